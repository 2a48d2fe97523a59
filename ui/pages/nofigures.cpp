#include "nofigures.h"

#include "ui/model/hourlytrial.h"
#include "ui/model/sentences.h"
#include "ui/pages/page.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ui {

using namespace core;

namespace {

struct NoFigures {
    Q_DECLARE_TR_FUNCTIONS(NoFigures)
};

std::vector<PlacedFinding> errorsOf(const PageContext &context)
{
    return placed(context.document.park(), context.results.errors(context.shown.index()));
}

/// A synthetic year for a park whose place is not known.
EmptyState::Step stationStep(HourlyTrial &trial, const PageContext &context)
{
    EmptyState::Step step;
    step.text = NoFigures::tr("Take its synthetic year");
    step.hint = NoFigures::tr("Choose a weather station");
    step.of = context.document.openCount();
    step.refusal = context.document.readOnlyReason();
    QStringList ids;
    for (const ClimateStation &each : trial.tables()->stations()) {
        ids.append(each.id);
        step.choices.append(HourlyTrial::stationText(each, context.appearance.language()));
    }
    step.take = [&trial, ids](qsizetype choice) { trial.useSyntheticWeather(ids[choice]); };
    return step;
}

} // namespace

EmptyState::Step pageStep(Page &page, const QString &text, const QString &key)
{
    return {.text = text, .take = [&page, key](qsizetype) { Q_EMIT page.pageWanted(key); }};
}

EmptyState::Step pricesStep(HourlyTrial &trial, const PageContext &context)
{
    EmptyState::Step step;
    step.text = NoFigures::tr("Take these prices");
    step.hint = NoFigures::tr("Choose the price list of an area");
    step.of = context.document.openCount();
    step.refusal = context.document.readOnlyReason();
    for (const AreaTariff &each : trial.tariffs()) {
        step.choices.append(HourlyTrial::tariffName(each));
        step.tips.append(trial.tariffSource(each));
    }
    step.proposed = firstOfProvince(trial.tariffs(), context.document.park().profile.province);
    step.take = [&trial](qsizetype choice) { trial.takeTariff(trial.tariffs()[size_t(choice)]); };
    return step;
}

QString answerWithoutResult(const PageContext &context)
{
    return context.shown.inPark()
               ? NoFigures::tr("%n errors stop the evaluation of this case.", nullptr, int(errorsOf(context).size()))
               : NoFigures::tr("The park has no case yet.");
}

bool showNoResult(EmptyState &into, Page &page, const PageContext &context)
{
    const CaseEvaluation *evaluated = context.shown.evaluated();
    if (evaluated && evaluated->hasResults)
        return false;
    if (!context.shown.inPark()) {
        into.say(answerWithoutResult(context),
                 {pageStep(page, NoFigures::tr("Go to the cases of the park"), QStringLiteral("cases"))});
        return true;
    }
    constexpr size_t most = 3;
    const auto errors = errorsOf(context);
    const FindingSentences sentence(context.results.libraryOf(context.shown.index()), context.appearance.format());
    QStringList lines;
    for (size_t i = 0; i < std::min(most, errors.size()); ++i)
        lines << sentence(context.document.park(), errors[i].finding) + u'\n' + errors[i].path;
    std::vector<EmptyState::Step> steps;
    if (!errors.empty())
        steps = {{.text = NoFigures::tr("Show the first error"),
                  .take = [&page, place = errors.front().finding.place](qsizetype) { Q_EMIT page.placeWanted(place); }}};
    into.say(lines.join(QStringLiteral("\n\n")), std::move(steps));
    return true;
}

bool showNoYear(EmptyState &into, Page &page, HourlyTrial &trial, const PageContext &context,
                std::vector<EmptyState::Step> ofWeather)
{
    if (showNoResult(into, page, context))
        return true;
    if (!trial.error())
        return false;
    std::vector<EmptyState::Step> steps;
    if (trial.tables() && (trial.error()->code == ErrorCode::NoWeather || trial.error()->code == ErrorCode::StationUnknown)) {
        steps = {stationStep(trial, context), pageStep(page, NoFigures::tr("Enter where the park lies"), QStringLiteral("park"))};
        std::ranges::move(ofWeather, std::back_inserter(steps));
    }
    into.say(sentence(*trial.error()), std::move(steps));
    return true;
}

} // namespace ui
