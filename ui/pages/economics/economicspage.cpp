#include "economicspage.h"

#include "core/accounting/effectiveparameters.h"
#include "ui/charts/pointcurve.h"
#include "ui/charts/stackedbars.h"
#include "ui/charts/tornado.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/texts.h"
#include "ui/pages/nofigures.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using namespace core;
using economics::YearFlow;

namespace {

constexpr double percent = 100;

/// Entered in per cent.
bool isShare(EconomicFigure figure)
{
    return figure == EconomicFigure::IncomeTaxRate || figure == EconomicFigure::PriceGrowth;
}

} // namespace

EconomicsPage::EconomicsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_trial(context.document, context.results, context.shown),
      m_stack(new QStackedWidget(this)),
      m_trouble(addEmptyState(m_stack))
{
    auto *side = new QWidget(this), *board = new QWidget(m_stack);
    buildInputs(side);
    buildOutcome(board);
    m_stack->addWidget(board);
    m_stack->addWidget(m_trouble);
    m_tableCard = new Card(this);
    m_table = new PlainTable(m_tableCard);
    m_table->setObjectName(QStringLiteral("years"));
    m_tableCard->content()->addWidget(m_table, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(side, 2);
    columns->addWidget(m_stack, 5);
    content()->addLayout(columns, 1);
    content()->addWidget(m_tableCard);
    connect(&m_trial, &HourlyTrial::changed, this, &EconomicsPage::show);
}

void EconomicsPage::buildInputs(QWidget *side)
{
    m_inputs = new Card(side);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    for (size_t i = 0; i < economicFigureCount; ++i) {
        const auto figure = EconomicFigure(i);
        auto *name = new QLabel(m_inputs);
        auto *number = new QDoubleSpinBox(m_inputs);
        const double scale = isShare(figure) ? percent : 1;
        const auto [least, largest] = rangeOf(figure);
        number->setRange(least * scale, largest * scale);
        number->setDecimals(figure == EconomicFigure::ProjectYears ? 0 : 1);
        number->setButtonSymbols(QAbstractSpinBox::NoButtons);
        number->setAlignment(Qt::AlignRight);
        number->setKeyboardTracking(false); // a half typed number is none
        number->setObjectName(QLatin1StringView(key(figure)));
        name->setBuddy(number);
        grid->addWidget(name, int(i), 0);
        grid->addWidget(number, int(i), 1);
        m_fields.append(qMakePair(name, number));
        connect(number, &QDoubleSpinBox::valueChanged, this,
                [this, figure, scale](double value) { enter(figure, value / scale); });
    }
    m_rateName = new QLabel(m_inputs);
    m_rate = new QDoubleSpinBox(m_inputs);
    m_rate->setObjectName(QStringLiteral("discountRate"));
    m_rate->setRange(0, percent);
    m_rate->setDecimals(2);
    m_rate->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_rate->setAlignment(Qt::AlignRight);
    m_rate->setKeyboardTracking(false);
    m_rateName->setBuddy(m_rate);
    grid->addWidget(m_rateName, int(economicFigureCount), 0);
    grid->addWidget(m_rate, int(economicFigureCount), 1);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &EconomicsPage::enterRate);
    m_inputs->content()->addLayout(grid);
    m_parts = new Card(side);
    m_partsText = new QLabel(m_parts);
    m_partsText->setWordWrap(true);
    m_partsText->setObjectName(QStringLiteral("parts"));
    m_parts->content()->addWidget(m_partsText);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_inputs);
    column->addWidget(m_parts);
    column->addStretch(1);
}

