#include "checksheet.h"

#include "core/exchange/xlsxfile.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace core::check {

namespace {

/// How cells show their numbers: all digits stay in them. Large figures of masses and energies need two decimals, factors and
/// shares four; a yes or no is a word.
enum class Shown : unsigned char { Figure, Whole, Small, Flag };
constexpr size_t shownCount = 4;

Shown shownIn(const QString &column)
{
    static const QStringList whole{QStringLiteral("fromMonth"), QStringLiteral("toMonth"), QStringLiteral("sign"),
                                   QStringLiteral("count")},
        flags{QStringLiteral("agrees"),   QStringLiteral("valid"),   QStringLiteral("isUse"),   QStringLiteral("isConversion"),
              QStringLiteral("biogenic"), QStringLiteral("primary"), QStringLiteral("biomass"), QStringLiteral("renewable")},
        small{QStringLiteral("difference"), QStringLiteral("relative")};
    return whole.contains(column)   ? Shown::Whole
           : flags.contains(column) ? Shown::Flag
           : small.contains(column) ? Shown::Small
                                    : Shown::Figure;
}

constexpr int titleRow = 0, hintRow = 1, keyRow = 4;
constexpr lxw_color_t inputColour = 0xFFF8CC, factorColour = 0xDDEBF7, headingColour = 0xDDE8E0;
constexpr uint8_t a4 = 9;

class Writer
{
public:
    Writer(lxw_workbook *book, const Book &content) : m_book(book), m_content(content)
    {
        m_title = workbook_add_format(book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 14);
        m_heading = workbook_add_format(book);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_bg_color(m_heading, headingColour);
        for (size_t shown = 0; shown < shownCount; ++shown) {
            const QByteArray form = formOf(Shown(shown));
            m_input[shown] = open(inputColour);
            m_factor[shown] = open(factorColour);
            m_plain[shown] = workbook_add_format(book);
            for (lxw_format *format : {m_input[shown], m_factor[shown], m_plain[shown]})
                format_set_num_format(format, form.constData());
        }
    }

    void write()
    {
        for (const auto &sheet : m_content.sheets)
            writeSheet(*sheet);
        for (const auto &[name, place] : m_content.names)
            workbook_define_name(m_book, name.toUtf8().constData(), ('=' + place.toUtf8()).constData());
    }

private:
    lxw_format *open(lxw_color_t colour)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_unlocked(format);
        format_set_bg_color(format, colour);
        return format;
    }

    QByteArray formOf(Shown shown) const
    {
        switch (shown) {
        case Shown::Whole:
            return "0";
        case Shown::Small:
            return "0.0E+00";
        case Shown::Flag:
            return "[=1]\"" + m_content.yes.toUtf8() + "\";[=0]\"" + m_content.no.toUtf8() + "\";General";
        case Shown::Figure:
            break;
        }
        return "[>=1000]#,##0.00;[<=-1000]-#,##0.00;0.0000";
    }

    /// Whole numbers that people entered, as years and counts, show no decimals.
    lxw_format *formatOf(const Cell &cell, const QString &column) const
    {
        const double *number = std::get_if<double>(&cell.value);
        const bool isEntered = cell.kind != CellKind::Formula && number && std::trunc(*number) == *number;
        const Shown asked = shownIn(column), shown = isEntered && asked == Shown::Figure ? Shown::Whole : asked;
        return (cell.kind == CellKind::Input ? m_input : cell.kind == CellKind::Factor ? m_factor : m_plain)[size_t(shown)];
    }

