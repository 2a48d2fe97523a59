#include "overviewpage.h"

#include "core/indicators/energymix.h"
#include "ui/charts/gauge.h"
#include "ui/charts/sankey.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/itembullets.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/texts.h"
#include "ui/inputs/todolist.h"
#include "ui/model/evaluationmodels.h"
#include "ui/pages/nofigures.h"
#include "ui/pages/overview/flowcard.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

namespace ui {

using namespace core;

namespace {

/// The bars of a chart over all cases: a series per part, taken from each case by `parts`.
struct StackInput {
    Unit unit;
    QStringList names;
    QList<QColor> colours;
    std::function<std::vector<double>(const CaseEvaluation &)> parts;
    std::function<Figure(qsizetype caseIndex, qsizetype part)> figure;
    Figure::Kind total;
};

BarStacks stacksOf(const PageContext &context, const StackInput &input, const Format &format)
{
    BarStacks stacks;
    const auto &cases = context.document.park().cases;
    std::vector<std::vector<double>> parts;
    double largest = 0;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const CaseEvaluation &evaluated = context.results.ofCase(i);
        const bool isKnown = evaluated.hasResults && isAnythingEntered(evaluated); // what nobody entered is no bar of 0
        parts.push_back(isKnown ? input.parts(evaluated) : std::vector<double>(size_t(input.names.size()), 0));
        double positive = 0;
        for (const double part : parts.back())
            positive += std::max(0.0, part);
        largest = std::max(largest, positive);
        stacks.known.append(isKnown);
        stacks.figures.append(isKnown ? caseFigure(input.total, i) : Figure());
        stacks.bars.append(QString::number(cases[i].year));
        stacks.barNotes.append(fieldText(caseKinds[size_t(cases[i].kind)].label));
        if (stacks.firstPlanned < 0 && cases[i].kind == CaseKind::Planned)
            stacks.firstPlanned = i;
    }
    const Format::Scale scale = format.scale(largest, input.unit);
    stacks.decimals = largest / scale.divisor >= 1000 ? 0 : 1;
    stacks.unit = scale.unit;
    stacks.format = format;
    stacks.shown = context.shown.index();
    for (qsizetype part = 0; part < input.names.size(); ++part) {
        BarSeries series{input.names[part], input.colours[part], {}, {}, {}};
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const double value = parts[size_t(i)][size_t(part)] / scale.divisor;
            series.values.append(value);
            series.texts.append(stacks.known[i] ? format.fixed(value, 1) : Format::absent());
            series.figures.append(input.figure(i, part));
        }
        stacks.series.append(series);
    }
    return stacks;
}

QLabel *label(QWidget *parent, const char *name)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedWidget(this)), m_trouble(addEmptyState(this))
{
    auto *board = new QWidget(this);
    buildCore(board);
    buildCharts(board);
    m_first = new Card(board);
    m_steps = new TodoList(m_first);
    m_first->content()->addWidget(m_steps, 1);
    connect(m_steps, &TodoList::placeWanted, this, &Page::placeWanted);

    auto *cards = new Columns(2);
    cards->add(m_core);
    cards->add(m_guiding);
    cards->add(m_mix, true);
    cards->add(m_systems, true);
    auto *below = new Columns(2);
    below->setShares({2, 1});
    below->add(m_flow, true);
    below->add(m_first, true);
    auto *rows = new QVBoxLayout(board);
    rows->setContentsMargins({});
    rows->setSpacing(cards->spacing());
    rows->addLayout(cards, 1);
    rows->addLayout(below, 1);

    auto *scroll = new QScrollArea(this); // short windows scroll
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(board);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_trouble);
    content()->addWidget(m_stack, 1);
}

void OverviewPage::buildCore(QWidget *board)
{
    m_core = new Card(board);
    m_coreNumber = new FigureFrame(m_core);
    m_coreValue = label(m_coreNumber, "coreValue");
    m_coreUnit = label(m_coreNumber, "coreUnit");
    m_coreGap = label(m_core, "coreGap");
    m_coreParts = label(m_core, "coreParts");
    m_coreState = new StatusMark(m_core);
    m_gauge = new Gauge(m_core);
    asKeyNumber(m_coreValue, true);
    asMuted(m_coreUnit);
    asMuted(m_coreParts);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    auto *number = new QHBoxLayout(m_coreNumber);
    number->setContentsMargins(2, 0, 4, 0);
    number->setSpacing(10);
    number->addWidget(m_coreValue);
    number->addWidget(m_coreUnit);
    line->addWidget(m_coreNumber);
    line->addWidget(m_coreState);
    line->addStretch();
    line->addWidget(m_coreGap);
    m_core->content()->addLayout(line);
    m_core->content()->addWidget(m_coreParts);
    m_core->content()->addStretch();
    m_core->content()->addWidget(m_gauge);
    connect(m_coreNumber, &FigureFrame::explainWanted, this, &Page::explainWanted);
}

