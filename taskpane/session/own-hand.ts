/** What is known of settings that were written or looked through here. */
export interface KnownSettings {
  /** Decisions in them that are the submitter's: those taken over, and those that wait. By id. */
  readonly used: readonly string[];
  readonly open: readonly string[];
}

/** The part of the browser's storage that is needed. */
export type Keeper = Pick<Storage, "getItem" | "setItem">;

const KEY = "wuyi-own-settings";
/** So many workbooks are remembered, the last ones; whoever opens an older one is asked again. */
const MOST = 400;

type Row = readonly [print: string, used: readonly string[], open: readonly string[]];

const areTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === "string");
const isRow = (value: unknown): value is Row =>
  Array.isArray(value) && typeof value[0] === "string" && areTexts(value[1]) && areTexts(value[2]);

/** The browser's storage; undefined where it is closed to the page. */
export function storage(): Keeper | undefined {
  try {
    return typeof localStorage === "undefined" ? undefined : localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Remembers on this machine which settings the person who checks wrote here, so that only those of others are
 * asked about. It knows them by what they say, in hashes: nothing of a workbook can be read from it.
 */
export class OwnHand {
  private rows: readonly Row[] = [];

  /** @param keeper left out where nothing outlasts the page */
  constructor(private keeper: Keeper | undefined = storage()) {}

  /** @returns undefined where nobody wrote these settings here */
  known(print: string): KnownSettings | undefined {
    const row = this.read().find(([one]) => one === print);
    return row && { used: row[1], open: row[2] };
  }

  remember(print: string, { used, open }: KnownSettings): void {
    const others = this.read().filter(([one]) => one !== print);
    this.rows = [...others, [print, used, open] as const].slice(-MOST);
    try {
      this.keeper?.setItem(KEY, JSON.stringify(this.rows));
    } catch {
      // A full or closed storage: what is known lasts as long as the page, and is asked about again next time.
      this.keeper = undefined;
    }
  }

  /** Another pane may have written since. */
  private read(): readonly Row[] {
    try {
      const kept: unknown = JSON.parse(this.keeper?.getItem(KEY) ?? "null");
      if (Array.isArray(kept)) this.rows = kept.filter(isRow);
    } catch {
      // What was known stays.
    }
    return this.rows;
  }
}
