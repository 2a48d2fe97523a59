#include "designchecks.h"

#include "core/base/keytext.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr QLatin1StringView bandLetters("SPFVD");
constexpr qsizetype hoursOfDay = 24;

Place designPlace(qsizetype caseIndex, int list = -1, qsizetype row = -1)
{
    return {.kind = Place::Kind::Design,
            .list = static_cast<signed char>(list),
            .caseIndex = qint32(caseIndex),
            .index = qint32(row)};
}

qint32 fieldOf(const Object &object, std::string_view key)
{
    return qint32(std::ranges::find(object.fields, key, &Field::key) - object.fields.begin());
}

const Object &objectAt(const Place &place)
{
    return place.list < 0 ? designObject : *designObject.lists[size_t(place.list)].element;
}

/// Collects what is found at one place of a design.
class Judge
{
public:
    Judge(const Place &place, std::vector<Finding> &findings) : m_place(place), m_findings(findings) {}

    void numbers(const void *row)
    {
        const std::span<const Field> fields = objectAt(m_place).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const Value value = fields[i].get(row);
            const double *number = std::get_if<double>(&value);
            const Traits &traits = fields[i].traits;
            if (number &&
                (!(*number >= traits.least && *number <= traits.most) || (traits.whole && std::trunc(*number) != *number)))
                find(qint32(i), *number);
        }
    }
    void find(std::string_view key, double amount = 0) { find(fieldOf(objectAt(m_place), key), amount); }
    /// The first number that is no whole one of 1…most.
    void count(std::string_view key, const QList<double> &numbers, double most)
    {
        const auto isWrong = [most](double number) { return !(number >= 1 && number <= most) || std::trunc(number) != number; };
        if (const auto wrong = std::ranges::find_if(numbers, isWrong); wrong != numbers.end())
            find(key, *wrong);
    }
    void duplicate() { m_findings.push_back({FindingCode::DuplicateId, Severity::Error, m_place}); }

private:
    void find(qint32 field, double amount)
    {
        m_findings.push_back({FindingCode::DesignOutOfRange, Severity::Error, m_place, field, -1, amount});
    }

    Place m_place;
    std::vector<Finding> &m_findings;
};

/// Prices and temperatures may be below 0; sensors of the sun and the wind are judged with the weather.
bool isNeverNegative(SeriesUnit unit)
{
    return unit == SeriesUnit::Power || unit == SeriesUnit::Energy || unit == SeriesUnit::PerUnit;
}

double leastOf(SeriesUnit unit)
{
    return isNeverNegative(unit) ? 0 : -greatestInDesign;
}

void judgeRow(const HourlySeries &series, Judge &judge)
{
    if (std::ranges::find(seriesSteps, series.step.value) == seriesSteps.end())
        judge.find("stepMinutes", series.step.value);
    const auto isWrong = [least = leastOf(series.unit)](double value) { return !(value >= least && value <= greatestInDesign); };
    if (const auto wrong = std::ranges::find_if(series.values, isWrong); wrong != series.values.end())
        judge.find("values", *wrong);
}
void judgeRow(const StorageUnit &store, Judge &judge)
{
    if (store.socMin && store.socMax && *store.socMin > *store.socMax)
        judge.find("socMax", *store.socMax);
}
void judgeRow(const TariffBand &band, Judge &judge)
{
    judge.count("months", band.months, 12);
    if (band.weekdays)
        judge.count("weekdays", *band.weekdays, 7);
    if (band.hours.size() != hoursOfDay ||
        !std::ranges::all_of(band.hours, [](QChar letter) { return bandLetters.contains(letter); }))
        judge.find("hours");
}
void judgeRow(const HourlyLoad &, Judge &) {}
void judgeRow(const Plant &, Judge &) {}

template <class Rows> void judgeRows(const Rows &rows, std::string_view key, qsizetype caseIndex, std::vector<Finding> &findings)
{
    const auto found = std::ranges::find(designObject.lists, key, &List::key);
    const int list = int(found - designObject.lists.begin());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Judge judge(designPlace(caseIndex, list, i), findings);
        judge.numbers(&rows[i]);
        judgeRow(rows[i], judge);
        if constexpr (requires { rows[i].id; })
            if (std::find_if(rows.begin(), rows.begin() + i, [&](const auto &row) { return row.id == rows[i].id; }) !=
                rows.begin() + i)
                judge.duplicate();
    }
}

} // namespace

std::vector<Finding> judgeDesign(const Design &design, qsizetype caseIndex)
{
    std::vector<Finding> findings;
    Judge(designPlace(caseIndex), findings).numbers(&design);
    judgeRows(design.series, "series", caseIndex, findings);
    judgeRows(design.loads, "loads", caseIndex, findings);
    judgeRows(design.plants, "plants", caseIndex, findings);
    judgeRows(design.storage, "storage", caseIndex, findings);
    judgeRows(design.tariffBands, "tariff.bands", caseIndex, findings);
    return findings;
}

QString seriesStepsText()
{
    QStringList steps;
    for (const double step : seriesSteps)
        steps << QString::number(step);
    return steps.join(QStringLiteral(", "));
}

QString allowedAt(const Design &design, const Finding &finding)
{
    const Object &object = objectAt(finding.place);
    const Field &field = object.fields[size_t(finding.field)];
    double least = field.traits.least, most = field.traits.most;
    if (field.key == "hours")
        return QStringLiteral("24 × S P F V D");
    if (field.key == "stepMinutes")
        return seriesStepsText();
    if (field.key == "values") {
        least = leastOf(design.series[finding.place.index].unit);
        most = greatestInDesign;
    }
    if (field.key == "months" || field.key == "weekdays")
        return field.key == "months" ? QStringLiteral("1, 2, 3 … 12") : QStringLiteral("1, 2, 3 … 7");
    if (field.key == "socMax")
        least = std::clamp(design.storage[finding.place.index].socMin.value_or(0), 0.0, 1.0);
    if (field.traits.whole)
        return QStringLiteral("0, 1, 2 … 2⁶⁴ − 1");
    return std::isfinite(most) ? QStringLiteral("%1…%2").arg(least).arg(most) : QStringLiteral("≥ %1").arg(least);
}

Error refusalOf(const Design &design, const Finding &finding)
{
    const QString place = QStringLiteral("design") + pathInDesign(design, finding.place);
    if (finding.code == FindingCode::DuplicateId)
        return {ErrorCode::IdRepeated, {}, place, {}};
    const Field &field = objectAt(finding.place).fields[size_t(finding.field)];
    const QString where = place + u'/' + keyText(field.key).replace(u'.', u'/');
    const QString allowed = allowedAt(design, finding);
    if (field.key == "hours")
        return {ErrorCode::UnknownWord, design.tariffBands[finding.place.index].hours, where, allowed};
    const bool isCount = field.key == "months" || field.key == "weekdays";
    const bool isFraction = isCount && std::trunc(finding.amount) != finding.amount;
    return {isFraction ? ErrorCode::ExpectedWholeNumber : ErrorCode::NumberOutOfRange, QString::number(finding.amount), where,
            allowed};
}

} // namespace core
