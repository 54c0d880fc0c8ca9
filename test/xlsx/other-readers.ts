import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { Workbook } from "exceljs";

async function readByExcelJs(bytes: Uint8Array): Promise<readonly string[]> {
  const book = new Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<Workbook["xlsx"]["load"]>[0]);
  return book.worksheets.map(({ name }) => name);
}

/**
 * The names of a book's sheets as other libraries read them.
 *
 * @param before the book from which it was made: exceljs is not asked where it could not read that one
 * @throws where one of them cannot read it
 */
export async function readByOthers(bytes: Uint8Array, before?: Uint8Array): Promise<readonly string[]> {
  const names = read(bytes, { cellFormula: true }).SheetNames;
  const known = before === undefined || (await readByExcelJs(before).then(() => true, () => false)); // prettier-ignore
  const others = known ? await readByExcelJs(bytes) : [];
  if (others.some((name) => !names.includes(name))) throw new Error(`${names.join()} / ${others.join()}`);
  return names;
}

const python = (code: string, ...args: readonly string[]): string | undefined => {
  const run = spawnSync("python3", ["-c", code, ...args], { encoding: "utf8" });
  return run.status === 0 ? run.stdout : undefined;
};

/** Whether openpyxl, which programs of the trade write books with, is installed. */
export const hasOpenpyxl = python("import openpyxl") !== undefined;

const READ = `
import sys, json, warnings, openpyxl
warnings.simplefilter("ignore")
found = {}
for path in sys.argv[1:]:
    try:
        book = openpyxl.load_workbook(path)
        found[path] = [[cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None] for sheet in book]
    except Exception as fault:
        found[path] = str(fault) or type(fault).__name__
print(json.dumps(found, default=str))
`;

/** The values of every sheet as openpyxl reads them, by the names of files; a text where it cannot. */
export function readByOpenpyxl(
  files: Readonly<Record<string, Uint8Array>>,
): Record<string, readonly (readonly unknown[])[] | string> {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-openpyxl-"));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const found = JSON.parse(python(READ, ...paths) ?? "{}") as Record<string, string | unknown[][]>;
    return Object.fromEntries(
      Object.entries(found).map(([path, one]) => [path.slice(folder.length + 1), one]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
