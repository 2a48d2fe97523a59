#pragma once

#include "core/model/park.h"

#include <vector>

// The pictures of own text: maps, plans, photographs. The text names them, their contents lie beside the project as the files of
// evidence do. Source: rules for the documents, 1.1 ("map picture").

namespace core {

/// A picture as own text names it: <img src="SHA-256" data-file="map.png" title="caption" alt="what it shows"/>.
struct OwnPicture {
    QString sha256;   ///< of its file, in small letters: the name it is kept under
    QString fileName; ///< as its author knew it
    QString caption, alternative;

    bool operator==(const OwnPicture &) const = default;
};

/// Whether a name is a SHA-256 in small letters: what pictures and files of evidence are kept under.
bool isKeptName(const QString &name);

/// The element that names it.
QString pictureHtml(const OwnPicture &picture);
/// The picture of an element, of which `inside` is what stands between < and >; nothing: it is no picture that we keep.
std::optional<OwnPicture> pictureOfTag(const QString &inside);
/// Those of a text in order.
std::vector<OwnPicture> picturesIn(const QString &html);
/// Those of all texts of a park, each file once, in the order of the texts.
std::vector<OwnPicture> picturesOf(const Park &park);

} // namespace core
