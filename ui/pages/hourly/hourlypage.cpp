#include "hourlypage.h"

#include "core/exchange/hourlyfigures.h"
#include "ui/charts/carpet.h"
#include "ui/charts/dates.h"
#include "ui/charts/hoursplot.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/capacityslider.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/texts.h"
#include "ui/model/sentences.h"
#include "ui/prompts/prompts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr qsizetype hoursOfDay = 24, daysOfWeek = 7;

/// The part of a whole year that one week is.
std::vector<double> weekOf(const HourlyValues &values, qsizetype firstDay)
{
    const auto from = values.begin() + firstDay * hoursOfDay;
    return {from, from + daysOfWeek * hoursOfDay};
}

/// Falling, one of every `every` hours and the last: as much as a chart can show.
std::vector<double> durationOf(HourlyValues values, qsizetype every)
{
    std::ranges::sort(values, std::greater{});
    std::vector<double> sampled;
    for (qsizetype i = 0; i < qsizetype(values.size()); i += every)
        sampled.push_back(values[size_t(i)]);
    sampled.push_back(values.back());
    return sampled;
}
constexpr qsizetype durationStep = 12; // hours; 731 points on some 300 pixels

} // namespace

HourlyPage::HourlyPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_trial(context.document, context.results, context.shown),
      m_stack(new QStackedWidget(this)),
      m_trouble(new QLabel(m_stack))
{
    m_supply = new QPushButton(this);
    m_export = new QPushButton(this);
    m_supply->setObjectName(QStringLiteral("writeSupply"));
    m_export->setObjectName(QStringLiteral("exportHours"));
    titleLine()->addWidget(m_supply);
    titleLine()->addWidget(m_export);
    auto *board = new QWidget(m_stack);
    auto *side = new QWidget(board);
    auto *charts = new QWidget(board);
    buildTrial(side);
    buildCharts(charts);
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins({});
    columns->setSpacing(12);
    columns->addWidget(side);
    columns->addWidget(charts, 1);
    asMuted(m_trouble);
    m_trouble->setWordWrap(true);
    m_trouble->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(board);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_trouble);
    content()->addWidget(m_stack, 1);
    connect(&m_trial, &HourlyTrial::changed, this, &HourlyPage::showYear);
    connect(m_supply, &QPushButton::clicked, this, [this] {
        m_trial.writeSupply();
        Q_EMIT said(
            tr("The simulated power stands in the energy supply of %1; Undo brings the former rows back.").arg(caseText()));
    });
    connect(m_export, &QPushButton::clicked, this, &HourlyPage::exportHours);
}

void HourlyPage::buildTrial(QWidget *side)
{
    m_capacities = new Card(side);
    m_hint = new QLabel(m_capacities);
    asMuted(m_hint);
    m_hint->setWordWrap(true);
    m_capacities->content()->addWidget(m_hint);
    m_sliderColumn = new QVBoxLayout;
    m_sliderColumn->setSpacing(10);
    m_capacities->content()->addLayout(m_sliderColumn);
    m_write = new QPushButton(m_capacities);
    m_reset = new QPushButton(m_capacities);
    m_write->setObjectName(QStringLiteral("writeTrial"));
    m_write->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_write, 1);
    buttons->addWidget(m_reset);
    m_capacities->content()->addLayout(buttons);
    m_inputs = new Card(side);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < 4; ++i) {
        auto *name = new QLabel(m_inputs), *value = new QLabel(m_inputs);
        asMuted(name);
        value->setWordWrap(true);
        grid->addWidget(name, i, 0, Qt::AlignTop);
        grid->addWidget(value, i, 1);
        m_facts.append(qMakePair(name, value));
    }
    m_inputs->content()->addLayout(grid);
    m_weather = new QLabel(m_inputs);
    m_weather->setWordWrap(true);
    asMuted(m_weather);
    m_inputs->content()->addWidget(m_weather);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_capacities);
    column->addWidget(m_inputs);
    column->addStretch();
    connect(m_write, &QPushButton::clicked, &m_trial, &HourlyTrial::write);
    connect(m_reset, &QPushButton::clicked, &m_trial, &HourlyTrial::reset);
}

