#include "explaintexts.h"

#include "core/indicators/energymix.h"
#include "ui/model/parametersmodel.h"
#include "ui/model/results.h"
#include "ui/model/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct Explain {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString lineName(Line line)
{
    switch (line) {
    case Line::Fuel:
        return Explain::tr("Fuel combustion");
    case Line::Conversion:
        return Explain::tr("Energy conversion");
    case Line::Electricity:
        return Explain::tr("Purchased electricity");
    case Line::Heat:
        return Explain::tr("Purchased heat");
    case Line::Process:
        return Explain::tr("Industrial processes");
    case Line::None:
        break;
    }
    return {};
}

QString carrierName(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Coal:
        return Explain::tr("Coal");
    case Carrier::Oil:
        return Explain::tr("Oil");
    case Carrier::Gas:
        return Explain::tr("Gas");
    case Carrier::Electricity:
        return Explain::tr("Electricity");
    case Carrier::Heat:
        return Explain::tr("Heat");
    case Carrier::BiomassWasteOther:
        return Explain::tr("Biomass, waste, other");
    }
    return {};
}

QString flowName(FlowSum sum)
{
    switch (sum) {
    case FlowSum::Grid:
        return Explain::tr("Grid power received");
    case FlowSum::DirectNonFossil:
        return Explain::tr("Direct non-fossil power received");
    case FlowSum::OtherFossil:
        return Explain::tr("Other fossil power received");
    case FlowSum::SentNonFossil:
        return Explain::tr("Non-fossil power sent");
    case FlowSum::SentFossil:
        return Explain::tr("Fossil power sent");
    case FlowSum::Attributes:
        return Explain::tr("Valid certificates and green trades");
    case FlowSum::CoveredGrid:
        return Explain::tr("Grid power covered by certificates");
    case FlowSum::UncoveredGrid:
        return Explain::tr("Grid power not covered");
    case FlowSum::PrimaryGeneration:
        return Explain::tr("On-site solar, wind, water and other primary power");
    case FlowSum::BiomassGeneration:
        return Explain::tr("On-site biomass power");
    case FlowSum::OtherGeneration:
        return Explain::tr("On-site power of fossil fuels and waste heat");
    case FlowSum::DirectCounted:
        return Explain::tr("Power that counts as direct green supply");
    case FlowSum::Electricity:
        return Explain::tr("Electricity of the park, U");
    case FlowSum::HeatReceived:
        return Explain::tr("Heat received");
    case FlowSum::HeatSent:
        return Explain::tr("Heat sent");
    case FlowSum::NonFossilHeatReceived:
        return Explain::tr("Non-fossil heat received");
    case FlowSum::NonFossilHeatSent:
        return Explain::tr("Non-fossil heat sent");
    case FlowSum::RenewableHeat:
        return Explain::tr("Solar and geothermal heat");
    case FlowSum::HeatProduced:
        return Explain::tr("Heat produced");
    case FlowSum::Heat:
        return Explain::tr("Heat of the park, H");
    case FlowSum::FossilPower:
        return Explain::tr("Power that counts as fossil");
    case FlowSum::OtherFossilNet:
        return Explain::tr("Other fossil power less fossil power sent");
    case FlowSum::GreenPower:
        return Explain::tr("Direct and on-site green power less green power sent");
    case FlowSum::NonFossilPower:
        return Explain::tr("Non-fossil power");
    case FlowSum::PowerInEnergy:
        return Explain::tr("Power in the energy consumption");
    case FlowSum::HeatInEnergy:
        return Explain::tr("Heat in the energy consumption");
    case FlowSum::CleanHeat:
        return Explain::tr("Non-fossil heat");
    case FlowSum::ElectricityUses:
        return Explain::tr("Electricity used by the six systems");
    case FlowSum::HeatUses:
        return Explain::tr("Heat used by the six systems");
    case FlowSum::ElectricityWhole:
        return Explain::tr("The larger of electricity supplied and used");
    case FlowSum::HeatWhole:
        return Explain::tr("The larger of heat supplied and used");
    }
    return {};
}

QString systemName(FigureKind kind, const QString &system)
{
    switch (kind) {
    case FigureKind::SystemEmissions:
        return Explain::tr("Emissions of %1").arg(system);
    case FigureKind::SystemShare:
        return Explain::tr("Share of %1 in the park's emissions").arg(system);
    case FigureKind::OwnEmissions:
        return Explain::tr("%1: own fuels, conversion and processes").arg(system);
    case FigureKind::ElectricityShare:
        return Explain::tr("%1: part of purchased electricity").arg(system);
    case FigureKind::HeatShare:
        return Explain::tr("%1: part of purchased heat").arg(system);
    case FigureKind::ElectricityUse:
        return Explain::tr("Electricity used by %1").arg(system);
    case FigureKind::HeatUse:
        return Explain::tr("Heat used by %1").arg(system);
    default:
        return system;
    }
}

