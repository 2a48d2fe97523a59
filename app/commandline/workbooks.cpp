#include "workbooks.h"

#include "app/commandline/commandline.h"
#include "app/commandline/convert.h"
#include "app/commandline/filesinput.h"
#include "core/exchange/bookcsv.h"
#include "core/exchange/cellreading.h"
#include "core/exchange/outbook.h"
#include "core/exchange/parktables.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/tenantbook.h"
#include "core/exchange/tenantimport.h"
#include "core/exchange/workbooknotes.h"
#include "core/storage/filelock.h"
#include "core/storage/projectfile.h"
#include "ui/model/booktexts.h"
#include "ui/model/importsentences.h"
#include "ui/model/ownprogram.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct WorkbookTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int refused(const QString &fileName, const core::Error &error)
{
    complain(fileName + QStringLiteral(": ") + ui::sentence(error));
    return Refused;
}

int wrongUsage(const QString &sentence)
{
    complain(sentence + u' ' + WorkbookTexts::tr("See parkwright --help."));
    return Usage;
}

/// The case of this id, or the newest metered one; −1: none.
qsizetype caseOf(const core::Park &park, const QString &id)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < park.cases.size(); ++i) {
        const core::Case &each = park.cases[i];
        if (id.isEmpty() ? each.kind == core::CaseKind::Actual && (found < 0 || each.year >= park.cases[found].year)
                         : each.id == id)
            found = i;
    }
    return found;
}

bool knowsBookLanguage(const QCommandLineParser &parser)
{
    return QStringList{{}, QStringLiteral("zh"), QStringLiteral("en")}.contains(parser.value(QStringLiteral("language")));
}

core::BookTexts texts(const QCommandLineParser &parser)
{
    const QString language = parser.value(QStringLiteral("language"));
    return ui::bookTexts(language.isEmpty()                    ? ui::systemLanguage()
                         : language == QLatin1StringView("zh") ? ui::Language::Chinese
                                                               : ui::Language::English);
}

/// The sheets that are asked for, "all" or keys with commas between; nothing: one of them is none.
std::optional<QStringList> wantedSheets(const QString &written)
{
    QStringList known;
    for (const core::TenantSheet &sheet : core::tenantSheets())
        known << core::keyText(sheet.list);
    if (written == QLatin1StringView("all"))
        return known;
    const QStringList wanted = written.split(u',', Qt::SkipEmptyParts);
    const bool areKnown = std::ranges::all_of(wanted, [&known](const QString &each) { return known.contains(each); });
    return areKnown ? std::optional(wanted) : std::nullopt;
}

/// The first of the files that is there and no unfilled workbook of the case; empty: none.
QString firstFilled(const core::Park &park, const core::Library &library, const core::BookTexts &texts, qsizetype caseIndex,
                    const QStringList &fileNames)
{
    QStringList there;
    for (const QString &name : fileNames)
        if (QFileInfo::exists(name))
            there << name;
    auto contents = core::SheetReader{ui::ownProgram()}.read(there);
    for (qsizetype i = 0; i < there.size(); ++i) {
        const auto import = core::readTenantBooks(park, library, texts, caseIndex, {{there[i], std::move(contents[size_t(i)])}});
        if (import.answers[0].enterprise.isEmpty() || import.answers[0].isFilled)
            return there[i];
    }
    return {};
}

