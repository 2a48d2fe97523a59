#include "resultpaths.h"

#include "core/base/keytext.h"

namespace core {

namespace {

constexpr std::string_view accountingNames[]{"fuelT",    "conversionT",           "electricityT", "heatT", "energyActivityT",
                                             "processT", "internationalBunkersT", "biogenicT",    "totalT"};
constexpr std::string_view carrierNames[carrierCount]{"coal", "oil", "gas", "electricity", "heat", "biomassWasteOther"};

class Paths
{
public:
    void add(const QString &path, double value) { m_values.insert(path, value); }
    void add(const QString &path, std::optional<double> value)
    {
        if (value)
            add(path, *value);
    }
    void add(const char *group, std::string_view key, double value)
    {
        add(QLatin1StringView(group) + u'.' + keyText(key), value);
    }

    void addAccounting(const Accounting &from)
    {
        const double values[]{from.fuel.value,
                              from.conversion.value,
                              from.electricity.value,
                              from.heat.value,
                              from.energyActivity().value,
                              from.process.value,
                              from.internationalBunkers.value,
                              from.biogenic.value,
                              from.total().value};
        for (size_t i = 0; i < std::size(values); ++i)
            add("accounting", accountingNames[i], values[i]);
        if (from.locationBasedTotal)
            add("accounting", "locationBasedTotalT", from.locationBasedTotal->value);
        for (const System system : allSystems)
            add("bySystemT", systemPart(system).key, from.bySystem[size_t(system)].value);
    }

    void addEnergy(const Energy &from)
    {
        add("energy", "totalTce", from.total.value);
        for (size_t i = 0; i < carrierCount; ++i)
            add("energy.byCarrierTce", carrierNames[i], from.byCarrier[i].value);
        add("energy", "electricityUseMwh", from.electricityUse.value);
        add("energy", "directNonFossilMwh", from.directNonFossil.value);
        add("energy", "attributesMwh", from.attributes.value);
        add("energy", "uncoveredGridMwh", from.uncoveredGrid.value);
    }

    void addFlows(const Flows &from)
    {
        add("flows", "gridMwh", from.grid.value);
        add("flows", "directMwh", from.directNonFossil.value);
        add("flows", "otherFossilMwh", from.otherFossil.value);
        add("flows", "sentNonFossilMwh", from.sentNonFossil.value);
        add("flows", "sentFossilMwh", from.sentFossil.value);
        add("flows", "coveredGridMwh", from.coveredGrid().value);
        add("flows", "generationMwh", from.generation.value);
        add("flows", "heatReceivedGj", from.heatReceived.value);
        add("flows", "heatSentGj", from.heatSent.value);
        add("flows", "heatProducedGj", from.heatProduced.value);
        add("flows", "heatSupplyGj", from.heatSupply().value);
    }

    void addIndicators(const Indicators &from)
    {
        for (const Indicator &each : allIndicators())
            add(QStringLiteral("indicators.") + QString::fromLatin1(each.key.data(), qsizetype(each.key.size())),
                from.*each.value);
        for (size_t kind = 0; kind < from.wasteEnergyUseByKind.size(); ++kind)
            add(QStringLiteral("indicators.wasteEnergyUseByKind.") + QLatin1StringView(wasteEnergyKinds[kind].key),
                from.wasteEnergyUseByKind[kind]);
    }

    void addScheme(const SchemeResult &result)
    {
        for (size_t i = 0; i < result.items.size(); ++i) {
            const QString path = QStringLiteral("schemes.%1.items.%2.").arg(result.scheme->id, result.scheme->items[i].id);
            add(path + QLatin1StringView("value"), result.items[i].value);
            add(path + QLatin1StringView("target"), result.items[i].target);
            add(path + QLatin1StringView("gap"), result.items[i].gap);
        }
        add(QStringLiteral("schemes.%1.score").arg(result.scheme->id), result.score);
    }

    QHash<QString, double> taken() { return std::move(m_values); }

private:
    QHash<QString, double> m_values;
};

} // namespace

QHash<QString, double> resultPaths(const CaseEvaluation &evaluated)
{
    Paths paths;
    if (evaluated.hasResults) {
        paths.addAccounting(evaluated.account.accounting);
        paths.addEnergy(evaluated.account.energy);
        paths.addFlows(evaluated.account.flows);
        paths.addIndicators(evaluated.indicators);
        for (const SchemeResult &each : evaluated.schemes)
            paths.addScheme(each);
    }
    return paths.taken();
}

std::span<const std::string_view> carrierKeys()
{
    return carrierNames;
}

} // namespace core
