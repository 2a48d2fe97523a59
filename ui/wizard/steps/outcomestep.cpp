#include "outcomestep.h"

#include "ui/inputs/card.h"
#include "ui/inputs/chartmenu.h"
#include "ui/inputs/itembullets.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/texts.h"
#include "ui/model/evaluationmodels.h"
#include "ui/wizard/opencard.h"
#include "ui/wizard/steps/resultsheetcard.h"
#include "ui/wizard/steptexts.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

using namespace core;

namespace {

/// Where the rows are that an item is computed from.
struct ItemSource {
    std::string_view metric;
    WizardStep step;
    System system;
};
constexpr ItemSource itemSources[]{
    {"carbonPerEnergy", WizardStep::Accounting, System::EnergySupply},
    {"judgedCleanEnergyShare", WizardStep::EnergyMix, System::EnergySupply},
    {"productLimitShare", WizardStep::Systems, System::Production},
    {"solidWasteUse", WizardStep::Systems, System::Infrastructure},
    {"wasteEnergyUse", WizardStep::Systems, System::Infrastructure},
    {"waterReuse", WizardStep::Systems, System::Infrastructure},
};

ItemSource sourceOf(const SchemeItem &item)
{
    const auto found = std::ranges::find(itemSources, item.metric, &ItemSource::metric);
    return found == std::end(itemSources) ? ItemSource{{}, WizardStep::Indicators, System::EnergySupply} : *found;
}

} // namespace

OutcomeStep::OutcomeStep(const WizardContext &context, QWidget *parent)
    : StepView(context, {WizardStep::Outcome}, parent),
      m_verdict(new KeyNumbers(this)),
      m_itemsCard(new Card(this)),
      m_firstCard(new Card(this)),
      m_stepsCard(new Card(this)),
      m_handCard(new Card(this)),
      m_sheet(new ResultSheetCard(context, this)),
      m_items(new ItemBullets(m_itemsCard)),
      m_first(linkLabel(m_firstCard)),
      m_steps(linkLabel(m_stepsCard)),
      m_hand(textLabel(m_handCard)),
      m_empty(textLabel(this, true))
{
    m_steps->setWordWrap(true);
    m_first->setWordWrap(true);
    m_steps->setObjectName(QStringLiteral("openSteps"));
    m_first->setObjectName(QStringLiteral("first"));
    m_itemsCard->content()->addWidget(m_items);
    m_firstCard->content()->addWidget(m_first);
    m_stepsCard->content()->addWidget(m_steps);
    m_handCard->content()->addWidget(m_hand);
    for (Card *card : {m_firstCard, m_stepsCard, m_handCard})
        card->content()->addStretch();
    connect(m_verdict, &KeyNumbers::explainWanted, this, &StepView::explainWanted);
    connect(m_items, &Picture::explainWanted, this, &StepView::explainWanted);
    connect(new ChartMenu(m_itemsCard, m_items, context.prompts), &ChartMenu::said, this, &StepView::said);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 8, 14);
    grid->setSpacing(12);
    grid->addWidget(m_empty, 0, 0, 1, 2);
    grid->addWidget(m_verdict, 1, 0, 1, 2);
    grid->addWidget(m_itemsCard, 2, 0);
    grid->addWidget(m_firstCard, 2, 1);
    grid->addWidget(m_stepsCard, 3, 0);
    grid->addWidget(m_handCard, 3, 1);
    grid->addWidget(m_sheet, 4, 0, 1, 2);
    grid->addWidget(openCard(), 5, 0, 1, 2);
    grid->setRowStretch(6, 1);
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1);
    connect(m_sheet, &ResultSheetCard::wanted, this, [this](DocumentUse use) { Q_EMIT documentWanted(scheme().id, use); });
    connect(
        m_first, &QLabel::linkActivated, this, [this](const QString &item) { showSource(size_t(item.toULongLong())); },
        Qt::QueuedConnection);
    connect(
        m_steps, &QLabel::linkActivated, this, [this](const QString &step) { Q_EMIT positionWanted(step.toInt()); },
        Qt::QueuedConnection);
}

void OutcomeStep::show()
{
    const CaseEvaluation *evaluated = results();
    for (QWidget *part : std::initializer_list<QWidget *>{m_verdict, m_itemsCard, m_firstCard})
        part->setVisible(evaluated);
    m_empty->setVisible(!evaluated);
    m_empty->setText(tr("There is no verdict: the case has errors, or the park has no case."));
    if (evaluated) {
        showVerdict(*evaluated);
        showItems(*evaluated);
        showFirst(*evaluated);
    }
    showSteps();
    showHandIn();
    m_sheet->show(evaluated);
    openCard()->setVisible(std::ranges::any_of(reviews().of(WizardStep::Outcome).open, [](const OpenPoint &point) {
        // these stand in "Items" and "What to work on first"
        return point.kind != OpenPoint::Kind::ItemNotMet && point.kind != OpenPoint::Kind::ItemNoData;
    }));
}

