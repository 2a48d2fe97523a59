#include "momenttext.h"

namespace ui {

QString momentText(const QDateTime &when, MomentDetail detail)
{
    return when.toLocalTime().toString(detail == MomentDetail::Seconds ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                                                       : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString momentText(const QString &when, MomentDetail detail)
{
    const QDateTime moment = QDateTime::fromString(when, Qt::ISODateWithMs);
    return moment.isValid() ? momentText(moment, detail) : when;
}

} // namespace ui
