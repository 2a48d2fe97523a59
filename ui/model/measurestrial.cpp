#include "measurestrial.h"

#include "core/exchange/designfile.h"
#include "core/model/incomplete.h"
#include "core/model/newrows.h"
#include "core/units/conversions.h"

#include <algorithm>
#include <numeric>

namespace ui {

using namespace core;

namespace {

constexpr int taskCount = 8; // Source: 发改环资〔2025〕910号, the eight key tasks

int taskOf(const Measure &measure)
{
    const int task = measure.task.value_or(0);
    return task >= 1 && task <= taskCount ? task : 0;
}

} // namespace

MeasuresTrial::MeasuresTrial(Document &document, const Results &results, const ShownCase &shown, QObject *parent)
    : QObject(parent), m_document(document), m_results(results), m_shown(shown)
{}

const Measure &MeasuresTrial::measure(qsizetype row) const
{
    return m_measures.at(row);
}

qsizetype MeasuresTrial::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_measures, id, &Measure::id);
    return found == m_measures.end() ? -1 : found - m_measures.begin();
}

bool MeasuresTrial::isHeld(const QString &id) const
{
    const Case *shown = m_shown.inPark();
    return shown && std::ranges::any_of(m_document.park().measures,
                                        [&](const Measure &each) { return each.id == id && isHeldBy(each, *shown); });
}

qsizetype MeasuresTrial::leftOut() const
{
    return m_document.park().measures.size() - m_listed.size();
}

void MeasuresTrial::refresh()
{
    if (m_ofPark != m_document.openCount()) {
        m_ofPark = m_document.openCount();
        m_chosen.clear();
        m_listing = Listed::NotHeld;
        m_carbonPrice.reset();
        for (const Case &each : m_document.park().cases)
            if (each.design.tariff.carbonPrice && !m_carbonPrice)
                m_carbonPrice = each.design.tariff.carbonPrice->value;
    }
    m_caseId = m_shown.inPark() ? m_shown.inPark()->id : QString();
    m_scheme.assign(m_results.schemes().begin(), m_results.schemes().begin() + 1);
    listMeasures();
    makeModel();
    follow();
}

QStringList MeasuresTrial::subject() const
{
    QStringList texts{QString::number(m_ofPark), m_caseId};
    for (const Measure &each : m_measures)
        texts << each.id;
    return texts;
}

bool MeasuresTrial::isOfShownCase() const
{
    return m_ofPark == m_document.openCount() && m_shown.inPark() && m_shown.inPark()->id == m_caseId;
}

void MeasuresTrial::listMeasures()
{
    m_listed.clear();
    m_measures.clear();
    const Park &park = m_document.park();
    const Case *shown = m_shown.inPark();
    for (qsizetype i = 0; i < park.measures.size(); ++i) {
        const Measure &each = park.measures[i];
        const bool isHeld = shown && isHeldBy(each, *shown);
        const bool isOf = m_listing == Listed::All || (m_listing == Listed::NotHeld && !isHeld) ||
                          (m_listing == Listed::OfCase && (each.appliesTo.isEmpty() || each.appliesTo.contains(m_ofCase)));
        if (!isOf)
            continue;
        TriedMeasure row;
        row.inPark = i;
        row.task = taskOf(each);
        row.isHeld = isHeld;
        row.isChosen = choices().contains(each.id);
        if (each.investment)
            row.investment = each.investment->value;
        m_listed.append(row);
    }
    std::ranges::stable_sort(m_listed, {}, [](const TriedMeasure &row) { return row.task == 0 ? taskCount + 1 : row.task; });
    for (const TriedMeasure &row : std::as_const(m_listed))
        m_measures.append(park.measures[row.inPark]);
}

