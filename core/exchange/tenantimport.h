#pragma once

#include "core/exchange/importfinding.h"
#include "core/exchange/spreadsheet.h"
#include "core/exchange/tenantsheets.h"

namespace core {

/// A file that came back, read or refused.
struct ReturnedFile {
    QString fileName;
    Result<Spreadsheet> content;
};

/// A row of a returned file beside that of the park.
struct RowChange {
    enum class Kind : unsigned char {
        New,
        Changed,
        Conflicting, ///< changed in the file, and in the park since it was handed out
        Removed,
    };
    Kind kind = Kind::New;
    qsizetype file = -1;
    QString sheet{};
    qint32 sheetRow = -1;
    Address owner{}; ///< where the row goes to
    int list = -1;   ///< position in that owner's lists
    Address from{};  ///< where the park's row stands; empty: it has none
    int fromList = -1;
    qsizetype row = -1; ///< its position there
    QString id{};
    std::shared_ptr<void> content{}; ///< the row as it would be, answers of questions taken as yes; null when removed
    std::vector<int> fields{};       ///< which differ
    bool isTakable = true;           ///< nothing in it is wrong
    bool isAsked = false;            ///< accepting it answers questions with yes
};

/// One returned file.
struct TenantAnswer {
    QString enterprise; ///< id; empty: not known
    QString exportedOn;
};

/// All returned files in one go.
struct TenantImport {
    std::vector<ImportFinding> findings; ///< by file, sheet, row, column
    std::vector<RowChange> changes;      ///< rows that are as they were are not among them
    std::vector<TenantAnswer> answers;   ///< one for each file
    QStringList missing;                 ///< ids of enterprises that have not answered
};

/// Reads the returned workbooks of a case: all findings over all files, what would change, who has not answered. Nothing is
/// changed. At most one finding a cell, the most specific one.
TenantImport readTenantBooks(const Park &park, const Library &library, const BookTexts &texts, qsizetype caseIndex,
                             const std::vector<ReturnedFile> &files);

/// Which changes can be taken without asking: new and changed rows with nothing wrong and nothing open.
std::vector<bool> acceptable(const TenantImport &import);

/// The edits of the accepted changes, to be pushed as one command. Rows that are not takable are left out whatever is accepted.
/// New rows get ids that are free.
std::vector<Edit> editsOf(const Park &park, const TenantImport &import, const std::vector<bool> &accepted);

} // namespace core
