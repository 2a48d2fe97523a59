#pragma once

#include "core/dossier/document.h"
#include "core/reference/table.h"

#include <QHash>

namespace core {

/// The words of the documents in both languages: resources/dossier/texts.csv. A template holds {names} of what is put in and
/// {n:project/projects}, of which the first word stands where the number `n` is 1.
class DossierTexts
{
public:
    /// Reads the table of `directory` (":/dossier" in the program). Fails: FileMissing; ReferenceRow for a row without one of the
    /// languages or with names that the other language lacks, and for an id that stands twice.
    static Result<DossierTexts> read(const QString &directory);

    bool has(const QString &id) const { return m_texts.contains(id); }
    /// The text of this id; the id itself in ⟦ ⟧ where there is none, so that a test finds it.
    QString text(const QString &id, DocumentLanguage language) const;
    const QStringList &ids() const { return m_ids; }

private:
    QHash<QString, std::array<QString, 2>> m_texts;
    QStringList m_ids;
};

/// A piece of a template: words, or the name of what is put in.
struct TemplatePiece {
    QString words;            ///< of a name that is counted: empty
    QString name;             ///< empty: words
    QString singular, plural; ///< of a name that is counted
};
std::vector<TemplatePiece> templatePieces(const QString &text);
/// The beginning of a sentence, by which its author knows it again.
QString beginningOf(const QString &sentence);

} // namespace core
