#include "rejectedtexts.h"

#include "ui/model/rowsmodel.h"

#include <algorithm>
#include <tuple>

namespace ui {

using namespace core;

namespace {

/// The row of this list that a place stands in or below; null: it is elsewhere.
const Step *stepInto(const Address &owner, int list, const Address &object)
{
    const bool isBelow = object.size() > owner.size() && std::equal(owner.begin(), owner.end(), object.begin());
    return isBelow && object[owner.size()].list == list ? &object[owner.size()] : nullptr;
}

/// Where a row stands after an edit of its list; −1: it is gone.
qsizetype rowAfter(const Edit &edit, qsizetype row)
{
    switch (edit.kind) {
    case Edit::Kind::Insert:
        return row < edit.row ? row : row + qsizetype(edit.rows.size());
    case Edit::Kind::Remove:
        return row < edit.row ? row : row < edit.row + edit.count ? -1 : row - edit.count;
    case Edit::Kind::Order:
        return std::ranges::find(edit.order, row) - edit.order.begin();
    case Edit::Kind::Set:
        break;
    }
    return row;
}

} // namespace

QVariant RejectedText::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
    case Qt::StatusTipRole:
        return sentence;
    case SeverityRole:
        return int(Severity::Error);
    case RejectedRole:
        return true;
    default:
        return {};
    }
}

bool RejectedTexts::IsBefore::operator()(const Place &left, const Place &right) const
{
    const auto isStepBefore = [](const Step &one, const Step &other) {
        return std::tie(one.part, one.list, one.row) < std::tie(other.part, other.list, other.row);
    };
    if (left.first != right.first)
        return std::ranges::lexicographical_compare(left.first, right.first, isStepBefore);
    return left.second < right.second;
}

const RejectedText *RejectedTexts::find(const Address &object, int field) const
{
    const auto found = m_texts.find({object, field});
    return found == m_texts.end() ? nullptr : &found->second;
}

bool RejectedTexts::has(const Address &object) const
{
    const auto first = m_texts.lower_bound({object, 0});
    return first != m_texts.end() && first->first.first == object;
}

bool RejectedTexts::has(const Address &owner, int list, int field) const
{
    return std::ranges::any_of(m_texts, [&](const auto &each) {
        const auto &[object, of] = each.first;
        return object.size() == owner.size() + 1 && stepInto(owner, list, object) && (field < 0 || of == field);
    });
}

bool RejectedTexts::exchange(Changes &changes)
{
    bool isOther = false;
    for (auto &[place, text] : changes) {
        std::optional<RejectedText> before;
        if (const auto found = m_texts.find(place); found != m_texts.end()) {
            before = std::move(found->second);
            m_texts.erase(found);
        }
        isOther = isOther || before || text;
        if (text)
            m_texts.emplace(place, *std::move(text));
        text = std::move(before);
    }
    return isOther;
}

bool RejectedTexts::drop(int number)
{
    return std::erase_if(m_texts, [number](const auto &each) { return each.second.number == number; }) > 0;
}

RejectedTexts::Texts RejectedTexts::follow(const Edit &edit)
{
    Texts gone;
    if (edit.kind == Edit::Kind::Set || m_texts.empty())
        return gone;
    Texts moved;
    for (auto &[place, text] : m_texts) {
        const Step *step = stepInto(edit.object, edit.member, place.first);
        const qsizetype row = step ? rowAfter(edit, step->row) : 0;
        Place after = place;
        if (step && row >= 0)
            after.first[edit.object.size()].row = qint32(row);
        (row < 0 ? gone : moved).emplace(std::move(after), std::move(text));
    }
    m_texts = std::move(moved);
    return gone;
}

} // namespace ui
