// A cell that may name a firm is told by a list's reading alone.
// eslint-disable-next-line no-restricted-imports
import { mayNameFirm } from "../../../src/sheet/lists/firm-text";
import {
  codesIn,
  isCodeLike,
  isFirmLike,
  isFirmName,
  isPlainFirm,
  namesFirm,
} from "../../../src/sheet/lists";

test.each<[text: string, like: boolean, sure: boolean]>([
  ["武义甲五金有限公司", true, true],
  ["浙江甲有限公司武义分公司", true, true],
  ["武义甲企业管理（有限合伙）", true, true],
  ["武义宏远五金精工有限公司", true, true],
  ["浙江某化工有限公司", true, true],
  ["武义祥和有限公司", true, true],
  ["以上有限公司", false, false],
  ["武义化有限公司", true, true],
  ["绿色工厂", false, false],
  ["往年绿色工厂", false, false],
  ["武义县熟溪街道老李饭店", true, false],
  ["武义甲厂（已注销）", true, true],
  ["武义 甲 厂", true, true],
  ["武义（甲）公司", true, true],
  ["甲乙店", true, false],
  ["甲店", false, false],
  ["甲 店", false, false],
  ["甲武义公司", true, true],
  ["中国浙江省金华市武义县公司", false, false],
  ["公司", false, false],
  ["甲厂（已注销）", false, false],
  [`${"字".repeat(96)}有限公司`, true, true],
  [`${"字".repeat(97)}有限公司`, false, false],
  ["武义甲管理（有限合伙）清算组", false, false],
  ["甲（有限合伙）", false, false],
  ["浙江武义公司", false, false],
  ["浙江省公司", false, false],
  ["金华公司", false, false],
  ["武义公司", false, false],
  ["集团有限公司", false, false],
  ["中心各厂", false, false],
  ["有限公司", false, false],
  ["企业", false, false],
  ["武义县中心", false, false],
  ["相关企业", false, false],
  ["申报公司", false, false],
  ["安全事故", false, false],
  ["张三", false, false],
])("%s looks like a firm: %s, is one: %s", (text, like, sure) => {
  expect([isFirmLike(text), isFirmName(text)]).toEqual([like, sure]);
});

test.each<[text: string, names: boolean]>([
  ["注：武义甲五金有限公司已移出名单", true],
  ["说明：91330723MA3100037K 已整改", true],
  ["注：以上企业由县生态环境局提供", false],
  ["备注：各有关公司应当在月底前整改", false],
  ["填报单位：武义县经济商务服务有限公司", false],
  ["填表：张三：武义甲五金有限公司", true],
  ["软件开发单位：武义县经济商务服务有限公司", false],
  ["填报单位（盖章）：武义县经济商务服务有限公司", false],
  ["填报单位(公章) ：武义县经济商务服务有限公司", false],
  ["填报单位（盖章并由主管领导签字）：武义甲五金有限公司", true],
  ["提供虚假材料：武义甲五金有限公司", true],
  ["提供虚假资料企业：武义甲五金有限公司", true],
  ["提供（盖章）（签字）：武义甲五金有限公司", true],
  ["制表 武义甲五金有限公司", true],
  ["联系电话：0579-87654321", false],
  ["合计 3 家", false],
])("%s names a firm: %s", (text, names) => {
  expect(namesFirm(text)).toBe(names);
});

