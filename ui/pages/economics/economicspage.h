#pragma once

#include "core/planning/designeconomics.h"
#include "ui/model/designexplaintexts.h"
#include "ui/model/hourlytrial.h"
#include "ui/pages/page.h"

class QDoubleSpinBox;
class QLabel;
class QStackedWidget;

namespace ui {

class KeyNumbers;
class PlainTable;
class PointCurve;
class RowBars;
class StackedBars;

/// What the design of the shown case costs and earns: net present value, internal rate, paybacks, costs of energy, the cash flow
/// by year and what moves it. Beside it stands the case that buys all of its power.
class EconomicsPage : public Page
{
    Q_OBJECT
public:
    explicit EconomicsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    const std::optional<core::DesignEconomics> &economics() const { return m_economics; }
    /// A figure of this page in words and numbers; empty where nothing is earned or saved.
    ExplainScene explained(const core::Figure &figure) const;

Q_SIGNALS:
    /// The figures are those of another design.
    void designShown();

private:
    void buildInputs(QWidget *side);
    void buildOutcome(QWidget *board);
    void showTexts();
    void show();
    void showInputs();
    void showNumbers();
    void showFlow();
    void showSum();
    void showMoved();
    void showTable();
    static QString nameOf(core::EconomicFigure figure);
    static QString rateName();
    void enterRate(double perCent);
    void enter(core::EconomicFigure figure, double value);
    bool showObstacle();
    void showParts();
    QString remark() const;
    bool hasYears() const { return m_economics && !m_economics->parts.empty() && m_economics->billWithout > 0; }

    HourlyTrial m_trial;
    std::optional<core::DesignEconomics> m_economics;
    core::EconomicInputs m_used;
    QStackedWidget *m_stack;
    EmptyState *m_trouble;
    Card *m_inputs, *m_parts, *m_flowCard, *m_sumCard, *m_movedCard, *m_tableCard;
    QLabel *m_rateName;
    QDoubleSpinBox *m_rate;
    QList<QPair<QLabel *, QDoubleSpinBox *>> m_fields; ///< by core::EconomicFigure
    QLabel *m_partsText;
    KeyNumbers *m_numbers;
    StackedBars *m_flow;
    PointCurve *m_sum;
    RowBars *m_moved;
    PlainTable *m_table;
};

} // namespace ui
