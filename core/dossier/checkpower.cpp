#include "checkcontext.h"

// The sheets of power, green attributes, heat and processes.

namespace core::check {

using L1 = QLatin1StringView;

namespace {

/// What a row of power or heat does; the words stand in the cells.
QString direction(const Context &context, const char *which)
{
    return context.word(QStringLiteral("direction.") + QString::fromLatin1(which));
}

Term isDirection(const Context &context, const Sheet &sheet, const char *which)
{
    return equal(sheet.here(L1("direction")), text(direction(context, which)));
}

void addPowerRow(Context &context, Sheet &sheet, const QString &id, const char *which, const QString &kind, System system,
                 MegawattHours energy)
{
    sheet.beginRow();
    sheet.put(CellKind::Label, L1("id"), id);
    sheet.put(CellKind::Label, L1("direction"), direction(context, which));
    sheet.put(CellKind::Input, L1("kind"), kind);
    sheet.put(CellKind::Label, L1("system"), context.systemName(system));
    sheet.put(CellKind::Input, L1("mwh"), cellOf(energy));
    const auto isKind = [&](PowerTechnology technology) { return equal(sheet.here(L1("kind")), context.termOf(technology)); };
    using Technology = PowerTechnology;
    const Term isPrimary =
        any({isKind(Technology::Pv), isKind(Technology::Wind), isKind(Technology::Hydro), isKind(Technology::Geothermal),
             isKind(Technology::SolarThermalPower), isKind(Technology::Nuclear)});
    const Term isGenerated = isDirection(context, sheet, "generated"), mwh = sheet.here(L1("mwh"));
    sheet.put(L1("primary"), choose(all({isGenerated, isPrimary}), mwh, number(0)));
    sheet.put(L1("biomass"), choose(all({isGenerated, isKind(Technology::Biomass)}), mwh, number(0)));
}

template <class Rows> void addUses(Context &context, Sheet &sheet, System system, const Rows &rows)
{
    for (const auto &row : rows)
        addPowerRow(context, sheet, row.id, "used", {}, system, row.energy);
}

struct HeatRow {
    const char *direction;
    QString kind;
    System system = System::EnergySupply;
};

void beginHeat(Context &context, Sheet &sheet, const QString &id, const HeatRow &row)
{
    sheet.beginRow();
    sheet.put(CellKind::Label, L1("id"), id);
    sheet.put(CellKind::Label, L1("direction"), direction(context, row.direction));
    sheet.put(CellKind::Input, L1("kind"), row.kind);
    sheet.put(CellKind::Label, L1("system"), context.systemName(row.system));
}

void endHeat(Context &context, Sheet &sheet)
{
    const Term none = number(0), gj = sheet.here(L1("gj")), own = sheet.here(L1("ownFactor"));
    const auto isKind = [&](auto kind) { return equal(sheet.here(L1("kind")), context.termOf(kind)); };
    const Term isReceived = isDirection(context, sheet, "received"), isSent = isDirection(context, sheet, "sent");
    const Term crosses = any({isReceived, isSent});
    sheet.put(L1("factor"), choose(all({crosses, isKind(SourceKind::Fossil)}),
                                   choose(isNumber(own), own, context.named(L1("pw_ef_heat"))), none));
    sheet.put(L1("t"), choose(isSent, -(gj * sheet.here(L1("factor"))), gj * sheet.here(L1("factor"))));
    const Term isRenewable = any({isKind(HeatTechnology::SolarThermal), isKind(HeatTechnology::Geothermal)});
    sheet.put(L1("renewable"), choose(all({isDirection(context, sheet, "produced"), isRenewable}), gj, none));
}

/// Heat that is given in GJ is an input, that of steam comes from its sheet.
void addTransfers(Context &context, Sheet &sheet, const char *which, const QList<HeatTransfer> &rows, size_t &steamRow)
{
    const Sheet &steam = context.sheet(L1("steam"));
    for (const HeatTransfer &row : rows) {
        beginHeat(context, sheet, row.id, {which, context.wordOf(row.kind)});
        if (row.energy || !row.steam)
            sheet.put(CellKind::Input, L1("gj"), cellOf(row.energy));
        else
            sheet.put(L1("gj"), steam.cell(L1("gj"), steamRow++));
        sheet.put(CellKind::Input, L1("ownFactor"), cellOf(row.factor));
        endHeat(context, sheet);
    }
}

} // namespace

void addPower(Context &context)
{
    Sheet &sheet = context.addSheet(QStringLiteral("power"), {"id", "direction", "kind", "system", "mwh", "primary", "biomass"});
    const Case &of = context.inCase();
    const auto ofSupply = [&](const QString &id, const char *which, const QString &kind, MegawattHours energy) {
        addPowerRow(context, sheet, id, which, kind, System::EnergySupply, energy);
    };
    for (const PowerReceived &row : of.energySupply.powerReceived)
        ofSupply(row.id, "received", context.wordOf(row.kind), row.energy);
    for (const PowerSent &row : of.energySupply.powerSent)
        ofSupply(row.id, "sent", context.wordOf(row.kind), row.energy);
    for (const Generation &row : of.energySupply.generation)
        ofSupply(row.id, "generated", context.wordOf(row.technology), row.energy);
    addUses(context, sheet, System::EnergySupply, of.energySupply.electricityUse);
    addUses(context, sheet, System::Infrastructure, of.infrastructure.electricityUse);
    addUses(context, sheet, System::Production, of.production.electricityUse);
    addUses(context, sheet, System::Transport, of.transport.electricityUse);
    addUses(context, sheet, System::Buildings, of.buildings.electricityUse);
    addUses(context, sheet, System::Ecosystem, of.ecosystem.electricityUse);
}

void addAttributes(Context &context)
{
    Sheet &sheet = context.addSheet(QStringLiteral("attributes"),
                                    {"id", "kind", "serial", "from", "to", "mwh", "fromMonth", "toMonth", "valid", "counted"});
    for (const GreenAttribute &row : context.inCase().energySupply.greenAttributes) {
        sheet.beginRow();
        sheet.put(CellKind::Label, L1("id"), row.id);
        sheet.put(CellKind::Label, L1("kind"), context.wordOf(row.kind));
        sheet.put(CellKind::Label, L1("serial"), row.serial.value_or(QString()));
        sheet.put(CellKind::Input, L1("from"), toText(row.producedFrom));
        sheet.put(CellKind::Input, L1("to"), row.producedTo ? CellValue(toText(*row.producedTo)) : CellValue{});
        sheet.put(CellKind::Input, L1("mwh"), cellOf(row.energy));
        const auto at = [&](const char *column) { return sheet.here(L1(column)); };
        const auto month = [&](const char *column) {
            return numberAtStart(at(column), 4) * number(12) + numberAtEnd(at(column), 2);
        };
        sheet.put(L1("fromMonth"), month("from"));
        sheet.put(L1("toMonth"), choose(equal(at("to"), text({})), at("fromMonth"), month("to")));
        const Term year = context.named(L1("pw_year")) * number(12);
        sheet.put(L1("valid"), choose(all({atMost(at("toMonth"), year + number(12)),
                                           atLeast(at("fromMonth") + context.named(L1("pw_valid_months")), year + number(1))}),
                                      number(1), number(0)));
        sheet.put(L1("counted"), at("valid") * at("mwh"));
    }
}

void addHeat(Context &context)
{
    Sheet &sheet = context.addSheet(QStringLiteral("heat"),
                                    {"id", "direction", "kind", "system", "gj", "ownFactor", "factor", "t", "renewable"});
    const Case &of = context.inCase();
    size_t steamRow = 0;
    addTransfers(context, sheet, "received", of.energySupply.heatReceived, steamRow);
    addTransfers(context, sheet, "sent", of.energySupply.heatSent, steamRow);
    for (const HeatProduced &row : of.energySupply.heatProduced) {
        beginHeat(context, sheet, row.id, {"produced", context.wordOf(row.technology)});
        sheet.put(CellKind::Input, L1("gj"), cellOf(row.energy));
        endHeat(context, sheet);
    }
    for (const HeatUse &row : of.production.heatUse) {
        beginHeat(context, sheet, row.id, {"used", {}, System::Production});
        sheet.put(CellKind::Input, L1("gj"), cellOf(row.energy));
        endHeat(context, sheet);
    }
}

void addProcesses(Context &context)
{
    Sheet &sheet = context.addSheet(QStringLiteral("processes"), {"id", "process", "output", "factor", "t", "justification"});
    for (const ProcessEmission &row : context.inCase().production.processEmissions) {
        sheet.beginRow();
        sheet.put(CellKind::Label, L1("id"), row.id);
        sheet.put(CellKind::Label, L1("process"), row.process);
        sheet.put(CellKind::Input, L1("output"), cellOf(row.output));
        sheet.put(CellKind::Input, L1("factor"), cellOf(row.factor));
        sheet.put(L1("t"), sheet.here(L1("output")) * sheet.here(L1("factor")));
        sheet.put(CellKind::Label, L1("justification"), row.justification.value_or(QString()));
    }
}

} // namespace core::check
