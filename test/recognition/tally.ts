import { noReadings, type Miss } from "./outcome";

/** What is counted while a layout is judged. */
export class Tally {
  readonly sheets = noReadings();
  readonly columns = noReadings();
  readonly rows = noReadings();
  readonly misses: Miss[] = [];
  readonly seen = new Map<string, number>();
  extra = 0;
  faultsFound = 0;
  falseErrors = 0;
  falseQuestions = 0;

  see(tags: readonly string[]): void {
    for (const tag of tags) this.seen.set(tag, (this.seen.get(tag) ?? 0) + 1);
  }

  miss(what: string, detail: string, tags: readonly string[]): void {
    this.misses.push({ what, detail, tags });
  }
}
