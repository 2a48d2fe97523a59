#pragma once

#include "ui/model/dossierdraft.h"
#include "ui/model/measureexplaintexts.h"
#include "ui/model/measurestrial.h"
#include "ui/pages/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class CostCurve;
class KeyNumbers;
class MeasuresTable;
class PlainTable;
class PortfolioCard;
class RoadCard;
class RowBars;

/// Measures that turn one case into the next: what they save and cost, in which order, and the road to the target. Ticks make a
/// case in memory at once; "Keep as case" writes it.
class MeasuresPage : public Page
{
    Q_OBJECT
public:
    explicit MeasuresPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void markExplained(const core::Figure &figure) override;
    MeasuresTrial &trial() { return m_trial; }
    /// A figure of the measures in words and numbers; an empty title: the trial does not have it.
    ExplainScene explained(const core::Figure &figure) const;

private:
    void buildTable(QWidget *board);
    void buildCurve(QWidget *board);
    void show();
    void showTexts();
    void showListing();
    void showAnswer();
    void showNumbers();
    void showSystems();
    void showCurve();
    void showProjects();
    void showProjectRows(const core::DocumentTable &table);
    QString emptyText() const;
    QString undrawnText(const std::vector<core::AbatementStep> &steps) const;
    void keep();
    void edit(qsizetype row);
    QString coreText(const core::CaseEvaluation &of) const;
    QString tonnes(double value) const { return format().headline(value, core::Unit::TonneCo2).text(); }

    MeasuresTrial m_trial;
    DossierDraft m_draft; ///< whose table of projects stands here too
    core::Result<core::DossierTexts> m_words;
    QStringList m_tasks;
    bool m_isProjectsStale = true;
    QList<qsizetype> m_blocks; ///< measure of each block of the curve
    QStackedWidget *m_stack;
    EmptyState *m_trouble;
    QLabel *m_empty, *m_undrawn, *m_noProjects;
    KeyNumbers *m_numbers;
    Card *m_tableCard, *m_systemsCard, *m_curveCard, *m_projectsCard;
    MeasuresTable *m_table;
    PortfolioCard *m_portfolio;
    RoadCard *m_road;
    QComboBox *m_listing, *m_order;
    QPushButton *m_all, *m_none, *m_add, *m_edit, *m_keep;
    RowBars *m_systems;
    CostCurve *m_curve;
    PlainTable *m_projects;
};

} // namespace ui
