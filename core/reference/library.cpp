#include "library.h"

#include <algorithm>

namespace core {

namespace {

/// A number or a quotient of two, as "3/4".
std::optional<double> quotientFromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return numberFromText(text);
    const auto above = numberFromText(QStringView(text).left(slash)), below = numberFromText(QStringView(text).mid(slash + 1));
    return above && below && *below != 0 ? std::optional(*above / *below) : std::nullopt;
}

} // namespace

Result<Library> Library::read(const QString &directory)
{
    Library library;
    auto fuels = Fuels::read(directory);
    if (!fuels)
        return fail(fuels.error());
    auto steam = SteamTable::read(directory);
    if (!steam)
        return fail(steam.error());
    library.m_fuels = *std::move(fuels);
    library.m_steam = *std::move(steam);
    const std::pair<const char *, Table *> tables[]{
        {"parameters", &library.m_parameters}, {"limits", &library.m_limits}, {"grid_factors", &library.m_gridFactors}};
    for (const auto &[name, into] : tables) {
        auto table = Table::read(directory, QString::fromLatin1(name));
        if (!table)
            return fail(table.error());
        *into = *std::move(table);
    }

    for (qsizetype i = 0; i < library.m_parameters.rowCount(); ++i) {
        const auto value = quotientFromText(library.m_parameters.text(i, "value"));
        if (!value)
            return fail(library.m_parameters.broken(i, QStringLiteral("value")));
        library.m_defaults.insert(library.m_parameters.id(i), {*value, i});
    }

    const Table &limits = library.m_limits;
    const int standard = limits.column("standard"), product = limits.column("product_zh"), unit = limits.column("unit");
    const int levels[]{limits.column("level_1_best"), limits.column("level_2_entry"), limits.column("level_3_limit")};
    for (qsizetype i = 0; i < limits.rowCount(); ++i) {
        ProductLimit limit;
        limit.row = qint32(i);
        std::optional<double> *const into[]{&limit.level1, &limit.level2, &limit.level3};
        for (size_t n = 0; n < 3; ++n) {
            const auto number = limits.number(i, levels[n]);
            if (!number)
                return fail(number.error());
            *into[n] = *number;
        }
        const std::pair key{limits.text(i, standard), limits.text(i, product)};
        if (limits.text(i, unit).startsWith(QLatin1StringView("kgce/")) && !library.m_limitOf.contains(key))
            library.m_limitOf.insert(key, limit);
    }

    const Table &grid = library.m_gridFactors;
    const int level = grid.column("level"), type = grid.column("factor_type"), year = grid.column("year"),
              value = grid.column("value");
    for (qsizetype i = 0; i < grid.rowCount(); ++i) {
        if (grid.text(i, level) != QLatin1StringView("national") ||
            grid.text(i, type) != QLatin1StringView("average_location_based"))
            continue;
        const auto number = grid.number(i, value), ofYear = grid.number(i, year);
        if (!number || !*number || !ofYear || !*ofYear)
            return fail(grid.broken(i, QStringLiteral("value")));
        library.m_nationalAverages.emplace_back(int(**ofYear), DefaultValue{**number, i});
    }
    std::ranges::stable_sort(library.m_nationalAverages, {}, [](const auto &each) { return each.first; });
    return library;
}

DefaultValue Library::defaultOf(std::string_view parameter) const
{
    const auto found = m_defaults.constFind(QString::fromLatin1(parameter.data(), qsizetype(parameter.size())));
    Q_ASSERT(found != m_defaults.constEnd());
    return found == m_defaults.constEnd() ? DefaultValue{} : *found;
}

const ProductLimit *Library::limit(const QString &standard, const QString &product) const
{
    const auto found = m_limitOf.constFind({standard, product});
    return found == m_limitOf.constEnd() ? nullptr : &*found;
}

std::optional<DefaultValue> Library::nationalAverage(int year) const
{
    std::optional<DefaultValue> newest;
    for (const auto &[ofYear, value] : m_nationalAverages)
        if (ofYear <= year)
            newest = value;
    return newest;
}

} // namespace core
