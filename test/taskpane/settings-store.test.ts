import { settingsOf, type WorkbookSettings } from "../../src/sheet";
import { CheckRunner } from "../../taskpane/check/runner";
import { LocalLink } from "../../taskpane/check/local-link";
import { BookSession } from "../../taskpane/session";
import { SettingsStore } from "../../taskpane/settings/settings-store";
import { CLEAN, claimRows } from "../builders/claims";
import { grid } from "../builders/grids";
import { MemoryPort } from "../builders/memory-port";

const claims = grid("申报汇总", claimRows(CLEAN, null));
const odd = grid("表一", [["户名", "税号"]]);

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
