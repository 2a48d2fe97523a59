#include "energymix.h"

namespace core {

std::array<Tce, mixPartCount> energyMix(const Account &account)
{
    const auto &carriers = account.energy.byCarrier;
    const Flows &flows = account.flows;
    const TcePerMegawattHour equalValue = account.parameters.electricityEqualValue;
    return {carriers[size_t(Carrier::Coal)],
            carriers[size_t(Carrier::Oil)],
            carriers[size_t(Carrier::Gas)],
            carriers[size_t(Carrier::Heat)],
            carriers[size_t(Carrier::BiomassWasteOther)],
            (flows.uncoveredGrid() + flows.otherFossil - flows.sentFossil) * equalValue,
            flows.coveredGrid() * equalValue,
            (flows.directNonFossil + flows.primaryGeneration - flows.sentNonFossil) * equalValue};
}

} // namespace core
