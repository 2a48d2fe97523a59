#include "evaluate.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "app/commandline/textreport.h"
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

/// Whether every scheme that was asked for and gives a verdict is passed in every case that was asked for.
bool isPassed(const std::vector<FileInput> &files, const core::ResultChoice &choice)
{
    for (const core::NamedEvaluation &named : evaluated(files))
        for (size_t i = 0; i < named.evaluation->cases.size(); ++i) {
            const core::CaseEvaluation &each = named.evaluation->cases[i];
            if (!choice.has(named.park->cases.at(qsizetype(i))))
                continue;
            if (!each.hasResults)
                return false;
            for (const core::SchemeResult &scheme : each.schemes)
                if (choice.has(*scheme.scheme) && scheme.verdict != core::Verdict::None && !scheme.passed)
                    return false;
        }
    return true;
}

bool knowsSchemes(const std::vector<core::Scheme> &schemes, const QStringList &asked)
{
    for (const QString &id : asked)
        if (std::ranges::find(schemes, id, &core::Scheme::id) == schemes.end()) {
            QStringList known;
            for (const core::Scheme &scheme : schemes)
                known.append(scheme.id);
            complain(CommandLineTexts::tr("The scheme \"%1\" is unknown. Known: %2.").arg(id, known.join(QStringLiteral(", "))));
            return false;
        }
    return true;
}

bool hasCase(const std::vector<FileInput> &files, const core::ResultChoice &choice)
{
    for (const FileInput &file : files)
        if (file.park && std::ranges::none_of(file.park->cases, [&](const core::Case &each) { return choice.has(each); }) &&
            !choice.cases.isEmpty()) {
            complain(file.fileName + QStringLiteral(": ") +
                     CommandLineTexts::tr("There is no case \"%1\".").arg(choice.cases.front()));
            return false;
        }
    return true;
}

} // namespace

int evaluate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("case"), {}, QStringLiteral("id")});
    parser.addOption({QStringLiteral("scheme"), {}, QStringLiteral("id")});
    parser.addOption({QStringLiteral("pack"), {}, QStringLiteral("file")});
    parser.addOption(QCommandLineOption(QStringLiteral("require")));
    if (!FilesInput::parse(parser, arguments))
        return Usage;
    auto input = FilesInput::create();
    if (!input) {
        complain(ui::sentence(input.error()));
        return Internal;
    }
    core::ResultChoice choice{parser.values(QStringLiteral("case")), parser.values(QStringLiteral("scheme"))};
    for (const QString &fileName : parser.values(QStringLiteral("pack"))) {
        const auto pack = input->addPack(fileName);
        if (!pack) {
            complain(fileName + QStringLiteral(": ") + ui::sentence(pack.error()));
            return Refused;
        }
        choice.schemes.append(*pack);
    }
    if (!knowsSchemes(input->schemes(), choice.schemes))
        return Usage;
    const std::vector<FileInput> files = input->read(parser.positionalArguments());
    if (!hasCase(files, choice))
        return Usage;
    const core::Sentence sentences = input->sentences(files);
    switch (*FilesInput::format(parser)) {
    case OutputFormat::Text:
        print(textReport(evaluated(files), choice, sentences, FilesInput::numbers()));
        break;
    case OutputFormat::Json:
        print(joined(files,
                     [&](const FileInput &file) { return core::resultToJson(*file.park, file.evaluation, choice, sentences); }));
        break;
    case OutputFormat::Csv:
        print(core::resultsToCsv(evaluated(files), input->schemes(), choice));
        break;
    }
    const int code = exitCode(files, choice);
    return code == Done && parser.isSet(QStringLiteral("require")) && !isPassed(files, choice) ? FoundErrors : code;
}

} // namespace commandline
