import { awardOf, gradesIn, type Award, type Entry } from "./award";
import { itemById } from "../../src/policy";
import type { Draw } from "./draw";
import { firmOf } from "./firms";
import { GRADE_NAMES, ITEM_WORDS } from "./parts/items";

/** Items that have numbers or nothing to be computed from, each with a table of its own. */
const MEASURED = [
  "equipment",
  "equipment",
  "equipment",
  "robot",
  "robot",
  "growth",
  "growth",
  "factory",
  "software-growth",
  "brain-component",
  "appraised-product",
  "zhejiang-made",
  "light-digital",
  "integration",
  "insurance-match",
  "design-contest",
];
const GRADED = [
  "title",
  "title",
  "micro-star",
  "smart-manufacturing",
  "future-factory",
  "tech-center",
  "new-product",
  "first-software",
  "design-center",
  "green-factory",
  "green-supply",
  "green-design",
  "water-saving",
  "dcmm",
  "digital-demo",
];
const FIXED = ["clean-audit", "integration-system", "cpms", "circular"];
/** What stands in sheets of several items. */
const MIXED = [
  ...GRADED,
  ...FIXED,
  "equipment",
  "equipment",
  "growth",
  "brain-component",
  "appraised-product",
  "zhejiang-made",
];

export const oneItem = (draw: Draw): string =>
  draw.any(draw.chance(0.55) ? MEASURED : draw.chance(0.8) ? GRADED : FIXED);
export const plainItem = (draw: Draw): string => draw.any(draw.chance(0.7) ? GRADED : FIXED);

/** Several items, no two alike. */
export const severalItems = (draw: Draw, count: number): string[] => draw.some([...new Set(MIXED)], count);

const PROJECTS = [
  "冲压线技改",
  "年产50万台电动工具生产线",
  "智能仓储项目",
  "喷涂线自动化改造",
  "数控加工中心购置",
  "注塑车间改造",
];

/** Awards of an item for firms from a number on. An equipment's level is left out where the sheet has no place for it. */
export function entriesOf(
  draw: Draw,
  id: string,
  count: number,
  firm: number,
  { grade, levels }: { readonly grade?: string; readonly levels: boolean },
): Entry[] {
  return Array.from({ length: count }, (_, at) => {
    let award: Award;
    do award = awardOf(draw, id, grade);
    while (!levels && award.choices.level !== undefined && award.choices.level !== "无");
    return { firm: firmOf(firm + at), award, project: PROJECTS[(firm + at) % PROJECTS.length]! };
  });
}

/** What a title or a sheet's name calls an item, with the one grade that all its rows have, where they do. */
export interface Named {
  readonly text: string;
  readonly grade?: string;
  readonly tags: readonly string[];
}

/** An item as a title names it. */
export function nameInTitle(draw: Draw, id: string): Named {
  const item = itemById(id);
  const grades = gradesIn(item);
  const words = ITEM_WORDS[id];
  if (grades.length > 0 && draw.chance(0.45)) {
    const grade = draw.any(grades);
    const own = GRADE_NAMES[id]?.[grade];
    const text = own ? draw.word(own) : `${grade}${draw.word(words ?? [item.name], 0.3)}`;
    return { text, grade, tags: [`item in title: ${text}`] };
  }
  const text = words ? draw.word(words, 0.3) : item.name;
  return { text, tags: [`item in title: ${text}`] };
}
