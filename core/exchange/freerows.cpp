#include "freerows.h"

#include "core/exchange/hiddencells.h"
#include "core/exchange/json.h"
#include "core/exchange/rowreading.h"
#include "core/exchange/tenantsheets.h"
#include "core/model/newrows.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

bool isNumber(const Field &field)
{
    return field.kind == Kind::Number || field.kind == Kind::Whole;
}

/// A value as one text, to compare rows by.
QString wordOf(const Value &value)
{
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const bool *flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("1") : QStringLiteral("0");
    return {};
}

/// Reads the rows of one table.
class TableReading
{
public:
    TableReading(const TableWords &words, qsizetype caseIndex, const Sheet &sheet, const TablePlan &plan)
        : m_words(words),
          m_sheet(sheet),
          m_plan(plan),
          m_list(plan.target.declared()),
          m_object(*m_list.element),
          m_cells(words.library, words.texts),
          m_caseIndex(caseIndex),
          m_owner(find(words.park, plan.target.owner(caseIndex)))
    {
        for (const TableColumn &column : plan.columns)
            if (column.field >= 0 && column.field < int(m_object.fields.size()))
                m_columns.push_back(&column);
    }

    TableImport read()
    {
        m_found.begin(m_sheet.name, [this](qint32 column) { return headingOf(column); });
        readHead();
        readConstants();
        readMerged();
        indexPark();
        for (auto at = std::ranges::lower_bound(m_sheet.cells, m_plan.head.firstRow, {}, &SheetCell::row);
             at != m_sheet.cells.end();) {
            const auto end = std::find_if(at, m_sheet.cells.end(), [&](const SheetCell &cell) { return cell.row != at->row; });
            readRow(at->row);
            at = end;
        }
        joinWithPark();
        result.findings = hiddenFindings(m_sheet, result.changes,
                                         [this](const Field &field) { return columnOf(int(&field - m_object.fields.data())); });
        std::ranges::move(m_found.take(), std::back_inserter(result.findings));
        return std::move(result);
    }

    TableImport result;

private:
    /// A row that was read, before it is known whether the park has it.
    struct Row {
        qint32 at;
        std::shared_ptr<void> content;
        QString id;
        QString words; ///< those of all columns that are no numbers
        std::set<int> unread;
    };

    QString headingOf(qint32 column) const
    {
        const auto found = std::ranges::find(m_plan.columns, column, &TableColumn::column);
        return found == m_plan.columns.end() ? QString() : found->heading;
    }

    qint32 columnOf(int field) const
    {
        const TableColumn *column = m_plan.columnOf(field);
        return column ? column->column : -1;
    }

    void refuseAll(qint32 column, ImportFinding finding)
    {
        m_isRefused = m_isRefused || importClass(finding.code) == ImportClass::Error;
        m_isAsked = m_isAsked || importClass(finding.code) == ImportClass::Question;
        m_found.report(m_plan.head.row, column, std::move(finding));
    }

    /// What is wrong with the plan as a whole.
    void readHead()
    {
        for (int i = 0; i < int(m_object.fields.size()); ++i) {
            const Field &field = m_object.fields[size_t(i)];
            const bool isNeeded = field.presence == Presence::Required && !field.inOptionalObject && !field.traits.isId &&
                                  isColumnField(field) && (field.key != "unit" || !hasFuelUnit());
            const auto constant = m_plan.constants.find(i);
            if (isNeeded && columnOf(i) < 0 && (constant == m_plan.constants.end() || constant->second.trimmed().isEmpty()))
                refuseAll(m_nowhere--,
                          {.code = ImportCode::ColumnMissing, .label = m_words.texts.label(field.label), .field = i});
        }
        for (const TableColumn *column : m_columns) {
            const Field &field = m_object.fields[size_t(column->field)];
            if (column->isUnitUnknown)
                refuseAll(column->column, {.code = ImportCode::ColumnUnitUnknown,
                                           .found = column->heading,
                                           .meant = m_words.texts.label(field.label),
                                           .field = column->field});
        }
    }

    bool hasFuelUnit() const
    {
        return std::ranges::any_of(m_columns, [this](const TableColumn *column) {
            return m_object.fields[size_t(column->field)].unit == Unit::FuelUnit && !column->unit.isEmpty();
        });
    }

