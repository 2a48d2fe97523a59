#include "dossiertables.h"

#include "core/dossier/measureplan.h"

#include <algorithm>

// The projects and what they cost: T20, T21.

namespace core {

namespace {

constexpr int taskCount = 8; // annex 2, chapter 4

QString measurePath(const Measure &measure, const char *field = nullptr)
{
    return QStringLiteral("measures/%1").arg(measure.id) + (field ? u'/' + QString::fromLatin1(field) : QString());
}

/// The measures of a task by position in the park; task 0: those that name none of the eight.
std::vector<qsizetype> ofTask(const DossierWork &work, int task)
{
    std::vector<qsizetype> found;
    for (const qsizetype each : measuresInPlan(work.park, work.roles)) {
        const int own = work.park.measures.at(each).task.value_or(0);
        if ((own >= 1 && own <= taskCount ? own : 0) == task)
            found.push_back(each);
    }
    return found;
}

class Projects
{
public:
    explicit Projects(DossierWork &work) : m_work(work), m_table(work.table(QStringLiteral("T20")))
    {
        m_table.isLandscape = true;
    }

    DocumentTable run()
    {
        for (int task = 1; task <= taskCount; ++task)
            addTask(task);
        addTask(0);
        addFoot();
        return std::move(m_table);
    }

private:
    template <class T> TableCell text(const Measure &measure, const std::optional<T> &value, const char *key, const char *field)
    {
        if (value && !value->isEmpty())
            return m_work.cell(*value);
        return gap(measure, key, field);
    }
    TableCell gap(const Measure &measure, const char *key, const char *field)
    {
        const QString what = m_work.text(QStringLiteral("T20.") + QLatin1StringView(key));
        m_work.missing(QStringLiteral("measure"), true, measurePath(measure, field), QStringLiteral("park"),
                       {{"measure", measure.name}, {"field", what}});
        return m_work.cell(m_work.gapRun(what));
    }

    TableCell period(const Measure &measure)
    {
        if (!measure.startYear || !measure.endYear)
            return gap(measure, "period", measure.startYear ? "endYear" : "startYear");
        return m_work.cell(m_work.years(int(*measure.startYear), int(*measure.endYear)));
    }

    void addTask(int task)
    {
        const std::vector<qsizetype> measures = ofTask(m_work, task);
        if (measures.empty())
            return;
        m_table.rows.push_back({RowKind::Group, {m_work.cell(m_work.text(QStringLiteral("task.%1").arg(task)))}});
        std::optional<double> investment = 0.0, tonnes = 0.0;
        for (const qsizetype each : measures) {
            const Measure &measure = m_work.park.measures.at(each);
            const auto reference = m_work.roles.goal < 0 ? std::nullopt
                                                         : indicativeTonnes(measure, m_work.account(m_work.roles.goal),
                                                                            m_work.library(m_work.roles.goal));
            const auto amount = measure.investment ? std::optional(measure.investment->value) : std::nullopt;
            investment = investment && amount ? std::optional(*investment + *amount) : std::nullopt;
            tonnes = tonnes && reference ? std::optional(*tonnes + *reference) : std::nullopt;
            m_total = m_total && reference ? std::optional(*m_total + *reference) : std::nullopt;
            m_table.rows.push_back(
                {RowKind::Usual,
                 {m_work.cell(QString::number(++m_number)), m_work.cell(measure.name),
                  text(measure, measure.owner, "owner", "owner"), text(measure, measure.content, "content", "content"),
                  amount ? m_work.cell(m_work.number(-1, measurePath(measure, "investmentWanYuan"), FigureFormat::Money, amount))
                         : gap(measure, "investment", "investmentWanYuan"),
                  period(measure),
                  TableCell{
                      m_work.ownInCell(QStringLiteral("projects.%1.plan").arg(measure.id), QStringLiteral("hint.cell.plan"))},
                  m_work.cell(m_work.number(-1, measurePath(measure, "indicativeT"), FigureFormat::WholeTonnes, reference)),
                  TableCell{m_work.ownInCell(QStringLiteral("projects.%1.significance").arg(measure.id),
                                             QStringLiteral("hint.cell.significance"))}}});
        }
        addSum(RowKind::Total, m_work.text(QStringLiteral("T20.subtotal")), QStringLiteral("programme.task%1").arg(task),
               investment, tonnes);
    }

