#include "roadcard.h"

#include "ui/charts/roadchart.h"
#include "ui/inputs/texts.h"
#include "ui/pages/measures/taskcolours.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr double highestPrice = 1e5;

} // namespace

RoadCard::RoadCard(MeasuresTrial &trial, const Document &document, const ShownCase &shown, QWidget *parent)
    : Card(parent),
      m_trial(trial),
      m_document(document),
      m_shown(shown),
      m_chart(new RoadChart(this)),
      m_priceName(new QLabel(this)),
      m_outcome(new QLabel(this)),
      m_price(new QDoubleSpinBox(this))
{
    m_chart->setObjectName(QStringLiteral("road"));
    m_outcome->setObjectName(QStringLiteral("roadOutcome"));
    m_outcome->setWordWrap(true);
    m_price->setObjectName(QStringLiteral("carbonPrice"));
    m_price->setRange(0, highestPrice);
    m_price->setDecimals(0);
    m_price->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_price->setAlignment(Qt::AlignRight);
    m_price->setKeyboardTracking(false);
    m_priceName->setBuddy(m_price);
    addToHead(m_priceName);
    addToHead(m_price);
    content()->addWidget(m_outcome);
    content()->addWidget(m_chart, 1);
    connect(m_price, &QDoubleSpinBox::valueChanged, this,
            [this](double price) { m_trial.setCarbonPrice(price > 0 ? std::optional(price) : std::nullopt); });
    connect(m_chart, &RoadChart::spanChosen, this, [this](qsizetype span) { Q_EMIT measureChosen(m_rows.value(span, -1)); });
}

void RoadCard::addDots(RoadScene &scene, const Road &road, double divisor) const
{
    for (const RoadPoint &point : road.points) {
        const Case &inCase = m_document.park().cases.at(point.caseIndex);
        scene.dots.append({point.year, point.total / divisor, inCase.kind == CaseKind::Planned,
                           point.caseIndex == m_shown.index(), point.isOnRoad,
                           QStringLiteral("%1 · %2: %3").arg(QString::number(point.year), inCase.name, tonnes(point.total)),
                           caseFigure(FigureKind::Emissions, point.caseIndex)});
        if (point.year == road.first && point.isOnRoad)
            scene.base = point.total / divisor;
    }
}

void RoadCard::addSpans(RoadScene &scene, const QStringList &tasks, const Palette &palette)
{
    m_rows.clear();
    for (qsizetype task = 0; task < tasks.size(); ++task)
        scene.groups.append({tasks[task], taskColour(palette, int(task))});
    for (qsizetype row = 0; row < m_trial.listed().size(); ++row) {
        const Measure &measure = m_trial.measure(row);
        const auto from = measure.startYear ? measure.startYear : measure.endYear,
                   to = measure.endYear ? measure.endYear : measure.startYear;
        if (!from || *to < *from)
            continue; // without years it has no place on the road
        m_rows.append(row);
        scene.spans.append({measure.name, int(*from), int(*to), m_trial.listed()[row].task, m_trial.listed()[row].isChosen,
                            tr("%1: %2 to %3").arg(measure.name).arg(int(*from)).arg(int(*to))});
        scene.first = scene.first > 0 ? std::min(scene.first, int(*from)) : int(*from);
        scene.last = std::max(scene.last, int(*to));
    }
}

QString RoadCard::outcome(const Road &road) const
{
    QStringList said;
    if (!road.cumulated)
        said << tr("There is no planned case after the base year yet: keep one, and the road leads there.");
    else if (road.budget)
        said << (*road.cumulated <= *road.budget
                     ? tr("From %1 to %2 the cases emit %3 together, within the budget of %4 of the "
                          "straight way to the target.")
                     : tr("From %1 to %2 the cases emit %3 together, more than the budget of %4 of the "
                          "straight way to the target."))
                    .arg(road.first + 1)
                    .arg(road.last)
                    .arg(tonnes(*road.cumulated), tonnes(*road.budget));
    else
        said << tr("From %1 to %2 the cases emit %3 together; there is no limit to compare with.")
                    .arg(road.first + 1)
                    .arg(road.last)
                    .arg(tonnes(*road.cumulated));
    if (m_trial.carbonPrice() && road.cumulated)
        said << tr("At %1 yuan per t that costs %2.")
                    .arg(m_format.entered(*m_trial.carbonPrice()),
                         m_format.headline(m_trial.priceOf(*road.cumulated), Unit::TenThousandYuan).text());
    return said.join(u' ');
}

void RoadCard::refresh(const QStringList &tasks, const Format &format, const Palette &palette)
{
    m_format = format;
    const Road road = m_trial.road();
    RoadScene scene;
    scene.name = tr("Road to the target");
    scene.empty = tr("No case has a result and no measure has years yet.");
    scene.valueName = tr("Emissions");
    scene.format = format;
    double largest = road.target.value_or(0);
    for (const RoadPoint &point : road.points)
        largest = std::max(largest, point.total);
    const Format::Scale scale = format.scale(largest, Unit::TonneCo2);
    scene.unit = scale.unit;
    scene.first = road.points.empty() ? road.first : road.points.front().year;
    scene.last = road.points.empty() ? road.last : road.points.back().year;
    scene.baseYear = road.first;
    scene.targetYear = road.last;
    addDots(scene, road, scale.divisor);
    addSpans(scene, tasks, palette);
    if (road.target) {
        scene.target = *road.target / scale.divisor;
        scene.targetName = tr("limit of %1: %2").arg(road.last).arg(tonnes(*road.target));
    }
    for (const double value : m_trial.phased())
        scene.phased.append(value / scale.divisor);
    scene.phasedFrom = m_shown.inPark() ? m_shown.inPark()->year : road.first;
    scene.roadName = tr("cases");
    scene.wayName = tr("straight way to the limit");
    scene.phasedName = tr("shown case with the ticked measures as they end");
    setTitle(scene.name, tr("%1 by year; filled dots are metered, hollow ones planned").arg(scene.unit));
    m_priceName->setText(tr("Carbon price (yuan/t)"));
    m_price->setAccessibleName(m_priceName->text());
    m_price->setSpecialValueText(tr("none"));
    const QSignalBlocker quiet(m_price);
    m_price->setValue(m_trial.carbonPrice().value_or(0));
    m_outcome->setText(outcome(road));
    m_chart->show(scene, palette);
}

} // namespace ui
