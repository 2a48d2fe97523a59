#pragma once

#include "core/sizing/front.h"

#include <QElapsedTimer>
#include <QObject>

#include <thread>

namespace ui {

/// The least-cost design searched on a thread of its own while the window goes on: the design first, then its front of cost and
/// carbon, then what moves it. A new start drops what runs.
class SizingRun : public QObject
{
    Q_OBJECT
public:
    explicit SizingRun(QObject *parent = nullptr);
    ~SizingRun() override;

    enum class Step : unsigned char { Idle, Design, Front, Sensitivities, Done, Cancelled };
    /// Begins; the results of the search before stay until the new ones come.
    void start(core::sizing::SizingCase problem);
    /// Ends the search at once; the best design so far stays.
    void cancel();
    /// Forgets everything.
    void clear();

    Step step() const { return m_step; }
    bool isRunning() const { return m_step == Step::Design || m_step == Step::Front || m_step == Step::Sensitivities; }
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

Q_SIGNALS:
    /// Something of the above is new.
    void changed();

private:
    void search(const std::stop_token &stop, int run, const core::sizing::SizingCase &problem);
    /// Hands something over on the window's thread, unless another search began.
    template <class F> void hand(int run, F &&over);

    core::sizing::SizingCase m_problem;
    Step m_step = Step::Idle;
    int m_run = 0;
    QElapsedTimer m_elapsed;
    std::optional<core::sizing::Progress> m_progress;
    std::optional<core::sizing::SearchResult> m_result;
    std::vector<core::sizing::FrontPoint> m_front;
    std::vector<core::sizing::Sensitivity> m_sensitivities;
    std::jthread m_thread; ///< last: joined before the rest goes
};

} // namespace ui
