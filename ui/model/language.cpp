#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ui {

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

LanguageSwitch::LanguageSwitch(QObject *parent) : QObject(parent)
{
    install(m_language);
}

void LanguageSwitch::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    install(language);
    Q_EMIT languageChanged();
}

/// English needs its plurals, Chinese everything; each is read when it is first used.
void LanguageSwitch::install(Language language)
{
    const auto load = [](QTranslator &translator, const QString &file) {
        if (translator.isEmpty() && !translator.load(file))
            qWarning("The translation %s is missing from the program.", qPrintable(file));
    };
    QCoreApplication::removeTranslator(&m_english);
    QCoreApplication::removeTranslator(&m_chinese);
    QCoreApplication::removeTranslator(&m_qtChinese);
    if (language == Language::English) {
        load(m_english, QStringLiteral(":/translations/parkwright_en.qm"));
        QCoreApplication::installTranslator(&m_english);
        return;
    }
    if (m_qtChinese.isEmpty()) // Qt's own words; without them only its dialogs stay English
        (void)m_qtChinese.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_chinese, QStringLiteral(":/translations/parkwright_zh_CN.qm"));
    QCoreApplication::installTranslator(&m_qtChinese);
    QCoreApplication::installTranslator(&m_chinese);
}

} // namespace ui
