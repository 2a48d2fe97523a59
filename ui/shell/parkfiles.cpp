#include "parkfiles.h"

#include "core/model/newrows.h"
#include "core/schemes/factorsinuse.h"
#include "core/storage/package.h"
#include "ui/inputs/showdialog.h"
#include "ui/model/fieldtexts.h"
#include "ui/model/leftout.h"
#include "ui/model/quotedtext.h"
#include "ui/model/recentparks.h"
#include "ui/model/sentences.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/keptedits.h"

#include <QDate>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

const auto exampleFile = QStringLiteral(":/examples/coastal-park.json");
const auto projectEnding = QStringLiteral(".park");

bool isProjectName(const QString &fileName)
{
    return fileName.endsWith(projectEnding, Qt::CaseInsensitive);
}

/// Also by a link.
bool isSameFile(const QString &one, const QString &other)
{
    const QString file = QFileInfo(one).canonicalFilePath();
    return one == other || (!file.isEmpty() && file == QFileInfo(other).canonicalFilePath());
}

/// The first texts that no field took, each with the row and the field it was typed into.
QStringList rejectedNames(const Document &document)
{
    constexpr qsizetype mostNamed = 8; // ours: what a question has room for
    QStringList names;
    for (const auto &[where, rejected] : document.rejected().all()) {
        if (names.size() == mostNamed)
            return names << QStringLiteral("…");
        const auto &[object, field] = where;
        const QString row = idAt(document.park(), placeOf(Edit::set(object, field, {})));
        const QString label = fieldText(objectAt(object).fields[size_t(field)].label);
        names << QStringLiteral("%1 › %2: %3").arg(row, label, quotedText(rejected.text));
    }
    return names;
}

} // namespace

ParkFiles::ParkFiles(Document &document, const Results &results, Keeper &keeper, EvidenceStore &evidence,
                     const Appearance &appearance, Prompts &prompts, QWidget *window)
    : QObject(window),
      m_document(document),
      m_results(results),
      m_keeper(keeper),
      m_evidence(evidence),
      m_appearance(appearance),
      m_prompts(prompts),
      m_window(window)
{
    connect(&document, &Document::changed, this, &ParkFiles::lock);
}

void ParkFiles::say(const QString &fileName, const Error &error)
{
    Q_EMIT said(QStringLiteral("%1: %2").arg(QFileInfo(fileName).fileName(), sentence(error)));
}

void ParkFiles::setStamp(const std::optional<storage::FileStamp> &stamp)
{
    m_stamp = stamp;
    m_keeper.setBase(stamp);
}

void ParkFiles::take(storage::Project project, const QString &fileName, Document::Origin origin,
                     const std::optional<storage::FileStamp> &stamp)
{
    m_keeper.discard();
    m_lock.reset();
    m_isForReview = false;
    setStamp(stamp);
    Q_EMIT said({});
    m_document.open(std::move(project.park), fileName, origin, std::move(project.history));
    if (isProjectName(fileName)) {
        if (const auto holder = storage::FileLock::holder(fileName))
            m_document.setReadOnly(tr("opened by %1").arg(*holder));
        else if (!QFileInfo(fileName).isWritable())
            m_document.setReadOnly(tr("its file may not be written"));
    }
    noteLacking();
    remember();
}

void ParkFiles::noteLacking()
{
    m_lacking.clear();
    const auto states = m_evidence.states();
    for (size_t i = 0; i < states.size(); ++i)
        if (states[i].state == storage::FileState::Missing)
            m_lacking.insert(m_document.park().evidence[qsizetype(i)].sha256);
}

bool ParkFiles::open(const QString &name)
{
    const QString fileName = name.startsWith(u':') ? name : QFileInfo(name).absoluteFilePath();
    if (storage::isPackageFile(fileName))
        return openPackage(fileName);
    const auto stamp = storage::stampOf(fileName); // before: somebody may save while it is read, or while a question stands
    auto project = storage::readAnyProject(fileName);
    if (!project) {
        say(fileName, project.error());
        return false;
    }
    if (!mayLeave())
        return false;
    take(*std::move(project), fileName, isProjectName(fileName) ? Document::Origin::Saved : Document::Origin::Imported, stamp);
    return true;
}

