#include "sizingpage.h"

#include "core/units/conversions.h"
#include "ui/charts/pointcurve.h"
#include "ui/charts/tornado.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/fieldform.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/texts.h"
#include "ui/model/designedits.h"
#include "ui/pages/nofigures.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace core;
using sizing::Outcome;

namespace {

constexpr int chartHeight = 260, narrowestSide = 336, sliderHeight = 24; // the ring of the focus stands around the handle
constexpr int aroundForm = 30;                                           // px, frame and air of the card

QLabel *wrapped(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setObjectName(QLatin1StringView(name));
    return label;
}

/// What is built comes in whole kilowatts; `value` in MW or MWh.
double inKilowatts(double value)
{
    constexpr double steps = 1e3;
    return std::round(value * steps) / steps;
}

} // namespace

SizingPage::SizingPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_trial(context.document, context.results, context.shown),
      m_run(this),
      m_stack(new QStackedWidget(this)),
      m_trouble(addEmptyState(m_stack)),
      m_cancel(new QPushButton(this)),
      m_write(new QPushButton(this))
{
    m_cancel->setObjectName(QStringLiteral("cancelSizing"));
    m_write->setObjectName(QStringLiteral("writeSizing"));
    m_write->setProperty("primary", true);
    titleLine()->addWidget(m_cancel);
    titleLine()->addWidget(m_write);
    m_side = new QWidget(this);
    auto *board = new QWidget(m_stack);
    buildInputs(m_side);
    buildOutcome(board);
    m_stack->addWidget(board);
    m_stack->addWidget(m_trouble);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_side, 2);
    columns->addWidget(m_stack, 5);
    content()->addLayout(columns, 1);
    connect(&m_trial, &HourlyTrial::changed, this, &SizingPage::ask);
    connect(&m_run, &SizingRun::changed, this, &SizingPage::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run.isRunning())
            m_run.cancel();
        else if (m_asked)
            m_run.start(m_asked->problem);
    });
    connect(m_write, &QPushButton::clicked, this, &SizingPage::write);
}

FieldForm *SizingPage::addForm(Card *card, const QList<std::string_view> &keys)
{
    const PageContext &page = context();
    auto *form = new FieldForm(
        designObject,
        [&shown = page.shown]() -> std::optional<Address> {
            return shown.inPark() ? std::optional(designAddress(shown.index())) : std::nullopt;
        },
        keys, page.document, page.results.library(), page.appearance, card);
    card->content()->addWidget(form);
    m_forms.append(form);
    return form;
}

void SizingPage::buildInputs(QWidget *side)
{
    m_limits = new Card(side);
    addForm(m_limits,
            {"policy.directShareMin", "policy.carbonPerEnergyMax", "policy.selfUseOfGenerationMin", "policy.selfUseOfLoadMin",
             "policy.exportOfGenerationMax", "policy.unusedMax", "grid.importMw", "grid.exportMw"});
    m_roofs = new QCheckBox(m_limits);
    m_roofs->setObjectName(QStringLiteral("solarOnRoofs"));
    m_limits->content()->addWidget(m_roofs);
    connect(m_roofs, &QCheckBox::clicked, &m_trial, &HourlyTrial::setSolarOnRoofs);
    m_prices = new Card(side);
    addForm(m_prices,
            {"tariff.prices.S", "tariff.prices.P", "tariff.prices.F", "tariff.prices.V", "tariff.prices.D", "tariff.exportPrice",
             "tariff.capacityYuanPerKwYear", "tariff.demandYuanPerKwMonth", "tariff.carbonPriceYuanPerT"});
    m_costs = new Card(side);
    m_assumed = wrapped(m_costs, "assumed");
    asMuted(m_assumed);
    m_costs->content()->addWidget(m_assumed);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(12);
    for (Card *card : {m_limits, m_prices, m_costs})
        column->addWidget(card);
    column->addStretch(1);
}

