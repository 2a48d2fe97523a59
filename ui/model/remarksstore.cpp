#include "remarksstore.h"

#include "core/dossier/digests.h"
#include "ui/model/booktexts.h"
#include "ui/model/remarksentences.h"
#include "ui/model/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

const QString nameKey = QStringLiteral("review/name"), placesKey = QStringLiteral("review/places");

QString shown(const QString &fileName)
{
    return QDir::toNativeSeparators(fileName);
}

/// How many entries a file of remarks has.
int entriesIn(const Remarks &remarks)
{
    int count = 0;
    for (const Remark &each : remarks.list)
        count += int(each.entries.size());
    return count;
}

} // namespace

RemarksStore::RemarksStore(const Document &document, const Results &results, const Appearance &appearance, bool settings,
                           QObject *parent)
    : QObject(parent),
      m_document(document),
      m_results(results),
      m_appearance(appearance),
      m_hasSettings(settings),
      m_now([] { return QDateTime::currentDateTimeUtc(); }),
      m_name(settings ? QSettings().value(nameKey).toString() : QString())
{
    connect(&document, &Document::opened, this, &RemarksStore::load);
    connect(&document, &Document::stateChanged, this, &RemarksStore::follow);
    connect(&results, &Results::changed, this, [this] {
        m_documents.reset();
        m_lines.reset();
    });
    connect(&appearance, &Appearance::languageChanged, this, [this] { m_lines.reset(); });
}

// ---- what is read

const RemarksStore::Tables &RemarksStore::tables() const
{
    if (!m_tables)
        m_tables = {DossierTexts::read(QStringLiteral(":/dossier")), HourlyTables::read(QStringLiteral(":/reference")),
                    Table::read(QStringLiteral(":/reference"), QStringLiteral("supply_rules"))};
    return *m_tables;
}

DocumentLanguage RemarksStore::language() const
{
    return m_appearance.language() == Language::Chinese ? DocumentLanguage::Chinese : DocumentLanguage::English;
}

ReviewedPark RemarksStore::reviewed() const
{
    return {m_document.park(), m_results.evaluation(), m_results.schemes(),
            [this](const QString &key, const QString &caseId) -> const core::Document * {
                const auto &[texts, hourly, rules] = tables();
                if (!texts)
                    return nullptr;
                if (!m_documents)
                    m_documents = std::make_unique<ReviewDocuments>(m_document.park(), m_results.evaluation(),
                                                                    m_results.library(), m_results.schemes(), *texts,
                                                                    hourly ? &*hourly : nullptr, rules ? &*rules : nullptr);
                return (*m_documents)(key, caseId);
            }};
}

RemarkWords RemarksStore::words(const BookTexts &labels, DocumentLanguage language) const
{
    static const DossierTexts none;
    return {labels, tables().texts ? *tables().texts : none, language};
}

const std::vector<RemarkLine> &RemarksStore::lines() const
{
    if (!m_lines) {
        const BookTexts labels = bookTexts(m_appearance.language());
        m_lines = m_document.isOpen() ? remarkLines(reviewed(), m_remarks, words(labels, language())) : std::vector<RemarkLine>();
    }
    return *m_lines;
}

core::Document RemarksStore::asDocument(DocumentLanguage language, const QDate &date) const
{
    const BookTexts labels = bookTexts(language);
    return remarksDocument(reviewed(), m_remarks, words(labels, language), date);
}

OutSheet RemarksStore::asSheet() const
{
    const BookTexts labels = bookTexts(m_appearance.language());
    return remarksSheet(reviewed(), m_remarks, words(labels, language()));
}

QString RemarksStore::where(const RemarkTarget &target) const
{
    const BookTexts labels = bookTexts(m_appearance.language());
    return words(labels, language()).where(reviewed(), target);
}

int RemarksStore::count(RemarkState state) const
{
    return int(std::ranges::count_if(m_remarks.list, [state](const Remark &each) { return each.state() == state; }));
}

// ---- where they are kept

void RemarksStore::setRemarks(Remarks remarks)
{
    m_remarks = std::move(remarks);
    m_lines.reset();
}

/// The place that a user chose for this park before, where it is still there.
QString RemarksStore::chosenPlace() const
{
    const QString place = m_hasSettings ? QSettings().value(placesKey).toMap().value(m_parkFile).toString() : QString();
    return QFileInfo(place).isFile() ? place : QString();
}

