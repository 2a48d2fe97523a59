#include "ledger.h"

#include "core/reference/library.h"

#include <algorithm>

namespace core {

std::optional<Source> sourceOf(const FactorOrigin &origin, const Park &park, qsizetype caseIndex, const Library &library)
{
    if (origin.kind == FactorOrigin::Kind::FuelRow)
        return library.fuels().table().source(origin.index);
    if (origin.kind != FactorOrigin::Kind::Parameter)
        return std::nullopt;
    const Field &parameter = parametersObject.fields[size_t(origin.index)];
    for (const Parameters *own : {&park.cases.at(caseIndex).parameters, &park.parameters})
        if (parameter.get(own).index() != 0)
            return std::nullopt;
    return library.parameters().source(library.defaultOf(parameter.key).row);
}

bool contributes(System system, int list)
{
    static constexpr std::string_view keys[]{"powerReceived", "powerSent", "generation", "heatReceived",     "heatSent",
                                             "heatProduced",  "fuelUse",   "fleets",     "processEmissions", "buildings"};
    return std::ranges::find(keys, systemPart(system).object->lists[size_t(list)].key) != std::end(keys);
}

} // namespace core
