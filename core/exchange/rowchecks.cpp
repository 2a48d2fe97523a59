#include "rowchecks.h"

#include "core/accounting/uses.h"
#include "core/exchange/cellreading.h"
#include "core/exchange/numbertext.h"
#include "core/hourly/calendar.h"
#include "core/model/judging.h"
#include "core/units/conversions.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// The values of one row by key, and what is found.
class RowChecks
{
public:
    RowChecks(const Object &object, void *row, const Library &library, int set)
        : m_object(object), m_row(row), m_library(library), m_set(set)
    {}

    std::vector<ImportFinding> run(std::string_view list)
    {
        groups();
        if (list == "fuelUse")
            fuel();
        else if (list == "generation")
            generation();
        else if (list == "heatReceived" || list == "heatSent")
            heat();
        else if (list == "wasteEnergy")
            atMost("usedGj", number("recoverableGj"), ImportCode::UsedExceedsAvailable);
        else if (list == "solidWaste")
            waste();
        else if (list == "products")
            limit();
        else if (list == "fleets")
            fleet();
        return std::move(m_findings);
    }

private:
    const Field *field(std::string_view key) const
    {
        const int index = fieldIndex(m_object, key);
        return index < 0 ? nullptr : &m_object.fields[size_t(index)];
    }
    Value value(std::string_view key) const
    {
        const Field *of = field(key);
        return of ? of->get(m_row) : Value{};
    }
    std::optional<double> number(std::string_view key) const
    {
        const Value held = value(key);
        const double *given = std::get_if<double>(&held);
        return given ? std::optional(*given) : std::nullopt;
    }
    QString text(std::string_view key) const
    {
        const Value held = value(key);
        const QString *given = std::get_if<QString>(&held);
        return given ? *given : QString();
    }
    ImportFinding &find(ImportCode code, std::string_view key, double amount = 0, double other = 0)
    {
        m_findings.push_back({.code = code, .value = amount, .other = other, .field = fieldIndex(m_object, key)});
        return m_findings.back();
    }

    /// In a nested object that is there, what it needs must be there too.
    void groups()
    {
        for (const Field &each : m_object.fields)
            if (each.inOptionalObject && each.presence == Presence::Required && each.hasGroup(m_row) &&
                each.key != "custom.source" && (each.get(m_row).index() == 0 || each.get(m_row) == Value(QString())))
                find(ImportCode::RequiredEmpty, each.key);
    }

    void fuel()
    {
        if ((number("custom.ncvGjPerUnit") || number("custom.tco2PerUnit")) && text("custom.source").trimmed().isEmpty())
            find(ImportCode::OwnFactorWithoutSource, "custom.source");
        const Fuel *of = m_library.fuels().find(text("fuel"));
        const QString unit = text("unit");
        if (!of || unit.isEmpty() || m_set < 0)
            return;
        const auto isKnown = [&](const QString &symbol) {
            const auto *factors = of->inUnit(symbol);
            return factors && (*factors)[size_t(m_set)].unitKnown;
        };
        if (isKnown(unit))
            return;
        static const QString tenThousand = QStringLiteral("10^4Nm3"), tonne = QStringLiteral("t");
        const QString plain = plainFuelUnit(unit);
        const bool isCounted = plain == QLatin1StringView("m3");
        if (isKnown(tenThousand) && plain == plainFuelUnit(tenThousand)) {
            field("unit")->set(m_row, tenThousand); // another way to write it
        } else if (isKnown(tenThousand) && isCounted && number("quantity")) {
            askConverted(ImportCode::NormalCubicMetres, unit, tenThousand, *number("quantity") / 1e4, 0);
        } else if (const double density = densityOf(*of);
                   density > 0 && plain == QLatin1StringView("l") && isKnown(tonne) && number("quantity")) {
            askConverted(ImportCode::LitresOfFuel, unit, tonne, *number("quantity") * density / 1000, density);
        } else {
            ImportFinding &finding = find(ImportCode::NoFactorInUnit, "unit");
            finding.found = unit;
            for (const Fuel::Unit &each : of->units)
                if (finding.meant.isEmpty() && isKnown(each.symbol))
                    finding.meant = each.symbol;
        }
    }

