#include "tarifftables.h"

#include <algorithm>

namespace core {

namespace {

/// The hours of an area stand for its price lists of two-part customers; lists of one-part customers are others.
constexpr QStringView onePart(u"单一制");
constexpr qsizetype hoursOfDay = 24;

bool areHours(const QString &letters)
{
    return letters.size() == hoursOfDay &&
           std::ranges::all_of(letters, [](QChar letter) { return QStringView(u"SPFVD").contains(letter); });
}

/// "上海(大工业)" is of the area "上海".
bool isOf(const QString &priceArea, const QString &hoursArea)
{
    return priceArea == hoursArea || (priceArea.startsWith(hoursArea) && !priceArea.at(hoursArea.size()).isLetter());
}

Result<QList<TariffBand>> bandsOf(const Table &hours, const QString &area, qsizetype &first)
{
    QList<TariffBand> bands;
    for (qsizetype row = 0; row < hours.rowCount(); ++row) {
        if (!isOf(area, hours.text(row, "area")) || hours.text(row, "customer_class") == onePart)
            continue;
        TariffBand band;
        band.months = monthsFromText(hours.text(row, "months"));
        band.hours = hours.text(row, "profile_24h");
        if (band.months.isEmpty() || !areHours(band.hours))
            return fail(hours.broken(row, QStringLiteral("months, profile_24h")));
        if (bands.isEmpty())
            first = row;
        bands.append(band);
    }
    return bands;
}

} // namespace

QList<double> monthsFromText(const QString &text)
{
    QList<double> months;
    for (const QString &part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        bool isFirst = false, isLast = false;
        const int first = ends.front().trimmed().toInt(&isFirst), last = ends.back().trimmed().toInt(&isLast);
        if (!isFirst || !isLast || ends.size() > 2 || first < 1 || last > 12 || first > last)
            return {};
        for (int month = first; month <= last; ++month)
            months.append(month);
    }
    return months;
}

Result<TariffTables> TariffTables::read(const QString &directory)
{
    TariffTables tables;
    for (const auto &[into, name] : {std::pair(&tables.m_prices, "tariff_prices"), std::pair(&tables.m_hours, "tou_hours")}) {
        auto table = Table::read(directory, QString::fromLatin1(name));
        if (!table)
            return fail(table.error());
        *into = *std::move(table);
    }
    const Table &prices = tables.m_prices;
    for (qsizetype row = 0; row < prices.rowCount(); ++row) {
        AreaTariff made{
            prices.text(row, "province_or_area"), prices.text(row, "month"), prices.text(row, "customer_class"), {}, {}, row, -1};
        const auto price = [&](const char *column) { return prices.number(row, prices.column(column)); };
        const auto peak = price("peak"), flat = price("flat"), valley = price("valley"), sharp = price("sharp_peak"),
                   deep = price("deep_valley");
        if (!peak || !*peak || !flat || !*flat || !valley || !*valley || !sharp || !deep)
            return fail(prices.broken(row, QStringLiteral("peak, flat, valley")));
        made.prices.peak = {**peak};
        made.prices.flat = {**flat};
        made.prices.valley = {**valley};
        if (*sharp)
            made.prices.sharpPeak = YuanPerKilowattHour{**sharp};
        if (*deep)
            made.prices.deepValley = YuanPerKilowattHour{**deep};
        auto bands = bandsOf(tables.m_hours, made.area, made.hoursRow);
        if (!bands)
            return fail(bands.error());
        made.bands = *std::move(bands);
        tables.m_all.push_back(std::move(made));
    }
    return tables;
}

qsizetype firstOfProvince(const std::vector<AreaTariff> &tariffs, const QString &province)
{
    constexpr qsizetype enough = 2;
    const auto found = std::ranges::find_if(tariffs, [&](const AreaTariff &each) {
        return province.size() >= enough && each.area.startsWith(province.left(enough));
    });
    return found == tariffs.end() ? -1 : found - tariffs.begin();
}

void takeTariff(const AreaTariff &from, Tariff &tariff, QList<TariffBand> &bands)
{
    tariff.prices = from.prices;
    tariff.importSeries.reset();
    tariff.fees.reset();
    bands = from.bands;
}

} // namespace core
