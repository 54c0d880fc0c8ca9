import type { Exact } from "../award";
import { ZERO, evaluate, readText } from "../award";
import { gradesOf, itemById, namesIn } from "../policy";
import { issue } from "../text";
import { outcomeAnswer, refusal } from "./answer";
import { CellError } from "./cell";
import type { Answer, Element, ElementDefinition } from "./declaration";
import { UNIT, parameter } from "./parameters";
import { Reader, writtenName } from "./reader";

const item = itemById("title");
const titles = gradesOf(item);
const MOST_TITLES = 200;

/** The titles that a cell names. */
const parts = (text: string): string[] => namesIn(text).slice(0, MOST_TITLES);

/** Titles held already (names) and the amount already paid (numbers), from one cell. */
export function readPrior(
  reader: Reader,
  at: number,
): { readonly paid: Exact; readonly priorGrades: readonly string[] } {
  const element = reader.at(at);
  if (typeof element !== "string" || readText(element)) return { paid: reader.money(at), priorGrades: [] };
  return { paid: ZERO, priorGrades: parts(element).map((name) => reader.named(name, titles, "荣誉")) };
}

/** The titles of one cell, by canonical name. */
export function readTitles(reader: Reader, at: number, label: string): readonly string[] {
  const element: Element = reader.at(at);
  if (element instanceof CellError) return [];
  const names = parts(writtenName(element));
  if (names.length === 0) {
    reader.refuse(issue("missing", { argument: label, accepted: titles.map(({ name }) => name) }));
  }
  return names.map((name) => reader.named(name, titles, "荣誉"));
}

/** TITLE_AWARD: the highest title's amount, less what was had before (article 2; reading R5). */
export const TITLE_FUNCTION: ElementDefinition = {
  name: "TITLE_AWARD",
  summary: "企业梯度培育荣誉奖励（第 2 条）：就高计奖，不同年份的只奖差额",
  width: 1,
  parameters: [
    parameter("titles", "荣誉", "一项或几项荣誉，几项之间用顿号、逗号、分号或换行隔开", {
      choices: titles.map(({ name }) => name),
    }),
    parameter("prior", "已获荣誉或已奖金额", "此前已获的荣誉名称，或已奖金额；留空为没有", {
      optional: true,
    }),
    UNIT,
  ],
  bind: () => (elements) => titleAnswer(new Reader(elements, TITLE_FUNCTION.parameters)),
};

function titleAnswer(reader: Reader): Answer {
  reader.readUnit(2);
  const grades = readTitles(reader, 0, "荣誉");
  const prior = readPrior(reader, 1);
  return (
    refusal(reader) ?? outcomeAnswer(evaluate(item, { numbers: {}, choices: {}, grades, ...prior }), reader)
  );
}
