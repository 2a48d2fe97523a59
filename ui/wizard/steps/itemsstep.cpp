#include "itemsstep.h"

#include "core/schemes/answers.h"
#include "ui/inputs/card.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/itemeditor.h"
#include "ui/inputs/provenpath.h"
#include "ui/inputs/statusmark.h"
#include "ui/model/evaluationmodels.h"
#include "ui/wizard/opencard.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

ItemsStep::ItemsStep(const WizardContext &context, const CourseStep &step, const ItemPart &part, QWidget *parent)
    : StepView(context, step, parent), m_noCase(textLabel(this, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 14);
    column->setSpacing(12);
    column->addWidget(m_noCase);
    for (const size_t item : part.items) {
        m_rows.push_back(addRow(item));
        column->addWidget(m_rows.back().card);
    }
    column->addWidget(openCard());
    column->addStretch(1);
}

ItemsStep::Row ItemsStep::addRow(size_t item)
{
    auto *card = new Card(this);
    Row row{item,
            card,
            new StatusMark(card),
            new QToolButton(card),
            textLabel(card),
            textLabel(card, true),
            new ItemEditor(context().document, context().results, context().shown, context().appearance, card)};
    card->setObjectName(QStringLiteral("item-") + scheme().items[item].id);
    card->setProperty(provenScheme, scheme().id);
    card->setProperty(provenItem, scheme().items[item].id);
    row.explain->setAutoRaise(true);
    row.facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->addAtEnd(row.state);
    card->addAtEnd(row.explain);
    for (QWidget *each : std::initializer_list<QWidget *>{row.numbers, row.facts, row.editor})
        card->content()->addWidget(each);
    connect(row.explain, &QToolButton::clicked, this,
            [this, item] { Q_EMIT explainWanted(itemFigure(caseIndex(), context().scheme, item)); });
    connect(row.editor, &ItemEditor::casesWanted, this, [this] { Q_EMIT stepWanted(WizardStep::CaseAndScheme); });
    // rows are entered in the step before where the course has one
    connect(row.editor, &ItemEditor::placeWanted, this, [this](const Place &place) {
        const auto step = stepOf(place);
        if (step && *step == WizardStep::Systems && reviews().course.has(*step))
            Q_EMIT pointWanted(*step, {OpenPoint::Kind::Finding, OpenPoint::Weight::Note, place});
        else
            Q_EMIT placeWanted(place);
    });
    return row;
}

ItemEditor *ItemsStep::editor(size_t item) const
{
    const auto found = std::ranges::find(m_rows, item, &Row::item);
    return found == m_rows.end() ? nullptr : found->editor;
}

void ItemsStep::show()
{
    m_noCase->setText(tr("The park has no case yet. Add one in step 1."));
    m_noCase->setVisible(!shownCase());
    for (const Row &row : m_rows) {
        row.card->setVisible(shownCase());
        if (shownCase())
            showRow(row);
    }
}

/// "Group: use of water, 1 of 4"; empty where the item is in none.
QString ItemsStep::groupText(const SchemeItem &item) const
{
    if (item.group < 0)
        return {};
    const SchemeGroup &group = scheme().groups[size_t(item.group)];
    const auto all = std::ranges::count(scheme().items, item.group, &SchemeItem::group);
    //: name of a group of items, how many of them have to be met, how many there are
    return tr("%1: %2 of %3").arg(local(group.name)).arg(group.choose).arg(all);
}

void ItemsStep::showRow(const Row &row)
{
    const SchemeItem &item = scheme().items[row.item];
    const ItemResult result = results() ? judged(*results()).items[row.item] : ItemResult();
    const ItemTexts texts(item, format());
    QStringList remark{texts.role()};
    if (const QString group = groupText(item); !group.isEmpty())
        remark << group;
    // numbers of the document; words of the program say nothing to anybody
    const bool isNumbered = std::ranges::any_of(item.id, [](QChar sign) { return sign.isDigit(); });
    row.card->setTitle(isNumbered ? QStringLiteral("%1  %2").arg(item.id, texts.name()) : texts.name(),
                       remark.join(QStringLiteral(" · ")));
    row.state->show(result.status, statusText(result.status), colours());
    row.explain->setIcon(icon(QStringLiteral("question-circle"), colours().muted));
    row.explain->setToolTip(tr("Explain"));
    row.explain->setAccessibleName(tr("Explain %1").arg(texts.name()));
    row.explain->setEnabled(results());
    QStringList numbers{tr("Value: %1").arg(texts.value(result)), tr("Target: %1").arg(texts.target(result))};
    if (const QString gap = texts.gap(result); !gap.isEmpty())
        numbers << tr("Gap: %1").arg(gap);
    if (result.status == ItemStatus::NoData && result.lack != Lack::Nothing)
        numbers << texts.asked(result);
    row.numbers->setText(numbers.join(QStringLiteral("  ·  ")));
    QStringList facts = texts.facts(scheme());
    if (!item.sourceUrl.isEmpty())
        facts.removeLast(); // the address stands in the tooltip
    row.facts->setText(facts.join(QStringLiteral("  ·  ")));
    row.facts->setToolTip(item.sourceUrl);
    row.editor->show(context().scheme, row.item);
}

bool ItemsStep::showPoint(const OpenPoint &point)
{
    const bool isOfItem = point.kind == OpenPoint::Kind::ItemNoData || point.kind == OpenPoint::Kind::ItemNotMet;
    ItemEditor *of = isOfItem ? editor(size_t(point.index)) : nullptr;
    if (!of)
        return !isOfItem && showPlace(point.place);
    if (!of->focusInput())
        of->parentWidget()->setFocus();
    Q_EMIT shown(of->parentWidget());
    return true;
}

bool ItemsStep::showPlace(const Place &place)
{
    if (place.kind != Place::Kind::Answer || !shownCase() || place.index >= shownCase()->answers.size())
        return false;
    const QString key = shownCase()->answers[place.index].key;
    for (const Row &row : m_rows) {
        const QString own = answerKey(scheme(), scheme().items[row.item].id);
        if (key == own || key.startsWith(own + u'.')) {
            row.editor->focusInput();
            Q_EMIT shown(row.card);
            return true;
        }
    }
    return false;
}

} // namespace ui
