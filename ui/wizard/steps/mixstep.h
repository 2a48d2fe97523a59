#pragma once

#include "ui/wizard/stepview.h"

class QComboBox;

namespace ui {

class Card;
class ListModel;
class MixBar;
class ReadingCard;
class StatusMark;
class TableEditor;

/// Step 6: which energy was used, how much of it is clean, and how the notice is read where it is silent.
class MixStep : public StepView
{
    Q_OBJECT
public:
    explicit MixStep(const WizardContext &context, QWidget *parent = nullptr);
    bool showPoint(const core::OpenPoint &point) override;
    bool showPlace(const core::Place &place) override { return showField(place, -1); }
    bool showField(const core::Place &place, int field) override;
    TableEditor *table() const { return m_table; }

protected:
    void show() override;
    void showResults() override;

private:
    struct Figure {
        QLabel *name, *value, *remark;
        StatusMark *state = nullptr;
    };
    Figure addFigure(const char *name);
    void showAll();
    void showMix();
    void showFigures();
    void fitTable();
    void showUnits();
    int energyColumn() const;

    Card *m_mixCard, *m_tableCard, *m_figures;
    MixBar *m_bar;
    ListModel *m_model;
    TableEditor *m_table;
    QLabel *m_unitName;
    QComboBox *m_units;
    Figure m_direct, m_clean, m_uncovered;
    ReadingCard *m_readings;
};

} // namespace ui
