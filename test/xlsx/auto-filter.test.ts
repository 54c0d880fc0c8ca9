import { autoFilterXml, movedAutoFilter, readAutoFilter, type FilterColumn } from "../../xlsx/auto-filter";
import { readElement } from "../../xlsx/xml-tree";

const read = (xml: string) => readAutoFilter(readElement(new TextEncoder().encode(xml), "sheet1.xml", 0));
const withColumn = (column: string): string => `<autoFilter ref="B2:D9">${column}</autoFilter>`;

test.each<[who: string, xml: string, columns: FilterColumn[]]>([
  ["arrows only", "", []],
  ["a hidden arrow (Excel)", '<filterColumn colId="0" hiddenButton="1"/>', []],
  ["texts and blanks (Excel, XlsxWriter)", '<filterColumn colId="1"><filters blank="1"><filter val="绿色工厂"/><filter val="a&amp;b"/></filters></filterColumn>', [{ column: 2, texts: ["绿色工厂", "a&b"], blank: true }]],
  ["blanks alone", '<filterColumn colId="1"><filters blank="true"/></filterColumn>', [{ column: 2, texts: [], blank: true }]],
  ["two conditions (XlsxWriter)", '<filterColumn colId="2"><customFilters and="1"><customFilter operator="greaterThan" val="5"/><customFilter operator="lessThan" val="30"/></customFilters></filterColumn>', [{ column: 3, conditions: [{ operator: "greaterThan", value: "5" }, { operator: "lessThan", value: "30" }], both: true }]],
  ["begins with (LibreOffice)", '<filterColumn colId="0"><customFilters and="true"><customFilter operator="equal" val="甲*"/></customFilters></filterColumn>', [{ column: 1, conditions: [{ operator: "equal", value: "甲*" }], both: true }]],
  ["an operator left out (XlsxWriter)", '<filterColumn colId="0"><customFilters><customFilter val="甲*"/></customFilters></filterColumn>', [{ column: 1, conditions: [{ operator: "equal", value: "甲*" }], both: false }]],
  ["what newer programs add is passed over", '<filterColumn colId="0"><filters><filter val="甲"/></filters><extLst/></filterColumn><sortState ref="B3:D9"/>', [{ column: 1, texts: ["甲"], blank: false }]],
])("%s is read, written and read again", (_, xml, columns) => {
  const range = { top: 1, left: 1, bottom: 8, right: 3 };
  const filter = read(withColumn(xml));
  expect(filter).toEqual({ range, columns });
  expect(read(autoFilterXml(filter!, "x:"))).toEqual(filter);
}); // prettier-ignore

test.each([
  ["the ten highest", '<filterColumn colId="0"><top10 val="10"/></filterColumn>'],
  ["above the average", '<filterColumn colId="0"><dynamicFilter type="aboveAverage"/></filterColumn>'],
  ["a colour", '<filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn>'],
  ["a sign", '<filterColumn colId="0"><iconFilter iconSet="3Arrows" iconId="0"/></filterColumn>'],
  ["a month", '<filterColumn colId="0"><filters><dateGroupItem year="2024" month="5" dateTimeGrouping="month"/></filters></filterColumn>'],
  ["three conditions", `<filterColumn colId="0"><customFilters>${'<customFilter val="1"/>'.repeat(3)}</customFilters></filterColumn>`],
  ["an operator that there is not", '<filterColumn colId="0"><customFilters><customFilter operator="like" val="1"/></customFilters></filterColumn>'],
  ["a column outside of it", '<filterColumn colId="3"><filters><filter val="甲"/></filters></filterColumn>'],
  ["a column without a number", '<filterColumn><filters><filter val="甲"/></filters></filterColumn>'],
])("a filter by %s is not read: the file keeps it", (_, xml) => {
  expect(read(withColumn(xml))).toBeUndefined();
}); // prettier-ignore

test("one with a column that is not read is not read at all, as half of it would show other rows", () => {
  const half = '<filterColumn colId="1"><filters><filter val="甲"/></filters></filterColumn><filterColumn colId="2"><top10 val="10"/></filterColumn>'; // prettier-ignore
  expect(read(withColumn(half))).toBeUndefined();
});

test("it goes with its rows and columns, and without its header it is gone", () => {
  const filter = read(
    withColumn('<filterColumn colId="1"><filters><filter val="甲"/></filters></filterColumn>'),
  )!;
  const move = (axis: "row" | "column", kind: "insert" | "delete", at: number) =>
    movedAutoFilter(filter, [{ axis, kind, at, count: 1 }]);
  expect(move("row", "insert", 0)?.range).toEqual({ top: 2, left: 1, bottom: 9, right: 3 });
  expect(move("column", "insert", 2)?.columns).toEqual([{ column: 3, texts: ["甲"], blank: false }]);
  expect(move("column", "delete", 2)?.columns).toEqual([]);
  expect(move("row", "delete", 1)).toBeUndefined();
});
