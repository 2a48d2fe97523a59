#include "convert.h"

#include "app/commandline/commandline.h"
#include "app/commandline/comparereport.h"
#include "app/commandline/filesinput.h"
#include "app/commandline/workbooks.h"
#include "core/compare/differences.h"
#include "core/compare/merge.h"
#include "core/exchange/parkjson.h"
#include "core/schemes/factorsinuse.h"
#include "core/storage/evidencefiles.h"
#include "core/storage/package.h"
#include "ui/model/leftout.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct ConvertTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Writes the exchange file and says what it cannot hold.
core::Result<void> writeExchange(const core::storage::Project &project, const QString &from, const QString &to)
{
    if (auto written = core::writeParkJson(project.park, to); !written)
        return written;
    const QString left = ui::leftOutOfExchange(project.park, project.history, {core::storage::evidenceFolder(from)});
    if (!left.isEmpty())
        complain(left);
    return {};
}

/// The project that is there, as `project` would have it; its trail tells the differences. True: there are some.
bool becomes(core::storage::Project &held, core::Park park, const QString &from)
{
    park = core::withWhatOnlyProjectsHold(std::move(park), held.park);
    const auto differences = core::parkDifferences(held.park, park);
    for (const core::Difference &each : differences)
        complain(differenceText(each, FilesInput::numbers()));
    if (differences.empty())
        return false;
    core::TrailWriter trail(held.history.pieces);
    core::Park step = held.park;
    for (const core::Edit &edit : core::merge(held.park, held.park, park).edits) {
        trail.add(step, edit);
        core::apply(step, edit);
    }
    core::record(held.history, trail.entry(now(), ConvertTexts::tr("Take over %1").arg(QFileInfo(from).fileName())));
    held.park = std::move(park);
    return true;
}

/// Whether nothing is lost when a project is written under this name.
bool isNew(const QString &fileName)
{
    const QFileInfo file(fileName);
    return !file.exists() || (file.isFile() && file.size() == 0);
}

/// Why a file that is there stays as it is.
QString notWrittenOver(const core::Error &error)
{
    return error.code == core::ErrorCode::NotAProject
               ? ConvertTexts::tr("The file is there and is no project of Parkwright that can be read; it stays as it is. Name "
                                  "another file, or move this one away.")
               : ui::sentence(error);
}

/// Takes the files that were not there before out of a folder again, and the folder with them where nothing else is in it.
void takeBack(const QString &folder, const QStringList &before)
{
    QStringList now = QDir(folder).entryList(QDir::Files);
    now.removeIf([&before](const QString &each) { return before.contains(each); });
    for (const QString &each : std::as_const(now))
        QFile::remove(folder + u'/' + each);
    if (before.isEmpty())
        QDir().rmdir(folder);
}

void tellBrought(int files, const QString &folder)
{
    if (files > 0)
        complain(ConvertTexts::tr("%n files of evidence are in %1.", nullptr, files).arg(folder));
}

/// Names the files that a project should have had beside it.
void tellLost(const core::Park &park, const core::storage::PublishedFiles &published, const QString &from)
{
    QStringList names = published.lostPictures;
    for (const std::vector<qsizetype> &lost : {published.missing, published.changed})
        for (const qsizetype index : lost)
            names << park.evidence[index].fileName;
    if (!names.isEmpty() && QFileInfo(core::storage::evidenceFolder(from)).isDir())
        complain(ConvertTexts::tr("Files of evidence that are missing beside %1, or were changed there, were left behind: %2.")
                     .arg(from, names.join(QStringLiteral(", "))));
}

/// A project with the files of its evidence beside it, as a saved copy has them.
int importProject(const QString &from, const QString &to)
{
    auto project = core::storage::readAnyProject(from);
    if (!project)
        return refused(from, ui::sentence(project.error()));
    const QString folder = core::storage::evidenceFolder(to);
    const QStringList before = QDir(folder).entryList(QDir::Files);
    const auto published = core::storage::publishFiles(project->park, {core::storage::evidenceFolder(from)}, folder);
    const core::Park park = project->park;
    const int code =
        published ? takeOver(*std::move(project), from, to, Take::Differences) : refused(folder, ui::sentence(published.error()));
    if (code != Done) {
        takeBack(folder, before);
        return code;
    }
    tellBrought(published->added, folder);
    tellLost(park, *published, from);
    return code;
}

