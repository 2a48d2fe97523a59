#include "dossierfigures.h"

#include "core/dossier/hourlytable.h"
#include "core/dossier/outlines.h"
#include "core/hourly/hourlyresult.h"
#include "core/hourly/matching.h"
#include "core/hourly/supplyrules.h"

#include <algorithm>
#include <numeric>

// What the hourly model of the goal's design says: T17, F12 to F14, sentence B7.

namespace core {

namespace {

constexpr size_t hoursOfDay = 24, hoursOfWeek = 168;

struct Simulated {
    HourlyModel model;
    HourlyResult year;
};

bool isSynthetic(const HourlyModel &model)
{
    return model.weather.origin == WeatherOrigin::Synthetic;
}

/// A figure of the simulated year, which says what weather that is. Source: hourly methods, §7.
DocumentFigure simulatedFigure(const DossierWork &work, const char *id, FigureType type, const HourlyModel &model, const Puts &puts)
{
    DocumentFigure figure = work.figure(id, type, puts);
    figure.alternative = work.text(QLatin1StringView(id) + QStringLiteral(".alt"), puts);
    figure.source = work.text(isSynthetic(model) ? QStringLiteral("figure.hourly.synthetic") : QStringLiteral("figure.hourly"));
    return figure;
}

std::optional<Simulated> simulated(const DossierWork &work, qsizetype caseIndex)
{
    auto model = modelOfDesign(work, caseIndex);
    if (!model)
        return std::nullopt;
    HourlyResult year = simulate(*model);
    return Simulated{*std::move(model), std::move(year)};
}

void addMatch(DossierWork &work, qsizetype caseIndex, const Simulated &simulated)
{
    const HourlyResult &year = simulated.year;
    DocumentTable table = work.table(QStringLiteral("T17"), {}, {{"year", work.yearText(caseIndex)}});
    const auto add = [&](const char *name, const QString &path, FigureFormat format, std::optional<double> value,
                         const QString &limit, const QString &verdict, int more = 0) {
        table.rows.push_back(
            {RowKind::Usual,
             {work.cell(work.text(QStringLiteral("T17.") + QLatin1StringView(name))),
              work.cell(work.number(caseIndex, path, format, value, more)), work.cell(limit), work.cell(verdict)}});
    };
    const SupplySums &sums = year.sums;
    const double delivered = sums.load - year.unserved - sums.imported; // as the ratios below count it
    add("selfUse", QStringLiteral("hourly.selfUseMwh"), FigureFormat::Whole, delivered, dash(), dash());
    add("export", QStringLiteral("hourly.exportMwh"), FigureFormat::Whole, sums.exported, dash(), dash());
    add("curtailed", QStringLiteral("hourly.curtailedMwh"), FigureFormat::Whole, sums.curtailed, dash(), dash());
    add("import", QStringLiteral("hourly.importMwh"), FigureFormat::Whole, sums.imported, dash(), dash());
    const HourlyMatching hourByHour = matchYear(simulated.model, year);
    add("matched", QStringLiteral("hourly.matchedShare"), FigureFormat::Percent, hourByHour.contracted, dash(), dash());
    add("matchedWithGrid", QStringLiteral("hourly.matchedShareWithGrid"), FigureFormat::Percent, hourByHour.total, dash(),
        dash());
    if (isSynthetic(simulated.model))
        work.note(table, QStringLiteral("T17.synthetic"));
    work.note(table, QStringLiteral("T17.matchedNote"));
    const auto rules = work.request.supplyRules ? supplyRules(*work.request.supplyRules, work.at(caseIndex).year)
                                                : Result<std::vector<SupplyRule>>{};
    if (!rules)
        return work.add(std::move(table));
    static const char *const names[]{"ofGeneration", "ofLoad", "exportShare"};
    for (const SupplyRule &rule : *rules) {
        if (rule.notice != u"650")
            continue;
        const auto value = rule.delivered(year.ratios);
        const auto met = rule.isMet(value);
        const auto status = !met ? ItemStatus::NoData : *met ? ItemStatus::Met : ItemStatus::NotMet;
        const auto comparison = rule.isLeast ? Comparison::AtLeast : Comparison::AtMost;
        const int more =
            decimalsToShow(value, rule.limit, comparison, false, status, FigureFormat::Percent, work.request.language);
        const QString limit =
            QChar(rule.isLeast ? 0x2265 : 0x2264) + QString(QChar::Nbsp) + fullText(roundedValue(100 * rule.limit, 8)) + u'%';
        add(names[size_t(rule.ratio)], QStringLiteral("hourly.") + QLatin1StringView(names[size_t(rule.ratio)]),
            FigureFormat::Percent, value, limit, work.word("status", key(status)), more);
    }
    work.note(table, QStringLiteral("T17.note"));
    work.add(std::move(table));
}

FigureSeries part(const QString &name, const HourlyValues &values, size_t from, size_t hours, bool isLine = false)
{
    FigureSeries series{name, {}, -1, isLine};
    for (size_t hour = from; hour < from + hours; ++hour)
        series.values.push_back(hour < values.size() ? std::optional(values[hour]) : std::nullopt);
    return series;
}

/// The week whose self-use is nearest to the year's mean.
size_t typicalWeek(const HourlyResult &year)
{
    constexpr size_t weeks = hoursPerYear / hoursOfWeek;
    std::vector<double> own(weeks, 0.0);
    for (size_t week = 0; week < weeks; ++week)
        for (size_t hour = 0; hour < hoursOfWeek; ++hour)
            own[week] += year.available[week * hoursOfWeek + hour] - year.load[week * hoursOfWeek + hour];
    const double mean = std::accumulate(own.begin(), own.end(), 0.0) / weeks;
    return size_t(std::ranges::min_element(own, {}, [&](double each) { return std::abs(each - mean); }) - own.begin());
}

void addFigures(DossierWork &work, qsizetype caseIndex, const Simulated &simulated)
{
    const HourlyResult &year = simulated.year;
    const size_t week = typicalWeek(year);
    const Puts puts{{"year", work.yearText(caseIndex)},
                    {"week", QString::number(week + 1)},
                    {"import", roundedText(year.sums.imported, 0)},
                    {"peak", roundedText(*std::ranges::max_element(year.grid.imported), 1)}};
    DocumentFigure areas = simulatedFigure(work, "F12", FigureType::Areas, simulated.model, puts);
    const auto name = [&](const char *id) { return work.text(QStringLiteral("F12.") + QLatin1StringView(id)); };
    const size_t from = week * hoursOfWeek;
    for (size_t hour = 0; hour < hoursOfWeek; ++hour)
        areas.positions.push_back(double(hour));
    areas.series = {part(name("wind"), year.wind, from, hoursOfWeek),
                    part(name("pv"), year.pv, from, hoursOfWeek),
                    part(name("other"), year.other, from, hoursOfWeek),
                    part(name("discharge"), year.discharge, from, hoursOfWeek),
                    part(name("import"), year.grid.imported, from, hoursOfWeek),
                    part(name("load"), year.load, from, hoursOfWeek, true)};
    areas.series.push_back(part(name("level"), year.level, from, hoursOfWeek, true));
    areas.series.back().onSecondAxis = true;
    work.add(std::optional(std::move(areas)));

    DocumentFigure carpet = simulatedFigure(work, "F13", FigureType::Carpet, simulated.model, puts);
    carpet.series = {part(name("import"), year.grid.imported, 0, hoursPerYear)};
    work.add(std::optional(std::move(carpet)));

    DocumentFigure months = simulatedFigure(work, "F14", FigureType::Columns, simulated.model, puts);
    FigureSeries used{name("selfUse"), {}}, sold{name("export"), {}}, lost{name("curtailed"), {}},
        made{name("generation"), {}, -1, true};
    size_t hour = 0;
    for (size_t month = 0; month < daysOfMonth.size(); ++month) {
        double generation = 0, exported = 0, curtailed = 0;
        for (const size_t end = monthStart[month + 1]; hour < end; ++hour) {
            generation += year.available[hour];
            exported += year.grid.exported[hour];
            curtailed += year.grid.curtailed[hour];
        }
        months.categories.append(QString::number(month + 1));
        used.values.push_back(generation - exported - curtailed);
        sold.values.push_back(exported);
        lost.values.push_back(curtailed);
        made.values.push_back(generation);
    }
    months.series = {std::move(used), std::move(sold), std::move(lost), std::move(made)};
    work.add(std::optional(std::move(months)));
}

} // namespace

std::optional<HourlyModel> modelOfDesign(const DossierWork &work, qsizetype caseIndex)
{
    const HourlyTables *tables = work.request.hourlyTables;
    const auto &weatherGiven = work.at(caseIndex).design.weather;
    const bool isOfFile = weatherGiven && weatherGiven->kind == WeatherKind::Epw; // which is not the core's to read
    if (!tables || isOfFile || !hasDesign(work.at(caseIndex)))
        return std::nullopt;
    auto weather = designWeather(work.park, work.at(caseIndex), *tables);
    if (!weather)
        return std::nullopt;
    auto model = hourlyModel(work.park, caseIndex, work.library(caseIndex), *tables, *std::move(weather));
    return model ? std::optional(*std::move(model)) : std::nullopt;
}

void writeHourly(DossierWork &work, qsizetype caseIndex)
{
    const auto year = simulated(work, caseIndex);
    if (!year) {
        const bool isBroken = hasDesign(work.at(caseIndex)) && work.request.hourlyTables;
        work.missing(isBroken ? QStringLiteral("designBroken") : QStringLiteral("design"), false,
                     QStringLiteral("cases/%1/design").arg(work.at(caseIndex).id), QStringLiteral("hourly"));
        return work.say("B7n");
    }
    const HourlyResult &result = year->year;
    const double hours = double(std::ranges::count_if(result.grid.unserved, [](double each) { return each > 1e-9; }));
    work.say("B7", {{"h", work.number(caseIndex, QStringLiteral("hourly.unservedHours"), FigureFormat::Count, hours), hours},
                    {"curtailed", work.number(caseIndex, QStringLiteral("hourly.curtailedMwh"), FigureFormat::ProseEnergy,
                                              result.sums.curtailed)}});
    addMatch(work, caseIndex, *year);
    addFigures(work, caseIndex, *year);
}

} // namespace core
