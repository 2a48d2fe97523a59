#pragma once

#include "core/reference/table.h"
#include "core/units/unit.h"

namespace core {

/// Enthalpy of water and steam by linear interpolation in steam_enthalpy.csv. Source: domain model, §2.1, after the appendix
/// 饱和蒸汽/过热蒸汽热焓表 of the NDRC guidelines of 24 industries.
class SteamTable
{
public:
    /// Fails: ReferenceRow.
    static Result<SteamTable> make(Table table);

    /// Enthalpy [kJ/kg] at an absolute pressure; saturated steam when no temperature is given or it is not above the boiling
    /// point. Nothing outside of the table.
    std::optional<double> enthalpy(Megapascals pressure, std::optional<Celsius> temperature) const;

    const Table &table() const { return m_table; }

private:
    struct Saturated {
        double pressure, temperature, enthalpy;
    };
    struct Point {
        double temperature, enthalpy;
    };
    struct Isobar {
        double pressure;
        std::vector<Point> points;
    };
    std::optional<Saturated> saturated(double pressure) const;
    std::optional<double> alongIsobar(const Isobar &isobar, double temperature) const;

    Table m_table;
    std::vector<Saturated> m_saturated; ///< by pressure
    std::vector<Isobar> m_isobars;      ///< by pressure
};

} // namespace core
