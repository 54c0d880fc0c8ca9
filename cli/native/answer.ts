import { argumentsOf, nativeFormula, type NativeFormula, type Operand } from "../../src/native";
import { ITEMS, type Item } from "../../src/policy";
import { basisText } from "../../src/text";
import { aligned } from "../aligned";
import type { NativeCall } from "./arguments";
import { NATIVE_CLI_TEXT as TEXT } from "./texts";

/** The formula that a call asks for. */
export const formulaFor = (item: Item, { operands, unit, day }: Omit<NativeCall, "item">): NativeFormula =>
  nativeFormula(item, operands, { unit, ...(day !== undefined && { day }) });

const addressOf = (operand: Operand): string => (operand?.kind === "cell" ? operand.cell : "");

/** A fen in a unit, as text. */
const fenText = (fen: number): string => (1 / fen).toFixed(Math.round(Math.log10(fen)));

/** What a person must know to use a formula: rounding, what it shows where it refuses, whose day it is. */
export const notesOf = ({ unit, day }: Pick<NativeCall, "unit" | "day">): readonly string[] => [
  TEXT.result(unit.name, fenText(unit.fen)),
  TEXT.refusal,
  day === undefined ? TEXT.copy : TEXT.dayCopy(day),
];

/** One item's formula with what its cells must hold, for people. */
export function answerText(item: Item, call: NativeCall): string {
  const { formula, cells, reason } = formulaFor(item, call);
  const title = `${TEXT.article(item.article)} ${item.name}`;
  if (reason !== undefined) return `${title}\n${reason}\n`;
  const rows = cells.flatMap(({ argument, expected }, at) => {
    const address = addressOf(call.operands[at]);
    if (address === "") return [];
    return [
      [`  ${address}`, argument.label, argument.optional ? `${expected}（${TEXT.optional}）` : expected],
    ];
  });
  const held = rows.length === 0 ? TEXT.noCells : `${TEXT.cellsTitle}\n${aligned(rows)}`;
  return `${[title, formula, held, ...notesOf(call), basisText(item)].join("\n")}\n`;
}

function answerObject(item: Item, call: NativeCall): unknown {
  const { formula, cells, reason } = formulaFor(item, call);
  return {
    id: item.id,
    article: item.article,
    name: item.name,
    unit: call.unit.name,
    cells: cells.map(({ argument, expected }, at) => ({
      cell: addressOf(call.operands[at]) || null,
      label: argument.label,
      expected,
      optional: argument.optional,
    })),
    formula: formula ?? null,
    reason: reason ?? null,
  };
}

const defaults = (item: Item): readonly Operand[] =>
  argumentsOf(item).map((_, at) => ({
    kind: "cell",
    cell: `${String.fromCharCode("D".charCodeAt(0) + at)}2`,
  }));

/** One item's answer as JSON, or that of all items as a list. */
export const answerJson = (call: NativeCall): string =>
  JSON.stringify(
    call.item
      ? answerObject(call.item, call)
      : ITEMS.map((item) => answerObject(item, { ...call, operands: defaults(item) })),
  );

/** Every item: what it asks for, and whether it has a plain formula. */
export function listRows(call: NativeCall): readonly (readonly string[])[] {
  const rows = ITEMS.map((item) => {
    const { formula, cells, reason } = formulaFor(item, { ...call, operands: defaults(item) });
    const asked = cells
      .map(({ argument }) => (argument.optional ? `${argument.label}（${TEXT.optional}）` : argument.label))
      .join("、");
    return [item.id, String(item.article), item.name, asked, reason ?? TEXT.length(formula!.length)];
  });
  return [TEXT.heading, ...rows];
}
