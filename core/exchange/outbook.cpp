#include "outbook.h"

#include "core/exchange/xlsxfile.h"

#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>

namespace core {

namespace {

struct Formats {
    explicit Formats(lxw_workbook *book)
    {
        title = workbook_add_format(book);
        format_set_bold(title);
        format_set_font_size(title, 14);
        head = workbook_add_format(book);
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_align(head, LXW_ALIGN_VERTICAL_TOP);
        format_set_bg_color(head, 0xDDE8E0);
        other = workbook_add_format(book);
        format_set_font_color(other, 0x666666);
        format_set_bg_color(other, 0xDDE8E0);
        format_set_text_wrap(other);
        grey = workbook_add_format(book);
        format_set_font_color(grey, 0x666666);
        format_set_bg_color(grey, 0xEEEEEE);
        open = workbook_add_format(book);
        format_set_unlocked(open);
    }
    lxw_format *title, *head, *other, *grey, *open;
};

class Writer
{
public:
    Writer(lxw_workbook *book, const OutBook &content) : m_book(book), m_content(content), m_formats(book) {}

    void write()
    {
        for (const OutSheet &sheet : m_content.sheets)
            writeSheet(sheet);
        writeLists();
    }

private:
    void cell(lxw_worksheet *sheet, size_t row, size_t column, const Value &value, lxw_format *format)
    {
        const auto r = lxw_row_t(row);
        const auto c = lxw_col_t(column);
        if (const double *number = std::get_if<double>(&value))
            worksheet_write_number(sheet, r, c, *number, format);
        else if (const bool *flag = std::get_if<bool>(&value))
            worksheet_write_boolean(sheet, r, c, *flag, format);
        else if (const QString *text = std::get_if<QString>(&value); text && !text->isEmpty())
            worksheet_write_string(sheet, r, c, xlsxText(*text).constData(), format);
        else if (format)
            worksheet_write_blank(sheet, r, c, format);
    }

    void writeSheet(const OutSheet &content)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, content.name.toUtf8().constData());
        const size_t first = content.columns.empty() ? 0 : size_t(FirstDataRow);
        if (!content.columns.empty())
            writeHead(sheet, content);
        for (size_t i = 0; i < content.rows.size() + size_t(content.emptyRows); ++i)
            for (size_t column = 0;
                 column < std::max(content.columns.size(), i < content.rows.size() ? content.rows[i].size() : 0); ++column) {
                const bool isGiven = i < content.rows.size() && column < content.rows[i].size();
                lxw_format *format = column >= content.columns.size()   ? nullptr
                                     : content.columns[column].isLocked ? m_formats.grey
                                                                        : m_formats.open;
                cell(sheet, first + i, column, isGiven ? content.rows[i][column] : Value{}, format);
            }
        if (content.isHidden)
            worksheet_hide(sheet);
    }

    void writeHead(lxw_worksheet *sheet, const OutSheet &content)
    {
        cell(sheet, TitleRow, firstVisible(content), content.title, m_formats.title);
        cell(sheet, HintRow, firstVisible(content), content.hint, nullptr);
        const auto last =
            lxw_row_t(size_t(FirstDataRow) + std::max<size_t>(content.rows.size() + size_t(content.emptyRows), 1) - 1);
        bool hasExample = false;
        for (size_t i = 0; i < content.columns.size(); ++i) {
            const OutColumn &column = content.columns[i];
            const auto at = lxw_col_t(i);
            cell(sheet, KeyRow, i, column.key, nullptr);
            cell(sheet, LabelRow, i, column.label, m_formats.head);
            cell(sheet, OtherLabelRow, i, column.otherLabel, m_formats.other);
            cell(sheet, ExampleRow, i, column.example, m_formats.grey);
            hasExample = hasExample || !column.example.isEmpty();
            lxw_row_col_options options{};
            options.hidden = column.isHidden;
            worksheet_set_column_opt(sheet, at, at, column.width, nullptr, &options);
            if (!column.explanation.isEmpty())
                worksheet_write_comment(sheet, LabelRow, at, column.explanation.toUtf8().constData());
            if (!column.isLocked)
                validate(sheet, content, column, at, last);
        }
        lxw_row_col_options hidden{};
        hidden.hidden = true;
        worksheet_set_row_opt(sheet, KeyRow, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        if (!hasExample)
            worksheet_set_row_opt(sheet, ExampleRow, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        worksheet_freeze_panes(sheet, FirstDataRow, lxw_col_t(firstVisible(content) + 1));
        layOut(sheet);
        lxw_protection allowed{};
        allowed.format_columns = allowed.format_rows = allowed.insert_rows = allowed.delete_rows = allowed.sort = 1;
        if (content.isProtected)
            worksheet_protect(sheet, nullptr, &allowed);
    }

    /// On paper: A4 across, one page wide, the headings on each page.
    static void layOut(lxw_worksheet *sheet)
    {
        constexpr uint8_t a4 = 9;
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, a4);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, LabelRow, OtherLabelRow);
    }

