#include "parkbook.h"

#include "core/base/datetext.h"
#include "core/base/keytext.h"
#include "core/exchange/bookcells.h"
#include "core/exchange/hiddencells.h"
#include "core/exchange/json.h"
#include "core/reference/table.h"

#include <algorithm>

namespace core {

namespace {

constexpr int bookVersion = 1;
const QString markSheet = QStringLiteral("_pw"), longSheet = QStringLiteral("_long");
const QString exactSheet =
    QStringLiteral("_exact"); ///< sheet, cell and text of numbers that need more digits than a workbook keeps
const QString bookFormat = QStringLiteral("parkwright-park");

/// One kind of object of a park and the way to it from the park.
struct Node {
    struct Way {
        const Part *part = nullptr;
        const List *list = nullptr;
    };
    const Object *object;
    std::vector<Way> way;
    QString key;
    QStringList labels;

    qsizetype listCount() const
    {
        return std::ranges::count_if(way, [](const Way &each) { return each.list != nullptr; });
    }
};

void addNodes(const Object &object, const Node &node, const BookTexts &texts, std::vector<Node> &nodes)
{
    nodes.push_back(node);
    const auto inside = [&](const Object &inner, Node::Way step, std::string_view key, const char *label) {
        Node deeper = node;
        deeper.object = &inner;
        deeper.way.push_back(step);
        deeper.key += (node.key.isEmpty() ? QString() : QStringLiteral(".")) + keyText(key);
        deeper.labels += texts.label(label);
        addNodes(inner, deeper, texts, nodes);
    };
    for (const Part &part : object.parts)
        inside(*part.object, {&part, nullptr}, part.key, part.label);
    for (const List &list : object.lists)
        inside(*list.element, {nullptr, &list}, list.key, list.label);
}

std::vector<Node> nodesOf(const BookTexts &texts)
{
    std::vector<Node> nodes;
    addNodes(parkObject, {&parkObject, {}, {}, {}}, texts, nodes);
    return nodes;
}

/// The name of a row among those of its list: its first field, counted where several have it.
QString nameOf(const List &list, const void *owner, qsizetype index)
{
    const Field &first = list.element->fields[0];
    const Value value = first.get(list.at(owner, index));
    QString name = std::holds_alternative<QString>(value) ? std::get<QString>(value) : QStringLiteral("#%1").arg(index + 1);
    qsizetype earlier = 0;
    for (qsizetype i = 0; i < index; ++i)
        earlier += first.get(list.at(owner, i)) == value;
    return earlier > 0 ? name + QStringLiteral("#%1").arg(earlier + 1) : name;
}

/// The row of that name; −1: none.
qsizetype rowNamed(const List &list, const void *owner, const QString &name)
{
    const qsizetype size = list.size(owner);
    const Field &first = list.element->fields[0];
    for (qsizetype i = 0; i < size; ++i)
        if (const Value value = first.get(list.at(owner, i));
            std::holds_alternative<QString>(value) && std::get<QString>(value) == name)
            return i;
    if (name.contains(u'#'))
        for (qsizetype i = 0; i < size; ++i)
            if (nameOf(list, owner, i) == name)
                return i;
    return -1;
}

// ---- values as cells and back

/// A given text that is empty is written as two quotes, and such a text with one more.
QString shownText(const QString &given)
{
    return std::ranges::all_of(given, [](QChar c) { return c == u'"'; }) && given.size() != 1
               ? given + (given.isEmpty() ? QStringLiteral("\"\"") : QStringLiteral("\""))
               : given;
}

QString textOf(const QString &shown)
{
    const bool isQuotes = shown.size() >= 2 && std::ranges::all_of(shown, [](QChar c) { return c == u'"'; });
    return !isQuotes ? shown : shown.size() == 2 ? QString() : shown.chopped(1);
}

/// Whether a cell keeps a text as it is: not too long, nothing no XML holds, and nothing that is read as an error such as #REF!.
bool standsInCell(const QString &text)
{
    const bool isError =
        text.startsWith(u'#') && (text.endsWith(u'!') || text.endsWith(u'?') || text == QLatin1StringView("#N/A"));
    return text.size() <= longestText && !text.startsWith(longMark) && !isError &&
           std::ranges::none_of(text, [](QChar c) { return c.isNull() || c >= QChar(0xFFFE); });
}

class BookWriter
{
public:
    BookWriter(const Park &park, const BookTexts &texts, ExtraColumns extras) : m_park(park), m_texts(texts), m_extras(extras) {}

