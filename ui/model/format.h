#pragma once

#include "core/base/localtext.h"
#include "core/model/field.h"
#include "ui/model/language.h"

#include <span>

class QLocale;

namespace ui {

/// What stands between groups of three digits: 1,234.5 or 1 234.5 or 1234.5.
enum class Thousands : unsigned char { Comma, Space, None };
/// The scaled units of headlines: those of the language (万 and 亿 in Chinese) or k and M everywhere.
enum class HeadlineUnits : unsigned char { ByLanguage, International };

/// How numbers, units and values look on the screen and in reports (interface rules, §4).
class Format
{
public:
    explicit Format(Language language = Language::English, Thousands thousands = Thousands::Comma,
                    HeadlineUnits headlines = HeadlineUnits::ByLanguage)
        : m_language(language), m_thousands(thousands), m_headlines(headlines)
    {}
    Language language() const { return m_language; }
    const QString &local(const core::LocalText &text) const { return text.in(m_language == Language::Chinese); }

    /// A number with this many decimals, thousands in threes, a true minus sign.
    QString fixed(double value, int decimals) const;
    /// At most six significant digits: computed columns.
    QString computed(double value) const;
    /// The decimals of a column of computed numbers: one number for all, so that the largest has six significant digits, and none
    /// that is 0 in all of them.
    static int decimalsOf(std::span<const double> column);
    /// A number of such a column; nothing is "0".
    QString ofColumn(double value, int decimals) const { return value == 0 ? QStringLiteral("0") : fixed(value, decimals); }
    /// As it was entered: the shortest digits that read back.
    QString entered(double value) const;
    /// The same without thousands and with a plain minus, for editing and copying.
    static QString plain(double value);
    /// A share 0…1 in per cent with one decimal; more digits where it would print like `limit` without being on it.
    QString share(double value, std::optional<double> limit = {}) const;
    /// t/tce: two decimals, three significant digits below 0.3; more where it would print like `limit` without being on it.
    QString intensity(double value, std::optional<double> limit = {}) const;

    /// A headline number and its scaled unit: 134.8 and "万 t", 1,348 and "kt".
    struct Scaled {
        QString number, unit;
        QString text() const { return unit.isEmpty() ? number : number + u' ' + unit; }
    };
    Scaled headline(double value, core::Unit unit) const;
    /// The factor and name of the unit in which numbers up to `largest` are drawn on an axis.
    struct Scale {
        double divisor = 1;
        QString unit;
    };
    Scale scale(double largest, core::Unit unit) const;
    /// The same thousands for what a chart library writes itself.
    QLocale locale() const;

    /// A field's value as its cell shows it; "—" is not for cells: absent is empty.
    QString text(const core::Field &field, const core::Value &value) const;
    /// The label of a field with its unit: "Heat (GJ)".
    static QString label(const core::Field &field);

    static QString absent() { return QStringLiteral("—"); }

private:
    Scale moneyScale(double largest) const;
    QString dressed(QString digits) const;
    QString withDigits(double value, double limit, bool hasLimit, int decimals) const;

    Language m_language;
    Thousands m_thousands;
    HeadlineUnits m_headlines;
};

/// A label of a declaration in the language shown.
QString fieldText(const char *label);
/// The sign of a unit that a file names, as people read it: "10^4Nm3" is 万Nm³ or 10⁴ Nm³.
QString unitText(const QString &written);
/// A unit that is written in Chinese, in this language: 万 kWh is 10⁴ kWh, 万元 is 10⁴ yuan.
QString unitIn(QString unit, Language language);
/// The other way: what a file names that people write 万Nm³, 10⁴ Nm³ or m³; files are in ASCII where they can be.
QString writtenUnit(const QString &typed);
/// The sign of a unit in the label of a field: what is per unit of a fuel or product says so, "GJ/unit".
QString labelUnit(core::Unit unit, const QString &sign);
/// A label with its unit: "Heat (GJ)"; the label alone where there is no unit.
QString withUnit(const QString &label, const QString &sign);
/// A label in the middle of a sentence: "power received"; abbreviations stay, "PV".
QString insideSentence(const QString &label);
/// A number with its unit: "900 t"; "900 × 10⁴ Nm³", which else reads as one number.
QString numberWithUnit(const QString &number, const QString &sign);
/// Texts one after another, as the language sets them apart.
QString listed(const QStringList &texts);
/// The sign of a unit; one that holds words has those of the program's language: "yuan/kWh", 元/kWh.
QString unitText(core::Unit unit);

} // namespace ui
