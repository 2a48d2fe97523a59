#pragma once

#include "core/compare/parktable.h"
#include "ui/model/backgroundrun.h"

#include <QStringList>

namespace ui {

/// A park of a file with its evaluation, or why there is none.
struct ReadPark {
    QString fileName;
    std::shared_ptr<const core::Park> park; ///< null: refused
    core::Evaluation evaluation;
    std::optional<core::Error> error;
    std::shared_ptr<const std::vector<core::Scheme>> schemes; ///< that the evaluation points into
};

/// Reads and evaluates parks of many files on a thread of its own while the window goes on. The files are only read: no lock is
/// taken, nothing is written beside them.
class ParksRun : public BackgroundRun
{
    Q_OBJECT
public:
    ParksRun(const core::Library &library, int currentYear, QObject *parent = nullptr);
    ~ParksRun() override { end(); }

    /// Reads further files, those again that are there already.
    void add(const QStringList &fileNames, const std::vector<core::Scheme> &schemes);
    /// Reads all files again, by these schemes.
    void readAgain(const std::vector<core::Scheme> &schemes);
    void cancel();
    void clear();

    int wanted() const { return m_wanted; } ///< files to read since the last start
    int done() const { return m_done; }     ///< of them
    const std::vector<std::shared_ptr<const ReadPark>> &parks() const { return m_parks; }

private:
    using Parks = std::vector<std::shared_ptr<const ReadPark>>;
    void read(const Run &run, const QStringList &fileNames, const std::shared_ptr<const std::vector<core::Scheme>> &schemes);
    void take(Parks parks);

    const core::Library &m_library;
    int m_currentYear;
    Parks m_parks;
    QStringList m_waiting; ///< of the run
    int m_wanted = 0, m_done = 0;
};

} // namespace ui
