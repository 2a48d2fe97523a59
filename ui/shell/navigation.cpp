#include "navigation.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"
#include "ui/model/sentences.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

enum NavigationRole : int { PageRole = Qt::UserRole + 1, IconRole, CountsRole }; // counts: a list, by severity

constexpr int openWidth = 184, rowHeight = 32, pageIcon = 18, countIcon = 14, beforeIcon = 14, afterIcon = 10, afterFolded = 16;

struct Entry {
    int page; ///< −1: a heading
    const char *label;
    const char *icon;
};
constexpr Entry entries[]{
    {int(PageId::Overview), QT_TRANSLATE_NOOP("Navigation", "Overview"), "columns-gap"},
    {int(PageId::Park), QT_TRANSLATE_NOOP("Navigation", "Park"), "geo-alt"},
    {-1, QT_TRANSLATE_NOOP("Navigation", "Six systems"), nullptr},
    {int(PageId::EnergySupply), nullptr, "lightning"},
    {int(PageId::Infrastructure), nullptr, "hdd-network"},
    {int(PageId::Production), nullptr, "building-gear"},
    {int(PageId::Transport), nullptr, "truck"},
    {int(PageId::Buildings), nullptr, "buildings"},
    {int(PageId::Ecosystem), nullptr, "tree"},
    {-1, QT_TRANSLATE_NOOP("Navigation", "Planning"), nullptr},
    {int(PageId::Hourly), QT_TRANSLATE_NOOP("Navigation", "Hourly"), "graph-up"},
    {int(PageId::Sizing), QT_TRANSLATE_NOOP("Navigation", "Sizing"), "sliders"},
    {int(PageId::Economics), QT_TRANSLATE_NOOP("Navigation", "Economics"), "cash-coin"},
    {int(PageId::Measures), QT_TRANSLATE_NOOP("Navigation", "Measures and roadmap"), "bar-chart"},
    {int(PageId::Compare), QT_TRANSLATE_NOOP("Navigation", "Compare"), "layout-split"},
    {-1, QT_TRANSLATE_NOOP("Navigation", "Evaluation and application"), nullptr},
    {int(PageId::Evaluation), QT_TRANSLATE_NOOP("Navigation", "Evaluation"), "list-check"},
    {int(PageId::Wizard), QT_TRANSLATE_NOOP("Navigation", "Evaluation wizard"), "magic"},
    {int(PageId::Ledger), QT_TRANSLATE_NOOP("Navigation", "Ledger"), "book"},
    {int(PageId::Evidence), QT_TRANSLATE_NOOP("Navigation", "Evidence"), "paperclip"},
    {int(PageId::Factors), QT_TRANSLATE_NOOP("Navigation", "Factors"), "calculator"},
    {int(PageId::Dossier), QT_TRANSLATE_NOOP("Navigation", "Dossier"), "file-earmark-text"},
    {int(PageId::Review), QT_TRANSLATE_NOOP("Navigation", "Review"), "chat-left-text"},
    {int(PageId::History), QT_TRANSLATE_NOOP("Navigation", "History"), "clock-history"},
};

core::System systemOfPage(int page)
{
    return core::System(page - int(PageId::EnergySupply));
}

} // namespace

QString pageKey(PageId page)
{
    static const char *const keys[]{"overview",  "park",       "energySupply", "infrastructure", "production", "transport",
                                    "buildings", "ecosystem",  "hourly",       "sizing",         "economics",  "measures",
                                    "compare",   "evaluation", "wizard",       "ledger",         "evidence",   "factors",
                                    "dossier",   "review",     "history"};
    return QString::fromLatin1(keys[size_t(page)]);
}

std::optional<PageId> pageOfKey(const QString &key)
{
    for (int page = 0; page < pageCount; ++page)
        if (pageKey(PageId(page)) == key)
            return PageId(page);
    return std::nullopt;
}

QKeySequence pageShortcut(PageId page)
{
    constexpr int first = 10;
    const int number = (int(page) + 1) % first;
    return int(page) < first ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence();
}

