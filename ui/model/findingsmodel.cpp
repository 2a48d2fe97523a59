#include "findingsmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

FindingsModel::FindingsModel(const Document &document, const ShownCase &shown, const Results &results,
                             const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_shown(shown), m_results(results), m_appearance(appearance)
{
    refresh();
}

void FindingsModel::refresh()
{
    beginResetModel();
    std::vector<Finding> all = m_results.evaluation().findings;
    for (const CaseEvaluation &each : m_results.evaluation().cases)
        all.insert(all.end(), each.findings.begin(), each.findings.end());
    m_findings = placed(m_document.park(), all);
    std::ranges::stable_sort(m_findings, [this](const PlacedFinding &a, const PlacedFinding &b) {
        const bool aShown = isShown(a.finding.place), bShown = isShown(b.finding.place);
        return aShown != bShown ? aShown : a.finding.severity < b.finding.severity;
    });
    endResetModel();
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

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &finding = m_findings[size_t(index.row())].finding;
    if (role == SeverityRole)
        return index.column() == SeverityColumn ? QVariant(int(finding.severity)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return severityText(finding.severity);
    case CaseColumn:
        return finding.place.caseIndex < 0 ? QString() : m_document.park().cases.at(finding.place.caseIndex).id;
    case Sentence:
        return FindingSentences(m_results.libraryOf(finding.place.caseIndex), m_appearance.format())(m_document.park(), finding);
    case PlaceColumn:
        return placeText(finding.place);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
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
    default:
        return {};
    }
}

int FindingsModel::count(Severity severity) const
{
    return int(std::ranges::count_if(
        m_findings, [&](const PlacedFinding &each) { return each.finding.severity == severity && isShown(each.finding.place); }));
}

std::pair<std::optional<Severity>, int> FindingsModel::ofSystem(System system) const
{
    std::optional<Severity> worst;
    int count = 0;
    for (const PlacedFinding &each : m_findings) {
        const Place &place = each.finding.place;
        const bool inSystem = place.kind == Place::Kind::System || place.kind == Place::Kind::List ||
                              place.kind == Place::Kind::Row || place.kind == Place::Kind::Water;
        if (!inSystem || place.system != system || place.caseIndex != m_shown.index())
            continue;
        ++count;
        worst = worst ? std::min(*worst, each.finding.severity) : each.finding.severity;
    }
    return {worst, count};
}

} // namespace ui
