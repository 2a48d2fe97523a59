#include "findingsdock.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

namespace {

/// The severity with its icon.
class SeverityDelegate : public QStyledItemDelegate
{
public:
    SeverityDelegate(const Appearance &appearance, QObject *parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto severity = core::Severity(index.data(SeverityRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(iconName(severity), Palette::of(m_appearance.theme()).severities[size_t(severity)].word);
        option->decorationSize = {14, 14};
    }

private:
    const Appearance &m_appearance;
};

} // namespace

FindingsDock::FindingsDock(FindingsModel &model, const Appearance &appearance, QWidget *parent)
    : QDockWidget(parent), m_model(model), m_view(new QTableView(this))
{
    setObjectName(QStringLiteral("findings"));
    m_view->setModel(&model);
    m_view->setItemDelegateForColumn(FindingsModel::SeverityColumn, new SeverityDelegate(appearance, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->hide();
    setWidget(m_view);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT placeWanted(m_model.place(index.row())); });
}

void FindingsDock::refresh()
{
    setWindowTitle(tr("Findings"));
    if (!isVisible())
        return;
    m_view->setAccessibleName(tr("Findings"));
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 9);
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setSectionResizeMode(FindingsModel::Sentence, QHeaderView::Stretch);
    m_view->setColumnWidth(FindingsModel::PlaceColumn, std::clamp(m_view->columnWidth(FindingsModel::PlaceColumn), 200, 320));
}

} // namespace ui
