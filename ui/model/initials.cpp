#include "initials.h"

#include <unicode/utrans.h>

#include <utility>

namespace ui {

Initials::~Initials()
{
    if (m_reader)
        utrans_close(m_reader);
}

QChar Initials::of(QChar sign)
{
    if (sign.script() != QChar::Script_Han)
        return {};
    if (!std::exchange(m_isOpened, true)) {
        UErrorCode code = U_ZERO_ERROR;
        m_reader = utrans_openU(u"Han-Latin; Latin-ASCII", -1, UTRANS_FORWARD, nullptr, 0, nullptr, &code);
    }
    if (!m_reader)
        return {};
    char16_t letters[16]{sign.unicode()};
    int32_t length = 1, limit = 1;
    UErrorCode code = U_ZERO_ERROR;
    utrans_transUChars(m_reader, letters, &length, int32_t(std::size(letters)), 0, &limit, &code);
    const QChar first = QChar(letters[0]).toLower();
    return U_SUCCESS(code) && length > 0 && first.isLetterOrNumber() ? first : QChar();
}

QString Initials::operator()(const QString &text)
{
    QString initials;
    initials.reserve(text.size());
    for (const QChar sign : text) {
        if (sign == u'\n' || (sign.unicode() < 0x80 && sign.isLetterOrNumber())) {
            initials += sign.toLower();
            continue;
        }
        auto known = m_known.constFind(sign);
        if (known == m_known.constEnd())
            known = m_known.insert(sign, of(sign));
        if (!known->isNull())
            initials += *known;
    }
    return initials;
}

} // namespace ui