    /// Kilogrammes a litre of what vehicles burn; 0: of another fuel. Source: domain model, section 2.4.
    double densityOf(const Fuel &fuel) const
    {
        return fuel.id == QLatin1StringView("diesel")     ? m_library.defaultOf("dieselDensity").value
               : fuel.id == QLatin1StringView("gasoline") ? m_library.defaultOf("gasolineDensity").value
                                                          : 0;
    }

    /// Asks whether a quantity is to be taken in another unit; the row is as it is when the answer is yes.
    void askConverted(ImportCode code, const QString &unit, const QString &meant, double quantity, double by)
    {
        ImportFinding &finding = find(code, "unit", quantity, by);
        finding.found = unit;
        finding.meant = meant;
        finding.answer = meant;
        field("unit")->set(m_row, meant);
        field("quantity")->set(m_row, quantity);
    }

    void generation()
    {
        constexpr double mostHours = double(hoursPerYear), fewHours = 50;
        const auto capacity = number("capacityMw"), energy = number("mwh");
        if (!capacity || !energy || *capacity <= 0 || *energy <= 0)
            return;
        if (*energy > *capacity * mostHours)
            find(ImportCode::AboveCapacity, "mwh", *energy, *capacity * mostHours);
        else if (*energy < *capacity * fewHours)
            find(ImportCode::FewFullLoadHours, "capacityMw", *energy / *capacity, *capacity);
    }

    void heat()
    {
        const Field *mass = field("steam.tonnes");
        const bool hasSteam = mass->hasGroup(m_row);
        if (number("gj") && hasSteam)
            find(ImportCode::HeatAndSteam, "gj");
        else if (!number("gj") && !hasSteam)
            find(ImportCode::RequiredEmpty, "gj");
    }

    void atMost(std::string_view key, std::optional<double> most, ImportCode code)
    {
        const auto used = number(key);
        if (used && most && clearlyAbove(*used, *most))
            find(code, key, *used, *most);
    }

    void waste()
    {
        const auto generated = number("generatedT"), stock = number("usedFromStockT");
        atMost("usedFromStockT", number("usedT"), ImportCode::StockExceedsUsed);
        if (generated)
            atMost("usedT", *generated + stock.value_or(0), ImportCode::UsedExceedsAvailable);
    }

    void limit()
    {
        const QString standard = text("limitStandard"), product = text("limitProduct");
        if (standard.isEmpty() != product.isEmpty())
            find(ImportCode::LimitHalfGiven, standard.isEmpty() ? "limitStandard" : "limitProduct");
        else if (!standard.isEmpty() && !m_library.limit(standard, product)) {
            ImportFinding &finding = find(ImportCode::UnknownLimitProduct, "limitProduct");
            finding.found = product;
            finding.meant = standard;
        }
    }

    void fleet()
    {
        const Fleet &row = *static_cast<const Fleet *>(m_row);
        const auto fitting = energyUnitsOf(row.powertrain);
        if (std::ranges::find(fitting, row.energyUnit) != fitting.end())
            return;
        QStringList meant;
        for (const VehicleEnergyUnit each : fitting)
            meant << QLatin1StringView(words<VehicleEnergyUnit>[size_t(each)].key);
        ImportFinding &finding = find(ImportCode::FleetUnit, "energyUnit");
        finding.found = text("energyUnit");
        finding.meant = meant.join(QStringLiteral(", "));
    }

    const Object &m_object;
    void *m_row;
    const Library &m_library;
    int m_set;
    std::vector<ImportFinding> m_findings;
};

} // namespace

std::vector<ImportFinding> checkRow(std::string_view list, const Object &object, void *row, const Library &library, int set)
{
    return RowChecks(object, row, library, set).run(list);
}

std::optional<ImportFinding> magnitude(double value, double before)
{
    if (before <= 0 || agrees(value, before))
        return std::nullopt;
    ImportFinding finding{.code = ImportCode::Magnitude, .value = value};
    const double ratio = value / before;
    const auto explains = [ratio](double factor) { return ratio > 0 && std::abs(ratio / factor - 1) <= 0.3; };
    for (const double factor : {gigajoulesPerMegawattHour, 1 / gigajoulesPerMegawattHour})
        if (explains(factor))
            finding.other = factor;
    if (const double power = ratio > 0 ? std::pow(10, std::round(std::log10(ratio))) : 0;
        power > 0 && power != 1 && explains(power))
        finding.other = power;
    return finding;
}

} // namespace core
