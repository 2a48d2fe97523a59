#include "emissionflow.h"

#include "core/indicators/flownodes.h"

namespace core {

using namespace flownodes;

namespace {

Node emissionOrigin(const Contribution &row)
{
    switch (row.carrier) {
    case Carrier::Coal:
        return Coal;
    case Carrier::Oil:
        return Oil;
    case Carrier::Gas:
        return Gas;
    default:
        return OtherFuels;
    }
}

/// Power and heat are origins here, not carriers, and nothing is sent out.
std::vector<FlowNode> emissionTable()
{
    std::vector<FlowNode> own = table();
    own[Electricity].column = own[Heat].column = FlowColumn::Sources;
    own[OtherUses].name = {"EnergyFlow", QT_TRANSLATE_NOOP("EnergyFlow", "Other systems"), {}};
    return own;
}

} // namespace

EmissionFlow emissionFlow(const Account &account)
{
    FlowBuilder builder;
    for (const Contribution &row : account.ledger)
        if (row.line == Line::Fuel || row.line == Line::Conversion)
            builder.add(emissionOrigin(row), nodeOf(row.system), row.emission.value);
    const auto electricity = electricityBySystem(account), heat = heatBySystem(account);
    for (const System system : allSystems) {
        builder.add(Electricity, nodeOf(system), electricity[size_t(system)].value);
        builder.add(Heat, nodeOf(system), heat[size_t(system)].value);
    }
    builder.add(Process, nodeOf(System::Production), account.accounting.process.value);
    FlowBuilder::Built built = builder.build(emissionTable(), OtherSources, OtherUses, [](FlowBuilder::Node) { return true; });
    EmissionFlow flow{std::move(built.nodes), {}};
    for (const FlowBuilder::Path &path : built.paths)
        flow.paths.push_back({path.from, path.to, {path.amount}});
    return flow;
}

TonnesCo2 EmissionFlow::of(size_t node) const
{
    TonnesCo2 sum;
    for (const EmissionPath &path : paths)
        if (path.from == node || path.to == node)
            sum += path.emission;
    return sum;
}

TonnesCo2 EmissionFlow::total() const
{
    TonnesCo2 sum;
    for (const EmissionPath &path : paths)
        sum += path.emission;
    return sum;
}

} // namespace core
