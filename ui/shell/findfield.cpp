#include "findfield.h"

#include "ui/inputs/emptysentence.h"
#include "ui/inputs/icon.h"
#include "ui/shell/menus.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int fieldWidth = 240, listWidth = 520, foundHeight = 29, mostRows = 12, iconSize = 15;

QString iconOf(Findable::Kind kind)
{
    static const char *const names[]{"window-split", "table",      "chevron-right",     "buildings",
                                     "book",         "list-check", "file-earmark-text", "calculator"};
    return QString::fromLatin1(names[size_t(kind)]);
}

/// What a menu and those below it can do, with the path of menus; what only shows a page is found as that page.
void collect(const QMenu &menu, const QString &path, const std::vector<NamedThing> &pages, QList<QAction *> &actions,
             std::vector<NamedThing> &names)
{
    const auto isPage = [&pages](const QString &text) {
        return std::ranges::find(pages, text, &NamedThing::text) != pages.end();
    };
    for (QAction *action : menu.actions()) {
        const QString text = withoutMnemonic(action->text().section(u'\t', 0, 0)); // behind it: keys
        if (const QMenu *below = action->menu<QMenu *>())
            collect(*below, path + QStringLiteral(" › ") + text, pages, actions, names);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible() && !text.isEmpty() && !isPage(text)) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            actions.append(action);
            names.push_back({text, key.isEmpty() ? path : QStringLiteral("%1 (%2)").arg(path, key)});
        }
    }
}

} // namespace

/// Icon, name, and at the right where it is.
class FindField::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Appearance &appearance, QObject *parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, std::max(foundHeight, option.fontMetrics.height() + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(m_appearance.theme());
        const QRect &rect = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, palette.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(rect, palette.header);
        const auto kind = Findable::Kind(index.data(FindModel::KindRole).toInt());
        painter->drawPixmap(rect.left() + 10, rect.center().y() - iconSize / 2,
                            iconPixmap(iconOf(kind), palette.muted, iconSize, painter->device()->devicePixelRatioF()));
        const int left = rect.left() + 34, right = rect.right() - 10;
        const QString where =
            option.fontMetrics.elidedText(index.data(FindModel::WhereRole).toString(), Qt::ElideRight, (right - left) / 2);
        const int whereWidth = option.fontMetrics.horizontalAdvance(where);
        painter->setFont(option.font);
        painter->setPen(palette.muted);
        painter->drawText(QRect(right - whereWidth, rect.top(), whereWidth + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          where);
        painter->setPen(palette.text);
        const QRect text(left, rect.top(), right - whereWidth - 12 - left, rect.height());
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

private:
    const Appearance &m_appearance;
};

/// What was found, or a sentence that it is nothing.
class FindField::List : public QListView
{
public:
    using QListView::QListView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        drawEmptySentence(*this, FindField::tr("Nothing was found."), 0, Qt::AlignCenter);
    }
};

FindField::FindField(FindModel &model, const Navigation &navigation, QMenuBar &menus, const Appearance &appearance,
                     QWidget *parent)
    : QLineEdit(parent),
      m_model(model),
      m_navigation(navigation),
      m_menus(menus),
      m_appearance(appearance),
      m_list(new List(parent->window())),
      m_icon(addAction(QIcon(), LeadingPosition))
{
    setObjectName(QStringLiteral("find"));
    setFixedWidth(fieldWidth);
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new Delegate(appearance, m_list));
    m_list->setFrameShape(QFrame::Box);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_model.setText(text);
        showList();
    });
    connect(m_list, &QListView::clicked, this, &FindField::take);
}

void FindField::refresh()
{
    const Palette &palette = Palette::of(m_appearance.theme());
    setPlaceholderText(tr("Find… Ctrl+K"));
    setAccessibleName(tr("Find"));
    setToolTip(tr("Pages, lists, rows, enterprises, fuels, indicators, commands, numbers. Enter jumps, Alt+Enter explains."));
    m_list->setAccessibleName(tr("What was found"));
    m_icon->setIcon(icon(QStringLiteral("search"), palette.muted));
}

void FindField::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    read();
}

/// The list is not left open behind something else.
void FindField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_list->hide();
}

void FindField::read()
{
    std::vector<NamedThing> pages, commands;
    for (int page = 0; page < pageCount; ++page)
        pages.push_back({m_navigation.name(PageId(page)), FindModel::kindText(Findable::Kind::Page)});
    m_commands.clear();
    for (const QAction *top : m_menus.actions())
        if (const QMenu *menu = top->menu<QMenu *>())
            collect(*menu, withoutMnemonic(menu->title()), pages, m_commands, commands);
    m_model.read(pages, commands);
    m_model.setText(text());
    showList();
}

void FindField::showList()
{
    const int rows = std::min(m_model.rowCount(), mostRows);
    m_list->setVisible(!text().trimmed().isEmpty() && hasFocus());
    if (m_list->isHidden())
        return;
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : foundHeight;
    const int width = std::min(std::max(listWidth, this->width()), window()->width() - 16);
    const QPoint below = mapTo(window(), QPoint(this->width() - width, height() + 2));
    m_list->setGeometry(std::max(8, below.x()), below.y(), width, std::max(rows, 1) * rowHeight + 2 * m_list->frameWidth());
    m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
    m_list->raise();
}

void FindField::move(int rows)
{
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(std::clamp(m_list->currentIndex().row() + rows, 0, m_model.rowCount() - 1)));
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_PageDown:
        return move(mostRows - 1);
    case Qt::Key_PageUp:
        return move(1 - mostRows);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return event->modifiers() & Qt::AltModifier ? explain(m_list->currentIndex()) : take(m_list->currentIndex());
    case Qt::Key_Escape:
        return end();
    default:
        return QLineEdit::keyPressEvent(event);
    }
}

void FindField::end()
{
    m_list->hide();
    m_model.setText({});
    clear();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else
        clearFocus();
}

void FindField::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Findable what = m_model.found(index.row()); // by value: jumping may read anew
    QAction *command = what.kind == Findable::Kind::Command ? m_commands.value(what.index) : nullptr;
    end();
    switch (what.kind) {
    case Findable::Kind::Page:
        Q_EMIT pageWanted(PageId(what.index));
        break;
    case Findable::Kind::Item:
        Q_EMIT pageWanted(PageId::Evaluation);
        break;
    case Findable::Kind::Command:
        if (command)
            command->trigger();
        break;
    case Findable::Kind::Figure:
        Q_EMIT explainWanted(what.figure);
        break;
    default:
        Q_EMIT placeWanted(what.place, what.index);
    }
}

void FindField::explain(const QModelIndex &index)
{
    const auto figure = index.isValid() ? m_model.figure(index.row()) : std::nullopt;
    if (!figure)
        return;
    end();
    Q_EMIT explainWanted(*figure);
}

} // namespace ui
