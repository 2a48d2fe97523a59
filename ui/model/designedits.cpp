#include "designedits.h"

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// Compares an object of the park with the one that is wanted.
class EditsToWanted
{
public:
    explicit EditsToWanted(const Address &object, std::vector<Edit> &into) : m_object(object), m_into(into) {}

    void compare(const Object &described, const void *present, const void *wanted)
    {
        compareFields(m_object, described, present, wanted);
        for (size_t list = 0; list < described.lists.size(); ++list)
            compareList(int(list), described.lists[list], present, wanted);
    }

private:
    void compareFields(const Address &object, const Object &described, const void *present, const void *wanted)
    {
        for (size_t field = 0; field < described.fields.size(); ++field)
            if (Value value = described.fields[field].get(wanted); value != described.fields[field].get(present))
                m_into.push_back(Edit::set(object, int(field), std::move(value)));
    }

    static bool isSameRow(const Object &element, const void *one, const void *other)
    {
        return std::ranges::all_of(element.fields,
                                   [&](const Field &field) { return !field.traits.isId || field.get(one) == field.get(other); });
    }

    void compareList(int index, const List &list, const void *present, const void *wanted)
    {
        const qsizetype before = list.size(present), after = list.size(wanted);
        bool keepsRows = after >= before;
        for (qsizetype row = 0; row < before && keepsRows; ++row)
            keepsRows = isSameRow(*list.element, list.at(present, row), list.at(wanted, row));
        const qsizetype kept = keepsRows ? before : 0;
        for (qsizetype row = 0; row < kept; ++row)
            compareFields(rowAddress(m_object, index, row), *list.element, list.at(present, row), list.at(wanted, row));
        if (!keepsRows && before > 0)
            m_into.push_back(Edit::remove(m_object, index, 0, before));
        std::vector<std::shared_ptr<const void>> rows;
        for (qsizetype row = kept; row < after; ++row)
            rows.push_back(list.copy(wanted, row));
        if (!rows.empty())
            m_into.push_back(
                {.kind = Edit::Kind::Insert, .object = m_object, .member = index, .row = kept, .rows = std::move(rows)});
    }

    const Address m_object;
    std::vector<Edit> &m_into;
};

} // namespace

Address designAddress(qsizetype caseIndex)
{
    Address address = caseAddress(caseIndex);
    const Object &object = objectAt(address);
    const auto part = std::ranges::find(object.parts, std::string_view("design"), &Part::key);
    address.append(Step{.part = qint16(part - object.parts.begin())});
    return address;
}

std::vector<Edit> editsToMake(const Park &park, const Address &object, const void *wanted)
{
    std::vector<Edit> edits;
    EditsToWanted(object, edits).compare(objectAt(object), find(park, object), wanted);
    return edits;
}

std::vector<Edit> designEdits(const Park &park, qsizetype caseIndex, const core::Design &wanted)
{
    return editsToMake(park, designAddress(caseIndex), &wanted);
}

std::vector<Edit> supplyEdits(const Park &park, qsizetype caseIndex, const EnergySupply &wanted)
{
    return editsToMake(park, systemAddress(caseIndex, System::EnergySupply), &wanted);
}

} // namespace ui
