import { ITEMS, foldName, gradesOf, type Item } from "../../src/policy";

/** By what an item is found: its names, its grades and levels, its id. */
function wordsOf(item: Item): string {
  const levels = item.inputs.flatMap((input) => (input.kind === "choice" ? input.choices : []));
  const named = [...gradesOf(item), ...levels, ...(item.categories ?? [])];
  return [item.name, ...item.aliases, item.id, ...named.flatMap(({ name, aliases }) => [name, ...aliases])]
    .map(foldName)
    .join("\n");
}

const WORDS = new Map(ITEMS.map((item) => [item, wordsOf(item)]));
const ARTICLE = /^第?(\d{1,2})条?$/;
/** An article as the pane writes it, and as people do. */
const WRITTEN_ARTICLE = /(?:第|\barticle)\s*(\d{1,2})\s*条?/giu;

/**
 * The items that a text may mean, in the order of the policy; all of them where it says nothing. A number is
 * an article.
 *
 * @example findItems("小巨人").map(({ id }) => id) // ["title"]
 */
export function findItems(text: string): readonly Item[] {
  const wanted = text
    .replace(WRITTEN_ARTICLE, " $1 ")
    .split(/\s+/u)
    .map(foldName)
    .filter((word) => word !== "");
  if (wanted.length === 0) return ITEMS;
  return ITEMS.filter((item) =>
    wanted.every((word) => {
      const article = ARTICLE.exec(word)?.[1];
      return article === undefined ? WORDS.get(item)!.includes(word) : item.article === Number(article);
    }),
  );
}
