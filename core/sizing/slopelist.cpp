#include "slopelist.h"

#include <algorithm>
#include <cmath>

namespace core::sizing {

void SlopeList::clear(double highest)
{
    m_begin = m_end = m_pieces.size() / 2;
    m_highest = highest;
    m_age = m_perAge = 1.0;
}

void SlopeList::makeRoom()
{
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
    if (m_end == m_pieces.size())
        makeRoom();
    length *= m_perAge;
    if (slope >= m_highest && m_begin != m_end && last() >= m_highest) {
        m_pieces[m_end - 1].length += length;
        return;
    }
    slope *= m_age;
    Piece *begin = m_pieces.data() + m_begin, *end = m_pieces.data() + m_end, *at = end;
    while (at != begin && at[-1].slope > slope)
        --at;
    if (at != begin && at[-1].slope == slope) {
        at[-1].length += length;
        return;
    }
    std::copy_backward(at, end, end + 1);
    *at = {slope, length};
    ++m_end;
}

void SlopeList::cutLeft(double length)
{
    length *= m_perAge;
    while (m_begin + 1 < m_end && m_pieces[m_begin].length <= length)
        length -= m_pieces[m_begin++].length;
    m_pieces[m_begin].length = std::max(0.0, m_pieces[m_begin].length - length);
}

void SlopeList::cutRight(double length)
{
    length *= m_perAge;
    while (m_begin + 1 < m_end && m_pieces[m_end - 1].length <= length)
        length -= m_pieces[--m_end].length;
    m_pieces[m_end - 1].length = std::max(0.0, m_pieces[m_end - 1].length - length);
}

void SlopeList::age(double keep)
{
    constexpr double muchAged = 1e-3;
    m_age *= keep;
    m_perAge = 1.0 / m_age;
    if (m_age < muchAged)
        settleAge();
}

void SlopeList::settleAge()
{
    for (size_t i = m_begin; i < m_end; ++i) {
        m_pieces[i].slope = slopeOf(m_pieces[i]);
        m_pieces[i].length *= m_age;
    }
    m_age = m_perAge = 1.0;
}

double SlopeList::slopeAt(double level) const
{
    level *= m_perAge;
    for (size_t i = m_begin; i < m_end; ++i) {
        level -= m_pieces[i].length;
        if (level <= 0.0)
            return slopeOf(m_pieces[i]);
    }
    return last();
}

} // namespace core::sizing
