"""Makes moved-*.xlsx: what LibreOffice makes of whole.xlsx when rows and columns of its first sheet are put in or deleted,
and when sheets are renamed or deleted. Ours must come to the same.

    soffice --headless --accept="socket,host=localhost,port=2002;urp;" &
    python3 make-moved-books.py
"""

import os

import uno
from com.sun.star.beans import PropertyValue

HERE = os.path.dirname(os.path.abspath(__file__))


def prop(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = resolver.resolve("uno:socket,host=localhost,port=2002;urp;StarOffice.ComponentContext")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def rename(book):
    book.Sheets.getByIndex(0).Name = "新 名"


VARIANTS = {
    "rows-before": lambda book: book.Sheets.getByIndex(0).Rows.insertByIndex(0, 2),
    "rows-inside": lambda book: book.Sheets.getByIndex(0).Rows.insertByIndex(4, 3),
    "rows-behind": lambda book: book.Sheets.getByIndex(0).Rows.insertByIndex(8, 1),
    "row-deleted": lambda book: book.Sheets.getByIndex(0).Rows.removeByIndex(2, 1),
    "rows-deleted": lambda book: book.Sheets.getByIndex(0).Rows.removeByIndex(4, 3),
    "column-before": lambda book: book.Sheets.getByIndex(0).Columns.insertByIndex(0, 1),
    "column-inside": lambda book: book.Sheets.getByIndex(0).Columns.insertByIndex(5, 2),
    "column-deleted": lambda book: book.Sheets.getByIndex(0).Columns.removeByIndex(1, 1),
    "renamed": rename,
    "sheet-deleted": lambda book: book.Sheets.removeByName("参数"),
}

for name, change in VARIANTS.items():
    source = "file://" + os.path.join(HERE, "whole.xlsx")
    book = desktop.loadComponentFromURL(source, "_blank", 0, ())
    change(book)
    target = "file://" + os.path.join(HERE, "moved-" + name + ".xlsx")
    book.storeToURL(target, (prop("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)
