/** The signatures that people type, as the contract promises them. Arguments in [ ] may be left out. */
const CONTRACT = [
  "GROWTH_AWARD(delta, [unit])",
  "TITLE_AWARD(titles, [prior], [unit])",
  "EQUIPMENT_SUBSIDY(amount, [level], [unit])",
  "ROBOT_SUBSIDY(amount, robots, [unit])",
  "FACTORY_AWARD(area, plotRatio, [fireClass], [unit])",
  "SOFTWARE_GROWTH_AWARD(revenue, priorRevenue, [unit])",
  "LIGHT_DIGITAL_SUBSIDY(batch, common, [individual], [unit])",
  "INTEGRATION_SUBSIDY(soft, hard, [cityKey], [unit])",
  "INSURANCE_MATCH(subsidy, insurance, [unit])",
  "DESIGN_CONTEST_AWARD(provincial, [city], [paid], [unit])",
  "AWARD(item, [grade], [quantity], [paid], [unit])",
  "ITEMS([filter])",
  "BASIS(item, [grade])",
  "EXPLAIN(function, argument, …)",
  "NEXT_TIER(item, amount, [level], [unit])",
  "VETOED(enterprise, vetoList)",
  "PAYABLE(award, vetoed, [paid], [unit])",
  "CREDIT_CODE_VALID(code)",
  "IN_FORCE(date, start)",
];

/** One argument of a promised function. What repeats may be left out, as Excel has it. */
export interface PromisedArgument {
  readonly id: string;
  readonly optional: boolean;
  readonly repeating: boolean;
}

function parse(signature: string): [string, PromisedArgument[]] {
  const [, name, list] = /^(\w+)\((.*)\)$/.exec(signature)!;
  const repeating = list!.endsWith(", …");
  const ids = list!.replace(", …", "").split(", ");
  const promised = ids.map((text, at) => ({
    id: text.replace(/[[\]]/g, ""),
    optional: text.startsWith("[") || (repeating && at === ids.length - 1),
    repeating: repeating && at === ids.length - 1,
  }));
  return [name!, promised];
}

/** The promised functions with their arguments, by name. */
export const PROMISED: ReadonlyMap<string, readonly PromisedArgument[]> = new Map(CONTRACT.map(parse));
