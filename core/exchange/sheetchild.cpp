#include "sheetchild.h"

#include "core/base/module.h"
#include "core/base/ziparchive.h"
#include "core/exchange/sheetimport.h"
#include "core/exchange/sheetrepair.h"

#include <QFile>

#include <QtEndian>

#include <zip.h>

#include <csignal>
#include <cstdio>
#include <new>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace core {

namespace {

constexpr qint64 largestSheetFile = 100LL * 1024 * 1024, largestInflated = 300LL * 1024 * 1024;

/// What a zip archive turns out to be.
struct Content {
    std::optional<SheetFormat> format;
    std::optional<SheetFailure> failure;
    std::vector<std::pair<zip_uint64_t, QByteArray>> repaired{}; ///< parts that are read in another form
    QByteArrayList hiddenSheets{};
};

ZipArchive opened(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    return ZipArchive(archive);
}

/// Inflates everything once and forgets it: what the directory says may be a lie.
Content inspected(zip_t *archive)
{
    Content content;
    qint64 inflated = 0;
    std::vector<char> block(1 << 16);
    const auto count = zip_get_num_entries(archive, 0);
    if (count > 20'000)
        return {{}, SheetFailure::TooLarge, {}};
    for (zip_int64_t i = 0; i < count; ++i) {
        const QByteArray name(zip_get_name(archive, zip_uint64_t(i), ZIP_FL_ENC_RAW));
        zip_stat_t about;
        if (zip_stat_index(archive, zip_uint64_t(i), 0, &about) != 0)
            return {{}, SheetFailure::Damaged, {}};
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
            return {{}, SheetFailure::Protected, {}};
        const ZipEntry file(zip_fopen_index(archive, zip_uint64_t(i), 0));
        if (!file)
            return {{}, SheetFailure::Damaged, {}};
        const bool isManifest = name == "META-INF/manifest.xml", isType = name == "mimetype";
        const bool isContent = name == "content.xml", isSheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml"),
                   isStrings = name == "xl/sharedStrings.xml", isRelations = name.endsWith(".rels"),
                   isNamed = name == "xl/workbook.xml" || name == "xl/styles.xml";
        QByteArray kept;
        zip_int64_t read = 0;
        while ((read = zip_fread(file.get(), block.data(), block.size())) > 0) {
            inflated += read;
            if (inflated > largestInflated)
                return {{}, SheetFailure::TooLarge, {}};
            if (isSheet || isStrings || isRelations || isNamed || isContent || isManifest || isType)
                kept.append(block.data(), qsizetype(read));
        }
        if (read < 0)
            return {{}, SheetFailure::Damaged, {}};
        if (kept.contains("<!DOCTYPE")) // no spreadsheet program writes one; entities could grow without end
            return {{}, SheetFailure::Damaged, {}};
        const bool wasStrict = makeTransitional(kept);
        QByteArray part = isSheet       ? repairedSheet(kept)
                          : isStrings   ? repairedStrings(kept)
                          : isRelations ? repairedRelations(kept, name.left(name.lastIndexOf("_rels/")))
                          : isContent   ? repairedContent(kept)
                                        : QByteArray();
        if (part.isEmpty() && wasStrict)
            part = kept;
        if (!part.isEmpty())
            content.repaired.push_back({zip_uint64_t(i), std::move(part)});
        if (isManifest && kept.contains("encryption-data"))
            return {{}, SheetFailure::Protected, {}};
        if (isType && kept.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            content.format = SheetFormat::Ods;
        if (name == "xl/workbook.xml") {
            content.format = SheetFormat::Xlsx;
            content.hiddenSheets = hiddenSheetsOf(kept);
        }
    }
    return content;
}

/// The archive with its repaired parts; empty when it cannot be put together.
QByteArray withRepaired(const QByteArray &bytes, const Content &content)
{
    const ZipArchive original = opened(bytes);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target); // it is read after the archive is closed
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    if (!original || !archive)
        return {};
    auto next = content.repaired.begin();
    for (zip_int64_t i = 0; i < zip_get_num_entries(original.get(), 0); ++i) {
        const auto index = zip_uint64_t(i);
        const bool isRepaired = next != content.repaired.end() && next->first == index;
        zip_source_t *part = isRepaired
                                 ? zip_source_buffer(archive, next->second.constData(), zip_uint64_t(next->second.size()), 0)
                                 : zip_source_zip(archive, original.get(), index, 0, 0, -1);
        next += isRepaired;
        const zip_int64_t added = zip_file_add(archive, zip_get_name(original.get(), index, 0), part, ZIP_FL_OVERWRITE);
        if (isRepaired && added >= 0) // it is read at once and never kept
            zip_set_file_compression(archive, zip_uint64_t(added), ZIP_CM_STORE, 0);
    }
    QByteArray written;
    zip_stat_t about;
    if (zip_close(archive) == 0 && zip_source_stat(target, &about) == 0 && zip_source_open(target) == 0) {
        written.resize(qsizetype(about.size));
        if (zip_source_read(target, written.data(), about.size) != zip_int64_t(about.size))
            written.clear();
        zip_source_close(target);
    }
    zip_source_free(target);
    return written;
}

/// Excel keeps a protected workbook in the container of its old format, as the stream "EncryptedPackage".
bool isEncryptedContainer(const QByteArray &bytes)
{
    static const QByteArray name = [] {
        QByteArray wide;
        for (const char c : QByteArray("EncryptedPackage"))
            wide.append(c).append('\0');
        return wide;
    }();
    return bytes.startsWith("\xd0\xcf\x11\xe0") && bytes.contains(name);
}

Content contentOf(const QByteArray &bytes)
{
    if (isEncryptedContainer(bytes))
        return {{}, SheetFailure::Protected, {}};
    if (!bytes.startsWith("PK"))
        return {{}, SheetFailure::WrongContent, {}};
    const ZipArchive archive = opened(bytes);
    if (!archive)
        return {{}, SheetFailure::Damaged, {}};
    Content content = inspected(archive.get());
    if (!content.format && !content.failure)
        content.failure = SheetFailure::WrongContent;
    return content;
}

/// What reads workbooks; loaded once.
decltype(&parkwrightImportSheets) importer()
{
    static const auto import = moduleFunction<decltype(parkwrightImportSheets)>(sheetsModule, importSheetsName);
    return import;
}

constexpr rlim_t mostMemory = 400UL * 1024 * 1024, mostSeconds = 30;

/// Bytes of address space that libraries and loader took.
rlim_t addressSpaceInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    const qint64 pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').front().toLongLong() : 0;
    return rlim_t(pages) * rlim_t(::sysconf(_SC_PAGESIZE));
}

template <class Resource> void limit(Resource resource, rlim_t most)
{
    const rlimit value{most, most};
    ::setrlimit(resource, &value);
}

bool write(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) && std::fflush(stdout) == 0;
}

