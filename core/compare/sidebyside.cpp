#include "sidebyside.h"

#include "core/accounting/effectiveparameters.h"
#include "core/compare/factorsinforce.h"
#include "core/compare/paths.h"

#include <algorithm>

namespace core {

namespace {

using NodeKind = SideNode::Kind;

std::optional<System> systemOfPart(const Object *object)
{
    for (const System system : allSystems)
        if (systemPart(system).object == object)
            return system;
    return std::nullopt;
}

template <class T> bool areSame(const std::vector<T> &all)
{
    return std::ranges::all_of(all, [&](const T &each) { return each == all.front(); });
}

constexpr auto isThere = [](const void *each) { return each != nullptr; };

/// A row of a list in every version; −1: not there.
struct Slot {
    QString key;
    std::vector<qsizetype> rows;
};

class Builder
{
public:
    Builder(const std::vector<ComparedCase> &versions, ShownSides shown, const Library &library)
        : m_versions(versions), m_shown(shown), m_library(library)
    {
        m_result.versions = versions.size();
    }

    SideBySide built()
    {
        const bool areCases = m_versions.front().caseIndex >= 0;
        const qsizetype inputs = add(-1, {.kind = NodeKind::Inputs});
        std::vector<const void *> objects;
        for (const ComparedCase &each : m_versions)
            objects.push_back(areCases ? static_cast<const void *>(&each.inCase()) : each.park);
        object(areCases ? caseObject : parkObject, objects, inputs,
               areCases ? QStringLiteral("cases/") + m_versions.front().inCase().id : QString());
        const qsizetype results = add(-1, {.kind = NodeKind::Results});
        if (areCases)
            figures(results, m_versions, {});
        else
            figuresByCase(results);
        return std::move(m_result);
    }

private:
    SideNode &node(qsizetype index) { return m_result.nodes[size_t(index)]; }

    qsizetype add(qsizetype parent, SideNode made)
    {
        const auto index = qsizetype(m_result.nodes.size());
        made.parent = parent;
        if (parent >= 0 && !made.system)
            made.system = node(parent).system;
        m_result.nodes.push_back(std::move(made));
        (parent < 0 ? m_result.top : node(parent).children).push_back(index);
        return index;
    }
    /// Takes the node that was added last away again.
    void dropLast()
    {
        std::vector<qsizetype> &among =
            m_result.nodes.back().parent < 0 ? m_result.top : node(m_result.nodes.back().parent).children;
        among.pop_back();
        m_result.nodes.pop_back();
    }
    void count(qsizetype index)
    {
        for (; index >= 0; index = node(index).parent)
            ++node(index).differing;
    }
    bool shows(bool differs) const { return differs || m_shown == ShownSides::All; }

    /// Null where a version does not have the object: then nothing of it counts.
    void object(const Object &of, const std::vector<const void *> &at, qsizetype parent, const QString &path)
    {
        const bool isEverywhere = std::ranges::all_of(at, isThere);
        for (const Field &field : of.fields)
            value({.kind = NodeKind::Field, .path = below(path, inPath(field.key)), .object = &of, .field = &field}, at, parent,
                  isEverywhere, [&](const void *each) { return field.get(each); });
        value({.kind = NodeKind::Extra, .path = below(path, QStringLiteral("x-")), .object = &of}, at, parent, isEverywhere,
              [&](const void *each) {
                  const QByteArray &extra = extraOf(of, each);
                  return extra.isEmpty() ? Value{} : Value(QString::fromUtf8(extra));
              });
        for (const Part &part : of.parts) {
            const QString inside = below(path, inPath(part.key));
            const qsizetype made =
                add(parent, {.kind = NodeKind::Part, .path = inside, .part = &part, .system = systemOfPart(part.object)});
            object(*part.object, ofEach(at, [&](const void *each) { return part.at(each); }), made, inside);
            dropIfEmpty(made);
        }
        for (const List &list : of.lists)
            rows(list, at, parent, below(path, inPath(list.key)));
    }

    template <class F> static std::vector<const void *> ofEach(const std::vector<const void *> &at, const F &inner)
    {
        std::vector<const void *> all;
        for (const void *each : at)
            all.push_back(each ? inner(each) : nullptr);
        return all;
    }

    void dropIfEmpty(qsizetype index)
    {
        if (node(index).children.empty() && node(index).differing == 0 && !node(index).isMoved)
            dropLast();
    }

    template <class F> void value(SideNode made, const std::vector<const void *> &at, qsizetype parent, bool counts, const F &get)
    {
        for (const void *each : at)
            made.values.push_back(each ? get(each) : Value{});
        made.differs = counts && !areSame(made.values) && !isWrittenDefault(made, at);
        const bool isGiven = std::ranges::any_of(made.values, [](const Value &each) { return each.index() != 0; });
        // of a row that is not everywhere all is shown that it has
        if (!(counts ? shows(made.differs) && (isGiven || made.differs) : isGiven))
            return;
        made.list = parent >= 0 ? node(parent).list : nullptr;
        const bool differs = made.differs;
        const qsizetype index = add(parent, std::move(made));
        if (differs)
            count(index);
    }

