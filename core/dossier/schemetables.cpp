#include "dossiertables.h"

#include "core/base/keytext.h"
#include "core/dossier/proofs.h"
#include "core/schemes/answers.h"
#include "core/schemes/iteminputs.h"
#include "core/schemes/stillneeded.h"

#include <algorithm>

// The self-assessment: T30 to T33.

namespace core {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash() : text;
}

const Answer *answerOf(const DossierWork &work, const SchemeResult &result, const QString &item)
{
    return answerTo(work.at(work.roles.reported), answerKey(*result.scheme, item));
}

/// What was answered, why it does not apply or what lacks.
QString remark(const DossierWork &work, const SchemeResult &result, size_t item)
{
    const QString &id = result.scheme->items[item].id;
    const ItemResult &judged = result.items[item];
    if (judged.status == ItemStatus::NotApplicable)
        return reasonFor(work.at(work.roles.reported), answerKey(*result.scheme, id));
    if (judged.lack != Lack::Nothing)
        return work.word("lack", key(judged.lack));
    const Answer *answer = answerOf(work, result, id);
    return answer ? answer->note.value_or(work.word("answer", answer->status)) : QString();
}

/// How the value is made, in words: as the scheme says, else as the metric is defined.
QString formulaOf(const DossierWork &work, const SchemeItem &item)
{
    const QString said = work.local(item.formula), id = QStringLiteral("formula.indicators.") + keyText(item.metric);
    return !said.isEmpty() ? said : work.has(id) ? work.text(id) : QString();
}

/// What is entered for a value, in words.
QString inputsText(const DossierWork &work, const SchemeItem &item)
{
    const ItemInputs inputs = inputsOf(item);
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (!names.contains(name))
            names.append(name);
    };
    if (inputs.answer != AnswerKind::None)
        add(work.text(QStringLiteral("input.answer")));
    if (inputs.needsEnergy)
        add(work.text(QStringLiteral("input.energy")));
    for (const RowInput &each : inputs.rows)
        add(each.isWater        ? work.text(QStringLiteral("input.water"))
            : each.list.empty() ? work.word("system", systemPart(each.system).key)
                                : work.word("list", each.list));
    if (!inputs.economy.empty())
        add(work.text(QStringLiteral("input.economy")));
    if (inputs.needsArea)
        add(work.text(QStringLiteral("input.area")));
    if (inputs.needsEnterprises)
        add(work.text(QStringLiteral("input.enterprises")));
    return names.join(work.text(QStringLiteral("list.separator")));
}

/// What has still to be attached: what the scheme asks for where there is nothing, else the rows that the evidence leaves out.
QString toAttach(const DossierWork &work, const SchemeResult &result, size_t item, const Proofs &proofs)
{
    const QString asked = work.local(result.scheme->items[item].evidence);
    if (!proofs.isAsked(item))
        return {};
    if (proofs.ofItem(item).isEmpty())
        return asked.isEmpty() ? asked : work.text(QStringLiteral("T31.toAttach"), {{"what", asked}});
    const size_t bare = proofs.bareRows(item);
    return bare == 0 ? QString()
                     : work.text(QStringLiteral("T31.bareRows"), {{"n", work.run(QString::number(bare)), double(bare)}});
}

/// The remark with formula, inputs and what has to be attached, each a sentence of its own.
TableCell remarkCell(const DossierWork &work, const SchemeResult &result, size_t item, const Proofs &proofs)
{
    const SchemeItem &asked = result.scheme->items[item];
    QStringList parts;
    if (const QString said = remark(work, result, item); !said.isEmpty())
        parts.append(said);
    if (const QString formula = formulaOf(work, asked); !formula.isEmpty())
        parts.append(work.text(QStringLiteral("T31.formula"), {{"formula", formula}}));
    if (const QString inputs = inputsText(work, asked); !inputs.isEmpty())
        parts.append(work.text(QStringLiteral("T31.inputs"), {{"inputs", inputs}}));
    if (const QString evidence = toAttach(work, result, item, proofs); !evidence.isEmpty())
        parts.append(evidence);
    return work.cell(orDash(parts.join(work.text(QStringLiteral("list.clause")))));
}

TableCell valueCell(DossierWork &work, const SchemeResult &result, size_t item, qsizetype caseIndex)
{
    const SchemeResult *of = work.scheme(caseIndex, result.scheme->id);
    if (!of)
        return work.cell(dash());
    if (!of->items[item].value && of->items[item].answer)
        return work.cell(work.word("answer", *of->items[item].answer));
    return work.cell(work.itemValue(caseIndex, *of, item));
}

} // namespace

QString schemeMark(const Scheme &scheme)
{
    if (scheme.status != u"official")
        return scheme.status;
    const auto has = [&](QChar mark) {
        return std::ranges::any_of(scheme.items, [&](const SchemeItem &each) { return each.mark.startsWith(mark); });
    };
    if (has(u'R'))
        return QStringLiteral("unofficial");
    if (has(u'S'))
        return QStringLiteral("secondary");
    return has(u'I') ? QStringLiteral("inferred") : scheme.status;
}

