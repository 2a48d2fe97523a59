#include "schemeoutcomestep.h"

#include "core/schemes/stillneeded.h"
#include "ui/inputs/card.h"
#include "ui/inputs/verdictnumbers.h"
#include "ui/model/todotexts.h"
#include "ui/wizard/opencard.h"
#include "ui/wizard/steps/resultsheetcard.h"
#include "ui/wizard/steptexts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ui {

using namespace core;

namespace {

constexpr qsizetype mostLines = 12; // more stand in their steps

} // namespace

SchemeOutcomeStep::SchemeOutcomeStep(const WizardContext &context, QWidget *parent)
    : StepView(context, {WizardStep::Outcome}, parent),
      m_verdict(new KeyNumbers(this)),
      m_firstCard(new Card(this)),
      m_missingCard(new Card(this)),
      m_stepsCard(new Card(this)),
      m_sheet(new ResultSheetCard(context, this)),
      m_order(new QComboBox(m_firstCard)),
      m_first(linkLabel(m_firstCard)),
      m_missing(linkLabel(m_missingCard)),
      m_steps(linkLabel(m_stepsCard)),
      m_empty(textLabel(this, true))
{
    m_order->setObjectName(QStringLiteral("fixOrder"));
    m_firstCard->addAtEnd(m_order);
    m_first->setObjectName(QStringLiteral("first"));
    m_missing->setObjectName(QStringLiteral("missingItems"));
    m_steps->setObjectName(QStringLiteral("openSteps"));
    for (const auto &[card, label] :
         {std::pair{m_firstCard, m_first}, std::pair{m_missingCard, m_missing}, std::pair{m_stepsCard, m_steps}}) {
        label->setWordWrap(true);
        card->content()->addWidget(label);
        card->content()->addStretch();
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 8, 14);
    grid->setSpacing(12);
    grid->addWidget(m_empty, 0, 0, 1, 2);
    grid->addWidget(m_verdict, 1, 0, 1, 2);
    grid->addWidget(m_sheet, 2, 0, 1, 2);
    grid->addWidget(m_firstCard, 3, 0);
    grid->addWidget(m_missingCard, 3, 1);
    grid->addWidget(m_stepsCard, 4, 0, 1, 2);
    grid->addWidget(openCard(), 5, 0, 1, 2);
    grid->setRowStretch(6, 1);
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1);
    connect(m_order, &QComboBox::activated, this, &SchemeOutcomeStep::showFirst);
    connect(m_sheet, &ResultSheetCard::wanted, this, [this](DocumentUse use) { Q_EMIT documentWanted(scheme().id, use); });
    const auto goToItem = [this](const QString &item) {
        Q_EMIT pointWanted(WizardStep::Items, {OpenPoint::Kind::ItemNotMet, OpenPoint::Weight::Doubt, {}, qint32(item.toInt())});
    };
    connect(m_first, &QLabel::linkActivated, this, goToItem, Qt::QueuedConnection);
    connect(m_missing, &QLabel::linkActivated, this, goToItem, Qt::QueuedConnection);
    connect(
        m_steps, &QLabel::linkActivated, this, [this](const QString &step) { Q_EMIT positionWanted(step.toInt()); },
        Qt::QueuedConnection);
}

void SchemeOutcomeStep::show()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_verdict, m_firstCard, m_missingCard})
        part->setVisible(results());
    m_empty->setVisible(!results());
    m_empty->setText(tr("There is no verdict: the case has errors, or the park has no case."));
    const QSignalBlocker quiet(m_order);
    const int chosen = std::max(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItems({tr("smallest gap first"), tr("cheapest measure first")});
    m_order->setCurrentIndex(chosen);
    m_order->setAccessibleName(tr("Order of what to mend first"));
    if (results()) {
        m_verdict->show(verdictNumbers(judged(*results()), format()));
        showFirst();
        showMissing();
    }
    m_sheet->show(results());
    showSteps();
    openCard()->setVisible(std::ranges::any_of(reviews().of(WizardStep::Outcome).open, [](const OpenPoint &point) {
        // these stand in "What to mend first" and "What is missing"
        return point.kind != OpenPoint::Kind::ItemNotMet && point.kind != OpenPoint::Kind::ItemNoData;
    }));
}

