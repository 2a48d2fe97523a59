#include "ratios.h"

namespace core {

SupplyRatios ratiosOf(const SupplySums &sums)
{
    const auto share = [](double part, double whole) { return whole > 0 ? std::optional(part / whole) : std::nullopt; };
    const double delivered = sums.load - sums.imported, generated = sums.available - sums.exported - sums.curtailed;
    SupplyRatios ratios;
    ratios.selfUseOfGenerationDelivered = share(delivered, sums.available);
    ratios.selfUseOfGenerationGeneration = share(generated, sums.available);
    ratios.selfUseOfLoadDelivered = share(delivered, sums.load);
    ratios.selfUseOfLoadGeneration = share(generated, sums.load);
    ratios.exportOfGeneration = share(sums.exported, sums.available);
    ratios.unusedDelivered = share(sums.available - delivered - sums.exported, sums.available);
    ratios.unusedGeneration = share(sums.curtailed, sums.available);
    return ratios;
}

} // namespace core
