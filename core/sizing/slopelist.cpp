#include "slopelist.h"

#include <algorithm>
#include <cmath>

namespace core::sizing {

void SlopeList::clear()
{
    m_begin = m_end = m_pieces.size() / 2;
}

void SlopeList::makeRoom()
{
    if (m_end < m_pieces.size())
        return;
    const size_t count = m_end - m_begin;
    if (m_pieces.size() < 64 || count > m_pieces.size() / 2)
        m_pieces.resize(std::max<size_t>(64, 4 * m_pieces.size()));
    const size_t begin = (m_pieces.size() - count) / 4;
    std::move(m_pieces.begin() + std::ptrdiff_t(m_begin), m_pieces.begin() + std::ptrdiff_t(m_end),
              m_pieces.begin() + std::ptrdiff_t(begin));
    m_begin = begin;
    m_end = begin + count;
}

void SlopeList::insert(double slope, double length)
{
    makeRoom();
    size_t at = m_end;
    while (at > m_begin && m_pieces[at - 1].slope > slope)
        --at;
    if (at > m_begin && m_pieces[at - 1].slope == slope) {
        m_pieces[at - 1].length += length;
        return;
    }
    for (size_t i = m_end; i > at; --i)
        m_pieces[i] = m_pieces[i - 1];
    m_pieces[at] = {slope, length};
    ++m_end;
}

void SlopeList::cutLeft(double length)
{
    while (m_begin + 1 < m_end && m_pieces[m_begin].length <= length)
        length -= m_pieces[m_begin++].length;
    m_pieces[m_begin].length = std::max(0.0, m_pieces[m_begin].length - length);
}

void SlopeList::cutRight(double length)
{
    while (m_begin + 1 < m_end && m_pieces[m_end - 1].length <= length)
        length -= m_pieces[--m_end].length;
    m_pieces[m_end - 1].length = std::max(0.0, m_pieces[m_end - 1].length - length);
}

void SlopeList::age(double keep, double highest)
{
    const double grow = 1.0 / keep;
    for (size_t i = m_begin; i < m_end; ++i) {
        m_pieces[i].slope = std::min(m_pieces[i].slope * grow, highest);
        m_pieces[i].length *= keep;
    }
}

double SlopeList::slopeAt(double level) const
{
    for (const Piece &piece : *this) {
        level -= piece.length;
        if (level <= 0.0)
            return piece.slope;
    }
    return last();
}

} // namespace core::sizing
