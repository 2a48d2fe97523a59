#pragma once

#include "ui/model/hourlytrial.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class CapacitySlider;
class Carpet;
class HoursPlot;
class KeyNumbers;
class StackedBars;

/// The year hour by hour: capacities that are tried, the figures that matter, carpet, week, months, duration.
class HourlyPage : public Page
{
    Q_OBJECT
public:
    explicit HourlyPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    HourlyTrial &trial() { return m_trial; }

private:
    void buildTrial(QWidget *side);
    void buildCharts(QWidget *board);
    void showYear();
    void showSliders();
    void showInputs();
    void showNumbers();
    void showCarpet();
    void showWeek();
    void showMonths();
    void showDuration();
    void chooseWeek(qsizetype firstDay);
    void exportHours();
    QString synthetic() const;
    int year() const;

    HourlyTrial m_trial;
    QStackedWidget *m_stack;
    QLabel *m_trouble;
    Card *m_capacities, *m_inputs, *m_carpetCard, *m_weekCard, *m_monthsCard, *m_durationCard;
    QVBoxLayout *m_sliderColumn;
    QList<CapacitySlider *> m_sliders;
    QLabel *m_hint, *m_weather;
    QList<QPair<QLabel *, QLabel *>> m_facts;
    QPushButton *m_write, *m_reset, *m_supply, *m_export;
    QToolButton *m_before, *m_after;
    KeyNumbers *m_numbers;
    Carpet *m_carpet;
    HoursPlot *m_week, *m_duration;
    StackedBars *m_months;
    std::vector<double> m_residual; ///< what the carpet shows: import above 0, surplus below [MW]
    qsizetype m_day = 105;          ///< the first day of the shown week; mid-April at first
};

} // namespace ui
