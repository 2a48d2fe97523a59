#include "hourlyinputs.h"

#include "core/units/conversions.h"
#include "ui/charts/palette.h"
#include "ui/inputs/emptymenu.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"
#include "ui/model/hourlytrial.h"
#include "ui/model/sentences.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace core;

HourlyInputs::HourlyInputs(HourlyTrial &trial, QWidget *parent) : Card(parent), m_trial(trial), m_remark(new QLabel(this))
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    static constexpr const char *names[]{"weatherMenu", "loadsMenu", "plantsMenu", "tariffMenu", "dispatchMenu"};
    for (int input = 0; input < Count; ++input) {
        Row &row = m_rows[input];
        row = {new QLabel(this), new QLabel(this), new QToolButton(this), new QMenu(this)};
        asMuted(row.name);
        row.value->setWordWrap(true);
        row.button->setAutoRaise(true);
        row.button->setPopupMode(QToolButton::InstantPopup);
        row.button->setMenu(row.menu);
        row.button->setObjectName(QString::fromLatin1(names[input]));
        grid->addWidget(row.name, input, 0, Qt::AlignTop);
        grid->addWidget(row.value, input, 1);
        grid->addWidget(row.button, input, 2, Qt::AlignTop);
        connect(row.menu, &QMenu::aboutToShow, this, [this, input] { fill(Input(input)); });
    }
    content()->addLayout(grid);
    m_remark->setWordWrap(true);
    QSizePolicy asWideAsTheRest(QSizePolicy::Ignored, QSizePolicy::Preferred); // several lines ask for the room of the longest
    asWideAsTheRest.setHeightForWidth(true);
    m_remark->setSizePolicy(asWideAsTheRest);
    m_remark->setObjectName(QStringLiteral("inputRemark"));
    asMuted(m_remark);
    content()->addWidget(m_remark);
}

QString HourlyInputs::weatherText(Language language) const
{
    const WeatherYear &weather = m_trial.model()->weather;
    switch (weather.origin) {
    case WeatherOrigin::Synthetic:
        if (const ClimateStation *station = m_trial.station(); station && station->name == weather.place)
            return tr("Synthetic year, %1").arg(HourlyTrial::stationText(*station, language));
        return tr("Synthetic year, %1").arg(weather.place);
    case WeatherOrigin::File:
        return weather.place;
    case WeatherOrigin::Series:
        break;
    }
    const Design &design = m_trial.model()->design;
    const auto series = std::ranges::find_if(
        design.series, [&](const HourlySeries &each) { return design.weather && design.weather->ghi == each.id; });
    return series != design.series.end() && series->origin ? *series->origin : tr("Series of the design");
}

/// What should be known of weather, tariff and dispatch.
QString HourlyInputs::remark(const Format &format) const
{
    const HourlyModel &model = *m_trial.model();
    QStringList said;
    if (model.weather.origin == WeatherOrigin::Synthetic)
        said << tr("Synthetic weather: single hours are indicative, months follow the climate means.");
    for (RunRemark &each : remarksOf(model)) {
        if (const ClimateStation *station = m_trial.station(); station && station->name == each.subject)
            each.subject = HourlyTrial::stationText(*station, format.language());
        said << sentence(each, format);
    }
    if (model.scaledBy)
        said << tr("Irradiance scaled to the station: %1 instead of %2 kWh/m² a year.")
                    .arg(format.fixed(sumOf(model.weather.global) / 1000, 0), format.fixed(model.globalBeforeScaling, 0));
    if (model.calendar != Calendar())
        said << tr("1 January is a %1; holidays: %2, make-up workdays: %3.")
                    .arg(fieldText(weekdayWords[model.calendar.firstWeekday].label))
                    .arg(std::ranges::count(model.calendar.days, Calendar::Day::Holiday))
                    .arg(std::ranges::count(model.calendar.days, Calendar::Day::Workday));
    if (const auto &leastCost = m_trial.result().leastCost) {
        if (leastCost->isUsed)
            said << tr("Least cost with foresight saves %1 against the rule; proven to %2 of the bill.")
                        .arg(format
                                 .headline((leastCost->ruleYuan - totalOf(m_trial.result().bill)) / core::yuanPerTenThousand,
                                           Unit::TenThousandYuan)
                                 .text(),
                             format.share(leastCost->gap));
        else
            said << tr("No dispatch with foresight is cheaper than the rule.");
        if (leastCost->hasProfiles)
            said << tr("CHP, heat pumps, boilers, electrolysers and flexible loads enter as fixed profiles.");
        if (leastCost->otherStores > 0)
            said << tr("Only the largest battery looks ahead.");
        if (leastCost->arePricesBent)
            said << tr("Prices below zero, and feed-in dearer than purchase, were cut for the plan: "
                       "another dispatch may cost less, by the proven share at most.");
    }
    return said.join(u'\n');
}

