#include "measurespage.h"

#include "ui/charts/costcurve.h"
#include "ui/charts/roadchart.h"
#include "ui/charts/rowbars.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/texts.h"
#include "ui/model/evaluationmodels.h"
#include "ui/pages/measures/measurestable.h"
#include "ui/pages/measures/portfoliocard.h"
#include "ui/pages/measures/roadcard.h"
#include "ui/pages/measures/taskcolours.h"
#include "ui/pages/nofigures.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr int taskCount = 8;

QLabel *wrapped(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    asMuted(label);
    return label;
}

QPushButton *button(QWidget *parent, const char *name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

} // namespace

MeasuresPage::MeasuresPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_trial(context.document, context.results, context.shown),
      m_draft(context.document, context.results, context.shown),
      m_words(DossierTexts::read(QStringLiteral(":/dossier"))),
      m_stack(new QStackedWidget(this)),
      m_trouble(addEmptyState(m_stack))
{
    m_edit = button(this, "editMeasure");
    m_add = button(this, "addMeasure");
    m_keep = button(this, "keepCase");
    m_keep->setProperty("primary", true);
    for (QPushButton *each : {m_edit, m_add, m_keep})
        titleLine()->addWidget(each);
    auto *board = new QWidget(m_stack);
    m_numbers = new KeyNumbers(board);
    buildTable(board);
    buildCurve(board);
    auto *side = new QWidget(board);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins({});
    sideColumn->setSpacing(12);
    sideColumn->addWidget(m_systemsCard);
    sideColumn->addWidget(m_portfolio, 1);
    auto *above = new Columns(2);
    above->setShares({5, 3});
    above->add(m_tableCard, true);
    above->add(side, true);
    auto *rows = new QVBoxLayout(board);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    rows->addWidget(m_numbers);
    rows->addLayout(above);
    for (QWidget *each : std::initializer_list<QWidget *>{m_curveCard, m_road, m_projectsCard})
        rows->addWidget(each);
    rows->addStretch(1);
    m_stack->addWidget(board);
    m_stack->addWidget(m_trouble);
    content()->addWidget(m_stack, 1);
    connect(&m_trial, &MeasuresTrial::changed, this, &MeasuresPage::show);
    connect(m_numbers, &KeyNumbers::explainWanted, this, &Page::explainWanted);
    connect(m_keep, &QPushButton::clicked, this, &MeasuresPage::keep);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(m_trial.addMeasure()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(std::max<qsizetype>(0, m_table->current())); });
}

void MeasuresPage::buildTable(QWidget *board)
{
    m_tableCard = new Card(board);
    m_table = new MeasuresTable(m_trial, m_tableCard);
    m_table->setObjectName(QStringLiteral("measures"));
    m_empty = wrapped(m_tableCard, "noMeasures");
    m_listing = new QComboBox(m_tableCard);
    m_listing->setObjectName(QStringLiteral("listing"));
    m_all = button(m_tableCard, "tickAll");
    m_none = button(m_tableCard, "tickNone");
    for (QWidget *each : std::initializer_list<QWidget *>{m_listing, m_all, m_none})
        m_tableCard->addAtEnd(each);
    m_tableCard->content()->addWidget(m_empty);
    m_tableCard->content()->addWidget(m_table, 1);
    m_systemsCard = new Card(board);
    m_systems = new RowBars(m_systemsCard);
    m_systems->setObjectName(QStringLiteral("systemChanges"));
    m_systemsCard->content()->addWidget(m_systems, 1);
    addChart(m_systemsCard, m_systems);
    m_portfolio = new PortfolioCard(m_trial, board);
    connect(m_table, &MeasuresTable::editWanted, this, &MeasuresPage::edit);
    connect(m_table, &MeasuresTable::explainWanted, this, [this](qsizetype measure, MeasureFigure figure) {
        Q_EMIT explainWanted(measureFigure(this->context().shown.index(), figure, m_trial.listed()[measure].inPark));
    });
    connect(m_all, &QPushButton::clicked, this, [this] { m_trial.chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_trial.chooseAll(false); });
    connect(m_listing, &QComboBox::activated, this, [this](int index) {
        const QString id = m_listing->itemData(index).toString();
        m_trial.list(index == 0   ? MeasuresTrial::Listed::NotHeld
                     : index == 1 ? MeasuresTrial::Listed::All
                                  : MeasuresTrial::Listed::OfCase,
                     id);
    });
}

