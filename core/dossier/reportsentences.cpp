#include "dossiersentences.h"

#include "core/base/datetext.h"
#include "core/dossier/dossiertables.h"
#include "core/dossier/layout.h"
#include "core/dossier/measureplan.h"
#include "core/dossier/proofs.h"
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

void sayResult(DossierWork &work, const SchemeResult &result, const QString &place)
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
    const auto say = [&](const char *id, const Puts &puts) {
        work.say(QLatin1StringView(id) + place, QLatin1StringView(id), puts);
    };
    say("G1", {{"scheme", work.local(scheme.name)},
               {"n", counted(work, path + QLatin1StringView("all"), all), all},
               put("a", ItemStatus::Met),
               put("b", ItemStatus::NotMet),
               put("c", ItemStatus::NotApplicable),
               put("d", ItemStatus::NoData),
               {"verdict", work.word("verdict", key(verdictShown(result)))}});
    const double failing = double(result.failed.size() + result.failedGroups.size());
    if (verdictShown(result) == Verdict::Open && failing > 0) // no verdict yet, but not for want of failures
        say("G1.failing",
            {{"n", counted(work, QStringLiteral("schemes.%1.failed").arg(scheme.id), failing), failing}});
    if (result.level >= 0)
        say("G3", {{"level", work.local(scheme.levels[size_t(result.level)].name)}});
    const double years = double(work.roles.history.size());
    if (scheme.needsYears() && years == 0)
        say("G4-none", {});
    else if (scheme.needsYears() && years < 3) // rules for the documents, G4
        say("G4", {{"k", counted(work, QStringLiteral("history.count"), years), years}});
}

void sayPrerequisites(DossierWork &work, const SchemeResult &result)
{
    const qsizetype shown = work.roles.reported;
    const auto say = [&](const QString &id, const QString &name, bool isKnown) {
        const QString key = answerKey(*result.scheme, id);
        const Answer *answer = answerTo(work.at(shown), key);
        if (isKnown || (answer && answer->status == AnswerStatus::Yes))
            return;
        if (!answer) {
            work.missing(QStringLiteral("condition"), false, QStringLiteral("cases/%1/answers/%2").arg(work.at(shown).id, key),
                         QStringLiteral("wizard"), {{"condition", name}});
            return work.say(QStringLiteral("G2:") + id, QStringLiteral("G2.open"), {{"item", name}});
        }
        const QString note = answer->note.value_or(QString());
        const QString kind = answer->status == AnswerStatus::Partly ? QStringLiteral("G2.partly") : QStringLiteral("G2.no");
        Puts puts{{"item", name}, {"note", note.isEmpty() ? work.text(QStringLiteral("G2.noNote")) : note}};
        work.say(QStringLiteral("G2:") + id, kind, puts);
    };
    for (const SchemeCondition &each : result.scheme->conditions)
        say(each.id, work.local(each.name),
            each.isAboutBoundary && work.park.profile.boundaryText &&
                !answerTo(work.at(shown), answerKey(*result.scheme, each.id)));
    for (size_t i = 0; i < result.items.size(); ++i)
        if (result.scheme->items[i].role == ItemRole::Prerequisite) // met by a figure: nothing to answer
            say(result.scheme->items[i].id, work.local(result.scheme->items[i].name),
                result.items[i].status == ItemStatus::Met || result.items[i].status == ItemStatus::NotApplicable);
}

void sayEvidence(DossierWork &work, const SchemeResult &result, const Proofs &proofs)
{
    const std::vector<Unproven> unproven = proofs.missing();
    for (const Unproven &each : unproven)
        work.doubt(work.text(QStringLiteral("gap.proof"), {{"what", each.name}}), work.text(QStringLiteral("gap.proof.effect")),
                   each.path, QStringLiteral("park"));
    if (const double missing = double(unproven.size()); missing == 0)
        work.say("G5");
    else
        work.say("G6", {{"k", counted(work, QStringLiteral("evidence.missing"), missing), missing}});
    for (const Evidence &each : work.park.evidence) {
        const auto until = lastDayMeant(each.validUntil.value_or(QString()));
        if (until && work.request.date.isValid() && *until < work.request.date)
            work.say(QStringLiteral("G7:") + each.id, QStringLiteral("G7"), {{"title", each.title}, {"date", *each.validUntil}});
    }
    if (const QString mark = schemeMark(*result.scheme); mark != u"official")
        work.say("G8", {{"mark", work.word("mark", mark.toStdString())}});
}

