#include "tableeditor.h"

#include "ui/charts/palette.h"
#include "ui/inputs/columnorder.h"
#include "ui/inputs/elidedlabel.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/sumsview.h"
#include "ui/inputs/tablemenu.h"
#include "ui/inputs/texts.h"
#include "ui/model/booktexts.h"
#include "ui/model/sentences.h"
#include "ui/prompts/prompts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaMethod>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int fitRows = 200;                                             // ours: columns fit the first of thousands of rows
constexpr int widestColumn = 260, usualColumn = 110, widestFilter = 200; // px at the usual size of text

/// Pixels of the usual size of text in the size that is.
int scaled(int pixels, const QFontMetrics &metrics)
{
    constexpr int usualHeight = 19;
    return pixels * metrics.height() / usualHeight;
}

} // namespace

TableEditor::TableEditor(RowsModel *model, Appearance &appearance, Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_appearance(appearance),
      m_prompts(prompts),
      m_view(new CellView(this)),
      m_order(new ColumnOrder(
          m_view->horizontalHeader(), std::string(model->list().key), [model](int column) { return model->columnKey(column); },
          appearance)),
      m_sums(new SumsView(this)),
      m_sumModel(new SumsModel(*model, this)),
      m_bar(new QWidget(this)),
      m_empty(new QLabel(this)),
      m_report(new ElidedLabel(m_bar)),
      m_filter(new QLineEdit(m_bar)),
      m_insert(addAction(&CellView::insertRows)),
      m_delete(addAction(&CellView::deleteRows)),
      m_paste(addButton()),
      m_fill(addAction(&CellView::fillDown)),
      m_import(addButton()),
      m_export(addButton()),
      m_remark(addButton())
{
    m_model->setParent(this);
    m_view->setRows(m_model);
    m_view->setCells(m_model, new CellDelegate(
                                  appearance, [model](const QModelIndex &index) { return model->choices(index); }, m_view));
    m_view->horizontalHeader()->setResizeContentsPrecision(fitRows);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);

    buildSums();
    buildBar();
    asMuted(m_empty);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sums);

    connectView();
    refresh();
}

/// The row of sums moves with the table above.
void TableEditor::buildSums()
{
    m_sums->setModel(m_sumModel);
    m_sums->setFrameShape(QFrame::NoFrame);
    m_sums->setFocusPolicy(Qt::NoFocus);
    m_sums->setSelectionMode(QAbstractItemView::NoSelection);
    m_sums->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sums->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sums->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sums->horizontalHeader()->hide();
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, m_sums, [this](int column, int, int width) {
        m_sums->setColumnWidth(column, width);
        if (!m_isFitting && width > 0)
            m_appearance.setColumn(m_model->list().key, m_model->columnKey(column), {width, false});
    });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_sums->horizontalScrollBar(), &QScrollBar::setValue);
}

void TableEditor::buildBar()
{
    m_import->setObjectName(QStringLiteral("import"));
    m_export->setObjectName(QStringLiteral("export"));
    for (QToolButton *button : {m_import, m_export}) // texts of the double size would not fit
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(6, 4, 6, 4);
    bar->setSpacing(4);
    for (QToolButton *button : {m_insert, m_delete, m_paste, m_fill, m_import, m_export, m_remark})
        bar->addWidget(button);
    bar->addWidget(m_report, 1);
    bar->addWidget(m_filter);
}

void TableEditor::connectView()
{
    connect(m_order, &ColumnOrder::changed, this, &TableEditor::showOrder);
    connect(m_view, &CellView::pasteWanted, this, &TableEditor::paste);
    connect(m_paste, &QToolButton::clicked, this, &TableEditor::paste);
    connect(m_import, &QToolButton::clicked, this, &TableEditor::importWanted);
    connect(m_export, &QToolButton::clicked, this, &TableEditor::exportTable);
    connect(m_remark, &QToolButton::clicked, this, &TableEditor::remarkWanted);
    connect(m_view, &CellView::findWanted, m_filter, qOverload<>(&QWidget::setFocus));
    connect(m_view, &CellView::otherListWanted, this, &TableEditor::otherListWanted);
    connect(m_view, &CellView::editingBegan, this, [this](const QModelIndex &index) {
        Q_EMIT hinted(tr("Editing %1 · %2: Enter accepts, Esc drops, Ctrl+Enter fills the selection")
                          .arg(m_model->headerData(index.row(), Qt::Vertical).toString(),
                               m_model->headerData(index.column(), Qt::Horizontal).toString()));
    });
    connect(m_view, &CellView::editingEnded, this, &TableEditor::hint);
    connect(m_view, &CellView::unitsWanted, this, &TableEditor::openUnits);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        filter();
        showSums();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableEditor::hint);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TableEditor::hint);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TableEditor::showSums);
    connect(m_model, &RowsModel::rejectedChanged, this, [this] {
        m_report->clear(); // it counted those that were there before
        showSums();
        if (m_view->hasFocus())
            hint();
    });
    for (const auto rowsChanged : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, rowsChanged, this, [this] {
            showPrompt();
            showSums();
        });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { menuAt(m_view->indexAt(at))->exec(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const int column = m_view->horizontalHeader()->logicalIndexAt(at);
        menuAt(m_model->index(std::max(0, m_view->currentIndex().row()), column))
            ->exec(m_view->horizontalHeader()->mapToGlobal(at));
    });
}

