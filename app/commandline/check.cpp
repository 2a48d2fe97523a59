#include "check.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "app/commandline/report.h"
#include "app/commandline/textreport.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace commandline {

int check(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!FilesInput::parse(parser, arguments))
        return Usage;
    const QStringList names = parser.positionalArguments();
    if (names.size() == 2 && isDocumentName(names[1]))
        return checkDocument(names[0], names[1]);
    if (const auto document = std::ranges::find_if(names, isDocumentName); document != names.end()) {
        complain(*document + QStringLiteral(": ") +
                 QCoreApplication::translate("CommandLine", "A document is checked with the park it was made from. Write: "
                                                            "parkwright check FILE OUT.docx|.pdf"));
        return Usage;
    }
    const auto input = FilesInput::create();
    if (!input) {
        complain(ui::sentence(input.error()));
        return Internal;
    }
    const std::vector<FileInput> files = input->read(parser.positionalArguments());
    const core::Sentence sentences = input->sentences(files);
    switch (*FilesInput::format(parser)) {
    case OutputFormat::Text:
        print(textFindings(evaluated(files), sentences));
        break;
    case OutputFormat::Json:
        print(joined(files, [&](const FileInput &file) { return core::findingsToJson(*file.park, file.evaluation, sentences); }));
        break;
    case OutputFormat::Csv:
        print(core::findingsToCsv(evaluated(files), sentences));
        break;
    }
    return exitCode(files);
}

} // namespace commandline
