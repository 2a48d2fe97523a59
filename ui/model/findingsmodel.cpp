#include "findingsmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

FindingsModel::FindingsModel(const Document &document, const ShownCase &shown, const Results &results,
                             const Appearance &appearance, const RejectedCells &rejected, QObject *parent)
    : QAbstractTableModel(parent),
      m_document(document),
      m_shown(shown),
      m_results(results),
      m_appearance(appearance),
      m_rejected(rejected)
{
    refresh();
}

void FindingsModel::refresh()
{
    beginResetModel();
    m_entries.clear();
    readRejected();
    readFindings();
    std::ranges::stable_sort(m_entries, {}, [this](const Entry &entry) {
        return std::tuple(entry.severity, -entry.effect.value_or(-1), !isShown(entry.place));
    });
    endResetModel();
}

void FindingsModel::readRejected()
{
    for (RejectedCell &cell : m_rejected.cells())
        m_entries.push_back({Severity::Error, cell.place, cell.field, {}, std::move(cell)});
}

void FindingsModel::readFindings()
{
    const Park &park = m_document.park();
    std::vector<Finding> all = m_results.evaluation().findings;
    for (const CaseEvaluation &each : m_results.evaluation().cases)
        all.insert(all.end(), each.findings.begin(), each.findings.end());
    const auto effect = [&](const Finding &finding) -> std::optional<double> {
        if (finding.place.caseIndex < 0)
            return std::nullopt;
        const Case &ofCase = park.cases.at(finding.place.caseIndex);
        const auto tonnes = effectOf(finding, effectiveParameters(park.parameters, ofCase.parameters, ofCase.year,
                                                                  m_results.libraryOf(finding.place.caseIndex)));
        return tonnes ? std::optional(tonnes->value) : std::nullopt;
    };
    for (PlacedFinding &each : placed(park, all))
        m_entries.push_back({each.finding.severity, each.finding.place, each.finding.field, effect(each.finding), each.finding});
}

QString FindingsModel::placeText(const Place &place) const
{
    QStringList steps;
    if (place.kind == Place::Kind::System || place.kind == Place::Kind::List || place.kind == Place::Kind::Row)
        steps << fieldText(systemPart(place.system).label);
    if (const List *list = listAt(place))
        steps << fieldText(list->label);
    if (place.kind == Place::Kind::Water)
        steps << fieldText(systemPart(System::Infrastructure).label);
    if (place.kind != Place::Kind::System && place.kind != Place::Kind::List)
        steps << idAt(m_document.park(), place);
    return steps.join(QStringLiteral(" › "));
}

QString FindingsModel::sentence(const Entry &entry) const
{
    if (const RejectedCell *cell = std::get_if<RejectedCell>(&entry.what))
        return QCoreApplication::translate("FindingsModel", "%1 is not taken. %2").arg(cell->label, cell->sentence);
    return FindingSentences(m_results.libraryOf(entry.place.caseIndex), m_appearance.format())(m_document.park(),
                                                                                               std::get<Finding>(entry.what));
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case SeverityRole:
        return index.column() == SeverityColumn ? QVariant(int(entry.severity)) : QVariant();
    case RejectedRole:
        return std::holds_alternative<RejectedCell>(entry.what);
    case RawRole:
        return index.column() == Effect && entry.effect ? QVariant(*entry.effect) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Effect ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case SeverityColumn:
        return severityText(entry.severity);
    case CaseColumn:
        return entry.place.caseIndex < 0 ? QString() : m_document.park().cases.at(entry.place.caseIndex).id;
    case Sentence:
        return sentence(entry);
    case PlaceColumn:
        return placeText(entry.place);
    case Effect:
        return entry.effect ? m_appearance.format().computed(*entry.effect) : Format::absent();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Effect ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return QCoreApplication::translate("FindingsModel", "Severity");
    case CaseColumn:
        return QCoreApplication::translate("FindingsModel", "Case");
    case Sentence:
        return QCoreApplication::translate("FindingsModel", "What is wrong and what helps");
    case PlaceColumn:
        return QCoreApplication::translate("FindingsModel", "Place");
    case Effect:
        return QCoreApplication::translate("FindingsModel", "Effect (t CO₂)");
    default:
        return {};
    }
}

bool FindingsModel::isOfVerdict(int row) const
{
    const Entry &entry = m_entries[size_t(row)];
    const Finding *finding = std::get_if<Finding>(&entry.what);
    return entry.place.kind == Place::Kind::Answer || (finding && finding->code == FindingCode::BelowEnergyClass);
}

std::optional<System> FindingsModel::system(int row) const
{
    switch (const Place &place = m_entries[size_t(row)].place; place.kind) {
    case Place::Kind::System:
    case Place::Kind::List:
    case Place::Kind::Row:
    case Place::Kind::Water:
        return place.kind == Place::Kind::Water ? System::Infrastructure : place.system;
    default:
        return std::nullopt;
    }
}

int FindingsModel::count(Severity severity) const
{
    return int(
        std::ranges::count_if(m_entries, [&](const Entry &each) { return each.severity == severity && isShown(each.place); }));
}

template <class Predicate> FindingsModel::Tally FindingsModel::tally(Predicate isOne) const
{
    Tally tally;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isShown(row) || !isOne(row))
            continue;
        ++tally.count;
        ++tally.bySeverity[size_t(severity(row))];
        tally.worst = tally.worst ? std::min(*tally.worst, severity(row)) : severity(row);
    }
    return tally;
}

FindingsModel::Tally FindingsModel::ofSystem(System of) const
{
    return tally([&](int row) { return system(row) == of; });
}

FindingsModel::Tally FindingsModel::ofPark() const
{
    return tally([this](int row) { return !system(row) && !isOfVerdict(row) && !isOfEvidence(row); });
}

bool FindingsModel::isOfEvidence(int row) const
{
    return m_entries[size_t(row)].place.kind == Place::Kind::Evidence;
}

FindingsModel::Tally FindingsModel::ofEvidence() const
{
    return tally([this](int row) { return isOfEvidence(row); });
}

FindingsModel::Tally FindingsModel::ofVerdict() const
{
    return tally([this](int row) { return isOfVerdict(row); });
}

// ---- the filter

FindingsFilter::FindingsFilter(FindingsModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void FindingsFilter::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

void FindingsFilter::setSystem(std::optional<int> system)
{
    m_system = system;
    invalidateFilter();
}

void FindingsFilter::setAllCases(bool all)
{
    m_allCases = all;
    invalidateFilter();
}

void FindingsFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto system = m_model.system(row);
    if ((m_severity && *m_severity != m_model.severity(row)) || (!m_allCases && !m_model.isShown(row)) ||
        (m_system && *m_system != (system ? int(*system) : -1)))
        return false;
    if (m_text.isEmpty())
        return true;
    for (const int column : {FindingsModel::Sentence, FindingsModel::PlaceColumn, FindingsModel::CaseColumn})
        if (m_model.index(row, column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace ui
