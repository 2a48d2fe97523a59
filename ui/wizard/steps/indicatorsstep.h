#pragma once

#include "ui/wizard/stepview.h"

class QLineEdit;

namespace ui {

class Card;
class StatusMark;

/// Step 8: each item of the scheme against its target; why a guiding one does not apply.
class IndicatorsStep : public StepView
{
    Q_OBJECT
public:
    explicit IndicatorsStep(const WizardContext &context, QWidget *parent = nullptr);
    bool showPoint(const core::OpenPoint &point) override;

protected:
    void show() override;

private:
    struct Row {
        StatusMark *state;
        QLabel *name, *value, *target, *gap;
        QLineEdit *reason = nullptr; ///< null: the item always applies
    };
    Row addRow(size_t item);
    void showRow(const Row &row, size_t item);
    void excuse(size_t item, qsizetype inCase, const QString &reason);

    Card *m_card;
    QLabel *m_rule;
    QList<QLabel *> m_heads;
    QList<Row> m_rows;
};

} // namespace ui
