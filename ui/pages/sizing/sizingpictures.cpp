#include "sizingpage.h"

#include "core/units/conversions.h"
#include "ui/charts/pointcurve.h"
#include "ui/charts/tornado.h"
#include "ui/inputs/card.h"
#include "ui/inputs/keynumbers.h"
#include "ui/model/sizingsentences.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

// What the page shows of a design: numbers, what binds, the curve of cost and carbon, what moves the cost.

namespace ui {

using namespace core;
using sizing::FrontPoint;
using sizing::Outcome;

void SizingPage::showNumbers()
{
    const auto number = [&](double sizing::Capacities::*which) {
        return hasDesign() ? format().fixed(chosenCapacities().*which, 1) : Format::absent();
    };
    const QString mw = QStringLiteral("MW");
    const auto figure = [&](SizingAnswer of) {
        return hasDesign() ? caseFigure(FigureKind::Sizing, context().shown.index(), of) : Figure{};
    };
    QList<KeyNumber> numbers{
        {tr("Wind"), number(&sizing::Capacities::windMw), mw, {}, figure(SizingAnswer::Wind)},
        {tr("Solar PV"), number(&sizing::Capacities::pvMw), mw, {}, figure(SizingAnswer::Pv)},
        {tr("Battery energy"), number(&sizing::Capacities::batteryMwh), QStringLiteral("MWh"),
         hasDesign() ? tr("%1 MW").arg(number(&sizing::Capacities::batteryMw)) : QString(), figure(SizingAnswer::Battery)},
        {tr("Grid connection"), Format::absent(), mw, {}, figure(SizingAnswer::Connection)},
        {tr("Cost a year"), Format::absent(), {}, {}, figure(SizingAnswer::Cost)},
        {tr("Core indicator"), Format::absent(), QStringLiteral("t/tce"), {}, figure(SizingAnswer::CoreIndicator)},
    };
    if (hasDesign()) {
        if (m_asked->problem.grid.capacityCharge > 0) {
            numbers[3].number = number(&sizing::Capacities::gridMw);
        } else if (m_point <= 0) { // any connection that carries the peak costs the same
            numbers[3].number = format().fixed(m_run.result()->design.peakImportMw, 1);
            numbers[3].remark = tr("largest purchase of an hour");
        } else { // the curve knows sums of the year, not its hours
            numbers[3].remark = tr("known once the point is written");
        }
        const Format::Scaled cost = format().headline(chosenCost() / core::yuanPerTenThousand, Unit::TenThousandYuan);
        numbers[4].number = cost.number;
        numbers[4].unit = cost.unit;
        numbers[4].remark = tr("with the purchase of plants");
        if (const auto core = m_asked->carbon.carbonPerEnergy(chosenImport()))
            numbers[5].number = format().intensity(*core);
        numbers[5].remark = tr("%1 bought").arg(format().headline(chosenImport(), Unit::MegawattHour).text());
    }
    m_numbers->show(numbers);
}

/// Beside the titles where the year is none that was measured.
QString SizingPage::remark() const
{
    return m_trial.isSynthetic() ? QStringLiteral(" · ") + tr("synthetic weather") : QString();
}

ExplainScene SizingPage::explained(const Figure &figure) const
{
    if (!m_asked || !hasDesign())
        return {};
    const bool isPoint = m_point > 0;
    return sizingScene(SizingAnswer(figure.index),
                       {chosenCapacities(), chosenCost(), chosenImport(), isPoint ? nullptr : &m_run.result()->design}, *m_asked,
                       *m_trial.tables(), caseText(), format());
}

/// Why nothing holds, or what one per cent more of each limit costs.
void SizingPage::showWhatBinds()
{
    QStringList texts;
    const auto &found = m_run.result();
    if (m_asked->carbonCap && *m_asked->carbonCap < 0)
        texts.append(tr("The limit of the core indicator is below what the rest of the park emits: %1 t CO₂ a year would have to "
                        "go elsewhere.")
                         .arg(format().fixed(-*m_asked->carbonCap, 0)));
    else if (m_asked->carbonCap)
        texts.append(tr("The limit of the core indicator allows %1 of purchase a year.")
                         .arg(format().headline(*m_asked->carbonCap, Unit::MegawattHour).text()));
    if (m_asked->directShareCap && *m_asked->directShareCap < 0)
        texts.append(tr("The least direct share cannot be met: own power that is not green makes %1 a year more than it leaves.")
                         .arg(format().headline(-*m_asked->directShareCap, Unit::MegawattHour).text()));
    else if (m_asked->directShareCap)
        texts.append(tr("The least direct share allows %1 of purchase a year.")
                         .arg(format().headline(*m_asked->directShareCap, Unit::MegawattHour).text()));
    if (!m_asked->mayHold())
        texts.append(tr("No plant, battery or connection changes that, so nothing is sized."));
    if (found && found->infeasible) {
        texts += infeasibleSentences(m_run.problem(), *found->infeasible, format());
    } else if (m_point > 0) {
        texts.append(tr("The chosen point holds the purchase of a year at %1: this makes its design, not the prices alone.")
                         .arg(format().headline(chosenImport(), Unit::MegawattHour).text()));
    } else if (hasDesign()) {
        const QStringList priced = shadowPriceSentences(found->design, format());
        texts += priced;
        if (priced.isEmpty() && found->design.outcome == Outcome::Optimal)
            texts.append(tr("No limit binds: the prices alone make this design."));
    }
    const double covering = m_asked->carbon.attributesMwh;
    if (hasDesign() && covering > 0 && chosenImport() <= covering)
        texts.append(tr("The green attributes of the case, %1, cover all of this purchase: less of it does not move the core "
                        "indicator.")
                         .arg(format().headline(covering, Unit::MegawattHour).text()));
    m_sentences->setText(texts.join(QStringLiteral("\n")));
    m_binding->setVisible(!texts.isEmpty());
}

void SizingPage::showFront()
{
    PointCurveScene scene;
    scene.name = tr("Cost and carbon");
    scene.empty = m_run.isRunning() ? tr("Searching…") : tr("No curve: see what stands in the way.");
    scene.format = format();
    const std::vector<FrontPoint> &front = m_run.front();
    double largest = 0;
    for (const FrontPoint &point : front)
        largest = std::max(largest, std::abs(point.costYuan) / core::yuanPerTenThousand);
    const Format::Scale scale = format().scale(largest, Unit::TenThousandYuan);
    double most = 0;
    for (const FrontPoint &point : front)
        most = std::max(most, point.emissionsT);
    const Format::Scale carbon = format().scale(most, Unit::TonneCo2);
    scene.xName = tr("CO₂ of purchased power, before certificates");
    scene.xUnit = carbon.unit;
    scene.yName = tr("Cost a year");
    scene.yUnit = scale.unit;
    const double factor = m_asked->problem.grid.emissionFactor;
    if (m_asked->carbonCap && *m_asked->carbonCap > 0 && *m_asked->carbonCap * factor < 1.2 * most) {
        scene.limit = *m_asked->carbonCap * factor / carbon.divisor;
        scene.limitName = tr("core indicator");
    }
    for (const FrontPoint &point : front)
        scene.points.append(
            {point.emissionsT / carbon.divisor,
             point.costYuan / core::yuanPerTenThousand / scale.divisor,
             tr("%1, %2 a year").arg(format().headline(point.emissionsT, Unit::TonneCo2).text(), money(point.costYuan)),
             {}});
    scene.chosen = m_point < 0 && !front.empty() ? 0 : m_point;
    m_frontCard->setTitle(scene.name, tr("from the least cost to the least carbon; choose a point") + remark());
    m_front->show(scene, colours());
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, std::max(0, int(front.size()) - 1));
    m_slider->setValue(m_slider->maximum() - int(std::max<qsizetype>(0, m_point))); // least cost: most carbon, at the right
    m_slider->setEnabled(!front.empty());
    m_pointText->setVisible(!front.empty());
    if (!front.empty()) {
        const FrontPoint &point = front[size_t(std::max<qsizetype>(0, m_point))];
        m_pointText->setText(tr("%1: one tonne of CO₂ less costs %2 yuan here.")
                                 .arg(scene.points[std::max<qsizetype>(0, m_point)].text,
                                      factor > 0 ? format().fixed(point.yuanPerMwh / factor, 0) : Format::absent()));
    }
}

