#include "hourlypage.h"

#include "core/exchange/hourlyfigures.h"
#include "core/exchange/weatherimport.h"
#include "core/explain/hourlyexplain.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/capacityslider.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/texts.h"
#include "ui/model/hourlyexplaintexts.h"
#include "ui/model/sentences.h"
#include "ui/pages/hourly/busscenes.h"
#include "ui/pages/hourly/designinputs.h"
#include "ui/pages/hourly/hourlyinputs.h"
#include "ui/pages/hourly/supplycards.h"
#include "ui/pages/hourly/userscard.h"
#include "ui/pages/hourly/weathercheck.h"
#include "ui/pages/hourly/yearcharts.h"
#include "ui/pages/nofigures.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// What the page shows: the year, why there is none, a weather file that is looked at, or the design as tables.
constexpr int Year = 0, Trouble = 1, Weather = 2, Tables = 3;

} // namespace

/// What was found in a file of a series, and what it stands for now.
QString HourlyPage::readingText(const ReadSeries &read, SeriesUse use, const QString &fileName, const Format &format)
{
    const ImportedSeries &series = read.series;
    QString text = tr("%1, column \"%2\": %3 values of %4 minutes, from %5 to %6 %7.")
                       .arg(fileName, read.column, format.fixed(double(series.count), 0),
                            format.fixed(series.series.step.value, 0), format.computed(series.least),
                            format.computed(series.most), fieldText(seriesUnits[size_t(series.series.unit)].label));
    text += u' ' + (use == SeriesUse::Load          ? tr("It stands for all electricity of the case.")
                    : use == SeriesUse::Generation  ? tr("It is a plant of the case, its peak the capacity.")
                    : use == SeriesUse::ImportPrice ? tr("It stands in the place of the bands of the tariff.")
                                                    : tr("It stands in the place of the one price of feed-in."));
    if (read.labelsBeginnings)
        text += u' ' + (*read.labelsBeginnings ? tr("Its stamps name the beginning of each interval.")
                                               : tr("Its stamps name the end of each interval."));
    if (series.isLeapYear)
        text += u' ' + tr("29 February is left out.");
    if (read.rowsFitted < 0)
        text += u' ' + tr("%n rows more than a year were cut off.", nullptr, -read.rowsFitted);
    if (series.gaps > 0)
        text += u' ' + tr("%n missing values were filled between their neighbours.", nullptr, int(series.gaps));
    return text;
}

HourlyPage::HourlyPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_trial(context.document, context.results, context.shown),
      m_stack(new QStackedWidget(this)),
      m_trouble(addEmptyState(m_stack)),
      m_weather(new WeatherCheckView(m_stack)),
      m_tables(new DesignInputs(context, m_stack)),
      m_tablesButton(new QPushButton(this))
{
    m_tablesButton->setObjectName(QStringLiteral("designTables"));
    m_tablesButton->setCheckable(true);
    titleLine()->addWidget(m_tablesButton);
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("exportHours"));
    titleLine()->addWidget(m_export);
    auto *board = new QWidget(m_stack);
    auto *side = new QWidget(board);
    auto *figures = new QWidget(board);
    buildTrial(side);
    buildFigures(figures);
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins({});
    columns->setSpacing(12);
    columns->addWidget(side);
    columns->addWidget(figures, 1);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(board);
    m_stack->insertWidget(Year, scroll);
    m_stack->insertWidget(Trouble, m_trouble);
    m_stack->insertWidget(Weather, m_weather);
    m_stack->insertWidget(Tables, m_tables);
    content()->addWidget(m_stack, 1);
    for (const auto &[card, chart] : m_weather->charts())
        addChart(card, chart);
    connect(&m_trial, &HourlyTrial::changed, this, &HourlyPage::showYear);
    connect(m_export, &QPushButton::clicked, this, &HourlyPage::exportHours);
    connect(m_tablesButton, &QPushButton::toggled, this, &HourlyPage::showTables);
    connect(m_tables, &DesignInputs::hinted, this, &Page::hinted);
    connect(m_weather, &WeatherCheckView::taken, this, &HourlyPage::takeWeather);
    connect(m_weather, &WeatherCheckView::refused, this, [this] { m_stack->setCurrentIndex(m_trial.model() ? Year : Trouble); });
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
    m_supply = new QPushButton(m_capacities);
    m_write->setObjectName(QStringLiteral("writeTrial"));
    m_supply->setObjectName(QStringLiteral("writeSupply"));
    m_write->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_write, 1);
    buttons->addWidget(m_reset);
    m_capacities->content()->addLayout(buttons);
    m_capacities->content()->addWidget(m_supply);
    m_inputs = new HourlyInputs(m_trial, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_capacities);
    column->addWidget(m_inputs);
    column->addStretch();
    connect(m_write, &QPushButton::clicked, &m_trial, &HourlyTrial::write);
    connect(m_reset, &QPushButton::clicked, &m_trial, &HourlyTrial::reset);
    for (QPushButton *button : {m_write, m_reset})
        connect(button, &QPushButton::clicked, this, [this] { // it is dim now: the keys go on where one tries
            if (!m_sliders.isEmpty())
                m_sliders.front()->setFocus();
        });
    connect(m_supply, &QPushButton::clicked, this, [this] {
        m_trial.writeSupply();
        Q_EMIT said(
            tr("The simulated year stands in the energy supply of %1; Undo brings the former rows back.").arg(caseText()));
    });
    connect(m_inputs, &HourlyInputs::weatherFileWanted, this, &HourlyPage::readWeather);
    connect(m_inputs, &HourlyInputs::seriesFileWanted, this, &HourlyPage::readSeriesFile);
}

