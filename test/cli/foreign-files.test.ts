import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/main";
import { REPORT_SHEET } from "../../src/sheet";
import { readBook } from "../../xlsx";
import { NODE_CODEC } from "../../cli/check/codec";
import { bookOf } from "../builders/books";
import { CLEAN, changed, claimRows } from "../builders/claims";
import { encryptedBook } from "../builders/encrypted";
import { cells, oldBookOf } from "../builders/old-books";
import { gb18030 } from "../builders/text-bytes";
import { claimsText } from "../builders/claims-text";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "wuyi-foreign-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: Uint8Array | string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

async function call(...parameters: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const terminal = {
    input: (async function* () {})(),
    write: (text: string) => void (out += text),
    complain: (text: string) => void (err += text),
  };
  const code = await run(parameters, terminal, false);
  return { code, out, err };
}

const FAULTY = changed(2, { 申报: 550 });
/** The claims as an old workbook has them. */
function oldClaims(): Uint8Array {
  const { number, text: words, truth } = cells(8);
  const records = claimRows(FAULTY).flatMap((row, r) =>
    row.flatMap((value, c) =>
      typeof value === "number"
        ? [number(r, c, value)]
        : typeof value === "boolean"
          ? [truth(r, c, value)]
          : typeof value === "string" && value !== ""
            ? [words(r, c, value)]
            : [],
    ),
  );
  return oldBookOf({ sheets: [{ name: "申报汇总", records }] });
}

const text = (): string => claimsText(claimRows(FAULTY));

describe("a table that is a text is checked as the workbook is", () => {
  /** A text has no sheet's name: its own file's is taken. */
  const found = (out: string): string[] =>
    out
      .split("\n")
      .filter((line) => line.includes("✗"))
      .map((line) => line.replace(/[^ ]+!/, "!"));

  test.each<[name: string, content: () => Uint8Array | string]>([
    ["申报.csv", () => text()],
    ["带标记.csv", () => `\ufeff${text()}`],
    ["国标.csv", () => gb18030(text())],
    ["分号.csv", () => claimsText(claimRows(FAULTY), ";")],
    ["制表.txt", () => Buffer.from(`\ufeff${claimsText(claimRows(FAULTY), "\t")}`, "utf16le")],
    ["旧名新书.xls", () => bookOf([{ name: "申报汇总", rows: claimRows(FAULTY) }])],
    ["旧.xls", () => oldClaims()],
    ["旧.et", () => oldClaims()],
    ["新名旧书.xlsx", () => oldClaims()],
    ["系统导出.xls", () => gb18030(claimsText(claimRows(FAULTY), "\t"))],
  ])("%s", async (name, content) => {
    const book = await call(
      "check",
      put("申报.xlsx", bookOf([{ name: "申报汇总", rows: claimRows(FAULTY) }])),
    );
    const { code, out, err } = await call("check", put(name, content()));
    expect([code, err]).toEqual([1, ""]);
    expect(found(out)).toEqual(found(book.out));
    expect(found(out)[1]).toContain("H5  金额不符：申报 550 万元，应为 540 万元");
  });
});

describe("a marked copy of a file of another kind", () => {
  test("is an .xlsx with the report, and the file stays as it was", async () => {
    const file = put("申报.csv", text());
    const out = join(folder, "标记");
    const { err } = await call("check", "--marked", out, file);
    expect(err).toBe(`标记副本：${join(out, "申报.xlsx")}\n`);
    expect(readBook(readFileSync(join(out, "申报.xlsx")), NODE_CODEC).sheets.map(({ name }) => name)).toEqual(
      ["申报", REPORT_SHEET],
    );
    expect(readFileSync(file, "utf8")).toBe(text());
    // A second run writes over its own copy, and nothing else.
    await call("check", "--marked", out, file);
    expect(readdirSync(out)).toEqual(["申报.xlsx"]);
  });

  test("says what of an old workbook does not come along", async () => {
    const file = put("旧.xls", oldBookOf({ sheets: [{ name: "申报", records: [cells(8).text(0, 0, "甲"), [0x01be, [0, 0, 0, 0]]] }] })); // prettier-ignore
    const { err } = await call("check", "--marked", join(folder, "标记"), file);
    const copy = join(folder, "标记", "旧.xlsx");
    expect(err).toBe(
      `标记副本：${copy}\n${copy}：副本存为 .xlsx，原文件里的数据验证 1 处没有带过去；原文件不动。\n`,
    );
  });

  test("does not take the place of another one of the same call", async () => {
    const files = [put("申报.csv", text()), put("申报.txt", text())];
    await call("check", "--marked", join(folder, "标记"), ...files);
    expect(readdirSync(join(folder, "标记")).sort()).toEqual(["申报 (2).xlsx", "申报.xlsx"]);
  });

  test("never lies in the place of a workbook beside it", async () => {
    const book = put("申报.xlsx", bookOf([{ name: "申报汇总", rows: claimRows(CLEAN) }]));
    const before = readFileSync(book);
    const { code, err } = await call("check", "--marked", folder, put("申报.csv", text()));
    expect([code, err]).toEqual([2, expect.stringContaining("已存在，且不是标记副本，未予覆盖")]);
    expect(readFileSync(book).equals(before)).toBe(true);
  });
});

