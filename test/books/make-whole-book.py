"""Makes whole.xlsx and dates-1904.xlsx with LibreOffice: fonts, fills, borders, number formats, widths, heights, merged
cells, frozen panes, hidden rows, columns and sheets, array formulas, a validation, conditional formats, comments, a chart,
defined names, hyperlinks and a print area, over several sheets.

    soffice --headless --accept="socket,host=localhost,port=2002;urp;" &
    python3 make-whole-book.py
"""

import os

import uno
from com.sun.star.awt import Rectangle
from com.sun.star.awt.FontSlant import ITALIC
from com.sun.star.awt.FontWeight import BOLD
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale
from com.sun.star.sheet.ConditionOperator import GREATER, LESS
from com.sun.star.sheet.ValidationType import LIST, WHOLE
from com.sun.star.table import BorderLine2, CellAddress, CellRangeAddress
from com.sun.star.table.CellHoriJustify import CENTER, RIGHT
from com.sun.star.table.CellVertJustify2 import TOP
from com.sun.star.util import Date

HERE = os.path.dirname(os.path.abspath(__file__))
HEAD = ("企业名称", "奖补项目", "等级", "申报基数", "比例", "申报金额", "申报日期", "备注")
ROWS = [
    ("武义一号五金有限公司", "生产性设备投资补助", "", 480, 0.08, "=D3*E3", 45413, "一行\n两行"),
    ("武义二号门业有限公司", "工业增加值增长奖", "", 620.5, 0.1, "=D4*E4", 45414, ""),
    ("武义三号工具有限公司", "节水型企业", "省级", -15, 0.12, "=D5*E5", 45415, "已核实"),
    ("武义四号电器有限公司", "绿色工厂", "市级", 1234567.891, 0.2, "=D6*E6", 45416, "隐藏的一行"),
    ("武义五号文具有限公司", "清洁生产审核", "", 0, 0.05, "=D7*E7", 45417, ""),
]


def prop(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = resolver.resolve("uno:socket,host=localhost,port=2002;urp;StarOffice.ComponentContext")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def fresh():
    return desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())


def put(sheet, row, values):
    for column, value in enumerate(values):
        cell = sheet.getCellByPosition(column, row)
        if isinstance(value, str) and value.startswith("="):
            cell.Formula = value
        elif isinstance(value, str):
            cell.String = value
        else:
            cell.Value = value


def formatted(book, cells, code):
    formats, language = book.NumberFormats, Locale("zh", "CN", "")
    key = formats.queryKey(code, language, False)
    cells.NumberFormat = formats.addNew(code, language) if key == -1 else key


def line(width, colour):
    one = BorderLine2()
    one.LineWidth = one.OuterLineWidth = width
    one.Color = colour
    return one


