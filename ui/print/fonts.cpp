#include "fonts.h"

#include <QFontDatabase>
#include <QSet>

#include <cmath>

namespace ui {

DocumentFonts::DocumentFonts()
{
    const QStringList families = QFontDatabase::families();
    const QSet<QString> present(families.begin(), families.end());
    for (int role = 0; role < core::fontRoleCount; ++role) {
        const core::DocumentFont &font = core::documentFont(core::FontRole(role));
        Found &found = m_found[size_t(role)];
        found.family = font.chain.back().family;
        for (const core::FontFace &face : font.chain)
            if (present.contains(face.family)) {
                found = {face.family, face.isBold};
                break;
            }
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
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::ForceOutline));
    return font;
}

} // namespace ui