test("a receipt names the file itself, and is verified from it", async () => {
  const file = put("申报.csv", text());
  const receipt = join(folder, "单.json");
  await call("check", "--receipt", receipt, file);
  expect(existsSync(receipt)).toBe(true);
  const { code, out } = await call("verify", receipt);
  expect([code, out]).toEqual([0, expect.stringContaining("仍然成立")]);
  put("申报.csv", text().replace("550", "540"));
  expect((await call("verify", receipt)).code).toBe(1);
});

test("lists may be texts too", async () => {
  const { out } = await call(
    "check",
    "--veto",
    put("名单.csv", gb18030("企业名称,统一社会信用代码\n不在表里的公司,\n")),
    put("申报.csv", text()),
  );
  expect(out).toContain("否决名单 1 户");
});

test("bytes that make sense in two ways are told, with what to do", async () => {
  const { err } = await call("check", put("短.csv", gb18030("谈,说\n")));
  expect(err).toBe(
    `${join(folder, "短.csv")}：按 GB18030 读取，按 UTF-8 也读得通。请核对文字；不对的，请用 Excel 打开后另存为 .xlsx。\n`,
  );
});

const wide = (word: string): Buffer => Buffer.from(word, "utf16le");
const CFB = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
const compound = (stream: string): Buffer => Buffer.concat([CFB, wide(stream)]);

describe("what is no workbook gets a true line, whatever it is called; the other files are checked", () => {
  test.each<[name: string, content: Uint8Array | string, says: string]>([
    ["网页.xls", "<html xmlns:o='urn:schemas-microsoft-com:office:office'><table><tr><td>甲</td></tr></table></html>", "内容其实是网页，不是 Excel 工作簿。"],
    ["网页带标记.xls", "\ufeff<meta charset='utf-8'><table></table>", "内容其实是网页，不是 Excel 工作簿。"],
    ["出错页.xlsx", "<!DOCTYPE html><title>登录</title>", "内容其实是网页，不是 Excel 工作簿。"],
    ["2003.xls", "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", "是 XML 表格（2003），不是 .xlsx。"],
    ["申报.pdf", "%PDF-1.7\n", "是 PDF，不是工作簿。"],
    ["申报.xlsx", "%PDF-1.7\n", "是 PDF，不是工作簿。"],
    ["申报.doc", compound("WordDocument"), "是文字文档，不是工作簿。"],
    ["申报.rtf", "{\\rtf1 }", "是文字文档，不是工作簿。"],
    ["申报.ppt", compound("PowerPoint Document"), "是演示文稿，不是工作簿。"],
    ["密码.xlsx", compound("EncryptedPackage"), "设有打开密码，无法读取。"],
    ["申报.rar", "Rar!\u001a\u0007", "是压缩文件，不是工作簿。请先解压"],
    ["旧密码.xls", oldBookOf({ sheets: [], more: [[0x002f, [1, 0, 1, 0, 1, 0]]] }), "设有打开密码，无法读取。"],
    ["旧损坏.xls", oldBookOf({ sheets: [] }), "旧版 .xls 的内容有误，读不出来。"],
    ["照片.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), "是图片，不是工作簿。"],
    ["说明.md", "# 说明\n", "不是 .xlsx 工作簿。"],
    ["改名.xlsx", "企业名称,金额\n甲,5\n", "不是 .xlsx 工作簿。"],
    ["乱码.csv", Uint8Array.of(0xff, 0xfd, 0x20, 0x81), "文字的编码认不出来"],
    ["引号.csv", `名称,金额\n甲,"5\n${"乙,6\n".repeat(12_000)}`, "第 2 行有一格超过 32767 字，多半是引号没有成对"],
  ])("%s", async (name, content, says) => {
    const { code, out, err } = await call("check", put(name, content), put("好的.csv", text()));
    expect([code, err]).toEqual([2, expect.stringContaining(`${join(folder, name)}：${says}`)]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(out).toContain("金额不符：申报 550 万元");
  });
}); // prettier-ignore

describe("a book that is encrypted", () => {
  const scheme = { kind: "agile", hash: "sha512", bits: 256, spins: 1_000 } as const;
  const encrypted = (password: string): Uint8Array =>
    encryptedBook(bookOf([{ name: "申报", rows: claimRows(FAULTY) }]), password, scheme);

  test("and asks for no password is checked, and its marked copy says that it is open", async () => {
    const file = put("受保护.xlsx", encrypted("VelvetSweatshop"));
    const { code, out, err } = await call("check", file, "--marked", join(folder, "marked"));
    expect(out).toContain("金额不符");
    expect(code).toBe(1);
    expect(err).toContain("加密（打开时不问密码） 1 处");
    const [copy] = readdirSync(join(folder, "marked"));
    expect(readBook(readFileSync(join(folder, "marked", copy!)), NODE_CODEC).sheets.map(({ name }) => name)).toContain(REPORT_SHEET);
  }); // prettier-ignore

  test("and has a password is refused in one line", async () => {
    const file = put("加密.xlsx", encrypted("县财政局"));
    const { code, err } = await call("check", file);
    expect([code, err]).toEqual([2, `${file}：设有打开密码，无法读取。请在 Excel 中去掉密码后另存。\n`]);
  });
});

test("what Excel leaves beside an open workbook is called what it is", async () => {
  const file = put("~$申报.xlsx", "\u0006Zhang \u0000Z\u0000h\u0000");
  const { code, err } = await call("check", file);
  expect([code, err]).toEqual([2, `${file}：是 Excel 打开同名工作簿时放在旁边的临时文件，里面没有表格。请选名字不带 ~$ 的那个文件。\n`]);
}); // prettier-ignore
