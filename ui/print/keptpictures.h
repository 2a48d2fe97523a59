#pragma once

#include "core/dossier/dossier.h"

#include <QHash>
#include <QSizeF>

namespace ui {

/// Why a file cannot be a picture of a document.
enum class PictureTrouble : unsigned char {
    NotPicture, ///< neither a PNG nor a JPEG, or a damaged one
    TooLarge    ///< more pixels than mostMegapixels
};
constexpr int mostMegapixels = 60; // ours: what fits into 256 MB

/// Whether a file can be a picture of a document; reads all of it.
std::optional<PictureTrouble> pictureTrouble(const QString &fileName);

/// Reads the pictures that lie beside a project, each once: turned as their camera says, and no larger than a page needs at
/// 300 dpi. What is small enough already stays as it is, byte for byte.
class KeptPictures
{
public:
    explicit KeptPictures(std::function<QStringList()> folders) : m_folders(std::move(folders)) {}
    core::KeptPicture operator()(const QString &sha256) const;

private:
    std::function<QStringList()> m_folders;
    mutable QHash<QString, core::KeptPicture> m_read;
};

/// How large a picture is painted that has so much room in width, mm.
QSizeF pictureSizeMm(const core::DocumentPicture &picture, double widthMm);

} // namespace ui
