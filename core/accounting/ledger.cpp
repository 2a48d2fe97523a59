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
    const DefaultValue usual = library.defaultOf(parameter.key);
    for (const Parameters *own : {&park.cases.at(caseIndex).parameters, &park.parameters})
        if (const Value given = parameter.get(own); given.index() != 0) {
            if (given != Value(usual.value)) // who repeats the number of the table has it from there
                return std::nullopt;
            break;
        }
    return library.parameters().source(usual.row);
}

bool contributes(System system, int list)
{
    static constexpr std::string_view keys[]{"powerReceived", "powerSent", "generation", "heatReceived",     "heatSent",
                                             "heatProduced",  "fuelUse",   "fleets",     "processEmissions", "buildings"};
    return std::ranges::find(keys, systemPart(system).object->lists[size_t(list)].key) != std::end(keys);
}

} // namespace core
