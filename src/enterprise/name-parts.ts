import { foldEnterprise } from "./firm-name";
import { isTradeWord, partTrade, type Trade } from "./trade-words";
import { inStandardCharacters } from "./variants";

const COUNTY = "中国|浙江省?|金华市?|武义县?";
const NEIGHBOURS = "(?:永康|义乌|东阳|兰溪|丽水)市?|(?:浦江|磐安|缙云)县?|(?:婺城|金东)区?";
const TOWNS =
  "(?:壶山|白洋|熟溪)(?:街道)?|(?:桐琴|泉溪|王宅|履坦|茭道|柳城|桃溪|俞源|坦洪|西联|三港|大溪口|白姆|新宅|大田)[镇乡]?";
const FORM_KINDS = "普通合伙|有限合伙|特殊普通合伙|个人独资|集团|股份";

/** Words that say where a firm is, and what form it has, not which firm it is. */
const OWN_PLACES = new RegExp(`^(?:${COUNTY})+`, "u");
const OTHER_PLACE = new RegExp(`^(?:${NEIGHBOURS}|${TOWNS})`, "u");
const IN_BRACKETS = new RegExp(`\\((?:${COUNTY}|${NEIGHBOURS}|${TOWNS}|${FORM_KINDS})\\)`, "gu");
const FORMS =
  /(?:有限责任公司|股份有限公司|集团有限公司|有限公司|股份公司|公司|集团|分公司|总厂|分厂|厂|经营部|合作社|商行)+$/u;
const MARKS = /[^\p{L}\p{N}]/gu;
/** Numbers of works and branches; a firm's own name may be a number, so they go only where a name is left. */
const ORDINALS = /第?\d+(?:号|分?厂)?|第[一二三四五六七八九十百]+|[一二三四五六七八九十]+(?:号|分厂)/gu;

/** Where less than this is left of a name, it is compared as it stands. */
const SHORTEST = 2;
/** No firm has a longer name; what a prepared list puts behind it is not compared. */
const LONGEST = 100;

/** A firm's name, parted. */
export interface NameParts {
  /** The name as it is compared. */
  readonly folded: string;
  /** Without place and form. */
  readonly bare: string;
  /** Its own name: also without number and trade. */
  readonly core: string;
  readonly trade: Trade;
}

const enough = (shorter: string, name: string): string => (shorter.length >= SHORTEST ? shorter : name);

/**
 * A name without the places in front. A town or a neighbour may be how a firm's own name begins (永康达), so it
 * goes only where a name is left behind it.
 */
function withoutPlaces(name: string): string {
  const rest = name.replace(OWN_PLACES, "");
  const after = rest.replace(OTHER_PLACE, "");
  return partTrade(after.replace(FORMS, ""), 0)[0].length < SHORTEST ? rest : after;
}

/**
 * Parts a firm's name, in characters of today: place, own name, trade, form.
 *
 * @example nameParts("浙江武义宏遠1号五金有限公司").core // "宏远"
 */
export function nameParts(text: string): NameParts {
  const folded = foldEnterprise(text).slice(0, LONGEST);
  const name = inStandardCharacters(folded);
  const plain = enough(name.replace(IN_BRACKETS, "").replace(MARKS, ""), name);
  const bare = enough(withoutPlaces(plain).replace(FORMS, ""), plain);
  const [core, trade] = partTrade(enough(bare.replace(ORDINALS, ""), bare), SHORTEST);
  if (!isTradeWord(core)) return { folded, bare, core, trade };
  const [numbered, same] = partTrade(bare, SHORTEST);
  return { folded, bare, core: numbered, trade: same };
}
