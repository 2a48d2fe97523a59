#include "yearcharts.h"

#include "core/explain/hourlyexplain.h"
#include "ui/charts/carpet.h"
#include "ui/charts/hoursplot.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/icon.h"
#include "ui/model/dates.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

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

/// Takes what leaves the park from the stacks, the top one first: what is drawn adds up to what was made and bought.
void takeOff(std::vector<double> leaving, std::initializer_list<HoursSeries *> fromTop)
{
    for (HoursSeries *each : fromTop)
        for (size_t step = 0; step < leaving.size(); ++step) {
            const double taken = std::clamp(leaving[step], 0.0, std::max(0.0, each->values[step]));
            each->values[step] -= taken;
            leaving[step] -= taken;
        }
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

double weekSum(const HoursSeries &series)
{
    return std::accumulate(series.values.begin(), series.values.end(), 0.0);
}

/// What each series makes in the week, beside its name: all in one unit, so that they are compared at a glance.
void addWeekSums(HoursScene &scene, const Format &format)
{
    double largest = 0;
    for (const auto *list : {&scene.stacks, &scene.lines})
        for (const HoursSeries &each : *list)
            largest = std::max(largest, weekSum(each));
    const Format::Scale scale = format.scale(largest, Unit::MegawattHour);
    const int decimals = largest / scale.divisor >= 100 ? 1 : 2;
    for (auto *list : {&scene.stacks, &scene.lines})
        for (HoursSeries &each : *list)
            each.sum = format.ofColumn(weekSum(each) / scale.divisor, decimals) + u' ' + scale.unit;
}

constexpr qsizetype durationStep = 12; // hours; 731 points on some 300 pixels

} // namespace

