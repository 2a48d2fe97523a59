#include "showncase.h"

namespace ui {

ShownCase::ShownCase(const Document &document, const Results &results, QObject *parent)
    : QObject(parent), m_document(document), m_results(results)
{
    connect(&results, &Results::changed, this, &ShownCase::follow); // never the document: its results come first
    follow();
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

void ShownCase::follow()
{
    if (m_ofPark != m_document.openCount() || m_index >= m_document.park().cases.size())
        m_index = firstChoice();
    m_ofPark = m_document.openCount();
    Q_EMIT changed();
}

/// The last metered case is what a park is today; a park that is only planned begins with its first case.
qsizetype ShownCase::firstChoice() const
{
    const auto &cases = m_document.park().cases;
    qsizetype choice = cases.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < cases.size(); ++i)
        if (cases[i].kind == core::CaseKind::Actual &&
            (cases[choice].kind != core::CaseKind::Actual || cases[i].year >= cases[choice].year))
            choice = i;
    return choice;
}

} // namespace ui
