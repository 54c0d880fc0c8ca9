import { quoted } from "../number-text";
import { apart, moneyText, plainNumber } from "./money-text";
import type { FindingTexts } from "./parameters";

const list = (names: readonly string[]): string => names.join("、");
const near = (names: readonly string[]): string => (names.length > 0 ? `您是否想填：${list(names)}？` : "");
/** The likely ones are worth a sentence where they are not all that there are. */
const likely = ({
  nearest,
  accepted,
}: {
  nearest: readonly string[];
  accepted: readonly string[];
}): string => (nearest.length < accepted.length ? near(nearest) : "");
const graded = (item: string, grade: string): string =>
  grade === "" ? `“${item}”` : `“${item}”（${grade}）`;
const wan = (amount: number): string => moneyText(amount, "万元");

const LIKELY = {
  "typing-slip": "很可能是录入时错了一位，请对照营业执照核对。",
  "citizen-id": "这像是个人身份证号，请改填营业执照上的统一社会信用代码。",
  "old-registration": "其中的组织机构代码校验正确，可能是早年登记的老代码，请对照营业执照核实。",
} as const;

/** The findings' sentences in Chinese. */
export const CHINESE: FindingTexts = {
  "missing-value": (p) => {
    const accepted = p.accepted.length > 0 ? `可填：${list(p.accepted)}。` : "";
    if (p.absent && p.item === "")
      return `表中没有“${p.column}”这一列，只作了测算，没有金额可以核对。请增加这一列并填写。`;
    if (p.absent)
      return `“${p.item}”需要${p.column}，但表中没有这一列。请增加“${p.column}”列并填写。${accepted}`;
    return `缺少${p.column}${p.item === "" ? "" : `，“${p.item}”需要填写`}。请补填。${accepted}`;
  },
  "bad-number": (p) =>
    /^#/.test(p.given)
      ? `${p.column}应为数字，单元格却是错误值 ${p.given}。请改正公式或改填数字。`
      : `${p.column}应为数字，现为${quoted(p.given)}。请只填数字，例如 1234.5。`,
  "number-as-text": (p) =>
    `${p.column}按数字 ${plainNumber(p.number)} 读取，但以文本存放，Excel 求和时会漏掉它。请转换为数字。`,
  "bad-credit-code": (p) => {
    if (p.fault === "number")
      return `信用代码以数字存放，末几位已经丢失。请把单元格设为文本，重新录入 18 位代码。`;
    return p.fault === "length"
      ? `信用代码${quoted(p.given)}有 ${p.length} 位，应为 18 位。请对照营业执照改正。`
      : `信用代码${quoted(p.given)}第 ${p.place} 位的${quoted(p.character)}不是代码可用的字符（不用 I、O、S、V、Z）。请对照营业执照改正。`;
  },
  "credit-code-check": (p) =>
    `信用代码${quoted(p.given)}的校验码不符：末位应为“${p.expected}”。${LIKELY[p.likely]}`,
  "bad-date": (p) => `${p.column}${quoted(p.given)}不是日期。请填 Excel 日期，或 2024-05-01 这样的文字。`,
  "unknown-item": (p) =>
    `目录中没有${quoted(p.given)}这个奖补项目，本行金额无法核对。${near(p.nearest)}请改为目录中的名称。`,
  "unknown-grade": (p) =>
    p.accepted.length === 0
      ? `“${p.item}”不分等级，现填了${quoted(p.given)}。请留空，或核对项目是否填错。`
      : `“${p.item}”没有名为${quoted(p.given)}的${p.column}，本行金额无法核对。${likely(p)}可填：${list(p.accepted)}。`,
  "amount-mismatch": (p) => {
    const claimed = `申报 ${moneyText(p.claimed, p.unit)}`;
    if (p.due === null)
      return `${claimed}，但“${p.item}”的金额由另行制定的文件决定，不能依据本政策兑付。请填写上级文件，或删去本行。`;
    const due = `应为 ${moneyText(p.due, p.unit)}`;
    const off = `（${p.claimed > p.due ? "多报" : "少报"} ${moneyText(apart(p.claimed, p.due), p.unit)}）`;
    const why = { difference: "（扣除此前已获荣誉后的差额）", rest: "（年度限额或总额的余额）", award: "" }[
      p.why as "award"
    ];
    return `${claimed}，${due}${why}${off}。${p.because.zh === "" ? "" : `${p.because.zh}。`}`;
  },
  "out-of-range": (p) => {
    const { fault } = p;
    const now = `现为 ${plainNumber(p.given)}`;
    switch (fault.kind) {
      case "negative":
        return `${p.column}不能为负数，${now}。请核对。`;
      case "not-positive":
        return `${p.column}必须大于 0，${now}。请核对。`;
      case "not-whole":
        return `${p.column}应为整数，${now}。请核对。`;
      case "above-one":
        return `“${p.item}”不按件计奖，${p.column}只能是 1，${now}。请改为 1 或留空。`;
      case "too-few":
        return `${p.column}至少为 ${fault.least}，${now}。请核对。`;
      case "too-large":
        return `${p.column}超过 ${plainNumber(fault.most)}${fault.unit && ` ${fault.unit}`}，不合常理，${now}。请核对单位和数字。`;
      case "outside":
        return `“${p.item}”的核定金额应在 ${wan(fault.least)}至 ${wan(fault.most)}之间，${p.column}${now} 万元。请核对核定文件。`;
      case "above-pool":
        return `“${p.item}”全县每年共 ${wan(fault.most)}，${p.column}${now} 万元，超过总额。请核对核定文件。`;
    }
  },
  "unit-suspect": (p) =>
    p.kind === "base"
      ? `${p.column} ${moneyText(p.given, p.unit)}超过 100 亿元，很可能单位有误。请核对应以“元”还是“万元”填写。`
      : `申报 ${moneyText(p.claimed, p.unit)}，恰是应得 ${moneyText(p.due, p.unit)}的${p.larger ? "一万倍" : "万分之一"}，很可能把“元”与“万元”弄混。请改为 ${moneyText(p.due, p.unit)}。`,
  "over-cap": (p) =>
    `“${p.item}”${p.yearly ? "每户每年" : "每户"}最高 ${moneyText(p.most, p.unit)}，该企业此前各笔已占 ${moneyText(p.used, p.unit)}，本行测算 ${moneyText(p.award, p.unit)}，只能再奖 ${moneyText(p.due, p.unit)}。请改为 ${moneyText(p.due, p.unit)}。`,
  "over-pool": (p) =>
    `“${p.item}”全县每年共 ${moneyText(p.most, p.unit)}，此前各笔已占 ${moneyText(p.used, p.unit)}，本行 ${moneyText(p.award, p.unit)}，只剩 ${moneyText(p.due, p.unit)}。请改为 ${moneyText(p.due, p.unit)}，或重新核定各笔份额。`,
  "duplicate-claim": (p) =>
    `${quoted(p.enterprise)}的${graded(p.item, p.grade)}已在 ${p.earlier} 申报（等级、年度、项目名称均相同）。请删去其中一行。`,
  "already-awarded": (p) =>
    `${quoted(p.enterprise)}的${graded(p.item, p.grade)}已经奖过${p.paid === null ? "" : ` ${wan(p.paid)}`}${p.year === "" ? "" : `（${p.year} 年）`}，见 ${p.earlier}；不能再奖。`,
  "title-not-highest": (p) =>
    `同一年度获得多项荣誉只奖最高一项：已在 ${p.at} 申报“${p.highest}”，本行“${p.title}”应为 0。`,
  "title-difference": (p) =>
    p.due === 0
      ? `“${p.title}”标准 ${moneyText(p.amount, p.unit)}，此前已获${p.earlier.length > 0 ? list(p.earlier) : "奖励"}（${moneyText(p.prior, p.unit)}），没有差额，应为 0。`
      : `“${p.title}”标准 ${moneyText(p.amount, p.unit)}，此前已获${p.earlier.length > 0 ? list(p.earlier) : "奖励"}（${moneyText(p.prior, p.unit)}），只奖差额 ${moneyText(p.due, p.unit)}。`,
  vetoed: (p) => {
    const span =
      p.from === "" && p.to === ""
        ? ""
        : `，否决期${p.from === "" ? "" : ` ${p.from} `}至${p.to === "" ? "今" : ` ${p.to}`}`;
    const matter = p.matter === "" ? "" : `，事项：${quoted(p.matter)}`;
    return `${quoted(p.enterprise)}在一票否决名单上（按${p.by === "code" ? "信用代码" : "企业名称"}相符${matter}${span}），应付 0${p.otherwise === null || p.otherwise === 0 ? "" : `；本可得 ${moneyText(p.otherwise, p.unit)}`}。`;
  },
  "veto-name-similar": (p) =>
    `${quoted(p.enterprise)}与一票否决名单上的${p.similar.map(quoted).join("、")}名称十分相近，又没有信用代码可比。请核实是否为同一企业。`,
  "code-name-conflict": (p) =>
    p.kind === "names"
      ? `信用代码${quoted(p.code)}下有不同的企业名称：${p.others.map(quoted).join("、")}（${list(p.at)}）。请核对。`
      : `${quoted(p.enterprise)}有不同的信用代码：${p.others.map(quoted).join("、")}（${list(p.at)}）。请核对。`,
  "not-on-file": (p) => `“${p.item}”的项目须先备案，备案编号为空。请补填或核实备案情况。`,
  "not-in-statistics": (p) =>
    `“${p.item}”的项目须已纳统，现为${p.given === "" ? "空" : quoted(p.given)}。请核实纳统情况。`,
  "total-mismatch": (p) =>
    `${p.column}的合计为 ${plainNumber(p.given)}，${p.rows} 行相加应为 ${plainNumber(p.sum)}，相差 ${plainNumber(apart(p.given, p.sum))}。请改正合计或检查求和范围。`,
  "constant-among-formulas": (p) =>
    `${p.column}这一列 ${p.rows} 行中有 ${p.formulas} 行是公式，本格却是直接键入的数。请确认不是误改。`,
  "robot-counted-twice": (p) =>
    `同一企业的同一项目另在 ${p.at} 申报机器人 ${moneyText(p.robots, p.unit)}，设备投资额 ${moneyText(p.equipment, p.unit)}可能已含机器人（读法 R3：不得重复）。若已含，应减去后再算${p.without === null ? "" : `，应得 ${moneyText(p.without, p.unit)}`}。请核对设备清单。`,
  "robot-project-small": (p) =>
    `项目总额 ${moneyText(p.total, p.unit)}，不足 ${moneyText(p.least, p.unit)}（读法 R11）。机器人补助是否适用，请主管部门确认。`,
  "out-of-force": (p) =>
    `${p.given} 不在政策执行期内（${p.start} 至 ${p.end}，不含末日）。请核对日期，或确认应适用哪一期政策。`,
  "level-without-effect": (p) =>
    `${p.level}在这一档不加计：${wan(p.from)}起的一档按 ${p.rate}%${p.listed.length > 0 ? `，只对${list(p.listed)}另有比例` : ""}（读法 R2）。`,
  "just-below-tier": (p) =>
    p.missing === 0
      ? `“${p.item}”的基数恰在 ${moneyText(p.from, p.unit)}一档的起点上，差一分即低一档（少 ${moneyText(p.gain, p.unit)}）。请复核凭证。`
      : `“${p.item}”的基数 ${moneyText(p.base, p.unit)}，距 ${moneyText(p.from, p.unit)}一档只差 ${moneyText(p.missing, p.unit)}；到档可多得 ${moneyText(p.gain, p.unit)}。请复核是否漏计。`,
  "higher-document": (p) =>
    `载有上级文件${quoted(p.document)}，金额以该文件为准，未按本政策核对（第 19 条）。`,
  "hidden-row": () => "本行被隐藏或筛除，但仍是一笔申报，已一并检查。",
  "sheet-not-read": (p) =>
    ({
      empty: "空表，未检查。",
      unknown: "没有认出申报表、一票否决名单或历史兑现表的表头，未检查本表。",
      veto: "名称是一票否决名单，但没有认出表头（企业名称、统一社会信用代码），名单没有用上。请改正表头。",
      history: "名称是历史兑现表，但没有认出表头（企业名称、奖补项目），历史没有用上。请改正表头。",
    })[p.reason],
};
