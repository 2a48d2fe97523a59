#pragma once

#include "core/accounting/accounting.h"

namespace core {

/// The parts of the energy mix: the carriers, electricity split by how it counts.
enum class MixPart : unsigned char { Coal, Oil, Gas, Heat, Biomass, Grid, Certificates, DirectGreen };
inline constexpr size_t mixPartCount = 8;
struct MixPartName {
    std::string_view key;
    const char *label;
};
inline constexpr MixPartName mixParts[mixPartCount]{
    {"coal", QT_TRANSLATE_NOOP("EnergyMix", "Coal")},
    {"oil", QT_TRANSLATE_NOOP("EnergyMix", "Oil")},
    {"gas", QT_TRANSLATE_NOOP("EnergyMix", "Gas")},
    {"heat", QT_TRANSLATE_NOOP("EnergyMix", "Heat")},
    {"biomass", QT_TRANSLATE_NOOP("EnergyMix", "Biomass, other")},
    {"grid", QT_TRANSLATE_NOOP("EnergyMix", "Grid, uncovered")},
    {"certificates", QT_TRANSLATE_NOOP("EnergyMix", "Certificates, trade")},
    {"directGreen", QT_TRANSLATE_NOOP("EnergyMix", "Direct, on-site green")},
};

/// The consumption C by part; the parts sum to it. Grid is what stays uncovered with other fossil power less fossil power sent;
/// direct is direct supply and primary generation less non-fossil power sent. Source: domain model, §4.
std::array<Tce, mixPartCount> energyMix(const Account &account);

} // namespace core
