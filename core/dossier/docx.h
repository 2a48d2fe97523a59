#pragma once

#include "core/base/result.h"
#include "core/dossier/document.h"
#include "core/dossier/docxtemplate.h"

#include <QDate>
#include <QHash>

#include <functional>

namespace core {

/// A figure as it was painted: a PNG, its pixels and its size on the page.
struct FigurePicture {
    QByteArray bytes; ///< a PNG or JPEG; empty: the figure is left out
    double widthMm = 0, heightMm = 0;
};
/// Paints a figure so wide; the core cannot.
using FigurePainter = std::function<FigurePicture(const DocumentFigure &, double widthMm)>;

struct DocxOptions {
    QDate date; ///< said in the properties; none: they say no date
    /// The page of each section's heading as laid out elsewhere, shown in the contents until they are updated; 0: not known.
    std::vector<int> headingPages;
    QHash<QString, int> captionPages; ///< the same of tables and figures, by their bookmarks
};

/// A document as .docx: styles with fixed ids, headings numbered by a list that is bound to them, contents and captions as fields
/// that are filled already. The same arguments give the same bytes. Fails: FileNotWritable when the archive cannot be made.
/// Source: rules for the documents, §5; ECMA-376 (WordprocessingML).
Result<QByteArray> writeDocx(const Document &document, const FigurePainter &paint, const DocxTemplate *office = nullptr,
                             const DocxOptions &options = {});

} // namespace core
