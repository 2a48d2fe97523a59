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

/// Complains of each case that was asked for and that a park lacks; a park that has none of them is left out. True: none lacks
/// any.
bool haveCases(std::vector<FileInput> &files, const QStringList &asked)
{
    bool haveAll = true;
    for (FileInput &file : files) {
        QStringList lacking;
        for (const QString &id : asked)
            if (file.park && std::ranges::find(file.park->cases, id, &core::Case::id) == file.park->cases.end()) {
                lacking.append(CommandLineTexts::tr("There is no case \"%1\".").arg(id));
                complain(file.fileName + QStringLiteral(": ") + lacking.back());
            }
        haveAll = haveAll && lacking.isEmpty();
        if (!lacking.isEmpty() && lacking.size() == asked.size()) {
            file.refusal = lacking.join(u' ');
            file.park.reset();
        }
    }
    return haveAll;
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
    std::vector<FileInput> files = input->read(parser.positionalArguments());
    const bool haveAll = haveCases(files, choice.cases);
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
    const int code = haveAll ? exitCode(files, choice) : int(Usage);
    return code == Done && parser.isSet(QStringLiteral("require")) && !isPassed(files, choice) ? FoundErrors : code;
}

} // namespace commandline
