import * as fc from "fast-check";
import { canonicalJson, depthOf, sha256Of, sha256OfLines, withoutSpace } from "../../src/receipt";

test.each([
  [{ b: 1, a: 2 }, '{"a":2,"b":1}', "字段按名称排列"],
  [{ a: undefined, b: [1, null, "甲"] }, '{"b":[1,null,"甲"]}', "没有值的字段不写"],
  [new Set(["乙", "甲"]), '["乙","甲"]', "集合按其次序"],
  [-0, "0", "负零即零"],
  [JSON.parse('{"__proto__":1,"a":2}') as unknown, '{"__proto__":1,"a":2}', "__proto__ 也只是一个字段"],
  ["\ud800", '"\\ud800"', "半个字符也写得出"],
])("%j is written %s (%s)", (value, json) => expect(canonicalJson(value)).toBe(json));

test.each<[value: unknown, named: string, why: string]>([
  [() => 1, "a function", "函数"],
  [Symbol("a"), "a symbol", "符号"],
  [NaN, "NaN", "不是数"],
  [Infinity, "Infinity", "无穷大"],
  [[undefined], "a undefined", "列表里的空位"],
  [1n, "a bigint", "大整数"],
])("%p is refused as %s (%s)", (value, named) =>
  expect(() => canonicalJson(value)).toThrow(new TypeError(`no JSON for ${named}`)),
);

test("SHA-256 is that of the standard, over UTF-8, whole or line by line", () => {
  expect(sha256Of("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256Of("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256OfLines(["武义", "县"])).toBe(sha256Of("武义\n县\n"));
});

test.each([
  ["[]", 1],
  ['{"a":[[1]]}', 3],
  ['"[[[["', 0],
  ['["\\"[["]', 1],
  ["[".repeat(100_000), 100_000],
])("brackets nest as deep as they do: %#", (json, depth) => expect(depthOf(json)).toBe(depth));

test("white space between tokens goes, that inside of texts stays, and any JSON keeps its meaning", () => {
  expect(withoutSpace('{ "a b\\" c" :\r\n\t[1, " "] }')).toBe('{"a b\\" c":[1," "]}');
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(withoutSpace(JSON.stringify(value, null, 3))).toBe(JSON.stringify(value));
    }),
  );
});

test("a canonical text is the same however the fields were ordered", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
    }),
  );
});
