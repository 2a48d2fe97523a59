#include "sidetree.h"

#include "ui/charts/palette.h"
#include "ui/inputs/emptysentence.h"
#include "ui/inputs/plaintable.h"
#include "ui/model/sidemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int narrowestColumn = 84, widestSide = 190;

} // namespace

/// Lines between rows, groups semibold.
class SideTree::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Appearance &appearance, QObject *parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(tableRowHeight, option.fontMetrics.height() + 10)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Palette &palette = Palette::of(m_appearance.theme());
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(GroupNodeRole).toBool())
            return;
        if (index.column() == SideModel::nameColumn)
            option->font.setWeight(QFont::DemiBold);
        else
            option->palette.setColor(QPalette::Text, Palette::of(m_appearance.theme()).muted);
    }

private:
    const Appearance &m_appearance;
};

SideTree::SideTree(SideModel &model, const Appearance &appearance, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new Delegate(appearance, this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setIndentation(16);
    setHorizontalScrollMode(ScrollPerPixel);
    setMinimumHeight(6 * tableRowHeight);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setTextElideMode(Qt::ElideRight);
}

void SideTree::setShowsDeltas(bool showsDeltas)
{
    m_showsDeltas = showsDeltas;
    fitColumns();
}

void SideTree::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
    viewport()->update();
}

QList<int> SideTree::screenColumns() const
{
    constexpr int fewVersions = 3;
    const int versions = m_model.versions();
    QList<int> columns{SideModel::nameColumn};
    if (versions == 0)
        return columns;
    for (int version = 0; version < versions; ++version)
        if (version == 0 || versions <= fewVersions || !m_showsDeltas)
            columns.append(m_model.valueColumn(version));
    if (versions <= fewVersions || m_showsDeltas)
        for (int version = 1; version < versions; ++version)
            columns.append(m_model.deltaColumn(version));
    if (versions == 2)
        columns.append(m_model.shareColumn(1));
    if (m_model.hasEffects())
        columns.append(m_model.effectColumn(SideModel::Effect::Emissions));
    return columns;
}

/// The name takes what the others leave.
void SideTree::fitColumns()
{
    const QList<int> shown = screenColumns();
    const int narrow = narrowestColumn * fontMetrics().height() / 17;
    const int room = viewport()->width();
    const int least = room * 3 / 10, others = std::max(1, int(shown.size()) - 1);
    const int width = std::clamp((room - least) / others, narrow, std::max(narrow, widestSide * fontMetrics().height() / 17));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, !shown.contains(column));
        header()->setSectionResizeMode(column, QHeaderView::Interactive);
        if (column != SideModel::nameColumn && shown.contains(column))
            setColumnWidth(column, width);
    }
    setColumnWidth(SideModel::nameColumn, std::max(least, room - width * (int(shown.size()) - 1)));
}

/// Down to the rows that differ; of very many only the lists.
void SideTree::openDifferences(const QModelIndex &parent)
{
    constexpr int mostRows = 3000;
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const core::SideNode &node = m_model.node(index);
        const bool isAdded = node.kind == core::SideNode::Kind::Row && node.differs;
        const bool isLong = node.kind == core::SideNode::Kind::List && m_model.shownCount() > mostRows;
        const bool isResult = node.kind == core::SideNode::Kind::Results || node.kind == core::SideNode::Kind::OfCase;
        if ((node.differing == 0 && !isResult) || isAdded || isLong)
            continue;
        expand(index);
        openDifferences(index);
    }
}

void SideTree::fit()
{
    header()->setFixedHeight(std::max(tableHeaderHeight, fontMetrics().height() + 12));
    fitColumns();
    collapseAll();
    openDifferences({});
    viewport()->update();
}

void SideTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void SideTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        header()->setFixedHeight(std::max(tableHeaderHeight, fontMetrics().height() + 12));
}

void SideTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    drawEmptySentence(*this, m_emptySentence, 24, Qt::AlignHCenter | Qt::AlignTop);
}

} // namespace ui
