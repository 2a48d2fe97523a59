#include "boundarystep.h"

#include "ui/inputs/card.h"
#include "ui/inputs/fieldform.h"
#include "ui/inputs/texts.h"
#include "ui/model/boundarytexts.h"
#include "ui/wizard/opencard.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

using namespace core;

BoundaryStep::BoundaryStep(const WizardContext &context, QWidget *parent)
    : StepView(context, {WizardStep::Boundary}, parent),
      m_formCard(new Card(this)),
      m_asksCard(new Card(this)),
      m_insideCard(new Card(this)),
      m_form(new FieldForm(
          *parkObject.parts[0].object, [] { return std::optional(profileAddress()); },
          {"name", "province", "city", "areaKm2", "boundary", "boundaryText", "managementBody", "stage", "baseYear"},
          context.document, context.results.library(), context.appearance, m_formCard)),
      m_asks(textLabel(m_asksCard)),
      m_counts(textLabel(m_asksCard)),
      m_enterprises(new QLabel(m_insideCard)),
      m_open(linkLabel(m_insideCard))
{
    asKeyNumber(m_enterprises);
    m_enterprises->setObjectName(QStringLiteral("enterpriseCount"));
    m_formCard->content()->addWidget(m_form);
    m_formCard->content()->addStretch();
    m_asksCard->content()->addWidget(m_asks);
    m_asksCard->content()->addWidget(m_counts);
    m_asksCard->content()->addStretch();
    m_insideCard->content()->addWidget(m_enterprises);
    m_insideCard->content()->addWidget(m_open);
    m_insideCard->content()->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 8, 14);
    grid->setSpacing(12);
    grid->addWidget(m_formCard, 0, 0, 2, 1);
    grid->addWidget(m_asksCard, 0, 1);
    grid->addWidget(m_insideCard, 1, 1);
    grid->addWidget(openCard(), 2, 0, 1, 2);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    connect(m_open, &QLabel::linkActivated, this, [this] { Q_EMIT placeWanted({.kind = Place::Kind::Enterprise, .index = 0}); });
}

void BoundaryStep::show()
{
    m_formCard->setTitle(tr("The park"), tr("the same fields as on the page \"Park\""));
    m_form->refresh();
    showResults();
}

void BoundaryStep::showResults()
{
    m_asksCard->setTitle(tr("What the notice asks"), {});
    m_asks->setText(boundaryAsks(park().profile.boundary));
    m_counts->setText(boundaryCounts());
    const int count = int(park().enterprises.size());
    m_insideCard->setTitle(tr("Enterprises inside the boundary"), {});
    m_enterprises->setText(tr("%n enterprises", nullptr, count));
    m_open->setText(link(QStringLiteral("enterprises"), tr("Show and add enterprises on the page \"Park\"")));
}

bool BoundaryStep::showPoint(const OpenPoint &point)
{
    if (point.kind == OpenPoint::Kind::ProfileField)
        return m_form->showField(point.index);
    if (point.kind == OpenPoint::Kind::NoEnterprises) {
        Q_EMIT placeWanted({.kind = Place::Kind::Enterprise, .index = 0});
        return true;
    }
    return showPlace(point.place);
}

bool BoundaryStep::showPlace(const Place &place)
{
    return place.kind == Place::Kind::ParkArea && m_form->showField(fieldIndex(*parkObject.parts[0].object, "areaKm2"));
}

} // namespace ui
