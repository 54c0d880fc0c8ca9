import type { Block } from "../../src/formula";
import type { SettingsProperty } from "../../src/sheet";

/** Who the host is. */
export interface HostFacts {
  /** `PC`, `Mac`, `OfficeOnline`, as Office says it. */
  readonly platform: string;
  readonly version: string;
  /** The languages of the program and of what is written in it. */
  readonly language: string;
  readonly contentLanguage: string;
  /** The requirement sets that it has, each with its highest version. */
  readonly sets: readonly string[];
  /** Those that the add-in cannot do without, and that it has not. */
  readonly missing: readonly string[];
  /** The browser engine that shows the pane. */
  readonly engine: string;
  /** What marks are made of here. */
  readonly marks: "formats" | "patterns";
}

/** How a cell looks, as far as marks can change it. */
export interface CellFill {
  readonly colour: string;
  readonly pattern: string;
  readonly patternColour: string;
}

/** How some cells look, and how many conditional formats touch them. */
export interface Looks {
  readonly fills: readonly CellFill[];
  readonly formats: number;
}

/** All in which this add-in keeps settings in the workbook. */
export interface Kept {
  /** The custom XML parts, as they stand there. */
  readonly parts: readonly string[];
  /** The copy in the document's properties. */
  readonly properties: readonly SettingsProperty[];
}

/**
 * What the self-test asks of the host besides the port of the pane. All of it happens on the sheet of its own, but
 * for what holds the settings, which is put back as it was.
 */
export interface SelfTestBench {
  host(): HostFacts;
  /** How the workbook is calculated: `Automatic`, `Manual`, …. */
  calculation(): Promise<string>;
  /**
   * Adds the sheet at the end, without showing it.
   *
   * @returns false where there is one of that name
   */
  addSheet(signal: AbortSignal): Promise<boolean>;
  /** Writes what a person would type into the cells of a range, row by row. */
  write(range: string, rows: readonly (readonly (string | number | boolean)[])[]): Promise<void>;
  values(range: string): Promise<Block>;
  /** The text of a cell's formula as the host gives it. */
  formula(cell: string): Promise<string>;
  merge(range: string): Promise<void>;
  /** Hides the rows of a range, whole. */
  hideRows(range: string): Promise<void>;
  fill(range: string, colour: string): Promise<void>;
  looks(range: string): Promise<Looks>;
  kept(): Promise<Kept>;
  /** Puts the only part back as it was, or takes away those that were not there; the copy likewise. */
  putBack(kept: Kept): Promise<void>;
  /**
   * Takes the sheet away again, and shows the sheet that was shown before.
   *
   * @returns false where it is still there
   */
  removeSheet(): Promise<boolean>;
}
