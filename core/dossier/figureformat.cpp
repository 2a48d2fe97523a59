#include "figureformat.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace core {

namespace {

constexpr QChar minusSign(0x2212), nothingSign(0x2014);
constexpr int mostDecimals = 12;
constexpr double tenThousand = 1e4;

/// The decimal digits of a number and where its point stands: 0.digits × 10^point.
struct Digits {
    std::string digits;
    int point = 0;
    bool negative = false;
};

Digits digitsOf(double value)
{
    char text[32];
    const auto [end, code] = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific);
    const std::string whole(text, end);
    const size_t e = whole.find('e');
    Digits result;
    for (size_t i = 0; i < e; ++i)
        if (whole[i] == '-')
            result.negative = true;
        else if (whole[i] != '.')
            result.digits += whole[i];
    result.point = std::stoi(whole.substr(e + 1)) + 1;
    return result;
}

/// The digits up to `decimals` behind the point, as one whole number; half to even.
std::string roundedDigits(const Digits &of, int decimals)
{
    const int keep = of.point + decimals;
    if (keep < 0)
        return "0";
    std::string kept(size_t(keep) + 1, '0');
    std::copy_n(of.digits.begin(), std::min(size_t(keep), of.digits.size()), kept.begin() + 1);
    if (size_t(keep) >= of.digits.size())
        return kept;
    const char next = of.digits[size_t(keep)];
    const bool isHalf = next == '5' && of.digits.find_first_not_of('0', size_t(keep) + 1) == std::string::npos;
    if (isHalf ? (kept.back() - '0') % 2 == 1 : next >= '5')
        for (size_t i = kept.size(); i-- > 0;) {
            if (kept[i] != '9') {
                ++kept[i];
                break;
            }
            kept[i] = '0';
        }
    return kept;
}

QString inThreesText(const QString &whole)
{
    QString text = whole;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

/// What a format makes of a value: its unit in the results over the printed one, decimals, words behind.
struct Printed {
    double scale = 1;
    int decimals = 0;
    bool inThrees = true;
    QString behind;
};

Printed moneyOf(double value, bool isChinese)
{
    const bool isLarge = std::abs(value) >= tenThousand;
    if (!isChinese)
        return {0.01, isLarge ? 0 : 2, true, {}};
    if (isLarge)
        return {1 / tenThousand, 2, true, QStringLiteral(" 亿元")};
    return {1, 0, true, QStringLiteral(" 万元")};
}

Printed energyOf(double value, bool isChinese)
{
    if (!isChinese)
        return {1, 0, true, {}};
    if (std::abs(value) / 10 >= tenThousand) // 10 MWh: 10⁴ kWh
        return {1 / (10 * tenThousand), 2, true, QStringLiteral(" 亿千瓦时")};
    return {0.1, 2, true, QStringLiteral(" 万千瓦时")};
}

Printed formOf(double value, FigureFormat format, DocumentLanguage language)
{
    const bool isChinese = language == DocumentLanguage::Chinese;
    switch (format) {
    case FigureFormat::CarbonMass:
    case FigureFormat::CoalMass:
        return isChinese ? Printed{1 / tenThousand, 2, true, {}} : Printed{0.001, 1, true, {}};
    case FigureFormat::Percent:
        return {100, 1, true, QStringLiteral("%")};
    case FigureFormat::Points:
        return {100, 1, true, isChinese ? QStringLiteral(" 个百分点") : QStringLiteral(" percentage points")};
    case FigureFormat::PerCoal:
        return {1, 3, true, {}};
    case FigureFormat::ProseEnergy:
        return energyOf(value, isChinese);
    case FigureFormat::Money:
        return isChinese ? Printed{1, 0, true, {}} : Printed{0.01, 2, true, {}};
    case FigureFormat::ProseMoney:
        return moneyOf(value, isChinese);
    case FigureFormat::Year:
        return {1, 0, false, {}};
    case FigureFormat::TwoDecimals:
        return {1, 2, true, {}};
    case FigureFormat::FourDecimals:
        return {1, 4, true, {}};
    case FigureFormat::WholeTonnes:
    case FigureFormat::Whole:
    case FigureFormat::Count:
    case FigureFormat::Full:
        break;
    }
    return {};
}

double scaled(double value, double scale)
{
    return scale < 1 ? value / (1 / scale) : value * scale;
}

} // namespace

QString roundedText(double value, int decimals, bool inThrees)
{
    const Digits digits = digitsOf(value);
    const std::string rounded = roundedDigits(digits, decimals);
    QString text = QString::fromStdString(rounded).rightJustified(decimals + 1, u'0');
    QString whole = text.left(text.size() - decimals);
    const QString fraction = text.right(decimals);
    qsizetype zeros = 0;
    while (zeros + 1 < whole.size() && whole[zeros] == u'0')
        ++zeros;
    whole = whole.mid(zeros);
    const bool isZero = rounded.find_first_not_of('0') == std::string::npos;
    QString printed = inThrees ? inThreesText(whole) : whole;
    if (decimals > 0 && value != 0)
        printed += u'.' + fraction;
    return digits.negative && !isZero ? minusSign + printed : printed;
}

double roundedValue(double value, int decimals)
{
    return roundedText(value, decimals, false).replace(minusSign, u'-').toDouble();
}

QString fullText(double value)
{
    const Digits digits = digitsOf(value);
    const size_t last = digits.digits.find_last_not_of('0');
    const int significant = last == std::string::npos ? 0 : int(last) + 1;
    return roundedText(value, std::clamp(significant - digits.point, 0, mostDecimals));
}

QString figureText(std::optional<double> value, FigureFormat format, DocumentLanguage language, int more)
{
    if (!value || !std::isfinite(*value))
        return nothingSign;
    if (format == FigureFormat::Full)
        return fullText(*value);
    const Printed form = formOf(*value, format, language);
    return roundedText(scaled(*value, form.scale), form.decimals + more, form.inThrees) + form.behind;
}

int decimalsToShow(std::optional<double> value, std::optional<double> limit, Comparison comparison, bool isStrict,
                   ItemStatus status, FigureFormat format, DocumentLanguage language)
{
    const bool isJudged = status == ItemStatus::Met || status == ItemStatus::NotMet;
    if (!value || !limit || !isJudged || format == FigureFormat::Full)
        return 0;
    const Printed form = formOf(*value, format, language);
    const double printedLimit = scaled(*limit, form.scale), shown = scaled(*value, form.scale);
    const double slack = 1e-12 * std::max(1.0, std::abs(printedLimit));
    for (int more = 0; form.decimals + more <= mostDecimals; ++more) {
        const double rounded = roundedValue(shown, form.decimals + more), over = rounded - printedLimit;
        const bool isOnIt = std::abs(over) <= slack;
        const bool isMet = isOnIt ? !isStrict : comparison == Comparison::AtMost ? over < 0 : over > 0;
        if (isMet == (status == ItemStatus::Met))
            return more;
    }
    return 0;
}

} // namespace core
