#include "format.h"

#include "core/exchange/json.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QString digits(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

/// Units of volume: 万Nm³ is 10^4Nm3, while 万t stays.
bool isVolume(const QString &unit)
{
    return unit.endsWith(QLatin1StringView("m3"));
}

/// So many that the number has at most six significant digits.
int decimalsFor(double value)
{
    constexpr int significant = 6;
    const int before = value == 0 ? 1 : std::max(1, int(std::floor(std::log10(std::abs(value)))) + 1);
    return std::clamp(significant - before, 0, significant);
}

} // namespace

QString fieldText(const char *label)
{
    return QCoreApplication::translate("Field", label);
}

QString unitText(core::Unit unit)
{
    using core::Unit;
    const auto words = [](const char *text) { return QCoreApplication::translate("Unit", text); };
    switch (unit) {
    case Unit::Month:
        return words(QT_TRANSLATE_NOOP("Unit", "months"));
    case Unit::YuanPerKilowatt:
        return words(QT_TRANSLATE_NOOP("Unit", "yuan/kW"));
    case Unit::YuanPerKilowattHour:
        return words(QT_TRANSLATE_NOOP("Unit", "yuan/kWh"));
    case Unit::YuanPerKilowattYear:
        return words(QT_TRANSLATE_NOOP("Unit", "yuan/(kW·a)"));
    case Unit::YuanPerKilowattMonth:
        return words(QT_TRANSLATE_NOOP("Unit", "yuan/(kW·month)"));
    case Unit::YuanPerTonneCo2:
        return words(QT_TRANSLATE_NOOP("Unit", "yuan/t"));
    case Unit::TenThousandYuan:
        return words(QT_TRANSLATE_NOOP("Unit", "10⁴ yuan"));
    default:
        return QString::fromUtf8(symbol(unit));
    }
}

QString unitText(const QString &written)
{
    QString text = written;
    text.replace(QStringLiteral("m3"), QStringLiteral("m³")).replace(QStringLiteral("m2"), QStringLiteral("m²"));
    if (!text.startsWith(QLatin1StringView("10^4")))
        return text;
    //: ten thousand of a unit, as in 10⁴ Nm³
    return QCoreApplication::translate("Unit", "10⁴ %1").arg(text.mid(4).trimmed());
}

QString unitIn(QString unit, Language language)
{
    if (language == Language::English)
        unit.replace(QStringLiteral("亿元"), QStringLiteral("10⁸ yuan"))
            .replace(QStringLiteral("万元"), QStringLiteral("10⁴ yuan"))
            .replace(QStringLiteral("元"), QStringLiteral("yuan"))
            .replace(QStringLiteral("人"), QStringLiteral("person"))
            .replace(QStringLiteral("亩"), QStringLiteral("mu"))
            .replace(QStringLiteral("亿"), QStringLiteral("10⁸"))
            .replace(QStringLiteral("万"), QStringLiteral("10⁴"));
    return unit;
}

QString writtenUnit(const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(u'³', u'3').replace(u'²', u'2').replace(QStringLiteral("立方米"), QStringLiteral("m3"));
    for (const QString &many : {QStringLiteral("10^4"), QStringLiteral("10⁴")})
        if (text.startsWith(many))
            return QStringLiteral("10^4") + text.mid(many.size()).trimmed();
    if (text.startsWith(u'万') && isVolume(text))
        return QStringLiteral("10^4") + text.mid(1).trimmed();
    return text;
}

QString labelUnit(core::Unit unit, const QString &sign)
{
    const bool isPerUnit = unit == core::Unit::GigajoulePerFuelUnit || unit == core::Unit::TonneCo2PerFuelUnit ||
                           unit == core::Unit::KilogrammeCoalEquivalent; // of a product's output
    //: a quantity per unit of a fuel or product: GJ/unit
    return isPerUnit ? QCoreApplication::translate("Unit", "%1/unit").arg(sign) : sign;
}

QString withUnit(const QString &label, const QString &sign)
{
    //: a label and its unit: Heat (GJ)
    return sign.isEmpty() ? label : QCoreApplication::translate("Unit", "%1 (%2)").arg(label, sign);
}

QString insideSentence(const QString &label)
{
    const bool isWord = label.size() > 1 && label[0].isUpper() && label[1].isLower();
    return isWord ? label[0].toLower() + label.mid(1) : label;
}

QString numberWithUnit(const QString &number, const QString &sign)
{
    const QString between = sign.startsWith(QLatin1StringView("10")) ? QStringLiteral(" × ") : QStringLiteral(" ");
    return sign.isEmpty() ? number : number + between + sign;
}

QString listed(const QStringList &texts)
{
    //: between the members of a list
    return texts.join(QCoreApplication::translate("Format", ", "));
}

/// Digits in threes and U+2212 in front of what is negative.
QString Format::dressed(QString digits) const
{
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    const QChar separator = m_thousands == Thousands::Comma ? QChar(u',') : QChar(QChar::Nbsp);
    if (m_thousands != Thousands::None && !digits.contains(u'e'))
        for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > 0; i -= 3)
            digits.insert(i, separator);
    const bool isZero = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return !c.isDigit() || c == u'0'; });
    return negative && !isZero ? u'\u2212' + digits : digits;
}

