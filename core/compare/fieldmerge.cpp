#include "fieldmerge.h"

#include "core/compare/paths.h"

#include <algorithm>

namespace core {

namespace {

/// The outermost nested object a field stands in: "tariff" of "tariff.prices.S"; empty: none that has a name of its own.
std::string_view outerGroup(const Field &field)
{
    const auto dot = field.key.find('.');
    return field.inOptionalObject && dot != field.key.npos ? field.key.substr(0, dot) : std::string_view{};
}

class Fields
{
public:
    Fields(const ThreeObjects &of, const std::function<MergeChoice(const MergeConflict &)> &choose) : m_of(of), m_choose(choose)
    {}

    FieldMerge merged()
    {
        bool isMineChanged = false, isTheirsChanged = false;
        for (const Field &field : m_of.object.fields) {
            m_base.push_back(field.get(m_of.base));
            m_mine.push_back(field.get(m_of.mine));
            m_theirs.push_back(field.get(m_of.theirs));
            isMineChanged = isMineChanged || m_mine.back() != m_base.back();
            isTheirsChanged = isTheirsChanged || m_theirs.back() != m_base.back();
        }
        if (!isTheirsChanged)
            return {};
        if (isMineChanged && breaksRule()) {
            if (conflict(MergeConflict::Kind::Rule, nullptr, m_of.path) == MergeChoice::Theirs)
                takeAll();
            return std::move(m_result);
        }
        for (size_t i = 0; i < m_base.size(); ++i)
            mergeOne(i);
        return std::move(m_result);
    }

private:
    bool has(const Field &field, const void *of) const { return field.hasGroup(of); }

    /// Whether a side took the nested object of this field away or not as the other.
    bool isGroupInDoubt(const Field &field) const
    {
        return !outerGroup(field).empty() && has(field, m_of.mine) != has(field, m_of.theirs);
    }

    bool isFirstOfGroup(size_t index) const
    {
        const auto &fields = m_of.object.fields;
        return std::ranges::find(fields, outerGroup(fields[index]), outerGroup) - fields.begin() == qsizetype(index);
    }

    void mergeOne(size_t i)
    {
        const Field &field = m_of.object.fields[i];
        if (isGroupInDoubt(field) && has(field, m_of.base)) { // one side took it away
            if (isFirstOfGroup(i))
                mergeDroppedGroup(i);
            return;
        }
        if (m_theirs[i] == m_base[i] || m_theirs[i] == m_mine[i])
            return;
        if (m_mine[i] == m_base[i] || conflict(MergeConflict::Kind::Field, &field, pathOf(field)) == MergeChoice::Theirs)
            take(i);
    }

    void mergeDroppedGroup(size_t first)
    {
        const Field &field = m_of.object.fields[first];
        const bool isMineGone = !has(field, m_of.mine);
        const std::vector<Value> &other = isMineGone ? m_theirs : m_mine;
        bool isOtherChanged = false;
        for (size_t i = first; i < m_base.size(); ++i)
            isOtherChanged = isOtherChanged || (isOfGroup(i, first) && other[i] != m_base[i]);
        const bool takesTheirs =
            isOtherChanged ? conflict(MergeConflict::Kind::Group, &field, groupPath(field)) == MergeChoice::Theirs : !isMineGone;
        if (takesTheirs)
            takeGroup(first);
    }

    bool isOfGroup(size_t i, size_t first) const
    {
        const auto &fields = m_of.object.fields;
        return outerGroup(fields[i]) == outerGroup(fields[first]);
    }

    void takeGroup(size_t first)
    {
        const Field &field = m_of.object.fields[first];
        if (!has(field, m_of.theirs)) {
            Edit edit = Edit::set({}, int(first), {});
            edit.group = Edit::Group::Drop;
            m_result.edits.push_back(std::move(edit));
            return;
        }
        for (size_t i = first; i < m_base.size(); ++i)
            if (isOfGroup(i, first) && m_theirs[i] != m_mine[i])
                take(i);
    }

    void takeAll()
    {
        for (size_t i = 0; i < m_base.size(); ++i) {
            const Field &field = m_of.object.fields[i];
            if (isGroupInDoubt(field)) {
                if (isFirstOfGroup(i))
                    takeGroup(i);
            } else if (m_theirs[i] != m_mine[i]) {
                take(i);
            }
        }
    }

    void take(size_t i)
    {
        Edit edit = Edit::set({}, int(i), m_theirs[i]);
        edit.group = Edit::Group::Keep;
        m_result.edits.push_back(std::move(edit));
    }

    QString pathOf(const Field &field) const { return below(m_of.path, inPath(field.key)); }
    QString groupPath(const Field &field) const { return below(m_of.path, inPath(outerGroup(field))); }

    MergeChoice conflict(MergeConflict::Kind kind, const Field *field, const QString &path)
    {
        MergeConflict found{.kind = kind, .path = path, .object = &m_of.object, .field = field};
        if (field) {
            found.base = field->get(m_of.base);
            found.mine = field->get(m_of.mine);
            found.theirs = field->get(m_of.theirs);
        }
        m_result.conflicts.push_back(std::move(found));
        return m_choose(m_result.conflicts.back());
    }

    /// Whether what both changed breaks the rule of the object when it comes together, whatever is chosen where they disagree.
    bool breaksRule() const
    {
        if (!m_of.object.judge || !m_of.copyOfMine)
            return false;
        for (const MergeChoice choice : {MergeChoice::Mine, MergeChoice::Theirs}) {
            ThreeObjects trial = m_of;
            trial.copyOfMine = {};
            const auto together = Fields(trial, [choice](const MergeConflict &) { return choice; }).merged();
            const auto copy = m_of.copyOfMine();
            void *row = const_cast<void *>(copy.get()); // our own copy
            for (const Edit &edit : together.edits) {
                const Field &field = m_of.object.fields[size_t(edit.member)];
                field.set(row, edit.value);
                if (edit.group == Edit::Group::Drop)
                    field.dropGroup(row);
            }
            if (m_of.object.judge(row) && !(m_of.object.judge(m_of.mine) && m_of.object.judge(m_of.theirs)))
                return true;
        }
        return false;
    }

    const ThreeObjects &m_of;
    const std::function<MergeChoice(const MergeConflict &)> &m_choose;
    std::vector<Value> m_base, m_mine, m_theirs;
    FieldMerge m_result;
};

} // namespace

FieldMerge mergeFields(const ThreeObjects &of, const std::function<MergeChoice(const MergeConflict &)> &choose)
{
    return Fields(of, choose).merged();
}

} // namespace core
