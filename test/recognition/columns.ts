import { itemById } from "../../src/policy";
import type { Entry } from "./award";
import { baseColumns } from "./base-columns";
import type { Column } from "./column";
import type { Draw } from "./draw";
import type { Said } from "./item-words";
import { moneyColumns } from "./money-columns";
import { inUnit } from "./money";
import { ANY_BASE, ANY_QUANTITY } from "./parts/bases";
import { GRADE, ITEM } from "./parts/headers";
import * as plain from "./plain-columns";
import type { Wording } from "./wording";

const textColumn = (
  draw: Draw,
  part: string,
  words: readonly string[],
  said: (entry: Entry) => Said,
): Column => {
  const name = draw.word(words, 0.25);
  return {
    part,
    name,
    keys: [part],
    decides: true,
    group: "project",
    value: (entry) => said(entry).text || null,
    tags: [`${part} column: ${name}`],
  };
};

function anyBase(draw: Draw, unit: string): Column {
  const name = draw.word(ANY_BASE, 0.3);
  const base = ({ award }: Entry): number | undefined => award.numbers.amount ?? award.numbers.delta;
  return {
    part: "base",
    name,
    unit,
    keys: ["base"],
    decides: true,
    group: "project",
    value: (entry) => {
      if (entry.fault === "no-base") return null;
      if (entry.fault === "bad-base") return "待定";
      const amount = base(entry);
      return amount === undefined ? null : inUnit(amount, unit);
    },
    tags: [`base: ${name}`],
  };
}

function anyQuantity(draw: Draw): Column {
  const name = draw.word(ANY_QUANTITY, 0.4);
  return {
    part: "quantity",
    name,
    keys: ["quantity"],
    decides: true,
    group: "project",
    value: ({ award }) => award.quantity ?? null,
    tags: [`quantity: ${name}`],
  };
}

/** Puts columns into an order that people use: whom, for what, how much, remarks. */
function ordered(draw: Draw, columns: readonly Column[]): Column[] {
  const place = { firm: 1, project: 2, money: 3 } as const;
  const of = ({ part, group }: Column): number =>
    part === "serial" ? 0 : part === "remark" ? 9 : group ? place[group] : 4;
  const sorted = columns
    .map((column, at) => ({ column, key: of(column) * 100 + at }))
    .sort((a, b) => a.key - b.key);
  const found = sorted.map(({ column }) => column);
  // Now and then a column stands where nobody looks for it.
  if (draw.chance(0.15) && found.length > 4) {
    const [moved] = found.splice(draw.whole(2, found.length - 2), 1);
    found.splice(draw.whole(1, found.length - 1), 0, moved!);
  }
  return found;
}

/** A table's columns, from left to right; no two of one name. */
export function columnsOf(
  draw: Draw,
  items: readonly string[],
  unit: string,
  baseUnit: string,
  wording: Wording,
  bare = false,
): Column[] {
  const single = items.length === 1 ? itemById(items[0]!) : undefined;
  const columns: Column[] = [];
  if (draw.chance(0.85)) columns.push(plain.serial(draw));
  columns.push(plain.firmColumn(draw));
  if (!bare && draw.chance(0.55)) columns.push(plain.codeColumn(draw));
  if (wording.item) columns.push(textColumn(draw, "item", ITEM, wording.item));
  if (wording.grade) columns.push(textColumn(draw, "grade", GRADE, wording.grade));
  if (single) columns.push(...baseColumns(draw, single.id, single.inputs, baseUnit));
  else {
    if (items.some((id) => id === "equipment" || id === "growth")) columns.push(anyBase(draw, baseUnit));
    if (items.some((id) => /component|product$|zhejiang/.test(id))) columns.push(anyQuantity(draw));
  }
  const ofProject = items.some((id) => id === "equipment" || id === "robot" || id === "integration");
  if (ofProject && draw.chance(0.5)) columns.push(plain.projectColumn(draw));
  if (!bare) columns.push(...plain.optionalColumns(draw, single !== undefined && ofProject));
  columns.push(...moneyColumns(draw, unit));
  if (!bare && draw.chance(0.35)) columns.push(plain.remarkColumn(draw));
  const names = new Set<string>();
  return ordered(
    draw,
    columns.filter(({ name }) => !names.has(name) && names.add(name)),
  );
}