void HourlyPage::buildCharts(QWidget *board)
{
    m_numbers = new KeyNumbers(board);
    m_carpetCard = new Card(board);
    m_carpet = new Carpet(m_carpetCard);
    m_carpet->setObjectName(QStringLiteral("carpet"));
    m_carpetCard->content()->addWidget(m_carpet, 1);
    m_weekCard = new Card(board);
    m_before = new QToolButton(m_weekCard);
    m_after = new QToolButton(m_weekCard);
    m_weekCard->addToHead(m_before);
    m_weekCard->addToHead(m_after);
    m_week = new HoursPlot(m_weekCard);
    m_week->setObjectName(QStringLiteral("week"));
    m_weekCard->content()->addWidget(m_week, 1);
    m_monthsCard = new Card(board);
    m_months = new StackedBars(m_monthsCard);
    m_months->setObjectName(QStringLiteral("months"));
    m_monthsCard->content()->addWidget(m_months, 1);
    m_durationCard = new Card(board);
    m_duration = new HoursPlot(m_durationCard);
    m_duration->setObjectName(QStringLiteral("duration"));
    m_durationCard->content()->addWidget(m_duration, 1);
    const std::pair<Card *, Picture *> charts[]{
        {m_carpetCard, m_carpet}, {m_weekCard, m_week}, {m_monthsCard, m_months}, {m_durationCard, m_duration}};
    for (const auto &[card, chart] : charts)
        addChart(card, chart);
    auto *below = new Columns(2);
    below->add(m_monthsCard, true);
    below->add(m_durationCard, true);
    auto *rows = new QVBoxLayout(board);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    rows->addWidget(m_numbers);
    rows->addWidget(m_carpetCard, 2);
    rows->addWidget(m_weekCard, 3);
    rows->addLayout(below, 3);
    connect(m_carpet, &Carpet::weekChosen, this, &HourlyPage::chooseWeek);
    connect(m_before, &QToolButton::clicked, this, [this] { chooseWeek(m_day - daysOfWeek); });
    connect(m_after, &QToolButton::clicked, this, [this] { chooseWeek(m_day + daysOfWeek); });
    // one cursor over all charts of hours
    connect(m_carpet, &Carpet::hourPointed, this, [this](qsizetype hour) {
        const qsizetype step = hour - m_day * hoursOfDay;
        m_week->showStep(hour >= 0 && step >= 0 && step < daysOfWeek * hoursOfDay ? step : -1);
        m_carpet->showHour(hour);
    });
    connect(m_week, &HoursPlot::stepPointed, this, [this](qsizetype step) {
        m_week->showStep(step);
        m_carpet->showHour(step < 0 ? -1 : m_day * hoursOfDay + step);
    });
}

int HourlyPage::year() const
{
    const Case *shown = context().shown.inPark();
    return shown ? shown->year : context().results.currentYear();
}

