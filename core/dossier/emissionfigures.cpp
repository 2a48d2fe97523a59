#include "dossierfigures.h"

#include "core/base/keytext.h"
#include "core/dossier/dossiertables.h"
#include "core/indicators/bysystem.h"

#include <algorithm>

// Emissions as figures: F06 to F10, F20.

namespace core {

namespace {

double massScale(const DossierWork &work)
{
    return work.isChinese() ? 1e4 : 1e3; // 万吨, kt
}

std::optional<double> mass(const DossierWork &work, qsizetype caseIndex, const QString &path)
{
    const auto value = work.value(caseIndex, path);
    return value ? std::optional(*value / massScale(work)) : std::nullopt;
}

} // namespace

FigureSeries perEnergySeries(const DossierWork &work, const Cases &cases)
{
    constexpr int inTables = 3; // FigureFormat::PerCoal
    FigureSeries series{work.text(QStringLiteral("T11.perEnergy")), {}, -1, true, false, true, inTables};
    for (const qsizetype each : cases) {
        series.values.push_back(work.value(each, perEnergyResult));
        const SchemeResult *result = nationalScheme(work, each);
        if (!result || result->items.empty())
            continue;
        const SchemeItem &core = result->scheme->items.front();
        const ItemResult &judged = result->items.front();
        const int more = decimalsToShow(judged.value, judged.target, core.comparison, core.rule.isStrict, judged.status,
                                        FigureFormat::PerCoal, work.request.language);
        series.leastDecimals = std::max(series.leastDecimals, inTables + more);
    }
    return series;
}

MaybeFigure emissionFigure(DossierWork &work, const Cases &cases)
{
    if (cases.size() < 2)
        return std::nullopt;
    const qsizetype last = cases.back();
    const Puts puts{{"year", work.yearText(last)},
                    {"total", work.plain(work.value(last, totalResult), FigureFormat::CarbonMass)},
                    {"per", work.plain(work.value(last, perEnergyResult), FigureFormat::PerCoal)}};
    DocumentFigure figure = work.figure("F06", FigureType::Columns, puts);
    figure.alternative = work.text(QStringLiteral("F06.alt"), puts);
    for (const qsizetype each : cases)
        figure.categories.append(work.yearText(each));
    for (const LineName &line : lineNames) {
        FigureSeries series{work.word("line", line.key), {}};
        for (const qsizetype each : cases)
            series.values.push_back(mass(work, each, QStringLiteral("accounting.") + keyText(line.key)));
        figure.series.push_back(std::move(series));
    }
    figure.series.push_back(perEnergySeries(work, cases));
    return figure;
}

MaybeFigure systemFigure(DossierWork &work, qsizetype caseIndex)
{
    if (caseIndex < 0)
        return std::nullopt;
    const auto &bySystem = work.account(caseIndex).accounting.bySystem;
    const size_t largest = size_t(std::ranges::max_element(bySystem) - bySystem.begin());
    const Puts puts{{"year", work.yearText(caseIndex)},
                    {"system", work.word("system", systemPart(allSystems[largest]).key)},
                    {"mass", work.plain(bySystem[largest].value, FigureFormat::CarbonMass)}};
    DocumentFigure figure = work.figure("F07", FigureType::BarsAcross, puts);
    figure.alternative = work.text(QStringLiteral("F07.alt"), puts);
    FigureSeries series{work.text(QStringLiteral("F07.series")), {}};
    for (const System system : allSystems) {
        figure.categories.append(work.word("system", systemPart(system).key));
        series.values.push_back(bySystem[size_t(system)].value / massScale(work));
    }
    figure.series = {std::move(series)};
    return figure;
}

MaybeFigure sourceFigure(DossierWork &work, qsizetype caseIndex)
{
    constexpr size_t shown = 10; // rules for the documents, F08
    const Account &account = work.account(caseIndex);
    auto rows = largestContributions(account, account.ledger.size());
    std::erase_if(rows, [&](size_t each) { return account.ledger[each].emission.value <= 0; }); // what is taken off is no source
    rows.resize(std::min(rows.size(), shown));
    if (rows.size() < 2)
        return std::nullopt;
    FigureSeries series{work.text(QStringLiteral("F08.series")), {}};
    QStringList names;
    for (const size_t each : rows) {
        const Contribution &row = account.ledger[each];
        const Place place{Place::Kind::Row, row.system, row.list, qint32(caseIndex), row.index};
        const auto burnt = burntFuel(work.at(caseIndex), row, work.library(caseIndex));
        const QString what = burnt ? work.fuelName(burnt->fuel, caseIndex) : work.word("list", listAt(place)->key);
        names.append(what + QStringLiteral(" ") + idAt(work.park, place));
        series.values.push_back(row.emission.value);
    }
    const Puts puts{
        {"year", work.yearText(caseIndex)}, {"name", names.front()}, {"mass", roundedText(*series.values.front(), 0)}};
    DocumentFigure figure = work.figure("F08", FigureType::BarsAcross, puts);
    figure.alternative = work.text(QStringLiteral("F08.alt"), puts);
    figure.categories = names;
    figure.series = {std::move(series)};
    return figure;
}

MaybeFigure trendFigure(DossierWork &work)
{
    const DossierRoles &roles = work.roles;
    const Cases cases = roles.inOrder();
    if (cases.size() < 2)
        return std::nullopt;
    const Puts puts{{"first", work.yearText(cases.front())},
                    {"last", work.yearText(cases.back())},
                    {"from", work.plain(work.value(cases.front(), totalResult), FigureFormat::CarbonMass)},
                    {"to", work.plain(work.value(cases.back(), totalResult), FigureFormat::CarbonMass)}};
    DocumentFigure figure = work.figure("F09", FigureType::Lines, puts);
    figure.alternative = work.text(QStringLiteral("F09.alt"), puts);
    FigureSeries planned{work.text(QStringLiteral("F09.plan")), {}, -1, true},
        trend{work.text(QStringLiteral("F09.trend")), {}, -1, true, true};
    for (const qsizetype each : cases) {
        figure.positions.push_back(work.at(each).year);
        planned.values.push_back(mass(work, each, totalResult));
        const bool isBase = each == roles.base;
        trend.values.push_back(isBase               ? mass(work, each, totalResult)
                               : each == roles.goal ? mass(work, roles.trend, totalResult)
                                                    : std::nullopt);
    }
    figure.series = {std::move(planned)};
    if (roles.trend >= 0)
        figure.series.push_back(std::move(trend));
    figure.series.push_back(perEnergySeries(work, cases));
    if (const SchemeResult *result = nationalScheme(work, cases.back());
        result && !result->items.empty() && result->items.front().target) {
        figure.limit = result->items.front().target;
        figure.limitName = work.text(QStringLiteral("F09.limit"), {{"target", work.itemTarget(*result, 0)}});
    }
    return figure;
}

MaybeFigure bridgeFigure(DossierWork &work)
{
    const qsizetype base = work.roles.base, goal = work.roles.goal;
    if (base < 0 || goal < 0)
        return std::nullopt;
    const auto before = mass(work, base, totalResult), after = mass(work, goal, totalResult);
    const Puts puts{{"base", work.yearText(base)},
                    {"goal", work.yearText(goal)},
                    {"from", work.plain(work.value(base, totalResult), FigureFormat::CarbonMass)},
                    {"to", work.plain(work.value(goal, totalResult), FigureFormat::CarbonMass)}};
    DocumentFigure figure = work.figure("F10", FigureType::Bridge, puts);
    figure.alternative = work.text(QStringLiteral("F10.alt"), puts);
    FigureSeries series{work.text(QStringLiteral("F10.series")), {before}};
    figure.categories.append(work.yearText(base));
    for (const LineName &line : lineNames) {
        const QString path = QStringLiteral("accounting.") + keyText(line.key);
        const auto from = mass(work, base, path), to = mass(work, goal, path);
        figure.categories.append(work.word("line", line.key));
        series.values.push_back(from && to ? std::optional(*to - *from) : std::nullopt);
    }
    figure.categories.append(work.yearText(goal));
    series.values.push_back(after);
    figure.series = {std::move(series)};
    return figure;
}

MaybeFigure boundaryFigure(DossierWork &work, qsizetype caseIndex)
{
    const Puts puts{{"year", work.yearText(caseIndex)}};
    DocumentFigure figure = work.figure("F20", FigureType::Boxes, puts);
    figure.alternative = work.text(QStringLiteral("F20.alt"), puts);
    const Case &inCase = work.at(caseIndex);
    for (const System system : allSystems)
        for (const List &list : systemPart(system).object->lists)
            if (list.size(systemOf(inCase, system)) > 0) {
                figure.categories.append(work.word("system", systemPart(system).key));
                break;
            }
    const auto flow = [&](const char *name, std::optional<double> value) {
        return FigureSeries{work.text(QStringLiteral("F20.") + QLatin1StringView(name)), {value}};
    };
    const Flows &flows = work.account(caseIndex).flows;
    figure.series = {flow("powerIn", flows.received().value), flow("heatIn", flows.heatReceived.value),
                     flow("powerOut", flows.sent().value), flow("heatOut", flows.heatSent.value)};
    return figure;
}

} // namespace core
