import fc from "fast-check";
import { foldCode, foldEnterprise, isFoldedCode, isFoldedEnterprise } from "../../src/enterprise";

test.each([
  ["91330723MA2E10007K", true],
  ["9133O723MA2E10007K", false],
  ["9I330723MA2E10007K", false],
  ["91330723ma2e10007k", false],
  ["91330723-MA2E1000-7K", false],
  ["９１330723MA2E10007K", false],
  ["", false],
])("a code that is compared as it stands: %s", (code, plain) => expect(isFoldedCode(code)).toBe(plain));

test.each([
  ["武义宏远机械有限公司", true],
  ["武义(县)A有限公司", true],
  ["", true],
  ["武义（县）有限公司", false],
  ["武义 有限公司", false],
  ["武义a有限公司", false],
])("a name that is compared as it stands: %s", (name, plain) => expect(isFoldedEnterprise(name)).toBe(plain));

// A blank makes a text another one, which is folded the long way.
test("what is compared as it stands is what folding makes of it", () => {
  const letters = [..."09AIOZaz()（）　 -—武义\u200b", "\u0421"];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 18 }), (text) => {
      if (isFoldedCode(text)) expect(foldCode(`${text}\t`)).toBe(text);
      if (isFoldedEnterprise(text)) expect(foldEnterprise(`${text}\t`)).toBe(text);
    }),
  );
});
