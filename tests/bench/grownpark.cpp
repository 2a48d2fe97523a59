#include "grownpark.h"

#include "tests/support/parks.h"

using namespace core;

namespace bench {

Park parkOf(qsizetype rows)
{
    Park park = support::coastalPark();
    park.measures.clear();
    park.evidence.clear();
    const Case model = park.cases[2];
    park.cases = {Case()};
    Case &grown = park.cases[0];
    grown.id = QStringLiteral("C");
    grown.year = model.year;
    grown.infrastructure.water = model.infrastructure.water;
    qsizetype count = 0;
    while (count < rows)
        for (const System system : allSystems) {
            const void *from = systemOf(model, system);
            void *into = systemPart(system).edit(&grown);
            for (const List &list : systemPart(system).object->lists)
                for (qsizetype i = 0; i < list.size(from) && count < rows; ++i, ++count) {
                    const qsizetype last = list.size(into);
                    list.insert(into, last);
                    for (const Field &field : list.element->fields)
                        field.set(list.edit(into, last), field.get(list.at(from, i)));
                    list.element->fields[0].set(list.edit(into, last), QStringLiteral("R%1").arg(count));
                }
        }
    return park;
}

} // namespace bench
