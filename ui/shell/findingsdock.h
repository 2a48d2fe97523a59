#pragma once

#include "ui/model/findingsmodel.h"

#include <QDockWidget>

class QTableView;

namespace ui {

/// All findings with what helps; Enter or a double click goes to the place.
class FindingsDock : public QDockWidget
{
    Q_OBJECT
public:
    FindingsDock(FindingsModel &model, const Appearance &appearance, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void placeWanted(core::Place place); // by value: going there refills the list

private:
    FindingsModel &m_model;
    QTableView *m_view;
};

} // namespace ui