void OverviewPage::buildCharts(QWidget *board)
{
    m_guiding = new Card(board);
    m_mix = new Card(board);
    m_systems = new Card(board);
    m_bullets = new ItemBullets(m_guiding);
    m_guiding->content()->addStretch();
    m_guiding->content()->addWidget(m_bullets);
    m_guiding->content()->addStretch();
    m_mixChart = new StackedBars(m_mix);
    m_mixChart->setObjectName(QStringLiteral("mixChart"));
    m_mix->content()->addWidget(m_mixChart, 1);
    m_systemsChart = new StackedBars(m_systems);
    m_systemsChart->setObjectName(QStringLiteral("systemsChart"));
    m_systems->content()->addWidget(m_systemsChart, 1);
    m_flow = new FlowCard(board);
    const std::pair<Card *, Picture *> charts[]{
        {m_core, m_gauge}, {m_guiding, m_bullets}, {m_mix, m_mixChart}, {m_systems, m_systemsChart}, {m_flow, m_flow->picture()}};
    for (const auto &[card, chart] : charts)
        addChart(card, chart);

    connect(m_flow, &FlowCard::unitChanged, this, [this] {
        if (const CaseEvaluation *evaluated = this->context().shown.evaluated(); evaluated && evaluated->hasResults)
            showFlow(*evaluated);
    });
}

