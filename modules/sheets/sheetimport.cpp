#include "core/exchange/sheetimport.h"

#include "core/exchange/sheetrepair.h"
#include "modules/sheets/sheetstyles.h"

#include <QString>

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <deque>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>

namespace core {

namespace {

struct TooMuch {
};

/// A cell before its style is known; texts stand in the pool.
struct RawCell {
    SheetCell::Type type = SheetCell::Type::Formula;
    bool isFormula = false, isExternal = false;
    double number = 0;
    qint64 text = -1;
};

/// What was said about places of a sheet, in the order it came; the last word about a place holds. Files come row by row, so that
/// there is seldom anything to sort.
template <class What> class ByPlace
{
public:
    using Cell = std::pair<qint32, qint32>;
    void put(Cell place, const What &what)
    {
        m_isSorted = m_isSorted && (m_all.empty() || m_all.back().first < place);
        m_all.emplace_back(place, what);
    }
    /// What was said last about a place; null: nothing.
    const What *find(Cell place) const
    {
        if (!m_all.empty() && m_all.back().first == place)
            return &m_all.back().second;
        if (m_isSorted) {
            const auto found = std::ranges::lower_bound(m_all, place, {}, &Said::first);
            return found != m_all.end() && found->first == place ? &found->second : nullptr;
        }
        const auto found = std::ranges::find(m_all.rbegin(), m_all.rend(), place, &Said::first);
        return found == m_all.rend() ? nullptr : &found->second;
    }
    /// By place, one for each.
    void settle()
    {
        if (std::exchange(m_isSorted, true))
            return;
        std::ranges::stable_sort(m_all, {}, &Said::first);
        auto last = m_all.begin();
        for (auto each = m_all.begin() + 1; each != m_all.end(); ++each)
            if (each->first == last->first)
                *last = *each;
            else
                *++last = *each;
        m_all.erase(last + 1, m_all.end());
    }
    auto begin() const { return m_all.begin(); }
    auto end() const { return m_all.end(); }

private:
    using Said = std::pair<Cell, What>;
    std::vector<Said> m_all;
    bool m_isSorted = true;
};

/// What all sheets of a workbook share.
struct Pool {
    SheetLimits limits;
    std::deque<std::string> texts;
    std::vector<size_t> shared; ///< position of each shared string
    bool hasEscapes = false;    ///< _x0041_ is A
    size_t cells = 0, bytes = 0;

