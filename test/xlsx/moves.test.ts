import type { Move, OpenedBook, SheetModel } from "../../xlsx";
import { packageOf, partsOf } from "../builders/packages";
import { open, save, untouched, withSheet } from "./round-trip";
import { MAIN, Parts, brokenIn, sheetXml } from "./whole-package";

const insert = (axis: Move["axis"], at: number, count = 1): Move => ({ axis, kind: "insert", at, count });
const remove = (axis: Move["axis"], at: number, count = 1): Move => ({ axis, kind: "delete", at, count });

/** The rows of a sheet as an editor has them after moves: cells only, formulas left to the editor. */
function movedRows({ rows }: SheetModel, moves: readonly Move[]): SheetModel["rows"] {
  let now = Array.from(rows);
  for (const { axis, kind, at, count } of moves) {
    if (axis === "row" && kind === "delete") now.splice(at, count);
    else if (axis === "row") now.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    else
      now = now.map((row) => {
        if (!row) return row;
        const cells = Array.from(row.cells);
        if (kind === "delete") cells.splice(at, count);
        else if (cells.length > at) cells.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
        return { ...row, cells };
      });
  }
  return now;
}

/** A book saved after rows and columns of its first sheet moved; its parts. */
async function moved(book: OpenedBook, ...moves: Move[]): Promise<Map<string, string>> {
  const sheet = book.sheets[0]!;
  const content = { ...sheet, rows: movedRows(sheet, moves) };
  const saved = save(book, withSheet(untouched(book), 0, () => ({ content, moves }))); // prettier-ignore
  expect(await brokenIn(saved)).toEqual([]);
  return new Map([...(await partsOf(saved))].map(([name, bytes]) => [name, bytes.toString("utf8")]));
}

const opened = async (parts: Parts): Promise<OpenedBook> => open(await packageOf(parts.all));
const SHEET = "xl/worksheets/sheet1.xml";
const behindRows = (xml: string): string =>
  /(?:<\/sheetData>|<sheetData\/>)(.*)<\/worksheet>$/s.exec(xml)![1]!;

