#include "packs.h"

using namespace core;

namespace support {

/// A pack of our own with these items and members.
QByteArray packText(const QByteArray &items, const QByteArray &members)
{
    return R"({"id": "own", "name": {"zh": "甲", "en": "A"}, "issuer": "i", "document": "d", "version": "1", "status": "group",
 "check": "unverified", "sourceUrl": "https://example.org/",
)" + (members.isEmpty() ? QByteArray() : members + ",\n") +
           R"( "items": [
)" + items +
           "\n ]}";
}
QByteArray itemText(const QByteArray &id, const QByteArray &rule, const QByteArray &members, const QByteArray &role)
{
    return R"(  {"id": ")" + id + R"(", "name": {"zh": "项", "en": "item"}, "role": ")" + role +
           R"(", "unit": "share", "clause": "c", "mark": "O", "naAllowed": true, )" +
           (members.isEmpty() ? QByteArray() : members + ", ") + R"("rule": )" + rule + "}";
}

Scheme schemeOf(const QByteArray &text)
{
    const auto scheme = schemeFromJson(text);
    if (!scheme)
        qFatal("no pack: code %d at %s", int(scheme.error().code), qPrintable(scheme.error().place));
    return *scheme;
}

/// A park with one actual case per year; `members` of each case.
Park parkOfYears(const QList<std::pair<int, QByteArray>> &years, const QByteArray &enterprises)
{
    QByteArray cases;
    for (const auto &[year, members] : years)
        cases += (cases.isEmpty() ? "" : ", ") + QByteArray(R"({"id": "C)") + QByteArray::number(year) +
                 R"(", "name": "x", "kind": "actual", "year": )" + QByteArray::number(year) +
                 (members.isEmpty() ? QByteArray() : ", " + members) + "}";
    const QByteArray text =
        R"({"format": "parkwright-exchange", "version": 1, "park": {"id": "p", "name": "P", "province": "湖北省",
        "city": "B", "boundary": "wholePark", "stage": "existing", "baseYear": 2025, "areaKm2": 2}, "enterprises": [)" +
        enterprises + R"(], "cases": [)" + cases + "]}";
    const auto park = parkFromJson(text);
    if (!park)
        qFatal("no park: code %d at %s", int(park.error().code), qPrintable(park.error().place));
    return *park;
}

/// The result of the last case of a park by one scheme.
SchemeResult judgedLast(const Scheme &scheme, const Park &park)
{
    const std::vector<Scheme> schemes{scheme};
    Evaluation evaluation = evaluate(park, support::library(), schemes, support::currentYear);
    SchemeResult result = evaluation.cases.back().schemes.front();
    result.scheme = nullptr; // it was of this function
    return result;
}
ItemResult judgedItem(const QByteArray &item, const QByteArray &caseMembers)
{
    return judgedLast(schemeOf(packText(item)), parkOfYears({{2025, caseMembers}})).items.front();
}
ItemResult judgedYears(const QByteArray &item, const QList<std::pair<int, QByteArray>> &years)
{
    return judgedLast(schemeOf(packText(item)), parkOfYears(years)).items.front();
}

QByteArray economy(const QByteArray &key, double value)
{
    return "\"" + key + "\": " + QByteArray::number(value, 'g', 17);
}
QByteArray answer(const QByteArray &item, const QByteArray &members)
{
    return R"("own/)" + item + R"(": {)" + members + "}";
}

const Scheme &shipped(const char *id)
{
    const auto found = std::ranges::find(support::schemes(), QLatin1StringView(id), &Scheme::id);
    if (found == support::schemes().end())
        qFatal("%s is not shipped", id);
    return *found;
}

int countOf(const Scheme &scheme, ItemRole role)
{
    return int(std::ranges::count(scheme.items, role, &SchemeItem::role));
}
int sizeOf(const Scheme &scheme, const char *group)
{
    const auto found = std::ranges::find(scheme.groups, QLatin1StringView(group), &SchemeGroup::id);
    return int(std::ranges::count(scheme.items, int(found - scheme.groups.begin()), &SchemeItem::group));
}

} // namespace support
