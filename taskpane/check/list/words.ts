import { foldName } from "../../../src/policy";
import { cellOf } from "../../../src/sheet";
import { findingText, findingTitle, type Language } from "../../../src/text";
import type { Found } from "../protocol";

const NO_REASON = { zh: "", en: "" };

/** What a finding says; the steps of a computation are told in its details, not in its sentence. */
export function messageOf({ code, parameters }: Found, language: Language): string {
  return "because" in parameters
    ? findingText("amount-mismatch", { ...parameters, because: NO_REASON }, language)
    : findingText(code, parameters, language);
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
        messageOf(found, this.language),
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
