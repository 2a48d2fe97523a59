#include "listmodel.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

ListModel::ListModel(const ShownCase &shown, const Results &results, Document &document, Appearance &appearance, System system,
                     int list, QObject *parent)
    : RowsModel(
          systemPart(system).object->lists[size_t(list)],
          [&shown, system]() -> std::optional<Address> {
              return shown.inPark() ? std::optional(systemAddress(shown.index(), system)) : std::nullopt;
          },
          document, results.library(), appearance, parent),
      m_shown(shown),
      m_system(system),
      m_listIndex(list),
      m_hasLedger(contributes(system, list))
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

void ListModel::refreshResults()
{
    if (isStale())
        return refresh();
    readResults();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// What ledger and findings say of each row.
void ListModel::readResults()
{
    m_emissions.assign(size_t(size()), 0);
    m_energies.assign(size_t(size()), 0);
    m_findings.clear();
    m_ofCell.clear();
    const CaseEvaluation *evaluated = m_shown.evaluated();
    if (!evaluated)
        return;
    for (const Contribution &row : evaluated->account.ledger)
        if (row.system == m_system && row.list == m_listIndex) {
            m_emissions[size_t(row.index)] += row.emission.value;
            m_energies[size_t(row.index)] += row.energy.value;
        }
    for (const Finding &finding : evaluated->findings) {
        const Place &place = finding.place;
        if (place.kind != Place::Kind::Row || place.system != m_system || place.list != m_listIndex)
            continue;
        const std::pair cell(place.index, std::max(0, finding.field - 1)); // about the row: at its first cell
        const auto known = m_ofCell.constFind(cell);
        if (known == m_ofCell.constEnd() || finding.severity < m_findings[*known].severity)
            m_ofCell.insert(cell, m_findings.size());
        m_findings.push_back(finding);
    }
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fieldCount() + (m_hasLedger ? 2 : 0);
}

double ListModel::computed(int row, int column) const
{
    const std::vector<double> &numbers = column == fieldCount() ? m_emissions : m_energies;
    return size_t(row) < numbers.size() ? numbers[size_t(row)] : 0; // a new row has no result yet
}

const Finding *ListModel::findingAt(int row, int column) const
{
    const auto found = m_ofCell.constFind({row, column});
    return found == m_ofCell.constEnd() ? nullptr : &m_findings[*found];
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isComputed(index.column())) {
        const double number = computed(index.row(), index.column());
        const bool isNew = index.row() >= size();
        switch (role) {
        case Qt::DisplayRole:
            return isNew ? QString() : appearance().format().computed(number);
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
    if (QVariant own = RowsModel::data(index, role); own.isValid())
        return own;
    const Finding *finding = findingAt(index.row(), index.column());
    if (!finding)
        return {};
    if (role == SeverityRole)
        return int(finding->severity);
    const CaseEvaluation *evaluated = m_shown.evaluated();
    const FindingSentences sentence(evaluated ? evaluated->libraryOr(library()) : library(), appearance().format());
    return sentence(document().park(), *finding);
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
    for (int row = 0; row < size(); ++row)
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
