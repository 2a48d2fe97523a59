#include "systempage.h"

#include "core/indicators/keyfigures.h"
#include "ui/charts/textscale.h"
#include "ui/inputs/formview.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/objectmodel.h"
#include "ui/pages/system/systempanel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace ui {

using namespace core;

constexpr int fileIcon = 16, aroundIcon = 8; // px at the usual size of text; of a button that is an icon only

SystemPage::SystemPage(const PageContext &context, System system, QWidget *parent)
    : Page(context, parent),
      m_system(system),
      m_square(new QWidget(this)),
      m_import(new QToolButton(this)),
      m_export(new QToolButton(this)),
      m_numbers(new KeyNumbers(this)),
      m_tabs(new QTabWidget(this)),
      m_panel(new SystemPanel(context, system, this))
{
    m_square->setAutoFillBackground(true);
    titleLine()->insertWidget(0, m_square);
    buildFiles();
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    scaleIcons(m_tabs->tabBar(), 14);
    if (!systemPart(system).object->fields.empty())
        addForm();
    for (int list = 0; list < int(systemPart(system).object->lists.size()); ++list) {
        auto *model = new ListModel(context.shown, context.results, context.document, context.appearance, system, list);
        auto *table = new TableEditor(model, context.appearance, context.prompts, m_tabs);
        connect(table, &TableEditor::hinted, this, &Page::hinted);
        table->offerImport();
        table->leaveFilesToPage();
        connect(table, &TableEditor::importWanted, this, [this, list] { Q_EMIT importWanted(list); });
        connect(table, &TableEditor::otherListWanted, this, [this](int direction) {
            m_tabs->setCurrentIndex(std::clamp(m_tabs->currentIndex() + direction, 0, m_tabs->count() - 1));
            m_tabs->currentWidget()->setFocus();
        });
        auto *explain = new QShortcut(Qt::CTRL | Qt::Key_E, table, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        explain->setWhatsThis(tr("Explain the cell"));
        connect(explain, &QShortcut::activated, this, [this, table] { explainCell(*table); });
        connect(table, &TableEditor::explainWanted, this, [this, table] { explainCell(*table); });
        table->setFocusProxy(table->view());
        connect(model, &RowsModel::rejectedChanged, this, &SystemPage::showTabs);
        for (const auto rowsChanged : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(model, rowsChanged, this, &SystemPage::showFiles);
        m_models.append(model);
        m_tables.append(table);
        m_tabs->addTab(table, QString());
    }
    connect(m_numbers, &KeyNumbers::explainWanted, this, &Page::explainWanted);
    for (const auto &[card, picture] : m_panel->charts())
        addChart(card, picture);
    content()->addWidget(m_numbers);
    content()->addWidget(m_tabs, 1);
    content()->addWidget(m_panel);
    warnOfUnread();
    connect(m_tabs, &QTabWidget::currentChanged, this, &SystemPage::showFiles);
}

/// Import and export of the list in front, in the title line (interface rules, §2).
void SystemPage::buildFiles()
{
    m_import->setObjectName(QStringLiteral("importList"));
    m_export->setObjectName(QStringLiteral("exportList"));
    for (QToolButton *button : {m_import, m_export}) {
        scaleIcons(button, fileIcon);
        titleLine()->addWidget(button);
    }
    connect(m_import, &QToolButton::clicked, this, [this] {
        if (const TableEditor *table = shownTable())
            Q_EMIT importWanted(int(m_tables.indexOf(table)));
    });
    connect(m_export, &QToolButton::clicked, this, [this] {
        if (TableEditor *table = shownTable())
            table->exportTable();
    });
    connect(&context().document, &Document::stateChanged, this, &SystemPage::showFiles);
}

TableEditor *SystemPage::shownTable() const
{
    return qobject_cast<TableEditor *>(m_tabs->currentWidget());
}

void SystemPage::showFiles()
{
    const TableEditor *table = shownTable();
    const QString list = table ? fieldText(table->model()->list().label) : QString();
    const auto show = [&](QToolButton *button, const char *iconName, const QString &text, const QString &tip, bool isEnabled) {
        button->setIcon(icon(QLatin1StringView(iconName), colours().text));
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setEnabled(isEnabled);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    };
    show(m_import, "box-arrow-in-down", tr("Import…"),
         table ? tr("Import a table into %1").arg(list) : tr("Only lists are imported"), table && table->model()->isEditable());
    show(m_export, "box-arrow-up", tr("Export…"),
         table ? tr("Export %1 as .xlsx or .csv").arg(list) : tr("Only lists are exported"), table && table->model()->size() > 0);
    m_filesWithWords = m_import->sizeHint().width() + m_export->sizeHint().width();
    foldFiles();
}

/// Icons only where the title line has no room for their words.
void SystemPage::foldFiles()
{
    const int present = m_import->sizeHint().width() + m_export->sizeHint().width();
    const bool isFolded = titleLine()->minimumSize().width() - present + m_filesWithWords > width();
    for (QToolButton *button : {m_import, m_export})
        button->setToolButtonStyle(isFolded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

QSize SystemPage::minimumSizeHint() const
{
    QSize least = Page::minimumSizeHint();
    const int present = m_import->sizeHint().width() + m_export->sizeHint().width();
    const int folded = m_import->iconSize().width() + m_export->iconSize().width() + 2 * aroundIcon;
    least.setWidth(titleLine()->minimumSize().width() - present + folded);
    for (int i = 1; i < layout()->count(); ++i) // what is below the title line
        least.setWidth(std::max(least.width(), layout()->itemAt(i)->minimumSize().width()));
    return least;
}

void SystemPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    foldFiles();
}

/// An entered cell explains itself, a computed one what it was computed from.
void SystemPage::explainCell(const TableEditor &table)
{
    const QModelIndex index = table.view()->currentIndex();
    const RowsModel &model = *table.model();
    if (!index.isValid() || index.row() >= model.size())
        return;
    const Place row{Place::Kind::Row, m_system, static_cast<signed char>(m_tables.indexOf(&table)),
                    qint32(context().shown.index()), index.row()};
    if (model.isField(index.column()))
        Q_EMIT explainWanted({FigureKind::RowValue, row, index.column() + 1});
    else
        Q_EMIT explainWanted({index.column() == model.columnCount() - 1 ? FigureKind::RowEnergy : FigureKind::RowEmission, row});
}

void SystemPage::addForm()
{
    m_form = new ObjectModel(
        *systemPart(m_system).object,
        [this]() -> std::optional<Address> {
            return context().shown.inPark() ? std::optional(systemAddress(context().shown.index(), m_system)) : std::nullopt;
        },
        context().document, context().results.library(), context().appearance, this);
    m_formView = formOf(m_form, context().appearance, m_tabs);
    m_tabs->addTab(m_formView, QString());
}

void SystemPage::refresh()
{
    QPalette square = m_square->palette();
    square.setColor(QPalette::Window, colours().systems[size_t(m_system)]);
    m_square->setPalette(square);
    const int side = int(textScaled(12, fontMetrics()));
    m_square->setFixedSize(side, side);
    for (TableEditor *table : m_tables) {
        table->model()->refresh();
        table->refresh();
    }
    if (m_form) {
        m_form->refresh();
        fitForm(m_formView);
    }
    showTitle();
    showFiles();
    showKeyNumbers();
    showTabs();
    m_panel->refresh();
}

void SystemPage::refreshResults()
{
    for (TableEditor *table : m_tables)
        table->refreshResults();
    showTitle();
    showKeyNumbers();
    showTabs();
    m_panel->refresh();
}

void SystemPage::showTitle()
{
    int rows = 0;
    for (const TableEditor *table : m_tables)
        rows += table->model()->size();
    setTitle(fieldText(systemPart(m_system).label), QStringLiteral("%1 · %2").arg(caseText(), tr("%n rows", nullptr, rows)));
}

void SystemPage::showKeyNumbers()
{
    const CaseEvaluation *evaluated = context().shown.evaluated();
    m_numbers->setVisible(evaluated && evaluated->hasResults);
    if (!evaluated || !evaluated->hasResults)
        return;
    QList<KeyNumber> numbers;
    const Park counted = context().results.counted(context().shown.index());
    const auto figures = keyFigures(counted.cases.at(context().shown.index()), m_system, evaluated->account,
                                    evaluated->indicators, evaluated->findings);
    for (const KeyFigure &figure : figures) {
        KeyNumber number{QCoreApplication::translate("KeyFigure", figure.label), Format::absent(), {}, {}};
        number.figure = systemFigure(Figure::Kind::KeyFigure, context().shown.index(), m_system, qint32(numbers.size()));
        if (figure.value && figure.unit == Unit::None) {
            number.number = format().share(*figure.value).chopped(2);
            number.unit = QStringLiteral("%");
        } else if (figure.value) {
            const Format::Scaled scaled = format().headline(*figure.value, figure.unit);
            number.number = scaled.number;
            number.unit = scaled.unit;
        }
        numbers.append(number);
    }
    m_numbers->show(numbers);
}

void SystemPage::showTabs()
{
    const int first = m_form ? 1 : 0;
    m_tabs->setAccessibleName(fieldText(systemPart(m_system).label));
    if (m_form) {
        m_tabs->setTabText(0, tr("Water"));
        m_formView->setAccessibleName(tr("Water"));
    }
    for (int i = 0; i < int(m_tables.size()); ++i) {
        const ListModel &model = *m_models[i];
        const int rows = model.size();
        m_tabs->setTabText(first + i, rows ? QStringLiteral("%1 %2").arg(fieldText(model.list().label)).arg(rows)
                                           : fieldText(model.list().label));
        const auto worst = model.worst();
        m_tabs->setTabIcon(first + i, worst ? icon(iconName(*worst), colours().severities[size_t(*worst)].word) : QIcon());
    }
}

bool SystemPage::showField(const Place &place, int field)
{
    if (place.kind == Place::Kind::Water && m_form) {
        m_tabs->setCurrentIndex(0);
        m_formView->moveTo(std::max(0, field), 1);
        return true;
    }
    if (place.system != m_system || !listAt(place))
        return place.kind == Place::Kind::System && place.system == m_system;
    m_tabs->setCurrentIndex((m_form ? 1 : 0) + place.list);
    if (place.kind == Place::Kind::Row)
        m_tables[place.list]->showRow(place.index, field - 1); // the id is the row's header
    return true;
}

} // namespace ui
