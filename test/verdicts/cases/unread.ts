import { REPORT_TEXTS } from "../../../src/text";
import { lined } from "../../builders/lined";
import type { VerdictKind } from "../case";
import { ALSO_GOOD, CHENXI, GOOD, HEAD, HONGYUAN, JINSUI, TIANHE } from "../firms";

const { title, findingHead } = REPORT_TEXTS.zh;
const TWICE = `${HEAD}||${HEAD}`;
const THIRD = `${JINSUI.cells}|设备投资||1200||9000|2024|喷涂线`;
const BLANKS = "|".repeat(HEAD.split("|").length - 1);

/** What stands somewhere in the workbook and may be money was read, or is asked about. */
export const UNREAD: VerdictKind = {
  kind: "left out of the reading",
  cases: [
    {
      why: "a second table beside the first",
      must: "not-payable",
      told: "amount-mismatch Q2",
      deceit: { grids: [lined("申报汇总", [TWICE, `${GOOD}||${THIRD}`])] },
      honest: { grids: [lined("申报汇总", [`${HEAD}||联系电话`, `${GOOD}||13900000000`])] },
    },
    {
      why: "two columns of one name, the one that was taken is hidden",
      must: "undecided",
      told: "ambiguous-column F1",
      deceit: {
        grids: [
          {
            ...lined("申报汇总", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）|申报金额（万元）|申报金额（万元）", `${HONGYUAN.cells}|设备投资|1200|120|900`]),
            concealed: { sheet: false, columns: new Set([4]), cells: [] },
          },
        ],
      },
      honest: { grids: [lined("申报汇总", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）|申报金额（万元）|申报金额（万元）", `${HONGYUAN.cells}|设备投资|1200|120|120`])] },
    },
    {
      why: "a header over two columns: what the firm asks, and what shall be paid",
      must: "not-payable",
      told: "amount-mismatch F3",
      deceit: { grids: [lined("申报汇总", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）|申报金额（万元）|", "||||企业申报|拟兑现", `${HONGYUAN.cells}|设备投资|1200|120|900`], "A1:A2 B1:B2 C1:C2 D1:D2 E1:F1")] },
      honest: { grids: [lined("申报汇总", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）|申报金额（万元）|", "||||企业申报|拟兑现", `${HONGYUAN.cells}|设备投资|1200|120|120`], "A1:A2 B1:B2 C1:C2 D1:D2 E1:F1")] },
    },
    {
      why: "a remark that names a firm, with an amount stored as text",
      must: "undecided",
      told: "unread-row A3",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, `注：${CHENXI.name}增补||||||9,000.00||`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, `注：${CHENXI.name}本次未申报||||||||`])] },
    },
    {
      why: "a signature beside an amount",
      must: "undecided",
      told: "unread-row A3",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, "制表：张三||||||9000||"])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, "制表：张三||||||审核：李四||"])] },
    },
    {
      why: "小计 in a column before the firms hides a claim",
      must: "not-payable",
      told: "amount-mismatch H3",
      deceit: { grids: [lined("申报汇总", [`类|${HEAD}`, `|${GOOD}`, `小计|${ALSO_GOOD.replace("|450|", "|9000|")}`])] },
      honest: { grids: [lined("申报汇总", [`类|${HEAD}`, `一|${GOOD}`, `二|${ALSO_GOOD}`, "小计|||||||570||"])] },
    },
    {
      why: "a total that names a firm of its own",
      must: "not-payable",
      told: "total-mismatch G3",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, `${CHENXI.name}小计||||||9000||`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, `${HONGYUAN.name}小计||||||120||`])] },
    },
    {
      why: "a firm and an amount above the header",
      must: "undecided",
      told: "unread-row A1",
      deceit: { grids: [lined("申报汇总", [`${CHENXI.name}|9000`, HEAD, GOOD])] },
      honest: { grids: [lined("申报汇总", ["武义县经济商务局|2024", HEAD, GOOD])] },
    },
    {
      why: "a sheet with other headers that pays a firm",
      must: "not-payable",
      told: "missing-value 第二批!C2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("第二批", ["单位|信用码|事项|拟奖资金", `${TIANHE.cells}|设备投资|9000`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("附表", ["栏目|怎样填", "企业名称|营业执照上的全称", "申报金额|按万元填写"])] },
    },
    {
      why: "a sheet whose name sounds like a history, and claims",
      must: "not-payable",
      told: "amount-mismatch 历史经典产业申报!G2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("历史经典产业申报", [HEAD, THIRD])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("历史经典产业申报", [HEAD, ALSO_GOOD])] },
    },
    {
      why: "claims under the name of our own report",
      must: "not-payable",
      told: "amount-mismatch WUYI检查报告!G2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("WUYI检查报告", [HEAD, THIRD])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("WUYI检查报告", [title, "可以按现表兑付", findingHead.join("|")])] },
    },
    {
      why: "an amount in a column whose unit is ten thousand times as large",
      must: "not-payable",
      told: "unit-suspect G2",
      deceit: { grids: [lined("申报汇总", [HEAD.replace("申报金额（万元）", "申报金额（亿元）"), GOOD])] },
      honest: { grids: [lined("申报汇总", [HEAD.replace("申报金额（万元）", "申报金额（千元）"), GOOD.replace("|120|", "|1200|")])] },
    },
    ...["实付", "终审", "县领导批示（万元）", "合计", ""].map((header) => ({
      why: header === "" ? "numbers without a header behind the amounts" : `a second amount under ${header}`,
      must: "undecided" as const,
      told: "ambiguous-column J1",
      deceit: { grids: [lined("申报汇总", [`${HEAD}|${header}`, `${GOOD}|900`])] },
      honest: { grids: [lined("申报汇总", [`${HEAD}|${header}`, `${GOOD}|120`])] },
    })),
    ...["合同金额（万元）", "发票金额", "贷款（万元）", "补助比例（%）", "上年度奖励", "兑现批次", "银行账号"].map((header) => ({
      why: `numbers under ${header} are no amount; under 拟兑现数 they are`,
      must: "not-payable" as const,
      told: "amount-mismatch J2",
      deceit: { grids: [lined("申报汇总", [`${HEAD}|拟兑现数`, `${GOOD}|900`])] },
      honest: { grids: [lined("申报汇总", [`${HEAD}|${header}`, `${GOOD}|900`])] },
    })),
    ...[
      ["in the header", HEAD.replace("申报金额（万元）", "申报金额（百万元）"), ""],
      ["in the header, without brackets", HEAD.replace("申报金额（万元）", "申报金额百万元"), ""],
      ["in the title", HEAD.replace("申报金额（万元）", "申报金额"), "单位：百万元"],
    ].map(([where, head, title]) => ({
      why: `a unit that is rarely written, ${where}`,
      must: "not-payable" as const,
      told: title === "" ? "amount-mismatch G2" : "amount-mismatch G3",
      deceit: { grids: [lined("申报汇总", [...(title === "" ? [] : [title!]), head!, GOOD])] },
      honest: { grids: [lined("申报汇总", [...(title === "" ? [] : [title!]), head!, GOOD.replace("|120|", "|1.2|")])] },
    })),
    {
      why: "claims below a report that looks like ours",
      must: "not-payable",
      told: "amount-mismatch WUYI检查报告!G4",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("WUYI检查报告", [title, findingHead.join("|"), HEAD, THIRD])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("WUYI检查报告", [title, findingHead.join("|"), "1|提示|申报汇总|G2|金额|说明"])] },
    },
    {
      why: "a sheet that is called a history asks for what nobody paid",
      must: "undecided",
      told: "list-entry-not-used 历史兑现!J2",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("历史兑现", [`${HEAD}|已奖金额（万元）`, `${THIRD}|`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD]), lined("历史兑现", [`${HEAD}|已奖金额（万元）`, `${THIRD}|120`])] },
    },
    {
      why: "the base that somebody decided stands beside the one that the firm gave",
      must: "undecided",
      told: "ambiguous-column E1",
      deceit: { grids: [lined("申报汇总", ["企业名称|统一社会信用代码|奖补项目|设备投资额（万元）|核定设备投资额（万元）|申报金额（万元）", `${HONGYUAN.cells}|设备投资|3000|1200|450`])] },
      honest: { grids: [lined("申报汇总", ["企业名称|统一社会信用代码|奖补项目|设备投资额（万元）|核定设备投资额（万元）|申报金额（万元）", `${HONGYUAN.cells}|设备投资|1200|1200|120`])] },
    },
    {
      why: "a header once more, of another order of columns",
      must: "not-payable",
      told: "amount-mismatch D5",
      deceit: { grids: [lined("申报汇总", [HEAD, GOOD, BLANKS, "奖补项目|企业名称|统一社会信用代码|申报金额（万元）|申报基数（万元）||||", `设备投资|${CHENXI.cells}|9000|1200||||`])] },
      honest: { grids: [lined("申报汇总", [HEAD, GOOD, BLANKS, HEAD, ALSO_GOOD])] },
    },
  ],
}; // prettier-ignore
