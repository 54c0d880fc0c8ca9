import { CellError } from "../../src/formula";
import { show, type Examples } from "./example";

const VETOED_LIST = [["武义甲公司"], ["91330723MA28E0A00U"], ["武义乙（五金）有限公司"]];

/** The functions for any item, for looking up, and for paying. */
export const OTHER_EXAMPLES: Readonly<Record<string, Examples>> = {
  AWARD: {
    good: [
      show("按等级的定额", "节水型企业", "省级"),
      show("按件计奖，每件 10 万元", "浙江制造精品", undefined, 3),
      show("按基数和等级计算", "设备投资", "省重点", 3000),
      show("由主管部门核定的，填核定金额", "样本企业", undefined, 15),
      show("有年度上限的，扣除今年已奖", "产业大脑组件", undefined, 8, 8),
    ],
    wrong: [
      show("分等级的项目没有填等级", "节水型企业"),
      show("目录中没有这个项目", "光伏补助"),
      show("核定金额超出范围", "样本企业", undefined, 25),
      show("金额由另行制定的文件决定", "诊断评估"),
      show("需要两个以上数字的，有自己的函数", "两化融合项目", undefined, 100),
    ],
  },
  ITEMS: {
    good: [show("某一条的全部项目", 4), show("名称里有“节水”的项目", "节水")],
    wrong: [show("没有相符的项目", "光伏")],
  },
  BASIS: {
    good: [
      show("一个项目的依据", "清洁生产审核"),
      show("只说明一个等级", "工业设计中心", "省级"),
      show("函数能算的项目也一样", "机器人"),
    ],
    wrong: [show("没有这个等级", "工业设计中心", "县级")],
  },
  NEXT_TIER: {
    good: [
      show("增长额 950 万元，距 1,000 万元一档", "工业增加值增长奖", 950),
      show("省重点项目，距 2,000 万元一档", "设备投资", 1800, "省重点"),
    ],
    wrong: [
      show("已达最高一档，没有下一档", "工业增加值增长奖", 12_000),
      show("不按金额分档的项目", "节水型企业", 10),
    ],
  },
  VETOED: {
    good: [
      show("按名称：括号、空格、全半角不同也认", "武义乙(五金)有限公司", VETOED_LIST),
      show("按信用代码", "91330723ma28e0a00u", VETOED_LIST),
      show("不在名单上", "武义丙公司", VETOED_LIST),
    ],
    wrong: [
      show("信用代码按数字存放，末几位已经丢失", 913307230000000000, VETOED_LIST),
      show("名单里有错误值时，不会说“不在名单上”", "武义丙公司", [["武义甲公司"], [new CellError("#REF!")]]),
    ],
  },
  PAYABLE: {
    good: [
      show("测算 38.4 万元，没有被否决", 38.4, "否"),
      show("一票否决的为 0", 38.4, "是"),
      show("减去已奖的 10 万元", 38.4, "否", 10),
    ],
    wrong: [show("是否否决应填是或否", 38.4, "不清楚")],
  },
  CREDIT_CODE_VALID: {
    good: [
      show("正确的代码", "91330723MA28E0A00U"),
      show("末位录错", "91330723MA28E0A003"),
      show("少了一位", "91330723MA28E0A00"),
    ],
    wrong: [show("引用的单元格本身有错", new CellError("#N/A"))],
  },
  IN_FORCE: {
    good: [
      show("执行期的第一天", "2024-01-01", "2024-01-01"),
      show("三年后的同一天已不在内", "2027-01-01", "2024-01-01"),
      show("Excel 日期也可以", 45_444, "2024-01-01"),
    ],
    wrong: [show("没有这一天", "2024-02-30", "2024-01-01"), show("没有填起始日", "2024-05-01")],
  },
  EXPLAIN: {
    good: [
      show("函数名在前，其余参数照抄", "EQUIPMENT_SUBSIDY", 3000, "省重点"),
      show("也说明为什么是错误", "EQUIPMENT_SUBSIDY", 3000, "县重点"),
    ],
    wrong: [show("没有这个函数", "EQUIPMENT", 3000)],
  },
};
