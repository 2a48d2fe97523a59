#include "boundaryview.h"

#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/fieldform.h"
#include "ui/inputs/plaintable.h"
#include "ui/model/boundarytexts.h"
#include "ui/model/showncase.h"
#include "ui/pages/park/facttexts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

constexpr qsizetype mostNamed = 8; // enterprises in a sentence

} // namespace

BoundaryView::BoundaryView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_formCard(new Card(this)),
      m_asksCard(new Card(this)),
      m_factsCard(new Card(this)),
      m_insideCard(new Card(this)),
      m_form(new FieldForm(
          *parkObject.parts[0].object, [] { return std::optional(profileAddress()); },
          {"boundary", "boundaryText", "managementBody", "areaKm2"}, context.document, context.results.library(),
          context.appearance, m_formCard)),
      m_asks(wrappedLabel(m_asksCard)),
      m_counts(wrappedLabel(m_asksCard)),
      m_others(wrappedLabel(m_factsCard)),
      m_enterprises(wrappedLabel(m_insideCard)),
      m_open(new QLabel(m_insideCard)),
      m_facts(new PlainTable(m_factsCard))
{
    m_facts->setObjectName(QStringLiteral("boundaryFacts"));
    m_enterprises->setObjectName(QStringLiteral("insideEnterprises"));
    m_open->setTextFormat(Qt::RichText);
    m_open->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_formCard->content()->addWidget(m_form);
    m_formCard->content()->addStretch();
    m_asksCard->content()->addWidget(m_asks);
    m_asksCard->content()->addWidget(m_counts);
    m_asksCard->content()->addStretch();
    m_factsCard->content()->addWidget(m_facts);
    m_factsCard->content()->addWidget(m_others);
    m_insideCard->content()->addWidget(m_enterprises);
    m_insideCard->content()->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeTop());
    column->addWidget(m_factsCard);
    column->addWidget(m_insideCard);
    column->addStretch();
    setFocusProxy(m_form);
    connect(m_facts, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT placeWanted(m_places[size_t(index.row())]); });
    connect(m_open, &QLabel::linkActivated, this, [this] { Q_EMIT placeWanted({.kind = Place::Kind::Enterprise, .index = 0}); });
}

/// Fields and what is asked of them, side by side where there is room.
QWidget *BoundaryView::makeTop()
{
    auto *top = new QWidget(this);
    auto *columns = new Columns(2, top);
    columns->setShares({3, 2});
    columns->add(m_formCard);
    columns->add(m_asksCard);
    return top;
}

void BoundaryView::refresh()
{
    m_formCard->setTitle(tr("Boundary of the park"), {});
    m_form->refresh();
    refreshResults();
}

void BoundaryView::refreshResults()
{
    const Park &park = m_context.document.park();
    const qsizetype index = m_context.shown.index();
    m_asksCard->setTitle(tr("What the notice asks"), {});
    m_asks->setText(boundaryAsks(park.profile.boundary));
    m_counts->setText(boundaryCounts());
    const ParkFacts facts = m_context.shown.inPark() ? parkFacts(park, index, m_context.results.libraryOf(index)) : ParkFacts();
    showFacts(facts);
    showEnterprises(facts);
}

/// What comes in, what goes out and the plants inside, each with how it counts.
void BoundaryView::showFacts(const ParkFacts &facts)
{
    const Case *shown = m_context.shown.inPark();
    m_factsCard->setTitle(tr("Inside and outside of the boundary"), shown ? shown->name : QString());
    const QString sides[factSideCount]{tr("Comes in"), tr("Goes out"), tr("Inside")}; // as FactSide
    QList<QStringList> rows;
    m_places.clear();
    for (size_t side = 0; side < factSideCount; ++side)
        for (const ParkFact &fact : facts.facts) {
            if (size_t(fact.side) != side)
                continue;
            rows.append({sides[side], factKind(fact), fact.note, factAmount(fact, m_context.appearance.format()),
                         countingText(fact.counting)});
            m_places.push_back(fact.figure.place);
            m_places.back().caseIndex = qint32(m_context.shown.index());
        }
    m_facts->show({{tr("Where")}, {tr("What")}, {tr("Note")}, {tr("Amount"), true}, {tr("How it counts"), false, true}}, rows);
    m_facts->setAccessibleName(m_factsCard->title());
    m_facts->setVisible(!rows.isEmpty());
    m_others->setText(rows.isEmpty() ? tr("No power, heat or plant is entered yet: what crosses the boundary stands here then.")
                                     : tr("Fuels count where they are burnt, whoever burns them; vehicles by the share that is "
                                          "used or charged in the park. What green areas take up is shown, never subtracted."));
}

/// Who is inside, and who of them the case says nothing of.
void BoundaryView::showEnterprises(const ParkFacts &facts)
{
    const auto &enterprises = m_context.document.park().enterprises;
    m_insideCard->setTitle(tr("Enterprises inside the boundary"), tr("%n enterprises", nullptr, int(enterprises.size())));
    QStringList names;
    for (const qsizetype each : facts.withoutRows)
        if (names.size() < mostNamed)
            names << enterprises[each].name;
    const int silent = int(facts.withoutRows.size());
    if (silent > mostNamed)
        names << QStringLiteral("…");
    m_enterprises->setVisible(enterprises.isEmpty() || m_context.shown.inPark());
    m_enterprises->setText(enterprises.isEmpty() ? tr("No enterprise is entered yet.")
                           : silent == 0         ? tr("The shown case has rows of every one of them.")
                                                 : tr("The shown case has no row of %n enterprises, and nothing of them "
                                                              "counts: %1.",
                                                      nullptr, silent)
                                               .arg(listed(names)));
    m_open->setAccessibleName(tr("Show and add enterprises"));
    m_open->setText(QStringLiteral("<a href=\"enterprises\">%1</a>").arg(tr("Show and add enterprises").toHtmlEscaped()));
}

bool BoundaryView::showField(int field)
{
    return m_form->showField(field);
}

} // namespace ui
