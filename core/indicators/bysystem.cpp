#include "bysystem.h"

#include <algorithm>
#include <cmath>

namespace core {

EmissionTable emissionTable(const Account &account)
{
    EmissionTable table;
    for (const Contribution &each : account.ledger)
        if (each.line == Line::Fuel || each.line == Line::Conversion || each.line == Line::Process)
            table.cells[size_t(each.system)][size_t(each.line)] += each.emission;
    const auto electricity = electricityBySystem(account), heat = heatBySystem(account);
    for (const System system : allSystems) {
        auto &cells = table.cells[size_t(system)];
        cells[size_t(Line::Electricity)] = electricity[size_t(system)];
        cells[size_t(Line::Heat)] = heat[size_t(system)];
        for (size_t line = 0; line < lineCount; ++line) {
            table.bySystem[size_t(system)] += cells[line];
            table.byLine[line] += cells[line];
        }
        table.total += table.bySystem[size_t(system)];
    }
    return table;
}

BySystem<Tce> useBySystem(const Account &account)
{
    BySystem<Tce> use{};
    for (const System system : allSystems)
        use[size_t(system)] = account.flows.electricityUse[size_t(system)] * account.parameters.electricityEqualValue +
                              account.flows.heatUse[size_t(system)] * account.parameters.heatCalorificValue;
    for (const Contribution &each : account.ledger)
        if (each.line == Line::Fuel && each.system != System::EnergySupply)
            use[size_t(each.system)] += each.energy;
    return use;
}

std::vector<size_t> largestContributions(const Account &account, size_t most)
{
    std::vector<size_t> all;
    const auto amount = [&](size_t i) { return std::abs(account.ledger[i].emission.value); };
    for (size_t i = 0; i < account.ledger.size(); ++i)
        if (amount(i) > 0)
            all.push_back(i);
    std::ranges::stable_sort(all, std::ranges::greater(), amount);
    all.resize(std::min(all.size(), most));
    return all;
}

} // namespace core
