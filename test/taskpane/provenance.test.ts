import fc from "fast-check";
import { settingsOf, type SheetSetting, type WorkbookSettings } from "../../src/sheet";
import { decisionsOf, idOf, printOf, settingsFrom } from "../../taskpane/session/decisions";
import { OwnHand, type Keeper } from "../../taskpane/session/own-hand";
import { BookSession } from "../../taskpane/session";
import { CLEAN, claimRows } from "../builders/claims";
import { grid } from "../builders/grids";
import { MemoryPort } from "../builders/memory-port";

/** A browser's storage that can be full, or hold what others wrote. */
function keeper(content: string | null = null, full = false): Keeper & { content: string | null } {
  return {
    content,
    getItem() {
      return this.content;
    },
    setItem(_, value) {
      if (full) throw new Error("QuotaExceededError");
      this.content = value;
    },
  };
}

const accepted = (reason: string, cell: string | null = "H3") => ({
  sheet: "申报汇总",
  cell,
  code: "over-cap",
  shown: "甲｜900",
  reason,
});
const SUBMITTED: WorkbookSettings = {
  start: "2024-05-01",
  language: "en",
  sheets: { 申报汇总: { role: "claims", columns: { claimed: "H", base: "" } }, 第二批: { role: "none" } },
  accepted: [accepted("已核")],
};
/** How many decisions that is. */
const ALL = 6;
const sheet = grid("申报汇总", claimRows(CLEAN, null));
const kept = (port: MemoryPort): WorkbookSettings => settingsOf(port.part!)!;
const ids = (session: BookSession, at?: number): ReadonlySet<string> => {
  const { open } = session.inside.get();
  return new Set((at === undefined ? open : [open[at]!]).map(idOf));
};

/** A pane over a workbook that came with settings, on a machine that remembers. */
async function opened(settings: WorkbookSettings = SUBMITTED, machine: Keeper = keeper()) {
  const port = new MemoryPort([sheet], settings);
  const session = new BookSession(port, new OwnHand(machine));
  await session.refresh();
  return { port, session, machine };
}
/** The same workbook, opened again on a machine. */
async function again({ port }: { readonly port: MemoryPort }, machine: Keeper): Promise<BookSession> {
  const session = new BookSession(port, new OwnHand(machine));
  await session.refresh();
  return session;
}

describe("settings that came with the workbook", () => {
  test("do nothing until they are taken over; the language decides nothing and holds", async () => {
    const { session } = await opened();
    expect(session.settings.get()).toEqual({ language: "en", sheets: {}, accepted: [] });
    expect(session.inside.get().open).toHaveLength(ALL);
    expect(session.inside.get().used).toEqual([]);
  });

  test("each is taken over by itself, without a write into the workbook, and stays so", async () => {
    const { port, session, machine } = await opened();
    const part = port.part;
    expect(await session.adopt(ids(session, 2))).toBe(true);
    expect(session.settings.get().sheets).toEqual({ 申报汇总: { columns: { base: "" } } });
    expect(session.inside.get().used).toHaveLength(1);
    expect(port.part).toBe(part);
    const reopened = await again({ port }, machine);
    expect(reopened.settings.get()).toEqual(session.settings.get());
    expect(reopened.inside.get()).toEqual(session.inside.get());
    // Another checker's machine knows nothing of that.
    expect((await again({ port }, keeper())).inside.get().used).toEqual([]);
  });

  test("what was taken over can be given back", async () => {
    const { session } = await opened();
    const all = ids(session);
    await session.adopt(all);
    expect(session.settings.get()).toEqual(SUBMITTED);
    await session.adopt(all, "wait");
    expect(session.settings.get()).toEqual({ language: "en", sheets: {}, accepted: [] });
    expect(session.inside.get().open).toHaveLength(ALL);
  });

  test("what is turned down is taken out of the workbook, and can be put back", async () => {
    const { port, session } = await opened();
    const undo = await session.decline(ids(session, 3));
    expect(Object.keys(kept(port).sheets)).toEqual(["申报汇总"]);
    expect(session.inside.get().open).toHaveLength(ALL - 1);
    await undo!();
    expect(kept(port)).toEqual(SUBMITTED);
    expect(session.inside.get().open).toHaveLength(ALL);
    expect(session.settings.get().sheets).toEqual({});
  });

  test("what the checker decides is written beside them and counts at once; they go on waiting", async () => {
    const { port, session, machine } = await opened();
    const own = accepted("经查属实", "H9");
    await session.save((settings) => ({ ...settings, accepted: [...settings.accepted, own] }));
    expect(kept(port).accepted).toEqual([accepted("已核"), own]);
    expect(kept(port).sheets).toEqual(SUBMITTED.sheets);
    expect(session.settings.get().accepted).toEqual([own]);
    expect(session.inside.get().open).toHaveLength(ALL);
    const reopened = await again({ port }, machine);
    expect(reopened.settings.get().accepted).toEqual([own]);
    expect(reopened.inside.get().open).toHaveLength(ALL);
  });

  test("a decision of the checker about the same thing takes the place of one that waits", async () => {
    const { port, session } = await opened();
    const setting: SheetSetting = { role: "claims" };
    await session.save((settings) => ({ ...settings, sheets: { ...settings.sheets, 第二批: setting } }));
    expect(kept(port).sheets["第二批"]).toEqual(setting);
    expect(session.settings.get().sheets).toEqual({ 第二批: setting });
    expect(session.inside.get().open).toHaveLength(ALL - 1);
  });

  test("where the workbook cannot be written, nothing is turned down", async () => {
    const { port, session } = await opened();
    port.fail("saveSettings", "read-only");
    expect(await session.decline(ids(session))).toBeUndefined();
    expect(session.inside.get().open).toHaveLength(ALL);
    expect(session.notice.get()).toMatchObject({ kind: "trouble", trouble: { code: "read-only" } });
  });
});

