#include "sheetframes.h"

#include "core/base/utf8.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace core {

namespace {

constexpr char protocolVersion = 1;
constexpr qsizetype headSize = 5, placeSize = 10; // tag and length; row, column, type, flags

void append(QByteArray &bytes, qint32 number)
{
    char raw[4];
    qToLittleEndian(number, raw);
    bytes.append(raw, 4);
}

qint32 whole(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<qint32>(bytes.data() + at);
}

bool isPlace(qint32 row, qint32 column)
{
    return row >= 0 && row < sheetRows && column >= 0 && column < sheetColumns;
}

} // namespace

void FrameWriter::frame(char tag, const QByteArray &payload)
{
    m_bytes += tag;
    append(m_bytes, qint32(payload.size()));
    m_bytes += payload;
}

void FrameWriter::version()
{
    frame('V', QByteArray(1, protocolVersion));
}

void FrameWriter::sheet(const QByteArray &name)
{
    frame('S', name);
}

void FrameWriter::cell(const SheetCell &cell, QByteArrayView text)
{
    const bool isNumber = cell.type == SheetCell::Type::Number || cell.type == SheetCell::Type::Flag;
    char head[headSize + placeSize + 8];
    head[0] = 'C';
    qToLittleEndian(qint32(placeSize + (isNumber ? 8 : text.size())), head + 1);
    qToLittleEndian(cell.row, head + headSize);
    qToLittleEndian(cell.column, head + headSize + 4);
    head[headSize + 8] = char(cell.type);
    head[headSize + 9] = char(int(cell.isFormula) + 2 * int(cell.isExternal));
    if (isNumber)
        qToLittleEndian(cell.number, head + headSize + placeSize);
    m_bytes.append(head, headSize + placeSize + (isNumber ? 8 : 0));
    if (!isNumber)
        m_bytes.append(text);
}

void FrameWriter::merged(const SheetArea &area)
{
    QByteArray payload;
    for (const qint32 each : {area.firstRow, area.firstColumn, area.lastRow, area.lastColumn})
        append(payload, each);
    frame('M', payload);
}

void FrameWriter::hiddenSheet(const QByteArray &name)
{
    frame('H', name);
}

void FrameWriter::hiddenRow(qint32 row)
{
    QByteArray payload;
    append(payload, row);
    frame('R', payload);
}

void FrameWriter::hiddenColumn(qint32 column)
{
    QByteArray payload;
    append(payload, column);
    frame('K', payload);
}

void FrameWriter::failed(SheetFailure failure, const QByteArray &detail)
{
    frame('F', char(failure) + detail);
}

void FrameWriter::end()
{
    frame('Z', {});
}

bool FrameReader::refuse(SheetFailure failure, QString detail)
{
    m_failure = {failure, std::move(detail)};
    m_rest.clear();
    return false;
}

bool FrameReader::feed(const QByteArray &bytes)
{
    if (m_failure)
        return false;
    m_bytes += size_t(bytes.size());
    if (m_bytes > m_limits.bytes)
        return refuse(SheetFailure::TooLarge);
    m_rest += bytes;
    qsizetype at = 0;
    while (m_rest.size() - at >= headSize) {
        const qint32 length = whole(m_rest, at + 1);
        if (length < 0 || size_t(length) > m_limits.frame)
            return refuse(SheetFailure::Damaged);
        if (m_rest.size() - at - headSize < length)
            break;
        if (!take(m_rest[at], QByteArrayView(m_rest).sliced(at + headSize, length)))
            return false;
        at += headSize + length;
    }
    m_rest.remove(0, at);
    return true;
}

