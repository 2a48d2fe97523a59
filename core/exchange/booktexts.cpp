#include "booktexts.h"

#include "core/exchange/json.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/spreadsheet.h"

#include <algorithm>

namespace core {

namespace {

bool isSame(const QString &a, const QString &b)
{
    return narrowed(a).compare(narrowed(b), Qt::CaseInsensitive) == 0;
}

constexpr const char *yesText = QT_TRANSLATE_NOOP("Workbook", "yes"), *noText = QT_TRANSLATE_NOOP("Workbook", "no");

/// What people call a choice besides its label.
constexpr struct {
    const char *key, *names;
} otherWords[]{
    {"grid", "网电|市电|公网电"},
    {"directNonFossil", "直供绿电|绿电直供|绿电直连|直连绿电"},
};

bool isOtherWord(const Word &word, const QString &written)
{
    return std::ranges::any_of(otherWords, [&](const auto &each) {
        return std::string_view(each.key) == word.key &&
               QString::fromUtf8(each.names).split(u'|').contains(narrowed(written).remove(u' '));
    });
}

} // namespace

BookTexts BookTexts::english()
{
    const auto same = [](const char *, const char *text) { return QString::fromUtf8(text); };
    return {same, same, false};
}

QString BookTexts::word(std::span<const Word> words, const QString &key) const
{
    for (const Word &each : words)
        if (key == QLatin1StringView(each.key))
            return label(each.label);
    return key;
}

QString BookTexts::key(std::span<const Word> words, const QString &written) const
{
    for (const Word &each : words)
        if (QString key = QString::fromLatin1(each.key); key == written)
            return key;
    for (const Word &each : words)
        if (QString key = QString::fromLatin1(each.key); isSame(key, written) || isSame(label(each.label), written) ||
                                                         isSame(otherLabel(each.label), written) || isOtherWord(each, written))
            return key;
    return {};
}

QString BookTexts::flag(bool value) const
{
    return own("Workbook", value ? yesText : noText);
}

std::optional<bool> BookTexts::flag(const QString &written) const
{
    for (const bool value : {true, false}) {
        const char *text = value ? yesText : noText;
        for (const QString &name : {own("Workbook", text), other("Workbook", text), QString::fromLatin1(text),
                                    QString::fromUtf8(value ? "是" : "否"), QString::fromUtf8(value ? "true" : "false"),
                                    QString::fromUtf8(value ? "√" : "×"), QString::fromUtf8(value ? "1" : "0")})
            if (isSame(name, written))
                return value;
    }
    return std::nullopt;
}

QString BookTexts::text(const SheetCell &cell) const
{
    switch (cell.type) {
    case SheetCell::Type::Number:
        return QString::fromStdString(json::numberText(cell.number));
    case SheetCell::Type::Flag:
        return flag(cell.number != 0);
    default:
        return cell.text;
    }
}

} // namespace core
