#include "unit.h"

namespace core {

/// Long: one symbol per unit.
const char *symbol(Unit unit)
{
    switch (unit) {
    case Unit::None:
    case Unit::FuelUnit:
        return "";
    case Unit::MegawattHour:
        return "MWh";
    case Unit::Megawatt:
        return "MW";
    case Unit::Gigajoule:
        return "GJ";
    case Unit::Tonne:
        return "t";
    case Unit::TonneCo2:
        return "t CO₂";
    case Unit::Tce:
        return "tce";
    case Unit::CubicMetre:
        return "m³";
    case Unit::SquareMetre:
        return "m²";
    case Unit::Hectare:
        return "ha";
    case Unit::SquareKilometre:
        return "km²";
    case Unit::Kilometre:
        return "km";
    case Unit::Metre:
        return "m";
    case Unit::Megapascal:
        return "MPa";
    case Unit::Celsius:
        return "°C";
    case Unit::Degree:
        return "°";
    case Unit::KilogrammeCoalEquivalent:
        return "kgce";
    case Unit::KilowattHourPerSquareMetre:
        return "kWh/m²";
    case Unit::CubicMetrePerSquareMetre:
        return "m³/m²";
    case Unit::GigajoulePerSquareMetre:
        return "GJ/m²";
    case Unit::TonneCo2PerMegawattHour:
        return "t/MWh";
    case Unit::TonneCo2PerGigajoule:
        return "t/GJ";
    case Unit::TonneCo2PerTonne:
        return "t/t";
    case Unit::TonneCo2PerHectareYear:
        return "t/(ha·a)";
    case Unit::TcePerMegawattHour:
        return "tce/MWh";
    case Unit::TcePerGigajoule:
        return "tce/GJ";
    case Unit::TonneCo2PerTce:
        return "t/tce";
    case Unit::GigajoulePerFuelUnit:
        return "GJ";
    case Unit::TonneCo2PerFuelUnit:
        return "t";
    case Unit::Month:
        return "months";
    case Unit::Year:
        return "a";
    case Unit::Hour:
        return "h";
    case Unit::Minute:
        return "min";
    case Unit::MetrePerSecond:
        return "m/s";
    case Unit::TenThousandYuan:
        return "万元";
    case Unit::YuanPerKilowatt:
        return "元/kW";
    case Unit::YuanPerKilowattHour:
        return "元/kWh";
    case Unit::YuanPerKilowattYear:
        return "元/(kW·a)";
    case Unit::YuanPerKilowattMonth:
        return "元/(kW·month)";
    case Unit::YuanPerTonneCo2:
        return "元/t";
    }
    return "";
}

} // namespace core
