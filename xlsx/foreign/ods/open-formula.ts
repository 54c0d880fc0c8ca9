import { sheetPrefix, sheetsPrefix } from "../../formulas/sheet-name";

/** What a formula of an OpenDocument file is as Excel writes it; undefined where it asks another file. */
export type TypedFormula = string | undefined;

const PREFIX = /^(?:of|oooc|msoxl|oooc|Of):=|^=/;
const VENDOR =
  /\b(?:COM\.MICROSOFT|ORG\.LIBREOFFICE|ORG\.OPENOFFICE|COM\.SUN\.STAR\.SHEET\.ADDIN\.\w+)\.(?=\w)/gi;
/** A text, a reference in brackets, an array of constants, or anything else. */
const PIECES = /"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^\]'])*\]|\{[^}]*\}|[^"[{]+|./g;
const END = /^(?:(\$?'(?:[^']|'')*'|\$?[^.'#]*)\.)?(\$?[A-Z]{0,3}\$?\d*|#REF!)$/;

interface Corner {
  readonly sheet: string;
  readonly cell: string;
}

function cornerOf(text: string): Corner | undefined {
  const match = END.exec(text);
  if (!match) return undefined;
  const raw = (match[1] ?? "").replace(/^\$/, "");
  const sheet = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  return { sheet, cell: match[2]! };
}

/** Cuts a range at the colon that stands outside of names. */
function cornersOf(inner: string): string[] {
  const parts = inner.match(/(?:'(?:[^']|'')*'|[^:'])+/g) ?? [];
  return parts.length > 2 ? [inner] : parts;
}

function referenceOf(inner: string): string | undefined {
  if (inner === "#REF!" || inner === ".#REF!") return "#REF!";
  if (/^'[^']*'#/.test(inner) || /^\w+:\/\//.test(inner)) return undefined;
  const [first, last] = cornersOf(inner).map(cornerOf);
  if (!first) return "#REF!";
  const cells = last && last.cell !== "" ? `${first.cell}:${last.cell}` : first.cell;
  if (cells.includes("#REF!")) return "#REF!";
  if (first.sheet === "") return cells;
  if (last && last.sheet !== "" && last.sheet !== first.sheet)
    return `${sheetsPrefix(first.sheet, last.sheet)}${first.cell === last.cell ? first.cell : cells}`;
  return `${sheetPrefix(first.sheet)}${cells}`;
}

/**
 * A formula of an OpenDocument file as it is typed into Excel, without its equals sign.
 *
 * @returns undefined where it asks another file, which does not come along
 * @example excelFormula("of:=SUM([.A1:.A3];[$'表 一'.B2])") // "SUM(A1:A3,'表 一'!B2)"
 */
export function excelFormula(formula: string): TypedFormula {
  let typed = "";
  for (const [piece] of formula.replace(PREFIX, "").matchAll(PIECES)) {
    if (piece.startsWith('"')) typed += piece;
    else if (piece.startsWith("[") && piece.length > 1) {
      const reference = referenceOf(piece.slice(1, -1));
      if (reference === undefined) return undefined;
      typed += reference;
    } else if (piece.startsWith("{")) typed += piece.replaceAll(";", ",").replaceAll("|", ";");
    else typed += piece.replaceAll(";", ",").replaceAll("~", ",").replace(VENDOR, "");
  }
  return typed;
}
