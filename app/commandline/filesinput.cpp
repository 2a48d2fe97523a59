#include "filesinput.h"

#include "app/commandline/commandline.h"
#include "core/base/wholefile.h"
#include "core/exchange/designfile.h"
#include "core/storage/projectfile.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}
void print(const QString &text)
{
    print(text.toUtf8());
}
void complain(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

bool endOutput()
{
    errno = 0;
    const bool isFlushed = std::fflush(stdout) == 0;
    if (isFlushed && std::ferror(stdout) == 0)
        return true;
    const QString reason = errno == 0 ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    complain(CommandLineTexts::tr("The output could not be written whole. %1").arg(reason).trimmed());
    return false;
}

int refused(const QString &fileName, const QString &sentence)
{
    complain(fileName + QStringLiteral(": ") + sentence);
    return Refused;
}

int writeTo(const QString &fileName, const QByteArray &bytes)
{
    const auto written = core::writeFile(fileName, bytes);
    return written ? Done : refused(fileName, ui::sentence(written.error()));
}

bool isWrittenOver(const QString &read, const QString &written)
{
    if (written.isEmpty() || QFileInfo(read) != QFileInfo(written))
        return false;
    complain(written + QStringLiteral(": ") +
             CommandLineTexts::tr("This file is read; the hours would take its place. Name another file to write."));
    return true;
}

bool FilesInput::parse(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addOption({QStringLiteral("format"), {}, QStringLiteral("format"), QStringLiteral("text")});
    if (!parser.parse(QStringList(QStringLiteral("parkwright")) + arguments)) {
        complain(parser.errorText() + u' ' + CommandLineTexts::tr("See parkwright --help."));
        return false;
    }
    if (parser.positionalArguments().isEmpty()) {
        complain(CommandLineTexts::tr("Name at least one file. See parkwright --help."));
        return false;
    }
    if (!format(parser)) {
        complain(CommandLineTexts::tr("The format must be text, json or csv."));
        return false;
    }
    return true;
}

std::optional<OutputFormat> FilesInput::format(const QCommandLineParser &parser)
{
    const QString name = parser.value(QStringLiteral("format"));
    if (name == QLatin1StringView("text"))
        return OutputFormat::Text;
    if (name == QLatin1StringView("json"))
        return OutputFormat::Json;
    if (name == QLatin1StringView("csv"))
        return OutputFormat::Csv;
    return std::nullopt;
}

core::Result<FilesInput> FilesInput::create()
{
    auto library = core::Library::read(QStringLiteral(":/reference"));
    if (!library)
        return core::fail(library.error());
    auto schemes = core::readSchemes(QStringLiteral(":/schemes"));
    if (!schemes)
        return core::fail(schemes.error());
    FilesInput input;
    input.m_library = std::make_shared<core::Library>(*std::move(library));
    input.m_schemes = std::make_shared<std::vector<core::Scheme>>(*std::move(schemes));
    return input;
}

core::Result<QString> FilesInput::addPack(const QString &fileName)
{
    const auto bytes = core::readFile(fileName, core::largestPackFile);
    if (!bytes)
        return core::fail(bytes.error());
    auto scheme = core::schemeFromJson(*bytes);
    if (!scheme)
        return core::fail(scheme.error());
    const QString id = scheme->id;
    if (std::ranges::count(*m_schemes, id, &core::Scheme::id))
        return core::fail({core::ErrorCode::SchemeIdRepeated, id, QStringLiteral("id"), fileName});
    m_schemes->push_back(*std::move(scheme));
    return id;
}

std::vector<FileInput> FilesInput::read(const QStringList &fileNames) const
{
    const int currentYear = QDate::currentDate().year();
    std::vector<FileInput> files;
    for (const QString &fileName : fileNames) {
        FileInput file;
        file.fileName = fileName;
        if (auto park = core::storage::readAnyPark(fileName)) {
            file.park = std::make_unique<core::Park>(*std::move(park));
            file.evaluation = core::evaluate(
                *file.park, *m_library, *m_schemes, currentYear,
                core::ratiosOfDesigns(*m_library, QStringLiteral(":/reference"), [&fileName] { return fileName; }));
        } else {
            file.refusal = ui::sentence(park.error());
            complain(fileName + QStringLiteral(": ") + file.refusal);
        }
        files.push_back(std::move(file));
    }
    return files;
}

core::Sentence FilesInput::sentences(const std::vector<FileInput> &files) const
{
    return [this, &files](const core::Park &park, const core::Finding &finding) {
        const core::Library *library = m_library.get();
        for (const FileInput &file : files)
            if (file.park.get() == &park && finding.place.caseIndex >= 0)
                library = &file.evaluation.cases[size_t(finding.place.caseIndex)].libraryOr(*m_library);
        return ui::FindingSentences(*library, numbers())(park, finding);
    };
}

ui::Format FilesInput::numbers()
{
    return ui::Format(ui::systemLanguage());
}

std::vector<core::NamedEvaluation> evaluated(const std::vector<FileInput> &files)
{
    std::vector<core::NamedEvaluation> parks;
    for (const FileInput &file : files)
        if (file.park)
            parks.push_back({file.fileName, file.park.get(), &file.evaluation});
    return parks;
}

QByteArray joined(const std::vector<FileInput> &files, const std::function<QByteArray(const FileInput &)> &toJson)
{
    if (files.size() == 1)
        return files.front().park ? toJson(files.front()) : QByteArray();
    QByteArray text = "[\n";
    for (const FileInput &file : files) {
        if (&file != &files.front())
            text += ",\n";
        if (file.park)
            text += toJson(file).trimmed();
        else
            text += QJsonDocument(QJsonObject{{QStringLiteral("file"), file.fileName}, {QStringLiteral("refused"), file.refusal}})
                        .toJson(QJsonDocument::Compact);
    }
    return text + "\n]\n";
}

int exitCode(const std::vector<FileInput> &files, const core::ResultChoice &choice)
{
    int code = Done;
    for (const FileInput &file : files) {
        if (!file.park)
            return Refused;
        if (core::hasError(file.evaluation.findings))
            code = FoundErrors;
        for (size_t i = 0; i < file.evaluation.cases.size(); ++i)
            if (choice.has(file.park->cases.at(qsizetype(i))) && core::hasError(file.evaluation.cases[i].findings))
                code = FoundErrors;
    }
    return code;
}

} // namespace commandline
