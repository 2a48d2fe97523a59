#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace core::sizing {

/// A convex piecewise linear function of the storage's level, as its slopes in rising order and their lengths. Ageing, which
/// changes every piece alike, is kept aside as one factor.
class SlopeList
{
public:
    struct Piece {
        double slope, length;
    };

    /// Empty, with no slope above `highest`.
    void clear(double highest);
    double first() const { return slopeOf(m_pieces[m_begin]); }
    double last() const { return slopeOf(m_pieces[m_end - 1]); }

    /// Infimal convolution with one more piece: it takes its place among the slopes.
    void insert(double slope, double length);
    /// Takes a length off the end; the last piece is never taken away, its length ends at 0.
    void cutLeft(double length);
    void cutRight(double length);
    /// Slopes divided and lengths multiplied by `keep`.
    void age(double keep);
    /// The slope at a level.
    double slopeAt(double level) const;

private:
    double slopeOf(const Piece &piece) const { return std::min(piece.slope * m_perAge, m_highest); }
    void makeRoom();
    void settleAge();

    std::vector<Piece> m_pieces; ///< slopes times, lengths per m_age
    size_t m_begin = 0, m_end = 0;
    double m_highest = 0.0;
    double m_age = 1.0, m_perAge = 1.0; ///< what has been kept since the pieces were written
};

} // namespace core::sizing
