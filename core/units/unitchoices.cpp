#include "unitchoices.h"

#include "conversions.h"

#include <algorithm>

namespace core {

namespace {

using Choices = std::vector<UnitChoice>;

UnitChoice choice(const char *symbol, double factor, const char *otherNames = "")
{
    return {QString::fromUtf8(symbol), factor, QString::fromUtf8(otherNames).split(u'|', Qt::SkipEmptyParts)};
}

Choices masses(const char *canonical, const char *names)
{
    return {choice(canonical, 1, names), choice("kg", 1e-3, "千克|公斤"), choice("万 t", 1e4, "万吨"), choice("kt", 1e3, "千吨"),
            choice("Mt", 1e6, "百万吨")};
}

Choices areas(double perSquareMetre)
{
    return {choice("m²", perSquareMetre, "m2|平方米|平米"), choice("万 m²", 1e4 * perSquareMetre, "万m2|万平方米|万平米"),
            choice("ha", 1e4 * perSquareMetre, "公顷"), choice("km²", 1e6 * perSquareMetre, "km2|平方公里|平方千米"),
            choice("亩", 1e4 / 15 * perSquareMetre, "mu")};
}

Choices withFirst(Choices choices, QStringView symbol)
{
    std::ranges::stable_partition(choices, [symbol](const UnitChoice &each) { return each.symbol == symbol; });
    return choices;
}

QString plain(QStringView text)
{
    QString plain;
    for (const QChar c : text)
        if (c == u'㎡' || c == u'㎥')
            plain += c == u'㎡' ? QStringLiteral("m2") : QStringLiteral("m3");
        else if (!c.isSpace())
            plain += c == u'²' ? QChar(u'2') : c == u'³' ? QChar(u'3') : c == u'₂' ? QChar(u'2') : c.toLower();
    return plain;
}

} // namespace

std::vector<UnitChoice> unitChoices(Unit unit, double heatTcePerGj)
{
    switch (unit) {
    case Unit::MegawattHour:
        return {choice("MWh", 1, "兆瓦时"), choice("kWh", 1e-3, "千瓦时|度"), choice("万 kWh", 10, "万千瓦时|万度"),
                choice("亿 kWh", 1e5, "亿千瓦时|亿度"), choice("GWh", 1e3, "吉瓦时")};
    case Unit::Gigajoule: {
        Choices heat{choice("GJ", 1, "吉焦|百万千焦"), choice("MJ", 1e-3, "兆焦"), choice("TJ", 1e3, "太焦"),
                     choice("万 GJ", 1e4, "万吉焦"), choice("MWh", gigajoulesPerMegawattHour, "兆瓦时")};
        if (heatTcePerGj > 0)
            heat.push_back(choice("tce", 1 / heatTcePerGj, "吨标准煤|吨标煤"));
        return heat;
    }
    case Unit::Megawatt:
        return {choice("MW", 1, "兆瓦"), choice("kW", 1e-3, "千瓦"), choice("万 kW", 10, "万千瓦"), choice("GW", 1e3, "吉瓦")};
    case Unit::Tonne:
        return masses("t", "吨");
    case Unit::TonneCo2:
        return masses("t CO₂", "t|tco2|吨|吨二氧化碳");
    case Unit::CubicMetre:
        return {choice("m³", 1, "m3|立方米|方|吨|t"), choice("万 m³", 1e4, "万m3|万立方米|万方|万吨|万t")};
    case Unit::SquareMetre:
        return areas(1);
    case Unit::Hectare:
        return withFirst(areas(1e-4), u"ha");
    case Unit::SquareKilometre:
        return withFirst(areas(1e-6), u"km²");
    case Unit::Kilometre:
        return {choice("km", 1, "公里|千米"), choice("m", 1e-3, "米"), choice("万 km", 1e4, "万公里")};
    case Unit::Megapascal:
        return {choice("MPa", 1, "兆帕"), choice("bar", 0.1, "巴"), choice("kPa", 1e-3, "千帕")};
    case Unit::KilogrammeCoalEquivalent:
        return {choice("kgce", 1, "千克标准煤|公斤标准煤"), choice("tce", 1e3, "吨标准煤")};
    case Unit::TenThousandYuan:
        return {choice("万元", 1), choice("元", 1e-4, "yuan|cny"), choice("亿元", 1e4)};
    default:
        return {};
    }
}

const UnitChoice *unitMeant(std::span<const UnitChoice> choices, QStringView typed)
{
    const QString wanted = plain(typed);
    const auto means = [&wanted](const QString &name) { return plain(name) == wanted; };
    for (const UnitChoice &each : choices)
        if (means(each.symbol) || std::ranges::any_of(each.otherNames, means))
            return &each;
    return nullptr;
}

} // namespace core
