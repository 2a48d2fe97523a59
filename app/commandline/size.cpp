#include "size.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "app/commandline/sizereport.h"
#include "core/exchange/designjson.h"
#include "core/exchange/sizingjson.h"
#include "core/reference/table.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct SizeTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Fixed {
    core::sizing::Capacities capacities;
    bool hasGrid = false;
};

/// The capacities of --fix: four or five numbers, none below zero.
std::optional<Fixed> fixedFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    std::vector<double> numbers;
    for (const QString &part : parts)
        if (const auto number = core::numberFromText(part.trimmed()); number && *number >= 0.0)
            numbers.push_back(*number);
    if (numbers.size() != size_t(parts.size()) || numbers.size() < 4 || numbers.size() > 5)
        return std::nullopt;
    return Fixed{{numbers[0], numbers[1], numbers[2], numbers[3], numbers.size() > 4 ? numbers[4] : 0.0}, numbers.size() > 4};
}

core::sizing::SearchResult solved(const core::sizing::SizingCase &sizing, const std::optional<Fixed> &fixed, bool byRule,
                                  bool withLimits)
{
    core::sizing::SearchOptions options;
    if (!fixed)
        return leastCost(sizing, options);
    options.withLimits = withLimits;
    if (!byRule)
        return leastCostDispatch(sizing, fixed->capacities, !fixed->hasGrid, options);
    core::sizing::Capacities capacities = fixed->capacities;
    if (!fixed->hasGrid)
        capacities.gridMw = sizing.grid.maxMw;
    return {ruleDispatch(sizing, capacities), {}};
}

/// Complains about a call that makes no sense.
bool isMeant(const QCommandLineParser &parser, const std::optional<Fixed> &fixed)
{
    const bool hasFix = parser.isSet(QStringLiteral("fix"));
    const QString format = parser.value(QStringLiteral("format"));
    if (parser.positionalArguments().size() != 1)
        complain(SizeTexts::tr("Name one case file. See parkwright --help."));
    else if (hasFix && !fixed)
        complain(SizeTexts::tr(
            "--fix takes wind MW, PV MW, battery MWh, battery MW and grid MW, separated by commas, none below zero."));
    else if (!hasFix && (parser.isSet(QStringLiteral("rule")) || parser.isSet(QStringLiteral("limits"))))
        complain(SizeTexts::tr("--rule and --limits need --fix."));
    else if (parser.isSet(QStringLiteral("rule")) && parser.isSet(QStringLiteral("limits")))
        complain(SizeTexts::tr("--rule dispatches without limits. Leave out --rule or --limits."));
    else if (!format.isEmpty() && format != QLatin1StringView("text") && format != QLatin1StringView("json"))
        complain(SizeTexts::tr("The format must be text or json."));
    else
        return true;
    return false;
}

} // namespace

int size(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *option : {"fix", "hourly", "format"})
        parser.addOption({QString::fromLatin1(option), {}, QStringLiteral("value")});
    parser.addOption(QCommandLineOption(QStringLiteral("rule")));
    parser.addOption(QCommandLineOption(QStringLiteral("limits")));
    if (!parser.parse(QStringList(QStringLiteral("parkwright")) + arguments)) {
        complain(parser.errorText() + u' ' + SizeTexts::tr("See parkwright --help."));
        return Usage;
    }
    const auto fixed = fixedFrom(parser.value(QStringLiteral("fix")));
    if (!isMeant(parser, fixed))
        return Usage;
    const QString fileName = parser.positionalArguments().front();
    if (isWrittenOver(fileName, parser.value(QStringLiteral("hourly"))))
        return Usage;
    const auto sizing = core::readSizingCase(fileName);
    if (!sizing) {
        complain(fileName + QStringLiteral(": ") + ui::sentence(sizing.error()));
        return Refused;
    }
    QElapsedTimer watch;
    watch.start();
    const bool byRule = parser.isSet(QStringLiteral("rule"));
    const auto result = solved(*sizing, fixed, byRule, parser.isSet(QStringLiteral("limits")));
    const double seconds = double(watch.nsecsElapsed()) / 1e9;
    const bool isInfeasible = result.design.outcome == core::sizing::Outcome::Infeasible;
    if (const QString hourly = parser.value(QStringLiteral("hourly")); !hourly.isEmpty() && !isInfeasible)
        if (const auto written = core::writeDispatch(result.design.dispatch, byRule, hourly); !written)
            return refused(hourly, ui::sentence(written.error()));
    if (parser.value(QStringLiteral("format")) == QLatin1StringView("json"))
        print(core::designToJson(*sizing, result, seconds));
    else
        print(sizeReport(*sizing, result, seconds, FilesInput::numbers()));
    if (result.design.outcome == core::sizing::Outcome::Stalled) {
        complain(SizeTexts::tr("The search ended before the least cost was proven; the gap says how far it may lie below."));
        return Internal;
    }
    return isInfeasible ? Infeasible : Done;
}

} // namespace commandline