    /// A merged cell with words holds for all its rows; of one with numbers only the first is read.
    void readMerged()
    {
        for (const SheetArea &area : m_sheet.merged) {
            const SheetCell *first = m_sheet.at(area.firstRow, area.firstColumn);
            if (area.lastRow < m_plan.head.firstRow || area.firstRow < m_plan.head.firstRow || !first)
                continue;
            const auto column = std::ranges::find(m_columns, area.firstColumn, &TableColumn::column);
            const bool isFilled = column != m_columns.end() && area.firstColumn == area.lastColumn &&
                                  !isNumber(m_object.fields[size_t((*column)->field)]);
            if (isFilled)
                for (qint32 row = area.firstRow + 1; row <= area.lastRow; ++row)
                    m_filled.insert({row, area.firstColumn}, first);
            m_found.report(area.firstRow, area.firstColumn,
                           {.code = isFilled ? ImportCode::MergedFilled : ImportCode::MergedCells,
                            .found = cellName(area.lastRow, area.lastColumn)});
        }
    }

    const SheetCell *cellAt(qint32 row, qint32 column) const
    {
        const SheetCell *cell = m_sheet.at(row, column);
        return cell ? cell : m_filled.value({row, column});
    }

    void indexPark()
    {
        for (qsizetype i = 0; m_owner && i < m_list.size(m_owner); ++i) {
            const void *row = m_list.at(m_owner, i);
            m_byId.insert(wordOf(m_object.fields[0].get(row)), i);
            m_byWords[wordsOf(row)].push_back(i);
        }
        const qsizetype before = m_plan.target.system ? caseBefore(m_words.park, m_caseIndex) : -1;
        const void *owner = before < 0 ? nullptr : find(m_words.park, m_plan.target.owner(before));
        for (qsizetype i = 0; owner && i < m_list.size(owner); ++i)
            m_before.insert(wordOf(m_object.fields[0].get(m_list.at(owner, i))), m_list.at(owner, i));
    }

    /// The words of a row in the fields that the table gives.
    QString wordsOf(const void *row) const
    {
        QString words;
        for (int i = 1; i < int(m_object.fields.size()); ++i) {
            const Field &field = m_object.fields[size_t(i)];
            const bool isGiven = columnOf(i) >= 0 || m_plan.constants.count(i) > 0 || (field.key == "unit" && hasFuelUnit());
            if (isGiven && !isNumber(field) && field.key != "note")
                words += wordOf(field.get(row)) + QChar(0x1f);
        }
        return words;
    }

    bool isTotalRow(qint32 row)
    {
        for (const TableColumn &column : m_plan.columns)
            if (const SheetCell *cell = m_sheet.at(row, column.column); cell && isTotal(cell->text)) {
                m_found.report(row, column.column, {.code = ImportCode::TotalRow, .found = cell->text});
                return true;
            }
        return false;
    }

    /// Whether something stands in a column that is read.
    bool isFilled(qint32 row) const
    {
        return std::ranges::any_of(m_columns, [&](const TableColumn *column) {
            const SheetCell *cell = m_sheet.at(row, column->column);
            return cell && !(cell->type == SheetCell::Type::Text && cell->text.trimmed().isEmpty());
        });
    }

    void readRow(qint32 at)
    {
        if (!isFilled(at))
            return;
        ++result.rows;
        if (isTotalRow(at)) {
            ++result.skipped;
            return;
        }
        Row row{at, m_list.make(), {}, {}, {}};
        emptyNumbers(m_object, row.content.get(), false);
        for (const int index : m_constants)
            m_object.fields[size_t(index)].set(row.content.get(), m_object.fields[size_t(index)].get(m_constant.get()));
        for (const TableColumn *column : m_columns)
            readCell(row, *column);
        row.id = wordOf(m_object.fields[0].get(row.content.get()));
        row.words = wordsOf(row.content.get());
        m_rows.push_back(std::move(row));
    }

