#include "appearance.h"

#include "core/base/keytext.h"

#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

constexpr int usualTextSize = 100;

/// A word of the settings and what it means; the first one is meant by everything else.
template <class T> struct SettingsWord {
    T value;
    const char *word;
};
constexpr SettingsWord<ThemeChoice> themeWords[]{{ThemeChoice::System, "system"},
                                                 {ThemeChoice::Light, "light"},
                                                 {ThemeChoice::Dark, "dark"},
                                                 {ThemeChoice::Contrast, "contrast"}};
constexpr SettingsWord<Thousands> thousandsWords[]{
    {Thousands::Comma, "comma"}, {Thousands::Space, "space"}, {Thousands::None, "none"}};
constexpr SettingsWord<HeadlineUnits> headlineWords[]{{HeadlineUnits::ByLanguage, "language"},
                                                      {HeadlineUnits::International, "international"}};

template <class T> T meant(std::span<const SettingsWord<T>> words, const QString &word)
{
    const auto found = std::ranges::find_if(words, [&](const auto &each) { return word == QLatin1StringView(each.word); });
    return found == words.end() ? words.front().value : found->value;
}

template <class T> QString wordOf(std::span<const SettingsWord<T>> words, T value)
{
    return QString::fromLatin1(std::ranges::find(words, value, &SettingsWord<T>::value)->word);
}

QString fieldKey(std::string_view list, std::string_view field)
{
    return core::keyText(list) + u'/' + core::keyText(field);
}

} // namespace

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    connect(&m_languages, &LanguageSwitch::languageChanged, this, &Appearance::languageChanged);
}

template <class T> void Appearance::set(T &held, const T &value, void (Appearance::*changed)())
{
    if (held == value)
        return;
    held = value;
    Q_EMIT(this->*changed)();
}

void Appearance::setLanguage(Language language)
{
    m_languages.setLanguage(language);
}

Theme Appearance::theme() const
{
    return m_themeChoice == ThemeChoice::System ? m_systemTheme : Theme(int(m_themeChoice) - 1);
}

void Appearance::setThemeChoice(ThemeChoice choice)
{
    set(m_themeChoice, choice, &Appearance::themeChanged);
}

void Appearance::setSystemTheme(Theme theme)
{
    set(m_systemTheme, theme, &Appearance::themeChanged);
}

void Appearance::setThousands(Thousands thousands)
{
    set(m_thousands, thousands, &Appearance::formatChanged);
}

void Appearance::setHeadlineUnits(HeadlineUnits units)
{
    set(m_headlines, units, &Appearance::formatChanged);
}

void Appearance::setTextSize(int percent)
{
    set(m_textSize, std::clamp(percent, textSizes.front(), textSizes.back()), &Appearance::textSizeChanged);
}

void Appearance::setAuthor(const QString &author)
{
    set(m_author, author.trimmed(), &Appearance::authorChanged);
}

void Appearance::stepTextSize(int direction)
{
    const auto *larger = std::ranges::upper_bound(textSizes, m_textSize);
    const auto *same = std::ranges::lower_bound(textSizes, m_textSize);
    if (direction > 0 && larger != textSizes.end())
        setTextSize(*larger);
    else if (direction < 0 && same != textSizes.begin())
        setTextSize(*(same - 1));
}

QString Appearance::unit(std::string_view list, std::string_view field) const
{
    return m_units.isEmpty() ? QString() : m_units.value(fieldKey(list, field));
}

void Appearance::setUnit(std::string_view list, std::string_view field, const QString &symbol)
{
    m_units.insert(fieldKey(list, field), symbol);
    Q_EMIT unitsChanged();
}

ColumnLook Appearance::column(std::string_view list, std::string_view column) const
{
    return m_columns.value(fieldKey(list, column));
}

void Appearance::setColumn(std::string_view list, std::string_view column, ColumnLook look)
{
    m_columns.insert(fieldKey(list, column), look);
}

QStringList Appearance::columnOrder(std::string_view list) const
{
    return m_columnOrders.value(core::keyText(list));
}

void Appearance::setColumnOrder(std::string_view list, const QStringList &columns)
{
    const QString key = core::keyText(list);
    if (columns.isEmpty())
        m_columnOrders.remove(key);
    else
        m_columnOrders.insert(key, columns);
}

