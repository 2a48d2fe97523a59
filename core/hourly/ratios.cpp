#include "ratios.h"

#include "core/base/partofwhole.h"

namespace core {

SupplyRatios ratiosOf(const SupplySums &sums)
{
    const double delivered = sums.load - sums.imported, generated = sums.available - sums.exported - sums.curtailed;
    SupplyRatios ratios;
    ratios.selfUseOfGenerationDelivered = partOfWhole(delivered, sums.available);
    ratios.selfUseOfGenerationGeneration = partOfWhole(generated, sums.available);
    ratios.selfUseOfLoadDelivered = partOfWhole(delivered, sums.load);
    ratios.selfUseOfLoadGeneration = partOfWhole(generated, sums.load);
    ratios.exportOfGeneration = partOfWhole(sums.exported, sums.available);
    ratios.unusedDelivered = partOfWhole(sums.available - delivered - sums.exported, sums.available);
    ratios.unusedGeneration = partOfWhole(sums.curtailed, sums.available);
    return ratios;
}

} // namespace core
