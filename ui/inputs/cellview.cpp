#include "cellview.h"

#include "core/exchange/tabletext.h"
#include "ui/model/rowsmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSet>

namespace ui {

namespace {

constexpr int leastLines = 3; ///< in view before the page scrolls

} // namespace

CellView::CellView(QWidget *parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(true); // Tab comes to keyPressEvent; Ctrl+Down and F6 leave the table
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    setHeights();
}

void CellView::setHeights()
{
    const int header = headerHeight(fontMetrics()), line = lineHeight(fontMetrics());
    horizontalHeader()->setFixedHeight(header);
    verticalHeader()->setMinimumSectionSize(line);
    verticalHeader()->setDefaultSectionSize(line);
    setMinimumHeight(header + leastLines * line);
}

void CellView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setHeights();
}

void CellView::setCells(QAbstractItemModel *model, CellDelegate *delegate)
{
    setModel(model);
    setItemDelegate(delegate);
    connect(delegate, &CellDelegate::accepted, this, [this](CellMove move) { moveFrom(m_editedRow, m_editedColumn, move); });
    connect(delegate, &CellDelegate::acceptedForAll, this, [this](const QString &text) {
        if (m_rows)
            m_rows->enterInto(chosenCells(), text);
        else
            this->model()->setData(currentIndex(), text);
    });
}

void CellView::hideRowHeaders()
{
    verticalHeader()->hide();
}

QList<int> CellView::selectedRows() const
{
    QSet<int> rows;
    for (const QModelIndex &cell : selectedIndexes())
        rows.insert(cell.row());
    return rows.values();
}

void CellView::moveTo(int row, int column)
{
    const int lastRow = std::max(0, model()->rowCount() - 1), lastColumn = std::max(0, model()->columnCount() - 1);
    const QModelIndex target = model()->index(std::clamp(row, 0, lastRow), std::clamp(column, 0, lastColumn));
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
    scrollTo(target);
    setFocus();
}

/// Columns as they are seen: in their order, without the hidden ones.
int CellView::columnBeside(int column, int places) const
{
    const QHeaderView &head = *horizontalHeader();
    for (int at = head.visualIndex(column) + places; at >= 0 && at < head.count(); at += places)
        if (!isColumnHidden(head.logicalIndex(at)))
            return head.logicalIndex(at);
    return -1;
}

int CellView::edgeColumn(bool isLast) const
{
    const QHeaderView &head = *horizontalHeader();
    const int edge = head.logicalIndex(isLast ? head.count() - 1 : 0);
    return isColumnHidden(edge) ? std::max(0, columnBeside(edge, isLast ? -1 : 1)) : edge;
}

int CellView::rowBeside(int row, int direction) const
{
    for (int at = row + direction; at >= 0 && at < model()->rowCount(); at += direction)
        if (!isRowHidden(at))
            return at;
    return row;
}

QModelIndexList CellView::chosenCells() const
{
    QModelIndexList cells = selectedIndexes();
    cells.removeIf([this](const QModelIndex &cell) { return isColumnHidden(cell.column()) || isRowHidden(cell.row()); });
    return cells;
}

void CellView::pasteLines()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    int row = current.row();
    for (const QStringList &line : core::cellsOf(QGuiApplication::clipboard()->text())) {
        while (row < model()->rowCount() && isRowHidden(row))
            ++row;
        const QModelIndex cell = model()->index(row++, current.column());
        if (!line.isEmpty() && (model()->flags(cell) & Qt::ItemIsEditable))
            model()->setData(cell, line.front().trimmed());
    }
}

QList<int> CellView::rowsFrom(int row) const
{
    QList<int> rows;
    for (int at = std::max(0, row); m_rows && at < m_rows->size(); ++at)
        if (!isRowHidden(at))
            rows.append(at);
    return rows;
}

