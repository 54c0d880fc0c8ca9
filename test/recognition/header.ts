import type { Canvas } from "./canvas";
import type { Column } from "./column";
import type { Draw } from "./draw";
import { ENGLISH } from "./parts/english";
import { GROUPS, HEADER_UNITS, OVER_ALL } from "./parts/words";

/** How a sheet says the unit of its money. */
export type UnitPlace = "header" | "corner" | "title" | "unit row" | "nowhere";

/** The rows of a header from above to below. */
export type HeaderShape = "one row" | "groups" | "three rows" | "English below";

/** How the names of a header are dressed, all of them alike. */
const DRESSES: readonly (readonly [tag: string, dress: (name: string, part: string) => string])[] = [
  ["plain", (name) => name],
  ["plain", (name) => name],
  ["plain", (name) => name],
  ["plain", (name) => name],
  ["plain", (name) => name],
  ["plain", (name) => name],
  ["plain", (name) => name],
  ["plain", (name) => name],
  ["blanks between", (name) => (name.length <= 4 ? name.split("").join(" ") : name)],
  ["broken in two lines", (name) => (name.length > 4 ? `${name.slice(0, 4)}\n${name.slice(4)}` : name)],
  ["starred", (name) => `*${name}`],
  ["remark in brackets", (name, part) => (part === "firm" || part === "code" ? `${name}（必填）` : name)],
  ["English behind", (name, part) => (ENGLISH[part] ? `${name} ${ENGLISH[part]}` : name)],
  ["English in a second line", (name, part) => (ENGLISH[part] ? `${name}\n${ENGLISH[part]}` : name)],
  ["colon behind", (name) => `${name}：`],
  ["wide blanks around", (name) => `\u3000${name}\u3000`],
];

export interface HeaderPlan {
  readonly shape: HeaderShape;
  readonly unitPlace: UnitPlace;
  readonly dress: (typeof DRESSES)[number];
  readonly unitStyle: string;
  /** 栏次: letters and numbers below the names. */
  readonly numbered: boolean;
}

export function drawHeader(draw: Draw, bare: boolean): HeaderPlan {
  const unitPlace = draw.any<UnitPlace>(
    bare
      ? ["header", "corner", "title"]
      : ["header", "header", "header", "corner", "corner", "title", "unit row", "nowhere"],
  );
  return {
    shape: bare
      ? "one row"
      : draw.any<HeaderShape>([
          "one row",
          "one row",
          "one row",
          "one row",
          "groups",
          "groups",
          "three rows",
          "English below",
        ]),
    unitPlace,
    dress: draw.any(DRESSES),
    unitStyle: draw.word(HEADER_UNITS, 0.4),
    numbered: !bare && draw.chance(0.07),
  };
}

/** The runs of neighbours that share a group. */
function runs(
  columns: readonly Column[],
): { readonly from: number; readonly to: number; readonly group: Column["group"] }[] {
  const found: { from: number; to: number; group: Column["group"] }[] = [];
  columns.forEach(({ group }, at) => {
    const last = found.at(-1);
    if (last && group && last.group === group) last.to = at;
    else found.push({ from: at, to: at, group });
  });
  return found;
}

/** Where a header was laid: its first row of names, its last row, and the first row below it. */
export interface LaidHeader {
  readonly names: number;
  readonly bottom: number;
  readonly below: number;
  readonly tags: readonly string[];
}

/** Lays a header; its first row is `top`. */
export function layHeader(
  draw: Draw,
  canvas: Canvas,
  columns: readonly Column[],
  { shape, unitPlace, dress, unitStyle, numbered }: HeaderPlan,
  top: number,
  left: number,
): LaidHeader {
  const groups = runs(columns);
  // A group of one is a name above a name: nobody writes that.
  const grouped =
    (shape === "groups" || shape === "three rows") &&
    groups.some(({ from, to, group }) => group && to > from);
  const over = grouped && shape === "three rows";
  const names = top + (grouped ? 1 : 0) + (over ? 1 : 0);
  const withUnits = unitPlace === "unit row" && columns.some(({ unit }) => unit !== undefined);
  const english = shape === "English below";
  const bottom = names + (withUnits ? 1 : 0) + (english ? 1 : 0);
  const label = (column: Column): string => {
    const name = dress[1](column.name, column.part);
    if (column.unit === undefined || unitPlace !== "header") return name;
    // Nothing stands between a name and its unit.
    return (/[：\u3000]$/.test(name) ? column.name : name) + unitStyle.replace("{u}", column.unit);
  };
  for (const { from, to, group } of groups) {
    const isGroup = grouped && group !== undefined && to > from;
    if (isGroup) {
      canvas.set(names - 1, left + from, draw.word(GROUPS[group]!));
      canvas.merge(names - 1, left + from, names - 1, left + to);
    }
    for (let at = from; at <= to; at++) {
      const column = columns[at]!;
      const first = isGroup ? names : over ? names - 1 : grouped ? names - 1 : names;
      const inUnits = withUnits && column.unit !== undefined;
      canvas.set(first, left + at, label(column));
      const said = english ? ENGLISH[column.part] : undefined;
      if (said !== undefined) canvas.set(names + 1, left + at, said);
      if (inUnits) canvas.set(bottom, left + at, `（${column.unit}）`);
      const last = said !== undefined ? names : inUnits ? bottom - 1 : bottom;
      canvas.merge(first, left + at, last, left + at);
    }
  }
  if (over) {
    canvas.set(top, left, draw.word(OVER_ALL));
    canvas.merge(top, left, top, left + columns.length - 1);
  }
  if (numbered) columns.forEach((_, at) => canvas.set(bottom + 1, left + at, at < 2 ? "甲乙"[at]! : at - 1));
  return {
    names,
    bottom,
    below: bottom + (numbered ? 2 : 1),
    tags: [
      `header: ${over ? "three rows" : grouped ? "groups" : english ? "English below" : "one row"}`,
      `header dress: ${dress[0]}`,
      `unit: ${unitPlace}${unitPlace === "header" ? ` ${unitStyle.replace("\n", "⏎")}` : ""}`,
      ...(numbered ? ["header: 栏次"] : []),
    ],
  };
}
