#include "simulate.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "core/exchange/epw.h"
#include "core/exchange/hourlyfigures.h"
#include "core/storage/projectfile.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Outages that are looked at [h]. Ours.
constexpr size_t outages[]{1, 4, 24};

/// The model of a case; a weather file is looked for beside the park's file.
core::Result<core::HourlyModel> modelOf(const core::Park &park, qsizetype caseIndex, const core::Library &library,
                                        const core::HourlyTables &tables, const QString &parkFile)
{
    const core::Case &inCase = park.cases.at(caseIndex);
    std::optional<core::WeatherYear> fromFile;
    if (const auto &weather = inCase.design.weather; weather && weather->kind == core::WeatherKind::Epw && weather->file) {
        const QString name =
            QFileInfo(*weather->file).isAbsolute() ? *weather->file : QFileInfo(parkFile).path() + u'/' + *weather->file;
        auto file = core::readEpw(name);
        if (!file)
            return core::fail(file.error());
        const auto offset = weather->sunOffset ? std::optional(weather->sunOffset->value) : std::nullopt;
        fromFile = core::importWeather(*std::move(file), offset).weather;
    }
    auto weather = core::designWeather(park, inCase, tables, fromFile ? &*fromFile : nullptr);
    if (!weather)
        return core::fail(weather.error());
    return core::hourlyModel(park, caseIndex, library, tables, *std::move(weather));
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
    const auto library = core::Library::read(QStringLiteral(":/reference"));
    const auto tables = core::HourlyTables::read(QStringLiteral(":/reference"));
    if (!library || !tables) {
        complain(ui::sentence(library ? tables.error() : library.error()));
        return Internal;
    }
    const auto refuse = [&](const core::Error &error) {
        complain(fileName + QStringLiteral(": ") + ui::sentence(error));
        return Refused;
    };
    const auto park = core::storage::readAnyPark(fileName);
    if (!park)
        return refuse(park.error());
    const auto found = std::ranges::find(park->cases, caseId, &core::Case::id);
    if (found == park->cases.end()) {
        complain(fileName + QStringLiteral(": ") + CommandLineTexts::tr("There is no case \"%1\".").arg(caseId));
        return Usage;
    }
    const auto model = modelOf(*park, found - park->cases.begin(), *library, *tables, fileName);
    if (!model)
        return refuse(model.error());
    const core::HourlyResult result = core::simulate(*model);
    std::vector<core::IslandCheck> islands;
    for (const size_t hours : outages)
        islands.push_back(core::islandOf(*model, result, hours));

    if (parser.isSet(QStringLiteral("hourly"))) {
        const QString to = parser.value(QStringLiteral("hourly"));
        QSaveFile file(to);
        const QByteArray csv = core::hourlyCsv(*model, result);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
            complain(to + QStringLiteral(": ") + ui::sentence({core::ErrorCode::FileNotWritable, to, {}, file.errorString()}));
            return Refused;
        }
    }
    core::FigureTree figures;
    figures.text("case", caseId);
    core::writeSimulation(figures, *model, result, islands);
    print(FilesInput::format(parser) == OutputFormat::Json ? figures.toJson() : figures.toText());
    if (model->optimalAsked)
        complain(CommandLineTexts::tr("The design asks for the least-cost dispatch; this year was run by rule."));
    return Done;
}

} // namespace commandline