void EconomicsPage::buildOutcome(QWidget *board)
{
    m_numbers = new KeyNumbers(board);
    connect(m_numbers, &KeyNumbers::explainWanted, this, &Page::explainWanted);
    m_flowCard = new Card(board);
    m_flow = new StackedBars(m_flowCard);
    m_flow->setObjectName(QStringLiteral("cashFlow"));
    m_flowCard->content()->addWidget(m_flow, 1);
    m_movedCard = new Card(board);
    m_movedCard->wrapRemark();
    m_moved = new RowBars(m_movedCard);
    m_moved->setObjectName(QStringLiteral("tornado"));
    m_movedCard->content()->addWidget(m_moved, 1);
    m_sumCard = new Card(board);
    m_sumCard->wrapRemark();
    m_sum = new PointCurve(m_sumCard);
    m_sum->setObjectName(QStringLiteral("sum"));
    m_sumCard->content()->addWidget(m_sum, 1);
    addChart(m_flowCard, m_flow);
    addChart(m_sumCard, m_sum);
    addChart(m_movedCard, m_moved);
    auto *below = new Columns(2);
    below->add(m_sumCard, true);
    below->add(m_movedCard, true);
    auto *rows = new QVBoxLayout(board);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    rows->addWidget(m_numbers);
    rows->addWidget(m_flowCard, 3);
    rows->addLayout(below, 2);
}

void EconomicsPage::refresh()
{
    showTexts();
    m_trial.refresh(); // says that it changed
}

void EconomicsPage::showTexts()
{
    m_inputs->setTitle(tr("Inputs"), tr("of the case"));
    m_parts->setTitle(tr("What is bought"), {});
    m_table->setAccessibleName(tr("Year by year"));
    m_rateName->setText(rateName());
    m_rate->setAccessibleName(m_rateName->text());
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields[i].first->setText(nameOf(EconomicFigure(i)));
        m_fields[i].second->setAccessibleName(m_fields[i].first->text());
    }
}

/// What keeps the design from being judged, with the way out; false: nothing does.
bool EconomicsPage::showObstacle()
{
    if (showNoYear(*m_trouble, *this, m_trial, context()))
        return true;
    if (m_economics->parts.empty())
        m_trouble->say(
            tr("The design of this case holds no solar plant, wind plant or battery behind the meter. Have the least-cost "
               "one sized and write it to the case, or set capacities by hand."),
            {pageStep(*this, tr("Size the least-cost design"), QStringLiteral("sizing")),
             pageStep(*this, tr("Set capacities by hand"), QStringLiteral("hourly"))});
    else if (!hasYears()) // without prices there is no verdict
        m_trouble->say(
            tr("The design has no power prices: take the price list of an area, or enter prices on the page \"Sizing\". "
               "Without them nothing is saved."),
            {pricesStep(m_trial, context())});
    else
        return false;
    return true;
}

void EconomicsPage::show()
{
    m_economics.reset();
    const Case *inCase = context().shown.inPark();
    m_inputs->setVisible(inCase && m_trial.tables());
    if (inCase && m_trial.tables()) {
        const Library &library = context().results.libraryOf(context().shown.index());
        const double rate =
            effectiveParameters(context().document.park().parameters, inCase->parameters, inCase->year, library).discountRate;
        m_used = economicInputs(m_trial.model() ? m_trial.triedCase() : *inCase, rate, *m_trial.tables());
        showInputs();
        if (m_trial.model() && context().results.ofCase(context().shown.index()).hasResults)
            m_economics = designEconomics(m_trial.triedCase(), *m_trial.model(), *m_trial.tables(), m_used);
    }
    const bool isEmpty = showObstacle();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_parts->setVisible(!isEmpty);
    m_tableCard->setVisible(!isEmpty);
    setTitle(tr("Economics"), caseText());
    Q_EMIT designShown();
    if (isEmpty)
        return;
    showParts();
    const double value = m_economics->indicators.netPresentValue;
    setTitle(tr("Economics"), value >= 0 ? tr("%1 · the design pays: it is worth %2 more than it costs")
                                               .arg(caseText(), format().headline(value, Unit::TenThousandYuan).text())
                                         : tr("%1 · the design does not pay: %2 are missing")
                                               .arg(caseText(), format().headline(-value, Unit::TenThousandYuan).text()));
    showNumbers();
    showFlow();
    showSum();
    showMoved();
    showTable();
}

void EconomicsPage::showInputs()
{
    const double values[]{double(m_used.years), m_used.taxRate * percent, m_used.subsidy, m_used.priceGrowth * percent};
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QSignalBlocker quiet(m_fields[i].second);
        m_fields[i].second->setValue(values[i]);
        m_fields[i].second->setReadOnly(context().document.isReadOnly());
    }
    const QSignalBlocker quiet(m_rate);
    m_rate->setValue(m_used.discountRate * percent);
    m_rate->setReadOnly(context().document.isReadOnly());
}

