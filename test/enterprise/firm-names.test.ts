import { foldEnterprise } from "../../src/enterprise";

/** A name as people type it, and as it is compared. */
const NAMES: readonly (readonly [why: string, typed: string, compared: string])[] = [
  ["plain characters stay", "武义宏远五金有限公司", "武义宏远五金有限公司"],
  ["full width is made half, small letters capitals", "武义ａ有限公司", "武义A有限公司"],
  ["blanks of every kind are dropped", " 武义\u3000宏远\t五\u00a0金\n ", "武义宏远五金"],
  ["round brackets of full width", "宏远（武义）五金", "宏远(武义)五金"],
  ["lenticular and tortoise-shell brackets", "宏远【武义】〔县〕五金", "宏远(武义)(县)五金"],
  ["square and curly brackets", "宏远[武义]{县}五金", "宏远(武义)(县)五金"],
  ["pointed brackets", "〈宏远〉《五金》", "(宏远)(五金)"],
  ["zero-width blanks and soft hyphens", "武义宏\u200b远\u00ad五金", "武义宏远五金"],
  ["marks of direction and fillers", "\u202e武义\u3164宏远\u2800五金\ufeff", "武义宏远五金"],
  ["radicals", "武义宏远五⾦⻔业", "武义宏远五金门业"],
  ["compatibility ideographs", "宏远五\uf90a", "宏远五金"],
  ["letters of Japanese that look like characters", "宏远エ具", "宏远工具"],
  ["letters of Cyrillic and Greek", "АВС五金Χ", "ABC五金X"],
  ["small letters that look Latin only as capitals", "вс五金", "BC五金"],
  ["a bar beside a character is 一", "武义—鸣ー五金━厂", "武义一鸣一五金一厂"],
  ["a bar in front, and two", "―鸣——", "一鸣一一"],
  ["a bar among letters is a hyphen", "A—B─C−D–E", "A-B-C-D-E"],
  ["a hyphen beside a character is a hyphen", "宏远-五金", "宏远-五金"],
  ["a bar alone is no name", "—", "-"],
  ["circles for 〇", "三○一◯五金", "三〇一〇五金"],
  ["points between the parts of a name", "阿依•古丽‧五金・厂", "阿依·古丽·五金·厂"],
  ["quotation marks and stops", "“宏远”五金‘厂’。", "宏远五金厂"],
  ["numbers in circles", "宏远①号", "宏远1号"],
  ["characters that a person can tell stay", "囗口日曰門门零", "囗口日曰門门零"],
  ["nothing", "", ""],
];

test.each(NAMES)("%s", (_, typed, compared) => {
  expect(foldEnterprise(typed)).toBe(compared);
});
