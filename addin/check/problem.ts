import { PROBLEM_TEXT } from "./texts";

export type ProblemCode = keyof typeof PROBLEM_TEXT;

/** What a problem's text is made from; nothing where it always says the same. */
type Facts<C extends ProblemCode> = (typeof PROBLEM_TEXT)[C] extends (p: infer F) => string
  ? unknown extends F
    ? Record<never, never>
    : F
  : never;

/** Something that Office would refuse, or that would not work. */
export interface Problem {
  readonly code: ProblemCode;
  /** The element, as `OfficeApp/Hosts/Host`. */
  readonly path: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/**
 * Names a problem of an element.
 *
 * @example problem("bad-guid", "OfficeApp/Id", { given: "1234" })
 */
export function problem<C extends ProblemCode>(code: C, path: string, facts: Facts<C>): Problem {
  return { code, path, message: (PROBLEM_TEXT[code] as (p: Facts<C>) => string)(facts) };
}
