import { itemById } from "../../src/policy";
import type { Grid } from "../../src/sheet";
import { grid, type Typed } from "../builders/grids";
import type { Laid } from "./claims-sheet";
import type { Draw } from "./draw";
import { GRADE_NAMES, ITEM_WORDS } from "./parts/items";
import { DRAFT_NAMES, HELP_NAMES, LIST_NAMES, STANDARD_NAMES, SUMMARY_NAMES } from "./parts/sheets";
import { NOTES } from "./parts/words";

/** A sheet that claims nothing. */
export interface Extra {
  readonly grid: Grid;
  readonly tag: string;
}

const claimedSum = (laid: readonly Laid[]): number =>
  laid.flatMap(({ sheet }) => sheet.claims).reduce((sum, { claimed }) => sum + (claimed ?? 0), 0);

/** Items with how many firms and how much. */
function byItem(draw: Draw, laid: readonly Laid[]): Extra {
  const claims = laid.flatMap(({ sheet }) => sheet.claims);
  const ids = [...new Set(claims.map(({ item }) => item))].filter((id) => id !== null);
  const rows: Typed[][] = ids.map((id, at) => {
    const own = claims.filter(({ item }) => item === id);
    const sum = own.reduce((all, { claimed }) => all + (claimed ?? 0), 0);
    return [
      at + 1,
      ITEM_WORDS[id]?.[0] ?? itemById(id).name,
      own.length,
      { formula: Number(sum.toFixed(6)) },
    ];
  });
  const head = ["序号", "奖补项目", "家数", draw.any(["金额（万元）", "奖补金额（万元）", "小计（万元）"])];
  const total: Typed[] = ["合计", null, claims.length, { formula: Number(claimedSum(laid).toFixed(6)) }];
  const name = draw.word(SUMMARY_NAMES);
  return {
    grid: grid(name, [["2024年度奖补资金分项汇总表"], head, ...rows, total]),
    tag: `extra: by item, ${head[3]}`,
  };
}

/** Firms with the sum of what each claims. */
function byFirm(draw: Draw, laid: readonly Laid[]): Extra {
  const sums = new Map<string, number>();
  for (const { firm, claimed } of laid.flatMap(({ sheet }) => sheet.claims))
    sums.set(firm, Number(((sums.get(firm) ?? 0) + (claimed ?? 0)).toFixed(6)));
  const rows = [...sums].map(([firm, sum], at): Typed[] => [at + 1, firm, sum]);
  const head = ["序号", "企业名称", draw.any(["奖补总额（万元）", "合计金额（万元）", "奖补金额（万元）"])];
  return { grid: grid(draw.word(SUMMARY_NAMES), [head, ...rows]), tag: `extra: by firm, ${head[2]}` };
}

/** What the policy pays for what. */
function standard(draw: Draw): Extra {
  const rows = Object.entries(GRADE_NAMES).flatMap(([, grades]) =>
    Object.values(grades).map((names, at): Typed[] => [at + 1, names[0], `${(at + 1) * 10}万元`]),
  );
  const head = ["序号", draw.any(["奖补项目", "政策条款"]), draw.any(["奖补标准", "奖励金额（万元）"])];
  return {
    grid: grid(draw.word(STANDARD_NAMES), [["政策奖补标准对照表"], head, ...rows]),
    tag: `extra: standard, ${head[2]}`,
  };
}

/** What cells elsewhere let people choose from. */
function choices(draw: Draw): Extra {
  const rows: Typed[][] = [
    ["奖补项目", "等级", "是否"],
    ["绿色工厂", "国家级", "是"],
    ["节水型企业", "省级", "否"],
    ["工业设计中心", "市级", null],
    ["清洁生产审核", null, null],
  ];
  return { grid: grid(draw.word(LIST_NAMES), rows), tag: "extra: choices" };
}

const help = (draw: Draw): Extra => ({
  grid: grid(draw.word(HELP_NAMES), [["填表说明"], ...NOTES.slice(0, 3).map((note) => [note])]),
  tag: "extra: help",
});

/** The same rows once more, under a draft's name. */
function draft(draw: Draw, [first]: readonly Laid[]): Extra {
  const name = draw.word(DRAFT_NAMES);
  return { grid: { ...first!.grid, name }, tag: `extra: draft, ${name}` };
}

/** One more sheet beside those of claims. */
export function extraSheet(draw: Draw, laid: readonly Laid[]): Extra {
  const make = draw.any([byItem, byItem, byFirm, standard, choices, help, draft]);
  return make(draw, laid);
}
