"""Makes chart-and-pivot.xlsx with LibreOffice: claims with a chart, a pivot table, a validation, a conditional
format, an autofilter and a defined name.

    soffice --headless --accept="socket,host=localhost,port=2002;urp;" &
    python3 make-with-libreoffice.py
"""

import os

import uno
from com.sun.star.awt import Rectangle
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.ConditionOperator import GREATER
from com.sun.star.sheet.DataPilotFieldOrientation import DATA, ROW
from com.sun.star.sheet.ValidationType import WHOLE
from com.sun.star.table import CellAddress, CellRangeAddress

TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "chart-and-pivot.xlsx")
ROWS = [
    ("企业名称", "统一社会信用代码", "奖补项目", "等级", "申报基数", "申报金额"),
    ("武义图表五金有限公司", "", "生产性设备投资补助", "", 480, 38.4),
    ("武义透视门业有限公司", "", "工业增加值增长奖", "", 620, 10),
    ("武义校验工具有限公司", "", "节水型企业", "省级", "", 15),
]


def prop(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = resolver.resolve("uno:socket,host=localhost,port=2002;urp;StarOffice.ComponentContext")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
book = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", True),))
sheet = book.Sheets.getByIndex(0)
sheet.Name = "申报"
for row, values in enumerate(ROWS):
    for column, value in enumerate(values):
        cell = sheet.getCellByPosition(column, row)
        if isinstance(value, str):
            cell.String = value
        else:
            cell.Value = value

sheet.Charts.addNewByName("图", Rectangle(1000, 6000, 9000, 6000), (CellRangeAddress(0, 0, 0, 5, 3),), True, True)

validation = sheet.getCellRangeByName("E2:E4").Validation
validation.Type = WHOLE
validation.setOperator(GREATER)
validation.setFormula1("0")
sheet.getCellRangeByName("E2:E4").Validation = validation

formats = sheet.getCellRangeByName("F2:F4").ConditionalFormat
formats.addNew((prop("Operator", GREATER), prop("Formula1", "20"), prop("StyleName", "Good")))
sheet.getCellRangeByName("F2:F4").ConditionalFormat = formats

book.NamedRanges.addNewByName("金额", "$申报.$F$2:$F$4", CellAddress(0, 0, 0), 0)

book.Sheets.insertNewByName("透视", 1)
pilots = book.Sheets.getByName("透视").DataPilotTables
description = pilots.createDataPilotDescriptor()
description.setSourceRange(CellRangeAddress(0, 0, 0, 5, 3))
description.DataPilotFields.getByIndex(2).Orientation = ROW
description.DataPilotFields.getByIndex(5).Orientation = DATA
pilots.insertNewByName("透视表", CellAddress(1, 0, 0), description)

book.storeToURL("file://" + TARGET, (prop("FilterName", "Calc MS Excel 2007 XML"),))
book.close(True)
