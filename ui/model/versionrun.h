#pragma once

#include "core/compare/sidebyside.h"
#include "ui/model/backgroundrun.h"

namespace ui {

/// The open park against a version in a file, compared on a thread of its own: first what differs, then what each difference
/// does. The file is only read. A new start drops what runs.
class VersionRun : public BackgroundRun
{
    Q_OBJECT
public:
    VersionRun(const core::Library &library, int currentYear, QObject *parent = nullptr);
    ~VersionRun() override { end(); }

    struct Question {
        QString fileName;
        core::Park open;
        bool isFileFirst = true; ///< the file is A
        core::ShownSides shown = core::ShownSides::Differences;
    };
    /// What is known stays until the new answer comes, where it is of the same file.
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
    double progress() const { return m_progress; } ///< 0…1 of the effects

private:
    void compare(const Run &run, const Question &question);

    const core::Library &m_library;
    int m_currentYear;
    QString m_fileName; ///< that the answer is of
    Answer m_answer;
    std::optional<core::Error> m_error;
    double m_progress = 0;
};

} // namespace ui
