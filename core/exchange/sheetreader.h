#pragma once

#include "core/base/result.h"
#include "core/exchange/spreadsheet.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// How spreadsheets are read: by a child process of the program itself, so that no file can harm the reader.
struct SheetReader {
    QString program; ///< called as `program --read-workbook FILE…`
    int seconds = 60;

    /// The cells of an .xlsx, .ods or .csv file. Fails: as readFile(), WorkbookWrongContent, WorkbookProtected,
    /// WorkbookTooLarge, WorkbookDamaged (also when the child died), WorkbookTooSlow; subject: the file.
    Result<Spreadsheet> read(const QString &fileName) const;
    /// Several files, in the order given: a few children share them, each starts once.
    std::vector<Result<Spreadsheet>> read(const QStringList &fileNames) const;
    /// What one child read of the files; nothing where it did not come to an answer.
    std::vector<std::optional<Result<Spreadsheet>>> readInOneChild(const QStringList &fileNames) const;
};

/// The one sheet of a text of separated values: as decodedText() reads it; comma, semicolon or tab by
/// what the first lines hold most. An apostrophe before = + - @ is the mark of a text and no part of it. Fails:
/// WorkbookTooLarge (more rows, columns or cells than are taken in from a workbook).
Result<Spreadsheet> sheetFromCsv(const QByteArray &bytes);

} // namespace core
