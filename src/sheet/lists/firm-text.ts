import { foldCode } from "../../enterprise";

/** What only firms end in. */
const SURE = "公司|厂|合作社|经营部|事务所|工作室|合伙企业|门市部|营业部";
/** What firms end in, and other texts too: looked at only where a name is expected. */
const LIKELY = `${SURE}|中心|店|部|社|院|所|行|场|馆|园|集团|企业|协会|商会|学会|学校|农庄|酒家|超市|站|城|坊|铺|庄|联合体`;

const ENDS_SURE = new RegExp(`(?:${SURE})$`);
const ENDS_LIKELY = new RegExp(`(?:${LIKELY})$`);
/** Remarks and forms in brackets behind a name. */
const LAST_BRACKET = /[(（][^()（）]*[)）]$/;
/** A form that only firms have, behind any name. */
const PARTNERS = /[^()（）\s]{3}[(（](?:普通合伙|有限合伙|特殊普通合伙|个人独资|个体工商户)[)）]$/;
/** Where a firm is and what form it has: what is left says which one it is. */
const PLACE_ALONE = /^(?:中国|浙江省?|金华市?|武义县?)*$/;
const FORM =
  /(?:股份有限公司|有限责任公司|有限公司|分公司|总公司|子公司|股份公司|公司|集团|企业|中心|厂|店|部)+$/;
/** Words that speak of firms and name none. */
const NO_FIRM =
  /(?:以上|上述|本|该|各|有关|相关|申报|其他|其它|所有|全部|下列|以下|贵|我|某|等|的|家|个|分|总|子|母|为|在|及|和|与|对|由|被|是|名单内|涉及|违法|失信|列入|多|部分|非|新|老|原|工|建)$/;
/** Of these words those that names end in too: 化工, 祥和, 万家, 宏建. */
const IN_NAMES = /(?:家|总|子|为|在|及|和|与|对|由|多|新|老|原|工|建)$/;
/** So many letters before 公司 say which firm it is, whatever the last of them is; 绿色工厂 is none. */
const LONG_ENOUGH = 4;
/** Longer texts are sentences, and no name. */
const LONGEST = 100;

/** Whether a text is a firm's name as nearly all are: told at one look. */
export const isPlainFirm = (text: string): boolean =>
  text.length >= 10 && text.length <= 40 && text.endsWith("有限公司") && !/[^\p{Script=Han}\w]/u.test(text);

/** Whether a text is a code as nearly all are. */
export const isPlainCode = (text: string): boolean => /^[0-9A-Z]{18}$/.test(text);

const bare = (text: string): string => text.replace(/\s/gu, "").replace(LAST_BRACKET, "");

/** Whether something is left of a name that says which firm it is. */
function saysWhich(name: string): boolean {
  const rest = name.replace(FORM, "");
  if (PLACE_ALONE.test(rest)) return false;
  return !NO_FIRM.test(rest) || (rest.length >= LONG_ENOUGH && name.endsWith("公司") && IN_NAMES.test(rest));
}

const isFirm = (text: string, ending: RegExp): boolean => {
  if (text.length > LONGEST) return false;
  if (PARTNERS.test(text)) return true;
  const name = bare(text);
  return name.length >= 3 && ending.test(name) && saysWhich(name);
};

/**
 * Whether a text looks like a firm's name, where one is expected.
 *
 * @example isFirmLike("武义县熟溪街道老李饭店") // true; isFirmLike("企业") // false
 */
export const isFirmLike = (text: string): boolean => isFirm(text, ENDS_LIKELY);

/** Whether a text is a firm's name wherever it stands. */
export const isFirmName = (text: string): boolean => isPlainFirm(text) || isFirm(text, ENDS_SURE);

/** Whether a text has the shape of a unified social credit code. */
export const isCodeLike = (text: string): boolean =>
  text.length >= 18 && text.length <= 40 && /^(?=.*\d{6})[0-9A-Z]{18}$/.test(foldCode(text));

const NAME_IN_PROSE = new RegExp(`[\\p{L}\\p{N}()（）·&]{2,40}?(?:${SURE})`, "gu");
/** A text without these names no firm: looking for one is cheaper than looking for a name. */
const ENDS_SOMEWHERE = new RegExp(SURE);
const CODE_IN_PROSE = /(?:^|[^0-9A-Z])\d[0-9A-Z]{2}\d{5}[0-9A-Z]{10}(?![0-9A-Z])/;
/** Who fills in or gets a list is not listed. */
const FORM_FILLER =
  /(?:填报|制表|填表|编制|报送|主送|抄送|主办|承办|提供|印发|制作|盖章|公章|打印|软件|技术支持)(?:单位|企业|公司|部门|机构|人|方|开发|名称)*(?:[(（][^()（）]{1,8}[)）])?\s*[:：][^:：]*$/;
/** As much of a text is looked through; no remark is longer. */
const LONGEST_PROSE = 4_000;

/**
 * Whether a remark names a firm or a code.
 *
 * @example namesFirm("注：武义甲五金有限公司已移出") // true; namesFirm("注：以上企业由县环保局提供") // false
 */
export function namesFirm(text: string): boolean {
  const prose = text.slice(0, LONGEST_PROSE);
  if (/\d{5}/.test(prose) && CODE_IN_PROSE.test(prose)) return true;
  if (!ENDS_SOMEWHERE.test(prose) || FORM_FILLER.test(prose)) return false;
  for (const [name] of prose.matchAll(NAME_IN_PROSE)) if (isFirmName(name)) return true;
  return false;
}

/** Whether a cell that is no entry may name a firm: it does, or is too long to be looked through. */
export const mayNameFirm = (text: string): boolean =>
  text.length > LONGEST_PROSE || isFirmName(text) || isCodeLike(text) || namesFirm(text);
