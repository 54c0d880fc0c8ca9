/**
 * Words that stand around an item's name and change nothing of what it is. What could (复核, 培育, 入库, 认证,
 * 租金, 非, 未, 等) is not among them: a name beside such a word is asked about.
 */
export const AROUND_AN_ITEM: readonly string[] = [
  // 钱
  ..."奖励 奖补 补助 资助 补贴 兑现 奖金 奖 奖项 扶持 资金 经费 财政 县财政 专项资金 专项 奖励资金 补助资金 奖补资金 财政奖励 财政补助 一次性奖励 一次性 给予".split(
    " ",
  ),
  // 怎样得来
  ..."认定 评定 评审 评选 获评 获得 荣获 入选 列入 通过 首次 新增 新认定 新获评 首次认定 首次获评 首次获得 首次通过 每家 每户 通过认定 获奖 上架 创建 鼓励 通过验收 验收 验收通过 验收合格 完成 完成验收 认定为 评为 获评为 评定为 被认定为 入选为 列为 为 达标 贯标 当年 本年 本年度 年度".split(
    " ",
  ),
  // 谁的、什么
  ..."企业 规上 规模以上 规上工业 工业 工业企业 制造业 制造业企业 单位 项目 项目补助 产品 类 类别 事项 条款 政策 荣誉 称号 荣誉称号 企业荣誉 名单 工信部 省经信厅 市经信局 牵头单位 申报 申请 拟 应 对 的 对于 关于 给".split(
    " ",
  ),
];

/** Words of titles and of names of sheets, beside those: who, where, what kind of sheet. */
export const AROUND_A_TITLE: readonly string[] = [
  ..."武义 武义县 县 全县 我县 本县 县级 武义县级 浙江省武义县 金华市武义县 浙江省金华市武义县 浙江省金华市".split(
    " ",
  ),
  ..."经信局 县经信局 经济商务局 县经济商务局 经济和信息化局 县经济和信息化局 财政局 县财政局 经信 经商局 县经商局 市场监管局 县市场监管局 发改局 县发改局".split(
    " ",
  ),
  ..."工业经济 工业政策 产业政策 经济政策 奖补政策 奖励政策 补助政策 扶持政策 惠企政策 惠企 助企 高质量发展 制造业高质量发展 工业高质量发展 工业经济高质量发展 转型升级 工业转型升级 稳增长 若干政策 若干意见 实施意见 政策意见".split(
    " ",
  ),
  ..."发展资金 发展专项资金 工业发展资金 工业发展专项资金 工业专项资金 专项资金 产业扶持资金 产业发展资金 财政专项资金 财政资金 财政扶持资金 专项 奖补资金 奖励资金 补助资金 资金 兑现资金".split(
    " ",
  ),
  ..."汇总表 汇总 总表 明细表 明细 名单 名单表 名册 清单 一览表 公示 公示表 公示名单 公告 审核表 审定表 核定表 申报表 申请表 登记表 上报表 补充 补充兑现 统计表 情况表 情况 兑付表 兑现表 发放表 拨付表 分配表 安排表 计划表 测算表 测算 核算 核发 计算表 台账 表 附件 附表 附 结果 一览".split(
    " ",
  ),
  ..."奖励表 补助表 奖补表 资金表 奖励汇总表 补助汇总表 奖励名单 补助名单 奖励资金表 奖补资金表 拟奖励 拟补助 拟奖补 拟兑现 拟享受 享受 拟认定 落实 支持 促进 推动 加快 推进 鼓励 关于 的 和".split(
    " ",
  ),
  ..."审核 审定 核定 兑付 发放 拨付 下达 分配 安排 初审 复审 终审 单位 金额 金额单位 万元 元 千元 人民币 联审 会审".split(
    " ",
  ),
];

/** Of the words of titles those that end what an item's name is part of: what stands beyond them is no part of it. */
export const ENDS_A_PHRASE: ReadonlySet<string> = new Set(AROUND_A_TITLE);
