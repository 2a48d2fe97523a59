#include "accountingstep.h"

#include "core/indicators/bysystem.h"
#include "core/reference/sourcenames.h"
#include "ui/inputs/card.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/plaintable.h"
#include "ui/model/parametersmodel.h"
#include "ui/wizard/opencard.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr size_t largestRows = 8, mostFactors = 12;

} // namespace

AccountingStep::AccountingStep(const WizardContext &context, QWidget *parent)
    : StepView(context, {WizardStep::Accounting}, parent),
      m_totals(new KeyNumbers(this)),
      m_tableCard(new Card(this)),
      m_largestCard(new Card(this)),
      m_factorsCard(new Card(this)),
      m_table(new PlainTable(m_tableCard)),
      m_largest(new PlainTable(m_largestCard)),
      m_factors(new PlainTable(m_factorsCard)),
      m_empty(textLabel(this, true))
{
    m_table->setObjectName(QStringLiteral("emissionTable"));
    m_tableCard->content()->addWidget(m_table);
    m_largestCard->content()->addWidget(m_largest);
    m_factors->paintChecks(context.appearance);
    m_factorsCard->content()->addWidget(m_factors);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 14);
    column->setSpacing(12);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_empty, m_totals, m_tableCard, m_largestCard, m_factorsCard, openCard()})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_totals, &KeyNumbers::explainWanted, this, &StepView::explainWanted);
    connect(m_table, &QTableView::clicked, this, &AccountingStep::explain);
    connect(m_table, &QTableView::activated, this, &AccountingStep::explain);
    connect(m_largest, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Place place = m_places[size_t(index.row())];
        Q_EMIT pointWanted(WizardStep::Systems, {OpenPoint::Kind::Finding, OpenPoint::Weight::Note, place});
    });
}

/// The sums of lines and of systems explain themselves, and what a system has of electricity and heat.
void AccountingStep::explain(const QModelIndex &index)
{
    const int line = index.column() - 1, row = index.row();
    if (!accounted() || line < 0)
        return;
    const bool isTotal = line == int(lineCount), isPark = row == int(allSystems.size());
    if (isPark)
        return Q_EMIT explainWanted(isTotal ? caseFigure(FigureKind::Emissions, caseIndex())
                                            : caseFigure(FigureKind::Line, caseIndex(), line));
    const FigureKind kind = isTotal                           ? FigureKind::SystemEmissions
                            : Line(line) == Line::Electricity ? FigureKind::ElectricityShare
                            : Line(line) == Line::Heat        ? FigureKind::HeatShare
                                                              : FigureKind::OwnEmissions;
    Q_EMIT explainWanted(systemFigure(kind, caseIndex(), allSystems[size_t(row)]));
}

void AccountingStep::show()
{
    const CaseEvaluation *evaluated = accounted();
    for (QWidget *part : std::initializer_list<QWidget *>{m_totals, m_tableCard, m_largestCard, m_factorsCard})
        part->setVisible(evaluated);
    m_empty->setVisible(!evaluated);
    m_empty->setText(tr("The accounting follows when rows are entered and the case has no errors."));
    if (!evaluated)
        return;
    showTotals(*evaluated);
    showTable(*evaluated);
    showLargest(*evaluated);
    showFactors();
}

void AccountingStep::showTotals(const CaseEvaluation &evaluated)
{
    const Accounting &accounting = evaluated.account.accounting;
    const auto number = [this](const QString &name, std::optional<TonnesCo2> amount, const QString &remark, FigureKind kind) {
        if (!amount)
            return KeyNumber{name, Format::absent(), {}, remark};
        const Format::Scaled scaled = format().headline(amount->value, Unit::TonneCo2);
        return KeyNumber{name, scaled.number, scaled.unit, remark, caseFigure(kind, caseIndex())};
    };
    m_totals->show({
        number(tr("Emissions of the park"), accounting.total(), tr("annex 4: what is judged"), FigureKind::Emissions),
        number(tr("Location-based"), accounting.locationBasedTotal, tr("grid power at its average, to compare"),
               FigureKind::LocationBased),
        number(tr("International bunkers"), accounting.internationalBunkers, tr("inside the total"),
               FigureKind::InternationalBunkers),
        number(tr("Biogenic"), accounting.biogenic, tr("beside the total"), FigureKind::Biogenic),
    });
}

