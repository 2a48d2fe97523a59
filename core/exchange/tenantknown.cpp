#include "tenantknown.h"

namespace core {

QString idOf(const Object &object, const void *row)
{
    return std::get<QString>(object.fields[0].get(row));
}

std::vector<KnownRow> knownRows(const Park &park, qsizetype caseIndex, const TenantSheet &sheet, const QString &enterprise)
{
    std::vector<KnownRow> rows;
    for (const qsizetype in : {caseIndex, caseBefore(park, caseIndex)}) {
        if (in < 0 || !rows.empty())
            break;
        for (const System system : sheet.systems) {
            const List &list = sheet.listIn(system);
            const void *owner = systemOf(park.cases.at(in), system);
            for (qsizetype i = 0; i < list.size(owner); ++i)
                if (enterpriseOf(*list.element, list.at(owner, i)) == enterprise)
                    rows.push_back(
                        {system, owner, i, in == caseIndex, list.at(owner, i), idOf(*list.element, list.at(owner, i))});
        }
    }
    return rows;
}

QString otherOwner(const Park &park, qsizetype caseIndex, const TenantSheet &sheet, const QString &enterprise, const QString &id)
{
    for (const qsizetype in : {caseIndex, caseBefore(park, caseIndex)})
        for (const System system : sheet.systems) {
            const List &list = sheet.listIn(system);
            const void *owner = in < 0 ? nullptr : systemOf(park.cases.at(in), system);
            for (qsizetype i = 0; owner && i < list.size(owner); ++i)
                if (const QString other = enterpriseOf(*list.element, list.at(owner, i));
                    idOf(*list.element, list.at(owner, i)) == id && !other.isEmpty() && other != enterprise)
                    return other;
        }
    return {};
}

} // namespace core
