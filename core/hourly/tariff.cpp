#include "tariff.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// kWh per MWh, kW per MW.
constexpr double thousand = 1000;
/// Hours of a month in the capacity rule. Source: 发改价格〔2025〕1192号.
constexpr double hoursOfMonth = 730;

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

} // namespace

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
        // which band holds for a month and weekday, looked up once
        std::array<std::array<const TariffBand *, 7>, 12> bandOf{};
        for (size_t month = 0; month < 12; ++month)
            for (size_t weekday = 0; weekday < 7; ++weekday)
                for (const TariffBand &band : bands)
                    if (!bandOf[month][weekday] && band.hours.size() == 24 && band.months.contains(double(month + 1)) &&
                        (!band.weekdays || band.weekdays->contains(double(weekday + 1))))
                        bandOf[month][weekday] = &band;
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            const TariffBand *band = bandOf[monthOfHour(hour)][calendar.weekdayOfHour(hour)];
            if (band)
                prices.band[hour] = band->hours[qsizetype(hour % 24)].toLatin1();
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

double priceOfConnection(const Tariff &tariff, const GridFees &fees)
{
    const double network = tariff.networkRule == NetworkRule::Capacity1192
                               ? 12 * tariff.averageLoadRate.value_or(1) * hoursOfMonth * fees.transmission.value
                               : 0;
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
        month[BillPart::Transmission] =
            byCapacity ? thousand * connected * tariff.averageLoadRate.value_or(1) * hoursOfMonth * fees.transmission.value
                       : thousand * imported * fees.transmission.value;
        month[BillPart::SelfUse] = thousand * generated * levyOnOwn(tariff, fees);
        month[BillPart::Capacity] = thousand * connected * tariff.capacityPrice.value_or(YuanPerKilowattYear{}).value / 12;
        month[BillPart::Demand] = thousand * month.peakImport * tariff.demandPrice.value_or(YuanPerKilowattMonth{}).value;
        month[BillPart::Carbon] = imported * emissionFactor * carbonPrice;
    }
    return bill;
}

} // namespace core