bool ParkFiles::openForReview(const QString &fileName)
{
    if (!open(fileName))
        return false;
    m_document.setReadOnly(tr("opened for review"));
    m_isForReview = true;
    return true;
}

void ParkFiles::chooseForReview()
{
    const QString fileName = m_prompts.fileToOpen(m_window, folder());
    if (!fileName.isEmpty())
        openForReview(fileName);
}

/// A package that came by mail: its files wait beside the working copy until the park is saved under a name of its own.
bool ParkFiles::openPackage(const QString &fileName)
{
    if (!mayLeave())
        return false;
    QString password;
    m_evidence.hold();
    const auto unpack = [&] {
        std::optional<Result<storage::Unpacked>> result;
        m_prompts.wait(m_window, tr("Open a package"), [&](const std::stop_token &stop, const auto &) {
            result.emplace(storage::readPackage(fileName, m_evidence.stagedFolder(), password, stop));
        });
        return *std::move(result);
    };
    auto unpacked = unpack();
    if (!unpacked && unpacked.error().code == ErrorCode::PackagePassword) {
        password = m_prompts.text(m_window, tr("Open a package"), tr("Password of the package"), {});
        if (password.isEmpty())
            return false;
        unpacked = unpack();
    }
    if (!unpacked) {
        say(fileName, unpacked.error());
        return false;
    }
    take(*std::move(unpacked), {}, Document::Origin::Imported, {});
    return true;
}

/// What keeps nothing (pictures, tests) leaves no list of files either.
void ParkFiles::remember()
{
    if (!m_keeper.folder().isEmpty())
        rememberPark(m_document, m_results, m_appearance.language() == Language::English);
    Q_EMIT recentChanged();
}

void ParkFiles::openExample()
{
    open(exampleFile);
}

void ParkFiles::choose()
{
    const QString fileName = m_prompts.fileToOpen(m_window, folder());
    if (!fileName.isEmpty())
        open(fileName);
}

void ParkFiles::makeNew(Stage stage)
{
    if (!mayLeave())
        return;
    const bool isNew = stage == Stage::New;
    const QString name = m_prompts.text(m_window, isNew ? tr("New zone") : tr("New park"), tr("Name of the park"), {});
    if (name.isEmpty())
        return;
    const int year = QDate::currentDate().year() + (isNew ? 5 : -1);
    Park park;
    park.profile.id = QStringLiteral("park");
    park.profile.name = name;
    park.profile.stage = stage;
    park.profile.baseYear = year;
    park.cases.append(emptyCase(park, isNew ? CaseKind::Planned : CaseKind::Actual, year));
    take({std::move(park), {}}, {}, Document::Origin::Imported, {});
}

void ParkFiles::recover(const QString &workingCopy)
{
    if (!mayLeave())
        return;
    auto copy = storage::WorkingCopy::recover(workingCopy);
    if (!copy)
        return say(workingCopy, copy.error());
    m_lock.reset();
    m_isForReview = false;
    setStamp(copy->base() ? copy->base() : storage::stampOf(copy->fileName()));
    Q_EMIT said({});
    m_keeper.adopt(*std::move(copy));
    noteLacking();
    Q_EMIT recentChanged();
}

void ParkFiles::showKeptEdits(const QString &workingCopy)
{
    auto copy = storage::WorkingCopy::recover(workingCopy);
    if (!copy)
        return say(workingCopy, copy.error());
    delete m_window->findChild<KeptEditsDialog *>(); // of another park
    const ParkProfile &profile = copy->park().profile;
    const bool isEnglish = m_appearance.language() == Language::English && profile.nameEnglish;
    showDialog<KeptEditsDialog>(m_window, lastEntries(copy->takeHistory().trail, copy->unsavedEdits()),
                                isEnglish ? *profile.nameEnglish : profile.name, copy->fileName());
}

void ParkFiles::discardRecovered(const QString &workingCopy)
{
    if (!m_prompts.confirm(m_window, tr("Discard the unsaved work for good?"), tr("Discard")))
        return;
    if (auto copy = storage::WorkingCopy::recover(workingCopy))
        copy->discard();
    Q_EMIT recentChanged();
}

