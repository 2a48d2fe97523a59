#include "ledger.h"

#include <algorithm>

namespace core {

bool contributes(System system, int list)
{
    static constexpr std::string_view keys[]{"powerReceived", "powerSent", "generation", "heatReceived",     "heatSent",
                                             "heatProduced",  "fuelUse",   "fleets",     "processEmissions", "buildings"};
    return std::ranges::find(keys, systemPart(system).object->lists[size_t(list)].key) != std::end(keys);
}

} // namespace core