void SizingPage::buildOutcome(QWidget *board)
{
    m_state = wrapped(board, "sizingState");
    asMuted(m_state);
    m_numbers = new KeyNumbers(board);
    connect(m_numbers, &KeyNumbers::explainWanted, this, &Page::explainWanted);
    m_binding = new Card(board);
    m_sentences = wrapped(m_binding, "binding");
    m_binding->content()->addWidget(m_sentences);
    m_frontCard = new Card(board);
    m_frontCard->wrapRemark();
    m_front = new PointCurve(m_frontCard);
    m_front->setObjectName(QStringLiteral("front"));
    m_slider = new QSlider(Qt::Horizontal, m_frontCard);
    m_slider->setObjectName(QStringLiteral("frontSlider"));
    m_slider->setMinimumHeight(sliderHeight);
    m_pointText = wrapped(m_frontCard, "frontPoint");
    asMuted(m_pointText);
    m_frontCard->content()->addWidget(m_front, 1);
    m_frontCard->content()->addWidget(m_slider);
    m_frontCard->content()->addWidget(m_pointText);
    m_sensitivityCard = new Card(board);
    m_sensitivityCard->wrapRemark();
    m_sensitivities = new RowBars(m_sensitivityCard);
    m_sensitivities->setObjectName(QStringLiteral("sensitivities"));
    m_sensitivityCard->content()->addWidget(m_sensitivities, 1);
    addChart(m_frontCard, m_front);
    addChart(m_sensitivityCard, m_sensitivities);
    auto *rows = new QVBoxLayout(board);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    rows->addWidget(m_state);
    rows->addWidget(m_numbers);
    rows->addWidget(m_binding);
    auto *below = new Columns(2);
    below->add(m_frontCard, true);
    below->add(m_sensitivityCard, true);
    rows->addLayout(below);
    rows->addStretch(1);
    m_front->setMinimumHeight(chartHeight);
    connect(m_front, &PointCurve::pointChosen, this, &SizingPage::choose);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { choose(m_slider->maximum() - value); });
}

void SizingPage::refresh()
{
    showTexts();
    int narrowest = narrowestSide;
    for (FieldForm *form : m_forms) {
        form->refresh();
        narrowest = std::max(narrowest, form->narrowest() + aroundForm);
    }
    m_side->setMinimumWidth(narrowest);
    m_trial.refresh(); // says that it changed
}

/// Asks anew where the problem is another one.
void SizingPage::ask()
{
    m_asked.reset();
    m_missing.reset();
    const qsizetype index = context().shown.index();
    if (m_trial.model() && context().results.ofCase(index).hasResults) {
        Case inCase = m_trial.triedCase();
        auto asked = caseSizing(inCase, *m_trial.model(), context().results.ofCase(index).account, *m_trial.tables());
        if (asked)
            m_asked = *std::move(asked);
        else
            m_missing = asked.error();
    }
    if (!m_asked || !m_asked->mayHold()) {
        m_run.clear();
    } else if (m_run.step() == SizingRun::Step::Idle || !(m_run.problem() == m_asked->problem)) {
        if (const QString asked = context().document.park().profile.id + u'/' + m_trial.triedCase().id; m_askedCase != asked) {
            m_askedCase = asked; // what was found and chosen for another case is not shown for this one
            m_chosenT.reset();
            m_run.clear();
        }
        m_run.start(m_asked->problem);
    } else {
        show();
    }
}

// ---- what is shown

void SizingPage::showTexts()
{
    m_limits->setTitle(tr("Limits"), tr("of the case"));
    m_prices->setTitle(tr("Prices"), tr("of the case"));
    m_costs->setTitle(tr("Also assumed"), {});
    m_write->setText(tr("Write to case"));
    m_write->setToolTip(tr("Makes the capacities shown the design of the case: one step to undo."));
    m_binding->setTitle(tr("What stands in the way"), {});
    m_slider->setAccessibleName(tr("Point of the curve, from least carbon to least cost"));
    m_slider->setToolTip(m_slider->accessibleName());
}

/// What keeps the design from being sized, with the way out; false: nothing does.
bool SizingPage::showObstacle()
{
    if (m_asked)
        return false;
    if (showNoYear(*m_trouble, *this, m_trial, context()))
        return true;
    if (m_missing == NoSizing::Load)
        m_trouble->say(
            tr("No electricity use is left to be covered: enter uses on the pages of the systems, or a load in the design."),
            {pageStep(*this, tr("Enter the uses of production"), QStringLiteral("production")),
             pageStep(*this, tr("Open the page Hourly"), QStringLiteral("hourly"))});
    else
        m_trouble->say(tr("The design has no power prices: take the price list of an area, or enter at least the flat price at "
                          "the left. Without a price nothing is worth buying."),
                       {pricesStep(m_trial, context())});
    return true;
}

