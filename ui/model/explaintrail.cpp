#include "explaintrail.h"

#include "core/dossier/numbering.h"

#include <QCoreApplication>

#include <deque>
#include <set>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct ExplainTrail {
    Q_DECLARE_TR_FUNCTIONS(ExplainTrail)
};

Runs plainRuns(const QString &text)
{
    return {plainRun(text)};
}

/// Makes the section of one figure.
class SectionWriter
{
public:
    SectionWriter(const ExplainScene &scene, size_t number) : m_scene(scene), m_number(number) {}

    DocumentSection write()
    {
        m_section = {QStringLiteral("figure%1").arg(m_number), 1, m_scene.title, false, {}};
        add(m_scene.crumbs, ParagraphStyle::Source);
        add(m_scene.about);
        if (!m_scene.fraction[0].isEmpty()) {
            add(QStringLiteral("= %1 ÷ %2").arg(m_scene.fraction[0], m_scene.fraction[1]));
            add(QStringLiteral("= %1 ÷ %2").arg(m_scene.fraction[2], m_scene.fraction[3]));
        }
        for (const QString &text : {m_scene.words, m_scene.numbers})
            add(text.isEmpty() ? text : QStringLiteral("= ") + text);
        if (!m_scene.result.isEmpty())
            m_section.blocks.push_back(
                DocumentParagraph{{}, ParagraphStyle::Body, {{RunKind::Bold, QStringLiteral("= ") + m_scene.result, -1, {}}}});
        addParts();
        addSources();
        addList(ExplainTrail::tr("Doubtful"), m_scene.findings);
        addList(ExplainTrail::tr("How we read the notice"), m_scene.readings);
        addList(ExplainTrail::tr("Under the other reading"), m_scene.alternatives);
        addList(ExplainTrail::tr("Evidence"), m_scene.evidence);
        return std::move(m_section);
    }

private:
    void add(const QString &text, ParagraphStyle style = ParagraphStyle::Body)
    {
        if (!text.isEmpty())
            m_section.blocks.push_back(DocumentParagraph{{}, style, plainRuns(text)});
    }
    void addList(const QString &title, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        m_section.blocks.push_back(DocumentParagraph{{}, ParagraphStyle::Body, {{RunKind::Bold, title, -1, {}}}});
        for (const QString &text : texts)
            add(text, ParagraphStyle::Bullet);
    }
    DocumentTable table(const char *id, const QString &caption, std::vector<DocumentColumn> columns) const
    {
        DocumentTable made;
        made.id = QStringLiteral("%1:%2").arg(QLatin1StringView(id)).arg(m_number);
        made.caption = caption;
        made.columns = std::move(columns);
        return made;
    }
    void addParts()
    {
        if (m_scene.parts.empty())
            return;
        DocumentTable made = table("parts", ExplainTrail::tr("What it is made of"),
                                   {{ExplainTrail::tr("Part"), 3, ColumnKind::Text},
                                    {ExplainTrail::tr("How it was counted"), 3, ColumnKind::Text},
                                    {ExplainTrail::tr("Amount"), 2, ColumnKind::Number}});
        for (const ExplainLine &part : m_scene.parts)
            made.rows.push_back({RowKind::Usual, {{plainRuns(part.name)}, {plainRuns(part.note)}, {plainRuns(part.value)}}});
        if (m_scene.moreParts)
            made.notes.push_back(
                plainRuns(ExplainTrail::tr("and %n smaller parts: the ledger lists all", nullptr, int(m_scene.moreParts))));
        m_section.blocks.push_back(std::move(made));
    }
    /// Document, year and check of each factor, its address below.
    void addSources()
    {
        if (m_scene.sources.empty())
            return;
        DocumentTable made = table("sources", ExplainTrail::tr("Factors and their sources"),
                                   {{ExplainTrail::tr("Factor"), 3, ColumnKind::Text},
                                    {ExplainTrail::tr("Value"), 2, ColumnKind::Number},
                                    {ExplainTrail::tr("Document, year, check"), 5, ColumnKind::Text}});
        for (const ExplainSource &source : m_scene.sources)
            made.rows.push_back(
                {RowKind::Usual,
                 {{plainRuns(source.name)},
                  {plainRuns(source.value)},
                  {plainRuns(source.note.isEmpty()
                                 ? source.badge
                                 : QString(source.badge + u'\n' + source.note).replace(u'\n', QStringLiteral("; ")))}}});
        m_section.blocks.push_back(std::move(made));
    }

    const ExplainScene &m_scene;
    size_t m_number;
    DocumentSection m_section;
};

} // namespace

std::vector<ExplainScene> explainTrail(const ExplainTexts &texts, const Figure &figure, size_t most)
{
    std::vector<ExplainScene> trail;
    std::deque<Figure> open{figure};
    std::set<Figure> seen{figure};
    while (!open.empty() && trail.size() < most) {
        trail.push_back(texts.scene(open.front()));
        open.pop_front();
        for (const ExplainLine &part : trail.back().parts)
            if (part.figure.kind != FigureKind::None && seen.insert(part.figure).second)
                open.push_back(part.figure);
    }
    return trail;
}

QString trailText(const std::vector<ExplainScene> &trail)
{
    QStringList texts;
    for (const ExplainScene &scene : trail)
        texts << ExplainTexts::plain(scene);
    return texts.join(QStringLiteral("\n\n"));
}

core::Document trailDocument(const std::vector<ExplainScene> &trail, Language language, const QString &parkName, bool isWhole)
{
    core::Document made;
    made.kind = DocumentKind::Brief; // neither contents nor a cover
    made.language = language == Language::Chinese ? DocumentLanguage::Chinese : DocumentLanguage::English;
    made.parkName = parkName;
    made.programVersion = QCoreApplication::applicationVersion();
    if (trail.empty())
        return made;
    made.title = ExplainTrail::tr("Annex: how %1 came about").arg(trail.front().title);
    made.subtitle = QStringLiteral("%1 · %2").arg(parkName, trail.front().crumbs);
    for (size_t i = 0; i < trail.size(); ++i)
        made.sections.push_back(SectionWriter(trail[i], i + 1).write());
    if (!isWhole)
        made.sections.back().blocks.push_back(DocumentParagraph{
            {}, ParagraphStyle::Note, plainRuns(ExplainTrail::tr("The trail goes on: the ledger of the case lists every row."))});
    return made;
}

} // namespace ui
