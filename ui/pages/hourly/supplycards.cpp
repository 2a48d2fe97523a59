#include "supplycards.h"

#include "core/explain/hourlyexplain.h"
#include "core/hourly/supplyrules.h"
#include "core/units/conversions.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/texts.h"
#include "ui/model/dates.h"
#include "ui/model/hourlyexplaintexts.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace ui {

using namespace core;

namespace {

/// Colours of the bill: energy as the grid, what the grid costs besides in quieter ones, what is earned as direct green.
QColor colourOf(BillPart part, const Palette &palette)
{
    switch (part) {
    case BillPart::Energy:
        return palette.hours.grid;
    case BillPart::Capacity:
        return palette.mix[size_t(MixPart::Coal)];
    case BillPart::Demand:
        return palette.mix[size_t(MixPart::Oil)];
    case BillPart::SelfUse:
        return palette.hours.pv;
    case BillPart::Carbon:
        return palette.hours.onSite;
    case BillPart::FeedIn:
        return palette.hours.wind;
    case BillPart::Transmission:
        return palette.hours.battery;
    case BillPart::Loss:
        return palette.systems[size_t(System::Transport)];
    case BillPart::System:
        return palette.systems[size_t(System::Infrastructure)];
    case BillPart::Fund:
        return palette.systems[size_t(System::Buildings)];
    }
    return palette.frame;
}

HourlyFigure figureOf(SupplyRule::Ratio ratio, bool byGeneration)
{
    switch (ratio) {
    case SupplyRule::Ratio::SelfUseOfGeneration:
        return byGeneration ? HourlyFigure::SelfUseOfGenerationGeneration : HourlyFigure::SelfUseOfGenerationDelivered;
    case SupplyRule::Ratio::SelfUseOfLoad:
        return byGeneration ? HourlyFigure::SelfUseOfLoadGeneration : HourlyFigure::SelfUseOfLoadDelivered;
    case SupplyRule::Ratio::ExportOfGeneration:
        break;
    }
    return HourlyFigure::ExportOfGeneration;
}

} // namespace

BillCard::BillCard(QWidget *parent) : Card(parent), m_chart(new StackedBars(this))
{
    m_chart->setObjectName(QStringLiteral("bill"));
    content()->addWidget(m_chart, 1);
}

void BillCard::show(const HourlyResult &result, qsizetype caseIndex, const QString &remark, const Format &format,
                    const Palette &palette)
{
    BarStacks stacks;
    stacks.title = tr("Electricity bill");
    stacks.empty = tr("No prices yet. Choose a tariff under Inputs.");
    stacks.format = format;
    double most = 0;
    for (const BillMonth &month : result.bill)
        most = std::max(most, std::abs(month.total()));
    const Format::Scale scale = format.scale(most / core::yuanPerTenThousand, Unit::TenThousandYuan);
    stacks.unit = scale.unit;
    for (int month = 1; month <= 12; ++month) {
        stacks.bars.append(monthName(month, format.language()));
        stacks.known.append(most > 0);
        stacks.figures.append(ofMonth(hourlyFigure(caseIndex, HourlyFigure::WholeBill), size_t(month - 1)));
    }
    for (size_t part = 0; part < billParts; ++part) {
        const BillPart of = BillPart(part);
        if (totalOf(result.bill, of) == 0)
            continue;
        BarSeries series{billPartText(of), colourOf(of, palette), {}, {}, {}, {}};
        for (size_t month = 0; month < result.bill.size(); ++month) {
            const double value = result.bill[month][of] / core::yuanPerTenThousand / scale.divisor;
            series.values.append(value);
            series.texts.append(format.fixed(value, 1));
            series.figures.append(ofMonth(hourlyFigure(caseIndex, of), month));
        }
        stacks.series.append(series);
    }
    const QString year = format.headline(totalOf(result.bill) / core::yuanPerTenThousand, Unit::TenThousandYuan).text();
    setTitle(stacks.title, most > 0 ? tr("%1 a month · %2 a year").arg(stacks.unit, year) + remark : tr("no tariff"));
    m_chart->show(stacks, palette);
}

RulesCard::RulesCard(QWidget *parent) : Card(parent), m_grid(new QGridLayout), m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("rules"));
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    for (int i = 0; i < 4; ++i) {
        m_heads[i] = new QLabel(this);
        asMuted(m_heads[i]);
        m_grid->addWidget(m_heads[i], 0, i);
    }
    content()->addLayout(m_grid);
    asMuted(m_note);
    m_note->setWordWrap(true);
    content()->addWidget(m_note);
    content()->addStretch();
}

RulesCard::Row RulesCard::addRow()
{
    Row row{new QLabel(this), new QLabel(this), {}, {}};
    const int at = int(m_rows.size()) + 1;
    row.name->setWordWrap(true);
    m_grid->addWidget(row.name, at, 0);
    m_grid->addWidget(row.limit, at, 1);
    for (int i = 0; i < 2; ++i) {
        row.frames[i] = new FigureFrame(this);
        row.marks[i] = new StatusMark(row.frames[i]);
        auto *layout = new QHBoxLayout(row.frames[i]);
        layout->setContentsMargins(2, 2, 2, 2);
        layout->addWidget(row.marks[i]);
        layout->addStretch();
        m_grid->addWidget(row.frames[i], at, 2 + i);
        connect(row.frames[i], &FigureFrame::explainWanted, this, &RulesCard::explainWanted);
    }
    return row;
}

