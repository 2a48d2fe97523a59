#include "rowsmodel.h"

#include "core/exchange/tabletext.h"
#include "core/model/newrows.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

// What a user does to the rows of a table: each ends in one command of the document.

namespace ui {

using namespace core;

/// What a command gathers before it is pushed, tried on a copy of the park, so that a cell sees those before it.
struct RowsModel::Batch {
    Park park;
    int oldRows = 0;
    std::vector<Edit> edits;
    RejectedTexts::Changes rejected; ///< of the cells that were read; nothing: it could be
    /// Cells that were read, but that a rule over several fields refused: another cell may make them right.
    struct Refused {
        int row, column;
        QString text;
        DecimalSign decimal;
    };
    std::vector<Refused> refused{};
};

std::function<QString()> RowsModel::place() const
{
    const qsizetype inCase = caseOf(*m_owner);
    const QString id = inCase < 0 ? QString() : m_document.park().cases.at(inCase).name;
    return [label = m_list.label, id] {
        return id.isEmpty() ? fieldText(label) : QStringLiteral("%1 · %2").arg(fieldText(label), id);
    };
}

/// A batch with so many new rows at the end.
RowsModel::Batch RowsModel::begin(int newRowCount) const
{
    Batch batch{m_document.park(), size(), {}, {}};
    if (newRowCount > 0)
        apply(batch.park, Edit::insert(*m_owner, m_listIndex, size(), newRows(batch.park, *m_owner, m_listIndex, newRowCount)));
    return batch;
}

/// A process brings its factor and where that comes from, where the row has none or those of the process it had before; a factor
/// of one's own loses the source that is not its.
template <class Held, class Take>
static void keepFactorWithSource(const FieldTexts &texts, const Object &object, int changed, const Value &before,
                                 const Held &held, const Take &take)
{
    const auto process =
        std::ranges::find(object.fields, Lookup::Processes, [](const Field &each) { return each.traits.lookup; });
    if (process == object.fields.end())
        return;
    const int name = int(process - object.fields.begin());
    const FieldTexts::Brought now = texts.broughtBy(held(name)), was = changed == name ? texts.broughtBy(before) : now;
    if (now.empty())
        return;
    const int factor = fieldIndex(object, now[0].first), source = fieldIndex(object, now[1].first);
    const auto isFree = [&](int member, size_t i) {
        const Value value = held(member);
        return value.index() == 0 || (!was.empty() && value == was[i].second);
    };
    if (changed == name && isFree(factor, 0)) {
        const bool isSourceFree = isFree(source, 1);
        take(factor, now[0].second);
        if (isSourceFree)
            take(source, now[1].second);
    } else if (changed == factor && held(factor) != now[0].second && held(source) == now[1].second) {
        take(source, Value{});
    }
}

/// Sets a field of a row of the batch; else a sentence that says why the park cannot take the value.
std::optional<QString> RowsModel::take(Batch &batch, int index, int member, const Value &value) const
{
    auto edits = editsToSet(batch.park, address(index), member, value);
    if (!edits)
        return cellSentence(edits.error());
    for (const Edit &edit : *edits) {
        apply(batch.park, edit);
        if (index < batch.oldRows)
            batch.edits.push_back(edit);
    }
    return std::nullopt;
}

/// Reads a text into a cell.
void RowsModel::read(Batch &batch, int index, int column, const QString &text, DecimalSign decimal) const
{
    const Object &object = *m_list.element;
    const Address at = address(index);
    const auto take = [&](int member, const Value &value) { return this->take(batch, index, member, value); };
    const auto last = batch.rejected.end(); // pasted cells come in order
    auto &rejected = batch.rejected.try_emplace(last, RejectedTexts::Place(at, fieldOf(column)))->second;
    rejected.reset();
    const void *written = find(batch.park, at);
    const auto value =
        m_texts.read(object, field(column), written, text, unit(column), decimal, unitsOfRow(batch.park, written, column));
    if (!value) {
        rejected = {text, value.error()};
        return;
    }
    const auto held = [&](int member) { return object.fields[size_t(member)].get(find(batch.park, at)); };
    const Value before = held(fieldOf(column));
    if (const auto refused = take(fieldOf(column), *value)) {
        rejected = {text, *refused};
        batch.refused.push_back({index, column, text, decimal});
        return;
    }
    if (field(column).kind == Kind::Choice)
        readWaiting(batch, index);
    keepFactorWithSource(m_texts, object, fieldOf(column), before, held, take);
    const int unitField = fieldIndex(object, "unit"); // a fuel brings its unit
    const QString *id = std::get_if<QString>(&*value);
    if (field(column).traits.lookup != Lookup::Fuels || unitField < 0 || !id)
        return;
    const Fuel *fuel = m_library.fuels().find(*id);
    const Value symbol = held(unitField);
    if (fuel && !fuel->units.empty() && (symbol.index() == 0 || !fuel->inUnit(std::get<QString>(symbol))))
        take(unitField, fuel->units.front().symbol);
}

/// The numbers that waited for a choice of their row.
void RowsModel::readWaiting(Batch &batch, int index) const
{
    for (int column = 0; column < fieldCount(); ++column) {
        const RejectedTexts::Place cell(address(index), fieldOf(column));
        const RejectedText *waiting = m_document.rejected().find(cell.first, cell.second);
        if (waiting && field(column).kind == Kind::Number && !batch.rejected.contains(cell))
            read(batch, index, column, waiting->text, DecimalSign::Point);
    }
}

/// The first field of a row whose choice could not be read, so that the row has one that nobody chose; null: there is none.
const Field *RowsModel::undecided(const Batch &batch, const Address &row) const
{
    const auto fields = m_list.element->fields;
    for (size_t member = 0; member < fields.size(); ++member) {
        if (fields[member].kind != Kind::Choice || fields[member].presence == Presence::Optional)
            continue;
        const auto typed = batch.rejected.find({row, int(member)});
        if (typed == batch.rejected.end() ? m_document.rejected().find(row, int(member)) != nullptr : typed->second.has_value())
            return &fields[member];
    }
    return nullptr;
}

/// Numbers do not count by a choice that nobody made: the first of a row waits with the text of the choice, and no file has it.
void RowsModel::holdBack(Batch &batch)
{
    const bool isAllRead = std::ranges::none_of(batch.rejected, [](const auto &each) { return each.second.has_value(); });
    if (isAllRead && m_document.rejected().isEmpty())
        return;
    for (auto &[place, rejected] : batch.rejected) {
        const auto &[at, member] = place;
        const Field &typed = m_list.element->fields[size_t(member)];
        if (rejected || typed.kind != Kind::Number)
            continue;
        const Field *choice = undecided(batch, at);
        const void *old = at.back().row < batch.oldRows ? find(m_document.park(), at) : nullptr;
        const Value value = typed.get(find(batch.park, at)),
                    before = old                                      ? typed.get(old)
                             : typed.presence == Presence::Defaulted ? typed.initial()
                                                                     : Value{}; // as newRows() makes them
        if (!choice || value.index() == 0 || before.index() != 0)
            continue;
        const UnitChoice shown = m_texts.unit(m_list.key, typed);
        const QString number = m_texts.plain(typed, value, shown);
        if (take(batch, at.back().row, member, Value{}))
            continue;
        std::erase_if(batch.edits, [&at, member](const Edit &edit) { // of a row that is there: it stays as it was
            return edit.kind == Edit::Kind::Set && edit.object == at && edit.member == member;
        });
        rejected = {m_texts.units(typed).empty() ? number : number + u' ' + shown.symbol,
                    QCoreApplication::translate("TableEditor", "The number waits: %1 of its row could not be read. It is taken "
                                                               "when that is corrected, or when it is entered again.")
                        .arg(fieldText(choice->label))};
    }
}

int RowsModel::push(Batch &batch, const Document::UndoText &text)
{
    for (const Batch::Refused &each :
         std::exchange(batch.refused, {})) // two months that were exchanged: the other one came later
        read(batch, each.row, each.column, each.text, each.decimal);
    const auto unread = std::ranges::count_if(batch.rejected, [](const auto &each) { return each.second.has_value(); });
    holdBack(batch);
    const void *owner = find(batch.park, *m_owner);
    std::vector<std::shared_ptr<const void>> rows;
    for (qsizetype i = batch.oldRows; i < m_list.size(owner); ++i)
        rows.push_back(m_list.copy(owner, i));
    if (!rows.empty())
        batch.edits.push_back(Edit::insert(*m_owner, m_listIndex, batch.oldRows, rows));
    m_document.push(text, std::move(batch.edits), std::move(batch.rejected));
    return int(unread);
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == RejectedRole)
        return m_owner && isField(index.column()) && m_document.dropRejected(address(index.row()), fieldOf(index.column()));
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const int at = index.row(), column = index.column();
    const QString text = value.toString();
    if (!rejectedAt(at, column) && text == data(index, Qt::EditRole).toString())
        return true;
    const bool isNew = at >= size();
    if (isNew && text.trimmed().isEmpty())
        return true;
    return enterRow(at, {{column, text}});
}

