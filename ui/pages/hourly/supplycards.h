#pragma once

#include "core/explain/figure.h"
#include "core/hourly/hourlyresult.h"
#include "ui/charts/palette.h"
#include "ui/inputs/card.h"
#include "ui/model/format.h"

class QGridLayout;
class QLabel;
class QSpinBox;

namespace core {
struct SupplyRule;
class Table;
} // namespace core

namespace ui {

class FigureFrame;
class StackedBars;
class StatusMark;

/// The bill of the year, month by month and by its parts.
class BillCard : public Card
{
    Q_OBJECT
public:
    explicit BillCard(QWidget *parent = nullptr);
    StackedBars *chart() const { return m_chart; }
    void show(const core::HourlyResult &result, qsizetype caseIndex, const QString &remark, const Format &format,
              const Palette &palette);
    using QWidget::show;

private:
    StackedBars *m_chart;
};

/// What the notices ask of a direct supply, in both readings of what is self-used.
class RulesCard : public Card
{
    Q_OBJECT
public:
    explicit RulesCard(QWidget *parent = nullptr);
    void show(const std::vector<core::SupplyRule> &rules, const core::Table &table, const core::SupplyRatios &ratios,
              qsizetype caseIndex, const QString &remark, const Format &format, const Palette &palette);
    using QWidget::show;

Q_SIGNALS:
    void explainWanted(const core::Figure &figure);

private:
    struct Row {
        QLabel *name, *limit;
        FigureFrame *frames[2];
        StatusMark *marks[2];
    };
    Row addRow();

    QGridLayout *m_grid;
    QLabel *m_heads[4];
    QLabel *m_note;
    QList<Row> m_rows;
};

/// How long the park can live alone, and what an outage of n hours takes.
class IslandCard : public Card
{
    Q_OBJECT
public:
    explicit IslandCard(QWidget *parent = nullptr);
    size_t outage() const;
    void show(const core::HourlyResult &result, const core::IslandCheck &check, qsizetype caseIndex,
              const core::Calendar &calendar, const QString &remark, const Format &format);
    using QWidget::show;

Q_SIGNALS:
    /// Another length of the outage.
    void outageChanged();
    void explainWanted(const core::Figure &figure);

private:
    FigureFrame *m_aloneFrame;
    QLabel *m_alone, *m_outage, *m_survived, *m_lost, *m_worst;
    QSpinBox *m_hours;
};

} // namespace ui
