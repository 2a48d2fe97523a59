#include "versionrun.h"

#include "core/storage/projectfile.h"

#include <utility>

namespace ui {

using namespace core;

VersionRun::VersionRun(const Library &library, int currentYear, QObject *parent)
    : BackgroundRun(parent), m_library(library), m_currentYear(currentYear)
{}

void VersionRun::start(Question question)
{
    end(); // waits for less than the evaluation of a case
    if (std::exchange(m_fileName, question.fileName) != question.fileName)
        m_answer = {}; // of another file
    m_error.reset();
    m_progress = 0;
    begin([this, question = std::move(question)](const Run &run) { compare(run, question); });
}

void VersionRun::compare(const Run &run, const Question &question)
{
    auto file = storage::readAnyPark(question.fileName);
    if (!file)
        return finish(run, [this, error = file.error()] {
            m_answer = {};
            m_error = error;
        });
    const Park &a = question.isFileFirst ? *file : question.open, &b = question.isFileFirst ? question.open : *file;
    const Evaluation ofA = evaluate(a, m_library, {}, m_currentYear), ofB = evaluate(b, m_library, {}, m_currentYear);
    const auto sides =
        std::make_shared<const SideBySide>(sideBySide({{&a, &ofA, -1}, {&b, &ofB, -1}}, question.shown, m_library));
    const std::vector<Difference> differences = withoutWrittenDefaults(parkDifferences(a, b), a, b, m_library);
    QStringList ids;
    for (const Case &each : a.cases)
        ids.append(each.id);
    if (run.stop.stop_requested())
        return;
    hand(run, [this, sides, ids, count = int(differences.size())] {
        m_answer = {sides, count, std::vector<std::vector<DifferenceEffect>>(sides->nodes.size()), ids};
    });
    constexpr size_t sayEvery = 16;
    const auto effects = effectsOf(differences, a, b, ofA, m_library, m_currentYear, [&](size_t done) {
        if (done % sayEvery == 0)
            hand(run, [this, share = double(done) / double(differences.size())] { m_progress = share; });
        return !run.stop.stop_requested();
    });
    if (run.stop.stop_requested())
        return;
    const std::vector<qsizetype> ofNodes = differencesOf(*sides, differences);
    std::vector<std::vector<DifferenceEffect>> byNode(ofNodes.size());
    for (size_t i = 0; i < ofNodes.size(); ++i)
        if (ofNodes[i] >= 0)
            byNode[i] = effects[size_t(ofNodes[i])];
    finish(run, [this, byNode = std::move(byNode)]() mutable {
        m_answer.effects = std::move(byNode);
        m_progress = 1;
    });
}

void VersionRun::cancel()
{
    end();
    Q_EMIT changed();
}

void VersionRun::clear()
{
    end();
    m_answer = {};
    m_error.reset();
    Q_EMIT changed();
}

} // namespace ui