void OverviewPage::refresh()
{
    const CaseEvaluation *evaluated = context().shown.evaluated();
    if (!evaluated || !evaluated->hasResults) {
        setTitle(tr("Overview"), answerWithoutResult(context()));
        showNoResult(*m_trouble, *this, context());
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentIndex(0);
    setTitle(tr("Overview"), answerFor(*evaluated));
    showCore(*evaluated);
    showGuiding(*evaluated);
    showMix();
    showSystems();
    showFlow(*evaluated);
    showSteps(*evaluated);
}

QString OverviewPage::answerFor(const CaseEvaluation &evaluated) const
{
    const SchemeResult &result = evaluated.schemes.front();
    int guiding = 0, met = 0, excused = 0;
    for (size_t i = 0; i < result.items.size(); ++i)
        if (result.scheme->items[i].role == ItemRole::Guiding) {
            const bool isExcused = result.items[i].status == ItemStatus::NotApplicable;
            (isExcused ? excused : guiding) += 1;
            met += result.items[i].status == ItemStatus::Met;
        }
    const int year = context().shown.inPark()->year;
    switch (result.items.front().status) {
    case ItemStatus::Met:
        return result.passed && excused > 0
                   ? tr("%1: core indicator and all %2 guiding indicators that apply met").arg(year).arg(guiding)
               : result.passed ? tr("%1: core indicator and all guiding indicators met").arg(year)
                               : tr("%1: core indicator met, %2 of %3 guiding indicators met").arg(year).arg(met).arg(guiding);
    case ItemStatus::NotMet:
        return tr("%1: core indicator not met, %2 of %3 guiding indicators met").arg(year).arg(met).arg(guiding);
    default:
        return tr("%1: no verdict on the core indicator, %2 of %3 guiding indicators met").arg(year).arg(met).arg(guiding);
    }
}

void OverviewPage::showCore(const CaseEvaluation &evaluated)
{
    const SchemeResult &result = evaluated.schemes.front();
    const Scheme &scheme = *result.scheme;
    const ItemResult &core = result.items.front();
    const ItemTexts texts(scheme.items.front(), format());
    m_core->setTitle(texts.name(), tr("Core indicator · notice 910, annex 3"));
    m_coreValue->setText(texts.value(core));
    m_coreUnit->setText(scheme.items.front().unit);
    m_coreState->show(core.status, statusText(core.status), colours());
    m_coreGap->setText(!core.gap                        ? QString()
                       : core.status == ItemStatus::Met ? texts.gap(core)
                                                        : tr("still to lower: %1").arg(texts.gap(core).mid(1)));
    const LocalText &className = scheme.classes[result.classIndex].name;
    m_coreParts->setText(!isAnythingEntered(evaluated)
                             ? tr("No energy is entered yet: neither emissions nor an energy class are known.")
                             : tr("%1 t CO₂ ÷ %2 tce · energy class %3")
                                   .arg(format().fixed(evaluated.account.accounting.total().value, 0),
                                        format().fixed(evaluated.account.energy.total.value, 0), local(className)));

    m_coreNumber->setFigure(caseFigure(Figure::Kind::Item, context().shown.index(), 0));
    m_coreNumber->setAccessibleName(
        QStringLiteral("%1, %2 %3, %4").arg(texts.name(), texts.value(core), scheme.items.front().unit, statusText(core.status)));
    GaugeScene scene;
    scene.name = texts.name();
    scene.unit = scheme.items.front().unit;
    scene.empty = tr("The gauge needs energy and emissions of a year.");
    scene.limit = core.target;
    scene.limitText = tr("limit %1").arg(texts.target(core));
    const auto &cases = context().document.park().cases;
    for (qsizetype i = 0; i < cases.size(); ++i)
        if (const auto value = context().results.ofCase(i).indicators.carbonPerEnergy)
            scene.marks.append({QString::number(cases[i].year), *value, cases[i].kind == CaseKind::Planned,
                                i == context().shown.index(), caseReading(i), caseFigure(Figure::Kind::Item, i, 0)});
    scene.description = caseReading(context().shown.index());
    m_gauge->show(scene, colours());
}

/// "2025 Actual: 1.97 t/tce, Not met".
QString OverviewPage::caseReading(qsizetype index) const
{
    const SchemeResult &result = context().results.ofCase(index).schemes.front();
    const Case &inPark = context().document.park().cases.at(index);
    const SchemeItem &item = result.scheme->items.front();
    const ItemResult &core = result.items.front();
    return QStringLiteral("%1 %2: %3 %4, %5")
        .arg(QString::number(inPark.year), fieldText(caseKinds[size_t(inPark.kind)].label), ItemTexts(item, format()).value(core),
             item.unit, statusText(core.status));
}

void OverviewPage::showGuiding(const CaseEvaluation &evaluated)
{
    const SchemeResult &result = evaluated.schemes.front();
    QList<ItemBullet> bullets;
    int met = 0, excused = 0;
    for (size_t i = 0; i < result.items.size(); ++i) {
        if (result.scheme->items[i].role != ItemRole::Guiding)
            continue;
        excused += result.items[i].status == ItemStatus::NotApplicable;
        bullets.append(itemBullet(result, qsizetype(i), context().shown.index(), format()));
        met += result.items[i].status == ItemStatus::Met;
    }
    const QString counts = tr("%1 of %2 met").arg(met).arg(bullets.size() - excused);
    m_guiding->setTitle(tr("Guiding indicators"),
                        excused == 0 ? counts : tr("%1 · %n not applicable", nullptr, excused).arg(counts));
    m_bullets->show(m_guiding->title(), bullets, colours());
}

void OverviewPage::showMix()
{
    StackInput input{Unit::Tce,
                     {},
                     {},
                     [](const CaseEvaluation &evaluated) {
                         std::vector<double> parts;
                         for (const Tce part : energyMix(evaluated.account))
                             parts.push_back(part.value);
                         return parts;
                     },
                     [](qsizetype i, qsizetype part) { return caseFigure(Figure::Kind::MixPart, i, part); },
                     Figure::Kind::Consumption};
    for (size_t part = 0; part < mixPartCount; ++part) {
        input.names.append(QCoreApplication::translate("EnergyMix", mixParts[part].label));
        input.colours.append(colours().mix[part]);
    }
    BarStacks stacks = stacksOf(context(), input, format());
    stacks.series[qsizetype(MixPart::Certificates)].hatch = colours().certificateLines;
    stacks.title = tr("Energy mix");
    stacks.empty = tr("No case has power, heat or fuels yet.");
    m_mix->setTitle(stacks.title, tr("%1, equal value").arg(stacks.unit));
    m_mixChart->show(stacks, colours());
}

void OverviewPage::showSystems()
{
    StackInput input{Unit::TonneCo2, {}, {}, {}, {}, Figure::Kind::Emissions};
    // large and steady parts below, small ones on top
    static constexpr System order[]{System::Production, System::EnergySupply,   System::Buildings,
                                    System::Transport,  System::Infrastructure, System::Ecosystem};
    for (const System system : order) {
        input.names.append(fieldText(systemPart(system).label));
        input.colours.append(colours().systems[size_t(system)]);
    }
    input.parts = [](const CaseEvaluation &evaluated) {
        std::vector<double> parts;
        for (const System system : order)
            parts.push_back(evaluated.account.accounting.bySystem[size_t(system)].value);
        return parts;
    };
    input.figure = [](qsizetype i, qsizetype part) { return systemFigure(Figure::Kind::SystemEmissions, i, order[part]); };
    BarStacks stacks = stacksOf(context(), input, format());
    stacks.title = tr("Emissions by system");
    stacks.empty = tr("No case has power, heat or fuels yet.");
    m_systems->setTitle(stacks.title, stacks.unit);
    m_systemsChart->show(stacks, colours());
}

void OverviewPage::showFlow(const CaseEvaluation &evaluated)
{
    const qsizetype index = context().shown.index();
    m_flow->show({context().results.counted(index), index, evaluated.account, context().results.libraryOf(index)}, caseText(),
                 format(), colours());
}

void OverviewPage::showSteps(const CaseEvaluation &evaluated)
{
    constexpr qsizetype most = 3;
    const qsizetype index = context().shown.index();
    const Park park = context().results.counted(index);
    QList<TodoText> steps;
    for (const FirstStep &step : firstSteps(park, index, evaluated, context().results.libraryOf(index)))
        steps.append(todoText(step, park, evaluated.schemes.front(), format()));
    m_first->setTitle(tr("Three things to do first"), {});
    m_steps->show(steps, most, tr("Nothing emits, and no input of the indicators is missing."), colours());
}

} // namespace ui