    OutBook book()
    {
        m_book.sheets.push_back({.name = markSheet, .isHidden = true});
        m_book.sheets.back().rows = {{QStringLiteral("format"), bookFormat},
                                     {QStringLiteral("version"), double(bookVersion)},
                                     {QStringLiteral("program"), QStringLiteral(PARKWRIGHT_VERSION)}};
        for (const Node &node : nodesOf(m_texts))
            addSheet(node);
        addHidden(longSheet, std::move(m_long));
        addHidden(exactSheet, std::move(m_exact));
        std::ranges::rotate(m_book.sheets, m_book.sheets.begin() + 1); // a visible sheet stands first
        return std::move(m_book);
    }

private:
    void addHidden(const QString &name, std::vector<std::vector<Value>> rows)
    {
        if (!rows.empty())
            m_book.sheets.push_back({.name = name, .rows = std::move(rows), .isHidden = true});
    }

    /// Keeps what 16 digits would round; what they would round beyond the largest double stands in its cell as the largest they
    /// can.
    void keepExactly(OutSheet &sheet)
    {
        constexpr double largest = 1.797693134862315e308;
        for (size_t row = 0; row < sheet.rows.size(); ++row)
            for (size_t column = 0; column < sheet.rows[row].size(); ++column)
                if (double *number = std::get_if<double>(&sheet.rows[row][column]); number && !isKept(*number)) {
                    m_exact.push_back({sheet.columns[0].key, cellName(qint32(FirstDataRow + row), qint32(column)),
                                       QString::fromStdString(json::numberText(*number))});
                    *number = std::clamp(*number, -largest, largest);
                }
    }

    void addSheet(const Node &node)
    {
        OutSheet sheet;
        m_hasExtra = m_extras == ExtraColumns::Everywhere;
        std::vector<Value> owners;
        rows(node, 0, &m_park, owners, sheet.rows);
        if (node.object->fields.empty() && !m_hasExtra)
            return;
        if (node.object->fields.empty()) // only what has remarks
            std::erase_if(sheet.rows, [](const std::vector<Value> &row) { return row.back().index() == 0; });
        const qsizetype owned = node.listCount() - (node.way.empty() || !node.way.back().list ? 0 : 1);
        sheet.name = m_book.freeName(node.labels.isEmpty()
                                         ? QStringLiteral("x-")
                                         : node.labels.mid(std::max<qsizetype>(0, node.labels.size() - 2)).join(u'\u00b7'));
        sheet.title = node.labels.join(QStringLiteral(" \u203a "));
        sheet.columns.push_back({.key = u'@' + node.key, .label = {}, .otherLabel = {}, .isHidden = true, .isLocked = true});
        qsizetype level = 0;
        for (const Node::Way &each : node.way)
            if (each.list && level < owned) {
                sheet.columns.push_back(
                    {.key = u'^' + QString::number(level),
                     .label = m_texts.label(each.list->label),
                     .otherLabel = m_texts.otherLabel(each.list->label),
                     .keyInCsv = keyText(each.list->key) + u'.' + keyText(each.list->element->fields[0].key)});
                ++level;
            }
        for (const Field &field : node.object->fields)
            sheet.columns.push_back(fieldColumn(field, m_texts));
        if (m_hasExtra)
            sheet.columns.push_back({.key = extraKey, .label = QStringLiteral("x-"), .otherLabel = QStringLiteral("x-")});
        keepExactly(sheet);
        sheet.emptyRows = node.way.empty() || !node.way.back().list ? 0 : 50;
        m_book.sheets.push_back(std::move(sheet));
    }

