#pragma once

#include "core/hourly/meanday.h"
#include "ui/pages/hourly/busscenes.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace ui {

class Card;
class Carpet;

/// The year in five pictures: carpet of the residual load, one week, months, a mean day, duration; one cursor over all of them.
/// Week, months and mean day are those of one carrier that is chosen.
class YearCharts : public QWidget
{
    Q_OBJECT
public:
    explicit YearCharts(QWidget *parent = nullptr);
    /// The charts with the cards that they stand in.
    QList<std::pair<Card *, Picture *>> charts() const;
    /// `caseIndex`: of the figures that the charts explain; `year`: of the dates; `remark`: said beside every title. Model and
    /// result must live as long as they are shown.
    void show(const core::HourlyModel &model, const core::HourlyResult &result, qsizetype caseIndex, int year,
              const QString &remark, const Format &format, const Palette &palette);
    using QWidget::show;
    /// Texts of choices and buttons, icons.
    void retranslate(const Palette &palette, Language language);

private:
    void build();
    void link();
    void showCarriers();
    void showBus();
    void showCarpet(int year, const QString &remark);
    void showWeek();
    void showMonths();
    void showMeanDay();
    void showDuration(const core::HourlyResult &result);
    void chooseWeek(qsizetype firstDay);
    void point(qsizetype hour);
    const std::vector<uint32_t> &order();
    core::LoadCarrier carrier() const;
    QString ofCarrier(const QString &title) const;

    Card *m_carpetCard, *m_weekCard, *m_monthsCard, *m_meanDayCard, *m_durationCard;
    QToolButton *m_before, *m_after;
    QComboBox *m_carriers, *m_dayChoice;
    Carpet *m_carpet;
    HoursPlot *m_week, *m_meanDay, *m_duration;
    StackedBars *m_months;
    const core::HourlyModel *m_model = nullptr;
    const core::HourlyResult *m_result = nullptr;
    BusView m_view;
    QString m_remark;
    core::HourlyValues m_load;          ///< what is sorted in the next
    std::vector<double> m_loadDuration; ///< the load moves with no capacity: sorted once
    std::vector<double> m_residual;     ///< what the carpet shows: import above 0, surplus below [MW]
    std::vector<uint32_t> m_order;      ///< hours by falling residual; empty: nobody pointed yet
    qsizetype m_day = 105;              ///< the first day of the shown week; mid-April at first
};

} // namespace ui
