#include "explaintexts.h"

#include "core/accounting/fuelaccount.h"
#include "core/reference/sourcenames.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/parametersmodel.h"
#include "ui/model/results.h"
#include "ui/model/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

QString sign(const Operand &operand, Operation operation, bool first)
{
    if (operation == Operation::Product)
        return first             ? (operand.negative ? QStringLiteral("−") : QString())
               : operand.divides ? QStringLiteral(" ÷ ")
                                 : QStringLiteral(" × ");
    return operand.negative ? (first ? QStringLiteral("−") : QStringLiteral(" − ")) : first ? QString() : QStringLiteral(" + ");
}

/// Missing is never 0: a figure to which nothing entered leads has no value, and neither have such parts of it. A share of
/// nothing has neither part.
Explanation withoutMissingParts(Explanation of, const Explainer &explainer)
{
    if (explainer.missing(of.figure))
        of.value.reset();
    const bool isOfNothing = !of.value && of.operation == Operation::Quotient;
    for (Operand &each : of.operands)
        if (each.value == 0.0 && (isOfNothing || explainer.missing(each.figure)))
            each.value.reset();
    return of;
}

/// The factors of rows, the weightiest first; one row of a table once.
std::vector<FactorUse> factorsOfRows(const Explainer &explainer, const std::vector<Operand> &rows)
{
    std::vector<FactorUse> found;
    for (const Operand &row : rows)
        for (const FactorUse &use : explainer.factors(row.figure)) {
            const auto isSame = [&use](const FactorUse &other) {
                return other.figure == use.figure ||
                       (use.source.table >= 0 && other.source == use.source && other.figure.kind == use.figure.kind &&
                        other.figure.index == use.figure.index);
            };
            if (const auto same = std::ranges::find_if(found, isSame); same != found.end())
                same->weight += use.weight;
            else
                found.push_back(use);
        }
    std::ranges::stable_sort(found, std::ranges::greater{}, &FactorUse::weight);
    return found;
}

} // namespace

QString joinedOperands(const Explanation &of, const std::function<QString(const Operand &)> &text)
{
    QString joined;
    for (size_t i = 0; i < of.operands.size(); ++i)
        joined += sign(of.operands[i], of.operation, i == 0) + text(of.operands[i]);
    return joined;
}

struct ExplainTexts::Made {
    ExplainScene scene;
    const Explainer &explainer;
    Explanation explanation;
};

QString ExplainTexts::caseText(qsizetype caseIndex) const
{
    const Case &of = m_document.park().cases.at(caseIndex);
    return QStringLiteral("%1 %2").arg(of.year).arg(fieldText(caseKinds[size_t(of.kind)].label));
}

QString ExplainTexts::number(std::optional<double> value, Unit unit, const QString &fuelUnit) const
{
    if (!value)
        return Format::absent();
    QString symbol = unitText(unit);
    if (unit == Unit::FuelUnit)
        symbol = unitText(fuelUnit);
    if (unit == Unit::GigajoulePerFuelUnit)
        symbol = QStringLiteral("GJ/") + unitText(fuelUnit);
    if (unit == Unit::TonneCo2PerFuelUnit)
        symbol = QStringLiteral("t/") + unitText(fuelUnit);
    const QString text = std::abs(*value) >= 1e6 ? m_format.fixed(*value, 0) : m_format.computed(*value);
    return numberWithUnit(text, symbol);
}

bool ExplainTexts::isShare(const Explanation &of)
{
    return of.unit == Unit::None &&
           (of.operation == Operation::Quotient || of.operation == Operation::Largest || of.figure.kind == FigureKind::Item);
}

QString ExplainTexts::operandName(const Operand &operand) const
{
    return operand.figure.kind != FigureKind::None ? m_names(operand.figure)
                                                   : QCoreApplication::translate("Operand", operand.label);
}

QString ExplainTexts::operandNumber(const Operand &operand) const
{
    return number(operand.value, operand.unit, operand.fuelUnit);
}

