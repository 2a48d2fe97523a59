#include "fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace ui {

DocumentFonts::DocumentFonts()
{
    const QStringList families = QFontDatabase::families();
    const QSet<QString> present(families.begin(), families.end());
    for (int role = 0; role < core::fontRoleCount; ++role) {
        const core::DocumentFont &font = core::documentFont(core::FontRole(role));
        Found &found = m_found[size_t(role)];
        const auto face =
            std::ranges::find_if(font.chain, [&](const core::FontFace &each) { return present.contains(each.family); });
        found = face != font.chain.end() // else what the machine puts in its place
                    ? Found{face->family, face->isBold}
                    : Found{QFontInfo(QFont(font.chain.back().family)).family(), font.chain.back().isBold};
        if (found.family != font.name && found.family != font.otherName)
            m_substitutions << font.name + QStringLiteral(" → ") + found.family +
                                   (found.isBold ? QStringLiteral(" Bold") : QString());
    }
}

QFont DocumentFonts::font(core::FontRole role, double points, bool isBold, bool isItalic) const
{
    const Found &found = m_found[size_t(role)];
    QFont font(found.family);
    font.setPixelSize(std::max(1, int(std::lround(points * perPoint))));
    font.setBold(isBold || found.isBold);
    font.setItalic(isItalic);
    font.setHintingPreference(QFont::PreferNoHinting); // widths in proportion to the size
    // No other forms of digits or letters, no ligatures: a PDF knows no sign for such glyphs, so its text could not be searched.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::ForceOutline | QFont::PreferNoShaping));
    return font;
}

QHash<char16_t, char16_t> DocumentFonts::sameShapes() const
{
    QHash<char16_t, char16_t> same{{u'\t', u' '}, {0x00A0, u' '}, {0x2003, 0x3000}};
    QString ideographs, radicals;
    for (char16_t sign = 0x4E00; sign <= 0x9FFF; ++sign)
        ideographs += QChar(sign);
    for (char16_t sign = 0x2E80; sign <= 0x2FDF; ++sign)
        radicals += QChar(sign);
    QSet<QString> seen;
    for (const Found &found : m_found) {
        if (seen.contains(found.family))
            continue;
        seen.insert(found.family);
        const QRawFont font = QRawFont::fromFont(QFont(found.family));
        const QList<quint32> usual = font.glyphIndexesForString(ideographs), others = font.glyphIndexesForString(radicals);
        QHash<quint32, char16_t> signs;
        for (qsizetype i = 0; i < usual.size(); ++i)
            if (!signs.contains(usual[i]))
                signs[usual[i]] = ideographs[i].unicode();
        for (qsizetype i = 0; i < others.size(); ++i)
            if (others[i] != 0 && signs.contains(others[i]))
                same[radicals[i].unicode()] = signs[others[i]];
    }
    return same;
}

} // namespace ui