/// Somebody may have taken the lock since the file was opened: then what is entered is kept, and saved under another name.
void ParkFiles::lock()
{
    const QString &fileName = m_document.fileName();
    if (m_lock || !isProjectName(fileName) || fileName.startsWith(u':'))
        return;
    auto taken = storage::FileLock::take(fileName);
    if (taken)
        m_lock.emplace(*std::move(taken));
    else if (taken.error().code == ErrorCode::FileLocked)
        say(fileName, taken.error());
}

/// A later library must not move what is saved: each case takes the factors of its result along, and the trail of the file says
/// so.
storage::Project ParkFiles::asKept() const
{
    storage::Project project{withFactorsInUse(m_document.park(), m_results.evaluation(), m_results.library()),
                             m_document.history()};
    recordDifference(project.history, m_document.park(), project.park, m_document.moment(), tr("Save with the factors in use"));
    return project;
}

Result<storage::PublishedFiles> ParkFiles::publishEvidence(const QString &fileName)
{
    std::optional<Result<storage::PublishedFiles>> result;
    bool isCancelled = false;
    m_prompts.wait(m_window, tr("Copying the files of the evidence beside the project"),
                   [&](const std::stop_token &stop, const storage::Progress &progress) {
                       result.emplace(m_evidence.publish(fileName, stop, progress));
                       isCancelled = stop.stop_requested();
                   });
    if (!*result && isCancelled)
        return fail({ErrorCode::FileNotWritable, fileName, {}, tr("it was cancelled")});
    return *std::move(result);
}

int ParkFiles::lostIn(const storage::PublishedFiles &published) const
{
    const auto missing = std::ranges::count_if(
        published.missing, [this](qsizetype row) { return !m_lacking.contains(m_document.park().evidence[row].sha256); });
    return int(published.changed.size()) + int(published.lostPictures.size()) + int(missing);
}

bool ParkFiles::mayReplace(const QString &fileName)
{
    const bool isOwn = isSameFile(fileName, m_document.fileName());
    if (isOwn && m_document.isReadOnly()) {
        Q_EMIT said(tr("%1 is open for reading only and stays as it is. Save under another name.").arg(fileName));
        return false;
    }
    if (const auto holder = isOwn && m_lock ? std::nullopt : storage::FileLock::holder(fileName)) {
        say(fileName, {ErrorCode::FileLocked, fileName, {}, *holder});
        return false;
    }
    return true;
}

bool ParkFiles::publish(const QString &fileName)
{
    if (!mayReplace(fileName))
        return false;
    const bool isOwn = isSameFile(fileName, m_document.fileName());
    if (isOwn && m_stamp && storage::stampOf(fileName) && storage::stampOf(fileName) != m_stamp) {
        say(fileName, {ErrorCode::FileReplaced, fileName, {}, {}});
        return false;
    }
    const auto published = publishEvidence(fileName); // first: no project on disk names a file that we have and that is not there
    if (!published) {
        say(fileName, published.error());
        return false;
    }
    const storage::Project kept = asKept();
    if (const auto written = storage::writeProject(kept.park, fileName, kept.history); !written) {
        say(fileName, written.error());
        return false;
    }
    setStamp(storage::stampOf(fileName));
    m_document.saved(fileName);
    m_keeper.published(fileName);
    m_lock.reset(); // nothing in the file waits for us any more
    const int lost = lostIn(*published);
    Q_EMIT said(lost == 0 ? QString()
                          : tr("Saved. The files of %n documents are missing or not what was attached; Evidence shows which.",
                               nullptr, lost));
    Q_EMIT wrote();
    remember();
    return true;
}

void ParkFiles::takeTyped()
{
    const QPointer<QWidget> typing = m_window->focusWidget();
    if (!typing)
        return;
    typing->clearFocus(); // editors hand over what they hold
    if (typing && typing->isVisible())
        typing->setFocus();
}

bool ParkFiles::save()
{
    takeTyped();
    const QString &fileName = m_document.fileName();
    if (fileName.startsWith(u':') || !isProjectName(fileName) || m_document.isReadOnly())
        return saveAs();
    return publish(fileName);
}

bool ParkFiles::saveAs()
{
    takeTyped();
    const QString fileName = m_prompts.fileToSave(m_window, tr("Save as"), m_document.isReadOnly() ? copyProposal() : proposal());
    if (fileName.isEmpty())
        return false;
    if (!isProjectName(fileName)) { // an exchange file has no room for everything
        saveTo(fileName);
        return false;
    }
    if (!publish(fileName))
        return false;
    m_document.setReadOnly({});
    m_isForReview = false;
    return true;
}

