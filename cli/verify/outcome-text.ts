import { currentOrigin, type CheckReceipt, type Outcome, type Receipt } from "../../src/receipt";
import { conclusionOf } from "../../src/sheet";
import { REPORT_TEXT } from "../../src/text";
import { oneLine } from "../one-line";
import { basisLines, takenOver } from "./basis-text";
import { differenceText } from "./difference-text";
import { VERIFY_TEXT } from "./texts";

const MOST_DIFFERENCES = 20;
const MOST_DECISIONS = 20;

/** A receipt that rests on what the submitter decided is called good only with that. */
function holdsText(receipt: Receipt): string {
  if (receipt.kind === "cell") return VERIFY_TEXT.holdsCell;
  const taken = takenOver(receipt).length;
  return taken > 0 ? VERIFY_TEXT.holdsTakenOver(taken) : VERIFY_TEXT.holdsCheck;
}

/** The verdict on a receipt, in one paragraph: each thing that stands against it, and what computing again gave. */
export function verdictText(receipt: Receipt, outcome: Outcome): string {
  const { verdict, otherFiles, samePolicy, differences } = outcome;
  if (verdict === "holds") return holdsText(receipt);
  if (verdict === "different") return VERIFY_TEXT.different(differences.length);
  const reasons = [
    ...(otherFiles.length > 0 ? [VERIFY_TEXT.otherFiles(otherFiles.map(oneLine))] : []),
    ...(samePolicy ? [] : [VERIFY_TEXT.otherPolicy(receipt.policy, currentOrigin().policy)]),
  ];
  return oneLine(reasons.join("") + VERIFY_TEXT.again(otherFiles.length > 0, differences.length));
}

/**
 * What else whoever reads the verdict must know.
 *
 * @param unsaid how many settings the workbook brings that the receipt does not know as such
 */
export function noteTexts(receipt: Receipt, outcome: Outcome, unsaid: number): string[] {
  const { sameProgram, rewordings, unknownFiles } = outcome;
  const { version } = currentOrigin().program;
  return [
    ...(sameProgram ? [] : [oneLine(VERIFY_TEXT.otherProgram(receipt.program.version, version))]),
    ...(rewordings.length > 0 ? [VERIFY_TEXT.reworded(rewordings.length)] : []),
    ...(unknownFiles.length > 0 ? [VERIFY_TEXT.unknownFiles] : []),
    ...(unsaid > 0 ? [VERIFY_TEXT.unsaid(unsaid)] : []),
  ];
}

const cellText = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? String((value as { readonly error: unknown }).error)
    : String(value ?? "");

/** What a receipt is about, in a line. */
export function subjectText(receipt: Receipt): string {
  if (receipt.kind === "check") return checkSubject(receipt);
  const given = receipt.arguments.map((one) =>
    "value" in one ? cellText(one.value) : "rows" in one ? `{${one.rows.length}}` : "",
  );
  const { rows, unit, article } = receipt.result;
  const shown = rows.map((row) => row.map(cellText).join(" ")).join(" ");
  const cites = article === null ? "" : `（${REPORT_TEXT.article(article)}）`;
  return oneLine(`${receipt.function}(${given.join(",")}) = ${shown} ${unit}`.trim() + cites).slice(0, 400);
}

function checkSubject({ workbook, result }: CheckReceipt): string {
  const { verdict, sums, rows } = result;
  const said = REPORT_TEXT.verdict(conclusionOf(rows.count, verdict));
  const money = [sums.claimed, sums.computed, sums.payable].map((sum) => sum ?? NaN);
  return oneLine(
    `${workbook.name === null ? "" : `${workbook.name} `}${said}${REPORT_TEXT.sums(money[0]!, money[1]!, money[2]!)}`,
  ).slice(0, 400);
}

/** The outcome for people: the verdict, what the receipt is about, what differs. */
export function outcomeText(
  file: string,
  receipt: Receipt,
  outcome: Outcome,
  unsaid: number,
  all: boolean,
): string {
  const { differences } = outcome;
  const shown = all ? differences : differences.slice(0, MOST_DIFFERENCES);
  const lines = [
    `${oneLine(file)}：${verdictText(receipt, outcome)}`,
    `  ${subjectText(receipt)}`,
    ...(receipt.kind === "check" ? basisLines(receipt, all ? Infinity : MOST_DECISIONS) : []).map(
      (line) => `  ${line}`,
    ),
    ...noteTexts(receipt, outcome, unsaid).map((note) => `  ${note}`),
    ...shown.map((one) => `  - ${differenceText(one)}`),
    ...(shown.length < differences.length ? [`  ${VERIFY_TEXT.more(shown.length, differences.length)}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
