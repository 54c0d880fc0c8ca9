import fc from "fast-check";
import { foldEnterprise } from "../../../src/enterprise";
import { readList } from "../../../src/sheet/lists";
import { codeOf, grid, nameOf, type Typed } from "../../builders/grids";

// Whatever a sheet looks like, each firm in it is entered, told, or stands where a reason or a remark does.

const HEADERS = [
  "企业名称",
  "统一社会信用代码",
  "事由",
  "备注",
  "序号",
  "起始日期",
  "失信主体",
  "曾用名",
  "奖补项目",
  "年度",
];
const cell: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(40).map(nameOf) },
  { weight: 2, arbitrary: fc.nat(40).map(codeOf) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom(...HEADERS) },
  fc.constantFrom<Typed>(
    "合计",
    "小计",
    "一、安全类",
    "注：以上",
    "环保：超标",
    "2024-01-01",
    "长期",
    "无",
    1,
    2024,
    true,
  ),
  fc
    .tuple(fc.nat(40), fc.constantFrom("、", "\n", "，", "及"))
    .map(([n, mark]) => `${nameOf(n)}${mark}${nameOf(n + 1)}`),
  fc.nat(40).map((n) => `${nameOf(n)}（曾用名：${nameOf(n + 50)}）`),
  fc.nat(40).map((n) => `注：${nameOf(n)}已整改`),
  fc.string({ maxLength: 6 }),
);
const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
const headed = fc
  .tuple(fc.shuffledSubarray(HEADERS, { minLength: 1, maxLength: 5 }), sheet)
  .map(([header, rows]) => [header as readonly Typed[], ...rows]);
const rows: fc.Arbitrary<readonly (readonly Typed[])[]> = fc.oneof(sheet, headed);
const role = fc.constantFrom("veto" as const, "history" as const);

test("every firm of a random sheet is accounted for", () => {
  fc.assert(
    fc.property(rows, role, (cells, list) => {
      const { tables, unused } = readList(grid("名单", cells), list);
      const known = new Set<string>();
      for (const { records } of tables) for (const { name } of records) known.add(foldEnterprise(name));
      const told = unused.map(({ row, column }) => `${row},${column}`);
      // A column of firms that was not taken is told by its header.
      const columns = new Set(unused.filter(({ why }) => why === "column").map(({ column }) => column));
      cells.forEach((line, row) =>
        line.forEach((text, at) => {
          if (typeof text !== "string" || !/^[^注].*有限公司$/u.test(text) || /[、\n，及]/u.test(text))
            return;
          if (known.has(foldEnterprise(text)) || told.includes(`${row},${at}`) || columns.has(at)) return;
          // Else it stands in a row that has an entry of its own, or is told, in another column.
          const ofRow = tables.some(
            ({ block, rows: entries }) => block.left <= at && at <= block.right && entries.includes(row),
          );
          expect([text, row, at, ofRow || unused.some((one) => one.row === row)]).toEqual([
            text,
            row,
            at,
            true,
          ]);
        }),
      );
    }),
    { numRuns: 1_000 },
  );
});

test("entries are as many as first names", () => {
  fc.assert(
    fc.property(rows, role, (cells, list) => {
      const { tables, entryCount } = readList(grid("名单", cells), list);
      const firsts = tables.flatMap(({ records }) => records.filter(({ first }) => first));
      expect(entryCount).toBe(firsts.length);
    }),
    { numRuns: 500 },
  );
});

const BEFORE = [
  "",
  "",
  "单位：",
  "1 ",
  "1. ",
  "（1）",
  "环保 ",
  "注：",
  "一、",
  "【",
  "原",
  "ABC ",
  "字号(老):",
  "甲、",
  "老李饭店\n",
];
const AFTER = [
  "",
  "",
  "（已注销）",
  "已整改",
  "：已移出",
  " 已移出",
  "-乙",
  "—老李饭店",
  "\n环保",
  "（张三）",
  "（曾用名：乙五金）",
  "等3家",
  "及其分厂",
  "。",
  "】",
  "〔2023〕",
];
const decorated = fc
  .tuple(fc.constantFrom(...BEFORE), fc.nat(40), fc.constantFrom(...AFTER))
  .map(([before, n, after]) => ({ firm: nameOf(n), text: `${before}${nameOf(n)}${after}` }));
const around = fc.constantFrom<Typed>(null, null, "环保", 1, "x");

test("whatever stands around a firm in its cell, it is looked up, or its row is told", () => {
  fc.assert(
    fc.property(around, decorated, around, around, (number, { firm, text }, matter, note) => {
      const rows = [["序号", "企业名称", "事由", "备注"], [number, text, matter, note]];
      const { tables, unused } = readList(grid("名单", rows), "veto");
      const known = tables.flatMap(({ records }) => records.map(({ name }) => foldEnterprise(name)));
      expect([text, known.includes(foldEnterprise(firm)) || unused.some(({ row }) => row === 1)]).toEqual([text, true]);
    }),
    { numRuns: 3_000 },
  );
}); // prettier-ignore

test("a list of many rows is read in about as many steps", () => {
  const time = (size: number): number => {
    const many = grid("往年兑现", [
      ["企业名称", "统一社会信用代码", "奖补项目", "年度", "已奖金额"],
      ...Array.from({ length: size }, (_, n) => [nameOf(n), codeOf(n), "清洁生产审核", 2022, 5]),
    ]);
    const start = performance.now();
    expect(readList(many, "history").entryCount).toBe(size);
    return performance.now() - start;
  };
  time(2_000);
  const [small, large] = [time(5_000), time(40_000)];
  expect(large).toBeLessThan(Math.max(1, small) * 40);
});
