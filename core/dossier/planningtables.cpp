#include "dossiertables.h"

#include "core/dossier/measureplan.h"

#include <algorithm>

// What is built and when: T16, T19.

namespace core {

namespace {

struct Installed {
    double megawatts = 0, energy = 0;
    bool hasCapacity = false, isThere = false;
};

Installed installed(const DossierWork &work, qsizetype caseIndex, PowerTechnology technology)
{
    Installed sum;
    if (caseIndex >= 0)
        for (const Generation &each : work.at(caseIndex).energySupply.generation)
            if (each.technology == technology) {
                sum.isThere = true;
                sum.energy += each.energy.value;
                sum.hasCapacity = sum.hasCapacity || each.capacity;
                sum.megawatts += each.capacity ? each.capacity->value : 0;
            }
    return sum;
}

} // namespace

MaybeTable capacityTable(DossierWork &work)
{
    const qsizetype base = work.roles.base, goal = work.roles.goal;
    if (goal < 0)
        return std::nullopt;
    DocumentTable table = work.table(QStringLiteral("T16"));
    for (size_t i = 0; i < std::size(powerTechnologies); ++i) {
        const Installed before = installed(work, base, PowerTechnology(i)), after = installed(work, goal, PowerTechnology(i));
        if (!before.isThere && !after.isThere)
            continue;
        const QString path = QStringLiteral("capacity.") + QLatin1StringView(powerTechnologies[i].key);
        const auto value = [](const Installed &of, double amount, bool isKnown) {
            return !of.isThere ? std::optional(0.0) : isKnown ? std::optional(amount) : std::nullopt;
        };
        const auto cell = [&](qsizetype of, const char *key, std::optional<double> amount) {
            return work.cell(
                work.number(of, path + u'.' + QLatin1StringView(key), FigureFormat::Full, of < 0 ? std::nullopt : amount));
        };
        table.rows.push_back(
            {RowKind::Usual,
             {work.cell(work.word("power", PowerTechnology(i))),
              cell(base, "mw", value(before, before.megawatts, before.hasCapacity)),
              cell(base, "mwh", value(before, before.energy, true)),
              cell(goal, "mw", value(after, after.megawatts, after.hasCapacity)),
              cell(goal, "mwh", value(after, after.energy, true)), cell(goal, "changeMwh", after.energy - before.energy)}});
    }
    for (const StorageUnit &each : work.at(goal).design.storage)
        table.rows.push_back(
            {RowKind::Usual,
             {work.cell(work.text(QStringLiteral("T16.storage"), {{"carrier", work.word("storage", each.carrier)}})),
              work.cell(dash()), work.cell(dash()), work.cell(fullText(each.power.value)),
              work.cell(fullText(each.energy.value)), work.cell(dash())}});
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

MaybeTable roadmapTable(DossierWork &work)
{
    Cases planned = work.roles.steps;
    if (work.roles.goal >= 0)
        planned.push_back(work.roles.goal);
    if (planned.empty())
        return std::nullopt;
    DocumentTable table = work.table(QStringLiteral("T19"));
    int from = work.park.profile.baseYear;
    int number = 0;
    for (const qsizetype each : planned) {
        const int until = work.at(each).year;
        QStringList starting, ending;
        for (const qsizetype one : measuresInPlan(work.park, work.roles)) {
            const Measure &measure = work.park.measures.at(one);
            const auto isIn = [&](const std::optional<double> &year, int first) {
                return year && *year > first && *year <= until;
            };
            const int first = number == 0 ? 0 : from; // of the first stage all that began before it too
            if (isIn(measure.startYear, first))
                starting.append(measure.name);
            if (isIn(measure.endYear, first))
                ending.append(measure.name);
        }
        const auto list = [&](const QStringList &names) {
            return names.isEmpty() ? dash() : names.join(work.text(QStringLiteral("list.separator")));
        };
        ++number;
        table.rows.push_back(
            {RowKind::Usual,
             {work.cell(work.text(QStringLiteral("T19.stage"), {{"n", QString::number(number)}})),
              work.cell(work.years(number == 1 ? from : from + 1, until)),
              TableCell{work.ownInCell(QStringLiteral("targets.roadmap.%1").arg(until), QStringLiteral("hint.cell.focus"))},
              work.cell(work.text(QStringLiteral("T19.projects"), {{"starting", list(starting)}, {"ending", list(ending)}})),
              work.cell(work.number(each, QStringLiteral("indicators.carbonPerEnergy"), FigureFormat::PerCoal)),
              work.cell(work.number(each, QStringLiteral("indicators.cleanEnergyShare"), FigureFormat::Percent)),
              work.cell(work.number(each, QStringLiteral("indicators.directSupplyShare"), FigureFormat::Percent))}});
        from = until;
    }
    return table;
}

} // namespace core
