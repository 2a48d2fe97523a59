#include "ratios.h"

namespace core {

SupplyRatios ratiosOf(const SupplySums &sums)
{
    const auto quotient = [](double part, double whole) { return whole > 0 ? std::optional(part / whole) : std::nullopt; };
    const double delivered = sums.load - sums.imported, generated = sums.available - sums.exported - sums.curtailed;
    SupplyRatios ratios;
    ratios.selfUseOfGenerationDelivered = quotient(delivered, sums.available);
    ratios.selfUseOfGenerationGeneration = quotient(generated, sums.available);
    ratios.selfUseOfLoadDelivered = quotient(delivered, sums.load);
    ratios.selfUseOfLoadGeneration = quotient(generated, sums.load);
    ratios.exportOfGeneration = quotient(sums.exported, sums.available);
    ratios.unusedDelivered = quotient(sums.available - delivered - sums.exported, sums.available);
    ratios.unusedGeneration = quotient(sums.curtailed, sums.available);
    return ratios;
}

} // namespace core
