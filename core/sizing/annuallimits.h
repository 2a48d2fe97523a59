#pragma once

#include "core/sizing/sizingcase.h"

namespace core::sizing {

enum class LimitKind : unsigned char { SelfUseOfGeneration, SelfUseOfLoad, ExportOfGeneration, Unused, ImportCap };

/// One annual limit as a row: importMwh·M + exportMwh·X + ownUse·S + windMwh·W + pvMwh·P ≤ rhs, energies of a year in MWh.
/// reference-models/README.md, (7).
struct AnnualLimit {
    LimitKind kind;
    double onImport = 0.0, onExport = 0.0, onOwnUse = 0.0;
    double perWindMw = 0.0, perPvMw = 0.0;
    double rhs = 0.0;
};

/// The limits of a case that are given.
std::vector<AnnualLimit> annualLimits(const SizingCase &sizing);
/// The key in the case file.
const char *limitKey(LimitKind kind);

} // namespace core::sizing