/// A project with the files of its evidence, both or none.
int importPackage(const QString &from, const QString &to)
{
    const QString folder = core::storage::evidenceFolder(to);
    const QStringList before = QDir(folder).entryList(QDir::Files);
    auto unpacked = core::storage::readPackage(from, folder);
    if (!unpacked)
        return refused(from, ui::sentence(unpacked.error()));
    const int files = unpacked->files;
    const int code = takeOver(core::storage::Project(*std::move(unpacked)), from, to, Take::Differences);
    if (code != Done)
        takeBack(folder, before);
    else
        tellBrought(files, folder);
    return code;
}

int importParkFile(const QString &from, const QString &to)
{
    if (!QFileInfo(to).dir().exists()) // nor is it made for files of evidence
        return refused(to,
                       ui::sentence({core::ErrorCode::FileNotWritable, to, {}, QString::fromLocal8Bit(std::strerror(ENOENT))}));
    return core::storage::isPackageFile(from) ? importPackage(from, to) : importProject(from, to);
}

int exportExchange(const QString &from, const QString &to)
{
    const auto project = core::storage::readAnyProject(from);
    if (!project)
        return refused(from, ui::sentence(project.error()));
    const auto written = writeExchange(*project, from, to);
    return written ? int(Done) : refused(to, ui::sentence(written.error()));
}

/// Makes the second file, which must end so, of the first; `endings` are all that the command knows.
int convert(const QStringList &arguments, const QString &ending, const QString &endings,
            int (*make)(const QString &from, const QString &to))
{
    QCommandLineParser parser;
    if (!parser.parse(QStringList(QStringLiteral("parkwright")) + arguments)) {
        complain(parser.errorText() + u' ' + ConvertTexts::tr("See parkwright --help."));
        return Usage;
    }
    if (parser.positionalArguments().size() != 2) {
        complain(ConvertTexts::tr("Name two files: the one to read and the one to write. See parkwright --help."));
        return Usage;
    }
    const QString from = parser.positionalArguments()[0], to = parser.positionalArguments()[1];
    if (!to.endsWith(ending, Qt::CaseInsensitive)) {
        complain(ConvertTexts::tr("The file to write must end with %1.").arg(endings));
        return Usage;
    }
    return make(from, to);
}

/// Whether one of the files is of a kind that only spreadsheet programs know.
bool namesBook(const QStringList &arguments)
{
    return std::ranges::any_of(arguments, [](const QString &each) {
        const QString ending = QFileInfo(each).suffix().toLower();
        return QStringList{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"), QStringLiteral("ods"),
                           QStringLiteral("csv")}
            .contains(ending);
    });
}

} // namespace

core::Moment now()
{
    return {QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), {}};
}

core::Result<std::optional<core::storage::FileLock>> lockOf(const QString &fileName)
{
    using Lock = std::optional<core::storage::FileLock>;
    if (!QFileInfo::exists(fileName))
        return Lock();
    auto lock = core::storage::FileLock::take(fileName);
    return lock ? core::Result<Lock>(Lock(*std::move(lock))) : core::fail(lock.error());
}

int takeOver(core::storage::Project project, const QString &from, const QString &to, Take take)
{
    const auto lock = lockOf(to);
    if (!lock)
        return refused(to, ui::sentence(lock.error()));
    if (!isNew(to)) {
        auto held = core::storage::readWholeProject(to);
        if (!held)
            return refused(to, notWrittenOver(held.error()));
        const bool isChanged = becomes(*held, std::move(project.park), from);
        if (isChanged && take == Take::OnlyNew)
            complain(ConvertTexts::tr("%1 is as it was. Give --accept to take over these differences.").arg(to));
        if (!isChanged || take == Take::OnlyNew)
            return Done;
        project = *std::move(held);
    }
    const auto written = writeKept(std::move(project), to);
    return written ? int(Done) : refused(to, ui::sentence(written.error()));
}

core::Result<void> writeKept(core::storage::Project project, const QString &fileName)
{
    const auto input = FilesInput::create();
    if (!input)
        return core::fail(input.error());
    const int currentYear = QDate::currentDate().year();
    const core::Evaluation evaluation = core::evaluate(project.park, input->library(), input->schemes(), currentYear);
    const core::Park kept = core::withFactorsInUse(project.park, evaluation, input->library());
    core::recordDifference(project.history, project.park, kept, now(), ConvertTexts::tr("Save with the factors in use"));
    return core::storage::writeProject(kept, fileName, project.history);
}

int importPark(const QStringList &arguments)
{
    return namesBook(arguments) ? importBooks(arguments)
                                : convert(arguments, QStringLiteral(".park"), QStringLiteral(".park"), importParkFile);
}

int exportPark(const QStringList &arguments)
{
    return namesBook(arguments)
               ? exportBook(arguments)
               : convert(arguments, QStringLiteral(".json"), QStringLiteral(".json / .xlsx / .csv"), exportExchange);
}

} // namespace commandline
