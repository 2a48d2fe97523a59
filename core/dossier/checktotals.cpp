#include "checkcontext.h"

#include "core/base/keytext.h"

// The sheets that add up: totals by line and carrier, and the parts of the systems.

namespace core::check {

using L1 = QLatin1StringView;

namespace {

/// Writes one total a row; each has a name, and a path where it is a result.
class TotalRows
{
public:
    explicit TotalRows(Context &context)
        : m_context(context), m_sheet(context.addSheet(QStringLiteral("totals"), {"path", "label", "name", "value", "unit"}))
    {}

    /// `name` without its beginning "pw_".
    void add(const QString &name, const Term &formula, const char *unit, const QString &path = {})
    {
        m_sheet.beginRow();
        m_sheet.put(CellKind::Label, L1("path"), path);
        m_sheet.put(CellKind::Label, L1("label"), m_context.word(QStringLiteral("total.") + name));
        m_sheet.put(CellKind::Label, L1("name"), QStringLiteral("pw_") + name);
        m_sheet.put(L1("value"), formula);
        m_sheet.put(CellKind::Label, L1("unit"), QString::fromUtf8(unit));
        m_context.define(QStringLiteral("pw_") + name, m_sheet.cell(L1("value"), m_sheet.rowCount() - 1));
    }
    void result(const char *group, const QString &name, const Term &formula, const char *unit)
    {
        add(name, formula, unit, QString::fromLatin1(group) + u'.' + name);
    }
    Term named(const char *name) const { return m_context.named(L1(name)); }
    Range column(const char *sheet, const char *column) const { return m_context.sheet(L1(sheet)).column(L1(column)); }
    /// Over the sheets of all that burns fuel.
    Term burnt(const char *of) const
    {
        return sum(column("fuels", of)) + sum(column("fleets", of)) + sum(column("buildings", of));
    }
    QString direction(const char *which) const
    {
        return m_context.word(QStringLiteral("direction.") + QString::fromLatin1(which));
    }
    /// Of rows of power (mwh) or heat (gj) that go this way; of one kind where it is given.
    Term flow(const char *sheet, const char *amount, const char *which, const QString &kind = {}) const
    {
        const Range of = column(sheet, amount), ways = column(sheet, "direction");
        if (kind.isEmpty())
            return sumWhere(of, {{ways, text(direction(which))}});
        return sumWhere(of, {{ways, text(direction(which))}, {column(sheet, "kind"), text(kind)}});
    }

private:
    Context &m_context;
    Sheet &m_sheet;
};

void addPowerFlows(const Context &context, TotalRows &rows)
{
    const auto received = [&](ReceivedPowerKind kind) { return rows.flow("power", "mwh", "received", context.wordOf(kind)); };
    const auto sent = [&](SourceKind kind) { return rows.flow("power", "mwh", "sent", context.wordOf(kind)); };
    rows.add(QStringLiteral("grid"), received(ReceivedPowerKind::Grid), "MWh");
    rows.add(QStringLiteral("directReceived"), received(ReceivedPowerKind::DirectNonFossil), "MWh");
    rows.add(QStringLiteral("otherFossil"), received(ReceivedPowerKind::OtherFossil), "MWh");
    rows.add(QStringLiteral("sentNonFossil"), sent(SourceKind::NonFossil), "MWh");
    rows.add(QStringLiteral("sentFossil"), sent(SourceKind::Fossil), "MWh");
    rows.add(QStringLiteral("generation"), rows.flow("power", "mwh", "generated"), "MWh");
    rows.add(QStringLiteral("primary"), sum(rows.column("power", "primary")), "MWh");
    rows.add(QStringLiteral("biomass"), sum(rows.column("power", "biomass")), "MWh");
    const auto named = [&](const char *name) { return rows.named(name); };
    rows.add(QStringLiteral("received"), named("pw_grid") + named("pw_directReceived") + named("pw_otherFossil"), "MWh");
    rows.add(QStringLiteral("sent"), named("pw_sentNonFossil") + named("pw_sentFossil"), "MWh");
    rows.result("energy", QStringLiteral("attributesMwh"), sum(rows.column("attributes", "counted")), "MWh");
    rows.result("energy", QStringLiteral("uncoveredGridMwh"), greatest(number(0), named("pw_grid") - named("pw_attributesMwh")),
                "MWh");
    rows.add(QStringLiteral("coveredGrid"), least(named("pw_attributesMwh"), named("pw_grid")), "MWh");
    rows.result("energy", QStringLiteral("electricityUseMwh"), named("pw_received") + named("pw_generation") - named("pw_sent"),
                "MWh");
    rows.result("energy", QStringLiteral("directNonFossilMwh"),
                choose(named("pw_onsite_direct"),
                       named("pw_directReceived") + named("pw_primary") + named("pw_biomass") - named("pw_sentNonFossil"),
                       named("pw_directReceived")),
                "MWh");
}

void addHeatFlows(const Context &context, TotalRows &rows)
{
    const auto nonFossil = [&](const char *which) {
        return rows.flow("heat", "gj", which, context.wordOf(SourceKind::NonFossil));
    };
    rows.add(QStringLiteral("heatReceived"), rows.flow("heat", "gj", "received"), "GJ");
    rows.add(QStringLiteral("heatSent"), rows.flow("heat", "gj", "sent"), "GJ");
    rows.add(QStringLiteral("heatProduced"), rows.flow("heat", "gj", "produced"), "GJ");
    rows.add(QStringLiteral("nonFossilHeatReceived"), nonFossil("received"), "GJ");
    rows.add(QStringLiteral("nonFossilHeatSent"), nonFossil("sent"), "GJ");
    rows.add(QStringLiteral("renewableHeat"), sum(rows.column("heat", "renewable")), "GJ");
    rows.add(QStringLiteral("heatSupply"),
             rows.named("pw_heatReceived") + rows.named("pw_heatProduced") - rows.named("pw_heatSent"), "GJ");
}

void addAccounting(TotalRows &rows)
{
    const auto named = [&](const char *name) { return rows.named(name); };
    const auto line = [&](const char *name, const Term &formula) {
        rows.result("accounting", QString::fromLatin1(name), formula, "t");
    };
    line("fuelT", rows.burnt("fuelT"));
    line("conversionT", sum(rows.column("fuels", "conversionT")));
    line("electricityT",
         (named("pw_uncoveredGridMwh") + named("pw_otherFossil") - named("pw_sentFossil")) * named("pw_ef_power"));
    line("heatT", sum(rows.column("heat", "t")));
    line("energyActivityT", named("pw_fuelT") + named("pw_conversionT") + named("pw_electricityT") + named("pw_heatT"));
    line("processT", sum(rows.column("processes", "t")));
    line("totalT", named("pw_energyActivityT") + named("pw_processT"));
    line("internationalBunkersT", sum(rows.column("fuels", "bunkerT")));
    line("biogenicT", sum(rows.column("fuels", "biogenicT")));
    line("locationBasedTotalT", choose(isNumber(named("pw_ef_grid")),
                                       named("pw_totalT") - named("pw_electricityT") + named("pw_grid") * named("pw_ef_grid") +
                                           (named("pw_otherFossil") - named("pw_sentFossil")) * named("pw_ef_power"),
                                       text(QStringLiteral("null"))));
}

void addEnergy(const Context &context, TotalRows &rows)
{
    const auto named = [&](const char *name) { return rows.named(name); };
    const auto carrier = [&](const char *name, const Term &formula) {
        rows.add(QStringLiteral("tce_") + QString::fromLatin1(name), formula, "tce",
                 QStringLiteral("energy.byCarrierTce.") + QString::fromLatin1(name));
    };
    const auto fuels = [&](Carrier which) {
        const auto of = [&](const char *sheet) {
            return sumWhere(rows.column(sheet, "tce"), {{rows.column(sheet, "category"), text(context.carrierName(which))}});
        };
        return of("fuels") + of("fleets") + of("buildings");
    };
    carrier("coal", fuels(Carrier::Coal));
    carrier("oil", fuels(Carrier::Oil));
    carrier("gas", fuels(Carrier::Gas));
    carrier("electricity", (named("pw_received") + named("pw_primary") - named("pw_sent")) * named("pw_k"));
    carrier("heat", (named("pw_heatReceived") - named("pw_heatSent") + named("pw_renewableHeat")) * named("pw_h"));
    carrier("biomassWasteOther", fuels(Carrier::BiomassWasteOther));
    rows.result("energy", QStringLiteral("totalTce"),
                named("pw_tce_coal") + named("pw_tce_oil") + named("pw_tce_gas") + named("pw_tce_electricity") +
                    named("pw_tce_heat") + named("pw_tce_biomassWasteOther"),
                "tce");
    rows.add(QStringLiteral("feedstockTce"), sum(rows.column("fuels", "feedstockTce")), "tce");
    rows.add(QStringLiteral("biogenicTce"), sum(rows.column("fuels", "biogenicTce")), "tce");
    rows.add(QStringLiteral("gasTce"), rows.burnt("gasTce"), "tce");
    rows.add(QStringLiteral("cleanTce"),
             (named("pw_directReceived") + named("pw_primary") - named("pw_sentNonFossil") + named("pw_coveredGrid")) *
                     named("pw_k") +
                 (named("pw_nonFossilHeatReceived") - named("pw_nonFossilHeatSent") + named("pw_renewableHeat")) * named("pw_h") +
                 named("pw_biogenicTce"),
             "tce");
}

/// What a system emits by its own rows and uses of power and heat.
void putOwn(const Context &context, Sheet &sheet, System system)
{
    const auto of = [&](const char *from, const char *column) {
        const Sheet &source = context.sheet(L1(from));
        return sumWhere(source.column(L1(column)), {{source.column(L1("system")), sheet.here(L1("system"))}});
    };
    const auto all = [&](const char *from, const char *column) { return sum(context.sheet(L1(from)).column(L1(column))); };
    const auto used = [&](const char *from, const char *column) {
        const Sheet &source = context.sheet(L1(from));
        return sumWhere(source.column(L1(column)),
                        {{source.column(L1("direction")), text(context.word(QStringLiteral("direction.used")))},
                         {source.column(L1("system")), sheet.here(L1("system"))}});
    };
    Term fuel = of("fuels", "fuelT"), mwh = used("power", "mwh"), gj = used("heat", "gj");
    if (system == System::Transport) {
        fuel = fuel + all("fleets", "fuelT");
        mwh = mwh + all("fleets", "mwh");
    }
    if (system == System::Buildings) {
        fuel = fuel + all("buildings", "fuelT");
        mwh = mwh + all("buildings", "mwh");
        gj = gj + all("buildings", "gj");
    }
    sheet.put(L1("fuelT"), fuel);
    sheet.put(L1("conversionT"), of("fuels", "conversionT"));
    sheet.put(L1("processT"), system == System::Production ? all("processes", "t") : number(0));
    sheet.put(L1("mwh"), mwh);
    sheet.put(L1("gj"), gj);
}

} // namespace

void addTotals(Context &context)
{
    TotalRows rows(context);
    addPowerFlows(context, rows);
    addHeatFlows(context, rows);
    addAccounting(rows);
    addEnergy(context, rows);
}

void addSystems(Context &context)
{
    Sheet &sheet = context.addSheet(QStringLiteral("systems"), {"system", "path", "fuelT", "conversionT", "processT", "mwh", "gj",
                                                                "electricityT", "heatT", "restT", "total"});
    for (const System system : allSystems) {
        sheet.beginRow();
        sheet.put(CellKind::Label, L1("system"), context.systemName(system));
        const std::string_view key = systemPart(system).key;
        sheet.put(CellKind::Label, L1("path"),
                  QStringLiteral("bySystemT.") + keyText(key));
        putOwn(context, sheet, system);
    }
    // power and heat are shared out by what all systems use; what no row uses stays with energy supply
    const auto named = [&](const char *name) { return context.named(L1(name)); };
    const Term none = number(0);
    const auto share = [&](const char *use, const Term &supply, const Term &emission) {
        const Term whole = greatest(supply, sum(sheet.column(L1(use))));
        return choose(above(whole, none), sheet.here(L1(use)) / whole * emission, none);
    };
    for (size_t row = 0; row < sheet.rowCount(); ++row) {
        sheet.select(row);
        sheet.put(L1("electricityT"), share("mwh", named("pw_electricityUseMwh"), named("pw_electricityT")));
        sheet.put(L1("heatT"), share("gj", named("pw_heatSupply"), named("pw_heatT")));
    }
    const Term rest =
        named("pw_electricityT") - sum(sheet.column(L1("electricityT"))) + (named("pw_heatT") - sum(sheet.column(L1("heatT"))));
    for (size_t row = 0; row < sheet.rowCount(); ++row) {
        sheet.select(row);
        sheet.put(L1("restT"), row == size_t(System::EnergySupply) ? rest : none);
        const auto at = [&](const char *column) { return sheet.here(L1(column)); };
        sheet.put(L1("total"), at("fuelT") + at("conversionT") + at("processT") + at("electricityT") + at("heatT") + at("restT"));
    }
}

} // namespace core::check