QToolButton *TableEditor::addButton()
{
    auto *button = new QToolButton(m_bar);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

QToolButton *TableEditor::addAction(void (CellView::*act)())
{
    QToolButton *button = addButton();
    connect(button, &QToolButton::clicked, m_view, [this, act] {
        (m_view->*act)();
        m_view->setFocus();
    });
    return button;
}

void TableEditor::showRow(int row, int column)
{
    m_filter->clear();
    if (column < 0)
        column = m_order->seen().value(0);
    if (m_view->isColumnHidden(column))
        hideColumn(column, false);
    m_view->moveTo(row, column);
    m_view->scrollTo(m_model->index(row, column), QAbstractItemView::PositionAtCenter);
}

void TableEditor::paste()
{
    const QModelIndex current = m_view->currentIndex();
    const QModelIndexList selected = m_view->chosenCells();
    const QString text = QGuiApplication::clipboard()->text();
    QString report;
    if (selected.size() > 1 && !text.trimmed().isEmpty() && !text.trimmed().contains(u'\t') && !text.trimmed().contains(u'\n')) {
        m_model->enterInto(selected, text.trimmed()); // one value for all cells
    } else {
        const CellBlock block = m_view->block();
        const int row = block.rows.value(0, current.isValid() ? current.row() : m_model->size());
        const int column = block.rows.isEmpty() ? std::max(0, current.column()) : block.column;
        report = m_model->paste(m_view->rowsFrom(row), column, text, [this](const QString &name, const QString &example) {
            return m_prompts.isDecimalComma(this, name, example) ? core::DecimalSign::Comma : core::DecimalSign::Point;
        });
    }
    m_report->setText(report);
    filter();
}

void TableEditor::offerImport()
{
    m_offersImport = true;
    showEditing();
}

void TableEditor::leaveFilesToPage()
{
    m_areFilesOfPage = true;
    showEditing();
}

/// Whether somebody takes remarks on the rows.
bool TableEditor::isRemarked() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&TableEditor::remarkWanted));
}

void TableEditor::exportTable()
{
    if (const QString outcome = exportSheet(this, m_prompts, m_model->asSheet(bookTexts(m_appearance.language())));
        !outcome.isEmpty())
        Q_EMIT hinted(outcome);
}

/// Rows without the text are hidden; the line for new ones stays.
void TableEditor::filter()
{
    const QString wanted = m_filter->text().trimmed();
    for (int row = 0; row < m_model->size(); ++row) {
        bool isShown =
            wanted.isEmpty() || m_model->headerData(row, Qt::Vertical).toString().contains(wanted, Qt::CaseInsensitive);
        for (int column = 0; column < m_model->columnCount() && !isShown; ++column)
            for (const int role : {Qt::DisplayRole, Qt::EditRole}) // 185,000 is found as 185000, too
                isShown = isShown || m_model->index(row, column).data(role).toString().contains(wanted, Qt::CaseInsensitive);
        m_view->setRowHidden(row, !isShown);
    }
}

