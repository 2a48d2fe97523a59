#pragma once

#include "core/model/design.h"
#include "core/reference/table.h"

#include <vector>

namespace core {

/// A published price list of an area and month, with the hours of its bands where they are known. Prices are those of the bill:
/// energy, network, losses, system and fund together.
struct AreaTariff {
    QString area, month, customerClass;
    BandPrices prices;
    QList<TariffBand> bands; ///< empty: the hours of this area are not known
    qsizetype row = -1;      ///< of tariff_prices.csv
    qsizetype hoursRow = -1; ///< first row of tou_hours.csv
};

/// The shipped price tables by area. Source: tariff_prices.csv, tou_hours.csv; each row has its own.
class TariffTables
{
public:
    /// Fails: FileMissing, ReferenceRow (a price that is none, hours that are not 24 of the letters S P F V D, months that are
    /// none).
    static Result<TariffTables> read(const QString &directory);

    const std::vector<AreaTariff> &all() const { return m_all; }
    const Table &prices() const { return m_prices; }
    const Table &hours() const { return m_hours; }

private:
    Table m_prices, m_hours;
    std::vector<AreaTariff> m_all;
};

/// The first list of the province of a name like 江苏 or 内蒙古自治区; −1: there is none. Areas begin with their province's first
/// two signs, which no other has (冀北 stands for none).
qsizetype firstOfProvince(const std::vector<AreaTariff> &tariffs, const QString &province);

/// Months like "1-6,10-12"; empty: they cannot be read.
QList<double> monthsFromText(const QString &text);

/// Puts a price list into a design: prices and bands, none of the design's own series of prices and fees, which these hold
/// already. Network rule, capacity, demand, feed-in and carbon prices stay.
void takeTariff(const AreaTariff &from, Tariff &tariff, QList<TariffBand> &bands);

} // namespace core
