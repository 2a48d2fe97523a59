#include "parksrun.h"

#include "core/exchange/designfile.h"
#include "core/storage/projectfile.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace ui {

using namespace core;

ParksRun::ParksRun(const Library &library, int currentYear, QObject *parent)
    : BackgroundRun(parent), m_library(library), m_currentYear(currentYear)
{}

void ParksRun::add(const QStringList &fileNames, const std::vector<Scheme> &schemes)
{
    end(); // waits for less than a file
    QStringList all = m_waiting;
    for (const QString &each : fileNames)
        if (!all.contains(each))
            all.append(each);
    m_waiting = all;
    m_wanted = int(all.size());
    m_done = 0;
    if (!all.isEmpty())
        begin([this, all, own = std::make_shared<const std::vector<Scheme>>(schemes)](const Run &run) { read(run, all, own); });
}

void ParksRun::readAgain(const std::vector<Scheme> &schemes)
{
    QStringList names;
    for (const auto &each : m_parks)
        names.append(each->fileName);
    add(names, schemes);
}

void ParksRun::read(const Run &run, const QStringList &fileNames, const std::shared_ptr<const std::vector<Scheme>> &schemes)
{
    QString current;
    const HourlyRatios hourly = ratiosOfDesigns(m_library, QStringLiteral(":/reference"), [&current] { return current; });
    constexpr qint64 sayEvery = 200; // ms
    QElapsedTimer sinceSaid;
    sinceSaid.start();
    Parks ready;
    const auto taking = [this, &ready] { return [this, ready = std::exchange(ready, {})]() mutable { take(std::move(ready)); }; };
    for (const QString &name : fileNames) {
        if (run.stop.stop_requested())
            return;
        current = name;
        auto made =
            std::make_shared<ReadPark>(ReadPark{.fileName = name, .park = {}, .evaluation = {}, .error = {}, .schemes = schemes});
        if (auto park = storage::readAnyPark(name)) {
            made->park = std::make_shared<const Park>(*std::move(park));
            made->evaluation = evaluate(*made->park, m_library, *schemes, m_currentYear, hourly);
        } else {
            made->error = park.error();
        }
        ready.push_back(std::move(made));
        if (sinceSaid.elapsed() >= sayEvery) {
            hand(run, taking());
            sinceSaid.restart();
        }
    }
    finish(run, taking());
}

/// What was read stands where the same file stood, or at the end.
void ParksRun::take(Parks parks)
{
    for (auto &each : parks) {
        ++m_done;
        m_waiting.removeOne(each->fileName);
        const auto known = std::ranges::find_if(m_parks, [&](const auto &park) { return park->fileName == each->fileName; });
        if (known != m_parks.end())
            *known = std::move(each);
        else
            m_parks.push_back(std::move(each));
    }
}

void ParksRun::cancel()
{
    end();
    m_waiting.clear();
    Q_EMIT changed();
}

void ParksRun::clear()
{
    cancel();
    m_parks.clear();
    m_wanted = m_done = 0;
    Q_EMIT changed();
}

} // namespace ui
