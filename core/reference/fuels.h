#pragma once

#include "core/reference/table.h"
#include "core/units/unit.h"

#include <QHash>

namespace core {

/// 能源品种 of the energy balance; hydrogen, methanol and the like stand with biomass as `category` of fuels.csv says.
enum class Carrier : unsigned char { Coal, Oil, Gas, Electricity, Heat, BiomassWasteOther };
inline constexpr size_t carrierCount = 6;

/// What the tables give for a fuel in one unit when one factor set is named.
struct FuelFactor {
    bool unitKnown = false; ///< a row of the searched sets has this unit
    std::optional<GigajoulesPerFuelUnit> heatValue;
    std::optional<TonnesCo2PerFuelUnit> emission;
    TonnesCo2PerFuelUnit fullOxidation; ///< the same with oxidation 100 %, where the row gives its parts
    qint32 heatValueRow = -1;
    qint32 emissionRow = -1;
    bool heatValueFallback = false; ///< taken from a set that was not named
    bool emissionFallback = false;
};

struct Fuel {
    QString id, nameChinese, nameEnglish;
    Carrier category = Carrier::Coal;
    bool biogenic = false;
    struct Unit {
        QString symbol;
        std::vector<FuelFactor> bySet;
    };
    std::vector<Unit> units;

    /// Whether it is natural gas as the share of clean energy means it. Source: domain model, §4, cleanEnergyShareWithGas.
    bool isNaturalGas() const;
    /// The factors in this unit; null when no row of the fuel has it.
    const std::vector<FuelFactor> *inUnit(QStringView symbol) const;
};

/// fuels.csv, searched as rule 1 of the accounting says (domain model, §3).
class Fuels
{
public:
    /// Fails: ReferenceRow.
    static Result<Fuels> make(Table fuels, Table sets);

    const Fuel *find(const QString &id) const;
    const std::vector<Fuel> &all() const { return m_fuels; }
    /// The position of a factor set by its name; −1: unknown.
    int setIndex(QStringView name) const;
    const Table &table() const { return m_table; }
    const Table &sets() const { return m_sets; }

private:
    Table m_table, m_sets;
    std::vector<Fuel> m_fuels;
    QHash<QString, qsizetype> m_byId;
};

} // namespace core