void Appearance::setKindUnit(core::Unit kind, const QString &symbol)
{
    if (symbol == m_kindUnits.value(kind))
        return;
    if (symbol.isEmpty())
        m_kindUnits.remove(kind);
    else
        m_kindUnits.insert(kind, symbol);
    Q_EMIT formatChanged();
}

void Appearance::forgetColumnUnits()
{
    set(m_units, {}, &Appearance::formatChanged);
}

void Appearance::restore()
{
    QSettings settings;
    const auto text = [&settings](const char *key) { return settings.value(QLatin1StringView(key)).toString(); };
    settings.beginGroup(QStringLiteral("units"));
    for (const QString &key : settings.allKeys())
        m_units.insert(key, settings.value(key).toString());
    settings.endGroup();
    settings.beginGroup(QStringLiteral("columns"));
    for (const QString &key : settings.allKeys()) { // a width, below 0: hidden
        const int width = settings.value(key).toInt();
        m_columns.insert(key, {std::abs(width) - 1, width < 0});
    }
    settings.endGroup();
    settings.beginGroup(QStringLiteral("columnOrder"));
    for (const QString &list : settings.allKeys())
        m_columnOrders.insert(list, settings.value(list).toStringList());
    settings.endGroup();
    for (const UnitKind &kind : unitKinds)
        if (const QString symbol = settings.value(QStringLiteral("kindUnits/") + QLatin1StringView(kind.key)).toString();
            !symbol.isEmpty())
            setKindUnit(kind.unit, symbol);
    const QString language = text("language");
    setLanguage(language.isEmpty()                       ? systemLanguage()
                : language == QLatin1StringView("zh_CN") ? Language::Chinese
                                                         : Language::English);
    setThemeChoice(meant<ThemeChoice>(themeWords, text("theme")));
    setThousands(meant<Thousands>(thousandsWords, text("thousands")));
    setHeadlineUnits(meant<HeadlineUnits>(headlineWords, text("headlineUnits")));
    setTextSize(settings.value(QStringLiteral("textSize"), usualTextSize).toInt());
    setAuthor(text("author"));
}

void Appearance::remember() const
{
    QSettings settings;
    settings.remove(QStringLiteral("units")); // those that were chosen once and are no more
    for (auto unit = m_units.begin(); unit != m_units.end(); ++unit)
        settings.setValue(QStringLiteral("units/") + unit.key(), unit.value());
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column)
        settings.setValue(QStringLiteral("columns/") + column.key(),
                          (column->isHidden ? -1 : 1) * (column->width + 1)); // 0 has no sign
    settings.remove(QStringLiteral("columnOrder"));
    for (auto order = m_columnOrders.begin(); order != m_columnOrders.end(); ++order)
        settings.setValue(QStringLiteral("columnOrder/") + order.key(), order.value());
    settings.remove(QStringLiteral("kindUnits"));
    for (const UnitKind &kind : unitKinds)
        if (const QString symbol = kindUnit(kind.unit); !symbol.isEmpty())
            settings.setValue(QStringLiteral("kindUnits/") + QLatin1StringView(kind.key), symbol);
    settings.setValue(QStringLiteral("language"),
                      language() == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
    settings.setValue(QStringLiteral("theme"), wordOf<ThemeChoice>(themeWords, m_themeChoice));
    settings.setValue(QStringLiteral("thousands"), wordOf<Thousands>(thousandsWords, m_thousands));
    settings.setValue(QStringLiteral("headlineUnits"), wordOf<HeadlineUnits>(headlineWords, m_headlines));
    settings.setValue(QStringLiteral("textSize"), m_textSize);
    settings.setValue(QStringLiteral("author"), m_author);
}

void Appearance::setDefaults()
{
    setLanguage(systemLanguage());
    setThemeChoice(ThemeChoice::System);
    setThousands(Thousands::Comma);
    setHeadlineUnits(HeadlineUnits::ByLanguage);
    setTextSize(usualTextSize);
    set(m_kindUnits, {}, &Appearance::formatChanged);
}

} // namespace ui