/** What stands behind the rows of a sheet, and what becomes of it after one move. */
const CHILDREN: readonly (readonly [why: string, move: Move, before: string, after: string])[] = [
  ["a conditional format moves with its formula", insert("row", 0), `<conditionalFormatting sqref="B2:B9"><cfRule type="expression" priority="1"><formula>$A2&gt;B$1</formula></cfRule></conditionalFormatting>`, `<conditionalFormatting sqref="B3:B10"><cfRule type="expression" priority="1"><formula>$A3&gt;B$2</formula></cfRule></conditionalFormatting>`],
  ["a colour scale's threshold is a formula too", insert("row", 0), `<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="formula" val="$B$1"/><cfvo type="num" val="5"/></colorScale></cfRule></conditionalFormatting>`, `<conditionalFormatting sqref="A2"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="formula" val="$B$2"/><cfvo type="num" val="5"/></colorScale></cfRule></conditionalFormatting>`],
  ["a conditional format of deleted cells goes", remove("row", 0, 2), `<conditionalFormatting sqref="A1:A2"><cfRule type="uniqueValues" priority="1"/></conditionalFormatting>`, ""],
  ["marks of ours move too", insert("row", 0), `<conditionalFormatting sqref="A1 C3"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN("WUYI-error")&gt;0</formula></cfRule></conditionalFormatting>`, `<conditionalFormatting sqref="A2 C4"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN("WUYI-error")&gt;0</formula></cfRule></conditionalFormatting>`],
  ["validations: one moves, one goes, the rest is counted", remove("row", 0), `<dataValidations count="2"><dataValidation type="list" sqref="A1"><formula1>"是,否"</formula1></dataValidation><dataValidation type="whole" sqref="B2:B9"><formula1>$C$1</formula1><formula2>C3</formula2></dataValidation></dataValidations>`, `<dataValidations count="1"><dataValidation type="whole" sqref="B1:B8"><formula1>#REF!</formula1><formula2>C2</formula2></dataValidation></dataValidations>`],
  ["no validation is left", remove("row", 0), `<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations>`, ""],
  ["links inside of the book", insert("column", 0), `<hyperlinks><hyperlink ref="A1:B1" location="申报!C5" display="去"/><hyperlink ref="C1" location="名称"/></hyperlinks>`, `<hyperlinks><hyperlink ref="B1:C1" location="申报!D5" display="去"/><hyperlink ref="D1" location="名称"/></hyperlinks>`],
  ["a filter's columns keep their places", insert("column", 2), `<autoFilter ref="B1:E9"><filterColumn colId="0"/><filterColumn colId="2"><filters><filter val="甲"/></filters></filterColumn></autoFilter>`, `<autoFilter ref="B1:F9"><filterColumn colId="0"/><filterColumn colId="3"><filters><filter val="甲"/></filters></filterColumn></autoFilter>`],
  ["a filter's column goes with its column", remove("column", 1), `<autoFilter ref="B1:E9"><filterColumn colId="0"/><filterColumn colId="2"/><sortState ref="B2:E9"><sortCondition ref="B2:B9"/><sortCondition ref="C2:C9"/></sortState></autoFilter>`, `<autoFilter ref="B1:D9"><filterColumn colId="1"/><sortState ref="B2:D9"><sortCondition ref="B2:B9"/></sortState></autoFilter>`],
  ["a filter goes with its header", remove("row", 0), `<autoFilter ref="B1:E9"/>`, ""],
  ["protected ranges", insert("row", 1), `<protectedRanges><protectedRange sqref="A1:A2 C1" name="甲"/></protectedRanges>`, `<protectedRanges><protectedRange sqref="A1:A3 C1" name="甲"/></protectedRanges>`],
  ["errors that are not to be shown", remove("row", 0), `<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/><ignoredError sqref="B1:B5" formula="1"/></ignoredErrors>`, `<ignoredErrors><ignoredError sqref="B1:B4" formula="1"/></ignoredErrors>`],
  ["page breaks between rows", insert("row", 3, 2), `<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>`, `<rowBreaks count="2" manualBreakCount="2"><brk id="5" max="16383" man="1"/><brk id="11" max="16383" man="1"/></rowBreaks>`],
  ["two breaks in one place are one", remove("row", 3, 6), `<rowBreaks count="3" manualBreakCount="2"><brk id="3" man="1"/><brk id="5" man="1"/><brk id="9"/></rowBreaks>`, `<rowBreaks count="1" manualBreakCount="1"><brk id="3" man="1"/></rowBreaks>`],
  ["page breaks between columns", remove("column", 0), `<colBreaks count="2" manualBreakCount="0"><brk id="1"/><brk id="4"/></colBreaks>`, `<colBreaks count="1" manualBreakCount="0"><brk id="3"/></colBreaks>`],
  ["scenarios", insert("row", 0), `<scenarios><scenario name="甲"><inputCells r="A1" val="1"/></scenario></scenarios>`, `<scenarios><scenario name="甲"><inputCells r="A2" val="1"/></scenario></scenarios>`],
  ["watched cells", remove("row", 4), `<cellWatches><cellWatch r="A5"/><cellWatch r="A9"/></cellWatches>`, `<cellWatches><cellWatch r="A8"/></cellWatches>`],
  ["consolidated data", insert("row", 0), `<dataConsolidate><dataRefs count="1"><dataRef ref="A1:B2" sheet="申报"/></dataRefs></dataConsolidate>`, `<dataConsolidate><dataRefs count="1"><dataRef ref="A2:B3" sheet="申报"/></dataRefs></dataConsolidate>`],
  ["newer conditional formats and validations", insert("row", 0), `<extLst><ext uri="x"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>申报!A1&gt;0</xm:f></x14:cfRule><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="y"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>其他!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`, `<extLst><ext uri="x"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>申报!A2&gt;0</xm:f></x14:cfRule><xm:sqref>A2:A4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="y"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>其他!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`],
  ["an extension whose cells are all gone goes with them", remove("row", 0, 9), `<extLst><ext uri="x"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule/><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="other"><x14:slicerStyle/></ext></extLst>`, `<extLst><ext uri="other"><x14:slicerStyle/></ext></extLst>`],
  ["sparklines: one moves, one goes", remove("row", 0), `<extLst><ext uri="x"><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries/><x14:sparklines><x14:sparkline><xm:f>申报!A1:C1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline><x14:sparkline><xm:f>申报!A2:C2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`, `<extLst><ext uri="x"><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries/><x14:sparklines><x14:sparkline><xm:f>申报!A1:C1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`],
  ["a group without sparklines goes", remove("row", 0), `<extLst><ext uri="x"><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries/><x14:sparklines><x14:sparkline><xm:f>申报!A1:C1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`, ""],
  ["a control's cells and its place", insert("row", 0), `<controls><control shapeId="1" name="甲"><controlPr linkedCell="$A$1" listFillRange="申报!$B$1:$B$3"><anchor moveWithCells="1"><from><xdr:col>1</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>7</xdr:rowOff></from><to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor></controlPr></control></controls>`, `<controls><control shapeId="1" name="甲"><controlPr linkedCell="$A$2" listFillRange="申报!$B$2:$B$4"><anchor moveWithCells="1"><from><xdr:col>1</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>7</xdr:rowOff></from><to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor></controlPr></control></controls>`],
  ["what points to no cell stays", insert("row", 0), `<pageMargins left="0.7"/><pageSetup paperSize="9"/><headerFooter><oddHeader>A1</oddHeader></headerFooter>`, `<pageMargins left="0.7"/><pageSetup paperSize="9"/><headerFooter><oddHeader>A1</oddHeader></headerFooter>`],
]; // prettier-ignore

