import { verifyCell, verifyCheck, type CellReceipt, type CheckReceipt } from "../../src/receipt";
import { equipment, faultySheet, FIRST_DAY, receiptOfCheck, resealed } from "../builders/receipts";

type Rows = readonly (readonly [about: string, of: string, then: unknown, now: unknown])[];

const told = (differences: readonly { about: string; of: string; then: unknown; now: unknown }[]): Rows =>
  differences.map(({ about, of, then, now }) => [about, of, then, now]);

const steps = equipment().result.steps;

/** What the receipt of a call says otherwise, and how that is told. */
const CALLS: readonly [why: string, says: Partial<CellReceipt["result"]>, differences: Rows][] = [
  ["the same", {}, []],
  ["another amount", { rows: [[541]] }, [["result", "", [[541]], [[540]]]]],
  ["another unit", { unit: "元" }, [["unit", "", "元", "万元"]]],
  ["another article", { article: 5 }, [["article", "", 5, 4]]],
  ["no article", { article: null }, [["article", "", null, 4]]],
  ["a step otherwise", { steps: ["改", ...steps.slice(1)] }, [["step", "1", "改", steps[0]]]],
  ["a step more", { steps: [...steps, "添"] }, [["step", String(steps.length + 1), "添", undefined]]],
  ["a step less", { steps: steps.slice(0, -1) }, [["step", String(steps.length), undefined, steps.at(-1)]]],
  [
    "amount, unit and article",
    { article: 5, unit: "元", rows: [[541]] },
    [
      ["result", "", [[541]], [[540]]],
      ["unit", "", "元", "万元"],
      ["article", "", 5, 4],
    ],
  ],
];

test.each(CALLS)("a call whose receipt says %s", (_, says, differences) => {
  const receipt = resealed(equipment(), (copy) => Object.assign(copy.result, says));
  expect(told(verifyCell(receipt).differences)).toEqual(differences);
});

test("an argument by another name is told with all arguments", () => {
  const receipt = resealed(equipment(), (copy) => Object.assign(copy.arguments[0]!, { name: "投资" }));
  expect(told(verifyCell(receipt).differences)).toEqual([
    ["arguments", "", receipt.arguments, equipment().arguments],
  ]);
});

type Result = CheckReceipt["result"];
type Finding = Result["findings"][number];

const AMOUNT: Finding = {
  code: "amount-mismatch",
  severity: "error",
  sheet: "申报汇总",
  cell: "H5",
  claimed: 550,
  computed: 540,
};
const HIDDEN: Finding = { code: "hidden-row", severity: "info", sheet: "申报汇总", cell: "A9" };
const UNREAD: Finding = { code: "sheet-not-read", severity: "info", sheet: "说明", cell: null };
const CLAIMS: Result["sheets"][number] = {
  name: "申报汇总",
  role: "claims",
  item: null,
  headerRow: 2,
  columns: { claimed: "H" },
  rows: 21,
  tables: 1,
};
const NOTES: Result["sheets"][number] = {
  name: "说明",
  role: "none",
  item: null,
  headerRow: null,
  columns: {},
  rows: 0,
  tables: 0,
};
const SUMS = { rows: 2, claimed: 550, computed: 540, payable: 540, unknown: 0 };
const GROWTH = { item: "growth", name: "增长奖", ...SUMS };
const CLOUD = { item: "cloud", name: "云上企业", ...SUMS };
const RESULT: Result = {
  sheets: [CLAIMS, NOTES],
  verdict: {
    payableAsIs: false,
    cellsToChange: 1,
    counts: { error: 1, question: 0, warning: 0, info: 2 },
    accepted: 0,
  },
  sums: SUMS,
  items: [GROWTH, CLOUD],
  rows: { count: 21, sha256: "a".repeat(64) },
  findings: [AMOUNT, HIDDEN, UNREAD],
  listFindings: [AMOUNT, UNREAD],
};
const { verdict } = RESULT;
const checked = (result: Partial<Result>): CheckReceipt =>
  resealed(receiptOfCheck([faultySheet()]), (copy) =>
    Object.assign(copy, { result: { ...RESULT, ...result } }),
  );

const counts = (change: Partial<Result["verdict"]["counts"]>): Partial<Result> => ({
  verdict: { ...verdict, counts: { ...verdict.counts, ...change } },
});
const sums = (change: Partial<Result["sums"]>): Partial<Result> => ({ sums: { ...SUMS, ...change } });

