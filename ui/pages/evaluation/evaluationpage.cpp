#include "evaluationpage.h"

#include "ui/charts/bullet.h"
#include "ui/inputs/card.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/todolist.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/parametersmodel.h"
#include "ui/pages/evaluation/itemcard.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

int rowHeight(const QWidget &view)
{
    return view.fontMetrics().height() + 14;
}

int headerHeight(const QWidget &view)
{
    return view.fontMetrics().height() + 11;
}

/// Whether a cell shows the figure that is explained.
using IsExplained = std::function<bool(const QModelIndex &)>;

void paintExplained(QPainter &painter, const QRect &rect, const Palette &palette)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.accent, 2));
    painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
}

/// States as chips, the comparison as a bullet, the core item bold.
class ItemDelegate : public QStyledItemDelegate
{
public:
    ItemDelegate(const Appearance &appearance, IsExplained isExplained, QObject *parent)
        : QStyledItemDelegate(parent), m_appearance(appearance), m_isExplained(std::move(isExplained))
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(m_appearance.theme());
        if (index.column() != ItemsModel::State && index.column() != ItemsModel::BulletColumn) {
            QStyledItemDelegate::paint(painter, option, index);
            if (index.column() == ItemsModel::ValueColumn && m_isExplained(index))
                paintExplained(*painter, option.rect, palette);
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, palette.selection);
        const auto status = ItemStatus(index.data(StatusRole).toInt());
        const QRect inside = option.rect.adjusted(8, 0, -8, 0);
        painter->setFont(option.font);
        if (index.column() == ItemsModel::State) {
            paintChip(*painter, inside, iconName(status), index.data().toString(), palette.items[size_t(status)]);
            return;
        }
        const auto number = [&](int role) {
            const QVariant value = index.data(role);
            return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
        };
        paintBullet(*painter, inside, {number(ValueRole), number(TargetRole), status}, palette);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(CoreRole).toBool() || index.column() == ItemsModel::ValueColumn)
            option->font.setWeight(QFont::DemiBold);
    }

private:
    const Appearance &m_appearance;
    IsExplained m_isExplained;
};

/// Values with the icon of their state, met ones on green, the shown case underlined.
class MatrixDelegate : public QStyledItemDelegate
{
public:
    MatrixDelegate(const Appearance &appearance, IsExplained isExplained, QObject *parent)
        : QStyledItemDelegate(parent), m_appearance(appearance), m_isExplained(std::move(isExplained))
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(m_appearance.theme());
        const QVariant status = index.data(StatusRole);
        QStyleOptionViewItem cell = option;
        if (status.isValid()) {
            const auto held = ItemStatus(status.toInt());
            if (held == ItemStatus::Met)
                painter->fillRect(option.rect, palette.items[size_t(held)].ground);
            cell.rect.setRight(cell.rect.right() - 24);
            painter->drawPixmap(
                option.rect.right() - 22, option.rect.center().y() - 6,
                iconPixmap(iconName(held), palette.items[size_t(held)].word, 14, painter->device()->devicePixelRatioF()));
        }
        if (index.data(ShownCaseRole).toBool())
            cell.font.setWeight(QFont::DemiBold);
        QStyledItemDelegate::paint(painter, cell, index);
        if (index.data(ShownCaseRole).toBool() && index.row() == 0)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), palette.accent);
        if (m_isExplained(index))
            paintExplained(*painter, option.rect, palette);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        const QFont::Weight weight = QFont::Weight(option->font.weight());
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.row() == index.model()->rowCount() - 1 || weight == QFont::DemiBold)
            option->font.setWeight(QFont::DemiBold);
    }

private:
    const Appearance &m_appearance;
    IsExplained m_isExplained;
};

QTableView *tableFor(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

} // namespace