void RemarksStore::load()
{
    setRemarks({});
    m_documents.reset();
    m_removed.clear();
    m_refused.clear();
    m_isKept = true;
    m_parkFile = m_document.fileName();
    m_ofPark = m_document.openCount();
    m_fileName.clear();
    const QString beside = remarksFileName(m_parkFile), chosen = chosenPlace();
    if (!chosen.isEmpty())
        take(chosen);
    if (!beside.isEmpty() && QFileInfo::exists(beside)) {
        take(beside);
    } else if (m_fileName.isEmpty() && !beside.isEmpty()) {
        if (QFileInfo(QFileInfo(beside).absolutePath()).isWritable())
            m_fileName = beside;
        sayLeftBehind();
    }
    Q_EMIT changed();
}

/// Reads a file and keeps remarks there from now on. A file that is refused stays as it is, and nothing is written over it.
bool RemarksStore::take(const QString &fileName)
{
    auto read = readRemarks(fileName);
    if (!read) {
        m_refused = fileName;
        Q_EMIT said(tr("%1 was not read and stays as it is. %2").arg(shown(fileName), remarksSentence(read.error())));
        return false;
    }
    const Belonging belonging = belongingOf(read->park, m_document.park().profile);
    if (belonging == Belonging::Other) {
        m_refused = fileName;
        Q_EMIT said(tr("%1 holds remarks on another park, \"%2\". It stays as it is; remarks on this park need another place.")
                        .arg(shown(fileName), read->park.name));
        return false;
    }
    if (belonging == Belonging::Renamed)
        Q_EMIT said(
            tr("The remarks in %1 were made for \"%2\" (%3). They are shown because it has the name or the id of this park; "
               "they take its present name with the next remark.")
                .arg(shown(fileName), read->park.name, read->park.id));
    const QString before = m_fileName;
    setRemarks(m_remarks.list.empty() ? *std::move(read) : mergeRemarks(*read, m_remarks));
    m_fileName = before.isEmpty() || QFileInfo(fileName).isWritable() ? fileName : before;
    return true;
}

/// A park whose file got another name finds its remarks named in a sentence.
void RemarksStore::sayLeftBehind()
{
    const QStringList files = remarksLeftBehind(m_parkFile, m_document.park().profile);
    if (!files.isEmpty())
        Q_EMIT said(tr("%1 holds remarks on this park, but not under the name of its file. Take them in on the page Review.")
                        .arg(shown(files.front())));
}

/// Remarks go with a park that is saved under another name.
void RemarksStore::follow()
{
    if (!m_document.isOpen()) {
        setRemarks({});
        m_parkFile.clear();
        m_fileName.clear();
        m_isKept = true;
        Q_EMIT changed();
        return;
    }
    if (m_document.openCount() != m_ofPark || m_document.fileName() == m_parkFile)
        return;
    const Remarks before = m_remarks;
    load();
    if (before.list.empty())
        return;
    setRemarks(mergeRemarks(m_remarks, before));
    keep();
}

QString RemarksStore::placeSentence() const
{
    if (!m_refused.isEmpty())
        return tr("%1 cannot take these remarks and stays as it is. Choose another file for them.").arg(shown(m_refused));
    if (remarksFileName(m_parkFile).isEmpty())
        return tr("The park has no file of its own yet, beside which remarks could stand. Choose a file for them.");
    return tr(
        "Nothing can be written into the folder of the park. Choose a file for the remarks elsewhere; it is found again when "
        "the park is opened here.");
}

bool RemarksStore::setPlace(const QString &fileName)
{
    const QString before = m_fileName;
    m_fileName = QFileInfo(fileName).absoluteFilePath();
    if (!keep()) {
        m_fileName = before;
        return false;
    }
    if (m_hasSettings && !m_parkFile.isEmpty() && m_fileName != remarksFileName(m_parkFile)) {
        QVariantMap places = QSettings().value(placesKey).toMap();
        places.insert(m_parkFile, m_fileName);
        QSettings().setValue(placesKey, places);
    }
    return true;
}

