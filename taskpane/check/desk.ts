import { checkReceipt, currentOrigin, receiptText } from "../../src/receipt";
import {
  atStake,
  checkOptionsOf,
  countFindings,
  decidePlan,
  examineSteps,
  marksOf,
  KnownHeaders,
  previewSheet,
  reportTable,
  rowValues,
  vetoLines,
  vetoSheet,
  withAccepted,
  type AcceptedFinding,
  type CheckOptions,
  type Checked,
  type Finding,
  type Grid,
  type PlanResult,
  type Report,
  type RowValues,
  type SheetPreview,
  type ListedOutside,
} from "../../src/sheet";
import { stepText } from "../../src/text";
import type { PlacedMarks } from "../port";
import { corrections } from "./corrections";
import type { Answers, Found, Questions, ShortSummary, ToldAccount, Topic } from "./protocol";

/** How many findings, or rows of the report sheet, travel in one piece: a few milliseconds to receive. */
const FINDINGS = 100;
const ROWS = 40;
/** How many letters of a receipt travel in one piece. */
const LETTERS = 1 << 16;

function short({ summary }: Report): ShortSummary {
  const { start, read, rows, claimed, computed, payable, unknown } = summary;
  return { start, read, rows, claimed, computed, payable, unknown };
}

function* pieces<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** A finding before anybody accepted it: whoever shows it knows what is accepted by now. */
const open = (finding: Finding): Finding =>
  finding.accepted ? { ...finding, accepted: undefined } : finding;

/**
 * Holds the sheets of a workbook, checks them and answers about what it found. It lives on the thread that
 * does the work, and every answer can be cloned by the browser.
 */
export class CheckDesk {
  private readonly grids = new Map<string, Grid>();
  private checked: Checked | undefined;
  /** What the last check was told. */
  private options: CheckOptions = {};

  /** Takes a sheet, in place of an earlier one of its name. */
  take(grid: Grid): void {
    this.grids.set(grid.name, grid);
  }

  /** Answers a question in pieces; whoever drives it can let others work in between. */
  answer<T extends Topic>(topic: T, question: Questions[T]): Generator<Answers[T]>;
  answer(topic: Topic, question: Questions[Topic]): Generator<Answers[Topic]> {
    switch (topic) {
      case "check":
        return this.check(question as Questions["check"]);
      case "preview":
        return this.preview(question as Questions["preview"]);
      case "veto":
        return this.veto(question as Questions["veto"]);
      case "row":
        return this.row(question as Questions["row"]);
      case "plan":
        return this.plan(question as Questions["plan"]);
      case "account":
        return this.account(question as Questions["account"]);
      case "corrections":
        return this.corrections(question as Questions["corrections"]);
      case "marks":
        return this.marks(question as Questions["marks"]);
      case "table":
        return this.table(question as Questions["table"]);
      case "receipt":
        return this.receipt(question as Questions["receipt"]);
      case "reading":
        return this.reading(question as Questions["reading"]);
      case "outside":
        return this.outside();
    }
  }

