#pragma once

#include "core/exchange/bookchanges.h"
#include "core/exchange/spreadsheet.h"
#include "core/exchange/tenantsheets.h"

namespace core {

/// A file that came back, read or refused.
struct ReturnedFile {
    QString fileName;
    Result<Spreadsheet> content;
};

/// One returned file.
struct TenantAnswer {
    QString enterprise; ///< id; empty: not known
    QString exportedOn;
    bool isFilled = false; ///< somebody wrote into it what was not handed out
};

/// All returned files in one go.
struct TenantImport : BookImport {
    std::vector<TenantAnswer> answers; ///< one for each file
    QStringList missing;               ///< ids of enterprises that have not answered
};

/// Reads the returned workbooks of a case: all findings over all files, what would change, who has not answered. Nothing is
/// changed. At most one finding a cell, the most specific one.
TenantImport readTenantBooks(const Park &park, const Library &library, const BookTexts &texts, qsizetype caseIndex,
                             const std::vector<ReturnedFile> &files);

} // namespace core
