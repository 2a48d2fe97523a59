#include "commandline.h"

#include "app/commandline/check.h"
#include "app/commandline/compare.h"
#include "app/commandline/convert.h"
#include "app/commandline/dictionary.h"
#include "app/commandline/evaluate.h"
#include "app/commandline/filesinput.h"
#include "app/commandline/history.h"
#include "app/commandline/remarks.h"
#include "app/commandline/report.h"
#include "app/commandline/simulate.h"
#include "app/commandline/size.h"
#include "app/commandline/yield.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace commandline {

namespace {

struct Command {
    QLatin1StringView name;
    int (*run)(const QStringList &arguments);
};
constexpr std::array commands{
    Command{QLatin1StringView("evaluate"), evaluate}, Command{QLatin1StringView("check"), check},
    Command{QLatin1StringView("import"), importPark}, Command{QLatin1StringView("export"), exportPark},
    Command{QLatin1StringView("yield"), yield},       Command{QLatin1StringView("simulate"), simulate},
    Command{QLatin1StringView("size"), size},         Command{QLatin1StringView("compare"), compare},
    Command{QLatin1StringView("report"), report},     Command{QLatin1StringView("remarks"), remarks},
    Command{QLatin1StringView("history"), history},   Command{QLatin1StringView("dictionary"), dictionary},
};

QString generalHelp()
{
    return QCoreApplication::translate(
        "CommandLine",
        "parkwright [FILE]                 opens the window; FILE is a .park or a .json in the exchange format\n"
        "parkwright evaluate FILE…         emissions, energy, indicators and items of each case\n"
        "    --case ID                     only this case\n"
        "    --scheme ID                   by this scheme in place of ndrc-910; may be given again\n"
        "    --pack FILE.json              by a scheme pack of one's own; may be given again\n"
        "    --require                     fails (1) when a scheme is not passed\n"
        "    --format text|json|csv        text by default\n"
        "parkwright check FILE…            only what is wrong or doubtful\n"
        "    --format text|json|csv\n"
        "parkwright compare A B           two versions of a park field by field, and what each difference does\n"
        "    --format text|json|csv\n"
        "parkwright import IN.json OUT.park   makes a project of an exchange file; one that is there keeps its history\n"
        "parkwright export FILE.park OUT.json writes a project as an exchange file\n"
        "parkwright yield WEATHER.epw         a year of PV and wind\n"
        "    --pv K=V,…  --wind K=V,…      settings of the plant\n"
        "    --sun-offset auto|epw|HOURS   where the sun stands in the file\n"
        "parkwright simulate FILE --case ID   the case's design hour by hour\n"
        "    --hourly OUT.csv|.xlsx        every hour\n"
        "parkwright export FILE OUT.xlsx|.csv     the whole park as a workbook, or as one .csv a list\n"
        "    --tenant ID|all               the workbook that an enterprise fills, or one for each\n"
        "    --case ID                     the year to fill; the newest metered case by default\n"
        "    --values                      with the figures of the case, to be corrected\n"
        "    --sheets LIST,…|all           sheets beside those that the enterprise has rows in\n"
        "    --language en|zh              of the workbook\n"
        "parkwright import IN.xlsx…|.csv… FILE.park   what returned workbooks, or tables of an export, say and would change\n"
        "    --accept                      takes what needs no question; of a whole-park workbook, all that differs\n"
        "    --case ID                     the year that was asked\n"
        "parkwright size CASE.json         least-cost wind, PV, battery and grid for every hour of a series\n"
        "    --fix W,P,E,B,G               least-cost dispatch of these MW, MW, MWh, MW, MW; annual limits are left out\n"
        "    --limits                      with --fix: the annual limits hold\n"
        "    --rule                        with --fix: merit order, no foresight\n"
        "    --hourly OUT.csv|.xlsx        writes the dispatch\n"
        "    --format text|json            text by default\n"
        "parkwright --version, --help\n"
        "\n"
        "Exit codes: 0 done, 1 errors found or a gate not met, 2 usage, 3 a file was refused, 4 infeasible, 5 internal.\n");
}

QString documentsHelp()
{
    return QCoreApplication::translate(
        "CommandLine",
        "parkwright report FILE --kind application|scheme|emissions|brief OUT.docx|.pdf   a document of the park\n"
        "    --case ID                     the goal of the application, else the case reported\n"
        "    --language zh|en              of the document; zh by default\n"
        "    --scheme ID                   that the self-assessment follows\n"
        "    --enterprise ID               whose emissions are reported, in place of the park\n"
        "    --template FILE.docx          styles, header and footer of an office\n"
        "    --preset government|report    layout of the pages, in place of that of the kind\n"
        "    --date YYYY-MM-DD             today by default\n"
        "    --draft                       with hints for the author, marked as a draft\n"
        "    --require                     writes nothing (1) where something required is missing\n"
        "parkwright report FILE --case ID OUT.xlsx   the check workbook: every result of a case again as formulas\n"
        "parkwright check FILE OUT.docx|.pdf   whether the document was made from this project with these factors\n");
}

QString reviewHelp()
{
    return QCoreApplication::translate(
        "CommandLine",
        "parkwright FILE --review          opens the window for an examiner: for reading only, remarks in a file of their own\n"
        "parkwright remarks FILE OUT.docx|.csv|.xlsx   the list of the remarks on a park, and what changed since\n"
        "    --language zh|en              of the list; zh by default\n"
        "    --remarks FILE.remarks.json   the one beside FILE by default\n"
        "    --date YYYY-MM-DD             today by default\n");
}

QString historyHelp()
{
    return QCoreApplication::translate("CommandLine",
                                       "parkwright history FILE.park      its snapshots, and who changed what when\n"
                                       "    --format text|json|csv\n"
                                       "    --snapshot NAME [--note TEXT]   keeps the park as it is now under a name\n");
}

QString dictionaryHelp()
{
    return QCoreApplication::translate(
        "CommandLine",
        "parkwright dictionary            every list and field that a project can hold, with unit, limits and meaning\n"
        "    --language zh|en              that of the system by default\n"
        "    --format md|csv               md by default\n");
}

QString help()
{
    QString text = generalHelp();
    return text.insert(text.indexOf(QLatin1StringView("parkwright --version")),
                       documentsHelp() + reviewHelp() + historyHelp() + dictionaryHelp());
}

bool asksForHelp(const QString &argument)
{
    return argument == QLatin1StringView("--help") || argument == QLatin1StringView("-h");
}

bool asksForVersion(const QString &argument)
{
    return argument == QLatin1StringView("--version") || argument == QLatin1StringView("-v");
}

} // namespace

bool isCommand(const QString &argument)
{
    for (const Command &command : commands)
        if (argument == command.name)
            return true;
    return asksForHelp(argument) || asksForVersion(argument);
}

namespace {

int runCommand(const QStringList &arguments)
{
    const QString &first = arguments.front();
    const bool isHelp = std::ranges::any_of(arguments, asksForHelp); // of a command too
    for (const Command &command : commands)
        if (!isHelp && first == command.name)
            return command.run(arguments.mid(1));
    print(isHelp ? help() : QStringLiteral("parkwright " PARKWRIGHT_VERSION "\n"));
    return Done;
}

} // namespace

int refuseWord(const QString &word)
{
    complain(QCoreApplication::translate("CommandLine",
                                         "\"%1\" is no command, no option and no file that is there. See parkwright --help.")
                 .arg(word));
    return Usage;
}

int run(const QStringList &arguments)
{
    const int code = runCommand(arguments);
    return endOutput() ? code : int(Internal); // half a result must not look like a whole one
}

} // namespace commandline
