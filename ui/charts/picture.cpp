#include "picture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QToolTip>

namespace ui {

QString ChartTable::text() const
{
    QString text = head.join(u'\t') + u'\n';
    for (const QStringList &row : rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

Picture::Picture(QWidget *parent) : QWidget(parent), m_palette(&Palette::of(Theme::Light)), m_painted(m_palette)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

QStringList Picture::partTexts() const
{
    QStringList texts;
    for (const Part &part : parts())
        texts << part.text;
    return texts;
}

QString Picture::summary() const
{
    return partTexts().join(QStringLiteral("; "));
}

ChartTable Picture::table() const
{
    ChartTable table{{title()}, {}};
    for (const QString &text : partTexts())
        table.rows.append({QString(text).replace(u'\n', QStringLiteral(", "))});
    return table;
}

void Picture::changed(const QString &name, const QString &empty, const Palette &palette)
{
    m_empty = empty;
    m_palette = m_painted = &palette;
    if (m_current >= 0) // parts take longer than all else: they are made when somebody asks
        m_current = std::min(m_current, parts().size() - 1);
    setAccessibleName(name);
    setAccessibleDescription(isEmpty() ? empty : summary().replace(u'\n', QStringLiteral(", ")));
    if (const QSize hint = sizeHint(), least = minimumSizeHint(); hint != m_hint || least != m_leastHint) {
        m_hint = hint;
        m_leastHint = least;
        updateGeometry(); // lays the whole page out again
    }
    update();
    Q_EMIT sceneChanged();
}

void Picture::setExplained(const core::Figure &figure)
{
    if (m_explained == figure)
        return;
    m_explained = figure;
    update();
}

void Picture::toggleSeries(const QString &series)
{
    if (!m_hidden.remove(series))
        m_hidden.insert(series);
    measure();
    setAccessibleDescription(summary().replace(u'\n', QStringLiteral(", ")));
    update();
    Q_EMIT sceneChanged();
}

QColor Picture::shade(const QColor &colour) const
{
    return m_painted == m_palette ? colour : m_painted->inPlaceOf(colour, *m_palette);
}

std::optional<QColor> Picture::shade(const std::optional<QColor> &colour) const
{
    return colour ? std::optional(shade(*colour)) : std::nullopt;
}

QColor Picture::readableOn(const QColor &ground) const
{
    const auto contrast = [&](const QColor &ink) { return std::abs(qGray(ink.rgb()) - qGray(ground.rgb())); };
    return contrast(m_painted->text) > contrast(m_painted->base) ? m_painted->text : m_painted->base;
}

void Picture::fill(QPainter &painter, const QRectF &rect, const QColor &colour, const std::optional<QColor> &hatch)
{
    painter.fillRect(rect, colour);
    if (!hatch)
        return;
    constexpr double gap = 6, width = 1.2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(*hatch, width, Qt::SolidLine, Qt::FlatCap));
    for (double x = rect.left() - rect.height() + gap / 2; x < rect.right(); x += gap) {
        // cut by hand: SVG Tiny, which QSvgGenerator writes, knows no clipping
        const double from = std::max(x, rect.left()), to = std::min(x + rect.height(), rect.right());
        painter.drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
    }
    painter.restore();
}

void Picture::paintSwatch(QPainter &painter, const QRectF &rect, const QColor &colour, const std::optional<QColor> &hatch,
                          bool hidden) const
{
    if (!hidden)
        return fill(painter, rect, shade(colour), shade(hatch));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_painted->frame, 1));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void Picture::paintEntry(QPainter &painter, const QRectF &rect, const QString &name, bool hidden, const QColor &ink) const
{
    const QFont plain = painter.font();
    QFont struck = plain;
    struck.setStrikeOut(hidden);
    painter.setFont(struck);
    painter.setPen(hidden ? m_painted->muted : ink);
    drawElided(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(plain);
}

Picture::Part Picture::entryPart(const QRectF &rect, const QString &series, const QString &value) const
{
    Part part{rect, QStringLiteral("%1 %2").arg(series, value).trimmed(), {}, {}, series};
    if (isHiddenSeries(series)) {
        part.text = tr("%1, hidden").arg(series);
        part.tip = tr("%1: hidden; a click or Space shows it.").arg(series);
    } else {
        part.tip = tr("%1: a click or Space hides it.").arg(series);
    }
    return part;
}

QString Picture::tipRow(const QString &name, const QString &value, bool bold)
{
    const QString row = bold ? QStringLiteral("<tr><td><b>%1</b></td><td align=right>&nbsp;&nbsp;<b>%2</b></td></tr>")
                             : QStringLiteral("<tr><td>%1</td><td align=right>&nbsp;&nbsp;%2</td></tr>");
    return row.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString Picture::tipTable(const QString &title, const QString &rows, const QString &total) const
{
    const QString sum = m_hidden.isEmpty() ? tr("Total") : tr("Total of what is shown");
    return QStringLiteral("<b>%1</b><table>%2%3</table>").arg(title.toHtmlEscaped(), rows, tipRow(sum, total, rows.isEmpty()));
}

void Picture::drawElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const
{
    painter.drawText(rect, int(alignment), QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

qsizetype Picture::partAt(const QPointF &position) const
{
    const QList<Part> all = parts();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].rect.contains(position))
            return i;
    return -1;
}

QString Picture::tipAt(const QPointF &position) const
{
    const qsizetype part = partAt(position);
    if (part < 0)
        return {};
    const Part found = parts()[part];
    return found.tip.isEmpty() ? found.text : found.tip;
}

bool Picture::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // before the window takes the key for itself
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier && canExplain()) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QString tip = tipAt(help->pos()); !tip.isEmpty()) {
        const qsizetype part = partAt(help->pos());
        QToolTip::showText(help->globalPos(), tip, this, part < 0 ? QRect() : parts()[part].rect.toAlignedRect());
        return true;
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

/// The next part of the same line; without lines the next of all.
qsizetype Picture::along(const QList<Part> &all, int step) const
{
    const qsizetype to = m_current + step;
    return to >= 0 && to < all.size() && all[to].line == all[m_current].line ? to : m_current;
}

/// The part of the nearest rank in the next line.
qsizetype Picture::across(const QList<Part> &all, int step) const
{
    qsizetype best = m_current;
    const auto distance = [&](qsizetype part) {
        const int lines = (all[part].line - all[m_current].line) * step;
        return std::pair(lines, std::abs(all[part].rank - all[m_current].rank));
    };
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].line >= 0 && distance(i).first > 0 && (best == m_current || distance(i) < distance(best)))
            best = i;
    return best;
}

