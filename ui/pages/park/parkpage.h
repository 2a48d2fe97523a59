#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class CellView;
class ObjectModel;
class ParametersModel;
class RowsModel;
class TableEditor;

/// The park itself: profile, parameters with their sources, enterprises, cases, measures, evidence.
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
    void addList(std::string_view key);
    TableEditor *editorOf(RowsModel *model, QWidget *parent);
    QWidget *withFuels(TableEditor *measures);
    void showFuels();
    std::optional<core::Address> selectedMeasure() const;
    void showTexts();
    void exportParameters();
    QWidget *withParameterBar();
    void showParameterActions();
    void parameterMenu(const QPoint &at);

    QTabWidget *m_tabs;
    ObjectModel *m_profile;
    ParametersModel *m_parameters;
    CellView *m_profileView, *m_parametersView;
    QList<TableEditor *> m_lists;                           ///< enterprises, cases, measures, evidence
    QPushButton *m_restore = nullptr, *m_forCase = nullptr; ///< of the selected parameter
    QLabel *m_fuelsOf = nullptr;
    TableEditor *m_fuels = nullptr; ///< that the selected measure saves
};

} // namespace ui
