#include "convert.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "app/commandline/workbooks.h"
#include "core/exchange/parkjson.h"
#include "core/schemes/factorsinuse.h"
#include "core/storage/projectfile.h"
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

/// Reads the first file, writes the second, which must end so.
int convert(const QStringList &arguments, const QString &ending, core::Result<void> (*write)(const core::Park &, const QString &))
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
    if (const auto written = write(*park, to); !written) {
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
    return namesBook(arguments) ? importBooks(arguments) : convert(arguments, QStringLiteral(".park"), writeKept);
}

int exportPark(const QStringList &arguments)
{
    return namesBook(arguments) ? exportBook(arguments) : convert(arguments, QStringLiteral(".json"), core::writeParkJson);
}

} // namespace commandline