bool RowsModel::enterRow(int at, const QList<CellText> &texts)
{
    if (!isEditable() || texts.isEmpty() || at < 0)
        return false;
    const bool isNew = at >= size();
    Batch batch = begin(isNew ? 1 : 0);
    for (const CellText &each : texts)
        read(batch, at, each.column, each.text, DecimalSign::Point);
    const auto where = place();
    const int unread = push(batch, [isNew, label = field(texts[0].column).label, id = idOf(at), where] {
        return isNew ? QCoreApplication::translate("UndoText", "Add a row to %1").arg(where())
                     : QCoreApplication::translate("UndoText", "Change %1 of %2 in %3").arg(fieldText(label), id, where());
    });
    return unread == 0;
}

TriedRow RowsModel::tried(int at, const QList<CellText> &texts) const
{
    if (!m_owner || at < 0)
        return {};
    Batch batch = begin(at >= size() ? 1 : 0);
    TriedRow tried;
    for (const CellText &each : texts) {
        read(batch, at, each.column, each.text, DecimalSign::Point);
        const auto &rejected = batch.rejected.at({address(at), fieldOf(each.column)});
        tried.refused << (rejected ? rejected->sentence : QString());
    }
    tried.row = m_list.copy(find(batch.park, *m_owner), at);
    return tried;
}

