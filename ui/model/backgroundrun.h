#pragma once

#include <QObject>

#include <thread>

namespace ui {

/// What computes on a thread of its own while the window goes on. Derived classes call end() in their destructor: the thread uses
/// what is theirs.
class BackgroundRun : public QObject
{
    Q_OBJECT
public:
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// Something that the run knows is new.
    void changed();

protected:
    explicit BackgroundRun(QObject *parent) : QObject(parent) {}
    ~BackgroundRun() override { Q_ASSERT(!m_thread.joinable()); }

    struct Run {
        std::stop_token stop;
        int number;
    };
    /// Begins `work(Run)` on the thread. Assumes that nothing runs.
    template <class F> void begin(F &&work)
    {
        m_isRunning = true;
        m_thread = std::jthread([number = m_number, work = std::forward<F>(work)](const std::stop_token &stop) mutable {
            work(Run{stop, number});
        });
        Q_EMIT changed();
    }
    /// On the thread: calls `over` on the window's, unless the run was ended.
    template <class F> void hand(const Run &run, F &&over)
    {
        QMetaObject::invokeMethod(
            this,
            [this, number = run.number, over = std::forward<F>(over)]() mutable {
                if (number != m_number)
                    return;
                over();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    }
    /// The same with the last that the run brings.
    template <class F> void finish(const Run &run, F &&over)
    {
        hand(run, [this, over = std::forward<F>(over)]() mutable {
            m_isRunning = false;
            over();
        });
    }
    /// Asks the run to stop, waits for it, and drops what it has handed over and nobody has taken.
    void end()
    {
        ++m_number;
        m_thread = {};
        m_isRunning = false;
    }

private:
    int m_number = 0;
    bool m_isRunning = false;
    std::jthread m_thread;
};

} // namespace ui
