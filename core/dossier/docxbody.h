#pragma once

#include "core/dossier/docxstyles.h"
#include "core/dossier/docxtext.h"

namespace core {

/// The ids of the headers and footers that the pages of a document refer to; empty ones are not there.
struct DocxEdges {
    struct Reference {
        QString place, relation; ///< "default", "even", "first"
        bool isHeader = true;
    };
    std::vector<Reference> front, body;
    bool hasTitlePage = false;
};

/// word/document.xml with the pictures it shows.
struct DocxBody {
    QByteArray part;
    std::vector<DocxPart> pictures;
    int lists = 0;
};
DocxBody docxBody(const Document &document, const FigurePainter &paint, const DocxOptions &options, const DocxEdges &edges,
                  DocxRelations &relations);

/// Writes the contents, and the lists of tables and figures where there are more than ten.
void writeDocxContents(DocxContext &context, const DocxOptions &options);
/// The bookmark at the end of the text, whose page is the last one.
inline const QLatin1StringView endBookmark("pw_end");

} // namespace core
