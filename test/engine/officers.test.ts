import { NODE_CODEC } from "../../cli/check/codec";
import { computeFormulas } from "../../engine";
import { CellError, type CellValue } from "../../src/formula";
import { cellName, type Grid } from "../../src/sheet";
import { readBook, recomputed } from "../../xlsx";
import { storedFormula } from "../../xlsx/formulas";
import { grid } from "../builders/grids";
import { minimalParts, packageOf } from "../builders/packages";
import { CALC_TYPES, XLSX, converted, hasLibreOffice } from "../xlsx/libreoffice";
import { OFFICERS, REASONS, ROWS } from "./officers";

const ALL = Object.values(OFFICERS).flat();
/** Formulas stand below the cells that they read, in a column of their own. */
const FIRST = 100;
const COLUMN = 13;
const CLOSE = 1e-12;

/** Files mark formulas over ranges that older programs take as wholes. */
const ARRAY = /TEXTJOIN\(",",TRUE,IF|LOOKUP\([12],|SUMPRODUCT|\(IF\(|SUM\(--|SUM\((?:COUNTIF|SUMIF|LARGE)/;

const plain = (value: CellValue | undefined): CellValue =>
  value instanceof CellError ? value.code : (value ?? null);

/** A truth value may be kept as a number, a blank as nothing or 0, and digits beyond the fifteenth are nobody's. */
function agree(one: CellValue, other: CellValue): boolean {
  const [a, b] = [one, other].map((value) => (typeof value === "boolean" ? Number(value) : value));
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(a));
  return a === b || ([null, "", 0].includes(a as null) && [null, "", 0].includes(b as null) && (a === null || b === null)); // prettier-ignore
}

const line = (formula: string, value: CellValue): string => `${formula} → ${JSON.stringify(value)}`;

/** The formulas whose values are not the expected ones. */
function wrong(values: readonly CellValue[], known: (at: number) => boolean = () => true): string[] {
  return ALL.flatMap(([formula, expected], at) =>
    known(at) && !agree(values[at]!, expected) ? [`${line(formula, values[at]!)}, not ${JSON.stringify(expected)}`] : [],
  ); // prettier-ignore
}

const pending = ALL.map(([formula], at) => ({ row: FIRST + at, column: COLUMN, formula }));

test("there are more than 300 formulas, each once", () => {
  expect(ALL.length).toBeGreaterThan(300);
  expect(new Set(ALL.map(([formula]) => formula)).size).toBe(ALL.length);
});

test("the engine gives what Excel gives", async () => {
  const [values] = (await computeFormulas([{ grid: grid("申报", ROWS), pending }]))!;
  expect(wrong(values!.map(({ value }) => plain(value)))).toEqual([]);
});

test("each formula has by itself the value that it has among all others", async () => {
  const [together] = (await computeFormulas([{ grid: grid("申报", ROWS), pending }]))!;
  const backwards = pending.map((one, at) => ({ ...one, row: FIRST + ALL.length - 1 - at })).reverse();
  const [turned] = (await computeFormulas([{ grid: grid("申报", ROWS), pending: backwards }]))!;
  const values = turned!.map(({ value }) => plain(value)).reverse();
  const differing = together!.flatMap(({ value }, at) =>
    agree(plain(value), values[at]!) ? [] : [line(ALL[at]![0], plain(value))],
  );
  expect(differing).toEqual([]);
});

test("what plain arithmetic says is what Excel gives", async () => {
  const sheet = { grid: grid("申报", ROWS), formulas: pending.map((one) => ({ ...one, valued: false, fills: undefined })) }; // prettier-ignore
  const [computed] = await recomputed([sheet], { recomputes: false, names: [] }, () => Promise.resolve(undefined)); // prettier-ignore
  const values = ALL.map((_, at) => computed!.columns[COLUMN]!.values[FIRST + at] ?? null);
  const told = (at: number): boolean => !(values[at] instanceof CellError && values[at].code === "#UNKNOWN!");
  expect(wrong(values.map(plain), told)).toEqual([]);
  expect(values.filter((_, at) => told(at)).length).toBeGreaterThan(40);
});

const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

function cellXml(value: CellValue, row: number, column: number): string {
  const r = `r="${cellName(row, column)}"`;
  if (value === null) return "";
  if (typeof value === "number") return `<c ${r}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${r} t="b"><v>${Number(value)}</v></c>`;
  if (value instanceof CellError) return `<c ${r} t="e"><v>${value.code}</v></c>`;
  return `<c ${r} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

async function byLibreOffice(): Promise<Grid> {
  const given = ROWS.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cellXml(value, row, column)).join("")}</row>`); // prettier-ignore
  const asked = pending.map(({ row, column, formula }) => {
    const cell = cellName(row, column);
    const array = ARRAY.test(formula) ? ` t="array" ref="${cell}"` : "";
    return `<row r="${row + 1}"><c r="${cell}"><f${array}>${escaped(storedFormula(formula))}</f></c></row>`;
  });
  const bytes = await packageOf(minimalParts([...given, ...asked].join(""), { "[Content_Types].xml": CALC_TYPES })); // prettier-ignore
  const written = converted({ "officers.xlsx": bytes }, XLSX, "zh-CN");
  return readBook(written.get("officers.xlsx")!, NODE_CODEC).sheets[0]!.grid;
}

(hasLibreOffice ? test : test.skip)(
  "LibreOffice gives the same, where no reason is known why it does not",
  async () => {
    const { columns } = await byLibreOffice();
    const values = ALL.map((_, at) => plain(columns[COLUMN]?.values[FIRST + at]));
    expect(wrong(values, (at) => ALL[at]![2] === undefined)).toEqual([]);
    const told = ALL.flatMap(([formula, expected, otherwise], at) =>
      otherwise && !agree(values[at]!, expected)
        ? [`${formula}: ${JSON.stringify(expected)}; LibreOffice ${JSON.stringify(values[at])}: ${REASONS[otherwise]}`]
        : [],
    ); // prettier-ignore
    process.stderr.write(`${ALL.length} formulas, of which LibreOffice computes ${told.length} otherwise:\n${told.join("\n")}\n`); // prettier-ignore
    // A table of exceptions alone would prove nothing.
    expect(told.length).toBeLessThan(ALL.length / 5);
  },
);
