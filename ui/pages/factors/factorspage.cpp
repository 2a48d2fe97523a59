#include "factorspage.h"

#include "core/reference/sourcenames.h"
#include "ui/inputs/card.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/texts.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/ledgermodel.h"
#include "ui/model/parametersmodel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr int cellsColumn = 2; // what was kept and what is now

/// How a factor was checked; the own value of the row, the case or the project where no table has it.
QString usedCheck(const UsedFactor &factor)
{
    return factor.source ? factor.source->check : QStringLiteral("ownValue");
}

} // namespace

FactorsPage::FactorsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_changesCard(new Card(this)),
      m_effectCard(new Card(this)),
      m_usedCard(new Card(this)),
      m_view(new QTableView(m_changesCard)),
      m_effect(new PlainTable(m_effectCard)),
      m_used(new PlainTable(m_usedCard)),
      m_none(new QLabel(this)),
      m_all(new QPushButton(m_changesCard)),
      m_accept(new QPushButton(this))
{
    m_view->setObjectName(QStringLiteral("factorChanges"));
    m_view->setModel(&m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(true);
    m_view->verticalHeader()->hide();
    m_effect->setObjectName(QStringLiteral("factorEffect"));
    m_accept->setObjectName(QStringLiteral("acceptFactors"));
    m_all->setObjectName(QStringLiteral("tickAllFactors"));
    m_none->setWordWrap(true);
    asMuted(m_none);
    m_changesCard->addAtEnd(m_all);
    m_changesCard->content()->addWidget(m_view, 1);
    m_effectCard->content()->addWidget(m_effect, 1);
    titleLine()->addWidget(m_accept);
    content()->addWidget(m_none);
    content()->addWidget(m_changesCard, 3);
    content()->addWidget(m_effectCard, 2);
    m_used->setObjectName(QStringLiteral("usedFactors"));
    m_used->paintChecks(context.appearance);
    m_usedCard->content()->addWidget(m_used);
    content()->addWidget(m_usedCard);
    content()->addStretch(1);
    connect(&m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_isFilling)
            showEffect();
    });
    connect(m_accept, &QPushButton::clicked, this, &FactorsPage::accept);
    connect(m_all, &QPushButton::clicked, this, &FactorsPage::tickAll);
}

void FactorsPage::refresh()
{
    const auto held = ticked();
    m_changes = factorChanges(context().document.park(), context().results.library());
    setTitle(tr("Factors"), m_changes.empty() ? tr("every case keeps the factors that the program has")
                                              : tr("%n rows differ from those of the program", nullptr, int(m_changes.size())));
    m_none->setText(tr(
        "A saved case keeps the factors it was evaluated with, so that it gives the same result in a year. Where a newer "
        "program has other rows, they stand here, with what they would change, and nothing changes before you take them over."));
    m_changesCard->setVisible(!m_changes.empty());
    m_effectCard->setVisible(!m_changes.empty());
    m_changesCard->setTitle(tr("Rows that differ"), tr("tick those to take over"));
    m_effectCard->setTitle(tr("What the ticked rows change"), QString());
    m_all->setText(tr("All"));
    m_accept->setText(tr("Take over the ticked rows"));
    m_view->setAccessibleName(tr("Rows that differ"));
    m_effect->setAccessibleName(tr("What the ticked rows change"));
    fill(held);
    showEffect();
    showUsed();
}

/// A row of the table: what it is, its number with the unit of the published one.
std::array<QString, 3> FactorsPage::fuelFactor(const UsedFactor &factor) const
{
    const Table &fuels = context().results.libraryOf(context().shown.index()).fuels().table();
    const auto text = [&](std::string_view column) { return fuels.text(factor.origin.index, column); };
    const QString set =
        factorSetName(context().results.libraryOf(context().shown.index()).fuels().sets(), text("factor_set"), !isEnglish());
    const bool isCarbon = factor.emits && !text("tCO2_per_unit").isEmpty();
    return {QStringLiteral("%1 · %2").arg(text(isEnglish() ? "name_en" : "name_zh"), set),
            isCarbon ? text("tCO2_per_unit") : text("ncv_GJ_per_unit"),
            (isCarbon ? QStringLiteral("t CO₂/%1") : QStringLiteral("GJ/%1")).arg(unitText(text("activity_unit")))};
}

