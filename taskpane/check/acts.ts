import { acceptance, cellOf, type AcceptedFinding, type SheetSetting } from "../../src/sheet";
import type { Language } from "../../src/text";
import { copyText } from "../copy-text";
import type { CellsPlan, PlacedMarks } from "../port";
import { PortFault } from "../port-fault";
import { idOf, type Answer, type BookSession, type Decision } from "../session";
import { withSheet } from "../settings/sheet-choice";
import { turned } from "./correctable";
import type { Corrections } from "./corrections";
import type { CheckLink } from "./link";
import type { Found } from "./protocol";
import { readReportTable } from "./report-pieces";
import type { CheckRunner } from "./runner";
import type { Act } from "./state";

const samePlace = (one: AcceptedFinding, found: Found): boolean =>
  one.sheet === found.sheet && one.code === found.code && one.cell === cellOf(found);

const ANSWERED = { adopt: "adopted", decline: "declined", wait: "waiting" } as const;

/** What people do with what a check found: see the cell, mark, report, accept. One thing at a time. */
export class CheckActs {
  private readonly session: BookSession;

  constructor(private readonly runner: CheckRunner) {
    this.session = runner.session;
  }

  /** Looks whether the workbook carries marks from an earlier day. */
  async look(): Promise<void> {
    try {
      this.runner.on({ kind: "marked", marked: await this.session.port.marked() });
    } catch {
      // Then the button that takes marks away is not offered; a check tells what is wrong with the workbook.
    }
  }

  /** Shows the cell of a finding in the sheet; of one about a whole sheet, its first cell; of the book, none. */
  async show(found: Found): Promise<void> {
    if (found.sheet === "") return;
    try {
      await this.session.port.select({ sheet: found.sheet, cell: cellOf(found) ?? "A1" });
    } catch (thrown) {
      this.session.tell(thrown);
    }
  }

  /** Marks the cells of all open findings. */
  mark(): Promise<void> {
    return this.withResult("mark", async (link) => {
      let marks: readonly PlacedMarks[] = [];
      await link.ask("marks", { accepted: this.accepted }, (piece) => (marks = piece));
      await this.session.port.mark(marks);
      this.runner.on({ kind: "marked", marked: true });
      this.session.done("marked");
    });
  }

  /** Takes all marks away. */
  clear(): Promise<void> {
    return this.doing("clear", async () => {
      await this.session.port.clear();
      this.runner.on({ kind: "marked", marked: false });
      this.session.done("cleared");
    });
  }

  /** Writes the report sheet. */
  report(language: Language): Promise<void> {
    return this.withResult("report", async (link) => {
      await this.session.port.report(await readReportTable(link, this.accepted, language));
      this.session.done("reported");
    });
  }

  /** Copies the receipt of the check, for whoever wants to compute it again. */
  receipt(): Promise<void> {
    return this.withResult("receipt", async (link) => {
      const pieces: string[] = [];
      const asked = link.ask("receipt", { accepted: this.accepted }, (piece) => pieces.push(piece));
      await copyText(asked.then(() => pieces.join("")));
      this.session.done("copied");
    });
  }

  /** Accepts a finding for a reason; it comes back when its row says something else. */
  accept(found: Found, reason: string): Promise<void> {
    return this.doing("accept", async () => {
      const saved = await this.session.save((settings) => ({
        ...settings,
        accepted: [
          ...settings.accepted.filter((one) => !this.replaces(found, one)),
          acceptance(found, reason),
        ],
      }));
      if (saved) this.session.done("accepted");
    });
  }

  /** Takes an acceptance back. */
  reopen(found: Found): Promise<void> {
    return this.doing("accept", async () => {
      const saved = await this.session.save((settings) => ({
        ...settings,
        accepted: settings.accepted.filter((one) => !(samePlace(one, found) && one.shown === found.bound)),
      }));
      if (saved) this.session.done("reopened");
    });
  }

