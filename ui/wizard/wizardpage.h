#pragma once

#include "core/schemes/wizardsteps.h"
#include "ui/pages/page.h"
#include "ui/wizard/steplist.h"

#include <QHash>

class QPushButton;
class QScrollArea;
class QShortcut;
class QStackedWidget;
class QToolButton;

namespace ui {

class StepView;

/// The way through the evaluation of a park in nine steps: list of steps, the step, back and next. Never holds anybody up.
class WizardPage : public Page
{
    Q_OBJECT
public:
    explicit WizardPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void refreshResults() override;
    bool showPlace(const core::Place &place) override;

    /// Shows what was taken back, where a step has it.
    void showEdit(const core::Edit &edit);

    core::WizardStep step() const { return m_step; }
    void showStep(core::WizardStep step);
    StepView *view(core::WizardStep step);
    const StepList &steps() const { return *m_list; }

Q_SIGNALS:
    /// Back to the page before the wizard.
    void leaveWanted();
    /// A table of others is to be imported into a list of a system.
    void importWanted(core::System system, int list);

private:
    struct Progress {
        core::WizardStep step = core::WizardStep::CaseAndScheme;
        std::array<bool, core::wizardStepCount> visited{};
    };

    QWidget *makeList();
    QWidget *makeFooter();
    void connectView(StepView *view);
    Progress &progress();
    void followCase();
    void review();
    void showView();
    void showList();
    void showTexts();
    QString clauses() const;
    void copyClause(const QString &annex);
    const core::Scheme &scheme() const { return context().results.schemes().front(); }

    core::WizardStep m_step = core::WizardStep::CaseAndScheme;
    core::StepReviews m_reviews;
    QHash<QString, Progress> m_progress; ///< by the id of the case
    int m_ofPark = 0;                    ///< the park the progress belongs to
    QString m_ofCase;                    ///< the case the step belongs to
    std::array<StepView *, core::wizardStepCount> m_views{};
    std::array<QScrollArea *, core::wizardStepCount> m_areas{};
    std::array<bool, core::wizardStepCount> m_stale{};

    QShortcut *m_previousKey = nullptr, *m_nextKey = nullptr;
    QLabel *m_name, *m_ofWhat, *m_kept, *m_place, *m_what;
    StepList *m_list;
    QStackedWidget *m_stack;
    QPushButton *m_leave, *m_previous, *m_next;
};

} // namespace ui