    /// What holds for all rows is read once.
    void readConstants()
    {
        m_constant = m_list.make();
        for (const auto &[index, text] : m_plan.constants) {
            if (columnOf(index) >= 0 || text.trimmed().isEmpty() || index >= int(m_object.fields.size()))
                continue;
            CellFindings findings;
            findings.begin(m_sheet.name, [](qint32) { return QString(); });
            const SheetCell cell{.text = text.trimmed()};
            FieldCell from{.row = m_plan.head.row, .cell = &cell, .isText = true};
            from.known = &m_words.park.enterprises;
            if (core::readField(findings, m_cells, from, m_object, index, m_constant.get(), nullptr))
                m_constants.push_back(index);
            for (ImportFinding &finding : findings.take()) {
                finding.label = m_words.texts.label(m_object.fields[size_t(index)].label);
                refuseAll(m_nowhere--, std::move(finding));
            }
        }
        const int unit = fieldIndex(m_object, "unit");
        for (const TableColumn *column : m_columns)
            if (unit >= 0 && m_object.fields[size_t(column->field)].unit == Unit::FuelUnit && !column->unit.isEmpty()) {
                m_object.fields[size_t(unit)].set(m_constant.get(), column->unit);
                m_constants.push_back(unit);
            }
    }

    void readCell(Row &row, const TableColumn &column)
    {
        const Field &field = m_object.fields[size_t(column.field)];
        FieldCell from{.row = row.at, .column = column.column, .cell = cellAt(row.at, column.column), .isText = isTextFile()};
        from.known = &m_words.park.enterprises;
        from.decimal = column.decimal;
        if (isNumber(field) && field.unit != Unit::FuelUnit) {
            const auto choices = columnUnits(field, m_words.heatTcePerGj());
            const auto chosen = std::ranges::find(choices, column.unit, &UnitChoice::symbol);
            from.unitFactor = chosen == choices.end() ? 1 : chosen->factor;
            from.isColumnConverted = true;
        }
        if (field.traits.isId && !from.cell)
            return;
        if (field.key == "unit" && !from.cell && hasFuelUnit())
            return; // the heading names it
        if (const SheetCell *cell = from.cell; column.isCommaUnclear && cell && cell->type == SheetCell::Type::Text) {
            if (noteComma(row, column, *cell, from))
                return;
        }
        if (!core::readField(m_found, m_cells, from, m_object, column.field, row.content.get(), nullptr))
            row.unread.insert(column.field);
    }

    /// Commas of a column that can be two things are asked once; the rows wait for the answer.
    bool noteComma(Row &row, const TableColumn &column, const SheetCell &cell, const FieldCell &from)
    {
        const Field &field = m_object.fields[size_t(column.field)];
        CellReading reading = m_cells.read(&cell, {.field = &field, .unitFactor = from.unitFactor});
        if (!reading.remark || reading.remark->code != ImportCode::CommaUnclear)
            return false;
        field.set(row.content.get(), *reading.remark->answer);
        m_waiting.insert(row.at);
        reading.remark->code = ImportCode::ColumnCommaUnclear;
        reading.remark->field = column.field;
        m_found.report(m_plan.head.row, column.column, *std::move(reading.remark));
        return true;
    }

    /// Whether all cells are texts, as in a file of separated values.
    bool isTextFile()
    {
        if (!m_isTextFile)
            m_isTextFile =
                std::ranges::all_of(m_sheet.cells, [](const SheetCell &cell) { return cell.type == SheetCell::Type::Text; });
        return *m_isTextFile;
    }

    void joinWithPark()
    {
        QHash<QString, int> timesWords, timesId;
        for (const Row &row : m_rows) {
            ++timesWords[row.words];
            if (!row.id.isEmpty() && ++timesId[row.id] == 2)
                m_found.report(row.at, columnOf(0), {.code = ImportCode::IdTwice, .found = row.id});
        }
        for (Row &row : m_rows) {
            qsizetype at = row.id.isEmpty() ? -1 : m_byId.value(row.id, -1);
            const auto same = m_byWords.find(row.words);
            const bool isOne = row.id.isEmpty() && !m_plan.onlyNew && same != m_byWords.end() && same->size() == 1 &&
                               timesWords.value(row.words) == 1 && hasWords(row.words);
            if (isOne)
                at = same->front();
            if (m_plan.onlyNew)
                at = -1;
            if (isOne && !isToldByName(row))
                m_found.report(row.at, m_columns.front()->column,
                               {.code = ImportCode::IdLost, .meant = wordOf(m_object.fields[0].get(m_list.at(m_owner, at)))});
            join(row, at);
        }
    }

