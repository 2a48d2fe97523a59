#include "parametersmodel.h"

#include "core/accounting/effectiveparameters.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct ParameterTexts {
    Q_DECLARE_TR_FUNCTIONS(ParameterTexts)
};

} // namespace

QString checkText(const QString &check)
{
    if (check == QLatin1StringView("unverified"))
        return ParameterTexts::tr("not verified");
    if (check == QLatin1StringView("one_source"))
        return ParameterTexts::tr("one source");
    if (check == QLatin1StringView("two_sources"))
        return ParameterTexts::tr("two sources");
    if (check == QLatin1StringView("three_sources"))
        return ParameterTexts::tr("three sources");
    if (check == QLatin1StringView("computed") || check == QLatin1StringView("cross_check") ||
        check == QLatin1StringView("computed_check"))
        return ParameterTexts::tr("computed");
    return check;
}

ParametersModel::ParametersModel(const Document &document, const ShownCase &shown, const Library &library,
                                 const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_shown(shown), m_library(library), m_appearance(appearance)
{}

void ParametersModel::refresh()
{
    beginResetModel();
    endResetModel();
}

int ParametersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(parametersObject.fields.size());
}

ParametersModel::InForce ParametersModel::inForce(const Field &parameter) const
{
    if (const Case *shown = m_shown.inPark())
        if (Value value = parameter.get(&shown->parameters); value.index() != 0)
            return {std::move(value), InForce::By::Case, {}};
    if (Value value = parameter.get(&m_document.park().parameters); value.index() != 0)
        return {std::move(value), InForce::By::Project, {}};
    return defaultOf(parameter);
}

/// What the library gives; switches and the factor set have their default in the rules of the accounting.
ParametersModel::InForce ParametersModel::defaultOf(const Field &parameter) const
{
    const int year = m_shown.inPark() ? m_shown.inPark()->year : m_document.park().profile.baseYear;
    if (parameter.key == "locationFactorTPerMwh") {
        const auto average = m_library.nationalAverage(year);
        return average ? InForce{average->value, InForce::By::Default, m_library.gridFactors().source(average->row)} : InForce{};
    }
    if (parameter.kind == Kind::Number) {
        const DefaultValue value = m_library.defaultOf(parameter.key);
        return {value.value, InForce::By::Default, m_library.parameters().source(value.row)};
    }
    const EffectiveParameters effective = effectiveParameters({}, {}, year, m_library);
    if (parameter.key == "onSiteCountsAsDirect")
        return {effective.onSiteCountsAsDirect, InForce::By::Default, {}};
    if (parameter.key == "includeFeedstockInEnergy")
        return {effective.includeFeedstockInEnergy, InForce::By::Default, {}};
    if (parameter.key == "cleanEnergyIncludesGas")
        return {effective.cleanEnergyIncludesGas, InForce::By::Default, {}};
    return {m_library.fuels().sets().id(effective.factorSet), InForce::By::Default,
            m_library.fuels().sets().source(effective.factorSet)};
}

QVariant ParametersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Field &parameter = parametersObject.fields[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const InForce held = inForce(parameter);
    if (role == RawRole && index.column() == ValueColumn)
        return std::holds_alternative<double>(held.value) ? QVariant(std::get<double>(held.value)) : QVariant();
    if (role == Qt::ToolTipRole && index.column() >= SourceColumn)
        return held.source.url.isEmpty() ? held.source.note : held.source.note + u'\n' + held.source.url;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return fieldText(parameter.label);
    case ValueColumn:
        if (held.value.index() == 0)
            return Format::absent();
        return held.by == InForce::By::Default && std::holds_alternative<double>(held.value)
                   ? m_appearance.format().computed(std::get<double>(held.value))
                   : m_appearance.format().text(parameter, held.value);
    case UnitColumn:
        return QString::fromUtf8(symbol(parameter.unit));
    case SetBy:
        return held.by == InForce::By::Case      ? ParameterTexts::tr("Case")
               : held.by == InForce::By::Project ? ParameterTexts::tr("Project")
                                                 : ParameterTexts::tr("Default");
    case SourceColumn:
        return held.by == InForce::By::Default ? held.source.document : ParameterTexts::tr("Set by the user");
    case Check:
        return checkText(held.source.check);
    default:
        return {};
    }
}

QVariant ParametersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return ParameterTexts::tr("Parameter");
    case ValueColumn:
        return ParameterTexts::tr("In force");
    case UnitColumn:
        return ParameterTexts::tr("Unit");
    case SetBy:
        return ParameterTexts::tr("Set by");
    case SourceColumn:
        return ParameterTexts::tr("Source");
    case Check:
        return ParameterTexts::tr("Checked");
    default:
        return {};
    }
}

} // namespace ui
