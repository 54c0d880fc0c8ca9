/** What no system allows in the name of a file, and spaces that nobody sees. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\u200b\ufeff]+/gu;
/** Longer ones some systems cut, with the extension. */
const LONGEST = 200;
const EXTENSION = /\.(?:xlsx|xlsm)$/i;

/** A file's name without the extension of a workbook. */
export const baseName = (name: string): string => name.replace(EXTENSION, "");

/**
 * The name of a file, from what a person typed for it; the extension stays, for it says what is inside.
 *
 * @returns undefined where nothing of it can be a name
 * @example fileName("5月/申报?", "申报.xlsx") // "5月申报.xlsx"
 */
export function fileName(typed: string, now: string): string | undefined {
  const extension = EXTENSION.exec(now)?.[0] ?? ".xlsx";
  const base = [...baseName(typed.replace(FORBIDDEN, "").trim())].slice(0, LONGEST).join("");
  const whole = base.replace(/^[\s.]+|[\s.]+$/gu, "");
  return whole === "" ? undefined : `${whole}${extension}`;
}
