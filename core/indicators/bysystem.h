#pragma once

#include "core/accounting/accounting.h"

namespace core {

/// The lines of annex 4, as columns of the review.
inline constexpr size_t lineCount = 5;
struct LineName {
    std::string_view key;
    const char *label;
};
inline constexpr LineName lineNames[lineCount]{
    {"fuelT", QT_TRANSLATE_NOOP("AccountingLine", "Fuels")},
    {"conversionT", QT_TRANSLATE_NOOP("AccountingLine", "Conversion")},
    {"electricityT", QT_TRANSLATE_NOOP("AccountingLine", "Electricity")},
    {"heatT", QT_TRANSLATE_NOOP("AccountingLine", "Heat")},
    {"processT", QT_TRANSLATE_NOOP("AccountingLine", "Processes")},
};

/// Emissions by system and by line of annex 4, with the sums of both.
struct EmissionTable {
    BySystem<std::array<TonnesCo2, lineCount>> cells{};
    BySystem<TonnesCo2> bySystem{};
    std::array<TonnesCo2, lineCount> byLine{};
    TonnesCo2 total;
};
/// Fuels, conversion and processes stand with the system of their row; electricity and heat are shared out by use, what no row
/// uses stays with energy supply. Source: domain model, §3 and §4 "By system".
EmissionTable emissionTable(const Account &account);

/// What each system uses in the end: the fuels of its rows, electricity at equal value and heat. Fuels of energy supply become
/// power and heat there and count where these are used. Ours, for the classes of parks.
BySystem<Tce> useBySystem(const Account &account);

/// The contributions to the emissions with the largest amounts, the largest first; at most `most`, none that adds nothing.
/// Positions in the ledger.
std::vector<size_t> largestContributions(const Account &account, size_t most);

} // namespace core
