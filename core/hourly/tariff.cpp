#include "tariff.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// kWh per MWh, kW per MW.
constexpr double thousand = 1000;

double priceOf(const BandPrices &prices, char letter)
{
    switch (letter) {
    case 'S':
        return prices.sharpPeak.value_or(prices.peak).value;
    case 'P':
        return prices.peak.value;
    case 'V':
        return prices.valley.value;
    case 'D':
        return prices.deepValley.value_or(prices.valley).value;
    default:
        return prices.flat.value;
    }
}

/// The bands that name each month and weekday, in their order.
using BandsOfDays = std::array<std::array<std::vector<const TariffBand *>, 7>, 12>;

BandsOfDays bandsOfDays(const QList<TariffBand> &bands)
{
    BandsOfDays of;
    for (size_t month = 0; month < 12; ++month)
        for (size_t weekday = 0; weekday < 7; ++weekday)
            for (const TariffBand &band : bands)
                if (band.hours.size() == 24 && band.months.contains(double(month + 1)) &&
                    (!band.weekdays || band.weekdays->contains(double(weekday + 1))))
                    of[month][weekday].push_back(&band);
    return of;
}

/// The network charge by capacity of a kW in a month [yuan]. Source: 发改价格〔2025〕1192号, as rules/, §5.3 reads it.
double networkChargeOfMonth(const Tariff &tariff, const HourlyPrices &prices)
{
    return tariff.averageLoadRate.value_or(1) * prices.hoursOfMonth * prices.fees.transmission.value;
}

} // namespace

bool isLoadRateAssumed(const Tariff &tariff)
{
    return tariff.networkRule == NetworkRule::Capacity1192 && !tariff.averageLoadRate;
}

BandCover coverOf(const QList<TariffBand> &bands, const Calendar &calendar)
{
    BandCover cover;
    const BandsOfDays ofDays = bandsOfDays(bands);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const auto &naming = ofDays[monthOfHour(hour)][calendar.weekdayOfHour(hour)];
        const auto letter = [at = qsizetype(hour % 24)](const TariffBand *band) { return band->hours[at]; };
        if (naming.empty()) {
            ++cover.unnamed;
            continue;
        }
        cover.sharpPeak += letter(naming.front()) == u'S';
        cover.deepValley += letter(naming.front()) == u'D';
        cover.contested +=
            std::ranges::any_of(naming, [&](const TariffBand *band) { return letter(band) != letter(naming.front()); });
    }
    return cover;
}

std::string_view key(BillPart part)
{
    static constexpr std::array<std::string_view, billParts> keys{"energy",   "loss",   "transmission", "system", "fund",
                                                                  "capacity", "demand", "selfUse",      "carbon", "feedIn"};
    return keys[size_t(part)];
}

double BillMonth::total() const
{
    return std::accumulate(yuan.begin(), yuan.end(), 0.0);
}

double totalOf(const Bill &bill)
{
    double sum = 0;
    for (const BillMonth &month : bill)
        sum += month.total();
    return sum;
}

double totalOf(const Bill &bill, BillPart part)
{
    double sum = 0;
    for (const BillMonth &month : bill)
        sum += month[part];
    return sum;
}

HourlyPrices hourlyPrices(const Tariff &tariff, const QList<TariffBand> &bands, const HourlyValues &importSeries,
                          const HourlyValues &exportSeries, const Calendar &calendar)
{
    HourlyPrices prices;
    if (tariff.fees)
        for (const auto fee : {&GridFees::transmission, &GridFees::loss, &GridFees::system, &GridFees::fund})
            (prices.fees.*fee).value = orNothing(((*tariff.fees).*fee).value);
    prices.band.assign(hoursPerYear, importSeries.empty() ? 'F' : ' ');
    prices.import = importSeries;
    if (importSeries.empty()) {
        prices.import.assign(hoursPerYear, 0);
        const BandsOfDays ofDays = bandsOfDays(bands);
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            const auto &naming = ofDays[monthOfHour(hour)][calendar.weekdayOfHour(hour)];
            if (!naming.empty())
                prices.band[hour] = naming.front()->hours[qsizetype(hour % 24)].toLatin1();
            if (tariff.prices)
                prices.import[hour] = priceOf(*tariff.prices, prices.band[hour]);
        }
    }
    prices.exported = exportSeries;
    if (exportSeries.empty())
        prices.exported.assign(hoursPerYear, tariff.exportPrice.value_or(YuanPerKilowattHour{}).value);
    return prices;
}

double feesOnImport(const Tariff &tariff, const GridFees &fees, double emissionFactor)
{
    const double transmission = tariff.networkRule == NetworkRule::Capacity1192 ? 0 : fees.transmission.value;
    const double carbon = tariff.carbonPrice.value_or(YuanPerTonneCo2{}).value * emissionFactor / thousand;
    return fees.loss.value + fees.system.value + fees.fund.value + transmission + carbon;
}

double levyOnOwn(const Tariff &tariff, const GridFees &fees)
{
    if (!tariff.networkRule)
        return 0;
    return fees.fund.value + (tariff.networkRule == NetworkRule::Capacity1192 ? 0 : fees.transmission.value);
}

double priceOfConnection(const Tariff &tariff, const HourlyPrices &prices)
{
    const double network = tariff.networkRule == NetworkRule::Capacity1192 ? 12 * networkChargeOfMonth(tariff, prices) : 0;
    return tariff.capacityPrice.value_or(YuanPerKilowattYear{}).value + network;
}

Bill billOf(const Tariff &tariff, const HourlyPrices &prices, const BilledEnergy &energy, double connected, double emissionFactor)
{
    Bill bill;
    const GridFees &fees = prices.fees;
    const bool byCapacity = tariff.networkRule == NetworkRule::Capacity1192;
    const double carbonPrice = tariff.carbonPrice.value_or(YuanPerTonneCo2{}).value;
    for (size_t m = 0; m < 12; ++m) {
        BillMonth &month = bill[m];
        double imported = 0, generated = 0;
        for (size_t hour = monthStart[m]; hour < monthStart[m + 1]; ++hour) {
            imported += energy.imported[hour];
            generated += energy.generated[hour];
            month[BillPart::Energy] += thousand * energy.imported[hour] * prices.import[hour];
            month[BillPart::FeedIn] -= thousand * energy.exported[hour] * prices.exported[hour];
            month.peakImport = std::max(month.peakImport, energy.imported[hour]);
        }
        month[BillPart::Loss] = thousand * imported * fees.loss.value;
        month[BillPart::System] = thousand * imported * fees.system.value;
        month[BillPart::Fund] = thousand * imported * fees.fund.value;
        month[BillPart::Transmission] = byCapacity ? thousand * connected * networkChargeOfMonth(tariff, prices)
                                                   : thousand * imported * fees.transmission.value;
        month[BillPart::SelfUse] = thousand * generated * levyOnOwn(tariff, fees);
        month[BillPart::Capacity] = thousand * connected * tariff.capacityPrice.value_or(YuanPerKilowattYear{}).value / 12;
        month[BillPart::Demand] = thousand * month.peakImport * tariff.demandPrice.value_or(YuanPerKilowattMonth{}).value;
        month[BillPart::Carbon] = imported * emissionFactor * carbonPrice;
    }
    return bill;
}

} // namespace core