  private *check({ order, start, sheets, inside }: Questions["check"]): Generator<Answers["check"]> {
    const grids = this.keep(order);
    this.checked = undefined;
    this.options = {
      ...checkOptionsOf({ ...(start !== undefined && { start }), sheets, accepted: [] }),
      inside,
    };
    const steps = examineSteps(grids, this.options);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        this.checked = step.value;
        break;
      }
      yield { kind: "progress", ...step.value };
    }
    const { checked } = this;
    const { report } = checked;
    let nth = 0;
    for (const some of pieces(report.findings, FINDINGS)) {
      const found: Found[] = some.map((finding) => {
        const { sheetIndex, row, column } = finding;
        const claim = row === null ? undefined : checked.claimAt(sheetIndex, row, column);
        return {
          ...open(finding),
          nth: nth++,
          enterprise: claim === undefined ? "" : report.rows[claim]!.enterprise,
          atStake: atStake(finding, (one) => {
            const of = checked.claimAt(sheetIndex, one, column);
            return of === undefined ? null : report.rows[of]!.claimed;
          }),
        };
      });
      yield { kind: "found", found };
    }
    const head = { sheets: report.sheets, summary: short(report), claims: report.rows.length };
    yield { kind: "head", head };
  }

  private *preview({ order, sheets, known }: Questions["preview"]): Generator<SheetPreview> {
    const headers = new KnownHeaders(known);
    for (const grid of this.keep(order)) yield previewSheet(grid, sheets[grid.name], headers);
  }

  private *veto({ order, sheets }: Questions["veto"]): Generator<Answers["veto"]> {
    for (const grid of this.keep(order)) {
      const list = vetoSheet(grid, sheets[grid.name]);
      if (!list) continue;
      yield { kind: "list", list };
      for (const lines of pieces(vetoLines(grid, sheets[grid.name]), FINDINGS))
        yield { kind: "lines", lines };
    }
  }

  private *outside(): Generator<readonly ListedOutside[]> {
    yield* pieces(this.mustHave().listedOutside(), FINDINGS);
  }

  private *row({ order, sheet, row, setting }: Questions["row"]): Generator<RowValues | null> {
    const grid = this.keep(order).find(({ name }) => name === sheet);
    yield (grid && rowValues(grid, row, setting)) ?? null;
  }

  private *plan({ order, sheets, firm, year, awards }: Questions["plan"]): Generator<PlanResult> {
    yield decidePlan(firm, year, awards, this.keep(order), sheets);
  }

  private *account({
    sheetIndex,
    row,
    column,
    language,
  }: Questions["account"]): Generator<ToldAccount | null> {
    const account = this.mustHave().account(sheetIndex, row, column);
    if (!account) {
      yield null;
      return;
    }
    // The first step names the item and its article; the others are of the same one.
    const steps = account.steps.map((step, at) =>
      stepText(at === 0 ? step : { ...step, article: 0 }, language),
    );
    yield { ...account, steps };
  }

  private *corrections({ nths }: Questions["corrections"]): Generator<Answers["corrections"]> {
    const { findings, sheets } = this.mustHave().report;
    yield corrections(
      nths.map((nth) => findings[nth]!),
      (sheetIndex) => this.grids.get(sheets[sheetIndex]!.name),
    );
  }

  private *marks({ accepted }: Questions["marks"]): Generator<readonly PlacedMarks[]> {
    const report = this.judged(accepted);
    yield marksOf(report).map(({ sheetIndex, ranges }) => ({
      sheet: report.sheets[sheetIndex]!.name,
      ranges,
    }));
  }

  private *table({ accepted, language }: Questions["table"]): Generator<Answers["table"]> {
    const { rows, ...shape } = reportTable(this.judged(accepted), language, currentOrigin());
    yield shape;
    for (const some of pieces(rows, ROWS)) yield { rows: some };
  }

  private *receipt({ accepted }: Questions["receipt"]): Generator<string> {
    // The pane sees cells, not a file: whoever verifies brings the workbook.
    const receipt = checkReceipt({
      workbook: { name: null, sha256: null },
      options: { ...this.options, accepted },
      report: this.judged(accepted),
    });
    const text = receiptText(receipt);
    for (let from = 0; from < text.length; from += LETTERS) yield text.slice(from, from + LETTERS);
  }

  private *reading({ reading }: Questions["reading"]): Generator<Answers["reading"]> {
    const steps = this.mustHave().compare(reading);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield { kind: "progress", done: step.value };
    if (!step.value) return;
    const { changed, ...sums } = step.value;
    for (const some of pieces(changed, FINDINGS)) yield { kind: "changed", changed: some };
    yield { kind: "sums", sums };
  }

  /** The sheets of these names, in this order; those that are not named are gone from the workbook. */
  private keep(order: readonly string[]): readonly Grid[] {
    for (const name of [...this.grids.keys()]) if (!order.includes(name)) this.grids.delete(name);
    return order.map((name) => {
      const grid = this.grids.get(name);
      if (!grid) throw new Error(`sheet ${name} was not handed over`);
      return grid;
    });
  }

  /** The report as it stands with what was accepted. */
  private judged(accepted: readonly AcceptedFinding[]): Report {
    const { report } = this.mustHave();
    const findings = withAccepted(report.findings.map(open), accepted);
    const listFindings = withAccepted(report.listFindings.map(open), accepted);
    const counts = countFindings([...findings, ...listFindings], report.rows.length);
    return { ...report, findings, listFindings, summary: { ...report.summary, ...counts } };
  }

  private mustHave(): Checked {
    if (!this.checked) throw new Error("nothing was checked");
    return this.checked;
  }
}