void HourlyPage::buildFigures(QWidget *board)
{
    m_numbers = new KeyNumbers(board);
    m_apart = new QLabel(board);
    m_apart->setObjectName(QStringLiteral("besideAccounting"));
    m_apart->setWordWrap(true);
    asMuted(m_apart);
    m_carriers = new QLabel(board);
    m_carriers->setObjectName(QStringLiteral("boughtAndLost"));
    m_carriers->setWordWrap(true);
    asMuted(m_carriers);
    m_charts = new YearCharts(board);
    m_bill = new BillCard(board);
    m_rules = new RulesCard(board);
    m_island = new IslandCard(board);
    m_users = new UsersCard(board);
    for (const auto &[card, chart] : m_charts->charts())
        addChart(card, chart);
    addChart(m_bill, m_bill->chart());
    auto *below = new Columns(2);
    below->add(m_rules, true);
    below->add(m_island, true);
    auto *rows = new QVBoxLayout(board);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    rows->addWidget(m_numbers);
    rows->addWidget(m_apart);
    rows->addWidget(m_carriers);
    rows->addWidget(m_charts, 4);
    rows->addLayout(below);
    rows->addWidget(m_bill, 1);
    rows->addWidget(m_users);
    connect(m_numbers, &KeyNumbers::explainWanted, this, &Page::explainWanted);
    connect(m_rules, &RulesCard::explainWanted, this, &Page::explainWanted);
    connect(m_island, &IslandCard::explainWanted, this, &Page::explainWanted);
    connect(m_island, &IslandCard::outageChanged, this, &HourlyPage::showIsland);
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
        tr("Writes the simulated year as rows of the energy supply of this planned case: purchases, generation, feed-in, green "
           "trades, heat and fuels of plants. They stand in the place of the rows that told of the same."));
    m_export->setText(tr("Export hours…"));
    m_tablesButton->setText(tr("Tables of the design"));
    m_tablesButton->setToolTip(tr("Plants, storage, loads, weather, grid and tariff as they are kept in the case"));
    m_tables->refresh();
    m_charts->retranslate(colours(), format().language());
    m_trial.refresh();
}

