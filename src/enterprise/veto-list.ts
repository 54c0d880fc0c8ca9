import { firmCode, organisationCodeIn } from "./firm-code";
import { foldEnterprise } from "./firm-name";

/** A code is of letters and digits; with a character among them it is a name. */
const NAME = /[\u3400-\u9FFF]/;

/** A code or a name, each as it is compared. */
const keyOf = (text: string): string =>
  (NAME.test(text) ? undefined : firmCode(text)) ?? foldEnterprise(text);

/** Codes and names of vetoed firms (article 20), indexed once and asked many times. */
export class VetoList {
  private readonly entries = new Set<string>();
  /** The organisation codes within the unified codes of the list. */
  private readonly within = new Set<string>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const key = keyOf(text);
      if (key === "") continue;
      this.entries.add(key);
      const organisation = NAME.test(key) ? undefined : organisationCodeIn(key);
      if (organisation !== undefined && organisation !== key) this.within.add(organisation);
    }
  }

  get size(): number {
    return this.entries.size;
  }

  /**
   * Whether a code or a name is on the list. An old organisation code stands for the unified code that holds
   * it, whichever of the two is listed. Similar names are not on it: a person has to decide on those.
   */
  has(enterprise: string): boolean {
    const key = keyOf(enterprise);
    if (this.entries.has(key)) return true;
    const organisation = NAME.test(key) ? undefined : organisationCodeIn(key);
    if (organisation === undefined) return false;
    return organisation === key ? this.within.has(key) : this.entries.has(organisation);
  }
}
