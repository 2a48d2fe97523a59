#pragma once

#include "core/base/result.h"
#include "core/exchange/spreadsheet.h"

#include <QByteArray>
#include <QStringList>

// What the reading child (`parkwright --read-workbook`) says to its parent: frames of one letter, the length of what follows (32
// bits, little endian) and that many bytes. V: version of the protocol (1 byte); S: a sheet begins, its name; C: a cell, row and
// column (32 bits each), type, flags (1: formula, 2: of another file) and its number (64 bits) or text; M: merged cells, four
// times 32 bits; H: the name of a hidden sheet that comes later; R and K: a hidden row and a hidden column of the sheet that hold
// something (32 bits); F: it failed, the reason (1 byte) and a detail; Z: all was said. Texts are UTF-8. V comes first, F or Z last.
// Of several files the frames of each come after their length in bytes (64 bits, little endian).

namespace core {

/// Why a file could not be read.
enum class SheetFailure : unsigned char { Missing, WrongContent, Protected, TooLarge, Damaged, TooSlow, NoReader };

/// Puts frames together.
class FrameWriter
{
public:
    explicit FrameWriter(QByteArray &bytes) : m_bytes(bytes) {}

    void version();
    void sheet(const QByteArray &name);
    void cell(const SheetCell &cell, QByteArrayView text);
    void merged(const SheetArea &area);
    void hiddenSheet(const QByteArray &name);
    void hiddenRow(qint32 row);
    void hiddenColumn(qint32 column);
    void failed(SheetFailure failure, const QByteArray &detail);
    void end();

private:
    void frame(char tag, const QByteArray &payload);
    QByteArray &m_bytes;
};

/// How much of a file is taken in; more than any park needs.
struct SheetLimits {
    size_t cells = 2'000'000;
    size_t sheets = 1'000;
    size_t bytes = 256ULL * 1024 * 1024; ///< of all frames
    size_t frame = 1024 * 1024;          ///< the longest text
};

/// Takes frames apart. Whatever the bytes are, memory stays within the limits.
class FrameReader
{
public:
    explicit FrameReader(SheetLimits limits = {}) : m_limits(limits) {}

    /// Takes the next bytes; false: they are wrong or too many, and nothing more is taken.
    bool feed(const QByteArray &bytes);
    /// What came, once the end was seen. Fails: the codes of files; WorkbookDamaged when the end is missing.
    Result<Spreadsheet> finish(const QString &fileName);

private:
    bool take(char tag, QByteArrayView payload);
    bool takeCell(QByteArrayView payload);
    bool takeHidden(char tag, QByteArrayView payload);
    bool refuse(SheetFailure failure, QString detail = {});

    SheetLimits m_limits;
    Spreadsheet m_read;
    QStringList m_hiddenSheets;
    QByteArray m_rest;
    size_t m_bytes = 0, m_cells = 0;
    bool m_isBegun = false, m_isComplete = false;
    std::optional<std::pair<SheetFailure, QString>> m_failure;
};

/// The code of a failure as people meet it.
ErrorCode errorCode(SheetFailure failure);

} // namespace core
