import type { Merge } from "../src/sheet";
import { movedIndex, movedRange, type Move } from "./move";
import { escapeXml } from "./patch";
import { rangeName, readRange } from "./range";
import type { XmlElement } from "./xml-tree";

/** How a cell is compared; a text may hold `*` and `?`. */
const FILTER_OPERATORS = [
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
] as const;

type FilterOperator = (typeof FILTER_OPERATORS)[number];

export interface FilterCondition {
  readonly operator: FilterOperator;
  readonly value: string;
}

/** Which rows stay, by one column: those that show one of some texts, or that meet one or two conditions. */
export type FilterColumn =
  | { readonly column: number; readonly texts: readonly string[]; readonly blank: boolean }
  | { readonly column: number; readonly conditions: readonly FilterCondition[]; readonly both: boolean };

/** The range with the filter's arrows, its header row first, and what it is filtered by; columns count in the sheet. */
export interface AutoFilter {
  readonly range: Merge;
  readonly columns: readonly FilterColumn[];
}

const MOST_TEXTS = 100_000;

const isOperator = (text: string): text is FilterOperator =>
  (FILTER_OPERATORS as readonly string[]).includes(text);

function readTexts(column: number, filters: XmlElement): FilterColumn | undefined {
  const { elements } = filters;
  // Days and months in groups are chosen by their parts and not by what they show.
  if (elements.length > MOST_TEXTS || elements.some(({ name }) => name !== "filter")) return undefined;
  const texts = elements.map((one) => one.attribute("val") ?? "");
  return { column, texts, blank: filters.flag("blank") };
}

function readConditions(column: number, filters: XmlElement): FilterColumn | undefined {
  const conditions = filters.elements.flatMap((one): FilterCondition[] => {
    const operator = one.attribute("operator") ?? "equal";
    return isOperator(operator) ? [{ operator, value: one.attribute("val") ?? "" }] : [];
  });
  const { length } = filters.elements;
  if (length === 0 || length > 2 || conditions.length !== length) return undefined;
  return { column, conditions, both: filters.flag("and") };
}

/** A column's criterion; undefined where it is of a kind that is not read: the ten highest, colours, averages, dates. */
function readColumn(left: number, element: XmlElement): FilterColumn | undefined {
  const column = left + Number(element.attribute("colId"));
  const [criterion, ...others] = element.elements.filter(({ name }) => name !== "extLst");
  if (!criterion || others.length > 0 || !Number.isInteger(column)) return undefined;
  if (criterion.name === "filters") return readTexts(column, criterion);
  return criterion.name === "customFilters" ? readConditions(column, criterion) : undefined;
}

/** A sheet's filter as its part has it; undefined where something of it is of a kind that is not read. */
export function readAutoFilter(element: XmlElement): AutoFilter | undefined {
  const range = readRange(element.attribute("ref") ?? "");
  if (!range) return undefined;
  const columns: FilterColumn[] = [];
  for (const one of element.elements) {
    if (one.name !== "filterColumn") continue;
    // A column may only hide its arrow.
    if (one.elements.length === 0) continue;
    const column = readColumn(range.left, one);
    if (!column || column.column > range.right) return undefined;
    columns.push(column);
  }
  return { range, columns };
}

/** Where a filter is after some moves; undefined where its header went. */
export function movedAutoFilter(
  { range, columns }: AutoFilter,
  moves: readonly Move[],
): AutoFilter | undefined {
  const moved = movedRange(range, moves);
  if (!moved || movedIndex(range.top, moves, "row") === undefined) return undefined;
  return {
    range: moved,
    columns: columns.flatMap((one) => {
      const column = movedIndex(one.column, moves, "column");
      return column === undefined ? [] : [{ ...one, column }];
    }),
  };
}

function criterionXml(one: FilterColumn, p: string): string {
  if ("texts" in one) {
    const texts = one.texts.map((text) => `<${p}filter val="${escapeXml(text)}"/>`).join("");
    return `<${p}filters${one.blank ? ' blank="1"' : ""}>${texts}</${p}filters>`;
  }
  const conditions = one.conditions.map(
    ({ operator, value }) =>
      `<${p}customFilter${operator === "equal" ? "" : ` operator="${operator}"`} val="${escapeXml(value)}"/>`,
  );
  return `<${p}customFilters${one.both ? ' and="1"' : ""}>${conditions.join("")}</${p}customFilters>`;
}

/** A sheet's filter as its part writes it (ECMA-376, 18.3.1.2). */
export function autoFilterXml({ range, columns }: AutoFilter, p: string): string {
  const sorted = [...columns].sort((a, b) => a.column - b.column);
  const tags = sorted.map(
    (one) =>
      `<${p}filterColumn colId="${one.column - range.left}">${criterionXml(one, p)}</${p}filterColumn>`,
  );
  return `<${p}autoFilter ref="${rangeName(range)}">${tags.join("")}</${p}autoFilter>`;
}