EvaluationPage::EvaluationPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_schemes(new QComboBox(this)),
      m_wizard(new QPushButton(this)),
      m_numbers(new KeyNumbers(this)),
      m_itemsCard(new Card(this)),
      m_casesCard(new Card(this)),
      m_fixCard(new Card(this)),
      m_items(new ItemsModel(context.shown, context.results, context.appearance, this)),
      m_cases(new CasesMatrixModel(context.document, context.shown, context.results, context.appearance, this)),
      m_itemsView(tableFor(m_items, m_itemsCard)),
      m_casesView(tableFor(m_cases, m_casesCard)),
      m_fixes(new TodoList(m_fixCard)),
      m_item(new ItemCard(context, this))
{
    m_schemes->setObjectName(QStringLiteral("schemes"));
    m_schemes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    titleLine()->addWidget(m_schemes);
    connect(m_schemes, &QComboBox::activated, this, &EvaluationPage::chooseScheme);
    connect(m_itemsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { m_item->show(m_scheme, index.isValid() ? index.row() : -1); });
    m_wizard->setObjectName(QStringLiteral("openWizard"));
    titleLine()->addWidget(m_wizard);
    connect(m_wizard, &QPushButton::clicked, this, &EvaluationPage::wizardWanted);
    const IsExplained isExplained = [this](const QModelIndex &index) {
        return m_explained.kind != Figure::Kind::None && figureAt(index) == m_explained;
    };
    m_itemsView->setItemDelegate(new ItemDelegate(context.appearance, isExplained, m_itemsView));
    m_casesView->setItemDelegate(new MatrixDelegate(context.appearance, isExplained, m_casesView));
    connect(m_numbers, &KeyNumbers::explainWanted, this, &Page::explainWanted);
    for (QTableView *view : {m_itemsView, m_casesView}) {
        connect(view, &QTableView::clicked, this, &EvaluationPage::explain);
        view->installEventFilter(this);
    }
    m_casesView->setSelectionBehavior(QAbstractItemView::SelectItems); // each cell is a figure of its case
    m_itemsView->setObjectName(QStringLiteral("items"));
    m_casesView->setObjectName(QStringLiteral("cases"));
    m_itemsCard->content()->addWidget(m_itemsView);
    m_casesCard->content()->addWidget(m_casesView);
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
    auto *last = new QHBoxLayout;
    last->setSpacing(12);
    last->addWidget(m_casesCard, 2);
    last->addWidget(m_fixCard, 1);
    column->addLayout(last);
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
    return index.model() == m_items ? m_items->figureAt(index) : m_cases->figureAt(index);
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
    m_scheme = size_t(scheme);
    m_items->setScheme(m_scheme);
    m_cases->setScheme(m_scheme);
    m_item->show(m_scheme, -1);
    refresh();
}

/// Every scheme with its verdict for the shown case.
void EvaluationPage::showSchemes()
{
    const auto &schemes = context().results.schemes();
    const CaseEvaluation *evaluated = context().shown.evaluated();
    m_schemes->clear();
    for (size_t i = 0; i < schemes.size(); ++i) {
        QString text = isEnglish() ? schemes[i].name.english : schemes[i].name.chinese;
        if (evaluated && evaluated->hasResults)
            text += QStringLiteral(" — ") + verdictText(evaluated->schemes[i].verdict);
        m_schemes->addItem(text);
    }
    m_schemes->setCurrentIndex(int(m_scheme));
    m_schemes->setMaximumWidth(420);
    m_schemes->setAccessibleName(tr("Scheme"));
    m_schemes->setToolTip(tr("The set of items that the case is judged by"));
}

void EvaluationPage::refresh()
{
    const Scheme &scheme = context().results.schemes()[m_scheme];
    setTitle(tr("Evaluation"), scheme.document);
    showSchemes();
    m_wizard->setText(tr("Evaluation wizard"));
    m_wizard->setIcon(icon(QStringLiteral("magic"), colours().text));
    const int row = m_itemsView->currentIndex().row();
    m_items->refresh();
    m_cases->refresh();
    if (row >= 0 && row < m_items->rowCount())
        m_itemsView->setCurrentIndex(m_items->index(row, ItemsModel::Item));
    const CaseEvaluation *evaluated = context().shown.evaluated();
    const bool hasResults = evaluated && evaluated->hasResults;
    m_numbers->setVisible(hasResults);
    m_itemsCard->setVisible(hasResults);
    m_fixCard->setVisible(hasResults && m_scheme == 0); // its gaps are known in the units of their rows
    m_wizard->setVisible(m_scheme == 0);
    if (hasResults && m_scheme == 0) {
        showVerdict();
        showFixes();
    } else if (hasResults) {
        showOtherVerdict();
    }
    const qsizetype chosen = m_itemsView->currentIndex().isValid() ? m_itemsView->currentIndex().row() : -1;
    m_item->show(m_scheme, hasResults ? chosen : -1);
    m_itemsCard->setTitle(tr("Items"), caseText());
    m_casesCard->setTitle(tr("Cases"), tr("one scheme, all cases"));
    m_itemsView->setAccessibleName(tr("Items"));
    m_casesView->setAccessibleName(tr("Cases"));

    m_itemsView->resizeColumnsToContents();
    m_itemsView->setColumnWidth(ItemsModel::BulletColumn, 140);
    for (const int column : {ItemsModel::State, ItemsModel::ValueColumn, ItemsModel::TargetColumn, ItemsModel::Gap})
        m_itemsView->setColumnWidth(column, m_itemsView->columnWidth(column) + 40);
    m_itemsView->setColumnWidth(ItemsModel::Needed, m_itemsView->columnWidth(ItemsModel::Needed) + 16);
    m_itemsView->horizontalHeader()->setSectionResizeMode(ItemsModel::Item, QHeaderView::Stretch);
    m_casesView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fitHeight(m_itemsView);
    fitHeight(m_casesView);
}

