#include "evidencestore.h"

#include "core/model/newrows.h"
#include "core/model/ownpictures.h"
#include "ui/model/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ui {

using namespace core;
using storage::KeptFile;

EvidenceStore::EvidenceStore(Document &document, const Keeper &keeper, QObject *parent)
    : BackgroundRun(parent), m_document(document), m_keeper(keeper), m_check(new EvidenceCheck(this))
{
    connect(m_check, &BackgroundRun::changed, this, &EvidenceStore::changed);
    connect(&document, &Document::opened, this, [this] {
        cancel();
        m_check->cancel();
        Q_EMIT changed();
    });
    connect(&document, &Document::changed, this, &EvidenceStore::changed);
}

QString EvidenceStore::stagedFolder() const
{
    return m_keeper.folder().isEmpty() ? QString() : storage::stagedEvidenceFolder(m_keeper.folder());
}

QStringList EvidenceStore::folders() const
{
    QStringList all;
    const QString &fileName = m_document.fileName();
    if (!fileName.isEmpty() && !fileName.startsWith(u':'))
        all << storage::evidenceFolder(fileName);
    if (!stagedFolder().isEmpty())
        all << stagedFolder();
    return all;
}

std::vector<storage::EvidenceFile> EvidenceStore::states() const
{
    const Park &park = m_document.park();
    const QStringList in = folders();
    auto states = storage::presentFiles(park, in);
    for (size_t i = 0; i < states.size(); ++i)
        if (states[i].state == storage::FileState::There)
            states[i].state = m_check->state(storage::fileOf(park.evidence[qsizetype(i)], in));
    return states;
}

void EvidenceStore::verify()
{
    QStringList files;
    for (const Evidence &each : m_document.park().evidence)
        if (const QString file = storage::fileOf(each, folders()); !file.isEmpty() && !files.contains(file))
            files.append(file);
    m_check->start(files);
}

void EvidenceStore::hold()
{
    if (m_hold || m_keeper.folder().isEmpty())
        return;
    if (auto held = storage::holdStagedFiles(m_keeper.folder()))
        m_hold.emplace(*std::move(held));
}

void EvidenceStore::tidy()
{
    m_hold.reset();
    if (!m_keeper.folder().isEmpty())
        storage::tidyStagedFiles(m_keeper.folder());
}

void EvidenceStore::attach(const QStringList &fileNames, qsizetype row, const QStringList &refers)
{
    if (stagedFolder().isEmpty() || fileNames.isEmpty())
        return;
    const auto &evidence = m_document.park().evidence;
    const bool isOf = fileNames.size() == 1 && row >= 0 && row < evidence.size();
    m_waiting.push_back({fileNames, isOf ? evidence[row].id : QString(), refers});
    if (!isRunning())
        next();
}

void EvidenceStore::next()
{
    if (m_waiting.empty())
        return;
    Wanted wanted = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    copy(std::move(wanted));
}

void EvidenceStore::copy(Wanted wanted)
{
    hold();
    m_progress = 0;
    begin([this, folder = stagedFolder(), wanted = std::move(wanted)](const Run &run) {
        auto files = kept(wanted.fileNames, folder, run);
        finish(run, [this, files = std::move(files), wanted] {
            if (files)
                take(*files, wanted);
            else
                Q_EMIT said(sentence(files.error()));
            next();
        });
    });
}

/// On the thread: all of the files, or why one could not be kept.
Result<std::vector<EvidenceStore::Taken>> EvidenceStore::kept(const QStringList &fileNames, const QString &folder, const Run &run)
{
    std::vector<Taken> taken;
    for (const QString &name : fileNames) {
        const auto file = storage::keepFile(name, folder, run.stop, [&](qint64 done, qint64 whole) {
            const double share =
                (double(taken.size()) + (whole > 0 ? double(done) / double(whole) : 1)) / double(fileNames.size());
            hand(run, [this, share] { m_progress = share; });
        });
        if (!file)
            return fail(file.error());
        taken.push_back({QFileInfo(name).fileName(), *file});
    }
    return taken;
}

/// The evidence is looked up again: its row may have moved or gone while the file was copied.
void EvidenceStore::take(const std::vector<Taken> &files, const Wanted &wanted)
{
    const Park &park = m_document.park();
    const int list = listIndex(parkObject, "evidence");
    const Object &object = *parkObject.lists[size_t(list)].element;
    const auto found = std::ranges::find(park.evidence, wanted.evidence, &Evidence::id);
    std::vector<Edit> edits;
    if (!wanted.evidence.isEmpty() && found != park.evidence.end()) {
        const Address address = rowAddress({}, list, found - park.evidence.begin());
        edits = {Edit::set(address, fieldIndex(object, "fileName"), files[0].name),
                 Edit::set(address, fieldIndex(object, "sha256"), files[0].file.sha256)};
    } else {
        const QStringList ids = freeIds(park, {}, list, qsizetype(files.size()));
        std::vector<std::shared_ptr<const Evidence>> rows;
        for (size_t i = 0; i < files.size(); ++i) {
            Evidence made;
            made.id = ids[qsizetype(i)];
            made.title = QFileInfo(files[i].name).completeBaseName();
            made.fileName = files[i].name;
            made.sha256 = files[i].file.sha256;
            made.refers = wanted.refers;
            rows.push_back(std::make_shared<const Evidence>(std::move(made)));
        }
        edits = {Edit::insert({}, list, park.evidence.size(), rows)};
    }
    m_document.push(
        [count = int(files.size())] { return QCoreApplication::translate("UndoText", "Attach %n files", nullptr, count); },
        std::move(edits));
    Q_EMIT said(tr("%n files are attached. They are copied beside the project when it is saved.", nullptr, int(files.size())));
}

Result<KeptFile> EvidenceStore::keepPicture(const QString &fileName)
{
    if (stagedFolder().isEmpty())
        return fail({ErrorCode::FileNotWritable, fileName, {}, {}});
    hold();
    return storage::keepFile(fileName, stagedFolder());
}

void EvidenceStore::cancel()
{
    end();
    m_waiting.clear();
}

Result<int> EvidenceStore::bring(const QString &folder)
{
    Park lacking;
    for (const Evidence &each : m_document.park().evidence)
        if (!each.sha256.isEmpty() && storage::fileOf(each, folders()).isEmpty())
            lacking.evidence.append(each);
    for (const OwnText &each : m_document.park().ownTexts)
        if (std::ranges::any_of(picturesIn(each.text), [this](const OwnPicture &picture) {
                return storage::fileNamed(picture.sha256, folders()).isEmpty();
            }))
            lacking.ownTexts.append(each);
    if ((lacking.evidence.isEmpty() && lacking.ownTexts.isEmpty()) || stagedFolder().isEmpty())
        return 0;
    hold();
    const auto brought = storage::publishFiles(lacking, {folder}, stagedFolder());
    if (!brought)
        return fail(brought.error());
    return brought->added;
}

Result<storage::PublishedFiles> EvidenceStore::publish(const QString &projectFile, const std::stop_token &stop,
                                                       const storage::Progress &progress) const
{
    return storage::publishFiles(m_document.park(), folders(), storage::evidenceFolder(projectFile), stop, progress);
}

Result<storage::Packed> EvidenceStore::pack(const Park &park, const QString &fileName, const QString &password,
                                            const std::stop_token &stop, const storage::Progress &progress) const
{
    return storage::writePackage(storage::Project{park, m_document.history()}, folders(), fileName, password, stop, progress);
}

} // namespace ui
