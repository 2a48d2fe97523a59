#include "measureexplaintexts.h"

#include "core/model/edit.h"
#include "core/planning/measures.h"
#include "ui/model/fieldtexts.h"
#include "ui/model/results.h"

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct MeasureExplain {
    Q_DECLARE_TR_FUNCTIONS(MeasureExplain)
};

QString measureFieldText(std::string_view key)
{
    return fieldText(measureObject.fields[size_t(fieldIndex(measureObject, key))].label);
}

QString measureQuantityText(MeasureFigure figure, bool isOfAll)
{
    switch (figure) {
    case MeasureFigure::Investment:
        return measureFieldText("investmentWanYuan");
    case MeasureFigure::YearlyCost:
        return MeasureExplain::tr("Net yearly cost");
    case MeasureFigure::InOrder:
        return isOfAll ? MeasureExplain::tr("Reduction together") : MeasureExplain::tr("Reduction in order");
    case MeasureFigure::UnitCost:
        return MeasureExplain::tr("Cost per tonne");
    case MeasureFigure::With:
        return isOfAll ? MeasureExplain::tr("Emissions with all of them")
                       : MeasureExplain::tr("Emissions with it and those before it");
    case MeasureFigure::Alone:
        return MeasureExplain::tr("Reduction alone");
    case MeasureFigure::WithAlone:
        return MeasureExplain::tr("Emissions with it alone");
    case MeasureFigure::Annuity:
        return MeasureExplain::tr("Annuity of the investment");
    case MeasureFigure::AnnuityFactor:
        return MeasureExplain::tr("Present value of 1 a year over the lifetime");
    case MeasureFigure::Lifetime:
        return measureFieldText("lifetimeYears");
    case MeasureFigure::AnnualCost:
        return measureFieldText("annualCostWanYuan");
    case MeasureFigure::AnnualSaving:
        return measureFieldText("annualSavingWanYuan");
    }
    return {};
}

bool isOfMeasure(const Figure &figure)
{
    return figure.place.kind == Place::Kind::Measure;
}

/// Makes the scene of one figure.
class MeasureSceneMaker
{
public:
    MeasureSceneMaker(const Figure &figure, const MeasuresTried &tried, const Document &document, const Results &results,
                      const Format &format)
        : m_figure(figure),
          m_tried(tried),
          m_park(document.park()),
          m_results(results),
          m_format(format),
          m_texts(document, results, format),
          m_of(explainMeasure(figure, tried, document.park()))
    {}

    ExplainScene make()
    {
        const auto which = MeasureFigure(m_figure.index);
        const QString quantity = measureQuantityText(which, !isOfMeasure(m_figure));
        m_scene.crumbs = MeasureExplain::tr("Measures tried on %1").arg(m_park.cases.at(m_tried.caseIndex).name);
        m_scene.title = isOfMeasure(m_figure) ? MeasureExplain::tr("%1: %2").arg(measureName(m_figure), insideSentence(quantity))
                                              : MeasureExplain::tr("Ticked measures: %1").arg(insideSentence(quantity));
        m_scene.result = m_texts.number(m_of.value, m_of.unit);
        addWords(which);
        for (const Operand &operand : m_of.operands) {
            ExplainLine line{nameOf(operand), {}, m_texts.number(operand.value, operand.unit), operand.figure};
            if (operand.negative)
                line.value.prepend(u'−');
            m_scene.parts.push_back(std::move(line));
        }
        addEffects(which);
        addSources(which);
        addUse(which);
        addReadings(which);
        return std::move(m_scene);
    }

private:
    QString measureName(const Figure &figure) const
    {
        const Measure &measure = m_park.measures.at(figure.place.index);
        return measure.name.isEmpty() ? measure.id : measure.name;
    }

    QString nameOf(const Operand &operand) const
    {
        if (operand.figure.kind == FigureKind::None)
            return QCoreApplication::translate("Operand", operand.label);
        if (operand.figure.kind != FigureKind::Measures)
            return m_texts.name(operand.figure);
        const auto which = MeasureFigure(operand.figure.index);
        if (operand.figure.place == m_figure.place)
            return measureQuantityText(which, !isOfMeasure(m_figure));
        return which == MeasureFigure::With
                   ? MeasureExplain::tr("Emissions with %1 and those before it").arg(measureName(operand.figure))
                   : measureName(operand.figure);
    }

