import { distance } from "fastest-levenshtein";
import { foldEnterprise } from "./firm-name";

/** Words that say where a firm is and what form it has, not which firm it is. */
const PLACES = /^(?:中国|浙江省?|金华市?|武义县?|\((?:浙江|金华|武义|中国)\))+/;
const FORMS =
  /(?:\((?:普通合伙|有限合伙|特殊普通合伙|个人独资|浙江|金华|武义|中国)\)|有限责任公司|股份有限公司|集团有限公司|有限公司|股份公司|公司|集团|厂)+$/;
/** Where less than this is left of a name, it is compared as it stands. */
const SHORTEST = 2;
/** From this length on one letter may differ. */
const LONG = 5;
const ANCHOR = 2;
/** No firm has a longer name; what a prepared list puts behind it is not compared. */
const LONGEST = 100;

const shortened = (name: string): string => foldEnterprise(name).slice(0, LONGEST);

/** What is left of a name without place and form; names that differ in those alone are very similar. */
function core(folded: string): string {
  const bare = folded.replace(PLACES, "").replace(FORMS, "");
  return bare.length >= SHORTEST ? bare : folded;
}

/**
 * Finds very similar names: the same core, or one letter of difference in a longer one. Similar is not
 * equal; a person has to decide.
 *
 * @example new SimilarNames(["武义宏远五金有限公司"]).find("武义县宏远五金厂") // ["武义宏远五金有限公司"]
 */
export class SimilarNames {
  /** Names by the first and by the last two letters of their core: one letter of difference keeps either. */
  private readonly anchors = new Map<
    string,
    { readonly name: string; readonly folded: string; readonly core: string }[]
  >();

  get size(): number {
    return this.anchors.size;
  }

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) {
      const folded = shortened(name);
      const bare = core(folded);
      for (const anchor of this.anchorsOf(bare)) {
        const known = this.anchors.get(anchor);
        if (known) known.push({ name, folded, core: bare });
        else this.anchors.set(anchor, [{ name, folded, core: bare }]);
      }
    }
  }

  private anchorsOf(bare: string): string[] {
    return [`^${bare.slice(0, ANCHOR)}`, `$${bare.slice(-ANCHOR)}`];
  }

  /** Very similar names, but not the name itself. */
  find(text: string): string[] {
    const folded = shortened(text);
    const bare = core(folded);
    const found = new Set<string>();
    for (const anchor of this.anchorsOf(bare)) {
      for (const entry of this.anchors.get(anchor) ?? []) {
        if (entry.folded === folded) continue;
        const same = entry.core === bare;
        if (same || (Math.min(bare.length, entry.core.length) >= LONG && distance(entry.core, bare) === 1))
          found.add(entry.name);
      }
    }
    return [...found];
  }
}
