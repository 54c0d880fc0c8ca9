import { faultReason } from "../../workbench/app/fault-reason";
import { TooManyCells } from "../../workbench/convert/too-many-cells";
import { WorkbookFault } from "../../xlsx";

const REASONS: readonly (readonly [why: string, thrown: Error, chinese: string, english: string])[] = [
  ["a file that cannot be read", new WorkbookFault("empty"), "文件是空的。", "The file is empty."],
  [
    "more cells than the page can hold",
    new TooManyCells(4_000_001, 4_000_000),
    "共有 4,000,001 个单元格，浏览器最多打开 4,000,000 个。请用终端命令 wuyi check 检查，或拆成几个文件。",
    "There are 4,000,001 cells; the browser opens at most 4,000,000. Check the file in the terminal with wuyi check, or split it.",
  ],
];

test.each(REASONS)("%s", (_, thrown, chinese, english) => {
  expect(faultReason(thrown, "zh")).toBe(chinese);
  expect(faultReason(thrown, "en")).toBe(english);
});

test("a mistake of the program's own goes to the console, too", () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const mistake = new TypeError("x is undefined");
  expect(faultReason(mistake, "en")).toMatch(/^Something went wrong inside the program/);
  expect(told).toHaveBeenCalledWith(mistake);
  told.mockRestore();
});
