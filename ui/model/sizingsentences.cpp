#include "sizingsentences.h"

#include <QCoreApplication>

namespace ui {

using namespace core::sizing;

namespace {

/// Gives the texts of this file their context.
struct Sizing {
    Q_DECLARE_TR_FUNCTIONS(Sizing)
};

QString limitText(LimitKind limit, double value, const Format &format)
{
    return limit == LimitKind::ImportCap ? format.fixed(value, 0) + QStringLiteral(" MWh") : format.share(value);
}

double limitValue(const Limits &limits, LimitKind limit)
{
    switch (limit) {
    case LimitKind::SelfUseOfGeneration:
        return limits.selfUseOfGenerationMin.value_or(0.0);
    case LimitKind::SelfUseOfLoad:
        return limits.selfUseOfLoadMin.value_or(0.0);
    case LimitKind::ExportOfGeneration:
        return limits.exportOfGenerationMax.value_or(0.0);
    case LimitKind::Unused:
        return limits.unusedMax.value_or(0.0);
    case LimitKind::ImportCap:
        return limits.importMaxMwh.value_or(0.0);
    }
    return 0.0;
}

QString conflictSentence(const SizingCase &sizing, const Infeasibility::Conflict &conflict, const Format &format)
{
    const QString name = limitName(conflict.limit), now = limitText(conflict.limit, limitValue(sizing.limits, conflict.limit), format);
    if (conflict.isOpen)
        return Sizing::tr("%1 (%2): whether giving this one alone is enough was not found out.").arg(name, now);
    if (!conflict.wouldHold)
        return Sizing::tr("%1 (%2): giving this one alone is not enough.").arg(name, now);
    return Sizing::tr("%1 (%2): with all others kept it would have to become %3, which is %4 MWh a year.")
        .arg(name, now, limitText(conflict.limit, *conflict.wouldHold, format), format.fixed(conflict.missingMwh, 0));
}

} // namespace

QString limitName(LimitKind limit)
{
    switch (limit) {
    case LimitKind::SelfUseOfGeneration:
        return Sizing::tr("Least self-use of own generation");
    case LimitKind::SelfUseOfLoad:
        return Sizing::tr("Least share of the load from own generation");
    case LimitKind::ExportOfGeneration:
        return Sizing::tr("Largest feed-in of own generation");
    case LimitKind::Unused:
        return Sizing::tr("Largest unused share of own generation");
    case LimitKind::ImportCap:
        return Sizing::tr("Largest import of a year");
    }
    return {};
}

QString capacityName(Infeasibility::Capacity capacity)
{
    switch (capacity) {
    case Infeasibility::Capacity::Wind:
        return Sizing::tr("wind");
    case Infeasibility::Capacity::Pv:
        return Sizing::tr("PV");
    case Infeasibility::Capacity::BatteryEnergy:
        return Sizing::tr("battery energy");
    case Infeasibility::Capacity::BatteryPower:
        return Sizing::tr("battery power");
    case Infeasibility::Capacity::Grid:
        return Sizing::tr("grid connection");
    }
    return {};
}

QStringList infeasibleSentences(const SizingCase &sizing, const Infeasibility &why, const Format &format)
{
    QStringList sentences;
    const auto names = [](const std::vector<Infeasibility::Capacity> &list) {
        QStringList each;
        for (const auto capacity : list)
            each.append(capacityName(capacity));
        return each.join(QStringLiteral(", "));
    };
    sentences.append(why.isProven ? Sizing::tr("No design meets all limits; this is proven.")
                                  : Sizing::tr("No design was found that meets all limits."));
    if (why.unservedMwh > 0.5)
        sentences.append(Sizing::tr("At least %1 MWh of the load a year could not be served.").arg(format.fixed(why.unservedMwh, 0)));
    for (const auto &conflict : why.limits)
        sentences.append(conflictSentence(sizing, conflict, format));
    if (!why.largest.empty())
        sentences.append(Sizing::tr("A larger maximum would help for: %1.").arg(names(why.largest)));
    if (!why.smallest.empty())
        sentences.append(Sizing::tr("A smaller minimum would help for: %1.").arg(names(why.smallest)));
    return sentences;
}

QStringList shadowPriceSentences(const core::sizing::Design &design, const Format &format)
{
    QStringList sentences;
    for (const ShadowPrice &price : design.shadowPrices)
        if (price.yuanPerPercent > 0.5)
            sentences.append(Sizing::tr("%1: relaxed by one per cent it saves %2 yuan a year (%3 yuan/MWh).")
                                 .arg(limitName(price.limit), format.fixed(price.yuanPerPercent, 0), format.fixed(price.yuanPerMwh, 2)));
    return sentences;
}

} // namespace ui
