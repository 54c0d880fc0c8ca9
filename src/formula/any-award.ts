import type { Exact } from "../award";
import { evaluate, type Given } from "../award";
import {
  ITEMS,
  ITEM_NAMES,
  NO_GRADE,
  countsPieces,
  gradesOf,
  type ChoiceInput,
  type Input,
  type Item,
} from "../policy";
import { issue, step } from "../text";
import { cellAnswer, outcomeAnswer, refusal } from "./answer";
import { CellError } from "./cell";
import type { Answer, Element, ElementDefinition } from "./declaration";
import { readInput } from "./item-functions";
import { UNIT, parameter } from "./parameters";
import { Reader, isBlank, writtenName } from "./reader";
import { readPrior, readTitles } from "./titles";

const [ITEM, GRADE, QUANTITY, PAID, UNIT_AT] = [0, 1, 2, 3, 4];

/** The item that an argument names; undefined, and a refusal, where it names none. */
export function readItem(reader: Reader, at: number): Item | undefined {
  const element: Element = reader.at(at);
  if (element instanceof CellError) return undefined;
  const text = writtenName(element);
  if (text === "") return reader.refuse(issue("missing", { argument: "项目", accepted: ITEM_NAMES.names() }));
  const item = ITEM_NAMES.find(text);
  if (item) return item;
  return reader.refuse(
    issue("unknown-name", {
      argument: "项目",
      given: text,
      nearest: ITEM_NAMES.nearest(text),
      accepted: ITEM_NAMES.names(),
    }),
  );
}

/** The grade that an argument names, for items that have grades; refuses a grade where there are none. */
export function readGrade(reader: Reader, at: number, item: Item, required = false): string | undefined {
  const grades = gradesOf(item);
  const text = writtenName(reader.at(at));
  if (grades.length > 0) {
    if (text !== "") return reader.named(text, grades, "等级");
    if (required)
      reader.refuse(issue("grade-missing", { item: item.name, accepted: grades.map(({ name }) => name) }));
    return undefined;
  }
  const level = item.inputs.find((input): input is ChoiceInput => input.kind === "choice");
  if (level) return text === "" ? undefined : reader.named(text, level.choices, level.label);
  if (!NO_GRADE.has(text.trim())) reader.refuse(issue("grade-not-taken", { item: item.name, given: text }));
  return undefined;
}

const isNumeric = (input: Input): boolean => input.kind !== "choice";

/** Whether AWARD can compute the item from a grade and one number. */
export function takesOneNumber(item: Item): boolean {
  return item.amount.kind === "graded" || item.inputs.filter(isNumeric).length <= 1;
}

function readBase(reader: Reader, item: Item): Given {
  const numbers: Record<string, Exact> = {};
  const choices: Record<string, string> = {};
  const level = readGrade(reader, GRADE, item);
  for (const input of item.inputs) {
    if (input.kind === "choice") choices[input.id] = level ?? input.preset!;
    else {
      if (reader.at(QUANTITY) === undefined)
        reader.refuse(issue("base-missing", { item: item.name, input: input.label }));
      numbers[input.id] = readInput(reader, QUANTITY, input) as Exact;
    }
  }
  return { numbers, choices };
}

/** The number of pieces; 1 where nothing is said, and above 1 only where each piece counts. */
function readPieces(reader: Reader, item: Item): Exact | undefined {
  if (isBlank(reader.at(QUANTITY))) return undefined;
  const pieces = reader.count(QUANTITY, { least: 0, label: "数量" });
  if (!countsPieces(item) && pieces.isInteger() && pieces.greaterThan(1)) {
    reader.refuse(issue("quantity-above-one", { item: item.name, given: pieces }));
  }
  return pieces;
}

function readGiven(reader: Reader, item: Item): Given {
  if (item.amount.kind === "highest") {
    const grades =
      writtenName(reader.at(GRADE)) === ""
        ? (readGrade(reader, GRADE, item, true), [])
        : readTitles(reader, GRADE, "荣誉");
    const quantity = readPieces(reader, item);
    const prior = readPrior(reader, PAID);
    return { numbers: {}, choices: {}, grades: quantity?.isZero() ? [] : grades, ...prior };
  }
  const paid = reader.money(PAID);
  if (!paid.isZero() && item.cap?.kind !== "yearly" && item.kind !== "pool") {
    reader.steps.push(step("paid-without-cap", 0, {}));
  }
  if (item.inputs.length > 0 && item.amount.kind !== "graded") return { ...readBase(reader, item), paid };
  const grade = readGrade(reader, GRADE, item, true);
  const approved = item.amount.kind === "approved";
  const quantity = approved
    ? isBlank(reader.at(QUANTITY))
      ? undefined
      : reader.money(QUANTITY, { label: "核定金额" })
    : readPieces(reader, item);
  return { numbers: {}, choices: {}, grades: grade === undefined ? undefined : [grade], quantity, paid };
}

function awardAnswer(reader: Reader): Answer {
  reader.readUnit(UNIT_AT!);
  const item = readItem(reader, ITEM!);
  if (item && !takesOneNumber(item)) {
    const inputs = item.inputs.filter(isNumeric).map(({ label }) => label);
    reader.refuse(issue("needs-own-function", { item: item.name, function: item.function!, inputs }));
  }
  const given = item && takesOneNumber(item) ? readGiven(reader, item) : undefined;
  const refused = refusal(reader);
  if (refused || !item || !given) return refused ?? cellAnswer(null, reader.steps);
  return outcomeAnswer(evaluate(item, given), reader);
}

/** AWARD: any item that needs one number or none. */
export const AWARD_FUNCTION: ElementDefinition = {
  name: "AWARD",
  summary: "任一奖补项目的金额：定额、按件、按档、按比例，或核定金额是否在规定之内",
  width: 1,
  parameters: [
    parameter("item", "项目", "奖补项目的名称、简称或编号", { choices: ITEMS.map(({ name }) => name) }),
    parameter("grade", "等级", "项目的等级；项目不分等级时留空", { optional: true }),
    parameter("quantity", "数量", "件数，或计算的基数（万元），或核定金额（万元）；定额项目留空为 1", {
      optional: true,
    }),
    parameter("paid", "已奖", "今年已奖金额，从年度上限中扣除；梯度培育荣誉填已获荣誉或已奖金额", {
      optional: true,
    }),
    UNIT,
  ],
  bind: () => (elements) => awardAnswer(new Reader(elements, AWARD_FUNCTION.parameters)),
};