  /** Answers what came with the workbook, and checks what that changes. */
  async answer(decisions: readonly Decision[], answer: Answer): Promise<void> {
    const ids = new Set(decisions.map(idOf));
    const again = (done: boolean): void => {
      if (done) void this.settled();
    };
    let answered = false;
    await this.doing("accept", async () => {
      const undo =
        answer === "decline"
          ? await this.session.decline(ids)
          : (await this.session.adopt(ids, answer)) &&
            (() => this.session.adopt(ids, answer === "adopt" ? "wait" : "adopt"));
      if (!undo) return;
      answered = true;
      this.session.done(ANSWERED[answer], { undo: () => void undo().then(again) });
    });
    if (answered) await this.settled();
  }

  /** Says that a sheet holds no claims, and checks again. It can be undone. */
  async leaveOut(sheet: string): Promise<void> {
    const before = this.session.settings.get().sheets[sheet];
    const choose = (setting: SheetSetting | undefined): Promise<boolean> =>
      this.session.save((settings) => withSheet(settings, sheet, setting));
    let saved = false;
    await this.doing("accept", async () => {
      saved = await choose({ role: "none" });
      const undo = (): void =>
        void choose(before).then((done) => {
          if (done) void this.settled();
        });
      if (saved) this.session.done("left-out", { undo, place: sheet });
    });
    if (saved) await this.settled();
  }

  /**
   * What would be written into the cells of some findings; nothing is written yet. Where the result is out of
   * date, it is found anew instead, and the person decides on that.
   */
  async corrections(found: readonly Found[]): Promise<Corrections | null> {
    const { answers, stale } = this.runner.store.get();
    if (stale || !answers) {
      await this.runner.check(true);
      return null;
    }
    let answer: Corrections | null = null;
    await this.doing("correct", async () => {
      const nths = found.map(({ nth }) => nth);
      await this.runner.link?.ask("corrections", { nths }, (piece) => (answer = piece));
    });
    return answer;
  }

  /** Writes the due amounts, all or none of them, and checks again; not where anything changed since the check. */
  async correct(corrections: Corrections): Promise<void> {
    const { plans } = corrections;
    if (this.runner.store.get().stale)
      this.session.tell(new PortFault("changed", { sheet: plans[0]!.sheet }));
    else await this.replace(plans, corrections);
  }

  /** Gives the cells back what they held before the last correction. */
  async takeBack({ plans }: Corrections): Promise<void> {
    await this.replace(turned(plans), null);
  }

  private async replace(plans: readonly CellsPlan[], corrected: Corrections | null): Promise<void> {
    const { runner, session } = this;
    let done = false;
    await this.doing("correct", async () => {
      await session.port.replaceCells(plans);
      done = true;
      runner.on({ kind: "corrected", corrected });
      // Our own writes are no news from the workbook.
      runner.noteChange({ sheets: plans.map(({ sheet }) => sheet) });
      if (!corrected) session.done("taken-back");
    });
    if (done) await runner.check(true);
  }

  /** Something was decided that changes what is read: the result is found anew, and nothing is read twice. */
  private async settled(): Promise<void> {
    this.runner.noteSettings();
    await this.runner.check(true);
  }

  /** Whether an acceptance of a finding takes the place of an earlier one: not of another row of a merged cell. */
  private replaces(found: Found, one: AcceptedFinding): boolean {
    if (!samePlace(one, found)) return false;
    const others = this.runner.store.get().result?.found ?? [];
    return !others.some(
      (other) => other.nth !== found.nth && samePlace(one, other) && one.shown === other.bound,
    );
  }

  private get accepted(): readonly AcceptedFinding[] {
    return this.session.settings.get().accepted;
  }

  /** Does something with what the last check found; where that is out of date, checks first. */
  private async withResult(act: Act, does: (link: CheckLink) => Promise<void>): Promise<void> {
    const { result, stale, answers } = this.runner.store.get();
    if ((!result || stale || !answers) && !(await this.runner.check())) return;
    await this.doing(act, async () => {
      if (this.runner.link) await does(this.runner.link);
    });
  }

  private async doing(act: Act, does: () => Promise<void>): Promise<void> {
    const { runner, session } = this;
    if (runner.store.get().act) return;
    runner.on({ kind: "acting", act });
    session.notice.set(null);
    try {
      await does();
    } catch (thrown) {
      session.tell(thrown);
    } finally {
      runner.on({ kind: "acting", act: null });
    }
  }
}
