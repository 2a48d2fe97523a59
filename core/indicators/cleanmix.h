#pragma once

#include "core/indicators/energymix.h"

namespace core {

/// A part of the consumption C that counts as clean as a whole or not at all.
enum class CleanPart : unsigned char {
    DirectGreen,
    Certificates,
    BiogenicFuels,
    NonFossilHeat,
    NaturalGas, ///< clean where the parameter says so
    Grid,
    OtherGas,
    FossilHeat,
    OtherFuels,
    Coal,
    Oil
};

struct CleanMixPiece {
    CleanPart part;
    const char *label; ///< in the context CleanMix
    MixPart colour;    ///< the part of the energy mix it belongs to
    bool isSplit;      ///< two pieces share the colour: this one is hatched
    bool isClean;
    Tce energy;
    double share = 0; ///< of C
};

/// The consumption, clean parts first.
struct CleanMix {
    std::vector<CleanMixPiece> pieces; ///< none of 0
    Tce total;                         ///< C: the sum of the pieces
    Tce clean;                         ///< the sum of the clean ones
};
/// Splits C so that the clean pieces sum to the numerator of the judged cleanEnergyShare. Source: domain model, §4.
CleanMix cleanMix(const Account &account);

} // namespace core