void HourlyInputs::show(const Format &format, const Palette &palette, bool isWritable)
{
    setTitle(tr("Inputs"), QString());
    m_language = format.language();
    const HourlyModel &model = *m_trial.model();
    const auto loads = std::ranges::count_if(
        model.users, [&model](const LoadUser &user) { return model.loads[user.load].carrier == LoadCarrier::Electricity; });
    const auto generators =
        std::ranges::count_if(model.plants, [](const PlantProfile &each) { return each.isGenerator() && each.capacity > 0; });
    const double bill = totalOf(m_trial.result().bill);
    const bool isOptimal = m_trial.result().leastCost && m_trial.result().leastCost->isUsed;
    const std::pair<QString, QString> facts[]{
        {tr("Weather"), weatherText(format.language())},
        {tr("Loads"), tr("%n of electricity", nullptr, int(loads))},
        {tr("Generation"), tr("%n plants of electricity", nullptr, int(generators))},
        {tr("Tariff"), bill != 0
                           ? tr("%1 a year").arg(format.headline(bill / core::yuanPerTenThousand, Unit::TenThousandYuan).text())
                           : tr("not set")},
        {tr("Dispatch"), isOptimal ? tr("least cost, with foresight") : tr("own use first, by rule")},
    };
    for (int input = 0; input < Count; ++input) {
        Row &row = m_rows[input];
        row.name->setText(facts[input].first);
        row.value->setText(facts[input].second);
        row.button->setIcon(icon(QStringLiteral("three-dots"), palette.text));
        row.button->setToolTip(tr("Change: %1").arg(facts[input].first));
        row.button->setAccessibleName(row.button->toolTip());
        row.button->setEnabled(isWritable);
    }
    const QString said = remark(format);
    m_remark->setVisible(!said.isEmpty());
    m_remark->setText(said);
}

void HourlyInputs::fill(Input input)
{
    QMenu *menu = m_rows[input].menu;
    emptyMenu(menu);
    switch (input) {
    case Weather:
        return fillWeather(menu);
    case Loads:
        return addReading(menu, tr("Read a load series…"), SeriesUse::Load);
    case Plants:
        return addReading(menu, tr("Read a generation series…"), SeriesUse::Generation);
    case Tariff:
        return fillTariff(menu);
    case Dispatch:
        return fillDispatch(menu);
    case Count:
        break;
    }
}

void HourlyInputs::addReading(QMenu *menu, const QString &text, SeriesUse use)
{
    menu->addAction(text, this, [this, use] { Q_EMIT seriesFileWanted(use); });
}

void HourlyInputs::fillWeather(QMenu *menu)
{
    menu->addAction(tr("Read a weather file…"), this, &HourlyInputs::weatherFileWanted);
    fillStations(menu->addMenu(tr("Synthetic year of a station")));
    const WeatherYear &weather = m_trial.model()->weather;
    if (weather.origin != WeatherOrigin::Synthetic) { // a synthetic year has the station's means
        menu->addSeparator();
        QAction *scaled = menu->addAction(tr("Scale irradiance to the station's means"));
        scaled->setCheckable(true);
        scaled->setChecked(m_trial.model()->scaledBy.has_value());
        connect(scaled, &QAction::toggled, &m_trial, &HourlyTrial::setScaledToStation);
    }
}

/// The nearest stations, and all others one menu further.
void HourlyInputs::fillStations(QMenu *menu)
{
    constexpr size_t near = 12;
    const auto choices = m_trial.stationChoices(m_language);
    for (size_t i = 0; i < choices.size(); ++i) {
        if (i == near)
            menu = menu->addMenu(tr("Further stations"));
        QAction *action = menu->addAction(choices[i].text);
        action->setCheckable(true);
        action->setChecked(choices[i].isTaken);
        if (!choices[i].isTaken) // else nothing would change
            connect(action, &QAction::triggered, &m_trial, [this, id = choices[i].id] { m_trial.useSyntheticWeather(id); });
    }
}

void HourlyInputs::fillTariff(QMenu *menu)
{
    QMenu *areas = menu->addMenu(tr("Price list of an area"));
    for (const AreaTariff &each : m_trial.tariffs()) {
        QAction *action = areas->addAction(HourlyTrial::tariffName(each));
        action->setToolTip(QStringLiteral("%1\n%2").arg(each.customerClass, m_trial.tariffSource(each)));
        connect(action, &QAction::triggered, &m_trial, [this, each] { m_trial.takeTariff(each); });
    }
    areas->setToolTipsVisible(true);
    addReading(menu, tr("Read prices of purchase…"), SeriesUse::ImportPrice);
    addReading(menu, tr("Read prices of feed-in…"), SeriesUse::ExportPrice);
    QMenu *network = menu->addMenu(tr("Network charge of a direct supply"));
    auto *group = new QActionGroup(network);
    const auto present = m_trial.model()->tariff.networkRule;
    const std::pair<QString, std::optional<NetworkRule>> rules[]{
        {tr("No direct supply"), std::nullopt},
        {tr("Per kWh, own use too (notice 1192)"), NetworkRule::PerKwh},
        {tr("By capacity (notice 1192)"), NetworkRule::Capacity1192},
    };
    for (const auto &[name, rule] : rules) {
        QAction *action = network->addAction(name);
        action->setCheckable(true);
        action->setChecked(present == rule);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_trial, [this, rule = rule] { m_trial.setNetworkRule(rule); });
    }
}

void HourlyInputs::fillDispatch(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::pair<QString, core::Dispatch> ways[]{
        {tr("Own use first, by rule"), core::Dispatch::Rule},
        {tr("Least cost, with foresight"), core::Dispatch::Optimal},
    };
    for (const auto &[name, way] : ways) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_trial.model()->optimalAsked == (way == core::Dispatch::Optimal));
        group->addAction(action);
        connect(action, &QAction::triggered, &m_trial, [this, way = way] { m_trial.setDispatch(way); });
    }
}

} // namespace ui
