#pragma once

#include "core/dossier/docxbody.h"

namespace core {

/// The headers and footers of a document as parts, and how its pages refer to them.
struct DocxEdgeParts {
    std::vector<DocxPart> parts;
    DocxEdges edges;
    bool isOddEven = false;
};
/// Headers and footers of the preset, or those of a template; a draft says so in each header. Source: rules for the documents,
/// §5.
DocxEdgeParts docxEdges(const Document &document, const DocumentLayout &layout, const DocxTemplate *office,
                        DocxRelations &relations);

} // namespace core
