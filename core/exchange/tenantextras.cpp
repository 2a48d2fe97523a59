#include "tenantextras.h"

#include "core/base/keytext.h"
#include "core/exchange/hiddencells.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/tenantknown.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

const TenantSheet *sheetNamed(const BookTexts &texts, const QString &written)
{
    const auto found = std::ranges::find_if(tenantSheets(), [&](const TenantSheet &sheet) {
        return written.contains(texts.label(sheet.label)) || written.contains(texts.otherLabel(sheet.label));
    });
    return found == tenantSheets().end() ? nullptr : &*found;
}

/// The paths of the rows an enterprise has on a sheet: those with these ids, or all when there are none.
QStringList pathsOn(const TenantReading &reading, const TenantSheet &sheet, const QStringList &ids)
{
    QStringList paths;
    for (const System system : sheet.systems) {
        const List &list = sheet.listIn(system);
        const void *owner = systemOf(reading.park.cases.at(reading.caseIndex), system);
        for (qsizetype i = 0; i < list.size(owner); ++i) {
            const bool isWanted = ids.isEmpty() || ids.contains(idOf(*list.element, list.at(owner, i)));
            if (isWanted && enterpriseOf(*list.element, list.at(owner, i)) == reading.enterprise.id)
                paths << path(reading.park, rowPlace(reading.caseIndex, system, sheet.list, i));
        }
    }
    return paths;
}

/// The ids of the rows in these lines of a sheet; new rows have none yet.
QStringList idsInLines(const SheetLayout &layout, const QString &lines)
{
    static const QRegularExpression separators(QStringLiteral("\\D+"));
    QStringList ids;
    for (const QString &line : narrowed(lines).split(separators, Qt::SkipEmptyParts))
        if (layout.sheet && layout.idColumn >= 0)
            ids << layout.sheet->textAt(line.toInt() - 1, layout.idColumn);
    ids.removeAll(QString());
    return ids;
}

/// The ids of the rows of a sheet that name a document by its title or its file.
QStringList idsNaming(const SheetLayout &layout, const Evidence &document)
{
    QStringList ids;
    const qint32 column = layout.column(rowEvidenceKey);
    for (qint32 row = layout.firstRow; column >= 0 && layout.idColumn >= 0 && row < layout.sheet->endRow(); ++row)
        if (const QString named = layout.sheet->textAt(row, column).trimmed();
            !named.isEmpty() && (named == document.title || named == document.fileName))
            ids << layout.sheet->textAt(row, layout.idColumn);
    ids.removeAll(QString());
    return ids;
}

/// What a document is about: the rows that are named beside it and those that name it; else the enterprise.
QStringList aboutOf(const TenantReading &reading, const SheetLayouts &layouts, const TenantSheet *sheet, const QString &lines,
                    const Evidence &document)
{
    QStringList paths;
    if (sheet)
        paths = pathsOn(reading, *sheet, idsInLines(layouts.find(keyText(sheet->list)), lines));
    for (const TenantSheet &each : tenantSheets())
        if (const QStringList ids = idsNaming(layouts.find(keyText(each.list)), document); !ids.isEmpty())
            paths << pathsOn(reading, each, ids);
    paths.removeDuplicates();
    return paths.isEmpty() ? QStringList{QStringLiteral("enterprises/") + reading.enterprise.id} : paths;
}

std::vector<const Field *> fieldsOf(const Object &object, std::initializer_list<std::string_view> keys)
{
    std::vector<const Field *> fields;
    for (const std::string_view key : keys)
        fields.push_back(&object.fields[size_t(fieldIndex(object, key))]);
    return fields;
}

bool isKnown(const Park &park, const Evidence &document)
{
    return std::ranges::any_of(park.evidence, [&document](const Evidence &each) {
        return each.title == document.title && each.fileName == document.fileName;
    });
}

/// The name of a file without the folders of the computer it lay on, which are nobody's business.
QString withoutFolders(const QString &name)
{
    return name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1).trimmed();
}

FieldCell cellOf(const SheetLayout &layout, qint32 row, const Field &field)
{
    const QString key = keyText(field.key);
    return {.row = row, .column = layout.column(key), .cell = layout.cell(row, key)};
}

/// The files whose water counts: of each enterprise the last one that gives it. That others of it say something else is told.
std::vector<const TenantFile *> filesOfWater(const std::vector<TenantFile> &files, BookImport &import)
{
    std::vector<const TenantFile *> counted;
    for (auto file = files.rbegin(); file != files.rend(); ++file) {
        if (file->water.empty())
            continue;
        const auto later =
            std::ranges::find(counted, file->answer.enterprise, [](const TenantFile *each) { return each->answer.enterprise; });
        if (later == counted.end())
            counted.push_back(&*file);
        else if ((*later)->water != file->water)
            import.findings.push_back(
                {.code = ImportCode::WaterTwice, .file = qsizetype(&*file - files.data()), .meant = file->answer.enterprise});
    }
    return counted;
}

void takeFindings(CellFindings &found, qsizetype file, TenantFile &into)
{
    for (ImportFinding &finding : found.take()) {
        finding.file = file;
        into.findings.push_back(std::move(finding));
    }
}

} // namespace

