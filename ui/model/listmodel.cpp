#include "listmodel.h"

#include "core/explain/evidencematrix.h"
#include "ui/model/ledgermodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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
      m_listIndex(list)
{
    if (contributes(system, list)) {
        if (this->list().element == &fuelUseObject)
            m_computed = {Computed::Factor, Computed::FactorSource};
        if (fieldIndex(*this->list().element, "steam.tonnes") >= 0)
            m_computed = {Computed::Heat};
        m_computed.insert(m_computed.end(), {Computed::Emission, Computed::Energy});
    }
    readResults();
}

void ListModel::showEvidence()
{
    beginResetModel();
    m_computed.insert(m_computed.begin(), Computed::Evidence);
    readResults();
    endResetModel();
}

std::string ListModel::columnKey(int column) const
{
    if (isField(column))
        return RowsModel::columnKey(column);
    const auto isNamed = [](Computed each) { return each == Computed::Evidence || each == Computed::Heat; };
    const Computed of = computedAt(column);
    if (isNamed(of))
        return of == Computed::Evidence ? "evidence" : "heatCounted";
    const auto end = m_computed.begin() + (column - fieldCount());
    return RowsModel::columnKey(column - int(std::count_if(m_computed.begin(), end, isNamed))); // as without them
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
    m_counted.clear();
    m_isMissing.assign(size_t(size()), false);
    m_findings.clear();
    m_ofCell.clear();
    const CaseEvaluation *evaluated = m_shown.evaluated();
    if (!evaluated)
        return;
    if (evaluated->hasResults && !m_computed.empty())
        readLedger(*evaluated);
    for (const Finding &finding : evaluated->findings) {
        const Place &place = finding.place;
        if (place.kind != Place::Kind::Row || place.system != m_system || place.list != m_listIndex)
            continue;
        if (finding.code == FindingCode::MissingQuantity || finding.code == FindingCode::ExpiredAttribute ||
            finding.severity == Severity::Error)
            m_isMissing[size_t(place.index)] = true;
        const std::pair cell(place.index, std::max(0, finding.field - 1)); // about the row: at its first cell
        const auto known = m_ofCell.constFind(cell);
        if (known == m_ofCell.constEnd() || finding.severity < m_findings[*known].severity)
            m_ofCell.insert(cell, m_findings.size());
        m_findings.push_back(finding);
    }
    readDecimals();
}

void ListModel::readLedger(const CaseEvaluation &evaluated)
{
    m_counted.assign(size_t(size()), {});
    const Library &used = evaluated.libraryOr(library());
    for (const Contribution &row : evaluated.account.ledger) {
        if (row.system != m_system || row.list != m_listIndex)
            continue;
        Counted &into = m_counted[size_t(row.index)];
        into.emission += row.emission.value;
        into.energy += row.energy.value;
        into.heat += std::abs(row.quantity);
        if (row.factorFrom.kind == FactorOrigin::Kind::None)
            continue;
        into.factor = row.factor;
        into.from = row.factorFrom;
        into.check = checkOf(row.factorFrom, document().park(), m_shown.index(), used);
    }
}

void ListModel::readDecimals()
{
    m_decimals.assign(m_computed.size(), 0);
    for (size_t i = 0; i < m_computed.size(); ++i) {
        std::vector<double> numbers;
        for (int row = 0; row < size(); ++row)
            if (const auto number = computed(row, fieldCount() + int(i)))
                numbers.push_back(*number);
        m_decimals[i] = Format::decimalsOf(numbers);
    }
}

bool ListModel::isCounted(int row) const
{
    return RowsModel::isCounted(row) && !(size_t(row) < m_isMissing.size() && m_isMissing[size_t(row)]);
}

const Library &ListModel::libraryInForce() const
{
    const CaseEvaluation *evaluated = m_shown.evaluated();
    return evaluated ? evaluated->libraryOr(library()) : library();
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fieldCount() + int(m_computed.size());
}

std::optional<double> ListModel::computed(int row, int column) const
{
    if (size_t(row) >= m_counted.size() || !isCounted(row)) // a new row has no result yet
        return std::nullopt;
    const Counted &counted = m_counted[size_t(row)];
    switch (computedAt(column)) {
    case Computed::Factor:
        return counted.factor;
    case Computed::Heat:
        return counted.heat;
    case Computed::Emission:
        return counted.emission;
    case Computed::Energy:
        return counted.energy;
    case Computed::Evidence:
    case Computed::FactorSource:
        break;
    }
    return std::nullopt;
}