    /// The rows of all objects of this kind that stand below `at`.
    void rows(const Node &node, size_t step, const void *at, std::vector<Value> &owners, std::vector<std::vector<Value>> &into)
    {
        if (step == node.way.size()) {
            into.push_back(row(node, at, owners));
            return;
        }
        if (const Part *part = node.way[step].part)
            return rows(node, step + 1, part->at(at), owners, into);
        const List &list = *node.way[step].list;
        const bool isLast = step + 1 == node.way.size();
        for (qsizetype i = 0; i < list.size(at); ++i) {
            if (!isLast)
                owners.push_back(fitting(nameOf(list, at, i)));
            rows(node, step + 1, list.at(at, i), owners, into);
            if (!isLast)
                owners.pop_back();
        }
    }

    std::vector<Value> row(const Node &node, const void *object, const std::vector<Value> &owners)
    {
        std::vector<Value> cells{Value{}};
        cells.insert(cells.end(), owners.begin(), owners.end());
        for (const Field &field : node.object->fields)
            cells.push_back(shown(field, object));
        const QByteArray &extra = *node.object->extra(const_cast<void *>(object));
        m_hasExtra = m_hasExtra || !extra.isEmpty();
        cells.push_back(extra.isEmpty() ? Value{} : fitting(QString::fromUtf8(extra)));
        return cells;
    }

    Value shown(const Field &field, const void *object)
    {
        Value value = field.get(object);
        if (const bool *flag = std::get_if<bool>(&value))
            return m_texts.flag(*flag);
        if (const QStringList *items = std::get_if<QStringList>(&value))
            return items->isEmpty() ? Value{} : fitting(listText(*items));
        if (const QList<double> *numbers = std::get_if<QList<double>>(&value))
            return numbers->isEmpty() ? Value{} : fitting(listText(*numbers));
        const QString *given = std::get_if<QString>(&value);
        if (!given)
            return value;
        if (field.kind == Kind::Choice)
            return m_texts.word(field.choices, *given);
        const bool isEmptyAnyway =
            given->isEmpty() && field.presence != Presence::Optional && !field.inOptionalObject && field.initial() == value;
        return isEmptyAnyway ? Value{} : fitting(shownText(*given));
    }

    /// The text, or the mark of the rows in which it stands when a cell cannot hold it.
    Value fitting(const QString &text)
    {
        if (standsInCell(text))
            return text;
        const QString whole = escaped(text), mark = longMark + QString::number(++m_longCount);
        for (qsizetype at = 0, length = 0; at < whole.size(); at += length) {
            length = std::min(longestText / 2, whole.size() - at);
            length -= length > 1 && whole[at + length - 1].isHighSurrogate() ? 1 : 0;
            m_long.push_back({mark, QString(u'|' + whole.mid(at, length) + u'|')}); // no blank at an end, which programs drop
        }
        return mark;
    }

    const Park &m_park;
    const BookTexts &m_texts;
    ExtraColumns m_extras;
    OutBook m_book;
    std::vector<std::vector<Value>> m_long, m_exact;
    int m_longCount = 0;
    bool m_hasExtra = false;
};

class BookReader
{
public:
    BookReader(const Spreadsheet &book, const BookTexts &texts) : m_book(book), m_texts(texts) {}

    Result<Park> park()
    {
        if (!isParkBook(m_book))
            return fail({ErrorCode::WorkbookNotOurs, {}, {}, {}});
        const Sheet *mark = m_book.find(markSheet);
        if (mark->textAt(1, 1).toInt() > bookVersion)
            return fail({ErrorCode::WorkbookNewer, {}, {}, mark->textAt(2, 1)});
        readLongTexts();
        if (const Sheet *exact = m_book.find(exactSheet))
            for (qint32 row = 0; row < exact->endRow(); ++row)
                if (const auto number = numberFromText(exact->textAt(row, 2)))
                    m_exact[exact->textAt(row, 0) + exact->textAt(row, 1)] = *number;
        for (const Node &node : nodesOf(m_texts))
            for (const Sheet &sheet : m_book.sheets)
                if (sheet.name != exactSheet && sheet.textAt(KeyRow, 0) == u'@' + node.key)
                    if (auto error = readSheet(node, sheet))
                        return fail(*std::move(error));
        return std::move(m_park);
    }

private:
    void readLongTexts()
    {
        const Sheet *sheet = m_book.find(longSheet);
        for (qint32 row = 0; sheet && row < sheet->endRow(); ++row)
            m_long[sheet->textAt(row, 0)] += sheet->textAt(row, 1).mid(1).chopped(1);
        for (QString &text : m_long)
            text = unescaped(text);
    }