QLocale Format::locale() const
{
    QLocale locale(QLocale::English);
    if (m_thousands != Thousands::Comma) // no locale sets thousands apart by a space and decimals by a point
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString Format::fixed(double value, int decimals) const
{
    return dressed(digits(value, decimals));
}

int Format::decimalsOf(std::span<const double> column)
{
    double largest = 0;
    for (const double value : column)
        largest = std::max(largest, std::abs(value));
    int decimals = decimalsFor(largest);
    const auto endsInZero = [&](double value) { return digits(value, decimals).endsWith(u'0'); };
    while (decimals > 0 && std::ranges::all_of(column, endsInZero))
        --decimals;
    return decimals;
}

QString Format::computed(double value) const
{
    if (value == 0)
        return QStringLiteral("0");
    QString text = digits(value, decimalsFor(value));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return dressed(text);
}

QString Format::entered(double value) const
{
    return dressed(plain(value));
}

QString Format::plain(double value)
{
    const double size = std::abs(value);
    const bool isOrdinary = size == 0 || (size >= 1e-6 && size < 1e15); // beyond these the digits would not end
    return isOrdinary ? QString::number(value, 'f', QLocale::FloatingPointShortest)
                      : QString::fromStdString(core::json::numberText(value));
}

QString Format::withDigits(double value, double limit, bool hasLimit, int decimals) const
{
    constexpr int most = 8;
    QString text = digits(value, decimals);
    if (hasLimit && std::abs(value - limit) > 1e-9 * std::abs(limit))
        while (decimals < most && text == digits(limit, decimals))
            text = digits(value, ++decimals);
    return dressed(text);
}

QString Format::share(double value, std::optional<double> limit) const
{
    return withDigits(value * 100, limit.value_or(0) * 100, limit.has_value(), 1) + QStringLiteral(" %");
}

QString Format::intensity(double value, std::optional<double> limit) const
{
    int decimals = 2;
    if (value != 0 && std::abs(value) < 0.3)
        decimals = std::min(6, 2 - int(std::floor(std::log10(std::abs(value)))));
    return withDigits(value, limit.value_or(0), limit.has_value(), decimals);
}

/// Of 10⁴ yuan: 万元 and 亿元, or yuan, millions and billions of it.
Format::Scale Format::moneyScale(double largest) const
{
    const bool isChinese = m_language == Language::Chinese;
    if (isChinese && m_headlines == HeadlineUnits::ByLanguage)
        return largest >= 1e4 ? Scale{1e4, QStringLiteral("亿元")} : Scale{1, QStringLiteral("万元")};
    if (largest >= 1e5)
        return {1e5, isChinese ? QStringLiteral("十亿元") : QStringLiteral("billion yuan")};
    if (largest >= 1e2)
        return {1e2, isChinese ? QStringLiteral("百万元") : QStringLiteral("million yuan")};
    return {1e-4, isChinese ? QStringLiteral("元") : QStringLiteral("yuan")};
}

Format::Scale Format::scale(double largest, core::Unit unit) const
{
    const QString symbol = unitText(unit);
    largest = std::abs(largest);
    if (unit == core::Unit::TenThousandYuan)
        return moneyScale(largest);
    if (m_language == Language::Chinese && m_headlines == HeadlineUnits::ByLanguage) {
        if (largest >= 1e8)
            return {1e8, QStringLiteral("亿 ") + symbol};
        if (largest >= 1e4)
            return {1e4, QStringLiteral("万 ") + symbol};
        return {1, symbol};
    }
    if (largest < 1e4)
        return {1, symbol};
    switch (unit) {
    case core::Unit::Tonne:
    case core::Unit::TonneCo2:
    case core::Unit::Tce:
        return largest < 1e7 ? Scale{1e3, u'k' + symbol} : Scale{1e6, u'M' + symbol};
    case core::Unit::MegawattHour:
        return {1e3, QStringLiteral("GWh")};
    case core::Unit::Gigajoule:
        return {1e3, QStringLiteral("TJ")};
    default:
        if (largest < 1e6)
            return {1, symbol};
        return {1e6, (m_language == Language::Chinese ? QStringLiteral("百万 ") : QStringLiteral("million ")) + symbol};
    }
}

Format::Scaled Format::headline(double value, core::Unit unit) const
{
    const Scale by = scale(value, unit);
    const double shown = value / by.divisor, size = std::abs(shown);
    return {fixed(shown, size == 0 || size >= 1000 ? 0 : size >= 100 ? 1 : 2), by.unit};
}

QString Format::text(const core::Field &field, const core::Value &value) const
{
    if (const double *number = std::get_if<double>(&value)) {
        if (*number >= 1 && *number <= double(field.choices.size())) // a number that has names
            return fieldText(field.choices[size_t(*number) - 1].label);
        if (field.kind == core::Kind::Whole || field.key.ends_with("Year"))
            return QString::number(*number, 'f', 0); // a year has no thousands
        return entered(*number);
    }
    if (const bool *flag = std::get_if<bool>(&value))
        return *flag ? QCoreApplication::translate("Format", "Yes") : QCoreApplication::translate("Format", "No");
    if (const QString *text = std::get_if<QString>(&value)) {
        for (const core::Word &word : field.choices)
            if (*text == QLatin1StringView(word.key))
                return fieldText(word.label);
        return *text;
    }
    if (const QStringList *texts = std::get_if<QStringList>(&value))
        return listed(*texts);
    if (const QList<double> *numbers = std::get_if<QList<double>>(&value))
        return QCoreApplication::translate("Format", "%n values", nullptr, int(numbers->size()));
    return {};
}

QString Format::label(const core::Field &field)
{
    return withUnit(fieldText(field.label), labelUnit(field.unit, unitText(field.unit)));
}

} // namespace ui
