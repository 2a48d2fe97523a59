#include "dossierpage.h"

#include "core/explain/figurepaths.h"
#include "ui/inputs/card.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/texts.h"
#include "ui/model/figurenames.h"
#include "ui/pages/dossier/owntext.h"
#include "ui/pages/dossier/sectionview.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>

#include <algorithm>

// What the page shows of the document: outline, section, changed figures, gaps, tables and figures.

namespace ui {

using namespace core;

namespace {

/// From the best to the worst.
enum SectionState : unsigned char { Empty, Complete, HasGaps, IsStale };

/// Whether more than hints stands in a section.
bool hasContent(const DocumentSection &section)
{
    return std::ranges::any_of(section.blocks, [](const DocumentBlock &block) {
        const auto *paragraph = std::get_if<DocumentParagraph>(&block);
        return !paragraph || std::ranges::any_of(paragraph->runs, [](const TextRun &run) { return run.kind != RunKind::Hint; });
    });
}

SectionState ownStateOf(const DocumentSection &section, const core::Document &document)
{
    const auto has = [&](DocumentGap::Kind kind) {
        return std::ranges::any_of(document.gaps,
                                   [&](const DocumentGap &gap) { return gap.section == section.heading && gap.kind == kind; });
    };
    return has(DocumentGap::Kind::Stale)     ? IsStale
           : has(DocumentGap::Kind::Missing) ? HasGaps
           : hasContent(section)             ? Complete
                                             : Empty;
}

/// A chapter is as its worst section: one without content is not complete either.
SectionState stateOf(const core::Document &document, size_t at)
{
    const auto &sections = document.sections;
    SectionState worst = ownStateOf(sections[at], document);
    bool isHole = false;
    for (size_t below = at + 1; below < sections.size() && sections[below].level > std::max(1, sections[at].level); ++below) {
        const SectionState state = ownStateOf(sections[below], document);
        const bool isParent = below + 1 < sections.size() && sections[below + 1].level > sections[below].level;
        isHole = isHole || (state == Empty && !isParent);
        worst = std::max(worst, state);
    }
    return isHole && worst == Complete ? Empty : worst;
}

} // namespace

/// Why there is no document, with the choice that helps.
void DossierPage::showTrouble()
{
    const bool isMade = m_draft.made().has_value();
    for (QWidget *each : std::initializer_list<QWidget *>{m_text, m_own, m_missingCard, m_picturesCard, m_outline})
        each->setVisible(isMade);
    m_trouble->setVisible(!isMade);
    m_role->setVisible(false);
    if (isMade)
        return;
    m_trouble->setText(dossierSentence(m_draft.made().error()));
    const DossierError &error = m_draft.made().error();
    if (error.trouble != DossierTrouble::TwoForOneRole)
        return;
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    m_role->addItem(tr("Choose the case"));
    for (const QString &id : error.ids)
        m_role->addItem(id, id);
    m_role->setAccessibleName(tr("Case of the document"));
    m_role->setVisible(true);
}

void DossierPage::showOutline()
{
    const core::Document *made = m_draft.content();
    const int before = section();
    const QSignalBlocker quiet(m_outline);
    m_outline->clear();
    if (!made)
        return;
    for (size_t i = 0; i < made->sections.size(); ++i) {
        const DocumentSection &each = made->sections[i];
        auto *item = new QListWidgetItem(
            QString(2 * std::max(0, each.level - 1), QChar::Nbsp) + m_numbers->heading(i) + each.heading, m_outline);
        item->setData(Qt::UserRole, int(i));
        switch (stateOf(*made, i)) {
        case Empty:
            item->setIcon(icon(QStringLiteral("dash-circle"), colours().muted)); // without one the names do not stand in line
            item->setToolTip(tr("Nothing stands here yet"));
            break;
        case IsStale:
            item->setIcon(icon(QStringLiteral("exclamation-triangle"), colours().severities[size_t(Severity::Warning)].word));
            item->setToolTip(tr("A figure changed since it was confirmed"));
            break;
        case HasGaps:
            item->setIcon(icon(QStringLiteral("circle"), colours().items[size_t(ItemStatus::NoData)].word));
            item->setToolTip(tr("Something is missing"));
            break;
        case Complete:
            item->setIcon(icon(QStringLiteral("check-circle"), colours().items[size_t(ItemStatus::Met)].word));
            item->setToolTip(tr("Complete"));
        }
    }
    const auto body = std::ranges::find_if(made->sections, [](const DocumentSection &each) { return each.level >= 2; });
    const int first = body == made->sections.end() ? 0 : int(body - made->sections.begin()); // not the cover
    m_outline->setCurrentRow(before < 0 ? first : std::min(before, m_outline->count() - 1));
}

void DossierPage::showText()
{
    const core::Document *made = m_draft.content();
    const int at = section();
    if (!made || at < 0)
        return;
    m_text->show(*made, *m_numbers, size_t(at), colours());
    const QString &id = made->sections[size_t(at)].id;
    m_own->show(id, m_draft.ownText(id), !context().document.isReadOnly(), colours());
    showChanged();
    showPictures();
}

/// The stale paragraphs of the section, what they said and what they say; else how many figures nobody confirmed yet.
void DossierPage::showChanged()
{
    const core::Document &made = *m_draft.content();
    QStringList lines;
    qsizetype open = 0;
    for (const DocumentBlock &block : made.sections[size_t(section())].blocks) {
        const auto *paragraph = std::get_if<DocumentParagraph>(&block);
        if (!paragraph || paragraph->isOwn)
            continue;
        const bool isConfirmed = m_draft.isConfirmed(*paragraph);
        open += isConfirmed || paragraph->isStale ? 0 : confirmedValues(made, *paragraph).size();
        if (!paragraph->isStale)
            continue;
        for (const ChangedFigure &each : changedFigures(context().document.park(), m_draft.key(), made, *paragraph))
            lines.append(tr("%1 %2: confirmed %3, now %4").arg(each.caseId, nameOf(each), each.before, each.now));
    }
    m_changedCard->setVisible(!lines.isEmpty() || open > 0);
    m_changedCard->setTitle(lines.isEmpty() ? tr("Figures of this section") : tr("Figures changed here"), QString());
    m_changed->setText(
        !lines.isEmpty()
            ? lines.join(u'\n')
            : tr("%n figures in the sentences are not confirmed yet. Once they are, a later change marks the sentence.", nullptr,
                 int(open)));
    m_confirm->setText(lines.isEmpty() ? tr("Confirm the figures") : tr("Text still holds"));
    m_confirm->setEnabled(!context().document.isReadOnly());
}

/// What a figure is called where it explains itself; else its path.
QString DossierPage::nameOf(const ChangedFigure &changed) const
{
    const Figure figure = figureOf(changed.caseId, changed.path);
    return figure.kind == FigureKind::None
               ? changed.path
               : FigureNames(context().document, context().results, context().appearance.format())(figure);
}

Figure DossierPage::figureOf(const QString &caseId, const QString &path) const
{
    const auto &cases = context().document.park().cases;
    const auto found = std::ranges::find(cases, caseId, &Case::id);
    if (found == cases.end())
        return {};
    const qsizetype index = found - cases.begin();
    const CaseEvaluation &evaluated = context().results.ofCase(index);
    return evaluated.hasResults ? figureAtPath(evaluated, index, path) : Figure{};
}

void DossierPage::explainNumber(const NumberField &number)
{
    if (const Figure figure = figureOf(number.caseId, number.path); figure.kind != FigureKind::None)
        Q_EMIT explainWanted(figure);
}

void DossierPage::confirmShown()
{
    std::vector<DocumentParagraph> open;
    for (const DocumentBlock &block : m_draft.content()->sections[size_t(section())].blocks)
        if (const auto *paragraph = std::get_if<DocumentParagraph>(&block); paragraph && !paragraph->isOwn)
            open.push_back(*paragraph);
    m_draft.confirm(open);
}

void DossierPage::showMissing()
{
    const core::Document *made = m_draft.worded(wordsOfWindow()); // what the window says, in its language
    m_missing->clear();
    if (!made)
        return;
    int missing = 0;
    for (size_t i = 0; i < made->gaps.size(); ++i) {
        const DocumentGap &gap = made->gaps[i];
        if (isRepeated(made->gaps, i))
            continue;
        auto *item = new QListWidgetItem(gap.what, m_missing);
        item->setData(Qt::UserRole, int(i));
        item->setToolTip(gap.effect);
        const bool isDoubt = gap.kind == DocumentGap::Kind::Doubt;
        item->setIcon(isDoubt ? icon(QStringLiteral("info-circle"), colours().accent)
                              : icon(iconName(ItemStatus::NoData), colours().items[size_t(ItemStatus::NoData)].word));
        missing += isDoubt ? 0 : 1;
        QFont font = item->font();
        font.setBold(gap.isRequired);
        item->setFont(font);
    }
    m_missingCard->setTitle(tr("Before export"), tr("%n missing", nullptr, missing));
    m_missing->setAccessibleName(tr("Missing and doubtful"));
    m_missingNote->setText(tr("It can be exported as it is: gaps stay marked in the document and its head says draft."));
    m_missingNote->setVisible(missing > 0);
}

DocumentLanguage DossierPage::wordsOfWindow() const
{
    return context().appearance.language() == Language::Chinese ? DocumentLanguage::Chinese : DocumentLanguage::English;
}

void DossierPage::showPictures()
{
    const core::Document *made = m_draft.worded(wordsOfWindow());
    m_pictures->clear();
    const size_t at = size_t(section());
    const bool isAlike = made && made->sections.size() == m_draft.content()->sections.size();
    made = isAlike ? made : m_draft.content();
    const DocumentNumbers numbers(*made);
    for (size_t block = 0; block < made->sections[at].blocks.size(); ++block)
        if (const CaptionLabel *label = numbers.caption(at, block)) {
            auto *item = new QListWidgetItem(label->text() + QStringLiteral("  ") + label->title, m_pictures);
            item->setData(Qt::UserRole, label->bookmark);
            const bool isTable = std::holds_alternative<DocumentTable>(made->sections[at].blocks[block]);
            item->setIcon(icon(isTable ? QStringLiteral("table") : QStringLiteral("graph-up"), colours().text));
        }
    m_picturesCard->setTitle(tr("Tables and figures here"), QString());
    m_picturesCard->setVisible(m_pictures->count() > 0);
    m_pictures->setAccessibleName(tr("Tables and figures here"));
}

/// Figures explain themselves, gaps lead to their page, references to their table.
void DossierPage::follow(const QUrl &link)
{
    const core::Document *made = m_draft.content();
    const QString kind = link.scheme(), rest = link.toString().mid(kind.size() + 1);
    if (!made)
        return;
    if (kind == QLatin1StringView("number")) {
        const size_t number = size_t(rest.toInt());
        if (number < made->numbers.size())
            explainNumber(made->numbers[number]);
    } else if (kind == QLatin1StringView("gap")) {
        const auto gap = std::ranges::find(made->gaps, rest, &DocumentGap::path);
        if (gap != made->gaps.end() && !gap->page.isEmpty())
            Q_EMIT pageWanted(gap->page);
    } else if (kind == QLatin1StringView("ref")) {
        if (const CaptionLabel *label = m_numbers->caption(rest)) {
            showSection(int(label->section));
            m_text->scrollToAnchor(label->bookmark);
        } else if (const auto chapter = m_numbers->section(rest))
            showSection(int(*chapter));
    }
}

} // namespace ui
