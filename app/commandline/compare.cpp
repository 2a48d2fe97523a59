#include "compare.h"

#include "app/commandline/commandline.h"
#include "app/commandline/comparereport.h"
#include "app/commandline/filesinput.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

int compare(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!FilesInput::parse(parser, arguments))
        return Usage;
    if (parser.positionalArguments().size() != 2) {
        complain(CommandLineTexts::tr("Name two files to compare. See parkwright --help."));
        return Usage;
    }
    const auto input = FilesInput::create();
    if (!input) {
        complain(ui::sentence(input.error()));
        return Internal;
    }
    const std::vector<FileInput> files = input->read(parser.positionalArguments());
    const FileInput &a = files[0], &b = files[1];
    if (!a.park || !b.park)
        return Refused;
    const core::ParkComparison comparison = core::compare(a.fileName, *a.park, a.evaluation, b.fileName, *b.park, b.evaluation,
                                                          input->library(), QDate::currentDate().year());
    switch (*FilesInput::format(parser)) {
    case OutputFormat::Text:
        print(compareReport(comparison, FilesInput::numbers()));
        break;
    case OutputFormat::Json:
        print(core::comparisonToJson(comparison));
        break;
    case OutputFormat::Csv:
        print(core::comparisonToCsv(comparison));
        break;
    }
    return exitCode(files);
}

} // namespace commandline
