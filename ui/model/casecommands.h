#pragma once

#include "ui/model/document.h"

namespace ui {

// Commands on whole cases; each is one step to undo. They return where the new case stands.

/// An empty case after the others: planned, the year after the last one.
qsizetype addCase(Document &document);
/// The same case again, behind the original.
qsizetype duplicateCase(Document &document, qsizetype original);
/// The case in the next year: names, ids and lasting facts kept, quantities empty.
qsizetype rollCaseForward(Document &document, qsizetype original);
void renameCase(Document &document, qsizetype index, const QString &name);
void deleteCase(Document &document, qsizetype index);

} // namespace ui
