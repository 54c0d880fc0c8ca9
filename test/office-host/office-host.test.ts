/** @jest-environment jsdom */
/// <reference types="office-js" />
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CellError } from "../../src/formula";
import { frame, settled } from "../port/genuine-office";
import { OfficeHost, bookOfPlans } from ".";
import { typed } from "./model/typing";

// The host is only worth something if the genuine office.js works over it as it does over Excel.

const open = (rows: readonly (readonly (string | number | null)[])[] = [["甲", 1]]): OfficeHost => {
  const host = new OfficeHost(bookOfPlans([{ name: "申报", rows }]));
  frame(host);
  return host;
};

const codeOf = async (run: Promise<unknown>): Promise<string | undefined> =>
  run.then(
    () => undefined,
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );

test("what was not loaded is not there, as office.js says itself", async () => {
  open();
  const run = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("申报").getRange("A1");
    range.load("values");
    await context.sync();
    return range.address;
  });
  expect(await codeOf(run)).toBe("PropertyNotLoaded");
});

test("what the host does not know is remembered and fails the batch", async () => {
  const host = open();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("申报").charts.load("items/name");
    await context.sync();
  });
  expect(await codeOf(run)).toMatch(/Charts/);
  expect(host.gaps).toEqual(["Worksheet.Charts (parts)"]);
});

test("a load that names no properties is a gap", async () => {
  const host = open();
  await codeOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("申报").load();
      await context.sync();
    }),
  );
  expect(host.gaps).toEqual(["Worksheet: a load that names no properties"]);
});

test("where an action fails, those before it stay done and those after it do not run", async () => {
  const host = open();
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("申报");
    sheet.getRange("A1").values = [["先"]];
    sheet.getRange("A1:B1").values = [["形状不符"]];
    sheet.getRange("B1").values = [["后"]];
    await context.sync();
  });
  expect(await codeOf(run)).toBe("InvalidArgument");
  const { cells } = host.book.find("申报")!;
  expect([cells.valueAt(0, 0), cells.valueAt(0, 1)]).toEqual(["先", 1]);
});

test.each([
  ["a sheet that is not there", "没有", "A1", "ItemNotFound"],
  ["what is no address", "申报", "甲1", "InvalidArgument"],
  ["a row beyond the last", "申报", "A1048577", "InvalidArgument"],
])("%s", async (_, sheet, address, code) => {
  open();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
  });
  expect(await codeOf(run)).toBe(code);
});

test("the last cell of a sheet is one, and an object that is not there says so", async () => {
  open();
  const [value, missing, used] = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const last = worksheets.getItem("申报").getRange("XFD1048576");
    last.load("values");
    const nothing = worksheets.getItemOrNullObject("没有");
    const empty = worksheets.getItem("申报").getRange("C3:D9").getUsedRangeOrNullObject(true);
    await context.sync();
    return [last.values[0]![0], nothing.isNullObject, empty.isNullObject];
  });
  expect([value, missing, used]).toEqual(["", true, true]);
});

test("more than five million cells have no values, and no error is raised", async () => {
  open();
  const values = await Excel.run(async (context) => {
    const large = context.workbook.worksheets.getItem("申报").getRange("A1:E1048576");
    large.load("values");
    await context.sync();
    return large.values;
  });
  expect(values).toBeNull();
});

test("an answer of more than 5 MB is not handed over", async () => {
  const host = open(Array.from({ length: 200 }, () => ["奖".repeat(10_000)]));
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("申报").getRange("A1:A200").load("values");
    await context.sync();
  });
  expect(await codeOf(run)).toBe("ResponsePayloadSizeLimitExceeded");
  expect(host.trips.at(-1)!.responseBytes).toBeGreaterThan(5 << 20);
});

test("addresses are read up to 8,192 characters", async () => {
  open();
  const run = (count: number): Promise<unknown> =>
    Excel.run(async (context) => {
      const address = Array.from({ length: count }, () => "A1").join(",");
      context.workbook.worksheets.getItem("申报").getRanges(address).load("address");
      await context.sync();
    });
  expect([await codeOf(run(2_731)), await codeOf(run(2_732))]).toEqual([undefined, "InvalidArgument"]);
});

test("of up to 512 merged areas are told, of more none", async () => {
  const host = open();
  const sheet = host.book.find("申报")!;
  sheet.merges = Array.from({ length: 513 }, (_, n) => ({
    top: 2 * n,
    bottom: 2 * n + 1,
    left: 0,
    right: 0,
  }));
  const count = (rows: number): Promise<number> =>
    Excel.run(async (context) => {
      const merged = context.workbook.worksheets
        .getItem("申报")
        .getRangeByIndexes(0, 0, rows, 1)
        .getMergedAreasOrNullObject();
      merged.areas.load("items/rowIndex");
      await context.sync();
      return merged.areas.items.length;
    });
  expect(await count(1_023)).toBe(512);
  expect(await codeOf(count(1_025))).toBe("GeneralException");
});

test("ranges that a run used are released when it ends", async () => {
  const host = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("申报").getRange("A1");
    await context.sync();
    expect(host.references.count).toBe(1);
    range.load("values");
    await context.sync();
  });
  await settled();
  expect([host.references.count, host.references.most]).toEqual([0, 1]);
});

test("events reach handlers only while they listen", async () => {
  const host = open();
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onAdded.add(
      async ({ worksheetId }) => void seen.push(worksheetId),
    );
    await context.sync();
    return added;
  });
  const sheet = host.book.add("新表");
  await settled();
  expect(seen).toEqual([sheet.id]);
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.book.add("又一表");
  await settled();
  expect(seen).toEqual([sheet.id]);
});

// What Excel makes of what is written, taken from how it takes what is typed.
test.each([
  ["甲", { value: "甲" }],
  ["=1+1", { value: 0, formula: "=1+1" }],
  ["+甲", { value: 0, formula: "=+甲" }],
  ["-甲", { value: 0, formula: "=-甲" }],
  ["@x", { value: 0, formula: "=@x" }],
  ["-", { value: "-" }],
  ["+86", { value: 86 }],
  ["-5", { value: -5 }],
  ["00123", { value: 123 }],
  ["1,200", { value: 1200 }],
  ["50%", { value: 0.5 }],
  ["1e5", { value: 100_000 }],
  ["913307230000000001", { value: 913_307_230_000_000_000 }],
  ["2024-01-01", { value: 45_292 }],
  ["TRUE", { value: true }],
  ["", { value: null }],
  ["'=1+1", { value: "=1+1" }],
  ["'00123", { value: "00123" }],
  ["''甲", { value: "'甲" }],
  [5, { value: 5 }],
  [new CellError("#N/A"), { value: new CellError("#N/A") }],
])("%p becomes what Excel makes of it", (input, cell) => {
  expect(typed(input, false)).toEqual(cell);
});

test("in a cell formatted as text everything stays what it is", () => {
  for (const input of ["=1+1", "00123", "TRUE", "'甲"]) expect(typed(input, true)).toEqual({ value: input });
});

test("the host needs neither Node nor a test runner", () => {
  const folders = ["", "model", "objects"].map((name) => join(__dirname, name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const imports = [...readFileSync(file, "utf8").matchAll(/from "([^"]+)"/g)].map(([, from]) => from!);
    expect([file, imports.filter((from) => !/^\.\.?\//.test(from))]).toEqual([file, []]);
    expect([
      file,
      /\b(process|Buffer|jest|expect|window|document)\b/.exec(readFileSync(file, "utf8")),
    ]).toEqual([file, null]);
  }
});
