#include "keptpictures.h"

#include "core/storage/evidencefiles.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double dotsPerMm = 300 / 25.4;          // where a picture fills the width
constexpr double usualDotsPerMm = 150 / 25.4;     // ours: a small picture stays small
constexpr double widestMm = 156, highestMm = 190; // Source: rules for the documents, §3; the height of a page
constexpr qint64 mostBytes = 256 << 20, megapixel = 1'000'000;

bool isTooLarge(const QSize &size)
{
    return qint64(size.width()) * size.height() > mostMegapixels * megapixel;
}

/// Room for the largest picture that is taken; what Qt allows is less.
void allowLargest()
{
    constexpr int megabytes = 256; // 60 megapixels of four bytes
    if (QImageReader::allocationLimit() != 0 && QImageReader::allocationLimit() < megabytes)
        QImageReader::setAllocationLimit(megabytes);
}

/// PNG and JPEG alone: what Word, WPS and LibreOffice all show.
bool isKnown(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "jpg";
}

/// The picture as a page needs it; without bytes: it cannot be read.
core::KeptPicture made(const QByteArray &bytes)
{
    core::KeptPicture picture{core::PictureState::Unreadable, {}, 0, 0};
    allowLargest();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isKnown(reader.format()) || size.isEmpty() || isTooLarge(size))
        return picture;
    const bool isPng = reader.format() == "png";
    const bool isTurned = reader.transformation() != QImageIOHandler::TransformationNone;
    const bool isOnItsSide = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const double most = isOnItsSide ? highestMm : widestMm, mostDown = isOnItsSide ? widestMm : highestMm;
    const double scale = std::min({1.0, most * dotsPerMm / size.width(), mostDown * dotsPerMm / size.height()});
    if (scale < 1)
        reader.setScaledSize({std::max(1, int(size.width() * scale)), std::max(1, int(size.height() * scale))});
    const QImage image = reader.read();
    if (image.isNull())
        return picture;
    if (isTurned || scale < 1) {
        QBuffer out(&picture.bytes);
        out.open(QIODevice::WriteOnly);
        const bool isWritten = isPng ? image.save(&out, "PNG") : image.save(&out, "JPEG", 90);
        if (!isWritten)
            return {core::PictureState::Unreadable, {}, 0, 0};
    } else
        picture.bytes = bytes;
    picture.state = core::PictureState::There;
    picture.widthMm = image.width() / usualDotsPerMm;
    picture.heightMm = image.height() / usualDotsPerMm;
    return picture;
}

} // namespace

std::optional<PictureTrouble> pictureTrouble(const QString &fileName)
{
    allowLargest();
    QImageReader reader(fileName);
    reader.setDecideFormatFromContent(true);
    if (!isKnown(reader.format()))
        return PictureTrouble::NotPicture;
    if (isTooLarge(reader.size()))
        return PictureTrouble::TooLarge;
    return reader.read().isNull() ? std::optional(PictureTrouble::NotPicture) : std::nullopt;
}

core::KeptPicture KeptPictures::operator()(const QString &sha256) const
{
    if (const auto found = m_read.constFind(sha256); found != m_read.cend())
        return *found;
    const QString name = core::storage::fileNamed(sha256, m_folders());
    if (name.isEmpty())
        return {};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {core::PictureState::Unreadable, {}, 0, 0};
    const QByteArray bytes = file.readAll();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != sha256.toLatin1())
        return {core::PictureState::Changed, {}, 0, 0};
    core::KeptPicture picture = made(bytes);
    if (picture.state == core::PictureState::There)
        m_read.insert(sha256, picture);
    return picture;
}

QSizeF pictureSizeMm(const core::DocumentPicture &picture, double widthMm)
{
    if (picture.widthMm <= 0 || picture.heightMm <= 0)
        return {};
    const double scale = std::min({1.0, widthMm / picture.widthMm, highestMm / picture.heightMm});
    return {picture.widthMm * scale, picture.heightMm * scale};
}

} // namespace ui
