import { distance } from "fastest-levenshtein";
import fc from "fast-check";
import { OneLetterApart, oneLetterApart } from "../../src/enterprise";

const text = (maxLength: number) => fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength });

test.each([
  ["宏远", "宏元", true],
  ["宏远", "红远", true],
  ["宏远", "宏远达", true],
  ["新宏远", "宏远", true],
  ["宏远", "远宏", false],
  ["宏远", "宏远", false],
  ["宏远", "新宏远达", false],
  ["宏远", "红元", false],
  ["", "甲", true],
  ["", "", false],
])("%j and %j differ in one letter: %s", (one, other, apart) => {
  expect(oneLetterApart(one, other)).toBe(apart);
  expect(oneLetterApart(other, one)).toBe(apart);
});

test("one letter of difference is a distance of one", () => {
  fc.assert(
    fc.property(
      text(6),
      text(6),
      (one, other) => oneLetterApart(one, other) === (distance(one, other) === 1),
    ),
  );
});

const found = (texts: readonly string[], asked: string): Set<string> => {
  const index = new OneLetterApart<string>();
  for (const one of texts) index.add(one, one);
  return new Set(index.near(asked).flat());
};

test("short texts are found where they differ in one letter, and none that differ in more", () => {
  fc.assert(
    fc.property(fc.array(text(5)), text(5), (texts, asked) => {
      const near = found(texts, asked);
      return texts.every((one) => {
        const far = distance(one, asked);
        return far === 0 || near.has(one) === (far === 1);
      });
    }),
  );
});

test("texts as long as any are found where they differ in one letter", () => {
  const long = text(30).map((one) => `甲乙丙丁戊己庚${one}`);
  const change = fc.tuple(fc.nat(), fc.constantFrom("", "甲", "甲乙"));
  fc.assert(
    fc.property(long, change, (one, [where, put]) => {
      const at = where % one.length;
      const other = one.slice(0, at) + put + one.slice(at + 1);
      return distance(one, other) !== 1 || found([one], other).has(one);
    }),
  );
});

test("the same text is found, and no other", () => {
  const index = new OneLetterApart<number>();
  index.add("宏远", 1);
  index.add("宏远", 2);
  expect(index.same("宏远")).toEqual([1, 2]);
  expect(index.same("宏元")).toEqual([]);
});