void SizingPage::show()
{
    const bool isEmpty = showObstacle();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        m_assumed->setText(assumptions().join(QStringLiteral("\n")));
    m_costs->setVisible(!isEmpty);
    showRoofs();
    m_point = chosenPoint();
    const bool isSought = m_run.step() == SizingRun::Step::Design ||       // what is shown answers what was asked before
                          (m_chosenT && m_point < 0 && m_run.isRunning()); // the point chosen before, on the new curve
    m_write->setEnabled(!isEmpty && hasDesign() && !isSought && !context().document.isReadOnly());
    m_cancel->setEnabled(!isEmpty && m_asked->mayHold());
    m_cancel->setText(m_run.isRunning() ? tr("Cancel") : tr("Size again"));
    Q_EMIT designShown();
    if (isEmpty) {
        setTitle(tr("Sizing"), caseText());
        return;
    }
    showAnswer();
    showState();
    showNumbers();
    showWhatBinds();
    showFront();
    showSensitivities();
}

/// Proven or not, as the state says.
bool SizingPage::hasDesign() const
{
    return m_run.result() && !m_run.result()->design.dispatch.importMw.empty();
}

/// Solar power on roofs alone is offered where roofs are entered.
void SizingPage::showRoofs()
{
    const double roofs = m_trial.roofs();
    m_roofs->setVisible(m_trial.model() && roofs > 0);
    m_roofs->setText(tr("Solar on roofs alone (%1 MW)").arg(format().fixed(roofs, 1)));
    m_roofs->setChecked(m_trial.isSolarOnRoofs());
    m_roofs->setEnabled(!context().document.isReadOnly());
}

void SizingPage::showAnswer()
{
    if (!hasDesign())
        return setTitle(tr("Sizing"), caseText());
    const QString least = money(m_run.result()->design.objectiveYuan);
    setTitle(tr("Sizing"), m_point > 0
                               ? tr("%1 · chosen point %2 a year, least cost %3").arg(caseText(), money(chosenCost()), least)
                               : tr("%1 · least cost %2 a year").arg(caseText(), least));
}

/// What the design found is worth as an answer.
QString SizingPage::proofText() const
{
    const sizing::Design &design = m_run.result()->design;
    if (design.outcome == Outcome::Optimal)
        return tr("Proven: no design of these plants costs less than %1 a year.").arg(money(design.lowerBoundYuan));
    if (!(design.gap < 1))
        return tr("The search ended before its proof: what is shown holds, but a far cheaper design may exist.");
    return tr("The search ended before its proof: what is shown holds, but a design up to %1 cheaper may exist.")
        .arg(format().share(design.gap));
}

QString SizingPage::money(double yuan) const
{
    return format().headline(yuan / core::yuanPerTenThousand, Unit::TenThousandYuan).text();
}

QStringList SizingPage::assumptions() const
{
    const sizing::SizingCase &problem = m_asked->problem;
    const auto of = [&](const sizing::Technology &technology, bool isDefault, const QString &unit) {
        const QString price = tr("%1 %2, %3 of it a year, %4 years")
                                  .arg(format().entered(technology.capexYuanPerKw), unit, format().share(technology.omShare),
                                       format().entered(technology.lifeYears));
        return isDefault ? tr("%1 (default)").arg(price) : price;
    };
    const QString perKw = unitText(Unit::YuanPerKilowatt);
    QStringList texts{tr("Wind: %1").arg(of(problem.wind, m_asked->windDefault, perKw)),
                      tr("Solar PV: %1").arg(of(problem.pv, m_asked->pvDefault, perKw)),
                      tr("Battery of %1 h: %2")
                          .arg(format().fixed(1 / problem.battery.powerPerEnergy.value_or(1), 1),
                               of(problem.batteryEnergy, m_asked->batteryDefault, unitText(Unit::YuanPerKilowattHour))),
                      tr("Discount rate: %1").arg(format().share(problem.discountRate))};
    if (m_asked->paidFees > 0)
        texts.append(tr("Fees on each kWh bought: %1 yuan").arg(format().entered(m_asked->paidFees)));
    if (m_asked->firmMwh > 0)
        texts.append(tr("Other own plants make %1 a year and are not sized.")
                         .arg(format().headline(m_asked->firmMwh, Unit::MegawattHour).text()));
    if (const double levy = m_asked->problem.grid.ownLevy; levy > 0)
        texts.append(tr("Levies on each kWh of own power used or fed in: %1 yuan").arg(format().entered(levy)));
    if (m_trial.isSynthetic())
        texts.append(tr("Synthetic weather: not fit for sizing storage to the last per cent."));
    return texts;
}

