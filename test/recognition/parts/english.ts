/** English beside Chinese, as firms with foreign owners and development zones write it. */
export const ENGLISH: Readonly<Record<string, string>> = {
  serial: "No.",
  firm: "Company",
  code: "Credit Code",
  item: "Award Item",
  grade: "Grade",
  claimed: "Amount",
  declared: "Declared Amount",
  paid: "Paid",
  base: "Base",
  date: "Date",
  year: "Year",
  project: "Project",
  document: "Document",
  remark: "Remarks",
  town: "Town",
};
