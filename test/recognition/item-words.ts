import type { Award } from "./award";
import type { Draw } from "./draw";
import { AROUND_NAME, GRADE_NAMES, GRADE_STYLES, ITEM_WORDS, WITH_GRADE } from "./parts/items";

/** A text with the words it was made of, for telling which of them are not read. */
export interface Said {
  readonly text: string;
  readonly tags: readonly string[];
}

const nameOfItem = (draw: Draw, { item }: Award): string =>
  ITEM_WORDS[item.id] ? draw.word(ITEM_WORDS[item.id]!, 0.3) : item.name;

/** An item as a cell names it where its grade stands elsewhere, or it has none. */
export function itemAlone(draw: Draw, award: Award): Said {
  const name = nameOfItem(draw, award);
  const around = draw.word(AROUND_NAME);
  return { text: around.replace("{n}", name), tags: [`item: ${name}`, `item around: ${around}`] };
}

/** An item as a cell names it together with its grade. */
export function itemWithGrade(draw: Draw, award: Award): Said {
  const { item, grade } = award;
  if (grade === undefined) return itemAlone(draw, award);
  const own = GRADE_NAMES[item.id]?.[grade];
  if (own) {
    const name = draw.word(own);
    const around = draw.word([
      "{n}",
      "{n}",
      "{n}奖励",
      "新认定{n}",
      "2024年度{n}",
      "首次认定{n}奖励",
      "{n}称号",
    ]);
    return { text: around.replace("{n}", name), tags: [`item: ${name}`, `item around: ${around}`] };
  }
  const name = draw.word(ITEM_WORDS[item.id] ?? [item.name], 0.3).replace(/(认定|奖励)$/, "");
  const around = draw.word(WITH_GRADE);
  return {
    text: around.replace("{g}", grade).replace("{n}", name),
    tags: [`item: ${name}`, `item around: ${around}`],
  };
}

/** A grade as its own column holds it. */
export function gradeCell(draw: Draw, { item, grade }: Award): Said {
  if (grade === undefined) return { text: "", tags: [] };
  const written = GRADE_NAMES[item.id]?.[grade] ?? GRADE_STYLES[grade] ?? [grade];
  const text = draw.word(written, 0.5);
  return { text, tags: [`grade: ${text}`] };
}
