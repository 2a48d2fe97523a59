#include "ledgermodel.h"

#include "core/exchange/tabletext.h"
#include "ui/model/parametersmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct LedgerTexts {
    Q_DECLARE_TR_FUNCTIONS(LedgerTexts)
};

const auto ownValue = QStringLiteral("ownValue"), byRule = QStringLiteral("byRule");

QString ledgerWord(const Word &word)
{
    return QCoreApplication::translate("Ledger", word.label);
}

QString textOf(const Field &field, const void *row)
{
    const Value value = field.get(row);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

QString unitOf(const Contribution &row, const Case &inCase, const Library &library)
{
    if (row.unit != Unit::FuelUnit)
        return unitText(row.unit);
    const List &list = systemPart(row.system).object->lists[size_t(row.list)];
    if (list.element == &fuelUseObject)
        return unitText(textOf(list.element->fields[size_t(fieldIndex(fuelUseObject, "unit"))],
                               list.at(systemOf(inCase, row.system), row.index)));
    const qint32 factor = row.factorFrom.kind == FactorOrigin::Kind::FuelRow ? row.factorFrom.index : row.heatValueFrom.index;
    return factor < 0 ? QString() : unitText(library.fuels().table().text(factor, "activity_unit"));
}

QString checkOf(const FactorOrigin &origin, const Park &park, qsizetype caseIndex, const Library &library)
{
    if (origin.kind == FactorOrigin::Kind::None)
        return {};
    const auto source = sourceOf(origin, park, caseIndex, library);
    return source ? source->check : origin.kind == FactorOrigin::Kind::ByRule ? byRule : ownValue;
}

QString factorCheckText(const QString &check)
{
    return check == ownValue ? LedgerTexts::tr("own value")
           : check == byRule ? LedgerTexts::tr("set by the notice")
                             : checkText(check);
}

bool LedgerModel::isNumber(int column)
{
    return column == QuantityColumn || column == Factor || column == Emission || column == HeatValue || column == Energy;
}

LedgerModel::LedgerModel(const Document &document, const ShownCase &shown, const Results &results, const Appearance &appearance,
                         QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_shown(shown), m_results(results), m_appearance(appearance)
{
    refresh();
}

void LedgerModel::refresh()
{
    beginResetModel();
    const CaseEvaluation *evaluated = m_shown.evaluated();
    m_hasResults = evaluated && evaluated->hasResults;
    m_caseIndex = m_shown.index();
    m_ledger = m_hasResults ? evaluated->account.ledger : std::vector<Contribution>();
    m_enterpriseNames.clear();
    for (const Enterprise &enterprise : m_document.park().enterprises)
        m_enterpriseNames.append(enterprise.name);
    m_enterprises = m_hasResults ? enterprisesOf(m_document.park(), m_caseIndex, m_ledger) : std::vector<qint32>();
    if (m_filter.enterprise >= qint32(m_enterpriseNames.size()))
        m_filter.enterprise.reset();
    readTexts();
    readDecimals();
    m_wholeSum = sumOf(m_ledger);
    select();
    endResetModel();
    Q_EMIT contentChanged();
}

void LedgerModel::readTexts()
{
    m_texts.clear();
    if (!m_hasResults)
        return;
    const Park &park = m_document.park();
    const Library &library = m_results.libraryOf(m_caseIndex);
    const FieldTexts fields(m_document, library, m_appearance);
    QHash<std::pair<int, int>, QString> checks; // by origin: a few hold for many rows
    const auto check = [&](const FactorOrigin &origin) -> QString {
        if (origin.kind == FactorOrigin::Kind::None)
            return {};
        auto known = checks.find({int(origin.kind), origin.index});
        if (known == checks.end())
            known = checks.insert({int(origin.kind), origin.index}, checkOf(origin, park, m_caseIndex, library));
        return *known;
    };
    m_texts.reserve(m_ledger.size());
    for (const Contribution &row : m_ledger) {
        const List &list = systemPart(row.system).object->lists[size_t(row.list)];
        const void *held = list.at(systemOf(park.cases.at(m_caseIndex), row.system), row.index);
        const Field &name = list.element->fields[1]; // fuel, kind, technology, vehicle, name, process
        m_texts.push_back({textOf(list.element->fields[0], held),
                           QStringLiteral("%1 · %2").arg(fieldText(list.label), fields.shown(name, name.get(held), {{}, 1, {}})),
                           unitOf(row, park.cases.at(m_caseIndex), library), check(row.factorFrom), check(row.heatValueFrom)});
    }
}

/// Quantities and heat values are of many units: each has its own digits.
void LedgerModel::readDecimals()
{
    for (const int column : {int(Factor), int(Emission), int(Energy)}) {
        std::vector<double> numbers;
        for (qint32 row = 0; row < qint32(m_ledger.size()); ++row)
            numbers.push_back(number(row, column).value_or(0));
        m_decimals[size_t(column)] = Format::decimalsOf(numbers);
    }
}

// ---- the tree: the internal id is 0 at the top, else the group's position + 1

const LedgerRows &LedgerModel::rowsAt(const QModelIndex &parent) const
{
    return parent.isValid() ? m_groups[size_t(parent.row())].rows : m_rows;
}

qint32 LedgerModel::contributionAt(const QModelIndex &index) const
{
    return index.internalId() == 0 ? m_rows[size_t(index.row())]
                                   : m_groups[size_t(index.internalId()) - 1].rows[size_t(index.row())];
}

QModelIndex LedgerModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0)
                                         : QModelIndex();
}

