#include "evaluationpage.h"

#include "core/schemes/iteminputs.h"
#include "ui/charts/rowbars.h"
#include "ui/charts/textscale.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columnfit.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/tablemenu.h"
#include "ui/inputs/todolist.h"
#include "ui/inputs/verdictnumbers.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/parametersmodel.h"
#include "ui/pages/evaluation/itemcard.h"
#include "ui/pages/evaluation/itemdelegates.h"
#include "ui/pages/evaluation/itemtables.h"
#include "ui/pages/evaluation/schemebox.h"
#include "ui/pages/evaluation/surenesscard.h"
#include "ui/pages/evaluation/viewscard.h"
#include "ui/pages/nofigures.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr int firstCountColumn = 3; // of the table of all schemes; the counts stand in the order of ItemStatus

} // namespace

EvaluationPage::EvaluationPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_schemes(new SchemeBox(this)),
      m_wizard(new QPushButton(this)),
      m_numbers(new KeyNumbers(this)),
      m_itemsCard(new Card(this)),
      m_casesCard(new Card(this)),
      m_fixCard(new Card(this)),
      m_items(new ItemsModel(context.shown, context.results, context.appearance, this)),
      m_cases(new CasesMatrixModel(context.document, context.shown, context.results, context.appearance, this)),
      m_itemsView(makeItemTable(m_items, m_itemsCard)),
      m_casesView(makeItemTable(m_cases, m_casesCard)),
      m_itemsFit(new ColumnFit(m_itemsView)),
      m_fixes(new TodoList(m_fixCard)),
      m_item(new ItemCard(context, this)),
      m_status(new QComboBox(m_itemsCard)),
      m_category(new QComboBox(m_itemsCard)),
      m_system(new QComboBox(m_itemsCard)),
      m_order(new QComboBox(m_fixCard)),
      m_export(new QAction(this)),
      m_document(new QAction(this)),
      m_schemesCard(new Card(this)),
      m_allSchemes(new PlainTable(m_schemesCard)),
      m_sureness(new SurenessCard(context, this)),
      m_views(new ViewsCard(context, this))
{
    buildTitleLine();
    connect(&context.results, &Results::schemesChanged, this, [this] { takeScheme(0); }); // positions may be others
    connect(m_itemsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { m_item->show(m_scheme, index.isValid() ? index.row() : -1); });
    buildFilters();
    const IsExplained isExplained = [this](const QModelIndex &index) {
        return m_explained.kind != Figure::Kind::None && figureAt(index) == m_explained;
    };
    m_itemsView->setItemDelegate(new ItemDelegate(context.appearance, isExplained, m_itemsView));
    m_casesView->setItemDelegate(new MatrixDelegate(context.appearance, isExplained, m_casesView));
    connect(m_numbers, &KeyNumbers::explainWanted, this, &Page::explainWanted);
    for (QTableView *view : {m_itemsView, m_casesView, m_views->table()}) {
        connect(view, &QTableView::clicked, this, &EvaluationPage::explain);
        view->installEventFilter(this);
    }
    for (QTableView *view : {m_itemsView, m_casesView})
        connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [view] { fitHeight(view); });
    m_casesView->setSelectionBehavior(QAbstractItemView::SelectItems); // each cell is a figure of its case
    m_itemsView->setObjectName(QStringLiteral("items"));
    m_casesView->setObjectName(QStringLiteral("cases"));
    m_itemsCard->content()->addWidget(m_itemsView);
    m_casesCard->content()->addWidget(m_casesView);
    arrange();
}

