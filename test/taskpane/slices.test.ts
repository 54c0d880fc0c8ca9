import { inSlices } from "../../taskpane/check/slices";

function* counting(steps: number): Generator<number, string> {
  for (let at = 0; at < steps; at++) yield at;
  return "done";
}

/** A clock that each step moves on by some milliseconds. */
function clock(perStep: number) {
  let time = 0;
  const seen: number[] = [];
  const pauses: number[] = [];
  return {
    seen,
    pauses,
    each: (step: number) => {
      seen.push(step);
      time += perStep;
    },
    sharing: {
      now: () => time,
      rest: () => {
        pauses.push(seen.length);
        return Promise.resolve();
      },
    },
  };
}

test.each([
  ["short steps share a slice", 4, 6, [3, 6]],
  ["a step as long as a slice has one of its own", 12, 3, [1, 2, 3]],
  ["a longer one too", 40, 2, [1, 2]],
  ["few short steps need no pause", 1, 5, []],
] as const)("%s", async (_, perStep, steps, pauses) => {
  const { each, sharing, ...told } = clock(perStep);
  expect(await inSlices(counting(steps), each, sharing)).toBe("done");
  expect(told.seen).toHaveLength(steps);
  expect(told.pauses).toEqual(pauses);
});

test("it stops at the next step after the signal", async () => {
  const stopper = new AbortController();
  const seen: number[] = [];
  const each = (step: number): void => {
    seen.push(step);
    if (step === 2) stopper.abort();
  };
  await expect(inSlices(counting(10), each, { signal: stopper.signal })).rejects.toMatchObject({
    name: "PortFault",
    code: "stopped",
  });
  expect(seen).toEqual([0, 1, 2]);
});

test("a pause lets others work", async () => {
  let others = false;
  setTimeout(() => (others = true), 0);
  function* untilOthersWorked(): Generator<void, string> {
    while (!others) yield;
    return "end";
  }
  expect(await inSlices(untilOthersWorked(), () => undefined)).toBe("end");
});
