import { Exact } from "../../src/award";
import { CellError, type CellValue } from "../../src/formula";
import { argumentsOf, type NativeArgument } from "../../src/native";
import { LARGEST_MONEY, gradesOf, tierStarts, valueOf, type Item } from "../../src/policy";
import { seeded } from "../properties/random";

type Random = () => number;

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** The numbers of a policy at which something changes: every one that stands in the item's declaration. */
function edgesOf(item: Item): readonly number[] {
  const found = new Set<number>([
    0,
    1,
    LARGEST_MONEY,
    ...tierStarts(item),
    ...gradesOf(item).map(({ amount }) => valueOf(amount)),
  ]);
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("value" in value && typeof value.value === "number") found.add(value.value);
    for (const one of Object.values(value)) collect(one);
  };
  collect(item);
  return [...found];
}

function amount(random: Random, edges: readonly number[]): number {
  const size = 10 ** (random() * 8 - 2);
  const edge = pick(random, edges);
  switch (Math.floor(random() * 11)) {
    case 0:
      return Math.round(random() * size);
    case 1:
      return Math.round(random() * size * 100) / 100;
    case 2:
      return Math.round(random() * size * 1e6) / 1e6;
    case 3:
      return random() * size;
    case 4:
      return edge + (Math.floor(random() * 5) - 2) * 1e-6;
    case 5:
      return edge * (1 + (Math.floor(random() * 17) - 8) * 2 ** -52);
    case 6:
      return Number(
        (edge + (Math.floor(random() * 5) - 2) * 10 ** (Math.floor(Math.log10(edge || 1)) - 14)).toPrecision(
          15,
        ),
      );
    case 7: {
      // Half a fen after a rate, and the nearest numbers of 15 digits beside it.
      const half =
        (Math.floor(random() * 10 ** (1 + random() * 9)) + 0.5) /
        1e4 /
        pick(random, [5, 8, 10, 15, 16, 18, 20, 25, 30, 40, 50, 60]);
      const last = 10 ** (Math.floor(Math.log10(half)) - 14);
      return Number((half + (Math.floor(random() * 3) - 1) * last).toPrecision(15));
    }
    case 8:
      // What sums of decimals leave behind.
      return 0.1 + 0.2 + Math.round(random() * size * 10) / 10 - 0.3;
    case 9:
      return random() * size * 1e-3;
    default:
      return edge;
  }
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

const NOT_NUMBERS = ["待定", "1e5", "50%", "2024-1-1", "1/2", "12,34", "1,2345", "1.2,3", "--5", "-", ".", ",", "¥5", "5万", "(5)", "1 234", "1.2.3", "-5", "0,12", ",123", "1,", "TRUE", "3 月", "1:30", "=1", "1E0", "'5", "5E", "x".repeat(80), "0".repeat(65)] as const; // prettier-ignore

/** A number as people type it as text. */
function typed(random: Random, number: number): string {
  const plain = number.toFixed(Math.floor(random() * 7));
  const [whole, fraction] = plain.split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = random() < 0.5 ? plain : fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const dressed = random() < 0.3 ? wide(text) : text;
  return random() < 0.3 ? ` ${dressed}\u3000` : dressed;
}

function numberCell(random: Random, make: () => number, most: number): CellValue {
  const kind = random();
  if (kind < 0.72) return Math.min(Math.abs(make()), most);
  if (kind < 0.82) return typed(random, Math.min(Math.abs(make()), most));
  if (kind < 0.86) return null;
  if (kind < 0.88) return pick(random, ["", " ", "\u3000"]);
  if (kind < 0.9) return -Math.abs(make());
  if (kind < 0.92) return pick(random, NOT_NUMBERS);
  if (kind < 0.93) return random() < 0.5;
  if (kind < 0.94) return most * (1 + random() * 1e-14 * 10 ** Math.floor(random() * 16));
  if (kind < 0.945)
    return new CellError(pick(random, ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!"] as const));
  if (kind < 0.95) return pick(random, [1e-9, 1e-30, 1e-300, 1e15, 1e300, -1e-12, 5e-324]);
  return make();
}

/** A name as people write it. */
function dressed(random: Random, name: string): string {
  const spaced = random() < 0.1 ? `${name.slice(0, 1)} ${name.slice(1)}` : name;
  const cased = random() < 0.1 ? spaced.toUpperCase() : spaced;
  const full = random() < 0.1 ? wide(cased) : cased;
  return random() < 0.1 ? ` “${full}”\u3000` : full;
}

type Choices = Extract<NativeArgument, { choices: unknown }>["choices"];

function name(random: Random, choices: Choices): string {
  const choice = pick(random, choices);
  return dressed(random, pick(random, [choice.name, ...choice.aliases]));
}

const NOT_NAMES = [
  "火箭级",
  "*",
  "?",
  "省*",
  "~",
  "省级,市级",
  "#",
  "国家级单项冠军x",
  "1.5",
  "a",
  "小巨",
  "{",
  '"',
] as const;

function nameCell(random: Random, choices: Choices): CellValue {
  const kind = random();
  if (kind < 0.85) return name(random, choices);
  if (kind < 0.9) return null;
  if (kind < 0.92) return pick(random, ["", " ", "\u3000"]);
  if (kind < 0.95) return pick(random, NOT_NAMES);
  if (kind < 0.97) return random() < 0.5;
  if (kind < 0.98) return new CellError("#N/A");
  return pick(random, [0, 1, 2, 3, 4, 5, 6, 0.5, -1]);
}

const SEPARATORS = ["、", "，", ",", ";", "；", "\n", "、、", " 、 "] as const;

function namesCell(random: Random, choices: Choices): CellValue {
  if (random() < 0.2) return nameCell(random, choices);
  const several = Array.from({ length: 1 + Math.floor(random() * 4) }, () => name(random, choices));
  if (random() < 0.05) several.push(pick(random, NOT_NAMES));
  return several.reduce((text, one) => text + pick(random, SEPARATORS) + one) + (random() < 0.1 ? "、" : "");
}

/** Below this a formula refuses some numbers that our functions take: see the table. */
const leastTaken = ({ id, ...argument }: NativeArgument): number => {
  if (argument.kind === "money" && argument.positive) return 1e-7;
  return id === "@approved" || id === "@used" ? 1e-9 : 0;
};

function cellFor(argument: NativeArgument, edges: readonly number[], random: Random): CellValue {
  switch (argument.kind) {
    case "money": {
      const cell = numberCell(random, () => amount(random, edges), LARGEST_MONEY);
      if (typeof cell === "number" && cell > 0 && cell < leastTaken(argument)) return 0;
      return argument.signed && typeof cell === "number" && random() < 0.2 ? -cell : cell;
    }
    case "measure":
      return numberCell(random, () => (argument.unit === "" ? pick(random, [1.5, 1.4999999999999998, 1.50000000000001, 1.49999999999999, 1.5000000000000002, random() * 3, Math.round(random() * 30) / 10]) : amount(random, edges) * 10), argument.most); // prettier-ignore
    case "count":
      return numberCell(random, () => (random() < 0.9 ? Math.floor(random() * 12) : pick(random, [1.5, 2.9999999999999996, 2.99999999999999, 0.99999999999999, 1e6, 999999])), 1e6); // prettier-ignore
    case "choice":
      return nameCell(random, argument.choices);
    case "names":
      return namesCell(random, argument.choices);
    case "names-or-money": {
      const cell = random() < 0.5 ? numberCell(random, () => amount(random, edges), LARGEST_MONEY) : namesCell(random, argument.choices); // prettier-ignore
      // Separators and nothing between them: refused, see the table.
      return cell === "," ? null : cell;
    }
  }
}

/**
 * A number that spreadsheets and `toPrecision` show alike. Where the sixteenth digit is a 5 that stands for a little
 * less (622.7643031614855 is 622.76430316148548…), LibreOffice rounds what it would print and shows one more in the
 * fifteenth place than the number has: such a number is put down as its 15 digits.
 */
function shownAlike(cell: CellValue): CellValue {
  if (typeof cell !== "number") return cell;
  const digits = Number(cell.toPrecision(15));
  return new Exact(cell).toSignificantDigits(15).equals(digits) ? cell : digits;
}

/** Rows of an item's cells, with what people and programs put into them; the same for the same seed. */
export function randomRows(item: Item, count: number, seed: number): CellValue[][] {
  const random = seeded(seed + item.id.length * 7919 + item.article);
  const edges = edgesOf(item);
  const given = argumentsOf(item);
  return Array.from({ length: count }, () => {
    const row = given.map((argument) => cellFor(argument, edges, random));
    const [first, second] = given;
    // Two numbers of which one is a plain multiple of the other: bounds of quotients and of growth.
    if (
      first?.kind === "money" &&
      second &&
      second.kind !== "choice" &&
      typeof row[1] === "number" &&
      random() < 0.3
    ) {
      const multiple = row[1] * pick(random, [1, 1.2, 1.5, 10, 2]);
      row[0] =
        random() < 0.5
          ? multiple
          : Number((multiple * (1 + (Math.floor(random() * 5) - 2) * 1e-14)).toPrecision(15));
    }
    return row.map(shownAlike);
  });
}
