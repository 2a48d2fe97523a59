#include "tablebook.h"

#include "core/base/keytext.h"
#include "core/exchange/bookcells.h"
#include "core/exchange/bookcsv.h"

#include <algorithm>

namespace core {

namespace {

/// "cases.production.products": the way to a list.
QString wayTo(const Address &owner, int list)
{
    const Object *object = &parkObject;
    QString way;
    const auto add = [&way](std::string_view key) {
        way += (way.isEmpty() ? QString() : QStringLiteral(".")) + keyText(key);
    };
    for (const Step &step : owner) {
        add(step.part >= 0 ? object->parts[size_t(step.part)].key : object->lists[size_t(step.list)].key);
        object = step.part >= 0 ? object->parts[size_t(step.part)].object : object->lists[size_t(step.list)].element;
    }
    add(object->lists[size_t(list)].key);
    return way;
}

/// The name of an enterprise, or its id where several have the name.
QString enterpriseName(const Park &park, const QString &id)
{
    const auto found = std::ranges::find(park.enterprises, id, &Enterprise::id);
    const bool isOne = found != park.enterprises.end() && !found->name.trimmed().isEmpty() &&
                       std::ranges::count_if(park.enterprises, [&found](const Enterprise &each) {
                           return each.name == found->name || each.id == found->name;
                       }) == 1;
    return isOne ? found->name : id;
}

QString fuelName(const TableWords &words, const QString &id)
{
    const Fuel *fuel = words.library.fuels().find(id);
    const QString name = !fuel ? id : words.texts.isChinese ? fuel->nameChinese : fuel->nameEnglish;
    const auto isNamed = [&name](const Fuel &each) {
        return each.id == name || each.nameChinese == name || each.nameEnglish.compare(name, Qt::CaseInsensitive) == 0;
    };
    return std::ranges::count_if(words.library.fuels().all(), isNamed) == 1 ? name : id;
}

Value cellOf(const TableWords &words, const Field &field, const void *row)
{
    Value value = field.get(row);
    if (const bool *flag = std::get_if<bool>(&value))
        return words.texts.flag(*flag);
    if (const QStringList *items = std::get_if<QStringList>(&value))
        return items->isEmpty() ? Value{} : Value(listText(*items));
    if (const QList<double> *numbers = std::get_if<QList<double>>(&value))
        return numbers->isEmpty() ? Value{} : Value(listText(*numbers));
    const QString *text = std::get_if<QString>(&value);
    if (!text)
        return value;
    if (text->isEmpty())
        return Value{};
    if (field.kind == Kind::Choice)
        return words.texts.word(field.choices, *text);
    switch (field.traits.lookup) {
    case Lookup::Enterprises:
    case Lookup::EnterprisesOrOutside:
        return enterpriseName(words.park, *text);
    case Lookup::Fuels:
        return fuelName(words, *text);
    default:
        return value;
    }
}

} // namespace

OutSheet tableSheet(const TableWords &words, const Address &owner, int index)
{
    const List &list = objectAt(owner).lists[size_t(index)];
    const void *held = find(words.park, owner);
    OutSheet sheet{.name = OutBook().freeName(words.texts.label(list.label)), .title = words.texts.label(list.label)};
    sheet.columns.push_back(
        {.key = u'@' + wayTo(owner, index), .label = {}, .otherLabel = {}, .isHidden = true, .isLocked = true});
    sheet.isProtected = false;
    for (const Field &field : list.element->fields)
        sheet.columns.push_back(fieldColumn(field, words.texts));
    for (qsizetype i = 0; held && i < list.size(held); ++i) {
        std::vector<Value> cells{Value{}};
        for (const Field &field : list.element->fields)
            cells.push_back(cellOf(words, field, list.at(held, i)));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

Result<void> writeTable(const OutSheet &sheet, const QString &fileName)
{
    if (fileName.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive))
        return writeCsv(sheet, fileName, CsvHead::Labels);
    OutBook book;
    book.sheets.push_back(sheet);
    return writeBook(book, fileName);
}

} // namespace core
