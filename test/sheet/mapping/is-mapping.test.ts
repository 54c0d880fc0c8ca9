// eslint-disable-next-line no-restricted-imports
import { isHeaderMapping, saysSomething, type HeaderMapping } from "../../../src/sheet/mapping";

// What a file of mappings holds is told from anything else before it is used.

const WHOLE: HeaderMapping = {
  print: "户名|税号",
  rows: 1,
  lead: 0,
  columns: [["enterprise"], null, []],
  isHeader: true,
  role: { from: "none", to: "claims" },
  item: { from: null, to: "equipment" },
};

test.each<[why: string, change: Record<string, unknown>]>([
  ["whole", {}],
  ["without what may be left out", { isHeader: undefined, role: undefined, item: undefined }],
  ["of a list", { role: { from: "claims", to: "veto" } }],
  ["of a history", { role: { from: "veto", to: "history" } }],
  ["from a history", { role: { from: "history", to: "claims" } }],
  ["of a sheet that named another item", { item: { from: "growth", to: "equipment" } }],
  ["without columns", { columns: [] }],
])("a mapping: %s", (_, change) => expect(isHeaderMapping({ ...WHOLE, ...change })).toBe(true));

test.each<[why: string, change: Record<string, unknown>]>([
  ["a print that is no text", { print: 7 }],
  ["rows that are no number", { rows: "1" }],
  ["half a row", { rows: 1.5 }],
  ["a lead that is no number", { lead: null }],
  ["no columns", { columns: undefined }],
  ["columns that are no list", { columns: { length: 0, every: 1 } }],
  ["a column that is a text", { columns: ["enterprise"] }],
  ["one such column among others", { columns: [["enterprise"], "code"] }],
  ["a meaning that nobody knows", { columns: [["enterprise", "nobody"]] }],
  ["a meaning that is no text", { columns: [[7]] }],
  ["isHeader that is not true", { isHeader: false }],
  ["a role that there is not", { role: { from: "nobody", to: "claims" } }],
  ["a role to nothing", { role: { from: "claims", to: "none" } }],
  ["a role to nobody", { role: { from: "claims", to: "nobody" } }],
  ["a role without its beginning", { role: { to: "claims" } }],
  ["a role without its end", { role: { from: "claims" } }],
  ["a role that is nothing", { role: null }],
  ["an item that there is not", { item: { from: null, to: "nobody" } }],
  ["an item from one that there is not", { item: { from: "nobody", to: "equipment" } }],
  ["an item without its beginning", { item: { to: "equipment" } }],
  ["an item without its end", { item: { from: null } }],
  ["an item that is nothing", { item: null }],
])("no mapping: %s", (_, change) => expect(isHeaderMapping({ ...WHOLE, ...change })).toBe(false));

test.each([undefined, null, "户名", 7])("%j is no mapping", (value) =>
  expect(isHeaderMapping(value)).toBe(false),
);

const NOTHING: HeaderMapping = { print: "户名", rows: 1, lead: 0, columns: [null, null] };

test.each<[why: string, change: Partial<HeaderMapping>, says: boolean]>([
  ["nothing", {}, false],
  ["where the header stands", { isHeader: true }, true],
  ["what the sheet is for", { role: { from: "none", to: "claims" } }, true],
  ["its item", { item: { from: null, to: "equipment" } }, true],
  ["what one column means", { columns: [null, ["enterprise"]] }, true],
  ["that a column means nothing", { columns: [null, []] }, true],
])("a mapping that says %s", (_, change, says) =>
  expect(saysSomething({ ...NOTHING, ...change })).toBe(says),
);
