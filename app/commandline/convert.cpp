#include "convert.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "app/commandline/workbooks.h"
#include "core/exchange/parkjson.h"
#include "core/schemes/factorsinuse.h"
#include "core/storage/evidencefiles.h"
#include "core/storage/projectfile.h"
#include "ui/model/format.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include <algorithm>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct ConvertTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Says what a project has and an exchange file cannot hold.
void tellLeftOut(const core::Park &park, const QString &projectFile)
{
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
    if (!left.isEmpty())
        complain(ConvertTexts::tr("Not in the exchange file: %1.").arg(left.join(QStringLiteral(", "))));
}

/// Writes the exchange file and says what it cannot hold.
core::Result<void> writeExchange(const core::Park &park, const QString &from, const QString &to)
{
    const auto written = core::writeParkJson(park, to);
    if (written)
        tellLeftOut(park, from);
    return written;
}

/// Reads the first file, writes the second, which must end so.
int convert(const QStringList &arguments, const QString &ending,
            core::Result<void> (*write)(const core::Park &, const QString &from, const QString &to))
{
    QCommandLineParser parser;
    if (!parser.parse(QStringList(QStringLiteral("parkwright")) + arguments) || parser.positionalArguments().size() != 2) {
        complain(ConvertTexts::tr("Name two files: the one to read and the one to write. See parkwright --help."));
        return Usage;
    }
    const QString from = parser.positionalArguments()[0], to = parser.positionalArguments()[1];
    if (!to.endsWith(ending, Qt::CaseInsensitive)) {
        complain(ConvertTexts::tr("The file to write must end with %1.").arg(ending));
        return Usage;
    }
    const auto park = core::storage::readAnyPark(from);
    if (!park) {
        complain(from + QStringLiteral(": ") + ui::sentence(park.error()));
        return Refused;
    }
    if (const auto written = write(*park, from, to); !written) {
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
        return ending == QLatin1StringView("xlsx") || ending == QLatin1StringView("ods") || ending == QLatin1StringView("csv");
    });
}

} // namespace

core::Result<void> writeKept(const core::Park &park, const QString &fileName)
{
    const auto input = FilesInput::create();
    if (!input)
        return core::fail(input.error());
    const int currentYear = QDate::currentDate().year();
    const core::Evaluation evaluation = core::evaluate(park, input->library(), input->schemes(), currentYear);
    return core::storage::writeProject(core::withFactorsInUse(park, evaluation, input->library()), fileName);
}

int importPark(const QStringList &arguments)
{
    return namesBook(arguments)
               ? importBooks(arguments)
               : convert(arguments, QStringLiteral(".park"),
                         [](const core::Park &park, const QString &, const QString &to) { return writeKept(park, to); });
}

int exportPark(const QStringList &arguments)
{
    return namesBook(arguments) ? exportBook(arguments) : convert(arguments, QStringLiteral(".json"), writeExchange);
}

} // namespace commandline
