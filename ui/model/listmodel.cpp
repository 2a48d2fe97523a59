#include "listmodel.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// Whether adding up a column of this unit says something.
bool isAddable(Unit unit)
{
    switch (unit) {
    case Unit::MegawattHour:
    case Unit::Megawatt:
    case Unit::Gigajoule:
    case Unit::Tonne:
    case Unit::CubicMetre:
    case Unit::SquareMetre:
    case Unit::Hectare:
        return true;
    default:
        return false;
    }
}

} // namespace

ListModel::ListModel(const ShownCase &shown, const Results &results, const Document &document, const Appearance &appearance, System system,
                     int list, QObject *parent)
    : QAbstractTableModel(parent), m_shown(shown), m_results(results), m_document(document), m_appearance(appearance), m_system(system),
      m_listIndex(list), m_list(systemPart(system).object->lists[size_t(list)])
{
    refresh();
}

void ListModel::refresh()
{
    beginResetModel();
    const Case *inPark = m_shown.inPark();
    m_owner = inPark ? systemOf(*inPark, m_system) : nullptr;
    readLedger();
    m_findings.clear();
    if (const CaseEvaluation *evaluated = m_shown.evaluated())
        for (const Finding &finding : evaluated->findings) {
            const Place &place = finding.place;
            if (place.kind != Place::Kind::Row || place.system != m_system || place.list != m_listIndex)
                continue;
            const auto known = m_findings.constFind(place.index);
            if (known == m_findings.constEnd() || finding.severity < known->severity)
                m_findings.insert(place.index, finding);
        }
    endResetModel();
}

void ListModel::readLedger()
{
    m_computed.clear();
    m_emissions.assign(size_t(rowCount()), 0);
    m_energies.assign(size_t(rowCount()), 0);
    const CaseEvaluation *evaluated = m_shown.evaluated();
    if (!evaluated || !evaluated->hasResults)
        return;
    bool any = false;
    for (const Contribution &row : evaluated->account.ledger)
        if (row.system == m_system && row.list == m_listIndex) {
            m_emissions[size_t(row.index)] += row.emission.value;
            m_energies[size_t(row.index)] += row.energy.value;
            any = true;
        }
    if (any)
        m_computed = {Computed::Emission, Computed::Energy};
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_owner ? 0 : int(m_list.size(m_owner));
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fieldCount() + int(m_computed.size());
}

std::optional<double> ListModel::computed(int row, int column) const
{
    if (column < fieldCount())
        return std::nullopt;
    return m_computed[column - fieldCount()] == Computed::Emission ? m_emissions[size_t(row)] : m_energies[size_t(row)];
}

QString ListModel::text(int row, int column) const
{
    const Field &shown = field(column);
    const Value value = shown.get(m_list.at(m_owner, row));
    const QString *id = std::get_if<QString>(&value);
    const bool chinese = m_appearance.language() == Language::Chinese;
    if (id && (shown.traits.lookup == Lookup::Enterprises || shown.traits.lookup == Lookup::EnterprisesOrOutside))
        for (const Enterprise &enterprise : m_document.park().enterprises)
            if (enterprise.id == *id)
                return enterprise.name;
    if (id && shown.traits.lookup == Lookup::Fuels)
        if (const Fuel *fuel = m_results.library().fuels().find(*id))
            return chinese ? fuel->nameChinese : fuel->nameEnglish;
    if (id && shown.traits.lookup == Lookup::EnterprisesOrOutside && *id == QLatin1StringView("outside"))
        return QCoreApplication::translate("ListModel", "Outside");
    if (const double *number = std::get_if<double>(&value); number && shown.traits.most == 1)
        return m_appearance.format().computed(*number * 100) + QStringLiteral(" %");
    return m_appearance.format().text(shown, value);
}

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
    const auto number = computed(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return number ? m_appearance.format().computed(*number) : text(index.row(), index.column());
    if (role == ComputedRole)
        return number.has_value();
    if (number)
        return role == RawRole ? QVariant(*number) : role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    const Field &shown = field(index.column());
    switch (role) {
    case RawRole: {
        const Value value = shown.get(m_list.at(m_owner, index.row()));
        if (const double *held = std::get_if<double>(&value))
            return *held;
        return text(index.row(), index.column());
    }
    case Qt::TextAlignmentRole:
        return QVariant((shown.kind == Kind::Number || shown.kind == Kind::Whole ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SeverityRole:
        if (const Finding *finding = findingAt(index.row(), index.column()))
            return int(finding->severity);
        return {};
    case Qt::ToolTipRole:
    case Qt::StatusTipRole:
        if (const Finding *finding = findingAt(index.row(), index.column()))
            return FindingSentences(m_results.library(), m_appearance.format())(m_document.park(), *finding);
        return {};
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && m_owner && section < rowCount()
                   ? QVariant(std::get<QString>(m_list.element->fields[0].get(m_list.at(m_owner, section))))
                   : QVariant();
    if (section >= columnCount())
        return {};
    const bool isComputed = section >= fieldCount();
    if (role == Qt::DisplayRole) {
        if (!isComputed)
            return Format::label(field(section));
        return m_computed[section - fieldCount()] == Computed::Emission
                   ? QCoreApplication::translate("ListModel", "Emissions (t CO₂)")
                   : QCoreApplication::translate("ListModel", "Energy (tce)");
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant((isComputed || field(section).kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == ComputedRole ? QVariant(isComputed) : QVariant();
}

QString ListModel::sum(int column) const
{
    const bool isComputed = column >= fieldCount();
    if (!isComputed && (field(column).kind != Kind::Number || !isAddable(field(column).unit)))
        return {};
    double total = 0;
    for (int row = 0; row < rowCount(); ++row)
        total += data(index(row, column), RawRole).toDouble();
    return m_appearance.format().computed(total);
}

std::optional<Severity> ListModel::worst() const
{
    std::optional<Severity> worst;
    for (const Finding &finding : m_findings)
        worst = worst ? std::min(*worst, finding.severity) : finding.severity;
    return worst;
}

} // namespace ui
