#include "checkcontext.h"

#include "core/base/keytext.h"
#include "core/dossier/figureformat.h"
#include "core/units/conversions.h"

#include <algorithm>

// The sheets of what rows of other sheets look up: parameters, factors, steam.

namespace core::check {

using L1 = QLatin1StringView;

namespace {

/// Writes one parameter a row, each with its name.
class ParameterRows
{
public:
    explicit ParameterRows(Context &context)
        : m_context(context), m_sheet(context.addSheet(QStringLiteral("parameters"), {"key", "name", "value", "unit", "source"}))
    {}

    /// A parameter that a project may set; `key` is that of the exchange format.
    void add(const char *name, std::string_view key, const CellValue &value, const char *unit)
    {
        const int index = parameterPlace(-1, key).index;
        const Field &field = parametersObject.fields[size_t(index)];
        const bool isUsual = isDefault(key, value); // what the tables say needs no other source
        const bool ofCase = !isUsual && field.get(&m_context.inCase().parameters).index() != 0,
                   ofProject = !isUsual && field.get(&m_context.park.parameters).index() != 0;
        const QString source = ofCase      ? m_context.word(QStringLiteral("parameters.ofCase"))
                               : ofProject ? m_context.word(QStringLiteral("parameters.ofProject"))
                                           : defaultSource(key);
        write(name, keyText(key), ofCase || ofProject ? CellKind::Input : CellKind::Factor, value, unit, source);
    }

    /// A default that no project sets.
    void addDefault(const char *name, std::string_view key, const char *unit)
    {
        write(name, keyText(key), CellKind::Factor, m_context.library.defaultOf(key).value, unit, defaultSource(key));
    }

    void write(const char *name, const QString &key, CellKind kind, const CellValue &value, const char *unit,
               const QString &source)
    {
        begin(name, key, unit, source);
        m_sheet.put(kind, L1("value"), value);
        define(name);
    }
    void write(const char *name, const QString &key, const Term &formula, const char *unit, const QString &source)
    {
        begin(name, key, unit, source);
        m_sheet.put(L1("value"), formula);
        define(name);
    }

private:
    void begin(const char *name, const QString &key, const char *unit, const QString &source)
    {
        m_sheet.beginRow();
        m_sheet.put(CellKind::Label, L1("key"), key);
        m_sheet.put(CellKind::Label, L1("name"), QString::fromLatin1(name));
        m_sheet.put(CellKind::Label, L1("unit"), QString::fromUtf8(unit));
        m_sheet.put(CellKind::Label, L1("source"), source);
    }
    void define(const char *name)
    {
        m_context.define(QString::fromLatin1(name), m_sheet.cell(L1("value"), m_sheet.rowCount() - 1));
    }

    /// Whether a given value is that of the reference tables, to the digits that documents print.
    bool isDefault(std::string_view key, const CellValue &value) const
    {
        const double *given = std::get_if<double>(&value);
        const Library &library = m_context.library;
        std::optional<DefaultValue> usual;
        if (key == "locationFactorTPerMwh")
            usual = library.nationalAverage(m_context.inCase().year);
        else if (parameterRow(key) >= 0)
            usual = library.defaultOf(key);
        constexpr int digits = 8;
        return given && usual && roundedValue(*given, digits) == roundedValue(usual->value, digits);
    }

    qsizetype parameterRow(std::string_view key) const
    {
        return m_context.library.parameters().row(L1(key.data(), qsizetype(key.size())));
    }

    QString defaultSource(std::string_view key) const
    {
        const Library &library = m_context.library;
        if (key == "locationFactorTPerMwh") {
            const auto average = library.nationalAverage(m_context.inCase().year);
            return average ? m_context.sourceName(library.gridFactors().source(average->row)).document : QString();
        }
        const qsizetype row = parameterRow(key);
        return row < 0 ? QString() : m_context.sourceName(library.parameters().source(row)).document;
    }

