/**
 * Where a plain formula takes an argument from: a cell, or a value that was typed. `undefined` where an optional
 * one is left out.
 */
export type Operand =
  | { readonly kind: "cell"; readonly cell: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | undefined;
