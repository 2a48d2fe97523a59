#pragma once

#include "core/dossier/numbering.h"

#include <QColor>

namespace ui {

/// The colours of a section on the screen.
struct DossierInk {
    QColor text, muted, accent, number, line, own, gap, gapGround, stale, staleGround, header;
};

/// A section of a document as rich text for reading: figures of results are links "number:12", gaps links "gap:PATH", references
/// links "ref:T07", pictures images "figure:F06". Stale paragraphs carry the link "stale:ID".
QString sectionHtml(const core::Document &document, const core::DocumentNumbers &numbers, size_t section, const DossierInk &ink);

} // namespace ui
