"""Works in a department's workbook as a person would, through LibreOffice (UNO): sorts the findings, deletes a row,
answers rows, saves as .xlsx.

Usage: edit-workbook.py PIPE INPUT OUTPUT PLAN.json
PLAN: {"sortBy": "Finding ID", "deleteId": "<prefix>", "answers": {"<id prefix>": {"Response": "Fixed", ...}}}
Prints how many rows were answered and in which order the ids stood after sorting, as JSON.
"""
import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField


def prop(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:  # the office process is still starting
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start")


def used_end(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow


def findings_table(document, header_text):
    for index in range(document.Sheets.Count):
        sheet = document.Sheets.getByIndex(index)
        last_column, last_row = used_end(sheet)
        for row in range(min(last_row + 1, 12)):
            names = [sheet.getCellByPosition(column, row).String.strip() for column in range(last_column + 1)]
            if header_text in names:
                return sheet, row, names, last_column, last_row
    raise SystemExit("no sheet with a column %r" % header_text)


def sort_rows(sheet, first, last, last_column, field):
    sort_field = TableSortField()
    sort_field.Field, sort_field.IsAscending = field, False
    block = sheet.getCellRangeByPosition(0, first, last_column, last)
    block.sort((prop("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (sort_field,))), prop("ContainsHeader", False)))


def main():
    pipe, source, target, plan_file = sys.argv[1:5]
    plan = json.load(open(plan_file, encoding="utf-8"))
    desktop = connect(pipe)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (prop("Hidden", True),))
    sheet, header_row, names, last_column, last_row = findings_table(document, plan["sortBy"])
    id_column = names.index(plan["sortBy"])
    sort_rows(sheet, header_row + 1, last_row, last_column, id_column)
    order = [sheet.getCellByPosition(id_column, row).String for row in range(header_row + 1, last_row + 1)]
    answered = 0
    for row in range(last_row, header_row, -1):
        finding = sheet.getCellByPosition(id_column, row).String
        if plan.get("deleteId") and finding.startswith(plan["deleteId"]):
            sheet.Rows.removeByIndex(row, 1)
            continue
        for prefix, answer in plan["answers"].items():
            if finding.startswith(prefix):
                for column, value in answer.items():
                    sheet.getCellByPosition(names.index(column), row).String = value
                answered += 1
    document.storeToURL(uno.systemPathToFileUrl(target), (prop("FilterName", "Calc MS Excel 2007 XML"),))
    document.close(True)
    print(json.dumps({"answered": answered, "order": order, "protected": sheet.isProtected()}))
    try:
        desktop.terminate()
    except Exception:  # the connection ends with the process
        pass


main()
