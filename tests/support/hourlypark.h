#pragma once

#include "core/hourly/hourlyresult.h"
#include "tests/support/hourly.h"
#include "tests/support/parks.h"

// A small park with a design for tests of whole simulated years.

namespace support {

inline core::Result<core::HourlyModel> modelOf(const core::Park &park, qsizetype caseIndex = 0)
{
    auto weather = core::designWeather(park, park.cases[caseIndex], hourlyTables());
    if (!weather)
        return core::fail(weather.error());
    return core::hourlyModel(park, caseIndex, support::library(), hourlyTables(), *std::move(weather));
}

/// A park in Beijing with electricity and heat of several systems.
inline core::Park smallPark(const QByteArray &design = "{}")
{
    core::Park park = support::parkWith(R"("production": {"electricityUse": [{"id": "U1", "mwh": 60000, "loadShape": "twoShift"},
                                                                      {"id": "U2", "mwh": 20000}],
                                                   "heatUse": [{"id": "H1", "gj": 90000}]},
                                    "buildings": {"buildings": [{"id": "B1", "name": "b", "type": "office", "floorAreaM2": 50000,
                                        "electricityKwhPerM2": 60, "heatGjPerM2": 0.3, "roofAreaM2": 20000, "pvUsableShare": 0.5}]},
                                    "transport": {"fleets": [{"id": "F1", "vehicle": "v", "powertrain": "bev", "count": 100,
                                        "annualKm": 30000, "energyPer100Km": 80, "energyUnit": "kWh"}]},
                                    "ecosystem": {"electricityUse": [{"id": "E1", "mwh": 120}]},
                                    "design": )" +
                                        design);
    park.profile.latitude = core::Degrees{39.9};
    park.profile.longitude = core::Degrees{116.4};
    return park;
}

inline const QByteArray wholeDesign = R"({
    "plants": [{"id": "pv", "technology": "pv", "mw": 30}, {"id": "wind", "technology": "wind", "mw": 20, "meanMs": 6.5},
               {"id": "chp", "technology": "chp", "mw": 2, "fuel": "natural_gas"},
               {"id": "hp", "technology": "heatPump", "mw": 5}, {"id": "gb", "technology": "gasBoiler", "mw": 20},
               {"id": "el", "technology": "electrolyser", "mw": 3}],
    "storage": [{"id": "b", "carrier": "electricity", "mwh": 40, "mw": 10}, {"id": "h", "carrier": "heat", "mwh": 30, "mw": 5},
                {"id": "h2", "carrier": "hydrogen", "mwh": 20, "mw": 2}],
    "loads": [{"id": "h2load", "carrier": "hydrogen", "mwh": 5000}, {"id": "cold", "carrier": "cooling", "mwh": 4000},
              {"id": "rest", "carrier": "electricity", "shape": "continuous", "flexible": {"shareUp": 0.2, "shareDown": 0.1, "hours": 24}},
              {"id": "U1", "carrier": "electricity"}],
    "grid": {"importMw": 60, "exportMw": 10},
    "tariff": {"bands": [{"months": [1,2,3,4,5,6,7,8,9,10,11,12], "hours": "VVVVVVVVFFPPPFFFFFPPPPFF"}],
               "prices": {"P": 1.0, "F": 0.6, "V": 0.3}, "exportPrice": 0.3},
    "policy": {"exportOfGenerationMax": 0.05}})";

} // namespace support