QString listName(const Figure &figure)
{
    const QString list = listAt(figure.place) ? fieldText(listAt(figure.place)->label) : QString();
    switch (figure.kind) {
    case FigureKind::ListEnergy:
        return Explain::tr("Energy of %1").arg(list);
    case FigureKind::NativeArea:
        return Explain::tr("Area of native species");
    case FigureKind::NativeShare:
        return Explain::tr("Share of native species");
    case FigureKind::Uptake:
        return Explain::tr("Yearly uptake of green areas");
    default:
        return Explain::tr("%1 of %2").arg(fieldText(listAt(figure.place)->element->fields[size_t(figure.index)].label), list);
    }
}

QString sign(const Operand &operand, Operation operation, bool first)
{
    if (operation == Operation::Product)
        return first             ? (operand.negative ? QStringLiteral("−") : QString())
               : operand.divides ? QStringLiteral(" ÷ ")
                                 : QStringLiteral(" × ");
    return operand.negative ? (first ? QStringLiteral("−") : QStringLiteral(" − ")) : first ? QString() : QStringLiteral(" + ");
}

} // namespace

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

QString ExplainTexts::rowText(const Place &place) const
{
    const List *list = listAt(place);
    if (!list)
        return place.kind == Place::Kind::Water ? Explain::tr("Water") : Explain::tr("Area of the park");
    const void *row = list->at(systemOf(m_document.park().cases.at(place.caseIndex), place.system), place.index);
    const Field &first = list->element->fields[1];
    QString text = m_format.text(first, first.get(row));
    if (first.traits.lookup == Lookup::Fuels)
        if (const Fuel *fuel = m_results.libraryOf(place.caseIndex).fuels().find(text))
            text = m_format.language() == Language::Chinese ? fuel->nameChinese : fuel->nameEnglish;
    return QStringLiteral("%1 · %2").arg(idAt(m_document.park(), place), text);
}

QString ExplainTexts::rowName(const Figure &figure) const
{
    const QString row = rowText(figure.place);
    switch (figure.kind) {
    case FigureKind::RowEmission:
        return Explain::tr("%1: emissions").arg(row);
    case FigureKind::RowBiogenic:
        return Explain::tr("%1: biogenic CO₂").arg(row);
    case FigureKind::RowEnergy:
        return Explain::tr("%1: energy").arg(row);
    case FigureKind::RowQuantity:
        return Explain::tr("%1: quantity of the year").arg(row);
    case FigureKind::RowElectricity:
        return Explain::tr("%1: electricity").arg(row);
    case FigureKind::RowHeat:
        return Explain::tr("%1: heat").arg(row);
    case FigureKind::RowUptake:
        return Explain::tr("%1: uptake").arg(row);
    case FigureKind::FuelFactor:
        return figure.index == 1 ? Explain::tr("%1: heat value").arg(row) : Explain::tr("%1: emission factor").arg(row);
    default:
        break;
    }
    if (figure.place.kind == Place::Kind::ParkArea)
        return row;
    const Object &object =
        figure.place.kind == Place::Kind::Water ? *systemPart(System::Infrastructure).object : *listAt(figure.place)->element;
    const bool isField = figure.index >= 0 && figure.index < int(object.fields.size());
    return isField ? QStringLiteral("%1: %2").arg(row, fieldText(object.fields[size_t(figure.index)].label)) : row;
}

