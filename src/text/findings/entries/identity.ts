import { quoted } from "../../number-text";
import { finding } from "../entry";
import type { Address, Names } from "../facts";
import { en, zh } from "../phrases";

const LIKELY = {
  "typing-slip": {
    zh: "很可能是录入时错了一位，请对照营业执照核对。",
    en: "Most likely a typing slip; compare it with the business licence.",
  },
  "citizen-id": {
    zh: "这像是个人身份证号，请改填营业执照上的统一社会信用代码。",
    en: "It looks like a personal ID number; enter the credit code on the business licence instead.",
  },
  "old-registration": {
    zh: "其中的组织机构代码校验正确，可能是早年登记的老代码，请对照营业执照核实。",
    en: "The organisation code inside it is right, so it may be an old registration; compare it with the licence.",
  },
} as const;

/** Who a row is about. */
export const IDENTITY = {
  "bad-credit-code": finding<
    | { given: string; fault: "length"; length: number }
    | { given: string; fault: "character"; character: string; place: number }
    | { given: string; fault: "number" }
  >({
    severity: "error",
    title: { zh: "信用代码有误", en: "Bad credit code" },
    sentence: {
      zh: (p) => {
        if (p.fault === "number")
          return `信用代码以数字存放，末几位已经丢失。请把单元格设为文本，重新录入 18 位代码。`;
        return p.fault === "length"
          ? `信用代码${quoted(p.given)}有 ${p.length} 位，应为 18 位。请对照营业执照改正。`
          : `信用代码${quoted(p.given)}第 ${p.place} 位的${quoted(p.character)}不是代码可用的字符（不用 I、O、S、V、Z）。请对照营业执照改正。`;
      },
      en: (p) => {
        if (p.fault === "number")
          return "The credit code is stored as a number and has lost its last digits. Format the cell as text and type all 18 characters again.";
        return p.fault === "length"
          ? `Credit code ${quoted(p.given)} has ${p.length} characters instead of 18. Compare it with the business licence.`
          : `Character ${p.place} of credit code ${quoted(p.given)}, ${quoted(p.character)}, is not used in credit codes (nor are I, O, S, V, Z). Compare it with the business licence.`;
      },
    },
    meaning: {
      zh: "信用代码不是 18 位、含有不会用到的字符，或以数字存放而丢了末几位。",
      en: "The credit code does not have 18 characters, holds one that no code uses, or is stored as a number and has lost its last digits.",
    },
    action: {
      zh: "把单元格设为文本，对照营业执照重新录入。",
      en: "Format the cell as text, and type the code again from the business licence.",
    },
  }),
  "credit-code-check": finding<{
    given: string;
    expected: string;
    likely: "typing-slip" | "citizen-id" | "old-registration";
  }>({
    severity: "question",
    title: { zh: "信用代码校验不符", en: "Credit code check" },
    sentence: {
      zh: (p) =>
        `信用代码${quoted(p.given)}的校验码不符：末位应为“${p.expected}”。${LIKELY[p.likely].zh}代码无误的，接受并写明理由。`,
      en: (p) =>
        `Credit code ${quoted(p.given)} fails its check: the last character should be “${p.expected}”. ${LIKELY[p.likely].en} Where the code is right, accept it with the reason.`,
    },
    meaning: {
      zh: "位数和字符都对，最后一位校验码却不符。个别早年登记的代码确实如此，所以由人判断。",
      en: "Length and characters are right, but the check character is not. Some old registrations really are so, which is why a person decides.",
    },
    action: {
      zh: "对照营业执照核对，录错的改正；确认无误的，接受并写明理由。",
      en: "Compare it with the business licence and correct a slip; where it is right, accept it with the reason.",
    },
  }),
  "code-name-conflict": finding<
    | { kind: "names"; code: string; others: Names; at: readonly Address[] }
    | { kind: "codes"; enterprise: string; others: Names; at: readonly Address[] }
  >({
    severity: "question",
    title: { zh: "代码与名称不一致", en: "Code and name conflict" },
    sentence: {
      zh: (p) =>
        p.kind === "names"
          ? `信用代码${quoted(p.code)}下有不同的企业名称：${p.others.map(quoted).join("、")}（${zh.list(p.at)}）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。`
          : `${quoted(p.enterprise)}有不同的信用代码：${p.others.map(quoted).join("、")}（${zh.list(p.at)}）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。`,
      en: (p) =>
        p.kind === "names"
          ? `Credit code ${quoted(p.code)} appears under different names: ${p.others.map(quoted).join(", ")} (${en.list(p.at)}). Is it one firm? Correct what is wrong; where a firm was renamed, use one name, or accept it with the reason.`
          : `${quoted(p.enterprise)} has different credit codes: ${p.others.map(quoted).join(", ")} (${en.list(p.at)}). Is it one firm? Correct what is wrong; where a firm was renamed, use one name, or accept it with the reason.`,
    },
    meaning: {
      zh: "同一信用代码下有两个名称，或同一名称有两个信用代码。",
      en: "One credit code stands under two names, or one name under two credit codes.",
    },
    action: {
      zh: "对照营业执照核对，改正录错的一处；更过名的，统一为现名，或接受并写明理由。",
      en: "Compare with the business licence and correct the wrong one; where a firm was renamed, use its name of today, or accept it with the reason.",
    },
  }),
};
