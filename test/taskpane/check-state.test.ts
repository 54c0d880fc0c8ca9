import type { CheckEvent, CheckResult, CheckState, Face } from "../../taskpane/check/state";
import { NOT_CHECKED, concerns, faceOf, reduce } from "../../taskpane/check/state";
import type { Found } from "../../taskpane/check/protocol";
import type { Trouble } from "../../taskpane/trouble";

const result = (claims: number, findings: number): CheckResult => ({
  claims,
  found: Array.from({ length: findings }, (_, nth) => ({ nth })) as unknown as Found[],
  sheets: [],
  summary: {
    start: null,
    read: { sheets: 1, rows: claims, columns: 9, veto: null, history: null, left: [] },
    rows: claims,
    claimed: 0,
    computed: 0,
    payable: 0,
    unknown: 0,
  },
});

const START: CheckEvent = { kind: "started" };
const HALF: CheckEvent = { kind: "progress", stage: "computing", done: 0.5 };
const CHANGED: CheckEvent = { kind: "changed" };
const FOUND: CheckEvent = { kind: "finished", result: result(3, 2) };
const busy: Trouble = { code: "busy" };

const after = (events: readonly CheckEvent[]): CheckState => events.reduce(reduce, NOT_CHECKED);

type Case = readonly [why: string, events: readonly CheckEvent[], face: Face, state: Partial<CheckState>];

const CASES: readonly Case[] = [
  ["nothing has happened", [], "never", { run: null, stale: false }],
  ["the first check runs", [START], "checking", { run: { stage: "sheets", done: 0 } }],
  ["and comes on", [START, HALF], "checking", { run: { stage: "computing", done: 0.5 } }],
  ["it finds something", [START, HALF, FOUND], "findings", { run: null, answers: true, stale: false }],
  ["it finds nothing", [START, { kind: "finished", result: result(3, 0) }], "clean", {}],
  ["it recognises no claim", [START, { kind: "finished", result: result(0, 1) }], "nothing", {}],
  ["it is stopped", [START, { kind: "stopped" }], "stopped", { run: null, ended: "stopped" }],
  ["progress that comes late is not shown", [START, { kind: "stopped" }, HALF], "stopped", { run: null }],
  ["it fails", [START, { kind: "failed", trouble: busy }], "failed", { ended: busy }],
  ["a new one forgets how the last ended", [START, { kind: "stopped" }, START], "checking", { ended: null }],
  ["the workbook changes before any check", [CHANGED], "never", { stale: false }],
  ["the workbook changes after a check", [START, FOUND, CHANGED], "findings", { stale: true }],
  ["a new check makes it right", [START, FOUND, CHANGED, START, FOUND], "findings", { stale: false }],
  [
    "the workbook changes while it is read",
    [START, CHANGED, FOUND],
    "findings",
    { stale: true, changedMeanwhile: false },
  ],
  [
    "a check again that is stopped leaves the earlier result",
    [START, FOUND, START, { kind: "stopped" }],
    "findings",
    { ended: "stopped", stale: false },
  ],
  [
    "a check again that fails leaves the earlier result, stale as it was",
    [START, FOUND, CHANGED, START, { kind: "failed", trouble: busy }],
    "findings",
    { ended: busy, stale: true },
  ],
  [
    "one that began by itself gives way without a word",
    [START, FOUND, CHANGED, START, { kind: "postponed" }],
    "findings",
    { ended: null, stale: true, run: null },
  ],
  ["who checked is gone", [START, FOUND, { kind: "link-lost" }], "findings", { answers: false }],
  ["marks", [{ kind: "marked", marked: true }], "never", { marked: true }],
  ["an act", [{ kind: "acting", act: "mark" }], "never", { act: "mark" }],
  [
    "its end",
    [
      { kind: "acting", act: "mark" },
      { kind: "acting", act: null },
    ],
    "never",
    { act: null },
  ],
  ["the switch", [{ kind: "auto", on: true }], "never", { auto: true }],
];

test.each(CASES)("%s", (_, events, face, state) => {
  const now = after(events);
  expect(faceOf(now)).toBe(face);
  expect(now).toMatchObject(state);
});

test.each([
  ["a sheet of claims", ["申报汇总"], true],
  ["our own report", ["WUYI检查报告"], false],
  ["our second report", ["WUYI检查报告2"], false],
  ["our report and another sheet", ["WUYI检查报告", "名单"], true],
  ["the sheets themselves", null, true],
  ["nothing", [], false],
] as const)("a change of %s matters: %j %s", (_, sheets, matters) => {
  expect(concerns({ sheets })).toBe(matters);
});