/** What a check comes to now, where the receipt says `RESULT`, and how that is told. */
const CHECKS: readonly [why: string, now: Partial<Result>, differences: Rows][] = [
  ["the same", {}, []],
  ["payable", { verdict: { ...verdict, payableAsIs: true } }, [["payable-as-is", "", false, true]]],
  ["more cells", { verdict: { ...verdict, cellsToChange: 2 } }, [["cells-to-change", "", 1, 2]]],
  ["more errors", counts({ error: 2 }), [["error", "", 1, 2]]],
  ["more questions", counts({ question: 1 }), [["question", "", 0, 1]]],
  ["more warnings", counts({ warning: 1 }), [["warning", "", 0, 1]]],
  ["fewer infos", counts({ info: 1 }), [["info", "", 2, 1]]],
  ["an acceptance", { verdict: { ...verdict, accepted: 1 } }, [["accepted", "", 0, 1]]],
  ["more rows", sums({ rows: 3 }), [["rows", "", 2, 3]]],
  ["more claimed", sums({ claimed: 551 }), [["claimed", "", 550, 551]]],
  ["more due", sums({ computed: 541 }), [["computed", "", 540, 541]]],
  ["more to pay", sums({ payable: 541 }), [["payable", "", 540, 541]]],
  ["a sum too large", sums({ payable: null }), [["payable", "", 540, null]]],
  ["an unknown amount", sums({ unknown: 1 }), [["unknown", "", 0, 1]]],
  [
    "another sum of an item",
    { items: [GROWTH, { ...CLOUD, payable: 30 }] },
    [["payable", "云上企业", 540, 30]],
  ],
  [
    "an item less",
    { items: [CLOUD] },
    [
      ["rows", "增长奖", 2, undefined],
      ["claimed", "增长奖", 550, undefined],
      ["computed", "增长奖", 540, undefined],
      ["payable", "增长奖", 540, undefined],
      ["unknown", "增长奖", 0, undefined],
    ],
  ],
  [
    "an item of the same name more, which is another one",
    { items: [{ ...CLOUD, item: "cloud-2", rows: 1, claimed: 0, computed: 0, payable: 0 }, GROWTH, CLOUD] },
    [
      ["rows", "云上企业", undefined, 1],
      ["claimed", "云上企业", undefined, 0],
      ["computed", "云上企业", undefined, 0],
      ["payable", "云上企业", undefined, 0],
      ["unknown", "云上企业", undefined, 0],
    ],
  ],
  ["the items in another order", { items: [CLOUD, GROWTH] }, []],
  [
    "other rows",
    { rows: { count: 21, sha256: "b".repeat(64) } },
    [["row-amounts", "", RESULT.rows, { count: 21, sha256: "b".repeat(64) }]],
  ],
  [
    "a sheet read otherwise",
    { sheets: [{ ...CLAIMS, headerRow: 3 }, NOTES] },
    [["sheet", "申报汇总", CLAIMS, { ...CLAIMS, headerRow: 3 }]],
  ],
  ["a sheet less", { sheets: [NOTES] }, [["sheet", "申报汇总", CLAIMS, undefined]]],
  [
    "a sheet more",
    { sheets: [{ ...NOTES, name: "封面" }, CLAIMS, NOTES] },
    [["sheet", "封面", undefined, { ...NOTES, name: "封面" }]],
  ],
  ["a finding less", { findings: [HIDDEN, UNREAD] }, [["finding", "申报汇总!H5", AMOUNT, undefined]]],
  ["a finding of a sheet less", { findings: [AMOUNT, HIDDEN] }, [["finding", "说明", UNREAD, undefined]]],
  [
    "a finding more",
    { findings: [{ ...AMOUNT, cell: "H4" }, AMOUNT, HIDDEN, UNREAD] },
    [["finding", "申报汇总!H4", undefined, { ...AMOUNT, cell: "H4" }]],
  ],
  [
    "another amount of a finding",
    { findings: [{ ...AMOUNT, claimed: 560 }, HIDDEN, UNREAD] },
    [["finding", "申报汇总!H5", AMOUNT, { ...AMOUNT, claimed: 560 }]],
  ],
  [
    "another finding in the same cell",
    { findings: [{ ...AMOUNT, code: "over-cap" }, HIDDEN, UNREAD] },
    [
      ["finding", "申报汇总!H5", AMOUNT, undefined],
      ["finding", "申报汇总!H5", undefined, { ...AMOUNT, code: "over-cap" }],
    ],
  ],
  [
    "the same finding twice",
    { findings: [AMOUNT, AMOUNT, HIDDEN, UNREAD] },
    [["finding", "申报汇总!H5", undefined, AMOUNT]],
  ],
  ["the findings in another order", { findings: [HIDDEN, AMOUNT, UNREAD] }, [["finding", "", 3, 3]]],
  [
    "another amount of a list's finding",
    { listFindings: [{ ...AMOUNT, claimed: 560 }, UNREAD] },
    [["list-finding", "申报汇总!H5", AMOUNT, { ...AMOUNT, claimed: 560 }]],
  ],
  ["a list's findings in another order", { listFindings: [UNREAD, AMOUNT] }, [["list-finding", "", 2, 2]]],
  [
    "several things, what matters most first",
    { listFindings: [], sums: { ...SUMS, rows: 3 }, verdict: { ...verdict, payableAsIs: true } },
    [
      ["payable-as-is", "", false, true],
      ["rows", "", 2, 3],
      ["list-finding", "申报汇总!H5", AMOUNT, undefined],
      ["list-finding", "说明", UNREAD, undefined],
    ],
  ],
];

test.each(CHECKS)("a check that comes to %s", (_, now, differences) =>
  expect(told(verifyCheck(checked({}), checked(now)).differences)).toEqual(differences),
);

test("other settings are told whole, before all else", () => {
  const [then, now] = [
    receiptOfCheck([faultySheet()], {}),
    receiptOfCheck([faultySheet(551)], { start: FIRST_DAY }),
  ];
  expect(told(verifyCheck(then, now).differences)[0]).toEqual(["settings", "", then.settings, now.settings]);
});
