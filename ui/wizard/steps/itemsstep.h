#pragma once

#include "ui/wizard/stepview.h"

class QToolButton;

namespace ui {

class Card;
class ItemEditor;
class StatusMark;

/// Some items of a scheme, one card each: its words, clause and evidence mark, where it stands, and what has to be entered.
class ItemsStep : public StepView
{
    Q_OBJECT
public:
    ItemsStep(const WizardContext &context, const core::CourseStep &step, const core::ItemPart &part, QWidget *parent = nullptr);
    bool showPoint(const core::OpenPoint &point) override;
    bool showPlace(const core::Place &place) override;
    /// The editor of an item of the scheme; null: it is in another step.
    ItemEditor *editor(size_t item) const;

protected:
    void show() override;

private:
    struct Row {
        size_t item;
        Card *card;
        StatusMark *state;
        QToolButton *explain;
        QLabel *numbers, *facts;
        ItemEditor *editor;
    };
    Row addRow(size_t item);
    void showRow(const Row &row);
    QString groupText(const core::SchemeItem &item) const;

    std::vector<Row> m_rows;
    QLabel *m_noCase;
};

} // namespace ui