QString TableEditor::selectionText() const
{
    double sum = 0;
    int numbers = 0;
    QSet<QString> units;
    QModelIndexList cells = m_view->chosenCells();
    cells.removeIf([this](const QModelIndex &cell) { return cell.row() >= m_model->size(); }); // the line for new rows is none
    for (const QModelIndex &cell : std::as_const(cells))
        if (const QVariant raw = cell.data(RawRole); raw.typeId() == QMetaType::Double) {
            sum += raw.toDouble() / m_model->shownFactor(cell.column());
            units.insert(m_model->unitOf(cell));
            ++numbers;
        }
    if (numbers < 2)
        return {};
    const QString count = tr("%n cells", nullptr, int(cells.size()));
    const Format format = m_appearance.format();
    return units.size() > 1
               ? count
               : count + QStringLiteral(" · ") + tr("sum %1 · mean %2").arg(format.computed(sum), format.computed(sum / numbers));
}

/// What the status bar says: the sentence of the cell, else of the selection.
void TableEditor::hint()
{
    const QString sentence = m_view->currentIndex().data(Qt::StatusTipRole).toString();
    Q_EMIT hinted(sentence.isEmpty() ? selectionText() : sentence);
}

void TableEditor::hideColumn(int column, bool isHidden)
{
    ColumnLook look = m_appearance.column(m_model->list().key, m_model->columnKey(column));
    if (!isHidden && look.width == 0 && m_model->isUnused(column)) // wanted although it is empty
        look.width = scaled(usualColumn, m_view->fontMetrics());
    m_appearance.setColumn(m_model->list().key, m_model->columnKey(column), {look.width, isHidden});
    showColumns();
}

/// What no row uses stays away until somebody wants it, or a row does.
bool TableEditor::isHiddenByItself(int column) const
{
    const ColumnLook look = m_appearance.column(m_model->list().key, m_model->columnKey(column));
    return look == ColumnLook() && m_model->isUnused(column);
}

/// The sums stand under their columns, and what is copied, pasted and written follows what is seen.
void TableEditor::showOrder()
{
    m_order->lead(*m_sums->horizontalHeader());
    m_model->setSeenColumns(m_order->seen());
}

void TableEditor::showEditing()
{
    const Palette &palette = Palette::of(m_appearance.theme());
    const bool isEditable = m_model->isEditable();
    const int line = CellView::lineHeight(m_view->fontMetrics());
    m_sums->verticalHeader()->setMinimumSectionSize(line);
    m_sums->verticalHeader()->setDefaultSectionSize(line);
    m_sums->setFixedHeight(line + 1);
    m_filter->setMaximumWidth(scaled(widestFilter, m_view->fontMetrics()));
    m_bar->setVisible(isEditable || m_model->size() > 0);
    const std::tuple<QToolButton *, QString, QString, QString> buttons[]{
        {m_insert, QStringLiteral("plus-lg"), tr("Insert row"), tr("Insert rows (Ctrl++)")},
        {m_delete, QStringLiteral("trash"), tr("Delete rows"), tr("Delete the selected rows (Ctrl+−)")},
        {m_paste, QStringLiteral("clipboard"), tr("Paste"), tr("Paste cells of a spreadsheet (Ctrl+V)")},
        {m_fill, QStringLiteral("chevron-down"), tr("Fill down"), tr("Fill the first cell into those below (Ctrl+D)")},
        {m_import, QStringLiteral("box-arrow-in-down"), tr("Import…"),
         tr("Read rows from a table of anybody: .xlsx, .ods, .csv")},
        {m_export, QStringLiteral("box-arrow-up"), tr("Export…"), tr("Write the table as .xlsx or .csv")},
        {m_remark, QStringLiteral("chat-left-text"), tr("Remark…"), tr("Remark on the selected row or cell (Ctrl+Shift+R)")},
    };
    for (const auto &[button, iconName, text, tip] : buttons) {
        button->setIcon(icon(iconName, palette.text));
        button->setText(text);
        button->setToolTip(tip);
        button->setVisible(isEditable);
    }
    m_import->setVisible(isEditable && m_offersImport && !m_areFilesOfPage);
    m_export->setVisible(m_model->size() > 0 && !m_areFilesOfPage);
    m_remark->setVisible(!isEditable && m_model->size() > 0 && isRemarked()); // authors have it in the menu
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_report->setPalette([&] {
        QPalette red = m_report->palette();
        red.setColor(QPalette::WindowText, palette.severities[0].word);
        return red;
    }());
}

void TableEditor::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(tr("Nothing here in this case."));
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_view->setAccessibleName(fieldText(m_model->list().label));
    m_report->clear();
    showPrompt();
    showEditing();
    showColumns();
}