void EvaluationPage::buildTitleLine()
{
    m_schemes->setObjectName(QStringLiteral("schemes"));
    titleLine()->addWidget(m_schemes, 1); // as much as the sentence beside it
    connect(m_schemes, &QComboBox::activated, this, &EvaluationPage::chooseScheme);
    m_wizard->setObjectName(QStringLiteral("openWizard"));
    m_wizard->setProperty("primary", true);
    titleLine()->addWidget(m_wizard);
    connect(m_wizard, &QPushButton::clicked, this,
            [this] { Q_EMIT wizardWanted(this->context().results.schemes()[m_scheme].id); });
    m_export->setObjectName(QStringLiteral("exportItems"));
    connect(m_export, &QAction::triggered, this, &EvaluationPage::showExport);
    m_document->setObjectName(QStringLiteral("selfAssessment"));
    connect(m_document, &QAction::triggered, this,
            [this] { Q_EMIT documentWanted(this->context().results.schemes()[m_scheme].id); });
    addMore({m_document, m_export});
}

/// One card below the other; short windows scroll.
void EvaluationPage::arrange()
{
    auto *board = new QWidget(this);
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_numbers);
    column->addWidget(m_itemsCard);
    column->addWidget(m_item);
    m_casesCard->content()->addStretch(1);
    m_fixCard->content()->addWidget(m_fixes, 1);
    connect(m_fixes, &TodoList::placeWanted, this, &Page::placeWanted);
    connect(m_item, &ItemCard::placeWanted, this, &Page::placeWanted);
    connect(m_item, &ItemCard::explainWanted, this, &Page::explainWanted);
    auto *last = new QHBoxLayout;
    last->setSpacing(12);
    last->addWidget(m_casesCard, 2);
    last->addWidget(m_fixCard, 1);
    column->addLayout(last);
    m_allSchemes->setObjectName(QStringLiteral("allSchemes"));
    m_schemesCard->content()->addWidget(m_allSchemes);
    connect(m_allSchemes, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const Figure count = figureAt(index); // choosing fills the table anew
        chooseScheme(index.row());
        if (count.kind != Figure::Kind::None)
            Q_EMIT explainWanted(count);
    });
    m_allSchemes->installEventFilter(this);
    connect(m_allSchemes, &QTableView::activated, this, [this](const QModelIndex &index) { chooseScheme(index.row()); });
    addChart(m_sureness, m_sureness->chart());
    auto *beside = new QHBoxLayout;
    beside->setSpacing(12);
    beside->addWidget(m_sureness, 2);
    beside->addWidget(m_views, 3);
    column->addWidget(m_schemesCard);
    column->addLayout(beside);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this); // short windows scroll
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(board);
    content()->addWidget(scroll, 1);
}

Figure EvaluationPage::figureAt(const QModelIndex &index) const
{
    if (index.model() == m_views->table()->model())
        return m_views->figureAt(index.row());
    if (index.model() == m_allSchemes->model()) {
        const int state = index.column() - firstCountColumn;
        const bool isCount = index.row() >= 0 && state >= 0 && state <= int(ItemStatus::NoData);
        return isCount ? itemCountFigure(context().shown.index(), size_t(index.row()), ItemStatus(state)) : Figure{};
    }
    return index.model() == m_items ? m_items->figureAt(index) : m_cases->figureAt(index);
}

ExplainScene EvaluationPage::explained(const Figure &figure)
{
    return m_views->explained(figure, caseText());
}

void EvaluationPage::explain(const QModelIndex &index)
{
    if (const Figure figure = figureAt(index); figure.kind != Figure::Kind::None)
        Q_EMIT explainWanted(figure);
}

void EvaluationPage::markExplained(const Figure &figure)
{
    Page::markExplained(figure);
    m_explained = figure;
    m_itemsView->viewport()->update();
    m_casesView->viewport()->update();
}

/// Enter and Ctrl+E explain the cell, whatever the window does with the key.
bool EvaluationPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<QTableView *>(watched);
    if (!view || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && view == m_allSchemes) // it chooses the scheme
        return Page::eventFilter(watched, event);
    if (!isEnter && !(key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier))
        return Page::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        explain(view->currentIndex());
    event->accept();
    return true;
}

/// Another scheme for the same case.
void EvaluationPage::chooseScheme(int scheme)
{
    if (scheme < 0 || size_t(scheme) == m_scheme)
        return;
    takeScheme(size_t(scheme));
    refresh();
}

