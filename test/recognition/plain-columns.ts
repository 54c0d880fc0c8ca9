import type { Typed } from "../builders/grids";
import type { Entry } from "./award";
import type { Column } from "./column";
import type { Draw } from "./draw";
import { BESIDE } from "./parts/beside";
import {
  CODE,
  DATE,
  DOCUMENT,
  FILING,
  FIRM,
  PROJECT,
  REMARK,
  SERIAL,
  STATISTICS,
  TOWN,
  YEAR,
} from "./parts/headers";
import { NOTHING } from "./parts/words";

interface Plain {
  readonly part: string;
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly decides?: true;
  readonly group?: Column["group"];
  readonly value: Column["value"];
  readonly tag?: string;
}

function plain(draw: Draw, { part, words, keys, decides, group, value, tag }: Plain): Column {
  const name = draw.word(words, 0.25);
  const tags = [`${part}: ${name}`, ...(tag === undefined ? [] : [`${part} cell: ${tag}`])];
  return { part, name, keys, decides: decides ?? false, group, value, tags };
}

export const serial = (draw: Draw): Column =>
  plain(draw, { part: "serial", words: SERIAL, keys: [], value: (_, row) => row + 1 });

export const firmColumn = (draw: Draw): Column =>
  plain(draw, {
    part: "firm",
    words: FIRM,
    keys: ["enterprise"],
    decides: true,
    group: "firm",
    value: ({ firm }) => firm.name,
  });

const codeCell = ({ firm, fault }: Entry): string =>
  fault === "short-code" ? firm.code.slice(0, 17) : firm.code;

export const codeColumn = (draw: Draw): Column =>
  plain(draw, { part: "code", words: CODE, keys: ["code"], group: "firm", value: codeCell });

export const townColumn = (draw: Draw, town: (row: number) => string): Column =>
  plain(draw, { part: "town", words: TOWN, keys: [], group: "firm", value: (_, row) => town(row) });

/** The ways in which offices write a day of 2024. */
const DAYS: readonly (readonly [string, Typed])[] = [
  ["2024-05-01", "2024-05-01"],
  ["2024.5（数）", 2024.5],
  ["202405（数）", 202405],
  ["20240501（数）", 20240501],
  ["2024年5月", "2024年5月"],
  ["2024/5/1", "2024/5/1"],
  ["Excel 日期", 45413],
  ["2024.05.01", "2024.05.01"],
  ["2024年5月1日", "2024年5月1日"],
];

const YEARS: readonly (readonly [string, Typed])[] = [
  ["2024", 2024],
  ["2024年", "2024年"],
  ["2024年度", "2024年度"],
];

/** Columns that a table may have besides those that decide, each drawn or not. */
export function optionalColumns(draw: Draw, withFiling: boolean): Column[] {
  const columns: Column[] = [];
  if (draw.chance(0.15)) {
    const [tag, day] = draw.any(DAYS);
    columns.push(
      plain(draw, { part: "date", words: DATE, keys: ["date"], group: "project", value: () => day, tag }),
    );
  }
  if (draw.chance(0.15)) {
    const [tag, year] = draw.any(YEARS);
    columns.push(plain(draw, { part: "year", words: YEAR, keys: ["year"], value: () => year, tag }));
  }
  if (withFiling && draw.chance(0.3))
    columns.push(
      plain(draw, {
        part: "filing",
        words: FILING,
        keys: ["filing"],
        group: "project",
        value: (_, row) => `2024-330723-33-02-${100_000 + row * 317}`,
      }),
    );
  if (withFiling && draw.chance(0.2))
    columns.push(
      plain(draw, {
        part: "statistics",
        words: STATISTICS,
        keys: ["statistics"],
        group: "project",
        value: () => "是",
      }),
    );
  if (draw.chance(0.1)) {
    const nothing = draw.word(NOTHING);
    columns.push(
      plain(draw, {
        part: "document",
        words: DOCUMENT,
        keys: ["document"],
        group: "project",
        value: () => nothing,
        tag: nothing,
      }),
    );
  }
  const beside = draw.chance(0.45) ? draw.some(BESIDE, draw.whole(1, 3)) : [];
  for (const { header, value, group } of beside)
    columns.push({
      part: "beside",
      name: header,
      keys: header.startsWith("项目总投资") ? ["projectTotal"] : [],
      decides: false,
      group,
      value: (_, row) => value(row),
      tags: [`beside: ${header}`],
    });
  return columns;
}

export const projectColumn = (draw: Draw): Column =>
  plain(draw, {
    part: "project",
    words: PROJECT,
    keys: ["project"],
    group: "project",
    value: ({ project }) => project,
  });

export const remarkColumn = (draw: Draw): Column =>
  plain(draw, {
    part: "remark",
    words: REMARK,
    keys: ["note"],
    value: (_, row) => (row % 4 === 2 ? "新增" : null),
  });
