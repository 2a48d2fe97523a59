#pragma once

#include <QString>

#include <optional>

namespace core {

/// Which sign stands before the decimals.
enum class DecimalSign : unsigned char { Point, Comma };

/// A number as people write it in a cell, and what follows it.
struct WrittenNumber {
    double value = 0; ///< 万 (10⁴), 亿 (10⁸) and % are counted in
    QString rest;     ///< the unit as it was written; empty: none
    bool isPercent = false;
};

/// Reads "1,347,604.9", "３．５万 kWh", "−12 %", "1 234". Thousands stand in threes, separated by the other sign, a space or an
/// apostrophe. Nothing when it is no number, or when its separators stand where thousands cannot: "1,37".
std::optional<WrittenNumber> writtenNumber(QStringView text, DecimalSign decimal = DecimalSign::Point);

/// A unit of a fuel without what people write differently: "万方", "10^4Nm3" and "万 m³" are the same, and "吨" is "t".
QString plainFuelUnit(QStringView text);

/// Full-width digits, letters and signs as plain ones, no white space around.
QString narrowed(QStringView text);

} // namespace core
