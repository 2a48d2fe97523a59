#include "portfoliocard.h"

#include "ui/inputs/texts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

using namespace core;

namespace {

constexpr double mostMoney = 1e9, mostCarbon = 100;
constexpr int pairLines = 3;

QDoubleSpinBox *field(QWidget *parent, const char *name, double most, int decimals)
{
    auto *made = new QDoubleSpinBox(parent);
    made->setObjectName(QLatin1StringView(name));
    made->setRange(0, most);
    made->setDecimals(decimals);
    made->setButtonSymbols(QAbstractSpinBox::NoButtons);
    made->setAlignment(Qt::AlignRight);
    made->setKeyboardTracking(false);
    return made;
}

} // namespace

PortfolioCard::PortfolioCard(MeasuresTrial &trial, QWidget *parent) : Card(parent), m_trial(trial), m_outcome(new QLabel(this))
{
    buildLimits();
    buildPairs();
    m_search = new QPushButton(this);
    m_search->setObjectName(QStringLiteral("findPortfolio"));
    m_outcome->setObjectName(QStringLiteral("portfolioOutcome"));
    m_outcome->setWordWrap(true);
    content()->addWidget(m_search);
    content()->addWidget(m_outcome);
    content()->addStretch(1);
    connect(m_search, &QPushButton::clicked, this, &PortfolioCard::search);
    connect(&m_run, &PortfolioRun::changed, this, &PortfolioCard::take);
}

void PortfolioCard::buildLimits()
{
    m_budgetName = new QLabel(this);
    m_limitName = new QLabel(this);
    m_budget = field(this, "portfolioBudget", mostMoney, 0);
    m_limit = field(this, "portfolioLimit", mostCarbon, 3);
    m_budgetName->setBuddy(m_budget);
    m_limitName->setBuddy(m_limit);
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, [this] { m_isLimitTyped = true; });
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_budgetName, 0, 0);
    grid->addWidget(m_budget, 0, 1);
    grid->addWidget(m_limitName, 1, 0);
    grid->addWidget(m_limit, 1, 1);
    content()->addLayout(grid);
}

void PortfolioCard::buildPairs()
{
    m_first = new QComboBox(this);
    m_kind = new QComboBox(this);
    m_second = new QComboBox(this);
    m_first->setObjectName(QStringLiteral("pairFirst"));
    m_kind->setObjectName(QStringLiteral("pairKind"));
    m_second->setObjectName(QStringLiteral("pairSecond"));
    for (QComboBox *each : {m_first, m_second}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(6);
    }
    m_add = new QPushButton(this);
    m_add->setObjectName(QStringLiteral("addPair"));
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("removePair"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("pairs"));
    auto *pair = new QGridLayout; // names are long: each measure has a line of its own
    pair->setColumnStretch(0, 1);
    pair->addWidget(m_first, 0, 0);
    pair->addWidget(m_kind, 0, 1);
    pair->addWidget(m_second, 1, 0);
    pair->addWidget(m_add, 1, 1);
    content()->addLayout(pair);
    for (QComboBox *each : {m_first, m_second})
        connect(each, &QComboBox::currentIndexChanged, this, &PortfolioCard::allowPair);
    auto *kept = new QHBoxLayout;
    kept->addWidget(m_list, 1);
    kept->addWidget(m_remove, 0, Qt::AlignTop);
    content()->addLayout(kept);
    connect(m_add, &QPushButton::clicked, this, &PortfolioCard::addPair);
    connect(m_remove, &QPushButton::clicked, this, &PortfolioCard::removePair);
}

void PortfolioCard::refresh(const Format &format)
{
    m_format = format;
    showTexts();
    const std::optional<double> limit = m_trial.coreLimit();
    if (limit != m_shownLimit) { // another case, another class: what was typed is not for it
        m_shownLimit = limit;
        const QSignalBlocker quiet(m_limit);
        m_limit->setValue(limit.value_or(0));
        m_isLimitTyped = false;
    }
    m_search->setEnabled(m_trial.model() && !m_trial.listed().isEmpty());
    showPairs();
    follow();
    showOutcome();
}

/// What is searched for another case, or among other measures, is given up; what was found out of view is ticked now.
void PortfolioCard::follow()
{
    if (m_asked == m_trial.subject())
        return take();
    if (m_run.isRunning() || m_run.found())
        m_run.cancel();
}

