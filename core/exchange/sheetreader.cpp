#include "sheetreader.h"

#include "core/base/decodedtext.h"
#include "core/base/wholefile.h"
#include "core/exchange/sheetframes.h"

#include <QFileInfo>
#include <QProcess>
#include <QtEndian>

#include <csv.h>

#include <algorithm>
#include <cstring>
#include <thread>

namespace core {

namespace {

constexpr qint64 largestText = 100LL * 1024 * 1024;

/// A text without what stands between quotes.
QByteArray unquoted(const QByteArray &text)
{
    QByteArray plain;
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted)
            plain += c;
    }
    return plain;
}

/// The sign that most of the first lines have; among equals the one that is there most often.
char separator(const QByteArray &text)
{
    const auto lines = unquoted(text.left(4096)).split('\n');
    const auto weight = [&lines](char sign) {
        qsizetype with = 0, all = 0;
        for (const QByteArray &line : lines) {
            with += line.contains(sign);
            all += line.count(sign);
        }
        return std::pair(with, all);
    };
    const char candidates[]{'\t', ';', ','};
    return *std::ranges::max_element(candidates, {}, weight);
}

struct Filling {
    Sheet sheet;
    qint32 row = 0, column = 0;
    bool isTooLarge = false;

    /// Whether the next cell may be taken, as from a workbook: within the limits of a sheet and of all cells.
    bool hasRoom()
    {
        isTooLarge = isTooLarge || row >= sheetRows || column >= sheetColumns || sheet.cells.size() >= SheetLimits().cells;
        return !isTooLarge;
    }
};

void takeCell(void *bytes, size_t size, void *into)
{
    auto *filling = static_cast<Filling *>(into);
    QByteArrayView text(static_cast<const char *>(bytes), qsizetype(size));
    if (const auto sign = std::ranges::find_if(text, [](char c) { return c != '\''; });
        sign != text.begin() && sign != text.end() && std::strchr("=+-@", *sign)) // the mark of a text that is no formula
        text = text.sliced(1);
    if (!text.isEmpty() && filling->hasRoom())
        filling->sheet.cells.push_back(
            {.row = filling->row, .column = filling->column, .type = SheetCell::Type::Text, .text = QString::fromUtf8(text)});
    ++filling->column;
}

void takeRow(int, void *into)
{
    auto *filling = static_cast<Filling *>(into);
    ++filling->row;
    filling->column = 0;
}

bool isText(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return ending == QLatin1StringView("csv") || ending == QLatin1StringView("txt") || ending == QLatin1StringView("tsv");
}

Result<Spreadsheet> readText(const QString &fileName)
{
    const auto bytes = readFile(fileName, largestText);
    if (!bytes)
        return fail(bytes.error());
    if (bytes->startsWith("PK\x03\x04") || bytes->startsWith("\xd0\xcf\x11\xe0"))
        return fail({ErrorCode::WorkbookWrongContent, fileName, {}, {}});
    auto read = sheetFromCsv(*bytes);
    if (!read)
        read.error().subject = fileName;
    return read;
}

} // namespace

Result<Spreadsheet> sheetFromCsv(const QByteArray &bytes)
{
    const QByteArray text =
        decodedText(bytes).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).toUtf8(); // one line end, not two
    Filling filling;
    csv_parser parser;
    if (csv_init(&parser, CSV_REPALL_NL) != 0)
        return Spreadsheet();
    csv_set_delim(&parser, static_cast<unsigned char>(separator(text)));
    csv_parse(&parser, text.constData(), size_t(text.size()), takeCell, takeRow, &filling);
    csv_fini(&parser, takeCell, takeRow, &filling);
    csv_free(&parser);
    if (filling.isTooLarge)
        return fail({ErrorCode::WorkbookTooLarge, {}, {}, {}});
    Spreadsheet read;
    read.sheets.push_back(std::move(filling.sheet));
    return read;
}

