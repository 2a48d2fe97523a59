#include "measurespage.h"

#include "ui/inputs/card.h"
#include "ui/inputs/plaintable.h"

#include <QLabel>

#include <algorithm>

// The projects of the application below the measures.

namespace ui {

using namespace core;

/// The table of the application, as the dossier makes it.
void MeasuresPage::showProjects()
{
    m_draft.choose(DocumentKind::Application, isEnglish() ? DocumentLanguage::English : DocumentLanguage::Chinese, {});
    const DossierResult<core::Document> &made = m_draft.made();
    const DocumentTable *table = nullptr;
    if (made)
        for (const DocumentSection &section : made->sections)
            for (const DocumentBlock &block : section.blocks)
                if (const auto *each = std::get_if<DocumentTable>(&block); each && each->id == QLatin1StringView("T20"))
                    table = each;
    m_projects->setVisible(table);
    m_noProjects->setVisible(!table);
    m_noProjects->setText(made ? tr("No measure is in the plan of the application.") : dossierSentence(made.error()));
    m_projectsCard->setTitle(
        tr("Projects of the application"),
        tr("annex 2; its reductions are those each project states alone, those of the list above follow the shown case; plan and "
           "significance are written on the page \"Dossier\""));
    if (!table)
        return;
    showProjectRows(*table);
}

/// Columns that wait for their author are left out; the name of a task stands over its projects.
void MeasuresPage::showProjectRows(const DocumentTable &table)
{
    const auto text = [](const TableCell &cell) {
        QString all;
        for (const TextRun &run : cell.runs)
            all += run.kind == RunKind::Hint ? QString() : run.text;
        return all;
    };
    QList<size_t> taken;
    for (size_t column = 0; column < table.columns.size(); ++column)
        if (std::ranges::any_of(table.rows, [&](const DocumentTableRow &row) {
                return row.kind == RowKind::Usual && !text(row.cells[column]).isEmpty();
            }))
            taken.append(column);
    constexpr double wide = 2; // names, owners and contents share the room
    QList<PlainTable::Column> columns;
    for (const size_t column : taken)
        columns.append(
            {table.columns[column].head, table.columns[column].kind == ColumnKind::Number, table.columns[column].width >= wide});
    QList<QStringList> rows;
    QList<int> bold, heads;
    for (const DocumentTableRow &row : table.rows) {
        if (row.kind != RowKind::Usual)
            bold.append(int(rows.size()));
        QStringList cells;
        if (row.kind == RowKind::Group) {
            heads.append(int(rows.size()));
            cells = QStringList{QString(), text(row.cells.front())};
        } else {
            for (const size_t column : taken)
                cells << text(row.cells[column]);
        }
        rows.append(cells);
    }
    m_projects->clearSpans();
    m_projects->show(columns, rows, bold);
    for (const int head : heads)
        m_projects->setSpan(head, 1, 1, int(columns.size()) - 1);
}

} // namespace ui
