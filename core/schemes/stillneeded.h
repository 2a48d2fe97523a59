#pragma once

#include "core/schemes/evaluation.h"

// What an item of a scheme still asks for, in its own unit, and what to mend first.

namespace core {

struct StillNeeded {
    double amount = 0;
    Unit unit = Unit::None;          ///< None: products
    std::optional<double> replacing; ///< water: enough where each cubic metre takes the place of fresh water
};

/// What is missing to the target of an item that is not met: t CO2 to cut at the same consumption, tce of clean energy at the
/// same consumption, products at level 2, t of waste used, GJ of waste energy used, m³ of water reused beside the fresh water as
/// it is. Nothing for other items and other metrics. `park` is the park as the case is counted. Source: the definitions of
/// domain model, §4, solved for their numerators.
std::optional<StillNeeded> stillNeeded(const SchemeItem &item, const ItemResult &result, const Park &park, qsizetype caseIndex,
                                       const Account &account, const Library &library);

/// The items that are not met, the smallest gap for its target first.
std::vector<size_t> itemsToFix(const SchemeResult &result);
/// The items that the verdict waits for: they have no data. Those that are only told, or give bonus points, are left out.
std::vector<size_t> itemsToEnter(const SchemeResult &result);
/// The gap as a share of the target; nothing without a gap or where the target is 0.
std::optional<double> relativeGap(const ItemResult &result);

/// Measures of the park that may help an item.
struct ItemMeasures {
    std::vector<qsizetype> measures; ///< positions in the park
    bool byTask = false;             ///< only their key task says so: they state no effect of this kind
};
/// By the effects that measures state; saving resources has no such effect, there the key task of the measure decides, and
/// whether its words speak of water or of waste.
ItemMeasures measuresFor(const SchemeItem &item, const Park &park);

/// What the cheapest measure costs that may help an item: its investment, in 万元. Nothing: none helps, or none says.
std::optional<double> cheapestMeasure(const SchemeItem &item, const Park &park);
/// The items that are not met, the one with the cheapest measure first; those no measure helps last, the smallest gap first.
std::vector<size_t> itemsByCost(const SchemeResult &result, const Park &park);

} // namespace core
