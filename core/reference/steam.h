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

    struct Saturated {
        double pressure, temperature, enthalpy;
    };
    struct Point {
        double temperature, enthalpy;
    };
    /// The points of one pressure of the superheated table that a temperature lies between; the lower may be the boiling point.
    struct Between {
        double pressure;
        Point boiling, below, above;
    };
    /// The points that enthalpy() interpolates between, for somebody who wants to do it again. The same twice: no need to.
    struct Neighbours {
        Saturated below, above;
        std::optional<std::pair<Between, Between>> superheated; ///< nothing: the steam is saturated
    };
    /// Nothing where enthalpy() gives nothing.
    std::optional<Neighbours> neighbours(Megapascals pressure, std::optional<Celsius> temperature) const;

    /// Where enthalpy() knows an answer: absolute pressures [MPa], temperatures up to the hottest [°C].
    struct Range {
        double leastSaturated = 0, mostSaturated = 0, leastSuperheated = 0, mostSuperheated = 0, hottest = 0;
    };
    Range range() const;

    const Table &table() const { return m_table; }

private:
    struct Isobar {
        double pressure;
        std::vector<Point> points;
    };
    std::optional<Saturated> saturated(double pressure) const;
    std::optional<double> alongIsobar(const Isobar &isobar, double temperature) const;
    std::optional<Between> between(const Isobar &isobar, double temperature) const;

    Table m_table;
    std::vector<Saturated> m_saturated; ///< by pressure
    std::vector<Isobar> m_isobars;      ///< by pressure
};

} // namespace core