MaybeTable prerequisiteTable(DossierWork &work, const SchemeResult &result, const Proofs &proofs)
{
    DocumentTable table = work.table(QStringLiteral("T30"));
    int number = 0;
    const auto add = [&](const QString &name, const QStringList &evidence, const QString &status, const QString &note,
                         const QString &clause) {
        table.rows.push_back(
            {RowKind::Usual,
             {work.cell(QString::number(++number)), work.cell(name), work.cell(status), work.cell(orDash(note)),
              work.cell(orDash(evidence.join(QStringLiteral(", ")))), work.cell(orDash(clause))}});
    };
    for (const SchemeCondition &each : result.scheme->conditions) {
        const Answer *answer = answerOf(work, result, each.id);
        const bool isBoundary = each.isAboutBoundary && work.park.profile.boundaryText;
        const QString status = answer       ? work.word("answer", answer->status)
                               : isBoundary ? work.text(QStringLiteral("T02.bySelf"))
                                            : work.word("status", key(ItemStatus::NoData));
        add(work.local(each.name), proofs.ofCondition(each), status,
            answer       ? answer->note.value_or(QString())
            : isBoundary ? *work.park.profile.boundaryText
                         : QString(),
            work.local(each.clause));
    }
    for (size_t i = 0; i < result.items.size(); ++i) {
        if (result.scheme->items[i].role != ItemRole::Prerequisite)
            continue;
        QStringList notes{remark(work, result, i), toAttach(work, result, i, proofs)};
        notes.removeAll(QString());
        add(work.local(result.scheme->items[i].name), proofs.ofItem(i), work.word("status", key(result.items[i].status)),
            notes.join(work.text(QStringLiteral("list.clause"))), work.local(result.scheme->items[i].clause));
    }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

std::vector<AssessedPart> assessedParts(const DossierWork &work, const Scheme &scheme)
{
    std::vector<AssessedPart> parts;
    for (size_t i = 0; i < scheme.categories.size(); ++i)
        parts.push_back({int(i), std::nullopt, QStringLiteral("indicators.") + scheme.categories[i].id,
                         work.local(scheme.categories[i].name)});
    for (const SchemeItem &each : scheme.items) {
        const bool isNew = each.category < 0 && each.role != ItemRole::Prerequisite &&
                           std::ranges::find(parts, std::optional(each.role), &AssessedPart::role) == parts.end();
        if (isNew)
            parts.push_back({-1, each.role, QStringLiteral("indicators.role%1").arg(int(each.role)), roleText(work, each.role)});
    }
    return parts;
}

MaybeTable assessmentTable(DossierWork &work, const SchemeResult &result, const AssessedPart &part, const Proofs &proofs)
{
    const bool overYears = result.scheme->yearsAssessed > 1 || result.scheme->needsYears();
    Cases cases{work.roles.reported};
    if (overYears) {
        cases.clear();
        for (const qsizetype each : work.roles.history)
            if (work.at(each).year < work.at(work.roles.reported).year)
                cases.push_back(each);
        cases.push_back(work.roles.reported);
    }
    const QString base = overYears ? QStringLiteral("T32") : QStringLiteral("T31");
    const QString id = part.category >= 0 ? QString::number(part.category) : QStringLiteral("role%1").arg(int(*part.role));
    DocumentTable table =
        work.table(QStringLiteral("%1:%2").arg(base, id), cases,
                   {{"mark", work.word("mark", schemeMark(*result.scheme).toStdString())}, {"part", part.name}});
    table.isLandscape = true;
    int number = 0;
    for (size_t i = 0; i < result.items.size(); ++i) {
        const SchemeItem &item = result.scheme->items[i];
        const bool isIn = item.category == part.category && (!part.role || item.role == *part.role);
        if (!isIn || item.role == ItemRole::Prerequisite)
            continue;
        DocumentTableRow row{RowKind::Usual,
                             {work.cell(part.name), work.cell(QString::number(++number)), work.cell(work.local(item.name)),
                              work.cell(work.itemUnit(item)), work.cell(work.itemTarget(result, i))}};
        for (const qsizetype each : cases)
            row.cells.push_back(valueCell(work, result, i, each));
        row.cells.push_back(work.cell(work.word("status", key(result.items[i].status))));
        row.cells.push_back(work.cell(work.itemGap(work.roles.reported, result, i)));
        row.cells.push_back(remarkCell(work, result, i, proofs));
        row.cells.push_back(work.cell(orDash(proofs.ofItem(i).join(QStringLiteral(", ")))));
        row.cells.push_back(
            work.cell(orDash(QStringList{work.local(item.clause), item.mark}.join(QStringLiteral(" ")).trimmed())));
        table.rows.push_back(std::move(row));
    }
    work.note(table, QStringLiteral("T31.note"));
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

MaybeTable rectificationTable(DossierWork &work, const SchemeResult &result)
{
    DocumentTable table = work.table(QStringLiteral("T33"));
    const qsizetype shown = work.roles.reported;
    std::vector<size_t> items = itemsToFix(result);
    std::ranges::stable_partition(items, [&](size_t i) { return result.scheme->items[i].role == ItemRole::Core; });
    for (const size_t i : items) {
        const SchemeItem &item = result.scheme->items[i];
        const auto needed = stillNeeded(item, result.items[i], work.park, shown, work.account(shown), work.library(shown));
        QString meaning = dash();
        if (needed)
            meaning = roundedText(needed->amount, 0) + QStringLiteral(" ") +
                      (needed->unit == Unit::None ? work.text(QStringLiteral("unit.product"))
                                                  : QString::fromUtf8(symbol(needed->unit)));
        QStringList measures;
        for (const qsizetype each : measuresFor(item, work.park).measures)
            measures.append(work.park.measures.at(each).name);
        const QString place = QStringLiteral("plan.") + item.id;
        const auto own = [&](const char *what, const char *hint) {
            return TableCell{work.ownInCell(place + QLatin1StringView(what), QLatin1StringView(hint))};
        };
        TableCell plan = measures.isEmpty() ? own(".measure", "hint.cell.measure")
                                            : work.cell(measures.join(work.text(QStringLiteral("list.separator"))));
        table.rows.push_back({RowKind::Usual,
                              {work.cell(work.local(item.name)), work.cell(work.itemGap(shown, result, i)), work.cell(meaning),
                               std::move(plan), own(".person", "hint.cell.unit"), own(".time", "hint.cell.time")}});
    }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace core
