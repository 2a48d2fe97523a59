#pragma once

#include <cstddef>
#include <vector>

namespace core::sizing {

/// A convex piecewise linear function of the storage's level, as its slopes in rising order and their lengths.
class SlopeList
{
public:
    struct Piece {
        double slope, length;
    };

    void clear();
    bool isEmpty() const { return m_begin == m_end; }
    const Piece *begin() const { return m_pieces.data() + m_begin; }
    const Piece *end() const { return m_pieces.data() + m_end; }
    double first() const { return m_pieces[m_begin].slope; }
    double last() const { return m_pieces[m_end - 1].slope; }

    /// Infimal convolution with one more piece: it takes its place among the slopes.
    void insert(double slope, double length);
    /// Takes a length off the end; the last piece is never taken away, its length ends at 0.
    void cutLeft(double length);
    void cutRight(double length);
    /// Slopes divided and lengths multiplied by `keep`, no slope above `highest`.
    void age(double keep, double highest);
    /// The slope at a level.
    double slopeAt(double level) const;

private:
    void makeRoom();

    std::vector<Piece> m_pieces;
    size_t m_begin = 0, m_end = 0;
};

} // namespace core::sizing
