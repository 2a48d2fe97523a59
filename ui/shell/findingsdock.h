#pragma once

#include "ui/model/findingsmodel.h"

#include <QDockWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

class QShortcut;

namespace ui {

class Prompts;

/// The findings with what helps, filtered by severity, system, case and text; Enter, a double click or its link goes to the
/// place.
class FindingsDock : public QDockWidget
{
    Q_OBJECT
public:
    FindingsDock(FindingsModel &model, const Appearance &appearance, Prompts &prompts, QWidget *parent = nullptr);
    void refresh();
    void setVisible(bool visible) override;

    QTableView *view() const { return m_view; } ///< nothing before it was seen
    FindingsFilter &filter() { return m_filter; }

Q_SIGNALS:
    void placeWanted(core::Place place, int field); // by value: going there refills the list
    /// The verdict of this case.
    void verdictWanted(core::Place place);
    /// What happened to a file that the findings were written to.
    void said(const QString &sentence);

private:
    QComboBox *addCombo(const char *name);
    void build();
    void buildBar();
    void fillCombos();
    void go(const QModelIndex &index);
    void showHead();

    FindingsModel &m_model;
    FindingsFilter m_filter;
    const Appearance &m_appearance;
    Prompts &m_prompts;
    QWidget *m_bar = nullptr;
    QComboBox *m_severity = nullptr, *m_system = nullptr, *m_case = nullptr;
    QLineEdit *m_text = nullptr;
    QLabel *m_empty = nullptr;
    QTableView *m_view = nullptr;
    QShortcut *m_findKey;
};

} // namespace ui