/// "EV1, EV2", or that there is none.
QString ListModel::evidence(int row) const
{
    QStringList ids;
    for (const qsizetype each : evidenceAt(document().park(), pathOf(row)))
        ids << document().park().evidence[each].id;
    return ids.isEmpty() ? QCoreApplication::translate("ListModel", "none yet") : listed(ids);
}

/// "NDRC guidelines of 24 industries · one source": where the factor of a fuel comes from, and how it was checked.
QString ListModel::factorSource(int row) const
{
    if (size_t(row) >= m_counted.size() || !m_counted[size_t(row)].factor || !isCounted(row))
        return Format::absent();
    const Counted &counted = m_counted[size_t(row)];
    QString word = factorCheckText(counted.check);
    const CaseEvaluation *evaluated = m_shown.evaluated();
    if (counted.from.kind != FactorOrigin::Kind::FuelRow || !evaluated)
        return word;
    const auto &fuels = evaluated->libraryOr(library()).fuels();
    const int set = fuels.setIndex(fuels.table().text(counted.from.index, "factor_set"));
    const bool isChinese = appearance().language() == Language::Chinese;
    return set < 0 ? word : QStringLiteral("%1 · %2").arg(fuels.sets().text(set, isChinese ? "name_zh" : "name_en"), word);
}

const Finding *ListModel::findingAt(int row, int column) const
{
    const auto found = m_ofCell.constFind({row, column});
    return found == m_ofCell.constEnd() ? nullptr : &m_findings[*found];
}

QVariant ListModel::computedData(const QModelIndex &index, int role) const
{
    const Computed shown = computedAt(index.column());
    const bool isText = this->isText(shown);
    if (role == ComputedRole)
        return true;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (index.row() >= size())
        return {};
    const auto number = computed(index.row(), index.column());
    const auto text = [&] { return shown == Computed::Evidence ? evidence(index.row()) : factorSource(index.row()); };
    switch (role) {
    case Qt::DisplayRole:
        if (isText)
            return text();
        return number ? appearance().format().ofColumn(*number, m_decimals[size_t(index.column() - fieldCount())])
                      : Format::absent();
    case Qt::ToolTipRole:
        return isText ? QVariant(text()) : QVariant();
    case RawRole:
        return isText ? QVariant(text()) : number ? QVariant(*number) : QVariant();
    case CheckRole:
        return (shown == Computed::FactorSource || shown == Computed::Factor) && size_t(index.row()) < m_counted.size() &&
                       isCounted(index.row())
                   ? m_counted[size_t(index.row())].check
                   : QVariant();
    default:
        return {};
    }
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isComputed(index.column()))
        return computedData(index, role);
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
    const Computed shown = computedAt(section);
    if (role == Qt::DisplayRole)
        switch (shown) {
        case Computed::Evidence:
            return QCoreApplication::translate("ListModel", "Evidence");
        case Computed::Factor:
            return QCoreApplication::translate("ListModel", "Factor (t/unit)");
        case Computed::FactorSource:
            return QCoreApplication::translate("ListModel", "Source of the factor");
        case Computed::Heat: // of steam by mass, pressure and temperature, too
            return QCoreApplication::translate("ListModel", "Heat counted (GJ)");
        case Computed::Emission:
            return QCoreApplication::translate("ListModel", "Emissions (t CO₂)");
        case Computed::Energy:
            return QCoreApplication::translate("ListModel", "Energy (tce)");
        }
    if (role == Qt::TextAlignmentRole)
        return QVariant((isText(shown) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == ComputedRole ? QVariant(true) : QVariant();
}

QString ListModel::sum(int column) const
{
    if (!isComputed(column))
        return RowsModel::sum(column);
    const Computed shown = computedAt(column);
    if (shown == Computed::Factor || isText(shown))
        return {};
    std::optional<double> total;
    for (int row = 0; row < size(); ++row)
        if (const auto number = computed(row, column))
            total = total.value_or(0) + *number;
    return total ? appearance().format().computed(*total) : Format::absent();
}

std::optional<Severity> ListModel::worst() const
{
    if (hasRejected())
        return Severity::Error;
    std::optional<Severity> worst;
    for (const Finding &finding : m_findings)
        worst = worst ? std::min(*worst, finding.severity) : finding.severity;
    return worst;
}

} // namespace ui
