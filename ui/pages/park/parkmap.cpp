#include "parkmap.h"

#include "ui/model/showncase.h"
#include "ui/pages/park/facttexts.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;

ParkMap::ParkMap(const PageContext &context, QWidget *parent) : Card(parent), m_context(context), m_picture(new FactsMap(this))
{
    m_picture->setObjectName(QStringLiteral("factsMap"));
    m_picture->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    content()->addWidget(m_picture);
    content()->addStretch();
}

/// Null: the case cannot be evaluated.
const CaseEvaluation *ParkMap::results() const
{
    const CaseEvaluation *evaluated = m_context.shown.evaluated();
    return evaluated && evaluated->hasResults ? evaluated : nullptr;
}

QColor ParkMap::colourOf(const PieceMeaning &meaning) const
{
    if (const MixPart *part = std::get_if<MixPart>(&meaning))
        return colours().mix[size_t(*part)];
    if (const System *system = std::get_if<System>(&meaning))
        return colours().systems[size_t(*system)];
    return colours().frame;
}

FactTile ParkMap::factTile(const ParkFact &fact) const
{
    QStringList lines{factKind(fact), fact.note, factAmount(fact, format()), countingText(fact.counting)};
    lines.removeAll(QString());
    FactTile tile{factName(fact),
                  factAmount(fact, format()),
                  lines.join(u'\n'),
                  colourOf(fact.meaning),
                  fact.figure,
                  fact.amount,
                  fact.unit == Unit::None ? unitText(fact.writtenUnit) : unitText(fact.unit)};
    tile.figure.place.caseIndex = qint32(m_context.shown.index());
    return tile;
}

/// The park itself; it explains the emissions of the whole.
FactTile ParkMap::parkTile() const
{
    const Document &document = m_context.document;
    const QString name = document.title(m_context.appearance.language() == Language::English);
    const QString site = siteText(document.park().profile, format());
    FactTile tile{name, site, name, colours().accent};
    if (!site.isEmpty())
        tile.tip += u'\n' + site;
    if (const CaseEvaluation *evaluated = results()) {
        const double total = evaluated->account.accounting.total().value;
        tile.figure = caseFigure(Figure::Kind::Emissions, m_context.shown.index());
        tile.tip += u'\n' + tr("Emissions %1").arg(format().headline(total, Unit::TonneCo2).text());
        tile.number = total;
        tile.unit = unitText(Unit::TonneCo2);
    }
    return tile;
}

FactTile ParkMap::systemTile(System system, const SystemFacts &facts) const
{
    const QString name = fieldText(systemPart(system).label), rows = tr("%n rows", nullptr, int(facts.rows)),
                  enterprises = tr("%n enterprises", nullptr, int(facts.enterprises));
    FactTile tile{name, facts.enterprises > 0 ? enterprises : rows, QStringList{name, enterprises, rows}.join(u'\n'),
                  colours().systems[size_t(system)]};
    if (const CaseEvaluation *evaluated = results()) {
        const double emission = evaluated->account.accounting.bySystem[size_t(system)].value;
        const QString text = format().headline(emission, Unit::TonneCo2).text();
        tile.figure = systemFigure(Figure::Kind::SystemEmissions, m_context.shown.index(), system);
        tile.tip += u'\n' + tr("Emissions %1").arg(text);
        tile.number = emission;
        tile.unit = unitText(Unit::TonneCo2);
    }
    return tile;
}

void ParkMap::refresh()
{
    const Case *shown = m_context.shown.inPark();
    setTitle(tr("Map of facts"), shown ? tr("%1 · a plan, not to scale").arg(shown->name) : QString());
    FactsMapScene scene{.name = title(),
                        .empty = tr("Add a case: then stands here what the park receives, makes and sends out."),
                        .park = {},
                        .comesIn = tr("Comes in"),
                        .goesOut = tr("Goes out"),
                        .plants = tr("Plants in the park"),
                        .sources = {},
                        .sinks = {},
                        .systems = {},
                        .inside = {},
                        .isPark = shown != nullptr};
    if (shown) {
        const qsizetype index = m_context.shown.index();
        const ParkFacts facts = parkFacts(m_context.document.park(), index, m_context.results.libraryOf(index));
        scene.park = parkTile();
        for (const System system : allSystems)
            scene.systems.append(systemTile(system, facts.systems[size_t(system)]));
        QList<FactTile> *const sides[factSideCount]{&scene.sources, &scene.sinks, &scene.inside}; // as FactSide
        for (const ParkFact &fact : facts.facts)
            sides[size_t(fact.side)]->append(factTile(fact));
    }
    m_picture->show(scene, colours());
}

} // namespace ui
