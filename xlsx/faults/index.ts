import type { Language } from "../../src/text";
import { CHINESE } from "./chinese";
import { ENGLISH } from "./english";
import type { FaultCode, FaultParameters } from "./parameters";

export type { FaultCode, FaultParameters, TagFault } from "./parameters";

/** A reason against a file: a code with its parameters, where it has any. */
export type FaultArguments = {
  [C in FaultCode]: FaultParameters[C] extends undefined
    ? [code: C]
    : [code: C, parameters: FaultParameters[C]];
}[FaultCode];

const sentence = ([code, parameters]: FaultArguments, language: Language): string =>
  ((language === "en" ? ENGLISH : CHINESE)[code] as (p: unknown) => string)(parameters);

/**
 * Why a file cannot be read or saved as a workbook: a reason that a person understands, and what to do.
 * `message` says it in Chinese, as the terminal does.
 *
 * @example new WorkbookFault("too-many-names", { most: 200_000 }).message
 * // "定义的名称超过 200000 个，不像正常的工作簿，未予打开。"
 */
export class WorkbookFault extends Error {
  override readonly name = "WorkbookFault";
  readonly reason: FaultArguments;

  constructor(...reason: FaultArguments) {
    super(sentence(reason, "zh"));
    this.reason = reason;
  }
}

/**
 * A reason in a language.
 *
 * @example faultText(new WorkbookFault("empty"), "en") // "The file is empty."
 */
export const faultText = ({ reason }: WorkbookFault, language: Language): string =>
  sentence(reason, language);
