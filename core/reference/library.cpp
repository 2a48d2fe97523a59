#include "library.h"

#include "core/base/keytext.h"

#include <QRegularExpression>

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

/// The rows that are named as choices.
Result<std::vector<ProcessFactor>> processesOf(const Table &table)
{
    std::vector<ProcessFactor> processes;
    const int value = table.column("value");
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const QString name = table.text(row, "choice_zh");
        if (name.isEmpty())
            continue;
        const auto factor = table.number(row, value);
        if (!factor || !*factor)
            return fail(factor ? table.broken(row, QStringLiteral("value")) : factor.error());
        processes.push_back(
            {name, table.text(row, "choice_en"), table.text(row, "per_zh"), table.text(row, "per_en"), {**factor}, row});
    }
    return processes;
}

} // namespace

Result<Library> Library::read(const QString &directory)
{
    std::array<Table, keptTableCount> tables;
    for (size_t i = 0; i < keptTableCount; ++i) {
        const std::string_view name = keepableTables()[i].name;
        auto table = Table::read(directory, keyText(name));
        if (!table)
            return fail(table.error());
        tables[i] = *std::move(table);
    }
    auto parkClasses = Table::read(directory, QStringLiteral("park_classes"));
    if (!parkClasses)
        return fail(parkClasses.error());
    auto loadShapes = Table::read(directory, QStringLiteral("load_shapes"));
    if (!loadShapes)
        return fail(loadShapes.error());
    auto industries = Table::read(directory, QStringLiteral("industries"));
    if (!industries)
        return fail(industries.error());
    auto processFactors = Table::read(directory, QStringLiteral("process_factors"));
    if (!processFactors)
        return fail(processFactors.error());
    auto processes = processesOf(*processFactors);
    if (!processes)
        return fail(processes.error());
    auto library = make(std::move(tables));
    if (library) {
        library->m_parkClasses = *std::move(parkClasses);
        library->m_loadShapes = *std::move(loadShapes);
        library->m_industries = *std::move(industries);
        library->m_processFactors = *std::move(processFactors);
        library->m_processes = *std::move(processes);
    }
    return library;
}

const ProcessFactor *Library::process(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_processes, [&name](const ProcessFactor &each) { return each.nameChinese == name || each.nameEnglish == name; });
    return found == m_processes.end() ? nullptr : &*found;
}

qsizetype Library::industryRow(const QString &code) const
{
    static const QRegularExpression written(QStringLiteral("^[A-Ta-t]?([0-9]{2})[0-9]{0,2}$"));
    const auto match = written.match(code.trimmed());
    return match.hasMatch() ? m_industries.row(match.captured(1)) : -1;
}

Result<Library> Library::make(std::array<Table, keptTableCount> &&tables)
{
    Library library;
    auto &[sets, fuelRows, gridFactors, limits, parameters, steamRows] = tables;
    auto fuels = Fuels::make(std::move(fuelRows), std::move(sets));
    if (!fuels)
        return fail(fuels.error());
    auto steam = SteamTable::make(std::move(steamRows));
    if (!steam)
        return fail(steam.error());
    library.m_fuels = *std::move(fuels);
    library.m_steam = *std::move(steam);
    library.m_gridFactors = std::move(gridFactors);
    library.m_limits = std::move(limits);
    library.m_parameters = std::move(parameters);
    if (auto indexed = library.index(); !indexed)
        return fail(indexed.error());
    for (size_t i = 0; i < keptTableCount; ++i)
        library.m_groups[i] = RowGroups(*library.keptTables()[i], keepableTables()[i]);
    return library;
}

std::array<const Table *, Library::keptTableCount> Library::keptTables() const
{
    return {&m_fuels.sets(), &m_fuels.table(), &m_gridFactors, &m_limits, &m_parameters, &m_steam.table()};
}

Result<std::shared_ptr<const Library>> Library::keeping(const QList<KeptFactor> &kept) const
{
    std::array<std::vector<const KeptFactor *>, keptTableCount> ofTable;
    for (const KeptFactor &each : kept) {
        const auto found = std::ranges::find_if(keepableTables(), [&](const KeepableTable &kind) {
            return each.table == QLatin1StringView(kind.name.data(), qsizetype(kind.name.size()));
        });
        if (found == keepableTables().end())
            return fail({ErrorCode::ReferenceRow, each.table, each.row, QStringLiteral("table")});
        ofTable[size_t(found - keepableTables().begin())].push_back(&each);
    }
    std::array<Table, keptTableCount> tables;
    bool differs = false;
    for (size_t i = 0; i < keptTableCount; ++i)
        differs = differs || !m_groups[i].hold(*keptTables()[i], ofTable[i]);
    for (size_t i = 0; differs && i < keptTableCount; ++i) {
        auto table = core::keeping(*keptTables()[i], keepableTables()[i], ofTable[i]);
        if (!table)
            return fail(table.error());
        tables[i] = *std::move(table);
    }
    if (!differs)
        return nullptr;
    auto made = make(std::move(tables));
    if (!made)
        return fail(made.error());
    made->m_parkClasses = m_parkClasses;
    made->m_loadShapes = m_loadShapes;
    made->m_industries = m_industries;
    made->m_processFactors = m_processFactors;
    made->m_processes = m_processes;
    return std::make_shared<const Library>(*std::move(made));
}

/// Finds the values in the tables that are asked by name.
Result<void> Library::index()
{
    for (qsizetype i = 0; i < m_parameters.rowCount(); ++i) {
        const auto value = quotientFromText(m_parameters.text(i, "value"));
        if (!value)
            return fail(m_parameters.broken(i, QStringLiteral("value")));
        m_defaults.insert(m_parameters.id(i), {*value, i});
    }

    const Table &limits = m_limits;
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
        if (limits.text(i, unit).startsWith(QLatin1StringView("kgce/")) && !m_limitOf.contains(key))
            m_limitOf.insert(key, limit);
    }

    const Table &grid = m_gridFactors;
    const int level = grid.column("level"), type = grid.column("factor_type"), year = grid.column("year"),
              value = grid.column("value");
    for (qsizetype i = 0; i < grid.rowCount(); ++i) {
        if (grid.text(i, level) != QLatin1StringView("national") ||
            grid.text(i, type) != QLatin1StringView("average_location_based"))
            continue;
        const auto number = grid.number(i, value), ofYear = grid.number(i, year);
        if (!number || !*number || !ofYear || !*ofYear)
            return fail(grid.broken(i, QStringLiteral("value")));
        m_nationalAverages.emplace_back(int(**ofYear), DefaultValue{**number, i});
    }
    std::ranges::stable_sort(m_nationalAverages, {}, [](const auto &each) { return each.first; });
    return {};
}

DefaultValue Library::defaultOf(std::string_view parameter) const
{
    const auto found = m_defaults.constFind(keyText(parameter));
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
