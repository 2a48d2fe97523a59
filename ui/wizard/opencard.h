#pragma once

#include "core/schemes/wizardsteps.h"
#include "ui/inputs/card.h"
#include "ui/wizard/wizardcontext.h"

class QGridLayout;

namespace ui {

/// Sentences about what a step still asks for.
class OpenPointTexts
{
public:
    OpenPointTexts(const WizardContext &context, const core::StepReviews &reviews) : m_context(context), m_reviews(reviews) {}

    QString sentence(const core::OpenPoint &point) const;
    /// "Missing", "Warning" …
    QString word(const core::OpenPoint &point) const;
    /// "Go to GA2"; empty: there is nowhere to go.
    QString link(const core::OpenPoint &point) const;

private:
    const core::Scheme &scheme() const { return m_context.results.schemes()[m_context.scheme]; }
    const core::Park &park() const { return m_context.document.park(); }
    QString local(const core::LocalText &text) const;
    QString item(const core::OpenPoint &point) const;
    QString factorSentence(const core::UsedFactor &factor) const;
    QString rowIds(const core::OpenPoint &point) const;
    /// The number of the step of this kind, as people count; of the last one where the course has none.
    qsizetype numberOf(core::WizardStep step) const;

    const WizardContext &m_context;
    const core::StepReviews &m_reviews;
};

/// "What is missing in this step": each open point as a chip, a sentence and a link to where it is mended.
class OpenCard : public Card
{
    Q_OBJECT
public:
    explicit OpenCard(const WizardContext &context, QWidget *parent = nullptr);
    void show(const core::StepReview &review, const core::StepReviews &all);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const core::OpenPoint &point);

private:
    void addRow(int row, const core::OpenPoint &point, const OpenPointTexts &texts);

    WizardContext m_context;
    QWidget *m_rows = nullptr;
};

} // namespace ui
