#include "dossiersentences.h"

#include "core/base/datetext.h"
#include "core/dossier/dossiertables.h"
#include "core/dossier/measureplan.h"
#include "core/schemes/answers.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace core {

namespace {

TextRun counted(DossierWork &work, const QString &path, double value)
{
    return work.number(work.roles.reported, path, FigureFormat::Count, value);
}

} // namespace

void sayResult(DossierWork &work, const SchemeResult &result)
{
    const Scheme &scheme = *result.scheme;
    const auto count = [&](ItemStatus status) { return double(result.counts[size_t(status)]); };
    const QString path = QStringLiteral("schemes.%1.counts.").arg(scheme.id);
    const auto put = [&](const char *name, ItemStatus status) {
        return Put{name,
                   counted(work, path + QLatin1StringView(key(status).data(), qsizetype(key(status).size())), count(status)),
                   count(status)};
    };
    const double all =
        count(ItemStatus::Met) + count(ItemStatus::NotMet) + count(ItemStatus::NotApplicable) + count(ItemStatus::NoData);
    work.say("G1", {{"scheme", work.local(scheme.name)},
                    {"n", counted(work, path + QLatin1StringView("all"), all), all},
                    put("a", ItemStatus::Met),
                    put("b", ItemStatus::NotMet),
                    put("c", ItemStatus::NotApplicable),
                    put("d", ItemStatus::NoData),
                    {"verdict", work.word("verdict", key(result.verdict))}});
    if (result.level >= 0)
        work.say("G3", {{"level", work.local(scheme.levels[size_t(result.level)].name)}});
    const double years = double(work.roles.history.size());
    if (scheme.needsYears() && years < 3) // rules for the documents, G4
        work.say("G4", {{"k", counted(work, QStringLiteral("history.count"), years), years}});
}

void sayPrerequisites(DossierWork &work, const SchemeResult &result)
{
    const auto say = [&](const QString &id, const QString &name) {
        const Answer *answer = answerTo(work.at(work.roles.reported), answerKey(*result.scheme, id));
        if (!answer || answer->status == AnswerStatus::Yes)
            return;
        const QString note = answer->note.value_or(QString());
        const QString kind = answer->status == AnswerStatus::Partly ? QStringLiteral("G2.partly") : QStringLiteral("G2.no");
        Puts puts{{"item", name}, {"note", note.isEmpty() ? work.text(QStringLiteral("G2.noNote")) : note}};
        work.say(QStringLiteral("G2:") + id, kind, puts);
    };
    for (const SchemeCondition &each : result.scheme->conditions)
        say(each.id, work.local(each.name));
    for (const SchemeItem &each : result.scheme->items)
        if (each.role == ItemRole::Prerequisite)
            say(each.id, work.local(each.name));
}

void sayEvidence(DossierWork &work, const SchemeResult &result)
{
    double missing = 0, answered = 0;
    const auto look = [&](const QString &id) {
        const Answer *answer = answerTo(work.at(work.roles.reported), answerKey(*result.scheme, id));
        answered += answer != nullptr;
        missing += answer && answer->status != AnswerStatus::No && answer->evidence.isEmpty() ? 1 : 0;
    };
    for (const SchemeCondition &each : result.scheme->conditions)
        look(each.id);
    for (const SchemeItem &each : result.scheme->items)
        look(each.id);
    if (missing == 0 && answered > 0)
        work.say("G5");
    if (missing > 0)
        work.say("G6", {{"k", counted(work, QStringLiteral("evidence.missing"), missing), missing}});
    for (const Evidence &each : work.park.evidence) {
        const auto until = lastDayMeant(each.validUntil.value_or(QString()));
        if (until && work.request.date.isValid() && *until < work.request.date)
            work.say(QStringLiteral("G7:") + each.id, QStringLiteral("G7"), {{"title", each.title}, {"date", *each.validUntil}});
    }
    if (const QString mark = schemeMark(*result.scheme); mark != u"official")
        work.say("G8", {{"mark", work.word("mark", mark.toStdString())}});
}