QString RowsModel::nameOf(int at) const
{
    if (!m_owner)
        return {};
    return at < size() ? QStringLiteral("%1 · %2").arg(idOf(at), place()()) : place()();
}

void RowsModel::insertRowsAt(int at, int count)
{
    if (!isEditable() || count < 1)
        return;
    m_document.push(
        [count, where = place()] {
            return QCoreApplication::translate("UndoText", "Insert %n rows into %1", nullptr, count).arg(where());
        },
        {Edit::insert(*m_owner, m_listIndex, std::clamp(at, 0, size()),
                      newRows(m_document.park(), *m_owner, m_listIndex, count))});
}

void RowsModel::removeRowsAt(QList<int> rows)
{
    if (!isEditable())
        return;
    rows.removeIf([this](int each) { return each < 0 || each >= size(); });
    std::ranges::sort(rows, std::greater<>());
    std::vector<Edit> edits; // runs of rows, from the end, so that positions hold
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype n = 1;
        while (i + n < rows.size() && rows[i + n] == rows[i] - n)
            ++n;
        edits.push_back(Edit::remove(*m_owner, m_listIndex, rows[i] - n + 1, n));
        i += n;
    }
    m_document.push(
        [count = int(rows.size()), where = place()] {
            return QCoreApplication::translate("UndoText", "Delete %n rows of %1", nullptr, count).arg(where());
        },
        std::move(edits));
}

