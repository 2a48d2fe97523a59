#include "freetable.h"

#include "core/base/keytext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr qint32 lastHeadRow = 40; ///< heads further down are not looked for
constexpr qsizetype exampleCount = 5;

bool isNumberText(const SheetCell &cell)
{
    return cell.type != SheetCell::Type::Text || writtenNumber(cell.text) || writtenNumber(cell.text, DecimalSign::Comma);
}

/// The cells of a row, by binary search.
std::span<const SheetCell> rowOf(const Sheet &sheet, qint32 row)
{
    const auto [first, last] = std::ranges::equal_range(sheet.cells, row, {}, &SheetCell::row);
    return {first, last};
}

/// Whether all that stands in a row are units.
bool isUnitRow(const Sheet &sheet, qint32 row)
{
    const auto cells = rowOf(sheet, row);
    return !cells.empty() && std::ranges::all_of(cells, [](const SheetCell &cell) {
        return cell.type == SheetCell::Type::Text && looksLikeUnit(cell.text);
    });
}

/// The row of keys of a table that this program wrote; −1: none.
qint32 keyRowOf(const Sheet &sheet)
{
    for (const SheetCell &cell : sheet.cells) {
        if (cell.row > 10) // somebody may have put rows above
            break;
        if (cell.text.size() > 1 && cell.text[0] == u'@')
            return cell.row;
    }
    return -1;
}

/// The heading above a cell, also when it is merged with others or stands in a row of groups.
QString headingAt(const Sheet &sheet, qint32 row, qint32 column)
{
    QString heading = sheet.textAt(row, column);
    for (const SheetArea &area : sheet.merged)
        if (heading.isEmpty() && row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn &&
            column <= area.lastColumn)
            heading = sheet.textAt(area.firstRow, area.firstColumn);
    return heading.simplified();
}

} // namespace

bool looksLikeUnit(const QString &text)
{
    static const QRegularExpression brackets(QStringLiteral("^[(（\\[【]|[)）\\]】]$")),
        shape(QStringLiteral("^[^\\s]*[/³²^%][^\\s]*$|^[\\d万亿千百]*(吨|度|方|标方|立方米|升|元|焦|瓦时|标煤|标准煤)$"));
    const QString unit = narrowed(text).remove(brackets).remove(u' ');
    if (shape.match(unit).hasMatch())
        return true;
    for (int each = 0; each < unitCount; ++each)
        if (const auto choices = unitChoices(Unit(each));
            !unit.isEmpty() && (unitMeant(choices, unit) || unit == QString::fromUtf8(symbol(Unit(each))).remove(u' ')))
            return true;
    return false;
}

const List &TableTarget::declared() const
{
    return (system ? *systemPart(*system).object : parkObject).lists[size_t(list)];
}

QString TableTarget::key() const
{
    const QString own = keyText(declared().key);
    return system ? keyText(systemPart(*system).key) + u'/' + own : own;
}

const std::vector<TableTarget> &tableTargets()
{
    static const std::vector<TableTarget> all = [] {
        std::vector<TableTarget> targets;
        for (const System system : allSystems)
            for (int list = 0; list < int(systemPart(system).object->lists.size()); ++list)
                targets.push_back({system, list});
        targets.push_back({{}, listIndex(parkObject, "enterprises")});
        return targets;
    }();
    return all;
}

std::optional<TableTarget> tableTarget(const QString &key)
{
    const auto found = std::ranges::find(tableTargets(), key, &TableTarget::key);
    return found == tableTargets().end() ? std::nullopt : std::optional(*found);
}

bool isColumnField(const Field &field)
{
    return field.kind != Kind::Numbers && field.kind != Kind::Texts;
}

TableHead headAt(const Sheet &sheet, qint32 row)
{
    TableHead head{.row = row, .firstRow = row + 1};
    if (isUnitRow(sheet, row + 1)) {
        head.unitRow = row + 1;
        ++head.firstRow;
    }
    return head;
}

