#pragma once

#include "ui/wizard/stepview.h"

class QAbstractButton;
class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace ui {

class Card;
class EvidenceButton;

/// Step 2: the basic conditions, each with its answer, a note and what proves it.
class ConditionsStep : public StepView
{
    Q_OBJECT
public:
    explicit ConditionsStep(const WizardContext &context, QWidget *parent = nullptr);
    bool showPoint(const core::OpenPoint &point) override;
    bool showPlace(const core::Place &place) override;

protected:
    void show() override;

private:
    struct Row {
        Card *card;
        QLabel *text, *profile, *noteName;
        QButtonGroup *answers; ///< by core::AnswerStatus
        QPushButton *clear;
        QLineEdit *note;
        EvidenceButton *evidence;
    };
    Row addRow(size_t condition);
    void connectRow(const Row &row, size_t condition);
    void showRow(const Row &row, size_t condition);
    QString profileText() const;
    QString key(size_t condition) const { return core::answerKey(scheme(), scheme().conditions[condition].id); }
    void push(const char *text, size_t condition, std::vector<core::Edit> edits);

    QList<Row> m_rows;
};

} // namespace ui
