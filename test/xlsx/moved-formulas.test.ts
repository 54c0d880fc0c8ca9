import fc from "fast-check";
import {
  changedAnchored,
  changedFormula,
  changedTables,
  type BookChanges,
  type TablePlace,
} from "../../xlsx/formulas";
import { joinedMoves, movedIndex, movedRange, originOf, type Move } from "../../xlsx/move";
import { rangeName, readRange } from "../../xlsx/range";

const insert = (axis: Move["axis"], at: number, count = 1): Move => ({ axis, kind: "insert", at, count });
const remove = (axis: Move["axis"], at: number, count = 1): Move => ({ axis, kind: "delete", at, count });

/** Changes of a book with the sheets 甲, 乙, 丙: the first moves, or is called otherwise, or is gone. */
const changes = (moves: readonly Move[], name: string | undefined = "甲"): BookChanges => ({
  fates: new Map([
    ["甲", { name, moves }],
    ["乙", { name: "乙", moves: [] }],
    ["丙", { name: "丙", moves: [] }],
  ]),
  order: ["甲", "乙", "丙"],
});

/** One move, and what a range is after it; rows and columns count from 0 in moves. */
const RANGES: readonly (readonly [why: string, move: Move, range: string, expected: string | undefined])[] = [
  ["a row before", insert("row", 0), "B3:D5", "B4:D6"],
  ["a row directly before: the range moves whole", insert("row", 2), "B3:D5", "B4:D6"],
  ["a row inside", insert("row", 3), "B3:D5", "B3:D6"],
  ["a row at its last: still inside", insert("row", 4, 2), "B3:D5", "B3:D7"],
  ["a row directly behind", insert("row", 5), "B3:D5", "B3:D5"],
  ["a column before", insert("column", 1), "B3:D5", "C3:E5"],
  ["a column inside", insert("column", 2, 3), "B3:D5", "B3:G5"],
  ["a column behind", insert("column", 4), "B3:D5", "B3:D5"],
  ["a deleted row before", remove("row", 0), "B3:D5", "B2:D4"],
  ["deleted rows across its first", remove("row", 1, 2), "B3:D5", "B2:D3"],
  ["its first row deleted", remove("row", 2), "B3:D5", "B3:D4"],
  ["a row inside deleted", remove("row", 3), "B3:D5", "B3:D4"],
  ["its last row deleted", remove("row", 4), "B3:D5", "B3:D4"],
  ["deleted rows across its last", remove("row", 4, 9), "B3:D5", "B3:D4"],
  ["a deleted row behind", remove("row", 5), "B3:D5", "B3:D5"],
  ["exactly its rows deleted", remove("row", 2, 3), "B3:D5", undefined],
  ["more than its rows deleted", remove("row", 0, 99), "B3:D5", undefined],
  ["deleted columns across its first", remove("column", 0, 2), "B3:D5", "A3:B5"],
  ["all its columns deleted", remove("column", 1, 3), "B3:D5", undefined],
  ["a range to the sheet's end stays one", insert("row", 4), "A1:A1048576", "A1:A1048576"],
  ["pushed over the edge", insert("row", 0), "A1048576", undefined],
  ["pushed over the edge, in part", insert("column", 0, 2), "XFC1:XFD1", undefined],
]; // prettier-ignore

test.each(RANGES)("%s", (_, move, range, expected) => {
  const moved = movedRange(readRange(range)!, [move]);
  expect(moved && rangeName(moved)).toBe(expected);
});

