#include "differences.h"

#include "core/accounting/effectiveparameters.h"
#include "core/compare/factorsinforce.h"
#include "core/compare/paths.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Walks two objects of one description side by side.
class Walk
{
public:
    std::vector<Difference> found;

    void objects(const Object &object, const void *a, const void *b, const Address &inA, const Address &inB, const QString &path)
    {
        for (const Field &field : object.fields) {
            Value of = field.get(a), other = field.get(b);
            if (of != other)
                found.push_back({.path = below(path, inPath(field.key)),
                                 .inA = inA,
                                 .inB = inB,
                                 .object = &object,
                                 .field = &field,
                                 .a = std::move(of),
                                 .b = std::move(other)});
        }
        if (extraOf(object, a) != extraOf(object, b))
            found.push_back({.kind = Difference::Kind::Extra,
                             .path = below(path, QStringLiteral("x-")),
                             .inA = inA,
                             .inB = inB,
                             .object = &object,
                             .a = QString::fromUtf8(extraOf(object, a)),
                             .b = QString::fromUtf8(extraOf(object, b))});
        for (size_t i = 0; i < object.parts.size(); ++i) {
            const Part &part = object.parts[i];
            objects(*part.object, part.at(a), part.at(b), partAddress(inA, i), partAddress(inB, i),
                    below(path, inPath(part.key)));
        }
        for (size_t i = 0; i < object.lists.size(); ++i)
            rows(object.lists[i], int(i), a, b, inA, inB, below(path, inPath(object.lists[i].key)));
    }

private:
    void rows(const List &list, int index, const void *a, const void *b, const Address &inA, const Address &inB,
              const QString &path)
    {
        const RowMatch match = matchRows(list, a, b);
        const auto row = [&](Difference::Kind kind, const void *owner, qsizetype at) {
            Difference difference{.kind = kind, .path = below(path, rowKey(list, owner, at)), .inA = inA, .inB = inB};
            difference.object = list.element;
            difference.list = &list;
            (kind == Difference::Kind::Added ? difference.rowInB : difference.rowInA) = at;
            found.push_back(std::move(difference));
        };
        qsizetype last = -1;
        bool isMoved = false;
        for (size_t i = 0; i < match.inB.size(); ++i) {
            const qsizetype other = match.inB[i];
            if (other < 0) {
                row(Difference::Kind::Removed, a, qsizetype(i));
                continue;
            }
            isMoved = isMoved || other < last;
            last = other;
            objects(*list.element, list.at(a, qsizetype(i)), list.at(b, other), rowAddress(inA, index, qsizetype(i)),
                    rowAddress(inB, index, other), below(path, rowKey(list, a, qsizetype(i))));
        }
        for (size_t i = 0; i < match.inA.size(); ++i)
            if (match.inA[i] < 0)
                row(Difference::Kind::Added, b, qsizetype(i));
        if (isMoved)
            found.push_back(
                {.kind = Difference::Kind::Order, .path = path, .inA = inA, .inB = inB, .object = list.element, .list = &list});
    }
};

bool isSystem(const Object *object)
{
    return std::ranges::any_of(allSystems, [object](System system) { return systemPart(system).object == object; });
}

/// Whether an address is that of a system of a case, or leads through one.
bool liesInSystem(const Address &address)
{
    Address around;
    for (const Step &step : address) {
        around.append(step);
        if (isSystem(&objectAt(around)))
            return true;
    }
    return false;
}

/// What holds of the parameters that stand at an address: those of the project, or of a case.
Parameters inForceAt(const Park &park, const Address &address, const Library &library)
{
    return parametersInForce(park, *static_cast<const Parameters *>(find(park, address)), library);
}

/// The factors in force in the cases of two parks; those of a case are looked up once for all its rows.
class FactorsOfBoth
{
public:
    FactorsOfBoth(const Park &a, const Park &b, const Library &library) : m_a(a), m_b(b), m_library(library) {}

