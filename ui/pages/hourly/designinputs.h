#pragma once

#include "ui/pages/page.h"

class QLabel;
class QTabWidget;

namespace ui {

class FieldForm;
class TableEditor;

/// What the design of the shown case says: plants, storage, loads, bands of the tariff and series as tables, weather, grid,
/// tariff and calendar as forms.
class DesignInputs : public QWidget
{
    Q_OBJECT
public:
    explicit DesignInputs(const PageContext &context, QWidget *parent = nullptr);
    void refresh();
    const QList<TableEditor *> &tables() const { return m_tables; }

Q_SIGNALS:
    void hinted(const QString &text);

private:
    void addTable(std::string_view list);
    /// `words`: what stands below the form; may be null.
    void addForm(const QList<std::string_view> &keys, QLabel *words = nullptr);

    PageContext m_context;
    QTabWidget *m_tabs;
    QLabel *m_calendarWords;
    QList<TableEditor *> m_tables;
    QList<FieldForm *> m_forms;
};

} // namespace ui