QByteArray framesWithinLimits(const char *fileName)
{
#ifndef __SANITIZE_ADDRESS__ // the sanitizer itself takes terabytes of address space
    limit(RLIMIT_AS, addressSpaceInUse() + mostMemory);
#endif
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_CORE, 0);
    return sheetFramesOf(QFile::decodeName(fileName));
}

QByteArray failed(SheetFailure failure)
{
    QByteArray frames;
    FrameWriter writer(frames);
    writer.version();
    writer.failed(failure, {});
    return frames;
}

/// Reads a file in a copy of this process, which leaves its frames in memory that both see.
QByteArray framesOfCopy(const char *fileName)
{
    QFile shared;
    if (const int memory = ::memfd_create("frames", 0);
        memory < 0 || !shared.open(memory, QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::AutoCloseHandle))
        return failed(SheetFailure::TooLarge);
    const pid_t copy = ::fork();
    if (copy == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody waits for it any more
        const QByteArray frames = framesWithinLimits(fileName);
        ::_exit(shared.write(frames) == frames.size() ? 0 : 5);
    }
    int status = 0;
    if (copy < 0 || ::waitpid(copy, &status, 0) != copy)
        return failed(SheetFailure::TooLarge);
    if (WIFSIGNALED(status))
        return failed(WTERMSIG(status) == SIGXCPU ? SheetFailure::TooSlow : SheetFailure::Damaged);
    return shared.seek(0) && WEXITSTATUS(status) == 0 ? shared.readAll() : failed(SheetFailure::TooLarge);
}

} // namespace

QByteArray sheetFramesOf(const QString &fileName)
{
    QByteArray frames;
    FrameWriter writer(frames);
    writer.version();
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        writer.failed(SheetFailure::Missing, {});
        return frames;
    }
    if (file.size() > largestSheetFile) {
        writer.failed(SheetFailure::TooLarge, {});
        return frames;
    }
    const qsizetype begun = frames.size();
    try {
        QByteArray bytes = file.readAll();
        const Content content = contentOf(bytes);
        if (!content.repaired.empty())
            bytes = withRepaired(bytes, content);
        for (const QByteArray &name : content.hiddenSheets)
            writer.hiddenSheet(name);
        if (content.failure)
            writer.failed(*content.failure, {});
        else if (const auto import = importer())
            import(bytes, *content.format, {}, frames);
        else
            writer.failed(SheetFailure::NoReader, QByteArray(sheetsModule.data(), sheetsModule.size()));
    } catch (const std::bad_alloc &) {
        frames.truncate(begun);
        writer.failed(SheetFailure::TooLarge, {});
    } catch (...) { // whatever liborcus throws; some of it is no std::exception
        frames.truncate(begun);
        writer.failed(SheetFailure::Damaged, {});
    }
    return frames;
}

bool isSheetChild(int argumentCount, const char *const *arguments)
{
    return argumentCount >= 3 && qstrcmp(arguments[1], "--read-workbook") == 0;
}

int runSheetChild(int argumentCount, const char *const *arguments)
{
    importer(); // before memory is limited, and for all copies of the process
    if (argumentCount == 3)
        return write(framesWithinLimits(arguments[2])) ? 0 : 5;
    for (int i = 2; i < argumentCount; ++i) {
        const QByteArray frames = framesOfCopy(arguments[i]);
        char length[8];
        qToLittleEndian(qint64(frames.size()), length);
        if (!write(QByteArray(length, sizeof length)) || !write(frames))
            return 5;
    }
    return 0;
}

} // namespace core
