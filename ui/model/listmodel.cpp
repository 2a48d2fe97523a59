#include "listmodel.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

ListModel::ListModel(const ShownCase &shown, const Results &results, const Document &document, const Appearance &appearance,
                     System system, int list, QObject *parent)
    : RowsModel(
          systemPart(system).object->lists[size_t(list)],
          [&shown, system]() -> const void * { return shown.inPark() ? systemOf(*shown.inPark(), system) : nullptr; }, document,
          results.library(), appearance, parent),
      m_shown(shown),
      m_system(system),
      m_listIndex(list)
{
    readResults();
}

void ListModel::refresh()
{
    beginResetModel();
    readOwner();
    readResults();
    endResetModel();
}

/// What ledger and findings say of each row.
void ListModel::readResults()
{
    m_hasLedger = false;
    m_emissions.assign(size_t(rowCount()), 0);
    m_energies.assign(size_t(rowCount()), 0);
    m_findings.clear();
    const CaseEvaluation *evaluated = m_shown.evaluated();
    if (!evaluated)
        return;
    for (const Contribution &row : evaluated->account.ledger)
        if (row.system == m_system && row.list == m_listIndex) {
            m_emissions[size_t(row.index)] += row.emission.value;
            m_energies[size_t(row.index)] += row.energy.value;
            m_hasLedger = true;
        }
    for (const Finding &finding : evaluated->findings) {
        const Place &place = finding.place;
        if (place.kind != Place::Kind::Row || place.system != m_system || place.list != m_listIndex)
            continue;
        const auto known = m_findings.constFind(place.index);
        if (known == m_findings.constEnd() || finding.severity < known->severity)
            m_findings.insert(place.index, finding);
    }
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fieldCount() + (m_hasLedger ? 2 : 0);
}

double ListModel::computed(int row, int column) const
{
    return column == fieldCount() ? m_emissions[size_t(row)] : m_energies[size_t(row)];
}

/// A finding about a field marks its cell, one about the row its first.
const Finding *ListModel::findingAt(int row, int column) const
{
    const auto found = m_findings.constFind(row);
    if (found == m_findings.constEnd())
        return nullptr;
    const int at = found->field > 0 ? found->field - 1 : 0;
    return at == column ? &*found : nullptr;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isComputed(index.column())) {
        const double number = computed(index.row(), index.column());
        switch (role) {
        case Qt::DisplayRole:
            return appearance().format().computed(number);
        case RawRole:
            return number;
        case ComputedRole:
            return true;
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return {};
        }
    }
    if (role != SeverityRole && role != Qt::ToolTipRole && role != Qt::StatusTipRole)
        return RowsModel::data(index, role);
    const Finding *finding = findingAt(index.row(), index.column());
    if (!finding)
        return {};
    return role == SeverityRole ? QVariant(int(finding->severity))
                                : QVariant(FindingSentences(library(), appearance().format())(document().park(), *finding));
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || !isComputed(section) || section >= columnCount())
        return RowsModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return section == fieldCount() ? QCoreApplication::translate("ListModel", "Emissions (t CO₂)")
                                       : QCoreApplication::translate("ListModel", "Energy (tce)");
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == ComputedRole ? QVariant(true) : QVariant();
}

QString ListModel::sum(int column) const
{
    if (!isComputed(column))
        return RowsModel::sum(column);
    double total = 0;
    for (int row = 0; row < rowCount(); ++row)
        total += computed(row, column);
    return appearance().format().computed(total);
}

std::optional<Severity> ListModel::worst() const
{
    std::optional<Severity> worst;
    for (const Finding &finding : m_findings)
        worst = worst ? std::min(*worst, finding.severity) : finding.severity;
    return worst;
}

} // namespace ui
