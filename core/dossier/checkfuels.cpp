#include "checkcontext.h"

// The sheets of what burns fuels: rows of fuels, fleets, buildings.

namespace core::check {

using L1 = QLatin1StringView;

namespace {

Term factorCell(const Context &context, const char *column, const Term &key)
{
    const Sheet &factors = context.sheet(L1("factors"));
    return lookUp(factors.column(L1(column)), key, factors.column(L1("key")));
}

/// Nothing where no factor is named.
Term factorIfAny(const Context &context, const char *column, const Term &key)
{
    return choose(equal(key, text({})), number(0), factorCell(context, column, key));
}

Term isOneOf(const Context &context, const Term &activity, std::initializer_list<FuelActivity> these)
{
    std::vector<Term> conditions;
    for (const FuelActivity each : these)
        conditions.push_back(equal(activity, context.termOf(each)));
    return any(conditions);
}

void addFuelRow(Context &context, Sheet &sheet, System system, const FuelUse &use)
{
    const FactorKeys keys = factorKeys(context, use);
    sheet.beginRow();
    sheet.put(CellKind::Label, L1("id"), use.id);
    sheet.put(CellKind::Label, L1("system"), context.systemName(system));
    sheet.put(CellKind::Label, L1("enterprise"), enterpriseOf(context, use));
    sheet.put(CellKind::Input, L1("fuel"), context.fuelName(use.fuel));
    sheet.put(CellKind::Input, L1("activity"), context.wordOf(use.activity));
    sheet.put(CellKind::Input, L1("quantity"), cellOf(use.quantity));
    sheet.put(CellKind::Label, L1("unit"), context.unitName(use.unit));
    sheet.put(CellKind::Input, L1("bunker"), use.internationalBunker);
    sheet.put(CellKind::Factor, L1("factorKey"), keys.emission);
    sheet.put(CellKind::Factor, L1("ncvKey"), keys.heat);
    const auto at = [&](const char *column) { return sheet.here(L1(column)); };
    sheet.put(L1("category"), factorCell(context, "category", at("ncvKey")));
    sheet.put(L1("biogenic"), choose(factorCell(context, "biogenic", at("ncvKey")), number(1), number(0)));
    sheet.put(L1("ncv"), factorCell(context, "ncv", at("ncvKey")));
    sheet.put(L1("factor"), factorCell(context, "factor", at("factorKey")));
    sheet.put(L1("factor100"), factorCell(context, "factor100", at("factorKey")));
    sheet.put(L1("biogenicFactor"), factorCell(context, "biogenicFactor", at("factorKey")));
    using Activity = FuelActivity;
    const Term activity = at("activity"), none = number(0), one = number(1);
    sheet.put(
        L1("isUse"),
        choose(isOneOf(context, activity, {Activity::FinalUse, Activity::PowerGeneration, Activity::HeatGeneration}), one, none));
    const Term leaves = isOneOf(context, activity, {Activity::ConversionOutput, Activity::RecoveredEnergy});
    sheet.put(L1("sign"), choose(leaves, number(-1), one));
    sheet.put(L1("isConversion"), choose(any({leaves, equal(activity, context.termOf(Activity::ConversionInput))}), one, none));
    sheet.put(L1("fuelT"), at("isUse") * at("quantity") * at("factor"));
    sheet.put(L1("conversionT"), at("isConversion") * at("sign") * at("quantity") * at("factor100"));
    sheet.put(L1("bunkerT"), choose(at("bunker"), at("fuelT"), none));
    sheet.put(L1("biogenicT"), at("isUse") * at("quantity") * at("biogenicFactor"));
    const Term inCoal = at("quantity") * at("ncv") / context.named(L1("pw_coal"));
    const Term isFeedstock = equal(activity, context.termOf(Activity::Feedstock));
    sheet.put(L1("feedstockTce"), choose(isFeedstock, inCoal, none));
    sheet.put(L1("tce"), choose(isFeedstock, choose(context.named(L1("pw_feedstock_in")), inCoal, none), at("sign") * inCoal));
    sheet.put(L1("biogenicTce"), at("isUse") * at("biogenic") * at("tce"));
    const auto isFuel = [&](const char *id) { return equal(at("fuel"), text(context.fuelName(QLatin1StringView(id)))); };
    const Term isGas = any({isFuel("natural_gas"), isFuel("lng")});
    sheet.put(L1("gasTce"), choose(isGas, at("isUse") * at("tce"), none));
}

/// Emission and energy of the fuel that a fleet or a building burns.
void putBurnt(const Context &context, Sheet &sheet)
{
    const auto at = [&](const char *column) { return sheet.here(L1(column)); };
    sheet.put(L1("category"), choose(equal(at("ncvKey"), text({})), text({}), factorCell(context, "category", at("ncvKey"))));
    sheet.put(L1("ncv"), factorIfAny(context, "ncv", at("ncvKey")));
    sheet.put(L1("factor"), factorIfAny(context, "factor", at("factorKey")));
    sheet.put(L1("fuelT"), at("quantity") * at("factor"));
    sheet.put(L1("tce"), at("quantity") * at("ncv") / context.named(L1("pw_coal")));
}

FactorKeys keysOf(const Context &context, const Fleet &fleet)
{
    switch (fleet.powertrain) {
    case Powertrain::Diesel:
        return factorKeys(context, QStringLiteral("diesel"), u"t");
    case Powertrain::Gasoline:
        return factorKeys(context, QStringLiteral("gasoline"), u"t");
    case Powertrain::Cng:
    case Powertrain::Lng:
        return factorKeys(context, QStringLiteral("natural_gas"), u"10^4Nm3");
    case Powertrain::Phev:
        return fleet.energyUnit == VehicleEnergyUnit::Litre ? factorKeys(context, QStringLiteral("gasoline"), u"t")
                                                            : FactorKeys{};
    case Powertrain::Bev:
    case Powertrain::Fcev:
        break;
    }
    return {};
}

void putFleetEnergy(const Context &context, Sheet &sheet)
{
    const auto at = [&](const char *column) { return sheet.here(L1(column)); };
    const auto is = [&](Powertrain which) { return equal(at("powertrain"), context.termOf(which)); };
    const auto in = [&](VehicleEnergyUnit unit) { return equal(at("energyUnit"), context.termOf(unit)); };
    using Energy = VehicleEnergyUnit;
    sheet.put(L1("energy"), at("count") * at("km") / number(100) * at("per100") * at("share"));
    const Term none = number(0), energy = at("energy");
    const Term density =
        choose(is(Powertrain::Diesel), context.named(L1("pw_density_diesel")), context.named(L1("pw_density_gasoline")));
    const Term liquid = choose(in(Energy::Litre), energy * density, energy) / number(1000);
    const Term gas = choose(in(Energy::Kilogramme), energy / context.named(L1("pw_density_gas")), energy) / number(10'000);
    const Term isLiquid = any({is(Powertrain::Gasoline), is(Powertrain::Diesel), all({is(Powertrain::Phev), in(Energy::Litre)})});
    sheet.put(L1("quantity"), choose(isLiquid, liquid, choose(any({is(Powertrain::Cng), is(Powertrain::Lng)}), gas, none)));
    const Term charges = all({any({is(Powertrain::Bev), is(Powertrain::Phev)}), in(Energy::KilowattHour)});
    sheet.put(L1("mwh"), choose(charges, energy / number(1000), none));
}

} // namespace

void addFuels(Context &context)
{
    Sheet &sheet =
        context.addSheet(QStringLiteral("fuels"),
                         {"id",        "system",         "enterprise",   "fuel",     "activity",     "quantity", "unit",
                          "bunker",    "factorKey",      "ncvKey",       "category", "biogenic",     "ncv",      "factor",
                          "factor100", "biogenicFactor", "isUse",        "sign",     "isConversion", "fuelT",    "conversionT",
                          "bunkerT",   "biogenicT",      "feedstockTce", "tce",      "biogenicTce",  "gasTce"});
    const Case &of = context.inCase();
    const std::pair<System, const QList<FuelUse> &> lists[]{
        {System::EnergySupply, of.energySupply.fuelUse}, {System::Infrastructure, of.infrastructure.fuelUse},
        {System::Production, of.production.fuelUse},     {System::Transport, of.transport.fuelUse},
        {System::Buildings, of.buildings.fuelUse},       {System::Ecosystem, of.ecosystem.fuelUse}};
    for (const auto &[system, uses] : lists)
        for (const FuelUse &use : uses)
            addFuelRow(context, sheet, system, use);
}

void addFleets(Context &context)
{
    Sheet &sheet = context.addSheet(QStringLiteral("fleets"),
                                    {"id",         "enterprise", "vehicle",   "powertrain", "count",  "km",       "per100",
                                     "energyUnit", "share",      "factorKey", "ncvKey",     "energy", "quantity", "mwh",
                                     "category",   "ncv",        "factor",    "fuelT",      "tce",    "gasTce"});
    for (const Fleet &fleet : context.inCase().transport.fleets) {
        const FactorKeys keys = keysOf(context, fleet);
        sheet.beginRow();
        sheet.put(CellKind::Label, L1("id"), fleet.id);
        sheet.put(CellKind::Label, L1("enterprise"), enterpriseOf(context, fleet));
        sheet.put(CellKind::Label, L1("vehicle"), fleet.vehicle);
        sheet.put(CellKind::Label, L1("powertrain"), context.wordOf(fleet.powertrain));
        sheet.put(CellKind::Input, L1("count"), cellOf(fleet.count));
        sheet.put(CellKind::Input, L1("km"), cellOf(fleet.annualDistance));
        sheet.put(CellKind::Input, L1("per100"), cellOf(fleet.energyPer100Km));
        sheet.put(CellKind::Label, L1("energyUnit"), context.wordOf(fleet.energyUnit));
        sheet.put(CellKind::Input, L1("share"), cellOf(fleet.shareInPark));
        sheet.put(CellKind::Factor, L1("factorKey"), keys.emission);
        sheet.put(CellKind::Factor, L1("ncvKey"), keys.heat);
        putFleetEnergy(context, sheet);
        putBurnt(context, sheet);
        const auto is = [&](Powertrain which) { return equal(sheet.here(L1("powertrain")), context.termOf(which)); };
        sheet.put(L1("gasTce"), choose(any({is(Powertrain::Cng), is(Powertrain::Lng)}), sheet.here(L1("tce")), number(0)));
    }
}

void addBuildings(Context &context)
{
    Sheet &sheet = context.addSheet(QStringLiteral("buildings"),
                                    {"id",       "name",    "type",      "area",   "isNew",    "standard", "kwhPerM2",
                                     "gasPerM2", "gjPerM2", "factorKey", "ncvKey", "quantity", "mwh",      "gj",
                                     "category", "ncv",     "factor",    "fuelT",  "tce",      "gasTce"});
    const FactorKeys keys = factorKeys(context, QStringLiteral("natural_gas"), u"10^4Nm3");
    for (const Building &building : context.inCase().buildings.buildings) {
        sheet.beginRow();
        sheet.put(CellKind::Label, L1("id"), building.id);
        sheet.put(CellKind::Label, L1("name"), building.name);
        sheet.put(CellKind::Label, L1("type"), context.wordOr(QStringLiteral("buildingType.") + building.type, building.type));
        sheet.put(CellKind::Input, L1("area"), cellOf(building.floorArea));
        sheet.put(CellKind::Input, L1("isNew"), building.isNew);
        sheet.put(CellKind::Input, L1("standard"), context.wordOf(building.standard));
        sheet.put(CellKind::Input, L1("kwhPerM2"), cellOf(building.electricity));
        sheet.put(CellKind::Input, L1("gasPerM2"), cellOf(building.gas));
        sheet.put(CellKind::Input, L1("gjPerM2"), cellOf(building.heat));
        sheet.put(CellKind::Factor, L1("factorKey"), keys.emission);
        sheet.put(CellKind::Factor, L1("ncvKey"), keys.heat);
        const auto at = [&](const char *column) { return sheet.here(L1(column)); };
        sheet.put(L1("quantity"), at("area") * at("gasPerM2") / number(10'000));
        sheet.put(L1("mwh"), at("area") * at("kwhPerM2") / number(1000));
        sheet.put(L1("gj"), at("area") * at("gjPerM2"));
        putBurnt(context, sheet);
        sheet.put(L1("gasTce"), at("tce") * number(1));
    }
}

} // namespace core::check
