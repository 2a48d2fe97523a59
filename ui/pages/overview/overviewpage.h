#pragma once

#include "ui/pages/page.h"

class QLabel;
class QStackedWidget;

namespace ui {

class Card;
class FigureFrame;
class FlowCard;
class Gauge;
class ItemBullets;
class StackedBars;
class TodoList;
class StatusMark;

/// The core indicator against its limit, the guiding indicators, energy mix and emissions over the cases,
/// the flow of energy and what to do first.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

private:
    void buildCore(QWidget *board);
    void buildCharts(QWidget *board);
    void showCore(const core::CaseEvaluation &evaluated);
    void showGuiding(const core::CaseEvaluation &evaluated);
    void showMix();
    void showSystems();
    void showFlow(const core::CaseEvaluation &evaluated);
    void showSteps(const core::CaseEvaluation &evaluated);
    QString caseReading(qsizetype index) const;
    QString answerFor(const core::CaseEvaluation &evaluated) const;

    QStackedWidget *m_stack;
    EmptyState *m_trouble;
    Card *m_core, *m_guiding, *m_mix, *m_systems, *m_first;
    FigureFrame *m_coreNumber;
    FlowCard *m_flow;
    TodoList *m_steps;
    QLabel *m_coreValue, *m_coreUnit, *m_coreGap, *m_coreParts;
    StatusMark *m_coreState;
    Gauge *m_gauge;
    ItemBullets *m_bullets;
    StackedBars *m_mixChart, *m_systemsChart;
};

} // namespace ui