void AccountingStep::showTable(const CaseEvaluation &evaluated)
{
    m_tableCard->setTitle(tr("By system and line of annex 4"), tr("t CO₂; power and heat shared out by use"));
    const EmissionTable table = emissionTable(evaluated.account);
    const auto amount = [this](TonnesCo2 of) { return of.value == 0 ? QStringLiteral("0") : format().fixed(of.value, 1); };
    QList<PlainTable::Column> columns{{tr("System"), false, true}};
    for (const LineName &line : lineNames)
        columns.append({QCoreApplication::translate("AccountingLine", line.label), true});
    columns.append({tr("Together"), true});
    QList<QStringList> rows;
    for (const System system : allSystems) {
        QStringList cells{fieldText(systemPart(system).label)};
        for (const TonnesCo2 cell : table.cells[size_t(system)])
            cells << amount(cell);
        cells << amount(table.bySystem[size_t(system)]);
        rows.append(cells);
    }
    QStringList sums{tr("Park")};
    for (const TonnesCo2 line : table.byLine)
        sums << amount(line);
    rows.append(sums << amount(table.total));
    m_table->show(columns, rows, {int(rows.size()) - 1});
    m_table->setAccessibleName(m_tableCard->title());
}

Place AccountingStep::placeOf(const Contribution &contribution) const
{
    return {Place::Kind::Row, contribution.system, contribution.list, qint32(caseIndex()), contribution.index};
}

void AccountingStep::showLargest(const CaseEvaluation &evaluated)
{
    m_largestCard->setTitle(tr("Largest rows"), tr("t CO₂ as the row is entered; Enter goes there"));
    QList<QStringList> rows;
    m_places.clear();
    for (const size_t i : largestContributions(evaluated.account, largestRows)) {
        const Contribution &each = evaluated.account.ledger[i];
        m_places.push_back(placeOf(each));
        rows.append({idAt(park(), m_places.back()), fieldText(systemPart(each.system).label),
                     fieldText(listAt(m_places.back())->label),
                     each.line == Line::None ? QString()
                                             : QCoreApplication::translate("AccountingLine", lineNames[size_t(each.line)].label),
                     format().fixed(each.emission.value, 1)});
    }
    m_largest->show({{tr("Row")}, {tr("System")}, {tr("List"), false, true}, {tr("Line")}, {tr("Emissions"), true}}, rows);
    m_largest->setAccessibleName(m_largestCard->title());
    m_largestCard->setVisible(!rows.isEmpty());
}

QString AccountingStep::factorName(const UsedFactor &factor) const
{
    if (factor.origin.kind == FactorOrigin::Kind::Parameter)
        return fieldText(parametersObject.fields[size_t(factor.origin.index)].label);
    const Table &fuels = context().results.libraryOf(caseIndex()).fuels().table();
    return local({fuels.text(factor.origin.index, "name_zh"), fuels.text(factor.origin.index, "name_en")});
}

void AccountingStep::showFactors()
{
    const auto &factors = reviews().factors;
    const auto unverified = int(std::ranges::count_if(factors, &UsedFactor::isUnverified));
    m_factorsCard->setTitle(tr("Factors of the tables that are used"),
                            unverified ? tr("%n of them are not verified", nullptr, unverified) : tr("none is unverified"));
    std::vector<const UsedFactor *> shown; // the unverified first
    for (const bool wanted : {true, false})
        for (const UsedFactor &each : factors)
            if (each.isUnverified() == wanted && (wanted || shown.size() < mostFactors))
                shown.push_back(&each);
    QList<QStringList> rows;
    for (const UsedFactor *each : shown)
        rows.append({factorName(*each), core::SourceNames::carried().shown(*each->source, !isEnglish()).document,
                     checkText(each->source->check), QString::number(each->rows),
                     each->emits ? format().fixed(each->emission.value, 1) : Format::absent()});
    m_factors->show({{tr("Factor")}, {tr("Document"), false, true}, {tr("Checked")}, {tr("Rows"), true}, {tr("t CO₂"), true}},
                    rows);
    m_factors->setAccessibleName(m_factorsCard->title());
    constexpr int checkColumn = 2;
    for (size_t i = 0; i < shown.size(); ++i)
        m_factors->setCheck(int(i), checkColumn, shown[i]->source->check, true);
    m_factorsCard->setVisible(!rows.isEmpty());
}

bool AccountingStep::showPoint(const OpenPoint &point)
{
    if (point.kind != OpenPoint::Kind::UnverifiedFactor) {
        Q_EMIT placeWanted(point.place); // parameters are on the page of the park
        return true;
    }
    m_factors->selectRow(0);
    m_factors->setFocus();
    return true;
}

} // namespace ui
