#pragma once

#include <QStringList>

namespace commandline {

/// parkwright report FILE --kind K OUT.docx|.pdf: a document of a park.
int report(const QStringList &arguments);
/// parkwright check FILE DOSSIER.docx|.pdf: whether the document was made from this project with these factors.
int checkDocument(const QString &parkFile, const QString &documentFile);
/// Whether a file is named as a document.
bool isDocumentName(const QString &fileName);

} // namespace commandline
