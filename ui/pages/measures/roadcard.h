#pragma once

#include "ui/charts/palette.h"
#include "ui/inputs/card.h"
#include "ui/model/format.h"
#include "ui/model/measurestrial.h"

class QDoubleSpinBox;

namespace ui {

class RoadChart;

/// The road from the base year through the cases to the target year, with the measures as milestones, what is emitted on it and
/// what that costs at a carbon price.
class RoadCard : public Card
{
    Q_OBJECT
public:
    RoadCard(MeasuresTrial &trial, const Document &document, const ShownCase &shown, QWidget *parent = nullptr);
    void refresh(const QStringList &tasks, const Format &format, const Palette &palette);
    RoadChart *chart() const { return m_chart; }

Q_SIGNALS:
    void measureChosen(qsizetype row);

private:
    void addDots(struct RoadScene &scene, const core::Road &road, double divisor) const;
    void addSpans(struct RoadScene &scene, const QStringList &tasks, const Palette &palette);
    QString outcome(const core::Road &road) const;
    QString tonnes(double value) const { return m_format.headline(value, core::Unit::TonneCo2).text(); }

    MeasuresTrial &m_trial;
    const Document &m_document;
    const ShownCase &m_shown;
    Format m_format;
    RoadChart *m_chart;
    QLabel *m_priceName, *m_outcome;
    QDoubleSpinBox *m_price;
    QList<qsizetype> m_rows; ///< measure of each span
};

} // namespace ui
