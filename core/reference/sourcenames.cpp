#include "sourcenames.h"

#include <algorithm>

namespace core {

namespace {

bool isChineseText(const QString &text)
{
    return std::ranges::any_of(text, [](QChar sign) { return sign.script() == QChar::Script_Han; });
}

} // namespace

Result<SourceNames> SourceNames::read(const QString &directory)
{
    auto table = Table::read(directory, QStringLiteral("sources"));
    if (!table)
        return fail(table.error());
    for (const char *column : {"source", "text_zh", "text_en", "shown_url"})
        if (table->column(column) < 0)
            return fail({ErrorCode::ReferenceRow, table->name(), {}, QString::fromLatin1(column)});
    SourceNames names;
    names.m_table = *std::move(table);
    for (qsizetype row = 0; row < names.m_table.rowCount(); ++row)
        names.m_rows.insert(names.m_table.text(row, "source"), row);
    return names;
}

const SourceNames &SourceNames::carried()
{
    static const SourceNames names = read(QStringLiteral(":/reference")).value_or(SourceNames());
    return names;
}

QString SourceNames::text(qsizetype row, bool isChinese) const
{
    return m_table.text(row, std::string_view(isChinese ? "text_zh" : "text_en"));
}

Source SourceNames::shown(const Source &source, bool isChinese) const
{
    Source made = source;
    if (const auto row = m_rows.constFind(source.document); row != m_rows.cend()) {
        made.document = text(*row, isChinese);
        made.url = m_table.text(*row, std::string_view("shown_url"));
    }
    if (const auto row = m_rows.constFind(source.note); row != m_rows.cend())
        made.note = text(*row, isChinese);
    else if (isChinese && !isChineseText(source.note))
        made.note.clear();
    return made;
}

QString factorSetName(const Table &sets, const QString &id, bool isChinese)
{
    const qsizetype row = sets.row(id);
    return row < 0 ? id : sets.text(row, std::string_view(isChinese ? "name_zh" : "name_en"));
}

} // namespace core
