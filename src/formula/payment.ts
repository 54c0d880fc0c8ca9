import { Exact, ZERO, roundToFen } from "../award";
import { VetoList, firmCode } from "../enterprise";
import { YES_NO } from "../policy";
import { issue, step } from "../text";
import { cellAnswer, errorOf, moneyOf, passedOn, refusal } from "./answer";
import { CellError, type Block } from "./cell";
import type { ElementDefinition } from "./declaration";
import { UNIT, parameter } from "./parameters";
import { Reader, writtenName } from "./reader";

/** A number this large in a list of codes is a code that lost its last digits. */
const LOST_CODE = 1e15;

interface ReadList {
  readonly list: VetoList;
  /** What makes a "not on the list" untrustworthy. */
  readonly broken: CellError | undefined;
}

function readVetoList(block: Block | null): ReadList {
  const texts: string[] = [];
  let broken: CellError | undefined;
  for (const row of block ?? []) {
    for (const cell of row) {
      if (typeof cell === "string") texts.push(cell);
      else if (cell instanceof CellError) broken ??= passedOn(cell, "否决名单");
      else if (typeof cell === "number" && cell >= LOST_CODE) {
        broken ??= errorOf(issue("code-as-number", { argument: "否决名单" }));
      }
    }
  }
  return { list: new VetoList(texts), broken };
}

/** VETOED: whether a firm is on the veto list (article 20). A list with a broken cell never says "no". */
export const VETOED_FUNCTION: ElementDefinition = {
  name: "VETOED",
  summary: "企业是否在一票否决名单中（第 20 条）",
  width: 1,
  parameters: [
    parameter("enterprise", "企业", "统一社会信用代码或企业名称"),
    parameter("vetoList", "否决名单", "一票否决名单所在的区域，代码、名称均可", { whole: true }),
  ],
  bind: (blocks) => {
    const { list, broken } = readVetoList(blocks[1] ?? null);
    return (elements) => {
      const reader = new Reader(elements, VETOED_FUNCTION.parameters);
      const element = reader.at(0);
      const enterprise = writtenName(element);
      if (enterprise === "")
        reader.refuse(issue("missing", { argument: "企业名称或信用代码", accepted: [] }));
      else if (typeof element === "number") reader.refuse(issue("code-as-number", { argument: "企业" }));
      const refused = refusal(reader);
      if (refused) return refused;
      const found = list.has(enterprise);
      if (!found && broken) return cellAnswer(broken, []);
      const by = firmCode(enterprise) === undefined ? "name" : "code";
      return cellAnswer(found, [step("veto-match", 20, { enterprise, found, by, size: list.size })]);
    };
  },
};

/** PAYABLE: 0 where vetoed, else the award less what was paid, never below 0. */
export const PAYABLE_FUNCTION: ElementDefinition = {
  name: "PAYABLE",
  summary: "应付金额：被一票否决的为 0，否则为奖补金额减已奖金额，不低于 0",
  width: 1,
  parameters: [
    parameter("award", "奖补金额", "测算出的奖补金额，留空单位时以万元计"),
    parameter("vetoed", "是否否决", "TRUE、FALSE 或 是、否；留空为否", {
      choices: YES_NO.map(({ name }) => name),
    }),
    parameter("paid", "已奖金额", "已奖金额；留空为 0", { optional: true }),
    UNIT,
  ],
  bind: () => (elements) => {
    const reader = new Reader(elements, PAYABLE_FUNCTION.parameters);
    reader.readUnit(3);
    const award = reader.money(0);
    const vetoed = reader.choice(1, YES_NO, "是否否决", "否") === "是";
    const paid = reader.money(2);
    const refused = refusal(reader);
    if (refused) return refused;
    if (vetoed) return cellAnswer(0, [...reader.steps, step("vetoed", 20, {})], reader.unit.name);
    const rest = roundToFen(Exact.max(award.minus(paid), ZERO));
    const steps = [...reader.steps, step("payable", 0, { award, paid, rest })];
    return cellAnswer(moneyOf(rest, reader.unit), steps, reader.unit.name);
  },
};