void ExplainTexts::addFormula(Made &made) const
{
    const Explanation &of = made.explanation;
    ExplainScene &scene = made.scene;
    scene.result = of.figure.kind == FigureKind::RowValue && !of.value ? m_names.word(of.figure)
                   : isShare(of) && of.value                           ? m_format.share(*of.value)
                                                                       : number(of.value, of.unit, of.fuelUnit);
    constexpr size_t most = 6;
    const auto nameOf = [this](const Operand &operand) { return operandName(operand); };
    const auto numberOf = [this](const Operand &operand) { return operandNumber(operand); };
    switch (of.operation) {
    case Operation::Given:
        scene.words =
            of.source.table >= 0 ? Explain::tr("entered in the park, as the table has it") : Explain::tr("entered in the park");
        break;
    case Operation::Looked:
        scene.words = Explain::tr("a row of the reference tables");
        break;
    case Operation::ByRule:
        scene.words = Explain::tr("counts 0 by the rule");
        break;
    case Operation::Quotient:
        scene.fraction = {nameOf(of.operands[0]), nameOf(of.operands[1]), numberOf(of.operands[0]), numberOf(of.operands[1])};
        break;
    case Operation::Annuity: // only in trials of measures: measureScene()
        break;
    case Operation::Steam:
        scene.words = Explain::tr("steam × (its enthalpy − that of the feed water) ÷ 1000");
        scene.numbers = QStringLiteral("%1 × (%2 − %3) ÷ 1000")
                            .arg(numberOf(of.operands[0]), numberOf(of.operands[1]), numberOf(of.operands[2]));
        break;
    case Operation::Smaller:
    case Operation::Larger:
        scene.words =
            (of.operation == Operation::Smaller ? Explain::tr("the smaller of: %1; %2") : Explain::tr("the larger of: %1; %2"))
                .arg(nameOf(of.operands[0]), nameOf(of.operands[1]));
        break;
    case Operation::Largest:
        scene.words = Explain::tr("the largest of %n shares", nullptr, int(of.operands.size()));
        break;
    case Operation::Sum:
    case Operation::SumNotBelow0:
    case Operation::Product:
    case Operation::Same:
        if (of.operands.size() > most) {
            scene.words = Explain::tr("sum of %n parts", nullptr, int(of.operands.size()));
        } else if (!of.operands.empty()) {
            scene.words = joinedOperands(of, nameOf);
            scene.numbers = joinedOperands(of, numberOf);
        }
        if (of.operation == Operation::SumNotBelow0)
            scene.words = Explain::tr("%1, never below 0").arg(scene.words);
    }
}

void ExplainTexts::addParts(Made &made) const
{
    std::vector<const Operand *> operands;
    for (const Operand &operand : made.explanation.operands)
        operands.push_back(&operand);
    const bool isSum = made.explanation.operation == Operation::Sum || made.explanation.operation == Operation::SumNotBelow0;
    if (isSum && operands.size() > size_t(listedParts)) {
        std::ranges::stable_sort(operands, std::ranges::greater{},
                                 [](const Operand *each) { return std::abs(each->value.value_or(0)); });
        made.scene.moreParts = qsizetype(operands.size()) - listedParts;
        operands.resize(size_t(listedParts));
    }
    for (const Operand *operand : operands) {
        ExplainLine line{operandName(*operand), {}, operandNumber(*operand), operand->figure};
        if (operand->negative)
            line.value.prepend(u'−');
        if (operand->figure.kind >= FigureKind::RowEmission)
            line.place = operand->figure.place;
        if (operand->figure.kind == FigureKind::RowEmission || operand->figure.kind == FigureKind::RowEnergy) {
            const Explanation inner = made.explainer.explain(operand->figure);
            QStringList numbers;
            for (const Operand &each : inner.operands)
                numbers << operandNumber(each);
            line.note =
                inner.operation == Operation::ByRule ? Explain::tr("counts 0 by the rule") : numbers.join(QStringLiteral(" × "));
        } else if (operand->figure.kind != FigureKind::None && isSum) {
            if (const auto count = made.explainer.explain(operand->figure).operands.size(); count > 1)
                line.note = Explain::tr("%n parts", nullptr, int(count));
        }
        made.scene.parts.push_back(std::move(line));
    }
}