describe("the checker's own book", () => {
  test("is not asked about again", async () => {
    const { port, session, machine } = await opened({ sheets: {}, accepted: [] });
    await session.save(() => SUBMITTED);
    const reopened = await again({ port }, machine);
    expect(reopened.settings.get()).toEqual(SUBMITTED);
    expect(reopened.inside.get()).toEqual({ used: [], open: [] });
  });

  test("is asked about again where somebody added to it meanwhile", async () => {
    const { session, machine } = await opened({ sheets: {}, accepted: [] });
    await session.save(() => SUBMITTED);
    const added = { ...SUBMITTED, accepted: [...SUBMITTED.accepted, accepted("一并接受", "H7")] };
    const { session: reopened } = await opened(added, machine);
    expect(reopened.inside.get().open).toHaveLength(ALL + 1);
  });

  test("stays his while the pane is open, whatever another program adds", async () => {
    const { port, session } = await opened({ sheets: {}, accepted: [] });
    await session.save(() => SUBMITTED);
    const stranger = accepted("一并接受", "H7");
    await port.saveSettings({ ...SUBMITTED, accepted: [...SUBMITTED.accepted, stranger] });
    await session.refresh();
    expect(session.settings.get()).toEqual(SUBMITTED);
    expect(session.inside.get().open).toEqual([expect.objectContaining({ accepted: stranger })]);
  });
});

describe("what the machine remembers", () => {
  test.each([
    ["nothing", keeper()],
    ["what others wrote under the same name", keeper("{}")],
    ["broken text", keeper("[[")],
    ["rows of another kind", keeper('[[1,2],["x"],null]')],
    ["nothing, for it is full", keeper(null, true)],
  ])("%s: the pane works, and knows its own as long as it is open", async (_, machine) => {
    const hand = new OwnHand(machine);
    expect(hand.known("a")).toBeUndefined();
    hand.remember("a", { used: ["u"], open: [] });
    expect(hand.known("a")).toEqual({ used: ["u"], open: [] });
    const { session } = await opened(SUBMITTED, machine);
    expect(session.inside.get().open).toHaveLength(ALL);
  });

  test("its own is not forgotten where the storage is full", () => {
    const full = { ...keeper('[["old",[],[]]]', true) };
    const hand = new OwnHand(full);
    hand.remember("a", { used: [], open: [] });
    expect([hand.known("a"), hand.known("old")]).toEqual([
      { used: [], open: [] },
      { used: [], open: [] },
    ]);
  });

  test("two panes do not forget one another's", () => {
    const machine = keeper();
    const [one, other] = [new OwnHand(machine), new OwnHand(machine)];
    one.remember("a", { used: [], open: [] });
    other.remember("b", { used: [], open: [] });
    one.remember("c", { used: [], open: [] });
    expect(["a", "b", "c"].map((print) => new OwnHand(machine).known(print) !== undefined)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("nothing of a workbook can be read from it", async () => {
    const machine = keeper();
    const { session } = await opened(SUBMITTED, machine);
    await session.adopt(ids(session));
    expect(machine.content).toMatch(/^[\][[0-9a-f",]+$/u);
  });
});

const text = fc.string({ maxLength: 8 });
const letters = fc.constantFrom("A", "H", "", "AB");
const setting: fc.Arbitrary<SheetSetting> = fc.record(
  {
    role: fc.constantFrom("claims", "veto", "history", "none"),
    item: text,
    headerRow: fc.integer({ min: 1, max: 99 }),
    columns: fc.record({ claimed: letters, base: letters, enterprise: letters }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const settings: fc.Arbitrary<WorkbookSettings> = fc.record({
  sheets: fc.dictionary(text, setting, { maxKeys: 4 }),
  accepted: fc.array(
    fc.record({ sheet: text, cell: fc.option(text), code: text, shown: text, reason: text }),
    { maxLength: 4 },
  ),
});

test("taken apart and put together again, settings decide the same", () => {
  fc.assert(
    fc.property(settings, (some) => {
      const together = settingsFrom(decisionsOf(some));
      expect(settingsFrom(decisionsOf(together))).toEqual(together);
      // Of two acceptances of one thing the later counts.
      if (decisionsOf(together).length === decisionsOf(some).length)
        expect(printOf(together)).toBe(printOf(some));
    }),
  );
});