/// The own value of a row: its list and id, the number that the account has.
std::array<QString, 3> FactorsPage::ownFactor(const UsedFactor &factor) const
{
    const qsizetype index = context().shown.index();
    const Case &inCase = context().results.counted(index).cases.at(index);
    const Contribution &row = context().shown.evaluated()->account.ledger[size_t(factor.first)];
    const List &list = systemPart(row.system).object->lists[size_t(row.list)];
    const QString unit = unitOf(row, inCase, context().results.libraryOf(index));
    return {QStringLiteral("%1 · %2").arg(fieldText(list.label), rowId(list, systemOf(inCase, row.system), row.index)),
            format().computed(factor.value), (factor.emits ? QStringLiteral("t CO₂/%1") : QStringLiteral("GJ/%1")).arg(unit)};
}

/// Name, value, unit, document, how well it is known, how many rows it serves, what they emit by it.
QStringList FactorsPage::usedRow(const UsedFactor &factor) const
{
    std::array<QString, 3> shown;
    if (factor.origin.kind == FactorOrigin::Kind::Parameter) {
        const Field &field = parametersObject.fields[size_t(factor.origin.index)];
        shown = {fieldText(field.label), format().computed(factor.value), unitText(field.unit)};
    } else {
        shown = factor.origin.kind == FactorOrigin::Kind::FuelRow ? fuelFactor(factor) : ownFactor(factor);
    }
    return {shown[0],
            shown[1],
            shown[2],
            factor.source ? SourceNames::carried().shown(*factor.source, !isEnglish()).document : Format::absent(),
            factorCheckText(usedCheck(factor)),
            QString::number(factor.rows),
            factor.emits ? format().ofColumn(factor.emission.value, 1) : Format::absent()};
}

void FactorsPage::showUsed()
{
    const CaseEvaluation *evaluated = context().shown.evaluated();
    const qsizetype index = context().shown.index();
    m_usedCard->setVisible(evaluated && evaluated->hasResults);
    if (m_usedCard->isHidden())
        return;
    const auto factors =
        countedFactors(context().results.counted(index), index, evaluated->account, context().results.libraryOf(index));
    QList<QStringList> rows;
    for (const UsedFactor &each : factors)
        rows.append(usedRow(each));
    if (!rows.isEmpty())
        rows.append(
            {tr("Total of the case"), {}, {}, {}, {}, {}, format().fixed(evaluated->account.accounting.total().value, 1)});
    m_usedCard->setTitle(tr("Factors the case counts with"),
                         rows.isEmpty() ? tr("none yet: no row emits or uses energy") : caseText());
    m_used->setAccessibleName(tr("Factors the case counts with"));
    m_used->show({{tr("Factor")},
                  {tr("Value"), true},
                  {tr("Unit")},
                  {tr("Source"), false, true},
                  {tr("Checked")},
                  {tr("Rows"), true},
                  {tr("Emissions (t)"), true}},
                 rows, {int(factors.size())});
    m_used->setVisible(!rows.isEmpty());
    constexpr int valueColumn = 1, checkColumn = 4;
    for (size_t i = 0; i < factors.size(); ++i) {
        m_used->setCheck(int(i), checkColumn, usedCheck(factors[i]), true);
        if (factors[i].isUnverified())
            m_used->setCheck(int(i), valueColumn, usedCheck(factors[i]), false);
    }
}

QString FactorsPage::cellsText(const FactorChange &change) const
{
    QStringList cells;
    for (const FactorCell &cell : change.cells)
        cells.append(change.kind == FactorChange::Kind::Changed
                         ? tr("%1: %2 → %3")
                               .arg(cell.column, cell.kept.isEmpty() ? Format::absent() : cell.kept,
                                    cell.now.isEmpty() ? Format::absent() : cell.now)
                         : QStringLiteral("%1: %2").arg(cell.column, cell.now.isEmpty() ? cell.kept : cell.now));
    QString all = cells.join(QStringLiteral("; "));
    switch (change.kind) {
    case FactorChange::Kind::Changed:
        return all;
    case FactorChange::Kind::Removed:
        return tr("the program has no such row any more (%1)").arg(all);
    case FactorChange::Kind::Added:
        return tr("new beside the kept rows (%1)").arg(all);
    }
    return all;
}

