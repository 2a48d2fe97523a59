#include "report.h"

#include "app/commandline/commandline.h"
#include "app/commandline/documentinput.h"
#include "core/base/wholefile.h"
#include "core/dossier/checkbook.h"
#include "core/dossier/digests.h"
#include "core/dossier/dossier.h"
#include "core/dossier/enterprisepark.h"
#include "core/dossier/writtentext.h"
#include "core/exchange/outbook.h"
#include "core/storage/evidencefiles.h"
#include "core/storage/projectfile.h"
#include "ui/model/booktexts.h"
#include "ui/model/dossierdraft.h"
#include "ui/model/sentences.h"
#include "ui/print/documentexport.h"
#include "ui/print/keptpictures.h"
#include "ui/print/pdf.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace commandline {

namespace {

/// Gives the texts of this file their context.
struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 largestDocument = 512LL * 1024 * 1024; // ours: with all its pictures

int wrongUsage(const QString &sentence)
{
    complain(sentence + u' ' + ReportTexts::tr("See parkwright --help."));
    return Usage;
}

/// The exit code of what keeps a document from being made: the call names something that is not there, or the park has errors.
int codeOf(core::DossierTrouble trouble)
{
    const bool isOfPark = trouble == core::DossierTrouble::NoCase || trouble == core::DossierTrouble::CaseHasErrors;
    return isOfPark ? FoundErrors : Usage;
}

/// What the call asks for.
struct ReportCall {
    QString from, to, templateFile;
    core::DossierRequest request;
    bool isDraft = false, isStrict = false;

    /// The check workbook of a case in place of a document.
    bool isWorkbook() const { return core::isWorkbookName(to); }
};

std::optional<core::PagePreset> presetNamed(const QString &name)
{
    return name == QLatin1StringView("government") ? std::optional(core::PagePreset::Government)
           : name == QLatin1StringView("report")   ? std::optional(core::PagePreset::Report)
                                                   : std::nullopt;
}

std::optional<ReportCall> callOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    constexpr std::array names{"case", "kind", "language", "scheme", "enterprise", "template", "date", "preset"};
    for (const char *name : names)
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.addOptions({QCommandLineOption(QStringLiteral("draft")), QCommandLineOption(QStringLiteral("require"))});
    const auto fails = [](const QString &sentence) {
        wrongUsage(sentence);
        return std::nullopt;
    };
    if (!parser.parse(QStringList(QStringLiteral("parkwright")) + arguments))
        return fails(parser.errorText());
    for (const char *name : names)
        if (parser.values(QString::fromLatin1(name)).size() > 1)
            return fails(ReportTexts::tr("--%1 is given more than once. Give it once.").arg(QString::fromLatin1(name)));
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    if (parser.positionalArguments().size() != 2)
        return fails(ReportTexts::tr("Name two files: the one to read and the one to write."));
    ReportCall call{parser.positionalArguments()[0], parser.positionalArguments()[1], value("template"), {}};
    if (!isDocumentName(call.to) && !call.isWorkbook())
        return fails(ReportTexts::tr("The file to write must end with %1.").arg(QStringLiteral(".docx / .pdf / .xlsx")));
    if (!call.templateFile.isEmpty() && !call.to.endsWith(QLatin1StringView(".docx"), Qt::CaseInsensitive))
        return fails(ReportTexts::tr("A template is for .docx only."));
    const auto kind = core::documentKind(value("kind"));
    if (!kind && !call.isWorkbook())
        return fails(ReportTexts::tr("The kind is application, scheme, emissions or brief."));
    const QString language = value("language");
    if (!language.isEmpty() && language != QLatin1StringView("zh") && language != QLatin1StringView("en"))
        return fails(ReportTexts::tr("The language is zh or en."));
    call.request.preset = presetNamed(value("preset"));
    if (parser.isSet(QStringLiteral("preset")) && !call.request.preset)
        return fails(ReportTexts::tr("The preset of the pages is government or report."));
    if (call.request.preset && (call.isWorkbook() || kind == core::DocumentKind::Brief))
        return fails(ReportTexts::tr("--preset is for documents of several pages. Leave it out."));
    call.request.kind = kind.value_or(core::DocumentKind::Emissions);
    call.request.language =
        language == QLatin1StringView("en") ? core::DocumentLanguage::English : core::DocumentLanguage::Chinese;
    call.request.caseId = value("case");
    call.request.schemeId = value("scheme");
    call.request.enterpriseId = value("enterprise");
    call.request.programVersion = QStringLiteral(PARKWRIGHT_VERSION);
    call.request.date =
        parser.isSet(QStringLiteral("date")) ? QDate::fromString(value("date"), Qt::ISODate) : QDate::currentDate();
    if (!call.request.date.isValid())
        return fails(ReportTexts::tr("The date is written as 2026-03-12."));
    call.isDraft = parser.isSet(QStringLiteral("draft"));
    call.isStrict = parser.isSet(QStringLiteral("require"));
    return call;
}

