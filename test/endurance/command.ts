import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { bookOf } from "../builders/books";
import { CLEAN, changed, claimRows } from "../builders/claims";

const ROOT = join(__dirname, "../..");
/** The command as it is built; `pretest` builds it. */
export const COMMAND = join(ROOT, "dist/cli/wuyi.cjs");
const PRELOAD = join(__dirname, "faulty-fs.cjs");

/** How a run of the command ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command in a process of its own; `fault` is what `faulty-fs.cjs` is told. */
export function command(parameters: readonly string[], fault?: string, output?: number): Promise<Ended> {
  const preload = fault === undefined ? [] : ["--require", PRELOAD];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...preload, COMMAND, ...parameters], {
      env: { ...process.env, ...(fault !== undefined && { WUYI_FAULT: fault }) },
      stdio: ["ignore", output ?? "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout?.on("data", (piece: Buffer) => (out += piece.toString()));
    child.stderr!.on("data", (piece: Buffer) => (err += piece.toString()));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
  });
}

/** A folder with a workbook in it that has one fault, and a place for its marked copy. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "wuyi-endurance-"));
  readonly book = join(this.folder, "申报.xlsx");
  readonly marked = join(this.folder, "标记");
  readonly copy = join(this.marked, "申报.xlsx");
  readonly accepted = `${this.book}.wuyi.json`;

  constructor(amount = 550) {
    this.fill(amount);
  }

  fill(amount: number): void {
    writeFileSync(this.book, bookOf([{ name: "申报汇总", rows: claimRows(changed(2, { 申报: amount })) }]));
  }

  /** Every amount is wrong. */
  fillAll(): void {
    const rows = CLEAN.map((claim) => ({ ...claim, 申报: 999.5 }));
    writeFileSync(this.book, bookOf([{ name: "申报汇总", rows: claimRows(rows) }]));
  }

  mark(fault?: string): Promise<Ended> {
    return command(["check", this.book, "--marked", this.marked], fault);
  }

  accept(cell: string, fault?: string): Promise<Ended> {
    return command(["check", this.book, "--accept", `申报汇总!${cell}`, "--reason", "已核实"], fault);
  }

  /** Every file with its content, by its path; folders end with a slash. */
  files(): Record<string, string> {
    const all = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      all.map((one) => {
        const path = join(one.parentPath, one.name);
        const name = relative(this.folder, path);
        return one.isDirectory() ? [`${name}/`, ""] : [name, readFileSync(path).toString("base64")];
      }),
    );
  }

  /** Takes files away that a killed run left. */
  sweep(names: readonly string[]): void {
    for (const name of names) rmSync(join(this.folder, name), { force: true });
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
