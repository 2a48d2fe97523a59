#include "layout.h"

#include <algorithm>
#include <cmath>

// How wide the columns of a table are and how large its text.

namespace core {

double tableTextSize(const DocumentLayout &layout, const DocumentTable &table)
{
    const double usual = layout.style(QLatin1StringView("TableText")).size;
    const size_t count = table.columns.size();
    return count <= 9 ? usual : count <= 12 ? usual - 1.5 : count <= 15 ? usual - 2.5 : usual - 3.5;
}

namespace {

/// The width of a sign in halves of an em: a Chinese sign and a mark have two. Letters and digits as wide as those of Times New
/// Roman and of Noto Serif CJK, which stands in for it (digits of 0.557 em).
double halves(QChar sign, bool isBold)
{
    constexpr double chinese = 2, widest = 1.9, capital = 1.45, usual = 1.1, other = 1, bold = 1.1;
    if (sign.unicode() >= 0x2E80 || sign == u'×' || sign == u'○' || sign == u'●')
        return chinese;
    const bool isWidest = sign == u'M' || sign == u'W' || sign == u'm' || sign == u'%';
    if (!isWidest && !sign.isLetterOrNumber())
        return other;
    return (isWidest ? widest : sign.isUpper() ? capital : usual) * (isBold ? bold : 1);
}

double halves(const QString &text, bool isBold)
{
    double sum = 0;
    for (const QChar sign : text)
        sum += halves(sign, isBold);
    return sum;
}

/// The widest part of a text that cannot be broken: a word of Latin signs or a number, with what a hard space or a bracket ties
/// to it.
double widestWord(const QString &text, bool isBold)
{
    constexpr QChar hardSpace = QChar::Nbsp, narrowHardSpace(0x202F);
    double widest = 0, word = 0;
    for (const QChar sign : text) {
        const bool isHard = sign == hardSpace || sign == narrowHardSpace;
        const bool isBreakable = (sign.isSpace() && !isHard) || (sign.unicode() >= 0x2E80 && sign != u'）');
        word = isBreakable ? 0 : word + halves(sign, isBold);
        if (sign == u'（')
            word = halves(sign, isBold); // no line ends with it
        widest = std::max(widest, word);
    }
    return widest;
}

/// What of a cell stays on one line: a number with its unit, a short unit or mark; of words the widest.
double unbroken(const QString &text, ColumnKind kind, bool isBold)
{
    constexpr double longestWord = 16, longestNumber = 24, longestMark = 8; // longer ones may break
    const double whole = halves(text, isBold);
    const bool isNumber = kind == ColumnKind::Number && !text.isEmpty() && !text.front().isLetter(); // "yes" is a word there
    if (isNumber)
        return std::min(whole, longestNumber);
    if (kind == ColumnKind::Short && whole <= longestMark)
        return whole;
    return std::min(widestWord(text, isBold), longestWord);
}

/// What a column needs so that no number and no word breaks, in halves of an em.
double neededHalves(const DocumentTable &table, size_t column)
{
    constexpr double least = 4, longestWord = 16; // two Chinese signs; longer words may break
    const ColumnKind kind = table.columns[column].kind;
    double needed = std::max(least, std::min(widestWord(table.columns[column].head, true), longestWord));
    for (const DocumentTableRow &row : table.rows) {
        if (row.kind == RowKind::Group || column >= row.cells.size())
            continue;
        QString text;
        bool hasGap = false;
        for (const TextRun &run : row.cells[column].runs) {
            text += run.text;
            hasGap = hasGap || run.kind == RunKind::Gap;
        }
        needed = std::max(needed, unbroken(text, hasGap ? ColumnKind::Text : kind, row.kind == RowKind::Total));
    }
    return needed;
}

} // namespace

std::vector<int> columnWidths(const DocumentTable &table, int total, double textSize)
{
    constexpr double padding = 2 * 5.4; // pt, both sides of a cell
    const size_t count = table.columns.size();
    double sum = 0;
    for (const DocumentColumn &column : table.columns)
        sum += std::max(0.05, column.width);
    std::vector<double> wanted(count), needed(count, 0.0);
    double lack = 0, slack = 0;
    for (size_t i = 0; i < count; ++i) {
        wanted[i] = std::max(0.05, table.columns[i].width) / sum * total;
        if (textSize > 0)
            needed[i] = (neededHalves(table, i) * textSize / 2 + padding) * 20; // in twentieths of a point
        lack += std::max(0.0, needed[i] - wanted[i]);
        slack += std::max(0.0, wanted[i] - needed[i]);
    }
    const double taken = slack > 0 ? std::min(1.0, lack / slack) : 0, given = lack > 0 ? std::min(1.0, slack / lack) : 0;
    std::vector<int> widths;
    double until = 0;
    int placed = 0;
    for (size_t i = 0; i < count; ++i) {
        until +=
            wanted[i] < needed[i] ? wanted[i] + given * (needed[i] - wanted[i]) : wanted[i] - taken * (wanted[i] - needed[i]);
        widths.push_back(int(std::lround(until)) - placed);
        placed += widths.back();
    }
    return widths;
}

} // namespace core
