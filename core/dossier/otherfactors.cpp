#include "dossiertables.h"

#include "core/dossier/sourcewords.h"

#include <algorithm>
#include <map>

// The factors beside those of fuels.csv that an account used: T50.others.

namespace core {

namespace {

/// Gathers them in the order power, heat, fuels, processes; each line names how many rows use it and where it comes from.
class OtherFactors
{
public:
    OtherFactors(DossierWork &work, qsizetype caseIndex, const QString &ofCase)
        : m_work(work),
          m_index(caseIndex),
          m_case(work.at(caseIndex)),
          m_account(work.account(caseIndex)),
          m_library(work.library(caseIndex)),
          m_table(work.table(QStringLiteral("T50.others") + ofCase, {}, {{"year", work.yearText(caseIndex)}}))
    {
        m_table.isLandscape = true;
        for (const Contribution &row : m_account.ledger) {
            count(row.factorFrom, row.line);
            if (row.heatValueFrom != row.factorFrom)
                count(row.heatValueFrom, row.line);
        }
    }

    MaybeTable run()
    {
        addPower();
        addHeat();
        addFuels();
        addProcesses();
        return m_table.rows.empty() ? MaybeTable() : MaybeTable(std::move(m_table));
    }

private:
    using Kind = FactorOrigin::Kind;

    void count(const FactorOrigin &origin, Line line)
    {
        if (origin.kind == Kind::Parameter)
            ++m_uses[parametersObject.fields[size_t(origin.index)].key];
        else if (origin.kind == Kind::ByRule)
            ++m_byRule[line];
    }

    /// Whether both print alike.
    static bool isSame(double a, double b) { return roundedValue(a, 8) == roundedValue(b, 8); }

    QString unit(const char *name) const { return m_work.text(QStringLiteral("unit.") + QLatin1StringView(name)); }

    void append(const QString &name, int rows, double value, const QString &ofUnit, const TableCell &source,
                const QString &status, const QString &check)
    {
        m_table.rows.push_back({RowKind::Usual,
                                {m_work.cell(name), m_work.cell(rows > 0 ? QString::number(rows) : dash()),
                                 m_work.cell(fullText(roundedValue(value, 8))), m_work.cell(ofUnit), source, m_work.cell(status),
                                 m_work.cell(check)}});
    }

    TableCell ofProject() const
    {
        return {
            m_work.filled(QStringLiteral("T50.ofProject"), {{"table", m_work.reference(QStringLiteral("T51:") + m_case.id)}})};
    }

    void append(const QString &name, int rows, double value, const QString &ofUnit, const Source &source)
    {
        append(name, rows, value, ofUnit, m_work.cell(asSource(m_work, source)), wordOf(m_work, "sourceStatus", source.status),
               wordOf(m_work, "sourceCheck", source.check));
    }

    /// A factor that the park states itself; its reason is a note, or a gap.
    void appendOwn(const QString &name, double value, const QString &ofUnit, const QString &reason)
    {
        append(name, 1, value, ofUnit,
               reason.isEmpty() ? m_work.cell(m_work.gapRun(m_work.text(QStringLiteral("ledger.source")))) : m_work.cell(reason),
               m_work.text(QStringLiteral("T50.own")), dash());
    }

    void addParameter(std::string_view key, double value, const char *ofUnit, int rows)
    {
        if (rows == 0)
            return;
        const QString name = m_work.text(QStringLiteral("parameter.") + QLatin1StringView(key.data(), qsizetype(key.size())));
        if (isGiven(m_work, m_index, key) && !isSame(value, m_library.defaultOf(key).value)) // what the tables say needs no other
            append(name, rows, value, unit(ofUnit), ofProject(), m_work.text(QStringLiteral("T50.own")), dash());
        else
            append(name, rows, value, unit(ofUnit), m_library.parameters().source(m_library.defaultOf(key).row));
    }

    void addDefault(std::string_view key, const char *ofUnit, int rows)
    {
        addParameter(key, m_library.defaultOf(key).value, ofUnit, rows);
    }

    /// What annex 4 counts as 0; it stands where the factor of the fossil kind stands.
    void addByRule(Line line, const char *name, std::string_view besideParameter, const char *ofUnit)
    {
        if (const int rows = m_byRule[line]; rows > 0)
            append(m_work.text(QLatin1StringView(name)), rows, 0, unit(ofUnit),
                   m_library.parameters().source(m_library.defaultOf(besideParameter).row));
    }

