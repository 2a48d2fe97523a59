#pragma once

#include "core/model/parameters.h"
#include "core/reference/fuels.h"
#include "core/reference/keeping.h"
#include "core/reference/steam.h"

namespace core {

/// A default of the program with the row it comes from.
struct DefaultValue {
    double value = 0;
    qsizetype row = -1;
};

/// The energy limits of a product in a GB standard [kgce per unit of output]; smaller is better.
struct ProductLimit {
    std::optional<double> level1, level2, level3;
    qint32 row = -1;
};

/// A process whose emissions a row of process emissions can count, by the names that a user chooses it by.
struct ProcessFactor {
    QString nameChinese, nameEnglish;
    QString perChinese, perEnglish; ///< a tonne of what
    TonnesCo2PerTonne factor;
    qsizetype row = -1; ///< of process_factors.csv
};

/// The reference tables that accounting asks, read once and indexed by what they are asked for.
class Library
{
public:
    /// Reads the tables of `directory` (":/reference" in the program). Fails: FileMissing, ReferenceRow.
    static Result<Library> read(const QString &directory);
    /// The library with kept rows in the place of its own; null when it has them all as they are, the usual case.
    /// Fails: ReferenceRow for a row that cannot be read or is of no table that is kept.
    Result<std::shared_ptr<const Library>> keeping(const QList<KeptFactor> &kept) const;
    /// The tables of which rows can be kept, in the order of keepableTables().
    static constexpr size_t keptTableCount = 6;
    std::array<const Table *, keptTableCount> keptTables() const;
    /// The groups of their rows.
    const RowGroups &groups(size_t keptTable) const { return m_groups[keptTable]; }

    const Fuels &fuels() const { return m_fuels; }
    const SteamTable &steam() const { return m_steam; }
    /// A row of parameters.csv; asserts that it is there.
    DefaultValue defaultOf(std::string_view parameter) const;
    const Table &parameters() const { return m_parameters; }
    /// The first row of limits.csv with this standard and product whose unit is kgce per something; null when there is none.
    const ProductLimit *limit(const QString &standard, const QString &product) const;
    const Table &limits() const { return m_limits; }
    /// The national average of the year or the newest before it [t/MWh]; nothing before the first one.
    /// Source: grid_factors.csv, level `national`, factor_type `average_location_based`.
    std::optional<DefaultValue> nationalAverage(int year) const;
    /// The tests of the classes of parks: park_classes.csv. No result comes from them, so no case keeps them.
    const Table &parkClasses() const { return m_parkClasses; }
    /// The names of load shapes: load_shapes.csv. No result comes from names.
    const Table &loadShapes() const { return m_loadShapes; }
    /// The row of industries.csv that an industry is of: its division, the first two digits of a code, with or without the letter
    /// of its section (C3985, 398, 39). −1: it is no code of 2 to 4 digits, or none that is known. Source: GB/T 4754-2017.
    qsizetype industryRow(const QString &code) const;
    const Table &industries() const { return m_industries; }
    /// The processes of process_factors.csv that are proposed where process emissions are entered; a case keeps what was entered.
    const std::vector<ProcessFactor> &processes() const { return m_processes; }
    const Table &processFactors() const { return m_processFactors; }
    /// The process of this name in either language; null when there is none.
    const ProcessFactor *process(const QString &name) const;
    /// The rows of the national average.
    const std::vector<std::pair<int, DefaultValue>> &nationalAverages() const { return m_nationalAverages; }
    const Table &gridFactors() const { return m_gridFactors; }

private:
    static Result<Library> make(std::array<Table, keptTableCount> &&tables);
    Result<void> index();

    Fuels m_fuels;
    SteamTable m_steam;
    Table m_parameters, m_limits, m_gridFactors, m_parkClasses, m_loadShapes, m_industries, m_processFactors;
    std::vector<ProcessFactor> m_processes;
    QHash<QString, DefaultValue> m_defaults;
    QHash<std::pair<QString, QString>, ProductLimit> m_limitOf;
    std::vector<std::pair<int, DefaultValue>> m_nationalAverages; ///< by year
    std::array<RowGroups, keptTableCount> m_groups;
};

} // namespace core
