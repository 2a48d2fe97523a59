#include "csvcell.h"

#include <QRegularExpression>

namespace core {

QByteArray csvCell(const QString &text)
{
    static const QRegularExpression formula(QStringLiteral("^'*[=+\\-@]")); // with apostrophes of its own too
    QByteArray cell = (formula.match(text).hasMatch() ? u'\'' + text : text).toUtf8();
    const bool isQuoted =
        text != text.trimmed() || cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
    return isQuoted ? '"' + cell.replace('"', "\"\"") + '"' : cell;
}

} // namespace core
