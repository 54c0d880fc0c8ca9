import { firm } from "./firms";
import { FIRST_ROW, type SheetPlan, type Typed } from "./grid";

const PROJECTS = 60;
const first = FIRST_ROW + 1;
const last = FIRST_ROW + PROJECTS;
const LEVELS: readonly (string | null)[] = ["省重点", null, "市重点", null, "国家重点"];

function investments(): Typed[][] {
  const all = Array.from({ length: PROJECTS }, (_, n): Typed[] => {
    const amount = Math.round((95 + ((n * 397.13) % 6100)) * 100) / 100;
    return [n + 1, firm(n + 31).name, amount, LEVELS[n % LEVELS.length]!, null, null, null, null, null, null];
  });
  all[0]![4] = `=WUYI.EQUIPMENT_SUBSIDY(C${first}:C${last},D${first}:D${last})`;
  all[0]![5] = `=IFERROR(WUYI.NEXT_TIER("设备投资",C${first}:C${last},D${first}:D${last}),"–")`;
  return all;
}

/** Investment in equipment (article 4): the subsidy, and what the next tier would bring. */
export const INVESTMENT_SHEET: SheetPlan = {
  id: "investment",
  name: "设备投资",
  title: "生产性设备投资补助测算",
  note: "金额单位：万元。补助一列、下一档五列各是一个公式；“–”表示已到最高一档。",
  columns: [
    { header: "序号", width: 52, look: "centre" },
    { header: "企业名称", width: 230, look: "text" },
    { header: "设备投资额", width: 120, look: "money" },
    { header: "重点等级", width: 100, look: "centre" },
    { header: "补助", width: 120, look: "money" },
    { header: "下一档起点", width: 110, look: "money" },
    { header: "还差", width: 110, look: "money" },
    { header: "现可得", width: 110, look: "money" },
    { header: "到时可得", width: 110, look: "money" },
    { header: "多得", width: 110, look: "money" },
  ],
  rows: investments(),
};

function growth(): Typed[][] {
  const all = Array.from({ length: PROJECTS }, (_, n): Typed[] => {
    const before = Math.round((1200 + ((n * 913.7) % 24_000)) * 100) / 100;
    const now = Math.round((before + ((n * 271.9) % 6100) - 320) * 100) / 100;
    return [n + 1, firm(n + 97).name, before, now, null, null];
  });
  all[0]![4] = `=D${first}:D${last}-C${first}:C${last}`;
  all[0]![5] = `=WUYI.GROWTH_AWARD(D${first}:D${last}-C${first}:C${last})`;
  return all;
}

/** Growth of added value (article 1). */
export const GROWTH_SHEET: SheetPlan = {
  id: "growth",
  name: "增长奖",
  title: "工业增加值增长奖测算",
  note: "金额单位：万元。增长额不足 500 万元的不奖；按达到的最高一档计奖，不累加。",
  columns: [
    { header: "序号", width: 52, look: "centre" },
    { header: "企业名称", width: 230, look: "text" },
    { header: "上年增加值", width: 130, look: "money" },
    { header: "本年增加值", width: 130, look: "money" },
    { header: "增长额", width: 120, look: "money" },
    { header: "增长奖", width: 120, look: "money" },
  ],
  rows: growth(),
};
