#pragma once

#include "core/compare/sidebyside.h"

#include <QObject>

#include <thread>

namespace ui {

/// The open park against a version in a file, compared on a thread of its own: first what differs, then what each difference
/// does. The file is only read. A new start drops what runs.
class VersionRun : public QObject
{
    Q_OBJECT
public:
    VersionRun(const core::Library &library, int currentYear, QObject *parent = nullptr);
    ~VersionRun() override;

    struct Question {
        QString fileName;
        core::Park open;
        bool isFileFirst = true; ///< the file is A
        core::ShownSides shown = core::ShownSides::Differences;
    };
    void start(Question question);
    /// Ends the search for effects at once; what differs stays.
    void cancel();
    void clear();

    /// What is known of a comparison.
    struct Answer {
        std::shared_ptr<const core::SideBySide> sides; ///< null: nothing yet
        int differences = 0;
        std::vector<std::vector<core::DifferenceEffect>> effects; ///< by node
        QStringList caseIds;                                      ///< of A
    };
    const Answer &answer() const { return m_answer; }
    /// Why the file could not be read.
    const std::optional<core::Error> &error() const { return m_error; }
    bool isRunning() const { return m_isRunning; }
    double progress() const { return m_progress; } ///< 0…1 of the effects

Q_SIGNALS:
    /// Something of the above is new.
    void changed();

private:
    void compare(const std::stop_token &stop, int run, Question question);
    template <class F> void hand(int run, F &&over);

    const core::Library &m_library;
    int m_currentYear;
    Answer m_answer;
    std::optional<core::Error> m_error;
    bool m_isRunning = false;
    double m_progress = 0;
    int m_run = 0;
    std::jthread m_thread; ///< last: joined before the rest goes
};

} // namespace ui
