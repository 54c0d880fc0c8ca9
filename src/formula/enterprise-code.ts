import { judgeCreditCode, type CreditCodeVerdict } from "../enterprise";
import { step } from "../text";
import { cellAnswer } from "./answer";
import type { ElementDefinition } from "./declaration";
import { parameter } from "./parameters";
import { Reader, textOf } from "./reader";

const LIKELY = {
  "typing-slip": "很可能有一位录错",
  "citizen-id": "这是一个公民身份号码",
  "old-registration": "其中的组织机构代码校验正确，可能是早期登记的代码",
} as const;

function words(verdict: CreditCodeVerdict): { shape: string; check: string } {
  switch (verdict.kind) {
    case "valid":
      return { shape: "18 位，字符都在国家标准的字符集内", check: "校验码正确（GB 32100-2015）" };
    case "length":
      return { shape: `应为 18 位，现为 ${verdict.length} 位`, check: "不再核对校验码" };
    case "character":
      return {
        shape: `第 ${verdict.place} 位“${verdict.character}”不在国家标准的字符集内（不用字母 I、O、S、V、Z）`,
        check: "不再核对校验码",
      };
    case "check":
      return {
        shape: "18 位，字符都在国家标准的字符集内",
        check: `校验码应为 ${verdict.expected}，${LIKELY[verdict.likely]}`,
      };
  }
}

/** CREDIT_CODE_VALID: length, alphabet and check character of GB 32100-2015. */
export const CREDIT_CODE_FUNCTION: ElementDefinition = {
  name: "CREDIT_CODE_VALID",
  summary: "统一社会信用代码是否正确（18 位、字符集、校验码，GB 32100-2015）",
  width: 1,
  parameters: [parameter("code", "信用代码", "统一社会信用代码，请以文本存放")],
  bind: () => (elements) => {
    const reader = new Reader(elements, CREDIT_CODE_FUNCTION.parameters);
    const fault = reader.fault();
    if (fault) return cellAnswer(fault, []);
    const verdict = judgeCreditCode(textOf(reader.at(0)));
    return cellAnswer(verdict.kind === "valid", [step("code", 0, words(verdict))]);
  },
};