    void addSum(RowKind kind, const QString &name, const QString &path, std::optional<double> investment,
                std::optional<double> tonnes)
    {
        const QString none;
        m_table.rows.push_back(
            {kind,
             {m_work.cell(none), m_work.cell(name), m_work.cell(none), m_work.cell(none),
              m_work.cell(m_work.number(-1, path + QLatin1StringView(".investmentWanYuan"), FigureFormat::Money, investment)),
              m_work.cell(none), m_work.cell(none),
              m_work.cell(m_work.number(-1, path + QLatin1StringView(".indicativeT"), FigureFormat::WholeTonnes, tonnes)),
              m_work.cell(none)}});
    }

    /// The proof is base against goal; the projects' own figures are a reference beside it.
    void addFoot()
    {
        const auto investment = m_work.parkValue(QStringLiteral("programme.investmentWanYuan"));
        addSum(RowKind::Total, m_work.text(QStringLiteral("table.total")), QStringLiteral("programme"), investment, m_total);
        m_work.note(m_table, QStringLiteral("T20.note"));
        const auto before = m_work.value(m_work.roles.base, QStringLiteral("accounting.totalT")),
                   after = m_work.value(m_work.roles.goal, QStringLiteral("accounting.totalT"));
        if (!before || !after || !m_total)
            return;
        const double difference = *before - *after;
        m_work.note(
            m_table, QStringLiteral("T20.difference"),
            {{"sum", m_work.number(-1, QStringLiteral("programme.indicativeT"), FigureFormat::WholeTonnes, m_total)},
             {"difference",
              m_work.number(
                  m_work.roles.goal,
                  QStringLiteral("difference(%1,%2)").arg(m_work.at(m_work.roles.base).id, QStringLiteral("accounting.totalT")),
                  FigureFormat::WholeTonnes, difference)},
             {"rest", m_work.number(-1, QStringLiteral("programme.remainderT"), FigureFormat::WholeTonnes, difference - *m_total)}});
    }

    DossierWork &m_work;
    DocumentTable m_table;
    int m_number = 0;
    std::optional<double> m_total = 0.0;
};

} // namespace

MaybeTable projectTable(DossierWork &work)
{
    if (measuresInPlan(work.park, work.roles).empty())
        return std::nullopt;
    return Projects(work).run();
}

MaybeTable costTable(DossierWork &work)
{
    const auto whole = work.parkValue(QStringLiteral("programme.investmentWanYuan"));
    DocumentTable table = work.table(QStringLiteral("T21"));
    const auto add = [&](RowKind kind, const QString &name, const QString &path, const std::vector<qsizetype> &measures) {
        const auto sum = [&](std::optional<TenThousandYuan> Measure::*of) -> std::optional<double> {
            double total = 0;
            for (const qsizetype each : measures) {
                const auto &amount = work.park.measures.at(each).*of;
                if (!amount)
                    return std::nullopt;
                total += amount->value;
            }
            return total;
        };
        const auto investment = sum(&Measure::investment);
        const auto portion = investment && whole && *whole > 0 ? std::optional(*investment / *whole) : std::nullopt;
        const auto money = [&](const char *key, std::optional<double> value) {
            return work.cell(work.number(-1, path + u'.' + QLatin1StringView(key), FigureFormat::Money, value));
        };
        table.rows.push_back(
            {kind,
             {work.cell(name),
              work.cell(work.number(-1, path + QLatin1StringView(".count"), FigureFormat::Count, double(measures.size()))),
              money("investmentWanYuan", investment),
              work.cell(work.number(-1, QStringLiteral("share(%1)").arg(path), FigureFormat::Percent, portion)),
              money("annualCostWanYuan", sum(&Measure::annualCost)), money("annualSavingWanYuan", sum(&Measure::annualSaving))}});
    };
    for (int task = 1; task <= taskCount; ++task)
        if (const auto measures = ofTask(work, task); !measures.empty())
            add(RowKind::Usual, work.text(QStringLiteral("task.%1").arg(task)), QStringLiteral("programme.task%1").arg(task),
                measures);
    if (const auto others = ofTask(work, 0); !others.empty())
        add(RowKind::Usual, work.text(QStringLiteral("task.0")), QStringLiteral("programme.task0"), others);
    if (table.rows.empty())
        return std::nullopt;
    add(RowKind::Total, work.text(QStringLiteral("table.total")), QStringLiteral("programme"),
        measuresInPlan(work.park, work.roles));
    work.note(table, QStringLiteral("table.unrounded"));
    return table;
}

} // namespace core
