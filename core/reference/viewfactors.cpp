#include "viewfactors.h"

namespace core {

namespace {

/// The number of the row with this id. Fails: ReferenceRow.
Result<double> valueOf(const Table &table, QLatin1StringView id)
{
    const qsizetype row = table.row(id);
    if (row < 0)
        return fail({ErrorCode::ReferenceRow, table.name(), id, id});
    const auto number = table.number(row, table.column("value"));
    if (!number)
        return fail(number.error());
    if (!*number)
        return fail(table.broken(row, id));
    return **number;
}

} // namespace

Result<ViewFactors> ViewFactors::read(const QString &directory)
{
    const auto transport = Table::read(directory, QStringLiteral("transport"));
    if (!transport)
        return fail(transport.error());
    const auto views = Table::read(directory, QStringLiteral("views"));
    if (!views)
        return fail(views.error());
    ViewFactors result;
    const std::pair<FreightMode, QLatin1StringView> modes[]{{FreightMode::Road, QLatin1StringView("t_hd18/ef_tkm")},
                                                            {FreightMode::Rail, QLatin1StringView("r_avg/ef_tkm")},
                                                            {FreightMode::Water, QLatin1StringView("w_bulk/ef_tkm")}};
    for (const auto &[mode, id] : modes) {
        const auto factor = valueOf(*transport, id);
        if (!factor)
            return fail(factor.error());
        result.freight[size_t(mode)] = *factor;
    }
    const std::pair<double *, QLatin1StringView> numbers[]{{&result.re100ExemptShare, QLatin1StringView("re100ExemptShare")},
                                                           {&result.confidenceZ, QLatin1StringView("confidenceZ")}};
    for (const auto &[into, id] : numbers) {
        const auto value = valueOf(*views, id);
        if (!value)
            return fail(value.error());
        *into = *value;
    }
    return result;
}

} // namespace core
