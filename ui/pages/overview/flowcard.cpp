#include "flowcard.h"

#include "ui/charts/sankey.h"
#include "ui/model/figurenames.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

using namespace core;

namespace {

/// The entries of the list of units: the three of energy, by FlowUnit, then emissions.
constexpr int emissions = 3;
constexpr Unit energyUnits[]{Unit::None, Unit::MegawattHour, Unit::Tce};

QColor colourOf(const FlowMeaning &meaning, const Palette &palette)
{
    if (const auto *part = std::get_if<MixPart>(&meaning))
        return palette.mix[size_t(*part)];
    if (const auto *system = std::get_if<System>(&meaning))
        return palette.systems[size_t(*system)];
    switch (std::get<FlowRole>(meaning)) {
    case FlowRole::NotAccounted:
        return palette.severities[size_t(Severity::Warning)].word;
    case FlowRole::Process:
        return palette.systems[size_t(System::Production)];
    case FlowRole::Plants:
        return palette.muted;
    default:
        return palette.frame;
    }
}

bool isLeftOver(const FlowMeaning &meaning)
{
    const auto *role = std::get_if<FlowRole>(&meaning);
    return role && *role != FlowRole::Plants && *role != FlowRole::Electricity && *role != FlowRole::Process;
}

SankeyNode nodeOf(const FlowNode &node, const QString &value, const Palette &palette)
{
    SankeyNode made{pictureName(node.name),  value, {}, colourOf(node.meaning, palette), {}, int(node.column),
                    isLeftOver(node.meaning)};
    if (node.meaning == FlowMeaning(MixPart::Certificates))
        made.hatch = palette.certificateLines;
    return made;
}

/// Numbers on one scale with its unit.
struct Numbers {
    Format format;
    Format::Scale scale;
    int decimals;
    QString plain(double value) const { return format.fixed(value / scale.divisor, decimals); }
    QString full(double value) const { return plain(value) + u' ' + scale.unit; }
};

Numbers numbersFor(double largest, Unit unit, Format format)
{
    const Format::Scale scale = unit == Unit::None ? Format::Scale{1, QStringLiteral("TJ")} : format.scale(largest, unit);
    const double shown = std::abs(largest) / scale.divisor;
    return {format, scale, shown >= 1000 ? 0 : shown >= 100 ? 1 : shown >= 1 ? 2 : 4};
}

} // namespace

FlowCard::FlowCard(QWidget *parent) : Card(parent), m_units(new QComboBox(this)), m_picture(new Sankey(this))
{
    m_units->setObjectName(QStringLiteral("flowUnits"));
    m_picture->setObjectName(QStringLiteral("energyFlow"));
    addToHead(m_units);
    content()->addWidget(m_picture, 1);
    m_units->addItems(QStringList(emissions + 1)); // named with the numbers they are for
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_units, &QComboBox::currentIndexChanged, this, &FlowCard::unitChanged);
}

/// What can be chosen, each with the unit that the numbers of this case are shown in.
void FlowCard::showUnits(const EnergyFlow &energy, const EmissionFlow &emission, const Library &library, Format format)
{
    for (int i = 0; i < emissions; ++i) {
        const double total = inUnit(energy.total(), FlowUnit(i), library);
        m_units->setItemText(i, tr("Energy, %1").arg(numbersFor(total, energyUnits[i], format).scale.unit));
    }
    m_units->setItemText(emissions,
                         tr("Emissions, %1").arg(numbersFor(emission.total().value, Unit::TonneCo2, format).scale.unit));
    m_units->setAccessibleName(tr("Unit of the flow"));
}

void FlowCard::show(const Input &input, const QString &caseText, Format format, const Palette &palette)
{
    const EnergyFlow energy = energyFlow(input.park, input.caseIndex, input.account, input.library);
    const EmissionFlow emission = emissionFlow(input.account);
    showUnits(energy, emission, input.library, format);
    const bool isEmission = m_units->currentIndex() == emissions;
    SankeyScene scene =
        isEmission ? emissionScene(emission, input, format, palette) : energyScene(energy, input, format, palette);
    setTitle(isEmission ? tr("Emission flow") : tr("Energy flow"),
             isEmission ? tr("%1 · %2, from carriers to systems").arg(caseText, scene.unit)
                        : tr("%1 · %2, calorific value").arg(caseText, scene.unit));
    scene.name = title();
    scene.empty = tr("Nothing flows yet: the case has no power, heat or fuel.");
    m_picture->show(scene, palette);
}

SankeyScene FlowCard::energyScene(const EnergyFlow &flow, const Input &input, Format format, const Palette &palette) const
{
    const auto unit = FlowUnit(m_units->currentIndex());
    const auto value = [&](double terajoules) { return inUnit(terajoules, unit, input.library); };
    const double total = flow.total();
    const Numbers numbers = numbersFor(value(total), energyUnits[size_t(unit)], format);
    SankeyScene scene;
    scene.unit = numbers.scale.unit;
    for (size_t i = 0; i < flow.nodes.size(); ++i) {
        const double through = flow.through(i);
        SankeyNode node = nodeOf(flow.nodes[i], numbers.plain(value(through)), palette);
        node.tip = tr("%1: %2, %3 of all").arg(node.name, numbers.full(value(through)), format.share(through / total));
        scene.nodes.append(node);
    }
    for (size_t i = 0; i < flow.paths.size(); ++i) {
        const FlowPath &path = flow.paths[i];
        const QString tip = tr("%1 → %2: %3, %4 of all")
                                .arg(scene.nodes[qsizetype(path.from)].name, scene.nodes[qsizetype(path.to)].name,
                                     numbers.full(value(path.terajoules)), format.share(path.terajoules / total));
        scene.bands.append({qsizetype(path.from), qsizetype(path.to), value(path.terajoules) / numbers.scale.divisor, tip,
                            caseFigure(Figure::Kind::EnergyFlow, input.caseIndex, i)});
    }
    return scene;
}

SankeyScene FlowCard::emissionScene(const EmissionFlow &flow, const Input &input, Format format, const Palette &palette) const
{
    const double total = flow.total().value;
    const Numbers numbers = numbersFor(total, Unit::TonneCo2, format);
    const auto text = [&](TonnesCo2 emission) {
        return total > 0 ? tr("%1, %2 of all").arg(numbers.full(emission.value), format.share(emission.value / total))
                         : numbers.full(emission.value);
    };
    SankeyScene scene;
    scene.unit = numbers.scale.unit;
    for (size_t i = 0; i < flow.nodes.size(); ++i) {
        SankeyNode node = nodeOf(flow.nodes[i], numbers.plain(flow.of(i).value), palette);
        node.column = flow.nodes[i].column == FlowColumn::Uses ? 1 : 0;
        node.tip = tr("%1: %2").arg(node.name, text(flow.of(i)));
        scene.nodes.append(node);
    }
    for (const EmissionPath &path : flow.paths) {
        const QString tip =
            tr("%1 → %2: %3")
                .arg(scene.nodes[qsizetype(path.from)].name, scene.nodes[qsizetype(path.to)].name, text(path.emission));
        const auto *system = std::get_if<System>(&flow.nodes[path.to].meaning);
        scene.bands.append({qsizetype(path.from), qsizetype(path.to), path.emission.value / numbers.scale.divisor, tip,
                            system ? systemFigure(Figure::Kind::SystemEmissions, input.caseIndex, *system)
                                   : caseFigure(Figure::Kind::Emissions, input.caseIndex)});
    }
    return scene;
}

} // namespace ui
