#include "enterprisesmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct EnterpriseTexts {
    Q_DECLARE_TR_FUNCTIONS(EnterpriseTexts)
};

} // namespace

EnterprisesModel::EnterprisesModel(const ShownCase &shown, const Results &results, Document &document, Appearance &appearance,
                                   QObject *parent)
    : RowsModel(
          parkObject.lists[size_t(listIndex(parkObject, "enterprises"))], [] { return std::optional(Address()); }, document,
          results.library(), appearance, parent),
      m_shown(shown),
      m_results(results)
{
    readResults();
}

void EnterprisesModel::refresh()
{
    beginResetModel();
    readOwner();
    readResults();
    endResetModel();
}

void EnterprisesModel::refreshResults()
{
    readResults();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, fieldCount()), index(rowCount() - 1, columnCount() - 1));
}

void EnterprisesModel::readResults()
{
    m_figures.clear();
    m_missing.assign(size_t(size()), 0);
    const CaseEvaluation *evaluated = m_shown.evaluated();
    if (!evaluated)
        return;
    const Park counted = m_results.counted(m_shown.index());
    if (evaluated->hasResults)
        m_figures = enterpriseFigures(counted, m_shown.index(), evaluated->account, evaluated->libraryOr(library()));
    for (const Finding &finding : evaluated->findings) {
        const List *list = finding.code == FindingCode::MissingQuantity ? listAt(finding.place) : nullptr;
        if (!list)
            continue;
        const void *row = list->at(systemOf(*m_shown.inPark(), finding.place.system), finding.place.index);
        const auto &enterprise = static_cast<const Row *>(row)->enterprise;
        const auto &all = document().park().enterprises;
        const auto found = enterprise ? std::ranges::find(all, enterprise->id, &Enterprise::id) : all.end();
        if (found != all.end())
            ++m_missing[size_t(found - all.begin())];
    }
    for (size_t i = 0; i < std::min(m_figures.size(), m_missing.size()); ++i)
        m_missing[i] += int(std::ranges::count(m_figures[i].products, LimitLevel::NoData, &ProductFigures::level));
    for (int computed = 0; computed < ComputedCount; ++computed) {
        std::vector<double> numbers;
        for (int row = 0; row < size(); ++row)
            numbers.push_back(number(row, computed).value_or(0));
        m_decimals[size_t(computed)] = Format::decimalsOf(numbers);
    }
}

std::optional<double> EnterprisesModel::number(int row, int computed) const
{
    if (computed == Missing)
        return size_t(row) < m_missing.size() ? std::optional<double>(m_missing[size_t(row)]) : std::nullopt;
    if (size_t(row) >= m_figures.size())
        return std::nullopt;
    const EnterpriseFigures &figures = m_figures[size_t(row)];
    switch (computed) {
    case Electricity:
        return figures.electricityUse.value;
    case Heat:
        return figures.heatUse.value;
    case EnergyUsed:
        return figures.energyUsed.value;
    case Energy:
        return figures.energy.value;
    case Emissions:
        return figures.emissionByUse().value;
    default:
        return std::nullopt;
    }
}

Figure EnterprisesModel::figureOf(const QModelIndex &index) const
{
    const auto kind = [computed = index.column() - fieldCount()] {
        switch (computed) {
        case Electricity:
            return FigureKind::EnterpriseElectricityUse;
        case Heat:
            return FigureKind::EnterpriseHeatUse;
        case EnergyUsed:
            return FigureKind::EnterpriseEnergyUsed;
        case Energy:
            return FigureKind::EnterpriseEnergy;
        default:
            return FigureKind::EnterpriseEmissions;
        }
    };
    return enterpriseFigure(kind(), m_shown.index(), index.row());
}

std::string EnterprisesModel::columnKey(int column) const
{
    const int computed = column - fieldCount();
    if (computed == EnergyUsed)
        return "energyUsed";
    return RowsModel::columnKey(computed > EnergyUsed ? column - 1 : column); // as without it
}

QString EnterprisesModel::products(const EnterpriseFigures &figures) const
{
    QStringList parts;
    for (size_t level = 0; level < std::size(limitLevels); ++level)
        if (const auto count = std::ranges::count(figures.products, LimitLevel(level), &ProductFigures::level))
            parts << QStringLiteral("%1: %2").arg(QCoreApplication::translate("LimitLevel", limitLevels[level].label)).arg(count);
    return parts.join(QStringLiteral(" · "));
}

QString EnterprisesModel::text(int row, int computed) const
{
    if (computed == Products)
        return size_t(row) < m_figures.size() ? products(m_figures[size_t(row)]) : QString();
    const auto value = number(row, computed);
    return value ? appearance().format().ofColumn(*value, m_decimals[size_t(computed)]) : Format::absent();
}

QVariant EnterprisesModel::data(const QModelIndex &index, int role) const
{
    const int computed = index.column() - fieldCount();
    if (!index.isValid() || computed < 0)
        return RowsModel::data(index, role);
    if (role == ComputedRole)
        return true;
    if (role == Qt::TextAlignmentRole)
        return QVariant((computed == Products ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (index.row() >= size())
        return {};
    if (role == RawRole) {
        const auto value = number(index.row(), computed);
        return value ? QVariant(*value) : QVariant(text(index.row(), computed));
    }
    if (role == SeverityRole)
        return computed == Missing && number(index.row(), Missing).value_or(0) > 0 ? QVariant(int(Severity::Warning))
                                                                                   : QVariant();
    return role == Qt::DisplayRole || (role == Qt::ToolTipRole && computed == Products) ? QVariant(text(index.row(), computed))
                                                                                        : QVariant();
}

QVariant EnterprisesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int computed = section - fieldCount();
    if (orientation == Qt::Vertical || computed < 0)
        return RowsModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant((computed == Products ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (computed) {
    case Electricity:
        return EnterpriseTexts::tr("Electricity used (MWh)");
    case Heat:
        return EnterpriseTexts::tr("Heat used (GJ)");
    case EnergyUsed:
        return EnterpriseTexts::tr("Energy used (tce)");
    case Energy:
        return EnterpriseTexts::tr("Fuels and power of its rows (tce)");
    case Emissions:
        return EnterpriseTexts::tr("Emissions by use (t CO₂)");
    case Products:
        return EnterpriseTexts::tr("Products against the limits");
    default:
        return EnterpriseTexts::tr("Missing");
    }
}

QString EnterprisesModel::sum(int column) const
{
    const int computed = column - fieldCount();
    if (computed < 0)
        return RowsModel::sum(column);
    if (computed == Products || computed == EnergyUsed || m_figures.empty()) // a fuel may count with two of them
        return {};
    std::optional<double> total;
    for (int row = 0; row < size(); ++row)
        if (const auto each = isCounted(row) ? number(row, computed) : std::nullopt)
            total = total.value_or(0) + *each;
    return total ? appearance().format().computed(*total) : Format::absent();
}

} // namespace ui
