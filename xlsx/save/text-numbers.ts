import type { OpenedBook } from "../open";
import type { Steps } from "../steps";
import type { TextRun } from "../styles";

const TEXTS_A_STEP = 20_000;

/** Which number a text has in the book's table of texts; undefined where it is not there. */
export type TextNumbers = (text: string, runs: readonly TextRun[] | undefined) => number | undefined;

const keyOf = (runs: readonly TextRun[]): string =>
  JSON.stringify(
    runs.map(({ text, font }) => [text, font && Object.entries(font).sort(([a], [b]) => (a < b ? -1 : 1))]),
  );

/** Makes the table of a book's texts findable. The table itself stays as it is; new texts stand in cells. */
export function* textNumbers({ strings }: Pick<OpenedBook, "strings">): Steps<TextNumbers> {
  const plain = new Map<string, number>();
  const rich = new Map<string, number>();
  for (const [at, text] of strings.texts.entries()) {
    const runs = strings.runs.get(at);
    if (runs) rich.set(keyOf(runs), at);
    else if (!plain.has(text)) plain.set(text, at);
    if (at % TEXTS_A_STEP === TEXTS_A_STEP - 1) yield at / strings.texts.length;
  }
  return (text, runs) => (runs ? rich.get(keyOf(runs)) : plain.get(text));
}
