import { grade } from "./grades";
import type { Item } from "./item";
import { byGrade, elsewhere, ended, pool, range } from "./plain-items";

/** Chapters five and six: services, and the rest (articles 14–18). */
export const SERVICE_ITEMS: readonly Item[] = [
  pool(["training-pool", 14, "中小企业服务平台培训补助"], 15, {
    aliases: ["服务平台培训补助", "培训补助", "平台培训补助"],
    requirements: ["服务平台机构经认可"],
  }),
  pool(["service-pool", 14, "中小企业服务平台服务补助"], 10, {
    aliases: ["服务平台服务补助", "服务补助", "平台服务补助"],
    requirements: ["服务成效经主管部门认定"],
  }),
  range(["association", 15, "工业行业协会补助"], 2, 10, {
    aliases: ["行业协会补助", "行业协会", "协会补助", "工业行业协会"],
    requirements: ["按考评结果核定"],
  }),
  byGrade(
    ["industry-base", 16, "国家级产业基地"],
    [grade("获评", 30, ["新获评", "首次获评", "新认定"]), grade("复评", 20, ["通过复评", "复核"])],
    {
      aliases: ["产业基地", "国家级产业基地(制造业)"],
      requirements: ["付给承办的行业协会"],
      repetition: "per-recognition",
    },
  ),
  elsewhere(["special-funds", 17, "评价审计等专项资金"], { aliases: ["专项资金", "评价审计专项资金"] }),
  ended(["cloud-purchase", 18, "首次购买云服务资助"], {
    aliases: ["购买云服务", "云服务资助", "首次购买云服务", "云服务"],
  }),
];