def save(book, name):
    book.storeToURL("file://" + os.path.join(HERE, name), (prop("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)


def claims(book):
    sheet = book.Sheets.getByIndex(0)
    sheet.Name = "申报汇总"
    put(sheet, 0, ("2024 年度奖补申报汇总",))
    put(sheet, 1, HEAD)
    for at, values in enumerate(ROWS):
        put(sheet, at + 2, values)
    put(sheet, 7, ("合计", "", "", "=SUM(D3:D7)", "", "=SUM(F3:F7)"))
    title = sheet.getCellRangeByName("A1:H1")
    title.merge(True)
    title.CharHeight = title.CharHeightAsian = 16
    title.CharWeight = title.CharWeightAsian = BOLD
    title.HoriJustify = CENTER
    title.CharFontNameAsian = title.CharFontName = "黑体"
    head = sheet.getCellRangeByName("A2:H2")
    head.CellBackColor, head.CharColor, head.CharWeight = 0x1F4E78, 0xFFFFFF, BOLD
    head.IsTextWrapped, head.VertJustify = True, TOP
    body = sheet.getCellRangeByName("A3:H8")
    for side in ("TopBorder", "BottomBorder", "LeftBorder", "RightBorder"):
        setattr(body, side, line(18, 0x808080))
    sheet.getCellRangeByName("A8:H8").TopBorder = line(70, 0xC00000)
    sheet.getCellByPosition(0, 2).CharPosture = ITALIC
    sheet.getCellByPosition(0, 3).CharUnderline = 1
    sheet.getCellByPosition(0, 4).CharStrikeout = 1
    sheet.getCellByPosition(7, 2).IsTextWrapped = True
    sheet.getCellByPosition(2, 4).HoriJustify = RIGHT
    sheet.getCellByPosition(2, 5).RotateAngle = 4500
    formatted(book, sheet.getCellRangeByName("D3:D8"), "#,##0.00;[RED]-#,##0.00")
    formatted(book, sheet.getCellRangeByName("E3:E7"), "0.0%")
    formatted(book, sheet.getCellRangeByName("F3:F8"), '#,##0.00"万元"')
    formatted(book, sheet.getCellRangeByName("G3:G7"), 'YYYY"年"M"月"D"日"')
    for column, width in enumerate((6000, 4500, 1800, 3000, 1600, 3400, 3600, 5000)):
        sheet.Columns.getByIndex(column).Width = width
    sheet.Columns.getByIndex(8).IsVisible = False
    sheet.Rows.getByIndex(0).Height = 1100
    sheet.Rows.getByIndex(5).IsVisible = False
    note = sheet.getCellByPosition(5, 2)
    sheet.Annotations.insertNew(note.CellAddress, "请核对发票")
    formats = sheet.getCellRangeByName("F3:F7").ConditionalFormat
    formats.addNew((prop("Operator", GREATER), prop("Formula1", "100"), prop("StyleName", "Good")))
    formats.addNew((prop("Operator", LESS), prop("Formula1", "$F$8/10"), prop("StyleName", "Bad")))
    sheet.getCellRangeByName("F3:F7").ConditionalFormat = formats
    chart = (CellRangeAddress(0, 0, 1, 0, 6), CellRangeAddress(0, 5, 1, 5, 6))
    sheet.Charts.addNewByName("图", Rectangle(1000, 9000, 12000, 6000), chart, True, True)
    sheet.setPrintAreas((CellRangeAddress(0, 0, 0, 7, 7),))
    sheet.setPrintTitleRows(True)
    sheet.setTitleRows(CellRangeAddress(0, 0, 0, 7, 1))


def validations(book):
    sheet = book.Sheets.getByIndex(0)
    validation = sheet.getCellRangeByName("C3:C7").Validation
    validation.Type = LIST
    validation.setFormula1('"省级";"市级"')
    sheet.getCellRangeByName("C3:C7").Validation = validation
    whole = sheet.getCellRangeByName("D3:D7").Validation
    whole.Type = WHOLE
    whole.setOperator(GREATER)
    whole.setFormula1("$参数.$B$1")
    sheet.getCellRangeByName("D3:D7").Validation = whole


def parameters(book):
    book.Sheets.insertNewByName("参数", 1)
    sheet = book.Sheets.getByName("参数")
    put(sheet, 0, ("起点", 0))
    put(sheet, 1, ("总额", "=申报汇总.F8", "=IF(B2>100;\"多\";\"少\")", "=1/0", "=ISERROR(D2)"))
    sheet.getCellRangeByName("A4:A6").setArrayFormula("=申报汇总.D3:D5*2")
    text = sheet.getCellByPosition(0, 7)
    text.String = "红字与黑字"
    cursor = text.createTextCursor()
    cursor.gotoStart(False)
    cursor.goRight(2, True)
    cursor.CharColor, cursor.CharWeight = 0xFF0000, BOLD
    link = book.createInstance("com.sun.star.text.TextField.URL")
    link.URL, link.Representation = "https://example.com/", "链接"
    cell = sheet.getCellByPosition(0, 8)
    cell.insertTextContent(cell.createTextCursor(), link, False)
    inner = book.createInstance("com.sun.star.text.TextField.URL")
    inner.URL, inner.Representation = "#申报汇总.A3", "到汇总"
    cell = sheet.getCellByPosition(0, 9)
    cell.insertTextContent(cell.createTextCursor(), inner, False)
    sheet.TabColor = 0xC00000


def freeze(book):
    controller = book.CurrentController
    controller.setActiveSheet(book.Sheets.getByIndex(0))
    controller.freezeAtPosition(1, 2)


book = fresh()
claims(book)
parameters(book)
validations(book)
book.Sheets.insertNewByName("旧表", 2)
put(book.Sheets.getByName("旧表"), 0, ("去年", 1, True))
book.Sheets.getByName("旧表").IsVisible = False
book.NamedRanges.addNewByName("申报金额", "$申报汇总.$F$3:$F$7", CellAddress(0, 0, 0), 0)
book.Sheets.getByName("参数").NamedRanges.addNewByName("起点", "$参数.$B$1", CellAddress(1, 0, 0), 0)
freeze(book)
save(book, "whole.xlsx")

book = fresh()
book.NullDate = Date(1, 1, 1904)
sheet = book.Sheets.getByIndex(0)
sheet.Name = "日期"
put(sheet, 0, ("申报日期", 43951, 43951.5))
formatted(book, sheet.getCellRangeByName("B1:B1"), "YYYY-MM-DD")
formatted(book, sheet.getCellRangeByName("C1:C1"), "YYYY/M/D H:MM")
save(book, "dates-1904.xlsx")
