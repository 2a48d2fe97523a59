#pragma once

// One source, two compilations: with 256-bit vectors where the processor has them. No fused operations in either: equal results.
// CMakeLists.txt gives the files that use it -O3 and -fno-trapping-math, without which a comparison ends the vectorising; it
// changes no result.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define SIDE_BY_SIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define SIDE_BY_SIDE
#endif
#define ALWAYS_INLINE inline __attribute__((always_inline))

#include <cstddef>

namespace core::sizing::inner {

ALWAYS_INLINE double above(double value)
{
    return value > 0.0 ? value : 0.0;
}

ALWAYS_INLINE double least(double a, double b)
{
    return a < b ? a : b;
}

ALWAYS_INLINE double most(double a, double b)
{
    return a > b ? a : b;
}

/// Sums in eight parts, in the same order whatever the processor: the parts do not wait for each other.
template <typename Term> ALWAYS_INLINE double sumOfTerms(size_t count, Term term)
{
    double parts[8] = {};
    size_t t = 0;
    for (; t + 8 <= count; t += 8)
        for (size_t i = 0; i < 8; ++i)
            parts[i] += term(t + i);
    for (; t < count; ++t)
        parts[0] += term(t);
    return ((parts[0] + parts[4]) + (parts[1] + parts[5])) + ((parts[2] + parts[6]) + (parts[3] + parts[7]));
}

inline double sumOf(const double *values, size_t count)
{
    return sumOfTerms(count, [=](size_t t) { return values[t]; });
}

inline double sumOfProducts(const double *a, const double *b, size_t count)
{
    return sumOfTerms(count, [=](size_t t) { return a[t] * b[t]; });
}

/// What the values times `keep` rise from each to the next, falls left out.
inline double sumOfRises(const double *values, double keep, size_t count)
{
    return count == 0 ? 0.0 : sumOfTerms(count - 1, [=](size_t t) { return above(keep * values[t + 1] - values[t]); });
}

} // namespace core::sizing::inner
