#include "sizereport.h"

#include "ui/model/sizingsentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace commandline {

using namespace core::sizing;

namespace {

/// Gives the texts of this file their context.
struct SizeReport {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A number with its usual decimals, with more where three digits of it would not show. What is below a millionth (a watt, a
/// watt-hour) is what the search leaves of nothing.
QString legible(const ui::Format &format, double value, int decimals)
{
    constexpr double nothing = 1e-6;
    constexpr int digits = 3;
    const double size = std::abs(value);
    if (size < nothing)
        return format.fixed(0, decimals);
    return format.fixed(value, std::max(decimals, digits - 1 - int(std::floor(std::log10(size)))));
}

} // namespace

QString sizeReport(const SizingCase &sizing, const SearchResult &result, double seconds, const ui::Format &format)
{
    const Design &design = result.design;
    QStringList lines{sizing.name};
    if (result.infeasible) {
        lines += ui::infeasibleSentences(sizing, *result.infeasible, format);
        return lines.join(u'\n') + u'\n';
    }
    if (design.outcome == Outcome::Stalled && design.dispatch.importMw.empty()) {
        lines += SizeReport::tr("The search found no design that meets everything, and no proof that there is none.");
        return lines.join(u'\n') + u'\n';
    }
    const Capacities &size = design.capacities;
    const auto number = [&](double value, int decimals) { return legible(format, value, decimals); };
    const auto share = [&](const std::optional<double> &value) { return value ? format.share(*value) : ui::Format::absent(); };
    lines += SizeReport::tr("Wind %1 MW, PV %2 MW, battery %3 MWh and %4 MW, grid %5 MW (highest import %6 MW)")
                 .arg(number(size.windMw, 2), number(size.pvMw, 2), number(size.batteryMwh, 2), number(size.batteryMw, 2),
                      number(size.gridMw, 2), number(design.peakImportMw, 2));
    lines += SizeReport::tr("Cost %1 yuan a year").arg(number(design.objectiveYuan, 0));
    if (design.outcome == Outcome::Optimal || design.outcome == Outcome::Stalled)
        lines += SizeReport::tr("No design costs less than %1 yuan: gap %2, %3 years dispatched in %4 s")
                     .arg(number(design.lowerBoundYuan, 0), QString::number(design.gap, 'e', 1), QString::number(design.solves),
                          number(seconds, 3));
    lines += SizeReport::tr("Load %1 MWh, own generation %2, import %3, feed-in %4, curtailed %5, unserved %6 MWh")
                 .arg(number(design.annual.loadMwh, 0), number(design.annual.availableMwh, 0), number(design.annual.importMwh, 0),
                      number(design.annual.exportMwh, 0), number(design.annual.curtailedMwh, 0), number(design.annual.unservedMwh, 0));
    lines += SizeReport::tr("Share of the load from own generation %1, self-use of generation %2, feed-in %3, unused %4")
                 .arg(share(design.ratios.selfUseOfLoad), share(design.ratios.selfUseOfGenerationDelivered),
                      share(design.ratios.exportOfGeneration), share(design.ratios.unusedDelivered));
    lines += ui::shadowPriceSentences(design, format);
    return lines.join(u'\n') + u'\n';
}

} // namespace commandline
