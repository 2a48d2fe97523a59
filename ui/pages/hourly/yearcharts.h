#pragma once

#include "core/hourly/hourlyresult.h"
#include "ui/charts/palette.h"
#include "ui/model/format.h"

#include <QWidget>

class QToolButton;

namespace ui {

class Card;
class Carpet;
class HoursPlot;
class Picture;
class StackedBars;

/// The year in four pictures: carpet of the residual load, one week, months, duration; one cursor over those of hours.
class YearCharts : public QWidget
{
    Q_OBJECT
public:
    explicit YearCharts(QWidget *parent = nullptr);
    /// The charts with the cards that they stand in.
    QList<std::pair<Card *, Picture *>> charts() const;
    /// `caseIndex`: of the figures that the charts explain; `calendar` and `year`: of the dates; `remark`: said beside every
    /// title.
    void show(const core::HourlyResult &result, qsizetype caseIndex, const core::Calendar &calendar, int year,
              const QString &remark, const Format &format, const Palette &palette);
    using QWidget::show;
    /// Texts and icons of buttons.
    void retranslate(const Palette &palette);

private:
    void showCarpet(int year, const QString &remark);
    void showWeek();
    void showMonths(const core::HourlyResult &result);
    void showDuration(const core::HourlyResult &result);
    void chooseWeek(qsizetype firstDay);

    Card *m_carpetCard, *m_weekCard, *m_monthsCard, *m_durationCard;
    QToolButton *m_before, *m_after;
    Carpet *m_carpet;
    HoursPlot *m_week, *m_duration;
    StackedBars *m_months;
    const core::HourlyResult *m_result = nullptr;
    const Palette *m_palette = nullptr;
    Format m_format = Format();
    qsizetype m_caseIndex = -1;
    core::Calendar m_calendar;
    QString m_remark;
    core::HourlyValues m_load;          ///< what is sorted in the next
    std::vector<double> m_loadDuration; ///< the load moves with no capacity: sorted once
    std::vector<double> m_residual;     ///< what the carpet shows: import above 0, surplus below [MW]
    qsizetype m_day = 105;              ///< the first day of the shown week; mid-April at first
};

} // namespace ui
