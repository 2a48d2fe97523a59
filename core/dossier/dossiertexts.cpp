#include "dossiertexts.h"

#include <algorithm>

namespace core {

namespace {

/// The names that a template puts in, without those that only choose a word.
QStringList names(const QString &text)
{
    QStringList found;
    for (const TemplatePiece &each : templatePieces(text))
        if (!each.name.isEmpty() && each.plural.isEmpty() && !found.contains(each.name))
            found.append(each.name);
    found.sort();
    return found;
}

} // namespace

std::vector<TemplatePiece> templatePieces(const QString &text)
{
    std::vector<TemplatePiece> pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at), close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        if (open > at)
            pieces.push_back({text.mid(at, open - at), {}, {}, {}});
        const QString inside = text.mid(open + 1, close - open - 1);
        const qsizetype colon = inside.indexOf(u':');
        const QStringList words = colon < 0 ? QStringList() : inside.mid(colon + 1).split(u'/');
        pieces.push_back({{}, inside.left(colon < 0 ? inside.size() : colon), words.value(0), words.value(1)});
        at = close + 1;
    }
    if (at < text.size())
        pieces.push_back({text.mid(at), {}, {}, {}});
    return pieces;
}

QString beginningOf(const QString &sentence)
{
    constexpr qsizetype longest = 40; // signs
    return sentence.size() <= longest ? sentence : sentence.left(longest).trimmed() + QChar(0x2026);
}

Result<DossierTexts> DossierTexts::read(const QString &directory)
{
    const auto table = Table::read(directory, QStringLiteral("texts"));
    if (!table)
        return fail(table.error());
    DossierTexts texts;
    const int chinese = table->column("zh"), english = table->column("en");
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const std::array<QString, 2> both{table->text(row, chinese), table->text(row, english)};
        const bool isWhole = !both[0].isEmpty() && !both[1].isEmpty() && !texts.has(table->id(row));
        if (!isWhole || names(both[0]) != names(both[1]))
            return fail(table->broken(row, table->id(row)));
        texts.m_texts.insert(table->id(row), both);
        texts.m_ids.append(table->id(row));
    }
    return texts;
}

QString DossierTexts::text(const QString &id, DocumentLanguage language) const
{
    const auto found = m_texts.constFind(id);
    return found == m_texts.cend() ? QChar(0x27E6) + id + QChar(0x27E7) : (*found)[size_t(language)];
}

} // namespace core
