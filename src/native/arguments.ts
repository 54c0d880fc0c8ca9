import { countsPieces, gradesOf, type Choice, type Input, type Item } from "../policy";
import { NATIVE_LABELS, type NamedArgument } from "../text";

/** What an argument holds. */
export type ArgumentKind =
  | { readonly kind: "money"; readonly signed?: true; readonly positive?: true }
  /** `preset` is what an empty cell counts as. */
  | { readonly kind: "count"; readonly least: number; readonly preset?: number }
  | { readonly kind: "measure"; readonly most: number; readonly unit: string }
  | { readonly kind: "choice"; readonly choices: readonly Choice[]; readonly preset?: string }
  | { readonly kind: "names"; readonly choices: readonly Choice[] }
  /** Names, or an amount of money. */
  | { readonly kind: "names-or-money"; readonly choices: readonly Choice[] };

/** One cell that a plain formula takes. */
export type NativeArgument = {
  /** The id of an input, or one of the named arguments. */
  readonly id: string;
  readonly label: string;
  /** May be left out, or its cell empty. */
  readonly optional: boolean;
} & ArgumentKind;

const named = (id: NamedArgument, optional: boolean, kind: ArgumentKind): NativeArgument => ({
  id,
  label: NATIVE_LABELS[id],
  optional,
  ...kind,
});

function ofInput(input: Input): NativeArgument {
  const { id, label } = input;
  const base = { id, label, optional: input.optional === true };
  switch (input.kind) {
    case "money":
      return {
        ...base,
        kind: "money",
        ...(input.signed && { signed: true }),
        ...(input.positive && { positive: true }),
      };
    case "count":
      return { ...base, kind: "count", least: input.least };
    case "measure":
      return { ...base, kind: "measure", most: input.most, unit: input.unit };
    case "choice":
      return {
        ...base,
        kind: "choice",
        choices: input.choices,
        ...(input.preset !== undefined && { preset: input.preset }),
      };
  }
}

/**
 * The cells that an item's plain formula takes, in the order of the item's own function (or of AWARD).
 *
 * @example argumentsOf(itemById("robot")).map(({ label }) => label) // ["机器人金额", "机器人台数"]
 */
export function argumentsOf(item: Item): readonly NativeArgument[] {
  const { amount } = item;
  const grades = gradesOf(item);
  const paid = item.cap?.kind === "yearly" ? [named("@paid", true, { kind: "money" })] : [];
  if (amount.kind === "highest")
    return [
      named("@titles", false, { kind: "names", choices: grades }),
      named("@prior", true, { kind: "names-or-money", choices: grades }),
    ];
  if (amount.kind === "approved") {
    const used = amount.least ? [] : [named("@used", true, { kind: "money" })];
    return [named("@approved", false, { kind: "money" }), ...used];
  }
  if (item.inputs.length > 0) return [...item.inputs.map(ofInput), ...paid];
  const grade = grades.length > 0 ? [named("@grade", false, { kind: "choice", choices: grades })] : [];
  const pieces = countsPieces(item) ? [named("@quantity", true, { kind: "count", least: 0, preset: 1 })] : [];
  return [...grade, ...pieces, ...paid];
}
