#include "sectionview.h"

#include "ui/model/dossierhtml.h"
#include "ui/print/figurepainting.h"

#include <QPainter>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace ui {

using namespace core;

SectionView::SectionView(const DocumentFonts &fonts, QWidget *parent) : QTextBrowser(parent), m_fonts(fonts)
{
    setOpenLinks(false);
    document()->setDocumentMargin(28);
}

void SectionView::show(const core::Document &document, const DocumentNumbers &numbers, size_t section, const Palette &palette)
{
    const DossierInk ink{palette.text,
                         palette.muted,
                         palette.accent,
                         palette.selection,
                         palette.line,
                         palette.alternate,
                         palette.items[size_t(ItemStatus::NoData)].word,
                         palette.items[size_t(ItemStatus::NoData)].ground,
                         palette.severities[size_t(Severity::Warning)].word,
                         palette.severities[size_t(Severity::Warning)].ground,
                         palette.header};
    const int scroll = verticalScrollBar()->value();
    const bool isSame = m_section == section;
    QTextDocument *text = this->document();
    text->clear();
    for (const DocumentBlock &block : document.sections[section].blocks)
        if (const auto *figure = std::get_if<DocumentFigure>(&block))
            text->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("figure:") + figure->id),
                              imageOf(*figure, document.language));
    setHtml(sectionHtml(document, numbers, section, ink));
    m_section = section;
    if (isSame)
        verticalScrollBar()->setValue(scroll);
}

/// A figure as wide as the text, on paper.
QImage SectionView::imageOf(const DocumentFigure &figure, DocumentLanguage language) const
{
    constexpr double widthMm = 156; // Source: rules for the documents, §3
    const double heightMm = figureHeightMm(figure, widthMm);
    const int width = std::clamp(viewport()->width() - 80, 320, 760);
    if (heightMm <= 0)
        return {};
    const double ratio = devicePixelRatioF(), unit = width / widthMm / perMm;
    QImage image(QSize(width, int(width * heightMm / widthMm)) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(unit, unit);
    paintFigure(painter, figure, QSizeF(widthMm, heightMm) * perMm, m_fonts, language);
    return image;
}

} // namespace ui
