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

void Appearance::restore()
{
    const QSettings settings;
    const QString language = settings.value(QStringLiteral("language")).toString();
    setLanguage(language.isEmpty()                       ? systemLanguage()
                : language == QLatin1StringView("zh_CN") ? Language::Chinese
                                                         : Language::English);
    setTheme(settings.value(QStringLiteral("theme")).toString() == QLatin1StringView("dark") ? Theme::Dark : Theme::Light);
}

void Appearance::remember() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("language"),
                      language() == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
    settings.setValue(QStringLiteral("theme"), m_theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace ui
