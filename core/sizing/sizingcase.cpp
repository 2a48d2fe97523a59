#include "sizingcase.h"

#include <algorithm>
#include <cmath>

namespace core::sizing {

namespace {

constexpr size_t hoursPerYear = 8760;
constexpr std::array<size_t, 12> monthEnds{744, 1416, 2160, 2880, 3624, 4344, 5088, 5832, 6552, 7296, 8016, 8760};

} // namespace

Dispatch::Dispatch(size_t hours)
    : ownMw(hours), exportMw(hours), importMw(hours), chargeMw(hours), dischargeMw(hours), levelMwh(hours), unservedMw(hours)
{
}

std::optional<Error> seriesTrouble(const Series &series)
{
    struct Column {
        const char *name;
        const std::vector<double> &values;
        bool mayBeNegative;
    };
    if (series.hours() == 0)
        return Error{ErrorCode::SeriesEmpty, {}, {}, {}};
    for (const Column &column : {Column{"load_mw", series.loadMw, false}, Column{"wind_pu", series.windPu, false},
                                 Column{"pv_pu", series.pvPu, false}, Column{"import_price", series.importPrice, true},
                                 Column{"export_price", series.exportPrice, true}}) {
        const QString name = QString::fromLatin1(column.name);
        if (column.values.size() != series.hours())
            return Error{ErrorCode::SeriesLength, name, {}, QString::number(column.values.size())};
        for (size_t t = 0; t < series.hours(); ++t) {
            const double value = column.values[t];
            if (!std::isfinite(value))
                return Error{ErrorCode::SeriesCell, name, QString::number(t), QString::number(value)};
            if (value < 0.0 && !column.mayBeNegative)
                return Error{ErrorCode::SeriesNegative, name, QString::number(t), QString::number(value)};
        }
    }
    return std::nullopt;
}

double yearWeight(size_t hours)
{
    return double(hoursPerYear) / double(hours);
}

double capitalRecovery(double rate, double lifeYears)
{
    return rate > 0.0 ? rate / (1.0 - std::pow(1.0 + rate, -lifeYears)) : 1.0 / lifeYears;
}

double annualCost(const Technology &technology, double rate)
{
    return technology.capexYuanPerKw * (capitalRecovery(rate, technology.lifeYears) + technology.omShare);
}

int monthOf(size_t hour)
{
    const auto month = std::ranges::upper_bound(monthEnds, hour % hoursPerYear);
    return int(12 * (hour / hoursPerYear)) + int(month - monthEnds.begin());
}

} // namespace core::sizing
