#pragma once

#include "core/exchange/freetable.h"
#include "ui/model/fieldtexts.h"

#include <QTableWidget>

class QComboBox;

namespace ui {

/// The columns of a table that is read, one line each: what they hold, which field they are, in which unit, what their commas
/// are; below them what holds for all rows where no column says it.
class ColumnsTable : public QTableWidget
{
    Q_OBJECT
public:
    enum Column : int { HeadingColumn, ExamplesColumn, FieldColumn, UnitColumn, CommaColumn, ColumnCount };
    ColumnsTable(const FieldTexts &texts, QWidget *parent = nullptr);

    /// Shows a plan; the texts of the head in the language of the moment.
    void show(const core::TablePlan &plan, double heatTcePerGj);

Q_SIGNALS:
    void fieldChosen(int column, int field);
    void unitChosen(int column, const QString &symbol);
    void commaChosen(int column, core::DecimalSign sign);
    void constantChosen(int field, const QString &text);

private:
    void showColumn(const core::TablePlan &plan, int at, double heatTcePerGj);
    void showUnits(const core::Field &field, const core::TableColumn &column, int at, double heatTcePerGj);
    void showCommas(const core::TableColumn &column, int at);
    void showConstant(const core::TablePlan &plan, int line, int field);
    QComboBox *choice(int line, int column, const QString &name);
    static bool isNeeded(const core::TablePlan &plan, int field);

    FieldTexts m_texts;
};

} // namespace ui
