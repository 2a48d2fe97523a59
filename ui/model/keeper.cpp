#include "keeper.h"

#include <QCoreApplication>

namespace ui {

using core::storage::UnreadText;
using core::storage::WorkingCopy;

namespace {

std::vector<UnreadText> unreadOf(const RejectedTexts &rejected)
{
    std::vector<UnreadText> texts;
    for (const auto &[place, each] : rejected.all())
        texts.push_back({place.first, place.second, each.text, each.sentence});
    return texts;
}

RejectedTexts::Texts rejectedOf(const std::vector<UnreadText> &unread)
{
    RejectedTexts::Texts texts;
    for (const UnreadText &each : unread)
        texts.emplace(RejectedTexts::Place(each.object, each.field), RejectedText{each.text, each.sentence});
    return texts;
}

} // namespace

/// What the thread works on.
class Keeper::Worker : public QObject
{
public:
    core::Result<void> apply(const std::vector<core::Edit> &edits, const core::HistoryStep &step,
                             const std::optional<UnreadTexts> &unread)
    {
        if (isBehind) // what comes after a command that was not kept does not fit the copy
            return core::fail({core::ErrorCode::StorageFailed, {}, {}, {}});
        auto done = copy ? copy->apply(edits, step, unread) : core::Result<void>();
        isBehind = !done;
        return done;
    }
    /// Another copy in place of the one that is behind.
    void take(WorkingCopy made)
    {
        if (copy)
            copy->discard();
        copy.emplace(std::move(made));
        isBehind = false;
    }

    std::optional<WorkingCopy> copy;
    bool isBehind = false; ///< a command could not be kept
};

Keeper::Keeper(Document &document, const QString &folder, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_folder(folder),
      m_worker(new Worker),
      m_base(document.park()),
      m_baseHistory(document.history())
{
    m_worker->moveToThread(&m_thread);
    connect(&document, &Document::opened, this, &Keeper::begin);
    connect(&document, &Document::changed, this, &Keeper::follow);
    connect(&document, &Document::rejectedChanged, this, &Keeper::followUnread);
    connect(&document, &Document::snapshotsChanged, this, [this](const core::HistoryStep &step) { keep({}, step); });
}

Keeper::~Keeper()
{
    if (m_thread.isRunning()) {
        flush();
        QMetaObject::invokeMethod(
            m_worker, [this] { m_worker->copy.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    delete m_worker;
}

Keeper::State Keeper::state() const
{
    return m_hasFailed ? State::Failed : m_open > 0 ? State::Keeping : m_hasCopy ? State::Kept : State::Nothing;
}

/// Runs a task on the thread; its result comes back to this one.
template <class Task> void Keeper::post(Task task)
{
    if (!m_thread.isRunning())
        m_thread.start();
    ++m_open;
    QMetaObject::invokeMethod(m_worker, [this, copy = m_copy, task = std::move(task)]() mutable {
        core::Result<void> result = task(*m_worker);
        QMetaObject::invokeMethod(
            this, [this, copy, result = std::move(result)] { finished(result, copy); }, Qt::QueuedConnection);
    });
    Q_EMIT stateChanged();
}

void Keeper::finished(const core::Result<void> &result, int copy)
{
    --m_open;
    if (!result && copy == m_copy) {
        if (!m_hasFailed) // those after the first only say that the copy is behind
            m_error = result.error();
        m_hasFailed = true;
    }
    Q_EMIT stateChanged();
}

/// Another park: what was kept of the one before is done with by whoever opened it.
void Keeper::begin()
{
    if (!m_hasCopy)
        takeBase();
}

void Keeper::takeBase()
{
    m_base = m_document.park();
    m_baseHistory = m_document.history();
}

void Keeper::adopt(WorkingCopy copy)
{
    discard();
    const core::Park park = copy.park();
    const QString fileName = copy.fileName();
    core::History history = copy.takeHistory();
    m_unread = copy.takeUnread();
    m_hasCopy = true;
    post([copy = std::make_shared<WorkingCopy>(std::move(copy))](Worker &worker) -> core::Result<void> {
        worker.take(std::move(*copy));
        return {};
    });
    m_document.open(park, fileName, Document::Origin::Recovered, std::move(history), rejectedOf(m_unread));
}

void Keeper::follow(const Change &change)
{
    keep(change.edits, change.step);
}

/// Those that came or went with a command are kept with it already: rows and texts are never apart on disk.
void Keeper::followUnread()
{
    if (unreadOf(m_document.rejected()) != m_unread)
        keep({}, {});
}

/// The texts that no field could take, for a copy that has others; nothing: it has these.
std::optional<Keeper::UnreadTexts> Keeper::takeUnread()
{
    UnreadTexts texts = unreadOf(m_document.rejected());
    if (texts == m_unread)
        return {};
    m_unread = texts;
    return texts;
}

void Keeper::keep(std::vector<core::Edit> edits, core::HistoryStep step)
{
    if (m_folder.isEmpty())
        return;
    const bool isFirst = !m_hasCopy || m_hasFailed;
    if (isFirst)
        ++m_copy;
    core::Park base = std::exchange(m_base, {});
    core::History baseHistory = std::exchange(m_baseHistory, {});
    if (m_hasFailed) { // a new copy begins with the park as it is; an edit that changes nothing says that it is not saved
        base = m_document.park();
        baseHistory = m_document.history();
        edits = {core::Edit::set(core::profileAddress(), 0, base.profile.id)};
        step = {};
        m_unread.clear();
    }
    m_hasCopy = true;
    m_hasFailed = false;
    post([isFirst, base, baseHistory, edits, step, unread = takeUnread(), folder = m_folder, fileName = m_document.fileName(),
          baseFile = m_baseFile](Worker &worker) -> core::Result<void> {
        if (isFirst) {
            auto made = WorkingCopy::create(folder, base, fileName, baseHistory, baseFile);
            if (!made) {
                worker.isBehind = true;
                return core::fail(made.error());
            }
            worker.take(*std::move(made));
        }
        return worker.apply(edits, step, unread);
    });
}

void Keeper::published(const QString &fileName)
{
    if (m_hasCopy)
        post([fileName, base = m_baseFile](Worker &worker) {
            return worker.copy ? worker.copy->markSaved(fileName, base) : core::Result<void>{};
        });
    else
        takeBase();
}

void Keeper::flush()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection); // everything before it is done then
    QCoreApplication::sendPostedEvents(this);           // and its results are taken
}

void Keeper::discard()
{
    if (m_hasCopy) {
        post([](Worker &worker) -> core::Result<void> {
            if (worker.copy)
                worker.copy->discard();
            worker.copy.reset();
            worker.isBehind = false;
            return {};
        });
        flush();
    }
    m_hasCopy = false;
    m_hasFailed = false;
    m_unread.clear();
    takeBase();
}

} // namespace ui