    qint64 add(std::string_view text)
    {
        if (hasEscapes && text.find("_x") != text.npos)
            return keep(unescaped(text));
        return keep(text);
    }
    /// Source: ECMA-376 part 1, §22.9.2.19 (ST_Xstring).
    static std::string unescaped(std::string_view text)
    {
        std::string plain;
        for (size_t i = 0; i < text.size(); ++i) {
            unsigned code = 0;
            const char *first = text.data() + i + 2, *last = first + 4;
            const bool isEscape = i + 7 <= text.size() && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_' &&
                                  std::from_chars(first, last, code, 16).ptr == last;
            if (isEscape) {
                plain += QString(QChar(char16_t(code))).toStdString();
                i += 6;
            } else {
                plain += text[i];
            }
        }
        return plain;
    }
    qint64 keep(std::string_view text)
    {
        bytes += text.size();
        if (bytes > limits.bytes || text.size() > limits.frame / 2)
            throw TooMuch();
        texts.emplace_back(text);
        return qint64(texts.size()) - 1;
    }
    size_t share(std::string_view text)
    {
        shared.push_back(size_t(add(text)));
        return shared.size() - 1;
    }
};

class Strings : public ss::iface::import_shared_strings
{
public:
    explicit Strings(Pool &pool) : m_pool(pool) {}
    size_t append(std::string_view text) override { return add(text); }
    size_t add(std::string_view text) override { return m_pool.share(text == emptyText ? std::string_view() : text); }
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override {}
    void append_segment(std::string_view text) override { m_segments += text; }
    size_t commit_segments() override { return m_pool.share(std::exchange(m_segments, {})); }

private:
    Pool &m_pool;
    std::string m_segments;
};

bool refersToOtherFile(std::string_view formula)
{
    return formula.find("file:") != formula.npos || formula.find('[') != formula.npos;
}

/// One sheet; also its own formula and properties interface.
class SheetSink : public ss::iface::import_sheet,
                  public ss::iface::import_formula,
                  public ss::iface::import_array_formula,
                  public ss::iface::import_sheet_properties
{
public:
    SheetSink(Pool &pool, std::string_view name) : m_pool(pool), m_name(name) {}

    ss::iface::import_sheet_properties *get_sheet_properties() override { return this; }
    ss::iface::import_formula *get_formula() override { return this; }
    ss::iface::import_array_formula *get_array_formula() override { return this; }

    void set_auto(ss::row_t row, ss::col_t column, std::string_view text) override { setText(row, column, m_pool.add(text)); }
    void set_string(ss::row_t row, ss::col_t column, ss::string_id_t index) override
    {
        setText(row, column, index < m_pool.shared.size() ? qint64(m_pool.shared[index]) : m_pool.add({}));
    }
    void set_value(ss::row_t row, ss::col_t column, double value) override
    {
        put(row, column, {.type = SheetCell::Type::Number, .number = value});
    }
    void set_bool(ss::row_t row, ss::col_t column, bool value) override
    {
        put(row, column, {.type = SheetCell::Type::Flag, .number = value ? 1.0 : 0.0});
    }
    void set_date_time(ss::row_t row, ss::col_t column, int year, int month, int day, int, int, double) override
    {
        put(row, column, {.type = SheetCell::Type::Date, .text = m_pool.add(dateText(year, month, day).toStdString())});
    }
    void set_format(ss::row_t row, ss::col_t column, size_t format) override
    {
        if (format > 0) // what it shows is known only when all was read
            m_formats.put({row, column}, format);
    }
    void set_format(ss::row_t firstRow, ss::col_t firstColumn, ss::row_t lastRow, ss::col_t lastColumn, size_t format) override
    {
        if (firstRow == lastRow && firstColumn == lastColumn)
            set_format(firstRow, firstColumn, format);
    }
    void fill_down_cells(ss::row_t row, ss::col_t column, ss::row_t count) override
    {
        const RawCell *found = m_cells.find({row, column});
        if (!found)
            return;
        const RawCell cell = *found;
        for (ss::row_t i = 1; i <= count; ++i)
            put(row + i, column, cell);
    }
    ss::range_size_t get_sheet_size() const override { return {1 << 20, 1 << 14}; }

    void set_column_width(ss::col_t, double, orcus::length_unit_t) override {}
    void set_column_hidden(ss::col_t column, bool isHidden) override
    {
        if (isHidden)
            m_hiddenColumns.insert(column);
    }
    void set_row_height(ss::row_t, double, orcus::length_unit_t) override {}
    void set_row_hidden(ss::row_t row, bool isHidden) override
    {
        if (!isHidden)
            return;
        if (++m_pool.cells > m_pool.limits.cells)
            throw TooMuch();
        m_hiddenRows.insert(row);
    }
    void set_merge_cell_range(const ss::range_t &range) override
    {
        if (++m_pool.cells > m_pool.limits.cells)
            throw TooMuch();
        m_merged.push_back({range.first.row, range.first.column, range.last.row, range.last.column});
    }

    void set_position(ss::row_t row, ss::col_t column) override
    {
        m_formulaPlace = {row, column};
        m_formula = {.isFormula = true};
        m_text.clear();
    }
    void set_formula(ss::formula_grammar_t, std::string_view formula) override
    {
        m_formula.isFormula = formula != plainTextFormula;
        m_formula.isExternal = refersToOtherFile(formula);
        m_text = m_formula.isFormula ? std::string(formula.starts_with('=') ? "" : "=").append(formula) : std::string();
    }
    void set_shared_formula_index(size_t) override {}
    void set_result_string(std::string_view value) override { setResult(SheetCell::Type::Text, 0, m_pool.add(value)); }
    void set_result_value(double value) override
    {
        if (!std::isnan(value)) // what liborcus makes of no value
            setResult(SheetCell::Type::Number, value);
    }
    void set_result_bool(bool value) override { setResult(SheetCell::Type::Flag, value ? 1.0 : 0.0); }
    void set_result_empty() override {}
    void set_range(const ss::range_t &range) override
    {
        m_array = range;
        set_position(range.first.row, range.first.column);
    }
    void set_result_string(ss::row_t row, ss::col_t column, std::string_view value) override
    {
        putOfArray(row, column, {.type = SheetCell::Type::Text, .isFormula = true, .text = m_pool.add(value)});
    }
    void set_result_value(ss::row_t row, ss::col_t column, double value) override
    {
        putOfArray(row, column, {.type = SheetCell::Type::Number, .isFormula = true, .number = value});
    }
    void set_result_bool(ss::row_t row, ss::col_t column, bool value) override
    {
        putOfArray(row, column, {.type = SheetCell::Type::Flag, .isFormula = true, .number = value ? 1.0 : 0.0});
    }
    void set_result_empty(ss::row_t, ss::col_t) override {}
    void commit() override
    {
        if (m_formula.type == SheetCell::Type::Formula && !m_text.empty())
            m_formula.text = m_pool.add(m_text);
        if (m_formulaPlace.first >= 0 && !isOfArray(m_formulaPlace))
            put(m_formulaPlace.first, m_formulaPlace.second, m_formula);
        m_formulaPlace = {-1, -1};
    }

    void write(FrameWriter &frames, const SheetStyles &styles)
    {
        m_cells.settle();
        m_formats.settle();
        frames.sheet(QByteArray::fromStdString(m_name));
        auto format = m_formats.begin();
        for (const auto &[place, raw] : m_cells) {
            while (format != m_formats.end() && format->first < place)
                ++format;
            const bool isDate = format != m_formats.end() && format->first == place && styles.isDate(format->second);
            SheetCell cell{.row = place.first, .column = place.second, .type = raw.type, .text = {}};
            cell.isFormula = raw.isFormula;
            cell.isExternal = raw.isExternal;
            cell.number = raw.number;
            QByteArray date;
            std::string_view text = raw.text >= 0 ? std::string_view(m_pool.texts[size_t(raw.text)]) : std::string_view();
            if (cell.type == SheetCell::Type::Number && isDate) {
                cell.type = SheetCell::Type::Date;
                date = serialDate(cell.number);
                text = std::string_view(date.constData(), size_t(date.size()));
            } else if (cell.type == SheetCell::Type::Text && isErrorText(text)) {
                cell.type = SheetCell::Type::Error;
            }
            frames.cell(cell, QByteArrayView(text.data(), qsizetype(text.size())));
        }
        for (const SheetArea &area : m_merged)
            frames.merged(area);
        writeHidden(frames);
    }

private:
    using Cell = std::pair<qint32, qint32>;
    /// The hidden rows and columns that hold something.
    void writeHidden(FrameWriter &frames) const
    {
        std::set<qint32> rows, columns;
        for (const auto &[place, raw] : m_cells) {
            if (m_hiddenRows.count(place.first) > 0)
                rows.insert(place.first);
            if (m_hiddenColumns.count(place.second) > 0)
                columns.insert(place.second);
        }
        for (const qint32 row : rows)
            frames.hiddenRow(row);
        for (const qint32 column : columns)
            frames.hiddenColumn(column);
    }
    void put(ss::row_t row, ss::col_t column, const RawCell &cell)
    {
        if (++m_pool.cells > m_pool.limits.cells)
            throw TooMuch();
        m_cells.put({row, column}, cell);
    }
    void putOfArray(ss::row_t row, ss::col_t column, const RawCell &cell)
    {
        put(m_array.first.row + row, m_array.first.column + column, cell);
        m_ofArrays.insert({m_array.first.row + row, m_array.first.column + column});
    }
    void setText(ss::row_t row, ss::col_t column, qint64 text)
    {
        if (!m_pool.texts[size_t(text)].empty())
            put(row, column, {.type = SheetCell::Type::Text, .text = text});
    }
    void setResult(SheetCell::Type type, double number, qint64 text = -1)
    {
        m_formula.type = type;
        m_formula.number = number;
        m_formula.text = text;
    }
    bool isOfArray(Cell place) const { return m_ofArrays.count(place) > 0; }
    static bool isErrorText(std::string_view text)
    {
        static const std::set<std::string_view> errors{"#REF!", "#VALUE!", "#DIV/0!", "#NAME?",
                                                       "#N/A",  "#NUM!",   "#NULL!",  "#SPILL!"};
        return text.starts_with('#') && errors.count(text) > 0;
    }
    static QByteArray dateText(int year, int month, int day)
    {
        return QByteArray::number(year).rightJustified(4, '0') + '-' + QByteArray::number(month).rightJustified(2, '0') + '-' +
               QByteArray::number(day).rightJustified(2, '0');
    }
    /// The date of a serial number of spreadsheets: days since 1899-12-30. By the civil calendar from days, era by era of 400
    /// years.
    static QByteArray serialDate(double serial)
    {
        if (!(serial >= 0 && serial < 2958466)) // 9999-12-31
            return QByteArray::number(serial);
        const int days = int(std::floor(serial)) + 693899; // since 0000-03-01
        const int era = days / 146097, ofEra = days % 146097;
        const int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
        const int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        const int shifted = (5 * ofYear + 2) / 153, month = shifted < 10 ? shifted + 3 : shifted - 9;
        return dateText(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1);
    }

    Pool &m_pool;
    std::string m_name;
    ByPlace<RawCell> m_cells;
    ByPlace<size_t> m_formats;
    std::set<Cell> m_ofArrays; ///< cells with results of array formulas
    std::vector<SheetArea> m_merged;
    std::set<qint32> m_hiddenRows, m_hiddenColumns;
    Cell m_formulaPlace{-1, -1};
    RawCell m_formula;
    std::string m_text; ///< of the formula, for when it has no value
    ss::range_t m_array{};
};

class Settings : public ss::iface::import_global_settings
{
public:
    void set_origin_date(int, int, int) override {}
    void set_default_formula_grammar(ss::formula_grammar_t grammar) override { m_grammar = grammar; }
    ss::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t) override {}

private:
    ss::formula_grammar_t m_grammar = ss::formula_grammar_t::unknown;
};

/// Reads "B7" and "B7:C9".
class Resolver : public ss::iface::import_reference_resolver
{
public:
    ss::src_address_t resolve_address(std::string_view address) override
    {
        if (const auto sheet = address.rfind('!'); sheet != address.npos)
            address.remove_prefix(sheet + 1);
        qint64 column = 0, row = 0;
        for (const char c : address)
            if (const char upper = char(c & ~0x20); upper >= 'A' && upper <= 'Z')
                column = std::min<qint64>(column * 26 + (upper - 'A' + 1), 1 << 14);
            else if (c >= '0' && c <= '9')
                row = std::min<qint64>(row * 10 + (c - '0'), 1 << 20);
        return {0, ss::row_t(std::max<qint64>(row - 1, 0)), ss::col_t(std::max<qint64>(column - 1, 0))};
    }
    ss::src_range_t resolve_range(std::string_view range) override
    {
        const auto colon = range.find(':');
        return {resolve_address(range.substr(0, colon)), resolve_address(colon == range.npos ? range : range.substr(colon + 1))};
    }
};

class Factory : public ss::iface::import_factory
{
public:
    Factory(const SheetLimits &limits, bool hasEscapes)
        : m_pool{.limits = limits, .texts = {}, .shared = {}, .hasEscapes = hasEscapes}, m_strings(m_pool)
    {}

