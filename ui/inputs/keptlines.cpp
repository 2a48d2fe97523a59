#include "keptlines.h"

#include <QLineEdit>

namespace ui {

using namespace core;

KeptLines::KeptLines(const Document &document, const ShownCase &shown, QObject *parent)
    : QObject(parent), m_document(document), m_shown(shown)
{}

void KeptLines::keep(QLineEdit *line, Take take)
{
    m_kept.push_back({line, std::move(take), {}});
    connect(line, &QLineEdit::textEdited, this, [this, line] {
        const auto kept = std::ranges::find(m_kept, line, &Kept::line);
        if (kept != m_kept.end())
            kept->caseId = m_shown.inPark() ? m_shown.inPark()->id : QString();
    });
    connect(line, &QLineEdit::editingFinished, this, &KeptLines::take);
}

void KeptLines::take()
{
    const std::vector<Kept> kept = m_kept; // taking one may show others
    for (const Kept &each : kept) {
        if (std::ranges::find(m_kept, each.line, &Kept::line) == m_kept.end() || !each.line->isModified())
            continue;
        each.line->setModified(false); // first: taking it shows the line anew
        const auto &cases = m_document.park().cases;
        const auto found = std::ranges::find(cases, each.caseId, &Case::id);
        if (found != cases.end() && !each.take(found - cases.begin(), each.line->text().trimmed()))
            each.line->setModified(true);
    }
}

void KeptLines::clear()
{
    take();
    for (const Kept &each : m_kept)
        each.line->disconnect(this);
    m_kept.clear();
}

} // namespace ui