ExplainSource ExplainTexts::source(const Explainer &explainer, const Figure &figure, const ReferenceRow &row) const
{
    const Explanation of = explainer.explain(figure);
    ExplainSource made{m_names(figure), number(of.value, of.unit, of.fuelUnit), {}, {}, false, figure};
    if (row.table < 0) {
        made.badge = Explain::tr("entered in the park");
        return made;
    }
    const Table &table = *explainer.library().keptTables()[size_t(row.table)];
    const Source from = SourceNames::carried().shown(table.source(row.row), m_format.language() == Language::Chinese);
    QStringList badge{from.document, checkText(from.check)};
    if (const int year = table.column("year"); year >= 0)
        badge.insert(1, table.text(row.row, year));
    badge.removeAll(QString());
    made.badge = badge.join(QStringLiteral(" · "));
    QStringList notes{from.note, from.url};
    notes.removeAll(QString());
    made.note = notes.join(u'\n');
    made.isUnverified = from.check == QLatin1StringView("unverified");
    return made;
}

void ExplainTexts::addSources(Made &made) const
{
    auto factors = made.explainer.factors(made.explanation.figure);
    if (made.explanation.source.table >= 0)
        factors.insert(factors.begin(), {made.explanation.figure, made.explanation.source});
    for (const Operand &operand : made.explanation.operands)
        if (operand.figure.kind == FigureKind::Parameter || operand.figure.kind == FigureKind::FuelFactor)
            if (std::ranges::find(factors, operand.figure, &FactorUse::figure) == factors.end())
                factors.push_back({operand.figure, made.explainer.explain(operand.figure).source});
    addSources(made, factors);
}

void ExplainTexts::addSources(Made &made, const std::vector<FactorUse> &factors) const
{
    constexpr size_t most = 12;
    for (size_t i = 0; i < factors.size(); ++i) { // what is not verified is never left out
        const FactorUse &use = factors[i];
        ExplainSource each = source(made.explainer, use.figure, use.source);
        const auto ofSameRow = [&use](const FactorUse &other) { return use.source.table >= 0 && other.source == use.source; };
        if (std::any_of(factors.begin(), factors.begin() + qsizetype(i), ofSameRow)) // its note is read above
            each.note.clear();
        if (made.scene.sources.size() < most || each.isUnverified)
            made.scene.sources.push_back(std::move(each));
    }
}

/// The same fuel in the same unit by the sets that have it.
void ExplainTexts::addOtherFactors(Made &made) const
{
    const Figure &figure = made.explanation.figure;
    const bool isOfFuel =
        figure.kind == FigureKind::FuelFactor || figure.kind == FigureKind::RowEmission || figure.kind == FigureKind::RowEnergy;
    const List *list = isOfFuel && figure.place.kind == Place::Kind::Row ? listAt(figure.place) : nullptr;
    if (!list || list->element != &fuelUseObject)
        return;
    const Library &library = made.explainer.library();
    const Park &park = m_document.park();
    const Case &of = park.cases.at(figure.place.caseIndex);
    const auto &row = *static_cast<const FuelUse *>(list->at(systemOf(of, figure.place.system), figure.place.index));
    const bool isChinese = m_format.language() == Language::Chinese;
    for (const FactorChoice &each : factorChoices(row, effectiveFactorSet(park.parameters, of.parameters, library), library)) {
        QStringList values{number(each.factor->emission->value, Unit::TonneCo2PerFuelUnit, row.unit)};
        if (each.factor->heatValue)
            values << number(each.factor->heatValue->value, Unit::GigajoulePerFuelUnit, row.unit);
        made.scene.otherFactors.push_back(
            {each.set,
             QStringLiteral("%1: %2").arg(factorSetName(library.fuels().sets(), each.set, isChinese),
                                          values.join(QStringLiteral(" · "))),
             each.isUsed});
    }
}

/// What a scheme says about the figure: target, class, state.
void ExplainTexts::addItem(Made &made) const
{
    const Figure &figure = made.explanation.figure;
    if (figure.kind != FigureKind::Item)
        return;
    const SchemeResult &result = made.explainer.evaluated().schemes[schemeOf(figure)];
    const SchemeItem &item = result.scheme->items[itemOf(figure)];
    const ItemResult &of = result.items[itemOf(figure)];
    const LocalText &className = result.scheme->classes[result.classIndex].name;
    made.scene.about =
        Explain::tr("Target %1 · %2 · %3")
            .arg(ItemTexts(item, m_format).target(of), statusText(of.status), clauseText(*result.scheme, item, m_format));
    if (made.explanation.unit == Unit::None)
        made.scene.result = ItemTexts(item, m_format).value(of); // shares, and units that only schemes have
    if (made.explanation.operands.empty()) {
        const QString formula = m_format.local(item.formula);
        made.scene.words = !of.value && !of.answer ? Explain::tr("no data yet: %1").arg(ItemTexts(item, m_format).asked(of))
                           : formula.isEmpty()     ? Explain::tr("answered by the park")
                                                   : formula;
    }
    if (item.role == ItemRole::Core && isAnythingEntered(made.explainer.evaluated()))
        made.scene.about += u'\n' + Explain::tr("Energy class: %1.").arg(m_format.local(className));
}