void EconomicsPage::showParts()
{
    QStringList texts;
    for (const InvestmentPart &part : m_economics->parts) {
        const QString name = part.kind == InvestmentKind::Wind ? tr("Wind")
                             : part.kind == InvestmentKind::Pv ? tr("Solar PV")
                                                               : tr("Battery");
        const QString unit = part.kind == InvestmentKind::Battery ? QStringLiteral("MWh") : QStringLiteral("MW");
        texts.append(tr("%1 (%2): %3 %4 for %5, %6 a year, %7 years%8")
                         .arg(name, part.id, format().fixed(part.capacity, 1), unit,
                              format().headline(part.investment, Unit::TenThousandYuan).text(),
                              format().headline(part.om, Unit::TenThousandYuan).text(), format().entered(part.life),
                              part.isDefault ? u' ' + tr("(default price)") : QString()));
    }
    texts.append(tr("Power bill without: %1 a year, with: %2.")
                     .arg(format().headline(m_economics->billWithout, Unit::TenThousandYuan).text(),
                          format().headline(m_economics->billWith, Unit::TenThousandYuan).text()));
    m_partsText->setText(texts.join(QStringLiteral("\n")));
}

void EconomicsPage::showNumbers()
{
    const economics::Indicators &found = m_economics->indicators;
    const Format::Scaled value = format().headline(found.netPresentValue, Unit::TenThousandYuan);
    const auto years = [&](const std::optional<double> &of) { return of ? format().fixed(*of, 1) : Format::absent(); };
    const auto perKwh = [&](const std::optional<double> &of) { return of ? format().fixed(*of, 3) : Format::absent(); };
    QString rate = Format::absent(), rateRemark;
    if (found.internalRates.size() == 1)
        rate = QString(format().share(found.internalRates.front())).remove(QStringLiteral(" %"));
    else if (found.internalRates.empty())
        rateRemark = found.changesSign ? tr("none found up to %1").arg(format().share(economics::highestInternalRate))
                                       : tr("none: the sum never turns");
    else
        rateRemark =
            tr("several: %1 to %2").arg(format().share(found.internalRates.front()), format().share(found.internalRates.back()));
    const QString year = tr("years"), yuan = unitText(Unit::YuanPerKilowattHour);
    const auto figure = [&](EconomicAnswer of) { return caseFigure(FigureKind::Economics, context().shown.index(), of); };
    m_numbers->show({
        {tr("Net present value"), value.number, value.unit, tr("at %1").arg(format().share(m_used.discountRate)),
         figure(EconomicAnswer::NetPresentValue)},
        {tr("Internal rate"), rate, QStringLiteral("%"), rateRemark, figure(EconomicAnswer::InternalRate)},
        {tr("Payback"), years(found.payback), year, found.payback ? QString() : tr("not within the project"),
         figure(EconomicAnswer::Payback)},
        {tr("Discounted payback"), years(found.discountedPayback), year,
         found.discountedPayback ? QString() : tr("not within the project"), figure(EconomicAnswer::DiscountedPayback)},
        {tr("Levelised cost"), perKwh(m_economics->levelisedCost), yuan, tr("of own power"),
         figure(EconomicAnswer::LevelisedCost)},
        {tr("Green power costs"), perKwh(m_economics->greenCost), yuan, tr("where it is used or sold"),
         figure(EconomicAnswer::GreenCost)},
    });
}

/// Beside the titles where the year is none that was measured.
QString EconomicsPage::remark() const
{
    return m_trial.isSynthetic() ? QStringLiteral(" · ") + tr("synthetic weather") : QString();
}

ExplainScene EconomicsPage::explained(const Figure &figure) const
{
    return hasYears() ? economicScene(EconomicAnswer(figure.index), *m_economics, m_used, *m_trial.tables(), caseText(), format())
                      : ExplainScene{};
}

