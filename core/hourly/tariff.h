#pragma once

#include "calendar.h"

#include "core/model/design.h"

#include <span>

namespace core {

/// Prices of every hour [yuan/kWh], and the tariff's letter (S P F V D; blank where a series gives the price).
struct HourlyPrices {
    HourlyValues import, exported;
    std::vector<char> band;
    GridFees fees;
    double hoursOfMonth = 0; ///< of the network charge by capacity: row networkRuleHours of hourly_defaults.csv
};
/// The first band that names month and weekday gives an hour's letter; an hour of no band is flat. S without a price is P, D is
/// V. `importSeries`, `exportSeries`: hourly values, or empty. Source: hourly methods, §10.
HourlyPrices hourlyPrices(const Tariff &tariff, const QList<TariffBand> &bands, const HourlyValues &importSeries,
                          const HourlyValues &exportSeries, const Calendar &calendar = {});

/// How the bands of a tariff cover the hours of a year.
struct BandCover {
    size_t unnamed = 0;    ///< hours that no band names: flat
    size_t contested = 0;  ///< hours for which a later band has another letter than the first that names them
    size_t sharpPeak = 0;  ///< hours of letter S
    size_t deepValley = 0; ///< hours of letter D
};
BandCover coverOf(const QList<TariffBand> &bands, const Calendar &calendar);

/// Whether a tariff leaves open the average load rate that its network charge by capacity asks for: it is then taken as 1.
bool isLoadRateAssumed(const Tariff &tariff);

/// A month of the bill [yuan]; what is earned is negative.
enum class BillPart : unsigned char {
    Energy,
    Loss,
    Transmission,
    System,
    Fund,
    Capacity,
    Demand,
    SelfUse, ///< levies on own generation of a direct line: fund, and transmission where it is paid per kWh
    Carbon,
    FeedIn,
};
inline constexpr size_t billParts = 10;
/// As results print it: "energy", "selfUse" …
std::string_view key(BillPart part);

struct BillMonth {
    std::array<double, billParts> yuan{};
    double peakImport = 0; ///< MW
    double &operator[](BillPart part) { return yuan[size_t(part)]; }
    double operator[](BillPart part) const { return yuan[size_t(part)]; }
    double total() const;
};
using Bill = std::array<BillMonth, 12>;
double totalOf(const Bill &bill);
double totalOf(const Bill &bill, BillPart part);

/// What every kWh from the grid pays on top of its price, carbon too [yuan/kWh].
double feesOnImport(const Tariff &tariff, const GridFees &fees, double emissionFactor);
/// What every kWh of own generation pays that is used or sold: the fund, and transmission where 1192号 is paid per kWh
/// [yuan/kWh].
double levyOnOwn(const Tariff &tariff, const GridFees &fees);
/// What a kW of the connection pays in a year [yuan]: the capacity price, and by capacity the network charge of 1192号.
double priceOfConnection(const Tariff &tariff, const HourlyPrices &prices);

/// Energies of each hour [MWh] that the bill asks; all of a year.
struct BilledEnergy {
    std::span<const double> imported, exported;
    std::span<const double> generated; ///< by plants behind the meter or on a direct line, without what was curtailed
};
/// The year's bill. By capacity (1192号): transmission = tariff × average load rate × hours of a month × connected MW per month,
/// none per kWh; per kWh as chosen under 1192号: transmission on import and own generation. Where a network rule is given, own
/// generation pays the fund; without one, own generation pays nothing. `connected` [MW]: capacity of the connection. Source:
/// 发改价格〔2025〕1192号, as rules/, §5.3 and cases/02-direct-supply (items 24, 25, 29) read it.
Bill billOf(const Tariff &tariff, const HourlyPrices &prices, const BilledEnergy &energy, double connected,
            double emissionFactor);

} // namespace core
