#include "convert.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "app/commandline/workbooks.h"
#include "core/exchange/parkjson.h"
#include "core/model/ownpictures.h"
#include "core/schemes/factorsinuse.h"
#include "core/storage/evidencefiles.h"
#include "ui/model/format.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct ConvertTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Says what a project has and an exchange file cannot hold.
void tellLeftOut(const core::storage::Project &project, const QString &projectFile)
{
    const core::Park &park = project.park;
    QStringList left;
    for (const core::List &list : core::parkObject.lists)
        if (list.onlyInProject && list.size(&park) > 0)
            left.append(QStringLiteral("%1 (%2)").arg(ui::fieldText(list.label)).arg(list.size(&park)));
    if (std::ranges::any_of(park.cases, [](const core::Case &each) { return !each.factors.isEmpty(); }))
        left.append(ConvertTexts::tr("the factors that cases keep"));
    const auto files = core::storage::presentFiles(park, {core::storage::evidenceFolder(projectFile)});
    if (const auto there = std::ranges::count(files, core::storage::FileState::There, &core::storage::EvidenceFile::state);
        there > 0)
        left.append(ConvertTexts::tr("the contents of %n evidence files", nullptr, int(there)));
    const auto pictures = core::picturesOf(park);
    if (const auto there = std::ranges::count_if(
            pictures,
            [&](const core::OwnPicture &each) {
                return !core::storage::fileNamed(each.sha256, {core::storage::evidenceFolder(projectFile)}).isEmpty();
            });
        there > 0)
        left.append(ConvertTexts::tr("the contents of %n pictures", nullptr, int(there)));
    if (!project.history.snapshots.isEmpty())
        left.append(ConvertTexts::tr("%n snapshots", nullptr, int(project.history.snapshots.size())));
    if (!project.history.trail.isEmpty())
        left.append(ConvertTexts::tr("the trail of changes (%n entries)", nullptr, int(project.history.trail.size())));
    if (!left.isEmpty())
        complain(ConvertTexts::tr("Not in the exchange file: %1.").arg(left.join(QStringLiteral(", "))));
}

/// Writes the exchange file and says what it cannot hold.
core::Result<void> writeExchange(const core::storage::Project &project, const QString &from, const QString &to)
{
    auto written = core::writeParkJson(project.park, to);
    if (written)
        tellLeftOut(project, from);
    return written;
}

/// Reads the first file, writes the second, which must end so; `endings` are all that the command knows.
int convert(const QStringList &arguments, const QString &ending, const QString &endings,
            core::Result<void> (*write)(const core::storage::Project &, const QString &from, const QString &to))
{
    QCommandLineParser parser;
    if (!parser.parse(QStringList(QStringLiteral("parkwright")) + arguments) || parser.positionalArguments().size() != 2) {
        complain(ConvertTexts::tr("Name two files: the one to read and the one to write. See parkwright --help."));
        return Usage;
    }
    const QString from = parser.positionalArguments()[0], to = parser.positionalArguments()[1];
    if (!to.endsWith(ending, Qt::CaseInsensitive)) {
        complain(ConvertTexts::tr("The file to write must end with %1.").arg(endings));
        return Usage;
    }
    const auto project = core::storage::readAnyProject(from);
    if (!project) {
        complain(from + QStringLiteral(": ") + ui::sentence(project.error()));
        return Refused;
    }
    if (const auto written = write(*project, from, to); !written) {
        complain(to + QStringLiteral(": ") + ui::sentence(written.error()));
        return Refused;
    }
    return Done;
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
                                : convert(arguments, QStringLiteral(".park"), QStringLiteral(".park"),
                                          [](const core::storage::Project &project, const QString &, const QString &to) {
                                              return writeKept(project, to);
                                          });
}

int exportPark(const QStringList &arguments)
{
    return namesBook(arguments)
               ? exportBook(arguments)
               : convert(arguments, QStringLiteral(".json"), QStringLiteral(".json / .xlsx / .csv"), writeExchange);
}

} // namespace commandline
