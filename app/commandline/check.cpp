#include "check.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "app/commandline/report.h"
#include "app/commandline/textreport.h"
#include "core/storage/evidencefiles.h"
#include "core/storage/projectfile.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace commandline {

namespace {

using core::storage::FileState;

/// Gives the texts of this file their context.
struct CheckTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What is wrong with the file of a document; empty: nothing.
QString fileSentence(FileState state, const core::Evidence &evidence)
{
    const QString name = evidence.fileName.isEmpty() ? evidence.title : evidence.fileName;
    switch (state) {
    case FileState::Missing:
        return CheckTexts::tr("The file of evidence %1 (%2) is missing.").arg(evidence.id, name);
    case FileState::Changed:
        return CheckTexts::tr("The file of evidence %1 (%2) was changed since it was attached.").arg(evidence.id, name);
    case FileState::Unreadable:
        return CheckTexts::tr("The file of evidence %1 (%2) cannot be read.").arg(evidence.id, name);
    case FileState::NotAttached:
    case FileState::There:
        break;
    }
    return {};
}

/// Reads the files of the evidence beside the projects and complains about each that is not the one that was attached. True: one
/// was changed or cannot be read. A missing one is only told: a project that came as an exchange file has none.
bool tellFiles(const std::vector<FileInput> &files)
{
    bool isWrong = false;
    for (const FileInput &file : files) {
        if (!file.park || !core::storage::isProjectFile(file.fileName))
            continue;
        const auto states = core::storage::verifiedFiles(*file.park, {core::storage::evidenceFolder(file.fileName)});
        for (size_t i = 0; i < states.size(); ++i) {
            const FileState state = states[i].state;
            if (const QString sentence = fileSentence(state, file.park->evidence[qsizetype(i)]); !sentence.isEmpty())
                complain(file.fileName + QStringLiteral(": ") + sentence);
            isWrong = isWrong || state == FileState::Changed || state == FileState::Unreadable;
        }
    }
    return isWrong;
}

} // namespace

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
    const bool isEvidenceWrong = tellFiles(files);
    const int code = exitCode(files);
    return code == Done && isEvidenceWrong ? int(FoundErrors) : code;
}

} // namespace commandline
