#include "steplist.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int rowHeight = 40, markSize = 18, nameLeft = 62, besideCount = 18;

} // namespace

class StepList::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(const StepList &list, QObject *parent) : QStyledItemDelegate(parent), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {10, std::max(rowHeight, option.fontMetrics.height() + 16)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(m_list.m_appearance.theme());
        const Row &row = m_list.m_rows[index.row()];
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent)
            painter->fillRect(option.rect, palette.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, palette.header);
        const auto [icon, ink] = markOf(row, palette);
        painter->drawPixmap(option.rect.left() + 14, option.rect.center().y() - markSize / 2 + 1,
                            iconPixmap(icon, ink, markSize, painter->device()->devicePixelRatioF()));
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(row.state == StepState::Unseen && !isCurrent ? palette.muted : palette.text);
        painter->drawText(option.rect.adjusted(42, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QString::number(index.row() + 1));
        const qsizetype open = row.state == StepState::Open ? row.missing + row.doubts : 0;
        const QString count = open > 0 ? QString::number(open) : QString();
        const int room = open > 0 ? option.fontMetrics.horizontalAdvance(count) + besideCount : 8;
        const QRect name = option.rect.adjusted(nameLeft, 0, -room, 0);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(row.name, Qt::ElideRight, name.width()));
        painter->setFont(option.font);
        painter->setPen(palette.muted);
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, count);
        if (isCurrent && m_list.hasFocus()) {
            painter->setPen(QPen(palette.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

private:
    static std::pair<QString, QColor> markOf(const Row &row, const Palette &palette)
    {
        switch (row.state) {
        case StepState::Complete:
            return {iconName(core::ItemStatus::Met), palette.items[size_t(core::ItemStatus::Met)].word};
        case StepState::Open:
            return {iconName(core::Severity::Warning), palette.severities[size_t(core::Severity::Warning)].word};
        default:
            return {iconName(core::ItemStatus::NoData), palette.muted};
        }
    }

    const StepList &m_list;
};

StepList::StepList(const Appearance &appearance, QWidget *parent) : QListView(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("steps"));
    setFrameShape(NoFrame);
    setModel(&m_model);
    setItemDelegate(new Delegate(*this, this));
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(index.row());
    });
}

void StepList::show(const QList<Row> &rows)
{
    const QSignalBlocker quiet(selectionModel()); // rows that come and go choose nothing
    m_rows = rows;
    m_model.setRowCount(int(rows.size()));
    for (int i = 0; i < m_model.rowCount(); ++i)
        if (!m_model.item(i))
            m_model.setItem(i, new QStandardItem);
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const Row &row = rows[i];
        QString state = tr("not visited");
        if (row.state == StepState::Complete)
            state = tr("complete");
        else if (row.state == StepState::Open)
            state = tr("%1 missing, %2 to check").arg(row.missing).arg(row.doubts);
        m_model.item(i)->setText(row.name);
        m_model.item(i)->setToolTip(state);
        m_model.item(i)->setData(tr("Step %1, %2, %3").arg(i + 1).arg(row.name, state), Qt::AccessibleTextRole);
    }
    setAccessibleName(tr("Steps of the wizard"));
    viewport()->update();
}

void StepList::setCurrent(qsizetype position)
{
    setCurrentIndex(m_model.index(int(position), 0));
}

int StepList::neededWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const Row &row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return nameLeft + widest + besideCount + metrics.horizontalAdvance(QStringLiteral("99"));
}

} // namespace ui
