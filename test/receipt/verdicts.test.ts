import {
  cellReceipt,
  readReceipt,
  receiptText,
  verifyCell,
  verifyCheck,
  type CheckReceipt,
} from "../../src/receipt";
import type { CheckOptions } from "../../src/sheet";
import { CellError } from "../../src/formula";
import {
  FIRST_DAY,
  equipment,
  faultySheet,
  firstVersion,
  otherPolicy,
  otherProgram,
  receiptOfCheck,
  resealed,
} from "../builders/receipts";

test("other policy data are told apart from another result", () => {
  const same = verifyCell(equipment(), otherPolicy());
  expect(same).toMatchObject({ verdict: "other-policy", samePolicy: false, differences: [] });
  const wrong = resealed(equipment(otherPolicy()), (copy) => {
    (copy.result as { rows: unknown }).rows = [[541]];
  });
  expect(verifyCell(wrong)).toMatchObject({
    verdict: "other-policy",
    differences: [{ about: "result", then: [[541]], now: [[540]] }],
  });
});

test("another program with the same result holds, even where it words a step otherwise", () => {
  const worded = resealed(equipment(otherProgram()), (copy) => {
    (copy.result.steps as string[])[0] = "第 4 条 设备补助";
  });
  expect(verifyCell(worded)).toMatchObject({
    verdict: "holds",
    sameProgram: false,
    differences: [],
    rewordings: [{ about: "step", of: "1" }],
  });
});

test("the same program with other steps does not", () => {
  const worded = resealed(equipment(), (copy) => {
    (copy.result.steps as string[])[0] = "第 4 条 设备补助";
  });
  expect(verifyCell(worded)).toMatchObject({ verdict: "different", differences: [{ about: "step" }] });
});

test("another file comes first; a file without a hash is only mentioned", () => {
  const now = resealed(receiptOfCheck(), (copy) => {
    (copy.workbook as { sha256: string }).sha256 = "1".repeat(64);
  });
  expect(verifyCheck(receiptOfCheck(), now)).toMatchObject({
    verdict: "other-file",
    otherFiles: ["申报.xlsx"],
    differences: [],
  });
  const unknown = resealed(receiptOfCheck(), (copy) => {
    Object.assign(copy.workbook, { name: null, sha256: null });
  });
  expect(verifyCheck(unknown, now)).toMatchObject({ verdict: "holds", unknownFiles: [""] });
});

test("another program that words a step otherwise and gives another result does not hold", () => {
  const wrong = resealed(equipment(otherProgram()), (copy) => {
    (copy.result.steps as string[])[0] = "第 4 条 设备补助";
    Object.assign(copy.result, { rows: [[541]] });
  });
  expect(verifyCell(wrong)).toMatchObject({
    verdict: "different",
    differences: [{ about: "result" }, { about: "step", of: "1" }],
    rewordings: [],
  });
});

test.each([
  ["a call", () => verifyCell(equipment())],
  ["a check", () => verifyCheck(receiptOfCheck(), receiptOfCheck())],
])("of %s that holds there is nothing to tell", (_, outcome) =>
  expect(outcome()).toStrictEqual({
    verdict: "holds",
    otherFiles: [],
    unknownFiles: [],
    samePolicy: true,
    sameProgram: true,
    differences: [],
    rewordings: [],
  }),
);

const HASH = "1".repeat(64);
const withLists =
  (...hashes: readonly (string | null)[]) =>
  (): CheckReceipt =>
    resealed(receiptOfCheck([faultySheet()]), (copy) =>
      Object.assign(copy, {
        lists: hashes.map((sha256, at) => ({ role: "veto", name: `名单${at + 1}.xlsx`, sha256 })),
      }),
    );

test.each<[string, () => CheckReceipt, () => CheckReceipt, string[], string[]]>([
  ["the same lists", withLists(HASH, HASH), withLists(HASH, HASH), [], []],
  ["a second list that is another", withLists(HASH, HASH), withLists(HASH, null), ["名单2.xlsx"], []],
  ["a list that is not there", withLists(HASH, HASH), withLists(HASH), ["名单2.xlsx"], []],
  ["a list without a hash", withLists(null, HASH), withLists(HASH, HASH), [], ["名单1.xlsx"]],
])("%s: told by name", (_, then, now, otherFiles, unknownFiles) =>
  expect(verifyCheck(then(), now())).toMatchObject({ otherFiles, unknownFiles }),
);

test("an error of a kind that no cell has is computed as an ordinary one, and told", () => {
  const receipt = cellReceipt({ name: "GROWTH_AWARD", blocks: [[[new CellError("#REF!", "丢了")]]] });
  const odd = resealed(receipt, (copy) =>
    Object.assign(copy.arguments[0]!, { value: { error: "#ODD!", message: "丢了" } }),
  );
  expect(verifyCell(receipt).verdict).toBe("holds");
  expect(verifyCell(odd).differences).toContainEqual({
    about: "arguments",
    of: "",
    then: [{ name: "增加值增长额", value: { error: "#ODD!", message: "丢了" } }],
    now: [{ name: "增加值增长额", value: { error: "#VALUE!", message: "丢了" } }],
  });
});

test("where a call stood has no part in its result", () => {
  const place = { sheet: "申报", cell: "H5", formula: "=WUYI.GROWTH_AWARD(620)" };
  expect(verifyCell(cellReceipt({ name: "GROWTH_AWARD", blocks: [[[620]]], place })).verdict).toBe("holds");
});

test("an early receipt of a check is read, and held against what it says", () => {
  const early = firstVersion(receiptOfCheck());
  expect(readReceipt(receiptText(early))).toEqual(early);
  expect(verifyCheck(early, receiptOfCheck())).toMatchObject({ verdict: "holds", differences: [] });
  expect(verifyCheck(early, receiptOfCheck([faultySheet(560)])).differences).toContainEqual({
    about: "claimed",
    of: "",
    then: 1066.4,
    now: 1076.4,
  });
});

test("a verdict that is worded otherwise is another one, unless another program put it so", () => {
  const say = (words: string) => (copy: CheckReceipt) => void Object.assign(copy.result.verdict, { words });
  const forged = resealed(receiptOfCheck(), say("结论：可以按现表兑付。"));
  expect(verifyCheck(forged, receiptOfCheck())).toMatchObject({
    verdict: "different",
    differences: [{ about: "words", then: "结论：可以按现表兑付。" }],
  });
  const worded = resealed(receiptOfCheck(undefined, undefined, otherProgram()), say("结论：不可兑付。"));
  expect(verifyCheck(worded, receiptOfCheck())).toMatchObject({
    verdict: "holds",
    differences: [],
    rewordings: [{ about: "words" }],
  });
});

test("a verdict that is none, a list that there was not, what came with the file left out: each is told", () => {
  const option: CheckOptions = {
    inside: [{ from: "book", used: false, start: FIRST_DAY, sheets: {}, accepted: [] }],
  };
  const now = receiptOfCheck([faultySheet()], option);
  const aboutOf = (change: (copy: CheckReceipt) => void): string[] =>
    verifyCheck(resealed(now, change), now).differences.map(({ about }) => about);
  expect(aboutOf((copy) => void Object.assign(copy.result.verdict, { verdict: "payable" }))).toEqual([
    "verdict",
  ]);
  expect(
    aboutOf((copy) => void Object.assign(copy.result.read!, { veto: { entries: 57, unused: 0 } })),
  ).toEqual(["read"]);
  expect(aboutOf((copy) => void Object.assign(copy.settings, { inside: [] }))).toEqual(["settings"]);
});
