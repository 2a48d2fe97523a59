#include "tenantmark.h"

#include "core/exchange/tenantbook.h"
#include "core/exchange/tenantlayout.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

TenantMark refusedMark(ImportCode code, const QString &found = {}, const QString &meant = {})
{
    TenantMark mark;
    mark.finding = ImportFinding{.code = code, .found = found, .meant = meant};
    return mark;
}

/// The mark of an enterprise of the park.
TenantMark markOf(const Park &park, const QString &id, TenantMark mark)
{
    const auto found = std::ranges::find(park.enterprises, id, &Enterprise::id);
    if (found == park.enterprises.end())
        return refusedMark(ImportCode::UnknownEnterprise, id);
    mark.enterprise = &*found;
    return mark;
}

/// The visible mark of the titles, when the hidden one is gone.
TenantMark markOfTitles(const Park &park, const BookTexts &texts, int year, const Spreadsheet &book)
{
    for (const Sheet &sheet : book.sheets) {
        const auto title = readTitleMark(park, sheet);
        if (!title)
            continue;
        if (title->year != year)
            return refusedMark(ImportCode::OtherYear, QString::number(title->year), QString::number(year));
        const SheetLayouts layouts(book, texts);
        TenantMark mark{.sheets = layouts.keysByName(), .isLost = true};
        int columns = 0;
        for (const QString &key : mark.sheets)
            columns += int(layouts.find(key).columns.size());
        mark.finding = ImportFinding{.code = ImportCode::MarkLost, .value = double(columns)};
        return markOf(park, title->enterprise, std::move(mark));
    }
    return refusedMark(ImportCode::NotATenantBook);
}

} // namespace

std::optional<TitleMark> readTitleMark(const Park &park, const Sheet &sheet)
{
    constexpr qint32 lastTitleRow = 3; // somebody may have put rows above
    for (const SheetCell &cell : sheet.cells) {
        if (cell.row > lastTitleRow)
            break;
        const QStringList parts = cell.text.split(markSeparator);
        const qsizetype code = parts.size() - 1;
        if (code < 3)
            continue;
        const TitleMark mark{parts[code - 2], parts[code - 1].toInt()};
        if (parts[code] == tenantCheckCode(park.profile.id, mark.enterprise, mark.year))
            return mark;
    }
    return std::nullopt;
}

std::optional<ImportFinding> sheetOfOtherBook(const Park &park, qsizetype caseIndex, const Enterprise &enterprise,
                                              const Sheet &sheet)
{
    const auto title = readTitleMark(park, sheet);
    const int year = park.cases.at(caseIndex).year;
    if (!title || (title->year == year && title->enterprise == enterprise.id))
        return std::nullopt;
    const bool isOtherYear = title->year != year;
    return ImportFinding{.code = isOtherYear ? ImportCode::SheetOfOtherYear : ImportCode::SheetOfAnother,
                         .sheet = sheet.name,
                         .found = isOtherYear ? QString::number(title->year) : title->enterprise,
                         .meant = isOtherYear ? QString::number(year) : enterprise.id};
}

TenantMark readTenantMark(const Park &park, const BookTexts &texts, qsizetype caseIndex, const Spreadsheet &book)
{
    const int year = park.cases.at(caseIndex).year;
    const Sheet *sheet = book.find(QStringLiteral("_pw"));
    if (!sheet)
        return markOfTitles(park, texts, year, book);
    std::map<QString, QString> written;
    for (qint32 row = 0; row < sheet->endRow(); ++row)
        written[sheet->textAt(row, 0)] = sheet->textAt(row, 1);
    if (written[QStringLiteral("format")] != tenantFormat)
        return refusedMark(ImportCode::NotATenantBook);
    if (written[QStringLiteral("version")].toInt() > tenantVersion)
        return refusedMark(ImportCode::NewerTemplate, written[QStringLiteral("program")]);
    if (written[QStringLiteral("park")] != park.profile.id)
        return refusedMark(ImportCode::OtherPark, written[QStringLiteral("park")]);
    if (written[QStringLiteral("year")].toInt() != year)
        return refusedMark(ImportCode::OtherYear, written[QStringLiteral("year")], QString::number(year));
    return markOf(park, written[QStringLiteral("enterprise")],
                  {.exportedOn = written[QStringLiteral("exportedOn")],
                   .sheets = written[QStringLiteral("sheets")].split(u' ', Qt::SkipEmptyParts),
                   .withValues = written[QStringLiteral("values")].toInt() == 1});
}

} // namespace core
