#include "flownodes.h"

#include <algorithm>
#include <array>

namespace core::flownodes {

namespace {

/// Large and steady systems first, as the emissions by system.
constexpr std::array systemOrder{System::Production, System::EnergySupply,   System::Buildings,
                                 System::Transport,  System::Infrastructure, System::Ecosystem};
PictureName said(const char *label)
{
    return {"EnergyFlow", label, {}};
}
PictureName mixName(MixPart part)
{
    return {"EnergyMix", mixParts[size_t(part)].label, {}};
}

std::vector<FlowNode> makeTable()
{
    using enum FlowColumn;
    std::vector<FlowNode> all{
        {"directGreen", said(QT_TRANSLATE_NOOP("EnergyFlow", "Direct green supply")), MixPart::DirectGreen, Sources},
        {"wind", said(QT_TRANSLATE_NOOP("EnergyFlow", "Wind")), MixPart::DirectGreen, Sources},
        {"pv", said(QT_TRANSLATE_NOOP("EnergyFlow", "Solar PV")), MixPart::DirectGreen, Sources},
        {"otherPrimary", said(QT_TRANSLATE_NOOP("EnergyFlow", "Other primary power")), MixPart::DirectGreen, Sources},
        {"certificates", mixName(MixPart::Certificates), MixPart::Certificates, Sources},
        {"grid", mixName(MixPart::Grid), MixPart::Grid, Sources},
        {"gas", mixName(MixPart::Gas), MixPart::Gas, Sources},
        {"coal", mixName(MixPart::Coal), MixPart::Coal, Sources},
        {"oil", mixName(MixPart::Oil), MixPart::Oil, Sources},
        {"biomass", said(QT_TRANSLATE_NOOP("EnergyFlow", "Biomass")), MixPart::Biomass, Sources},
        {"otherFuels", said(QT_TRANSLATE_NOOP("EnergyFlow", "Other fuels")), FlowRole::OtherSources, Sources},
        {"recovered", said(QT_TRANSLATE_NOOP("EnergyFlow", "Recovered in processes")), FlowRole::OtherSources, Sources},
        {"fossilHeat", said(QT_TRANSLATE_NOOP("EnergyFlow", "Fossil heat received")), MixPart::Heat, Sources},
        {"nonFossilHeat", said(QT_TRANSLATE_NOOP("EnergyFlow", "Non-fossil heat received")), MixPart::Heat, Sources},
        {"otherHeat", said(QT_TRANSLATE_NOOP("EnergyFlow", "Waste heat, heat pumps")), MixPart::Heat, Sources},
        {"process", said(QT_TRANSLATE_NOOP("EnergyFlow", "Processes")), FlowRole::Process, Sources},
        {"otherSources", said(QT_TRANSLATE_NOOP("EnergyFlow", "Other sources")), FlowRole::OtherSources, Sources},
        {"notAccounted", said(QT_TRANSLATE_NOOP("EnergyFlow", "Not accounted for")), FlowRole::NotAccounted, Sources},
        {"plants", said(QT_TRANSLATE_NOOP("EnergyFlow", "Plants")), FlowRole::Plants, FlowColumn::Plants},
        {"electricity", said(QT_TRANSLATE_NOOP("EnergyFlow", "Electricity")), FlowRole::Electricity, Carriers},
        {"heat", said(QT_TRANSLATE_NOOP("EnergyFlow", "Heat")), MixPart::Heat, Carriers},
    };
    for (const System system : systemOrder)
        all.push_back({systemPart(system).key, {"Field", systemPart(system).label, {}}, system, Uses});
    all.push_back({"otherUses", said(QT_TRANSLATE_NOOP("EnergyFlow", "Other systems, sent out")), FlowRole::OtherUses, Uses});
    all.push_back({"sent", said(QT_TRANSLATE_NOOP("EnergyFlow", "Sent out")), FlowRole::Sent, Uses});
    all.push_back({"losses", said(QT_TRANSLATE_NOOP("EnergyFlow", "Losses")), FlowRole::Losses, Uses});
    Q_ASSERT(all.size() == NodeCount);
    return all;
}

} // namespace

Node nodeOf(System system)
{
    return Node(FirstSystem + size_t(std::ranges::find(systemOrder, system) - systemOrder.begin()));
}

const std::vector<FlowNode> &table()
{
    static const std::vector<FlowNode> all = makeTable();
    return all;
}

} // namespace core::flownodes
