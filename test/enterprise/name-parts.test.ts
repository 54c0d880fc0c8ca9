import { inStandardCharacters, nameParts } from "../../src/enterprise";

/** A name, its own name, and its words of trade. */
test.each([
  ["武义宏远五金有限公司", "宏远", "五金"],
  ["武义宏远1号五金有限公司", "宏远", "五金"],
  ["浙江武义宏元五金制造有限公司", "宏元", "五金 制造"],
  ["浙江省金华市武义县桐琴镇宏远电动工具股份有限公司", "宏远", "电动工具"],
  ["永康市宏远门业有限公司", "宏远", "门业"],
  ["武义永康达五金厂", "永康达", "五金"],
  ["金华五金厂", "五金", ""],
  ["永康达五金厂", "永康达", "五金"],
  ["武义桐琴五金厂", "桐琴", "五金"],
  ["武义宏远（集团）有限公司", "宏远", ""],
  ["宏远(武义)休闲用品有限公司(普通合伙)", "宏远", "休闲用品"],
  ["武義宏遠門業有限公司", "宏远", "门业"],
  ["武义三一机械厂", "三一", "机械"],
  ["武义第一机床厂", "第一", "机床"],
  ["武义360智能科技有限公司", "360", "智能 科技"],
  ["武义工具厂", "工具", ""],
  ["武义宏远五金第2分厂", "宏远", "五金"],
  ["武义宏远链条机械有限公司", "宏远", "链条 机械"],
  ["武义宏远某某有限公司", "宏远某某", ""],
  ["甲", "甲", ""],
  ["公司", "公司", ""],
  ["", "", ""],
])("%s is of the firm %j, trade %j", (name, core, trade) => {
  const parts = nameParts(name);
  expect([parts.core, parts.trade.words.join(" ")]).toEqual([core, trade]);
});

test.each([
  ["traditional characters", "武義縣鴻遠電動車業廠", "武义縣鸿远电动车业厂"],
  ["variants", "亜國鉄黒斉戸", "亚国铁黑齐户"],
  ["the same at a glance", "囗曰士末已巳入〇", "口日土未己己人零"],
  ["characters of today stay", "武义宏远五金", "武义宏远五金"],
])("%s", (_, name, standard) => {
  expect(inStandardCharacters(name)).toBe(standard);
  expect(inStandardCharacters(standard)).toBe(standard);
});
