import { foldCode } from "./credit-code";

/**
 * A firm's name as it is compared: blanks dropped, full width and brackets made one kind, capitals.
 *
 * @example foldEnterprise("武义（县）Ａ 有限公司") // "武义(县)A有限公司"
 */
export function foldEnterprise(text: string): string {
  return foldCode(text)
    .replace(/[【〔[{〈《]/g, "(")
    .replace(/[】〕\]}〉》]/g, ")");
}

/** Codes and names of vetoed firms (article 20), indexed once and asked many times. */
export class VetoList {
  private readonly entries = new Set<string>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const folded = foldEnterprise(text);
      if (folded !== "") this.entries.add(folded);
    }
  }

  get size(): number {
    return this.entries.size;
  }

  /** Whether a code or a name is on the list. Similar names are not: a person has to decide on those. */
  has(enterprise: string): boolean {
    return this.entries.has(foldEnterprise(enterprise));
  }
}
