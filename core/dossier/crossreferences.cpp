#include "outlines.h"

#include "core/dossier/numbering.h"

#include <QSet>

#include <algorithm>

// Which tables and figures the sentences refer to. Source: rules for the documents, §2 to §5 ("references are fields, never
// typed"; those of a figure that is left out fall back to the table).

namespace core {

namespace {

/// A sentence with what proves it: of each group the first that the document has. {case} is the case of the sentence.
struct Proof {
    const char *sentence, *groups;
};
constexpr Proof proofs[]{
    {"A1", "T01"},
    {"A2", "T04 F01"},
    {"A3", "T06 T08 F02"},
    {"A3-1", "T06 T08"},
    {"A4", "T09 F05"},
    {"A5", "T41|T11 F06"},
    {"A6", "T12 F07"},
    {"A7", "T45:{case}|T45"},
    {"A8", "T13|T15"},
    {"A8/goal", "T15|T18"},
    {"A9", "T11|T14"},
    {"A9/goal", "T14"},
    {"B1", "T14 F09"},
    {"B1-alone", "T14"},
    {"B3", "T15 F10"},
    {"B3x", "T15 F10"},
    {"B4", "T20"},
    {"B5", "T18|T15 F11"},
    {"B6", "T16 T09:{goal}"},
    {"B6x", "T16 T09:{goal}"},
    {"B7", "T17 F12"},
    {"B8/electricity", "T09:{case}|T09"},
    {"B8/heat", "T10:{case}|T10"},
    {"C1", "T18"},
    {"C2", "T18 F15"},
    {"C2-alone", "T18 F15"},
    {"D1", "T20"},
    {"E1", "T21 T22"},
    {"E1-money", "T21"},
    {"E2", "T23"},
    {"E2-beyond", "T23"},
    {"E3", "T23"},
    {"E4", "T23"},
    {"G1", "T33 F19"},
    {"G2", "T30"},
    {"G5", "T34"},
    {"G6", "T26"},
    {"H1", "F20"},
    {"H2", "T41 T54"},
    {"H2-alone", "T41"},
    {"H3", "T52"},
    {"H4", "T52"},
    {"H5", "T50 T50.others"},
    {"H6", "T50 T26"},
    {"H7", "T52"},
    {"M1", "T51:{case}|T51:{base}|T51:{goal}|T51:{reported}"},
};

/// The case of a sentence that stands for several: "C2025" of "A8:C2025/carbonPerEnergy".
QString caseOf(const QString &sentenceId)
{
    return sentenceId.section(u':', 1).section(u'/', 0, 0);
}

class Referrer
{
public:
    explicit Referrer(DossierWork &work) : m_work(work), m_numbers(work.document) {}

    void run()
    {
        for (DocumentSection &section : m_work.document.sections) {
            QSet<QString> said; // once in a section
            for (DocumentBlock &block : section.blocks) {
                auto *paragraph = std::get_if<DocumentParagraph>(&block);
                const QString sentence = paragraph ? sentenceOf(paragraph->id) : QString();
                const auto proof = std::ranges::find_if(proofs, [&sentence](const Proof &each) { // summaries have their own ids
                    return sentence == QLatin1StringView(each.sentence);
                });
                if (proof == std::end(proofs) || said.contains(sentence))
                    continue;
                said.insert(sentence);
                refer(*paragraph, QLatin1StringView(proof->groups));
            }
        }
    }

private:
    /// "A8" of "A8:C2025/carbonPerEnergy", "A8/goal" of an item of the goal; the imbalances keep what is out of balance: "B8/heat".
    QString sentenceOf(const QString &id) const
    {
        const QString base = id.section(u':', 0, 0);
        const qsizetype goal = m_work.roles.goal;
        const bool isItem = base == u"A8" || base == u"A9";
        if (isItem && goal >= 0 && caseOf(id) == m_work.at(goal).id)
            return base + QStringLiteral("/goal");
        return base == u"B8" ? base + u'/' + id.section(u'/', 1) : base;
    }

    QString placed(QString target, const QString &sentenceId) const
    {
        const auto idOf = [this](qsizetype at) { return at < 0 ? QStringLiteral("-") : m_work.at(at).id; };
        target.replace(QLatin1StringView("{case}"), caseOf(sentenceId));
        target.replace(QLatin1StringView("{base}"), idOf(m_work.roles.base));
        target.replace(QLatin1StringView("{goal}"), idOf(m_work.roles.goal));
        return target.replace(QLatin1StringView("{reported}"), idOf(m_work.roles.reported));
    }

    /// Puts "(see Table 7, Figure 3)" before the full stop.
    void refer(DocumentParagraph &paragraph, const QString &groups) const
    {
        const bool isStopped = !paragraph.runs.empty() && paragraph.runs.back().kind == RunKind::Plain &&
                               (paragraph.runs.back().text.endsWith(u'。') || paragraph.runs.back().text.endsWith(u'.'));
        if (!isStopped)
            return;
        Runs what;
        for (const QString &group : groups.split(u' '))
            for (const QString &each : group.split(u'|')) {
                const QString target = placed(each, paragraph.id);
                if (!m_numbers.caption(target))
                    continue;
                if (!what.empty())
                    what.push_back(m_work.run(m_work.text(QStringLiteral("list.separator"))));
                what.push_back(m_work.reference(target));
                break;
            }
        if (what.empty())
            return;
        QString &last = paragraph.runs.back().text;
        const QString stop = last.right(1);
        last.chop(1);
        for (TextRun &each : m_work.filled(QStringLiteral("see"), {{"what", what}}))
            paragraph.runs.push_back(std::move(each));
        paragraph.runs.push_back(m_work.run(stop));
    }

    DossierWork &m_work;
    const DocumentNumbers m_numbers;
};

} // namespace

void addReferences(DossierWork &work)
{
    if (work.document.kind != DocumentKind::Brief) // one page: all of it is in view
        Referrer(work).run();
}

} // namespace core
