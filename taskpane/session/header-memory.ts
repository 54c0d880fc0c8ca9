import { isHeaderMapping, mergedMappings, type HeaderMapping } from "../../src/sheet";
import { storage, type Keeper } from "./own-hand";

const KEY = "wuyi-headers";
/** So many headers are remembered, the last ones. */
const MOST = 300;

/**
 * Remembers on this machine what the person who checks said of sheets with one header, so that it can be offered
 * when the next book has the same. Headers are known by hashes: nothing of a workbook can be read from it.
 */
export class HeaderMemory {
  private mappings: readonly HeaderMapping[] = [];

  /** @param keeper left out where nothing outlasts the page */
  constructor(private keeper: Keeper | undefined = storage()) {}

  /** What is remembered. Another pane may have written since. */
  all(): readonly HeaderMapping[] {
    try {
      const kept: unknown = JSON.parse(this.keeper?.getItem(KEY) ?? "null");
      if (Array.isArray(kept)) this.mappings = kept.filter(isHeaderMapping);
    } catch {
      // What was known stays.
    }
    return this.mappings;
  }

  /** Of one header the last word counts. */
  remember(mapping: HeaderMapping): void {
    const others = this.all().filter(({ print }) => print !== mapping.print);
    this.keep(mergedMappings(others, [mapping]));
  }

  forget(print: string): void {
    this.keep(this.all().filter((one) => one.print !== print));
  }

  private keep(mappings: readonly HeaderMapping[]): void {
    this.mappings = mappings.slice(-MOST);
    try {
      this.keeper?.setItem(KEY, JSON.stringify(this.mappings));
    } catch {
      // A full or closed storage: what is known lasts as long as the page.
      this.keeper = undefined;
    }
  }
}
