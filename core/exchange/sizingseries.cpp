#include "sizingseries.h"

#include "core/base/wholefile.h"

#include <charconv>
#include <cmath>
#include <string_view>

namespace core {

namespace {

constexpr size_t mostHours = 100 * 8784;
constexpr qint64 largestSeriesFile = 200 * 1024 * 1024;

struct SeriesColumn {
    std::string_view name;
    std::vector<double> sizing::Series::*values;
    bool mayBeNegative;
};
constexpr std::array seriesColumns{
    SeriesColumn{"load_mw", &sizing::Series::loadMw, false},
    SeriesColumn{"wind_pu", &sizing::Series::windPu, false},
    SeriesColumn{"pv_pu", &sizing::Series::pvPu, false},
    SeriesColumn{"import_price", &sizing::Series::importPrice, true},
    SeriesColumn{"export_price", &sizing::Series::exportPrice, true},
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view white = " \t\r";
    const size_t begin = text.find_first_not_of(white);
    return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(white) - begin + 1);
}

void split(std::string_view line, std::vector<std::string_view> &cells)
{
    cells.clear();
    for (size_t begin = 0;;) {
        const size_t comma = line.find(',', begin);
        cells.push_back(trimmed(line.substr(begin, comma == line.npos ? comma : comma - begin)));
        if (comma == line.npos)
            return;
        begin = comma + 1;
    }
}

QString text(std::string_view of)
{
    return QString::fromUtf8(of.data(), qsizetype(std::min<size_t>(of.size(), 40)));
}

/// `column` 0: the whole line.
Error at(int line, size_t column, ErrorCode code, QString subject, QString detail = {})
{
    return {code, std::move(subject), {}, std::move(detail), line, int(column)};
}

/// What a number of a series may be.
constexpr double largestNumber = 1e9;

/// The cell of a column as a number. Fails: SeriesCell (no number), NumberOutOfRange, SeriesNegative.
Result<double> seriesNumber(std::string_view cell, const SeriesColumn &of, int line, size_t column)
{
    double number = 0.0;
    const auto [stop, code] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    const bool isTooLarge = code == std::errc::result_out_of_range;
    if ((code != std::errc{} && !isTooLarge) || stop != cell.data() + cell.size() || !std::isfinite(number))
        return fail(at(line, column, ErrorCode::SeriesCell, text(of.name), text(cell)));
    if (isTooLarge || std::abs(number) > largestNumber)
        return fail(at(line, column, ErrorCode::NumberOutOfRange, text(cell),
                       QStringLiteral("%1…%2").arg(of.mayBeNegative ? -largestNumber : 0).arg(largestNumber)));
    if (number < 0.0 && !of.mayBeNegative)
        return fail(at(line, column, ErrorCode::SeriesNegative, text(of.name), text(cell)));
    return number;
}

/// Where each column stands in the header.
Result<std::array<size_t, seriesColumns.size()>> positions(const std::vector<std::string_view> &header, int line)
{
    std::array<size_t, seriesColumns.size()> at{};
    for (size_t i = 0; i < seriesColumns.size(); ++i) {
        const auto found = std::ranges::find(header, seriesColumns[i].name);
        if (found == header.end())
            return fail(core::at(line, 0, ErrorCode::SeriesColumnMissing, text(seriesColumns[i].name)));
        at[i] = size_t(found - header.begin());
    }
    return at;
}

} // namespace

Result<sizing::Series> seriesFromCsv(const QByteArray &bytes)
{
    std::string_view rest(bytes.constData(), size_t(bytes.size()));
    if (rest.starts_with("\xEF\xBB\xBF"))
        rest.remove_prefix(3);
    sizing::Series series;
    std::vector<std::string_view> cells;
    std::array<size_t, seriesColumns.size()> positions{};
    size_t width = 0;
    for (int line = 1; !rest.empty(); ++line) {
        const size_t end = rest.find('\n');
        const std::string_view text = trimmed(rest.substr(0, end));
        rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
        if (text.empty() || text.front() == '#')
            continue;
        split(text, cells);
        if (width == 0) {
            const auto found = core::positions(cells, line);
            if (!found)
                return fail(found.error());
            positions = *found;
            width = cells.size();
            continue;
        }
        if (cells.size() != width)
            return fail(at(line, 0, ErrorCode::SeriesCellCount, QString::number(cells.size()), QString::number(width)));
        if (series.hours() >= mostHours)
            return fail(at(line, 0, ErrorCode::FileTooLarge, {}, QString::number(largestSeriesFile / 1024 / 1024)));
        for (size_t i = 0; i < seriesColumns.size(); ++i) {
            const auto number = seriesNumber(cells[positions[i]], seriesColumns[i], line, positions[i] + 1);
            if (!number)
                return fail(number.error());
            (series.*seriesColumns[i].values).push_back(*number);
        }
    }
    if (series.hours() == 0)
        return fail({ErrorCode::SeriesEmpty, {}, {}, {}});
    return series;
}

Result<sizing::Series> readSeriesCsv(const QString &fileName)
{
    const auto bytes = readFile(fileName, largestSeriesFile);
    Result<sizing::Series> series = bytes ? seriesFromCsv(*bytes) : fail(bytes.error());
    if (!series)
        series.error().place = fileName;
    return series;
}

} // namespace core
