#pragma once

#include "core/dossier/layout.h"

#include <QFont>
#include <QHash>
#include <QStringList>

#include <array>

namespace ui {

/// Everything that is printed is measured in twentieths of a point: whole sizes of fonts, the same lines on every device.
constexpr double perPoint = 20, perMm = 1440 / 25.4;

/// The fonts of documents as this machine has them: the first of each chain that is there. Source: rules for the documents, §5
/// Fonts.
class DocumentFonts
{
public:
    DocumentFonts();

    /// A font by its role; `points` is its size.
    QFont font(core::FontRole role, double points, bool isBold = false, bool isItalic = false) const;
    /// "仿宋_GB2312 → Noto Serif CJK SC" for each role whose own font the machine lacks.
    const QStringList &substitutions() const { return m_substitutions; }
    /// Signs that share their shape with an ideograph or a space, such as the radicals: a PDF names the first of them, and its
    /// text would not be found.
    QHash<char16_t, char16_t> sameShapes() const;

private:
    struct Found {
        QString family;
        bool isBold = false;
    };
    std::array<Found, core::fontRoleCount> m_found;
    QStringList m_substitutions;
};

} // namespace ui