void PortfolioCard::showTexts()
{
    setTitle(tr("Cheapest portfolio"), tr("least yearly cost under the limits"));
    m_budgetName->setText(tr("Budget of investments (10⁴ yuan)"));
    m_limitName->setText(tr("Core indicator at most (t/tce)"));
    m_budget->setAccessibleName(m_budgetName->text());
    m_limit->setAccessibleName(m_limitName->text());
    m_budget->setSpecialValueText(tr("no limit"));
    m_limit->setSpecialValueText(tr("no limit"));
    m_first->setAccessibleName(tr("First measure of a pair"));
    m_kind->setAccessibleName(tr("Needs or excludes"));
    m_second->setAccessibleName(tr("Second measure of a pair"));
    m_list->setAccessibleName(tr("Pairs of measures"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_search->setText(tr("Find and tick the cheapest set"));
}

void PortfolioCard::showPairs()
{
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("needs"), tr("excludes")});
    m_kind->setCurrentIndex(kind);
    for (QComboBox *each : {m_first, m_second}) {
        const QString id = each->currentData().toString();
        each->clear();
        for (qsizetype row = 0; row < m_trial.listed().size(); ++row)
            each->addItem(m_trial.measure(row).name, m_trial.measure(row).id);
        const int proposed = each == m_second ? std::min(1, each->count() - 1) : 0; // two of them, not one with itself
        each->setCurrentIndex(id.isEmpty() ? proposed : std::max(0, each->findData(id)));
    }
    const int current = m_list->currentRow();
    const QList<RelatedMeasures> related = m_trial.relations();
    m_list->clear();
    for (const RelatedMeasures &each : related)
        m_list->addItem(each.kind == RelationKind::Needs ? tr("%1 needs %2").arg(each.first, each.second)
                                                         : tr("%1 excludes %2").arg(each.first, each.second));
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_list->setVisible(!related.isEmpty());
    m_remove->setVisible(!related.isEmpty());
    m_list->setFixedHeight(pairLines * (fontMetrics().height() + 6) + 4);
    allowPair();
    m_remove->setEnabled(m_trial.canRelate());
}

/// A measure neither needs nor excludes itself.
void PortfolioCard::allowPair()
{
    m_add->setEnabled(m_trial.canRelate() && m_first->currentData() != m_second->currentData());
}

void PortfolioCard::addPair()
{
    const RelationKind kind = m_kind->currentIndex() == 0 ? RelationKind::Needs : RelationKind::Excludes;
    const qsizetype at = m_trial.relate(m_first->currentData().toString(), kind, m_second->currentData().toString());
    if (at >= 0)
        m_list->setCurrentRow(int(at));
}

void PortfolioCard::removePair()
{
    m_trial.unrelate(m_list->currentRow() < 0 ? m_list->count() - 1 : m_list->currentRow());
}

PortfolioProblem PortfolioCard::problem() const
{
    PortfolioProblem problem = m_trial.problem();
    if (m_budget->value() > 0)
        problem.budget = m_budget->value();
    if (m_limit->value() > 0)
        problem.carbonPerEnergy = m_isLimitTyped ? m_limit->value() : m_shownLimit; // the scheme's own has all its digits
    return problem;
}

void PortfolioCard::search()
{
    if (!m_trial.yearlyModel())
        return;
    m_isTaken = false;
    m_asked = m_trial.subject();
    m_run.start(*m_trial.yearlyModel(), problem());
}

/// Ticks what was found, once, where it was searched for; on a page out of view that waits.
void PortfolioCard::take()
{
    const auto &found = m_run.found();
    if (found && !m_isTaken && m_trial.isOfShownCase() && m_asked == m_trial.subject()) {
        m_isTaken = true;
        m_found = found->isFeasible ? found->chosen : std::vector<bool>();
        if (found->isFeasible)
            m_trial.choose(found->chosen);
    }
    showOutcome();
}

QString PortfolioCard::money(double tenThousandYuan) const
{
    return m_format.headline(tenThousandYuan, Unit::TenThousandYuan).text();
}

QString PortfolioCard::foundSentence(const Portfolio &found) const
{
    const auto count = int(std::ranges::count(found.chosen, true));
    const QString reached = found.totals.carbonPerEnergy ? m_format.intensity(*found.totals.carbonPerEnergy) : Format::absent();
    QStringList said{
        count == 0 ? tr("The cheapest set is none: the limits hold without a measure that costs.")
                   : tr("%n measures for %1 a year and %2 to invest; they bring the core indicator to %3 t/tce.", nullptr, count)
                         .arg(money(found.yearlyCost), money(found.investment), reached)};
    said << (found.isProven ? tr("Proven: no cheaper set keeps the limits.")
                            : tr("Not proven: the search ended before it had looked at all sets."));
    if (!m_run.problem().left.empty())
        said << tr("%n measures cannot be taken: their yearly cost, or what they need, is not there.", nullptr,
                   int(m_run.problem().left.size()));
    if (m_trial.isHourly())
        said << tr("Searched with the sums of years; the figures above are those hour by hour.");
    return said.join(u' ');
}

QString PortfolioCard::missingSentence() const
{
    const PortfolioProblem &asked = m_run.problem();
    const PortfolioShortfall &lacking = m_run.shortfall();
    QStringList said{tr("No set of these measures keeps the limits.")};
    if (lacking.beyondBudget)
        said << tr("The limit asks for at least %1 to invest: %2 more than the budget.")
                    .arg(money(*lacking.investment), money(*lacking.beyondBudget));
    else if (!lacking.investment)
        said << tr("More money does not help.");
    if (lacking.carbonPerEnergy && asked.carbonPerEnergy)
        said << tr("They reach %1 t/tce at best, the limit is %2.")
                    .arg(m_format.intensity(*lacking.carbonPerEnergy, asked.carbonPerEnergy),
                         m_format.intensity(*asked.carbonPerEnergy));
    return said.join(u' ');
}

void PortfolioCard::showOutcome()
{
    const auto &found = m_run.found();
    if (m_run.isRunning())
        m_outcome->setText(tr("Searching…"));
    else if (!found)
        m_outcome->setText({});
    else if (!found->isFeasible)
        m_outcome->setText(missingSentence());
    else
        m_outcome->setText(m_trial.chosen() == m_found ? foundSentence(*found)
                                                       : tr("Other measures than those found are ticked now."));
}

} // namespace ui
