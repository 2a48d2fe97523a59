#pragma once

#include "core/model/ownpictures.h"

class QTextCharFormat;
class QTextDocument;
class QTextImageFormat;

namespace ui {

/// What an author wrote as the HTML that documents keep: paragraphs, lists, bold, italic, links; fonts and colours are left out.
/// Pictures that are kept are named. Empty where there is neither a word nor a picture.
QString keptHtml(const QTextDocument &text);

/// A picture inside rich text; its image is the resource of the name.
QTextImageFormat pictureFormat(const core::OwnPicture &picture);
/// The picture of a format; nothing: it is none, or none that is kept.
std::optional<core::OwnPicture> pictureOf(const QTextCharFormat &format);
/// Gives the pictures of a text that was read from this HTML their captions and file names again.
void namePictures(QTextDocument &text, const QString &html);

} // namespace ui
