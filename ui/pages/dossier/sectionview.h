#pragma once

#include "core/dossier/numbering.h"
#include "ui/charts/palette.h"
#include "ui/print/fonts.h"

#include <QTextBrowser>

namespace ui {

/// A section of a document as it will read, its figures painted, its links those of sectionHtml(). Follows none of them.
class SectionView : public QTextBrowser
{
    Q_OBJECT
public:
    SectionView(const DocumentFonts &fonts, QWidget *parent = nullptr);
    /// Shows a section; the same one stays where it was scrolled to.
    void show(const core::Document &document, const core::DocumentNumbers &numbers, size_t section, const Palette &palette);
    using QWidget::show;

private:
    QImage imageOf(const core::DocumentFigure &figure, core::DocumentLanguage language) const;

    const DocumentFonts &m_fonts;
    std::optional<size_t> m_section; ///< in view
};

} // namespace ui
