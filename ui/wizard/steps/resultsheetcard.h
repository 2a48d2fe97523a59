#pragma once

#include "ui/inputs/card.h"
#include "ui/wizard/wizardcontext.h"

class QLabel;
class QPushButton;

namespace ui {

/// The result by the scheme as a document: read, written as PDF, printed.
class ResultSheetCard : public Card
{
    Q_OBJECT
public:
    explicit ResultSheetCard(const WizardContext &context, QWidget *parent = nullptr);
    /// `hasResults`: the case has what a document needs.
    void show(bool hasResults);
    using QWidget::show;

Q_SIGNALS:
    void wanted(DocumentUse use);

private:
    WizardContext m_context;
    QLabel *m_text;
    QPushButton *m_pdf, *m_print, *m_read;
};

} // namespace ui
