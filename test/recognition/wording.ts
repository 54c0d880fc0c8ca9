import type { Entry } from "./award";
import type { Draw } from "./draw";
import { gradeCell, itemAlone, itemWithGrade, type Said } from "./item-words";
import { NO_ITEM } from "./parts/items";

/** What a table says of its items, decided before its columns are. */
export interface Wording {
  /** Of sheets of several items: the item's cell. */
  readonly item?: (entry: Entry) => Said;
  /** Where grades have a column of their own. */
  readonly grade?: (entry: Entry) => Said;
}

/** A text drawn once for each entry, so that it stands the same wherever it is written again. */
function remembered(said: (entry: Entry) => Said): (entry: Entry) => Said {
  const known = new Map<string, Said>();
  return (entry) => {
    const { firm, award, fault } = entry;
    const key = `${firm.code} ${award.item.id} ${award.grade} ${fault !== "twice" && fault}`;
    const text = known.get(key) ?? said(entry);
    known.set(key, text);
    return text;
  };
}

const plain = (text: string): Said => ({ text, tags: [] });

/** How a table with these columns of words writes them; `inItem`: the grade is part of the item's words. */
export function wordingOf(
  draw: Draw,
  { inItem, item, grade }: { readonly inItem: boolean; readonly item: boolean; readonly grade: boolean },
): Wording {
  const itemCell = remembered((entry) => {
    if (entry.fault === "odd-item") return plain(draw.any(NO_ITEM));
    return inItem ? itemWithGrade(draw, entry.award) : itemAlone(draw, entry.award);
  });
  const gradeText = remembered(({ award, fault }) => {
    if (fault === "no-grade") return plain("");
    if (fault === "odd-grade") return plain("县级");
    const { level } = award.choices;
    if (level !== undefined) return plain(level === "无" ? "" : level);
    return gradeCell(draw, award);
  });
  return { ...(item && { item: itemCell }), ...(grade && { grade: gradeText }) };
}
