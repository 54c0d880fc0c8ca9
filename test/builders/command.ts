import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NODE_CODEC } from "../../cli/check/codec";
import { run } from "../../cli/main";
import type { WorkbookSettings } from "../../src/sheet";
import { finish, openBookSteps, saveBookSteps } from "../../xlsx";

/** What a command said, and its exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process. */
export async function wuyi(parameters: readonly string[], colours = false): Promise<Said> {
  let [out, err] = ["", ""];
  const terminal = {
    input: (async function* () {})(),
    write: (text: string) => void (out += text),
    complain: (text: string) => void (err += text),
    colours,
  };
  const code = await run(parameters, terminal, false);
  return { code, out, err };
}

/** A folder for a test's files. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "wuyi-command-"));

  at(name: string): string {
    return join(this.path, name);
  }

  put(name: string, content: Uint8Array | string): string {
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  clear(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A book in which somebody has decided something. */
export function decided(bytes: Uint8Array, settings: WorkbookSettings): Uint8Array {
  const book = finish(openBookSteps(bytes, NODE_CODEC));
  const sheets = book.sheets.map(({ name, visibility }, source) => ({ source, name, visibility }));
  return finish(saveBookSteps(book, { sheets, settings, activeSheet: 0 }, NODE_CODEC));
}