bool FrameReader::take(char tag, QByteArrayView payload)
{
    if (m_isComplete || (tag == 'V') == m_isBegun)
        return refuse(SheetFailure::Damaged);
    switch (tag) {
    case 'V':
        m_isBegun = payload.size() == 1 && payload[0] == protocolVersion;
        return m_isBegun || refuse(SheetFailure::Damaged);
    case 'S':
        if (m_read.sheets.size() >= m_limits.sheets)
            return refuse(SheetFailure::TooLarge);
        m_read.sheets.push_back({.name = QString::fromUtf8(payload), .cells = {}, .merged = {}});
        m_read.sheets.back().isHidden = m_hiddenSheets.contains(m_read.sheets.back().name);
        return true;
    case 'H':
        if (size_t(m_hiddenSheets.size()) >= m_limits.sheets)
            return refuse(SheetFailure::TooLarge);
        m_hiddenSheets << QString::fromUtf8(payload);
        return true;
    case 'R':
    case 'K':
        return takeHidden(tag, payload);
    case 'C':
        return takeCell(payload);
    case 'M': {
        if (m_read.sheets.empty() || payload.size() != 16)
            return refuse(SheetFailure::Damaged);
        const SheetArea area{whole(payload, 0), whole(payload, 4), whole(payload, 8), whole(payload, 12)};
        const bool isArea = isPlace(area.firstRow, area.firstColumn) && isPlace(area.lastRow, area.lastColumn) &&
                            area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn;
        if (!isArea || ++m_cells > m_limits.cells)
            return refuse(isArea ? SheetFailure::TooLarge : SheetFailure::Damaged);
        m_read.sheets.back().merged.push_back(area);
        return true;
    }
    case 'F':
        if (payload.isEmpty() || payload[0] < 0 || payload[0] > char(SheetFailure::NoReader))
            return refuse(SheetFailure::Damaged);
        return refuse(SheetFailure(payload[0]), QString::fromUtf8(payload.sliced(1)));
    case 'Z':
        m_isComplete = payload.isEmpty();
        return m_isComplete || refuse(SheetFailure::Damaged);
    default:
        return refuse(SheetFailure::Damaged);
    }
}

bool FrameReader::takeHidden(char tag, QByteArrayView payload)
{
    if (m_read.sheets.empty() || payload.size() != 4)
        return refuse(SheetFailure::Damaged);
    Sheet &sheet = m_read.sheets.back();
    std::vector<qint32> &hidden = tag == 'R' ? sheet.hiddenRows : sheet.hiddenColumns;
    const qint32 place = whole(payload, 0);
    const bool follows = hidden.empty() || hidden.back() < place;
    if (!isPlace(tag == 'R' ? place : 0, tag == 'K' ? place : 0) || !follows)
        return refuse(SheetFailure::Damaged);
    hidden.push_back(place); // no more than there are rows and columns
    return true;
}

bool FrameReader::takeCell(QByteArrayView payload)
{
    if (++m_cells > m_limits.cells)
        return refuse(SheetFailure::TooLarge);
    if (m_read.sheets.empty() || payload.size() < placeSize || payload[8] < 0 || payload[8] > char(SheetCell::Type::Error) ||
        payload[9] < 0 || payload[9] > 3)
        return refuse(SheetFailure::Damaged);
    SheetCell cell{.row = whole(payload, 0), .column = whole(payload, 4), .type = SheetCell::Type(payload[8]), .text = {}};
    cell.isFormula = payload[9] & 1;
    cell.isExternal = payload[9] & 2;
    const QByteArrayView content = payload.sliced(placeSize);
    if (cell.type == SheetCell::Type::Number || cell.type == SheetCell::Type::Flag) {
        if (content.size() != 8)
            return refuse(SheetFailure::Damaged);
        cell.number = qFromLittleEndian<double>(content.data());
        if (!std::isfinite(cell.number)) {
            cell.type = SheetCell::Type::Error;
            cell.text = QStringLiteral("#NUM!");
            cell.number = 0;
        }
    } else {
        cell.text = textOfUtf8({content.data(), size_t(content.size())});
    }
    std::vector<SheetCell> &cells = m_read.sheets.back().cells;
    const auto follows = [&cell](const SheetCell &last) {
        return std::pair(last.row, last.column) < std::pair(cell.row, cell.column);
    };
    if (!isPlace(cell.row, cell.column) || (!cells.empty() && !follows(cells.back())))
        return refuse(SheetFailure::Damaged);
    cells.push_back(std::move(cell));
    return true;
}

Result<Spreadsheet> FrameReader::finish(const QString &fileName)
{
    if (m_failure)
        return fail({errorCode(m_failure->first), fileName, {}, m_failure->second});
    if (!m_isComplete || !m_rest.isEmpty())
        return fail({ErrorCode::WorkbookDamaged, fileName, {}, {}});
    return std::move(m_read);
}

ErrorCode errorCode(SheetFailure failure)
{
    switch (failure) {
    case SheetFailure::Missing:
        return ErrorCode::FileMissing;
    case SheetFailure::WrongContent:
        return ErrorCode::WorkbookWrongContent;
    case SheetFailure::Protected:
        return ErrorCode::WorkbookProtected;
    case SheetFailure::TooLarge:
        return ErrorCode::WorkbookTooLarge;
    case SheetFailure::Damaged:
        return ErrorCode::WorkbookDamaged;
    case SheetFailure::TooSlow:
        return ErrorCode::WorkbookTooSlow;
    case SheetFailure::NoReader:
        return ErrorCode::ModuleMissing;
    }
    return ErrorCode::WorkbookDamaged;
}

} // namespace core