int exportTenants(const core::Park &park, const core::Library &library, const QCommandLineParser &parser, const QString &to)
{
    const QString wanted = parser.value(QStringLiteral("tenant"));
    core::TenantRequest request;
    request.caseIndex = caseOf(park, parser.value(QStringLiteral("case")));
    request.withValues = parser.isSet(QStringLiteral("values"));
    request.exportedOn = QDate::currentDate().toString(Qt::ISODate);
    if (request.caseIndex < 0)
        return wrongUsage(WorkbookTexts::tr("The park has no such case."));
    const auto sheets = wantedSheets(parser.value(QStringLiteral("sheets")));
    if (!sheets)
        return wrongUsage(WorkbookTexts::tr("--sheets takes \"all\" or names of lists with commas between: heatUse,products."));
    request.sheets = *sheets;
    const bool isAll = wanted == QLatin1StringView("all");
    QStringList fileNames;
    std::vector<qsizetype> enterprises;
    for (request.enterprise = 0; request.enterprise < park.enterprises.size(); ++request.enterprise) {
        if (!isAll && park.enterprises[request.enterprise].id != wanted)
            continue;
        enterprises.push_back(request.enterprise);
        fileNames << (isAll ? QFileInfo(to).dir().filePath(QFileInfo(to).completeBaseName() + u' ' +
                                                           core::tenantFileName(park, request))
                            : to);
    }
    if (enterprises.empty())
        return wrongUsage(WorkbookTexts::tr("The park has no enterprise \"%1\".").arg(wanted));
    if (const QString filled = isAll ? firstFilled(park, library, texts(parser), request.caseIndex, fileNames) : QString();
        !filled.isEmpty())
        return commandline::refused(filled, WorkbookTexts::tr("The file is there and is no unfilled workbook of this year. "
                                                              "Nothing is written: move it away, or name another place."));
    for (size_t i = 0; i < enterprises.size(); ++i) {
        request.enterprise = enterprises[i];
        const QString &fileName = fileNames[qsizetype(i)];
        if (const auto written = core::writeBook(core::tenantBook(park, library, texts(parser), request), fileName); !written)
            return refused(fileName, written.error());
        print(fileName + u'\n');
    }
    return Done;
}

int exportCsv(const core::OutBook &book, const QString &to)
{
    for (const core::OutSheet &sheet : book.sheets) {
        if (sheet.columns.empty())
            continue;
        const QString key = sheet.columns[0].key.mid(1);
        const QString fileName =
            QFileInfo(to).dir().filePath(QFileInfo(to).completeBaseName() + u'-' +
                                         (key.isEmpty() ? QStringLiteral("document") : key) + QStringLiteral(".csv"));
        if (const auto written = core::writeCsv(sheet, fileName); !written)
            return refused(fileName, written.error());
        print(fileName + u'\n');
    }
    return Done;
}

/// What a report on returned workbooks is about.
struct ReturnedReport {
    const core::Park &park;
    const core::Library &library;
    const core::TenantImport &import;
    const QStringList &fileNames;
    core::BookTexts texts;
    ui::Format format = FilesInput::numbers();

    QString text() const;

private:
    QString shown(const core::Field &field, const core::Value &value) const;
    QStringList fieldsOf(const core::RowChange &change) const;
    QString line(const core::RowChange &change) const;
    QString missing() const;
};

/// A value with the names of what has names.
QString ReturnedReport::shown(const core::Field &field, const core::Value &value) const
{
    const QString *id = std::get_if<QString>(&value);
    const bool isFuel = id && field.traits.lookup == core::Lookup::Fuels;
    const QString text = isFuel ? core::CellReader(library, texts).fuelName(*id) : format.text(field, value);
    return text.isEmpty() ? ui::Format::absent() : text;
}

/// "Electricity: 191460 → 191500", and all that a new row has.
QStringList ReturnedReport::fieldsOf(const core::RowChange &change) const
{
    const core::Object &object = core::elementOf(change);
    const void *before = core::heldBy(park, change);
    QStringList parts;
    const bool isWhole = change.fields.empty();
    for (const int index : core::shownFields(change)) {
        const core::Field &field = object.fields[size_t(index)];
        if (isWhole) {
            parts << QStringLiteral("%1: %2").arg(ui::Format::label(field), shown(field, field.get(change.content.get())));
            continue;
        }
        parts << QStringLiteral("%1: %2 \u2192 %3")
                     .arg(ui::Format::label(field), before ? shown(field, field.get(before)) : ui::Format::absent(),
                          shown(field, field.get(change.content.get())));
    }
    return parts;
}

