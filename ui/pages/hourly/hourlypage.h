#pragma once

#include "core/exchange/weatherimport.h"
#include "ui/model/explaintexts.h"
#include "ui/model/hourlytrial.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class BillCard;
class CapacitySlider;
class HourlyInputs;
class IslandCard;
class KeyNumbers;
class RulesCard;
class UsersCard;
class WeatherCheckView;
class DesignInputs;
class YearCharts;

/// The year hour by hour: capacities that are tried, its inputs, the figures that matter, the year in pictures, what the notices
/// ask, the island check, the bill.
class HourlyPage : public Page
{
    Q_OBJECT
public:
    explicit HourlyPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    HourlyTrial &trial() { return m_trial; }
    /// A figure of this page in words and numbers; empty without a year.
    ExplainScene explained(const core::Figure &figure) const;

Q_SIGNALS:
    /// The figures are those of another year, or of another trial.
    void yearShown();

private:
    void buildTrial(QWidget *side);
    void buildFigures(QWidget *board);
    void showYear();
    void showSliders();
    void showNumbers();
    void showIsland();
    void readWeather();
    void takeWeather();
    void readSeriesFile(core::SeriesUse use);
    void exportHours();
    void showTables(bool are);
    static QString readingText(const core::ReadSeries &read, core::SeriesUse use, const QString &fileName, const Format &format);
    QString remark() const;
    int year() const;

    HourlyTrial m_trial;
    QStackedWidget *m_stack;
    EmptyState *m_trouble;
    WeatherCheckView *m_weather;
    DesignInputs *m_tables;
    QPushButton *m_tablesButton;
    Card *m_capacities;
    HourlyInputs *m_inputs;
    QVBoxLayout *m_sliderColumn;
    QList<CapacitySlider *> m_sliders;
    QLabel *m_hint, *m_apart = nullptr, *m_carriers = nullptr;
    QPushButton *m_write, *m_reset, *m_supply, *m_export;
    KeyNumbers *m_numbers;
    YearCharts *m_charts;
    BillCard *m_bill;
    RulesCard *m_rules;
    IslandCard *m_island;
    UsersCard *m_users;
};

} // namespace ui