void MeasuresTrial::makeModel()
{
    m_model.reset();
    m_yearly.reset();
    const qsizetype index = m_shown.index();
    if (index < 0 || !m_results.ofCase(index).hasResults)
        return;
    const Park counted = m_results.counted(index);
    m_yearly = MeasureModel::make(counted, index, m_measures, m_results.library(), m_results.currentYear());
    m_model = m_yearly;
    if (!m_model)
        return;
    QList<Measure> held;
    std::ranges::copy_if(m_document.park().measures, std::back_inserter(held),
                         [this](const Measure &each) { return isHeld(each.id); });
    m_problem = portfolioProblem(m_measures, m_model->account().parameters.discountRate, held);
    for (qsizetype row = 0; row < m_listed.size(); ++row)
        if (std::ranges::find(m_problem.left, size_t(row)) == m_problem.left.end())
            m_listed[row].yearlyCost = m_problem.yearlyCost[size_t(row)];
    makeHours(counted);
}

/// Only a case with plants or stores in its design has hours to look at.
void MeasuresTrial::makeHours(const Park &counted)
{
    const Design &design = m_shown.inPark()->design;
    if (design.plants.isEmpty() && design.storage.isEmpty())
        return;
    if (!m_tables) {
        auto tables = HourlyTables::read(QStringLiteral(":/reference"));
        if (!tables)
            return;
        m_tables = *std::move(tables);
    }
    const qsizetype index = m_shown.index();
    auto model = readHourlyModel(counted, index, m_results.libraryOf(index), *m_tables, m_document.fileName());
    if (model)
        m_model->setHours(std::make_shared<const MeasureHours>(*std::move(model), m_model->account().flows));
}

// ---- choices

void MeasuresTrial::list(Listed which, const QString &ofCase)
{
    if (m_listing == which && m_ofCase == ofCase)
        return;
    m_listing = which;
    m_ofCase = ofCase;
    refresh();
}

void MeasuresTrial::choose(qsizetype row, bool isChosen)
{
    std::vector<bool> wanted = chosen();
    wanted[size_t(row)] = isChosen;
    choose(wanted);
}

void MeasuresTrial::chooseAll(bool areChosen)
{
    choose(std::vector<bool>(size_t(m_listed.size()), areChosen));
}

void MeasuresTrial::choose(const std::vector<bool> &wanted)
{
    Q_ASSERT(wanted.size() == size_t(m_listed.size()));
    if (wanted == chosen())
        return;
    for (qsizetype row = 0; row < m_listed.size(); ++row) {
        m_listed[row].isChosen = wanted[size_t(row)];
        if (m_listed[row].isChosen)
            choices().insert(m_measures[row].id);
        else
            choices().remove(m_measures[row].id);
    }
    follow();
}

std::vector<bool> MeasuresTrial::chosen() const
{
    std::vector<bool> all;
    for (const TriedMeasure &row : m_listed)
        all.push_back(row.isChosen);
    return all;
}

qsizetype MeasuresTrial::chosenCount() const
{
    return std::ranges::count(m_listed, true, &TriedMeasure::isChosen);
}

void MeasuresTrial::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    follow();
}

// ---- what follows

std::vector<size_t> MeasuresTrial::orderOf(const std::vector<bool> &taken) const
{
    std::vector<size_t> rows;
    for (size_t row = 0; row < taken.size(); ++row)
        if (taken[row])
            rows.push_back(row);
    // by years: each pair that would be tried is a simulated year else
    return m_order == Order::AsListed ? rows : cheapestFirst(*m_yearly, m_problem, std::move(rows));
}

void MeasuresTrial::follow()
{
    m_curve.clear();
    m_naive.clear();
    m_after.reset();
    if (m_model) {
        const bool hasChosen = chosenCount() > 0;
        const std::vector<bool> taken = hasChosen ? chosen() : std::vector<bool>(size_t(m_listed.size()), true);
        const std::vector<size_t> order = orderOf(taken);
        m_curve = abatementCurve(*m_model, m_problem, order);
        const auto put = [this](const std::vector<AbatementStep> &steps, size_t at) {
            TriedMeasure &row = m_listed[qsizetype(steps[at].measure)];
            row.inOrder = steps[at].saved;
            row.unitCost = steps[at].unitCost;
            row.with = steps[at].after.total;
            row.follows = at > 0 ? qsizetype(steps[at - 1].measure) : -1;
        };
        for (size_t at = 0; at < m_curve.size(); ++at)
            put(m_curve, at);
        for (size_t row = 0; row < taken.size(); ++row)
            if (!taken[row]) {
                std::vector<size_t> with = order;
                with.push_back(row);
                put(abatementCurve(*m_model, m_problem, with), with.size() - 1);
            }
        m_naive = naiveCurve(*m_model, m_problem);
        for (const AbatementStep &step : m_naive)
            m_listed[qsizetype(step.measure)].alone = step.saved;
        std::erase_if(m_naive, [&taken](const AbatementStep &step) { return !taken[step.measure]; });
        if (hasChosen)
            evaluateAfter();
    }
    Q_EMIT changed();
}