void SizingPage::showState()
{
    const auto seconds = [&] { return format().fixed(double(m_run.elapsed()) / 1000, 1); };
    QString text;
    switch (m_run.step()) {
    case SizingRun::Step::Design:
        if (const auto &progress = m_run.progress(); progress && progress->isFeasible && progress->upperYuan != 0)
            text =
                tr("Searching: best so far %1 a year, at most %2 above the least; %3 s.")
                    .arg(money(progress->upperYuan),
                         format().share(std::max(0.0, progress->upperYuan - progress->lowerYuan) / std::abs(progress->upperYuan)),
                         seconds());
        else if (progress && progress->shortfall && progress->shortfall->limit)
            text = tr("No design meets all limits. Searching by how much one would have to give; %1 s.").arg(seconds());
        else if (progress && progress->shortfall)
            text = tr("No design has met all limits so far. The best of %1 tried lacks %2 of the year's load; %3 s.")
                       .arg(progress->solves)
                       .arg(format().share(progress->shortfall->upperShare), seconds());
        else
            text = tr("Searching for the least-cost design…");
        break;
    case SizingRun::Step::Front:
        text = tr("The design stands. Now the curve of cost and carbon…");
        break;
    case SizingRun::Step::Sensitivities:
        text = tr("Now what moves the cost…");
        break;
    case SizingRun::Step::Cancelled:
        text = tr("Cancelled.");
        break;
    case SizingRun::Step::Idle:
    case SizingRun::Step::Done:
        break;
    }
    if (hasDesign() && m_run.step() != SizingRun::Step::Design)
        text = (proofText() + u' ' + text).trimmed();
    m_state->setText(text);
}

/// The point of the front with the carbon that was chosen, on a new curve the nearest; −1: the least cost.
qsizetype SizingPage::chosenPoint() const
{
    const std::vector<sizing::FrontPoint> &front = m_run.front();
    if (!m_chosenT || front.empty())
        return -1;
    return std::ranges::min_element(
               front, {}, [wanted = *m_chosenT](const sizing::FrontPoint &each) { return std::abs(each.emissionsT - wanted); }) -
           front.begin();
}

sizing::Capacities SizingPage::chosenCapacities() const
{
    return m_point >= 0 ? m_run.front()[size_t(m_point)].capacities : m_run.result()->design.capacities;
}

double SizingPage::chosenImport() const
{
    return m_point >= 0 ? m_run.front()[size_t(m_point)].importMaxMwh : m_run.result()->design.annual.importMwh;
}

double SizingPage::chosenCost() const
{
    return m_point >= 0 ? m_run.front()[size_t(m_point)].costYuan : m_run.result()->design.objectiveYuan;
}

// ---- what is chosen

void SizingPage::choose(qsizetype point)
{
    if (point < 0 || point >= qsizetype(m_run.front().size()) || point == m_point)
        return;
    m_point = point;
    m_chosenT = point > 0 ? std::optional(m_run.front()[size_t(point)].emissionsT) : std::nullopt;
    Q_EMIT designShown();
    showAnswer();
    showNumbers();
    showWhatBinds();
    showFront();
}

/// The chosen capacities into the design: plants of one technology share theirs as they do now.
void SizingPage::write()
{
    const sizing::Capacities chosen = chosenCapacities();
    const auto &capacities = m_trial.capacities();
    const Design &design = m_trial.design();
    std::vector<double> values;
    const auto isOf = [&](const HourlyTrial::Capacity &each, PlantTechnology technology) {
        return each.of == HourlyTrial::Of::Plant && each.technology == technology && isSized(design.plants[each.row]);
    };
    const auto shares = [&](double capacity, PlantTechnology technology) {
        std::vector<double> now;
        for (const HourlyTrial::Capacity &each : capacities)
            if (isOf(each, technology))
                now.push_back(each.inCase);
        return sharedAsNow(capacity, now);
    };
    const std::vector<double> wind = shares(chosen.windMw, PlantTechnology::Wind), pv = shares(chosen.pvMw, PlantTechnology::Pv);
    auto nextWind = wind.begin(), nextPv = pv.begin();
    bool hasEnergy = false, hasPower = false;
    for (const HourlyTrial::Capacity &each : capacities) {
        if (isOf(each, PlantTechnology::Wind))
            values.push_back(inKilowatts(*nextWind++));
        else if (isOf(each, PlantTechnology::Pv))
            values.push_back(inKilowatts(*nextPv++));
        else if (each.of == HourlyTrial::Of::StoreEnergy && !std::exchange(hasEnergy, true))
            values.push_back(inKilowatts(chosen.batteryMwh));
        else if (each.of == HourlyTrial::Of::StorePower && !std::exchange(hasPower, true))
            values.push_back(inKilowatts(chosen.batteryMw));
        else
            values.push_back(each.value);
    }
    m_trial.tryCapacities(values);
    m_trial.write();
    Q_EMIT said(
        tr("The capacities stand in the design of %1; the hourly page shows their year. Undo takes them back.").arg(caseText()));
}

} // namespace ui
