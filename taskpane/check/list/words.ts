import { foldName } from "../../../src/policy";
import { cellOf, messageOf } from "../../../src/sheet";
import { findingTitle, type Language } from "../../../src/text";
import type { Found } from "../protocol";

const NO_REASON = { zh: "", en: "" };

/** What a finding says beside its steps: those stand in the details, one by one. */
export function shortMessageOf(found: Found, language: Language): string {
  const { parameters } = found;
  return "because" in parameters
    ? messageOf({ ...found, parameters: { ...parameters, because: NO_REASON } }, language)
    : messageOf(found, language);
}

/** The words by which findings are searched, made once each. */
export class SearchWords {
  private readonly folded: string[] = [];

  constructor(private readonly language: Language) {}

  /** Everything that people may search a finding by: firm, place, title and sentence. */
  of(found: Found): string {
    return (this.folded[found.nth] ??= foldName(
      [
        found.enterprise,
        found.sheet,
        cellOf(found) ?? "",
        found.shown,
        findingTitle(found.code, this.language),
        shortMessageOf(found, this.language),
      ].join("\n"),
    ));
  }

  /** Makes the words of all findings, so that the first search need not. */
  *warm(found: readonly Found[]): Generator<void> {
    for (const one of found) {
      this.of(one);
      yield;
    }
  }
}