QString SchemeOutcomeStep::itemLink(size_t item) const
{
    return link(QString::number(item), tr("Step %1").arg(reviews().course.indexOfItem(item) + 1).replace(u' ', QChar::Nbsp));
}

/// The items that are not met, by gap or by what the cheapest measure of the park costs.
void SchemeOutcomeStep::showFirst()
{
    if (!results())
        return;
    const SchemeResult &result = judged(*results());
    m_firstCard->setTitle(tr("What to mend first"), {});
    const auto order = m_order->currentIndex() == 1 ? itemsByCost(result, park()) : itemsToFix(result);
    QStringList lines;
    for (const size_t item : order) {
        if (lines.size() == mostLines)
            break;
        const ItemTexts texts(scheme().items[item], format());
        const ItemResult &of = result.items[item];
        const QString gap = texts.gap(of);
        //: item, value, target
        QString line = tr("%1: %2, target %3.").arg(texts.name(), texts.value(of), texts.target(of));
        if (!gap.isEmpty())
            line += u' ' + tr("Gap %1.").arg(gap);
        if (const QString measures = helpText(scheme().items[item], park(), format()); !measures.isEmpty())
            line += u' ' + measures;
        lines << QStringLiteral("%1. ").arg(lines.size() + 1) + line.toHtmlEscaped() + u' ' + itemLink(item);
    }
    if (qsizetype(order.size()) > mostLines)
        lines << tr("and %n more", nullptr, int(qsizetype(order.size()) - mostLines));
    m_first->setText(lines.isEmpty() ? nothingToFix(result) : lines.join(QStringLiteral("<br>")));
}

/// The items without data, and what lacks.
void SchemeOutcomeStep::showMissing()
{
    const SchemeResult &result = judged(*results());
    QStringList lines;
    int missing = 0;
    for (size_t i = 0; i < result.items.size(); ++i) {
        if (result.items[i].status != ItemStatus::NoData || ++missing > mostLines)
            continue;
        const ItemTexts texts(scheme().items[i], format());
        lines << QStringLiteral("%1: %2. ").arg(texts.name(), texts.asked(result.items[i])).toHtmlEscaped() + itemLink(i);
    }
    if (missing > mostLines)
        lines << tr("and %n more", nullptr, int(missing - mostLines));
    m_missingCard->setTitle(tr("What is missing"), missing ? tr("%n items without data", nullptr, missing) : QString());
    m_missing->setText(lines.isEmpty() ? tr("Every item has what it needs.") : lines.join(QStringLiteral("<br>")));
}

/// The steps that still ask for something, each as a link.
void SchemeOutcomeStep::showSteps()
{
    m_stepsCard->setTitle(tr("Still open"), tr("in the steps before"));
    QStringList lines;
    const Course &course = reviews().course;
    for (size_t i = 0; i + 1 < course.steps.size(); ++i) {
        const StepReview &step = reviews().of(course.steps[i]);
        if (step.isComplete())
            continue;
        QString name = stepName(course.steps[i].kind);
        if (course.steps[i].kind == WizardStep::Items) {
            const ItemPart &part = course.parts[size_t(course.steps[i].part)];
            if (part.category >= 0)
                name = local(scheme().categories[size_t(part.category)].name);
        }
        //: step number and name as a link, then the counts
        lines << tr("%1: %2 missing, %3 to check")
                     .arg(link(QString::number(i), QStringLiteral("%1 %2").arg(i + 1).arg(name)))
                     .arg(step.count(OpenPoint::Weight::Missing))
                     .arg(step.count(OpenPoint::Weight::Doubt));
    }
    m_steps->setText(lines.isEmpty() ? tr("Nothing: all steps are complete.") : lines.join(QStringLiteral("<br>")));
}

bool SchemeOutcomeStep::showPoint(const OpenPoint &point)
{
    if (point.kind == OpenPoint::Kind::ItemNotMet || point.kind == OpenPoint::Kind::ItemNoData) {
        Q_EMIT pointWanted(WizardStep::Items, point);
        return true;
    }
    Q_EMIT placeWanted(point.place); // what no step of this scheme shows
    return true;
}

} // namespace ui