void RulesCard::show(const std::vector<SupplyRule> &rules, const Table &table, const SupplyRatios &ratios, qsizetype caseIndex,
                     const QString &remark, const Format &format, const Palette &palette)
{
    setTitle(tr("Direct green supply"), tr("what the notices ask, in both readings") + remark);
    const QString heads[]{QString(), tr("Required"), tr("Losses not used"), tr("Losses used")};
    for (int i = 0; i < 4; ++i)
        m_heads[i]->setText(heads[i]);
    m_heads[2]->setToolTip(tr("Self-used is the load less the purchase: what storage loses is not used."));
    m_heads[3]->setToolTip(tr("Self-used is the generation less feed-in and curtailment: what storage loses counts as used."));
    while (m_rows.size() < qsizetype(rules.size()))
        m_rows.append(addRow());
    const bool isChinese = format.language() == Language::Chinese;
    bool isDoubtful = false;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool isUsed = i < qsizetype(rules.size());
        for (QWidget *widget : std::initializer_list<QWidget *>{row.name, row.limit, row.frames[0], row.frames[1]})
            widget->setVisible(isUsed);
        if (!isUsed)
            continue;
        const SupplyRule &rule = rules[size_t(i)];
        const bool isUnverified = table.source(rule.row).check == QLatin1StringView("unverified");
        isDoubtful |= isUnverified;
        row.name->setText(tr("Notice %1: %2").arg(rule.notice, table.text(rule.row, isChinese ? "name_zh" : "name_en")) +
                          (isUnverified ? QStringLiteral(" *") : QString()));
        row.name->setToolTip(table.source(rule.row).document);
        row.limit->setText((rule.isLeast ? QStringLiteral("≥ ") : QStringLiteral("≤ ")) + format.share(rule.limit));
        for (int reading = 0; reading < 2; ++reading) {
            const auto value = reading == 0 ? rule.delivered(ratios) : rule.generation(ratios);
            const auto met = rule.isMet(value);
            row.marks[reading]->show(!met   ? ItemStatus::NoData
                                     : *met ? ItemStatus::Met
                                            : ItemStatus::NotMet,
                                     value ? format.share(*value) : Format::absent(), palette);
            row.frames[reading]->setFigure(hourlyFigure(caseIndex, figureOf(rule.ratio, reading == 1)));
            row.frames[reading]->setAccessibleName(
                QStringLiteral("%1, %2, %3").arg(row.name->text(), heads[2 + reading], row.marks[reading]->text()));
        }
    }
    m_note->setVisible(isDoubtful);
    m_note->setText(tr("* As reported by the press; the full text was not seen."));
}

IslandCard::IslandCard(QWidget *parent) : Card(parent), m_hours(new QSpinBox(this))
{
    setObjectName(QStringLiteral("island"));
    m_aloneFrame = new FigureFrame(this);
    for (QLabel **label : {&m_alone, &m_outage, &m_survived, &m_lost, &m_worst}) {
        *label = new QLabel(label == &m_alone ? static_cast<QWidget *>(m_aloneFrame) : this);
        (*label)->setWordWrap(true);
    }
    auto *alone = new QVBoxLayout(m_aloneFrame);
    alone->setContentsMargins(2, 2, 2, 2);
    alone->addWidget(m_alone);
    connect(m_aloneFrame, &FigureFrame::explainWanted, this, &IslandCard::explainWanted);
    m_hours->setRange(1, 168);
    m_hours->setValue(4);
    m_hours->setSuffix(QStringLiteral(" h"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_outage, 1);
    row->addWidget(m_hours);
    content()->addWidget(m_aloneFrame);
    content()->addLayout(row);
    for (QLabel *label : {m_survived, m_lost, m_worst})
        content()->addWidget(label);
    content()->addStretch();
    connect(m_hours, &QSpinBox::valueChanged, this, &IslandCard::outageChanged);
}

size_t IslandCard::outage() const
{
    return size_t(m_hours->value());
}

void IslandCard::show(const HourlyResult &result, const IslandCheck &check, qsizetype caseIndex, const Calendar &calendar,
                      const QString &remark, const Format &format)
{
    setTitle(tr("Island check"), tr("the park without the grid") + remark);
    m_hours->setAccessibleName(tr("Length of the outage"));
    m_outage->setText(tr("When the grid fails for"));
    m_alone->setText(
        tr("The park lives alone in %1 of 8,760 hours anyway.").arg(format.fixed(double(result.hoursWithoutImport), 0)));
    m_aloneFrame->setFigure(hourlyFigure(caseIndex, HourlyFigure::HoursWithoutImport));
    m_aloneFrame->setAccessibleName(m_alone->text());
    const double starts = double(result.load.size());
    m_survived->setText(tr("No load is lost from %1 of all hours of the year.")
                            .arg(format.share(starts > 0 ? double(check.startsSurvived) / starts : 0)));
    const auto energy = [&](double of) { return format.headline(of, Unit::MegawattHour).text(); };
    m_lost->setText(tr("On average %1 are lost.").arg(energy(check.meanLost)));
    m_worst->setVisible(check.worstLost > 0);
    m_worst->setText(tr("At worst %1, when it begins on %2.")
                         .arg(energy(check.worstLost), hourText(qsizetype(check.worstStart), calendar, format.language())));
}

} // namespace ui