/// "E01.xlsx: Electricity use XP01: changed: Electricity: 191460 → 191500".
QString ReturnedReport::line(const core::RowChange &change) const
{
    const QString row = !change.id.isEmpty()  ? change.id
                        : change.sheetRow < 0 ? QString()
                                              : WorkbookTexts::tr("line %1").arg(change.sheetRow + 1);
    QStringList place{change.sheet.isEmpty() ? texts.own("Workbook", core::waterSheetName) : change.sheet, row};
    place.removeAll(QString());
    QStringList parts{place.join(u' '), ui::changeText(change.kind)};
    if (const QString file = fileNames.value(change.file); !file.isEmpty())
        parts.prepend(file);
    if (const QStringList fields = fieldsOf(change); !fields.isEmpty())
        parts << fields.join(QStringLiteral("; "));
    QString text = parts.join(QStringLiteral(": "));
    if (!change.isTakable)
        text += u' ' + WorkbookTexts::tr("(not taken: errors)");
    else if (change.isAsked)
        text += u' ' + WorkbookTexts::tr("(not taken: a question is open)");
    return text + u'\n';
}

QString ReturnedReport::missing() const
{
    QStringList names;
    for (const QString &id : import.missing) {
        const auto found = std::ranges::find(park.enterprises, id, &core::Enterprise::id);
        names << (found == park.enterprises.end() ? id : id + u' ' + found->name);
    }
    return names.isEmpty() ? QString() : WorkbookTexts::tr("No answer from: %1").arg(names.join(QStringLiteral(", "))) + u'\n';
}

QString ReturnedReport::text() const
{
    QString text;
    for (const core::ImportFinding &finding : import.findings) {
        if (finding.code == core::ImportCode::FileRefused)
            continue; // complained about
        QStringList parts{fileNames.value(finding.file), ui::importPlace(finding),
                          ui::importClassText(core::importClass(finding.code)), ui::importSentence(finding, format)};
        parts.removeAll(QString());
        text += parts.join(QStringLiteral(": ")) + u'\n';
    }
    for (const core::RowChange &change : import.changes)
        text += line(change);
    return text + missing();
}

/// Complains about each file that was refused; whether another was read, of which there is something to report.
bool tellRefused(const core::TenantImport &import, const QStringList &fileNames)
{
    qsizetype count = 0;
    for (const core::ImportFinding &finding : import.findings) {
        if (finding.code != core::ImportCode::FileRefused)
            continue;
        commandline::refused(fileNames.value(finding.file), ui::importSentence(finding, FilesInput::numbers()));
        ++count;
    }
    return count < fileNames.size();
}

int exitCodeOf(const core::TenantImport &import)
{
    int code = Done;
    for (const core::ImportFinding &finding : import.findings) {
        if (finding.code == core::ImportCode::FileRefused)
            return Refused;
        if (core::importClass(finding.code) == core::ImportClass::Error)
            code = FoundErrors;
    }
    return code;
}

