#pragma once

#include "core/exchange/outbook.h"
#include "core/exchange/spreadsheet.h"
#include "core/exchange/tenantsheets.h"

#include <map>
#include <vector>

namespace core {

/// Where the columns of a returned sheet stand.
struct SheetLayout {
    const Sheet *sheet = nullptr;
    std::map<QString, qint32> columns; ///< by key
    qint32 firstRow = FirstDataRow;
    qint32 idColumn = -1, hashColumn = -1;

    qint32 column(const QString &key) const
    {
        const auto found = columns.find(key);
        return found == columns.end() ? -1 : found->second;
    }
    const SheetCell *cell(qint32 row, const QString &key) const
    {
        const qint32 at = column(key);
        return at < 0 ? nullptr : sheet->at(row, at);
    }
    /// Whether something stands in a column for input, or the row is one that was handed out.
    bool isFilled(qint32 row) const;
    /// Columns with content that nobody handed out. None where the keys are lost: there headings tell what is read.
    std::vector<qint32> unknownColumns() const;
    /// The heading of a column, without the mark of required ones.
    QString label(qint32 column) const
    {
        const QString label = column < 0 ? QString() : sheet->textAt(firstRow - (FirstDataRow - LabelRow), column);
        return label.endsWith(QLatin1StringView(" *")) ? label.chopped(2) : label;
    }
};

/// Finds sheets and columns in a returned workbook: by their hidden keys, else by names and headings in either language.
class SheetLayouts
{
public:
    SheetLayouts(const Spreadsheet &book, const BookTexts &texts) : m_book(book), m_texts(texts) {}

    /// The layout of the sheet with this key; without a sheet when there is none.
    SheetLayout find(const QString &key) const;
    /// The keys of the sheets that are there by name.
    QStringList keysByName() const;
    /// The sheets with content that are none of those with these keys and none that is handed out with them.
    std::vector<const Sheet *> unknown(const QStringList &keys) const;

private:
    const Sheet *named(const TenantSheet &sheet) const;
    SheetLayout byLabels(const Sheet &sheet, const TenantSheet &known) const;
    SheetLayout inRow(const Sheet &sheet, const TenantSheet &known, qint32 row) const;

    const Spreadsheet &m_book;
    const BookTexts &m_texts;
};

} // namespace core