    /// Whether the same parameter holds in all versions, though not all write it.
    bool isWrittenDefault(const SideNode &made, const std::vector<const void *> &at) const
    {
        if (made.object != &parametersObject || !made.field)
            return false;
        std::vector<Value> held;
        for (size_t i = 0; i < at.size(); ++i) {
            const Parameters inForce = parametersInForce(*m_versions[i].park, *static_cast<const Parameters *>(at[i]), m_library);
            held.push_back(made.field->get(&inForce));
        }
        return areSame(held);
    }

    std::vector<Slot> slotsOf(const List &list, const std::vector<const void *> &at) const
    {
        const size_t count = at.size();
        std::vector<Slot> all;
        const auto size = [&](size_t version) { return at[version] ? list.size(at[version]) : 0; };
        for (qsizetype row = 0; row < size(0); ++row) {
            all.push_back({rowKey(list, at[0], row), std::vector<qsizetype>(count, -1)});
            all.back().rows[0] = row;
        }
        const size_t ofFirst = all.size();
        for (size_t version = 1; version < count; ++version) {
            std::vector<qsizetype> inFirst(size_t(size(version)), -1);
            if (at[0] && at[version])
                inFirst = matchRows(list, at[0], at[version]).inA;
            for (qsizetype row = 0; row < size(version); ++row) {
                if (inFirst[size_t(row)] >= 0) {
                    all[size_t(inFirst[size_t(row)])].rows[version] = row;
                    continue;
                }
                const QString key = rowKey(list, at[version], row);
                const auto known =
                    version == 1 ? all.end() // nobody else brought rows yet
                                 : std::find_if(all.begin() + qsizetype(ofFirst), all.end(),
                                                [&](const Slot &each) { return each.rows[version] < 0 && each.key == key; });
                if (known != all.end()) {
                    known->rows[version] = row;
                } else {
                    all.push_back({key, std::vector<qsizetype>(count, -1)});
                    all.back().rows[version] = row;
                }
            }
        }
        return all;
    }

    void rows(const List &list, const std::vector<const void *> &at, qsizetype parent, const QString &path)
    {
        const qsizetype made = add(parent, {.kind = NodeKind::List, .path = path, .list = &list});
        const std::vector<Slot> all = slotsOf(list, at);
        const bool counts = std::ranges::all_of(at, isThere);
        const std::vector<FactorsInForce> factors =
            counts && list.element == &keptFactorObject ? factorsInForce(at) : std::vector<FactorsInForce>();
        std::vector<qsizetype> last(at.size(), -1);
        for (const Slot &slot : all) {
            const std::vector<const void *> inner = innerOf(list, at, slot);
            const bool isEverywhere = std::ranges::all_of(inner, isThere);
            bool isEqual = !isEverywhere && holdInAll(factors, inner);
            if (isEverywhere) {
                for (size_t version = 0; version < at.size(); ++version)
                    node(made).isMoved =
                        node(made).isMoved || slot.rows[version] < std::exchange(last[version], slot.rows[version]);
                isEqual = std::ranges::all_of(
                    inner, [&](const void *each) { return each == inner[0] || isSame(*list.element, inner[0], each); });
            }
            if (isEqual) {
                ++node(made).equal;
                if (m_shown == ShownSides::Differences)
                    continue;
            }
            const qsizetype shown = row(list, slot.key, inner, made, counts && !isEverywhere && !isEqual);
            if (isEverywhere && !isEqual && node(shown).differing == 0) { // defaults that were written out, and no more
                ++node(made).equal;
                if (m_shown == ShownSides::Differences)
                    dropLast();
            }
        }
        if (node(made).isMoved)
            count(made);
        dropIfEmpty(made);
    }

    std::vector<FactorsInForce> factorsInForce(const std::vector<const void *> &cases) const
    {
        std::vector<FactorsInForce> factors;
        for (const void *each : cases)
            factors.emplace_back(*static_cast<const Case *>(each), m_library);
        return factors;
    }

    /// Whether a row of factors that only some versions keep holds in the others anyway.
    static bool holdInAll(const std::vector<FactorsInForce> &factors, const std::vector<const void *> &inner)
    {
        if (factors.empty())
            return false;
        const auto &kept = *static_cast<const KeptFactor *>(*std::ranges::find_if(inner, isThere));
        return std::ranges::all_of(factors, [&](const FactorsInForce &each) { return each.isSameIn(factors.front(), kept); });
    }

