#include "dossierfigures.h"

#include "core/dossier/dossiertables.h"
#include "core/dossier/measureplan.h"

#include <algorithm>

// Targets, projects and money as figures: F11, F15 to F19.

namespace core {

namespace {

constexpr double percentPerOne = 100;

} // namespace

MaybeFigure achievementFigure(DossierWork &work, const QString &scheme, qsizetype caseIndex)
{
    const SchemeResult *result = work.scheme(caseIndex, scheme);
    if (!result)
        return std::nullopt;
    QStringList names;
    FigureSeries series{work.text(QStringLiteral("F11.series")), {}};
    size_t known = 0;
    for (size_t i = 0; i < result->items.size(); ++i) {
        const ItemResult &item = result->items[i];
        if (!item.target || *item.target == 0)
            continue;
        names.append(work.local(result->scheme->items[i].name));
        series.values.push_back(item.ratio); // of an upper limit the limit over the value
        known += series.values.back().has_value();
    }
    if (known < 2)
        return std::nullopt;
    const double met = double(std::ranges::count(result->items, ItemStatus::Met, &ItemResult::status));
    const Puts puts{{"year", work.yearText(caseIndex)},
                    {"n", work.run(roundedText(double(result->items.size()), 0)), double(result->items.size())},
                    {"met", work.run(roundedText(met, 0)), met}};
    DocumentFigure figure = work.figure("F11", FigureType::Bullets, puts);
    figure.alternative = work.text(QStringLiteral("F11.alt"), puts);
    figure.categories = names;
    figure.series = {std::move(series)};
    return figure;
}

MaybeFigure roadmapFigure(DossierWork &work)
{
    FigureSeries from{work.text(QStringLiteral("F15.start")), {}}, to{work.text(QStringLiteral("F15.end")), {}};
    QStringList names;
    std::vector<qsizetype> measures = measuresInPlan(work.park, work.roles);
    std::ranges::stable_sort(measures, {}, [&](qsizetype each) { return work.park.measures.at(each).task.value_or(9); });
    for (const qsizetype each : measures) {
        const Measure &measure = work.park.measures.at(each);
        if (!measure.startYear || !measure.endYear)
            continue;
        names.append(measure.name);
        from.values.push_back(measure.startYear);
        to.values.push_back(*measure.endYear + 1);
    }
    if (names.size() < 2)
        return std::nullopt;
    const Puts puts{{"n", work.run(roundedText(double(names.size()), 0)), double(names.size())}};
    DocumentFigure figure = work.figure("F15", FigureType::Timetable, puts);
    figure.alternative = work.text(QStringLiteral("F15.alt"), puts);
    figure.categories = names;
    figure.series = {std::move(from), std::move(to)};
    const Cases cases = work.roles.inOrder();
    for (const qsizetype each : cases)
        figure.positions.push_back(work.at(each).year);
    figure.series.push_back(perEnergySeries(work, cases));
    return figure;
}

MaybeFigure abatementFigure(DossierWork &work)
{
    if (work.roles.goal < 0)
        return std::nullopt;
    struct StepOfCurve {
        QString name;
        double tonnes = 0, cost = 0;
    };
    std::vector<StepOfCurve> steps;
    QStringList without;
    for (const qsizetype each : measuresInPlan(work.park, work.roles)) {
        const Measure &measure = work.park.measures.at(each);
        const auto tonnes = indicativeTonnes(measure, work.account(work.roles.goal), work.library(work.roles.goal));
        const auto cost = abatementCost(measure, tonnes, work.discountRate());
        if (tonnes && cost)
            steps.push_back({measure.name, *tonnes, *cost});
        else
            without.append(measure.name);
    }
    if (steps.size() < 2)
        return std::nullopt;
    std::ranges::stable_sort(steps, {}, &StepOfCurve::cost);
    const Puts puts{
        {"name", steps.front().name},
        {"cost", roundedText(steps.front().cost, 0)},
        {"without", without.isEmpty() ? dash() : without.join(work.text(QStringLiteral("list.separator")))}};
    DocumentFigure figure = work.figure("F16", FigureType::CostCurve, puts);
    figure.alternative = work.text(QStringLiteral("F16.alt"), puts);
    if (!without.isEmpty())
        figure.source += work.text(QStringLiteral("F16.without"), puts);
    FigureSeries widths{work.text(QStringLiteral("F16.widths")), {}}, heights{work.text(QStringLiteral("F16.heights")), {}};
    for (const StepOfCurve &each : steps) {
        figure.categories.append(each.name);
        widths.values.push_back(each.tonnes);
        heights.values.push_back(each.cost);
    }
    figure.series = {std::move(widths), std::move(heights)};
    return figure;
}

MaybeFigure cashFlowFigure(DossierWork &work)
{
    const auto &years = work.programme().years;
    if (years.size() < 2)
        return std::nullopt;
    const Puts puts{{"first", QString::number(years.front().year)},
                    {"last", QString::number(years.back().year)},
                    {"sum", work.plain(years.back().sum, FigureFormat::ProseMoney)}};
    DocumentFigure figure = work.figure("F17", FigureType::Columns, puts);
    figure.alternative = work.text(QStringLiteral("F17.alt"), puts);
    FigureSeries net{work.text(QStringLiteral("F17.net")), {}}, sum{work.text(QStringLiteral("F17.sum")), {}, -1, true};
    const double scale = work.isChinese() ? 1 : 100; // 万元, CNY million
    for (const economics::ProgrammeYear &each : years) {
        figure.categories.append(QString::number(each.year));
        net.values.push_back(each.net / scale);
        sum.values.push_back(each.sum / scale);
    }
    figure.series = {std::move(net), std::move(sum)};
    return figure;
}

MaybeFigure sensitivityFigure(DossierWork &work)
{
    const auto usual = work.programme().rate();
    if (work.projects().empty() || !usual)
        return std::nullopt;
    constexpr double moved = 0.2; // rules for the documents, T24: the widest
    FigureSeries down{work.text(QStringLiteral("F18.less")), {}}, up{work.text(QStringLiteral("F18.more")), {}};
    QStringList names;
    const auto add = [&](const char *name, double economics::ProgrammeScale::*of) {
        economics::ProgrammeScale less, more;
        less.*of = 1 - moved;
        more.*of = 1 + moved;
        const auto rateWith = [&](const economics::ProgrammeScale &scale) {
            return economics::programme(work.projects(), work.discountRate(), scale).rate();
        };
        const auto change = [&](std::optional<double> rate) {
            return rate ? std::optional((*rate - *usual) * percentPerOne) : std::nullopt;
        };
        names.append(work.text(QStringLiteral("T24.") + QLatin1StringView(name)));
        down.values.push_back(change(rateWith(less)));
        up.values.push_back(change(rateWith(more)));
    };
    add("investment", &economics::ProgrammeScale::investment);
    add("saving", &economics::ProgrammeScale::saving);
    add("cost", &economics::ProgrammeScale::cost);
    const Puts puts{{"rate", work.plain(usual, FigureFormat::Percent)}};
    DocumentFigure figure = work.figure("F18", FigureType::Tornado, puts);
    figure.alternative = work.text(QStringLiteral("F18.alt"), puts);
    figure.categories = names;
    figure.series = {std::move(down), std::move(up)};
    return figure;
}

MaybeFigure statusFigure(DossierWork &work, const SchemeResult &result)
{
    if (result.items.size() < 2)
        return std::nullopt;
    const double met = double(std::ranges::count(result.items, ItemStatus::Met, &ItemResult::status));
    const Puts puts{{"n", work.run(roundedText(double(result.items.size()), 0)), double(result.items.size())},
                    {"met", work.run(roundedText(met, 0)), met}};
    DocumentFigure figure = work.figure("F19", FigureType::Dots, puts);
    figure.alternative = work.text(QStringLiteral("F19.alt"), puts);
    FigureSeries series{work.text(QStringLiteral("F19.series")), {}};
    for (size_t i = 0; i < result.items.size(); ++i) {
        figure.categories.append(work.local(result.scheme->items[i].name));
        series.values.push_back(double(result.items[i].status));
    }
    figure.series = {std::move(series)};
    return figure;
}

} // namespace core
