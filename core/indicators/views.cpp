#include "views.h"

#include <algorithm>

namespace core {

namespace {

constexpr size_t upstreamTransport = 3; // category 4
constexpr double kilogrammesPerTonne = 1000;

/// The newest residual mix that is not after the year. Source: grid_factors.csv, average_excl_market_traded_nonfossil.
std::optional<std::pair<int, TonnesCo2PerMegawattHour>> residualMix(const Library &library, int year)
{
    const Table &table = library.gridFactors();
    const int level = table.column("level"), type = table.column("factor_type"), years = table.column("year"),
              value = table.column("value");
    std::optional<std::pair<int, TonnesCo2PerMegawattHour>> newest;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.text(row, level) != QLatin1StringView("national") ||
            table.text(row, type) != QLatin1StringView("average_excl_market_traded_nonfossil"))
            continue;
        const int of = table.text(row, years).toInt();
        const auto factor = numberFromText(table.text(row, value));
        if (factor && of <= year && (!newest || of > newest->first))
            newest = {of, TonnesCo2PerMegawattHour{*factor}};
    }
    return newest;
}

std::optional<TonnesCo2> freight(const QList<Freight> &rows, const ViewFactors &factors)
{
    if (rows.isEmpty())
        return std::nullopt;
    double kilogrammes = 0;
    for (const Freight &row : rows) {
        const auto &factor = factors.freight[size_t(row.mode)];
        if (!factor || !row.distance)
            return std::nullopt;
        kilogrammes += row.mass.value * row.distance->value * *factor;
    }
    return TonnesCo2{kilogrammes / kilogrammesPerTonne};
}

/// Heat that comes in; what is sent out earns nothing.
TonnesCo2 receivedHeat(const Account &account)
{
    const int received = listIndex(System::EnergySupply, "heatReceived");
    TonnesCo2 sum;
    for (const Contribution &row : account.ledger)
        if (row.system == System::EnergySupply && row.list == received)
            sum += row.emission;
    return sum;
}

} // namespace

TonnesCo2 scope2LocationBased(MegawattHours purchased, TonnesCo2PerMegawattHour gridAverage)
{
    return purchased * gridAverage;
}

TonnesCo2 scope2MarketBased(MegawattHours purchased, std::span<const Instrument> instruments,
                            TonnesCo2PerMegawattHour residualMix)
{
    TonnesCo2 sum;
    MegawattHours rest = purchased;
    for (const Instrument &each : instruments) {
        sum += each.energy * each.factor;
        rest = rest - each.energy;
    }
    return rest.value > 0 ? sum + rest * residualMix : sum;
}

GhgProtocolView ghgProtocol(const Case &inCase, const Account &account, const Library &library, const ViewFactors &factors)
{
    GhgProtocolView view;
    const Accounting &accounting = account.accounting;
    const Flows &flows = account.flows;
    view.scope1 = accounting.fuel + accounting.conversion + accounting.process;
    view.biogenic = accounting.biogenic;
    view.purchasedHeat = receivedHeat(account);
    const auto average = account.parameters.locationFactor;
    const TonnesCo2 otherFossil = flows.otherFossil * account.parameters.fossilPowerFactor;
    if (average)
        view.scope2Location =
            scope2LocationBased(flows.grid + flows.directNonFossil, *average) + otherFossil + view.purchasedHeat;
    const auto residual = residualMix(library, inCase.year);
    view.residualIsGridAverage = !residual;
    if (residual)
        view.residualYear = residual->first;
    if (residual || average) {
        const Instrument instruments[]{
            {flows.directNonFossil, {0}}, {flows.coveredGrid(), {0}}, {flows.otherFossil, account.parameters.fossilPowerFactor}};
        view.scope2Market =
            scope2MarketBased(flows.received(), instruments, residual ? residual->second : *average) + view.purchasedHeat;
    }
    view.scope3[upstreamTransport] = freight(inCase.transport.freight, factors);
    return view;
}

std::array<std::optional<TonnesCo2>, 6> iso14064Categories(const GhgProtocolView &view)
{
    // Source: rules/evaluation-schemes.md, §6.3: numbers of scope 3 categories by ISO category
    static constexpr std::array<int, 4> transport{4, 6, 7, 9};
    static constexpr std::array<int, 5> used{1, 2, 3, 5, 8};
    static constexpr std::array<int, 6> products{10, 11, 12, 13, 14, 15};
    const auto sum = [&view](std::span<const int> categories) {
        std::optional<TonnesCo2> total;
        for (const int category : categories)
            if (const auto &of = view.scope3[size_t(category) - 1])
                total = total.value_or(TonnesCo2{}) + *of;
        return total;
    };
    return {view.scope1, view.scope2Location, sum(transport), sum(used), sum(products), std::nullopt};
}

Re100View re100(const Case &inCase, const Account &account)
{
    Re100View view;
    const Flows &flows = account.flows;
    MegawattHours nuclear, certificates, trades;
    for (const Generation &row : inCase.energySupply.generation)
        if (row.technology == PowerTechnology::Nuclear)
            nuclear += row.energy;
    for (const GreenAttribute &row : inCase.energySupply.greenAttributes)
        if (isValidFor(row, inCase.year, account.parameters.greenAttributeValidity))
            (row.kind == AttributeKind::Certificate ? certificates : trades) += row.energy;
    const double covering = flows.attributes.value > 0 ? flows.coveredGrid() / flows.attributes : 0;
    view.byType[0] = flows.primaryGeneration + flows.biomassGeneration - nuclear - flows.sentNonFossil;
    view.byType[1] = flows.directNonFossil;
    view.byType[2] = covering * trades;
    view.byType[3] = covering * certificates;
    view.ofUnknownAge = view.byType[2] + view.byType[3] + view.byType[4];
    view.total = flows.supply();
    for (const MegawattHours each : view.byType)
        view.eligible += each;
    view.eligible = view.eligible < view.total ? view.eligible : view.total;
    if (view.total.value > 0)
        view.share = view.eligible / view.total;
    return view;
}

bool isWithinExemption(MegawattHours old, MegawattHours total, const ViewFactors &factors)
{
    return old.value <= factors.re100ExemptShare * total.value;
}

} // namespace core
