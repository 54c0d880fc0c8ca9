"""Asks openpyxl, a program that is no part of this project, to open the books that `--keep=FOLDER` left.

    python3 bench/corpus/openpyxl_reads.py FOLDER

Prints a line for each book that it opens as it was and not as it was saved, or of which a written cell is not there.
"""

import sys
from datetime import datetime
import warnings
from pathlib import Path

import openpyxl

WRITTEN = 12345.75
NEW_SHEET = "新表一"


def opened(path):
    return openpyxl.load_workbook(path, data_only=True)


def complaint(before, after):
    try:
        if not opened(before).sheetnames:
            # It sees no sheet of a strict book, changed or not.
            return None
    except Exception:
        return None
    try:
        book = opened(after)
    except Exception as error:
        return f"cannot open: {error!r}"
    if NEW_SHEET not in book.sheetnames:
        return "the new sheet is not there"
    value = book[NEW_SHEET]["A1"].value
    # Where the first format of a book is one of dates, the number is one.
    if value != WRITTEN and not isinstance(value, datetime):
        return f"the new sheet holds {value!r}"
    return None


def main(folder):
    warnings.simplefilter("ignore")
    asked = wrong = 0
    for before in sorted(Path(folder).glob("*-before.xlsx")):
        after = before.with_name(before.name.replace("-before", "-after"))
        asked += 1
        said = complaint(before, after)
        if said is not None:
            wrong += 1
            print(f"{after.name}: {said}")
    print(f"openpyxl {openpyxl.__version__}: {asked} books, {wrong} complaints")
    return 1 if wrong else 0


sys.exit(main(sys.argv[1]))
