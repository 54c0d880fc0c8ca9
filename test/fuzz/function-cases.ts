import { CellError, ERROR_CODES, FUNCTIONS, type Block, type CellValue } from "../../src/formula";
import { ITEMS, LARGEST_MONEY, gradesOf, tierStarts } from "../../src/policy";
import type { Random } from "./random";

/** One call: a function and its arguments; `null` where one is left out. */
export interface FunctionCase {
  readonly name: string;
  readonly blocks: readonly (Block | null)[];
}

/** Where amounts change: tiers, bounds, caps, and the neighbours of each. */
const EDGES: readonly number[] = [
  ...ITEMS.flatMap((item) => tierStarts(item)),
  ...[0, 1, 1.5, 2, 10, 15, 20, 30, 50, 100, 120, 300, 1000, LARGEST_MONEY, LARGEST_MONEY * 100, 1e8],
].flatMap((edge) => [edge, edge - 1e-6, edge + 1e-6, edge * (1 - 2 ** -53), edge * (1 + 2 ** -52), -edge]);

/** Every name that the policy knows: of items, grades, choices and units. */
const NAMES: readonly string[] = [
  ...ITEMS.flatMap((item) => [item.id, item.name, ...item.aliases, ...gradesOf(item).flatMap(({ name, aliases }) => [name, ...aliases])]),
  ...ITEMS.flatMap(({ inputs }) => inputs.flatMap((input) => (input.kind === "choice" ? input.choices.flatMap(({ name, aliases }) => [name, ...aliases]) : []))),
  ...["万元", "元", "千元", "亿元", "k", "rmb", "人民币"],
  ...FUNCTIONS.map(({ name }) => name),
]; // prettier-ignore

/** What people type, paste and break. */
const TYPED: readonly string[] = [
  "", " ", "　", "\t", "\n", "-", "—", "无", "待定", "N/A", "0", "-0", "+5", "１，２００", "1,2,3", "1,234.5", "1e5", "5%", "￥5", "0x10", "1.", ".5", ".", "1_000", "²", "Ⅳ", "٣", "2024-05-01", "2024-02-30", "45413", "第 4 条", "4", "99", "=1+1", "'", '"', "小巨人、单项冠军", "小巨人；；、", "WUYI.AWARD", "_xldudf_WUYI_AWARD", "__proto__", "constructor", "toString", "hasOwnProperty", "\ud800", "\udc00", "\0", "\u202e", "ﷺ".repeat(20), "91330723MA2000001X", "9133072300000000000", "武义宏远五金有限公司",
]; // prettier-ignore

const NUMBERS = [0, -0, NaN, Infinity, -Infinity, Number.MIN_VALUE, -Number.MIN_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MAX_SAFE_INTEGER, 2 ** 53 + 2, 1e15, 1e21, 1e-7, 0.1 + 0.2, 1 / 3, 45_413, 2_958_465, 2_958_466, -1]; // prettier-ignore

const ERRORS = ERROR_CODES.flatMap((code) => [new CellError(code), new CellError(code, "上游出错")]);

function number(random: Random): number {
  const kind = random.below(5);
  if (kind === 0) return random.pick(NUMBERS);
  if (kind === 1) return random.double();
  if (kind === 2) return random.pick(EDGES);
  if (kind === 3) return random.below(20_000);
  return Math.round(random.next() * 1e10) / 10 ** random.below(8);
}

/** Whatever a cell can hold, weighted towards what a function could take. */
export function cell(random: Random): CellValue {
  const kind = random.below(16);
  if (kind < 6) return number(random);
  if (kind < 10) return random.pick(NAMES);
  if (kind < 12) return random.pick(TYPED);
  if (kind === 12) return random.chance(0.5);
  if (kind === 13) return null;
  if (kind === 14) return random.pick(ERRORS);
  if (random.chance(0.02)) return random.pick(TYPED).repeat(5_000);
  return random.chance(0.5) ? random.text(30) : String(number(random));
}

/** A cell that the parameter with this place would take, more often than not. */
function fitting(random: Random, name: string, at: number): CellValue {
  const parameter = FUNCTIONS.find((one) => one.name === name)!.parameters[at];
  if (parameter?.choices && random.chance(0.7)) return random.pick(parameter.choices);
  return random.chance(0.6) ? number(random) : cell(random);
}

function block(random: Random, one: () => CellValue): Block | null {
  const kind = random.below(20);
  if (kind === 0) return null;
  if (kind === 1) return random.pick<Block>([[], [[]], [[], []]]);
  if (kind > 5) return [[one()]];
  const [rows, columns] = [1 + random.below(5), random.chance(0.7) ? 1 : 1 + random.below(4)];
  // No spreadsheet hands over ragged rows; a caller of ours could.
  const ragged = random.chance(0.03);
  return random.times(rows, () => random.times(ragged ? random.below(4) : columns, one));
}

/** A call of a function with anything in its arguments. */
export function functionCase(random: Random, name: string): FunctionCase {
  const { parameters } = FUNCTIONS.find((one) => one.name === name)!;
  const most = parameters.length + (random.chance(0.05) ? 2 : 0) + (parameters.some(({ repeating }) => repeating) ? 4 : 0);
  const count = random.chance(0.1) ? random.below(most + 1) : Math.max(parameters.length - random.below(2), random.below(most + 1));
  const wild = random.chance(0.25);
  return {
    name,
    blocks: random.times(count, (at) => block(random, () => (wild ? cell(random) : fitting(random, name, at)))),
  };
} // prettier-ignore
