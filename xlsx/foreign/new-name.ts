const EXTENSION = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlt|et|ett|csv|tsv|tab|txt|prn|ods|ots|fods)$/i;

/**
 * The name under which a workbook that came from another kind of file is saved: never the file's own.
 *
 * @param macros whether it holds any
 * @example packageName("2024年申报.xls") // "2024年申报.xlsx"
 */
export const packageName = (name: string, macros = false): string =>
  `${name.replace(EXTENSION, "")}.${macros ? "xlsm" : "xlsx"}`;

const LONGEST_NAME = 31;

/**
 * The name of the only sheet of a file that names none: that of the file, as Excel does it.
 *
 * @example sheetNameOf("申报[一季度].csv") // "申报_一季度_"
 */
export const sheetNameOf = (file: string): string => fittedName(file.replace(EXTENSION, ""));

/** A name as Excel takes it for a sheet. */
export function fittedName(wanted: string): string {
  const name = wanted
    // eslint-disable-next-line no-control-regex
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, "_")
    .slice(0, LONGEST_NAME)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" ? "Sheet1" : name;
}