    ss::iface::import_global_settings *get_global_settings() override { return &m_settings; }
    ss::iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    ss::iface::import_styles *get_styles() override { return &m_styles; }
    ss::iface::import_reference_resolver *get_reference_resolver(ss::formula_ref_context_t) override { return &m_resolver; }
    ss::iface::import_sheet *append_sheet(ss::sheet_t, std::string_view name) override
    {
        if (m_sheets.size() >= m_pool.limits.sheets)
            throw TooMuch();
        m_sheets.push_back(std::make_unique<SheetSink>(m_pool, name));
        m_byName.emplace(name, m_sheets.back().get());
        return m_sheets.back().get();
    }
    ss::iface::import_sheet *get_sheet(std::string_view name) override
    {
        const auto found = m_byName.find(std::string(name));
        return found == m_byName.end() ? nullptr : found->second;
    }
    ss::iface::import_sheet *get_sheet(ss::sheet_t index) override
    {
        return index >= 0 && size_t(index) < m_sheets.size() ? m_sheets[size_t(index)].get() : nullptr;
    }
    void finalize() override {}

    void write(FrameWriter &frames) const
    {
        for (const auto &sheet : m_sheets)
            sheet->write(frames, m_styles);
    }

private:
    Pool m_pool;
    Strings m_strings;
    SheetStyles m_styles;
    Settings m_settings;
    Resolver m_resolver;
    std::vector<std::unique_ptr<SheetSink>> m_sheets;
    std::unordered_map<std::string, SheetSink *> m_byName;
};

} // namespace

} // namespace core

Q_DECL_EXPORT void parkwrightImportSheets(const QByteArray &bytes, core::SheetFormat format, const core::SheetLimits &limits,
                                          QByteArray &frames)
{
    using namespace core;
    FrameWriter writer(frames);
    Factory factory(limits, format == SheetFormat::Xlsx);
    try {
        const std::string_view content(bytes.constData(), size_t(bytes.size()));
        if (format == SheetFormat::Xlsx)
            orcus::orcus_xlsx(&factory).read_stream(content);
        else
            orcus::orcus_ods(&factory).read_stream(content);
        factory.write(writer);
        writer.end();
    } catch (const TooMuch &) {
        writer.failed(SheetFailure::TooLarge, {});
    }
}
