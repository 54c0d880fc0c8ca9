import { codeOf } from "../builders/grids";

/** Made-up firms that are not like one another: name, and name and code as two cells of a row. */
const firm = (n: number, name: string) => ({ name, code: codeOf(n), cells: `${name}|${codeOf(n)}` });

export const HONGYUAN = firm(1, "武义宏远五金有限公司");
export const CHENXI = firm(2, "武义晨曦门业有限公司");
export const JINSUI = firm(3, "武义金穗电器有限公司");
export const TIANHE = firm(4, "武义天合工具有限公司");

/** The usual header; equipment of 1,200 at 10% is 120, of 3,000 at 15% is 450 (万元). */
export const HEAD =
  "企业名称|统一社会信用代码|奖补项目|等级|申报基数（万元）|数量|申报金额（万元）|申报年度|项目名称";
export const GOOD = `${HONGYUAN.cells}|设备投资||1200||120|2024|冲压线`;
export const ALSO_GOOD = `${CHENXI.cells}|设备投资||3000||450|2024|门板线`;
/** Without codes and years. */
export const SHORT_HEAD = "企业名称|奖补项目|申报基数（万元）|申报金额（万元）";