void MeasuresPage::buildCurve(QWidget *board)
{
    m_curveCard = new Card(board);
    m_curve = new CostCurve(m_curveCard);
    m_curve->setObjectName(QStringLiteral("costCurve"));
    m_undrawn = wrapped(m_curveCard, "undrawn");
    m_order = new QComboBox(m_curveCard);
    m_order->setObjectName(QStringLiteral("order"));
    m_curveCard->addAtEnd(m_order);
    m_curveCard->content()->addWidget(m_curve, 1);
    m_curveCard->content()->addWidget(m_undrawn);
    addChart(m_curveCard, m_curve);
    m_road = new RoadCard(m_trial, context().document, context().shown, board);
    addChart(m_road, m_road->chart());
    m_projectsCard = new Card(board);
    m_projects = new PlainTable(m_projectsCard);
    m_projects->setObjectName(QStringLiteral("projects"));
    m_noProjects = wrapped(m_projectsCard, "noProjects");
    m_projectsCard->content()->addWidget(m_noProjects);
    m_projectsCard->content()->addWidget(m_projects);
    connect(m_order, &QComboBox::activated, this, [this](int index) { m_trial.setOrder(MeasuresTrial::Order(index)); });
    connect(m_curve, &CostCurve::blockChosen, this, [this](qsizetype block) {
        m_table->select(m_blocks.value(block, -1));
        showCurve();
    });
    connect(m_road, &RoadCard::measureChosen, m_table, &MeasuresTable::select);
}

void MeasuresPage::refresh()
{
    m_tasks.clear();
    const auto language = isEnglish() ? DocumentLanguage::English : DocumentLanguage::Chinese;
    for (int task = 0; task <= taskCount; ++task)
        m_tasks << (m_words ? m_words->text(QStringLiteral("task.%1").arg(task), language) : QString::number(task));
    m_isProjectsStale = true;
    showTexts();
    m_trial.refresh(); // says that it changed
}

void MeasuresPage::markExplained(const Figure &figure)
{
    Page::markExplained(figure);
    const bool isOfMeasure = figure.kind == FigureKind::Measures && figure.place.kind == Place::Kind::Measure &&
                             figure.place.caseIndex == context().shown.index();
    const auto found =
        std::ranges::find(m_trial.listed(), isOfMeasure ? qsizetype(figure.place.index) : -1, &TriedMeasure::inPark);
    m_table->setExplained(found == m_trial.listed().end() ? -1 : found - m_trial.listed().begin(), MeasureFigure(figure.index));
}

ExplainScene MeasuresPage::explained(const Figure &figure) const
{
    const auto tried = m_trial.tried();
    return tried ? measureScene(figure, *tried, context().document, context().results, format()) : ExplainScene{};
}

QString MeasuresPage::emptyText() const
{
    if (context().document.park().measures.isEmpty())
        return tr("No measures yet. Add one here, or paste a list from Excel on the page \"Park\", tab \"Measures\".");
    if (m_trial.listing() == MeasuresTrial::Listed::NotHeld)
        return tr(
            "All %n measures say that they apply to this case: its rows hold their effect already. Show a case before them, or "
            "list all.",
            nullptr, int(m_trial.leftOut()));
    return tr("No measure applies to this case.");
}

