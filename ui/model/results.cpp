#include "results.h"

namespace ui {

Results::Results(const Document &document, const core::Library &library, const std::vector<core::Scheme> &schemes,
                 int currentYear, QObject *parent)
    : QObject(parent), m_document(document), m_library(library), m_schemes(schemes), m_currentYear(currentYear)
{
    connect(&document, &Document::opened, this, &Results::evaluate);
    evaluate();
}

std::vector<core::Finding> Results::findings(qsizetype caseIndex) const
{
    return caseIndex < 0 ? m_evaluation.findings : ofCase(caseIndex).findings;
}

void Results::evaluate()
{
    m_evaluation = core::evaluate(m_document.park(), m_library, m_schemes, m_currentYear);
    Q_EMIT changed();
}

} // namespace ui
