import type { CellValue } from "./cell";

/** An argument as it stands in a formula, as far as it can be understood without a spreadsheet. */
export type TypedArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly value: CellValue }
  /** A cell or a range, `D2:D9`; the sheet is left out where it is the formula's own. */
  | { readonly kind: "range"; readonly sheet?: string; readonly range: string }
  /** Anything that only the spreadsheet can compute: a calculation, a name, another function. */
  | { readonly kind: "computed"; readonly text: string };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const TEXT = /^"((?:[^"]|"")*)"$/;
const LOGICAL = /^(true|false)$/i;
const RANGE =
  /^(?:(?:'((?:[^']|'')+)'|([^\s'!"(),]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** Where the commas between arguments stand: outside of brackets, texts and quoted names. */
export function splitArguments(text: string): string[] {
  if (text.trim() === "") return [];
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(" || character === "{") depth++;
    else if (character === ")" || character === "}") depth--;
    else if (character === "," && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/**
 * What an argument is.
 *
 * @example typedArgument("'申报 表'!$D$2") // { kind: "range", sheet: "申报 表", range: "D2" }
 */
export function typedArgument(argument: string): TypedArgument {
  const text = argument.trim();
  if (text === "") return { kind: "omitted" };
  if (NUMBER.test(text)) {
    const percent = text.endsWith("%");
    const value = Number(percent ? text.slice(0, -1) : text);
    return { kind: "constant", value: percent ? value / 100 : value };
  }
  const quoted = TEXT.exec(text);
  if (quoted) return { kind: "constant", value: quoted[1]!.replaceAll('""', '"') };
  const logical = LOGICAL.exec(text);
  if (logical) return { kind: "constant", value: logical[1]!.toUpperCase() === "TRUE" };
  const [, named, plain, left, top, right, bottom] = RANGE.exec(text) ?? [];
  if (left === undefined) return { kind: "computed", text };
  const sheet = named?.replaceAll("''", "'") ?? plain;
  const first = `${left.toUpperCase()}${top}`;
  const range = right === undefined ? first : `${first}:${right.toUpperCase()}${bottom}`;
  return { kind: "range", ...(sheet !== undefined && { sheet }), range };
}
