import { Exact, MONEY_UNITS, findUnit, fromTenThousand, toTenThousand } from "../../src/award";

/** A unit, what one of it is in 元, and what people call it. */
const UNITS: readonly (readonly [unit: string, yuan: number, names: readonly string[]])[] = [
  ["万元", 10_000, ["万元", "万", "W", "wan", "WanYuan", "人民币万元", " 万 元 "]],
  ["元", 1, ["元", "yuan", "RMB", "CNY", "人民币", "人民币元"]],
  ["千元", 1_000, ["千元", "千", "K", "qianyuan"]],
  ["亿元", 100_000_000, ["亿元", "亿", "yi", "yiyuan"]],
];

test.each(UNITS)("%s is %d 元", (name, yuan, names) => {
  for (const typed of names) expect([typed, findUnit(typed)?.name]).toEqual([typed, name]);
  const unit = findUnit(name)!;
  expect(toTenThousand(new Exact(3), unit).times(10_000).toNumber()).toBe(3 * yuan);
  expect(fromTenThousand(new Exact(3), unit).times(yuan).toNumber()).toBe(30_000);
});

test("there are no other units, and the first needs no word", () => {
  expect(MONEY_UNITS.map(({ name }) => name)).toEqual(UNITS.map(([name]) => name));
  expect(["角", "分", "", "百万元"].map(findUnit)).toEqual([undefined, undefined, undefined, undefined]);
});
