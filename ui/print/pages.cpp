#include "pages.h"

#include "ui/charts/palette.h"
#include "ui/print/figurepainting.h"
#include "ui/print/pagefiller.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

DocumentPages::DocumentPages(std::shared_ptr<const core::Document> document, std::shared_ptr<const DocumentFonts> fonts)
    : m_document(std::move(document)), m_fonts(std::move(fonts)), m_layout(core::layoutOf(*m_document)), m_numbers(*m_document)
{
    FilledPages filled = fillPages(*m_document, m_numbers, m_layout, *m_fonts);
    m_pages = std::move(filled.pages);
    m_headings = std::move(filled.headings);
    m_captions = std::move(filled.captions);
    for (const PrintedPage &page : m_pages)
        m_lastNumber = std::max(m_lastNumber, page.number);
}

QSizeF DocumentPages::sizeMm(int page) const
{
    const core::PageGeometry geometry = m_pages[size_t(page)].isTurned ? m_layout.page.turned() : m_layout.page;
    return {geometry.width, geometry.height};
}

std::vector<int> DocumentPages::headingNumbers() const
{
    std::vector<int> numbers;
    for (const Place &place : m_headings)
        numbers.push_back(place.page < 0 ? 0 : m_pages[size_t(place.page)].number);
    return numbers;
}

QHash<QString, int> DocumentPages::captionNumbers() const
{
    QHash<QString, int> numbers;
    for (auto each = m_captions.begin(); each != m_captions.end(); ++each)
        numbers[each.key()] = m_pages[size_t(each.value().page)].number;
    return numbers;
}

/// Where a reference leads; without page: nowhere.
DocumentPages::Place DocumentPages::placeOf(const QString &target) const
{
    if (const core::CaptionLabel *label = m_numbers.caption(target))
        return m_captions.value(label->bookmark);
    const auto section = m_numbers.section(target);
    return section ? m_headings[*section] : Place();
}

DocumentPages::Place DocumentPages::placeOf(const PrintedEntry &entry) const
{
    return entry.caption.isEmpty() ? m_headings[entry.section] : m_captions.value(entry.caption);
}

void DocumentPages::addLinks(const PrintedLine &printed, int page, std::vector<Link> &into) const
{
    const QTextLine line = printed.layout->lineAt(printed.line);
    const int begin = line.textStart(), end = begin + line.textLength();
    for (const QTextLayout::FormatRange &range : printed.layout->formats()) {
        const QString target = range.format.stringProperty(linkProperty);
        const int from = std::max(begin, range.start), to = std::min(end, range.start + range.length);
        if (target.isEmpty() || from >= to)
            continue;
        const double x1 = line.cursorToX(from), x2 = line.cursorToX(to);
        Link link{page, QRectF(printed.at.x() + x1, printed.at.y() + line.y(), x2 - x1, line.height()), {}, {}};
        if (target.startsWith(u'#'))
            link.to = placeOf(target.mid(1));
        else
            link.address = target;
        const bool goesOn = !into.empty() && into.back().page == page && into.back().to.page == link.to.page &&
                            into.back().to.top == link.to.top && into.back().address == link.address &&
                            std::abs(into.back().rect.right() - link.rect.left()) < 1 &&
                            std::abs(into.back().rect.bottom() - link.rect.bottom()) < perPoint * 4;
        if (goesOn) // digits and Chinese signs are set in different fonts
            into.back().rect |= link.rect;
        else if (link.to.page >= 0 || !link.address.isEmpty())
            into.push_back(std::move(link));
    }
}

std::vector<DocumentPages::Link> DocumentPages::links() const
{
    std::vector<Link> found;
    for (int page = 0; page < count(); ++page)
        for (const PrintedItem &item : m_pages[size_t(page)].items)
            if (const auto *line = std::get_if<PrintedLine>(&item))
                addLinks(*line, page, found);
            else if (const auto *entry = std::get_if<PrintedEntry>(&item))
                if (const Place place = placeOf(*entry); place.page >= 0) {
                    const double size = entry->layout->font().pixelSize(), left = m_layout.page.left * perMm;
                    found.push_back(
                        {page, QRectF(left, entry->line.y1() - size, entry->line.x2() - left, size * 1.25), place, {}});
                }
    return found;
}

QString DocumentPages::headingText(size_t section) const
{
    return m_numbers.heading(section) + m_document->sections[section].heading;
}

void DocumentPages::paint(int page, QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const PrintedPage &shown = m_pages[size_t(page)];
    for (const PrintedItem &item : shown.items)
        paintGround(item, painter);
    for (const PrintedItem &item : shown.items)
        paintItem(item, painter);
    paintEdges(shown, painter);
    painter.restore();
}