void MeasuresPage::showTexts()
{
    m_keep->setText(tr("Keep as case"));
    m_keep->setToolTip(tr("Writes the case with the ticked measures behind the others: one step to undo."));
    m_add->setText(tr("Add a measure"));
    m_edit->setText(tr("Edit measures"));
    m_edit->setToolTip(tr("Shows the selected measure in the list of the page \"Park\"; so does a double click or Enter."));
    m_all->setText(tr("All"));
    m_none->setText(tr("None"));
    m_all->setToolTip(tr("Tick all measures"));
    m_none->setToolTip(tr("Tick no measure"));
    m_table->showTexts();
    m_listing->setAccessibleName(tr("Which measures are listed"));
    m_order->setAccessibleName(tr("Order of the measures"));
    m_order->clear();
    m_order->addItems({tr("cheapest first"), tr("as in the table")});
    m_tableCard->setTitle(tr("Measures"), {});
    m_projects->setAccessibleName(tr("Projects of the application"));
}

/// The shown case is the base, whatever it is; measures that it holds already are offered only when asked for.
void MeasuresPage::showListing()
{
    const QSignalBlocker quiet(m_listing);
    m_listing->clear();
    m_listing->addItem(tr("not in this case yet"));
    m_listing->addItem(tr("all"));
    int current = int(m_trial.listing());
    const Park &park = context().document.park();
    for (const Case &each : park.cases) {
        const bool isNamed = std::ranges::any_of(park.measures, [&](const Measure &measure) { return isHeldBy(measure, each); });
        if (!isNamed)
            continue;
        if (m_trial.listing() == MeasuresTrial::Listed::OfCase && each.id == m_trial.listedCase())
            current = m_listing->count();
        m_listing->addItem(tr("of %1").arg(each.name), each.id);
    }
    m_listing->setCurrentIndex(std::min(current, m_listing->count() - 1));
}

void MeasuresPage::show()
{
    const bool isEmpty = !m_trial.model() && showNoResult(*m_trouble, *this, context());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_add->setEnabled(!context().document.isReadOnly());
    m_edit->setEnabled(!m_trial.listed().isEmpty());
    m_keep->setEnabled(!isEmpty && m_trial.chosenCount() > 0 && !context().document.isReadOnly());
    if (isEmpty) {
        setTitle(tr("Measures and roadmap"), caseText());
        return;
    }
    showListing();
    m_order->setCurrentIndex(int(m_trial.order()));
    const bool hasRows = !m_trial.listed().isEmpty();
    m_table->refresh(m_tasks, format());
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    m_empty->setText(emptyText());
    m_all->setEnabled(hasRows);
    m_none->setEnabled(m_trial.chosenCount() > 0);
    m_portfolio->refresh(format());
    showAnswer();
    showNumbers();
    showSystems();
    showCurve();
    m_road->refresh(m_tasks, format(), colours());
    if (std::exchange(m_isProjectsStale, false))
        showProjects();
}

// ---- what is shown

QString MeasuresPage::coreText(const CaseEvaluation &of) const
{
    const SchemeResult &result = of.schemes.front();
    return ItemTexts(result.scheme->items.front(), format()).value(result.items.front());
}

void MeasuresPage::showAnswer()
{
    const CaseEvaluation &before = *m_trial.before(), &after = *m_trial.after();
    const auto count = int(m_trial.chosenCount());
    if (count == 0)
        return setTitle(tr("Measures and roadmap"), tr("%1 · tick measures, and all figures follow").arg(caseText()));
    const SchemeResult &result = after.schemes.front();
    setTitle(tr("Measures and roadmap"), tr("%1 with %n measures", nullptr, count).arg(caseText()) + QStringLiteral(" · ") +
                                             tr("core indicator %1 → %2 %3, %4")
                                                 .arg(coreText(before), coreText(after), result.scheme->items.front().unit,
                                                      statusText(result.items.front().status)));
}