test.each<[text: string, codes: readonly string[]]>([
  ["", []],
  ["91330723MA3100037K", ["91330723MA3100037K"]],
  ["91330723MA3100037K、91330723MA3100074E", ["91330723MA3100037K", "91330723MA3100074E"]],
  ["91330723MA3100037K\n91330723MA3100074E", ["91330723MA3100037K", "91330723MA3100074E"]],
  ["91330723MA3100037K 91330723MA3100074E", ["91330723MA3100037K", "91330723MA3100074E"]],
  ["1.91330723MA3100037K；2.91330723MA3100074E", ["91330723MA3100037K", "91330723MA3100074E"]],
  ["9133 0723 MA31 0003 7K", ["9133 0723 MA31 0003 7K"]],
  ["91330723MA3100037K（330723000012345）", ["91330723MA3100037K", "330723000012345"]],
  ["MA310003-7", ["MA310003-7"]],
  ["MA310003-7、MA31000", ["MA310003-7、MA31000"]],
  ["12. 91330723MA3100037K；2.91330723MA3100074E", ["91330723MA3100037K", "91330723MA3100074E"]],
  ["91330723MA3100037K、、91330723MA3100074E、", ["91330723MA3100037K", "91330723MA3100074E"]],
  ["91330723MA3100037K  91330723MA3100074E", ["91330723MA3100037K", "91330723MA3100074E"]],
  ["330723000 91330723MA3100037K", ["330723000", "91330723MA3100037K"]],
  ["91330723MA3100037K 旧", ["91330723MA3100037K 旧"]],
  ["9133 0723 MA31 0003 7K、91330723MA3100074E", ["9133 0723 MA31 0003 7K", "91330723MA3100074E"]],
  ["91330723MA3100037K、无", ["91330723MA3100037K"]],
  ["91330723MA3100037K、A1", ["91330723MA3100037K"]],
  ["91330723MA3100037K （旧）", ["91330723MA3100037K"]],
  ["（91330723MA3100037K）", ["91330723MA3100037K"]],
  ["1.91330723MA3100037K", ["91330723MA3100037K"]],
  ["编号1.91330723MA3100037K", ["编号1.91330723MA3100037K"]],
  ["没有 信用代码、尚在办理之中请与市场监管局联系", ["没有 信用代码、尚在办理之中请与市场监管局联系"]],
  ["没有信用代码、尚在办理之中，请与县市场监管局联系", ["没有信用代码、尚在办理之中，请与县市场监管局联系"]],
])("the codes of %j are %j", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test("a firm is looked for in as much of a text as a cell shows", () => {
  const firm = "武义甲五金有限公司";
  expect([3991, 3992].map((before) => namesFirm("。".repeat(before) + firm))).toEqual([true, false]);
});

test.each<[text: string, may: boolean]>([
  ["字".repeat(4_000), false],
  ["字".repeat(4_001), true],
  ["武义 甲 厂", true],
  ["91330723ma3100037k", true],
  ["注：武义甲五金有限公司已整改", true],
  ["注：以上企业由县生态环境局提供", false],
  ["", false],
])("a cell may name a firm where it does, or is too long to tell (%#)", (text, may) =>
  expect(mayNameFirm(text)).toBe(may),
);

test.each<[text: string, plain: boolean]>([
  ["武义甲乙丙丁有限公司", true],
  ["武义甲乙丙有限公司", false],
  [`${"字".repeat(36)}有限公司`, true],
  [`${"字".repeat(37)}有限公司`, false],
  ["武义ABC1五金有限公司", true],
  ["武义甲 乙五金有限公司", false],
  ["有限公司武义甲五金厂家", false],
])("%s is told for a firm at one look: %s", (text, plain) => expect(isPlainFirm(text)).toBe(plain));

test.each<[text: string, like: boolean]>([
  [`91330723MA3100037K${" ".repeat(22)}`, true],
  [`91330723MA3100037K${" ".repeat(23)}`, false],
  ["X91330723MA3100037K", false],
  ["91330723MA3100037KX", false],
  ["A1B2C3D4E5F6123456", true],
  ["ABCDEFGHABCDE12345", false],
])("“%s” has the shape of a code: %s", (text, like) => expect(isCodeLike(text)).toBe(like));

test("a code may have blanks and full width", () => {
  expect(
    [
      "91330723MA3100037K",
      "9133 0723 MA31 0003 7K",
      "９１３３０７２３ＭＡ３１０００３７Ｋ",
      "ABCDEFGHABCDEFGHAB",
    ].map(isCodeLike),
  ).toEqual([true, true, true, false]);
});
