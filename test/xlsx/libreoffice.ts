import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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

/** What LibreOffice makes of files: for each, the files that it writes, by name. */
export function converted(
  files: Readonly<Record<string, Uint8Array>>,
  target: string,
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-office-"));
  try {
    const sources = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const run = soffice(profile, "--convert-to", target, "--outdir", out, ...sources);
    if (run.status !== 0) throw new Error(run.stderr.toString());
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
