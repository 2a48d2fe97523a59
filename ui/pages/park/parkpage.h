#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class BoundaryView;
class CellView;
class FieldForm;
class ParametersModel;
class ParkMap;
class RowsModel;
class TableEditor;

/// The park itself: profile beside the map of facts, boundary, enterprises, parameters with their sources; cases, measures,
/// evidence.
class ParkPage : public Page
{
    Q_OBJECT
public:
    explicit ParkPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void refreshResults() override;
    bool showPlace(const core::Place &place) override { return showField(place, -1); }
    bool showField(const core::Place &place, int field) override;

Q_SIGNALS:
    /// A table is to be read into the enterprises.
    void importWanted();

private:
    enum Tab : int { ProfileTab, BoundaryTab, EnterprisesTab, ParametersTab, CasesTab, MeasuresTab, EvidenceTab };
    static constexpr int tabOfList[]{EnterprisesTab, CasesTab, MeasuresTab, EvidenceTab}; // as m_lists
    QWidget *makeProfile();
    bool showProfileField(int field);
    void addList(std::string_view key);
    void addEnterprises();
    TableEditor *editorOf(RowsModel *model, QWidget *parent);
    QWidget *withFuels(TableEditor *measures);
    void showFuels();
    std::optional<core::Address> selectedMeasure() const;
    void showTexts();
    void exportParameters();
    QWidget *withParameterBar();
    void showParameterActions();
    void explainParameter(int row);
    void parameterMenu(const QPoint &at);

    QTabWidget *m_tabs;
    FieldForm *m_profile;
    ParkMap *m_map;
    BoundaryView *m_boundary;
    ParametersModel *m_parameters;
    CellView *m_parametersView;
    QList<TableEditor *> m_lists;                           ///< enterprises, cases, measures, evidence
    QPushButton *m_restore = nullptr, *m_forCase = nullptr; ///< of the selected parameter
    QLabel *m_fuelsOf = nullptr;
    TableEditor *m_fuels = nullptr; ///< that the selected measure saves
};

} // namespace ui
