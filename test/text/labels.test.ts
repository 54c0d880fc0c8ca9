import { READINGS } from "../../src/policy";
import { FINDING_TITLES, NATIVE_LABELS, REPORT_TEXTS, readingText } from "../../src/text";

/** The texts of a catalogue that stand as they are, with where they stand; sentences made of figures aside. */
function labelsOf(catalogue: unknown, where = ""): readonly (readonly [where: string, text: string])[] {
  if (typeof catalogue === "string") return [[where, catalogue]];
  if (typeof catalogue !== "object" || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, value]) => labelsOf(value, `${where}.${key}`));
}

const HAN = /\p{Script=Han}/u;
/** What English keeps of Chinese: units, and names as they stand in cells. */
const KEPT = /万元|保险额|软性投入|硬件投入|省重点|国家重点/g;

test.each([
  ["report", REPORT_TEXTS.zh, REPORT_TEXTS.en],
  ["titles of findings", mapped(([zh]) => zh), mapped(([, en]) => en)],
])("the labels of the %s are there in both languages, each in its own", (_, chinese, english) => {
  const [zh, en] = [labelsOf(chinese), labelsOf(english)];
  expect(en.map(([where]) => where)).toEqual(zh.map(([where]) => where));
  for (const [where, text] of zh) expect([where, HAN.test(text)]).toEqual([where, true]);
  for (const [where, text] of en) {
    expect([where, /[A-Za-z]{2}/.test(text), HAN.test(text.replace(KEPT, ""))]).toEqual([where, true, false]);
  }
});

function mapped(one: (titles: readonly [zh: string, en: string]) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(FINDING_TITLES).map(([code, titles]) => [code, one(titles)]));
}

test("no two findings have the same title, and each has two", () => {
  for (const pair of Object.values(FINDING_TITLES)) expect(pair).toHaveLength(2);
  for (const language of [0, 1]) {
    const titles = Object.values(FINDING_TITLES).map((pair) => pair[language]);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test("each cell of a plain formula has a name of its own", () => {
  const labels = Object.values(NATIVE_LABELS);
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label).toMatch(HAN);
});

test("readings are told in English: a question, how it is read, and the other way where one was proposed", () => {
  for (const reading of READINGS) {
    const { question, taken, other } = readingText(reading, "en");
    expect(question).toMatch(/^[A-Z].*\?$/);
    expect(taken).toMatch(/^[A-Z]/);
    if (reading.other === "") expect(other).toBe("");
    else expect(other).not.toBe("");
    expect(HAN.test([question, taken, other].join("").replace(KEPT, ""))).toBe(false);
    expect(readingText(reading, "zh")).toBe(reading);
  }
});