/** Formulas on the sheet 甲 after one move of it. */
const FORMULAS: readonly (readonly [move: Move, formula: string, expected: string])[] = [
  [insert("row", 2), "A1+A3+$A$3+A$4", "A1+A4+$A$4+A$5"],
  [insert("row", 2), "SUM(A1:A9)*B2", "SUM(A1:A10)*B2"],
  [insert("row", 2), "SUM(3:5)+SUM(A:C)", "SUM(4:6)+SUM(A:C)"],
  [insert("column", 1), "SUM(A:C)+SUM(3:5)+B1", "SUM(A:D)+SUM(3:5)+C1"],
  [insert("row", 0), "\"A1\"&LOG10(A1)&A1B", "\"A1\"&LOG10(A2)&A1B"],
  [insert("row", 0), "甲!A1+乙!A1+'丙'!A1+[1]甲!A1", "甲!A2+乙!A1+'丙'!A1+[1]甲!A1"],
  [insert("row", 0), "金额+表1[A1]+#REF!A1", "金额+表1[A1]+#REF!A1"],
  [remove("row", 2), "A1+A3+A4", "A1+#REF!+A3"],
  [remove("row", 2), "SUM(A3:A5)+SUM(A1:A3)", "SUM(A3:A4)+SUM(A1:A2)"],
  [remove("row", 2, 3), "SUM(A3:A5)+甲!A4", "SUM(#REF!)+甲!#REF!"],
  [remove("column", 0), "SUM(A:A)+SUM(A:B)+$B$1", "SUM(#REF!)+SUM(A:A)+$A$1"],
  [remove("row", 0), "INDEX(A:A,2)+A1:INDEX(B:B,2)", "INDEX(A:A,2)+#REF!:INDEX(B:B,2)"],
  [insert("row", 0), "_xlfn.XLOOKUP(A1,B:B,C1:C9)", "_xlfn.XLOOKUP(A2,B:B,C2:C10)"],
  [insert("row", 0), "甲:丙!A1", "甲:丙!A1"],
]; // prettier-ignore

test.each(FORMULAS)("%j: %s", (move, formula, expected) => {
  expect(changedFormula(formula, { sheet: "甲" }, changes([move]))).toBe(expected);
});

/** Formulas on the sheet 乙 after 甲 was renamed, or deleted (undefined). */
const RENAMED: readonly (readonly [name: string | undefined, formula: string, expected: string])[] = [
  ["申报", "甲!A1+A1", "申报!A1+A1"],
  ["申报 表", "甲!A1", "'申报 表'!A1"],
  ["它's", "SUM('甲'!A1:A2)", "SUM('它''s'!A1:A2)"],
  ["A1", "甲!A1", "'A1'!A1"],
  ["2024", "甲!A1", "'2024'!A1"],
  ["R1C1", "甲!A1", "'R1C1'!A1"],
  ["申报", "甲:丙!A1", "申报:丙!A1"],
  ["申 报", "SUM(甲:丙!A1)", "SUM('申 报:丙'!A1)"],
  ["申报", "甲!金额&\"甲!A1\"", "申报!金额&\"甲!A1\""],
  ["申报", "[1]甲!A1", "[1]甲!A1"],
  [undefined, "甲!A1+A1", "#REF!+A1"],
  [undefined, "SUM(甲!A1:A9,乙!A1)", "SUM(#REF!,乙!A1)"],
  [undefined, "甲!金额", "#REF!"],
  [undefined, "SUM(甲:丙!A1)", "SUM(乙:丙!A1)"],
  [undefined, "SUM(甲:乙!A1)", "SUM(乙!A1)"],
  ["甲", "甲!A1+甲:丙!B2", "甲!A1+甲:丙!B2"],
]; // prettier-ignore

test.each(RENAMED)("called %s now: %s", (name, formula, expected) => {
  expect(changedFormula(formula, { sheet: "乙" }, { ...changes([]), fates: new Map([...changes([]).fates, ["甲", { name, moves: [] }]]) })).toBe(expected); // prettier-ignore
});

test("moved and renamed at once", () => {
  expect(changedFormula("甲!A1:A3+A1", { sheet: "甲" }, changes([insert("row", 1)], "新"))).toBe(
    "新!A1:A4+A1",
  );
});