QModelIndex LedgerModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(isGrouped() ? m_groups.size() : m_rows.size());
    return isGroup(parent) && parent.column() == 0 ? int(rowsAt(parent).size()) : 0;
}

Place LedgerModel::placeOf(qint32 row) const
{
    const Contribution &held = contribution(row);
    return {.kind = Place::Kind::Row,
            .system = held.system,
            .list = held.list,
            .caseIndex = qint32(m_caseIndex),
            .index = held.index};
}

std::optional<Place> LedgerModel::place(const QModelIndex &index) const
{
    return index.isValid() && !isGroup(index) ? std::optional(placeOf(contributionAt(index))) : std::nullopt;
}

QModelIndex LedgerModel::indexOf(const Place &place) const
{
    const auto find = [&](const QModelIndex &parent) {
        const LedgerRows &rows = rowsAt(parent);
        const auto found = std::ranges::find(rows, place, [this](qint32 row) { return placeOf(row); });
        return found == rows.end() ? QModelIndex() : index(int(found - rows.begin()), 0, parent);
    };
    if (!isGrouped())
        return find({});
    for (int group = 0; group < rowCount(); ++group)
        if (const QModelIndex found = find(index(group, 0)); found.isValid())
            return found;
    return {};
}

// ---- cells

std::optional<double> LedgerModel::number(qint32 row, int column) const
{
    const Contribution &held = contribution(row);
    switch (column) {
    case QuantityColumn:
        return held.quantity;
    case Factor:
        return held.factorFrom.kind == FactorOrigin::Kind::None ? std::nullopt : std::optional(held.factor);
    case Emission:
        return held.emission.value;
    case HeatValue:
        return held.heatValueFrom.kind == FactorOrigin::Kind::None ? std::nullopt : std::optional(held.heatValue);
    case Energy:
        return held.energy.value;
    default:
        return std::nullopt;
    }
}

QString LedgerModel::text(qint32 row, int column) const
{
    const Contribution &held = contribution(row);
    const Texts &texts = m_texts[size_t(row)];
    const qint32 enterprise = m_enterprises[size_t(row)];
    switch (column) {
    case Id:
        return texts.id;
    case SystemColumn:
        return fieldText(systemPart(held.system).label);
    case What:
        return texts.what;
    case EnterpriseColumn:
        return enterprise < 0 ? Format::absent() : m_enterpriseNames[enterprise];
    case CarrierColumn:
        return carrierOf(held) ? ledgerWord(carrierWords[size_t(held.carrier)]) : Format::absent();
    case Activity:
        return ledgerWord(lineWords[size_t(held.line)]);
    case UnitColumn:
        return texts.unit;
    case SourceColumn:
        return texts.check.isEmpty() ? Format::absent() : factorCheckText(texts.check);
    default:
        break;
    }
    const auto value = number(row, column);
    if (!value)
        return Format::absent();
    const bool isAlike = column == Factor || column == Emission || column == Energy;
    const QString shown =
        isAlike ? m_appearance.format().ofColumn(*value, m_decimals[size_t(column)]) : m_appearance.format().computed(*value);
    return column == HeatValue ? shown + u' ' + heatUnit(row) : shown;
}