CellBlock CellView::block() const
{
    const QHeaderView &head = *horizontalHeader();
    int top = -1, bottom = -1, left = -1, right = -1;
    for (const QModelIndex &cell : chosenCells()) {
        const int at = head.visualIndex(cell.column());
        top = top < 0 ? cell.row() : std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = left < 0 ? at : std::min(left, at);
        right = std::max(right, at);
    }
    CellBlock block{{}, 0, 0};
    if (top < 0)
        return block;
    for (int row = top; row <= bottom; ++row)
        if (!isRowHidden(row))
            block.rows.append(row);
    for (int at = left; at <= right; ++at)
        block.columns += !isColumnHidden(head.logicalIndex(at));
    block.column = head.logicalIndex(left);
    return block;
}

/// A key that an open list of proposals passed on comes here while its editor is open: what is typed is taken first, where it was
/// typed.
void CellView::moveBy(CellMove move)
{
    const int row = currentIndex().row(), column = currentIndex().column();
    if (QWidget *editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    moveFrom(row, column, move);
}

void CellView::moveFrom(int row, int column, CellMove move)
{
    if (isRowHidden(row)) // a new row that a filter hides
        row = rowBeside(row, 1);
    switch (move) {
    case CellMove::Down:
    case CellMove::Up:
        moveTo(rowBeside(row, move == CellMove::Down ? 1 : -1), m_entryColumn >= 0 ? m_entryColumn : column);
        m_entryColumn = -1;
        return;
    case CellMove::Right:
        if (m_entryColumn < 0)
            m_entryColumn = column;
        if (const int next = columnBeside(column, 1); next >= 0)
            moveTo(row, next);
        else
            moveTo(rowBeside(row, 1), edgeColumn(false));
        return;
    case CellMove::Left:
        if (const int previous = columnBeside(column, -1); previous >= 0)
            moveTo(row, previous);
        else
            moveTo(rowBeside(row, -1), edgeColumn(true));
        return;
    case CellMove::Stay:
        moveTo(row, column); // in the row that was begun, not in the line below it
        return;
    }
}

/// Moves that a table view does not know; true when the key was one.
bool CellView::moveKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const int row = currentIndex().row(), column = currentIndex().column(), last = model()->rowCount() - 1;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveBy(event.modifiers() & Qt::ShiftModifier ? CellMove::Up : CellMove::Down);
        return true;
    case Qt::Key_Tab:
        moveBy(CellMove::Right);
        return true;
    case Qt::Key_Backtab:
        moveBy(CellMove::Left);
        return true;
    case Qt::Key_Down:
        if (event.modifiers() & Qt::AltModifier)
            openList();
        else if (control && row == last)
            leave();
        else if (control && !(event.modifiers() & Qt::ShiftModifier))
            moveTo(last, column);
        else
            return false;
        return true;
    case Qt::Key_Up:
        if (event.modifiers() & Qt::AltModifier)
            return true;
        [[fallthrough]];
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!control || (event.modifiers() & Qt::ShiftModifier))
            return false;
        if (event.key() == Qt::Key_Up)
            moveTo(rowBeside(-1, 1), column);
        else
            moveTo(row, edgeColumn(event.key() == Qt::Key_Right));
        return true;
    case Qt::Key_Space:
        if (control)
            selectColumn(column);
        else if (event.modifiers() & Qt::ShiftModifier)
            selectRow(row);
        else
            return false;
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!control)
            return false;
        Q_EMIT otherListWanted(event.key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    default:
        return false;
    }
}

/// Keys that change rows; true when the key was one.
bool CellView::rowKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        return copy(), true;
    if (event.matches(QKeySequence::Cut))
        return cut(), true;
    if (event.matches(QKeySequence::Find))
        return Q_EMIT findWanted(), true;
    if (event.matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
        return true;
    }
    if ((event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) && event.modifiers() == Qt::NoModifier)
        return clearCells(), true;
    if (!(event.modifiers() & Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_D:
        return fillDown(), true;
    case Qt::Key_R:
        return fillRight(), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return insertRows(), true;
    case Qt::Key_Minus:
        return deleteRows(), true;
    case Qt::Key_Apostrophe:
        return copyFromAbove(), true;
    default:
        return false;
    }
}

