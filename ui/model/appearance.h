#pragma once

#include "ui/model/format.h"

#include <QMap>
#include <QObject>

namespace ui {

/// How the user wants a column of a list.
struct ColumnLook {
    int width = 0; ///< 0: as wide as what is in it
    bool isHidden = false;
    bool operator==(const ColumnLook &) const = default;
};

enum class Theme : unsigned char { Light, Dark, Contrast };
enum class ThemeChoice : unsigned char { System, Light, Dark, Contrast }; ///< as Theme, after the first

/// A kind of quantity whose unit in tables may be chosen once for all columns.
struct UnitKind {
    core::Unit unit;
    const char *key;   ///< in the settings
    const char *label; ///< context UnitKind
};
inline constexpr UnitKind unitKinds[]{
    {core::Unit::MegawattHour, "electricity", QT_TRANSLATE_NOOP("UnitKind", "Electricity")},
    {core::Unit::Megawatt, "power", QT_TRANSLATE_NOOP("UnitKind", "Power")},
    {core::Unit::Gigajoule, "heat", QT_TRANSLATE_NOOP("UnitKind", "Heat")},
    {core::Unit::Tonne, "mass", QT_TRANSLATE_NOOP("UnitKind", "Mass")},
    {core::Unit::CubicMetre, "volume", QT_TRANSLATE_NOOP("UnitKind", "Volume")},
    {core::Unit::SquareMetre, "area", QT_TRANSLATE_NOOP("UnitKind", "Floor area")},
    {core::Unit::TenThousandYuan, "money", QT_TRANSLATE_NOOP("UnitKind", "Money")},
};

/// Language, theme, size of text and the format of numbers of one running program; remembered in the user's settings.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);

    Language language() const { return m_languages.language(); }
    void setLanguage(Language language);

    /// The theme that is shown.
    Theme theme() const;
    /// This one, whatever the system says.
    void setTheme(Theme theme) { setThemeChoice(ThemeChoice(int(theme) + 1)); }
    ThemeChoice themeChoice() const { return m_themeChoice; }
    void setThemeChoice(ThemeChoice choice);
    /// What the platform shows its own windows in.
    void setSystemTheme(Theme theme);

    const QString &local(const core::LocalText &text) const { return text.in(language() == Language::Chinese); }
    Format format() const { return Format(language(), m_thousands, m_headlines); }
    Thousands thousands() const { return m_thousands; }
    void setThousands(Thousands thousands);
    HeadlineUnits headlineUnits() const { return m_headlines; }
    void setHeadlineUnits(HeadlineUnits units);

    static constexpr std::array textSizes{90, 100, 110, 125, 150, 175, 200};
    /// In per cent of the usual size.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    /// The next larger (1) or smaller (−1) size.
    void stepTextSize(int direction);

    /// Whose name the trail of changes gets; empty: nobody's.
    const QString &author() const { return m_author; }
    void setAuthor(const QString &author);

    /// The unit in which a field of this list is shown; empty: that of its kind.
    QString unit(std::string_view list, std::string_view field) const;
    void setUnit(std::string_view list, std::string_view field, const QString &symbol);
    /// The unit of a kind where a column has none of its own; empty: the canonical one.
    QString kindUnit(core::Unit kind) const { return m_kindUnits.isEmpty() ? QString() : m_kindUnits.value(kind); }
    void setKindUnit(core::Unit kind, const QString &symbol);
    bool hasColumnUnits() const { return !m_units.isEmpty(); }
    void forgetColumnUnits();

    /// A column of a list, both by their keys.
    ColumnLook column(std::string_view list, std::string_view column) const;
    void setColumn(std::string_view list, std::string_view column, ColumnLook look);
    /// The columns of a list from left to right, by their keys; empty: as they are declared.
    QStringList columnOrder(std::string_view list) const;
    void setColumnOrder(std::string_view list, const QStringList &columns);

    /// Takes what was remembered, else the language of the system.
    void restore();
    void remember() const;
    /// Everything as on the first start, but for the units of single columns and the name in the trail.
    void setDefaults();

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void textSizeChanged();
    /// Thousands, units of headlines or of kinds: every number may look different.
    void formatChanged();
    void authorChanged();
    /// One column has another unit.
    void unitsChanged();

private:
    template <class T> void set(T &held, const T &value, void (Appearance::*changed)());

    LanguageSwitch m_languages;
    ThemeChoice m_themeChoice = ThemeChoice::System;
    Theme m_systemTheme = Theme::Light;
    Thousands m_thousands = Thousands::Comma;
    HeadlineUnits m_headlines = HeadlineUnits::ByLanguage;
    int m_textSize = 100;
    QString m_author;
    QMap<QString, QString> m_units; ///< "fuelUse/quantity": symbol
    QMap<QString, ColumnLook> m_columns;
    QMap<QString, QStringList> m_columnOrders; ///< by list
    QMap<core::Unit, QString> m_kindUnits;
};

} // namespace ui
