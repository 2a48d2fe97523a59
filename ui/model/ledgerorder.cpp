#include "ledgermodel.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>

// Which rows of the ledger are shown, in which groups and in which order.

namespace ui {

using namespace core;

/// Filters, groups, adds up and sorts anew; within a reset.
void LedgerModel::select()
{
    m_rows = filtered(m_ledger, m_enterprises, m_filter);
    if (!m_text.isEmpty())
        std::erase_if(m_rows, [this](qint32 row) { return !holdsText(row); });
    m_shownSum = sumOf(m_ledger, m_rows);
    m_groups = grouped(m_ledger, m_enterprises, m_rows, m_grouping);
    arrange();
}

bool LedgerModel::holdsText(qint32 row) const
{
    for (const int column : {Id, What, EnterpriseColumn, SystemColumn, CarrierColumn, Activity, UnitColumn, SourceColumn})
        if (text(row, column).contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

void LedgerModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    beginResetModel();
    m_text = text;
    select();
    endResetModel();
    Q_EMIT contentChanged();
}

void LedgerModel::setFilter(const LedgerFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    select();
    endResetModel();
    Q_EMIT contentChanged();
}

void LedgerModel::setGrouping(LedgerGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    select();
    endResetModel();
    Q_EMIT contentChanged();
}

// ---- order

/// The place of each row's text in the order of the language; one for equal texts.
std::vector<double> LedgerModel::ranks(int column) const
{
    QHash<QString, double> rankOf;
    for (qsizetype i = 0; i < qsizetype(m_ledger.size()); ++i)
        rankOf.insert(text(qint32(i), column), 0);
    QCollator collator(m_appearance.language() == Language::Chinese ? QLocale(QLocale::Chinese) : QLocale(QLocale::English));
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, double *>> sorted;
    sorted.reserve(size_t(rankOf.size()));
    for (auto each = rankOf.begin(); each != rankOf.end(); ++each)
        sorted.emplace_back(collator.sortKey(each.key()), &each.value());
    std::ranges::sort(sorted, [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t i = 0; i < sorted.size(); ++i)
        *sorted[i].second = double(i);
    std::vector<double> keys;
    keys.reserve(m_ledger.size());
    for (qsizetype i = 0; i < qsizetype(m_ledger.size()); ++i)
        keys.push_back(rankOf.value(text(qint32(i), column)));
    return keys;
}

/// What rows are compared by: numbers as numbers, those that are absent last.
std::vector<double> LedgerModel::keysOf(int column) const
{
    if (!isNumber(column))
        return ranks(column);
    const double absent =
        m_sortOrder == Qt::AscendingOrder ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
    std::vector<double> keys;
    keys.reserve(m_ledger.size());
    for (qsizetype i = 0; i < qsizetype(m_ledger.size()); ++i)
        keys.push_back(number(qint32(i), column).value_or(absent));
    return keys;
}

void LedgerModel::arrange()
{
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    const std::vector<double> keys = m_sortColumn < 0 ? std::vector<double>() : keysOf(m_sortColumn);
    const auto sort = [&](LedgerRows &rows) {
        std::ranges::sort(rows); // the order of the ledger
        if (!keys.empty())
            std::ranges::stable_sort(rows, [&](qint32 a, qint32 b) {
                return ascending ? keys[size_t(a)] < keys[size_t(b)] : keys[size_t(a)] > keys[size_t(b)];
            });
    };
    if (!isGrouped())
        return sort(m_rows);
    for (LedgerGroup &group : m_groups)
        sort(group.rows);
    std::ranges::sort(m_groups, {}, [](const LedgerGroup &group) { return quint32(group.key); });
    if (m_sortColumn == Emission || m_sortColumn == Energy)
        std::ranges::stable_sort(m_groups, [&](const LedgerGroup &a, const LedgerGroup &b) {
            const double left = m_sortColumn == Emission ? a.sum.emission.value : a.sum.energy.value;
            const double right = m_sortColumn == Emission ? b.sum.emission.value : b.sum.energy.value;
            return ascending ? left < right : left > right;
        });
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<int, qint32>> meant; // the group, and its contribution; −1: the group itself
    for (const QModelIndex &each : before) {
        const QModelIndex group = isGrouped() ? (isGroup(each) ? each : each.parent()) : QModelIndex();
        meant.emplace_back(group.isValid() ? groupKey(group) : 0, isGroup(each) ? -1 : contributionAt(each));
    }
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto [key, row] = meant[size_t(i)];
        QModelIndex parent;
        if (isGrouped())
            parent = index(int(std::ranges::find(m_groups, key, &LedgerGroup::key) - m_groups.begin()), 0);
        const LedgerRows &rows = rowsAt(parent);
        after.append(row < 0 ? parent.siblingAtColumn(before[i].column())
                             : index(int(std::ranges::find(rows, row) - rows.begin()), before[i].column(), parent));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// ---- what the sums are made of

Figure LedgerModel::groupFigure(const QModelIndex &index) const
{
    if (!isGroup(index) || (index.column() != Emission && index.column() != Energy))
        return {};
    return ledgerFigure(m_caseIndex, {LedgerSumFigure::Of::Group, m_grouping, groupKey(index), index.column() == Energy});
}

std::optional<Explanation> LedgerModel::explained(const Figure &figure) const
{
    const CaseEvaluation *evaluated = m_shown.evaluated();
    const bool isOfShown = m_hasResults && figure.place.caseIndex == m_caseIndex && m_caseIndex == m_shown.index();
    if (!isOfShown || !evaluated || !evaluated->hasResults)
        return std::nullopt;
    const std::vector<Contribution> &present = evaluated->account.ledger; // a page out of view has not read it yet
    const auto isSameRow = [](const Contribution &a, const Contribution &b) {
        return a.system == b.system && a.list == b.list && a.index == b.index;
    };
    if (!std::ranges::equal(present, m_ledger, isSameRow))
        return std::nullopt;
    const LedgerSumFigure sum = ledgerSumOf(figure);
    if (sum.of == LedgerSumFigure::Of::Shown)
        return explainLedgerSum(figure, present, m_rows);
    if (sum.of == LedgerSumFigure::Of::Whole) {
        LedgerRows all(present.size());
        std::iota(all.begin(), all.end(), 0);
        return explainLedgerSum(figure, present, all);
    }
    const auto group = std::ranges::find(m_groups, sum.key, &LedgerGroup::key);
    if (sum.grouping != m_grouping || group == m_groups.end())
        return std::nullopt;
    return explainLedgerSum(figure, present, group->rows);
}

} // namespace ui
