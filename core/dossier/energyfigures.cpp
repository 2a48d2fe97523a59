#include "dossierfigures.h"

#include "core/base/keytext.h"
#include "core/dossier/dossiertables.h"
#include "core/indicators/energyflow.h"

#include <algorithm>

// Energy as figures: F01 to F05.

namespace core {

namespace {

/// A main sentence of a figure, filled as its caption is.
void describe(DossierWork &work, DocumentFigure &figure, const Puts &puts)
{
    figure.alternative = work.text(figure.id + QStringLiteral(".alt"), puts);
}

std::optional<double> over(std::optional<double> value, double by)
{
    return value ? std::optional(*value / by) : std::nullopt;
}

constexpr double perTenThousand = 1e4, percent = 100;

} // namespace

MaybeFigure enterpriseFigure(DossierWork &work)
{
    const qsizetype shown = shownCase(work);
    const EnterpriseUses uses = largestUses(work, shown);
    if (uses.largest.size() < 2)
        return std::nullopt;
    const Puts puts{{"year", work.yearText(shown)},
                    {"name", work.park.enterprises.at(uses.largest.front().enterprise).name},
                    {"energy", roundedText(uses.largest.front().totalTce, 0)}};
    DocumentFigure figure = work.figure("F01", FigureType::BarsAcross, puts);
    describe(work, figure, puts);
    const EffectiveParameters &parameters = work.account(shown).parameters;
    FigureSeries fuel{work.text(QStringLiteral("F01.fuel")), {}}, power{work.word("carrier", "electricity"), {}},
        heat{work.word("carrier", "heat"), {}};
    for (const EnterpriseUse &each : uses.largest) {
        figure.categories.append(work.park.enterprises.at(each.enterprise).name);
        fuel.values.push_back(each.fuelTce);
        power.values.push_back(each.electricityMwh * parameters.electricityEqualValue.value);
        heat.values.push_back(each.heatGj * parameters.heatCalorificValue.value);
    }
    figure.series = {std::move(fuel), std::move(power), std::move(heat)};
    return figure;
}

MaybeFigure carrierFigure(DossierWork &work, const Cases &cases)
{
    if (cases.size() < 2)
        return std::nullopt;
    const Puts puts{{"year", work.yearText(cases.back())},
                    {"energy", work.plain(work.value(cases.back(), QStringLiteral("energy.totalTce")), FigureFormat::CoalMass)}};
    DocumentFigure figure = work.figure("F02", FigureType::Columns, puts);
    describe(work, figure, puts);
    for (const qsizetype each : cases)
        figure.categories.append(work.yearText(each));
    for (const std::string_view key : carrierKeys()) {
        FigureSeries series{work.word("carrier", key), {}};
        bool any = false;
        for (const qsizetype each : cases) {
            series.values.push_back(over(work.value(each, QStringLiteral("energy.byCarrierTce.") + keyText(key)),
                                         work.isChinese() ? perTenThousand : 1000));
            any = any || (series.values.back() && *series.values.back() != 0);
        }
        if (any)
            figure.series.push_back(std::move(series));
    }
    return figure;
}

MaybeFigure mixFigure(DossierWork &work)
{
    const qsizetype shown = shownCase(work);
    const double total = work.account(shown).energy.total.value;
    if (total <= 0)
        return std::nullopt;
    FigureSeries series{work.text(QStringLiteral("F03.series")), {}};
    QStringList names;
    for (const std::string_view key : carrierKeys()) { // the carriers of the table of the mix
        const auto part = work.value(shown, QStringLiteral("energy.byCarrierTce.") + keyText(key));
        if (!part || *part <= 0)
            continue;
        names.append(work.word("carrier", key));
        series.values.push_back(*part / total);
    }
    if (names.size() < 2)
        return std::nullopt;
    const auto largest = std::ranges::max_element(series.values);
    const Puts puts{{"year", work.yearText(shown)},
                    {"part", names[largest - series.values.begin()]},
                    {"p", work.plain(*largest, FigureFormat::Percent)}};
    DocumentFigure figure = work.figure("F03", FigureType::Ring, puts);
    describe(work, figure, puts);
    figure.categories = names;
    figure.series = {std::move(series)};
    return figure;
}

MaybeFigure flowFigure(DossierWork &work, qsizetype caseIndex)
{
    const EnergyFlow flow = energyFlow(work.park, caseIndex, work.account(caseIndex), work.library(caseIndex));
    if (flow.paths.size() < 2)
        return std::nullopt;
    const auto tce = [&](double terajoules) { return inUnit(terajoules, FlowUnit::CoalEquivalent, work.library(caseIndex)); };
    const Puts puts{{"year", work.yearText(caseIndex)}, {"energy", roundedText(tce(flow.total()), 0)}};
    DocumentFigure figure = work.figure("F04", FigureType::Flow, puts);
    describe(work, figure, puts);
    for (const FlowNode &node : flow.nodes) {
        const QString id = QStringLiteral("word.flow.") + keyText(node.key);
        const auto *system = std::get_if<System>(&node.meaning);
        const bool hasOther = node.key == "grid" && work.account(caseIndex).flows.otherFossil.value > 0;
        figure.categories.append(system     ? work.word("system", systemPart(*system).key)
                                 : hasOther ? work.text(QStringLiteral("word.flow.gridAndOther"))
                                            : work.text(id));
        figure.layers.push_back(int(node.column));
    }
    for (const FlowPath &path : flow.paths)
        figure.flows.push_back({int(path.from), int(path.to), tce(path.terajoules)});
    return figure;
}

MaybeFigure powerFigure(DossierWork &work, const Cases &cases)
{
    if (cases.size() < 2)
        return std::nullopt;
    const Puts puts{
        {"year", work.yearText(cases.back())},
        {"p", work.plain(work.value(cases.back(), QStringLiteral("indicators.directSupplyShare")), FigureFormat::Percent)}};
    DocumentFigure figure = work.figure("F05", FigureType::Columns, puts);
    describe(work, figure, puts);
    FigureSeries direct{work.text(QStringLiteral("F05.direct")), {}}, attributes{work.text(QStringLiteral("F05.attributes")), {}},
        uncovered{work.text(QStringLiteral("F05.uncovered")), {}}, other{work.text(QStringLiteral("F05.other")), {}},
        portion{work.text(QStringLiteral("F05.share")), {}, -1, true, false, true};
    for (const qsizetype each : cases) {
        figure.categories.append(work.yearText(each));
        const Flows &flows = work.account(each).flows;
        direct.values.push_back(work.account(each).energy.directNonFossil.value);
        attributes.values.push_back(flows.coveredGrid().value);
        uncovered.values.push_back(flows.uncoveredGrid().value);
        other.values.push_back(flows.supply().value - work.account(each).energy.directNonFossil.value - flows.grid.value);
        const auto directShare = work.value(each, QStringLiteral("indicators.directSupplyShare"));
        portion.values.push_back(directShare ? std::optional(*directShare * percent) : std::nullopt);
    }
    figure.series = {std::move(direct), std::move(attributes), std::move(uncovered), std::move(other), std::move(portion)};
    return figure;
}

} // namespace core
