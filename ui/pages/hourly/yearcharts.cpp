#include "yearcharts.h"

#include "core/explain/hourlyexplain.h"
#include "ui/charts/carpet.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"
#include "ui/model/dates.h"

#include <QComboBox>
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

YearCharts::YearCharts(QWidget *parent) : QWidget(parent)
{
    build();
    link();
}

/// In the order in which they are read: so the focus goes.
void YearCharts::build()
{
    const auto addTo = [](Card *card, auto *&chart, const QString &name) {
        chart = new std::remove_reference_t<decltype(*chart)>(card);
        chart->setObjectName(name);
        card->content()->addWidget(chart, 1);
    };
    m_carpetCard = new Card(this);
    addTo(m_carpetCard, m_carpet, QStringLiteral("carpet"));
    m_weekCard = new Card(this);
    m_before = new QToolButton(m_weekCard);
    m_after = new QToolButton(m_weekCard);
    m_carriers = new QComboBox(m_weekCard);
    m_carriers->setObjectName(QStringLiteral("carriers"));
    m_weekCard->addToHead(m_before);
    m_weekCard->addToHead(m_after);
    m_weekCard->addToHead(m_carriers);
    addTo(m_weekCard, m_week, QStringLiteral("week"));
    m_monthsCard = new Card(this);
    addTo(m_monthsCard, m_months, QStringLiteral("months"));
    m_meanDayCard = new Card(this);
    m_dayChoice = new QComboBox(m_meanDayCard);
    m_dayChoice->setObjectName(QStringLiteral("dayChoice"));
    m_meanDayCard->addToHead(m_dayChoice);
    addTo(m_meanDayCard, m_meanDay, QStringLiteral("averageDay"));
    m_durationCard = new Card(this);
    addTo(m_durationCard, m_duration, QStringLiteral("duration"));
    auto *below = new Columns(2);
    below->add(m_monthsCard, true);
    below->add(m_meanDayCard, true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    rows->addWidget(m_carpetCard, 2);
    rows->addWidget(m_weekCard, 3);
    rows->addLayout(below, 3);
    rows->addWidget(m_durationCard, 2);
}

void YearCharts::link()
{
    connect(m_carpet, &Carpet::weekChosen, this, &YearCharts::chooseWeek);
    connect(m_before, &QToolButton::clicked, this, [this] { chooseWeek(m_day - daysOfWeek); });
    connect(m_after, &QToolButton::clicked, this, [this] { chooseWeek(m_day + daysOfWeek); });
    connect(m_carriers, &QComboBox::activated, this, &YearCharts::showBus);
    connect(m_dayChoice, &QComboBox::activated, this, &YearCharts::showMeanDay);
    // one cursor over all charts
    connect(m_carpet, &Carpet::hourPointed, this, &YearCharts::point);
    connect(m_week, &HoursPlot::stepPointed, this, [this](qsizetype step) { point(step < 0 ? -1 : m_day * hoursOfDay + step); });
    connect(m_duration, &HoursPlot::stepPointed, this, [this](qsizetype step) {
        if (step < 0 || !m_result)
            return point(-1);
        point(order()[size_t(std::min<qsizetype>(step * durationStep, hoursPerYear - 1))]);
    });
    connect(m_meanDay, &HoursPlot::stepPointed, m_meanDay, &HoursPlot::showStep);
    connect(m_months, &StackedBars::barPointed, m_months, &StackedBars::showBar);
}

QList<std::pair<Card *, Picture *>> YearCharts::charts() const
{
    return {{m_carpetCard, m_carpet},
            {m_weekCard, m_week},
            {m_monthsCard, m_months},
            {m_meanDayCard, m_meanDay},
            {m_durationCard, m_duration}};
}

void YearCharts::retranslate(const Palette &palette, Language language)
{
    m_before->setIcon(icon(QStringLiteral("chevron-left"), palette.text));
    m_after->setIcon(icon(QStringLiteral("chevron-right"), palette.text));
    m_before->setToolTip(tr("The week before"));
    m_after->setToolTip(tr("The next week"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after->setAccessibleName(m_after->toolTip());
    m_carriers->setToolTip(tr("Whose week, months and mean day are shown"));
    m_carriers->setAccessibleName(m_carriers->toolTip());
    m_dayChoice->setToolTip(tr("The days over which the mean is taken"));
    m_dayChoice->setAccessibleName(m_dayChoice->toolTip());
    QStringList days{tr("All days"), tr("Workdays"), tr("Days off")};
    for (int month = 1; month <= 12; ++month)
        days << monthName(month, language);
    const int chosen = std::max(0, m_dayChoice->currentIndex());
    m_dayChoice->clear();
    m_dayChoice->addItems(days); // in the order of DayChoice
    m_dayChoice->setCurrentIndex(chosen);
    m_carriers->clear(); // named anew with the next year
}

void YearCharts::show(const HourlyModel &model, const HourlyResult &result, qsizetype caseIndex, int year, const QString &remark,
                      const Format &format, const Palette &palette)
{
    m_model = &model;
    m_result = &result;
    m_view.caseIndex = caseIndex;
    m_view.format = format;
    m_view.palette = &palette;
    m_remark = remark;
    m_order.clear();
    m_residual.resize(result.load.size());
    for (size_t hour = 0; hour < m_residual.size(); ++hour)
        m_residual[hour] = result.grid.imported[hour] - result.grid.exported[hour] - result.grid.curtailed[hour];
    showCarriers();
    showCarpet(year, remark);
    showBus();
    showDuration(result);
}

/// The carriers that the park uses; what was chosen stays while it is used.
void YearCharts::showCarriers()
{
    const LoadCarrier chosen = m_view.bus.carrier;
    const std::vector<LoadCarrier> used = carriersOf(*m_result);
    const auto shown = [this](int item) { return LoadCarrier(m_carriers->itemData(item).toInt()); };
    bool isSame = m_carriers->count() == int(used.size());
    for (int item = 0; isSame && item < m_carriers->count(); ++item)
        isSame = shown(item) == used[size_t(item)];
    if (!isSame) {
        m_carriers->clear();
        for (const LoadCarrier each : used)
            m_carriers->addItem(fieldText(loadCarriers[size_t(each)].label), int(each));
    }
    m_carriers->setCurrentIndex(std::max(0, m_carriers->findData(int(chosen))));
    m_carriers->setVisible(used.size() > 1);
}

LoadCarrier YearCharts::carrier() const
{
    return LoadCarrier(m_carriers->currentData().toInt());
}

/// A title says whose it is where that is not electricity.
QString YearCharts::ofCarrier(const QString &title) const
{
    return carrier() == LoadCarrier::Electricity ? title
                                                 : tr("%1: %2").arg(title, fieldText(loadCarriers[size_t(carrier())].label));
}

void YearCharts::showBus()
{
    m_view.bus = carrierBus(*m_model, *m_result, carrier());
    m_view.pieces = piecesOf(m_view.bus);
    showWeek();
    showMonths();
    showMeanDay();
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
    scene.calendar = m_model->calendar;
    scene.shownDay = m_day;
    scene.format = m_view.format;
    m_carpetCard->setTitle(scene.name, tr("MW · hour of day by date") + remark);
    m_carpet->show(scene, *m_view.palette);
}

void YearCharts::showWeek()
{
    const Language language = m_view.format.language();
    const Calendar &calendar = m_model->calendar;
    HoursScene scene = busScene(m_view, [day = m_day](const HourlyValues &values) { return weekOf(values, day); });
    scene.name = ofCarrier(tr("Week of %1").arg(dayText(m_day, language)));
    for (qsizetype day = 0; day < daysOfWeek; ++day)
        scene.ticks.append({double(day * hoursOfDay), weekdayText(m_day + day, calendar, language)});
    scene.ticksBetween = true;
    scene.headOf = [first = m_day, calendar, language](qsizetype step) {
        return hourText(first * hoursOfDay + step, calendar, language);
    };
    scene.figureOf = [first = m_day, load = hourlyFigure(m_view.caseIndex, BusFigure{carrier()})](qsizetype step) {
        return ofHour(load, size_t(first * hoursOfDay + step));
    };
    m_weekCard->setTitle(scene.name, scene.unit + m_remark);
    m_week->show(scene, *m_view.palette);
    m_before->setEnabled(m_day > 0);
    m_after->setEnabled(m_day + daysOfWeek < qsizetype(daysPerYear));
}

void YearCharts::showMonths()
{
    BarStacks stacks = busMonths(m_view);
    stacks.title = ofCarrier(stacks.title);
    m_monthsCard->setTitle(stacks.title, tr("%1, line = load").arg(stacks.unit) + m_remark);
    m_months->show(stacks, *m_view.palette);
}

/// The mean of each hour over the chosen days.
void YearCharts::showMeanDay()
{
    if (!m_result)
        return;
    const auto choice = DayChoice(std::max(0, m_dayChoice->currentIndex()));
    HoursScene scene = busScene(m_view, [&](const HourlyValues &values) { return meanDay(values, choice, m_model->calendar); });
    scene.name = ofCarrier(tr("Mean day"));
    const auto clock = [](qsizetype hour) { return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')); };
    constexpr qsizetype tick = 6;
    for (qsizetype hour = 0; hour < hoursOfDay; hour += tick)
        scene.ticks.append({double(hour), clock(hour)});
    scene.headOf = [clock](qsizetype step) { return clock(step) + QStringLiteral("–") + clock(step + 1); };
    m_meanDayCard->setTitle(scene.name, scene.unit + m_remark);
    m_meanDay->show(scene, *m_view.palette);
}

void YearCharts::showDuration(const HourlyResult &result)
{
    HoursScene scene;
    scene.name = tr("Duration");
    scene.unit = QStringLiteral("MW");
    scene.empty = tr("No hours yet.");
    scene.format = m_view.format;
    scene.stepped = false;
    const Palette &palette = *m_view.palette;
    if (m_load != result.load) {
        m_load = result.load;
        m_loadDuration = durationOf(result.load, durationStep);
    }
    scene.lines = {{tr("Load"), palette.text, m_loadDuration, hourlyFigure(m_view.caseIndex, HourlyFigure::Load)},
                   {tr("Residual load"), palette.hours.grid, durationOf(m_residual, durationStep)}};
    constexpr int tick = 2000;
    for (int hour = 0; hour < int(hoursPerYear); hour += tick)
        scene.ticks.append({double(hour) / durationStep, m_view.format.fixed(hour, 0)});
    scene.headOf = [format = m_view.format](qsizetype step) {
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

/// The hours by falling residual load, sorted when somebody first points.
const std::vector<uint32_t> &YearCharts::order()
{
    if (m_order.empty()) {
        m_order.resize(m_residual.size());
        std::iota(m_order.begin(), m_order.end(), 0u);
        std::ranges::stable_sort(m_order, std::greater{}, [this](uint32_t each) { return m_residual[each]; });
    }
    return m_order;
}

/// Marks an hour in all charts; −1: none.
void YearCharts::point(qsizetype hour)
{
    if (!m_result)
        return;
    const qsizetype step = hour - m_day * hoursOfDay;
    m_carpet->showHour(hour);
    m_week->showStep(hour >= 0 && step >= 0 && step < daysOfWeek * hoursOfDay ? step : -1);
    m_months->showBar(hour < 0 ? -1 : qsizetype(monthOfHour(size_t(hour))));
    m_meanDay->showStep(hour < 0 ? -1 : hour % hoursOfDay);
    const auto rank = [this](qsizetype of) {
        const auto &hours = order(); // made when it is first asked for
        return std::ranges::find(hours, uint32_t(of)) - hours.begin();
    };
    m_duration->showStep(hour < 0 ? -1 : rank(hour) / durationStep);
}

} // namespace ui
