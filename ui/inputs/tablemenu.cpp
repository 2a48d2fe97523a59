#include "tablemenu.h"

#include "core/exchange/tablebook.h"
#include "core/exchange/tabletext.h"
#include "ui/inputs/columnorder.h"
#include "ui/model/listmodel.h"
#include "ui/model/sentences.h"
#include "ui/prompts/prompts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

namespace ui {

namespace {

/// Gives the texts of this file their context.
struct TableTexts {
    Q_DECLARE_TR_FUNCTIONS(TableTexts)
};

/// From left to right.
std::vector<int> columnsOf(const QAbstractItemView &view, TakenColumns taken)
{
    std::vector<int> columns;
    const QHeaderView *head = headOf(view);
    for (int at = 0; at < view.model()->columnCount(view.rootIndex()); ++at)
        if (const int column = head ? head->logicalIndex(at) : at;
            !head || taken == TakenColumns::All || !head->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

bool isHiddenRow(const QAbstractItemView &view, int row, const QModelIndex &parent)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->isRowHidden(row);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree && tree->isRowHidden(row, parent);
}

core::Value cellOf(const QModelIndex &index)
{
    if (const QVariant raw = index.data(RawRole); raw.typeId() == QMetaType::Double)
        return raw.toDouble();
    const QString text = index.data().toString();
    return text.isEmpty() ? core::Value{} : core::Value(text);
}

void addRows(const QAbstractItemView &view, const std::vector<int> &columns, const QModelIndex &parent, core::OutSheet &sheet)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        if (isHiddenRow(view, row, parent))
            continue;
        std::vector<core::Value> cells;
        for (const int column : columns)
            cells.push_back(cellOf(model.index(row, column, parent)));
        sheet.rows.push_back(std::move(cells));
        addRows(view, columns, model.index(row, 0, parent), sheet);
    }
}

} // namespace

QHeaderView *headOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

core::OutSheet shownSheet(const QAbstractItemView &view, const QString &name, TakenColumns taken)
{
    core::OutSheet sheet{.name = name.isEmpty() ? TableTexts::tr("Table") : name};
    sheet.isProtected = false;
    const std::vector<int> columns = columnsOf(view, taken);
    std::vector<core::Value> titles;
    for (const int column : columns)
        titles.emplace_back(view.model()->headerData(column, Qt::Horizontal).toString());
    sheet.rows.push_back(std::move(titles));
    addRows(view, columns, view.rootIndex(), sheet);
    return sheet;
}

QString exportSheet(QWidget *parent, Prompts &prompts, const core::OutSheet &sheet)
{
    const QString name = prompts.fileToExport(parent, TableTexts::tr("Export the table"), sheet.name + QStringLiteral(".xlsx"),
                                              TableTexts::tr("Workbooks (*.xlsx)") + QStringLiteral(";;") +
                                                  TableTexts::tr("Separated values (*.csv)"),
                                              QStringLiteral("xlsx"));
    if (name.isEmpty())
        return {};
    const auto written = core::writeTable(sheet, name);
    const QString shown = QDir::toNativeSeparators(name);
    return written ? TableTexts::tr("The table is in %1.").arg(shown) : shown + QStringLiteral(": ") + sentence(written.error());
}

TableMenu::TableMenu(QAbstractItemView *view, Prompts &prompts, TakenColumns columns)
    : QObject(view), m_view(view), m_prompts(prompts), m_columns(columns)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { menu(m_view->indexAt(at).column())->exec(m_view->viewport()->mapToGlobal(at)); });
}

std::unique_ptr<QMenu> TableMenu::menu(int column)
{
    auto menu = std::make_unique<QMenu>(m_view);
    const bool hasRows = m_view->model() && m_view->model()->rowCount(m_view->rootIndex()) > 0;
    menu->addAction(tr("Copy table"), this, &TableMenu::copy)->setEnabled(hasRows);
    menu->addAction(tr("Export table…"), this, &TableMenu::exportTable)->setEnabled(hasRows);
    if (m_order) {
        menu->addSeparator();
        m_order->addTo(*menu, column);
    }
    return menu;
}

void TableMenu::copy() const
{
    std::vector<QStringList> cells;
    for (const auto &row : shownSheet(*m_view, m_view->accessibleName(), m_columns).rows) {
        QStringList texts;
        for (const core::Value &value : row) {
            const double *number = std::get_if<double>(&value);
            const QString *text = std::get_if<QString>(&value);
            texts.append(number ? Format::plain(*number) : text ? *text : QString());
        }
        cells.push_back(std::move(texts));
    }
    QGuiApplication::clipboard()->setText(core::tableText(cells));
}

void TableMenu::exportTable()
{
    if (const QString outcome = exportSheet(m_view, m_prompts, shownSheet(*m_view, m_view->accessibleName(), m_columns));
        !outcome.isEmpty())
        Q_EMIT said(outcome);
}

} // namespace ui
