#pragma once

#include "core/dossier/document.h"
#include "core/model/edit.h"

// What the author of a document changes in the project, as edits; documents by core::documentKey().

namespace core {

/// What the author wrote into a section; empty: nothing.
QString ownTextOf(const Park &park, const QString &document, const QString &section);
/// Sets the own text of a section; an empty one takes its row away. Nothing where it is so already.
std::vector<Edit> editsToOwnText(const Park &park, const QString &document, const QString &section, const QString &html);
/// What a paragraph is confirmed under: a sentence that the summary repeats is confirmed where it stands first.
QString confirmedId(const DocumentParagraph &paragraph);
/// Keeps the figures of a paragraph as confirmed.
std::vector<Edit> editsToConfirm(const Park &park, const QString &document, const QString &paragraph, const QStringList &values);
/// Chooses the case that plays a role; an empty id leaves the choice to the rules again.
std::vector<Edit> editsToRole(const Park &park, const QString &document, const QString &role, const QString &caseId);

/// A figure of a paragraph that is no longer the confirmed one, both as the document prints them.
struct ChangedFigure {
    QString caseId, path, before, now;
};
/// Those of a stale paragraph; figures that are new or gone have "—" on the other side.
std::vector<ChangedFigure> changedFigures(const Park &park, const QString &key, const Document &document,
                                          const DocumentParagraph &paragraph);

} // namespace core
