#include "findingsdock.h"

#include "ui/charts/textscale.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/tablemenu.h"
#include "ui/inputs/texts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

namespace {

constexpr int findingHeight = 29, headerHeight = 30, usualDockHeight = 152;

/// As low as the interface rules have the dock (§1) until a user makes it higher.
class FindingsInside : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override
    {
        const int title = fontMetrics().height() + 8;
        return {QWidget::sizeHint().width(), int(textScaled(usualDockHeight, fontMetrics())) - title};
    }
};

/// The severity with its icon, the place as a link.
class FindingDelegate : public QStyledItemDelegate
{
public:
    FindingDelegate(const Appearance &appearance, QObject *parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Palette &palette = Palette::of(m_appearance.theme());
        if (index.column() == FindingsModel::PlaceColumn) {
            option->font.setUnderline(true);
            for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
                option->palette.setColor(role, palette.accent);
        }
        if (index.column() != FindingsModel::SeverityColumn)
            return;
        const auto severity = core::Severity(index.data(SeverityRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(iconName(severity), palette.severities[size_t(severity)].word);
        option->decorationSize = {14, 14};
    }

private:
    const Appearance &m_appearance;
};

} // namespace

FindingsDock::FindingsDock(FindingsModel &model, const Appearance &appearance, Prompts &prompts, QWidget *parent)
    : QDockWidget(parent),
      m_model(model),
      m_filter(model),
      m_appearance(appearance),
      m_prompts(prompts),
      m_findKey(new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut))
{
    setObjectName(QStringLiteral("findings"));
    m_findKey->setWhatsThis(tr("Filter the findings"));
    connect(m_findKey, &QShortcut::activated, this, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &FindingsDock::showHead);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &FindingsDock::showHead);
}

/// What is inside is made when it is first seen: the window begins without it.
void FindingsDock::setVisible(bool visible)
{
    if (visible && !m_view)
        build();
    QDockWidget::setVisible(visible);
}

void FindingsDock::build()
{
    auto *inside =
        new FindingsInside(this); // each stands where it belongs before it is filled: style sheets cost by what is moved
    m_bar = new QWidget(inside);
    m_empty = new QLabel(inside);
    m_view = new QTableView(inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);
    setWidget(inside);
    buildBar();
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new FindingDelegate(m_appearance, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setFixedHeight(headerHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->hide();
    asMuted(m_empty);
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setFocusProxy(m_view);
    connect(new TableMenu(m_view, m_prompts), &TableMenu::said, this, &FindingsDock::said);
    connect(m_view, &QTableView::activated, this, &FindingsDock::go);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FindingsModel::PlaceColumn)
            go(index);
    });
}

QComboBox *FindingsDock::addCombo(const char *name)
{
    auto *box = new QComboBox(m_bar);
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_bar->layout()->addWidget(box);
    return box;
}

void FindingsDock::buildBar()
{
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    m_severity = addCombo("severities");
    m_system = addCombo("places");
    m_case = addCombo("whichCases");
    m_text = new QLineEdit(m_bar);
    m_text->setObjectName(QStringLiteral("findingsText"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(220);
    bar->addStretch(1);
    bar->addWidget(m_text, 1);
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant severity = m_severity->currentData();
        m_filter.setSeverity(severity.isValid() ? std::optional(core::Severity(severity.toInt())) : std::nullopt);
    });
    connect(m_system, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant system = m_system->currentData();
        m_filter.setSystem(system.isValid() ? std::optional(system.toInt()) : std::nullopt);
    });
    connect(m_case, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.setAllCases(index == 1);
        m_view->setColumnHidden(FindingsModel::CaseColumn, index != 1);
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) { m_filter.setText(text.trimmed()); });
    connect(m_text, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(); });
}

/// Texts of the choices anew; what is chosen stays.
void FindingsDock::fillCombos()
{
    const auto fill = [](QComboBox *box, const QString &name, const std::vector<std::pair<QString, QVariant>> &choices) {
        const QSignalBlocker quiet(box);
        const int held = std::max(0, box->currentIndex());
        box->clear();
        box->setAccessibleName(name);
        for (const auto &[text, value] : choices)
            box->addItem(text, value);
        box->setCurrentIndex(held);
    };
    std::vector<std::pair<QString, QVariant>> places{{tr("All places"), {}}};
    for (const core::System system : core::allSystems)
        places.emplace_back(fieldText(core::systemPart(system).label), int(system));
    places.emplace_back(tr("Park and cases"), -1);
    fill(m_severity, tr("Filter by severity"),
         {{tr("All severities"), {}},
          {tr("Errors"), int(core::Severity::Error)},
          {tr("Warnings"), int(core::Severity::Warning)},
          {tr("Notes"), int(core::Severity::Info)}});
    fill(m_system, tr("Filter by place"), places);
    fill(m_case, tr("Filter by case"), {{tr("Shown case"), {}}, {tr("All cases"), {}}});
    m_text->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter by text"));
}

/// How many are shown of how many; the menu keeps its own text.
void FindingsDock::showHead()
{
    if (!m_filter.sourceModel() || !m_view) // the window is closing, or has not shown it
        return;
    const QString inMenu = toggleViewAction()->text();
    setWindowTitle(m_model.rowCount() == 0 ? tr("Findings")
                                           : tr("Findings: %1 of %2").arg(m_filter.rowCount()).arg(m_model.rowCount()));
    if (!inMenu.isEmpty())
        toggleViewAction()->setText(inMenu);
    const bool isEmpty = m_filter.rowCount() == 0;
    m_empty->setText(m_model.rowCount() == 0 ? tr("Nothing was found: the data can be evaluated as they are.")
                                             : tr("No finding fits the filter."));
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
}

void FindingsDock::refresh()
{
    if (!isVisible())
        return;
    m_filter.invalidate(); // another case may be shown
    fillCombos();
    m_findKey->setWhatsThis(tr("Filter the findings"));
    m_view->setAccessibleName(tr("Findings"));
    m_view->setColumnHidden(FindingsModel::CaseColumn, !m_filter.showsAllCases());
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 9);
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setSectionResizeMode(FindingsModel::Sentence, QHeaderView::Stretch);
    m_view->setColumnWidth(FindingsModel::SeverityColumn, m_view->columnWidth(FindingsModel::SeverityColumn) + 12);
    m_view->setColumnWidth(FindingsModel::PlaceColumn, std::clamp(m_view->columnWidth(FindingsModel::PlaceColumn), 200, 320));
    showHead();
}

void FindingsDock::go(const QModelIndex &index)
{
    const int row = m_filter.mapToSource(index).row();
    if (row < 0)
        return;
    if (m_model.isOfVerdict(row))
        Q_EMIT verdictWanted(m_model.place(row));
    else
        Q_EMIT placeWanted(m_model.place(row), m_model.field(row));
}

} // namespace ui
