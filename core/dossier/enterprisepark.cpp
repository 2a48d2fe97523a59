#include "enterprisepark.h"

#include <algorithm>

namespace core {

namespace {

bool belongsTo(const List &list, const void *row, const QString &enterpriseId)
{
    const auto field = std::ranges::find(list.element->fields, std::string_view("enterprise"), &Field::key);
    if (field == list.element->fields.end())
        return false;
    const Value value = field->get(row);
    const QString *id = std::get_if<QString>(&value);
    return id && *id == enterpriseId;
}

} // namespace

Park onlyEnterprise(const Park &park, const QString &enterpriseId)
{
    Park only = park;
    only.enterprises.removeIf([&](const Enterprise &each) { return each.id != enterpriseId; });
    for (Case &each : only.cases) {
        each.infrastructure.water.reset();
        for (const System system : allSystems) {
            void *owner = systemPart(system).edit(&each);
            for (const List &list : systemPart(system).object->lists)
                for (qsizetype row = list.size(owner); row-- > 0;)
                    if (!belongsTo(list, list.at(owner, row), enterpriseId))
                        list.remove(owner, row);
        }
    }
    return only;
}

} // namespace core