void sayReport(DossierWork &work, qsizetype caseIndex, qsizetype before)
{
    const QString total = QStringLiteral("accounting.totalT");
    if (before >= 0)
        work.say(QStringLiteral("H2"), QStringLiteral("H2.") + work.changeWord(work.change(before, caseIndex, total)),
                 {{"total", work.number(caseIndex, total, FigureFormat::WholeTonnes)},
                  {"p", work.changeRun(before, caseIndex, total)}});
    else
        work.say("H2-alone", {{"total", work.number(caseIndex, total, FigureFormat::WholeTonnes)}});
    const auto say = [&](const char *id, const char *key) {
        const QString path = QStringLiteral("accounting.") + QLatin1StringView(key);
        if (const auto value = work.value(caseIndex, path); value && *value != 0)
            work.say(id, {{"mass", work.number(caseIndex, path, FigureFormat::WholeTonnes)}});
    };
    say("H3", "internationalBunkersT");
    say("H4", "biogenicT");
    say("H7", "locationBasedTotalT");
}

void sayFactors(DossierWork &work, qsizetype caseIndex)
{
    double standard = 0, measured = 0;
    for (const Contribution &each : work.account(caseIndex).ledger) {
        if (each.line == Line::None)
            continue;
        const auto kind = each.factorFrom.kind;
        measured += kind == FactorOrigin::Kind::OwnValue;
        standard += kind == FactorOrigin::Kind::FuelRow || kind == FactorOrigin::Kind::Parameter;
    }
    work.say("H5", {{"k", counted(work, QStringLiteral("ledger.standardFactors"), standard), standard},
                    {"m", counted(work, QStringLiteral("ledger.measuredFactors"), measured), measured}});
    const double others =
        double(std::ranges::count(work.result(caseIndex).findings, FindingCode::FactorSetFallback, &Finding::code));
    if (others > 0)
        work.say("H6", {{"n", counted(work, QStringLiteral("ledger.factorsOfOtherSets"), others), others}});
}

namespace {

void sayGap(DossierWork &work, const SchemeResult &result)
{
    Runs items;
    for (const size_t each : itemsToRaise(result)) {
        if (!items.empty())
            items.push_back(work.run(work.text(QStringLiteral("list.separator"))));
        items.push_back(work.run(work.local(result.scheme->items[each].name) + QStringLiteral(" ")));
        items.push_back(work.itemValue(work.roles.reported, result, each));
        if (work.document.language == DocumentLanguage::English)
            items.push_back(work.run(QStringLiteral(" ")));
        items.push_back(work.run(work.text(QStringLiteral("J2.target"), {{"target", work.itemTarget(result, each)}})));
    }
    if (items.empty())
        work.say("J2-none");
    else
        work.say("J2", {{"items", items}});
}

/// The three measures with the largest reference effect.
void sayMeasures(DossierWork &work)
{
    const qsizetype goal = work.roles.goal >= 0 ? work.roles.goal : work.roles.reported;
    std::vector<std::pair<double, QString>> effects;
    for (const qsizetype each : measuresInPlan(work.park, work.roles))
        if (const auto tonnes = indicativeTonnes(work.park.measures.at(each), work.account(goal), work.library(goal));
            tonnes && *tonnes > 0)
            effects.emplace_back(*tonnes, work.park.measures.at(each).name);
    std::ranges::stable_sort(effects, std::ranges::greater(), &std::pair<double, QString>::first);
    QStringList names;
    for (size_t i = 0; i < std::min<size_t>(3, effects.size()); ++i)
        names.append(effects[i].second);
    if (!names.isEmpty())
        work.say("J3", {{"measures", work.run(names.join(work.text(QStringLiteral("list.separator")))), double(names.size())}});
}

} // namespace

void sayBrief(DossierWork &work)
{
    const qsizetype shown = work.roles.reported;
    const SchemeResult *result = work.scheme(shown, defaultScheme);
    Puts state{{"year", work.yearText(shown)},
               {"total", work.number(shown, QStringLiteral("accounting.totalT"), FigureFormat::CarbonMass)},
               {"per", work.number(shown, QStringLiteral("indicators.carbonPerEnergy"), FigureFormat::PerCoal)}};
    if (result && !result->items.empty() && result->items.front().target) {
        state[2] = Put{"per", work.itemValue(shown, *result, 0)};
        state.push_back({"limit", work.itemTarget(*result, 0)});
        work.say("J1", state);
    } else {
        work.say("J1-noLimit", state);
    }
    if (result)
        sayGap(work, *result);
    sayMeasures(work);
    if (work.programme().payback)
        work.say("J4", {{"investment", work.parkNumber(QStringLiteral("programme.investmentWanYuan"), FigureFormat::ProseMoney)},
                        {"payback", work.parkNumber(QStringLiteral("programme.paybackYears"), FigureFormat::TwoDecimals)}});
}

} // namespace core
