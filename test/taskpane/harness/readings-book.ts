import type { Claim } from "../../builders/claims";

const project = { 备案: "2024-331", 纳统: "是", 年度: 2024 } as const;

/** Claims that are right as the policy is read, of which each other reading would change some. */
export const READINGS_BOOK: readonly Claim[] = [
  { firm: 1, 项目: "设备补助", 等级: "省重点", 基数: 3000, 申报: 540, 名称: "冲压线", ...project },
  { firm: 2, 项目: "设备补助", 等级: "国家重点", 基数: 2500, 申报: 375, 名称: "总装线", ...project },
  { firm: 3, 项目: "设备补助", 基数: 460, 申报: 36.8, 名称: "焊接线", ...project },
  { firm: 3, 项目: "机器人", 基数: 60, 台数: 4, 申报: 12, 名称: "焊接线", ...project },
  { firm: 4, 项目: "机器人", 基数: 30, 台数: 2, 申报: 6, 名称: "码垛", ...project },
  { firm: 4, 项目: "设备补助", 基数: 50, 申报: 0, 名称: "码垛", ...project },
  { firm: 5, 项目: "机器人", 基数: 45, 台数: 3, 申报: 9, 名称: "喷涂", ...project },
  { firm: 6, 项目: "两化融合项目", 软: 100, 硬: 200, 市重点: "是", 申报: 80, ...project },
  { firm: 7, 项目: "云上企业", 等级: "省级", 申报: 30, 年度: 2024 },
  { firm: 7, 项目: "云上企业", 等级: "国家级", 申报: 50, 年度: 2025 },
  { firm: 8, 项目: "厂房改扩建奖励", 基数: 12000, 容积率: 1.8, 消防: "丙", 申报: 60, 年度: 2024 },
  { firm: 9, 项目: "清洁生产审核", 申报: 5, 年度: 2024 },
];