QString ExplainTexts::caseFigureName(const Figure &figure) const
{
    const size_t index = size_t(std::max(0, figure.index));
    const auto indicatorName = [](size_t at) {
        const auto all = allIndicators();
        return at < all.size() ? QCoreApplication::translate("Indicator", all[at].label)
                               : QCoreApplication::translate("Field", wasteEnergyKinds[at - all.size()].label);
    };
    switch (figure.kind) {
    case FigureKind::Emissions:
        return Explain::tr("Emissions of the park, E");
    case FigureKind::Line:
        return lineName(Line(index));
    case FigureKind::LocationBased:
        return Explain::tr("Emissions in the location-based view");
    case FigureKind::LocationPart:
        return index == 0 ? Explain::tr("Grid power at the location-based factor")
                          : Explain::tr("Other fossil power at the fossil factor");
    case FigureKind::InternationalBunkers:
        return Explain::tr("International bunkers, inside the total");
    case FigureKind::Biogenic:
        return Explain::tr("Biogenic CO₂, beside the total");
    case FigureKind::Consumption:
        return Explain::tr("Energy consumption of the year, C");
    case FigureKind::Carrier:
        return Explain::tr("%1 in the energy consumption").arg(carrierName(Carrier(index)));
    case FigureKind::MixPart:
        return QCoreApplication::translate("EnergyMix", mixParts[index].label);
    case FigureKind::Flow:
        return flowName(FlowSum(index));
    case FigureKind::CleanEnergy:
        return Explain::tr("Clean energy");
    case FigureKind::CleanEnergyWithGas:
        return Explain::tr("Clean energy with natural gas");
    case FigureKind::CleanHeatEnergy:
        return Explain::tr("Energy of non-fossil heat");
    case FigureKind::NaturalGas:
        return Explain::tr("Natural gas used");
    case FigureKind::BiogenicFuels:
        return Explain::tr("Biogenic fuels used");
    case FigureKind::CountedShare:
        return Explain::tr("Share of the certificates that grid power can take");
    case FigureKind::Indicator:
        return indicatorName(index);
    case FigureKind::WasteEnergyUse:
        return Explain::tr("Waste energy used: %1").arg(indicatorName(allIndicators().size() + index));
    case FigureKind::Numerator:
        return Explain::tr("%1: what counts").arg(indicatorName(index));
    case FigureKind::Denominator:
        return Explain::tr("%1: of all").arg(indicatorName(index));
    case FigureKind::Item: {
        const LocalText &item = m_results.ofCase(figure.place.caseIndex).schemes.front().scheme->items[index].name;
        return m_format.language() == Language::Chinese ? item.chinese : item.english;
    }
    case FigureKind::Parameter:
        return fieldText(parametersObject.fields[index].label);
    default:
        return {};
    }
}

QString ExplainTexts::name(const Figure &figure) const
{
    if (figure.kind >= FigureKind::RowEmission)
        return rowName(figure);
    if (figure.kind >= FigureKind::ListSum)
        return listName(figure);
    if (figure.kind >= FigureKind::SystemEmissions)
        return systemName(figure.kind, fieldText(systemPart(figure.place.system).label));
    return caseFigureName(figure);
}

QString ExplainTexts::number(std::optional<double> value, Unit unit, const QString &fuelUnit) const
{
    if (!value)
        return Format::absent();
    QString symbol = QString::fromUtf8(core::symbol(unit));
    if (unit == Unit::FuelUnit)
        symbol = fuelUnit;
    if (unit == Unit::GigajoulePerFuelUnit)
        symbol = QStringLiteral("GJ/") + fuelUnit;
    if (unit == Unit::TonneCo2PerFuelUnit)
        symbol = QStringLiteral("t/") + fuelUnit;
    const QString text = std::abs(*value) >= 1e6 ? m_format.fixed(*value, 0) : m_format.computed(*value);
    return symbol.isEmpty() ? text : text + u' ' + symbol;
}

QString ExplainTexts::operandName(const Operand &operand) const
{
    return operand.figure.kind != FigureKind::None ? name(operand.figure) : QCoreApplication::translate("Operand", operand.label);
}

QString ExplainTexts::operandNumber(const Operand &operand) const
{
    return number(operand.value, operand.unit, operand.fuelUnit);
}

