#include "parametersmodel.h"

#include "core/accounting/effectiveparameters.h"
#include "core/reference/sourcenames.h"
#include "ui/model/ledgermodel.h"

#include <QCoreApplication>
#include <QFont>

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

ParametersModel::ParametersModel(Document &document, const ShownCase &shown, const Library &library, Appearance &appearance,
                                 QObject *parent)
    : QAbstractTableModel(parent),
      m_document(document),
      m_shown(shown),
      m_library(library),
      m_appearance(appearance),
      m_texts(document, library, appearance)
{
    const auto showValues = [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); };
    connect(&document, &Document::changed, this, showValues);
    connect(&document, &Document::rejectedChanged, this, showValues);
}

void ParametersModel::refresh()
{
    beginResetModel();
    endResetModel();
}

RejectedTexts::Place ParametersModel::placeOfRejected(int row) const
{
    const Address ofCase = parametersAddress(m_shown.index());
    return {m_document.rejected().find(ofCase, row) ? ofCase : parametersAddress(-1), row};
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

/// What the library gives, or what the shown case keeps of one; switches and the factor set have their default in the rules of
/// the accounting.
ParametersModel::InForce ParametersModel::defaultOf(const Field &parameter) const
{
    const CaseEvaluation *evaluated = m_shown.evaluated();
    const Library &library = evaluated ? evaluated->libraryOr(m_library) : m_library;
    const int year = m_shown.inPark() ? m_shown.inPark()->year : m_document.park().profile.baseYear;
    if (parameter.key == "locationFactorTPerMwh") {
        const auto average = library.nationalAverage(year);
        return average ? InForce{average->value, InForce::By::Default, library.gridFactors().source(average->row)} : InForce{};
    }
    if (parameter.kind == Kind::Number) {
        const DefaultValue value = library.defaultOf(parameter.key);
        return {value.value, InForce::By::Default, library.parameters().source(value.row)};
    }
    const EffectiveParameters effective = effectiveParameters({}, {}, year, library);
    if (parameter.key == "onSiteCountsAsDirect")
        return {effective.onSiteCountsAsDirect, InForce::By::Default, {}};
    if (parameter.key == "includeFeedstockInEnergy")
        return {effective.includeFeedstockInEnergy, InForce::By::Default, {}};
    if (parameter.key == "cleanEnergyIncludesGas")
        return {effective.cleanEnergyIncludesGas, InForce::By::Default, {}};
    return {library.fuels().sets().id(effective.factorSet), InForce::By::Default,
            library.fuels().sets().source(effective.factorSet)};
}

ParametersModel::InForce ParametersModel::described(const Field &parameter) const
{
    const InForce held = inForce(parameter), usual = defaultOf(parameter);
    return held.value == usual.value ? usual : held;
}

bool ParametersModel::isSet(int row) const
{
    return inForce(parametersObject.fields[size_t(row)]).by != InForce::By::Default;
}

bool ParametersModel::isChanged(int row) const
{
    const Field &parameter = parametersObject.fields[size_t(row)];
    return inForce(parameter).value != defaultOf(parameter).value;
}

/// Shares in per cent, as on every page.
UnitChoice ParametersModel::unit(const Field &parameter) const
{
    const bool isShare = parameter.kind == Kind::Number && (parameter.traits.most == 1 || parameter.key == "discountRate");
    return isShare ? UnitChoice{QStringLiteral("%"), 0.01, {}} : UnitChoice{unitText(parameter.unit), 1, {}};
}

QString ParametersModel::shown(const Field &parameter, const InForce &held) const
{
    if (held.value.index() == 0)
        return Format::absent();
    if (const QString *set = std::get_if<QString>(&held.value); set && parameter.traits.lookup == Lookup::FactorSets)
        return factorSetName(m_library.fuels().sets(), *set, isChinese());
    const double *number = std::get_if<double>(&held.value);
    return number && held.by == InForce::By::Default ? m_appearance.format().computed(*number / unit(parameter).factor)
                                                     : m_texts.shown(parameter, held.value, unit(parameter));
}

QString ParametersModel::text(int row, int column) const
{
    const Field &parameter = parametersObject.fields[size_t(row)];
    const InForce held = inForce(parameter);
    const InForce described = this->described(parameter);
    switch (column) {
    case Name:
        return fieldText(parameter.label);
    case ValueColumn:
        return shown(parameter, held);
    case UnitColumn:
        return unit(parameter).symbol;
    case DefaultColumn:
        return shown(parameter, defaultOf(parameter));
    case SetBy: {
        const QString by = held.by == InForce::By::Case      ? ParameterTexts::tr("Case")
                           : held.by == InForce::By::Project ? ParameterTexts::tr("Project")
                                                             : ParameterTexts::tr("Default");
        return isChanged(row) ? ParameterTexts::tr("%1 · changed").arg(by) : by;
    }
    case SourceColumn:
        return described.by == InForce::By::Default ? SourceNames::carried().shown(described.source, isChinese()).document
                                                    : ParameterTexts::tr("Set by the user");
    case Check:
        return described.by == InForce::By::Default ? checkText(described.source.check) : ParameterTexts::tr("own value");
    default:
        return {};
    }
}

QVariant ParametersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Field &parameter = parametersObject.fields[size_t(index.row())];
    const bool isNumber = index.column() == ValueColumn || index.column() == DefaultColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const RejectedTexts::Place place = placeOfRejected(index.row());
    const RejectedText *rejected = m_document.rejected().find(place.first, place.second);
    if (index.column() == ValueColumn && rejected)
        if (QVariant own = rejected->data(role); own.isValid())
            return own;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        return index.column() == ValueColumn ? m_texts.plain(parameter, inForce(parameter).value, unit(parameter)) : QVariant();
    case RawRole: {
        if (!isNumber)
            return index.column() == Check ? QVariant(text(index.row(), Check)) : QVariant();
        const Value value = index.column() == ValueColumn ? inForce(parameter).value : defaultOf(parameter).value;
        const double *number = std::get_if<double>(&value);
        return number ? QVariant(*number / unit(parameter).factor) : QVariant();
    }
    case CheckRole: {
        const InForce described = this->described(parameter);
        return index.column() != Check                ? QVariant()
               : described.by == InForce::By::Default ? QVariant(described.source.check)
                                                      : QVariant(QStringLiteral("ownValue"));
    }
    case Qt::FontRole: {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return index.column() == ValueColumn && isChanged(index.row()) ? QVariant(bold) : QVariant();
    }
    case Qt::ToolTipRole: {
        const Source source = SourceNames::carried().shown(described(parameter).source, isChinese());
        QStringList lines{source.note, source.url};
        lines.removeAll(QString());
        return index.column() < SourceColumn ? QVariant() : QVariant(lines.join(u'\n'));
    }
    default:
        return {};
    }
}

