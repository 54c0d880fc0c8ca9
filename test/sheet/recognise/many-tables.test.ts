// How many tables and headers a sheet can have that are still read; what is left is asked about.
import { readTables } from "./tables-read";

const STARS = "序号|企业名称|等级|奖励金额";
const FIRST = ["绿色工厂奖励|||", STARS, "1|甲公司|省级|25"];
const WIDER = "企业名称|等级|联系人|奖励金额";

/** Tables for two items by turns. */
const tables = (count: number): string[] =>
  Array.from({ length: count }, (_, nth) =>
    nth % 2 === 0 ? FIRST : ["节水型企业奖励|||", WIDER, "乙公司|省级|李|15"],
  ).flat();

test.each<[count: number, asked: readonly string[]]>([
  [64, []],
  [65, ["unread-table A194"]],
])("of %s tables, 64 are read", (count, asked) => {
  const read = readTables("Sheet1", tables(count));
  expect(read.filter((one) => one.includes("green-factory") || one.includes("water-saving"))).toHaveLength(
    64,
  );
  expect(read.filter((one) => one.startsWith("unread"))).toEqual(asked);
});

test.each<[others: number, last: string | undefined]>([
  [199, "603 乙公司 water-saving 15"],
  [200, undefined],
])("behind %s headers that are not understood", (others, last) => {
  const unknown = Array.from({ length: others }, () => ["其他奖励|||", STARS, "1|丙公司||15"]).flat();
  const read = readTables("Sheet1", [...FIRST, ...unknown, "节水型企业奖励|||", STARS, "1|乙公司|省级|15"]);
  expect(read.find((one) => one.includes("water-saving"))).toBe(last);
});
