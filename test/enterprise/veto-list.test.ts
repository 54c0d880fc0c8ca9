import { VetoList } from "../../src/enterprise";

test("empty cells of a list are no firms", () => {
  const list = new VetoList(["", " \u3000", "\u200b", "甲公司", "甲 公司"]);
  expect(list.size).toBe(1);
  expect(list.has("")).toBe(false);
  expect(list.has("甲公司")).toBe(true);
});

/** What is listed, what is asked for, and whether that is on the list. */
test.each([
  ["a code in groups", "9133 0723 7040-0002 5C", "91330723704000025C", true],
  ["a code with a letter of another alphabet", "91330723704000025C", "91330723704000025\u0421", true],
  ["a code with O for 0", "91330723704000025C", "9133O723704OOOO25C", true],
  ["a unified code against a list of old organisation codes", "70400002-5", "91330723704000025C", true],
  ["an old organisation code against a list of unified ones", "91330723704000025C", "704000025", true],
  ["an old organisation code against one with its hyphen", "70400002-5", "704000025", true],
  ["another firm's organisation code", "70400001-7", "91330723704000025C", false],
  ["an organisation code whose check fails says nothing", "70400002-6", "91330723704000026C", false],
  ["unified codes compare as a whole", "91330723704000025C", "92330723704000025C", false],
  ["a registration number is compared as it stands", "330723000012342", "330723000012342", true],
  ["a name with a zero-width blank", "武义宏远五金有限公司", "武义宏\u200b远五金有限公司", true],
  ["a name in radicals", "武义宏远五金有限公司", "武义宏远五⾦有限公司", true],
  ["a name in other characters", "武义宏远五金有限公司", "武義宏遠五金有限公司", false],
  ["a similar name", "武义宏远五金有限公司", "武义宏元五金有限公司", false],
  ["a name of letters", "ABC", "\u0410bc", true],
])("%s", (_, listed, asked, on) => {
  const list = new VetoList([listed]);
  expect(list.size).toBe(1);
  expect(list.has(asked)).toBe(on);
});
