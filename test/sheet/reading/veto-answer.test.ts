// What a review says of a firm's veto.
/* eslint-disable no-restricted-imports */
import { saysVetoed } from "../../../src/sheet/reading/veto-answer";
/* eslint-enable no-restricted-imports */

test.each(
  "否 无 没有 不涉及 不存在 不属于 未涉及 未发现 未被否决 未被一票否决 未列入名单 无一票否决情形 不存在否决事项 经核查未发现 经核实，无 已核实无 核查未发现 经审核核实，未发现 未否决 未一票否决 没有否决 没有被否决 没有被一票否决 通过。 否。 N 0 × — 不适用 通过 合格 正常 符合 符合要求 审核通过 同意"
    .split(" ")
    .concat(
      "",
      "□是 ☑否",
      "☐有 ☑无",
      "√否 □是",
      "（ ）是（√）否",
      "（）是（√）否",
      "是否否决：□是 √否",
      "无 否决 情形",
    ),
)("no veto: %s", (text) => expect(saysVetoed(text)).toBe(false));

test.each(
  "是 有 涉及 存在 Y 1 √ 否决 已否决 一票否决 2024年安全事故 环保处罚 未批先建 无证排污 非法排污 不符合 不通过 未通过审查 未按规定缴纳社保 不良信用记录 没有通过 不予兑付 待核实 正常经营期间被处罚 通过后被查处"
    .split(" ")
    .concat("☑是 □否", "是☑ 否□", "有√ 无", "是（√）否（ ）", "审核结果：是☑ 否□"),
)("a veto, or something that a person has to look at: %s", (text) => expect(saysVetoed(text)).toBe(true));