test.each(CHILDREN)("%s", async (_, move, before, after) => {
  const book = await opened(new Parts().behind(before));
  expect(behindRows((await moved(book, move)).get(SHEET)!)).toBe(after);
});

test("a link to another place goes with its cell, and so does its relationship", async () => {
  const parts = new Parts().behind(`<hyperlinks><hyperlink ref="A1" r:id="h1"/><hyperlink ref="A5" r:id="h2"/></hyperlinks>`); // prettier-ignore
  parts.all["xl/worksheets/_rels/sheet1.xml.rels"] = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="x/hyperlink" Target="https://example.com/1" TargetMode="External"/><Relationship Id="h2" Type="x/hyperlink" Target="https://example.com/2" TargetMode="External"/></Relationships>`; // prettier-ignore
  const after = await moved(await opened(parts), remove("row", 0));
  expect(behindRows(after.get(SHEET)!)).toBe(`<hyperlinks><hyperlink ref="A4" r:id="h2"/></hyperlinks>`);
  expect(after.get("xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("h1");
});

/** A part beside the sheet, and what becomes of it after one move. */
const PARTS: readonly (readonly [why: string, kind: string, move: Move, before: string, after: string])[] = [
  ["comments", "comments", remove("row", 0), `<comments><authors><author>甲</author></authors><commentList><comment ref="A1" authorId="0"/><comment ref="B3" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`, `<comments><authors><author>甲</author></authors><commentList><comment ref="B2" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`],
  ["comments in threads", "threadedComment", insert("column", 0), `<ThreadedComments><threadedComment ref="A1" id="1"><text>甲</text></threadedComment><threadedComment ref="A1" id="2" parentId="1"/></ThreadedComments>`, `<ThreadedComments><threadedComment ref="B1" id="1"><text>甲</text></threadedComment><threadedComment ref="B1" id="2" parentId="1"/></ThreadedComments>`],
  ["the boxes of comments, in a dialect of XML", "vmlDrawing", remove("row", 0), `<xml><v:shape id="1"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 9, 4, 1</x:Anchor><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="2"><br><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 2, 2, 3, 9, 6, 1</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`, `<xml><v:shape id="2"><br><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 1, 2, 3, 9, 5, 1</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`],
  ["old form controls", "vmlDrawing", insert("row", 0), `<xml><v:shape id="1"><x:ClientData ObjectType="Checkbox"><x:FmlaLink>$A$1</x:FmlaLink></x:ClientData></v:shape></xml>`, `<xml><v:shape id="1"><x:ClientData ObjectType="Checkbox"><x:FmlaLink>$A$2</x:FmlaLink></x:ClientData></v:shape></xml>`],
  ["a picture that moves and grows", "drawing", insert("row", 2), anchor("twoCell", 1, 3), anchor("twoCell", 1, 4)],
  ["a picture that only moves", "drawing", insert("row", 2), anchor("oneCell", 1, 3), anchor("oneCell", 1, 3)],
  ["a picture that only moves, moved", "drawing", insert("row", 1), anchor("oneCell", 1, 3), anchor("oneCell", 2, 4)],
  ["a picture that stays where it is", "drawing", insert("row", 0), anchor("absolute", 1, 3), anchor("absolute", 1, 3)],
  ["a picture cut by deleted rows", "drawing", remove("row", 3, 2), anchor("twoCell", 1, 4), anchor("twoCell", 1, 3, 9, 0)],
  ["a picture whose top is deleted", "drawing", remove("row", 0, 2), anchor("twoCell", 1, 4, 9), anchor("twoCell", 0, 2, 0)],
  ["a picture over deleted rows stays as large as it was", "drawing", remove("row", 1, 5), anchor("twoCell", 2, 4, 9), anchor("twoCell", 1, 3, 0)],
  ["a shape that shows a cell", "drawing", insert("row", 0), `<xdr:wsDr><xdr:absoluteAnchor><xdr:sp textlink="申报!$A$1"/></xdr:absoluteAnchor></xdr:wsDr>`, `<xdr:wsDr><xdr:absoluteAnchor><xdr:sp textlink="申报!$A$2"/></xdr:absoluteAnchor></xdr:wsDr>`],
  ["a control's properties", "ctrlProp", insert("row", 0), `<formControlPr fmlaLink="$A$1" fmlaRange="申报!$B$1:$B$2"/>`, `<formControlPr fmlaLink="$A$2" fmlaRange="申报!$B$2:$B$3"/>`],
  ["a pivot table moves whole", "pivotTable", insert("row", 0, 2), `<pivotTableDefinition name="甲"><location ref="A3:C9" firstHeaderRow="1"/></pivotTableDefinition>`, `<pivotTableDefinition name="甲"><location ref="A5:C11" firstHeaderRow="1"/></pivotTableDefinition>`],
]; // prettier-ignore

function anchor(editAs: string, from: number, to: number, offset = 9, toOffset = 5): string {
  return (
    `<xdr:wsDr><xdr:twoCellAnchor editAs="${editAs}"><xdr:from><xdr:col>0</xdr:col><xdr:colOff>1</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:from>` +
    `<xdr:to><xdr:col>2</xdr:col><xdr:colOff>1</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>${toOffset}</xdr:rowOff></xdr:to><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}

test.each(PARTS)("%s", async (_, kind, move, before, after) => {
  const part = `xl/${kind}s/${kind}1.xml`;
  const book = await opened(new Parts().relate(SHEET, kind, part, before));
  expect((await moved(book, move)).get(part)).toBe(after);
});

test("a part that is broken is carried as it is, and the rest follows", async () => {
  const drawing = `<xdr:wsDr><xdr:twoCellAnchor><xdr:from>`;
  const parts = new Parts()
    .behind(`<dataValidations count="1"><dataValidation sqref="B2"/></dataValidations>`)
    .relate(SHEET, "drawing", "xl/drawings/drawing1.xml", drawing);
  const after = await moved(await opened(parts), insert("row", 0));
  expect(after.get("xl/drawings/drawing1.xml")).toBe(drawing);
  expect(behindRows(after.get(SHEET)!)).toContain(`<dataValidation sqref="B3"/>`);
});

const chartXml = (formula: string): string => `<c:chartSpace><c:ser><c:tx><c:strRef><c:f>申报!$B$1</c:f><c:strCache/></c:strRef></c:tx><c:val><c:numRef><c:f>${formula}</c:f></c:numRef></c:val></c:ser></c:chartSpace>`; // prettier-ignore
const withChart = (): Parts =>
  new Parts()
    .sheet("图", sheetXml("", `<drawing r:id="drawing"/>`))
    .relate("xl/worksheets/sheet2.xml", "drawing", "xl/drawings/drawing1.xml", `<xdr:wsDr/>`)
    .relate("xl/drawings/drawing1.xml", "chart", "xl/charts/chart1.xml", chartXml("申报!$B$2:$B$9"));

test("charts of other sheets follow the cells that they show", async () => {
  const after = await moved(await opened(withChart()), insert("row", 4));
  expect(after.get("xl/charts/chart1.xml")).toBe(chartXml("申报!$B$2:$B$10"));
});

const CACHE = (ref: string): string => `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="${ref}" sheet="申报"/></cacheSource></pivotCacheDefinition>`; // prettier-ignore

test("pivot tables of other sheets follow their source", async () => {
  const book = await opened(new Parts().relate("xl/workbook.xml", "pivotCacheDefinition", "xl/pivotCache/pivotCacheDefinition1.xml", CACHE("A1:C9"))); // prettier-ignore
  const after = await moved(book, insert("row", 3));
  expect(after.get("xl/pivotCache/pivotCacheDefinition1.xml")).toBe(CACHE("A1:C10"));
});

test("names follow their cells; print areas lose what is gone", async () => {
  const names =
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">申报!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">申报!$A$1:$C$1,申报!$A$5:$C$9</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">申报!$1:$1</definedName><definedName name="单价" comment="说明">申报!$B$5</definedName><definedName name="相对">申报!B5</definedName><definedName name="合计">SUM(申报!$A$1:$A$9)*2</definedName><definedName name="没了">申报!$A$1</definedName></definedNames>`;
  const parts = new Parts().workbook(names).behind(`<autoFilter ref="A1:C9"/>`);
  const after = await moved(await opened(parts), remove("row", 0));
  expect(after.get("xl/workbook.xml")).toContain(
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">申报!$A$4:$C$8</definedName><definedName name="单价" comment="说明">申报!$B$4</definedName><definedName name="相对">申报!B5</definedName>` +
      `<definedName name="合计">SUM(申报!$A$1:$A$8)*2</definedName><definedName name="没了">申报!#REF!</definedName></definedNames>`,
  );
});

test("formulas, formats and validations of sheets that nobody touched follow too", async () => {
  const rows = `<row r="1"><c r="A1"><f>申报!A5*2</f><v>4</v></c><c r="B1"><v>7</v></c></row>`;
  const validation = `<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>申报!$A$5:$A$9</formula1></dataValidation></dataValidations>`;
  const parts = new Parts(`<row r="1"><c r="A1"><v>1</v></c></row>`)
    .sheet("公式", sheetXml(rows, validation))
    .sheet("验证", sheetXml(`<row r="1" spans="1:9"><c r="A1"><v>1</v></c></row>`, validation))
    .sheet("无关", sheetXml(`<row r="1" spans="1:9"><c r="A1"><v>1</v></c></row>`, validation.replace("申报!", "公式!")));
  const after = await moved(await opened(parts), insert("row", 0));
  const changed = validation.replace("$A$5:$A$9", "$A$6:$A$10");
  expect(after.get("xl/worksheets/sheet2.xml")).toBe(`<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1:B1"/><sheetData><row r="1"><c r="A1"><f>申报!A6*2</f><v>4</v></c><c r="B1"><v>7</v></c></row></sheetData>${changed}</worksheet>`); // prettier-ignore
  // Where only what stands around the rows points to the sheet, the rows stay byte for byte.
  expect(after.get("xl/worksheets/sheet3.xml")).toBe(sheetXml(`<row r="1" spans="1:9"><c r="A1"><v>1</v></c></row>`, changed)); // prettier-ignore
  expect(after.get("xl/worksheets/sheet4.xml")).toBe(parts.all["xl/worksheets/sheet4.xml"]);
}); // prettier-ignore

test("groups of rows and columns stay with their rows and columns", async () => {
  const parts = new Parts(`<row r="2" outlineLevel="1"><c r="A2"><v>1</v></c></row><row r="3" collapsed="1"><c r="A3"><v>2</v></c></row>`); // prettier-ignore
  parts.all[SHEET] = parts.all[SHEET]!.replace("<sheetData>", `<cols><col min="2" max="3" width="9" outlineLevel="2"/></cols><sheetData>`); // prettier-ignore
  const book = await opened(parts);
  const plain = ({ cells }: SheetModel["rows"][number] & object) => ({ cells });
  const moves = [insert("row", 0), insert("column", 0)];
  const content = { ...book.sheets[0]!, rows: movedRows(book.sheets[0]!, moves).map((row) => row && plain(row)), columns: [{ from: 0, to: 9, width: 9 }] }; // prettier-ignore
  const xml = Buffer.from((await partsOf(save(book, withSheet(untouched(book), 0, () => ({ content, moves }))))).get(SHEET)!).toString(); // prettier-ignore
  expect(xml).toContain(`<row r="3" outlineLevel="1">`);
  expect(xml).toContain(`<row r="4" collapsed="1">`);
  expect(xml).toContain(`<cols><col min="1" max="2" width="9" customWidth="1"/><col min="3" max="4" width="9" customWidth="1" outlineLevel="2"/><col min="5" max="10" width="9" customWidth="1"/></cols>`); // prettier-ignore
});

test("several moves in the order of time", async () => {
  const parts = new Parts().behind(`<conditionalFormatting sqref="B2:B9"><cfRule priority="1"><formula>A2</formula></cfRule></conditionalFormatting>`); // prettier-ignore
  const after = await moved(await opened(parts), insert("row", 0, 3), remove("row", 4, 2), insert("column", 1), remove("row", 0)); // prettier-ignore
  expect(behindRows(after.get(SHEET)!)).toBe(`<conditionalFormatting sqref="C4:C9"><cfRule priority="1"><formula>A4</formula></cfRule></conditionalFormatting>`); // prettier-ignore
});