void ParkFiles::saveTo(const QString &fileName)
{
    if (!mayReplace(fileName))
        return;
    if (!isProjectName(fileName))
        return saveExchangeTo(fileName);
    if (isSameFile(fileName, m_document.fileName())) // its stamp, its lock and what is unsaved are those of a save
        Q_EMIT said(tr("%1 is the file that is open. Save a copy under another name.").arg(fileName));
    else
        saveProjectTo(fileName);
}

/// What it cannot hold is said.
void ParkFiles::saveExchangeTo(const QString &fileName)
{
    const auto written = storage::writeAnyPark(asKept().park, fileName);
    if (!written)
        return say(fileName, written.error());
    const QString left = leftOutOfExchange(m_document.park(), m_document.history(), m_evidence.folders());
    Q_EMIT said(QStringList({tr("A copy was saved as %1.").arg(fileName), left}).join(u' ').trimmed());
    Q_EMIT wrote();
}

void ParkFiles::saveProjectTo(const QString &fileName)
{
    const auto published = publishEvidence(fileName); // first, as for a save
    if (!published)
        return say(fileName, published.error());
    const storage::Project kept = asKept();
    if (const auto written = storage::writeProject(kept.park, fileName, kept.history); !written)
        return say(fileName, written.error());
    const int lost = lostIn(*published);
    Q_EMIT said(lost == 0 ? tr("A copy was saved as %1.").arg(fileName)
                          : tr("A copy was saved as %1. The files of %n documents are missing or not what was attached; "
                               "Evidence shows which.",
                               nullptr, lost)
                                .arg(fileName));
    Q_EMIT wrote();
}

void ParkFiles::saveCopy()
{
    takeTyped();
    const QString fileName = m_prompts.fileToSave(m_window, tr("Save a copy"), copyProposal());
    if (!fileName.isEmpty())
        saveTo(fileName);
}

bool ParkFiles::mayLeave()
{
    if (!m_document.isOpen())
        return true;
    takeTyped();
    if (m_leaveQuestion && !m_leaveQuestion())
        return false;
    if (m_document.isSaved() || !m_document.isChanged())
        return mayLoseTexts();
    switch (m_prompts.closeUnsaved(m_window, m_document.title(m_appearance.language() == Language::English))) {
    case Prompts::Closing::Save:
        return save() && mayLoseTexts();
    case Prompts::Closing::Discard:
        return true;
    case Prompts::Closing::Cancel:
        return false;
    }
    return false;
}

bool ParkFiles::mayLoseTexts()
{
    const auto count = int(m_document.rejected().all().size());
    if (count == 0)
        return true;
    const QString texts = rejectedNames(m_document).join(u'\n');
    return m_prompts.confirm(m_window,
                             tr("%n cells hold texts that were not taken; no file has them, and they are lost with the park:",
                                nullptr, count) +
                                 QStringLiteral("\n\n") + texts,
                             tr("Leave without them"));
}

void ParkFiles::leave()
{
    m_keeper.discard();
    m_evidence.tidy();
    m_lock.reset();
    m_isForReview = false;
    setStamp({});
    m_document.close();
}

bool ParkFiles::close()
{
    if (!mayLeave())
        return false;
    leave();
    return true;
}

QString ParkFiles::folder() const
{
    const QString &fileName = m_document.fileName();
    return fileName.isEmpty() || fileName.startsWith(u':') ? QString() : QFileInfo(fileName).path();
}

QString ParkFiles::pathOf(const QString &name) const
{
    return folder().isEmpty() ? name + projectEnding : folder() + u'/' + name + projectEnding;
}

QString ParkFiles::proposal() const
{
    const QString &own = m_document.fileName();
    return pathOf(own.isEmpty() ? m_document.park().profile.name : QFileInfo(own).completeBaseName());
}

QString ParkFiles::copyProposal() const
{
    const QString plain = proposal();
    return isSameFile(plain, m_document.fileName()) ? pathOf(tr("%1 (copy)").arg(QFileInfo(plain).completeBaseName())) : plain;
}

} // namespace ui
