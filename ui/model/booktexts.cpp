#include "booktexts.h"

#include <memory>

namespace ui {

core::BookTexts bookTexts(Language language)
{
    const auto chinese = std::make_shared<QTranslator>();
    if (!chinese->load(QStringLiteral(":/translations/parkwright_zh_CN.qm")))
        qWarning("The Chinese translation is missing from the program.");
    const auto inChinese = [chinese](const char *context, const char *text) {
        const QString translated = chinese->translate(context, text);
        return translated.isEmpty() ? QString::fromUtf8(text) : translated;
    };
    const auto inEnglish = [](const char *, const char *text) { return QString::fromUtf8(text); };
    if (language == Language::Chinese)
        return {inChinese, inEnglish, true};
    return {inEnglish, inChinese, false};
}

core::BookTexts bookTexts(core::DocumentLanguage language)
{
    return bookTexts(language == core::DocumentLanguage::Chinese ? Language::Chinese : Language::English);
}

} // namespace ui