test("in names only what is fixed moves", () => {
  const home = { fixedOnly: true };
  expect(changedFormula("甲!$A$3+甲!A3+甲!$A3:$A$5", home, changes([insert("row", 0)]))).toBe("甲!$A$4+甲!A3+甲!$A3:$A$6"); // prettier-ignore
  expect(changedFormula("甲!$A$3+甲!A3", home, changes([remove("row", 2)]))).toBe("甲!#REF!+甲!A3");
});

/** Ranges with a formula for their first cell, as conditional formats and validations have them. */
const ANCHORED: readonly (readonly [why: string, move: Move, ranges: string, formula: string, expected: string])[] = [
  ["both move along", insert("row", 0), "B2:B9", "$A2>B$1", "B3:B10 $A3>B$2"],
  ["rows inside: the first cell's formula stays", insert("row", 5), "B2:B9", "A2>0", "B2:B10 A2>0"],
  ["the first row is gone: the next one's formula counts", remove("row", 1), "B2:B9", "A2>$D$1", "B2:B8 A2>$D$1"],
  ["the first rows and some before are gone", remove("row", 0, 3), "B2:B9", "A2>0", "B1:B6 A1>0"],
  ["a column between the range and what it looks at", insert("column", 1), "B2:B9", "A2>0", "C2:C9 A2>0"],
  ["what it looks at is gone", remove("column", 0), "B2:B9", "A2>0", "A2:A9 #REF!>0"],
  ["several ranges", insert("row", 3), "B2:B3 B6", "A2>0", "B2:B3 B7 A2>0"],
  ["one of several ranges is gone: the formula is for the first that is left", remove("row", 1, 2), "B2:B3 B6", "A2>0", "B4 A4>0"],
  ["another sheet", insert("row", 0), "B2:B9", "乙!A2>甲!$A$1", "B3:B10 乙!A2>甲!$A$2"],
]; // prettier-ignore

test.each(ANCHORED)("%s", (_, move, ranges, formula, expected) => {
  const anchored = { ranges: ranges.split(" ").map((one) => readRange(one)!), formulas: [formula] };
  const { ranges: now, formulas } = changedAnchored(anchored, "甲", changes([move]))!;
  expect([...now.map(rangeName), ...formulas].join(" ")).toBe(expected);
});

test("nothing is left of ranges whose cells are gone", () => {
  const anchored = { ranges: [readRange("B2:B3")!], formulas: ["A2"] };
  expect(changedAnchored(anchored, "甲", changes([remove("row", 0, 9)]))).toBeUndefined();
});

test("a renamed sheet in an anchored formula", () => {
  const anchored = { ranges: [readRange("B2")!], formulas: ["甲!$A$1+乙!A2"] };
  expect(changedAnchored(anchored, "甲", changes([insert("row", 0)], "新"))!.formulas).toEqual([
    "新!$A$2+乙!A2",
  ]);
});

const PLACE: TablePlace = {
  sheet: "甲",
  range: { top: 1, left: 1, bottom: 9, right: 3 },
  headerRows: 1,
  totalsRows: 1,
  columns: new Map([
    ["企业", 1],
    ["金额", 2],
    ["备[注]", 3],
  ]),
};

/** A formula in row 5 of a sheet; the table 表 is B2:D10 on 甲, with a header and totals. */
const TABLES: readonly (readonly [formula: string, home: string, renamed: string, converted: string])[] = [
  ["SUM(表[金额])", "甲", "SUM(表[应付])", "SUM($C$3:$C$9)"],
  ["SUM(表[金额])", "乙", "SUM(表[应付])", "SUM(甲!$C$3:$C$9)"],
  ["表[[#This Row],[金额]]*2", "甲", "表[[#This Row],[应付]]*2", "$C5*2"],
  ["表[@金额]+表[@[金额]]", "甲", "表[@应付]+表[@[应付]]", "$C5+$C5"],
  ["COUNTA(表[[企业]:[金额]])", "甲", "COUNTA(表[[企业]:[应付]])", "COUNTA($B$3:$C$9)"],
  ["表[[#Headers],[金额]]&表[[#Totals],[金额]]", "甲", "表[[#Headers],[应付]]&表[[#Totals],[应付]]", "$C$2&$C$10"],
  ["ROWS(表)+ROWS(表[#All])+ROWS(表[[#Headers],[#Data],[金额]])", "甲", "ROWS(表)+ROWS(表[#All])+ROWS(表[[#Headers],[#Data],[应付]])", "ROWS($B$3:$D$9)+ROWS($B$2:$D$10)+ROWS($C$2:$C$9)"],
  ["表[备'[注']]", "甲", "表[备'[注']]", "$D$3:$D$9"],
  ["表[没有]", "甲", "表[没有]", "#REF!"],
  ["别的[金额]&\"表[金额]\"", "甲", "别的[金额]&\"表[金额]\"", "别的[金额]&\"表[金额]\""],
]; // prettier-ignore