void EconomicsPage::showFlow()
{
    BarStacks stacks;
    stacks.title = tr("Cash flow");
    stacks.empty = tr("No years yet.");
    stacks.format = format();
    double largest = 0;
    for (const YearFlow &year : m_economics->years)
        largest = std::max(largest, std::abs(year.net));
    const Format::Scale scale = format().scale(largest, Unit::TenThousandYuan);
    stacks.unit = scale.unit;
    const Palette &palette = colours();
    struct Part {
        QString name;
        QColor colour;
        double YearFlow::*value;
        double sign;
    };
    const Part parts[]{
        {tr("Saved on the bill"), palette.hours.wind, &YearFlow::avoidedCost, 1},
        {tr("Feed-in"), palette.hours.pv, &YearFlow::revenue, 1},
        {tr("Carbon"), palette.hours.battery, &YearFlow::carbonCost, -1},
        {tr("Subsidy and rest value"), palette.systems[size_t(System::EnergySupply)], &YearFlow::residualValue, 1},
        {tr("Investment"), palette.hours.onSite, &YearFlow::investment, -1},
        {tr("Replacement"), palette.systems[size_t(System::Infrastructure)], &YearFlow::replacement, -1},
        {tr("Operation"), palette.hours.grid, &YearFlow::omCost, -1},
        {tr("Tax"), palette.systems[size_t(System::Production)], &YearFlow::tax, -1},
    };
    for (size_t y = 0; y < m_economics->years.size(); ++y) {
        stacks.bars.append(y % 5 == 0 || y + 1 == m_economics->years.size() ? QString::number(y) : QString());
        stacks.known.append(true);
        stacks.marks.append(m_economics->years[y].net / scale.divisor);
    }
    stacks.markName = tr("Net");
    for (const Part &part : parts) {
        BarSeries series{part.name, part.colour, {}, {}, {}, {}};
        for (const YearFlow &year : m_economics->years) {
            const double subsidy = part.value == &YearFlow::residualValue ? year.subsidy : 0;
            series.values.append((part.sign * year.*part.value + subsidy) / scale.divisor);
            series.texts.append(format().fixed(series.values.back(), 1));
        }
        if (std::ranges::any_of(series.values, [](double value) { return value != 0; }))
            stacks.series.append(series);
    }
    for (const BarSeries &series : stacks.series)
        stacks.sums.append(format().fixed(std::accumulate(series.values.begin(), series.values.end(), 0.0), 1));
    m_flowCard->setTitle(stacks.title,
                         tr("%1 by year of the project, line = net; sums at the right").arg(stacks.unit) + remark());
    m_flow->show(stacks, palette);
}

void EconomicsPage::showSum()
{
    PointCurveScene scene;
    scene.name = tr("Discounted sum so far");
    scene.empty = tr("No years yet.");
    scene.format = format();
    double largest = 0;
    for (const YearFlow &year : m_economics->years)
        largest = std::max(largest, std::abs(year.discountedSum));
    const Format::Scale scale = format().scale(largest, Unit::TenThousandYuan);
    scene.xName = tr("Year");
    scene.xUnit = tr("of the project");
    scene.yName = tr("Sum");
    scene.yUnit = scale.unit;
    for (size_t y = 0; y < m_economics->years.size(); ++y)
        scene.points.append(
            {double(y),
             m_economics->years[y].discountedSum / scale.divisor,
             tr("Year %1: %2").arg(y).arg(format().headline(m_economics->years[y].discountedSum, Unit::TenThousandYuan).text()),
             {}});
    if (m_economics->indicators.discountedPayback) {
        scene.limit = *m_economics->indicators.discountedPayback;
        scene.limitName = tr("paid back");
    }
    m_sumCard->setTitle(scene.name, tr("ends at the net present value") + remark());
    m_sum->show(scene, colours());
}

