import { PortFault } from "../../taskpane/port-fault";
import { KnownStore } from "../../taskpane/session";

/** A reading that the test brings to its end. */
function reading() {
  let progress!: (done: number) => void;
  let end!: (value: string) => void;
  let fail!: (fault: unknown) => void;
  const read = (told: (done: number) => void): Promise<string> => {
    progress = told;
    return new Promise((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  };
  return {
    read,
    progress: (done: number) => progress(done),
    end: (value: string) => end(value),
    fail: (fault: unknown) => fail(fault),
  };
}

test("from nothing over the progress to what was read", async () => {
  const known = new KnownStore("无");
  const one = reading();
  const done = known.look(one.read);
  expect(known.get()).toEqual({ kind: "reading", done: 0, before: "无" });
  one.progress(0.5);
  expect(known.get()).toEqual({ kind: "reading", done: 0.5, before: "无" });
  one.end("甲");
  await done;
  expect(known.get()).toEqual({ kind: "ready", value: "甲" });
});

test("what was known stays in view while it is read again", async () => {
  const known = new KnownStore("无");
  known.put("甲");
  const [one, two] = [reading(), reading()];
  const first = known.look(one.read);
  const second = known.look(two.read);
  expect(known.last()).toBe("甲");
  two.end("乙");
  await second;
  expect(known.last()).toBe("乙");
  one.end("太迟");
  await first;
  expect(known.get()).toEqual({ kind: "ready", value: "乙" });
});

test.each([
  ["the port", new PortFault("busy"), { code: "busy" }],
  ["this program", new TypeError("x is undefined"), { code: "internal", detail: "x is undefined" }],
])("a fault of %s is known instead", async (_, fault, trouble) => {
  const known = new KnownStore("无");
  known.put("甲");
  const one = reading();
  const done = known.look(one.read);
  one.fail(fault);
  await done;
  expect(known.get()).toEqual({ kind: "failed", trouble });
  expect(known.last()).toBe("无");
});

test("what is put in counts more than a reading that goes on, and than its failing", async () => {
  const known = new KnownStore("无");
  const [one, two] = [reading(), reading()];
  const looks = [known.look(one.read), known.look(two.read)];
  known.put("丙");
  one.progress(0.9);
  one.end("太迟");
  two.fail(new PortFault("busy"));
  await Promise.all(looks);
  expect(known.get()).toEqual({ kind: "ready", value: "丙" });
});
