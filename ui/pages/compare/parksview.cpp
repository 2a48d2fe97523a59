#include "parksview.h"

#include "ui/charts/pointcurve.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/tablemenu.h"
#include "ui/model/sidemodel.h"
#include "ui/pages/compare/labelled.h"
#include "ui/prompts/prompts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace ui {

using namespace core;

namespace {

constexpr int lineHeight = 29, headerHeight = 30, leastTable = 220;
constexpr int newest = -1, all = 0; ///< beside the years, among the cases to choose

/// Fills a combo anew; what was chosen stays where it is still there.
void fill(QComboBox *combo, const QList<std::pair<QString, QVariant>> &entries)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    for (const auto &[text, data] : entries)
        combo->addItem(text, data);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

} // namespace

ParksView::ParksView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_run(context.results.library(), context.results.currentYear(), this),
      m_model(new ParksModel(context.appearance, this)),
      m_work(new QWidget(this)),
      m_add(new QPushButton(this)),
      m_clear(new QPushButton(this)),
      m_cancel(new QPushButton(m_work)),
      m_progress(new QProgressBar(m_work)),
      m_tableCard(new Card(this)),
      m_scatterCard(new Card(this)),
      m_table(new QTableView(m_tableCard)),
      m_menu(new TableMenu(m_table, context.prompts, TakenColumns::All)),
      m_scatter(new PointCurve(m_scatterCard))
{
    m_add->setObjectName(QStringLiteral("addParks"));
    m_clear->setObjectName(QStringLiteral("clearParks"));
    m_cancel->setObjectName(QStringLiteral("cancelParks"));
    m_table->setObjectName(QStringLiteral("parksTable"));
    m_scatter->setObjectName(QStringLiteral("parksScatter"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins({});
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto *choices = new Columns(5);
    buildChoices(choices);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(leastTable);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_tableCard->content()->addWidget(m_table, 1);
    m_scatterCard->content()->addWidget(m_scatter, 1);
    auto *cards = new Columns(2);
    cards->setShares({3, 2});
    cards->add(m_tableCard, true);
    cards->add(m_scatterCard, true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 10, 0, 0);
    rows->setSpacing(10);
    rows->addLayout(buttons);
    rows->addWidget(m_work);
    rows->addLayout(choices);
    rows->addLayout(cards, 1);
    connect(m_add, &QPushButton::clicked, this, &ParksView::choose);
    connect(m_clear, &QPushButton::clicked, &m_run, &ParksRun::clear);
    connect(m_cancel, &QPushButton::clicked, &m_run, &ParksRun::cancel);
    connect(&m_run, &ParksRun::changed, this, [this] {
        fillCases();
        showParks();
    });
    connect(&context.results, &Results::schemesChanged, this, [this] { m_run.readAgain(m_context.results.schemes()); });
    connect(m_menu, &TableMenu::said, this, &ParksView::said);
    connect(m_scatter, &PointCurve::pointChosen, this,
            [this](qsizetype point) { m_table->selectRow(m_model->points()[size_t(point)].row); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ParksView::showScatter);
}

void ParksView::buildChoices(QLayout *into)
{
    const auto combo = [&](const char *name) {
        auto *made = new QComboBox;
        made->setObjectName(QLatin1StringView(name));
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(10);
        connect(made, &QComboBox::activated, this, &ParksView::showParks);
        return made;
    };
    const auto number = [&](const char *name, double most, int decimals) {
        auto *made = new QDoubleSpinBox;
        made->setObjectName(QLatin1StringView(name));
        made->setRange(0, most);
        made->setDecimals(decimals);
        connect(made, &QDoubleSpinBox::valueChanged, this, &ParksView::showParks);
        return made;
    };
    constexpr double mostTce = 1e9, percent = 100;
    m_ranked = combo("rankedBy");
    m_best = combo("bestFirst");
    m_beside = combo("besideFigure");
    m_cases = combo("parkCases");
    m_scheme = combo("parksScheme");
    m_leastSize = number("leastSize", mostTce, 0);
    m_mostSize = number("mostSize", mostTce, 0);
    m_system = combo("shareOfSystem");
    m_leastShare = number("leastShare", percent, 1);
    m_leastSize->setSuffix(QStringLiteral(" tce"));
    m_mostSize->setSuffix(QStringLiteral(" tce"));
    m_leastShare->setSuffix(QStringLiteral(" %"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_ranked, m_best, m_beside, m_cases, m_scheme, m_leastSize, m_mostSize,
                                                          m_system, m_leastShare}) {
        m_fields.append(new Labelled(each, this));
        into->addWidget(m_fields.back());
    }
}

void ParksView::choose()
{
    add(m_context.prompts.filesToRead(this, tr("Parks to compare"), Prompts::parkFilter()));
}

void ParksView::add(const QStringList &fileNames)
{
    if (!fileNames.isEmpty())
        m_run.add(fileNames, m_context.results.schemes());
}

void ParksView::fillFigures()
{
    QList<std::pair<QString, QVariant>> figures;
    for (const ComparedFigure &each : comparedFigures())
        figures.append({figureLabel(each), QString::fromLatin1(each.key.data(), qsizetype(each.key.size()))});
    const bool isNew = m_ranked->count() == 0;
    fill(m_ranked, figures);
    fill(m_beside, figures);
    if (isNew) {
        m_ranked->setCurrentIndex(m_ranked->findData(QStringLiteral("carbonPerEnergy")));
        m_beside->setCurrentIndex(m_beside->findData(QStringLiteral("totalTce")));
    }
    fill(m_best, {{tr("smallest first"), int(Best::Smallest)}, {tr("largest first"), int(Best::Largest)}});
    QList<std::pair<QString, QVariant>> systems{{tr("any"), -1}};
    for (const System system : allSystems)
        systems.append({fieldText(systemPart(system).label), int(system)});
    fill(m_system, systems);
}

void ParksView::fillCases()
{
    QList<std::pair<QString, QVariant>> cases{{tr("newest metered year"), newest}, {tr("every case"), all}};
    for (const int year : m_model->years())
        cases.append({QString::number(year), year});
    fill(m_cases, cases);
}

void ParksView::fillSchemes()
{
    QList<std::pair<QString, QVariant>> schemes;
    for (const Scheme &each : m_context.results.schemes())
        schemes.append({m_context.appearance.local(each.name), each.id});
    fill(m_scheme, schemes);
}

void ParksView::refresh()
{
    m_add->setText(tr("Add files…"));
    m_clear->setText(tr("Remove all"));
    m_cancel->setText(tr("Cancel"));
    const QStringList labels{tr("Ranked by"),       tr("Order"),         tr("Beside it"),         tr("Cases"),   tr("Scheme"),
                             tr("Energy use from"), tr("Energy use to"), tr("Share of a system"), tr("at least")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setText(labels[i]);
    m_leastSize->setSpecialValueText(tr("no limit"));
    m_mostSize->setSpecialValueText(tr("no limit"));
    m_table->setAccessibleName(tr("Parks"));
    m_tableCard->setTitle(tr("Parks"), QString());
    fillFigures();
    fillCases();
    fillSchemes();
    showParks();
}

ParksChoice ParksView::choice() const
{
    const auto figure = [](const QComboBox *combo) { return comparedFigure(combo->currentData().toString().toStdString()); };
    ParksChoice choice;
    if (const int cases = m_cases->currentData().toInt(); cases == all)
        choice.cases = ParksChoice::Cases::All;
    else if (cases > 0)
        choice.year = cases;
    choice.ranked = figure(m_ranked);
    choice.beside = figure(m_beside);
    choice.best = Best(m_best->currentData().toInt());
    choice.scheme = size_t(std::max(0, m_scheme->currentIndex()));
    if (m_leastSize->value() > 0)
        choice.leastSize = m_leastSize->value();
    if (m_mostSize->value() > 0)
        choice.mostSize = m_mostSize->value();
    constexpr double percent = 100;
    if (const int system = m_system->currentData().toInt(); system >= 0)
        choice.system = System(system);
    choice.leastShare = m_leastShare->value() / percent;
    return choice;
}

void ParksView::showParks()
{
    if (m_ranked->count() == 0)
        return; // not refreshed yet
    m_model->show(m_run.parks(), choice());
    fillCases();
    m_clear->setEnabled(!m_run.parks().empty());
    m_leastShare->setEnabled(m_system->currentData().toInt() >= 0);
    m_work->setVisible(m_run.isRunning());
    m_progress->setRange(0, std::max(1, m_run.wanted()));
    m_progress->setValue(m_run.done());
    m_tableCard->setTitle(tr("Parks"),
                          m_model->leftOut() > 0 ? tr("%n are outside of the limits", nullptr, m_model->leftOut()) : QString());
    fitTable();
    showScatter();
    Q_EMIT changed();
}

void ParksView::fitTable()
{
    const int line = std::max(lineHeight, fontMetrics().height() + 10);
    m_table->verticalHeader()->setDefaultSectionSize(line);
    m_table->horizontalHeader()->setFixedHeight(std::max(headerHeight, 2 * fontMetrics().height() + 8));
    m_table->clearSpans();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, column >= ParksModel::FileColumn);
    for (int row = m_model->shownCount(); row < m_model->rowCount(); ++row)
        m_table->setSpan(row, ParksModel::CaseColumn, 1, ParksModel::FileColumn - ParksModel::CaseColumn);
    constexpr int margin = 14, numberSigns = 20;
    for (const int column : {int(ParksModel::RankColumn), int(ParksModel::CaseColumn)}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + margin);
    }
    const int number = fontMetrics().horizontalAdvance(u'0') * numberSigns;
    for (const int column : {int(ParksModel::RankedColumn), int(ParksModel::BesideColumn)}) // their heads take two lines
        m_table->setColumnWidth(column, number);
    for (const int column :
         {int(ParksModel::ParkColumn), int(ParksModel::VerdictColumn)}) // what is left; tooltips have the whole
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void ParksView::showScatter()
{
    const ParksChoice &of = m_model->choice();
    const Format format = m_context.appearance.format();
    PointCurveScene scene;
    scene.name = tr("%1 over %2").arg(figureLabel(*of.ranked), figureLabel(*of.beside));
    scene.empty = tr("Add files: each park becomes a point.");
    scene.xName = figureLabel(*of.beside);
    scene.xUnit = figureUnit(*of.beside).symbol;
    scene.yName = figureLabel(*of.ranked);
    scene.yUnit = figureUnit(*of.ranked).symbol;
    scene.isJoined = false;
    scene.format = format;
    const QModelIndex current = m_table->currentIndex();
    for (const ParksModel::Point &point : m_model->points()) {
        if (current.isValid() && point.row == current.row())
            scene.chosen = scene.points.size();
        const QString text =
            QStringLiteral("%1: %2 %3, %4 %5")
                .arg(point.name, m_model->index(point.row, ParksModel::RankedColumn).data().toString(), scene.yUnit,
                     m_model->index(point.row, ParksModel::BesideColumn).data().toString(), scene.xUnit);
        scene.points.append({point.x, point.y, text, {}, point.name});
    }
    m_scatterCard->setTitle(scene.name, QString());
    m_scatter->show(scene, Palette::of(m_context.appearance.theme()));
}

QString ParksView::answer() const
{
    if (m_run.parks().empty())
        return tr("no park was added yet");
    const QString text = tr("%n parks", nullptr, int(m_run.parks().size()));
    return m_model->refused() > 0 ? tr("%1, %n files could not be read", nullptr, m_model->refused()).arg(text) : text;
}

void ParksView::exportTable()
{
    m_menu->exportTable();
}

} // namespace ui