/// Says what is missing, and which names a brief shortens.
int tellGaps(const core::Document &document, const QString &to, bool isStrict)
{
    int required = 0;
    for (const core::DocumentGap &gap : document.gaps)
        if (gap.kind == core::DocumentGap::Kind::Stale || (gap.kind == core::DocumentGap::Kind::Missing && gap.isRequired)) {
            complain(QStringLiteral("%1: %2").arg(gap.section, gap.what));
            ++required;
        } else if (gap.kind == core::DocumentGap::Kind::Doubt && document.kind == core::DocumentKind::Brief) {
            complain(QStringLiteral("%1: %2").arg(gap.section, gap.what));
        }
    if (isStrict && required > 0) {
        complain(to + QStringLiteral(": ") + ReportTexts::tr("Not written: what is required is missing or no longer confirmed."));
        return FoundErrors;
    }
    return Done;
}

/// The office's template, where the call names one; false: it was refused.
bool readTemplate(const QString &fileName, std::optional<core::DocxTemplate> &office)
{
    if (fileName.isEmpty())
        return true;
    auto read = ui::officeTemplate(fileName);
    if (!read) {
        refused(fileName, read.error());
        return false;
    }
    office = *std::move(read);
    return true;
}

/// What is said of a draft that was written.
QString draftSentence(const core::Document &document, bool isStrict)
{
    if (!isStrict)
        return ReportTexts::tr(
            "Written as a draft, which its header says. --require writes nothing where something required is missing.");
    const bool hasGaps = std::ranges::any_of(
        document.gaps, [](const core::DocumentGap &gap) { return gap.kind == core::DocumentGap::Kind::Missing; });
    return hasGaps ? ReportTexts::tr("Written as a draft, which its header says: only parts that are not required are missing.")
                   : ReportTexts::tr("Written as a draft, which its header says.");
}

/// Writes the document as the call asks; one with gaps is a draft, and its header says so.
int writeDocument(const ReportCall &call, core::Document document, const core::DocxTemplate *office)
{
    const bool isPdf = call.to.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    const QString draft = document.isDraft ? draftSentence(document, call.isStrict) : QString();
    const auto fonts = std::make_shared<const ui::DocumentFonts>();
    const auto made = ui::exportDocument(std::make_shared<const core::Document>(std::move(document)), fonts,
                                         isPdf ? ui::DocumentFile::Pdf : ui::DocumentFile::Docx, call.request.date, office);
    if (!made)
        return refused(call.to, ui::sentence(made.error()));
    if (!made->fits) {
        complain(
            call.to + QStringLiteral(": ") +
            ReportTexts::tr("The brief does not fit one page. Shorten the names of the park and of its management body."));
        return FoundErrors;
    }
    if (isPdf)
        for (const QString &substitution : fonts->substitutions())
            complain(ReportTexts::tr("Font not installed, another stands in: %1").arg(substitution));
    const int code = writeTo(call.to, made->bytes);
    if (code == Done && !draft.isEmpty())
        complain(call.to + QStringLiteral(": ") + draft);
    return code;
}

