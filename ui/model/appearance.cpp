#include "appearance.h"

#include <QSettings>

namespace ui {

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    connect(&m_languages, &LanguageSwitch::languageChanged, this, &Appearance::languageChanged);
}

void Appearance::setLanguage(Language language)
{
    m_languages.setLanguage(language);
}

void Appearance::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
}

namespace {

QString fieldKey(std::string_view list, std::string_view field)
{
    return QString::fromLatin1(list.data(), qsizetype(list.size())) + u'/' +
           QString::fromLatin1(field.data(), qsizetype(field.size()));
}

} // namespace

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

void Appearance::restore()
{
    QSettings settings;
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
    const QString language = settings.value(QStringLiteral("language")).toString();
    setLanguage(language.isEmpty()                       ? systemLanguage()
                : language == QLatin1StringView("zh_CN") ? Language::Chinese
                                                         : Language::English);
    setTheme(settings.value(QStringLiteral("theme")).toString() == QLatin1StringView("dark") ? Theme::Dark : Theme::Light);
}

void Appearance::remember() const
{
    QSettings settings;
    for (auto unit = m_units.begin(); unit != m_units.end(); ++unit)
        settings.setValue(QStringLiteral("units/") + unit.key(), unit.value());
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column)
        settings.setValue(QStringLiteral("columns/") + column.key(),
                          (column->isHidden ? -1 : 1) * (column->width + 1)); // 0 has no sign
    settings.setValue(QStringLiteral("language"),
                      language() == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
    settings.setValue(QStringLiteral("theme"), m_theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace ui
