// eslint-disable-next-line no-restricted-imports
import { isNothing } from "../../../src/sheet/reading/nothing";
// eslint-disable-next-line no-restricted-imports
import { projectName } from "../../../src/sheet/reading/project-name";

// How people write that there is nothing, and what only looks like it.

test.each(
  ["", " ", "\u200b", "-", "——", "－－", "/", "／／", "\\", ".", "。", "…", "*", "~", " — "].concat(
    "无 没有 否 不涉及 不适用 未涉及 空 无此项 暂无 N/A na None NO nil （无） 【无】 ｎａ".split(" "),
  ),
)("“%s” is nothing", (text) => expect(isNothing(text)).toBe(true));

test.each(["无锡", "有", "是", "0", "a-", "-a", "其他（无）", "无（其他）", "(有)", "无（", "）无"])(
  "“%s” is something",
  (text) => expect(isNothing(text)).toBe(false),
);

test("a project's name is folded, and nothing is none", () => {
  expect([" 冲压 线 ", "（无）", "—"].map(projectName)).toEqual([projectName("冲压线"), "", ""]);
  expect(projectName("冲压线")).toBe("冲压线");
});
