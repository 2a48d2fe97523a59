#pragma once

#include <QHash>
#include <QString>

namespace ui {

/// The pinyin initials of Chinese texts: "hsgf2" for 海上光伏 2. One reading for each sign, the usual one.
class Initials
{
public:
    Initials() = default;
    ~Initials();
    Initials(const Initials &) = delete;
    Initials &operator=(const Initials &) = delete;

    /// Letters and digits stay, in lower case; other signs are left out, line ends stay.
    QString operator()(const QString &text);

private:
    QChar of(QChar sign);

    void **m_reader = nullptr; ///< ICU's UTransliterator, whose tables Qt carries anyway; null: there are none
    bool m_isOpened = false;   ///< at the first Chinese sign: it takes longer than the whole window
    QHash<QChar, QChar> m_known;
};

} // namespace ui
