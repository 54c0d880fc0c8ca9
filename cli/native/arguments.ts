import { parseArgs } from "node:util";
import { MONEY_UNITS, findUnit, type MoneyUnit } from "../../src/award";
import { isoDay, readPeriod } from "../../src/calendar";
import { splitArguments, typedArgument } from "../../src/formula";
import { argumentsOf, type Operand } from "../../src/native";
import { ITEM_NAMES, type Item } from "../../src/policy";
import { TEXT as COMMAND_TEXT } from "../terminal";
import { NATIVE_CLI_TEXT as TEXT } from "./texts";

/** What a call of `wuyi native` asks for. */
export interface NativeCall {
  /** Left out where all items are to be listed. */
  readonly item: Item | undefined;
  readonly operands: readonly Operand[];
  readonly unit: MoneyUnit;
  readonly day: string | undefined;
  readonly json: boolean;
  readonly out: string | undefined;
}

const OPTIONS = {
  cells: { type: "string" },
  unit: { type: "string" },
  day: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
} as const;

/** What is wrong with the options; undefined where nothing is. */
function optionFault(parameters: readonly string[]): string | undefined {
  for (let at = 0; at < parameters.length; at++) {
    const one = parameters[at]!;
    if (!one.startsWith("-")) continue;
    const [name = ""] = one.slice(2).split("=", 1);
    const known = one.startsWith("--") && Object.hasOwn(OPTIONS, name);
    if (!known || (name === "json" && one.includes("="))) return COMMAND_TEXT.unknownOption(one);
    if (name === "json" || one.includes("=")) continue;
    const value = parameters[++at];
    if (value === undefined || value.startsWith("--")) return COMMAND_TEXT.optionWithoutValue(one);
  }
  return undefined;
}

/** Where formulas take their arguments from if nobody says: the cells of row 2, from D. */
const defaultCell = (at: number): string => `${String.fromCharCode("D".charCodeAt(0) + at)}2`;

function readCells(item: Item, cells: string | undefined): readonly Operand[] | string {
  const given = argumentsOf(item);
  if (cells === undefined) return given.map((_, at) => ({ kind: "cell", cell: defaultCell(at) }));
  const texts = splitArguments(cells).map((one) => one.trim());
  if (texts.length > given.length)
    return TEXT.tooManyCells(
      given.length,
      given.map(({ label }) => label),
    );
  const bad = texts.find((text) => {
    const read = typedArgument(text);
    return read.kind !== "omitted" && (read.kind !== "range" || read.range.includes(":"));
  });
  if (bad !== undefined) return TEXT.badCell(bad);
  const missing = given.find(({ optional }, at) => !optional && (texts[at] ?? "") === "");
  if (missing) return TEXT.missingCell(missing.label);
  return texts.map((cell) => (cell === "" ? undefined : { kind: "cell", cell }));
}

/** Reads the arguments; a text is what is wrong with them. */
export function readCall(parameters: readonly string[]): NativeCall | string {
  const fault = optionFault(parameters);
  if (fault !== undefined) return fault;
  const { values, positionals } = parseArgs({
    args: [...parameters],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (positionals.length > 1) return TEXT.oneItem;
  const unit = values.unit === undefined ? MONEY_UNITS[0]! : findUnit(values.unit);
  if (!unit)
    return TEXT.badUnit(
      values.unit!,
      MONEY_UNITS.map(({ name }) => name),
    );
  const period = values.day === undefined ? undefined : readPeriod(values.day);
  if (values.day !== undefined && (!period || period.from !== period.to)) return TEXT.badDay(values.day);
  const [named] = positionals;
  const common = { unit, day: period && isoDay(period.from), json: values.json ?? false, out: values.out };
  if (named === undefined) {
    const alone = (["cells", "out"] as const).find((option) => values[option] !== undefined);
    return alone ? TEXT.needsItem(`--${alone}`) : { ...common, item: undefined, operands: [] };
  }
  const item = ITEM_NAMES.find(named);
  if (!item) return TEXT.unknownItem(named, ITEM_NAMES.nearest(named));
  if (values.out !== undefined) {
    if (values.cells !== undefined) return TEXT.cellsWithOut;
    if (values.json) return TEXT.jsonWithOut;
    if (!/\.xlsx$/i.test(values.out)) return TEXT.notXlsx(values.out);
  }
  const operands = readCells(item, values.cells);
  return typeof operands === "string" ? operands : { ...common, item, operands };
}
