import { isOwnReport } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { lined } from "../../builders/lined";

const NAME = "WUYI检查报告";
const { title, findingHead } = REPORT_TEXTS.zh;
const HEAD = findingHead.join("|");
const ENGLISH = REPORT_TEXTS.en;

/** So many sentences between the title and the findings. */
const sentences = (count: number): string[] => Array.from({ length: count }, () => "可以按现表兑付");

test.each<[why: string, name: string, rows: () => readonly string[], is: boolean]>([
  ["as it is written", NAME, () => [title, "可以按现表兑付", HEAD, "1|错误|申报|C2"], true],
  ["in English", NAME, () => [ENGLISH.title, ENGLISH.findingHead.join("|"), "1|Error|申报|C2"], true],
  ["a second one", `${NAME} (2)`, () => [title, HEAD, "1|错误"], true],
  ["without findings", NAME, () => [title, HEAD], true],
  ["with the header in row 12", NAME, () => [title, ...sentences(10), HEAD, "1|错误"], true],
  ["with the header in row 13", NAME, () => [title, ...sentences(11), HEAD, "1|错误"], false],
  ["with sums further right, below the findings", NAME, () => [title, HEAD, "1|错误", "||合计|5"], true],
  ["of another name", "申报", () => [title, HEAD, "1|错误"], false],
  ["with another title", NAME, () => ["申报汇总", HEAD, "1|错误"], false],
  ["with the title in the second row", NAME, () => ["", title, HEAD, "1|错误"], false],
  ["without a header", NAME, () => [title, "1|错误"], false],
  ["with a header of which the last column is another", NAME, () => [title, `${HEAD.slice(0, -1)}x`], false],
  ["with a claim below", NAME, () => [title, HEAD, "1|错误", "甲|清洁生产|5"], false],
  ["with a firm where the number stands", NAME, () => [title, HEAD, "甲|错误"], false],
  ["with a severity that there is not", NAME, () => [title, HEAD, "1|致命"], false],
  ["with a number and no severity", NAME, () => [title, HEAD, "1||申报"], false],
  ["with a severity and no number", NAME, () => [title, HEAD, "|错误|申报"], false],
  ["in two languages", NAME, () => [title, ENGLISH.findingHead.join("|"), "1|错误"], false],
])("a report %s", (_, name, rows, is) => expect(isOwnReport(lined(name, rows()))).toBe(is));
