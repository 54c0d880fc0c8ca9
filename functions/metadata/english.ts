import type { Metadata } from "./complete";

/** A parameter in English: what it is, and what more there is to say of how it is filled in. */
type English = readonly [label: string, rest?: string];

const IN_UNIT = "in 万元 (10,000 yuan) unless a unit is given";

/** The parameters of all functions, by `FUNCTION.id`, or by id where they are the same everywhere. */
const PARAMETERS: Readonly<Record<string, English>> = {
  unit: ["Unit of money", "万元 where left out; it holds for what goes in and for what comes out"],
  "GROWTH_AWARD.delta": ["Growth of industrial added value", `${IN_UNIT}; a negative one earns 0`],
  "TITLE_AWARD.titles": ["Titles", "one or several, with 、 , ; or a line break between them"],
  "TITLE_AWARD.prior": ["Titles held before, or the amount already paid", "left out: none"],
  "EQUIPMENT_SUBSIDY.amount": ["Investment in equipment", IN_UNIT],
  "EQUIPMENT_SUBSIDY.level": ["Key-project level", "无 (none), 市重点, 省重点 or 国家重点; left out: none"],
  "ROBOT_SUBSIDY.amount": ["Price of the robots", IN_UNIT],
  "ROBOT_SUBSIDY.robots": ["Number of robots", "a whole number, at least 1"],
  "FACTORY_AWARD.area": ["New floor area", "in ㎡"],
  "FACTORY_AWARD.plotRatio": ["Plot ratio"],
  "FACTORY_AWARD.fireClass": ["Fire class", "甲, 乙, 丙, 丁 or 戊; left out: 丙"],
  "SOFTWARE_GROWTH_AWARD.revenue": ["Revenue of the year", IN_UNIT],
  "SOFTWARE_GROWTH_AWARD.priorRevenue": ["Revenue of the year before", `${IN_UNIT}; above 0`],
  "LIGHT_DIGITAL_SUBSIDY.batch": ["Batch", "第一批, 第二批 or 第三批 (1, 2, 3)"],
  "LIGHT_DIGITAL_SUBSIDY.common": ["Common investment", IN_UNIT],
  "LIGHT_DIGITAL_SUBSIDY.individual": ["Individual investment", IN_UNIT],
  "INTEGRATION_SUBSIDY.soft": ["Soft investment", IN_UNIT],
  "INTEGRATION_SUBSIDY.hard": ["Hard investment", IN_UNIT],
  "INTEGRATION_SUBSIDY.cityKey": ["City key project", "否 (no) or 是 (yes); left out: no"],
  "INSURANCE_MATCH.subsidy": ["Subsidy from above", IN_UNIT],
  "INSURANCE_MATCH.insurance": ["Insurance premium", IN_UNIT],
  "DESIGN_CONTEST_AWARD.provincial": ["Prizes of the province and above", "a whole number"],
  "DESIGN_CONTEST_AWARD.city": ["Prizes of the city", "a whole number"],
  "DESIGN_CONTEST_AWARD.paid": ["Paid this year", "counted against the yearly cap; left out: 0"],
  "AWARD.item": ["Item", "name, short name or id of an award"],
  "AWARD.grade": ["Grade", "left out where the item has none"],
  "AWARD.quantity": [
    "Quantity",
    "pieces, or the base (万元), or the approved amount (万元); left out: 1 piece",
  ],
  "AWARD.paid": [
    "Paid this year",
    "counted against a yearly cap; for titles those held before, or their amount",
  ],
  "ITEMS.filter": ["Filter", "number of an article, or part of an item's name; left out: everything"],
  "BASIS.item": ["Item", "name, short name or id of an award"],
  "BASIS.grade": ["Grade", "only this one; left out: all"],
  "NEXT_TIER.item": ["Item", "one that is awarded by tiers of an amount"],
  "NEXT_TIER.amount": ["Base", `growth of added value, or investment in equipment, ${IN_UNIT}`],
  "NEXT_TIER.level": ["Key-project level", "of an investment in equipment; left out: none"],
  "VETOED.enterprise": ["Firm", "unified social credit code, or name"],
  "VETOED.vetoList": ["Veto list", "the range that holds it, with codes or names"],
  "PAYABLE.award": ["Award", `as computed, ${IN_UNIT}`],
  "PAYABLE.vetoed": ["Vetoed", "TRUE, FALSE, 是 (yes) or 否 (no); left out: no"],
  "PAYABLE.paid": ["Paid already", "left out: 0"],
  "CREDIT_CODE_VALID.code": ["Credit code", "unified social credit code, stored as text"],
  "IN_FORCE.date": ["Day", "an Excel date, or text such as 2024-05-01"],
  "IN_FORCE.start": ["First day of the policy", "an Excel date, or text such as 2024-05-01"],
  "EXPLAIN.function": ["Function", 'the name of the one to explain, such as "EQUIPMENT_SUBSIDY"'],
  "EXPLAIN.argument": ["Arguments", "the same that the function takes, one after another"],
};

function english(name: string, id: string): English {
  const found = PARAMETERS[`${name}.${id}`] ?? PARAMETERS[id];
  if (!found) throw new Error(`${name}.${id} has no English`);
  return found;
}

/** What the English file needs to know of a function. */
interface Named {
  readonly name: string;
  readonly parameters: readonly { readonly id: string }[];
}

/**
 * functions.json for an Excel that speaks English: the descriptions and the hints of the choices, and nothing
 * else. Ids, names, and the names that are typed stay the same, so that a workbook is the same in either.
 *
 * @param chinese the complete file
 * @param declarations what is declared of each function
 * @param sentences what each function gives, in English
 * @throws where a function or a parameter has no English, so that no build ships half a file
 */
export function englishMetadata(
  chinese: Metadata,
  declarations: readonly Named[],
  sentences: Readonly<Record<string, string>>,
): Metadata {
  const labels = new Map<string, string>();
  const functions = chinese.functions.map((entry) => {
    const declared = declarations.find(({ name }) => name === entry.name);
    const description = sentences[entry.name];
    if (!declared || !description) throw new Error(`${entry.name} has no English`);
    const parameters = entry.parameters.map((parameter, at) => {
      const [label, rest] = english(entry.name, declared.parameters[at]!.id);
      if (parameter.customEnumId) labels.set(parameter.customEnumId, label);
      return { ...parameter, description: rest ? `${label}: ${rest}` : label };
    });
    return { ...entry, description, parameters };
  });
  const enums = chinese.enums?.map((one) => ({
    ...one,
    values: one.values.map((value) => ({ ...value, tooltip: `${labels.get(one.id)}: ${value.name}` })),
  }));
  return { ...chinese, functions, ...(enums && { enums }) };
}