int importTenants(const std::vector<core::ReturnedFile> &files, const QStringList &fileNames, const QString &to,
                  const QCommandLineParser &parser)
{
    const auto input = FilesInput::create();
    if (!input)
        return refused(to, input.error());
    const bool isAccepted = parser.isSet(QStringLiteral("accept"));
    const auto lock = isAccepted ? lockOf(to) : core::Result<std::optional<core::storage::FileLock>>();
    if (!lock)
        return refused(to, lock.error());
    auto project = core::storage::readAnyProject(to);
    if (!project)
        return refused(to, project.error());
    core::Park *park = &project->park;
    const qsizetype inCase = caseOf(*park, parser.value(QStringLiteral("case")));
    if (inCase < 0)
        return wrongUsage(WorkbookTexts::tr("The park has no such case."));
    const core::TenantImport import = core::readTenantBooks(*park, input->library(), texts(parser), inCase, files);
    if (tellRefused(import, fileNames))
        print(ReturnedReport{*park, input->library(), import, fileNames, texts(parser)}.text());
    if (import.changes.empty() && import.findings.empty())
        complain(WorkbookTexts::tr("%n workbooks were read; nothing in them differs from the park.", nullptr, int(files.size())));
    if (!isAccepted)
        return exitCodeOf(import);
    const std::vector<bool> accepted = core::acceptable(import);
    const std::vector<core::Edit> edits = core::editsOf(*park, import, accepted);
    if (edits.empty())
        return exitCodeOf(import);
    core::TrailWriter trail(project->history.pieces);
    const auto take = [park, &trail](const std::vector<core::Edit> &all) {
        for (const core::Edit &edit : all) {
            trail.add(*park, edit);
            core::apply(*park, edit);
        }
    };
    const QString caseId = park->cases[inCase].id;
    std::vector<core::ReturnedOn> returned;
    for (const QString &name : fileNames)
        returned.push_back(core::returnedOn(name));
    take(edits);
    take(core::editsToNoteReturned(*park, caseId, import.answers, returned));
    take(core::editsToNoteTaken(*park, caseId, import, accepted));
    core::record(project->history, trail.entry(now(), WorkbookTexts::tr("Take over returned workbooks")));
    if (const auto written = writeKept(*std::move(project), to); !written)
        return refused(to, written.error());
    return exitCodeOf(import);
}

/// The files as tables of a park where all are separated values, which workbooks of enterprises never are; else nothing.
std::vector<core::ParkTable> parkTables(const QStringList &names, const std::vector<core::Result<core::Spreadsheet>> &contents)
{
    std::vector<core::ParkTable> tables;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto &content = contents[size_t(i)];
        if (!content || !names[i].endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive))
            return {};
        tables.push_back({names[i], content->sheets.front()});
    }
    return tables;
}

/// Takes tables of an export into a project, each in place of its list; a new project needs the one of the park itself.
int importTables(const std::vector<core::ParkTable> &tables, const QString &to, const QCommandLineParser &parser)
{
    const bool isThere = QFileInfo(to).size() > 0;
    const bool hasPark = std::ranges::any_of(tables, [&](const core::ParkTable &each) {
        return core::listsOf(each, texts(parser)) == QStringList{QStringLiteral("park")};
    });
    if (!isThere && !hasPark)
        return commandline::refused(
            to, WorkbookTexts::tr("The project is not there, and none of the tables says what park it is. Import all the "
                                  ".csv of an export for a new one."));
    const auto held = isThere ? core::storage::readAnyPark(to) : core::Result<core::Park>();
    if (!held)
        return refused(to, held.error());
    const auto park = core::parkWithTables(*held, tables, texts(parser));
    const QString from = tables.size() == 1 ? tables[0].fileName : QStringLiteral("*.csv");
    if (!park) // else the place names the table
        return refused(park.error().place.isEmpty() ? park.error().subject : from, park.error());
    return takeOver({*park, {}}, from, to, parser.isSet(QStringLiteral("accept")) ? Take::Differences : Take::OnlyNew);
}

} // namespace