void DocumentPages::paintGround(const PrintedItem &item, QPainter &painter)
{
    if (const auto *ground = std::get_if<PrintedGround>(&item))
        painter.fillRect(ground->rect, Palette::of(Theme::Light).header);
    const auto *printed = std::get_if<PrintedLine>(&item);
    if (!printed)
        return;
    const QTextLine line = printed->layout->lineAt(printed->line);
    const int begin = line.textStart(), end = begin + line.textLength();
    for (const QTextLayout::FormatRange &range : printed->layout->formats()) {
        const int from = std::max(begin, range.start), to = std::min(end, range.start + range.length);
        const QColor colour = range.format.colorProperty(groundProperty);
        if (!colour.isValid() || from >= to)
            continue;
        const double x1 = line.cursorToX(from), x2 = line.cursorToX(to);
        painter.fillRect(QRectF(printed->at.x() + x1, printed->at.y() + line.y(), x2 - x1, line.height()), colour);
    }
}

void DocumentPages::paintItem(const PrintedItem &item, QPainter &painter) const
{
    const Palette &palette = Palette::of(Theme::Light);
    painter.setPen(Qt::black);
    if (const auto *line = std::get_if<PrintedLine>(&item))
        line->layout->lineAt(line->line).draw(&painter, line->at);
    else if (const auto *rule = std::get_if<PrintedRule>(&item)) {
        painter.setPen(QPen(rule->isFaint ? palette.line : QColor(Qt::black), rule->width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule->line);
    } else if (const auto *figure = std::get_if<PrintedFigure>(&item)) {
        painter.save();
        painter.translate(figure->rect.topLeft());
        paintFigure(painter, *figure->figure, figure->rect.size(), *m_fonts, m_document->language);
        painter.restore();
    } else if (const auto *entry = std::get_if<PrintedEntry>(&item)) {
        const int place = placeOf(*entry).page;
        const int number = place < 0 ? 0 : m_pages[size_t(place)].number;
        const QString text = number > 0 ? QString::number(number) : QString();
        painter.setFont(m_fonts->font(core::FontRole::Latin, entry->layout->font().pixelSize() / perPoint));
        const QFontMetricsF metrics(painter.font());
        const double width = metrics.horizontalAdvance(text), dot = metrics.horizontalAdvance(u'.') * 1.6;
        for (double x = entry->line.x2() - width - dot * 1.5; x > entry->line.x1() + dot; x -= dot)
            painter.drawText(QPointF(x, entry->line.y1()), QStringLiteral("."));
        painter.drawText(QPointF(entry->line.x2() - width, entry->line.y1()), text);
    }
}

void DocumentPages::paintEdges(const PrintedPage &page, QPainter &painter) const
{
    painter.setPen(Qt::black);
    paintHeader(page, painter);
    if (page.number <= 0 || m_layout.isBrief)
        return;
    painter.save();
    if (page.isTurned && m_layout.preset == core::PagePreset::Government) {
        painter.translate(m_layout.page.height * perMm, 0); // the number stays where the foot of the upright page is
        painter.rotate(90);
    }
    paintNumber(page, painter);
    painter.restore();
}

void DocumentPages::paintHeader(const PrintedPage &page, QPainter &painter) const
{
    const core::PageGeometry geometry = page.isTurned ? m_layout.page.turned() : m_layout.page;
    const double left = geometry.left * perMm, right = (geometry.width - geometry.right) * perMm,
                 baseline = geometry.header * perMm + 9 * perPoint;
    painter.setFont(m_fonts->font(m_layout.styles.front().eastAsian, 9));
    const QFontMetricsF metrics(painter.font());
    const bool isReport = m_layout.preset == core::PagePreset::Report && page.number > 0;
    const QString behind = isReport ? core::headerRight(*m_document) : core::draftOf(*m_document);
    const double width = metrics.horizontalAdvance(behind);
    painter.drawText(QPointF(right - width, baseline), behind);
    if (!isReport)
        return;
    const double room = right - left - width - 9 * perPoint;
    painter.drawText(QPointF(left, baseline), metrics.elidedText(core::shortTitle(*m_document), Qt::ElideRight, room));
    painter.setPen(QPen(QColor(Qt::black), 8));
    painter.drawLine(QPointF(left, baseline + 80), QPointF(right, baseline + 80));
    painter.setPen(Qt::black);
}

void DocumentPages::paintNumber(const PrintedPage &page, QPainter &painter) const
{
    const bool isOfficial = m_layout.preset == core::PagePreset::Government;
    const core::PageGeometry geometry = page.isTurned && !isOfficial ? m_layout.page.turned() : m_layout.page;
    const double size = isOfficial ? 14 : 9, left = geometry.left * perMm, right = (geometry.width - geometry.right) * perMm,
                 baseline = (geometry.height - geometry.footer) * perMm;
    painter.setFont(m_fonts->font(isOfficial ? core::FontRole::Song : core::FontRole::Latin, size));
    const QString text =
        isOfficial ? QStringLiteral("— %1 —").arg(page.number) : QStringLiteral("%1 / %2").arg(page.number).arg(m_lastNumber);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text), in = size * perPoint;
    const double x = !isOfficial ? (left + right - width) / 2 : page.number % 2 ? right - width - in : left + in;
    painter.drawText(QPointF(x, baseline), text);
}

} // namespace ui