TableHead proposedHead(const Sheet &sheet)
{
    if (const qint32 keys = keyRowOf(sheet); keys >= 0) // title, hint, keys, labels, other labels, example, data
        return {.row = keys + 1, .keyRow = keys, .firstRow = keys + 4};
    qint32 best = 0;
    qsizetype most = -1;
    for (qint32 row = 0; row < std::min(sheet.endRow(), lastHeadRow); ++row) {
        QSet<QString> words;
        qsizetype numbers = 0;
        for (const SheetCell &cell : rowOf(sheet, row)) {
            if (isNumberText(cell))
                ++numbers;
            else
                words.insert(cell.text);
        }
        const qsizetype worth = 2 * words.size() - 3 * numbers;
        if (worth > most && !isUnitRow(sheet, row)) {
            best = row;
            most = worth;
        }
    }
    return headAt(sheet, best);
}

const TableColumn *TablePlan::columnOf(int field) const
{
    const auto found = std::ranges::find(columns, field, &TableColumn::field);
    return found == columns.end() ? nullptr : &*found;
}

std::vector<UnitChoice> columnUnits(const Field &field, double heatTcePerGj)
{
    if (field.kind == Kind::Number && field.traits.most == 1)
        return {{QString(), 1, {}}, {QStringLiteral("%"), 0.01, {}}};
    std::vector<UnitChoice> choices = unitChoices(field.unit, heatTcePerGj);
    if (const QString own = QString::fromUtf8(symbol(field.unit)); choices.empty() && !own.isEmpty())
        choices.push_back({own, 1, {}});
    return choices;
}

std::vector<TableColumn> columnsOf(const Sheet &sheet, const TableHead &head)
{
    std::map<qint32, TableColumn> columns;
    const qint32 lastExampleRow = head.firstRow + 50;
    for (const SheetCell &cell : sheet.cells) {
        const bool isHeading = cell.row == head.row, isExample = cell.row >= head.firstRow && cell.row < lastExampleRow;
        if (!isHeading && !isExample)
            continue;
        TableColumn &column = columns[cell.column];
        column.column = cell.column;
        const QString text = sheet.textAt(cell.row, cell.column);
        if (isExample && column.examples.size() < exampleCount && !column.examples.contains(text))
            column.examples << text;
    }
    std::vector<TableColumn> all;
    for (auto &[at, column] : columns) {
        column.heading = headingAt(sheet, head.row, at);
        if (head.unitRow >= 0)
            column.writtenUnit = narrowed(sheet.textAt(head.unitRow, at)).remove(QRegularExpression(QStringLiteral("[()（）]")));
        if (head.keyRow >= 0)
            column.key = sheet.textAt(head.keyRow, at);
        if (column.key.startsWith(u'@')) // the mark of the table
            continue;
        all.push_back(std::move(column));
    }
    return all;
}

double TableWords::heatTcePerGj() const
{
    const auto &own = park.parameters.heatCalorificValue;
    return own ? own->value : library.defaultOf("heatTcePerGj").value;
}

std::vector<Edit> editsToRemember(const Park &park, const TablePlan &plan, const QString &sheet)
{
    constexpr qsizetype mostRemembered = 100;
    const Object &object = *plan.target.declared().element;
    TableMapping mapping;
    mapping.list = plan.target.key();
    mapping.sheet = sheet;
    const auto fieldKey = [&object](int field) { return field < 0 ? QString() : keyText(object.fields[size_t(field)].key); };
    for (const TableColumn &column : plan.columns) {
        if (column.heading.isEmpty())
            continue;
        mapping.headings << column.heading;
        mapping.fields << fieldKey(column.field);
        mapping.units << column.unit;
    }
    for (const auto &[field, text] : plan.constants) {
        mapping.headings << QString();
        mapping.fields << fieldKey(field);
        mapping.units << text;
    }
    const int list = listIndex(parkObject, "tableMappings");
    const auto isSame = [&mapping](const TableMapping &each) {
        return each.list == mapping.list && each.headings == mapping.headings;
    };
    const auto known = std::ranges::find_if(park.tableMappings, isSame);
    std::vector<Edit> edits;
    if (known != park.tableMappings.end() && *known == mapping)
        return edits;
    if (known != park.tableMappings.end())
        edits.push_back(Edit::remove({}, list, known - park.tableMappings.begin(), 1));
    else if (park.tableMappings.size() >= mostRemembered)
        edits.push_back(Edit::remove({}, list, 0, 1));
    edits.push_back(Edit::insert({}, list, park.tableMappings.size() - qsizetype(edits.size()),
                                 std::vector{std::make_shared<TableMapping>(std::move(mapping))}));
    return edits;
}

} // namespace core
