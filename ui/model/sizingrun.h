#pragma once

#include "core/sizing/front.h"
#include "ui/model/backgroundrun.h"

#include <QElapsedTimer>

namespace ui {

/// The least-cost design searched on a thread of its own while the window goes on: the design first, then its front of cost and
/// carbon, then what moves it. A new start drops what runs.
class SizingRun : public BackgroundRun
{
    Q_OBJECT
public:
    explicit SizingRun(QObject *parent = nullptr) : BackgroundRun(parent) {}
    ~SizingRun() override { end(); }

    enum class Step : unsigned char { Idle, Design, Front, Sensitivities, Done, Cancelled };
    /// Begins; the results of the search before stay until the new ones come.
    void start(core::sizing::SizingCase problem);
    /// Ends the search at once; the best design so far stays, where there is one of this problem.
    void cancel();
    /// Forgets everything.
    void clear();

    Step step() const { return m_step; }
    /// Since the start [ms].
    qint64 elapsed() const { return m_elapsed.elapsed(); }
    const core::sizing::SizingCase &problem() const { return m_problem; }
    /// Of the search for the design, while it runs.
    const std::optional<core::sizing::Progress> &progress() const { return m_progress; }
    const std::optional<core::sizing::SearchResult> &result() const { return m_result; }
    /// From the least cost to the least carbon.
    const std::vector<core::sizing::FrontPoint> &front() const { return m_front; }
    const std::vector<core::sizing::Sensitivity> &sensitivities() const { return m_sensitivities; }

    static constexpr int frontPoints = 30;    ///< Source: reference-models/method.md, §3
    static constexpr double movedShare = 0.2; ///< Source: design.md, §5: ±20 % of each input

private:
    void search(const Run &run, const core::sizing::SizingCase &problem);

    core::sizing::SizingCase m_problem;
    Step m_step = Step::Idle;
    QElapsedTimer m_elapsed;
    std::optional<core::sizing::Progress> m_progress;
    std::optional<core::sizing::SearchResult> m_result, m_atStop; ///< the second: of the thread until it has ended
    std::vector<core::sizing::FrontPoint> m_front;
    std::vector<core::sizing::Sensitivity> m_sensitivities;
};

} // namespace ui