    /// The number of a cell as it was before the workbook rounded it; another number was typed since.
    double exactly(const Sheet &sheet, qint32 row, qint32 column, double number) const
    {
        const auto found = m_exact.find(sheet.textAt(KeyRow, 0) + cellName(row, column));
        return found != m_exact.end() && isSameInBook(*found, number) ? *found : number;
    }

    static Error wrong(const Sheet &sheet, qint32 row, qint32 column, ErrorCode code = ErrorCode::WorkbookCell)
    {
        const QString text = sheet.textAt(row, column);
        return {code, text, sheet.name + u'!' + cellName(row, column), text};
    }

    std::optional<Error> readSheet(const Node &node, const Sheet &sheet)
    {
        std::vector<std::pair<qint32, QString>> keys;
        for (const SheetCell &cell : sheet.cells)
            if (cell.row == KeyRow && cell.column > 0)
                keys.push_back({cell.column, cell.text});
        std::vector<bool> isFilled(size_t(std::max(sheet.endRow(), qint32(FirstDataRow))), false);
        for (const SheetCell &cell : sheet.cells)
            isFilled[size_t(cell.row)] = true;
        for (qint32 row = FirstDataRow; row < sheet.endRow(); ++row)
            if (isFilled[size_t(row)])
                if (auto error = readRow(node, sheet, row, keys))
                    return error;
        return std::nullopt;
    }

    std::optional<Error> readRow(const Node &node, const Sheet &sheet, qint32 row,
                                 const std::vector<std::pair<qint32, QString>> &keys)
    {
        void *at = &m_park;
        qsizetype level = 0;
        for (size_t step = 0; step < node.way.size(); ++step) {
            if (const Part *part = node.way[step].part) {
                at = part->edit(at);
                continue;
            }
            const List &list = *node.way[step].list;
            qsizetype index = list.size(at);
            if (step + 1 == node.way.size()) {
                list.insert(at, index);
            } else {
                const QString key = u'^' + QString::number(level++);
                const auto found = std::ranges::find(keys, key, &std::pair<qint32, QString>::second);
                if (found == keys.end())
                    return wrong(sheet, KeyRow, 0, ErrorCode::WorkbookNotOurs);
                index = rowNamed(list, at, unfolded(sheet.textAt(row, found->first)));
                if (index < 0)
                    return wrong(sheet, row, found->first);
            }
            at = list.edit(at, index);
        }
        for (const auto &[column, key] : keys)
            if (auto error = readCell(node, sheet, row, column, key, at))
                return error;
        if (const auto code = node.object->judge ? node.object->judge(at) : std::nullopt; code && !isIncomplete(*code))
            return wrong(sheet, row, 0, *code);
        return std::nullopt;
    }