/// Fuels have their heat value in GJ, electricity and heat in tce.
QString LedgerModel::heatUnit(qint32 row) const
{
    return (contribution(row).unit == Unit::FuelUnit ? QStringLiteral("GJ/") : QStringLiteral("tce/")) +
           m_texts[size_t(row)].unit;
}

QString LedgerModel::groupText(int key) const
{
    switch (m_grouping) {
    case LedgerGrouping::System:
        return fieldText(systemPart(System(key)).label);
    case LedgerGrouping::Enterprise:
        return key < 0 ? LedgerTexts::tr("Without enterprise") : m_enterpriseNames.value(key);
    case LedgerGrouping::Carrier:
        return key < 0 ? LedgerTexts::tr("Without carrier") : ledgerWord(carrierWords[size_t(key)]);
    case LedgerGrouping::Line:
        return ledgerWord(lineWords[size_t(key)]);
    case LedgerGrouping::None:
        break;
    }
    return {};
}

QVariant LedgerModel::groupData(const LedgerGroup &group, int column, int role) const
{
    const auto sum = [&]() -> std::optional<double> {
        return column == Emission ? std::optional(group.sum.emission.value)
               : column == Energy ? std::optional(group.sum.energy.value)
                                  : std::nullopt;
    };
    switch (role) {
    case GroupRole:
        return true;
    case Qt::DisplayRole:
        if (column == Id)
            return QStringLiteral("%1 · %2").arg(groupText(group.key), LedgerTexts::tr("%n rows", nullptr, int(group.sum.count)));
        return sum() ? QVariant(m_appearance.format().ofColumn(*sum(), m_decimals[size_t(column)])) : QVariant();
    case RawRole:
        return sum() ? QVariant(*sum()) : column == Id ? QVariant(groupText(group.key)) : QVariant();
    default:
        return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (isGroup(index))
        return groupData(m_groups[size_t(index.row())], column, role);
    const qint32 row = contributionAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == What || column == EnterpriseColumn ? QVariant(text(row, column)) : QVariant();
    case RawRole:
        if (const auto value = number(row, column))
            return *value;
        return text(row, column);
    case CheckRole:
        if (column == SourceColumn || column == Factor)
            return m_texts[size_t(row)].check;
        return column == HeatValue ? QVariant(m_texts[size_t(row)].heatValueCheck) : QVariant();
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return LedgerTexts::tr("Row");
    case SystemColumn:
        return LedgerTexts::tr("System");
    case What:
        return LedgerTexts::tr("What");
    case EnterpriseColumn:
        return LedgerTexts::tr("Enterprise");
    case CarrierColumn:
        return LedgerTexts::tr("Carrier");
    case Activity:
        //: the lines of annex 4: fuel combustion, conversion, electricity, heat, process
        return LedgerTexts::tr("Activity");
    case QuantityColumn:
        return LedgerTexts::tr("Quantity");
    case UnitColumn:
        return LedgerTexts::tr("Unit");
    case Factor:
        return LedgerTexts::tr("Factor (t/unit)");
    case Emission:
        return LedgerTexts::tr("Emissions (t CO₂)");
    case HeatValue:
        return LedgerTexts::tr("Heat value");
    case Energy:
        return LedgerTexts::tr("Energy (tce)");
    case SourceColumn:
        return LedgerTexts::tr("Factor checked");
    default:
        return {};
    }
}

QString LedgerModel::exact(const QModelIndex &index) const
{
    const QVariant raw = index.data(RawRole);
    if (raw.typeId() != QMetaType::Double)
        return isGroup(index) ? raw.toString() : index.data().toString();
    const QString number = Format::plain(raw.toDouble());
    return index.column() == HeatValue ? number + u' ' + heatUnit(contributionAt(index)) : number;
}

QString LedgerModel::copied(const QModelIndexList &rows, const QList<int> &columns, bool withTitles) const
{
    std::vector<QStringList> cells;
    QStringList titles;
    for (const int column : columns)
        titles << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (withTitles)
        cells.push_back(titles);
    for (const QModelIndex &row : rows) {
        QStringList line;
        for (const int column : columns) {
            const QString cell = exact(row.siblingAtColumn(column));
            line << (cell == Format::absent() ? QString() : cell);
        }
        cells.push_back(line);
    }
    return tableText(cells);
}

} // namespace ui
