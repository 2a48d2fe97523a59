#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace core::sizing {

/// A convex piecewise linear function of the storage's level whose possible slopes are few and known: one length a slope.
/// Method: reference-models/method.md §1.1, buckets.
class SlopeBuckets
{
public:
    static constexpr size_t most = 64;

    /// Takes the slopes, at most `most`; all lengths are zero.
    void start(std::span<double> slopes)
    {
        std::ranges::sort(slopes);
        const auto end = std::unique(slopes.begin(), slopes.end());
        std::copy(slopes.begin(), end, m_slopes.begin());
        m_count = size_t(end - slopes.begin());
        m_lengths.fill(0.0);
        m_first = m_count - 1;
        m_last = 0;
    }
    size_t indexOf(double slope) const
    {
        return size_t(std::lower_bound(m_slopes.begin(), m_slopes.begin() + std::ptrdiff_t(m_count), slope) - m_slopes.begin());
    }
    void add(size_t index, double length)
    {
        if (length <= 0.0)
            return;
        m_lengths[index] += length;
        m_first = std::min(m_first, index);
        m_last = std::max(m_last, index);
    }
    /// Takes a length off the end; the last piece is never taken away, its length ends at 0.
    void cutLeft(double length)
    {
        while (m_first < m_last && m_lengths[m_first] <= length) {
            length -= m_lengths[m_first];
            m_lengths[m_first++] = 0.0;
        }
        m_lengths[m_first] = std::max(0.0, m_lengths[m_first] - length);
    }
    void cutRight(double length)
    {
        while (m_first < m_last && m_lengths[m_last] <= length) {
            length -= m_lengths[m_last];
            m_lengths[m_last--] = 0.0;
        }
        m_lengths[m_last] = std::max(0.0, m_lengths[m_last] - length);
    }
    double first() const { return m_slopes[m_first]; }
    double last() const { return m_slopes[m_last]; }
    /// Calls with slope and length of each piece, in rising order.
    template <typename Function> void forEach(Function function) const
    {
        for (size_t i = m_first; i <= m_last; ++i)
            if (m_lengths[i] > 0.0 || m_first == m_last)
                function(m_slopes[i], m_lengths[i]);
    }

private:
    std::array<double, most> m_slopes{}, m_lengths{};
    size_t m_count = 0, m_first = 0, m_last = 0;
};

} // namespace core::sizing