    Context &m_context;
    Sheet &m_sheet;
};

/// A key that no other row has, without the signs that a search takes for others, short enough to be searched for.
QString searchable(const QString &text)
{
    constexpr qsizetype longest = 200;
    QString key = text.left(longest);
    for (QChar &each : key)
        if (each == u'*' || each == u'?' || each == u'~')
            each = u'_';
    return key;
}

QString tableKey(const Context &context, qint32 row)
{
    const Table &table = context.library.fuels().table();
    const auto cell = [&](const char *column) { return table.text(row, std::string_view(column)); };
    return searchable(cell("fuel_id") + u'|' + cell("activity_unit") + u'|' + cell("factor_set") + u'|' +
                      QString::number(row + 1));
}

/// Searches do not tell capitals from small letters, ids do.
QString customKey(const FuelUse &use)
{
    return searchable(use.fuel + u'|' + use.unit + QStringLiteral("|custom|") + QString::number(qChecksum(use.id.toUtf8()), 16) +
                      u'|' + use.id);
}

/// Every fuel row of the case.
template <class Visit> void forEachFuelUse(const Case &inCase, Visit visit)
{
    visit(System::EnergySupply, inCase.energySupply.fuelUse);
    visit(System::Infrastructure, inCase.infrastructure.fuelUse);
    visit(System::Production, inCase.production.fuelUse);
    visit(System::Transport, inCase.transport.fuelUse);
    visit(System::Buildings, inCase.buildings.fuelUse);
    visit(System::Ecosystem, inCase.ecosystem.fuelUse);
}

const FuelFactor *factorOf(const Context &context, const QString &fuel, QStringView unit, int set)
{
    const Fuel *found = context.library.fuels().find(fuel);
    const auto *bySet = found && set >= 0 ? found->inUnit(unit) : nullptr;
    return bySet ? &(*bySet)[size_t(set)] : nullptr;
}

int setOf(const Context &context, const FuelUse &use)
{
    return use.factorSet ? context.library.fuels().setIndex(*use.factorSet) : context.evaluated.account.parameters.factorSet;
}

class FactorRows
{
public:
    explicit FactorRows(Context &context)
        : m_context(context),
          m_sheet(
              context.addSheet(QStringLiteral("factors"), {"key", "name", "category", "biogenic", "ncv", "carbon", "oxidation",
                                                           "perUnit", "factor", "factor100", "biogenicFactor", "source", "url"}))
    {}

    void addTableRow(qint32 row)
    {
        const Table &table = m_context.library.fuels().table();
        const QString key = row < 0 ? QString() : tableKey(m_context, row);
        if (row < 0 || m_known.contains(key))
            return;
        m_known.append(key);
        const auto number = [&](const char *column) -> CellValue {
            const auto read = table.number(row, table.column(column));
            return read && *read ? CellValue(**read) : CellValue{};
        };
        begin(key, table.text(row, std::string_view("fuel_id")));
        m_sheet.put(CellKind::Factor, L1("ncv"), number("ncv_GJ_per_unit"));
        m_sheet.put(CellKind::Factor, L1("carbon"), number("carbon_tC_per_TJ"));
        m_sheet.put(CellKind::Factor, L1("oxidation"), number("oxidation_pct"));
        m_sheet.put(CellKind::Factor, L1("perUnit"), number("tCO2_per_unit"));
        const Source source = m_context.sourceName(table.source(row));
        end(source.document, source.url);
    }

    void addCustom(const FuelUse &use)
    {
        begin(customKey(use), use.fuel);
        m_sheet.put(CellKind::Input, L1("ncv"), cellOf(use.custom->heatValue));
        m_sheet.put(CellKind::Input, L1("carbon"), CellValue{});
        m_sheet.put(CellKind::Input, L1("oxidation"), CellValue{});
        m_sheet.put(CellKind::Input, L1("perUnit"), cellOf(use.custom->emission));
        end(use.custom->source, {});
    }

    void addOf(const FuelFactor *factor)
    {
        if (!factor)
            return;
        addTableRow(factor->heatValueRow);
        addTableRow(factor->emissionRow);
    }

private:
    void begin(const QString &key, const QString &fuelId)
    {
        const Fuel *fuel = m_context.library.fuels().find(fuelId);
        m_sheet.beginRow();
        m_sheet.put(CellKind::Label, L1("key"), key);
        if (!fuel)
            return;
        m_sheet.put(CellKind::Label, L1("name"), m_context.texts.isChinese ? fuel->nameChinese : fuel->nameEnglish);
        m_sheet.put(CellKind::Label, L1("category"), m_context.carrierName(fuel->category));
        m_sheet.put(CellKind::Factor, L1("biogenic"), fuel->biogenic);
    }