    static std::vector<const void *> innerOf(const List &list, const std::vector<const void *> &at, const Slot &slot)
    {
        std::vector<const void *> inner;
        for (size_t version = 0; version < at.size(); ++version)
            inner.push_back(slot.rows[version] < 0 ? nullptr : list.at(at[version], slot.rows[version]));
        return inner;
    }

    qsizetype row(const List &list, const QString &key, const std::vector<const void *> &inner, qsizetype parent, bool differs)
    {
        SideNode made{.kind = NodeKind::Row,
                      .path = below(node(parent).path, key),
                      .list = &list,
                      .object = list.element,
                      .key = key,
                      .differs = differs};
        for (const void *each : inner)
            made.isThere.push_back(each);
        if (list.element->fields.size() > 1)
            if (const Value named = list.element->fields[1].get(*std::ranges::find_if(inner, isThere));
                std::holds_alternative<QString>(named))
                made.title = named; // a text
        const QString path = made.path;
        const qsizetype index = add(parent, std::move(made));
        if (differs)
            count(index);
        object(*list.element, inner, index, path);
        return index;
    }

    // ---- results

    void figures(qsizetype parent, const std::vector<ComparedCase> &cases, const QString &path)
    {
        for (const ComparedFigure &figure : comparedFigures()) {
            SideNode made{.kind = NodeKind::Figure, .path = below(path, inPath(figure.key)), .figure = &figure};
            for (const ComparedCase &each : cases) {
                const bool hasResults = each.caseIndex >= 0 && each.evaluation && each.evaluated().hasResults;
                const auto value = hasResults ? figure.value(each.evaluated()) : std::nullopt;
                made.values.push_back(value ? Value(*value) : Value{});
            }
            made.differs = !areSame(made.values);
            if (std::ranges::any_of(made.values, [](const Value &each) { return each.index() != 0; }))
                add(parent, std::move(made));
        }
    }

    void figuresByCase(qsizetype parent)
    {
        const List &cases = parkObject.lists[size_t(listIndex(parkObject, "cases"))];
        std::vector<const void *> parks;
        for (const ComparedCase &each : m_versions)
            parks.push_back(each.park);
        for (const Slot &slot : slotsOf(cases, parks)) {
            std::vector<ComparedCase> versions = m_versions;
            for (size_t i = 0; i < versions.size(); ++i)
                versions[i].caseIndex = slot.rows[i];
            const QString path = QStringLiteral("results/") + slot.key;
            const qsizetype made = add(parent, {.kind = NodeKind::OfCase, .path = path, .key = slot.key});
            figures(made, versions, path);
            dropIfEmpty(made);
        }
    }

    const std::vector<ComparedCase> &m_versions;
    ShownSides m_shown;
    const Library &m_library;
    SideBySide m_result;
};

const double *numberOf(const Value &value)
{
    return std::get_if<double>(&value);
}

} // namespace

SideBySide sideBySide(const std::vector<ComparedCase> &versions, ShownSides shown, const Library &library)
{
    return versions.empty() ? SideBySide() : Builder(versions, shown, library).built();
}

std::optional<NumberChange> numberChange(const Value &from, const Value &to)
{
    const double *a = numberOf(from), *b = numberOf(to);
    if (!a || !b)
        return std::nullopt;
    NumberChange change{*b - *a, std::nullopt};
    if (*a != 0)
        change.share = change.delta / std::abs(*a);
    return change;
}

bool movesAtLeast(const SideNode &node, double least)
{
    return std::ranges::any_of(node.values, [&](const Value &each) {
        const auto change = numberChange(node.values.front(), each);
        if (!change)
            return each != node.values.front();
        return change->share ? std::abs(*change->share) >= least : change->delta != 0;
    });
}

std::vector<qsizetype> differencesOf(const SideBySide &sides, const std::vector<Difference> &differences)
{
    const auto named = [](const QString &path, Difference::Kind kind) -> QString {
        return path + u'|' + QString::number(int(kind));
    };
    QHash<QString, QList<qsizetype>> waiting; // rows of one key follow each other in both
    for (size_t i = 0; i < differences.size(); ++i)
        waiting[named(differences[i].path, differences[i].kind)].append(qsizetype(i));
    std::vector<qsizetype> found(sides.nodes.size(), -1);
    for (size_t i = 0; i < sides.nodes.size(); ++i) {
        const SideNode &node = sides.nodes[i];
        if (!node.differs && !node.isMoved)
            continue;
        const auto kind = node.kind == NodeKind::Row     ? (node.isThere[0] ? Difference::Kind::Removed : Difference::Kind::Added)
                          : node.kind == NodeKind::List  ? Difference::Kind::Order
                          : node.kind == NodeKind::Extra ? Difference::Kind::Extra
                                                         : Difference::Kind::Changed;
        if (const auto at = waiting.find(named(node.path, kind)); at != waiting.end() && !at->isEmpty())
            found[i] = at->takeFirst();
    }
    return found;
}

} // namespace core
