import { FUNCTIONS, NAMESPACE, functionName, type FunctionDeclaration } from "../formula";
import { ITEMS, foldName, type Item } from "../policy";

/** What a typed word may mean: a function, or an item that one of the functions for any item computes. */
export interface Found {
  readonly declaration: FunctionDeclaration;
  /** The item that the word names, where it has no function of its own. */
  readonly item?: Item;
}

/** Words for the functions that compute no item of their own. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  AWARD: ["奖补", "奖励", "补助", "测算"],
  ITEMS: ["目录", "项目目录", "查项目"],
  BASIS: ["依据", "政策依据", "条款"],
  NEXT_TIER: ["下一档", "还差", "差多少"],
  VETOED: ["一票否决", "否决", "黑名单"],
  PAYABLE: ["应付", "实付", "兑付"],
  CREDIT_CODE_VALID: ["信用代码", "统一社会信用代码", "代码校验"],
  IN_FORCE: ["执行期", "有效期", "期内"],
  EXPLAIN: ["说明", "解释", "步骤", "为什么"],
};

const itemsOf = ({ name }: FunctionDeclaration): readonly Item[] =>
  ITEMS.filter((item) => item.function === name);

const wordsOf = (item: Item): readonly string[] => [item.name, ...item.aliases].map(foldName);

/** Everything that a function is called in Chinese, folded. */
const WORDS = new Map<FunctionDeclaration, readonly string[]>(
  FUNCTIONS.map((declaration) => [
    declaration,
    [...itemsOf(declaration).flatMap(wordsOf), ...(OTHER_WORDS[declaration.name] ?? []).map(foldName)],
  ]),
);

const ASCII = /^[a-z0-9_.]+$/;

/** How well a word names a function; 0 best, undefined not at all. */
function rank(declaration: FunctionDeclaration, folded: string): number | undefined {
  if (ASCII.test(folded)) {
    const name = declaration.name.toLowerCase();
    if (name.startsWith(folded)) return 0;
    if (name.split("_").some((part) => part.startsWith(folded))) return 1;
    return itemsOf(declaration).some(({ id }) => id.startsWith(folded)) ? 2 : undefined;
  }
  const words = WORDS.get(declaration)!;
  if (words.includes(folded)) return 0;
  if (words.some((word) => word.startsWith(folded))) return 1;
  if (words.some((word) => word.includes(folded))) return 2;
  return foldName(declaration.summary.split(/[：（]/)[0]!).includes(folded) ? 3 : undefined;
}

/** Items that AWARD computes and the word names. */
function namedItems(folded: string): Found[] {
  const award = FUNCTIONS.find(({ name }) => name === "AWARD")!;
  return ITEMS.filter(
    (item) =>
      item.function === undefined &&
      item.kind !== "none" &&
      (ASCII.test(folded) ? item.id.startsWith(folded) : wordsOf(item).some((word) => word.includes(folded))),
  ).map((item) => ({ declaration: award, item }));
}

/**
 * What somebody may mean who types a word where a function stands: by the function's name with or without the
 * namespace, by a part of it, by the Chinese names and short names of the items, the best first.
 *
 * @returns empty where the word names nothing of ours
 * @example functionsFor("设备")[0].declaration.name // "EQUIPMENT_SUBSIDY"
 */
export function functionsFor(typed: string): readonly Found[] {
  const folded = foldName(typed);
  if (folded === "") return [];
  const space = NAMESPACE.toLowerCase();
  // Half of the namespace means all of them, as the whole does.
  if (folded.length > 1 && (space.startsWith(folded) || folded === `${space}.`))
    return FUNCTIONS.map((declaration) => ({ declaration }));
  const word = foldName(functionName(folded));
  if (word.length < 2 && ASCII.test(word)) return [];
  const ranked = FUNCTIONS.flatMap((declaration, at) => {
    const how = rank(declaration, word);
    return how === undefined ? [] : [{ declaration, how, at }];
  });
  ranked.sort((a, b) => a.how - b.how || a.at - b.at);
  return [...ranked.map(({ declaration }) => ({ declaration })), ...namedItems(word)];
}