    void end(const QString &source, const QString &url)
    {
        const auto at = [this](const char *column) { return m_sheet.here(L1(column)); };
        const Term isWhole = all({isNumber(at("ncv")), isNumber(at("carbon")), isNumber(at("oxidation"))});
        const Term complete = at("ncv") * at("carbon") / number(1000) * m_context.named(L1("pw_c44_12"));
        const Term none = number(0), percent = at("oxidation") / number(100);
        m_sheet.put(L1("factor"), choose(at("biogenic"), none, choose(isWhole, complete * percent, at("perUnit"))));
        m_sheet.put(L1("factor100"), choose(at("biogenic"), none, choose(isWhole, complete, at("perUnit"))));
        m_sheet.put(L1("biogenicFactor"), choose(at("biogenic"), choose(isWhole, complete * percent, at("perUnit")), none));
        m_sheet.put(CellKind::Label, L1("source"), source);
        m_sheet.put(CellKind::Label, L1("url"), url);
    }

    Context &m_context;
    Sheet &m_sheet;
    QStringList m_known;
};

/// Straight between two points; the first where they are the same.
Term between(const Term &x, const Term &x0, const Term &y0, const Term &x1, const Term &y1)
{
    return choose(equal(x1, x0), y0, y0 + (x - x0) / (x1 - x0) * (y1 - y0));
}

void putBetween(Sheet &sheet, const QString &prefix, const SteamTable::Between &points)
{
    const auto put = [&](const char *column, double value) {
        const QByteArray id = (prefix + QString::fromLatin1(column)).toLatin1();
        sheet.put(CellKind::Factor, L1(id), value);
    };
    put("Pressure", points.pressure);
    put("Ts", points.boiling.temperature);
    put("Hs", points.boiling.enthalpy);
    put("T0", points.below.temperature);
    put("H0", points.below.enthalpy);
    put("T1", points.above.temperature);
    put("H1", points.above.enthalpy);
}

/// The enthalpy at the temperature on one of the two neighbouring pressures.
Term onPressure(const Sheet &sheet, const QString &prefix)
{
    const auto at = [&](const char *column) {
        const QByteArray id = (prefix + QString::fromLatin1(column)).toLatin1();
        return sheet.here(L1(id));
    };
    const Term t = sheet.here(L1("temperature"));
    return choose(atMost(t, at("Ts")), at("Hs"), between(t, at("T0"), at("H0"), at("T1"), at("H1")));
}

void addSteamRow(Context &context, Sheet &sheet, const HeatTransfer &row)
{
    const Steam &steam = *row.steam;
    const auto points = context.library.steam().neighbours(steam.pressure, steam.temperature);
    sheet.beginRow();
    sheet.put(CellKind::Label, L1("id"), searchable(row.id));
    sheet.put(CellKind::Input, L1("tonnes"), cellOf(steam.mass));
    sheet.put(CellKind::Input, L1("pressure"), cellOf(steam.pressure));
    sheet.put(CellKind::Input, L1("temperature"), cellOf(steam.temperature));
    if (!points)
        return;
    const auto put = [&](const char *column, double value) { sheet.put(CellKind::Factor, L1(column), value); };
    put("p0", points->below.pressure);
    put("t0", points->below.temperature);
    put("h0", points->below.enthalpy);
    put("p1", points->above.pressure);
    put("t1", points->above.temperature);
    put("h1", points->above.enthalpy);
    const auto at = [&](const char *column) { return sheet.here(L1(column)); };
    sheet.put(L1("ts"), between(at("pressure"), at("p0"), at("t0"), at("p1"), at("t1")));
    sheet.put(L1("hs"), between(at("pressure"), at("p0"), at("h0"), at("p1"), at("h1")));
    if (points->superheated) {
        putBetween(sheet, QStringLiteral("low"), points->superheated->first);
        putBetween(sheet, QStringLiteral("high"), points->superheated->second);
        sheet.put(L1("lowH"), onPressure(sheet, QStringLiteral("low")));
        sheet.put(L1("highH"), onPressure(sheet, QStringLiteral("high")));
        const Term superheated = between(at("pressure"), at("lowPressure"), at("lowH"), at("highPressure"), at("highH"));
        sheet.put(L1("h"), choose(atMost(at("temperature"), at("ts")), at("hs"), superheated));
    } else {
        sheet.put(L1("h"), at("hs"));
    }
    sheet.put(L1("gj"), at("tonnes") * (at("h") - context.named(L1("pw_feed_water"))) / number(1000));
}

} // namespace

void addParameters(Context &context)
{
    const EffectiveParameters &values = context.evaluated.account.parameters;
    ParameterRows rows(context);
    rows.write("pw_year", QStringLiteral("year"), CellKind::Input, double(context.inCase().year), "", {});
    rows.add("pw_k", "electricityEqualValueTcePerMwh", values.electricityEqualValue.value, "tce/MWh");
    rows.add("pw_h", "heatTcePerGj", values.heatCalorificValue.value, "tce/GJ");
    rows.add("pw_ef_power", "fossilPowerFactorTPerMwh", values.fossilPowerFactor.value, "t/MWh");
    rows.add("pw_ef_heat", "fossilHeatFactorTPerGj", values.fossilHeatFactor.value, "t/GJ");
    rows.add("pw_ef_grid", "locationFactorTPerMwh",
             values.locationFactor ? CellValue(values.locationFactor->value) : CellValue(QStringLiteral("null")), "t/MWh");
    rows.add("pw_valid_months", "greenAttributeValidityMonths", values.greenAttributeValidity, "");
    rows.add("pw_onsite_direct", "onSiteCountsAsDirect", values.onSiteCountsAsDirect, "");
    rows.add("pw_feedstock_in", "includeFeedstockInEnergy", values.includeFeedstockInEnergy, "");
    rows.add("pw_gas_clean", "cleanEnergyIncludesGas", values.cleanEnergyIncludesGas, "");
    rows.write("pw_c44_12", QStringLiteral("44/12"), number(44) / number(12), "tCO₂/tC", {});
    rows.addDefault("pw_coal", "standardCoal", "GJ/tce");
    rows.addDefault("pw_density_gasoline", "gasolineDensity", "kg/L");
    rows.addDefault("pw_density_diesel", "dieselDensity", "kg/L");
    rows.addDefault("pw_density_gas", "naturalGasDensity", "kg/m³");
    rows.addDefault("pw_feed_water", "feedWaterEnthalpy", "kJ/kg");
    rows.write("pw_area", QStringLiteral("areaKm2"), CellKind::Input, cellOf(context.park.profile.area), "km²", {});
}

void addFactors(Context &context)
{
    FactorRows rows(context);
    forEachFuelUse(context.inCase(), [&](System, const QList<FuelUse> &uses) {
        for (const FuelUse &use : uses) {
            if (use.custom)
                rows.addCustom(use);
            rows.addOf(factorOf(context, use.fuel, use.unit, setOf(context, use)));
        }
    });
    const int set = context.evaluated.account.parameters.factorSet;
    rows.addOf(factorOf(context, QStringLiteral("gasoline"), u"t", set));
    rows.addOf(factorOf(context, QStringLiteral("diesel"), u"t", set));
    rows.addOf(factorOf(context, QStringLiteral("natural_gas"), u"10^4Nm3", set));
}

FactorKeys factorKeys(const Context &context, const FuelUse &use)
{
    const FuelFactor *factor = factorOf(context, use.fuel, use.unit, setOf(context, use));
    const auto ofTable = [&](qint32 row) { return row < 0 ? QString() : tableKey(context, row); };
    FactorKeys keys{factor ? ofTable(factor->emissionRow) : QString(), factor ? ofTable(factor->heatValueRow) : QString()};
    if (use.custom && use.custom->emission)
        keys.emission = customKey(use);
    if (use.custom && use.custom->heatValue)
        keys.heat = customKey(use);
    if (keys.emission.isEmpty()) // the CO2 of a biogenic fuel that no table gives: 0, as a blank cell is
        keys.emission = keys.heat;
    return keys;
}

FactorKeys factorKeys(const Context &context, const QString &fuel, QStringView unit)
{
    const FuelFactor *factor = factorOf(context, fuel, unit, context.evaluated.account.parameters.factorSet);
    if (!factor || factor->emissionRow < 0 || factor->heatValueRow < 0)
        return {};
    return {tableKey(context, factor->emissionRow), tableKey(context, factor->heatValueRow)};
}

void addSteam(Context &context)
{
    Sheet &sheet = context.addSheet(
        QStringLiteral("steam"),
        {"id",           "tonnes", "pressure",    "temperature", "p0",     "t0",     "h0",     "p1",    "t1",    "h1",
         "ts",           "hs",     "lowPressure", "lowTs",       "lowHs",  "lowT0",  "lowH0",  "lowT1", "lowH1", "lowH",
         "highPressure", "highTs", "highHs",      "highT0",      "highH0", "highT1", "highH1", "highH", "h",     "gj"});
    const EnergySupply &supply = context.inCase().energySupply;
    for (const auto *rows : {&supply.heatReceived, &supply.heatSent})
        for (const HeatTransfer &row : *rows)
            if (row.steam && !row.energy)
                addSteamRow(context, sheet, row);
}

} // namespace core::check
