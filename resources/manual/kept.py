#!/usr/bin/env python3
"""A project of the example park with snapshots and a trail, for the picture of History: `kept.py PROGRAM en|zh IN.json OUT.park`."""
import os
import sqlite3
import subprocess
import sys

import openpyxl

program, language, example, project = sys.argv[1:]
texts = {
    "en": {"who": "Consultant", "first": "Draft", "drafted": "before the enterprises answer", "second": "Handed in",
           "handed": "application of March"},
    "zh": {"who": "咨询单位", "first": "初稿", "drafted": "企业填报之前", "second": "报送稿", "handed": "三月申报"},
}[language]
changes = {"E01": [("Electricity use", "D7", 188320), ("Products", "D7", 415600), ("Waste energy", "F7", 281500)],
           "E02": [("Electricity use", "D7", 201350)]}


def run(*arguments):
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL, env={**os.environ, "LANGUAGE": language})


def snapshot(name, note):
    run("history", project, "--snapshot", texts[name], "--note", texts[note])


run("import", example, project)
snapshot("first", "drafted")
for enterprise, cells in changes.items():
    book = project + ".xlsx"
    run("export", project, book, "--tenant", enterprise, "--case", "C2025", "--language", "en", "--values")
    sheets = openpyxl.load_workbook(book)
    for sheet, cell, value in cells:
        sheets[sheet][cell] = value
    sheets.save(book)
    run("import", book, project, "--case", "C2025", "--language", "en", "--accept")
    os.remove(book)
snapshot("second", "handed")
with sqlite3.connect(project) as database: # the command line knows no names
    for table in ("trail", "snapshots"):
        database.execute(f"UPDATE {table} SET made_by = ?", (texts["who"],))