void sayNoneMissed(DossierWork &work, const SchemeResult &result, const QString &sentence)
{
    const double open = double(result.counts[size_t(ItemStatus::NoData)]);
    if (open == 0)
        return work.say(sentence + QStringLiteral("-none"), sentence + QStringLiteral("-none"));
    const QString path = QStringLiteral("schemes.%1.counts.noData").arg(result.scheme->id);
    work.say(sentence + QStringLiteral("-open"), sentence + QStringLiteral("-open"), {{"n", counted(work, path, open), open}});
}

void saySystems(DossierWork &work, qsizetype caseIndex)
{
    const double present = double(std::ranges::count_if(allSystems, [&](System system) {
        return std::ranges::any_of(systemPart(system).object->lists, [&](const List &list) {
            return list.size(systemOf(work.at(caseIndex), system)) > 0;
        });
    }));
    if (present == 0)
        work.say("H1-none");
    else
        work.say("H1", {{"n", counted(work, QStringLiteral("systems.count"), present), present}});
}

void sayReport(DossierWork &work, qsizetype caseIndex, qsizetype before)
{
    if (!work.hasEnergy(caseIndex)) {
        missEnergy(work, caseIndex);
        return work.say("H2-none", {{"gap", work.energyGap(caseIndex)}});
    }
    const QString total = QStringLiteral("accounting.totalT");
    if (before >= 0)
        work.sayChange(QStringLiteral("H2"), {before, caseIndex, total},
                       {{"total", work.number(caseIndex, total, FigureFormat::WholeTonnes)}});
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

void sayEnterprise(DossierWork &work, qsizetype caseIndex)
{
    if (work.request.enterpriseId.isEmpty())
        return;
    work.say("H8", {{"enterprise", work.enterpriseName(Ref<Enterprise>{work.request.enterpriseId})}});
    const Flows &flows = work.account(caseIndex).flows;
    const auto say = [&](const char *what, double supply, const auto &uses, FigureFormat format) {
        double used = 0;
        for (const auto &each : uses)
            used += each.value;
        if (used <= supply || isBalanced(supply, used))
            return;
        const QString name = QLatin1StringView(what), path = QStringLiteral("use.");
        work.doubt(work.text(QStringLiteral("H9.doubt.") + name), work.text(QStringLiteral("H9.effect")),
                   QStringLiteral("cases/%1/energySupply").arg(work.at(caseIndex).id), QStringLiteral("energySupply"));
        work.say(QStringLiteral("H9:") + name, QStringLiteral("H9.") + name,
                 {{"use", work.number(caseIndex, path + name, format, used)},
                  {"other", work.number(caseIndex, path + name + QStringLiteral("OfPark"), format, used - supply)}});
    };
    say("electricity", flows.supply().value, flows.electricityUse, FigureFormat::ProseEnergy);
    say("heat", flows.heatSupply().value, flows.heatUse, FigureFormat::Whole);
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
    if (standard + measured == 0)
        work.say("H5-none");
    else
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
        sayNoneMissed(work, result, QStringLiteral("J2"));
    else
        work.say("J2", {{"items", items}});
}

/// The name of a measure as far as one page has room for it; a name that is cut is listed.
QString nameInBrief(DossierWork &work, const Measure &measure)
{
    constexpr double most = 40; // halves of a sign; ours: three names take two lines
    if (halfSigns(measure.name) <= most)
        return measure.name;
    work.doubt(work.text(QStringLiteral("gap.shortened"), {{"measure", measure.name}}),
               work.text(QStringLiteral("gap.shortened.effect")), QStringLiteral("measures/%1/name").arg(measure.id),
               QStringLiteral("park"));
    QString begun = measure.name;
    while (halfSigns(begun) > most - 2)
        begun.chop(1);
    if (const qsizetype word = begun.lastIndexOf(u' '); word > begun.size() / 2) // no word is cut
        begun.truncate(word);
    return begun + u'…';
}

/// The three measures with the largest reference effect.
void sayMeasures(DossierWork &work)
{
    const qsizetype goal = work.roles.goal >= 0 ? work.roles.goal : work.roles.reported;
    std::vector<std::pair<double, qsizetype>> effects;
    for (const qsizetype each : measuresInPlan(work.park, work.roles))
        if (const auto tonnes = indicativeTonnes(work.park.measures.at(each), work.account(goal), work.library(goal));
            tonnes && *tonnes > 0)
            effects.emplace_back(*tonnes, each);
    std::ranges::stable_sort(effects, std::ranges::greater(), &std::pair<double, qsizetype>::first);
    QStringList names;
    for (size_t i = 0; i < std::min<size_t>(3, effects.size()); ++i)
        names.append(nameInBrief(work, work.park.measures.at(effects[i].second)));
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
