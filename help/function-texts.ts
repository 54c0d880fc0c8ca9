/** What each function gives, for people who read English. */
export const ENGLISH: Readonly<Record<string, string>> = {
  GROWTH_AWARD: "Award for the growth of industrial added value: the highest step reached decides.",
  TITLE_AWARD: "Award for a title: the highest of the year, less what earlier titles brought.",
  EQUIPMENT_SUBSIDY: "Subsidy for investment in production equipment, by tier and key-project level.",
  ROBOT_SUBSIDY: "Subsidy for industrial robots of at least 100,000 yuan each.",
  FACTORY_AWARD: "Award for newly built factory floor area.",
  SOFTWARE_GROWTH_AWARD: "Award for a software firm whose revenue grew by 20% or more.",
  LIGHT_DIGITAL_SUBSIDY: "Subsidy for light digitalisation of small and medium-sized firms, by batch.",
  INTEGRATION_SUBSIDY: "Subsidy for projects that integrate IT and industry: soft and hard investment.",
  INSURANCE_MATCH: "County match for the insurance of a first set of equipment.",
  DESIGN_CONTEST_AWARD: "Award for prizes in industrial-design contests, within the yearly cap.",
  AWARD: "Any award that needs a grade, a number of pieces, or one amount.",
  ITEMS: "The catalogue of awards, all of it or what a filter picks.",
  BASIS: "Article, rule and amount of an award, in words.",
  NEXT_TIER: "Where the next tier starts, what is missing to it, and what it would bring.",
  VETOED: "Whether a firm is on the veto list, by credit code or by name.",
  PAYABLE: "What is payable: nothing where vetoed, else the award less what was paid.",
  CREDIT_CODE_VALID: "Whether a unified social credit code is right (GB 32100-2015).",
  IN_FORCE: "Whether a day lies in the three years in which the policy holds.",
  EXPLAIN: "The steps from the arguments to the result, or why there is an error.",
};

/** The heads of results that are tables without a head of their own. */
export const RESULT_HEADS: Readonly<Record<string, readonly string[]>> = {
  NEXT_TIER: ["下一档起点", "还差", "现可得", "到时可得", "多得"],
};
