import fc from "fast-check";
import { foldEnterprise } from "../../src/enterprise";
import { foldName, halfWidth, invisibleIn, withoutInvisible } from "../../src/policy";

/** Texts of letters that have something strange about them, among ordinary ones. */
const strange = fc.constantFrom(
  ..."武义宏远五金厂Aa1（）()-—─·○〇 \u3000\u200b\u00ad\ufe0fВвУуνμβΣσςıſßАĸ⻓⾦エｴー㈠①Ⅳ㎡\u0131\u{1d400}\u{e0101}",
);
const letters = fc.oneof({ weight: 3, arbitrary: strange }, fc.string({ unit: "binary", maxLength: 2 }));
/** Without marks that a letter composes with only once it is folded. */
const plain = fc.array(strange, { maxLength: 30 }).map((all) => all.join(""));
const texts = fc.array(letters, { maxLength: 30 }).map((all) => all.join(""));

test.each([
  ["half width", halfWidth],
  ["a name", foldName],
  ["a firm", foldEnterprise],
])("what is folded as %s stays as it is when folded again", (_, fold) => {
  fc.assert(fc.property(plain, (text) => fold(fold(text)) === fold(text)));
});

test.each([
  ["a name", foldName],
  ["a firm", foldEnterprise],
])("characters that can't be seen make no other name of %s, wherever they stand", (_, fold) => {
  const hidden = fc.constantFrom(
    ..."\u200b\u200d\u202e\u2066\u00ad\u034f\u180e\u3164\ufeff\u2800\u0001\u{e0041}\u{e0101}",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(letters, fc.option(hidden))), (parts) => {
      const seen = parts.map(([letter]) => withoutInvisible(letter)).join("");
      const with_ = parts.map(([letter, one]) => withoutInvisible(letter) + (one ?? "")).join("");
      return fold(with_) === fold(seen);
    }),
  );
});

test("nothing is left to be told of a text that is folded", () => {
  fc.assert(fc.property(texts, (text) => invisibleIn(foldName(text)).length === 0));
});

test("what is told is what is left out, but for the parts of emoji", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const told = new Set(invisibleIn(text).map(({ place }) => place));
      const rest = Array.from(text).filter((_, at) => !told.has(at + 1));
      return withoutInvisible(rest.join("")) === withoutInvisible(text);
    }),
  );
});
