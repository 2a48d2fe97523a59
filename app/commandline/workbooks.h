#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright export FILE OUT.xlsx|OUT.csv [--tenant ID|all] [--case ID] [--values] [--sheets LIST,…|all] [--language en|zh]`:
/// the whole park as one workbook, or as one .csv a list; with --tenant the workbook an enterprise fills, with "all" one file for
/// each, in place of unfilled ones only.
int exportBook(const QStringList &arguments);

/// `parkwright import IN.xlsx…|.csv… FILE.park [--accept] [--case ID]`: the findings of returned workbooks and what would change;
/// --accept takes what needs no question. A workbook of a whole park becomes a project.
int importBooks(const QStringList &arguments);

} // namespace commandline
