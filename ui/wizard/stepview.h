#pragma once

#include "core/schemes/wizardsteps.h"
#include "ui/inputs/keptlines.h"
#include "ui/wizard/wizardcontext.h"

class QLabel;
class QLineEdit;

namespace ui {

class OpenCard;

/// The content of one step of the wizard. Edits the document at once; shows what is open in it at the end.
class StepView : public QWidget
{
    Q_OBJECT
public:
    StepView(const WizardContext &context, const core::CourseStep &step, QWidget *parent = nullptr);

    /// Shows the present case, language and theme; `reviews` outlive the view.
    void refresh(const core::StepReviews &reviews);
    /// The results of the same case changed: what is selected and being edited stays.
    void refreshResults(const core::StepReviews &reviews);
    /// Shows where an open point is mended; false: not in this step.
    virtual bool showPoint(const core::OpenPoint &point);
    /// Jumps to a place of the step; false when it is not here.
    virtual bool showPlace(const core::Place &place);
    /// The same, to a field of the row; −1: to the row.
    virtual bool showField(const core::Place &place, int) { return showPlace(place); }

Q_SIGNALS:
    void hinted(const QString &text);
    void explainWanted(const core::Figure &figure);
    void placeWanted(const core::Place &place);
    /// What happened to a file; empty: all is well.
    void said(const QString &sentence);
    void stepWanted(core::WizardStep step);
    /// A part of the step is to be scrolled into view.
    void shown(QWidget *part);
    /// The step at this position of the course.
    void positionWanted(qsizetype position);
    /// The case is to be led through another scheme.
    void schemeWanted(const QString &id);
    /// The result by the scheme as a document, to be written, printed or read.
    void documentWanted(const QString &scheme, DocumentUse use);
    /// A table of others is to be imported into a list of a system.
    void importWanted(core::System system, int list);
    /// An open point of another step is to be mended there.
    void pointWanted(core::WizardStep step, const core::OpenPoint &point);
    /// Another case is to be evaluated, without leaving the step.
    void caseWanted(qsizetype index);

protected:
    virtual void show() = 0;
    virtual void showResults() { show(); }

    const WizardContext &context() const { return m_context; }
    const core::StepReviews &reviews() const { return *m_reviews; }
    OpenCard *openCard() const { return m_open; }
    const core::Scheme &scheme() const { return m_context.results.schemes()[m_context.scheme]; }
    const core::SchemeResult &judged(const core::CaseEvaluation &evaluated) const { return evaluated.schemes[m_context.scheme]; }
    /// Null: the park has none.
    const core::Case *shownCase() const { return m_context.shown.inPark(); }
    qsizetype caseIndex() const { return m_context.shown.index(); }
    /// Of the shown case; null without results.
    const core::CaseEvaluation *results() const;
    /// The same; null also where no row that emits or uses energy has a quantity: a total of 0 would be no result.
    const core::CaseEvaluation *accounted() const;
    const core::Park &park() const { return m_context.document.park(); }
    bool isReadOnly() const { return m_context.document.isReadOnly(); }
    const Palette &colours() const { return Palette::of(m_context.appearance.theme()); }
    Format format() const { return m_context.appearance.format(); }
    bool isEnglish() const { return m_context.appearance.language() == Language::English; }
    const QString &local(const core::LocalText &text) const { return m_context.appearance.local(text); }
    /// A label whose text may take several lines.
    static QLabel *textLabel(QWidget *parent, bool isMuted = false);
    /// A label with one link, reached by keys.
    QLabel *linkLabel(QWidget *parent);
    static QString link(const QString &target, const QString &text);
    /// A line of text that belongs to the case: taken at Enter, when the keyboard goes elsewhere and when the step goes out of
    /// view.
    void keep(QLineEdit *field, const std::function<void(qsizetype caseIndex, const QString &text)> &take);
    /// Shows what the case has, unless something else is being typed.
    static void showText(QLineEdit *field, const QString &text);
    void hideEvent(QHideEvent *event) override;

private:
    WizardContext m_context;
    core::CourseStep m_step;
    OpenCard *m_open;
    const core::StepReviews *m_reviews = nullptr;
    KeptLines m_kept;
};

} // namespace ui
