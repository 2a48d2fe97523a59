#pragma once

#include "core/exchange/resultcsv.h"
#include "core/schemes/evaluation.h"
#include "ui/model/format.h"

#include <memory>

class QCommandLineParser;

namespace commandline {

/// Writes to stdout and stderr as UTF-8.
void print(const QByteArray &bytes);
void print(const QString &text);
void complain(const QString &text);
/// Whether all that was printed arrived where it was to go; complains when the disk is full.
bool endOutput();
/// Complains about a file; the exit code Refused.
int refused(const QString &fileName, const QString &sentence);
/// Writes a file whole or not at all: Done, or refused().
int writeTo(const QString &fileName, const QByteArray &bytes);
/// Whether a table would be written over the file that is read; complains about it.
bool isWrittenOver(const QString &read, const QString &written);

enum class OutputFormat : unsigned char { Text, Json, Csv };

/// One file of the call: a park with its evaluation, or the sentence why not.
struct FileInput {
    QString fileName;
    std::unique_ptr<core::Park> park;
    core::Evaluation evaluation;
    QString refusal;
};

/// What evaluate and check share: reference data, schemes, the files, the output format.
class FilesInput
{
public:
    /// Parses the arguments with the options of the command and --format. Nothing: a message went to stderr, exit with Usage.
    static bool parse(QCommandLineParser &parser, const QStringList &arguments);
    static std::optional<OutputFormat> format(const QCommandLineParser &parser);

    /// Reads reference data and schemes. Fails as they do.
    static core::Result<FilesInput> create();

    /// Adds a scheme pack of a file to judge by. Fails: every code of packs, with the place; SchemeIdRepeated for an id that
    /// there is.
    core::Result<QString> addPack(const QString &fileName);
    /// Reads and evaluates; a refused file is complained about at once.
    std::vector<FileInput> read(const QStringList &fileNames) const;

    const core::Library &library() const { return *m_library; }
    const std::vector<core::Scheme> &schemes() const { return *m_schemes; }
    /// The sentences of findings in these files, by the factors that each case was evaluated with.
    core::Sentence sentences(const std::vector<FileInput> &files) const;
    static ui::Format numbers();

private:
    std::shared_ptr<core::Library> m_library;
    std::shared_ptr<std::vector<core::Scheme>> m_schemes;
};

/// The parks among the files, as the writers of tables take them.
std::vector<core::NamedEvaluation> evaluated(const std::vector<FileInput> &files);

/// Several results as one JSON list; a refused file stands in it with its sentence. One file alone stands by itself.
QByteArray joined(const std::vector<FileInput> &files, const std::function<QByteArray(const FileInput &)> &toJson);

/// The exit code of the files alone: Refused, FoundErrors (in the document or a case of the choice) or Done.
int exitCode(const std::vector<FileInput> &files, const core::ResultChoice &choice = {});

} // namespace commandline