bool CellView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wasEditing = state() == EditingState;
    const bool isHandled = QTableView::edit(index, trigger, event);
    if (!wasEditing && state() == EditingState)
        Q_EMIT editingBegan(index);
    return isHandled;
}

/// In a table Alt+Down opens the list of the cell, and Alt+Up does nothing; elsewhere they step through the cases.
bool CellView::event(QEvent *event)
{
    if (CellDelegate::isCaseKey(*event)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

/// What is typed into the line for new rows becomes a row in its place, which takes the current cell one line down.
void CellView::commitData(QWidget *editor)
{
    m_editedRow = currentIndex().row();
    m_editedColumn = currentIndex().column();
    QTableView::commitData(editor);
}

/// Esc out of an editor drops also the text that could not be read before.
void CellView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::RevertModelCache)
        dropRejected();
    Q_EMIT editingEnded();
}

/// The texts of the selection that could not be read go; what the fields hold shows again.
bool CellView::dropRejected()
{
    bool isDropped = false;
    QModelIndexList cells = chosenCells();
    cells.append(currentIndex());
    for (const QModelIndex &cell : std::as_const(cells))
        if (cell.data(RejectedRole).toBool())
            isDropped |= model()->setData(cell, {}, RejectedRole);
    return isDropped;
}

void CellView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        m_entryColumn = -1;
        if (dropRejected())
            return;
    }
    if (!moveKey(*event) && !rowKey(*event))
        QTableView::keyPressEvent(event);
}

void CellView::openList()
{
    if (m_rows && m_rows->choices(currentIndex()).empty() &&
        (m_rows->units(currentIndex()).size() > 1 || m_rows->isOfSteam(currentIndex().column())))
        return Q_EMIT unitsWanted(currentIndex());
    edit(currentIndex());
    if (auto *box = qobject_cast<QComboBox *>(indexWidget(currentIndex())))
        box->showPopup();
    else if (auto *open = viewport()->findChild<QComboBox *>())
        open->showPopup();
}

void CellView::copy()
{
    const CellBlock chosen = block();
    if (chosen.rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_rows ? m_rows->copied(chosen) : currentIndex().data(Qt::EditRole).toString());
}

void CellView::cut()
{
    copy();
    clearCells();
}

void CellView::clearCells()
{
    if (m_rows)
        m_rows->clear(chosenCells());
    else if (model()->flags(currentIndex()) & Qt::ItemIsEditable)
        model()->setData(currentIndex(), QString());
}

void CellView::insertRows()
{
    if (!m_rows)
        return;
    const CellBlock chosen = block();
    const int column = std::max(0, currentIndex().column());
    const int row = chosen.rows.value(0, m_rows->size());
    m_rows->insertRowsAt(row, std::max(1, int(chosen.rows.size())));
    moveTo(row, column);
}

void CellView::deleteRows()
{
    if (!m_rows)
        return;
    const int row = currentIndex().row(), column = currentIndex().column();
    m_rows->removeRowsAt(selectedRows());
    moveTo(row, column);
}

void CellView::fillDown()
{
    if (m_rows)
        m_rows->fillDown(block());
}

void CellView::fillRight()
{
    if (m_rows)
        m_rows->fillRight(block());
}

void CellView::copyFromAbove()
{
    const QModelIndex cell = currentIndex();
    if (const int above = rowBeside(cell.row(), -1); m_rows && above != cell.row())
        model()->setData(cell, cell.siblingAtRow(above).data(Qt::EditRole));
}

/// The line for new rows says what it is for.
void CellView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_rows || !m_rows->isEditable() || m_prompt.isEmpty() || state() == EditingState)
        return;
    const QRect line(0, rowViewportPosition(m_rows->size()), horizontalHeader()->length() - horizontalOffset(),
                     lineHeight(fontMetrics()));
    QPainter painter(viewport());
    painter.fillRect(QRect(line.topLeft(), QSize(fontMetrics().horizontalAdvance(m_prompt) + 12, line.height() - 1)),
                     palette().base());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line.adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, m_prompt);
}

} // namespace ui