void TableEditor::showPrompt()
{
    m_view->setPrompt(
        m_model->size() == 0
            ? tr("No %1 yet. Type here, or paste rows from a spreadsheet.").arg(insideSentence(fieldText(m_model->list().label)))
            : tr("Type here, or paste rows from a spreadsheet"));
}

void TableEditor::refreshResults()
{
    m_model->refreshResults();
    showSums();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isUsedNow = m_view->isColumnHidden(column) && !isHiddenByItself(column) &&
                               !m_appearance.column(m_model->list().key, m_model->columnKey(column)).isHidden;
        if (isUsedNow || (m_blank.contains(column) && !isBlank(column)))
            return showColumns();
    }
    filter();
}

/// Whether no row has a value to fit the column to, among those that columns fit.
bool TableEditor::isBlank(int column) const
{
    for (int row = 0; row < std::min(m_model->size(), fitRows); ++row)
        if (!m_model->index(row, column).data().toString().isEmpty())
            return false;
    return true;
}

void TableEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_areSumsDue)
        showSums();
    if (m_areWidthsDue) {
        fitColumns();
        filter();
    }
}

/// Of the table in front: an edit of thousands of rows must not count those of all others.
void TableEditor::showSums()
{
    m_areSumsDue = !isVisible();
    if (m_areSumsDue)
        return;
    m_sumModel->refresh();
    bool anySum = false;
    for (int column = 0; column < m_model->columnCount(); ++column)
        anySum = anySum || !m_model->sum(column).isEmpty();
    const int uncounted = m_model->uncounted();
    QStringList remarks;
    if (!m_filter->text().trimmed().isEmpty())
        remarks << (uncounted > 0 ? tr("sums of the %n rows that count", nullptr, m_model->size() - uncounted)
                                  : tr("sums of all %n rows", nullptr, m_model->size()));
    if (uncounted > 0)
        remarks << tr("%n rows not counted", nullptr, uncounted);
    m_sums->setRemark(remarks.join(QStringLiteral(" · ")));
    m_sums->setVisible(m_model->size() > 0 && (anySum || uncounted > 0));
}

/// Which columns are seen follows at once: what is copied and pasted goes by it. Their widths are those of the table in front,
/// the others get theirs when they come to the front, before they are painted: measuring the texts of all is what takes time.
void TableEditor::showColumns()
{
    showSums();
    m_isFitting = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnLook look = m_appearance.column(m_model->list().key, m_model->columnKey(column));
        const bool isHidden = look.isHidden || isHiddenByItself(column);
        m_view->setColumnHidden(column, isHidden);
        m_sums->setColumnHidden(column, isHidden);
    }
    m_isFitting = false;
    m_order->show();
    m_areWidthsDue = true;
    if (isVisible())
        fitColumns();
    filter();
}

/// Widths that the user did not set are those of the texts, what the filter hides included.
void TableEditor::fitColumns()
{
    m_areWidthsDue = false;
    m_isFitting = true;
    for (int row = 0; row < m_model->size(); ++row)
        m_view->setRowHidden(row, false);
    m_view->resizeColumnsToContents();
    const int headers = std::max(56, m_view->verticalHeader()->sizeHint().width());
    m_view->verticalHeader()->setFixedWidth(headers);
    m_sums->verticalHeader()->setFixedWidth(headers);
    m_blank.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        fitColumn(column);
        if (isBlank(column))
            m_blank.insert(column);
    }
    m_isFitting = false;
}

/// As wide as its texts and its sum, within bounds. One that is hidden is fitted when it comes into view.
void TableEditor::fitColumn(int column)
{
    if (m_view->isColumnHidden(column))
        return;
    const int sumWidth = m_view->fontMetrics().horizontalAdvance(m_model->sum(column)) * 11 / 10 + 16;
    const std::string key = m_model->columnKey(column);
    const auto narrow = m_widest.find(key);
    const int widest = scaled(narrow == m_widest.end() ? widestColumn : narrow->second, m_view->fontMetrics());
    const int needed = std::clamp(std::max(m_view->columnWidth(column) + 12, sumWidth), 64, widest);
    const ColumnLook look = m_appearance.column(m_model->list().key, key);
    m_view->setColumnWidth(column, look.width > 0 ? look.width : needed);
    m_sums->setColumnWidth(column, m_view->columnWidth(column));
}

void TableEditor::keepNarrow(const std::string &columnKey, int widest)
{
    m_widest[columnKey] = widest;
}

} // namespace ui
