import { withStandIns } from "../../workbench/spreadsheet/font-fallback";

test.each([
  ["11pt 等线", /^11pt 等线, DengXian, .*sans-serif$/],
  ["bold 11pt 'Calibri'", /^bold 11pt 'Calibri', .*sans-serif$/],
  ["italic normal 14pt 宋体", /, SimSun, .*[^-]serif$/],
  ["11pt 仿宋_GB2312", /, FangSong, .*[^-]serif$/],
  ["11pt 楷体", /, KaiTi, .*[^-]serif$/],
  ["11pt Times New Roman", /, SimSun, .*[^-]serif$/],
  // What names a family of last resort already stays as it is.
  ["11pt Arial, sans-serif", /^11pt Arial, sans-serif$/],
])("%s is drawn with what stands in for it", (font, expected) => {
  expect(withStandIns(font)).toMatch(expected);
});
