#pragma once

#include "ui/model/trailmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QShortcut;
class QTableView;

namespace ui {

class ColumnFit;

/// The trail as a table with its filters.
class TrailView : public QWidget
{
    Q_OBJECT
public:
    TrailView(const Document &document, const Results &results, const Appearance &appearance, QWidget *parent);
    /// Another language, other units, another park.
    void refresh();
    /// Something was added to the trail.
    void follow();
    int total() const { return m_model->total(); }

Q_SIGNALS:
    void placeWanted(const core::Place &place);

private:
    void build();
    void fillFilters();
    void fitColumns();
    void takeFilter();
    void showCount();
    void go(const QModelIndex &index);

    const Document &m_document;
    const Appearance &m_appearance;
    TrailModel *m_model;
    QLineEdit *m_text;
    QComboBox *m_case, *m_author;
    QLabel *m_count;
    QTableView *m_view;
    ColumnFit *m_fit;
    QShortcut *m_findKey;
    QTimer m_typing; ///< until the filter follows what is typed
    QString m_language;
};

} // namespace ui
