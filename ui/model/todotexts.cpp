#include "todotexts.h"

#include "core/indicators/energymix.h"
#include "core/schemes/iteminputs.h"
#include "ui/model/evaluationmodels.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct TodoTexts {
    Q_DECLARE_TR_FUNCTIONS(TodoTexts)
};

constexpr size_t mostMeasures = 2; // ours: what a narrow card has room for

QString joined(const QStringList &names, Format format)
{
    return names.join(format.language() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

/// "M01, M02 and 2 more", or with their names.
QString listed(const Park &park, const std::vector<qsizetype> &measures, bool withNames, size_t most, Format format)
{
    QStringList names;
    for (size_t i = 0; i < std::min(measures.size(), most); ++i) {
        const Measure &measure = park.measures[measures[i]];
        names << (withNames ? measure.id + u' ' + measure.name : measure.id);
    }
    const int more = int(measures.size() - std::min(measures.size(), most));
    return more == 0 ? joined(names, format) : TodoTexts::tr("%1 and %n more", nullptr, more).arg(joined(names, format));
}

QString noMeasure()
{
    return TodoTexts::tr("No measure of the park helps here yet.");
}

QString amount(const FirstStep &step, Format format)
{
    return format.headline(step.quantity, step.unit).text();
}

/// "698 kt CO₂ (51.8 %)": with its share of the total.
QString effect(const FirstStep &step, Format format)
{
    const QString emission = format.headline(step.effect.value, Unit::TonneCo2).text();
    return step.share ? QStringLiteral("%1 (%2)").arg(emission, format.share(*step.share)) : emission;
}

QString carrierName(Carrier carrier)
{
    static constexpr MixPart parts[]{MixPart::Coal, MixPart::Oil,  MixPart::Gas,
                                     MixPart::Grid, MixPart::Heat, MixPart::Biomass}; // by Carrier; power and heat are no fuels
    return QCoreApplication::translate("EnergyMix", mixParts[size_t(parts[size_t(carrier)])].label);
}

QString titleOf(const FirstStep &step, const Park &park, const SchemeResult &result, Format format)
{
    switch (step.kind) {
    case StepKind::UncoveredGrid:
        return TodoTexts::tr("Cover grid power by direct green supply");
    case StepKind::FossilHeat:
        return TodoTexts::tr("Replace received fossil heat");
    case StepKind::Fuels:
        return TodoTexts::tr("Replace the largest fuel: %1").arg(carrierName(step.carrier));
    case StepKind::Process:
        return TodoTexts::tr("Cut process emissions");
    case StepKind::ExpiredAttribute:
        return TodoTexts::tr("Replace expired green attribute %1").arg(idAt(park, step.place));
    case StepKind::MissingInput:
        return TodoTexts::tr("Enter what is missing: %1").arg(ItemTexts(result.scheme->items[step.item], format).name());
    }
    return {};
}

QString textOf(const FirstStep &step, Format format)
{
    switch (step.kind) {
    case StepKind::UncoveredGrid:
        return TodoTexts::tr("%1 uncovered: %2").arg(amount(step, format), effect(step, format));
    case StepKind::FossilHeat:
        return TodoTexts::tr("%1 received: %2").arg(amount(step, format), effect(step, format));
    case StepKind::Fuels:
        return TodoTexts::tr("%1 burnt: %2").arg(amount(step, format), effect(step, format));
    case StepKind::Process:
        return effect(step, format);
    case StepKind::ExpiredAttribute:
        return TodoTexts::tr("%1 not counted: %2").arg(amount(step, format), effect(step, format));
    case StepKind::MissingInput:
        return TodoTexts::tr("The indicator has no value without it.");
    }
    return {};
}

} // namespace

TodoText todoText(const FirstStep &step, const Park &park, const SchemeResult &result, Format format)
{
    TodoText text{titleOf(step, park, result, format), textOf(step, format), {}, {}, {}, step.place};
    const bool isRow = step.place.kind == Place::Kind::Row;
    if (step.kind == StepKind::ExpiredAttribute)
        text.linkText = TodoTexts::tr("Go to row %1").arg(idAt(park, step.place));
    else if (step.kind == StepKind::MissingInput)
        text.linkText = TodoTexts::tr("Go to the list");
    else if (isRow)
        text.linkText = TodoTexts::tr("Largest row: %1").arg(idAt(park, step.place));
    if (step.kind != StepKind::ExpiredAttribute && step.kind != StepKind::MissingInput)
        text.measures = step.measures.empty()
                            ? noMeasure()
                            : TodoTexts::tr("Measures %1").arg(listed(park, step.measures, false, mostMeasures, format));
    text.names = listed(park, step.measures, true, step.measures.size(), format);
    return text;
}

TodoText enterText(const SchemeItem &item, const ItemResult &result, qsizetype caseIndex, Format format)
{
    const ItemTexts texts(item, format);
    TodoText text{
        TodoTexts::tr("Enter what is missing: %1").arg(texts.name()), {}, {}, {}, {}, inputPlace(caseIndex, item.metric)};
    if (result.lack != Lack::Nothing)
        text.text = texts.asked(result);
    if (!inputsOf(item).rows.empty())
        text.linkText = TodoTexts::tr("Go to the list");
    return text;
}

QString nothingToFix(const SchemeResult &result)
{
    return result.counts[size_t(ItemStatus::Met)] > 0 ? TodoTexts::tr("Every item that has a value meets its target.")
                                                      : TodoTexts::tr("No item has a value yet.");
}

QString neededText(const std::optional<StillNeeded> &needed, Format format)
{
    if (!needed)
        return {};
    const QString exact = format.fixed(needed->amount, 0) + u' ' + unitText(needed->unit);
    const QString headline = format.headline(needed->amount, needed->unit).text();
    switch (needed->unit) {
    case Unit::TonneCo2:
        return TodoTexts::tr("cut %1").arg(headline);
    case Unit::Tce:
        return TodoTexts::tr("%1 of clean energy").arg(headline);
    case Unit::Tonne:
        return TodoTexts::tr("use %1 more").arg(headline);
    case Unit::Gigajoule:
        return TodoTexts::tr("use %1 more").arg(exact);
    case Unit::CubicMetre:
        return TodoTexts::tr("reuse %1 more").arg(headline);
    default:
        return TodoTexts::tr("%n products", nullptr, int(needed->amount));
    }
}

QString otherReading(const std::optional<StillNeeded> &needed, Format format)
{
    if (!needed || !needed->replacing)
        return {};
    return TodoTexts::tr("With the fresh water as it is. Where reused water takes the place of fresh water, %1 are enough.")
        .arg(format.headline(*needed->replacing, needed->unit).text());
}

QString helpText(const SchemeItem &item, const Park &park, Format format)
{
    const ItemMeasures found = measuresFor(item, park);
    if (found.measures.empty())
        return {};
    const QString names = listed(park, found.measures, true, mostMeasures, format);
    const QString text =
        found.byTask ? TodoTexts::tr("Measures of the same key task: %1").arg(names) : TodoTexts::tr("Measures: %1").arg(names);
    const auto cheapest = cheapestMeasure(item, park);
    //: the measures, then an amount of money
    return cheapest ? TodoTexts::tr("%1; the cheapest %2").arg(text, format.headline(*cheapest, Unit::TenThousandYuan).text())
                    : text;
}

TodoText fixText(const SchemeItem &item, const ItemResult &result, const std::optional<StillNeeded> &needed, const Park &park,
                 qsizetype caseIndex, Format format)
{
    const ItemTexts texts(item, format);
    const QString gap = texts.gap(result);
    const bool hasInput = !inputsOf(item).rows.empty();
    TodoText text{TodoTexts::tr("%1: %2").arg(texts.name(), gap.isEmpty() ? texts.value(result) : gap),
                  needed ? TodoTexts::tr("Still needed: %1").arg(neededText(needed, format)) : QString(),
                  {},
                  {},
                  hasInput ? TodoTexts::tr("Go to the input") : QString(),
                  inputPlace(caseIndex, item.metric)};
    const QString help = helpText(item, park, format);
    text.measures = help.isEmpty() ? noMeasure() : help;
    return text;
}

} // namespace ui
