import type { PortFaultCode } from "../../taskpane/port-fault";
import { PortFault } from "../../taskpane/port-fault";
import { SELF_TEST_TEXTS } from "../../taskpane/self-test/text";
import { PANE_TEXTS, type FaultPlace } from "../../taskpane/text";
import { troubleOf } from "../../taskpane/trouble";

/** Every code of a fault; the type holds the list complete. */
const CODES = Object.keys({
  stopped: 0,
  "sheet-missing": 0,
  "sheet-hidden": 0,
  "sheet-exists": 0,
  occupied: 0,
  changed: 0,
  protected: 0,
  "read-only": 0,
  busy: 0,
  "too-large": 0,
  closed: 0,
  unsupported: 0,
  refused: 0,
  host: 0,
  internal: 0,
} satisfies Record<PortFaultCode | "internal", 0>) as (PortFaultCode | "internal")[];

const { zh, en } = PANE_TEXTS;
const PLACES: readonly FaultPlace[] = [{}, { sheet: "申报汇总" }, { detail: "0x8001" }];

describe.each(CODES)("the fault %s", (code) => {
  test.each(PLACES)("is told in both languages: what happened and what to do (%j)", (place) => {
    expect(zh.faults[code](place)).toMatch(/^[^。]+。[^。]+。$|^[^。]+[；：，][^。]+。$/u);
    expect(en.faults[code](place)).toMatch(/^[A-Z].*[.;] .*\.$|^Stopped.*\.$/u);
    expect(`${zh.faults[code](place)} ${en.faults[code](place)}`).not.toMatch(/undefined|null|\[object/u);
  });
});

test("a fault names its sheet, and what the host said", () => {
  expect(zh.faults.protected({ sheet: "申报汇总" })).toBe(
    "工作表“申报汇总”受保护，写不进去。请先在“审阅”中撤消保护，再试一次。",
  );
  expect(en.faults.host({ detail: "0x8001" })).toContain("(0x8001)");
});

/** What every text can show, whether it asks for a text, a number or a list. */
const ANYTHING = Object.assign(["7"], { toPrecision: () => "7", toFixed: () => "7" });

/** Every text of a catalogue. */
function* textsIn(value: unknown, path = ""): Generator<readonly [path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "function") {
    const call = value as (...given: unknown[]) => unknown;
    const given = path.startsWith("faults")
      ? [{ sheet: "甲", detail: "乙" }]
      : [ANYTHING, ANYTHING, ANYTHING, ANYTHING];
    yield [path, String(call(...given))];
  } else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* textsIn(one, path === "" ? key : `${path}.${key}`);
  }
}

/** What the pane says at once, and what it says of itself when somebody tries it out. */
const ALL = { zh: { ...zh, selfTest: SELF_TEST_TEXTS.zh }, en: { ...en, selfTest: SELF_TEST_TEXTS.en } };

test("both languages say the same things, and none says nothing", () => {
  const chinese = [...textsIn(ALL.zh)];
  const english = [...textsIn(ALL.en)];
  expect(english.map(([path]) => path)).toEqual(chinese.map(([path]) => path));
  for (const [path, text] of [...chinese, ...english]) expect([path, text.trim()]).not.toEqual([path, ""]);
});

/** Half-width punctuation after Chinese, and words; names, keys and what cells show are none. */
const FOREIGN = /[\p{Script=Han}][,;:?!]|(?<!#)\b(?!(?:WUYI|Excel|Ctrl)\b)[A-Za-z]{4,}/u;

test("Chinese is Chinese: full-width punctuation, no words of programmers", () => {
  for (const [path, text] of textsIn(ALL.zh)) {
    if (path === "tag") continue;
    expect([path, text]).toEqual([path, expect.not.stringMatching(FOREIGN)]);
  }
});

test("what was thrown is told: faults of the port as they are, all else as a fault of our own", () => {
  expect(troubleOf(new PortFault("protected", { sheet: "甲" }))).toEqual({ code: "protected", sheet: "甲" });
  expect(troubleOf(new RangeError("x"))).toEqual({ code: "internal", detail: "x" });
  expect(troubleOf("x")).toEqual({ code: "internal", detail: "x" });
});
