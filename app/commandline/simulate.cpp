#include "simulate.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "core/accounting/effectiveparameters.h"
#include "core/exchange/designfile.h"
#include "core/exchange/hourlyfigures.h"
#include "core/hourly/hourlysupply.h"
#include "core/storage/projectfile.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Outages that are looked at [h]. Ours.
constexpr size_t outages[]{1, 4, 24};

/// How far the dispatch with foresight is exact.
QString dispatchSentence(const core::LeastCost &leastCost)
{
    if (!leastCost.isUsed)
        return CommandLineTexts::tr("No dispatch with foresight was cheaper than the rule; this year was run by rule.");
    QString text = CommandLineTexts::tr(
                       "Dispatched at least cost with foresight; proven: no other dispatch of the battery saves more than %1 %.")
                       .arg(QString::number(100 * leastCost.gap, 'g', 2));
    if (leastCost.hasProfiles)
        text +=
            u' ' + CommandLineTexts::tr("CHP, heat pumps, boilers, electrolysers and flexible loads entered as fixed profiles.");
    if (leastCost.otherStores > 0)
        text += u' ' + CommandLineTexts::tr("Only the largest battery looks ahead; the others ran by rule.");
    if (leastCost.arePricesBent)
        text += u' ' + CommandLineTexts::tr("Prices below zero, and feed-in dearer than purchase, were cut for the plan: "
                                            "another dispatch may cost less, by the proven share at most.");
    return text;
}

/// Whose 29 February is left out; empty: nobody's.
QString leapSentence(const core::HourlyModel &model)
{
    QStringList names;
    if (model.weather.leapDayDropped)
        names << CommandLineTexts::tr("the weather");
    for (const core::HourlySeries &series : model.design.series)
        if (core::hasLeapDay(series))
            names << series.id;
    return names.isEmpty() ? QString()
                           : CommandLineTexts::tr("29 February is left out of: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace

int simulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("case"), {}, QStringLiteral("id")});
    parser.addOption({QStringLiteral("hourly"), {}, QStringLiteral("file")});
    if (!FilesInput::parse(parser, arguments))
        return Usage;
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("case")) ||
        FilesInput::format(parser) == OutputFormat::Csv) {
        complain(
            CommandLineTexts::tr("Name one park and a case with --case; the format is text or json. See parkwright --help."));
        return Usage;
    }
    const QString fileName = parser.positionalArguments().front(), caseId = parser.value(QStringLiteral("case"));
    if (isWrittenOver(fileName, parser.value(QStringLiteral("hourly"))))
        return Usage;
    const auto library = core::Library::read(QStringLiteral(":/reference"));
    const auto tables = core::HourlyTables::read(QStringLiteral(":/reference"));
    if (!library || !tables) {
        complain(ui::sentence(library ? tables.error() : library.error()));
        return Internal;
    }
    const auto refuse = [&](const core::Error &error) { return refused(fileName, ui::sentence(error)); };
    const auto park = core::storage::readAnyPark(fileName);
    if (!park)
        return refuse(park.error());
    const auto found = std::ranges::find(park->cases, caseId, &core::Case::id);
    if (found == park->cases.end()) {
        complain(fileName + QStringLiteral(": ") + CommandLineTexts::tr("There is no case \"%1\".").arg(caseId));
        return Usage;
    }
    const auto model = core::readHourlyModel(*park, found - park->cases.begin(), *library, *tables, fileName);
    if (!model)
        return refuse(model.error());
    const core::HourlyResult result = core::simulate(*model);
    std::vector<core::IslandCheck> islands;
    for (const size_t hours : outages)
        islands.push_back(core::islandOf(*model, result, hours));

    if (const QString to = parser.value(QStringLiteral("hourly")); parser.isSet(QStringLiteral("hourly")))
        if (const auto written = core::writeHours(*model, result, to); !written)
            return refused(to, ui::sentence(written.error()));
    core::FigureTree figures;
    figures.text("case", caseId);
    const qsizetype caseIndex = found - park->cases.begin();
    const auto parameters = core::effectiveParameters(park->parameters, found->parameters, found->year, *library);
    const auto indicators =
        core::indicatorsWith(*park, caseIndex, core::supplyOf(*found, *model, result, *library, parameters.factorSet), *library);
    core::writeSimulation(figures, *model, result, islands,
                          core::policyChecks(found->design.policy, result.ratios, result.directShare,
                                             indicators ? indicators->carbonPerEnergy : std::nullopt));
    print(FilesInput::format(parser) == OutputFormat::Json ? figures.toJson() : figures.toText());
    if (const QString leap = leapSentence(*model); !leap.isEmpty())
        complain(leap);
    for (const core::RunRemark &remark : core::remarksOf(*model))
        complain(ui::sentence(remark, FilesInput::numbers()));
    if (result.leastCost)
        complain(dispatchSentence(*result.leastCost));
    return Done;
}

} // namespace commandline
