#pragma once

#include "core/planning/casesizing.h"
#include "ui/model/designexplaintexts.h"
#include "ui/model/hourlytrial.h"
#include "ui/model/sizingrun.h"
#include "ui/pages/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace ui {

class FieldForm;
class KeyNumbers;
class PointCurve;
class RowBars;

/// The least-cost design of the shown case: limits and prices in; capacities, what binds, cost over carbon and what moves it out.
/// Every edit starts the search again; a point of the front is chosen and written to the case.
class SizingPage : public Page
{
    Q_OBJECT
public:
    explicit SizingPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    const SizingRun &run() const { return m_run; }
    /// A figure of this page in words and numbers; empty without a design.
    ExplainScene explained(const core::Figure &figure) const;

Q_SIGNALS:
    /// The figures are those of another design.
    void designShown();

private:
    void buildInputs(QWidget *side);
    void buildOutcome(QWidget *board);
    FieldForm *addForm(Card *card, const QList<std::string_view> &keys);
    void ask();
    void showTexts();
    void show();
    void showRoofs();
    void showAnswer();
    void showState();
    void showNumbers();
    void showWhatBinds();
    void showFront();
    void showSensitivities();
    void choose(qsizetype point);
    void write();
    bool showObstacle();
    bool hasDesign() const;
    QString proofText() const;
    QString remark() const;
    qsizetype chosenPoint() const;
    core::sizing::Capacities chosenCapacities() const;
    double chosenImport() const;
    double chosenCost() const;
    QString money(double yuan) const;
    QStringList assumptions() const;

    HourlyTrial m_trial;
    std::optional<core::CaseSizing> m_asked;
    std::optional<core::NoSizing> m_missing;
    qsizetype m_point = -1;          ///< of the front; −1: the least cost
    std::optional<double> m_chosenT; ///< CO₂ of the chosen point, found again on every new curve; nothing: the least cost
    QString m_askedCase;             ///< park and case that it was chosen for
    SizingRun m_run;
    QStackedWidget *m_stack;
    EmptyState *m_trouble;
    Card *m_limits, *m_prices, *m_costs, *m_binding, *m_frontCard, *m_sensitivityCard;
    QWidget *m_side;
    QList<FieldForm *> m_forms;
    QLabel *m_assumed, *m_state, *m_sentences, *m_pointText;
    QPushButton *m_cancel, *m_write;
    QCheckBox *m_roofs;
    QSlider *m_slider;
    KeyNumbers *m_numbers;
    PointCurve *m_front;
    RowBars *m_sensitivities;
};

} // namespace ui