void OutcomeStep::showVerdict(const CaseEvaluation &evaluated)
{
    const SchemeResult &result = judged(evaluated);
    const ItemResult &coreItem = result.items.front();
    const ItemTexts texts(scheme().items.front(), format());
    const auto met = [&](ItemStatus status) {
        int count = 0;
        for (size_t i = 0; i < result.items.size(); ++i)
            count += scheme().items[i].role == ItemRole::Guiding && result.items[i].status == status;
        return count;
    };
    m_verdict->show({
        {tr("Verdict"),
         verdictText(verdictShown(result)),
         {},
         result.passed                           ? tr("core indicator and all guiding indicators")
         : coreItem.status == ItemStatus::NotMet ? tr("in principle no application for acceptance")
                                                 : tr("not everything is met or known")},
        {texts.name(), texts.value(coreItem), scheme().items.front().unit, tr("target %1").arg(texts.target(coreItem)),
         caseFigure(Figure::Kind::Item, caseIndex(), 0)},
        {tr("Guiding indicators"),
         tr("%1 met").arg(met(ItemStatus::Met)),
         {},
         tr("%1 not met · %2 not applicable · %3 no data")
             .arg(met(ItemStatus::NotMet))
             .arg(met(ItemStatus::NotApplicable))
             .arg(met(ItemStatus::NoData))},
    });
}

void OutcomeStep::showItems(const CaseEvaluation &evaluated)
{
    m_itemsCard->setTitle(tr("Items"), shownCase() ? shownCase()->name : QString());
    QList<ItemBullet> bullets;
    for (size_t i = 0; i < scheme().items.size(); ++i)
        bullets.append(itemBullet(judged(evaluated), qsizetype(i), caseIndex(), format()));
    m_items->show(m_itemsCard->title(), bullets, colours());
}

/// The items that are not met, the farthest from its target first, the core item before all.
void OutcomeStep::showFirst(const CaseEvaluation &evaluated)
{
    m_firstCard->setTitle(tr("What to work on first"), tr("the farthest from its target first"));
    QStringList lines;
    for (const size_t item : itemsToRaise(judged(evaluated))) {
        const ItemTexts texts(scheme().items[item], format());
        const ItemResult &result = judged(evaluated).items[item];
        //: place, item, value, target, gap; then the link
        lines << tr("%1. %2: %3, target %4, gap %5.")
                         .arg(lines.size() + 1)
                         .arg(texts.name(), texts.value(result), texts.target(result), texts.gap(result))
                         .toHtmlEscaped() +
                     u' ' +
                     link(QString::number(item),
                          tr("Step %1").arg(int(sourceOf(scheme().items[item]).step) + 1).replace(u' ', QChar::Nbsp));
    }
    m_first->setText(lines.isEmpty() ? judged(evaluated).passed
                                           ? tr("Every item that applies meets its target.")
                                           : tr("Nothing can be judged yet. Enter what steps 5 and 6 ask for.")
                                     : lines.join(QStringLiteral("<br>")));
}

/// To the rows an item is computed from.
void OutcomeStep::showSource(size_t item)
{
    const ItemSource source = sourceOf(scheme().items[item]);
    if (source.step == WizardStep::Systems)
        Q_EMIT pointWanted(source.step, {OpenPoint::Kind::ItemNotMet, OpenPoint::Weight::Doubt,
                                         systemPlace(caseIndex(), source.system), qint32(item)});
    else
        Q_EMIT stepWanted(source.step);
}

/// The steps that still ask for something, each as a link.
void OutcomeStep::showSteps()
{
    m_stepsCard->setTitle(tr("Still open"), tr("in the steps before"));
    QStringList lines;
    for (size_t i = 0; i + 1 < wizardStepCount; ++i) {
        const StepReview &step = reviews().steps[i];
        const auto missing = step.count(OpenPoint::Weight::Missing), doubts = step.count(OpenPoint::Weight::Doubt);
        if (step.isComplete())
            continue;
        //: step number and name as a link, then the counts
        lines << tr("%1: %2 missing, %3 to check")
                     .arg(link(QString::number(i), QStringLiteral("%1 %2").arg(i + 1).arg(stepName(WizardStep(i)))))
                     .arg(missing)
                     .arg(doubts);
    }
    m_steps->setText(lines.isEmpty() ? tr("Nothing: all steps are complete.") : lines.join(QStringLiteral("<br>")));
}

void OutcomeStep::showHandIn()
{
    const SchemeAnnex *outline = scheme().annex(u"2");
    m_handCard->setVisible(outline);
    if (!outline)
        return;
    m_handCard->setTitle(tr("To be handed in"), local(outline->name));
    QStringList lines;
    for (const LocalText &chapter : outline->chapters)
        lines << QStringLiteral("%1. %2").arg(lines.size() + 1).arg(local(chapter));
    m_hand->setText(lines.join(u'\n'));
}

bool OutcomeStep::showPoint(const OpenPoint &point)
{
    if (point.kind == OpenPoint::Kind::ItemNotMet || point.kind == OpenPoint::Kind::ItemNoData) {
        Q_EMIT pointWanted(WizardStep::Indicators, point);
        return true;
    }
    Q_EMIT placeWanted(point.place); // measures and what else no step shows
    return true;
}

} // namespace ui