YearCharts::YearCharts(QWidget *parent) : QWidget(parent)
{
    m_carpetCard = new Card(this);
    m_carpet = new Carpet(m_carpetCard);
    m_carpet->setObjectName(QStringLiteral("carpet"));
    m_carpetCard->content()->addWidget(m_carpet, 1);
    m_weekCard = new Card(this);
    m_before = new QToolButton(m_weekCard);
    m_after = new QToolButton(m_weekCard);
    m_weekCard->addToHead(m_before);
    m_weekCard->addToHead(m_after);
    m_week = new HoursPlot(m_weekCard);
    m_week->setObjectName(QStringLiteral("week"));
    m_weekCard->content()->addWidget(m_week, 1);
    m_monthsCard = new Card(this);
    m_months = new StackedBars(m_monthsCard);
    m_months->setObjectName(QStringLiteral("months"));
    m_monthsCard->content()->addWidget(m_months, 1);
    m_durationCard = new Card(this);
    m_duration = new HoursPlot(m_durationCard);
    m_duration->setObjectName(QStringLiteral("duration"));
    m_durationCard->content()->addWidget(m_duration, 1);
    auto *below = new Columns(2);
    below->add(m_monthsCard, true);
    below->add(m_durationCard, true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    rows->addWidget(m_carpetCard, 2);
    rows->addWidget(m_weekCard, 3);
    rows->addLayout(below, 3);
    connect(m_carpet, &Carpet::weekChosen, this, &YearCharts::chooseWeek);
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

QList<std::pair<Card *, Picture *>> YearCharts::charts() const
{
    return {{m_carpetCard, m_carpet}, {m_weekCard, m_week}, {m_monthsCard, m_months}, {m_durationCard, m_duration}};
}

void YearCharts::retranslate(const Palette &palette)
{
    m_before->setIcon(icon(QStringLiteral("chevron-left"), palette.text));
    m_after->setIcon(icon(QStringLiteral("chevron-right"), palette.text));
    m_before->setToolTip(tr("The week before"));
    m_after->setToolTip(tr("The next week"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after->setAccessibleName(m_after->toolTip());
}

void YearCharts::show(const HourlyResult &result, qsizetype caseIndex, const Calendar &calendar, int year, const QString &remark,
                      const Format &format, const Palette &palette)
{
    m_caseIndex = caseIndex;
    m_result = &result;
    m_calendar = calendar;
    m_palette = &palette;
    m_format = format;
    m_remark = remark;
    m_residual.resize(result.load.size());
    for (size_t hour = 0; hour < m_residual.size(); ++hour)
        m_residual[hour] = result.grid.imported[hour] - result.grid.exported[hour] - result.grid.curtailed[hour];
    showCarpet(year, remark);
    showWeek();
    showMonths(result);
    showDuration(result);
}

void YearCharts::showCarpet(int year, const QString &remark)
{
    CarpetScene scene;
    scene.name = tr("Residual load, every hour of the year");
    scene.unit = QStringLiteral("MW");
    scene.empty = tr("No hours yet.");
    scene.values = m_residual;
    scene.above = tr("import");
    scene.below = tr("surplus");
    scene.year = year;
    scene.calendar = m_calendar;
    scene.shownDay = m_day;
    scene.format = m_format;
    m_carpetCard->setTitle(scene.name, tr("MW · hour of day by date") + remark);
    m_carpet->show(scene, *m_palette);
}

void YearCharts::showWeek()
{
    const HourlyResult &result = *m_result;
    const Language language = m_format.language();
    HoursScene scene;
    scene.name = tr("Week of %1").arg(dayText(m_day, language));
    scene.unit = QStringLiteral("MW");
    scene.empty = tr("No hours yet.");
    scene.format = m_format;
    const Palette &palette = *m_palette;
    HourlyValues surplus(result.load.size());
    for (size_t hour = 0; hour < surplus.size(); ++hour)
        surplus[hour] = result.grid.exported[hour] + result.grid.curtailed[hour];
    HoursSeries firm{tr("On-site, firm"), palette.hours.onSite, weekOf(result.other, m_day)},
        wind{tr("Wind"), palette.hours.wind, weekOf(result.wind, m_day)},
        pv{tr("Solar PV"), palette.hours.pv, weekOf(result.pv, m_day)},
        leaving{tr("Fed in or curtailed"), palette.carpet[Palette::carpetZero - 1], weekOf(surplus, m_day)},
        battery{tr("Battery out"), palette.hours.battery, weekOf(result.discharge, m_day)},
        grid{tr("Grid import"), palette.hours.grid, weekOf(result.grid.imported, m_day)};
    takeOff(leaving.values, {&pv, &wind, &firm, &battery, &grid});
    scene.stacks = {firm, wind, pv, leaving, battery, grid};
    scene.lines = {{tr("Load"), palette.text, weekOf(result.load, m_day)}};
    addWeekSums(scene, m_format);
    for (qsizetype day = 0; day < daysOfWeek; ++day)
        scene.ticks.append({double(day * hoursOfDay), weekdayText(m_day + day, m_calendar, language)});
    scene.ticksBetween = true;
    scene.headOf = [first = m_day, calendar = m_calendar, language](qsizetype step) {
        return hourText(first * hoursOfDay + step, calendar, language);
    };
    scene.figureOf = [first = m_day, load = hourlyFigure(m_caseIndex, HourlyFigure::Load)](qsizetype step) {
        return ofHour(load, size_t(first * hoursOfDay + step));
    };
    m_weekCard->setTitle(scene.name, scene.unit + m_remark);
    m_week->show(scene, palette);
    m_before->setEnabled(m_day > 0);
    m_after->setEnabled(m_day + daysOfWeek < qsizetype(daysPerYear));
}

void YearCharts::showMonths(const HourlyResult &result)
{
    BarStacks stacks;
    stacks.title = tr("Months");
    stacks.empty = tr("No hours yet.");
    stacks.format = m_format;
    const MonthlyValues load = monthlySums(result.load);
    const Format::Scale scale = m_format.scale(std::ranges::max(load), Unit::MegawattHour);
    stacks.unit = scale.unit;
    stacks.decimals = 0;
    for (int month = 1; month <= 12; ++month) {
        stacks.bars.append(monthName(month, m_format.language()));
        stacks.known.append(true);
        stacks.marks.append(load[size_t(month - 1)] / scale.divisor);
        stacks.markFigures.append(ofMonth(hourlyFigure(m_caseIndex, HourlyFigure::Load), size_t(month - 1)));
    }
    stacks.markName = tr("Load");
    const Palette &palette = *m_palette;
    const std::tuple<QString, QColor, const HourlyValues &, HourlyFigure> parts[]{
        {tr("On-site, firm"), palette.hours.onSite, result.other, HourlyFigure::OnSite},
        {tr("Wind"), palette.hours.wind, result.wind, HourlyFigure::Wind},
        {tr("Solar PV"), palette.hours.pv, result.pv, HourlyFigure::Pv},
        {tr("Battery out"), palette.hours.battery, result.discharge, HourlyFigure::Discharged},
        {tr("Grid import"), palette.hours.grid, result.grid.imported, HourlyFigure::Imported},
        {tr("Fed in"), palette.carpet[Palette::carpetZero - 1], result.grid.exported, HourlyFigure::Exported},
        {tr("Curtailed"), palette.carpet[Palette::carpetZero - 2], result.grid.curtailed, HourlyFigure::Curtailed},
    };
    for (const auto &[name, colour, values, figure] : parts) {
        const bool leaves = figure == HourlyFigure::Exported || figure == HourlyFigure::Curtailed; // it hangs below zero
        BarSeries series{name, colour, {}, {}, {}, {}};
        const MonthlyValues sums = monthlySums(values);
        double sum = 0;
        for (size_t month = 0; month < sums.size(); ++month) {
            const double shown = (leaves && sums[month] != 0 ? -sums[month] : sums[month]) / scale.divisor;
            sum += sums[month] / scale.divisor; // as the key number has it: only the bar hangs
            series.values.append(shown);
            series.texts.append(m_format.fixed(shown, 1));
            series.figures.append(ofMonth(hourlyFigure(m_caseIndex, figure), month));
        }
        stacks.series.append(series);
        stacks.sums.append(m_format.fixed(sum, 1));
    }
    m_monthsCard->setTitle(stacks.title, tr("%1, line = load").arg(stacks.unit) + m_remark);
    m_months->show(stacks, palette);
}

void YearCharts::showDuration(const HourlyResult &result)
{
    HoursScene scene;
    scene.name = tr("Duration");
    scene.unit = QStringLiteral("MW");
    scene.empty = tr("No hours yet.");
    scene.format = m_format;
    scene.stepped = false;
    const Palette &palette = *m_palette;
    if (m_load != result.load) {
        m_load = result.load;
        m_loadDuration = durationOf(result.load, durationStep);
    }
    scene.lines = {{tr("Load"), palette.text, m_loadDuration, hourlyFigure(m_caseIndex, HourlyFigure::Load)},
                   {tr("Residual load"), palette.hours.grid, durationOf(m_residual, durationStep)}};
    constexpr int tick = 2000;
    for (int hour = 0; hour < int(hoursPerYear); hour += tick)
        scene.ticks.append({double(hour) / durationStep, m_format.fixed(hour, 0)});
    scene.headOf = [format = m_format](qsizetype step) {
        return tr("Exceeded in %1 h").arg(format.fixed(double(std::min<qsizetype>(step * durationStep, hoursPerYear)), 0));
    };
    m_durationCard->setTitle(scene.name, tr("MW over hours") + m_remark);
    m_duration->show(scene, palette);
}

void YearCharts::chooseWeek(qsizetype firstDay)
{
    m_day = std::clamp<qsizetype>(firstDay, 0, qsizetype(daysPerYear) - daysOfWeek);
    if (!m_result)
        return;
    m_carpet->showWeek(m_day);
    showWeek();
}

} // namespace ui