    /// Whether a row of factors that only one of the parks keeps holds in the other anyway.
    bool holdInBoth(const Difference &row)
    {
        const Case &inA = m_a.cases.at(caseOf(row.inA)), &inB = m_b.cases.at(caseOf(row.inB));
        auto found = m_inForce.find(&inA);
        if (found == m_inForce.end())
            found = m_inForce.emplace(&inA, std::pair(FactorsInForce(inA, m_library), FactorsInForce(inB, m_library))).first;
        const bool isInA = row.kind == Difference::Kind::Removed;
        const KeptFactor &kept = isInA ? inA.factors.at(row.rowInA) : inB.factors.at(row.rowInB);
        return found->second.first.isSameIn(found->second.second, kept);
    }

private:
    const Park &m_a, &m_b;
    const Library &m_library;
    std::map<const Case *, std::pair<FactorsInForce, FactorsInForce>> m_inForce; ///< by the case of a
};

bool isKeptRowOfOne(const Difference &difference)
{
    return difference.object == &keptFactorObject &&
           (difference.kind == Difference::Kind::Added || difference.kind == Difference::Kind::Removed);
}

} // namespace

std::string_view key(Difference::Kind kind)
{
    constexpr std::array<std::string_view, 5> keys{"changed", "added", "removed", "order", "extra"};
    return keys[size_t(kind)];
}

std::vector<Difference> parkDifferences(const Park &a, const Park &b)
{
    Walk walk;
    walk.objects(parkObject, &a, &b, {}, {}, {});
    return std::move(walk.found);
}

std::vector<Difference> withoutWrittenDefaults(std::vector<Difference> differences, const Park &a, const Park &b,
                                               const Library &library)
{
    FactorsOfBoth factors(a, b, library);
    std::erase_if(differences, [&](const Difference &each) {
        if (isKeptRowOfOne(each))
            return factors.holdInBoth(each);
        if (each.kind != Difference::Kind::Changed || each.object != &parametersObject)
            return false;
        const Parameters ofA = inForceAt(a, each.inA, library), ofB = inForceAt(b, each.inB, library);
        return each.field->get(&ofA) == each.field->get(&ofB);
    });
    return differences;
}

bool concernsAccounting(const Difference &difference)
{
    if (difference.kind == Difference::Kind::Order || difference.kind == Difference::Kind::Extra)
        return false;
    if (difference.object == &parametersObject)
        return true;
    if (difference.object == &keptFactorObject)
        return difference.kind == Difference::Kind::Changed;
    if (difference.object == &caseObject)
        return difference.kind == Difference::Kind::Changed && difference.field->key == "year";
    if (!liesInSystem(difference.inA))
        return false;
    return difference.kind != Difference::Kind::Changed ||
           !(difference.field->traits.isId || difference.field->key == "note" || difference.field->key == "enterprise");
}

std::vector<Edit> editsFor(const Difference &difference, const Park &a, const Park &b)
{
    switch (difference.kind) {
    case Difference::Kind::Changed: {
        const Object &object = *difference.object;
        const int field = int(difference.field - object.fields.data());
        Edit edit = Edit::set(difference.inA, field, difference.b);
        if (difference.field->inOptionalObject && !difference.field->hasGroup(find(b, difference.inB)))
            edit.group = Edit::Group::Drop;
        // what is given in one of two ways: the other way goes
        std::vector<Edit> edits{edit};
        const bool isAlternative = std::ranges::any_of(object.alternatives, [&](std::string_view each) {
            return !each.empty() && (each == difference.field->key || each == difference.field->group());
        });
        if (isAlternative)
            for (size_t i = 0; i < object.fields.size(); ++i) {
                const Field &each = object.fields[i];
                if (int(i) != field && each.get(find(a, difference.inA)) != each.get(find(b, difference.inB)) &&
                    std::ranges::any_of(object.alternatives, [&](std::string_view name) {
                        return !name.empty() && (name == each.key || name == each.group());
                    }))
                    edits.push_back(Edit::set(difference.inA, int(i), each.get(find(b, difference.inB))));
            }
        return edits;
    }
    case Difference::Kind::Added: {
        const int list = int(difference.list - objectAt(difference.inA).lists.data());
        Edit edit{.kind = Edit::Kind::Insert, .object = difference.inA, .member = list};
        edit.row = difference.list->size(find(a, difference.inA));
        edit.rows = {difference.list->copy(find(b, difference.inB), difference.rowInB)};
        return {edit};
    }
    case Difference::Kind::Removed:
        return {Edit::remove(difference.inA, int(difference.list - objectAt(difference.inA).lists.data()), difference.rowInA, 1)};
    case Difference::Kind::Order:
    case Difference::Kind::Extra:
        break;
    }
    return {};
}

} // namespace core
