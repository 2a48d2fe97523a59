#pragma once

#include "core/storage/evidencefiles.h"
#include "core/storage/filestamp.h"
#include "ui/model/backgroundrun.h"

#include <QHash>

namespace ui {

/// Reads the files of the evidence on a thread of its own, since scans are large, and knows which are not what their names say. A
/// file is read again only after it was written since.
class EvidenceCheck : public BackgroundRun
{
    Q_OBJECT
public:
    explicit EvidenceCheck(QObject *parent = nullptr);
    ~EvidenceCheck() override { end(); }

    /// Reads those of the files that were not read as they are now, after those of a run that goes on.
    void start(const QStringList &fileNames);
    void cancel();
    /// What is known of a file that is there: There where it was not read as it is now.
    core::storage::FileState state(const QString &fileName) const;

private:
    struct Seen {
        core::storage::FileStamp stamp;
        core::storage::FileState state = core::storage::FileState::There;
    };
    static Seen read(const QString &fileName, const std::stop_token &stop);
    bool isKnown(const QString &fileName) const;

    QHash<QString, Seen> m_seen; ///< by file name
    QStringList m_next;          ///< to look at when the run is over
};

} // namespace ui
