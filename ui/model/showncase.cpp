#include "showncase.h"

namespace ui {

ShownCase::ShownCase(const Document &document, const Results &results, QObject *parent)
    : QObject(parent), m_document(document), m_results(results)
{
    connect(&document, &Document::opened, this, &ShownCase::startAt);
    connect(&results, &Results::changed, this, &ShownCase::changed);
    startAt();
}

const core::Case *ShownCase::inPark() const
{
    return m_index < 0 ? nullptr : &m_document.park().cases.at(m_index);
}

const core::CaseEvaluation *ShownCase::evaluated() const
{
    return m_index < 0 ? nullptr : &m_results.ofCase(m_index);
}

void ShownCase::show(qsizetype index)
{
    if (index < 0 || index >= m_document.park().cases.size() || index == m_index)
        return;
    m_index = index;
    Q_EMIT changed();
}

void ShownCase::step(int direction)
{
    show(m_index + direction);
}

/// The last metered case is what a park is today; a park that is only planned begins with its first case.
void ShownCase::startAt()
{
    const auto &cases = m_document.park().cases;
    m_index = cases.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < cases.size(); ++i)
        if (cases[i].kind == core::CaseKind::Actual && (cases[m_index].kind != core::CaseKind::Actual || cases[i].year >= cases[m_index].year))
            m_index = i;
    Q_EMIT changed();
}

} // namespace ui