    void addWords(MeasureFigure which)
    {
        constexpr size_t most = 6; // as other figures have it
        const auto number = [this](const Operand &operand) { return m_texts.number(operand.value, operand.unit); };
        if (which == MeasureFigure::With && isOfMeasure(m_figure)) {
            m_scene.words = MeasureExplain::tr("the case evaluated again with what this measure and those before it do");
        } else if (which == MeasureFigure::WithAlone) {
            m_scene.words = MeasureExplain::tr("the case evaluated again with what this measure does");
        } else if (m_of.operation == Operation::Annuity) {
            m_scene.words = MeasureExplain::tr("(1 − (1 + rate)^−lifetime) ÷ rate");
            m_scene.numbers = QStringLiteral("(1 − (1 + %1)^−%2) ÷ %1")
                                  .arg(m_format.entered(m_of.operands[0].value.value_or(0)),
                                       m_format.entered(m_of.operands[1].value.value_or(0)));
        } else if (m_of.operands.size() > most) {
            m_scene.words = MeasureExplain::tr("sum of %n parts", nullptr, int(m_of.operands.size()));
        } else if (!m_of.operands.empty()) {
            m_scene.words = joinedOperands(m_of, [this](const Operand &operand) { return nameOf(operand); });
            m_scene.numbers = joinedOperands(m_of, number);
        } else {
            m_scene.words = MeasureExplain::tr("entered in the list of measures");
        }
    }

    /// What the measure saves and adds, as it is entered.
    void addEffects(MeasureFigure which)
    {
        if (!isOfMeasure(m_figure) || (which != MeasureFigure::With && which != MeasureFigure::WithAlone))
            return;
        const Library &library = m_results.library();
        const EffectSum effects = effectsOf(m_park.measures.at(m_figure.place.index), library);
        const std::tuple<std::string_view, double, Unit> sums[]{
            {"effects.electricityMwh", effects.electricity, Unit::MegawattHour},
            {"effects.heatGj", effects.heat, Unit::Gigajoule},
            {"effects.processT", effects.process, Unit::TonneCo2},
            {"effects.renewableMwh", effects.renewable, Unit::MegawattHour}};
        for (const auto &[key, value, unit] : sums)
            if (value != 0)
                m_scene.parts.push_back({measureFieldText(key), {}, m_texts.number(value, unit)});
        for (const auto &[fuel, quantity] : effects.fuels) {
            const Fuel *known = library.fuels().find(fuel.first);
            const QString name = !known                                     ? fuel.first
                                 : m_format.language() == Language::Chinese ? known->nameChinese
                                                                            : known->nameEnglish;
            m_scene.parts.push_back(
                {MeasureExplain::tr("Saved: %1").arg(name), {}, m_texts.number(quantity, Unit::FuelUnit, fuel.second)});
        }
    }

    /// The discount rate with its document.
    void addSources(MeasureFigure which)
    {
        const bool hasRate = which == MeasureFigure::YearlyCost || which == MeasureFigure::UnitCost ||
                             which == MeasureFigure::Annuity || which == MeasureFigure::AnnuityFactor;
        if (!hasRate)
            return;
        const Figure rate = caseFigure(FigureKind::Parameter, m_tried.caseIndex, fieldIndex(parametersObject, "discountRate"));
        m_scene.sources = m_texts.scene(rate).sources;
    }

    void addUse(MeasureFigure which)
    {
        if (which != MeasureFigure::YearlyCost && which != MeasureFigure::InOrder)
            return;
        Figure use = m_figure;
        use.index = qint32(MeasureFigure::UnitCost);
        m_scene.usedIn.push_back({measureQuantityText(MeasureFigure::UnitCost, !isOfMeasure(m_figure)), {}, {}, use});
    }

    void addReadings(MeasureFigure which)
    {
        const bool isOfCost = which == MeasureFigure::YearlyCost || which == MeasureFigure::UnitCost;
        if (isOfCost && !isOfMeasure(m_figure) &&
            std::ranges::any_of(m_tried.rows, [](const MeasureOutcome &row) { return row.isChosen && !row.yearlyCost; }))
            m_scene.about = MeasureExplain::tr("Measures whose cost is not known count 0 here; there is no cost per tonne then.");
        if (isOfCost && isOfMeasure(m_figure) && !m_of.value)
            m_scene.about = MeasureExplain::tr("There is none: the lifetime is missing, nothing is lowered, or what the measure "
                                               "needs or excludes keeps it out.");
        if (which == MeasureFigure::With || which == MeasureFigure::WithAlone || which == MeasureFigure::Alone ||
            which == MeasureFigure::InOrder)
            m_scene.readings << MeasureExplain::tr(
                "The notice does not say where a saving falls: power takes the place of grid power first, heat of fossil heat, a "
                "fuel falls in all rows that use it.");
    }

    const Figure &m_figure;
    const MeasuresTried &m_tried;
    const Park &m_park;
    const Results &m_results;
    const Format &m_format;
    const ExplainTexts m_texts;
    const Explanation m_of;
    ExplainScene m_scene;
};

} // namespace

ExplainScene measureScene(const Figure &figure, const MeasuresTried &tried, const Document &document, const Results &results,
                          const Format &format)
{
    const bool isThere =
        !isOfMeasure(figure) || std::ranges::count(tried.rows, qsizetype(figure.place.index), &MeasureOutcome::inPark) > 0;
    if (figure.kind != FigureKind::Measures || figure.place.caseIndex != tried.caseIndex || !isThere)
        return {};
    return MeasureSceneMaker(figure, tried, document, results, format).make();
}

} // namespace ui
