#pragma once

#include "core/model/place.h"
#include "core/reference/fuels.h"

#include <array>
#include <vector>

namespace core {

/// The lines of annex 4: E用作燃料, E加工转换, E电, E热, E工业过程.
enum class Line : unsigned char { Fuel, Conversion, Electricity, Heat, Process, None };

/// Where a factor of a contribution comes from.
struct FactorOrigin {
    enum class Kind : unsigned char {
        None,      ///< the contribution has no such factor
        FuelRow,   ///< row of fuels.csv
        Parameter, ///< field of parametersObject, in force for the case
        OwnValue,  ///< the row itself gives it
        ByRule,    ///< the notice fixes it: non-fossil heat and direct green power count 0
    };
    Kind kind = Kind::None;
    qint32 index = -1;
    bool operator==(const FactorOrigin &) const = default;
};

/// What one row adds to emissions and to energy consumption; indices only, so that Explain is a view of it.
struct Contribution {
    System system = System::EnergySupply;
    signed char list = -1;
    Line line = Line::None;
    Carrier carrier = Carrier::Coal;
    Unit unit = Unit::None; ///< of the quantity; FuelUnit: the row (fleets and buildings: the factor's row) says which
    qint32 index = -1;      ///< of the row in its list
    double quantity = 0;    ///< signed: what is sent out or recovered counts negative
    double factor = 0;      ///< t CO2 per unit
    double heatValue = 0;   ///< tce per unit, fuels: GJ per unit
    FactorOrigin factorFrom, heatValueFrom;
    TonnesCo2 emission;
    TonnesCo2 biogenic; ///< reported beside the total
    Tce energy;
};

class Library;

/// The row of the reference tables that a factor comes from; nothing where the user gives another or the notice fixes it.
/// `library` is the one the case was evaluated with.
std::optional<Source> sourceOf(const FactorOrigin &origin, const Park &park, qsizetype caseIndex, const Library &library);

/// Whether rows of this list can emit or consume.
bool contributes(System system, int list);

/// One number per system.
template <class T> using BySystem = std::array<T, allSystems.size()>;

} // namespace core
