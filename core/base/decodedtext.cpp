#include "decodedtext.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

namespace core {

/// By ICU itself: whether Qt knows this encoding depends on how it was built.
static QString fromGb18030(const QByteArray &bytes)
{
    UErrorCode code = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &code);
    if (U_FAILURE(code))
        return QString::fromLatin1(bytes);
    QString text(2 * bytes.size() + 1, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.constData(), int32_t(bytes.size()), &code);
    ucnv_close(converter);
    text.truncate(U_FAILURE(code) ? 0 : length);
    return text;
}

QString decodedText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? fromGb18030(bytes) : text;
}

} // namespace core
