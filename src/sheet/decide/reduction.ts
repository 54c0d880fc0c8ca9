import type { PastAward, VetoEntry } from "../lists";

/** Why two rows claim one and the same thing. */
export type Sameness =
  /** Same firm, item, grade, year and project. */
  | "claim"
  /** An item of a year is one a firm and year, whatever the project is called. */
  | "year"
  /** An item of a project is one a project, whatever its level. */
  | "project"
  /** A recognition is paid once, whatever the year. */
  | "once"
  /** One of the two does not say its year, which may be the other's. */
  | "unknown-year"
  /** One of the two does not name its project, and the base is the same. */
  | "unknown-project";

/** A title that a firm had before the one that is claimed. */
export type EarlierTitle =
  | { readonly kind: "claim"; readonly claim: number; readonly title: string }
  | { readonly kind: "past"; readonly past: PastAward };

/** One step from what a row is awarded by itself to what is due to it. */
export type Reduction = (
  | { readonly kind: "vetoed"; readonly entry: VetoEntry; readonly by: "code" | "name" }
  /** The row itself says that its firm is vetoed; what it says. */
  | { readonly kind: "says-vetoed"; readonly said: string }
  /** An earlier row claims the same. */
  | { readonly kind: "repeated"; readonly earlier: number; readonly same: Sameness }
  /** A history shows it as paid. */
  | { readonly kind: "awarded"; readonly past: PastAward }
  /** Another title of the year is higher. */
  | { readonly kind: "lower-title"; readonly highest: number }
  /** What earlier titles leave; `prior` in 万元. */
  | { readonly kind: "difference"; readonly earlier: readonly EarlierTitle[]; readonly prior: number }
  /** What a firm's cap or a pool leaves; `most` and `used` in fen. */
  | {
      readonly kind: "cap" | "pool";
      readonly most: number;
      readonly used: number;
      readonly yearly: boolean;
    }
  /** What the row itself says was paid, in fen, is taken off. */
  | { readonly kind: "paid"; readonly paid: number }
) & {
  /** What is left after it, in fen. */
  readonly due: number;
};

export type ReductionKind = Reduction["kind"];
