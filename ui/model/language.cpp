#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ui {

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

LanguageSwitch::LanguageSwitch(QObject *parent) : QObject(parent) {}

void LanguageSwitch::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (language == Language::Chinese) {
        if (m_own.isEmpty() && !m_own.load(QStringLiteral(":/translations/parkwright_zh_CN.qm")))
            qWarning("The Chinese translation is missing from the program.");
        if (m_qt.isEmpty())
            (void)m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        QCoreApplication::installTranslator(&m_qt);
        QCoreApplication::installTranslator(&m_own);
    } else {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
    }
    Q_EMIT languageChanged();
}

} // namespace ui
