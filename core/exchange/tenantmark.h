#pragma once

#include "core/exchange/importfinding.h"
#include "core/exchange/spreadsheet.h"
#include "core/exchange/tenantsheets.h"

namespace core {

/// Whose workbook came back, and how it was handed out.
struct TenantMark {
    const Enterprise *enterprise = nullptr; ///< null: the workbook is refused
    QString exportedOn{};
    QStringList sheets{};                   ///< their keys
    bool isLost = false;                    ///< the hidden mark is gone; the titles told
    bool withValues = false;                ///< the figures of the case were handed out; older workbooks do not say
    std::optional<ImportFinding> finding{}; ///< why it is refused, or that the mark is lost
};

/// What the visible mark in the title of a sheet says: whose it is and of which year. Source: rules of the documents, section 7,
/// row 1.
struct TitleMark {
    QString enterprise;
    int year = 0;
};
/// Nothing: there is no mark, or its check code is not that of what it says, as in a title that somebody typed again.
std::optional<TitleMark> readTitleMark(const Park &park, const Sheet &sheet);

/// That a sheet came from the workbook of another year or enterprise: its rows would count there and here. Nothing: it did not.
std::optional<ImportFinding> sheetOfOtherBook(const Park &park, qsizetype caseIndex, const Enterprise &enterprise,
                                              const Sheet &sheet);

/// Reads the hidden mark of a workbook, else the visible one of its titles.
TenantMark readTenantMark(const Park &park, const BookTexts &texts, qsizetype caseIndex, const Spreadsheet &book);

} // namespace core
