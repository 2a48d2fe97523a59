#pragma once

#include <QObject>
#include <QTranslator>

namespace ui {

enum class Language : unsigned char { English, Chinese };

/// The language of the machine's user: Chinese for any zh locale, else English.
Language systemLanguage();

/// Installs the translations of a language; a switch reaches every widget as QEvent::LanguageChange.
class LanguageSwitch : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject *parent = nullptr);

    Language language() const { return m_language; }
    void setLanguage(Language language);

Q_SIGNALS:
    void languageChanged();

private:
    void install(Language language);
    Language m_language = Language::English;
    QTranslator m_english, m_chinese, m_qtChinese;
};

} // namespace ui