void ExplainTexts::addFormula(Made &made) const
{
    const Explanation &of = made.explanation;
    ExplainScene &scene = made.scene;
    const bool isShare = of.unit == Unit::None && (of.operation == Operation::Quotient || of.figure.kind == FigureKind::Item);
    scene.result = isShare && of.value ? m_format.share(*of.value) : number(of.value, of.unit, of.fuelUnit);
    constexpr size_t most = 6;
    const auto join = [&](auto text) {
        QString joined;
        for (size_t i = 0; i < of.operands.size(); ++i)
            joined += sign(of.operands[i], of.operation, i == 0) + text(of.operands[i]);
        return joined;
    };
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
    case Operation::Sum:
    case Operation::SumNotBelow0:
    case Operation::Product:
    case Operation::Same:
        if (of.operands.size() > most) {
            scene.words = Explain::tr("sum of %n parts", nullptr, int(of.operands.size()));
        } else if (!of.operands.empty()) {
            scene.words = join(nameOf);
            scene.numbers = join(numberOf);
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
    ExplainSource made{name(figure), number(of.value, of.unit, of.fuelUnit), {}, {}, false, figure};
    if (row.table < 0) {
        made.badge = Explain::tr("entered in the park");
        return made;
    }
    const Table &table = *explainer.library().keptTables()[size_t(row.table)];
    const Source from = table.source(row.row);
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
    constexpr size_t most = 12;
    auto factors = made.explainer.factors(made.explanation.figure);
    if (made.explanation.source.table >= 0)
        factors.insert(factors.begin(), {made.explanation.figure, made.explanation.source});
    for (const Operand &operand : made.explanation.operands)
        if (operand.figure.kind == FigureKind::Parameter || operand.figure.kind == FigureKind::FuelFactor)
            if (std::ranges::find(factors, operand.figure, &FactorUse::figure) == factors.end())
                factors.push_back({operand.figure, made.explainer.explain(operand.figure).source});
    for (const FactorUse &use : factors) { // what is not verified is never left out
        ExplainSource each = source(made.explainer, use.figure, use.source);
        if (made.scene.sources.size() < most || each.isUnverified)
            made.scene.sources.push_back(std::move(each));
    }
}

/// What a scheme says about the figure: target, class, state.
void ExplainTexts::addItem(Made &made) const
{
    const Figure &figure = made.explanation.figure;
    if (figure.kind != FigureKind::Item)
        return;
    const SchemeResult &result = made.explainer.evaluated().schemes.front();
    const SchemeItem &item = result.scheme->items[size_t(figure.index)];
    const ItemResult &of = result.items[size_t(figure.index)];
    const LocalText &className = result.scheme->classes[result.classIndex].name;
    const bool isShare = item.unit == QLatin1StringView("share");
    const QString target = !of.target ? Format::absent() : isShare ? m_format.share(*of.target) : m_format.intensity(*of.target);
    made.scene.about = Explain::tr("Target %1 %2 · %3 · %4, %5")
                           .arg(item.comparison == Comparison::AtMost ? QStringLiteral("≤") : QStringLiteral("≥"), target,
                                statusText(of.status), result.scheme->document, item.clause);
    if (item.role == ItemRole::Core)
        made.scene.about += u'\n' + Explain::tr("Energy class: %1.")
                                        .arg(m_format.language() == Language::Chinese ? className.chinese : className.english);
}

void ExplainTexts::addSurroundings(Made &made) const
{
    const Figure &figure = made.explanation.figure;
    for (const OurReading each : made.explanation.readings)
        made.scene.readings << reading(each);
    for (const Figure &each : made.explainer.usedIn(figure))
        made.scene.usedIn.push_back({name(each), {}, {}, each});
    for (const qsizetype each : made.explainer.evidence(figure)) {
        const Evidence &evidence = m_document.park().evidence[each];
        made.scene.evidence << QStringLiteral("%1 · %2 (%3)").arg(evidence.id, evidence.title, evidence.fileName);
    }
    const FindingSentences sentence(made.explainer.library(), m_format);
    for (const Finding *finding : made.explainer.findings(figure)) {
        if (made.scene.findings.size() == 5)
            break;
        made.scene.findings << QStringLiteral("%1: %2").arg(severityText(finding->severity),
                                                            sentence(m_document.park(), *finding));
    }
    for (const Alternative &each :
         alternatives(m_document.park(), figure, m_results.library(), m_results.schemes(), m_results.currentYear())) {
        const Field &field = parametersObject.fields[size_t(each.parameter)];
        const bool isShare = made.explanation.unit == Unit::None && each.result;
        made.scene.alternatives << Explain::tr("%1: %2 – then %3")
                                       .arg(fieldText(field.label), each.value ? Explain::tr("yes") : Explain::tr("no"),
                                            isShare ? m_format.share(*each.result)
                                                    : number(each.result, made.explanation.unit, made.explanation.fuelUnit));
    }
}

ExplainScene ExplainTexts::scene(const Figure &asked) const
{
    const qsizetype index = asked.place.caseIndex;
    const CaseEvaluation &evaluated = m_results.ofCase(index);
    const Explainer explainer(m_document.park(), index, evaluated, m_results.libraryOf(index));
    const Figure figure = explainer.resolved(asked);
    Made made{{}, explainer, explainer.explain(figure)};
    made.scene.title = name(figure);
    const QString where = figure.kind >= FigureKind::SystemEmissions && figure.place.kind != Place::Kind::ParkArea
                              ? fieldText(systemPart(figure.place.system).label) + QStringLiteral(" › ")
                              : QString();
    made.scene.crumbs = where + caseText(index);
    if (figure.kind >= FigureKind::RowEmission)
        made.scene.place = figure.place;
    addFormula(made);
    addParts(made);
    addSources(made);
    addItem(made);
    addSurroundings(made);
    return made.scene;
}

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
