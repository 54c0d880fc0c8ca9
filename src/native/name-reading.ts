import { foldName, namesIn, type Choice } from "../policy";
import { call, numeral, replaced, row, wholeNumber, type Expression } from "./expression";
import { halfWidth, plainText } from "./number-reading";
import type { Operand } from "./operand";

/** Quotation marks that people put around names; dropped, as blanks are. */
const MARKS = [
  ['""""', '""'],
  ['"“"', '""'],
  ['"”"', '""'],
] as const;
const BLANKS = ['" "', '""'] as const;

/** A text as names are compared: half width, small letters, without blanks and quotation marks. */
const foldedText = (text: Expression): Expression =>
  call("LOWER", replaced(halfWidth(text), BLANKS, ...MARKS));

/** Every spelling of a name that the formula must know; brackets in both widths, as not every `ASC` folds them. */
export function spellings({ name, aliases }: Choice): readonly string[] {
  const folded = [...new Set([name, ...aliases].map(foldName))];
  const wide = folded.map((one) => one.replaceAll("(", "（").replaceAll(")", "）"));
  return [...new Set([...folded, ...wide])];
}

/** The spellings of a closed list, each with the number of its choice. */
const known = (choices: readonly Choice[]): readonly (readonly [string, number])[] =>
  choices.flatMap((choice, at) => spellings(choice).map((one) => [one, at + 1] as const));

/** The text of a cell that holds a name; TRUE and FALSE are texts too, but LibreOffice has them as 1 and 0. */
const cellText = (cell: string): Expression => foldedText(`CLEAN(${cell})`);

const presetPlace = (choices: readonly Choice[], preset: string | undefined): number =>
  choices.findIndex(({ name }) => name === preset) + 1;

/** Which of a closed list a typed name is, from 1; whoever typed it has looked at it, so none is a mistake of ours. */
function typedPlace(typed: string, choices: readonly Choice[]): number {
  const place = known(choices).find(([name]) => name === foldName(typed))?.[1];
  if (place === undefined) throw new RangeError(`no choice is called ${typed}`);
  return place;
}

/**
 * Which of a closed list a cell names, from 1; 0 where it names none. An empty cell, or one that is left out, is the
 * preset.
 *
 * @throws RangeError where a typed name is none of the list
 */
export function placeOf(operand: Operand, choices: readonly Choice[], preset?: string): Expression {
  const empty = presetPlace(choices, preset);
  if (operand === undefined) return String(empty);
  if (operand.kind !== "cell") return String(typedPlace(String(operand.value), choices));
  const names = known(choices);
  const texts = row(names.map(([name]) => name));
  const found = `SUMPRODUCT(EXACT(${cellText(operand.cell)},${texts})*${row(names.map(([, at]) => at))})`;
  return empty === 0 ? found : `IF(${plainText(operand.cell)}="",${empty},${found})`;
}

/** The numbers that belong to the choices: the one of the choice that a cell names. */
export function valueAt(place: Expression, values: readonly number[]): Expression {
  if (values.every((value) => value === values[0])) return String(values[0]);
  const known = wholeNumber(place);
  return known === undefined ? `INDEX(${row(values)},${place})` : String(values[known - 1]);
}

/** Whether a cell names none of a closed list; an empty one is fine where there is a preset. */
export function isNoName(cell: string, choices: readonly Choice[], preset?: string): Expression {
  const names = known(choices).map(([name]) => name);
  const unknown = `SUMPRODUCT(--EXACT(${cellText(cell)},${row(names)}))=0`;
  const refused = names.includes("true") ? unknown : `OR(ISLOGICAL(${cell}),${unknown})`;
  return preset === undefined ? refused : `IF(${plainText(cell)}="",FALSE,${refused})`;
}

/** Before and behind each name of a list, once the formula has read it. */
const FRAME = "、";

/**
 * A cell with several names, as `、name、、name、`; `、、` where it is empty. Quotation marks go last, so that a name of
 * nothing but marks stays an unknown one.
 */
function nameList(cell: string): Expression {
  const parted = replaced(cell, ['"、"', '","'], ["CHAR(10)", '","'], ["CHAR(13)", '","']);
  const narrow = call("LOWER", replaced(halfWidth(parted), BLANKS));
  const spaced = replaced(narrow, ['";"', '" "'], ['","', '" "']);
  const list = `"${FRAME}"&SUBSTITUTE(TRIM(${spaced})," ","${FRAME}${FRAME}")&"${FRAME}"`;
  return replaced(list, ...MARKS);
}

/** Names of a list as they stand in it. */
const framed = (names: readonly string[]): Expression => row(names.map((name) => FRAME + name + FRAME));

/** Whether a cell with several names holds one that is not known, or none at all. */
export function hasUnknownName(cell: string, choices: readonly Choice[]): Expression {
  const list = nameList(cell);
  const rest = `SUBSTITUTE(${list},${framed(choices.flatMap(spellings))},"")`;
  return `OR(ISLOGICAL(${cell}),SUMPRODUCT(LEN(${list})-LEN(${rest}))<>LEN(${list}))`;
}

/**
 * The largest of the numbers that belong to the names in a cell, or to typed ones.
 *
 * @throws RangeError where a typed name is none of the list
 */
export function largestOf(
  operand: NonNullable<Operand>,
  choices: readonly Choice[],
  values: readonly number[],
): Expression {
  if (operand.kind !== "cell") {
    const held = namesIn(String(operand.value)).map((name) => values[typedPlace(name, choices) - 1]!);
    return numeral(Math.max(0, ...held));
  }
  const names = known(choices);
  const numbers = row(names.map(([, place]) => values[place - 1]!));
  return `SUMPRODUCT(MAX(ISNUMBER(FIND(${framed(names.map(([name]) => name))},${nameList(operand.cell)}))*${numbers}))`;
}
