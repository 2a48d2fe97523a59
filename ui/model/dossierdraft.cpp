#include "dossierdraft.h"

#include "core/base/wholefile.h"
#include "core/dossier/authoring.h"
#include "core/dossier/checkbook.h"
#include "core/dossier/layout.h"
#include "ui/model/booktexts.h"
#include "ui/model/results.h"
#include "ui/model/sentences.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace ui {

using namespace core;

DossierDraft::DossierDraft(Document &document, const Results &results, const ShownCase &shown, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_results(results),
      m_shown(shown),
      m_texts(DossierTexts::read(QStringLiteral(":/dossier"))),
      m_hourly(HourlyTables::read(QStringLiteral(":/reference"))),
      m_rules(Table::read(QStringLiteral(":/reference"), QStringLiteral("supply_rules")))
{}

void DossierDraft::choose(DocumentKind kind, DocumentLanguage language, const QString &scheme)
{
    if (kind != m_kind)
        m_preset.reset();
    m_kind = kind;
    m_language = language;
    m_scheme = scheme;
    forget();
}

PagePreset DossierDraft::preset() const
{
    core::Document document;
    document.kind = m_kind;
    document.preset = m_preset;
    return presetOf(document);
}

void DossierDraft::setPreset(PagePreset preset)
{
    m_preset = preset;
    forget();
}

QString DossierDraft::key() const
{
    return documentKey(m_kind, m_language, m_scheme);
}

void DossierDraft::forget()
{
    m_made.reset();
    m_worded.reset();
    m_whole.reset();
}

const DossierResult<core::Document> &DossierDraft::made() const
{
    if (!m_made)
        m_made = build(m_language);
    return *m_made;
}

const core::Document *DossierDraft::worded(DocumentLanguage language) const
{
    if (language == m_language || !content())
        return content();
    if (!m_worded)
        m_worded = build(language);
    return *m_worded ? &**m_worded : nullptr;
}

Result<qsizetype> DossierDraft::caseOfContent() const
{
    const QString id = content() ? content()->caseId : QString();
    const auto &cases = m_document.park().cases;
    const qsizetype index = std::ranges::find(cases, id, &Case::id) - cases.begin();
    if (index == cases.size())
        return fail({ErrorCode::CaseNotEvaluated, id, {}, {}});
    return index;
}

Result<void> DossierDraft::writeCheckBook(const QString &fileName) const
{
    const auto words = CheckWords::read(QStringLiteral(":/dossier"));
    const auto index = caseOfContent();
    if (!words || !index)
        return fail(words ? index.error() : words.error());
    return core::writeCheckBook(m_document.park(), *index, m_results.ofCase(*index), m_results.library(), bookTexts(m_language),
                                *words, fileName);
}

const core::Document *DossierDraft::whole() const
{
    if (m_kind != DocumentKind::Emissions || !content())
        return content();
    if (!m_whole) {
        const auto words = CheckWords::read(QStringLiteral(":/dossier"));
        const auto index = caseOfContent();
        std::optional<QString> sum; // without one there is no annex that promises it
        if (words && index)
            if (const auto made = checkBookSum(m_document.park(), *index, m_results.ofCase(*index), m_results.library(),
                                               bookTexts(m_language), *words))
                sum = *made;
        m_whole = build(m_language, sum);
    }
    return *m_whole ? &**m_whole : nullptr;
}

DossierResult<core::Document> DossierDraft::build(DocumentLanguage language, const std::optional<QString> &checkSum) const
{
    const Case *shown = m_shown.inPark();
    // an application is about the park's goal, which its author chooses; the other documents are about the shown case
    const bool isAboutGoal = m_kind == DocumentKind::Application;
    const DossierRequest request{.kind = m_kind,
                                 .language = language,
                                 .caseId = isAboutGoal || !shown ? QString() : shown->id,
                                 .schemeId = m_kind == DocumentKind::Scheme ? m_scheme : QString(),
                                 .enterpriseId = {},
                                 .date = QDate::currentDate(),
                                 .programVersion = QCoreApplication::applicationVersion(),
                                 .hourlyTables = m_hourly ? &*m_hourly : nullptr,
                                 .supplyRules = m_rules ? &*m_rules : nullptr,
                                 .pictures = m_pictures,
                                 .hasEvidenceFile = m_evidenceFiles,
                                 .checkSum = checkSum,
                                 .authored = m_language,
                                 .preset = m_preset};
    return m_texts ? buildDossier(m_document.park(), m_results.evaluation(), m_results.library(), m_results.schemes(), *m_texts,
                                  request)
                   : DossierResult<core::Document>(tl::unexpected(DossierError{DossierTrouble::NoCase, {}, {}}));
}

QString DossierDraft::ownText(const QString &section) const
{
    return ownTextOf(m_document.park(), key(), section);
}

void DossierDraft::writeOwnText(const DocumentSection &section, const QString &html)
{
    auto edits = editsToOwnText(m_document.park(), key(), section.id, html);
    if (edits.empty())
        return;
    m_document.push(
        [heading = section.heading] { return QCoreApplication::translate("UndoText", "Write text of \"%1\"").arg(heading); },
        std::move(edits));
}

bool DossierDraft::isConfirmed(const DocumentParagraph &paragraph) const
{
    const QStringList values = confirmedValues(*content(), paragraph);
    return values.isEmpty() || std::ranges::any_of(m_document.park().confirmedParagraphs, [&](const ConfirmedParagraph &each) {
               return each.document == key() && each.paragraph == confirmedId(paragraph) && each.values == values;
           });
}

void DossierDraft::confirm(const std::vector<DocumentParagraph> &paragraphs)
{
    std::vector<Edit> edits;
    for (const DocumentParagraph &each : paragraphs)
        if (const QStringList values = confirmedValues(*content(), each); !values.isEmpty())
            std::ranges::move(editsToConfirm(m_document.park(), key(), confirmedId(each), values), std::back_inserter(edits));
    if (!edits.empty())
        m_document.push([] { return QCoreApplication::translate("UndoText", "Confirm figures of the document"); },
                        std::move(edits));
}

void DossierDraft::chooseCase(const QString &role, const QString &caseId)
{
    auto edits = editsToRole(m_document.park(), key(), role, caseId);
    if (!edits.empty())
        m_document.push([] { return QCoreApplication::translate("UndoText", "Choose a case of the document"); },
                        std::move(edits));
}

QString dossierSentence(const DossierError &error)
{
    const QString ids = error.ids.join(QStringLiteral(", "));
    switch (error.trouble) {
    case DossierTrouble::CaseUnknown:
        return QCoreApplication::translate("Dossier", "The park has no case %1.").arg(ids);
    case DossierTrouble::CaseNotPlanned:
        return QCoreApplication::translate("Dossier",
                                           "The application is about a goal, and %1 is an actual case. Choose a planned one.")
            .arg(ids);
    case DossierTrouble::TwoForOneRole:
        return QCoreApplication::translate("Dossier", "Several cases could be %1 of this document: %2. Choose one.")
            .arg(error.role, ids);
    case DossierTrouble::NoCase:
        return QCoreApplication::translate("Dossier", "The park has no case that this document could be about. Add one.");
    case DossierTrouble::CaseHasErrors:
        return QCoreApplication::translate("Dossier",
                                           "There are no results of %1. Mend its errors first: the findings say where.")
            .arg(ids);
    case DossierTrouble::SchemeUnknown:
        return QCoreApplication::translate("Dossier", "There is no scheme %1.").arg(ids);
    case DossierTrouble::EnterpriseUnknown:
        return QCoreApplication::translate("Dossier", "The park has no enterprise %1.").arg(ids);
    }
    return {};
}

static QString templateSentence(TemplateTrouble trouble)
{
    switch (trouble) {
    case TemplateTrouble::NotDocx:
        return QCoreApplication::translate("Dossier",
                                           "This is no .docx. Save the template in Word or WPS as .docx and name that file.");
    case TemplateTrouble::TooLarge:
        return QCoreApplication::translate("Dossier",
                                           "The template inflates to more than 64 MB. Take the large pictures out of it.");
    case TemplateTrouble::Damaged:
        return QCoreApplication::translate("Dossier",
                                           "The template is damaged. Open it in Word or WPS, save it anew and try again.");
    }
    return {};
}

tl::expected<DocxTemplate, QString> officeTemplate(const QString &fileName)
{
    constexpr qint64 most = 64LL * 1024 * 1024; // no template inflates to more
    const auto bytes = readFile(fileName, most);
    return bytes ? readDocxTemplate(*bytes).map_error(templateSentence) : tl::unexpected(sentence(bytes.error()));
}

} // namespace ui
