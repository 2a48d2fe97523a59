#include "cleanmix.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double differenceOfRounding = 1e-9; // of C: differences that should be 0

/// All pieces in the order of the bar but for what the parameter makes clean.
std::vector<CleanMixPiece> allPieces(const Account &account)
{
    const auto mix = energyMix(account);
    const auto part = [&](MixPart which) { return mix[size_t(which)]; };
    const Flows &flows = account.flows;
    const Energy &energy = account.energy;
    const Tce nonFossilHeat =
        (flows.nonFossilHeatReceived - flows.nonFossilHeatSent + flows.renewableHeat) * account.parameters.heatCalorificValue;
    const bool gasIsClean = account.parameters.cleanEnergyIncludesGas;
    return {
        {CleanPart::DirectGreen, QT_TRANSLATE_NOOP("CleanMix", "Direct and on-site green"), MixPart::DirectGreen, false, true,
         part(MixPart::DirectGreen)},
        {CleanPart::Certificates, QT_TRANSLATE_NOOP("CleanMix", "Certificates and green trade"), MixPart::Certificates, true,
         true, part(MixPart::Certificates)},
        {CleanPart::BiogenicFuels, QT_TRANSLATE_NOOP("CleanMix", "Biogenic fuels"), MixPart::Biomass, false, true,
         energy.biogenicFuels},
        {CleanPart::NonFossilHeat, QT_TRANSLATE_NOOP("CleanMix", "Non-fossil heat"), MixPart::Heat, true, true, nonFossilHeat},
        {CleanPart::Grid, QT_TRANSLATE_NOOP("CleanMix", "Grid power, uncovered"), MixPart::Grid, false, false,
         part(MixPart::Grid)},
        {CleanPart::NaturalGas, QT_TRANSLATE_NOOP("CleanMix", "Natural gas"), MixPart::Gas, false, gasIsClean, energy.naturalGas},
        {CleanPart::OtherGas, QT_TRANSLATE_NOOP("CleanMix", "Other gas"), MixPart::Gas, true, false,
         part(MixPart::Gas) - energy.naturalGas},
        {CleanPart::FossilHeat, QT_TRANSLATE_NOOP("CleanMix", "Fossil heat"), MixPart::Heat, false, false,
         part(MixPart::Heat) - nonFossilHeat},
        {CleanPart::OtherFuels, QT_TRANSLATE_NOOP("CleanMix", "Waste and other fuels"), MixPart::Biomass, true, false,
         part(MixPart::Biomass) - energy.biogenicFuels},
        {CleanPart::Coal, QT_TRANSLATE_NOOP("CleanMix", "Coal"), MixPart::Coal, false, false, part(MixPart::Coal)},
        {CleanPart::Oil, QT_TRANSLATE_NOOP("CleanMix", "Oil"), MixPart::Oil, false, false, part(MixPart::Oil)},
    };
}

} // namespace

CleanMix cleanMix(const Account &account)
{
    CleanMix result;
    for (const CleanMixPiece &piece : allPieces(account)) {
        result.total += piece.energy;
        if (piece.isClean)
            result.clean += piece.energy;
        if (std::abs(piece.energy.value) > differenceOfRounding * std::abs(account.energy.total.value))
            result.pieces.push_back(piece);
    }
    for (CleanMixPiece &piece : result.pieces)
        piece.share = piece.energy / result.total;
    std::ranges::stable_partition(result.pieces, &CleanMixPiece::isClean);
    return result;
}

} // namespace core
