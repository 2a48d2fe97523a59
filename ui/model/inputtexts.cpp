#include "inputtexts.h"

#include "core/reference/table.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

constexpr double perCent = 100; // by name

/// Gives the texts of this file their context.
struct InputTexts {
    Q_DECLARE_TR_FUNCTIONS(InputTexts)
};

struct Named {
    std::string_view key;
    const char *name;
};

/// The figures that several metrics share; names without their unit.
constexpr Named economyNames[]{
    {"industrialValueAddedWanYuan", QT_TRANSLATE_NOOP("InputTexts", "Industrial value added")},
    {"industrialLandKm2", QT_TRANSLATE_NOOP("InputTexts", "Industrial land")},
    {"employees", QT_TRANSLATE_NOOP("InputTexts", "Employees")},
    {"highTechOutputWanYuan", QT_TRANSLATE_NOOP("InputTexts", "Output of high-tech enterprises")},
    {"grossOutputWanYuan", QT_TRANSLATE_NOOP("InputTexts", "Gross output")},
    {"recyclingValueAddedWanYuan", QT_TRANSLATE_NOOP("InputTexts", "Value added of recycling")},
    {"greenIndustryValueAddedWanYuan", QT_TRANSLATE_NOOP("InputTexts", "Value added of green industries")},
    {"curtailedMwh", QT_TRANSLATE_NOOP("InputTexts", "Curtailed power")},
    {"nationalRenewableShare", QT_TRANSLATE_NOOP("InputTexts", "National renewable share of the year")},
    {"technicalIndustrialTradeIncomeWanYuan", QT_TRANSLATE_NOOP("InputTexts", "Income of technology, industry and trade")},
    {"mainPollutantsT", QT_TRANSLATE_NOOP("InputTexts", "Main pollutants discharged")},
    {"landProductivity", QT_TRANSLATE_NOOP("InputTexts", "Value added by industrial land")},
    {"co2PerValueAdded", QT_TRANSLATE_NOOP("InputTexts", "CO₂ by value added")},
    {"freshWaterM3", QT_TRANSLATE_NOOP("InputTexts", "Fresh water")},
    {"occupancyShare", QT_TRANSLATE_NOOP("InputTexts", "Occupancy")},
};

constexpr Named flagNames[]{
    {"residencyContract", QT_TRANSLATE_NOOP("InputTexts", "Residency contract signed")},
    {"managementSystem", QT_TRANSLATE_NOOP("InputTexts", "Environmental or energy management system")},
    {"hazardousHandled", QT_TRANSLATE_NOOP("InputTexts", "Hazardous materials handled properly")},
    {"pollutionPrevention", QT_TRANSLATE_NOOP("InputTexts", "Pollution prevention beyond the rules")},
    {"riskFramework", QT_TRANSLATE_NOOP("InputTexts", "Framework for risks")},
    {"keyPolluter", QT_TRANSLATE_NOOP("InputTexts", "Key polluter")},
    {"safetySystem", QT_TRANSLATE_NOOP("InputTexts", "Occupational health and safety system")},
    {"grievanceCode", QT_TRANSLATE_NOOP("InputTexts", "Code of conduct for grievances")},
    {"harassmentResponse", QT_TRANSLATE_NOOP("InputTexts", "Prevention of harassment")},
    {"skillsProgramme", QT_TRANSLATE_NOOP("InputTexts", "Programme of skills")},
    {"localProcurement", QT_TRANSLATE_NOOP("InputTexts", "Buys locally")},
    {"cleanerProductionAudit", QT_TRANSLATE_NOOP("InputTexts", "Cleaner production audited")},
    {"disclosure", QT_TRANSLATE_NOOP("InputTexts", "Environmental information disclosed")},
    {"energyBenchmark", QT_TRANSLATE_NOOP("InputTexts", "At the energy benchmark")},
    {"greenFactory", QT_TRANSLATE_NOOP("InputTexts", "Green factory")},
    {"greenSupplyChain", QT_TRANSLATE_NOOP("InputTexts", "Green supply chain")},
    {"digitalDiagnosis", QT_TRANSLATE_NOOP("InputTexts", "Digital diagnosis of energy and carbon")},
    {"carbonVerified", QT_TRANSLATE_NOOP("InputTexts", "Carbon verified")},
    {"productFootprint", QT_TRANSLATE_NOOP("InputTexts", "Carbon footprint of products")},
    {"cleanerProductionApplied", QT_TRANSLATE_NOOP("InputTexts", "Cleaner production applied")},
    {"cleanerProductionAware", QT_TRANSLATE_NOOP("InputTexts", "Aware of cleaner production")},
    {"symbiosisPlanned", QT_TRANSLATE_NOOP("InputTexts", "Plans to join a symbiosis")},
};

template <size_t size> const char *nameOf(const Named (&names)[size], std::string_view key)
{
    const auto found = std::ranges::find(names, key, &Named::key);
    return found == std::end(names) ? nullptr : found->name;
}

/// The unit of a figure that is no metric: how its key ends, "share" for shares.
QString unitOf(std::string_view key)
{
    if (const int metric = metricIndex(key); metric >= 0)
        return QString::fromUtf8(allMetrics()[size_t(metric)].unit);
    for (const auto &[ending, unit] : {std::pair{"WanYuan", "万元"}, std::pair{"Km2", "km²"}, std::pair{"Mwh", "MWh"}})
        if (key.ends_with(ending))
            return QString::fromUtf8(unit);
    return {};
}

} // namespace

bool isShareFigure(std::string_view key)
{
    return unitOf(key) == QLatin1StringView("share");
}

QString economyName(std::string_view key, const SchemeItem &item, Language language)
{
    const char *known = nameOf(economyNames, key);
    const QString name = known                           ? QCoreApplication::translate("InputTexts", known)
                         : language == Language::Chinese ? item.name.chinese
                                                         : item.name.english;
    const QString unit = isShareFigure(key) ? QStringLiteral("%") : unitIn(unitOf(key), language);
    return unit == QLatin1StringView("count") ? name : withUnit(name, unit);
}

QString flagText(const QString &flag)
{
    const char *known = nameOf(flagNames, flag.toStdString());
    return known ? QCoreApplication::translate("InputTexts", known) : flag;
}

QString rowInputText(const RowInput &input)
{
    const QString system = fieldText(systemPart(input.system).label);
    const QString list = input.isWater        ? InputTexts::tr("Water")
                         : input.list.empty() ? QString()
                                              : fieldText(listAt(placeOf(input, 0))->label);
    return list.isEmpty() ? system : QStringLiteral("%1 ▸ %2").arg(system, list);
}

std::optional<std::optional<double>> typedFigure(const QString &text, bool isShare)
{
    QString digits = text.trimmed();
    if (isShare && digits.endsWith(u'%'))
        digits = digits.chopped(1).trimmed();
    if (digits.isEmpty())
        return std::optional<double>();
    const auto number = numberFromText(digits);
    if (!number)
        return std::nullopt;
    return std::make_optional<std::optional<double>>(isShare ? *number / perCent : *number);
}

QString typedText(const std::optional<double> &value, bool isShare)
{
    // rounded where the decimals are those of the division only
    return value ? Format::plain(isShare ? std::round(*value * perCent * 1e10) / 1e10 : *value) : QString();
}

} // namespace ui
