#include "showncase.h"

#include <algorithm>

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
    m_formerIds.removeAll(m_id);
    m_formerIds.append(m_id);
    take(index);
    Q_EMIT changed();
}

void ShownCase::take(qsizetype index)
{
    m_index = index;
    m_id = index < 0 ? QString() : m_document.park().cases.at(index).id;
}

/// The case that was shown before one that is gone; −1: none of them is left.
qsizetype ShownCase::takeFormer()
{
    const auto &cases = m_document.park().cases;
    while (!m_formerIds.isEmpty()) {
        const auto former = std::ranges::find(cases, m_formerIds.takeLast(), &core::Case::id);
        if (former != cases.end())
            return former - cases.begin();
    }
    return -1;
}

void ShownCase::step(int direction)
{
    show(m_index + direction);
}

/// Stays with its case wherever that moves; when the case is gone the one shown before it is, else its neighbour: undo of new
/// cases leads back the way they came.
void ShownCase::follow()
{
    const auto &cases = m_document.park().cases;
    const bool isSamePark = m_ofPark == m_document.openCount();
    const QString shown = m_id;
    const qsizetype before = m_index;
    if (!isSamePark || before < 0) {
        m_formerIds.clear();
        take(firstChoice());
    } else if (before >= cases.size() || cases[before].id != shown) {
        const auto found = std::ranges::find(cases, shown, &core::Case::id);
        const qsizetype former = found == cases.end() ? takeFormer() : -1;
        take(found != cases.end() ? found - cases.begin() : former >= 0 ? former : std::min(before, cases.size() - 1));
    }
    m_ofPark = m_document.openCount();
    if (isSamePark && m_index == before && m_id == shown)
        Q_EMIT updated();
    else
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