void MeasuresPage::showNumbers()
{
    const qsizetype index = context().shown.index();
    const CaseEvaluation &before = *m_trial.before(), &after = *m_trial.after();
    const bool isChanged = m_trial.chosenCount() > 0;
    const QString emptyLine(u' '); // the first tick fills it: the table stays where it is under the mouse
    const auto was = [&](const QString &text) { return isChanged ? tr("before: %1").arg(text) : emptyLine; };
    const auto known = [&](const CaseEvaluation &of, double value, Unit unit) { // without quantities nothing is known, not 0
        return isAnythingEntered(of) ? format().headline(value, unit) : Format::Scaled{Format::absent(), {}};
    };
    const Format::Scaled emissions = known(after, after.account.accounting.total().value, Unit::TonneCo2),
                         consumption = known(after, after.account.energy.total.value, Unit::Tce),
                         emissionsBefore = known(before, before.account.accounting.total().value, Unit::TonneCo2),
                         consumptionBefore = known(before, before.account.energy.total.value, Unit::Tce);
    const SchemeResult &result = after.schemes.front(), &resultBefore = before.schemes.front();
    const TrialMoney money = m_trial.money();
    const Format::Scaled investment = format().headline(money.investment, Unit::TenThousandYuan),
                         cost = format().headline(money.yearlyCost, Unit::TenThousandYuan);
    m_numbers->show({
        {tr("Emissions"), emissions.number, emissions.unit, was(emissionsBefore.text()),
         caseFigure(FigureKind::Emissions, index)},
        {tr("Energy consumption"), consumption.number, consumption.unit, was(consumptionBefore.text()),
         caseFigure(FigureKind::Consumption, index)},
        {tr("Core indicator"), coreText(after), result.scheme->items.front().unit, was(coreText(before)),
         caseFigure(FigureKind::Item, index, 0)},
        {tr("Verdict by notice 910"),
         verdictText(verdictShown(result)),
         {},
         was(verdictText(verdictShown(resultBefore))),
         caseFigure(FigureKind::Item, index, 0)}, // as the page Evaluation has it
        {tr("Investment"), isChanged ? investment.number : Format::absent(), isChanged ? investment.unit : QString(),
         isChanged ? tr("%n ticked", nullptr, int(m_trial.chosenCount())) : QString(),
         isChanged ? measureFigure(index, MeasureFigure::Investment) : Figure{}},
        {tr("Net yearly cost"), isChanged ? cost.number : Format::absent(), isChanged ? cost.unit : QString(),
         money.without > 0 ? tr("without %n measures whose life is missing", nullptr, money.without)
         : money.perTonne  ? tr("%1 yuan per t").arg(format().fixed(*money.perTonne, 0))
                           : QString(),
         isChanged ? measureFigure(index, MeasureFigure::YearlyCost) : Figure{}},
    });
}

void MeasuresPage::showSystems()
{
    RowBarsScene scene;
    scene.name = tr("Change by system");
    scene.empty = tr("No case yet.");
    scene.format = format();
    double largest = 0;
    const auto changes = m_trial.changes();
    for (const double change : changes)
        largest = std::max(largest, std::abs(change));
    const Format::Scale scale = format().scale(largest, Unit::TonneCo2);
    for (const System system : allSystems) {
        const auto at = size_t(system);
        const QString name = fieldText(systemPart(system).label), value = format().ofColumn(changes[at] / scale.divisor, 1);
        RowBar bar;
        bar.label = name;
        bar.total = value;
        bar.figure = systemFigure(FigureKind::SystemEmissions, context().shown.index(), system);
        if (changes[at] != 0)
            bar.pieces.append(
                {name, value + u' ' + scale.unit, colours().systems[at], {}, changes[at] / scale.divisor, bar.figure});
        scene.rows.append(bar);
    }
    scene.unit = scale.unit;
    scene.units = {scale.unit};
    scene.decimals = 1;
    m_systemsCard->setTitle(scene.name, tr("%1 a year, with the ticked measures").arg(scale.unit));
    m_systems->show(scene, colours());
}