    /// Whether more than words of closed lists say which row of the park it is: two contracts of one kind are not the same one.
    bool isToldByName(const Row &row) const
    {
        for (int i = 1; i < int(m_object.fields.size()); ++i) {
            const Field &field = m_object.fields[size_t(i)];
            const bool isName = field.kind == Kind::Text || field.kind == Kind::Reference || field.kind == Kind::Month;
            if (isName && columnOf(i) >= 0 && field.key != "unit" && field.key != "note" &&
                !wordOf(field.get(row.content.get())).isEmpty())
                return true;
        }
        return false;
    }

    static bool hasWords(const QString &words)
    {
        return std::ranges::any_of(words, [](QChar c) { return c != QChar(0x1f); });
    }

    /// The row as it would be: that of the park with what the table gives, or a new one.
    void join(Row &row, qsizetype at)
    {
        RowChange change{.file = 0, .sheet = m_sheet.name, .sheetRow = row.at};
        change.owner = m_plan.target.owner(m_caseIndex);
        change.list = m_plan.target.list;
        change.id = row.id;
        const void *held = at < 0 ? nullptr : m_list.at(m_owner, at);
        if (held) {
            change.id = wordOf(m_object.fields[0].get(held));
            change.from = change.owner;
            change.fromList = change.list;
            change.row = at;
            change.content = std::const_pointer_cast<void>(m_list.copy(m_owner, at));
            for (int i = 1; i < int(m_object.fields.size()); ++i)
                if (const Field &field = m_object.fields[size_t(i)];
                    columnOf(i) >= 0 || m_plan.constants.count(i) > 0 || (field.key == "unit" && hasFuelUnit()))
                    field.set(change.content.get(), field.get(row.content.get()));
            m_object.fields[0].set(change.content.get(), change.id);
        } else {
            change.content = row.content;
        }
        dropEmptyGroups(change.content.get());
        judge(row, change, held);
    }

    /// A nested object in which nothing is given is not there.
    void dropEmptyGroups(void *content) const
    {
        for (const Field &field : m_object.fields)
            if (field.inOptionalObject && field.hasGroup(content) && isGroupEmpty(m_object, field, content))
                field.dropGroup(content);
    }

    void judge(const Row &row, RowChange &change, const void *held)
    {
        const void *before = m_before.value(change.id);
        RowJudging{m_words.park, m_words.library, m_caseIndex}.judge(m_found, row.at, m_list.key, m_object, change.content.get(),
                                                                     before, row.unread,
                                                                     [this](int field) { return columnOf(field); });
        change.isTakable = !m_isRefused;
        change.isAsked = m_isAsked || m_waiting.count(row.at) > 0;
        m_found.judge(row.at, change);
        change.kind = held ? RowChange::Kind::Changed : RowChange::Kind::New;
        for (int i = 1; i < int(m_object.fields.size()); ++i) {
            const Field &field = m_object.fields[size_t(i)];
            const Value now = field.get(change.content.get());
            if (held ? !(now == field.get(held)) : columnOf(i) >= 0 && now.index() != 0 && now != Value(QString()))
                change.fields.push_back(i);
        }
        if (held && change.fields.empty())
            ++result.unchanged;
        else
            result.changes.push_back(std::move(change));
    }

    const TableWords &m_words;
    const Sheet &m_sheet;
    const TablePlan &m_plan;
    const List &m_list;
    const Object &m_object;
    CellReader m_cells;
    qsizetype m_caseIndex;
    const void *m_owner;
    std::vector<const TableColumn *> m_columns; ///< that are read
    CellFindings m_found;
    std::vector<Row> m_rows;
    std::shared_ptr<void> m_constant;                             ///< a row with what holds for all
    std::vector<int> m_constants;                                 ///< its fields that do
    qint32 m_nowhere = -1;                                        ///< columns of findings that are about no column, each its own
    QHash<std::pair<qint32, qint32>, const SheetCell *> m_filled; ///< cells that stand for merged ones
    QHash<QString, qsizetype> m_byId;
    QHash<QString, std::vector<qsizetype>> m_byWords;
    QHash<QString, const void *> m_before; ///< rows of the year before, by id
    std::set<qint32> m_waiting;            ///< rows with commas that are asked
    std::optional<bool> m_isTextFile;
    bool m_isRefused = false, m_isAsked = false;
};

} // namespace

TableImport readTable(const TableWords &words, qsizetype caseIndex, const Sheet &sheet, const TablePlan &plan)
{
    return TableReading(words, caseIndex, sheet, plan).read();
}

} // namespace core
