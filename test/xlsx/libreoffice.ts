import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is installed. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

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
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const run = spawnSync("soffice", ["--headless", profile, "--convert-to", target, "--outdir", out, ...sources]); // prettier-ignore
    if (run.status !== 0) throw new Error(run.stderr.toString());
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
