import fc from "fast-check";
import { oneLine, safeJson } from "../../cli/one-line";
import { bookOf } from "../builders/books";
import { Folder, wuyi } from "../builders/command";
import { codeOf } from "../builders/grids";

test.each<[what: string, text: string, printed: string]>([
  ["a name as it should be", "武义宏远（集团）有限公司 ①号·𠮷", "武义宏远（集团）有限公司 ①号·𠮷"],
  ["a line break", "甲\r\n乙", "甲\\u{D}\\u{A}乙"],
  ["a tabulator", "甲\t乙", "甲\\u{9}乙"],
  ["a colour", "\u001b[31m红", "\\u{1B}[31m红"],
  ["the same in eight bits", "\u009b31m红", "\\u{9B}31m红"],
  ["writing turned round", "甲\u202exslx.乙", "甲\\u{202E}xslx.乙"],
  ["an isolated direction", "\u2066甲\u2069", "\\u{2066}甲\\u{2069}"],
  ["no width", "甲\u200b\u2060\ufeff乙", "甲\\u{200B}\\u{2060}\\u{FEFF}乙"],
  ["a soft hyphen", "甲\u00ad乙", "甲\\u{AD}乙"],
  ["a variation selector", "葛\u{e0100}", "葛\\u{E0100}"],
  ["a filler", "甲\u3164乙\u115f", "甲\\u{3164}乙\\u{115F}"],
  ["line ends of Unicode", "甲\u2028乙\u2029", "甲\\u{2028}乙\\u{2029}"],
  ["half a pair", "甲\ud83d乙\udc00", "甲\\u{D83D}乙\\u{DC00}"],
  ["tags", "甲\u{e0041}", "甲\\u{E0041}"],
  ["delete", "甲\u007f", "甲\\u{7F}"],
])("%s", (_, text, printed) => expect(oneLine(text)).toBe(printed));

/** Letters of every kind, with those that nobody sees often. */
const letter = fc.oneof(
  fc.constantFrom(..."甲乙ab1 [", "\u001b", "\n", "\r", "\u0085", "\u009b", "\u2028", "\u202e", "\u200b", "\ud800", "\udc00"),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
); // prettier-ignore
const hostile = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(""));
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

test("nothing is left that steers or hides, what is to be seen stays, and two texts stay two", () => {
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      expect(oneLine(one)).not.toMatch(UNSEEN);
      if (!UNSEEN.test(one)) expect(oneLine(one)).toBe(one);
      // A backslash of the text's own may look like an escape; nothing else does.
      if (!`${one}${other}`.includes("\\")) expect(oneLine(one) === oneLine(other)).toBe(one === other);
    }),
  );
});

test("no letter of Unicode that is not to be seen is passed over, wherever it is looked for first", () => {
  const kept = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
    (one) => UNSEEN.test(one) && oneLine(`武${one}义`).includes(one),
  );
  expect(kept).toEqual([]);
});

test("JSON that is safe to print says the same", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = safeJson({ [text]: [text] });
      expect(json).not.toMatch(UNSEEN);
      expect(JSON.parse(json)).toEqual({ [text]: [text] });
    }),
  );
});

describe("no name forges a line or a colour", () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.clear());

  /** What XML can hold, in a name that no sheet is refused for. */
  const inXml = (text: string): string =>
    `甲${text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[[\]*?/\\:&<>"']/gu, "")}`;
  const bytesOf = (name: string, firm: string, item: string): Uint8Array =>
    bookOf([
      { name, rows: [["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"], [firm, codeOf(1), item, 9]] },
    ]); // prettier-ignore
  // Our own colours: SGR and nothing else.
  const plain = (text: string): string => text.replaceAll(/\u001b\[\d+m/g, ""); // eslint-disable-line no-control-regex

  test("whatever a file, a sheet, a firm and an item are called", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, hostile, async (file, sheet, firm, item) => {
        const name = inXml(file).replaceAll(/[\0/]/g, "").slice(0, 20);
        const path = folder.put(`${name}.xlsx`, bytesOf(inXml(sheet).slice(0, 20), inXml(firm), inXml(item)));
        const said = await wuyi(["check", path], true);
        const out = plain(said.out);
        expect(out.replaceAll("\n", "")).not.toMatch(UNSEEN);
        expect(out.match(/^ *结论/gm)).toHaveLength(1);
        const [first, ...lines] = out.split("\n");
        expect(first).toBe(oneLine(path));
        for (const line of lines) expect(line).toMatch(/^(?: {2}|$)/);
        expect(said.err).toBe("");
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("nor in a line about a file that is not there, or is none", async () => {
    const gone = await wuyi(["check", folder.at("没有\n结论：可以按现表兑付\u202e.xlsx")]);
    expect([gone.code, gone.out]).toEqual([2, ""]);
    expect(gone.err).toBe(
      `${folder.path}/没有\\u{A}结论：可以按现表兑付\\u{202E}.xlsx：找不到文件。请核对路径。\n`,
    );
    const none = await wuyi(["check", folder.put("坏\u001b[2J.xlsx", "不是工作簿")]);
    expect(none.err).toContain("坏\\u{1B}[2J.xlsx：不是 .xlsx 工作簿。");
    expect((await wuyi(["check", "--no\u001b[2J"])).err).not.toContain("\u001b");
    expect((await wuyi(["\u009b2J"])).err).not.toContain("\u009b");
  });
});