    std::optional<Error> readCell(const Node &node, const Sheet &sheet, qint32 row, qint32 column, const QString &key,
                                  void *object)
    {
        const SheetCell *cell = sheet.at(row, column);
        if (key == extraKey) {
            const QByteArray extra = cell ? unfolded(cell->text).toUtf8() : QByteArray();
            if (const auto tree = extra.isEmpty() ? Result<json::Tree>(json::Tree()) : json::parse(extra);
                !tree || (!extra.isEmpty() && tree->root.type != json::Type::Object))
                return wrong(sheet, row, column);
            *node.object->extra(object) = extra;
            return std::nullopt;
        }
        const auto field =
            std::ranges::find_if(node.object->fields, [&key](const Field &each) { return keyText(each.key) == key; });
        if (field == node.object->fields.end())
            return std::nullopt; // an owner, or a column somebody added
        if (!cell) {
            if (field->traits.isId && !node.way.empty() && node.way.back().list)
                return wrong(sheet, row, column, ErrorCode::EmptyId);
            if (field->presence == Presence::Required && field->kind == Kind::Number && !field->inOptionalObject)
                field->set(object, {});
            return std::nullopt;
        }
        auto value = valueOf(*field, *cell);
        if (!value)
            return wrong(sheet, row, column);
        if (double *number = std::get_if<double>(&*value))
            *number = exactly(sheet, row, column, *number);
        if (const QString *text = std::get_if<QString>(&*value); text && field->traits.date)
            value = writtenDate(*text).value_or(*text);
        if (const auto code = trouble(*field, *value)) {
            Error error = wrong(sheet, row, column, *code);
            if (field->traits.dates)
                error.subject = troublingText(*field, *value);
            return error;
        }
        return field->set(object, *value) ? std::nullopt : std::optional(wrong(sheet, row, column));
    }

    QString unfolded(const QString &shown) const
    {
        const auto found = shown.startsWith(longMark) ? m_long.find(shown) : m_long.end();
        return found == m_long.end() ? shown : *found;
    }

    std::optional<Value> valueOf(const Field &field, const SheetCell &cell) const
    {
        using Type = SheetCell::Type;
        if (cell.type == Type::Error || cell.type == Type::Formula)
            return std::nullopt;
        const QString written = unfolded(m_texts.text(cell));
        switch (field.kind) {
        case Kind::Number:
        case Kind::Whole: {
            bool isNumber = cell.type == Type::Number;
            const double number = isNumber ? cell.number : written.toDouble(&isNumber);
            return isNumber && cell.type != Type::Date ? std::optional<Value>(number) : std::nullopt;
        }
        case Kind::Flag: {
            if (cell.type == Type::Flag)
                return Value(cell.number != 0);
            const auto flag = m_texts.flag(written);
            return flag ? std::optional<Value>(*flag) : std::nullopt;
        }
        case Kind::Choice: {
            const QString key = m_texts.key(field.choices, written);
            return key.isEmpty() ? std::nullopt : std::optional<Value>(key);
        }
        case Kind::Texts: {
            auto items = textsOf(written);
            return items ? std::optional<Value>(*std::move(items)) : std::nullopt;
        }
        case Kind::Numbers: {
            QList<double> numbers;
            for (const QString &each : written.split(u' ', Qt::SkipEmptyParts)) {
                bool isNumber = false;
                numbers << each.toDouble(&isNumber);
                if (!isNumber)
                    return std::nullopt;
            }
            return Value(numbers);
        }
        default:
            return Value(textOf(written));
        }
    }

    const Spreadsheet &m_book;
    const BookTexts &m_texts;
    QHash<QString, QString> m_long;
    QHash<QString, double> m_exact; ///< by the key of the sheet and the name of the cell
    Park m_park;
};

} // namespace

OutBook parkBook(const Park &park, const BookTexts &texts, ExtraColumns extras)
{
    return BookWriter(park, texts, extras).book();
}

bool isParkBook(const Spreadsheet &book)
{
    const Sheet *mark = book.find(markSheet);
    return mark && mark->textAt(0, 1) == bookFormat;
}

std::vector<ImportFinding> hiddenInParkBook(const Spreadsheet &book)
{
    std::vector<ImportFinding> findings;
    for (const Sheet &sheet : book.sheets) {
        if (sheet.name == exactSheet || !sheet.textAt(KeyRow, 0).startsWith(u'@'))
            continue;
        const auto isTaken = [&sheet](const SheetCell &cell) {
            return cell.row >= FirstDataRow && cell.column > 0 && sheet.at(KeyRow, cell.column);
        };
        std::ranges::move(hiddenFindings(sheet, isTaken), std::back_inserter(findings));
    }
    return findings;
}

Result<Park> parkFromBook(const Spreadsheet &book, const BookTexts &texts)
{
    return BookReader(book, texts).park();
}

} // namespace core
