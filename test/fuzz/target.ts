import { Random } from "./random";

/** What is fuzzed: how a case is made, and what must hold of it. */
export interface Target<C> {
  /** Names it in the line that runs a case again; no colon in it. */
  readonly name: string;
  /** How many cases the full run takes, and how many of them every run. */
  readonly full: number;
  readonly sample: number;
  readonly make: (random: Random) => C;
  /** The oracle: throws where something does not hold. */
  readonly holds: (one: C) => void;
  /** A case as a person can read it. */
  readonly shown?: (one: C) => string;
}

/** Seeds of neighbouring cases are far apart, and no two targets share theirs. */
function seedOf(name: string, at: number): number {
  let mixed = 0x811c9dc5;
  for (const letter of `${name}:${at}`) mixed = Math.imul(mixed ^ letter.codePointAt(0)!, 0x01000193);
  return mixed >>> 0;
}

const LONGEST_SHOWN = 2_000;

function json(one: unknown): string {
  return JSON.stringify(one, (_, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
  );
}

function fault<C>(target: Target<C>, at: number, one: C | undefined, file: string, cause: unknown): Error {
  const shown = one === undefined ? "(the case could not be made)" : (target.shown ?? json)(one);
  return new Error(
    [
      `${target.name}: case ${at} does not hold: ${(cause as Error)?.message ?? String(cause)}`,
      `again: WUYI_FUZZ='${target.name}:${at}' npx jest test/fuzz/${file}`,
      shown.slice(0, LONGEST_SHOWN),
    ].join("\n"),
    { cause },
  );
}

/** Runs one case of a target; the fault names the line that runs it again. */
export function runCase<C>(target: Target<C>, at: number, file: string): void {
  let one: C | undefined;
  try {
    one = target.make(new Random(seedOf(target.name, at)));
    target.holds(one);
  } catch (cause) {
    throw fault(target, at, one, file, cause);
  }
}

/** How many cases of a target this run takes. */
export const casesOf = ({ full, sample }: Pick<Target<unknown>, "full" | "sample">): number =>
  process.env["WUYI_FULL"] ? full : sample;

/** How many cases held, by target; only what was run and held is counted. */
export const held = new Map<string, number>();

/**
 * Runs a target's cases: those of the run, or the one that `WUYI_FUZZ` names.
 *
 * @returns how many cases were run; all of them held
 */
export function fuzz<C>(target: Target<C>, file: string): number {
  const [name, only] = (process.env["WUYI_FUZZ"] ?? "").split(/:(?=\d+$)/);
  if (only !== undefined) {
    if (name !== target.name) return 0;
    runCase(target, Number(only), file);
    return 1;
  }
  const cases = casesOf(target);
  for (let at = 0; at < cases; at++) {
    runCase(target, at, file);
    held.set(target.name, at + 1);
  }
  return cases;
}

/** Says how many cases a file ran; an honest count, of those that held. */
export function tell(subject: string): void {
  const cases = [...held.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(`fuzz ${subject}: ${cases.toLocaleString("en")} cases in ${held.size} targets held\n`);
}