/// Where to enter what the figure lacks.
void ExplainTexts::addMissing(Made &made) const
{
    const auto place = made.explainer.missing(made.explanation.figure);
    if (!place)
        return;
    const List *list = listAt(*place);
    made.scene.about = Explain::tr("No data yet: nothing that is entered in \"%1\" gives this figure.")
                           .arg(fieldText(list ? list->label : systemPart(place->system).label));
}

void ExplainTexts::addSurroundings(Made &made) const
{
    const Figure &figure = made.explanation.figure;
    for (const OurReading each : made.explanation.readings)
        made.scene.readings << reading(each);
    for (const Figure &each : made.explainer.usedIn(figure))
        made.scene.usedIn.push_back({m_names(each), {}, {}, each});
    for (const qsizetype each : made.explainer.evidence(figure)) {
        const Evidence &evidence = m_document.park().evidence[each];
        made.scene.evidence << QStringLiteral("%1 · %2 (%3)").arg(evidence.id, evidence.title, evidence.fileName);
    }
    const FindingSentences sentence(made.explainer.library(), m_format);
    for (const Finding *finding : made.explainer.findings(figure)) {
        if (made.scene.findings.size() == 5)
            break;
        made.scene.findings << Explain::tr("%1: %2").arg(severityText(finding->severity), sentence(m_document.park(), *finding));
    }
    for (const Alternative &each :
         alternatives(m_document.park(), figure, m_results.library(), m_results.schemes(), m_results.currentYear())) {
        const Field &field = parametersObject.fields[size_t(each.parameter)];
        const bool isRead = isShare(made.explanation) && each.result;
        made.scene.alternatives << Explain::tr("%1: %2 – then %3")
                                       .arg(fieldText(field.label), each.value ? Explain::tr("yes") : Explain::tr("no"),
                                            isRead ? m_format.share(*each.result)
                                                   : number(each.result, made.explanation.unit, made.explanation.fuelUnit));
    }
}

ExplainScene ExplainTexts::scene(const Figure &asked) const
{
    const qsizetype index = asked.place.caseIndex;
    const CaseEvaluation &evaluated = m_results.ofCase(index);
    const Explainer explainer(m_document.park(), index, evaluated, m_results.libraryOf(index));
    const Figure figure = explainer.resolved(asked);
    Made made{{}, explainer, withoutMissingParts(explainer.explain(figure), explainer)};
    made.scene.title = m_names(figure);
    const QString where = figure.kind >= FigureKind::SystemEmissions && figure.place.kind != Place::Kind::ParkArea
                              ? fieldText(systemPart(figure.place.system).label) + QStringLiteral(" › ")
                              : QString();
    made.scene.crumbs = where + caseText(index);
    if (figure.kind >= FigureKind::RowEmission)
        made.scene.place = figure.place;
    addFormula(made);
    addParts(made);
    addSources(made);
    addOtherFactors(made);
    addItem(made);
    addMissing(made);
    addSurroundings(made);
    return made.scene;
}

ExplainScene ExplainTexts::sceneOfRows(const Explanation &sum, const QString &title) const
{
    const qsizetype index = sum.figure.place.caseIndex;
    const Explainer explainer(m_document.park(), index, m_results.ofCase(index), m_results.libraryOf(index));
    Made made{{}, explainer, sum};
    made.scene.title = title;
    made.scene.crumbs = caseText(index);
    addFormula(made);
    addParts(made);
    addSources(made, factorsOfRows(explainer, sum.operands));
    return made.scene;
}