Result<Spreadsheet> SheetReader::read(const QString &fileName) const
{
    if (isText(fileName))
        return readText(fileName);
    const QFileInfo file(fileName);
    if (!file.isFile())
        return fail({file.exists() ? ErrorCode::FileNotRegular : ErrorCode::FileMissing, fileName, {}, {}});
    if (!file.isReadable())
        return fail({ErrorCode::FileUnreadable, fileName, {}, {}});
    QProcess child;
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(program, {QStringLiteral("--read-workbook"), file.absoluteFilePath()});
    if (!child.waitForStarted())
        return fail({ErrorCode::FileUnreadable, fileName, {}, child.errorString()});
    child.closeWriteChannel();
    FrameReader frames;
    bool isTaken = true, isAlive = true;
    while (isTaken && isAlive) {
        isAlive = child.waitForReadyRead(seconds * 1000);
        isTaken = frames.feed(child.readAllStandardOutput());
    }
    const bool isSlow = isTaken && child.state() != QProcess::NotRunning && !child.waitForFinished(1000);
    if (child.state() != QProcess::NotRunning)
        child.kill();
    child.waitForFinished();
    constexpr int outOfProcessorTime = 24; // SIGXCPU
    if (isSlow || (child.exitStatus() == QProcess::CrashExit && child.exitCode() == outOfProcessorTime))
        return fail({ErrorCode::WorkbookTooSlow, fileName, {}, {}});
    return frames.finish(fileName);
}

std::vector<std::optional<Result<Spreadsheet>>> SheetReader::readInOneChild(const QStringList &fileNames) const
{
    constexpr qsizetype lengthSize = 8;
    std::vector<std::optional<Result<Spreadsheet>>> read;
    QStringList arguments{QStringLiteral("--read-workbook")};
    for (const QString &name : fileNames)
        arguments << QFileInfo(name).absoluteFilePath();
    QProcess child;
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(program, arguments);
    child.closeWriteChannel();
    QByteArray bytes;
    const auto takeFile = [&] {
        const qint64 length = bytes.size() < lengthSize ? 0 : qFromLittleEndian<qint64>(bytes.constData());
        if (bytes.size() < lengthSize || length < 0 || length > bytes.size() - lengthSize)
            return false;
        FrameReader frames;
        frames.feed(bytes.sliced(lengthSize, length));
        read.emplace_back(frames.finish(fileNames[qsizetype(read.size())]));
        bytes.remove(0, lengthSize + length);
        return true;
    };
    while (qsizetype(read.size()) < fileNames.size() && bytes.size() <= qsizetype(SheetLimits().bytes) + lengthSize) {
        const bool isAlive = child.waitForReadyRead(seconds * 1000);
        bytes += child.readAllStandardOutput();
        while (qsizetype(read.size()) < fileNames.size() && takeFile())
            ;
        if (!isAlive)
            break;
    }
    if (child.state() != QProcess::NotRunning && !child.waitForFinished(1000))
        child.kill();
    child.waitForFinished();
    read.resize(size_t(fileNames.size()));
    return read;
}

std::vector<Result<Spreadsheet>> SheetReader::read(const QStringList &fileNames) const
{
    std::vector<std::optional<Result<Spreadsheet>>> read(size_t(fileNames.size()));
    std::vector<qsizetype> books; // what needs a child
    for (qsizetype i = 0; i < fileNames.size(); ++i)
        if (const QFileInfo file(fileNames[i]);
            fileNames.size() > 1 && file.isFile() && file.isReadable() && !isText(fileNames[i]))
            books.push_back(i);
    const size_t count = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 4);
    const auto work = [&](size_t first) { // every count-th book, so that all have about as much to do
        QStringList names;
        for (size_t i = first; i < books.size(); i += count)
            names << fileNames[books[i]];
        auto results = names.isEmpty() ? std::vector<std::optional<Result<Spreadsheet>>>() : readInOneChild(names);
        for (size_t i = 0; i < results.size(); ++i)
            read[size_t(books[first + i * count])] = std::move(results[i]);
    };
    std::vector<std::thread> threads;
    for (size_t i = 1; i < count; ++i)
        threads.emplace_back(work, i);
    work(0);
    for (std::thread &thread : threads)
        thread.join();
    std::vector<Result<Spreadsheet>> results;
    for (size_t i = 0; i < read.size(); ++i) // what was not read with others is read alone: it says why
        results.push_back(read[i] ? *std::move(read[i]) : this->read(fileNames[qsizetype(i)]));
    return results;
}

} // namespace core
