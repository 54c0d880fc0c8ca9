import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSteps, messageOf, type Grid } from "../../../src/sheet";
import { convertForeign, foreignKind, readBook, recomputed, withVeiled } from "../../../xlsx";
import { computeFormulas } from "../../../engine";
import { NODE_CODEC } from "../../../cli/check/codec";
import { converted, hasLibreOffice } from "../libreoffice";

const inOffice = hasLibreOffice ? test : test.skip;

/** The kinds in which LibreOffice saves a book: the ending, and how it is told. CSV as Excel saves it: every sheet by itself. */
const KINDS = [
  ["xlsx", "xlsx:Calc MS Excel 2007 XML"],
  ["xls", "xls:MS Excel 97"],
  ["ods", "ods:calc8"],
  ["fods", "fods:OpenDocument Spreadsheet Flat XML"],
] as const;

async function grids(name: string, bytes: Uint8Array): Promise<readonly Grid[]> {
  const kind = foreignKind(name, bytes, NODE_CODEC);
  const content = kind ? (await convertForeign(kind, name, bytes, NODE_CODEC)).bytes : bytes;
  const book = readBook(content, NODE_CODEC);
  const around = { recomputes: book.workbook.recomputes, names: book.definedNames };
  const all = await recomputed(book.sheets, around, async (sheets) => computeFormulas(sheets));
  return all.map((grid, at) => withVeiled(book.sheets[at]!, grid));
}

/** What a check finds, as a person reads it. */
async function findings(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const steps = checkSteps(await grids(name, bytes), {});
  for (let step = steps.next(); ; step = steps.next())
    if (step.done)
      return step.value.findings.map((one) => `${one.sheet} ${one.code} ${messageOf(one, "zh")}`).sort();
}

const SAMPLES = ["申报-有问题.xlsx", "申报-正确.xlsx"];
const sample = (name: string): Uint8Array => readFileSync(join(__dirname, "../../../samples", name));

describe("the same book saved by LibreOffice as .xlsx, .xls, .ods and .fods gives the same findings", () => {
  inOffice.each(SAMPLES)("%s", async (name) => {
    const found: Record<string, readonly string[]> = {};
    for (const [ending, target] of KINDS) {
      const [saved] = converted({ [name]: sample(name) }, target).values();
      found[ending] = await findings(`甲.${ending}`, saved!);
    }
    const wanted = await findings(name, sample(name));
    expect(found).toEqual(Object.fromEntries(KINDS.map(([ending]) => [ending, wanted])));
  });
});

/** UTF-8, and every sheet in a file of its own. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

inOffice("a sheet saved as CSV has the numbers that it has by itself, with a mark and without", async () => {
  const name = "申报-有问题.xlsx";
  const saved = converted({ [name]: sample(name) }, CSV);
  const of = async (csv: Uint8Array): Promise<(string | undefined)[]> => {
    const [grid] = await grids("申报汇总.csv", csv);
    return grid!.columns.map((column) => JSON.stringify(column?.values.map((value) => value ?? "")));
  };
  const [file, content] = [...saved].find(([one]) => one.includes("申报汇总"))!;
  expect(file).toMatch(/\.csv$/);
  const text = new TextDecoder().decode(content);
  expect(text).toContain("企业名称");
  const [grid] = await grids("申报汇总.csv", content);
  const source = (await grids(name, sample(name))).find((one) => one.name === "申报汇总")!;
  // A text has no way to say that a number was typed as a text: it comes back as a number.
  const amount = (value: unknown): number =>
    typeof value === "string" && /^\d{1,10}$/.test(value) ? Number(value) : (value as number);
  const amounts = (one: Grid): unknown[] =>
    one.columns.flatMap((column) => (column?.values ?? []).map(amount).filter(Number.isFinite));
  // Formulas are saved as they show; what is hidden, merged or coloured is no part of a text.
  expect(amounts(grid!)).toEqual(amounts(source));
  expect(await of(Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), content]))).toEqual(await of(content));
});

if (!hasLibreOffice) test("LibreOffice is not installed: nothing was compared", () => undefined);