Case MeasuresTrial::derivedCase() const
{
    Case derived = m_model->derived(chosen()).derived;
    emptyMissing(derived, *m_shown.inPark());
    return derived;
}

/// As keep() would leave it, so that nothing changes by keeping.
void MeasuresTrial::evaluateAfter()
{
    Park with = m_document.park();
    apply(with, keptAsCase(with, derivedCase(), QString(), m_shown.inPark()->year));
    m_after = evaluateCase(with, with.cases.size() - 1, m_results.library(), m_scheme, m_results.currentYear(), false);
}

const CaseEvaluation *MeasuresTrial::before() const
{
    return m_model ? &m_results.ofCase(m_shown.index()) : nullptr;
}

const CaseEvaluation *MeasuresTrial::after() const
{
    return m_after ? &*m_after : before();
}

TrialMoney MeasuresTrial::money() const
{
    TrialMoney sum;
    if (!m_model)
        return sum;
    for (const TriedMeasure &row : m_listed) {
        if (!row.isChosen)
            continue;
        sum.investment += row.investment.value_or(0);
        sum.yearlyCost += row.yearlyCost.value_or(0);
        sum.without += !row.yearlyCost;
    }
    sum.saved = before()->account.accounting.total().value - after()->account.accounting.total().value;
    if (sum.without == 0 && sum.saved > 0)
        sum.perTonne = sum.yearlyCost * yuanPerTenThousand / sum.saved;
    return sum;
}

std::optional<MeasuresTried> MeasuresTrial::tried() const
{
    if (!m_model || !isOfShownCase() || !before()->hasResults)
        return std::nullopt;
    const QList<Measure> &inPark = m_document.park().measures;
    for (qsizetype row = 0; row < m_listed.size(); ++row)
        if (inPark.value(m_listed[row].inPark).id != m_measures[row].id)
            return std::nullopt;
    return MeasuresTried{m_shown.index(), m_model->account().parameters.discountRate, before()->account.accounting.total().value,
                         after()->account.accounting.total().value,
                         std::vector<MeasureOutcome>(m_listed.begin(), m_listed.end())};
}

std::array<double, allSystems.size()> MeasuresTrial::changes() const
{
    std::array<double, allSystems.size()> changes{};
    for (size_t i = 0; m_model && i < changes.size(); ++i)
        changes[i] = after()->account.accounting.bySystem[i].value - before()->account.accounting.bySystem[i].value;
    return changes;
}

PortfolioProblem MeasuresTrial::problem() const
{
    return m_problem;
}

std::optional<double> MeasuresTrial::coreLimit() const
{
    if (!before() || before()->schemes.empty())
        return std::nullopt;
    const SchemeResult &result = before()->schemes.front();
    for (size_t i = 0; i < result.items.size(); ++i)
        if (result.scheme->items[i].role == ItemRole::Core)
            return result.items[i].target;
    return std::nullopt;
}

Road MeasuresTrial::road() const
{
    return roadOf(m_document.park(), m_results.evaluation(), m_shown.index());
}

std::vector<double> MeasuresTrial::phased() const
{
    if (!m_model || chosenCount() == 0)
        return {};
    const int from = m_shown.inPark()->year;
    return phasedEmissions(*m_model, m_measures, chosen(), from, std::max(from, road().last));
}

double MeasuresTrial::priceOf(double tonnes) const
{
    return tonnes * m_carbonPrice.value_or(0) / yuanPerTenThousand;
}

