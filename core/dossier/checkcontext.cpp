#include "checkcontext.h"

#include "core/accounting/ledgersums.h"
#include "core/exchange/outbook.h"
#include "core/reference/sourcenames.h"

#include <algorithm>

namespace core {

Result<CheckWords> CheckWords::read(const QString &directory)
{
    const auto table = Table::read(directory, QStringLiteral("checkbook"));
    if (!table)
        return fail(table.error());
    const int chinese = table->column("zh"), english = table->column("en");
    if (chinese < 0 || english < 0)
        return fail({ErrorCode::ReferenceRow, table->name(), {}, QStringLiteral("zh, en")});
    CheckWords words;
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        words.m_words.insert(table->id(row), {table->text(row, chinese), table->text(row, english)});
    return words;
}

QString CheckWords::word(const QString &id, bool isChinese) const
{
    const auto found = m_words.constFind(id);
    if (found == m_words.constEnd())
        return u'[' + id + u']';
    return isChinese ? found->first : found->second;
}

namespace check {

QString Context::carrierName(Carrier carrier) const
{
    return texts.own("Ledger", carrierWords[size_t(carrier)].label);
}

QString Context::wordOr(const QString &id, const QString &other) const
{
    return words.has(id) ? word(id) : other;
}

QString Context::fuelName(const QString &id) const
{
    const Fuel *fuel = library.fuels().find(id);
    return !fuel ? id : texts.isChinese ? fuel->nameChinese : fuel->nameEnglish;
}

Source Context::sourceName(const Source &source) const
{
    return SourceNames::carried().shown(source, texts.isChinese);
}

Sheet &Context::addSheet(const QString &id, std::initializer_list<const char *> columns)
{
    std::vector<Column> named;
    for (const char *each : columns) {
        const QString column = QString::fromLatin1(each);
        named.push_back({column, word(id + u'.' + column)});
    }
    const QString name = OutBook().freeName(word(id));
    book.sheets.push_back(std::make_unique<Sheet>(id, name, word(id + QStringLiteral(".hint")), std::move(named)));
    return *book.sheets.back();
}

void Context::define(const QString &name, const Term &cell)
{
    book.names.emplace_back(name, cell.formula);
    names.insert(name, {name, cell.value});
}

const Term &Context::named(QLatin1StringView name) const
{
    const auto found = names.constFind(QString(name));
    Q_ASSERT(found != names.constEnd());
    return *found;
}

Sheet &Context::sheet(QLatin1StringView id) const
{
    const auto found = std::ranges::find_if(book.sheets, [id](const auto &each) { return each->id() == id; });
    Q_ASSERT(found != book.sheets.end());
    return **found;
}

CellValue cellOf(double value)
{
    return value == notGiven ? CellValue{} : CellValue(value);
}

CellValue enterpriseOf(const Context &context, const Row &row)
{
    if (!row.enterprise)
        return {};
    const auto found = std::ranges::find(context.park.enterprises, row.enterprise->id, &Enterprise::id);
    return found == context.park.enterprises.end() ? row.enterprise->id : found->name;
}

} // namespace check
} // namespace core