/// Long: one sentence per reading.
QString ExplainTexts::reading(OurReading reading)
{
    switch (reading) {
    case OurReading::FactorSearch:
        return Explain::tr(
            "A factor is searched in the named set first, then in the other sets in a fixed order; a value from a set "
            "that was not named is a note in the findings.");
    case OurReading::ConversionNet:
        return Explain::tr("Conversion counts input less output and less recovered energy, with full oxidation.");
    case OurReading::AttributeValidity:
        return Explain::tr("A certificate covers grid power of the year, whole or not at all, while its validity in months after "
                           "production has not run out.");
    case OurReading::NoOffsets:
        return Explain::tr("Annex 4 has no term for sinks, offsets or avoided emissions: nothing of the kind is subtracted.");
    case OurReading::EqualValue:
        return Explain::tr(
            "The notice counts electricity at equal value and prints no number for it: the parameter is dated and can "
            "be changed.");
    case OurReading::RenewableHeat:
        return Explain::tr("Heat produced from sun and earth counts as energy consumed and as clean; its emissions are 0.");
    case OurReading::BiomassOnce:
        return Explain::tr("Biomass counts once, as fuel with its heat value.");
    case OurReading::WasteHeatPower:
        return Explain::tr("Power from waste heat counts neither as fossil nor as non-fossil.");
    case OurReading::OnSiteDirect:
        return Explain::tr(
            "The notice does not say whether non-fossil power made in the park counts as direct supply: a parameter "
            "says it.");
    case OurReading::CleanEnergy:
        return Explain::tr(
            "The annex does not define clean energy: green power, power covered by certificates, non-fossil heat and "
            "biogenic fuels count.");
    case OurReading::GasInClean:
        return Explain::tr(
            "National statistics count natural gas as clean energy; the stricter share without it is the default.");
    case OurReading::Feedstock:
        return Explain::tr("Feedstock emits nothing here; whether it is part of the energy consumption is a parameter.");
    case OurReading::ProductCount:
        return Explain::tr(
            "The annex gives no formula: products are counted, each with a level 2 in its limit standard once; one "
            "without energy per unit leaves the item without data.");
    case OurReading::SolidWaste:
        return Explain::tr("The annex gives no formula: used over generated and taken from stock, hazardous waste left out.");
    case OurReading::WasteEnergyWeights:
        return Explain::tr("The weights of heat, cold and pressure are not given: recoverable energy is the weight.");
    case OurReading::WaterReuse:
        return Explain::tr("The annex gives no formula: reused water over reused and fresh water.");
    case OurReading::ByUse:
        return Explain::tr(
            "Purchased electricity and heat are shared out by use; what no system states stays with energy supply.");
    case OurReading::ByUseOfEnterprise:
        return Explain::tr("Purchased electricity and heat are shared out by use; what no row of an enterprise states is counted "
                           "with none of them.");
    case OurReading::Steam:
        return Explain::tr(
            "Steam is read from the table of saturated and superheated steam by linear interpolation; pressures are "
            "absolute.");
    case OurReading::ClassBound:
        return Explain::tr("A park exactly on a bound of the energy classes belongs to the upper class.");
    case OurReading::SinksBeside:
        return Explain::tr("Uptake of vegetation is shown and never subtracted.");
    }
    return {};
}

QString ExplainTexts::plain(const ExplainScene &scene)
{
    QStringList lines{scene.title, scene.crumbs};
    const auto add = [&lines](const QString &text) {
        if (!text.isEmpty())
            lines << text;
    };
    add(scene.about);
    if (!scene.fraction[0].isEmpty()) {
        add(QStringLiteral("= %1 ÷ %2").arg(scene.fraction[0], scene.fraction[1]));
        add(QStringLiteral("= %1 ÷ %2").arg(scene.fraction[2], scene.fraction[3]));
    }
    for (const QString &text : {scene.words, scene.numbers, scene.result})
        if (!text.isEmpty())
            add(QStringLiteral("= ") + text);
    for (const ExplainLine &part : scene.parts)
        add(QStringLiteral("%1\t%2\t%3").arg(part.name, part.note, part.value));
    if (scene.moreParts)
        add(Explain::tr("and %n further parts", nullptr, int(scene.moreParts)));
    for (const ExplainSource &source : scene.sources)
        add(QStringLiteral("%1\t%2\t%3").arg(source.name, source.value, source.badge));
    for (const QStringList &texts : {scene.readings, scene.alternatives, scene.evidence, scene.findings})
        lines << texts;
    return lines.join(u'\n');
}

} // namespace ui
