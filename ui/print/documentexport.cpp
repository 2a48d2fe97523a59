#include "documentexport.h"

#include "ui/print/figurepainting.h"
#include "ui/print/pdf.h"

namespace ui {

core::Result<ExportedDocument> exportDocument(std::shared_ptr<const core::Document> document,
                                              std::shared_ptr<const DocumentFonts> fonts, DocumentFile file, const QDate &date,
                                              const core::DocxTemplate *office)
{
    const DocumentPages pages(document, fonts);
    const auto paint = [&](const core::DocumentFigure &figure, double widthMm) {
        return figurePng(figure, widthMm, *fonts, document->language);
    };
    const auto bytes = file == DocumentFile::Pdf
                           ? writePdf(pages, date)
                           : core::writeDocx(*document, paint, office, {date, pages.headingNumbers(), pages.captionNumbers()});
    if (!bytes)
        return core::fail(bytes.error());
    return ExportedDocument{*bytes, pages.count(), document->kind != core::DocumentKind::Brief || pages.count() <= 1};
}

} // namespace ui
