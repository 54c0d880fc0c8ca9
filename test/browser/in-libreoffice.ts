import { CSV, converted } from "../xlsx/libreoffice";
import type { PersonsFile } from "./workbench-page";

/** What a sheet shows in LibreOffice, by rows. */
export function inLibreOffice({ name, bytes }: PersonsFile, of: string): string[][] {
  const files = converted({ [name]: bytes }, CSV);
  const csv = files.get(name.replace(/\.xlsx$/, `-${of}.csv`)) ?? files.get(name.replace(/\.xlsx$/, ".csv"));
  return Buffer.from(csv!)
    .toString("utf8")
    .trimEnd()
    .split(/\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell!.replace(/^"|"$/g, "").replaceAll('""', '"'))); // prettier-ignore
}
