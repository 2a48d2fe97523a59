#pragma once

#include "ui/pages/page.h"

class QPushButton;
class QTabWidget;

namespace ui {

class CasesView;
class ParksView;
class VersionsView;

/// Cases of this park, two versions of it, or many parks side by side.
class ComparePage : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

    CasesView *cases() const { return m_cases; }
    VersionsView *versions() const { return m_versions; }
    ParksView *parks() const { return m_parks; }

Q_SIGNALS:
    /// The open park is to be merged with this copy; empty: one still to be chosen.
    void mergeWanted(const QString &fileName);

private:
    void showAnswer();
    void exportTable();
    void refreshView();

    QTabWidget *m_tabs;
    CasesView *m_cases;
    VersionsView *m_versions;
    ParksView *m_parks;
    QPushButton *m_export;
};

} // namespace ui
