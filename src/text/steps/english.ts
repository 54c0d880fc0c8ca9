import type { Decimal } from "decimal.js";
import { numberText, quotedFirm, shownText } from "../number-text";
import type { StepTexts } from "./figures";

const wan = (value: Decimal): string => `${numberText(value)} 万元`;
const read = (reading: string | undefined): string => (reading === undefined ? "" : ` (reading ${reading})`);
const list = (names: readonly string[]): string => names.join(", ");
const span = (from: number, next: number | undefined): string =>
  next === undefined
    ? `from ${numberText(from)} 万元 on`
    : `from ${numberText(from)} to below ${numberText(next)} 万元`;
const shown = (value: Decimal): string => shownText(value, "about");
const met = (holds: boolean): string => (holds ? "met" : "not met");

const IN_SET = "18 characters, all of the national set";
const NOT_CHECKED = "the check character was not looked at";
const LIKELY = {
  "typing-slip": "most likely a typing slip",
  "citizen-id": "this is a citizen's ID number",
  "old-registration": "the organisation code inside it is right, so it may be an early registration",
} as const;

const cells = (row: readonly string[]): string => row.map((cell) => cell || "(empty)").join("\t");

/** The steps' sentences in English; names that stand in cells stay as they stand there. */
export const ENGLISH: StepTexts = {
  item: (p) => p.item,
  converted: (p) => `${p.label} ${numberText(p.given)} ${p.unit} = ${wan(p.money)}`,
  condition: (p) => {
    const unit = p.unit === "万元" ? " 万元" : p.unit;
    const want = `${p.above ? "above" : "at least"} ${numberText(p.bound)}${unit}`;
    return `${p.label} is ${shown(p.figure)}${unit} and must be ${want}: ${met(p.holds)}${read(p.reading)}`;
  },
  "one-of": (p) => `${p.label} is ${p.chosen} and must be ${list(p.accepted)}: ${met(p.holds)}`,
  refused: () => "A condition is not met, so the award is 0",
  step: (p) =>
    p.from === undefined
      ? `${p.label} ${wan(p.base)} is below the first step at ${numberText(p.next!)} 万元: 0`
      : `${p.label} ${wan(p.base)} is in the step ${span(p.from, p.next)}: ${wan(p.award)} (the highest step reached, not added up; reading R7)`,
  tier: (p) => {
    const base = p.beside
      ? `${p.label} ${wan(p.base)} with ${p.beside.label} ${wan(p.beside.amount)}, ${wan(p.base.plus(p.beside.amount))} together,`
      : `${p.label} ${wan(p.base)}`;
    if (p.from === undefined) return `${base} is below the first tier at ${numberText(p.next!)} 万元: 0`;
    const tier = `${base} is in the tier ${span(p.from, p.next)}`;
    if (p.listed) return `${tier}: ${p.rate}% for ${p.level}, on the whole amount (reading R1)`;
    const level = p.level === "无" ? "" : `${p.level} has no rate of its own here (reading R2), so `;
    return `${tier}: ${level}${p.rate}% on the whole amount (reading R1)`;
  },
  product: (p) => {
    if (p.per === "percent") return `${p.label} ${wan(p.base)} × ${p.rate}% = ${wan(p.part)}`;
    return `${p.label} ${numberText(p.base)} ㎡ × ${p.rate} 元 = ${wan(p.part)}`;
  },
  slice: (p) => `${p.label}, the part ${span(p.from, p.next)}: ${wan(p.slice)} × ${p.rate}% = ${wan(p.part)}`,
  sum: (p) => `Together ${wan(p.sum)}`,
  fixed: (p) => {
    const standard = `The standard ${p.grade === "" ? "" : `for ${p.grade} `}is ${wan(p.one)}`;
    return p.quantity.equals(1) ? standard : `${standard} × ${numberText(p.quantity)} = ${wan(p.award)}`;
  },
  highest: (p) => {
    if (p.titles.length === 0) return `No title: ${wan(p.amount)}`;
    const best = `${p.title}: ${wan(p.amount)}`;
    return p.titles.length > 1 ? `The highest of ${list(p.titles)} is ${best}` : best;
  },
  difference: (p) =>
    `${p.title === "" ? "An earlier award" : `The earlier title ${p.title}`} of ${wan(p.prior)} is taken off: ${wan(p.difference)}${read(p.reading)}`,
  approved: (p) =>
    p.least
      ? `The approved ${wan(p.approved)} lie between ${numberText(p.least)} and ${wan(p.most)}`
      : `The approved ${wan(p.approved)} fit into the county's ${wan(p.most)} a year${p.used.isZero() ? "" : `, of which ${wan(p.used)} were given this year`}`,
  ended: () => "This policy no longer pays it: 0",
  cap: (p) => {
    const cap = `At most ${wan(p.most)} a firm${p.yearly ? " a year" : ""}`;
    const left = p.paid.isZero() ? "" : `, ${wan(p.paid)} already paid this year, ${wan(p.left)} left`;
    return p.award.equals(p.amount) ? `${cap}${left}: not reached` : `${cap}${left}: cut to ${wan(p.award)}`;
  },
  room: (p) =>
    `${p.label} ${wan(p.whole)} less ${p.lessLabel} ${wan(p.taken)} leaves ${wan(p.room)}; the smaller is ${wan(p.award)}${read(p.reading)}`,
  rounded: (p) => `Rounded to the fen: ${wan(p.award)} → ${wan(p.rounded)} (reading R8)`,
  "paid-without-cap": () => "This item has no yearly cap, so what was paid before changes nothing",
  vetoed: () => "Vetoed: nothing is payable",
  payable: (p) => `${wan(p.award)} less ${wan(p.paid)} already paid leaves ${wan(p.rest)} payable`,
  "veto-match": (p) =>
    p.found
      ? `${quotedFirm(p.enterprise)} is on the list (by ${p.by})`
      : `${quotedFirm(p.enterprise)} is not among the ${p.size} codes and names of the list`,
  code: (p) => {
    if (p.kind === "valid") return `${IN_SET}; the check character is right (GB 32100-2015)`;
    if (p.kind === "length") return `${p.length} characters instead of 18; ${NOT_CHECKED}`;
    return p.kind === "character"
      ? `Character ${p.place}, “${p.character}”, is not in the national set (no I, O, S, V, Z); ${NOT_CHECKED}`
      : `${IN_SET}; the check character should be ${p.expected}: ${LIKELY[p.likely]}`;
  },
  force: (p) =>
    `${p.date} lies ${p.holds ? "inside" : "outside"} the policy's time: from ${p.start} to ${p.end}, that day excluded`,
  "next-tier": (p) =>
    `${wan(p.missing)} short of the next tier, which starts at ${wan(p.start)}: it would pay ${wan(p.there)} instead of ${wan(p.now)}, ${wan(p.gain)} more`,
  catalogue: (p) =>
    `${p.rows} ${p.rows === 1 ? "row of the catalogue matches" : "rows of the catalogue match"}`,
  result: (p) => `Result: ${cells(p.cells)}${p.unit && ` ${p.unit}`}`,
  table: (p) => `Result:\n${p.rows.map(cells).join("\n")}`,
  "result-error": (p) => `Result: ${p.error}${p.message && ` ${p.message}`}`,
};
