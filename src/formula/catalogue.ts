import { ITEMS, foldName, gradesOf, type Item } from "../policy";
import { basisText, capText, issue, standardText, step } from "../text";
import { cellAnswer, errorOf, passedOn } from "./answer";
import { readGrade, readItem } from "./any-award";
import { CellError, type Block, type CellValue } from "./cell";
import type { ElementDefinition, TableDefinition } from "./declaration";
import { parameter } from "./parameters";
import { Reader, writtenName } from "./reader";

const HEADER = ["编号", "条款", "项目", "等级", "标准", "上限", "函数"];

function rowsOf(item: Item): CellValue[][] {
  const grades = gradesOf(item);
  const row = (grade: string | undefined): CellValue[] => [
    item.id,
    item.article,
    item.name,
    grade ?? "",
    standardText(item, grade),
    capText(item),
    item.function ?? "AWARD",
  ];
  return grades.length > 0 ? grades.map(({ name }) => row(name)) : [row(undefined)];
}

const ARTICLE = /^第?(\d{1,2})条?$/;

/** Whether an item matches a filter: its article's number, its id, or part of its name or of an alias. */
function matches(item: Item, filter: string): boolean {
  const folded = foldName(filter);
  const article = ARTICLE.exec(folded);
  if (article) return item.article === Number(article[1]);
  return item.id === folded || [item.name, ...item.aliases].some((name) => foldName(name).includes(folded));
}

function catalogue(blocks: readonly (Block | null)[]): Block {
  const cells = (blocks[0] ?? []).flat();
  const broken = cells.find((cell) => cell instanceof CellError);
  if (broken) return [[passedOn(broken, "筛选")]];
  const filters = cells.map(writtenName).filter((name) => name !== "");
  const found = ITEMS.filter(
    (item) => filters.length === 0 || filters.some((filter) => matches(item, filter)),
  );
  if (found.length === 0) return [[errorOf(issue("no-match", { given: filters.join("、") }))]];
  return [HEADER, ...found.flatMap(rowsOf)];
}

/** ITEMS: the catalogue, one row for each grade. */
export const ITEMS_FUNCTION: TableDefinition = {
  name: "ITEMS",
  summary: "奖补项目目录：编号、条款、项目、等级、标准、上限、函数",
  parameters: [
    parameter("filter", "筛选", "条款号，或项目名称的一部分；留空为全部", { optional: true, whole: true }),
  ],
  table: catalogue,
};

/** BASIS: article, rule and amount in words. */
export const BASIS_FUNCTION: ElementDefinition = {
  name: "BASIS",
  summary: "政策依据：条款、规则和标准",
  width: 1,
  parameters: [
    parameter("item", "项目", "奖补项目的名称、简称或编号", { choices: ITEMS.map(({ name }) => name) }),
    parameter("grade", "等级", "只说明这一等级；留空为全部", { optional: true }),
  ],
  bind: () => (elements) => {
    const reader = new Reader(elements, BASIS_FUNCTION.parameters);
    const item = readItem(reader, 0);
    const grade = item && readGrade(reader, 1, item);
    const fault = reader.fault();
    if (fault || !item) return cellAnswer(fault ?? null, []);
    return cellAnswer(basisText(item, grade), [step("item", item.article, { item: item.name })]);
  },
};
