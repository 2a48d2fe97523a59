#include "pdf.h"

#include "core/base/module.h"
#include "ui/print/paper.h"
#include "ui/print/pdffinish.h"

#include <QBuffer>
#include <QPdfWriter>

namespace ui {

namespace {

constexpr int resolution = 1440; // the unit of pages is that of the paper

QByteArray painted(const DocumentPages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(resolution);
    writer.setTitle(pages.document().title);
    paintOn(writer, pages, 0, pages.count() - 1);
    return bytes;
}

} // namespace

core::Result<QByteArray> writePdf(const DocumentPages &pages, const QDate &date)
{
    const core::Document &document = pages.document();
    PdfProperties properties{.title = document.title,
                             .language = document.language == core::DocumentLanguage::Chinese ? QStringLiteral("zh-CN")
                                                                                              : QStringLiteral("en"),
                             .date = date,
                             .others = core::documentProperties(document),
                             .bookmarks = {},
                             .links = {},
                             .codes = pages.fonts().sameShapes()};
    properties.others.emplace_back(QStringLiteral("Subject"), document.parkName);
    if (!pages.fonts().substitutions().isEmpty())
        properties.others.emplace_back(QStringLiteral("ParkwrightFontSubstitutions"),
                                       pages.fonts().substitutions().join(QStringLiteral("; ")));
    for (size_t i = 0; i < document.sections.size(); ++i)
        if (const DocumentPages::Place &place = pages.headings()[i]; place.page >= 0)
            properties.bookmarks.push_back({pages.headingText(i), document.sections[i].level, place.page, place.top / perPoint});
    for (const DocumentPages::Link &link : pages.links()) {
        const QRectF &rect = link.rect;
        properties.links.push_back({link.page, rect.left() / perPoint, rect.top() / perPoint, rect.right() / perPoint,
                                    rect.bottom() / perPoint, link.to.page, link.to.top / perPoint, link.address});
    }
    const auto finish = core::moduleFunction<decltype(parkwrightFinishPdf)>(pdfModule, finishPdfName);
    if (!finish)
        return core::fail({core::ErrorCode::ModuleMissing, {}, {}, pdfModule});
    QByteArray written;
    QString why;
    finish(painted(pages), properties, written, why);
    if (written.isEmpty())
        return core::fail({core::ErrorCode::FileNotWritable, {}, {}, why});
    return written;
}

core::Result<std::optional<core::MadeFrom>> madeFromPdf(const QByteArray &bytes)
{
    const auto read = core::moduleFunction<decltype(parkwrightPdfProperties)>(pdfModule, pdfPropertiesName);
    if (!read)
        return core::fail({core::ErrorCode::ModuleMissing, {}, {}, pdfModule});
    std::vector<std::pair<QString, QString>> properties;
    read(bytes, properties);
    return core::madeFrom(properties);
}

} // namespace ui
