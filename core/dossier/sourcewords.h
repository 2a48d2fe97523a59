#pragma once

#include "core/dossier/dossierwork.h"
#include "core/reference/sourcenames.h"

// What tables say of the source of a number.

namespace core {

/// A word of a table's own list, as its texts name it; the cell itself where they do not.
inline QString wordOf(const DossierWork &work, const char *group, const QString &cell)
{
    const QString id = QStringLiteral("word.%1.%2").arg(QLatin1StringView(group), cell);
    return cell.isEmpty() ? dash() : work.has(id) ? work.text(id) : cell;
}

/// The original document of a row with its address, in the language of the document.
inline QString asSource(const DossierWork &work, const Source &source)
{
    const Source shown = SourceNames::carried().shown(source, work.isChinese());
    return shown.url.isEmpty() ? shown.document : shown.document + QStringLiteral(" ") + shown.url;
}

/// Whether the case or the project gives a parameter itself.
inline bool isGiven(const DossierWork &work, qsizetype caseIndex, std::string_view key)
{
    for (const Field &field : parametersObject.fields)
        if (field.key == key)
            return field.get(&work.at(caseIndex).parameters).index() != 0 || field.get(&work.park.parameters).index() != 0;
    return false;
}

} // namespace core