/// The document; that of a park's emissions names the check sum of the workbook that computes the same case again.
core::DossierResult<core::Document> documentOf(ReportCall &call, const FileInput &file, const DocumentInput &input)
{
    const auto build = [&] {
        return core::buildDossier(*file.park, file.evaluation, input.files.library(), input.files.schemes(), input.texts,
                                  call.request);
    };
    auto made = build();
    if (!made || call.request.kind != core::DocumentKind::Emissions || !call.request.enterpriseId.isEmpty())
        return made;
    const auto words = core::CheckWords::read(QStringLiteral(":/dossier"));
    const qsizetype index = std::ranges::find(file.park->cases, made->caseId, &core::Case::id) - file.park->cases.begin();
    const auto sum = words ? core::checkBookSum(*file.park, index, file.evaluation.cases[size_t(index)], input.files.library(),
                                                ui::bookTexts(call.request.language), *words)
                           : core::Result<QString>(core::fail(words.error()));
    if (!sum) {
        complain(call.to + QStringLiteral(": ") + ui::sentence(sum.error()));
        return made;
    }
    call.request.checkSum = *sum;
    return build();
}

/// Writes the workbook that computes a case again; without a name the last case.
int writeWorkbook(const ReportCall &call, const FileInput &file, const FilesInput &input)
{
    const auto words = core::CheckWords::read(QStringLiteral(":/dossier"));
    if (!words) {
        complain(ui::sentence(words.error()));
        return Internal;
    }
    const auto &cases = file.park->cases;
    const auto found = std::ranges::find(cases, call.request.caseId, &core::Case::id);
    const qsizetype index = call.request.caseId.isEmpty() ? cases.size() - 1 : found - cases.begin();
    if (index < 0 || index >= cases.size()) {
        complain(call.from + QStringLiteral(": ") +
                 ui::dossierSentence({core::DossierTrouble::CaseUnknown, {}, {call.request.caseId}}));
        return Usage;
    }
    const auto written = core::writeCheckBook(*file.park, index, file.evaluation.cases[size_t(index)], input.library(),
                                              ui::bookTexts(call.request.language), *words, call.to);
    if (!written && written.error().code == core::ErrorCode::CaseNotEvaluated) {
        complain(call.from + QStringLiteral(": ") + ui::sentence(written.error()));
        return FoundErrors;
    }
    return written ? int(Done) : refused(call.to, ui::sentence(written.error()));
}

/// Whether the text of a document is the one that was written, and what is not.
QString textSentences(const QByteArray &document)
{
    constexpr size_t most = 20;
    constexpr qsizetype longest = 60;
    const auto changes = core::textChanges(document);
    if (!changes)
        return ReportTexts::tr("This is what the document says of itself; its text was not compared.") + u'\n';
    if (changes->isSame)
        return ReportTexts::tr("By the digest that the document carries, its text is as the program wrote it.") + u'\n';
    QString text = ReportTexts::tr("Its text was changed after the program wrote it; the figures in changed paragraphs were not "
                                   "compared.") +
                   u'\n';
    const auto shortened = [](const QString &all) { return all.size() <= longest ? all : all.left(longest - 1) + u'…'; };
    if (!changes->changed.empty())
        text += ReportTexts::tr("%n paragraphs are new or changed:", nullptr, int(changes->changed.size())) + u'\n';
    for (size_t i = 0; i < std::min(most, changes->changed.size()); ++i) {
        const core::WrittenParagraph &each = changes->changed[i];
        text += QStringLiteral("  ") + (each.under.isEmpty() ? QString() : shortened(each.under) + QStringLiteral(" › ")) +
                shortened(each.text) + u'\n';
    }
    if (changes->changed.size() > most)
        text += QStringLiteral("  ") + ReportTexts::tr("and %n more", nullptr, int(changes->changed.size() - most)) + u'\n';
    if (changes->gone > 0)
        text += ReportTexts::tr("%n paragraphs were taken out.", nullptr, int(changes->gone)) + u'\n';
    if (changes->isListed && changes->changed.empty() && changes->gone == 0)
        text += ReportTexts::tr("Its paragraphs stand in another order.") + u'\n';
    return text;
}

} // namespace