void RowsModel::clear(const QModelIndexList &cells)
{
    enterInto(cells, {});
}

void RowsModel::enterInto(const QModelIndexList &cells, const QString &text)
{
    if (!isEditable())
        return;
    Batch batch = begin();
    for (const QModelIndex &cell : cells)
        if (cell.row() < size() && (flags(cell) & Qt::ItemIsEditable))
            read(batch, cell.row(), cell.column(), text, DecimalSign::Point);
    push(batch, [count = int(cells.size()), isClearing = text.isEmpty(), where = place()] {
        return (isClearing ? QCoreApplication::translate("UndoText", "Clear %n cells of %1", nullptr, count)
                           : QCoreApplication::translate("UndoText", "Fill %n cells of %1", nullptr, count))
            .arg(where());
    });
}

void RowsModel::fillDown(const CellBlock &block)
{
    if (!isEditable())
        return;
    Batch batch = begin();
    for (const int column : columnsFrom(block.column, block.columns))
        for (const int at : block.rows)
            if (isField(column) && at != block.rows[0] && at < size())
                read(batch, at, column, data(index(block.rows[0], column), Qt::EditRole).toString(), DecimalSign::Point);
    push(batch, [count = (int(block.rows.size()) - 1) * block.columns, where = place()] {
        return QCoreApplication::translate("UndoText", "Fill %n cells of %1", nullptr, count).arg(where());
    });
}

void RowsModel::fillRight(const CellBlock &block)
{
    if (!isEditable())
        return;
    Batch batch = begin();
    for (const int at : block.rows)
        for (const int column : columnsFrom(block.column, block.columns))
            if (at < size() && isField(column) && column != block.column)
                read(batch, at, column, data(index(at, block.column), Qt::EditRole).toString(), DecimalSign::Point);
    push(batch, [count = int(block.rows.size()) * (block.columns - 1), where = place()] {
        return QCoreApplication::translate("UndoText", "Fill %n cells of %1", nullptr, count).arg(where());
    });
}

/// Whether a cell is one number with a comma before the decimals, and another one with a point: 1,375.
static bool readsInTwoWays(const QString &text)
{
    const auto byPoint = writtenNumber(text), byComma = writtenNumber(text, DecimalSign::Comma);
    return byPoint && byComma && byPoint->value != byComma->value;
}

/// A comma or a point before the decimals of each cell of a column: told by cells that can be read in one way only, asked when
/// that is the unusual one. Where no cell can be read in two ways, each is read in the one it can.
std::vector<DecimalSign> RowsModel::decimalsOf(const std::vector<QStringList> &cells, qsizetype at, int column,
                                               const DecimalQuestion &ask) const
{
    std::vector<DecimalSign> signs(cells.size(), DecimalSign::Point);
    const auto needsComma = [at](const QStringList &line) {
        return at < line.size() && !writtenNumber(line[at]) && writtenNumber(line[at], DecimalSign::Comma);
    };
    const auto example = std::ranges::find_if(cells, needsComma);
    if (field(column).kind != Kind::Number || example == cells.end() || !ask ||
        ask(headerData(column, Qt::Horizontal).toString(), (*example)[at]) == DecimalSign::Point)
        return signs;
    const bool isOneSign =
        std::ranges::any_of(cells, [at](const QStringList &line) { return at < line.size() && readsInTwoWays(line[at]); });
    for (size_t i = 0; i < cells.size(); ++i)
        if (isOneSign || needsComma(cells[i]))
            signs[i] = DecimalSign::Comma;
    return signs;
}

QString RowsModel::paste(int row, int column, const QString &text, const DecimalQuestion &ask)
{
    QList<int> rows(std::max(0, size() - row));
    std::iota(rows.begin(), rows.end(), row);
    return paste(rows, column, text, ask);
}