int exportBook(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("tenant"), {}, QStringLiteral("id")},
                       {QStringLiteral("case"), {}, QStringLiteral("id")},
                       {QStringLiteral("sheets"), {}, QStringLiteral("lists")},
                       {QStringLiteral("language"), {}, QStringLiteral("en|zh")},
                       QCommandLineOption(QStringLiteral("values"))});
    if (!parser.parse(QStringList(QStringLiteral("parkwright")) + arguments))
        return wrongUsage(parser.errorText());
    if (parser.positionalArguments().size() != 2)
        return wrongUsage(WorkbookTexts::tr("Name two files: the one to read and the one to write."));
    if (!knowsBookLanguage(parser))
        return wrongUsage(WorkbookTexts::tr("The language is zh or en."));
    const QString from = parser.positionalArguments()[0], to = parser.positionalArguments()[1];
    const bool isCsv = to.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive),
               isTenant = parser.isSet(QStringLiteral("tenant"));
    if (!isCsv && !core::isWorkbookName(to))
        return wrongUsage(WorkbookTexts::tr("The file to write must end with %1.").arg(QStringLiteral(".json / .xlsx / .csv")));
    if (isTenant && isCsv)
        return wrongUsage(WorkbookTexts::tr("The workbook of an enterprise ends with .xlsx."));
    if (!isTenant && (parser.isSet(QStringLiteral("case")) || parser.isSet(QStringLiteral("values")) ||
                      parser.isSet(QStringLiteral("sheets"))))
        return wrongUsage(
            WorkbookTexts::tr("--case, --values and --sheets are for the workbooks of enterprises: give --tenant too."));
    const auto park = core::storage::readAnyPark(from);
    if (!park)
        return refused(from, park.error());
    if (isTenant) {
        const auto input = FilesInput::create();
        return input ? exportTenants(*park, input->library(), parser, to) : refused(from, input.error());
    }
    const core::OutBook book = core::parkBook(*park, texts(parser));
    if (isCsv)
        return exportCsv(book, to);
    const auto written = core::writeBook(book, to);
    return written ? Done : refused(to, written.error());
}

int importBooks(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({QCommandLineOption(QStringLiteral("accept")),
                       {QStringLiteral("case"), {}, QStringLiteral("id")},
                       {QStringLiteral("language"), {}, QStringLiteral("en|zh")}});
    if (!parser.parse(QStringList(QStringLiteral("parkwright")) + arguments))
        return wrongUsage(parser.errorText());
    QStringList names = parser.positionalArguments();
    if (names.size() < 2)
        return wrongUsage(WorkbookTexts::tr("Name the workbooks to read and the project, which comes last."));
    if (!knowsBookLanguage(parser))
        return wrongUsage(WorkbookTexts::tr("The language is zh or en."));
    const QString to = names.takeLast();
    if (!to.endsWith(QLatin1StringView(".park"), Qt::CaseInsensitive))
        return wrongUsage(WorkbookTexts::tr("The file to write must end with %1.").arg(QStringLiteral(".park")));
    const core::SheetReader reader{ui::ownProgram()};
    auto contents = reader.read(names);
    if (names.size() == 1 && contents[0] && core::isParkBook(*contents[0])) {
        const auto park = core::parkFromBook(*contents[0], texts(parser));
        if (!park)
            return refused(names[0], park.error());
        for (const core::ImportFinding &finding : core::hiddenInParkBook(*contents[0]))
            complain(QStringList{names[0], ui::importPlace(finding), ui::importClassText(core::importClass(finding.code)),
                                 ui::importSentence(finding, FilesInput::numbers())}
                         .join(QStringLiteral(": ")));
        return takeOver({*park, {}}, names[0], to, parser.isSet(QStringLiteral("accept")) ? Take::Differences : Take::OnlyNew);
    }
    if (const auto tables = parkTables(names, contents); !tables.empty())
        return importTables(tables, to, parser);
    if (names.size() > 1)
        for (qsizetype i = 0; i < names.size(); ++i)
            if (contents[size_t(i)] && core::isParkBook(*contents[size_t(i)]))
                return wrongUsage(WorkbookTexts::tr("%1 is the workbook of a whole park: import it alone.").arg(names[i]));
    if (names.size() == 1 && !contents[0] && !QFileInfo::exists(to)) // could have been a whole park
        return refused(names[0], contents[0].error());
    if (!QFileInfo::exists(to))
        return refused(to,
                       WorkbookTexts::tr("The project is not there. Returned workbooks are taken into one that is; a new one is "
                                         "made of one workbook of a whole park (.xlsx), or of all the .csv of an export."));
    std::vector<core::ReturnedFile> files;
    for (qsizetype i = 0; i < names.size(); ++i)
        files.push_back({names[i], std::move(contents[size_t(i)])});
    return importTenants(files, names, to, parser);
}

} // namespace commandline
