#include "docxpackage.h"

#include "core/base/ziparchive.h"

#include <memory>

#include <zip.h>

namespace core {

namespace {

tl::unexpected<Error> notMade(const char *why)
{
    return fail({ErrorCode::FileNotWritable, {}, {}, QString::fromUtf8(why)});
}

/// What was written into a source in memory.
QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(about.size), '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    bytes.truncate(read > 0 ? qsizetype(read) : 0);
    return bytes;
}

} // namespace

Result<QByteArray> zipParts(const std::vector<DocxPart> &parts)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (!target)
        return notMade("memory");
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(target, zip_source_free);
    zip_source_keep(target); // it is read after the archive is closed
    ZipArchive archive(zip_open_from_source(target, ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target);
        return notMade("archive");
    }
    for (const DocxPart &part : parts) {
        zip_source_t *source = zip_source_buffer(archive.get(), part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive.get(), part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return notMade(zip_strerror(archive.get()));
        }
        constexpr zip_uint16_t firstDay = (1 << 5) | 1; // 1980-01-01
        zip_file_set_dostime(archive.get(), zip_uint64_t(index), 0, firstDay, 0);
        if (part.type.startsWith(QLatin1StringView("image/")))
            zip_set_file_compression(archive.get(), zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive.get()) != 0)
        return notMade(zip_strerror(archive.get()));
    (void)archive.release();
    return bytesOf(target);
}

std::optional<QHash<QString, QByteArray>> unzipParts(const QByteArray &bytes, qint64 limit, bool &isTooLarge)
{
    isTooLarge = false;
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    const ZipArchive archive(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return {};
    }
    QHash<QString, QByteArray> files;
    qint64 total = 0;
    QByteArray block(1 << 16, '\0');
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const ZipEntry file(zip_fopen_index(archive.get(), zip_uint64_t(i), 0));
        if (!file)
            return {};
        QByteArray content;
        zip_int64_t read = 0;
        while ((read = zip_fread(file.get(), block.data(), zip_uint64_t(block.size()))) > 0) {
            content.append(block.constData(), qsizetype(read));
            total += read;
            if (total > limit) {
                isTooLarge = true;
                return {};
            }
        }
        if (read < 0)
            return {};
        files.insert(QString::fromUtf8(zip_get_name(archive.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS)), content);
    }
    return files;
}

} // namespace core
