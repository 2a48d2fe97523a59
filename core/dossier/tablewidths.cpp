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
    constexpr qsizetype longestUnit = 4; // signs in brackets
    constexpr QChar hardSpace = QChar::Nbsp, narrowHardSpace(0x202F);
    double widest = 0, word = 0;
    bool isUnit = false; // "（万元）"
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        const bool isHard = sign == hardSpace || sign == narrowHardSpace;
        const bool isTied = isUnit || sign == u'）' || sign == u'～';
        const bool isBreakable = (sign.isSpace() && !isHard) || (sign.unicode() >= 0x2E80 && !isTied);
        word = isBreakable ? 0 : word + halves(sign, isBold);
        if (sign == u'（')
            word = halves(sign, isBold); // no line ends with it
        const qsizetype end = sign == u'（' ? text.indexOf(u'）', i) : -1;
        isUnit = end > 0 ? end - i <= longestUnit : isUnit && sign != u'）';
        widest = std::max(widest, word);
    }
    return widest;
}

constexpr double longestWord = 16, longestNumber = 24; // longer ones may break

bool readsAsNumber(const QString &text, ColumnKind kind)
{
    return kind == ColumnKind::Number && !text.isEmpty() && !text.front().isLetter(); // "yes" is a word there
}

/// What of a cell stays on one line: a number with its unit, a short unit or mark; of words the widest.
double unbroken(const QString &text, ColumnKind kind, bool isBold)
{
    constexpr double longestMark = 8;
    const double whole = halves(text, isBold);
    if (readsAsNumber(text, kind))
        return std::min(whole, longestNumber);
    if (kind == ColumnKind::Short && whole <= longestMark)
        return whole;
    return std::min(widestWord(text, isBold), longestWord);
}

/// What a column needs, in halves of an em.
struct ColumnNeeds {
    double word = 4;     ///< so that no word and no number breaks; two Chinese signs at least
    double unbroken = 4; ///< so that no number leaves its unit either
    double line = 0;     ///< so that nothing breaks; 0: it is empty, for the author to fill
};

ColumnNeeds needsOf(const DocumentTable &table, size_t column)
{
    constexpr double longestHead = 15, longestLine = 80; // what is longer takes several lines anyway
    const ColumnKind kind = table.columns[column].kind;
    const QString &head = table.columns[column].head;
    ColumnNeeds needs;
    needs.word = std::max(needs.word, std::min(widestWord(head, true), longestWord));
    needs.unbroken = needs.word;
    if (const double whole = halves(head, true); head.contains(u'（') && whole <= longestHead)
        needs.unbroken = std::max(needs.unbroken, whole); // no line ends within its unit
    for (const DocumentTableRow &row : table.rows) {
        if (row.kind == RowKind::Group || column >= row.cells.size())
            continue;
        QString text;
        bool hasGap = false;
        for (const TextRun &run : row.cells[column].runs) {
            text += run.text;
            hasGap = hasGap || run.kind == RunKind::Gap;
        }
        const bool isBold = row.kind == RowKind::Total;
        const ColumnKind shown = hasGap ? ColumnKind::Text : kind;
        needs.word = std::max(needs.word,
                              std::min(widestWord(text, isBold), readsAsNumber(text, shown) ? longestNumber : longestWord));
        needs.unbroken = std::max({needs.unbroken, needs.word, unbroken(text, shown, isBold)});
        needs.line = std::max(needs.line, std::min(halves(text, isBold), longestLine));
    }
    if (needs.line > 0) // a head may take two lines
        needs.line = std::max({needs.line, needs.unbroken, halves(head, true) / 2});
    return needs;
}

/// Room that a column cannot fill goes to those whose texts take several lines.
void shareRoom(std::vector<double> &widths, const std::vector<ColumnNeeds> &needs)
{
    double spare = 0, asked = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        if (needs[i].line > 0) {
            spare += std::max(0.0, widths[i] - needs[i].line);
            asked += std::max(0.0, needs[i].line - widths[i]);
        }
    const double moved = std::min(spare, asked);
    if (moved <= 0)
        return;
    for (size_t i = 0; i < widths.size(); ++i)
        if (needs[i].line > 0)
            widths[i] -= (widths[i] - needs[i].line) * moved / (widths[i] > needs[i].line ? spare : asked);
}

/// Gives columns what they need, out of those that have more. Where that is too much, units leave their numbers before words
/// break.
void fitNeeds(std::vector<double> &widths, const std::vector<ColumnNeeds> &needs, double total)
{
    double words = 0, unbrokens = 0, lack = 0, slack = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        words += needs[i].word;
        unbrokens += needs[i].unbroken;
        lack += std::max(0.0, needs[i].unbroken - widths[i]);
        slack += std::max(0.0, widths[i] - needs[i].unbroken);
    }
    if (lack <= 0)
        return;
    if (unbrokens <= total) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = widths[i] < needs[i].unbroken ? needs[i].unbroken
                                                      : widths[i] - lack / slack * (widths[i] - needs[i].unbroken);
        return;
    }
    const double whole = unbrokens > words ? std::max(0.0, (total - words) / (unbrokens - words)) : 0;
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = (needs[i].word + whole * (needs[i].unbroken - needs[i].word)) * std::min(1.0, total / words);
}

} // namespace

std::vector<int> columnWidths(const DocumentTable &table, int total, double textSize)
{
    constexpr double padding = 2 * 5.4; // pt, both sides of a cell
    double sum = 0;
    for (const DocumentColumn &column : table.columns)
        sum += std::max(0.05, column.width);
    std::vector<double> exact;
    std::vector<ColumnNeeds> needs;
    const auto twips = [textSize](double inHalves) { return (inHalves * textSize / 2 + padding) * 20; };
    for (size_t i = 0; i < table.columns.size(); ++i) {
        exact.push_back(std::max(0.05, table.columns[i].width) / sum * total);
        const ColumnNeeds of = needsOf(table, i);
        needs.push_back({twips(of.word), twips(of.unbroken), of.line > 0 ? twips(of.line) : 0});
    }
    if (textSize > 0) {
        shareRoom(exact, needs);
        fitNeeds(exact, needs, total);
    }
    std::vector<int> widths;
    double until = 0;
    int placed = 0;
    for (const double width : exact) {
        until += width;
        widths.push_back(int(std::lround(until)) - placed);
        placed += widths.back();
    }
    return widths;
}

} // namespace core