void SizingPage::showSensitivities()
{
    using Input = sizing::Sensitivity::Input;
    const auto name = [](Input input) {
        switch (input) {
        case Input::WindCapex:
            return tr("Price of wind");
        case Input::PvCapex:
            return tr("Price of solar PV");
        case Input::BatteryCapex:
            return tr("Price of batteries");
        case Input::ImportPrice:
            return tr("Price of power bought");
        case Input::ExportPrice:
            return tr("Price of power sold");
        case Input::CapacityCharge:
            return tr("Grid charges");
        case Input::CarbonPrice:
            return tr("Carbon price");
        case Input::Load:
            return tr("Load");
        case Input::DiscountRate:
            return tr("Discount rate");
        }
        return QString();
    };
    std::vector<TornadoRow> rows;
    const double cost = m_run.result() ? m_run.result()->design.objectiveYuan : 0;
    const auto change = [&](const std::optional<double> &yuan) {
        return yuan ? std::optional((*yuan - cost) / core::yuanPerTenThousand) : std::nullopt;
    };
    for (const sizing::Sensitivity &each : m_run.sensitivities())
        rows.push_back({name(each.input), change(each.lessYuan), change(each.moreYuan)});
    Tornado made = tornado(std::move(rows), format(), colours());
    made.scene.name = tr("What moves the cost");
    made.scene.empty = m_run.isRunning() ? tr("Searching…") : tr("No design to move.");
    m_sensitivityCard->setTitle(made.scene.name, tr("%1 a year, ± 20 %").arg(made.unit) + remark());
    m_sensitivities->show(made.scene, colours());
}

} // namespace ui