    static size_t firstVisible(const OutSheet &content)
    {
        const auto found = std::ranges::find(content.columns, false, &OutColumn::isHidden);
        return found == content.columns.end() ? 0 : size_t(found - content.columns.begin());
    }

    void validate(lxw_worksheet *sheet, const OutSheet &content, const OutColumn &column, lxw_col_t at, lxw_row_t last)
    {
        const bool hasList = !column.choices.isEmpty() || !column.dependentChoices.empty();
        if (!hasList && !column.isNumber && column.explanation.isEmpty())
            return;
        lxw_data_validation validation{};
        QByteArray title = column.label.left(longestPromptTitle).toUtf8(),
                   prompt = column.explanation.left(longestPrompt).toUtf8();
        QByteArray range;
        validation.validate = LXW_VALIDATION_TYPE_ANY;
        if (hasList) {
            range = column.dependentChoices.empty() ? listRange(column.choices) : dependentRange(content, column);
            validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            validation.value_formula = range.data();
            validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        } else if (column.isNumber) {
            constexpr double widest = 1e15; // digits that spreadsheet programs keep
            validation.validate = LXW_VALIDATION_TYPE_DECIMAL;
            validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            validation.minimum_number = std::max(column.least, -widest);
            validation.maximum_number = std::min(column.most, widest);
            validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        }
        if (!prompt.isEmpty()) {
            validation.input_title = title.data();
            validation.input_message = prompt.data();
        }
        worksheet_data_validation_range(sheet, FirstDataRow, at, last, at, &validation);
    }

    /// Where a list of choices stands on the sheet of lists; the same list stands there once.
    QByteArray listPlace(const QStringList &choices)
    {
        const auto index = std::ranges::find(m_lists, choices) - m_lists.begin();
        if (size_t(index) == m_lists.size())
            m_lists.push_back(choices);
        const QByteArray column = columnName(size_t(index));
        return "_lists!" + column + "$1:" + column + "$" + QByteArray::number(choices.size());
    }
    QByteArray listRange(const QStringList &choices) { return "=" + listPlace(choices); }

    /// The part of a list that belongs to the word in another column of the same row. In the words of all spreadsheet programs.
    QByteArray dependentRange(const OutSheet &content, const OutColumn &column)
    {
        QStringList words, choices;
        for (const auto &[word, choice] : column.dependentChoices) {
            words << word;
            choices << choice;
        }
        const auto other = std::ranges::find(content.columns, column.dependsOn, &OutColumn::key);
        const QByteArray key = columnName(size_t(other - content.columns.begin())) + QByteArray::number(FirstDataRow + 1),
                         of = listPlace(words), in = listPlace(choices);
        const QByteArray first = in.left(in.indexOf(':'));
        return "=OFFSET(" + first + ",MATCH(" + key + "," + of + ",0)-1,0,COUNTIF(" + of + "," + key + "),1)";
    }

    static QByteArray columnName(size_t column)
    {
        char name[LXW_MAX_COL_NAME_LENGTH];
        lxw_col_to_name(name, lxw_col_t(column), LXW_TRUE);
        return name;
    }

    void writeLists()
    {
        if (m_lists.empty())
            return;
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, "_lists");
        for (size_t i = 0; i < m_lists.size(); ++i)
            for (qsizetype row = 0; row < m_lists[i].size(); ++row)
                cell(sheet, size_t(row), i, m_lists[i][row], nullptr);
        worksheet_hide(sheet);
    }

    lxw_workbook *m_book;
    const OutBook &m_content;
    Formats m_formats;
    std::vector<QStringList> m_lists;
};

} // namespace

QString OutBook::freeName(const QString &wanted) const
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    const QString plain = QString(wanted).replace(forbidden, QStringLiteral(" "));
    const auto isTaken = [this](const QString &name) {
        return std::ranges::any_of(sheets,
                                   [&name](const OutSheet &sheet) { return sheet.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = plain.left(longestSheetName);
    for (int number = 2; isTaken(name); ++number) {
        const QString suffix = u' ' + QString::number(number);
        name = plain.left(longestSheetName - suffix.size()) + suffix;
    }
    return name;
}

Result<void> writeBook(const OutBook &book, const QString &fileName)
{
    return writeXlsx(fileName, [&book](lxw_workbook *workbook) { Writer(workbook, book).write(); });
}

} // namespace core