bool EvaluationPage::showItem(const QString &scheme, const QString &item)
{
    const auto &schemes = context().results.schemes();
    const auto wanted = std::ranges::find(schemes, scheme, &Scheme::id);
    if (wanted == schemes.end())
        return false;
    const auto found = std::ranges::find(wanted->items, item, &SchemeItem::id);
    if (found == wanted->items.end() && !item.isEmpty())
        return false;
    chooseScheme(int(wanted - schemes.begin()));
    m_status->setCurrentIndex(0); // it may be filtered out
    m_category->setCurrentIndex(0);
    m_system->setCurrentIndex(0);
    filter();
    if (item.isEmpty())
        return true;
    m_itemsView->setCurrentIndex(m_items->index(int(found - wanted->items.begin()), ItemsModel::Item));
    m_itemsView->setFocus();
    return true;
}

void EvaluationPage::takeScheme(size_t scheme)
{
    m_scheme = scheme;
    m_items->setScheme(m_scheme);
    m_cases->setScheme(m_scheme);
    m_item->show(m_scheme, -1);
    Q_EMIT schemeShown(m_scheme);
}

/// Every scheme with its verdict for the shown case.
void EvaluationPage::showSchemes()
{
    const auto &schemes = context().results.schemes();
    const CaseEvaluation *evaluated = context().shown.evaluated();
    m_schemes->clear();
    for (size_t i = 0; i < schemes.size(); ++i) {
        QString text = local(schemes[i].name);
        if (evaluated && evaluated->hasResults)
            text += SchemeBox::separator() + verdictText(verdictShown(evaluated->schemes[i]));
        m_schemes->addItem(text);
    }
    m_schemes->setCurrentIndex(int(m_scheme));
    m_schemes->setMaximumWidth(370);
    m_schemes->setAccessibleName(tr("Scheme"));
    m_schemes->setToolTip(tr("The set of items that the case is judged by"));
}

/// The verdict of a scheme in a sentence; why there is none where the case has no result.
QString EvaluationPage::answerBy(const Scheme &scheme) const
{
    const CaseEvaluation *evaluated = context().shown.evaluated();
    if (!evaluated || !evaluated->hasResults)
        return answerWithoutResult(context());
    const SchemeResult &result = evaluated->schemes[m_scheme];
    const int met = result.counts[size_t(ItemStatus::Met)], excused = result.counts[size_t(ItemStatus::NotApplicable)];
    return tr("%1: %2, %3 of %4 items met")
        .arg(caseText(), verdictText(verdictShown(result)))
        .arg(met)
        .arg(qsizetype(scheme.items.size()) - excused);
}

void EvaluationPage::refresh()
{
    const Scheme &scheme = context().results.schemes()[m_scheme];
    setTitle(tr("Evaluation"), answerBy(scheme));
    showSchemes();
    m_wizard->setText(tr("Evaluation wizard"));
    m_wizard->setIcon(icon(QStringLiteral("magic"), colours().onAccent));
    const int row = m_itemsView->currentIndex().row();
    m_items->refresh();
    m_cases->refresh();
    if (row >= 0 && row < m_items->rowCount())
        m_itemsView->setCurrentIndex(m_items->index(row, ItemsModel::Item));
    const CaseEvaluation *evaluated = context().shown.evaluated();
    const bool hasResults = evaluated && evaluated->hasResults;
    m_numbers->setVisible(hasResults);
    m_itemsCard->setVisible(hasResults);
    m_fixCard->setVisible(hasResults);
    if (hasResults && m_scheme == 0)
        m_numbers->show(noticeNumbers(*evaluated, context().shown.index(), format()));
    else if (hasResults)
        m_numbers->show(
            verdictNumbers(evaluated->schemes[m_scheme], format(), itemCountFigure(context().shown.index(), m_scheme)));
    const qsizetype chosen = m_itemsView->currentIndex().isValid() ? m_itemsView->currentIndex().row() : -1;
    m_item->show(m_scheme, hasResults ? chosen : -1);
    m_itemsCard->setTitle(tr("Items"), local(scheme.document));
    m_casesCard->setTitle(tr("Cases"), tr("one scheme, all cases"));
    m_itemsView->setAccessibleName(tr("Items"));
    m_casesView->setAccessibleName(tr("Cases"));

    showItems();
    showFixes();
    m_export->setText(tr("Export…"));
    m_export->setIcon(icon(QStringLiteral("box-arrow-up"), colours().text));
    m_export->setToolTip(tr("Write the items as a workbook or as separated values"));
    m_export->setEnabled(hasResults);
    m_document->setText(tr("Result sheet…"));
    m_document->setIcon(icon(QStringLiteral("file-earmark-text"), colours().text));
    m_document->setToolTip(tr("The self-assessment by this scheme as a document: preview, Word, PDF"));
    m_document->setEnabled(hasResults);
    showAllSchemes();
    m_sureness->refresh();
    m_views->refresh();
}