void HourlyPage::showYear()
{
    const HourlyModel *model = m_trial.model();
    m_stack->setCurrentIndex(m_tablesButton->isChecked() ? Tables : model ? Year : Trouble);
    const bool isPlanned = context().shown.inPark() && context().shown.inPark()->kind == CaseKind::Planned;
    const bool isWritable = model && !context().document.isReadOnly();
    m_supply->setEnabled(isWritable && isPlanned);
    m_export->setEnabled(model);
    m_write->setEnabled(isWritable && m_trial.differs());
    m_reset->setEnabled(m_trial.differs());
    if (!model) {
        setTitle(tr("Hourly"), caseText());
        showNoYear(*m_trouble, *this, m_trial, context(),
                   {{.text = tr("Read a weather file…"), .take = [this](qsizetype) { readWeather(); }}});
        return;
    }
    const HourlyResult &result = m_trial.result();
    setTitle(tr("Hourly"), tr("%1 · 8,760 hours · %2 of electricity")
                               .arg(caseText(), format().headline(result.sums.load, Unit::MegawattHour).text()));
    showSliders();
    m_inputs->show(format(), colours(), isWritable);
    showNumbers();
    m_charts->show(*model, result, context().shown.index(), year(), remark(), format(), colours());
    m_bill->show(result, context().shown.index(), remark(), format(), colours());
    m_rules->show(m_trial.rules(), m_trial.rulesTable(), result.ratios, context().shown.index(), remark(), format(), colours());
    m_users->show(context().document.park(), *context().shown.inPark(), *model, result, remark(), format());
    showIsland();
    Q_EMIT yearShown();
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
    bool isNoted = false;
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
            if (const double roofs = each.technology == PlantTechnology::Pv && !isNoted ? m_trial.roofs() : 0; roofs > 0) {
                scene.note = tr("roofs hold %1 MW").arg(format().fixed(roofs, CapacitySlider::decimals));
                isNoted = true; // once, by the first of them
            }
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
        scene.mostText = format().entered(each.most);
        if (each.value != each.inCase)
            scene.inCaseText = tr("case: %1 %2").arg(format().fixed(each.inCase, CapacitySlider::decimals), scene.unit);
        m_sliders[qsizetype(i)]->show(scene);
    }
}

// ---- what follows

void HourlyPage::showNumbers()
{
    const HourlyResult &result = m_trial.result();
    const auto share = [&](const std::optional<double> &value) {
        return value ? QString(format().share(*value)).remove(QStringLiteral(" %")) : Format::absent();
    };
    const auto energy = [&](double of) { return format().headline(of, Unit::MegawattHour).text(); };
    const auto figure = [&](HourlyFigure of) { return hourlyFigure(context().shown.index(), of); };
    const QString percent = QStringLiteral("%");
    const double peak = result.grid.imported.empty() ? 0 : std::ranges::max(result.grid.imported);
    const CaseEvaluation *evaluated = context().shown.evaluated();
    const auto accounted = evaluated ? evaluated->indicators.directSupplyShare : std::nullopt;
    const QString apart = besideAccounting(result.directShare, accounted, format());
    m_apart->setText(apart);
    m_apart->setVisible(!apart.isEmpty());
    const QString carriers = boughtAndLost(result, format());
    m_carriers->setText(carriers);
    m_carriers->setVisible(!carriers.isEmpty());
    m_numbers->show({
        {tr("Hourly direct share"), share(result.directShare), percent,
         accounted ? tr("by rows: %1").arg(format().share(*accounted)) : tr("of electricity use"),
         figure(HourlyFigure::DirectShare)},
        {tr("Self-use rate"), share(result.ratios.selfUseOfGenerationDelivered), percent,
         tr("%1 made").arg(energy(result.sums.available)), figure(HourlyFigure::SelfUseOfGenerationDelivered)},
        {tr("Green share of use"), share(result.ratios.selfUseOfLoadDelivered), percent,
         tr("%1 used").arg(energy(result.sums.load)), figure(HourlyFigure::SelfUseOfLoadDelivered)},
        {tr("Feed-in"), share(result.ratios.exportOfGeneration), percent, energy(result.sums.exported),
         figure(HourlyFigure::ExportOfGeneration)},
        {tr("Curtailed"), share(result.ratios.unusedGeneration), percent, energy(result.sums.curtailed),
         figure(HourlyFigure::UnusedGeneration)},
        {tr("Grid peak"), format().fixed(peak, 0), QStringLiteral("MW"), tr("%1 a year").arg(energy(result.sums.imported)),
         figure(HourlyFigure::GridPeak)},
    });
}