class Navigation::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(const Navigation &navigation, QObject *parent) : QStyledItemDelegate(parent), m_navigation(navigation) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(PageRole).toInt() < 0)
            return {10, m_navigation.isFolded() ? 9 : option.fontMetrics.height() + 18};
        return {10, std::max(rowHeight, option.fontMetrics.height() + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(m_navigation.m_appearance.theme());
        const QRect &rect = option.rect;
        if (index.data(PageRole).toInt() < 0) {
            painter->setFont(option.font);
            painter->setPen(palette.muted);
            if (m_navigation.isFolded())
                painter->fillRect(QRect(rect.left() + 12, rect.center().y(), rect.width() - 24, 1), palette.line);
            else
                painter->drawText(rect.adjusted(14, 0, 0, -5), Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(rect, palette.selection);
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), palette.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(rect, palette.header);
        }
        const int size = iconSide(pageIcon, option.fontMetrics);
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect.left() + beforeIcon, rect.center().y() - size / 2 + 1,
                            iconPixmap(index.data(IconRole).toString(), palette.text, size, ratio));
        if (m_navigation.isFolded())
            return paintDot(painter, QPointF(rect.left() + beforeIcon + size, rect.center().y() - size / 2.0 + 2), index,
                            palette);
        QFont font = option.font;
        if (option.state & QStyle::State_Selected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(palette.text);
        const QString name = index.data().toString();
        const int textLeft = beforeIcon + size + afterIcon;
        painter->drawText(rect.adjusted(textLeft, 0, -markMargin, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->setFont(option.font);
        paintMarks(painter, rect, rect.left() + textLeft + QFontMetrics(font).horizontalAdvance(name), index, palette);
    }

private:
    static constexpr int markMargin = 12, gapOfMarks = 7;

    /// An icon and a count for each severity, the worst first; the worst alone where the name leaves no room for more.
    static void paintMarks(QPainter *painter, const QRect &rect, int nameEnd, const QModelIndex &index, const Palette &palette)
    {
        const QFontMetrics metrics = painter->fontMetrics();
        const QVariantList counts = index.data(CountsRole).toList();
        const int markIcon = iconSide(countIcon, metrics);
        const auto width = [&](int count) { return markIcon + 3 + metrics.horizontalAdvance(QString::number(count)); };
        QList<qsizetype> shown;
        int room = rect.right() - markMargin - nameEnd;
        for (qsizetype severity = 0; severity < counts.size(); ++severity) {
            const int count = counts[severity].toInt(), needed = width(count) + gapOfMarks;
            if (count == 0 || (!shown.isEmpty() && needed > room))
                continue;
            shown.append(severity);
            room -= needed;
        }
        int right = rect.right() - markMargin;
        for (auto severity = shown.rbegin(); severity != shown.rend(); ++severity) {
            const int count = counts[*severity].toInt(), left = right - width(count);
            const QColor &ink = palette.severities[size_t(*severity)].word;
            painter->setPen(ink);
            painter->drawText(QRect(left, rect.top(), right - left + 2, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                              QString::number(count));
            painter->drawPixmap(
                left, rect.center().y() - markIcon / 2 + 1,
                iconPixmap(iconName(core::Severity(*severity)), ink, markIcon, painter->device()->devicePixelRatioF()));
            right = left - gapOfMarks;
        }
    }

    /// The colour of the worst severity, at the corner of the icon; the tooltip has the counts.
    static void paintDot(QPainter *painter, const QPointF &corner, const QModelIndex &index, const Palette &palette)
    {
        constexpr double radius = 4;
        const QVariantList counts = index.data(CountsRole).toList();
        for (qsizetype severity = 0; severity < counts.size(); ++severity) {
            if (counts[severity].toInt() == 0)
                continue;
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(palette.window, 1));
            painter->setBrush(palette.severities[size_t(severity)].word);
            painter->drawEllipse(corner, radius, radius);
            painter->restore();
            return;
        }
    }

    const Navigation &m_navigation;
};

Navigation::Navigation(const Appearance &appearance, QWidget *parent) : QListView(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("navigation"));
    setModel(&m_model);
    setItemDelegate(new Delegate(*this, this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    for (const Entry &entry : entries) {
        auto *item = new QStandardItem;
        item->setData(entry.page, PageRole);
        item->setData(QString::fromLatin1(entry.icon), IconRole);
        if (entry.page < 0)
            item->setFlags(Qt::NoItemFlags);
        m_model.appendRow(item);
    }
    refresh();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const int page = index.data(PageRole).toInt(); index.isValid() && page >= 0)
            Q_EMIT pageChosen(PageId(page));
    });
}

int Navigation::rowOf(PageId page) const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->data(PageRole).toInt() == int(page))
            return row;
    return 0;
}

std::optional<PageId> Navigation::current() const
{
    const QVariant page = currentIndex().data(PageRole);
    return page.isValid() && page.toInt() >= 0 ? std::optional(PageId(page.toInt())) : std::nullopt;
}

void Navigation::setCurrent(PageId page)
{
    setCurrentIndex(m_model.index(rowOf(page), 0));
}

void Navigation::setMark(PageId page, const std::array<int, 3> &bySeverity)
{
    QStandardItem *item = m_model.item(rowOf(page));
    item->setData(QVariantList{bySeverity[0], bySeverity[1], bySeverity[2]}, CountsRole);
    showTip(item);
}

/// The name with its key, and how many findings of each severity the page has.
void Navigation::showTip(QStandardItem *item)
{
    const auto page = PageId(item->data(PageRole).toInt());
    const QString key = pageShortcut(page).toString(QKeySequence::NativeText);
    QStringList lines{key.isEmpty() ? item->text() : QStringLiteral("%1 (%2)").arg(item->text(), key)};
    const QVariantList counts = item->data(CountsRole).toList();
    for (qsizetype severity = 0; severity < counts.size(); ++severity)
        if (counts[severity].toInt() > 0)
            lines << QStringLiteral("%1: %2").arg(severityText(core::Severity(severity)), counts[severity].toString());
    item->setToolTip(lines.join(u'\n'));
}

void Navigation::refresh()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Entry &entry = entries[row];
        const QString text = entry.label ? QCoreApplication::translate("Navigation", entry.label)
                                         : fieldText(core::systemPart(systemOfPage(entry.page)).label);
        m_model.item(row)->setText(text);
        if (entry.page < 0)
            continue;
        showTip(m_model.item(row));
    }
    setAccessibleName(tr("Pages"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // of the page in view
    const int count = fontMetrics().horizontalAdvance(QStringLiteral("88"));
    const int icons = iconSide(pageIcon, fontMetrics()) + iconSide(countIcon, fontMetrics());
    int widest = openWidth;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString text = m_model.item(row)->text();
        widest = std::max(widest, entries[row].page >= 0 ? 48 + icons + count + QFontMetrics(bold).horizontalAdvance(text)
                                                         : 22 + fontMetrics().horizontalAdvance(text));
    }
    setFixedWidth(m_folded ? beforeIcon + iconSide(pageIcon, fontMetrics()) + afterFolded : widest);
    scheduleDelayedItemsLayout();
}

void Navigation::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    refresh();
}

} // namespace ui
