#pragma once

#include "ui/pages/page.h"

class QTableView;
class QTabWidget;

namespace ui {

class ObjectModel;
class ParametersModel;
class TableEditor;

/// The park itself: profile, parameters with their sources, enterprises, measures, evidence.
class ParkPage : public Page
{
    Q_OBJECT
public:
    explicit ParkPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    bool showPlace(const core::Place &place) override;

private:
    QTableView *addForm(QAbstractItemModel *model);
    void addList(std::string_view key);

    QTabWidget *m_tabs;
    ObjectModel *m_profile;
    ParametersModel *m_parameters;
    QTableView *m_profileView, *m_parametersView;
    QList<TableEditor *> m_lists; ///< enterprises, measures, evidence
};

} // namespace ui