void MeasuresTrial::setCarbonPrice(std::optional<double> price)
{
    if (m_carbonPrice == price)
        return;
    m_carbonPrice = price;
    Q_EMIT changed();
}

// ---- edits

qsizetype MeasuresTrial::keep()
{
    if (!m_model || chosenCount() == 0 || m_document.isReadOnly())
        return -1;
    const Case &base = *m_shown.inPark();
    const QString name = tr("%1 with %n measures", nullptr, int(chosenCount())).arg(base.name);
    const Park &park = m_document.park();
    const qsizetype at = park.cases.size();
    std::vector<Edit> edits{keptAsCase(park, derivedCase(), name, base.year)};
    const QString id = static_cast<const Case *>(edits.front().rows.front().get())->id;
    for (qsizetype row = 0; row < m_listed.size(); ++row) // they are in its rows: nobody shall add them once more
        if (m_listed[row].isChosen)
            edits.push_back(Edit::set(rowAddress(Address{}, listIndex(parkObject, "measures"), m_listed[row].inPark),
                                      fieldIndex(measureObject, "appliesTo"), m_measures[row].appliesTo + QStringList(id)));
    m_document.push([name] { return tr("Keep %1").arg(name); }, std::move(edits));
    return at;
}

QList<RelatedMeasures> MeasuresTrial::relations() const
{
    QList<RelatedMeasures> all;
    const QList<Measure> &measures = m_document.park().measures;
    const auto nameOf = [&measures](const QString &id) {
        const auto found = std::ranges::find(measures, id, &Measure::id);
        return found == measures.end() ? id : found->name;
    };
    for (qsizetype i = 0; i < measures.size(); ++i)
        for (qsizetype k = 0; k < measures[i].relations.size(); ++k)
            all.append({i, k, measures[i].relations[k].kind, measures[i].name, nameOf(measures[i].relations[k].measure)});
    return all;
}

qsizetype MeasuresTrial::relate(const QString &first, RelationKind kind, const QString &second)
{
    const QList<Measure> &measures = m_document.park().measures;
    const qsizetype of = std::ranges::find(measures, first, &Measure::id) - measures.begin();
    if (first == second || of == measures.size() || m_document.isReadOnly())
        return -1;
    const QList<MeasureRelation> &there = measures[of].relations;
    const auto same =
        std::ranges::find_if(there, [&](const MeasureRelation &each) { return each.kind == kind && each.measure == second; });
    if (same == there.end()) {
        const auto relation = std::make_shared<MeasureRelation>();
        relation->kind = kind;
        relation->measure = second;
        m_document.push([] { return tr("Relate two measures"); },
                        {Edit::insert(rowAddress(Address{}, listIndex(parkObject, "measures"), of),
                                      listIndex(measureObject, "relations"), there.size(), std::vector{relation})});
    }
    const QList<RelatedMeasures> all = relations();
    return std::ranges::find_if(all,
                                [&](const RelatedMeasures &each) {
                                    return each.inPark == of && each.kind == kind &&
                                           measures[of].relations[each.relation].measure == second;
                                }) -
           all.begin();
}

void MeasuresTrial::unrelate(qsizetype index)
{
    const QList<RelatedMeasures> all = relations();
    if (index < 0 || index >= all.size() || m_document.isReadOnly())
        return;
    m_document.push([] { return tr("Remove a relation of two measures"); },
                    {Edit::remove(rowAddress(Address{}, listIndex(parkObject, "measures"), all[index].inPark),
                                  listIndex(measureObject, "relations"), all[index].relation, 1)});
}

bool MeasuresTrial::canRelate() const
{
    return m_document.park().measures.size() > 1 && !m_document.isReadOnly();
}

Place MeasuresTrial::addMeasure()
{
    const int list = listIndex(parkObject, "measures");
    const qsizetype at = m_document.park().measures.size();
    Edit insert = Edit::insert(Address{}, list, at, newRows(m_document.park(), Address{}, list, 1));
    m_document.push([] { return tr("Add a measure"); }, {std::move(insert)});
    return {.kind = Place::Kind::Measure, .index = qint32(at)};
}

} // namespace ui