QVariant ParametersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == ValueColumn || section == DefaultColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return ParameterTexts::tr("Parameter");
    case ValueColumn:
        return ParameterTexts::tr("In force");
    case UnitColumn:
        return ParameterTexts::tr("Unit");
    case DefaultColumn:
        return ParameterTexts::tr("Default");
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

Qt::ItemFlags ParametersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == ValueColumn && !m_document.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

std::vector<FieldChoice> ParametersModel::choices(const QModelIndex &index) const
{
    return m_texts.choices(parametersObject, parametersObject.fields[size_t(index.row())], nullptr);
}

void ParametersModel::set(int row, bool inCase, Value value, RejectedTexts::Changes rejected)
{
    const char *label = parametersObject.fields[size_t(row)].label;
    const QString place = inCase ? m_shown.inPark()->name : QString();
    m_document.push(
        [label, place] {
            const QString name = fieldText(label);
            return QCoreApplication::translate("UndoText", "Change %1")
                .arg(place.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, place));
        },
        {Edit::set(parametersAddress(inCase ? m_shown.index() : -1), row, std::move(value))}, std::move(rejected));
}

bool ParametersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == RejectedRole)
        return index.column() == ValueColumn && m_document.dropRejected(placeOfRejected(index.row()).first, index.row());
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    const int row = index.row();
    const RejectedTexts::Place before = placeOfRejected(row);
    if (!m_document.rejected().find(before.first, row) && text == data(index, Qt::EditRole).toString())
        return true;
    const Field &parameter = parametersObject.fields[size_t(row)];
    const bool inCase = inForce(parameter).by == InForce::By::Case;
    const auto read = m_texts.read(parametersObject, parameter, nullptr, text, unit(parameter));
    RejectedTexts::Changes rejected{{before, std::nullopt}};
    if (read) {
        set(row, inCase, *read, std::move(rejected));
    } else {
        rejected[{parametersAddress(inCase ? m_shown.index() : -1), row}] = {text, read.error()};
        m_document.push({}, {}, std::move(rejected));
    }
    return read.has_value();
}

void ParametersModel::setForCase(int row)
{
    if (m_shown.inPark() && !m_document.isReadOnly())
        set(row, true, inForce(parametersObject.fields[size_t(row)]).value);
}

void ParametersModel::restore(int row)
{
    const auto by = inForce(parametersObject.fields[size_t(row)]).by;
    if (by != InForce::By::Default && !m_document.isReadOnly())
        set(row, by == InForce::By::Case, {});
}

} // namespace ui