void EconomicsPage::showMoved()
{
    const auto name = [](EconomicDriver driver) {
        switch (driver) {
        case EconomicDriver::Investment:
            return tr("Investment");
        case EconomicDriver::PowerPrice:
            return tr("Price of power bought");
        case EconomicDriver::Yield:
            return tr("Yield of the plants");
        case EconomicDriver::Om:
            return tr("Operation");
        case EconomicDriver::FeedIn:
            return tr("Price of power sold");
        case EconomicDriver::CarbonPrice:
            return tr("Carbon price");
        case EconomicDriver::DiscountRate:
            return tr("Discount rate");
        }
        return QString();
    };
    std::vector<TornadoRow> rows;
    const double value = m_economics->indicators.netPresentValue;
    for (const DesignEconomics::Moved &each : m_economics->moved)
        rows.push_back({name(each.driver), each.less - value, each.more - value});
    Tornado made = tornado(std::move(rows), format(), colours());
    made.scene.name = tr("What moves the net present value");
    made.scene.empty = tr("No years yet.");
    m_movedCard->setTitle(made.scene.name, tr("%1, ± 20 %").arg(made.unit) + remark());
    m_moved->show(made.scene, colours());
}

void EconomicsPage::showTable()
{
    m_tableCard->setTitle(tr("Year by year"), tr("10⁴ yuan"));
    const QList<PlainTable::Column> columns{
        {tr("Year"), true, true},   {tr("Investment"), true, true}, {tr("Saved"), true, true},    {tr("Feed-in"), true, true},
        {tr("Carbon"), true, true}, {tr("Operation"), true, true},  {tr("Replaced"), true, true}, {tr("Rest value"), true, true},
        {tr("Tax"), true, true},    {tr("Net"), true, true},        {tr("Sum"), true, true},      {tr("Discounted"), true, true}};
    QList<QStringList> rows;
    const auto number = [&](double value) { return value == 0 ? QStringLiteral("0") : format().fixed(value, 0); };
    for (size_t y = 0; y < m_economics->years.size(); ++y) {
        const YearFlow &year = m_economics->years[y];
        rows.append({QString::number(y), number(-year.investment + year.subsidy), number(year.avoidedCost), number(year.revenue),
                     number(-year.carbonCost), number(-year.omCost), number(-year.replacement), number(year.residualValue),
                     number(-year.tax), number(year.net), number(year.sum), number(year.discountedSum)});
    }
    m_table->show(columns, rows);
}

/// The discount rate is a parameter; here it is set for the case.
QString EconomicsPage::nameOf(EconomicFigure figure)
{
    const QString names[]{tr("Years of the project"), tr("Tax on profit, %"), tr("Subsidy on the investment, 10⁴ yuan"),
                          tr("Growth of all yearly money, % a year")};
    return names[size_t(figure)];
}

QString EconomicsPage::rateName()
{
    return tr("Discount rate, % a year");
}

void EconomicsPage::enterRate(double perCent)
{
    const Case *inCase = context().shown.inPark();
    if (!inCase)
        return;
    context().document.push(
        [ofCase = inCase->name] { return tr("Change %1 (%2)").arg(rateName(), ofCase); },
        {Edit::set(parametersAddress(context().shown.index()), fieldIndex(parametersObject, "discountRate"), perCent / percent)});
}

/// A figure of the economy of the case: set, or added.
void EconomicsPage::enter(EconomicFigure figure, double value)
{
    const Case *inCase = context().shown.inPark();
    if (!inCase)
        return;
    const QString name = QLatin1StringView(key(figure));
    const Address owner = caseAddress(context().shown.index());
    const int list = listIndex(objectAt(owner), "economy");
    const Object &element = *objectAt(owner).lists[size_t(list)].element;
    const auto present = std::ranges::find(inCase->economy, name, &EconomyFigure::key);
    std::vector<Edit> edits;
    if (present != inCase->economy.end()) {
        const auto row = present - inCase->economy.begin();
        edits.push_back(Edit::set(rowAddress(owner, list, row), fieldIndex(element, "value"), value));
    } else {
        auto row = std::make_shared<EconomyFigure>();
        row->key = name;
        row->value = value;
        edits.push_back(Edit::insert(owner, list, inCase->economy.size(), std::vector{row}));
    }
    context().document.push([figure, ofCase = inCase->name] { return tr("Change %1 (%2)").arg(nameOf(figure), ofCase); },
                            std::move(edits));
}

} // namespace ui
