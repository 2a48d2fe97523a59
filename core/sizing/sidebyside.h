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

/// Two values of a series, as every processor takes them at once.
typedef double Two __attribute__((vector_size(16), aligned(8), may_alias));

ALWAYS_INLINE const Two &twoAt(const double *values)
{
    return *reinterpret_cast<const Two *>(values);
}

/// Folds a series in eight parts, which do not wait for each other: `two(t)` and `one(t)` are the terms from the hour t on.
template <typename Fold, typename TwoTerms, typename OneTerm>
ALWAYS_INLINE double foldOf(size_t count, Fold fold, TwoTerms two, OneTerm one)
{
    Two parts[4] = {};
    size_t t = 0;
    for (; t + 8 <= count; t += 8)
        for (size_t i = 0; i < 4; ++i)
            parts[i] = fold(parts[i], two(t + 2 * i));
    for (; t < count; ++t)
        parts[0][0] = fold(parts[0][0], one(t));
    const Two sum = fold(fold(parts[0], parts[2]), fold(parts[1], parts[3]));
    return fold(sum[0], sum[1]);
}

template <typename TwoTerms, typename OneTerm> ALWAYS_INLINE double sumOfTerms(size_t count, TwoTerms two, OneTerm one)
{
    return foldOf(
        count, [](auto sum, auto term) { return sum + term; }, two, one);
}

inline double sumOf(const double *values, size_t count)
{
    return sumOfTerms(
        count, [=](size_t t) { return twoAt(values + t); }, [=](size_t t) { return values[t]; });
}

inline double sumOfProducts(const double *a, const double *b, size_t count)
{
    return sumOfTerms(
        count, [=](size_t t) { return twoAt(a + t) * twoAt(b + t); }, [=](size_t t) { return a[t] * b[t]; });
}

/// Of the lesser of both.
inline double sumOfLesser(const double *a, const double *b, size_t count)
{
    const auto lesser = [](auto x, auto y) { return x < y ? x : y; };
    return sumOfTerms(
        count, [=](size_t t) { return lesser(twoAt(a + t), twoAt(b + t)); }, [=](size_t t) { return lesser(a[t], b[t]); });
}

/// What the values times `keep` rise from each to the next, falls left out.
inline double sumOfRises(const double *values, double keep, size_t count)
{
    const auto rise = [keep](auto now, auto next) {
        const auto by = keep * next - now;
        return by > 0.0 ? by : decltype(by){};
    };
    return count == 0 ? 0.0
                      : sumOfTerms(
                            count - 1, [=](size_t t) { return rise(twoAt(values + t), twoAt(values + t + 1)); },
                            [=](size_t t) { return rise(values[t], values[t + 1]); });
}

/// The most of them, at least 0.
inline double mostOf(const double *values, size_t count)
{
    return foldOf(
        count, [](auto most, auto term) { return most > term ? most : term; }, [=](size_t t) { return twoAt(values + t); },
        [=](size_t t) { return values[t]; });
}

/// A series in which each state waits for the one before: `put(i, state)` keeps `next(state before, i)`. Four parts run side by
/// side, all but the first from a `guess(i)` of the state before their first, and then again from where the part before ended
/// until both meet: states that forget soon what was before them (a store that is full or empty once) come at half the time, and
/// all have the same bits. Returns the last.
template <typename State, typename Next, typename Guess, typename Get, typename Put>
ALWAYS_INLINE State chained(size_t count, State start, Next next, Guess guess, Get get, Put put)
{
    if (count == 0)
        return start;
    constexpr size_t parts = 4, shortest = 64;
    const size_t length = count < shortest ? 0 : count / parts;
    State now[parts] = {start, guess(length), guess(2 * length), guess(3 * length)};
    const auto pass = [&](size_t i, State & state) __attribute__((always_inline))
    {
        state = next(state, i);
        put(i, state);
    };
    for (size_t i = 0; i < length; ++i)
        for (size_t part = 0; part < parts; ++part)
            pass(part * length + i, now[part]);
    if (length == 0)
        now[parts - 1] = start;
    for (size_t i = parts * length; i < count; ++i)
        pass(i, now[parts - 1]);
    for (size_t part = 1; part < parts && length > 0; ++part) {
        State state = get(part * length - 1);
        for (size_t i = part * length; i < count; ++i) {
            state = next(state, i);
            if (state == get(i))
                break;
            put(i, state);
        }
    }
    return get(count - 1);
}

} // namespace core::sizing::inner