QString FactorsPage::casesText(const std::vector<qsizetype> &cases) const
{
    QStringList ids;
    for (const qsizetype each : cases)
        ids.append(context().document.park().cases[each].id);
    return ids.join(QStringLiteral(", "));
}

/// The rows that differ; those that were ticked and differ as they did stay so.
void FactorsPage::fill(const std::vector<FactorChange> &held)
{
    m_isFilling = true;
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Table"), tr("Row"), tr("Kept → now"), tr("Cases")});
    for (const FactorChange &change : m_changes) {
        auto *table = new QStandardItem(change.table);
        table->setCheckable(true);
        table->setCheckState(std::ranges::find(held, change) == held.end() ? Qt::Unchecked : Qt::Checked);
        m_model.appendRow({table, new QStandardItem(change.row), new QStandardItem(cellsText(change)),
                           new QStandardItem(casesText(change.cases))});
    }
    m_isFilling = false;
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setSectionResizeMode(cellsColumn, QHeaderView::Stretch);
    m_view->resizeRowsToContents();
}

std::vector<FactorChange> FactorsPage::ticked() const
{
    std::vector<FactorChange> found;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->checkState() == Qt::Checked)
            found.push_back(m_changes[size_t(row)]);
    return found;
}

QString FactorsPage::verdictText(const FactorEffect &effect) const
{
    QStringList lines;
    for (const VerdictChange &each : effect.verdicts) {
        const Scheme &scheme = context().results.schemes()[each.scheme];
        const QString name = local(scheme.name);
        lines.append(each.before != each.after
                         ? tr("%1: %2 → %3").arg(name, ui::verdictText(each.before), ui::verdictText(each.after))
                         : tr("%1: %n items change", nullptr, int(each.items.size())).arg(name));
    }
    return lines.join(QStringLiteral("; "));
}

void FactorsPage::showEffect()
{
    const auto accepted = ticked();
    m_accept->setVisible(!m_changes.empty());
    m_accept->setEnabled(!accepted.empty() && !context().document.isReadOnly());
    QList<QStringList> rows;
    if (!accepted.empty()) {
        const FactorPreview preview(context().document.park(), context().results.library(), context().results.schemes(),
                                    context().results.currentYear());
        const Format shown = format();
        const auto change = [&](std::optional<double> before, std::optional<double> after, int decimals) {
            const QString was = before ? shown.fixed(*before, decimals) : Format::absent();
            const QString is = after ? shown.fixed(*after, decimals) : Format::absent();
            return was == is ? was : was + QStringLiteral(" → ") + is;
        };
        for (const FactorEffect &each : preview.effect(accepted)) {
            const auto of = [&each](auto read) {
                return std::pair(each.before ? read(*each.before) : std::nullopt, each.after ? read(*each.after) : std::nullopt);
            };
            const auto [t1, t2] = of([](const CaseTotals &t) { return std::optional(t.total); });
            const auto [e1, e2] = of([](const CaseTotals &t) { return std::optional(t.energy); });
            const auto [c1, c2] = of([](const CaseTotals &t) { return t.carbonPerEnergy; });
            rows.append({context().document.park().cases[each.caseIndex].id, change(t1, t2, 1), change(e1, e2, 1),
                         change(c1, c2, 4), verdictText(each)});
        }
    }
    m_effect->show({{tr("Case")},
                    {tr("Emissions (t)"), true},
                    {tr("Consumption (tce)"), true},
                    {tr("Carbon per energy (t/tce)"), true},
                    {tr("Verdicts"), false, true}},
                   rows);
}

void FactorsPage::tickAll()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_model.item(row)->setCheckState(Qt::Checked);
}

void FactorsPage::accept()
{
    const auto accepted = ticked();
    auto edits = editsToAccept(context().document.park(), context().results.library(), accepted);
    if (!edits.empty())
        context().document.push(
            [count = int(accepted.size())] {
                return QCoreApplication::translate("UndoText", "Take over %n factors", nullptr, count);
            },
            std::move(edits));
}

} // namespace ui
