#include "tenantwords.h"

#include "core/model/field.h"

#include <algorithm>

namespace core {

namespace {

struct ColumnWords {
    std::string_view list, field;
    const char *text;
};

const char *wordsOf(std::span<const ColumnWords> all, std::string_view list, std::string_view field)
{
    const auto found =
        std::ranges::find_if(all, [&](const ColumnWords &each) { return each.list == list && each.field == field; });
    return found == all.end() ? nullptr : found->text;
}

constexpr ColumnWords columnExplanations[]{
    {"fuelUse", "quantity", QT_TRANSLATE_NOOP("Workbook", "The year's use, not purchases; changes of stock do not count.")},
    {"fuelUse", "activity", QT_TRANSLATE_NOOP("Workbook", "Choose feedstock if it is not burnt.")},
    {"fuelUse", "custom.source",
     QT_TRANSLATE_NOOP("Workbook", "Required with a heat value or factor of your own: report, date, laboratory.")},
    {"heatReceived", "steam.pressureMPa", QT_TRANSLATE_NOOP("Workbook", "Absolute: add 0.1 MPa to the gauge pressure.")},
    {"heatSent", "steam.pressureMPa", QT_TRANSLATE_NOOP("Workbook", "Absolute: add 0.1 MPa to the gauge pressure.")},
    {"heatReceived", "gj", QT_TRANSLATE_NOOP("Workbook", "Either heat or steam, not both.")},
    {"heatSent", "gj", QT_TRANSLATE_NOOP("Workbook", "Either heat or steam, not both.")},
    {"products", "unitEnergyKgce",
     QT_TRANSLATE_NOOP("Workbook", "Kilogrammes of coal equivalent per unit of output; 1 tce is 1000.")},
    {"products", "limitProduct", QT_TRANSLATE_NOOP("Workbook", "Only together with the standard.")},
    {"generation", "mwh", QT_TRANSLATE_NOOP("Workbook", "Net of the own use of the plant.")},
    {"solidWaste", "usedT", QT_TRANSLATE_NOOP("Workbook", "All use, that from stock included.")},
    {"fleets", "shareInPark",
     QT_TRANSLATE_NOOP("Workbook", "Between 0 and 1: the part of the energy used or charged in the park.")},
    {"fleets", "annualKm", QT_TRANSLATE_NOOP("Workbook", "Per vehicle.")},
    {"electricityUse", "mwh",
     QT_TRANSLATE_NOOP("Workbook", "The year's use by the meters; power of your own that you used yourself counts.")},
    {"electricityUse", "loadShape",
     QT_TRANSLATE_NOOP("Workbook", "How the use spreads over day and week; leave it as it is if that is not known.")},
    {"heatUse", "gj",
     QT_TRANSLATE_NOOP("Workbook", "Heat that processes used in the year, steam as its heat and not in tonnes.")},
    {"heatUse", "temperatureC", QT_TRANSLATE_NOOP("Workbook", "The temperature at which the process needs its heat.")},
    {"processEmissions", "process",
     QT_TRANSLATE_NOOP("Workbook", "What sets CO2 free other than by burning, such as lime burning or soda ash in glass.")},
    {"processEmissions", "outputT",
     QT_TRANSLATE_NOOP("Workbook", "Tonnes of the product or material that the factor is about, own use included.")},
    {"processEmissions", "factorTPerT",
     QT_TRANSLATE_NOOP("Workbook", "Tonnes of CO2 per tonne, from an inventory or a verification.")},
    {"processEmissions", "justification",
     QT_TRANSLATE_NOOP("Workbook", "Where the factor comes from: standard or report, and its date.")},
    {"wasteEnergy", "recoverableGj",
     QT_TRANSLATE_NOOP("Workbook", "What could be recovered in the year, whether it was used or not.")},
    {"wasteEnergy", "usedGj", QT_TRANSLATE_NOOP("Workbook", "Of what could be recovered, the part that was used.")},
    {"water", "water.freshM3", QT_TRANSLATE_NOOP("Workbook", "Taken in the year from the mains, from rivers or wells.")},
    {"water", "water.reusedM3", QT_TRANSLATE_NOOP("Workbook", "Water that was used again within the enterprise.")},
    {"water", "water.wastewaterM3", QT_TRANSLATE_NOOP("Workbook", "All waste water of the year, treated or not.")},
    {"water", "water.wastewaterTreatedM3", QT_TRANSLATE_NOOP("Workbook", "The part of the waste water that was treated.")},
    {"water", "water.reclaimedM3", QT_TRANSLATE_NOOP("Workbook", "Treated waste water that was used in place of fresh water.")},
    {"enterprise", "name", QT_TRANSLATE_NOOP("Workbook", "The full name as it is registered.")},
    {"enterprise", "industry", QT_TRANSLATE_NOOP("Workbook", "The code of GB/T 4754.")},
    {"enterprise", "employees", QT_TRANSLATE_NOOP("Workbook", "The number of employees at the end of the year.")},
    {"enterprise", "aboveScale",
     QT_TRANSLATE_NOOP("Workbook", "Whether statistics count it among enterprises above designated size.")},
    {"evidence", "title", QT_TRANSLATE_NOOP("Workbook", "What the document is, one row for each.")},
    {"evidence", "fileName", QT_TRANSLATE_NOOP("Workbook", "The name of the file that you hand in with the workbook.")},
};

/// Where the first choice or any number would make a row that cannot be. Choices by their keys.
constexpr ColumnWords columnExamples[]{
    {"heatReceived", "gj", "1234.5"},
    {"heatSent", "gj", "1234.5"},
    {"greenAttributes", "serial", "GEC-2025-000001"},
    {"generation", "capacityMw", "1.2"},
    {"fuelUse", "fuel", "natural_gas"},
    {"fuelUse", "quantity", "1250.5"},
    {"fuelUse", "unit", "10^4Nm3"},
    {"fuelUse", "activity", "finalUse"},
    {"products", "product", QT_TRANSLATE_NOOP("Workbook", "Flat glass")},
    {"products", "output", "36000"},
    {"products", "unit", "t"},
    {"products", "unitEnergyKgce", "259"},
    {"processEmissions", "process", QT_TRANSLATE_NOOP("Workbook", "Soda ash in the melt")},
    {"processEmissions", "factorTPerT", "0.415"},
    {"processEmissions", "justification", QT_TRANSLATE_NOOP("Workbook", "Verification report of 2025")},
    {"solidWaste", "material", QT_TRANSLATE_NOOP("Workbook", "Slag")},
    {"solidWaste", "generatedT", "1200"},
    {"solidWaste", "usedT", "1150"},
    {"wasteEnergy", "recoverableGj", "36000"},
    {"wasteEnergy", "usedGj", "24000"},
    {"fleets", "vehicle", QT_TRANSLATE_NOOP("Workbook", "Delivery van")},
    {"fleets", "powertrain", "diesel"},
    {"fleets", "count", "12"},
    {"fleets", "annualKm", "30000"},
    {"fleets", "energyPer100Km", "14.5"},
    {"fleets", "energyUnit", "L"},
    {"buildings", "name", QT_TRANSLATE_NOOP("Workbook", "Office building")},
    {"buildings", "type", QT_TRANSLATE_NOOP("Workbook", "Office")},
    {"buildings", "floorAreaM2", "4600"},
    {"water", "water.freshM3", "12000"},
    {"enterprise", "name", QT_TRANSLATE_NOOP("Workbook", "Example Glass Co., Ltd.")},
    {"enterprise", "industry", "3041"},
    {"enterprise", "employees", "350"},
    {"evidence", "title", QT_TRANSLATE_NOOP("Workbook", "Electricity bills of the year")},
    {"evidence", "fileName", "bills.pdf"},
};

} // namespace

const char *explanation(std::string_view list, std::string_view field)
{
    return wordsOf(columnExplanations, list, field);
}

const char *exampleWords(std::string_view list, std::string_view field)
{
    return wordsOf(columnExamples, list, field);
}

} // namespace core