/// What somebody else wrote into the file since it was read joins what is here. False: the file is one to be left alone.
bool RemarksStore::joinFile()
{
    if (!QFileInfo::exists(m_fileName))
        return true;
    const auto there = readRemarks(m_fileName);
    if (!there) {
        Q_EMIT said(tr("%1 was not read and stays as it is. %2").arg(shown(m_fileName), remarksSentence(there.error())));
        return false;
    }
    if (belongingOf(there->park, m_document.park().profile) == Belonging::Other) {
        Q_EMIT said(tr("%1 holds remarks on another park, \"%2\". It stays as it is; remarks on this park need another place.")
                        .arg(shown(m_fileName), there->park.name));
        return false;
    }
    Remarks joined = mergeRemarks(m_remarks, *there);
    std::erase_if(joined.list, [this](const Remark &each) { return m_removed.contains(each.id); });
    if (!(joined == m_remarks))
        setRemarks(std::move(joined));
    return true;
}

bool RemarksStore::keep()
{
    m_isKept = false;
    if (!m_fileName.isEmpty() && !joinFile()) {
        m_refused = m_fileName;
        m_fileName.clear();
    }
    const ParkProfile &park = m_document.park().profile;
    m_remarks.park = {park.id, park.name, projectDigest(m_document.park())};
    if (!m_fileName.isEmpty()) {
        const auto written = writeRemarks(m_remarks, m_fileName);
        m_isKept = written.has_value();
        if (!written) {
            Q_EMIT said(tr("The remarks are not kept yet. %1: %2").arg(shown(m_fileName), sentence(written.error())));
            m_fileName.clear();
        }
    }
    Q_EMIT changed();
    return m_isKept;
}

void RemarksStore::setName(const QString &name)
{
    m_name = name.trimmed();
    if (m_hasSettings)
        QSettings().setValue(nameKey, m_name);
}

// ---- what is written

QString RemarksStore::add(const RemarkTarget &target, const QString &text)
{
    if (text.trimmed().isEmpty() || !m_document.isOpen())
        return {};
    bool isUnknown = false;
    auto seen = valuesAt(reviewed(), target, isUnknown);
    Remarks remarks = m_remarks;
    const Remark made = newRemark(target, seen ? *std::move(seen) : SeenValues(), text.trimmed(), {m_name, m_now()});
    if (!remarks.find(made.id))
        remarks.list.push_back(made);
    sortRemarks(remarks);
    setRemarks(std::move(remarks));
    keep();
    return made.id;
}

void RemarksStore::write(const QString &id, RemarkEntry::Kind kind, const QString &text)
{
    const bool needsText = kind == RemarkEntry::Kind::Wording || kind == RemarkEntry::Kind::Answer;
    Remark *remark = m_remarks.find(id);
    if (!remark || (needsText && text.trimmed().isEmpty()))
        return;
    addEntry(*remark, kind, text.trimmed(), {m_name, m_now()});
    m_lines.reset();
    keep();
}

void RemarksStore::remove(const QString &id)
{
    if (std::erase_if(m_remarks.list, [&id](const Remark &each) { return each.id == id; }) == 0)
        return;
    m_removed.insert(id);
    m_lines.reset();
    keep();
}

bool RemarksStore::takeIn(const QString &fileName)
{
    const auto read = readRemarks(fileName);
    if (!read) {
        Q_EMIT said(QStringLiteral("%1: %2").arg(shown(fileName), remarksSentence(read.error())));
        return false;
    }
    if (belongingOf(read->park, m_document.park().profile) == Belonging::Other) {
        Q_EMIT said(tr("%1 holds remarks on another park, \"%2\" (%3). Nothing was taken in.")
                        .arg(shown(fileName), read->park.name, read->park.id));
        return false;
    }
    for (const Remark &each : read->list)
        m_removed.remove(each.id);
    const int remarks = int(m_remarks.list.size()), entries = entriesIn(m_remarks);
    Remarks merged = mergeRemarks(m_remarks, *read);
    const int newRemarks = int(merged.list.size()) - remarks, newEntries = entriesIn(merged) - entries - newRemarks;
    setRemarks(std::move(merged));
    const bool isKept = m_fileName.isEmpty() || keep();
    if (m_fileName.isEmpty())
        m_isKept = false;
    if (isKept)
        Q_EMIT said(newRemarks == 0 && newEntries <= 0
                        ? tr("%1 has nothing that is not here already.").arg(shown(fileName))
                        : tr("Taken in from %1. New remarks: %2; new answers and other entries: %3.")
                              .arg(shown(fileName), QString::number(newRemarks), QString::number(std::max(0, newEntries))));
    Q_EMIT changed();
    return true;
}

} // namespace ui