    void writeSheet(const Sheet &content)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, content.name().toUtf8().constData());
        writeText(sheet, titleRow, 0, content.name() + u' ' + m_content.title, m_title);
        writeText(sheet, hintRow, 0, content.hint(), nullptr);
        for (size_t i = 0; i < content.columns().size(); ++i) {
            const Column &column = content.columns()[i];
            writeText(sheet, keyRow, i, column.id, nullptr);
            writeText(sheet, Sheet::headingRow, i, column.heading, m_heading);
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), widthOf(content, i), nullptr);
        }
        for (size_t row = 0; row < content.rows().size(); ++row)
            for (size_t column = 0; column < content.columns().size(); ++column)
                writeCell(sheet, size_t(Sheet::firstRow) + row, column, content.rows()[row][column],
                          content.columns()[column].id);
        layOut(sheet);
    }

    /// The first column names its row in full, within reason.
    static double widthOf(const Sheet &content, size_t column)
    {
        constexpr double usual = 16, least = 26, most = 60;
        if (column > 0)
            return usual;
        double width = least;
        for (const auto &row : content.rows())
            if (const QString *text = std::get_if<QString>(&row[column].value))
                width = std::max(width, double(text->size()) + 2);
        return std::min(width, most);
    }

    static void layOut(lxw_worksheet *sheet)
    {
        lxw_row_col_options hidden{};
        hidden.hidden = true;
        worksheet_set_row_opt(sheet, keyRow, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        worksheet_freeze_panes(sheet, Sheet::firstRow, 1);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, a4);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, Sheet::headingRow, Sheet::headingRow);
        lxw_protection allowed{};
        allowed.format_columns = allowed.format_rows = allowed.sort = allowed.autofilter = 1;
        worksheet_protect(sheet, nullptr, &allowed);
    }

    void writeCell(lxw_worksheet *sheet, size_t row, size_t column, const Cell &cell, const QString &columnId)
    {
        if (cell.kind == CellKind::Formula)
            return writeFormula(sheet, row, column, cell, formatOf(cell, columnId));
        const auto r = lxw_row_t(row);
        const auto c = lxw_col_t(column);
        const bool isOpen = cell.kind == CellKind::Input || cell.kind == CellKind::Factor;
        const bool isNumber = std::holds_alternative<double>(cell.value);
        lxw_format *format = isOpen || isNumber ? formatOf(cell, columnId) : nullptr;
        if (const double *number = std::get_if<double>(&cell.value))
            worksheet_write_number(sheet, r, c, *number, format);
        else if (const bool *flag = std::get_if<bool>(&cell.value))
            worksheet_write_boolean(sheet, r, c, *flag, format);
        else if (const QString *text = std::get_if<QString>(&cell.value))
            writeText(sheet, row, column, *text, format);
        else if (format)
            worksheet_write_blank(sheet, r, c, format);
    }

    static void writeFormula(lxw_worksheet *sheet, size_t row, size_t column, const Cell &cell, lxw_format *format)
    {
        const QByteArray formula = '=' + cell.formula.toUtf8();
        const auto r = lxw_row_t(row);
        const auto c = lxw_col_t(column);
        if (const QString *text = std::get_if<QString>(&cell.value))
            worksheet_write_formula_str(sheet, r, c, formula.constData(), format, xlsxText(*text).constData());
        else if (const double number = numberOf(cell.value); std::isnan(number))
            worksheet_write_formula_str(sheet, r, c, formula.constData(), format, "#VALUE!");
        else
            worksheet_write_formula_num(sheet, r, c, formula.constData(), format, number);
    }

    static void writeText(lxw_worksheet *sheet, size_t row, size_t column, const QString &text, lxw_format *format)
    {
        if (!text.isEmpty())
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), xlsxText(text).constData(), format);
        else if (format)
            worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), format);
    }

    lxw_workbook *m_book;
    const Book &m_content;
    lxw_format *m_title, *m_heading;
    std::array<lxw_format *, shownCount> m_input{}, m_factor{}, m_plain{}; ///< by Shown
};

} // namespace

Result<void> write(const Book &book, const QString &fileName)
{
    return writeXlsx(fileName, [&book](lxw_workbook *workbook) { Writer(workbook, book).write(); });
}

} // namespace core::check