/// Said beside every title: where the figures are not the case's own, or the weather is none that was measured.
QString HourlyPage::remark() const
{
    QString said;
    if (m_trial.differs())
        said += QStringLiteral(" · ") + tr("trial");
    if (m_trial.model()->weather.origin == WeatherOrigin::Synthetic)
        said += QStringLiteral(" · ") + tr("synthetic");
    return said;
}

/// Outages are looked at when the card is in view; they take longer than a frame.
void HourlyPage::showIsland()
{
    if (!m_trial.model())
        return;
    const IslandCheck check = islandOf(*m_trial.model(), m_trial.result(), m_island->outage());
    m_island->show(m_trial.result(), check, context().shown.index(), m_trial.model()->calendar, remark(), format());
}

ExplainScene HourlyPage::explained(const Figure &figure) const
{
    return m_trial.model() ? hourlyScene(figure, m_trial, caseText(), format()) : ExplainScene{};
}

// ---- files

/// The design's rows in the place of the year; the year follows them when one comes back.
void HourlyPage::showTables(bool are)
{
    m_stack->setCurrentIndex(are ? Tables : m_trial.model() ? Year : Trouble);
}

void HourlyPage::readWeather()
{
    const QStringList names = context().prompts.filesToRead(
        this, tr("Read a weather file"), tr("Weather files (*.epw *.csv *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (names.isEmpty())
        return;
    const auto file = readWeatherFile(names.front(), m_trial.site());
    if (!file) {
        Q_EMIT said(QFileInfo(names.front()).fileName() + QStringLiteral(": ") + sentence(file.error()));
        return;
    }
    Q_EMIT said({});
    m_weather->look(*file, QFileInfo(names.front()).fileName(), m_trial.station(), m_trial.site(), format(), colours());
    m_tablesButton->setChecked(false);
    m_stack->setCurrentIndex(Weather);
    setTitle(tr("Hourly"), tr("Check of a weather file"));
}

void HourlyPage::takeWeather()
{
    m_trial.takeWeather(m_weather->imported(), m_weather->fileName(), m_weather->imported().weather.sunOffset);
    m_stack->setCurrentIndex(m_trial.model() ? Year : Trouble);
}

void HourlyPage::readSeriesFile(SeriesUse use)
{
    const QString title = use == SeriesUse::Load         ? tr("Read a load series")
                          : use == SeriesUse::Generation ? tr("Read a generation series")
                                                         : tr("Read a series of prices");
    const QStringList names =
        context().prompts.filesToRead(this, title, tr("Tables (*.csv *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (names.isEmpty())
        return;
    const QString fileName = QFileInfo(names.front()).fileName();
    const auto read = readSeries(names.front(), use);
    if (!read) {
        Q_EMIT said(fileName + QStringLiteral(": ") + sentence(read.error()));
        return;
    }
    Result<void> taken;
    if (use == SeriesUse::Load)
        m_trial.takeLoad(read->series, fileName);
    else if (use == SeriesUse::Generation)
        taken = m_trial.takeGeneration(read->series, fileName);
    else
        m_trial.takePrices(read->series, fileName, use == SeriesUse::ExportPrice);
    Q_EMIT said(taken ? readingText(*read, use, fileName, format()) : fileName + QStringLiteral(": ") + sentence(taken.error()));
}

/// All hours as CSV or as a workbook, as the command line writes them.
void HourlyPage::exportHours()
{
    const QString name = context().prompts.fileToExport(
        this, tr("Export hours"), context().shown.inPark()->id + QStringLiteral(".csv"),
        tr("CSV files (*.csv)") + QStringLiteral(";;") + tr("Workbooks (*.xlsx)"), QStringLiteral("csv"));
    if (name.isEmpty())
        return;
    const auto written = writeHours(*m_trial.model(), m_trial.result(), name);
    Q_EMIT said(written ? QString() : sentence(written.error()));
}

} // namespace ui
