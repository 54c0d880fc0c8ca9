import type { FindingCode } from "../src/text";

/** What a finding is, and what to do about it, besides what its own sentence says. */
export interface FindingHelp {
  readonly meaning: string;
  readonly action: string;
}

const help = (meaning: string, action: string): FindingHelp => ({ meaning, action });

/** In the order of the check. */
export const FINDING_HELP: Readonly<Record<FindingCode, FindingHelp>> = {
  "missing-value": help(
    "计算或核对这个项目必需的单元格是空的，或者整列都没有。",
    "补填；整列没有的，按说明里的列名增加一列。",
  ),
  "bad-number": help(
    "该填金额或数量的地方是文字，或是一个错误值。",
    "只填数字，单位写在表头；是错误值的，先改正它的公式。",
  ),
  "number-as-text": help(
    "数字以文本存放。本程序照常读取，但 Excel 自己求和时会漏掉它。",
    "选中这些单元格，点左上角的黄色提示，选“转换为数字”。",
  ),
  "bad-credit-code": help(
    "信用代码不是 18 位、含有不会用到的字符，或以数字存放而丢了末几位。",
    "把单元格设为文本，对照营业执照重新录入。",
  ),
  "credit-code-check": help(
    "位数和字符都对，最后一位校验码却不符。个别早年登记的代码确实如此，所以只是提醒。",
    "对照营业执照核对；确认无误的，可以接受这条提醒并写明理由。",
  ),
  "bad-date": help("该填日期的地方不是日期，或者没有这一天。", "填 Excel 日期，或 2024-05-01 这样的文字。"),
  "unknown-item": help(
    "奖补项目的名称不在目录里，这一行的金额无法核对。",
    "改为目录中的名称或简称，各项目的页面列有全部认得的名称。",
  ),
  "unknown-grade": help(
    "填的等级不是这个项目的等级，金额无法核对。",
    "按说明里列出的等级改；不分等级的项目留空。",
  ),
  "amount-mismatch": help(
    "申报金额与按政策算出的金额相差超过半分。",
    "核对基数和等级，再按说明里的金额改；另有上级文件的，填写“上级文件”。",
  ),
  "out-of-range": help(
    "基数、件数或核定金额超出了这个项目允许的范围。",
    "核对数字和单位；由主管部门核定的，核对核定文件。",
  ),
  "unit-suspect": help(
    "金额恰好差一万倍，或基数超过 100 亿元，多半是把元和万元弄混了。",
    "统一成表头写明的单位。",
  ),
  "over-cap": help(
    "同一企业这个项目各笔相加超过了每户的上限；标在超过的那一笔。",
    "按说明里的余额填写，或调整前面各笔。",
  ),
  "over-pool": help(
    "这个项目全县每年的总额已被前面各笔用去一部分，余额不够这一笔。",
    "按余额填写，或由主管部门重新核定各户份额。",
  ),
  "duplicate-claim": help(
    "同一企业、项目、等级、年度和项目名称申报了两次；标在后面的一行。",
    "删去重复的一行；确是两个项目的，分别写清项目名称。",
  ),
  "already-awarded": help(
    "只奖一次的项目，历史兑现表里已经奖过这家企业。",
    "删去本行；历史表有误的，先改正历史表。",
  ),
  "title-not-highest": help("同一年度几项荣誉都填了金额，而政策只奖最高的一项。", "其余各项金额改为 0。"),
  "title-difference": help("此前已获较低的荣誉或奖励，只奖差额。", "按说明里的差额填写。"),
  vetoed: help(
    "企业在一票否决名单上，日期也在否决期内，不予兑现。",
    "金额改为 0；已经解除的，改正名单的截止日期。",
  ),
  "veto-name-similar": help(
    "与名单上的企业名称十分相近，又没有信用代码可以比对。",
    "补填信用代码，或核实是否同一家企业。",
  ),
  "code-name-conflict": help(
    "同一信用代码下有两个名称，或同一名称有两个信用代码。",
    "对照营业执照核对，改正录错的一处；更过名的，统一为现名。",
  ),
  "not-on-file": help("项目须先备案，而备案编号是空的。", "补填备案编号，或核实是否已备案。"),
  "not-in-statistics": help("项目须已纳入统计库，而“纳统”一格不是“是”。", "核实纳统情况。"),
  "total-mismatch": help("合计行的数与上面各行相加不符。", "改正合计，或检查求和公式的范围是否漏行。"),
  "constant-among-formulas": help(
    "这一列大多是公式，这一格却是直接键入的数，可能被误改。",
    "确认是否误改；应当是公式的，从相邻行复制。",
  ),
  "robot-counted-twice": help(
    "同一项目既申报设备又申报机器人，设备投资额可能已含机器人（读法 R3）。",
    "核对设备清单；已含的，从设备投资额中减去。",
  ),
  "robot-project-small": help(
    "已知项目总额不足 100 万元，机器人补助是否适用尚有疑问（读法 R11）。",
    "请主管部门确认。",
  ),
  "out-of-force": help(
    "日期或年度不在政策执行的三年之内。只有设了政策起始日才判断。",
    "核对日期，或确认应适用哪一期政策。",
  ),
  "level-without-effect": help(
    "填了重点等级，而这一档没有为它单列比例（读法 R2）。",
    "不必改；只是说明金额为什么没有因等级而提高。",
  ),
  "just-below-tier": help(
    "基数离下一档不到百分之一，或恰在档线上，差一点金额就不同。",
    "复核凭证，看是否漏计或多计。",
  ),
  "higher-document": help("填了上级文件，金额以该文件为准，没有按本政策核对（第 19 条）。", "核对上级文件。"),
  "hidden-row": help("这一行被隐藏或筛除，但仍是一笔申报。", "不打算申报的，删去而不要隐藏。"),
  "sheet-not-read": help(
    "没有认出这张表是申报表、否决名单还是历史兑现表，所以没有检查。",
    "本来就不是的，不用管；是的，照说明改正表头，或在设置里指定。",
  ),
};
