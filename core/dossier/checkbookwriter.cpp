#include "checksheet.h"

#include "core/exchange/xlsxfile.h"

#include <xlsxwriter.h>

#include <cmath>

namespace core::check {

namespace {

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
        m_input = open(inputColour);
        m_factor = open(factorColour);
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

    lxw_format *formatOf(CellKind kind) const
    {
        return kind == CellKind::Input ? m_input : kind == CellKind::Factor ? m_factor : nullptr;
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
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), i == 0 ? 26 : 16, nullptr);
        }
        for (size_t row = 0; row < content.rows().size(); ++row)
            for (size_t column = 0; column < content.columns().size(); ++column)
                writeCell(sheet, size_t(Sheet::firstRow) + row, column, content.rows()[row][column]);
        layOut(sheet);
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

    void writeCell(lxw_worksheet *sheet, size_t row, size_t column, const Cell &cell)
    {
        if (cell.kind == CellKind::Formula)
            return writeFormula(sheet, row, column, cell);
        const auto r = lxw_row_t(row);
        const auto c = lxw_col_t(column);
        lxw_format *format = formatOf(cell.kind);
        if (const double *number = std::get_if<double>(&cell.value))
            worksheet_write_number(sheet, r, c, *number, format);
        else if (const bool *flag = std::get_if<bool>(&cell.value))
            worksheet_write_boolean(sheet, r, c, *flag, format);
        else if (const QString *text = std::get_if<QString>(&cell.value))
            writeText(sheet, row, column, *text, format);
        else if (format)
            worksheet_write_blank(sheet, r, c, format);
    }

    static void writeFormula(lxw_worksheet *sheet, size_t row, size_t column, const Cell &cell)
    {
        const QByteArray formula = '=' + cell.formula.toUtf8();
        const auto r = lxw_row_t(row);
        const auto c = lxw_col_t(column);
        if (const QString *text = std::get_if<QString>(&cell.value))
            worksheet_write_formula_str(sheet, r, c, formula.constData(), nullptr, xlsxText(*text).constData());
        else if (const double number = numberOf(cell.value); std::isnan(number))
            worksheet_write_formula_str(sheet, r, c, formula.constData(), nullptr, "#VALUE!");
        else
            worksheet_write_formula_num(sheet, r, c, formula.constData(), nullptr, number);
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
    lxw_format *m_title, *m_heading, *m_input, *m_factor;
};

} // namespace

Result<void> write(const Book &book, const QString &fileName)
{
    return writeXlsx(fileName, [&book](lxw_workbook *workbook) { Writer(workbook, book).write(); });
}

} // namespace core::check