void HourlyPage::refresh()
{
    m_capacities->setTitle(tr("Capacities"), QString());
    m_hint->setText(tr("All figures follow while you drag. Nothing is in the case until it is written."));
    m_write->setText(tr("Write to case"));
    m_reset->setText(tr("Reset"));
    m_supply->setText(tr("Take into the accounting"));
    m_supply->setToolTip(
        tr("Writes the simulated purchases, generation and feed-in as rows of the energy supply, in the place of "
           "the power rows of this planned case."));
    m_export->setText(tr("Export hours…"));
    m_inputs->setTitle(tr("Inputs"), QString());
    m_before->setIcon(icon(QStringLiteral("chevron-left"), colours().text));
    m_after->setIcon(icon(QStringLiteral("chevron-right"), colours().text));
    m_before->setToolTip(tr("The week before"));
    m_after->setToolTip(tr("The next week"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after->setAccessibleName(m_after->toolTip());
    m_trial.refresh();
}

void HourlyPage::showYear()
{
    const HourlyModel *model = m_trial.model();
    m_stack->setCurrentIndex(model ? 0 : 1);
    const bool isPlanned = context().shown.inPark() && context().shown.inPark()->kind == CaseKind::Planned;
    const bool isWritable = model && !context().document.isReadOnly();
    m_supply->setEnabled(isWritable && isPlanned);
    m_export->setEnabled(model);
    m_write->setEnabled(isWritable && m_trial.differs());
    m_reset->setEnabled(m_trial.differs());
    if (!model) {
        setTitle(tr("Hourly"), caseText());
        m_trouble->setText(m_trial.error() ? sentence(*m_trial.error()) : tr("The park has no case yet."));
        return;
    }
    setTitle(tr("Hourly"), tr("%1 · 8,760 hours · %2 of electricity")
                               .arg(caseText(), format().headline(m_trial.result().sums.load, Unit::MegawattHour).text()));
    const HourlyResult &result = m_trial.result();
    m_residual.resize(result.load.size());
    for (size_t hour = 0; hour < m_residual.size(); ++hour)
        m_residual[hour] = result.grid.imported[hour] - result.grid.exported[hour] - result.grid.curtailed[hour];
    showSliders();
    showInputs();
    showNumbers();
    showCarpet();
    showWeek();
    showMonths();
    showDuration();
}

// ---- what is tried

void HourlyPage::showSliders()
{
    const auto &capacities = m_trial.capacities();
    while (m_sliders.size() > qsizetype(capacities.size()))
        delete m_sliders.takeLast();
    while (m_sliders.size() < qsizetype(capacities.size())) {
        auto *slider = new CapacitySlider(m_capacities);
        const auto index = size_t(m_sliders.size());
        m_sliderColumn->addWidget(slider);
        m_sliders.append(slider);
        connect(slider, &CapacitySlider::moved, this, [this, index](double value) { m_trial.tryCapacity(index, value); });
    }
    int plantsOf[16] = {};
    for (const HourlyTrial::Capacity &each : capacities)
        if (each.of == HourlyTrial::Of::Plant)
            ++plantsOf[size_t(each.technology)];
    for (size_t i = 0; i < capacities.size(); ++i) {
        const HourlyTrial::Capacity &each = capacities[i];
        CapacitySlider::Scene scene;
        scene.unit = each.of == HourlyTrial::Of::StoreEnergy ? QStringLiteral("MWh") : QStringLiteral("MW");
        switch (each.of) {
        case HourlyTrial::Of::Plant:
            scene.name = fieldText(plantTechnologies[size_t(each.technology)].label);
            if (plantsOf[size_t(each.technology)] > 1)
                scene.name += QStringLiteral(" · ") + each.id;
            break;
        case HourlyTrial::Of::StorePower:
            scene.name = tr("Battery power");
            break;
        case HourlyTrial::Of::StoreEnergy:
            scene.name = tr("Battery energy");
            break;
        case HourlyTrial::Of::ExportLimit:
            scene.name = tr("Feed-in limit");
        }
        scene.value = each.value;
        scene.inCase = each.inCase;
        scene.most = each.most;
        if (each.value != each.inCase)
            scene.inCaseText = tr("case: %1 %2").arg(format().entered(each.inCase), scene.unit);
        m_sliders[qsizetype(i)]->show(scene);
    }
}

void HourlyPage::showInputs()
{
    const HourlyModel &model = *m_trial.model();
    const bool isSynthetic = model.weather.origin == WeatherOrigin::Synthetic;
    int shapes = 0;
    for (const LoadProfile &load : model.loads)
        shapes += load.carrier == LoadCarrier::Electricity;
    const double bill = totalOf(m_trial.result().bill);
    const std::pair<QString, QString> facts[]{
        {tr("Weather"), isSynthetic ? tr("Synthetic year, %1").arg(model.weather.place) : model.weather.place},
        {tr("Loads"), tr("%n of electricity", nullptr, shapes)},
        {tr("Tariff"),
         bill != 0 ? tr("%1 a year").arg(format().headline(bill / 1e4, Unit::TenThousandYuan).text()) : tr("not set")},
        {tr("Dispatch"), tr("own use first, by rule")},
    };
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        m_facts[i].first->setText(facts[i].first);
        m_facts[i].second->setText(facts[i].second);
    }
    m_weather->setVisible(isSynthetic);
    m_weather->setText(tr("Synthetic weather: single hours are indicative, months follow the climate means."));
}

// ---- what follows

void HourlyPage::showNumbers()
{
    const HourlyResult &result = m_trial.result();
    const auto share = [&](const std::optional<double> &value) {
        return value ? QString(format().share(*value)).remove(QStringLiteral(" %")) : Format::absent();
    };
    const auto energy = [&](double of) { return format().headline(of, Unit::MegawattHour).text(); };
    const QString percent = QStringLiteral("%");
    const double peak = result.grid.imported.empty() ? 0 : std::ranges::max(result.grid.imported);
    m_numbers->show({
        {tr("Direct supply share"), share(result.directShare), percent, tr("of electricity use")},
        {tr("Self-use of generation"), share(result.ratios.selfUseOfGenerationDelivered), percent,
         tr("%1 generated").arg(energy(result.sums.available))},
        {tr("Green share of use"), share(result.ratios.selfUseOfLoadDelivered), percent,
         tr("%1 used").arg(energy(result.sums.load))},
        {tr("Feed-in"), share(result.ratios.exportOfGeneration), percent, energy(result.sums.exported)},
        {tr("Curtailed"), share(result.ratios.unusedGeneration), percent, energy(result.sums.curtailed)},
        {tr("Grid peak"), format().fixed(peak, 0), QStringLiteral("MW"), tr("%1 a year").arg(energy(result.sums.imported))},
    });
}

QString HourlyPage::synthetic() const
{
    return m_trial.model()->weather.origin == WeatherOrigin::Synthetic ? QStringLiteral(" · ") + tr("synthetic") : QString();
}

void HourlyPage::showCarpet()
{
    CarpetScene scene;
    scene.name = tr("Residual load, every hour of the year");
    scene.unit = QStringLiteral("MW");
    scene.empty = tr("No hours yet.");
    scene.values = m_residual;
    scene.above = tr("import");
    scene.below = tr("surplus");
    scene.year = year();
    scene.shownDay = m_day;
    scene.format = format();
    m_carpetCard->setTitle(scene.name, tr("MW · hour of day by date") + synthetic());
    m_carpet->show(scene, colours());
}

void HourlyPage::showWeek()
{
    const HourlyResult &result = m_trial.result();
    const Language language = format().language();
    HoursScene scene;
    scene.name = tr("Week of %1").arg(dayText(m_day, language));
    scene.unit = QStringLiteral("MW");
    scene.empty = tr("No hours yet.");
    scene.format = format();
    const Palette &palette = colours();
    scene.stacks = {{tr("On-site, firm"), palette.hours.onSite, weekOf(result.other, m_day)},
                    {tr("Wind"), palette.hours.wind, weekOf(result.wind, m_day)},
                    {tr("Solar PV"), palette.hours.pv, weekOf(result.pv, m_day)},
                    {tr("Battery out"), palette.hours.battery, weekOf(result.discharge, m_day)},
                    {tr("Grid import"), palette.hours.grid, weekOf(result.grid.imported, m_day)}};
    scene.lines = {{tr("Load"), palette.text, weekOf(result.load, m_day)}};
    for (qsizetype day = 0; day < daysOfWeek; ++day)
        scene.ticks.append({double(day * hoursOfDay), weekdayText(m_day + day, language)});
    scene.ticksBetween = true;
    scene.headOf = [first = m_day, language](qsizetype step) { return hourText(first * hoursOfDay + step, language); };
    m_weekCard->setTitle(scene.name, scene.unit + synthetic());
    m_week->show(scene, palette);
    m_before->setEnabled(m_day > 0);
    m_after->setEnabled(m_day + daysOfWeek < qsizetype(daysPerYear));
}

void HourlyPage::showMonths()
{
    const HourlyResult &result = m_trial.result();
    BarStacks stacks;
    stacks.title = tr("Months");
    stacks.empty = tr("No hours yet.");
    stacks.format = format();
    const MonthlyValues load = monthlySums(result.load);
    const Format::Scale scale = format().scale(std::ranges::max(load), Unit::MegawattHour);
    stacks.unit = scale.unit;
    stacks.decimals = 0;
    for (int month = 1; month <= 12; ++month) {
        stacks.bars.append(monthName(month, format().language()));
        stacks.known.append(true);
        stacks.marks.append(load[size_t(month - 1)] / scale.divisor);
    }
    stacks.markName = tr("Load");
    const Palette &palette = colours();
    const std::tuple<QString, QColor, const HourlyValues &> parts[]{
        {tr("On-site, firm"), palette.hours.onSite, result.other},
        {tr("Wind"), palette.hours.wind, result.wind},
        {tr("Solar PV"), palette.hours.pv, result.pv},
        {tr("Battery out"), palette.hours.battery, result.discharge},
        {tr("Grid import"), palette.hours.grid, result.grid.imported},
    };
    for (const auto &[name, colour, values] : parts) {
        BarSeries series{name, colour, {}, {}, {}, {}};
        for (const double sum : monthlySums(values)) {
            series.values.append(sum / scale.divisor);
            series.texts.append(format().fixed(sum / scale.divisor, 1));
        }
        stacks.series.append(series);
    }
    m_monthsCard->setTitle(stacks.title, tr("%1, line = load").arg(stacks.unit) + synthetic());
    m_months->show(stacks, palette);
}

void HourlyPage::showDuration()
{
    const HourlyResult &result = m_trial.result();
    HoursScene scene;
    scene.name = tr("Duration");
    scene.unit = QStringLiteral("MW");
    scene.empty = tr("No hours yet.");
    scene.format = format();
    scene.stepped = false;
    const Palette &palette = colours();
    scene.lines = {{tr("Load"), palette.text, durationOf(result.load, durationStep)},
                   {tr("Residual load"), palette.hours.grid, durationOf(m_residual, durationStep)}};
    constexpr int tick = 2000;
    for (int hour = 0; hour < int(hoursPerYear); hour += tick)
        scene.ticks.append({double(hour) / durationStep, format().fixed(hour, 0)});
    scene.headOf = [format = format()](qsizetype step) {
        return tr("Exceeded in %1 h").arg(format.fixed(double(std::min<qsizetype>(step * durationStep, hoursPerYear)), 0));
    };
    m_durationCard->setTitle(scene.name, tr("MW over hours") + synthetic());
    m_duration->show(scene, palette);
}

void HourlyPage::chooseWeek(qsizetype firstDay)
{
    m_day = std::clamp<qsizetype>(firstDay, 0, qsizetype(daysPerYear) - daysOfWeek);
    if (!m_trial.model())
        return;
    m_carpet->showWeek(m_day);
    showWeek();
}

/// All hours as CSV, as the command line writes them.
void HourlyPage::exportHours()
{
    const QString name =
        context().prompts.fileToExport(this, tr("Export hours"), context().shown.inPark()->id + QStringLiteral(".csv"),
                                       tr("CSV files (*.csv)"), QStringLiteral("csv"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const QByteArray csv = hourlyCsv(*m_trial.model(), m_trial.result());
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        Q_EMIT said(sentence({ErrorCode::FileNotWritable, name, {}, file.errorString()}));
    else
        Q_EMIT said({});
}

} // namespace ui