void EvaluationPage::showFixes()
{
    constexpr qsizetype most = 3;
    const CaseEvaluation &evaluated = *context().shown.evaluated();
    const SchemeResult &result = evaluated.schemes.front();
    const qsizetype index = context().shown.index();
    const Park park = context().results.counted(index);
    QList<TodoText> fixes;
    for (const size_t item : itemsToFix(result)) {
        const auto needed = stillNeeded(result.scheme->items[item], result.items[item], park, index, evaluated.account,
                                        context().results.libraryOf(index));
        fixes.append(fixText(result.scheme->items[item], result.items[item], needed, park, index, format()));
    }
    m_fixCard->setTitle(tr("Fix first"), tr("the smallest gaps"));
    m_fixes->show(fixes, most, tr("Every item that has a value meets its target."), colours());
}

/// A short table shows all its rows and no scroll bar, a long one scrolls so that what belongs to a row stays in view.
void EvaluationPage::fitHeight(QTableView *view)
{
    constexpr int most = 12;
    const int row = rowHeight(*view), header = headerHeight(*view), rows = view->model()->rowCount();
    view->verticalHeader()->setMinimumSectionSize(row);
    view->verticalHeader()->setDefaultSectionSize(row);
    view->horizontalHeader()->setFixedHeight(header);
    view->setFixedHeight(header + row * std::min(rows, most) + 2);
    view->setVerticalScrollBarPolicy(rows > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

/// What a scheme says of the case: verdict, class, how its items stand, and how well the scheme itself is known.
void EvaluationPage::showOtherVerdict()
{
    const SchemeResult &result = context().shown.evaluated()->schemes[m_scheme];
    const Scheme &scheme = *result.scheme;
    const auto local = [this](const LocalText &text) { return isEnglish() ? text.english : text.chinese; };
    QList<KeyNumber> numbers{
        {tr("Verdict"),
         verdictText(result.verdict),
         {},
         result.verdict == Verdict::Open ? tr("data are missing")
         : result.level >= 0             ? local(scheme.levels[size_t(result.level)].name)
                                         : QString()},
        {tr("Items"),
         tr("%1 met").arg(result.counts[size_t(ItemStatus::Met)]),
         {},
         tr("%1 not met · %2 not applicable · %3 no data")
             .arg(result.counts[size_t(ItemStatus::NotMet)])
             .arg(result.counts[size_t(ItemStatus::NotApplicable)])
             .arg(result.counts[size_t(ItemStatus::NoData)])},
        {tr("How sure"), checkText(scheme.check), {}, scheme.version},
    };
    if (result.score)
        numbers.insert(1, {tr("Score"),
                           format().computed(*result.score),
                           {},
                           scheme.passScore ? tr("%1 to pass").arg(format().computed(*scheme.passScore)) : QString()});
    if (scheme.classes.size() > 1)
        numbers.insert(1, {tr("Class"), local(scheme.classes[result.classIndex].name), {}, {}});
    m_numbers->show(numbers);
}

void EvaluationPage::showVerdict()
{
    const CaseEvaluation &evaluated = *context().shown.evaluated();
    const SchemeResult &result = evaluated.schemes.front();
    std::array<int, 4> counts{};
    for (size_t i = 0; i < result.items.size(); ++i)
        if (result.scheme->items[i].role == ItemRole::Guiding)
            ++counts[size_t(result.items[i].status)];
    const SchemeClass &parkClass = result.scheme->classes[result.classIndex];
    const QString remark = result.passed                                    ? tr("core indicator and all guiding indicators")
                           : result.items.front().status == ItemStatus::Met ? tr("core indicator met, guiding indicators missing")
                           : result.items.front().status == ItemStatus::NotMet ? tr("the core indicator is not met")
                                                                               : tr("the core indicator has no verdict");
    const Format::Scaled consumption = format().headline(evaluated.account.energy.total.value, Unit::Tce);
    m_numbers->show({
        {tr("Verdict"),
         result.passed ? tr("Passed") : tr("Not passed"),
         {},
         remark,
         caseFigure(Figure::Kind::Item, context().shown.index(), 0)},
        {tr("Energy class"),
         isEnglish() ? parkClass.name.english : parkClass.name.chinese,
         {},
         tr("consumption %1").arg(consumption.text()),
         caseFigure(Figure::Kind::Consumption, context().shown.index())},
        {tr("Guiding indicators"),
         tr("%1 met").arg(counts[size_t(ItemStatus::Met)]),
         {},
         tr("%1 not met · %2 not applicable · %3 no data")
             .arg(counts[size_t(ItemStatus::NotMet)])
             .arg(counts[size_t(ItemStatus::NotApplicable)])
             .arg(counts[size_t(ItemStatus::NoData)])},
    });
}

} // namespace ui
