import { countsPieces, gradesOf, type Input, type Item } from "../../src/policy";

/** Fields that no declaration names; the catalogue does. */
export const NAMED_FIELDS = [
  "@grade",
  "@titles",
  "@quantity",
  "@approved",
  "@paid",
  "@used",
  "@prior-title",
  "@prior-paid",
] as const;

export type NamedField = (typeof NAMED_FIELDS)[number];

interface FieldBase {
  /** The id of an input, or one of the named fields. */
  readonly id: string;
  /** As the declaration calls it; empty for a named field. */
  readonly label: string;
  readonly required: boolean;
}

/** One thing that an award's form asks for. */
export type Field =
  | (FieldBase & { readonly kind: "money" })
  | (FieldBase & { readonly kind: "number"; readonly unit: string; readonly whole: boolean })
  | (FieldBase & { readonly kind: "choice"; readonly choices: readonly string[]; readonly preset?: string })
  | (FieldBase & { readonly kind: "titles"; readonly choices: readonly string[] });

const named = (id: NamedField, required = false): FieldBase => ({ id, label: "", required });

function inputField(input: Input): Field {
  const { id, label, optional } = input;
  const base = { id, label, required: optional !== true };
  switch (input.kind) {
    case "money":
      return { ...base, kind: "money" };
    case "count":
      return { ...base, kind: "number", unit: "", whole: true };
    case "measure":
      return { ...base, kind: "number", unit: input.unit, whole: false };
    case "choice": {
      const choices = input.choices.map(({ name }) => name);
      return {
        ...base,
        kind: "choice",
        choices,
        ...(input.preset !== undefined && { preset: input.preset }),
      };
    }
  }
}

/**
 * The form of an item, from its declaration: what its function, or AWARD, takes.
 *
 * @example fieldsOf(itemById("robot")).map(({ label }) => label) // ["机器人金额", "机器人台数"]
 */
export function fieldsOf(item: Item): readonly Field[] {
  const grades = gradesOf(item).map(({ name }) => name);
  if (item.amount.kind === "highest") {
    return [
      { ...named("@titles", true), kind: "titles", choices: grades },
      { ...named("@prior-title"), kind: "choice", choices: grades },
      { ...named("@prior-paid"), kind: "money" },
    ];
  }
  const paid: readonly Field[] = item.cap?.kind === "yearly" ? [{ ...named("@paid"), kind: "money" }] : [];
  if (item.inputs.length > 0) return [...item.inputs.map(inputField), ...paid];
  if (item.amount.kind === "approved") {
    const used: readonly Field[] = item.kind === "pool" ? [{ ...named("@used"), kind: "money" }] : [];
    return [{ ...named("@approved", true), kind: "money" }, ...used];
  }
  return [
    ...(grades.length > 0 ? [{ ...named("@grade", true), kind: "choice", choices: grades } as const] : []),
    ...(countsPieces(item)
      ? [{ ...named("@quantity"), kind: "number", unit: "", whole: true } as const]
      : []),
    ...paid,
  ];
}
