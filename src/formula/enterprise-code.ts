import { judgeCreditCode } from "../enterprise";
import { step } from "../text";
import { cellAnswer } from "./answer";
import type { ElementDefinition } from "./declaration";
import { parameter } from "./parameters";
import { Reader, writtenName } from "./reader";

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
    const verdict = judgeCreditCode(writtenName(reader.at(0)));
    return cellAnswer(verdict.kind === "valid", [step("code", 0, verdict)]);
  },
};
