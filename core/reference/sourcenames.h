#pragma once

#include "core/reference/table.h"

#include <QHash>

namespace core {

/// How documents and pages name the sources of the reference tables: the original document and its clause in either language,
/// never the place from which a number was copied. The tables keep their own words, which cases keep with their factors.
class SourceNames
{
public:
    /// Reads sources.csv of a directory. Fails: FileMissing; ReferenceRow.
    static Result<SourceNames> read(const QString &directory);
    /// Those that the program carries; empty where it carries none, as in small tools.
    static const SourceNames &carried();

    /// A source as it is shown. A note that nobody has put into Chinese is left out there.
    Source shown(const Source &source, bool isChinese) const;

    const Table &table() const { return m_table; }

private:
    QString text(qsizetype row, bool isChinese) const;

    Table m_table;
    QHash<QString, qsizetype> m_rows; ///< by the words of the tables
};

/// The name of a set of fuel factors; its id where the tables have no such set.
QString factorSetName(const Table &sets, const QString &id, bool isChinese);

} // namespace core