void EvaluationPage::showItems()
{
    fillFilters();
    m_itemsFit->pause();
    m_itemsView->resizeColumnsToContents();
    constexpr int bullet = 100, frame = 40, margin = 16,
                  widestNeed = 190; // the name gets the rest; the tooltip has all of a need
    const auto scaled = [this](int usual) { return int(textScaled(usual, m_itemsView->fontMetrics())); };
    m_itemsView->setColumnWidth(ItemsModel::BulletColumn, scaled(bullet));
    for (const int column : {ItemsModel::State, ItemsModel::ValueColumn, ItemsModel::TargetColumn, ItemsModel::Gap})
        m_itemsView->setColumnWidth(column,
                                    m_itemsView->columnWidth(column) + (column == ItemsModel::State ? scaled(frame) : margin));
    m_itemsView->setColumnWidth(ItemsModel::Needed,
                                std::min(m_itemsView->columnWidth(ItemsModel::Needed) + margin, scaled(widestNeed)));
    m_itemsFit->begin({ItemsModel::Item, ItemsModel::Needed});
    fitCases(m_casesView);
    filter();
}

void EvaluationPage::buildFilters()
{
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_category->setObjectName(QStringLiteral("categoryFilter"));
    m_system->setObjectName(QStringLiteral("systemFilter"));
    m_order->setObjectName(QStringLiteral("fixOrder"));
    m_fixCard->addAtEnd(m_order);
    connect(m_order, &QComboBox::activated, this, &EvaluationPage::showFixes);
    for (QComboBox *box : {m_status, m_category, m_system}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_itemsCard->addAtEnd(box);
        connect(box, &QComboBox::activated, this, &EvaluationPage::filter);
    }
}

/// The words of the filters for the scheme; what was chosen stays as long as it is there.
void EvaluationPage::fillFilters()
{
    const auto fill = [](QComboBox *box, const QStringList &words) {
        const int chosen = box->currentIndex();
        box->clear();
        box->addItems(words);
        box->setCurrentIndex(chosen > 0 && chosen < box->count() ? chosen : 0);
    };
    QStringList states{tr("All states")}, categories{tr("All categories")};
    for (const ItemStatus status : {ItemStatus::Met, ItemStatus::NotMet, ItemStatus::NotApplicable, ItemStatus::NoData})
        states.append(statusText(status));
    const Scheme &scheme = context().results.schemes()[m_scheme];
    for (const SchemeCategory &each : scheme.categories)
        categories.append(local(each.name));
    QStringList systems{tr("All systems")}, orders{tr("smallest gap first"), tr("cheapest measure first")};
    for (const System system : allSystems)
        systems.append(fieldText(systemPart(system).label));
    fill(m_status, states);
    fill(m_category, categories);
    fill(m_system, systems);
    fill(m_order, orders);
    m_system->setAccessibleName(tr("Items of this system"));
    m_order->setAccessibleName(tr("Order of what to fix first"));
    m_status->setAccessibleName(tr("Items of this state"));
    m_category->setAccessibleName(tr("Items of this category"));
    m_category->setVisible(!scheme.categories.empty());
    m_status->setVisible(scheme.items.size() > 8);
}

