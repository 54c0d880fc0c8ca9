import { settingsOf, type WorkbookSettings } from "../../src/sheet";
import { CheckRunner } from "../../taskpane/check/runner";
import { LocalLink } from "../../taskpane/check/local-link";
import { BookSession, HeaderMemory } from "../../taskpane/session";
import { SettingsStore } from "../../taskpane/settings/settings-store";
import { CLEAN, claimRows } from "../builders/claims";
import { grid } from "../builders/grids";
import { MemoryPort } from "../builders/memory-port";

const claims = grid("申报汇总", claimRows(CLEAN, null));
const odd = grid("表一", [["户名", "号码"]]);

function opened() {
  const port = new MemoryPort([claims, odd]);
  const runner = new CheckRunner(new BookSession(port), () => Promise.resolve(new LocalLink()));
  return { port, runner, store: new SettingsStore(runner) };
}
const kept = (port: MemoryPort): WorkbookSettings => settingsOf(port.part!)!;
const reads = (port: MemoryPort): number => port.calls.filter((call) => call === "read").length;

test("the sheets are read once, and again only after an edit", async () => {
  const { port, runner, store } = opened();
  await store.look();
  await store.look();
  expect(reads(port)).toBe(1);
  runner.noteChange({ sheets: ["表一"] });
  await store.look();
  expect(reads(port)).toBe(2);
  expect(port.readNames).toEqual(["表一"]);
  expect(store.previews.get()).toMatchObject({
    kind: "ready",
    value: [
      { name: "申报汇总", role: "claims" },
      { name: "表一", role: "none", guessed: true },
    ],
  });
});

test("what a check has read is not read again", async () => {
  const { port, runner, store } = opened();
  await runner.check();
  await store.look();
  expect(reads(port)).toBe(1);
});

test("a look during a check waits for its end", async () => {
  const { port, runner, store } = opened();
  const [checked] = await Promise.all([runner.check(), store.look()]);
  expect(checked).toBe(true);
  expect(reads(port)).toBe(1);
  expect(store.previews.get().kind).toBe("ready");
});

test("a choice is kept, and what was found before it is out of date", async () => {
  const { port, runner, store } = opened();
  await runner.check();
  await store.choose("表一", { role: "claims", headerRow: 1 });
  expect(kept(port).sheets).toEqual({ 表一: { role: "claims", headerRow: 1 } });
  expect(runner.store.get().stale).toBe(true);
  await store.look();
  expect(store.previews.get()).toMatchObject({ value: [{}, { role: "claims" }] });
  await runner.check();
  expect(runner.store.get().result!.sheets[1]).toMatchObject({ role: "claims" });
});

test.each([
  ["one sheet", "表一", { 申报汇总: { role: "none" } }],
  ["all sheets", null, {}],
] as const)("%s is given back, and that can be undone", async (_, name, left) => {
  const { port, runner, store } = opened();
  await store.choose("申报汇总", { role: "none" });
  await store.choose("表一", { role: "veto", headerRow: 1 });
  const before = kept(port).sheets;
  await store.restore(name);
  expect(kept(port).sheets).toEqual(left);
  const notice = runner.session.notice.get();
  if (notice?.kind !== "done") throw new Error("nothing was told");
  notice.undo!();
  await new Promise((resolve) => setImmediate(resolve));
  expect(kept(port).sheets).toEqual(before);
});

test("first day and language come and go; nothing else changes with them", async () => {
  const { port, store } = opened();
  await store.choose("申报汇总", { role: "none" });
  await store.setStart("2024-05-01");
  await store.setLanguage("en");
  expect(kept(port)).toEqual({
    start: "2024-05-01",
    language: "en",
    sheets: { 申报汇总: { role: "none" } },
    accepted: [],
  });
  await store.setStart(null);
  await store.setLanguage(null);
  expect(kept(port)).toEqual({ sheets: { 申报汇总: { role: "none" } }, accepted: [] });
});

test("a workbook that cannot be read, or written, is told", async () => {
  const { port, runner, store } = opened();
  port.fail("read", "busy", {}, true);
  await store.look();
  expect(store.previews.get()).toEqual({ kind: "failed", trouble: { code: "busy" } });
  await store.look();
  expect(store.previews.get().kind).toBe("ready");
  port.fail("saveSettings", "read-only");
  await store.setStart("2024-05-01");
  expect(runner.session.notice.get()).toEqual({ kind: "trouble", trouble: { code: "read-only" } });
  expect(runner.session.settings.get().start).toBeUndefined();
});

test("what was said of a header is offered for the next book with the same, and never used unasked", async () => {
  const kept = new Map<string, string>();
  const keeper = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const storeOf = (...sheets: Parameters<typeof grid>[]) => {
    const port = new MemoryPort(sheets.map((one) => grid(...one)));
    const runner = new CheckRunner(new BookSession(port), () => Promise.resolve(new LocalLink()));
    return { port, store: new SettingsStore(runner, new HeaderMemory(keeper)) };
  };
  const first = storeOf(["表一", [["户名", "税号"], ["甲厂", 1]]]); // prettier-ignore
  await first.store.look();
  expect(first.store.previews.last()[0]).toMatchObject({ remembered: null, mapping: null });
  await first.store.choose("表一", { role: "claims", headerRow: 1, columns: { enterprise: "A" } });
  await first.store.look();
  expect([...kept.values()].join()).not.toMatch(/户名|甲厂/);

  const next = storeOf(["王宅镇", [["王宅镇上报"], ["户名", "税号"], ["乙厂", 2]]]); // prettier-ignore
  await next.store.look();
  const [preview] = next.store.previews.last();
  expect(next.port.part).toBeNull();
  expect(preview).toMatchObject({
    role: "none",
    remembered: { setting: { role: "claims", headerRow: 2, columns: { enterprise: "A" } } },
  });
  await next.store.recall(preview!);
  expect(settingsOf(next.port.part!)!.sheets).toEqual({
    王宅镇: { role: "claims", headerRow: 2, columns: { enterprise: "A" } },
  });
  await next.store.look();
  expect(next.store.previews.last()[0]).toMatchObject({ role: "claims", remembered: null });

  const third = storeOf(["柳城", [["户名", "税号"], ["丙厂", 3]]]); // prettier-ignore
  await third.store.look();
  await third.store.forget(third.store.previews.last()[0]!);
  expect(third.store.previews.last()[0]!.remembered).toBeNull();
});
