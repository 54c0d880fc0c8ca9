import { pause } from "../../taskpane/slice";
import { baseName } from "../app/file-name";
import type { Document } from "../app/shown-workbook";
import { inSlices } from "../slices";
import { PRINT_CSS, pageRules } from "./page-rules";
import { printPlans, type PrintChoices, type PrintPlan } from "./print-plan";
import { CellClasses, printedTable } from "./printed-table";
import { scaled } from "../../xlsx";

/** What stands on the pages besides the cells, in the person's language. */
export interface PrintWords {
  readonly signatures: readonly string[];
  /** A page's number among all, as the content of a margin box. */
  readonly numbers: string;
  readonly locale: string;
}

/** More cells than this make a page that no browser prints in time. */
export const MOST_PRINTED = 300_000;

/** Nothing stands on the sheets, or too much. */
export class NotPrinted extends Error {
  constructor(
    readonly reason: "nothing" | "too-many",
    readonly cells = 0,
  ) {
    super(reason);
  }
}

const cellsOf = ({ area }: PrintPlan): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

function signatureLine(words: readonly string[]): HTMLElement {
  const line = document.createElement("p");
  line.className = "signatures";
  for (const word of words) line.appendChild(document.createElement("span")).textContent = `${word}：`;
  return line;
}

/** Lines at both edges are as thick as this, in pixels. */
const EDGES = 3;

/** How much smaller a table must be to fit; 1 where it does. */
function zoomOf({ setup, pageWidth }: PrintPlan, width: number, fit: boolean): number {
  const wanted = (setup.scale ?? 100) / 100;
  return fit ? Math.min(wanted, pageWidth / (width + EDGES)) : wanted;
}

/** What is printed, made and put into the page, where the screen does not show it. */
export interface PreparedPrint {
  /** Takes it out of the page again. */
  remove(): void;
}

function* prepare(
  book: Document,
  fileName: string,
  choices: PrintChoices,
  words: PrintWords,
  today: Date,
): Generator<number, PreparedPrint> {
  const plans = printPlans(book, choices);
  const cells = plans.reduce((sum, plan) => sum + cellsOf(plan), 0);
  if (plans.length === 0) throw new NotPrinted("nothing");
  if (cells > MOST_PRINTED) throw new NotPrinted("too-many", cells);
  const classes = new CellClasses();
  const root = document.createElement("div");
  root.id = "print";
  const pages: string[] = [];
  for (const [at, plan] of plans.entries()) {
    const { element, width, lined } = yield* scaled(
      printedTable(plan, classes),
      at / plans.length,
      1 / plans.length,
    );
    const name = `sheet${at}`;
    const context = {
      file: fileName,
      sheet: plan.sheet.getName(),
      date: today.toLocaleDateString(words.locale),
      time: today.toLocaleTimeString(words.locale),
    };
    pages.push(pageRules(plan, name, context, words.numbers));
    pages.push(`#print section.${name}{page:${name}}`);
    element.classList.add(name);
    element.classList.toggle("grid", plan.setup.gridLines === true || (choices.gridLines && !lined));
    element.classList.toggle("centred", plan.setup.centred === true);
    const zoom = zoomOf(plan, width, choices.fit);
    for (const table of element.querySelectorAll("table")) table.style.setProperty("zoom", zoom.toFixed(4));
    if (choices.signatures) element.appendChild(signatureLine(words.signatures));
    root.appendChild(element);
  }
  const styles = document.createElement("style");
  styles.textContent = [PRINT_CSS, ...pages, classes.css].join("\n");
  root.prepend(styles);
  document.body.appendChild(root);
  document.body.classList.add("printing");
  return {
    remove: () => {
      document.body.classList.remove("printing");
      root.remove();
    },
  };
}

/**
 * Prints what the person chose through the browser's own dialog, in which it can be kept as a PDF too.
 *
 * @throws NotPrinted where there is nothing to print, or too much; the signal's reason, where it is aborted
 */
export async function printSheets(
  book: Document,
  fileName: string,
  choices: PrintChoices,
  words: PrintWords,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  await book.calculation.idle();
  const prepared = await inSlices(prepare(book, fileName, choices, words, new Date()), progress, signal);
  const title = document.title;
  // Browsers offer it as the name of the PDF.
  document.title = baseName(fileName);
  window.addEventListener(
    "afterprint",
    () => {
      prepared.remove();
      document.title = title;
    },
    { once: true },
  );
  // The progress bar is gone before the dialog stops everything.
  await pause();
  window.print();
}
