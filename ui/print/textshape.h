#pragma once

#include "core/dossier/layout.h"
#include "core/dossier/numbering.h"
#include "ui/print/fonts.h"

#include <QTextLayout>

#include <memory>

namespace ui {

/// Where the signs of a format lead: "#T07" or an address. Not the anchors of Qt, which its PDF writer would make addresses.
constexpr int linkProperty = QTextFormat::UserProperty + 1;

/// The colour behind signs. Not the background of Qt, which is painted with its line and cuts the letters of the one above.
constexpr int groundProperty = QTextFormat::UserProperty + 2;

/// A paragraph broken into lines; lengths in twentieths of a point from its own corner.
struct ShapedText {
    std::shared_ptr<QTextLayout> layout;
    std::vector<double> tops;
    double lineHeight = 0, height = 0;

    int lineCount() const { return int(tops.size()); }
};

/// What a paragraph is set with beside its style.
struct ShapeOptions {
    double width = 0;
    double size = 0; ///< pt; 0: of the style
    bool isBold = false;
    std::optional<core::TextAlignment> alignment;
    QString before; ///< a number, a bullet, put before the text
};

/// Breaks runs into lines: Chinese signs by the east-asian font of the style, the others by its Latin one, gaps shaded.
class TextShaper
{
public:
    TextShaper(const core::Document &document, const core::DocumentNumbers &numbers, const core::DocumentLayout &layout,
               const DocumentFonts &fonts)
        : m_document(document), m_numbers(numbers), m_layout(layout), m_fonts(fonts)
    {}

    ShapedText shape(const core::Runs &runs, const core::DocumentStyle &style, const ShapeOptions &options) const;
    ShapedText shape(const QString &text, const core::DocumentStyle &style, const ShapeOptions &options) const;
    const core::DocumentLayout &pageLayout() const { return m_layout; }

private:
    const core::Document &m_document;
    const core::DocumentNumbers &m_numbers;
    const core::DocumentLayout &m_layout;
    const DocumentFonts &m_fonts;
};

/// Whether a sign is as wide as a Chinese one and set in that font.
bool isWide(char16_t sign, bool isChinese);

} // namespace ui
