#include "dossiertables.h"

#include "core/schemes/answers.h"
#include "core/schemes/stillneeded.h"

#include <algorithm>

// Indicators beside their targets: T13, T15, T18, T60.

namespace core {

QString roleText(const DossierWork &work, ItemRole role)
{
    static const char *const keys[]{"core", "guiding", "prerequisite", "mandatory", "choose", "scored", "bonus", "info"};
    return work.word("role", keys[size_t(role)]);
}

namespace {

/// Status as a sign and a word.
QString statusText(const DossierWork &work, const SchemeResult &result, size_t item)
{
    return work.word("status", key(result.items[item].status));
}

/// Why an item does not apply, below its table: a column of states is too narrow for it.
void noteReason(const DossierWork &work, DocumentTable &table, qsizetype caseIndex, const SchemeResult &result, size_t item)
{
    if (result.items[item].status != ItemStatus::NotApplicable)
        return;
    const SchemeItem &asked = result.scheme->items[item];
    const QString reason = reasonFor(work.at(caseIndex), answerKey(*result.scheme, asked.id));
    if (!reason.isEmpty())
        work.note(table, QStringLiteral("T13.reason"), {{"name", work.local(asked.name)}, {"reason", reason}});
}

QString measureNames(const DossierWork &work, const SchemeItem &item)
{
    QStringList names;
    for (const qsizetype each : measuresFor(item, work.park).measures)
        names.append(work.park.measures.at(each).name);
    return names.isEmpty() ? dash() : names.join(work.text(QStringLiteral("list.separator")));
}

} // namespace

MaybeTable indicatorTable(DossierWork &work, const QString &id, const Cases &cases, const QString &scheme)
{
    if (cases.empty())
        return std::nullopt;
    DocumentTable table = work.table(id, cases);
    const qsizetype last = cases.back();
    const SchemeResult *judged = work.scheme(last, scheme);
    if (!judged)
        return std::nullopt;
    for (size_t i = 0; i < judged->items.size(); ++i) {
        const SchemeItem &item = judged->scheme->items[i];
        if (item.role == ItemRole::Prerequisite)
            continue;
        DocumentTableRow row{RowKind::Usual,
                             {work.cell(roleText(work, item.role)), work.cell(work.local(item.name)),
                              work.cell(work.itemUnit(item)), work.cell(work.itemTarget(*judged, i))}};
        for (const qsizetype each : cases) {
            const SchemeResult *result = work.scheme(each, scheme);
            row.cells.push_back(result ? work.cell(work.itemValue(each, *result, i)) : work.cell(dash()));
        }
        row.cells.push_back(work.cell(statusText(work, *judged, i)));
        table.rows.push_back(std::move(row));
        noteReason(work, table, last, *judged, i);
    }
    if (judged->scheme->id == defaultScheme)
        work.note(table, QStringLiteral("T13.note"));
    else
        work.note(table, QStringLiteral("T13.ofScheme"), {{"scheme", work.local(judged->scheme->name)}});
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

MaybeTable reachTable(DossierWork &work)
{
    const qsizetype goal = work.roles.goal, base = work.roles.base;
    const SchemeResult *judged = nationalScheme(work, goal), *before = nationalScheme(work, base);
    if (!judged)
        return std::nullopt;
    DocumentTable table = work.table(QStringLiteral("T15"));
    for (size_t i = 0; i < judged->items.size(); ++i) {
        const SchemeItem &item = judged->scheme->items[i];
        table.rows.push_back(
            {RowKind::Usual,
             {work.cell(work.local(item.name)), before ? work.cell(work.itemValue(base, *before, i)) : work.cell(dash()),
              work.cell(work.itemValue(goal, *judged, i)), work.cell(work.itemTarget(*judged, i)),
              work.cell(work.itemGap(goal, *judged, i)), work.cell(statusText(work, *judged, i)),
              work.cell(measureNames(work, item))}});
        noteReason(work, table, goal, *judged, i);
    }
    work.note(table, QStringLiteral("T15.note"));
    return table;
}

MaybeTable briefTable(DossierWork &work)
{
    const qsizetype shown = work.roles.reported;
    const SchemeResult *judged = nationalScheme(work, shown);
    if (!judged)
        return std::nullopt;
    DocumentTable table = work.table(QStringLiteral("T60"), {}, {{"year", work.yearText(shown)}});
    for (size_t i = 0; i < judged->items.size(); ++i)
        table.rows.push_back({RowKind::Usual,
                              {work.cell(work.local(judged->scheme->items[i].name)), work.cell(work.itemValue(shown, *judged, i)),
                               work.cell(work.itemTarget(*judged, i)), work.cell(statusText(work, *judged, i))}});
    return table;
}

} // namespace core
