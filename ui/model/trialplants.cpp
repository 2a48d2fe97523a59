#include "hourlytrial.h"

#include "core/exchange/designseries.h"
#include "core/units/unit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

using namespace core;

// Plants and prices that the design of a case is given beside the trial.

namespace {

bool isSolarOfPark(const Plant &plant)
{
    return plant.technology == PlantTechnology::Pv && plant.direct;
}

/// The most of solar plants [MW] by their capacities, all alike while none has one; nothing: they have no most.
void shareMost(QList<Plant> &plants, const std::optional<double> &most)
{
    double capacity = 0;
    for (const Plant &each : plants)
        capacity += isSolarOfPark(each) ? orNothing(each.capacity.value) : 0;
    const auto count = double(std::ranges::count_if(plants, isSolarOfPark));
    for (Plant &each : plants)
        if (isSolarOfPark(each))
            each.most =
                most ? std::optional(Megawatts{*most * (capacity > 0 ? orNothing(each.capacity.value) / capacity : 1 / count)})
                     : std::nullopt;
}

} // namespace

/// With the plants that its annual rows make, where it has none of its own: one that is added must not hide them.
core::Design HourlyTrial::withPlantsOfRows(core::Design design) const
{
    if (!m_model || !design.plants.isEmpty())
        return design;
    design.plants = m_design.plants;
    design.series = m_design.series;
    design.plants.removeIf([](const Plant &each) { return !(each.capacity.value > 0); }); // those that only a trial has
    return design;
}

Result<void> HourlyTrial::takeGeneration(const ImportedSeries &imported, const QString &origin)
{
    Result<void> taken;
    setDesign([origin] { return tr("Take the generation of %1").arg(origin); },
              [&](core::Design &design) {
                  core::Design wanted = withPlantsOfRows(design);
                  taken = putGeneration(imported, origin, wanted);
                  if (taken)
                      design = wanted;
              });
    return taken;
}

void HourlyTrial::takePrices(const ImportedSeries &imported, const QString &origin, bool ofExport)
{
    setDesign([origin] { return tr("Take the prices of %1").arg(origin); },
              [&](core::Design &design) { putPrices(imported, origin, ofExport, design); });
}

double HourlyTrial::roofs() const
{
    return m_tables && m_shown.inPark() ? roofCapacity(m_shown.inPark()->buildings, *m_tables) : 0;
}

bool HourlyTrial::isSolarOnRoofs() const
{
    double most = 0;
    if (m_shown.inPark())
        for (const Plant &each : m_shown.inPark()->design.plants)
            if (isSolarOfPark(each))
                most += each.most ? orNothing(each.most->value) : std::numeric_limits<double>::infinity();
    return most > 0 && std::abs(most - roofs()) <= 1e-9 * roofs();
}

void HourlyTrial::setSolarOnRoofs(bool isLimited)
{
    const QString name = m_shown.inPark() ? m_shown.inPark()->name : QString();
    setDesign(
        [name, isLimited] {
            return isLimited ? tr("Limit the solar power of %1 to its roofs").arg(name)
                             : tr("Take the limit of the solar power of %1 away").arg(name);
        },
        [&](core::Design &design) {
            design = withPlantsOfRows(design);
            if (std::ranges::none_of(design.plants, isSolarOfPark))
                if (const auto tried = std::ranges::find_if(m_design.plants, isSolarOfPark); tried != m_design.plants.end())
                    design.plants.append(*tried); // at 0 as yet
            shareMost(design.plants, isLimited ? std::optional(roofs()) : std::nullopt);
        });
}

} // namespace ui