test.each(TABLES)("%s on %s", (formula, home, renamed, converted) => {
  const called = new Map([["表", { renamed: new Map([["金额", "应付"]]) }]]);
  const turned = new Map([["表", { renamed: new Map<string, string>(), converted: PLACE }]]);
  expect(changedTables(formula, called, home, 4)).toBe(renamed);
  expect(changedTables(formula, turned, home, 4)).toBe(converted);
});

const move = fc.record({
  axis: fc.constantFrom("row" as const, "column" as const),
  kind: fc.constantFrom("insert" as const, "delete" as const),
  at: fc.nat(20),
  count: fc.integer({ min: 1, max: 5 }),
});

test("where a row came from leads back to where it went", () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 6 }), fc.nat(40), (moves, at) => {
      const now = movedIndex(at, moves, "row");
      if (now !== undefined) expect(originOf(moves, "row")(now)).toBe(at);
    }),
  );
});

test("moves put together lead every row where they led one by one", () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 8 }), fc.nat(60), (moves, at) => {
      const few = joinedMoves(moves);
      expect(few.length).toBeLessThanOrEqual(moves.length);
      for (const axis of ["row", "column"] as const) {
        expect(movedIndex(at, few, axis)).toBe(movedIndex(at, moves, axis));
        expect(originOf(few, axis)(at)).toBe(originOf(moves, axis)(at));
      }
      const range = { top: at, left: 3, bottom: at + 5, right: 9 };
      expect(movedRange(range, few)).toEqual(movedRange(range, moves));
    }),
    { numRuns: 1000 },
  );
});

test("a range holds exactly the cells that were in it, and what was put in between them", () => {
  const range = fc.tuple(fc.nat(20), fc.nat(10)).map(([top, more]) => ({ top, left: 0, bottom: top + more, right: 3 }));
  fc.assert(
    fc.property(range, fc.array(move, { maxLength: 5 }).map((all) => all.filter(({ axis }) => axis === "row")), (before, moves) => {
      const left = [];
      for (let at = before.top; at <= before.bottom; at++) left.push(movedIndex(at, moves, "row") ?? -1);
      const there = left.filter((at) => at >= 0);
      const after = movedRange(before, moves);
      // A range that lost all its rows is gone, also where rows were put into it before.
      if (!after) expect(there).toEqual([]);
      for (const at of there) expect(at >= after!.top && at <= after!.bottom).toBe(true);
    }),
  );
}); // prettier-ignore

test("a row of one sheet stays one where nothing moved", () => {
  const formula = "SUM(甲:甲!A1,'甲:甲'!B2)";
  expect(changedFormula(formula, { sheet: "甲" }, changes([]))).toBe(formula);
});

test("a formula is the same text where nothing moved", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("A", "1", "$", ":", "!", "'", "甲", "(", "[", "]", '"', "#", "REF!", " "), maxLength: 30 }), (formula) => {
      expect(changedFormula(formula, { sheet: "甲" }, changes([]))).toBe(formula);
    }),
    { numRuns: 1000 },
  );
}); // prettier-ignore
