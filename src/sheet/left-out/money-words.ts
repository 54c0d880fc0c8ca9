// Headers that no list of names holds, and whose numbers may be money for a firm.

const words = (text: string): string => text.trim().split(/\s+/).join("|");

/** Speaks of an award, or of deciding or paying one, with a word for money behind it. */
const AWARD =
  /(?:奖励|奖补|补助|补贴|奖金|资助|扶持|兑现|拨付|核定|审定|审核|核准|拟奖|拟补|建议|实发|应发|申报|申请).*(?:金额|资金|额|数|款|元|奖励|奖补|补助|补贴|意见)|^(?:金额|资金)$/u;
/** Says in short that something is paid, or was decided: 拟拨付, 实付, 终审, 县领导批示. */
const PAID_OUT =
  /^(?:企业|单位|项目|拟|应|实际?|本[次年批]|最[终后]|终|初|复|县|局|领导|现|建议)*(?:拨付?|兑付?|兑现|支付|发放|给付|付款?|[奖补]|批[准复示]?|审[批定核]?|复?核[发定准]?|合计|总计|小计|共计)(?:数|后|为)?$/u;
/** Comes on top of an amount: 追加, 另奖, 叠加奖励, 调增. */
const ON_TOP = new RegExp(
  `${words("追加 额外 叠加 加奖 加码 加发 增补 补发 补差 补足 核增 调增 上浮 津贴 红包 慰问 打款 到账 转账金额 转账数 尾款 贴息 利息补贴 返还 退税 加成")}|` +
    `^另(?:外|行)?[奖补加发付给]|增[奖发拨付]|^(?:其他|其它|一次性|专项|配套|镇|镇级|乡镇|乡镇级|街道|园区|县|县级|本级)*(?:${words("奖励 奖补 补助 补贴 资助 扶持 奖金")})(?:资金|经费)?$`,
  "u",
);
/** Whose money it is, or what was laid aside for whom: 县级配套, 财政, 乡镇承担, 资金安排, 分配数. */
const FUNDED = new RegExp(
  `^(?:其中)?(?:${words("县 县级 县本级 本级 镇 镇级 乡镇 乡镇级 街道 园区 开发区 财政 县财政 镇财政")})(?:${words("财政 配套 承担 负担 出资 资金 补足 部分 安排 列支")})*(?:${words("金额 资金 额 数 款")})?$|` +
    `^(?:拟|本次|本年|资金|县级|预算)*(?:${words("配套 安排 分配 预算 计划 指标 下达")})(?:${words("资金 金额 经费 额 数")})?$|^第[一二三四五六七八九十\\d]+[批期次](?:${words("金额 资金 拨付 兑现 支付")})?$`,
  "u",
);
/** What was given before or elsewhere, and what the firm itself spent. */
const OTHER =
  /已|累计|历年|往年|上年|去年|上级|中央|省级|市级|国家|其他(?!$)|投资|增加值|增长|产值|营收|收入|税|利润|台数|人数|户数|面积|注册|资本|资产|负债|贷款|利息|合同|发票|开票|采购|订单|出口|费用|成本|工资|社保|账|号|流动|来源|日期|时间|年度|文件|文号|单位$|部门|人$/u;
/** Rules by which amounts are made, and what is said about them. */
const RULE =
  /标准|单价|均价|比例|比率|系数|倍数|率$|上限|下限|限额|最高|最低|封顶|依据|条款|办法|方式|公式|类别|类型|次数|说明|原因|情况/u;
/** What else is counted and measured of firms, projects and papers. */
const QUANTITY = new RegExp(
  words(
    "序 项次 排名 名次 得分 评分 打分 分数 总分 分值 亩均 同比 环比 增幅 增速 增减 降幅 留成 研发 R&D 能耗 能效 用电 用水 用能 用地 占地 碳 产量 产能 产出 销量 销售 回款 员工 人员 职工 就业 用工 人次 培训 会员 客户 专利 商标 软著 标准数 张数 份数 页 附件 材料 层高 高度 层数 长度 宽度 重量 吨 容积 楼 幢 工期 周期 期限 年限 月 天数 截止 起始 经度 纬度 科目 进度 有效期 到期 水平 等级 年份 企业数 开工 竣工 完工 投产 公示 编码 行业 电话 手机 传真 邮编 邮政 QQ 微信 联系 保费 保额 评级 星级 版本 型号 规格 批次 批号 原值 净值 台套 设备数 组件数 家数 项数 件数 产品数 百分比 占比 权重",
  ) + "|[%％‰]|[年期次分岁]$|数量",
  "iu",
);

/** How surely numbers below a header may be money: its words say so, or nothing that it says speaks against it. */
export type MoneyDoubt = "said" | "unsaid";

/**
 * Whether numbers below such a header may be money that somebody pays.
 *
 * @param name folded, and in no list of names
 * @param hasUnit whether it states a unit of money
 * @example maySayAmount("追加", false) // "said"; maySayAmount("研发投入", true) // undefined
 */
export function maySayAmount(name: string, hasUnit: boolean): MoneyDoubt | undefined {
  if (RULE.test(name)) return undefined;
  if (ON_TOP.test(name) || FUNDED.test(name)) return "said";
  if (OTHER.test(name)) return undefined;
  if (hasUnit || AWARD.test(name) || PAID_OUT.test(name)) return "said";
  return QUANTITY.test(name) ? undefined : "unsaid";
}