qsizetype Picture::next(int key) const
{
    const QList<Part> all = parts();
    if (all.isEmpty())
        return -1;
    if (m_current < 0)
        return firstPart();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    if (all[m_current].line < 0)
        return std::clamp<qsizetype>(m_current + step, 0, all.size() - 1);
    if (lines() == Qt::Horizontal)
        return sideways ? along(all, step) : across(all, step);
    return sideways ? across(all, step) : along(all, -step);
}

void Picture::keyPressEvent(QKeyEvent *event)
{
    const QList<Part> all = parts();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_Right:
        if (event->modifiers() & ~Qt::KeypadModifier)
            return QWidget::keyPressEvent(event); // Alt+Up is the case before
        return tell(next(event->key()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return explainCurrent();
    case Qt::Key_E:
        if (event->modifiers() == Qt::ControlModifier)
            return explainCurrent();
        break;
    case Qt::Key_Space:
        if (m_current >= 0 && m_current < all.size() && !all[m_current].series.isEmpty()) {
            toggleSeries(all[m_current].series);
            const QList<Part> after = parts();
            const auto entry = std::ranges::find(after, all[m_current].series, &Part::series);
            return tell(entry - after.begin()); // the pieces before it came or went
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void Picture::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    const qsizetype part = partAt(event->position());
    setCursor(part >= 0 && answers(part) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool Picture::answers(qsizetype part) const
{
    const Part of = parts()[part];
    return !of.series.isEmpty() || of.figure.kind != core::Figure::Kind::None;
}

void Picture::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    clickAt(event->position());
}

void Picture::clickAt(const QPointF &position)
{
    const qsizetype part = partAt(position);
    if (part < 0)
        return;
    m_current = part;
    const Part clicked = parts()[part];
    if (clicked.series.isEmpty())
        explain(clicked);
    else
        toggleSeries(clicked.series);
    update();
}

void Picture::standAt(const QPointF &position)
{
    if (const qsizetype part = partAt(position); part >= 0)
        m_current = part;
}

bool Picture::canExplain() const
{
    return std::ranges::any_of(parts(), [](const Part &part) { return part.figure.kind != core::Figure::Kind::None; });
}

void Picture::explainCurrent()
{
    const QList<Part> all = parts();
    const auto explains = [&](qsizetype part) { return all[part].figure.kind != core::Figure::Kind::None; };
    if (m_current < 0 && !all.isEmpty()) {
        m_current = firstPart();
        for (qsizetype part = 0; part < all.size() && !explains(m_current); ++part)
            m_current = part;
    }
    if (m_current >= 0 && m_current < all.size())
        explain(all[m_current]);
}

void Picture::explain(const Part &part)
{
    if (part.figure.kind != core::Figure::Kind::None)
        Q_EMIT explainWanted(part.figure);
}

void Picture::tell(qsizetype part)
{
    const QList<Part> all = parts();
    if (all.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(part, 0, all.size() - 1);
    const Part &current = all[m_current];
    const QRect rect = current.rect.toRect();
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            const QPoint centre = mapTo(area->widget(), rect.center());
            area->ensureVisible(centre.x(), centre.y(), 20, rect.height());
            break;
        }
    QToolTip::showText(mapToGlobal(rect.bottomLeft()), current.tip.isEmpty() ? current.text : current.tip, this);
    setAccessibleDescription(QString(current.text).replace(u'\n', QStringLiteral(", "))); // read while the keys walk
    update();
}

void Picture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        tell(m_current < 0 ? firstPart() : m_current);
    update();
}

void Picture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    setAccessibleDescription(isEmpty() ? m_empty : summary().replace(u'\n', QStringLiteral(", ")));
    update();
}

void Picture::paintEmpty(QPainter &painter)
{
    painter.fillRect(QRectF(0, 0, 1, height()), colours().frame);
    painter.setPen(colours().muted);
    painter.drawText(rect().adjusted(10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_empty);
}

void Picture::paintAll(QPainter &painter)
{
    if (isEmpty())
        paintEmpty(painter);
    else
        paintPicture(painter);
}

void Picture::paintOn(QPainter &painter, const Palette &palette)
{
    const QScopedValueRollback painted(m_painted, &palette);
    const QScopedValueRollback onScreen(m_onScreen, false);
    painter.setFont(font());
    paintAll(painter);
}

/// Inside of the part; around it where it is too small.
void Picture::paintFrameAt(QPainter &painter, const QRectF &rect) const
{
    constexpr double least = 8;
    const double x = rect.width() < least ? -3 : 1, y = rect.height() < least ? -3 : 1;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_painted->accent, 2));
    painter.drawRect(rect.adjusted(x, y, -x, -y));
}

void Picture::paintFrame(QPainter &painter, const Part &part) const
{
    paintFrameAt(painter, part.rect);
}

/// The part the keys stand on where it shows the explained figure, else the first that shows it.
qsizetype Picture::explainedPart(const QList<Part> &all) const
{
    if (m_explained.kind == core::Figure::Kind::None)
        return -1;
    if (m_current >= 0 && m_current < all.size() && all[m_current].figure == m_explained)
        return m_current;
    const auto found =
        std::ranges::find_if(all, [&](const Part &part) { return part.series.isEmpty() && part.figure == m_explained; });
    return found == all.end() ? -1 : found - all.begin();
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAll(painter);
    if (m_explained.kind == core::Figure::Kind::None && !hasFocus())
        return;
    const QList<Part> all = parts();
    if (const qsizetype part = explainedPart(all); part >= 0)
        paintFrame(painter, all[part]);
    if (!hasFocus())
        return;
    if (m_current < 0 || m_current >= all.size())
        paintFrameAt(painter, rect());
    else
        paintFrame(painter, all[m_current]);
}

} // namespace ui