std::vector<const Field *> tenantWaterFields()
{
    std::vector<const Field *> fields;
    for (const Field &field : infrastructureObject.fields)
        fields.push_back(&field);
    return fields;
}

std::vector<const Field *> tenantEvidenceFields()
{
    return fieldsOf(evidenceObject, {"title", "fileName", "issuedOn", "validUntil"});
}

void readTenantWater(const TenantReading &reading, const SheetLayout &layout, TenantFile &file)
{
    if (!layout.sheet)
        return file.findings.push_back(
            {.code = ImportCode::SheetMissing, .file = reading.file, .meant = reading.texts.own("Workbook", waterSheetName)});
    CellFindings found;
    found.begin(layout.sheet->name, [&layout](qint32 column) { return layout.label(column); });
    Infrastructure read;
    for (const Field *field : tenantWaterFields()) {
        const FieldCell from = cellOf(layout, layout.firstRow, *field);
        const int index = fieldIndex(infrastructureObject, field->key);
        if (!from.cell || !readField(found, reading.cells, from, infrastructureObject, index, &read, nullptr))
            continue;
        if (const Value value = field->get(&read); std::holds_alternative<double>(value))
            file.water[index] = std::get<double>(value);
    }
    takeFindings(found, reading.file, file);
}

void readTenantEvidence(const TenantReading &reading, const SheetLayouts &layouts, const SheetLayout &layout, TenantFile &file)
{
    if (!layout.sheet)
        return file.findings.push_back(
            {.code = ImportCode::SheetMissing, .file = reading.file, .meant = reading.texts.own("Workbook", evidenceSheetName)});
    CellFindings found;
    found.begin(layout.sheet->name, [&layout](qint32 column) { return layout.label(column); });
    std::set<qint32> rows;
    for (const SheetCell &cell : layout.sheet->cells)
        if (cell.row >= layout.firstRow && !cell.text.trimmed().isEmpty())
            rows.insert(cell.row);
    for (const qint32 row : rows) {
        const auto document = std::make_shared<Evidence>();
        for (const Field *field : tenantEvidenceFields()) {
            const FieldCell from = cellOf(layout, row, *field);
            if (from.cell || field->key == "title")
                readField(found, reading.cells, from, evidenceObject, fieldIndex(evidenceObject, field->key), document.get(),
                          nullptr);
        }
        document->fileName = withoutFolders(document->fileName);
        const SheetCell *of = layout.cell(row, evidenceOfKey);
        const TenantSheet *sheet = of ? sheetNamed(reading.texts, of->text) : nullptr;
        if (of && !sheet)
            found.report(row, of->column, {.code = ImportCode::UnknownWord, .found = of->text});
        const qint32 lines = layout.column(evidenceRowsKey);
        document->refers = aboutOf(reading, layouts, sheet, lines < 0 ? QString() : layout.sheet->textAt(row, lines), *document);
        if (isKnown(reading.park, *document))
            continue;
        RowChange change{.file = reading.file, .sheet = layout.sheet->name, .sheetRow = row};
        change.list = listIndex(parkObject, "evidence");
        change.content = document;
        found.judge(row, change);
        change.isTakable = change.isTakable && !document->title.isEmpty();
        file.changes.push_back(std::move(change));
    }
    takeFindings(found, reading.file, file);
}

std::vector<ImportFinding> hiddenInTenantBook(const SheetLayouts &layouts, const QStringList &keys,
                                              const std::vector<RowChange> &changes)
{
    std::vector<ImportFinding> findings;
    for (const QString &key : keys) {
        const SheetLayout layout = layouts.find(key);
        const auto columnOf = [&layout](const Field &field) { return layout.column(keyText(field.key)); };
        if (layout.sheet)
            std::ranges::move(hiddenFindings(*layout.sheet, changes, columnOf), std::back_inserter(findings));
    }
    return findings;
}

void offerWater(const Park &park, qsizetype caseIndex, const std::vector<TenantFile> &files, BookImport &import)
{
    const Infrastructure &held = park.cases.at(caseIndex).infrastructure;
    const auto sum = std::make_shared<Infrastructure>();
    sum->water = held.water;
    RowChange change{.kind = RowChange::Kind::Changed, .owner = systemAddress(caseIndex, System::Infrastructure), .content = sum};
    change.isAsked = true; // those who have not answered and the park itself use water too
    const auto answers = filesOfWater(files, import);
    for (const Field *field : tenantWaterFields()) {
        const int index = fieldIndex(infrastructureObject, field->key);
        std::optional<double> total;
        for (const TenantFile *file : answers)
            if (const auto of = file->water.find(index); of != file->water.end())
                total = total.value_or(0) + of->second;
        if (!total || field->get(&held) == Value(*total))
            continue;
        field->set(sum.get(), *total);
        change.fields.push_back(index);
    }
    if (change.fields.empty())
        return;
    import.changes.push_back(std::move(change));
    import.findings.push_back({.code = ImportCode::WaterSummed, .value = double(answers.size())});
}

} // namespace core
