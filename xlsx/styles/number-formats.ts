const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const HOUR_MINUTE = '上午/下午h"时"mm"分"';
const HOUR_MINUTE_SECOND = '上午/下午h"时"mm"分"ss"秒"';

/**
 * The formats that files name by number only. Some depend on the language of the program that shows them;
 * here they are as in a Chinese one.
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: HOUR_MINUTE,
  35: HOUR_MINUTE_SECOND,
  36: YEAR_MONTH,
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: HOUR_MINUTE,
  56: HOUR_MINUTE_SECOND,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** Numbers whose code is the same in every language, by code. */
export const UNIVERSAL_FORMATS: ReadonlyMap<string, number> = new Map(
  [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 48, 49].map((id) => [BUILT_IN_FORMATS[id]!, id]),
);

/** The first number that a book may give to a format of its own. */
export const FIRST_OWN_FORMAT = 164;