/// Measures that have no block: nothing is lowered, or the cost is not known.
QString MeasuresPage::undrawnText(const std::vector<AbatementStep> &steps) const
{
    QStringList idle, unknown;
    for (const AbatementStep &step : steps) {
        const QString name = m_trial.measure(qsizetype(step.measure)).name;
        if (!(step.saved > 0))
            idle << tr("%1 (%2 t)").arg(name, format().fixed(-step.saved, 0));
        else if (!step.unitCost)
            unknown << name;
    }
    QStringList said;
    const QString separator = isEnglish() ? QStringLiteral(", ") : QStringLiteral("、");
    if (!idle.isEmpty())
        said << tr("Not drawn, as they lower no emissions in this order: %1.").arg(idle.join(separator));
    if (!unknown.isEmpty())
        said << tr("Not drawn, as their cost is not known: %1.").arg(unknown.join(separator));
    if (m_trial.isHourly())
        said << tr("Power saved and added is settled hour by hour in the year of the design.");
    return said.join(u' ');
}

void MeasuresPage::showCurve()
{
    CostCurveScene scene;
    scene.name = tr("Abatement cost");
    scene.empty = tr("No measure lowers emissions at a known cost.");
    scene.format = format();
    double sum = 0;
    for (const AbatementStep &step : m_trial.curve())
        sum += std::max(0.0, step.saved);
    const Format::Scale scale = format().scale(sum, Unit::TonneCo2);
    const auto blocks = [&](const std::vector<AbatementStep> &steps, QList<qsizetype> *rows) {
        QList<CostBlock> made;
        for (const AbatementStep &step : steps) {
            if (!step.unitCost)
                continue;
            const auto row = qsizetype(step.measure);
            made.append({m_trial.measure(row).name, step.saved / scale.divisor, *step.unitCost,
                         tr("%1 a year at %2 yuan per t").arg(tonnes(step.saved), format().fixed(*step.unitCost, 0)),
                         taskColour(colours(), m_trial.listed()[row].task)});
            if (rows) {
                if (row == m_table->current())
                    scene.chosen = made.size() - 1;
                rows->append(row);
            }
        }
        return made;
    };
    m_blocks.clear();
    scene.blocks = blocks(m_trial.curve(), &m_blocks);
    scene.others = blocks(m_trial.naive(), nullptr);
    scene.xName = tr("Emissions avoided");
    scene.xUnit = tr("%1 a year").arg(scale.unit);
    scene.yName = tr("Cost");
    scene.yUnit = tr("yuan per t");
    scene.blocksName = tr("one after the other");
    scene.othersName = tr("each alone, cheapest first");
    if (m_trial.carbonPrice()) {
        scene.line = *m_trial.carbonPrice();
        scene.lineName = tr("carbon price %1").arg(format().entered(*scene.line));
    }
    m_curveCard->setTitle(scene.name, m_trial.chosenCount() > 0
                                          ? tr("of the ticked measures, in order; colours are those of the tasks")
                                          : tr("of all listed measures, in order; colours are those of the tasks"));
    const QString undrawn = undrawnText(m_trial.curve());
    m_undrawn->setText(undrawn);
    m_undrawn->setVisible(!undrawn.isEmpty());
    m_curve->show(scene, colours());
}

// ---- what is done

void MeasuresPage::keep()
{
    const qsizetype at = m_trial.keep();
    if (at < 0)
        return;
    context().shown.show(at);
    Q_EMIT said(
        tr("The case is kept as %1 in the year of its base; the page \"Park\" renames it and moves it to another year. Undo "
           "takes it back.")
            .arg(context().document.park().cases.at(at).name));
}

void MeasuresPage::edit(qsizetype row)
{
    if (row < m_trial.listed().size())
        Q_EMIT placeWanted({.kind = Place::Kind::Measure, .index = qint32(m_trial.listed()[row].inPark)});
}

} // namespace ui