QString RowsModel::paste(const QList<int> &rows, int column, const QString &text, const DecimalQuestion &ask)
{
    if (!isEditable())
        return QCoreApplication::translate("TableEditor", "The park is open for reading only; nothing was pasted.");
    std::vector<QStringList> cells = cellsOf(text);
    const QList<int> columns = columnsFrom(column, columnCount());
    const auto isTitle = [&](const QStringList &line) {
        for (qsizetype i = 0; i < line.size(); ++i)
            if (const int c = columns.value(i, -1);
                !isField(c) ||
                (line[i].trimmed() != headerData(c, Qt::Horizontal).toString() && line[i].trimmed() != fieldText(field(c).label)))
                return false;
        return !line.isEmpty();
    };
    if (!cells.empty() && isTitle(cells.front()))
        cells.erase(cells.begin());
    if (cells.empty())
        return QCoreApplication::translate("TableEditor", "There is no text on the clipboard.");

    qsizetype widest = 0;
    for (const QStringList &line : cells)
        widest = std::max(widest, line.size());
    bool isLeftOut = false;                         // what was meant for a column that takes no values
    std::vector<std::vector<DecimalSign>> decimals; // by column, then line
    for (qsizetype c = 0; c < widest; ++c) {
        const int into = columns.value(c, -1);
        isLeftOut |= !isField(into);
        decimals.push_back(isField(into) ? decimalsOf(cells, c, into, ask) : std::vector<DecimalSign>());
    }

    const int old = int(rows.size());
    Batch batch = begin(std::max(0, int(cells.size()) - old));
    for (int line = 0; line < int(cells.size()); ++line) {
        const QStringList &texts = cells[size_t(line)];
        for (qsizetype c = 0; c < texts.size(); ++c)
            if (const int into = columns.value(c, -1); isField(into) && isTyped(field(into)))
                read(batch, line < old ? rows[line] : size() + line - old, into, texts[c], decimals[size_t(c)][size_t(line)]);
    }
    const int unread = push(batch, [count = int(cells.size()), where = place()] {
        return QCoreApplication::translate("UndoText", "Paste %n rows into %1", nullptr, count).arg(where());
    });
    QStringList report;
    if (unread > 0)
        report << QCoreApplication::translate(
            "TableEditor", "%n cells could not be read; they are marked red and keep their text.", nullptr, unread);
    if (isLeftOut)
        report << QCoreApplication::translate("TableEditor",
                                              "Computed columns take no values; what was meant for them was left out.");
    return report.join(u' ');
}

void RowsModel::sortBy(int column, Qt::SortOrder direction)
{
    if (!isEditable() || size() < 2)
        return;
    std::vector<QVariant> keys;
    for (int i = 0; i < size(); ++i)
        keys.push_back(data(index(i, column), RawRole));
    QCollator collator;
    collator.setNumericMode(true);
    const auto isLess = [&](const QVariant &left, const QVariant &right) {
        const bool areNumbers = left.typeId() == QMetaType::Double && right.typeId() == QMetaType::Double;
        return areNumbers ? left.toDouble() < right.toDouble() : collator.compare(left.toString(), right.toString()) < 0;
    };
    const auto comesFirst = [&](qsizetype a, qsizetype b) {
        const QVariant &left = keys[size_t(a)], &right = keys[size_t(b)];
        if (left.toString().isEmpty() || right.toString().isEmpty()) // empty cells come last in either direction
            return !left.toString().isEmpty() && right.toString().isEmpty();
        return direction == Qt::AscendingOrder ? isLess(left, right) : isLess(right, left);
    };
    std::vector<qsizetype> order(static_cast<size_t>(size()));
    std::iota(order.begin(), order.end(), 0);
    const std::vector<qsizetype> before = order;
    std::ranges::stable_sort(order, comesFirst);
    if (order == before)
        return;
    m_document.push([where = place()] { return QCoreApplication::translate("UndoText", "Sort %1").arg(where()); },
                    {Edit::reorder(*m_owner, m_listIndex, std::move(order))});
}

} // namespace ui
