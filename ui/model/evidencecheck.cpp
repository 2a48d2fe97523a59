#include "evidencecheck.h"

#include <QFileInfo>

#include <utility>

namespace ui {

using namespace core::storage;

EvidenceCheck::EvidenceCheck(QObject *parent) : BackgroundRun(parent) {}

bool EvidenceCheck::isKnown(const QString &fileName) const
{
    const auto seen = m_seen.constFind(fileName);
    const auto stamp = seen == m_seen.cend() ? std::nullopt : stampOf(fileName);
    return stamp && seen->stamp == *stamp;
}

FileState EvidenceCheck::state(const QString &fileName) const
{
    return isKnown(fileName) ? m_seen.value(fileName).state : FileState::There;
}

/// The stamp is that from before reading: who writes meanwhile is read again.
EvidenceCheck::Seen EvidenceCheck::read(const QString &fileName, const std::stop_token &stop)
{
    const auto stamp = stampOf(fileName);
    const auto hash = hashOfFile(fileName, stop);
    return {stamp.value_or(FileStamp()), !hash                                     ? FileState::Unreadable
                                         : *hash == QFileInfo(fileName).fileName() ? FileState::There
                                                                                   : FileState::Changed};
}

void EvidenceCheck::start(const QStringList &fileNames)
{
    if (isRunning()) {
        m_next = fileNames;
        return;
    }
    QStringList unread = fileNames;
    unread.removeIf([this](const QString &each) { return isKnown(each); });
    if (unread.isEmpty())
        return;
    begin([this, unread](const Run &run) {
        QHash<QString, Seen> seen;
        for (const QString &each : unread)
            if (!run.stop.stop_requested())
                seen[each] = read(each, run.stop);
        finish(run, [this, seen] {
            m_seen.insert(seen);
            start(std::exchange(m_next, {}));
        });
    });
}

void EvidenceCheck::cancel()
{
    end();
    m_next.clear();
}

} // namespace ui
