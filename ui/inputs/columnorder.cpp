#include "columnorder.h"

#include "ui/model/appearance.h"

#include <QKeyEvent>
#include <QMenu>

namespace ui {

namespace {

constexpr Qt::KeyboardModifiers moveKeys = Qt::AltModifier | Qt::ShiftModifier;

} // namespace

ColumnOrder::ColumnOrder(QHeaderView *head, std::string list, KeyOf keyOf, Appearance &appearance)
    : QObject(head),
      m_head(head),
      m_view(qobject_cast<QAbstractItemView *>(head->parentWidget())),
      m_list(std::move(list)),
      m_keyOf(std::move(keyOf)),
      m_appearance(appearance)
{
    Q_ASSERT(m_view);
    m_view->installEventFilter(this);
    head->setSectionsMovable(true);
    connect(head, &QHeaderView::sectionMoved, this, [this] {
        if (m_isShowing)
            return;
        remember();
        Q_EMIT changed();
    });
    connect(head, &QHeaderView::sectionCountChanged, this, [this](int, int count) {
        if (count > 0) // made anew
            show();
    });
}

bool ColumnOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isLeft = key->key() == Qt::Key_Left;
    if ((!isLeft && key->key() != Qt::Key_Right) || key->modifiers() != moveKeys || !m_view->currentIndex().isValid())
        return false;
    move(m_view->currentIndex().column(), isLeft ? -1 : 1);
    m_view->scrollTo(m_view->currentIndex());
    return true;
}

void ColumnOrder::show()
{
    QList<int> order;
    if (!m_head->isFirstSectionMovable() && m_head->count() > 0)
        order.append(0);
    const QStringList keys = m_appearance.columnOrder(m_list);
    QList<std::pair<qsizetype, int>> places; // that of the key, behind all where there is none
    for (int column = int(order.size()); column < m_head->count(); ++column) {
        const qsizetype place = keys.indexOf(QString::fromStdString(m_keyOf(column)));
        places.append({place < 0 ? keys.size() : place, column});
    }
    std::ranges::sort(places);
    for (const auto &[place, column] : std::as_const(places))
        order.append(column);
    m_isShowing = true;
    for (int at = 0; at < int(order.size()); ++at)
        m_head->moveSection(m_head->visualIndex(order[at]), at);
    m_isShowing = false;
    Q_EMIT changed();
}

void ColumnOrder::remember()
{
    QStringList keys;
    for (int at = 0; at < m_head->count(); ++at)
        keys.append(QString::fromStdString(m_keyOf(m_head->logicalIndex(at))));
    m_appearance.setColumnOrder(m_list, isUsual() ? QStringList() : keys);
}

bool ColumnOrder::isUsual() const
{
    for (int at = 0; at < m_head->count(); ++at)
        if (m_head->logicalIndex(at) != at)
            return false;
    return true;
}

/// The place in view that a column would get; −1: there is none.
int ColumnOrder::target(int column, int direction) const
{
    const int first = m_head->isFirstSectionMovable() ? 0 : 1, from = m_head->visualIndex(column);
    if (from < first)
        return -1;
    for (int at = from + direction; at >= first && at < m_head->count(); at += direction)
        if (!m_head->isSectionHidden(m_head->logicalIndex(at)))
            return at;
    return -1;
}

void ColumnOrder::move(int column, int direction)
{
    if (const int to = target(column, direction); to >= 0)
        m_head->moveSection(m_head->visualIndex(column), to);
}

void ColumnOrder::reset()
{
    m_appearance.setColumnOrder(m_list, {});
    show();
}

QList<int> ColumnOrder::seen() const
{
    QList<int> columns;
    for (int at = 0; at < m_head->count(); ++at)
        if (const int column = m_head->logicalIndex(at); !m_head->isSectionHidden(column))
            columns.append(column);
    return columns;
}

void ColumnOrder::addTo(QMenu &menu, int column)
{
    const auto add = [&](const QString &text, int direction, const QKeySequence &key) {
        QAction *action = menu.addAction(text, this, [this, column, direction] { move(column, direction); });
        action->setShortcut(key);
        action->setEnabled(column >= 0 && canMove(column, direction));
    };
    add(tr("Move column left"), -1, moveKeys | Qt::Key_Left);
    add(tr("Move column right"), 1, moveKeys | Qt::Key_Right);
    menu.addAction(tr("Columns in their usual order"), this, &ColumnOrder::reset)->setEnabled(!isUsual());
}

void ColumnOrder::lead(QHeaderView &other) const
{
    for (int at = 0; at < std::min(m_head->count(), other.count()); ++at)
        other.moveSection(other.visualIndex(m_head->logicalIndex(at)), at);
}

} // namespace ui
