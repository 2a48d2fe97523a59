#include "remarks.h"

#include "app/commandline/commandline.h"
#include "app/commandline/documentinput.h"
#include "core/exchange/outbook.h"
#include "core/exchange/tablebook.h"
#include "core/review/remarklist.h"
#include "core/review/remarksfile.h"
#include "core/review/reviewdocuments.h"
#include "ui/model/booktexts.h"
#include "ui/model/remarksentences.h"
#include "ui/model/sentences.h"
#include "ui/print/documentexport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct RemarksTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct RemarksCall {
    QString from, to, remarksFile;
    core::DocumentLanguage language = core::DocumentLanguage::Chinese;
    QDate date;

    bool isDocument() const { return to.endsWith(QLatin1StringView(".docx"), Qt::CaseInsensitive); }
    bool isTable() const
    {
        return to.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive) ||
               core::isWorkbookName(to);
    }
};

std::optional<RemarksCall> fails(const QString &sentence)
{
    complain(sentence + u' ' + RemarksTexts::tr("See parkwright --help."));
    return std::nullopt;
}

std::optional<RemarksCall> callOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"language", "remarks", "date"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    if (!parser.parse(QStringList(QStringLiteral("parkwright")) + arguments))
        return fails(parser.errorText());
    if (parser.positionalArguments().size() != 2)
        return fails(RemarksTexts::tr("Name two files: the one to read and the one to write."));
    RemarksCall call;
    call.from = parser.positionalArguments()[0];
    call.to = parser.positionalArguments()[1];
    call.remarksFile = parser.value(QStringLiteral("remarks"));
    if (!call.isDocument() && !call.isTable())
        return fails(RemarksTexts::tr("The file to write must end with %1.").arg(QStringLiteral(".docx / .csv / .xlsx")));
    const QString language = parser.value(QStringLiteral("language"));
    if (!language.isEmpty() && language != QLatin1StringView("zh") && language != QLatin1StringView("en"))
        return fails(RemarksTexts::tr("The language is zh or en."));
    if (language == QLatin1StringView("en"))
        call.language = core::DocumentLanguage::English;
    call.date = parser.isSet(QStringLiteral("date")) ? QDate::fromString(parser.value(QStringLiteral("date")), Qt::ISODate)
                                                     : QDate::currentDate();
    if (!call.date.isValid())
        return fails(RemarksTexts::tr("The date is written as 2026-03-12."));
    if (call.remarksFile.isEmpty())
        call.remarksFile = core::remarksFileName(call.from);
    return call;
}

/// Whether the remarks are on this park; else the sentence is said.
bool isOnPark(const core::Remarks &remarks, const core::Park &park, const QString &fileName)
{
    switch (core::belongingOf(remarks.park, park.profile)) {
    case core::Belonging::Same:
        return true;
    case core::Belonging::Renamed:
        complain(fileName + QStringLiteral(": ") +
                 RemarksTexts::tr("The remarks were made for \"%1\" (%2), which has the name or the id of this park.")
                     .arg(remarks.park.name, remarks.park.id));
        return true;
    case core::Belonging::Other:
        break;
    }
    refused(fileName, RemarksTexts::tr("The remarks are on another park, \"%1\" (%2). Name the file of this park's remarks with "
                                       "--remarks.")
                          .arg(remarks.park.name, remarks.park.id));
    return false;
}

int writeDocument(const RemarksCall &call, core::Document document)
{
    const auto made = ui::exportDocument(std::make_shared<const core::Document>(std::move(document)),
                                         std::make_shared<const ui::DocumentFonts>(), ui::DocumentFile::Docx, call.date);
    if (!made)
        return refused(call.to, ui::sentence(made.error()));
    return writeTo(call.to, made->bytes);
}

} // namespace

int remarks(const QStringList &arguments)
{
    const auto call = callOf(arguments);
    if (!call)
        return Usage;
    const auto input = DocumentInput::read();
    if (!input)
        return Internal;
    const std::vector<FileInput> files = input->files.read({call->from});
    if (!files.front().park)
        return Refused;
    const core::Park &park = *files.front().park;
    const auto read = core::readRemarks(call->remarksFile);
    if (!read)
        return refused(call->remarksFile, ui::remarksSentence(read.error()));
    if (!isOnPark(*read, park, call->remarksFile))
        return Refused;
    core::ReviewDocuments documents(park, files.front().evaluation, input->files.library(), input->files.schemes(), input->texts,
                                    &input->tables, input->rulesOrNull());
    const core::ReviewedPark reviewed{park, files.front().evaluation, input->files.schemes(), std::ref(documents)};
    const bool isChinese = call->language == core::DocumentLanguage::Chinese;
    const core::BookTexts labels = ui::bookTexts(isChinese ? ui::Language::Chinese : ui::Language::English);
    const core::RemarkWords words(labels, input->texts, call->language);
    if (call->isDocument())
        return writeDocument(*call, core::remarksDocument(reviewed, *read, words, call->date));
    const auto written = core::writeTable(core::remarksSheet(reviewed, *read, words), call->to);
    return written ? int(Done) : refused(call->to, ui::sentence(written.error()));
}

} // namespace commandline
