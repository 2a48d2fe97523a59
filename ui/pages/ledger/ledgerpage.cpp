#include "ledgerpage.h"

#include "ui/charts/textscale.h"
#include "ui/inputs/columnorder.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/tablemenu.h"
#include "ui/inputs/texts.h"
#include "ui/pages/ledger/ledgerview.h"
#include "ui/pages/nofigures.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace ui {

using namespace core;

namespace {

constexpr int narrowestColumn = 56, widestColumn = 186, widestEnterprise = 126;
constexpr int groupedColumns[]{-1, LedgerModel::SystemColumn, LedgerModel::EnterpriseColumn, LedgerModel::CarrierColumn,
                               LedgerModel::Activity};

/// What a column is remembered by.
std::string columnKey(int column)
{
    static constexpr const char *keys[]{"id",   "system", "what",     "enterprise", "carrier",   "activity", "quantity",
                                        "unit", "factor", "emission", "energy",     "heatValue", "source"};
    static_assert(std::size(keys) == LedgerModel::ColumnCount);
    return keys[size_t(column)];
}

} // namespace

/// The fixed rows at the bottom: what is shown, and the whole ledger.
class LedgerPage::Totals : public QAbstractTableModel
{
public:
    Totals(const LedgerModel &ledger, const Appearance &appearance, QObject *parent)
        : QAbstractTableModel(parent), m_ledger(ledger), m_appearance(appearance)
    {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_ledger.isFiltered() ? 2 : 1; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : LedgerModel::ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool isShown = m_ledger.isFiltered() && index.row() == 0;
        const LedgerSum &sum = isShown ? m_ledger.shownSum() : m_ledger.wholeSum();
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        if (role == Qt::BackgroundRole)
            return Palette::of(m_appearance.theme()).header;
        if (role == Qt::TextAlignmentRole)
            return QVariant((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (role != Qt::DisplayRole && role != RawRole)
            return {};
        const auto number = [&](double value) {
            if (m_ledger.wholeSum().count == 0) // nothing entered is not 0
                return role == RawRole ? QVariant() : QVariant(Format::absent());
            return role == RawRole ? QVariant(value) : QVariant(m_appearance.format().computed(value));
        };
        switch (index.column()) {
        case 0:
            return isShown ? LedgerPage::tr("Σ of the %n shown rows", nullptr, int(sum.count))
                           : LedgerPage::tr("Σ of all %n rows", nullptr, int(sum.count));
        case LedgerModel::Emission:
            return number(sum.emission.value);
        case LedgerModel::Energy:
            return number(sum.energy.value);
        default:
            return {};
        }
    }
    /// The sum that a cell shows; None: it shows none.
    Figure figureAt(const QModelIndex &index, qsizetype caseIndex) const
    {
        if (index.column() != LedgerModel::Emission && index.column() != LedgerModel::Energy)
            return {};
        const bool isShown = m_ledger.isFiltered() && index.row() == 0;
        return ledgerFigure(caseIndex, {isShown ? LedgerSumFigure::Of::Shown : LedgerSumFigure::Of::Whole, LedgerGrouping::None,
                                        -1, index.column() == LedgerModel::Energy});
    }
    void refresh()
    {
        beginResetModel();
        endResetModel();
    }

private:
    const LedgerModel &m_ledger;
    const Appearance &m_appearance;
};

LedgerPage::LedgerPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_model(new LedgerModel(context.document, context.shown, context.results, context.appearance, this)),
      m_totals(new Totals(*m_model, context.appearance, this)),
      m_stack(new QStackedWidget(this)),
      m_view(new LedgerView(*m_model, context.appearance)),
      m_order(new ColumnOrder(m_view->header(), "ledger", columnKey, context.appearance)),
      m_totalsView(new QTableView),
      m_bar(new QWidget),
      m_groupLabel(new QLabel(m_bar)),
      m_trouble(addEmptyState(m_stack))
{
    buildBar();
    buildTotals();
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_bar);
    inside->addWidget(m_view, 1);
    inside->addWidget(m_totalsView);
    m_stack->addWidget(frame);

    m_stack->addWidget(m_trouble);
    content()->addWidget(m_stack, 1);

    m_copy = new QToolButton(this);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    titleLine()->addWidget(m_copy);
    connect(m_copy, &QToolButton::clicked, this, [this] { copy(m_view->allRows(), true); });
    m_export = new QToolButton(this);
    m_export->setObjectName(QStringLiteral("exportLedger"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    titleLine()->addWidget(m_export);
    connect(m_export, &QToolButton::clicked, this, &LedgerPage::exportTable);
    connectView();
}

/// The line of sums moves with the table above.
void LedgerPage::buildTotals()
{
    m_totalsView->setObjectName(QStringLiteral("totals"));
    m_totalsView->setModel(m_totals);
    m_totalsView->setFrameShape(QFrame::NoFrame);
    m_totalsView->setTabKeyNavigation(false);
    m_totalsView->setAutoScroll(false); // it stands where the table stands
    m_totalsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_totalsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_totalsView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totalsView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totalsView->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_totalsView->horizontalHeader()->hide();
    m_totalsView->horizontalHeader()->setMinimumSectionSize(0);
    m_totalsView->verticalHeader()->hide();
    connect(m_view->header(), &QHeaderView::sectionResized, m_totalsView, [this](int section, int, int width) {
        m_totalsView->setColumnWidth(section, width);
        const QList<int> shown = m_view->shownColumns();
        const bool isLast = !shown.isEmpty() && section == shown.back(); // it takes what is left
        if (!m_isFitting && width > 0 && !isLast && m_model->grouping() == LedgerGrouping::None)
            this->context().appearance.setColumn("ledger", columnKey(section), {width, false});
    });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_totalsView->horizontalScrollBar(), &QScrollBar::setValue);
}

void LedgerPage::connectView()
{
    connect(m_view, &QTreeView::activated, this, &LedgerPage::go);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (isLedgerFigure(index))
            explain(index);
    });
    connect(m_order, &ColumnOrder::changed, this, &LedgerPage::showOrder);
    connect(m_view, &LedgerView::copyWanted, this, [this] { copy(m_view->rowsToCopy(), false); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { menuAt(m_view->indexAt(at))->exec(m_view->viewport()->mapToGlobal(at)); });
    m_findKey = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(m_findKey, &QShortcut::activated, m_text, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    m_explainKey = new QShortcut(Qt::CTRL | Qt::Key_E, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(m_explainKey, &QShortcut::activated, this, [this] { explain(m_view->currentIndex()); });
    connect(m_totalsView, &QTableView::clicked, this, &LedgerPage::explain);
    m_explainSumKey = new QShortcut(Qt::CTRL | Qt::Key_E, m_totalsView, nullptr, nullptr, Qt::WidgetShortcut);
    connect(m_explainSumKey, &QShortcut::activated, this, [this] { explain(m_totalsView->currentIndex()); });
    connect(m_model, &LedgerModel::contentChanged, this, &LedgerPage::showContent);
}

void LedgerPage::refresh()
{
    const auto current = m_model->place(m_view->currentIndex());
    QSet<int> open; // groups by key
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex group = m_model->index(row, 0); m_model->isGroup(group) && m_view->isExpanded(group))
            open.insert(m_model->groupKey(group));
    const int column = m_view->currentIndex().column(), scrolled = m_view->verticalScrollBar()->value();
    fillCombos();
    m_findKey->setWhatsThis(tr("Filter the ledger"));
    m_explainKey->setWhatsThis(tr("Explain the figure"));
    m_explainSumKey->setWhatsThis(tr("Explain the sum"));
    m_model->refresh();
    takeFilter();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex group = m_model->index(row, 0); m_model->isGroup(group))
            m_view->setExpanded(group, open.contains(m_model->groupKey(group)));
    if (current)
        m_view->setCurrentIndex(m_model->indexOf(*current).siblingAtColumn(std::max(0, column)));
    m_view->verticalScrollBar()->setValue(scrolled);
    m_view->setAccessibleName(tr("Ledger"));
    m_totalsView->setAccessibleName(tr("Totals of the ledger"));
    showColumns();
    showTrouble();
}

/// As wide as the user wants them, else as what is in them; the one that the groups tell is left out.
void LedgerPage::showColumns()
{
    m_isFitting = true;
    const bool isGrouped = m_model->grouping() != LedgerGrouping::None;
    for (int column = 0; column < LedgerModel::ColumnCount; ++column) {
        const ColumnLook look = context().appearance.column("ledger", columnKey(column));
        const int usual = column == LedgerModel::EnterpriseColumn ? widestEnterprise : widestColumn;
        const int widest = int(textScaled(usual, m_view->fontMetrics()));
        const int inset = column == LedgerModel::Id && isGrouped ? 2 * m_view->indentation() : 0;
        const bool isHidden = look.isHidden || column == groupedColumns[size_t(m_model->grouping())];
        m_view->setColumnHidden(column, false);
        m_view->setColumnWidth(
            column, inset + (look.width > 0 ? look.width : std::clamp(m_view->neededWidth(column), narrowestColumn, widest)));
        m_view->setColumnHidden(column, isHidden);
        m_totalsView->setColumnHidden(column, isHidden);
    }
    m_order->show();
    m_isFitting = false;
}

/// The sums stand under their columns; what they are of is told over the columns before them that stand as they always do.
void LedgerPage::showOrder()
{
    m_order->lead(*m_totalsView->horizontalHeader());
    int columns = 1;
    while (columns <= LedgerModel::UnitColumn && m_view->header()->logicalIndex(columns) == columns)
        ++columns;
    m_totalsView->clearSpans();
    for (int row = 0; columns > 1 && row < m_totals->rowCount(); ++row)
        m_totalsView->setSpan(row, 0, 1, columns);
}

void LedgerPage::showContent()
{
    m_totals->refresh();
    showOrder();
    const int row = LedgerView::rowHeightIn(m_totalsView->fontMetrics());
    m_totalsView->verticalHeader()->setDefaultSectionSize(row);
    m_totalsView->setFixedHeight(m_totals->rowCount() * row + 1);
    m_clear->setVisible(m_model->isFiltered());
    m_view->setEmptySentence(emptySentence());
    showTitle();
}

QString LedgerPage::emptySentence() const
{
    return m_model->isFiltered()
               ? tr("No row of this case fits the filter.")
               : tr("No row of this case emits or uses energy yet. Enter power, heat and fuels on the pages of the six systems.");
}

void LedgerPage::showTitle()
{
    if (!m_model->hasResults())
        return;
    const LedgerSum &whole = m_model->wholeSum();
    setTitle(tr("Ledger"), whole.count == 0
                               ? tr("%1: no row emits or uses energy yet").arg(caseText())
                               : tr("%1: %2 in %n rows", nullptr, int(whole.count))
                                     .arg(caseText(), format().headline(whole.emission.value, Unit::TonneCo2).text()));
}

/// A case with errors has no ledger: its first errors, and the way to them.
void LedgerPage::showTrouble()
{
    m_stack->setCurrentIndex(m_model->hasResults() ? 0 : 1);
    m_copy->setEnabled(m_model->hasResults());
    m_export->setEnabled(m_model->hasResults());
    if (m_model->hasResults())
        return showTitle();
    setTitle(tr("Ledger"), answerWithoutResult(context()));
    showNoResult(*m_trouble, *this, context());
}

bool LedgerPage::showPlace(const Place &place)
{
    const QModelIndex index = m_model->indexOf(place);
    m_view->setCurrentIndex(index);
    return index.isValid();
}

void LedgerPage::go(const QModelIndex &index)
{
    if (const auto place = m_model->place(index))
        Q_EMIT placeWanted(*place);
}

/// Of a row that was asked about elsewhere than at its energy: its emissions.
Figure LedgerPage::figureAt(const QModelIndex &index) const
{
    if (index.model() == m_totals)
        return m_totals->figureAt(index, context().shown.index());
    const auto place = m_model->place(index);
    if (!place)
        return m_model->groupFigure(index);
    const bool isEnergy = index.column() == LedgerModel::Energy || index.column() == LedgerModel::HeatValue;
    return {isEnergy ? Figure::Kind::RowEnergy : Figure::Kind::RowEmission, *place};
}

void LedgerPage::explain(const QModelIndex &index)
{
    if (const Figure figure = figureAt(index); figure.kind != Figure::Kind::None)
        Q_EMIT explainWanted(figure);
}

QString LedgerPage::sumText(const LedgerSumFigure &sum) const
{
    const QString of = sum.of == LedgerSumFigure::Of::Whole   ? tr("All rows of the ledger")
                       : sum.of == LedgerSumFigure::Of::Shown ? tr("Shown rows of the ledger")
                                                              : m_model->groupText(sum.key);
    return tr("%1: %2").arg(of, sum.isEnergy ? tr("energy consumption") : tr("emissions"));
}

ExplainScene LedgerPage::explained(const Figure &figure) const
{
    const auto sum = figure.kind == FigureKind::Ledger ? m_model->explained(figure) : std::nullopt;
    if (!sum)
        return {};
    const ExplainTexts texts(context().document, context().results, format());
    const LedgerSumFigure which = ledgerSumOf(figure);
    ExplainScene scene = texts.sceneOfRows(*sum, sumText(which));
    if (which.of != LedgerSumFigure::Of::Whole)
        return scene;
    const Figure same = caseFigure(which.isEnergy ? FigureKind::Consumption : FigureKind::Emissions, figure.place.caseIndex);
    scene.usedIn.push_back({texts.name(same), {}, {}, same});
    return scene;
}

void LedgerPage::copy(const QModelIndexList &rows, bool withTitles) const
{
    QGuiApplication::clipboard()->setText(m_model->copied(rows, m_view->shownColumns(), withTitles));
}

void LedgerPage::exportTable()
{
    if (const QString outcome = exportSheet(this, context().prompts, shownSheet(*m_view, tr("Ledger"))); !outcome.isEmpty())
        Q_EMIT said(outcome);
}

/// Any column but the one of the rows' names can be hidden.
void LedgerPage::addColumnChoices(QMenu &menu, int column)
{
    QMenu *columns = menu.addMenu(tr("Columns"));
    for (int each = LedgerModel::Id + 1; each < LedgerModel::ColumnCount; ++each) {
        QAction *action = columns->addAction(m_model->headerData(each, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(each));
        connect(action, &QAction::toggled, this, [this, each](bool isShown) {
            const ColumnLook look = context().appearance.column("ledger", columnKey(each));
            context().appearance.setColumn("ledger", columnKey(each), {look.width, !isShown});
            showColumns();
        });
    }
    columns->addSeparator();
    m_order->addTo(*columns, column);
}

std::unique_ptr<QMenu> LedgerPage::menuAt(const QModelIndex &index)
{
    auto menu = std::make_unique<QMenu>(this);
    const bool isRow = m_model->place(index).has_value();
    const auto add = [&](const QString &text, const QKeySequence &key, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(key);
        return action;
    };
    add(tr("Go to the row"), Qt::Key_Return, [this, index = QPersistentModelIndex(index)] { go(index); })->setEnabled(isRow);
    add(tr("Explain"), Qt::CTRL | Qt::Key_E, [this, index = QPersistentModelIndex(index)] {
        explain(index);
    })->setEnabled(figureAt(index).kind != Figure::Kind::None);
    menu->addSeparator();
    add(tr("Copy"), QKeySequence::Copy, [this] { copy(m_view->rowsToCopy(), false); });
    add(tr("Copy table"), {}, [this] { copy(m_view->allRows(), true); });
    add(tr("Export table…"), {}, [this] { exportTable(); });
    menu->addSeparator();
    if (m_model->grouping() != LedgerGrouping::None) {
        add(tr("Open all groups"), {}, [this] { m_view->expandAll(); });
        add(tr("Close all groups"), {}, [this] { m_view->collapseAll(); });
        menu->addSeparator();
    }
    addColumnChoices(*menu, index.column());
    return menu;
}

} // namespace ui
