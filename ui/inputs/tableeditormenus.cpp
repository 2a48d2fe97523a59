#include "tableeditor.h"

#include "ui/inputs/columnorder.h"
#include "ui/inputs/showdialog.h"
#include "ui/inputs/steamform.h"

#include <QLineEdit>
#include <QMenu>
#include <QMetaMethod>

// The menus of a table editor: of its cells, of its columns, of the units of a quantity.

namespace ui {

/// Every unit with the value in it. False: there is no choice.
bool TableEditor::addUnitChoices(QMenu &menu, const QModelIndex &index)
{
    const auto units = m_model->units(index);
    if (units.size() < 2)
        return false;
    const bool isOfColumn = m_model->hasOneUnit(index.column());
    for (const core::UnitChoice &unit : units) {
        const QString value = m_model->valueIn(index, unit);
        QAction *action = menu.addAction(value.isEmpty() ? unit.symbol : unit.symbol + u'\t' + value);
        if (!isOfColumn) {
            action->setEnabled(m_model->isEditable());
            connect(action, &QAction::triggered, this, [this, cell = QPersistentModelIndex(index), unit] { editIn(cell, unit); });
            continue;
        }
        action->setCheckable(true);
        action->setChecked(unit.symbol == m_model->shownUnit(index.column()));
        connect(action, &QAction::triggered, this, [this, column = index.column(), symbol = unit.symbol] {
            m_model->showUnit(column, symbol);
            showColumns();
        });
    }
    return true;
}

/// The form of steam, from the cells of heat that may be given so; it shows what cannot be edited, too.
void TableEditor::addSteam(QMenu &menu, const QModelIndex &index)
{
    if (!m_model->isOfSteam(index.column()))
        return;
    menu.addAction(tr("Steam…"), this, [this, cell = QPersistentModelIndex(index)] {
        if (cell.isValid())
            showDialog<SteamForm>(window(), m_appearance)->showRow(*m_model, cell.row());
    });
}

/// The editor of the cell with its value in this unit: what is typed there is converted. An own display would stand beside the
/// row's unit and contradict it.
void TableEditor::editIn(const QModelIndex &index, const core::UnitChoice &unit)
{
    m_view->moveTo(index.row(), index.column());
    static_cast<QAbstractItemView *>(m_view)->edit(index);
    if (auto *line = qobject_cast<QLineEdit *>(m_view->indexWidget(index))) {
        line->setText(m_model->typedIn(index, unit));
        line->setCursorPosition(0);
        line->setSelection(0, std::max(0, int(line->text().indexOf(u' '))));
    }
}

/// The menu of units under the cell.
void TableEditor::openUnits(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("units"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (addUnitChoices(*menu, index))
        menu->addSeparator();
    addSteam(*menu, index);
    menu->setActiveAction(menu->actions().front());
    menu->popup(m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft()));
}

/// What is asked about the selection elsewhere: explanation, evidence, remarks.
void TableEditor::addAsking(QMenu &menu, const QModelIndex &index)
{
    const auto add = [&](void (TableEditor::*wanted)(), const QString &text, const QKeySequence &key, bool isEnabled) {
        if (!isSignalConnected(QMetaMethod::fromSignal(wanted)))
            return;
        QAction *action = menu.addAction(text, this, wanted);
        action->setShortcut(key);
        action->setEnabled(isEnabled && index.row() < m_model->size());
    };
    add(&TableEditor::explainWanted, tr("Explain the cell"), QKeySequence(Qt::CTRL | Qt::Key_E), true);
    add(&TableEditor::attachWanted, tr("Attach evidence…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        m_model->isEditable());
    add(&TableEditor::remarkWanted, tr("Remark…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), true);
}

std::unique_ptr<QMenu> TableEditor::menuAt(const QModelIndex &index)
{
    auto menu = std::make_unique<QMenu>(this);
    const bool isEditable = m_model->isEditable();
    const auto add = [&](const QString &text, const QKeySequence &key, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(key);
        action->setEnabled(isEditable);
        return action;
    };
    add(tr("Cut"), QKeySequence::Cut, [this] { m_view->cut(); });
    add(tr("Copy"), QKeySequence::Copy, [this] { m_view->copy(); })->setEnabled(true);
    add(tr("Paste"), QKeySequence::Paste, [this] { paste(); });
    add(tr("Clear"), QKeySequence(Qt::Key_Delete), [this] { m_view->clearCells(); });
    menu->addSeparator();
    add(tr("Insert rows"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_view->insertRows(); });
    add(tr("Delete rows"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_view->deleteRows(); });
    add(tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_view->fillDown(); });
    add(tr("Fill right"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_view->fillRight(); });
    menu->addSeparator();
    if (m_offersImport)
        add(tr("Import…"), {}, [this] { Q_EMIT importWanted(); });
    add(tr("Export…"), {}, [this] { exportTable(); })->setEnabled(m_model->size() > 0);
    if (!index.isValid())
        return menu;
    menu->addSeparator();
    addAsking(*menu, index);
    menu->addSeparator();
    add(tr("Sort ascending"), {}, [this, column = index.column()] { m_model->sortBy(column, Qt::AscendingOrder); });
    add(tr("Sort descending"), {}, [this, column = index.column()] { m_model->sortBy(column, Qt::DescendingOrder); });
    if (auto *units = new QMenu(tr("Show in another unit"), menu.get()); addUnitChoices(*units, index))
        menu->addMenu(units);
    addSteam(*menu, index);
    addHiding(*menu, index.column());
    m_order->addTo(*menu, index.column());
    return menu;
}

/// Columns nobody needs can be hidden and shown again; one stays.
void TableEditor::addHiding(QMenu &menu, int column)
{
    QList<int> hidden;
    for (int each = 0; each < m_model->columnCount(); ++each)
        if (m_view->isColumnHidden(each))
            hidden.append(each);
    menu.addSeparator();
    menu.addAction(tr("Hide column"), this, [this, column] { hideColumn(column, true); })
        ->setEnabled(hidden.size() + 1 < m_model->columnCount());
    if (!hidden.isEmpty())
        menu.addAction(tr("Show %n hidden columns", nullptr, int(hidden.size())), this, [this, hidden] {
            for (const int each : hidden)
                hideColumn(each, false);
        });
}

QString TableEditor::selectedPath() const
{
    const QModelIndex current = m_view->currentIndex();
    const auto cells = m_view->selectionModel()->selectedIndexes();
    return m_model->pathOf(current.row(), cells.size() == 1 ? current.column() : -1);
}

} // namespace ui
