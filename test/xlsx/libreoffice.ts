import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Else it writes numbers, and the names of files, as is usual in the language of whoever runs it. */
const NO_LANGUAGE = { LANG: "C.UTF-8", LC_ALL: "C.UTF-8", LANGUAGE: "" };

const soffice = (...args: readonly string[]): SpawnSyncReturns<Buffer> =>
  spawnSync("soffice", ["--headless", ...args], { env: { ...process.env, ...NO_LANGUAGE } });

/** Whether LibreOffice is installed, and starts. */
export const hasLibreOffice = soffice("--version").status === 0;

/** Every sheet in a file of its own, as it is shown. */
export const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
export const XLSX = "xlsx:Calc MS Excel 2007 XML";

/** The types of the parts of a smallest workbook, without which LibreOffice opens none. */
export const CALC_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
  "</Types>";

/** The settings of a person whose dates and amounts are written in this way. */
const settings = (locale: string): string =>
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`;

/**
 * What LibreOffice makes of files: for each, the files that it writes, by name.
 *
 * @param locale in which texts are taken for numbers and dates
 */
export function converted(
  files: Readonly<Record<string, Uint8Array>>,
  target: string,
  locale?: string,
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-office-"));
  try {
    const sources = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    if (locale !== undefined) {
      mkdirSync(join(folder, "profile", "user"), { recursive: true });
      writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings(locale));
    }
    const run = soffice(profile, "--convert-to", target, "--outdir", out, ...sources);
    if (run.status !== 0) throw new Error(run.stderr.toString());
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
