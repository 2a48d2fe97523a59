#pragma once

#include "core/schemes/wizardsteps.h"
#include "ui/wizard/steplist.h"
#include "ui/wizard/wizardcontext.h"

#include <QHash>

class QPushButton;
class QScrollArea;
class QShortcut;
class QStackedWidget;
class QToolButton;

namespace ui {

class StepView;

/// The way through the evaluation of a park by one scheme, nine steps for notice 910: list of steps, the step, back and next.
/// Never holds anybody up.
class WizardPage : public Page
{
    Q_OBJECT
public:
    explicit WizardPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void refreshResults() override;
    bool showPlace(const core::Place &place) override { return showField(place, -1); }
    bool showField(const core::Place &place, int field) override;

    /// Shows what was taken back, where a step has it.
    void showEdit(const core::Edit &edit);

    core::WizardStep step() const { return m_course.steps[size_t(m_at)].kind; }
    /// Shows the first step of a kind; false: the course has none.
    bool showStep(core::WizardStep step);
    StepView *view(core::WizardStep step) { return viewAt(m_course.indexOf(step)); }
    qsizetype position() const { return m_at; }
    void showPosition(qsizetype position);
    StepView *viewAt(qsizetype position);
    const StepList &steps() const { return *m_list; }
    const core::Course &course() const { return m_course; }
    /// Leads through another scheme, by its id; false: there is none. Kept as long as the program runs.
    bool showScheme(const QString &id);
    const core::Scheme &scheme() const { return context().results.schemes()[m_scheme]; }

Q_SIGNALS:
    /// Back to the page before the wizard.
    void leaveWanted();
    /// The result by a scheme as a document.
    void documentWanted(const QString &scheme, DocumentUse use);
    /// The way through another one, by its position among those of the results.
    void schemeShown(size_t scheme);
    /// A table of others is to be imported into a list of a system.
    void importWanted(core::System system, int list);

private:
    struct Progress {
        qsizetype at = 0;
        std::vector<bool> visited{};
    };
    struct Shown {
        StepView *view = nullptr;
        QScrollArea *area = nullptr;
        bool isStale = true;
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
    void takeScheme(size_t scheme);
    void makeStale();
    void move(int by);
    /// The name of a step: of a kind, or of the category whose items it shows.
    QString nameOf(qsizetype position) const;
    const core::ItemPart *partOf(qsizetype position) const;
    qsizetype positionOf(const QString &key) const;
    qsizetype positionOf(const core::Place &place) const;
    qsizetype positionOf(const core::Edit &edit) const;

    size_t m_scheme = 0; ///< by its position among those of the results
    QString m_schemeId;
    core::Course m_course;
    qsizetype m_at = 0; ///< the step of the course that is shown
    core::StepReviews m_reviews;
    QHash<QString, Progress> m_progress; ///< by the ids of case and scheme
    int m_ofPark = 0;                    ///< the park the progress belongs to
    QString m_ofCase;                    ///< the case the step belongs to
    std::vector<Shown> m_shown;          ///< by step of the course; made when they are first shown

    QShortcut *m_previousKey = nullptr, *m_nextKey = nullptr;
    QLabel *m_name, *m_ofWhat, *m_kept, *m_place, *m_what;
    QWidget *m_panel = nullptr; ///< of the list
    StepList *m_list;
    QStackedWidget *m_stack;
    QPushButton *m_leave, *m_previous, *m_next;
};

} // namespace ui
