import type { Answer, VerdictCase } from "./case";
import { KINDS } from "./cases";
import { judge } from "./judge";

/** How the cases of one kind come out. */
interface Score {
  readonly kind: string;
  readonly cases: number;
  /** Deceitful ones that do not get a green verdict. */
  readonly caught: number;
  /** Honest ones that do. */
  readonly green: number;
  readonly wrong: readonly string[];
}

/** Whether a deceitful workbook is told as it must be. */
export const isCaught = ({ must, told }: VerdictCase, { verdict, found }: Answer): boolean =>
  verdict === must && (told === undefined || found.includes(told));

/** An honest workbook may be paid, and no error and no question is asked about it. */
export const isGreen = ({ verdict }: Answer): boolean => verdict === "payable";

/** Both sides of every case, judged as a person would meet them. */
export async function scores(): Promise<readonly Score[]> {
  const found: Score[] = [];
  for (const { kind, cases } of KINDS) {
    let [caught, green] = [0, 0];
    const wrong: string[] = [];
    for (const one of cases) {
      const [deceit, honest] = [await judge(one.deceit), await judge(one.honest)];
      if (deceit.verdict !== "payable") caught++;
      else wrong.push(`green: ${one.why}`);
      if (isGreen(honest)) green++;
      else wrong.push(`not green (${honest.found.join(", ")}): the twin of “${one.why}”`);
    }
    found.push({ kind, cases: cases.length, caught, green, wrong });
  }
  return found;
}
