#include "results.h"

#include "core/model/incomplete.h"

#include <algorithm>

namespace ui {

Results::Results(const Document &document, const core::Library &library, const std::vector<core::Scheme> &schemes,
                 int currentYear, QObject *parent)
    : QObject(parent), m_document(document), m_library(library), m_schemes(schemes), m_currentYear(currentYear)
{
    connect(&document, &Document::opened, this, &Results::evaluate);
    connect(&document, &Document::changed, this, &Results::follow);
    evaluate();
}

core::Park Results::counted(qsizetype caseIndex) const
{
    const bool isIncomplete = std::ranges::any_of(ofCase(caseIndex).findings, [](const core::Finding &finding) {
        return finding.code == core::FindingCode::MissingQuantity;
    });
    return isIncomplete ? core::withoutMissing(m_document.park(), caseIndex) : m_document.park();
}

const core::Library &Results::libraryOf(qsizetype caseIndex) const
{
    const bool hasCase = caseIndex >= 0 && size_t(caseIndex) < m_evaluation.cases.size();
    return hasCase ? ofCase(caseIndex).libraryOr(m_library) : m_library;
}

std::vector<core::Finding> Results::findings(qsizetype caseIndex) const
{
    return caseIndex < 0 ? m_evaluation.findings : ofCase(caseIndex).findings;
}

std::vector<core::Finding> Results::errors(qsizetype caseIndex) const
{
    std::vector<core::Finding> all = findings(-1);
    if (caseIndex >= 0)
        for (const core::Finding &finding : findings(caseIndex))
            all.push_back(finding);
    std::erase_if(all, [](const core::Finding &finding) { return finding.severity != core::Severity::Error; });
    return all;
}

void Results::setSchemes(std::vector<core::Scheme> schemes)
{
    m_schemes = std::move(schemes);
    m_evaluation = core::evaluate(m_document.park(), m_library, m_schemes, m_currentYear, m_hourly);
    Q_EMIT schemesChanged();
    Q_EMIT changed();
}

void Results::evaluate()
{
    m_evaluation = core::evaluate(m_document.park(), m_library, m_schemes, m_currentYear, m_hourly);
    Q_EMIT changed();
}

void Results::setHourly(core::HourlyRatios hourly)
{
    m_hourly = std::move(hourly);
    evaluate();
}

void Results::follow(const Change &change)
{
    if (change.cases || change.caseIndex < 0 || m_evaluation.cases.size() != size_t(m_document.park().cases.size()))
        return evaluate();
    const core::Park &park = m_document.park();
    const bool stopped = core::hasError(m_evaluation.findings);
    m_evaluation.findings = core::evaluateDocument(park, m_library); // evidence and measures refer to rows and cases
    if (core::hasError(m_evaluation.findings) != stopped)
        return evaluate();
    m_evaluation.cases[size_t(change.caseIndex)] =
        core::evaluateCase(park, change.caseIndex, m_library, m_schemes, m_currentYear, stopped, m_hourly);
    core::judgeOverYears(park, m_library, m_schemes, m_evaluation); // a year of one case is history of the others
    Q_EMIT changed();
}

} // namespace ui
