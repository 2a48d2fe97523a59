#include "textshape.h"

#include <algorithm>
#include <functional>

namespace ui {

namespace {

/// The text of a paragraph with its formats.
class Composer
{
public:
    Composer(const core::DocumentStyle &style, double points, bool isBold, bool isChinese, const DocumentFonts &fonts)
        : m_style(style), m_points(points), m_isBold(isBold), m_isChinese(isChinese), m_fonts(fonts)
    {}

    void add(const QString &text, core::RunKind kind, const core::DocumentLayout &layout, const QString &target = {})
    {
        const bool isBold = m_isBold || kind == core::RunKind::Bold;
        qsizetype from = 0;
        while (from < text.size()) {
            const bool wide = isWide(text[from].unicode(), m_isChinese);
            qsizetype to = from + 1;
            while (to < text.size() && (text[to].isLowSurrogate() || isWide(text[to].unicode(), m_isChinese) == wide))
                ++to;
            QTextLayout::FormatRange range;
            range.start = int(m_text.size());
            range.length = int(to - from);
            QFont font = m_fonts.font(wide ? m_style.eastAsian : m_style.latin, m_points, isBold,
                                      !wide && (m_style.isItalic || kind == core::RunKind::Italic));
            if (wide && m_style.exactLine > 0)
                font.setLetterSpacing(QFont::AbsoluteSpacing, layout.charSpace * perPoint);
            range.format.setFont(font);
            colour(range.format, kind, layout);
            if (kind == core::RunKind::Reference)
                range.format.setProperty(linkProperty, QString(u'#' + target));
            else if (kind == core::RunKind::Link)
                range.format.setProperty(linkProperty, target);
            m_formats.append(range);
            m_text += text.mid(from, to - from);
            from = to;
        }
    }
    const QString &text() const { return m_text; }
    const QList<QTextLayout::FormatRange> &formats() const { return m_formats; }

private:
    static QColor colourOf(QLatin1StringView code) { return QColor(u'#' + QString(code)); }

    void colour(QTextCharFormat &format, core::RunKind kind, const core::DocumentLayout &layout) const
    {
        const QLatin1StringView id = kind == core::RunKind::Gap    ? QLatin1StringView("pwGap")
                                     : kind == core::RunKind::Hint ? QLatin1StringView("pwHint")
                                     : kind == core::RunKind::Link ? QLatin1StringView("Hyperlink")
                                                                   : QLatin1StringView();
        const core::DocumentStyle &style = id.isEmpty() ? m_style : layout.style(id);
        if (!style.ink.isEmpty())
            format.setForeground(colourOf(style.ink));
        if (!style.fill.isEmpty())
            format.setProperty(groundProperty, colourOf(style.fill));
    }

    const core::DocumentStyle &m_style;
    double m_points;
    bool m_isBold, m_isChinese;
    const DocumentFonts &m_fonts;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
};

/// Breaks a text into lines of their widths; says how far the loosest line but the last is from full, per sign.
double breakLines(QTextLayout &layout, Qt::Alignment alignment, const std::function<double(int line)> &room)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int line = 0;
    double loosest = 0, spare = 0;
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine(), ++line) {
        loosest = std::max(loosest, spare); // of the lines before this one
        each.setLineWidth(room(line));
        spare = (room(line) - each.naturalTextWidth()) / std::max(1, each.textLength());
    }
    layout.endLayout();
    return loosest;
}

} // namespace

bool isWide(char16_t sign, bool isChinese)
{
    static const QString both = QStringLiteral("“”‘’…—·●○△▲✓※℃①②③④⑤⑥⑦⑧⑨〇");
    return (sign >= 0x2E80 && sign <= 0x9FFF) || (sign >= 0xF900 && sign <= 0xFAFF) || (sign >= 0xFE30 && sign <= 0xFE4F) ||
           (sign >= 0xFF00 && sign <= 0xFFEF) || (sign >= 0xD800 && sign <= 0xDFFF) || (isChinese && both.contains(QChar(sign)));
}

ShapedText TextShaper::shape(const QString &text, const core::DocumentStyle &style, const ShapeOptions &options) const
{
    return shape(core::Runs{core::plainRun(text)}, style, options);
}

ShapedText TextShaper::shape(const core::Runs &runs, const core::DocumentStyle &style, const ShapeOptions &options) const
{
    const double points = options.size > 0 ? options.size : style.size > 0 ? style.size : m_layout.styles.front().size;
    const bool isChinese = m_document.language == core::DocumentLanguage::Chinese;
    Composer composer(style, points, style.isBold || options.isBold, isChinese, m_fonts);
    composer.add(options.before, core::RunKind::Plain, m_layout);
    for (const core::TextRun &run : core::shownRuns(m_document, runs)) {
        QString text = m_numbers.text(run);
        text.replace(u'\n', QChar(QChar::LineSeparator)).remove(u'\r').replace(u'\t', u' ');
        composer.add(text, run.kind, m_layout, run.target);
    }
    const core::TextAlignment alignment = options.alignment.value_or(style.alignment);
    ShapedText shaped;
    shaped.layout = std::make_shared<QTextLayout>(composer.text(), m_fonts.font(style.eastAsian, points));
    shaped.layout->setFormats(composer.formats());
    shaped.layout->setCacheEnabled(true);

    const double size = points * perPoint, factor = isChinese ? 1.3 : 1.2; // line heights of usual fonts
    const double line = options.size > 0 && style.exactLine > 0 ? size * factor
                        : style.exactLine > 0                   ? style.exactLine * perPoint
                                                                : size * factor * style.lineFactor;
    const double left = style.left * perPoint;
    const double first = style.firstLine * size - (options.before.isEmpty() || style.left == 0 ? 0 : size);
    const auto xOf = [&](int at) { return left + (at == 0 ? first : 0); };
    const auto room = [&](int at) { return std::max(size, options.width - xOf(at)); };
    // spreading the signs of a loose line would tear its figures: "8 2 . 7 %"
    constexpr double tears = 0.06;
    const bool isJustified = alignment == core::TextAlignment::Both;
    if (breakLines(*shaped.layout, isJustified ? Qt::AlignJustify : Qt::AlignLeft, room) > tears * size && isJustified &&
        isChinese)
        breakLines(*shaped.layout, Qt::AlignLeft, room);
    for (int at = 0; at < shaped.layout->lineCount(); ++at) {
        QTextLine each = shaped.layout->lineAt(at);
        const double spare = std::max(0.0, room(at) - each.naturalTextWidth());
        const double shift = alignment == core::TextAlignment::Centre  ? spare / 2
                             : alignment == core::TextAlignment::Right ? spare
                                                                       : 0;
        constexpr double ascent = 0.88; // of the em box of Chinese fonts
        const double top = shaped.height, baseline = top + (line - size) / 2 + ascent * size;
        each.setPosition({xOf(at) + shift, baseline - each.ascent()});
        shaped.tops.push_back(top);
        shaped.height += line;
    }
    shaped.lineHeight = line;
    if (shaped.tops.empty()) {
        shaped.tops.push_back(0);
        shaped.height = line;
    }
    return shaped;
}

} // namespace ui
