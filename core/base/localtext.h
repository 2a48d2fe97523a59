#pragma once

#include <QString>

namespace core {

/// A text in both languages of the documents.
struct LocalText {
    QString chinese, english;
    const QString &in(bool isChinese) const { return isChinese ? chinese : english; }
};

} // namespace core