void EvaluationPage::filter()
{
    const Scheme &scheme = context().results.schemes()[m_scheme];
    const auto &items = scheme.items;
    const int status = m_status->isHidden() ? 0 : m_status->currentIndex();
    const int category = m_category->isHidden() ? 0 : m_category->currentIndex();
    const int system = m_system->currentIndex();
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const bool isOfState = status == 0 || m_items->index(row, 0).data(StatusRole).toInt() == status - 1;
        const bool isOfCategory = category <= 0 || items[size_t(row)].category == category - 1;
        const bool isOfSystem = system <= 0 || core::isOfSystem(scheme, items[size_t(row)], System(system - 1));
        m_itemsView->setRowHidden(row, !isOfState || !isOfCategory || !isOfSystem);
    }
    fitHeight(m_itemsView);
}

/// Every scheme for the shown case: verdict, how its items stand, how well it is known. A click shows its items.
void EvaluationPage::showAllSchemes()
{
    const CaseEvaluation *evaluated = context().shown.evaluated();
    m_schemesCard->setVisible(evaluated && evaluated->hasResults);
    if (m_schemesCard->isHidden())
        return;
    m_schemesCard->setTitle(tr("All schemes"), tr("one case, every scheme; click one to see its items"));
    m_allSchemes->setAccessibleName(tr("All schemes"));
    QList<QStringList> rows;
    for (const SchemeResult &result : evaluated->schemes) {
        const Scheme &scheme = *result.scheme;
        const auto count = [&result](ItemStatus status) { return QString::number(result.counts[size_t(status)]); };
        const bool hasClasses = scheme.classes.size() > 1 && isAnythingEntered(*evaluated);
        rows.append({local(scheme.name), verdictNow(result, format()),
                     hasClasses ? local(scheme.classes[result.classIndex].name) : QString(), count(ItemStatus::Met),
                     count(ItemStatus::NotMet), count(ItemStatus::NotApplicable), count(ItemStatus::NoData),
                     checkText(scheme.check)});
    }
    m_allSchemes->show({{tr("Scheme"), false, true},
                        {tr("Verdict")},
                        {tr("Class")},
                        {statusText(ItemStatus::Met), true},
                        {statusText(ItemStatus::NotMet), true},
                        {statusText(ItemStatus::NotApplicable), true},
                        {statusText(ItemStatus::NoData), true},
                        {tr("Reliability")}},
                       rows, {int(m_scheme)});
}

void EvaluationPage::showExport()
{
    const Scheme &scheme = context().results.schemes()[m_scheme];
    const QString name = QStringLiteral("%1 %2").arg(scheme.id, caseText());
    if (const QString outcome = exportSheet(this, context().prompts, shownSheet(*m_itemsView, name)); !outcome.isEmpty())
        Q_EMIT said(outcome);
}

void EvaluationPage::showFixes()
{
    constexpr qsizetype most = 3;
    if (!context().shown.evaluated() || !context().shown.evaluated()->hasResults)
        return;
    const CaseEvaluation &evaluated = *context().shown.evaluated();
    const SchemeResult &result = evaluated.schemes[m_scheme];
    const qsizetype index = context().shown.index();
    const Park park = context().results.counted(index);
    QList<TodoText> fixes;
    for (const size_t item : m_order->currentIndex() == 1 ? itemsByCost(result, park) : itemsToFix(result)) {
        if (fixes.size() == most)
            break;
        const auto needed = stillNeeded(result.scheme->items[item], result.items[item], park, index, evaluated.account,
                                        context().results.libraryOf(index));
        fixes.append(fixText(result.scheme->items[item], result.items[item], needed, park, index, format()));
    }
    for (const size_t item : itemsToEnter(result)) {
        if (fixes.size() == most)
            break;
        fixes.append(enterText(result.scheme->items[item], result.items[item], index, format()));
    }
    m_fixCard->setTitle(tr("Fix first"), QString());
    m_fixes->show(fixes, most, nothingToFix(result), colours());
}

} // namespace ui