    void addPower()
    {
        const EffectiveParameters &in = m_account.parameters;
        addParameter("fossilPowerFactorTPerMwh", in.fossilPowerFactor.value, "t/MWh", m_uses["fossilPowerFactorTPerMwh"]);
        addByRule(Line::Electricity, "T50.zeroPower", "fossilPowerFactorTPerMwh", "t/MWh");
        addParameter("electricityEqualValueTcePerMwh", in.electricityEqualValue.value, "tce/MWh",
                     m_uses["electricityEqualValueTcePerMwh"]);
        addParameter("greenAttributeValidityMonths", in.greenAttributeValidity, "month",
                     int(m_case.energySupply.greenAttributes.size()));
        if (!in.locationFactor)
            return;
        const QString name = m_work.text(QStringLiteral("parameter.locationFactorTPerMwh"));
        const auto average = m_library.nationalAverage(m_case.year);
        if (isGiven(m_work, m_index, "locationFactorTPerMwh") && !(average && isSame(in.locationFactor->value, average->value)))
            append(name, 0, in.locationFactor->value, unit("t/MWh"), ofProject(), m_work.text(QStringLiteral("T50.own")), dash());
        else if (average)
            append(name, 0, in.locationFactor->value, unit("t/MWh"), m_library.gridFactors().source(average->row));
    }

    void addHeat()
    {
        const EffectiveParameters &in = m_account.parameters;
        addParameter("fossilHeatFactorTPerGj", in.fossilHeatFactor.value, "t/GJ", m_uses["fossilHeatFactorTPerGj"]);
        addByRule(Line::Heat, "T50.zeroHeat", "fossilHeatFactorTPerGj", "t/GJ");
        addParameter("heatTcePerGj", in.heatCalorificValue.value, "tce/GJ", m_uses["heatTcePerGj"]);
        int steam = 0;
        for (const auto *rows : {&m_case.energySupply.heatReceived, &m_case.energySupply.heatSent})
            for (const HeatTransfer &each : *rows) {
                steam += each.steam.has_value();
                if (each.kind == SourceKind::Fossil && each.factor)
                    appendOwn(m_work.text(QStringLiteral("T50.ownHeat"), {{"row", each.id}}), each.factor->value, unit("t/GJ"),
                              each.note.value_or(QString()));
            }
        addDefault("feedWaterEnthalpy", "kJ/kg", steam);
        if (steam > 0 && m_library.steam().table().rowCount() > 0) {
            const Source source = m_library.steam().table().source(0);
            m_table.rows.push_back({RowKind::Usual,
                                    {m_work.cell(m_work.text(QStringLiteral("T50.steam"))), m_work.cell(QString::number(steam)),
                                     m_work.cell(dash()), m_work.cell(unit("kJ/kg")), m_work.cell(asSource(m_work, source)),
                                     m_work.cell(wordOf(m_work, "sourceStatus", source.status)),
                                     m_work.cell(wordOf(m_work, "sourceCheck", source.check))}});
        }
    }

    /// Own values of fuel rows, densities of fleets, the coal equivalent.
    void addFuels()
    {
        int fuels = 0, gasoline = 0, diesel = 0, gas = 0;
        for (const Contribution &row : m_account.ledger) {
            const auto burnt = burntFuel(m_case, row, m_library);
            if (!burnt)
                continue;
            fuels += row.energy.value != 0;
            if (burnt->row && burnt->row->custom)
                addOwnFuel(*burnt->row, burnt->unit);
            if (burnt->row || row.system != System::Transport)
                continue;
            const Fleet &fleet = m_case.transport.fleets.at(row.index);
            const bool isLitres = fleet.energyUnit == VehicleEnergyUnit::Litre;
            gasoline += isLitres && burnt->fuel == u"gasoline";
            diesel += isLitres && burnt->fuel == u"diesel";
            gas += fleet.energyUnit == VehicleEnergyUnit::Kilogramme && burnt->fuel == u"natural_gas";
        }
        addDefault("standardCoal", "GJ/tce", fuels);
        addDefault("gasolineDensity", "kg/L", gasoline);
        addDefault("dieselDensity", "kg/L", diesel);
        addDefault("naturalGasDensity", "kg/m3", gas);
    }

    void addOwnFuel(const FuelUse &use, const QString &ofUnit)
    {
        const QString per = u'/' + m_work.text(QStringLiteral("unit.") + ofUnit);
        const Puts puts{{"fuel", m_work.fuelName(use.fuel, m_index)}, {"row", use.id}};
        if (use.custom->emission)
            appendOwn(m_work.text(QStringLiteral("T50.ownFactor"), puts), use.custom->emission->value,
                      QStringLiteral("tCO₂") + per, use.custom->source);
        if (use.custom->heatValue)
            appendOwn(m_work.text(QStringLiteral("T50.ownHeatValue"), puts), use.custom->heatValue->value,
                      QStringLiteral("GJ") + per, use.custom->source);
    }

    void addProcesses()
    {
        for (const ProcessEmission &each : m_case.production.processEmissions)
            appendOwn(m_work.text(QStringLiteral("T50.process"), {{"process", each.process}, {"row", each.id}}),
                      each.factor.value, unit("t/t"), each.justification.value_or(QString()));
    }

    DossierWork &m_work;
    qsizetype m_index;
    const Case &m_case;
    const Account &m_account;
    const Library &m_library;
    DocumentTable m_table;
    std::map<std::string_view, int> m_uses; ///< of parameters, by contributions
    std::map<Line, int> m_byRule;
};

} // namespace

MaybeTable otherFactorTable(DossierWork &work, qsizetype caseIndex, const QString &ofCase)
{
    return OtherFactors(work, caseIndex, ofCase).run();
}

} // namespace core
