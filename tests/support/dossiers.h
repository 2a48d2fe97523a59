#pragma once

#include "core/dossier/dossier.h"
#include "tests/support/parks.h"

namespace support {

const core::DossierTexts &dossierTexts();

/// A document of a park as the program makes it, dated 1 July 2026.
core::DossierResult<core::Document> dossierOf(const core::Park &park, core::DossierRequest request);
/// The same, which has to succeed.
core::Document documentOf(const core::Park &park, core::DocumentKind kind, core::DocumentLanguage language, const QString &caseId = {});

/// The table of this id; asserts that there is one.
const core::DocumentTable &tableOf(const core::Document &document, const QString &id);
const core::DocumentTable *findTable(const core::Document &document, const QString &id);
const core::DocumentFigure *findFigure(const core::Document &document, const QString &id);
const core::DocumentParagraph *findParagraph(const core::Document &document, const QString &id);
/// What is read in runs.
QString readText(const core::Runs &runs);
/// The cell of a table as it is read.
QString cellText(const core::DocumentTable &table, size_t row, size_t column);
/// The row whose first cells begin with this text; −1: none.
qsizetype rowOf(const core::DocumentTable &table, const QString &name, size_t column = 0);
/// The value of the figure in a cell.
double cellValue(const core::Document &document, const core::DocumentTable &table, size_t row, size_t column);

} // namespace support