bool isDocumentName(const QString &fileName)
{
    return fileName.endsWith(QLatin1StringView(".docx"), Qt::CaseInsensitive) ||
           fileName.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
}

int report(const QStringList &arguments)
{
    std::optional<ReportCall> call = callOf(arguments);
    if (!call)
        return Usage;
    const auto input = DocumentInput::read();
    if (!input)
        return Internal;
    std::optional<core::DocxTemplate> office;
    if (!readTemplate(call->templateFile, office))
        return Refused;
    std::vector<FileInput> files = input->files.read({call->from});
    FileInput &file = files.front();
    if (!file.park)
        return Refused;
    if (call->isWorkbook())
        return writeWorkbook(*call, file, input->files);
    if (!call->request.enterpriseId.isEmpty()) {
        *file.park = core::onlyEnterprise(*file.park, call->request.enterpriseId);
        file.evaluation = core::evaluate(*file.park, input->files.library(), input->files.schemes(), call->request.date.year());
    }
    call->request.hourlyTables = &input->tables;
    call->request.supplyRules = input->rulesOrNull();
    call->request.pictures = ui::KeptPictures([&call] { return QStringList{core::storage::evidenceFolder(call->from)}; });
    call->request.hasEvidenceFile = [&call](const core::Evidence &each) {
        return !core::storage::fileOf(each, {core::storage::evidenceFolder(call->from)}).isEmpty();
    };
    auto built = documentOf(*call, file, *input);
    if (!built) {
        complain(call->from + QStringLiteral(": ") + ui::dossierSentence(built.error()));
        return codeOf(built.error().trouble);
    }
    built->isDraft = built->isDraft || call->isDraft;
    if (const int code = tellGaps(*built, call->to, call->isStrict); code != Done)
        return code;
    return writeDocument(*call, *std::move(built), office ? &*office : nullptr);
}

int checkDocument(const QString &parkFile, const QString &documentFile)
{
    const auto bytes = core::readFile(documentFile, largestDocument);
    if (!bytes)
        return refused(documentFile, ui::sentence(bytes.error()));
    core::Result<std::optional<core::MadeFrom>> read;
    if (bytes->startsWith("%PDF"))
        read = ui::madeFromPdf(*bytes);
    else
        read = core::madeFromDocx(*bytes);
    if (!read)
        return refused(documentFile, ui::sentence(read.error()));
    const std::optional<core::MadeFrom> &from = *read;
    if (!from)
        return refused(documentFile, ReportTexts::tr("The document does not say from which project it was made: it is none of "
                                                     "Parkwright, or another program has rewritten it."));
    const auto input = FilesInput::create();
    if (!input) {
        complain(ui::sentence(input.error()));
        return Internal;
    }
    const std::vector<FileInput> files = input->read({parkFile});
    if (!files.front().park)
        return Refused;
    const core::Park &park = *files.front().park;
    const bool isProject = core::projectDigest(park) == from->projectDigest;
    const bool isFactors = core::factorDigest(park, files.front().evaluation, input->library()) == from->factorDigest;
    print(documentFile + QStringLiteral(": ") + from->kind + u' ' + from->caseId + u' ' + from->park + u' ' + from->version +
          u'\n');
    print((isProject ? ReportTexts::tr("Made from this project as it is now.")
                     : ReportTexts::tr("Made from another project, or from this one before it was changed.")) +
          u'\n');
    print((isFactors ? ReportTexts::tr("Made with the factors in use now.")
                     : ReportTexts::tr("Made with other factors than those in use now.")) +
          u'\n');
    print(textSentences(*bytes));
    return isProject && isFactors ? Done : FoundErrors;
}

} // namespace commandline
