#pragma once

#include "core/storage/package.h"
#include "ui/model/evidencecheck.h"
#include "ui/model/keeper.h"

namespace ui {

/// The files behind the evidence of the open park: taken in on a thread of their own, waiting beside the working copy until the
/// park is saved, then beside the project.
class EvidenceStore : public BackgroundRun
{
    Q_OBJECT
public:
    EvidenceStore(Document &document, const Keeper &keeper, QObject *parent = nullptr);
    ~EvidenceStore() override { end(); }

    /// Where files of the open park may lie, the project's own folder first.
    QStringList folders() const;
    /// Where files wait for a save; empty: nothing is kept.
    QString stagedFolder() const;
    /// By evidence, from names and sizes, and what verify() found.
    std::vector<core::storage::EvidenceFile> states() const;
    /// Reads the files on a thread; changed() tells when states() knows more.
    void verify();

    /// Takes files in, after those that are being taken in: each becomes the file of the evidence of `row`, or evidence of its
    /// own where that is −1 or there are several. One step to undo. `said` tells what happened.
    void attach(const QStringList &fileNames, qsizetype row, const QStringList &refers = {});
    /// Takes the picture of an own text in; what names it is written by the caller. Fails: as keepFile(); FileNotWritable where
    /// nothing is kept.
    core::Result<core::storage::KeptFile> keepPicture(const QString &fileName);
    /// Before files are put into stagedFolder() from outside, so that no other window clears it up.
    void hold();
    /// The park that wanted them is closed: what waits for a save goes, unless another window or a working copy wants it.
    void tidy();
    /// 0…1 of the bytes to copy.
    double progress() const { return m_progress; }
    /// What is being taken in is dropped, and what waits behind it.
    void cancel();

    /// Takes over the files that the park names, we lack and this folder has; how many. Fails: FileNotWritable.
    core::Result<int> bring(const QString &folder);
    /// Brings what the park names beside a project, before it is written there.
    core::Result<core::storage::PublishedFiles> publish(const QString &projectFile, const std::stop_token &stop = {},
                                                        const core::storage::Progress &progress = {}) const;
    /// One zip with the park and its files.
    core::Result<core::storage::Packed> pack(const core::Park &park, const QString &fileName, const QString &password,
                                             const std::stop_token &stop = {},
                                             const core::storage::Progress &progress = {}) const;

Q_SIGNALS:
    void said(const QString &sentence);

private:
    struct Taken {
        QString name;
        core::storage::KeptFile file;
    };
    struct Wanted {
        QStringList fileNames;
        QString evidence; ///< the id of the one whose file it becomes; empty: evidence of its own
        QStringList refers;
    };
    void copy(Wanted wanted);
    core::Result<std::vector<Taken>> kept(const QStringList &fileNames, const QString &folder, const Run &run);
    void take(const std::vector<Taken> &files, const Wanted &wanted);
    void next();

    Document &m_document;
    const Keeper &m_keeper;
    EvidenceCheck *m_check;
    double m_progress = 0;
    std::vector<Wanted> m_waiting;
    std::optional<core::storage::FileLock> m_hold;
};

} // namespace ui
