#pragma once

#include "ui/print/pages.h"
#include "ui/print/tableshape.h"

namespace ui {

/// What the pages of a document hold, and where its headings stand.
struct FilledPages {
    std::vector<PrintedPage> pages;
    std::vector<DocumentPages::Place> headings;
    QHash<QString, DocumentPages::Place> captions; ///< of tables and figures, by their bookmarks
};

/// Fills pages from the cover to the last annex: headings stay with what follows, rows are not split where a page holds them,
/// heads repeat, no line stands alone.
FilledPages fillPages(const core::Document &document, const core::DocumentNumbers &numbers, const core::DocumentLayout &layout,
                      const DocumentFonts &fonts);

} // namespace ui
