#include "tenantimport.h"

#include "core/accounting/effectiveparameters.h"
#include "core/exchange/cellreading.h"
#include "core/exchange/json.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/outbook.h"
#include "core/exchange/rowchecks.h"
#include "core/exchange/tenantbook.h"
#include "core/exchange/tenantlayout.h"
#include "core/model/newrows.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

/// A row of the park that a sheet was made from.
struct KnownRow {
    System system;
    const void *owner;
    qsizetype at;  ///< in its list
    bool isInCase; ///< else only the year before has it
    const void *row;
    QString id;
};

QString idOf(const Object &object, const void *row)
{
    return std::get<QString>(object.fields[0].get(row));
}

bool isTotal(const QString &text)
{
    static const QSet<QString> words{QStringLiteral("合计"), QStringLiteral("总计"),    QStringLiteral("小计"),
                                     QStringLiteral("共计"), QStringLiteral("总和"),    QStringLiteral("total"),
                                     QStringLiteral("sum"),  QStringLiteral("subtotal")};
    return words.contains(narrowed(text).remove(u' ').remove(u':').toLower());
}

/// Reads one returned workbook.
class FileReading
{
public:
    FileReading(const Park &park, const Library &library, const BookTexts &texts, qsizetype caseIndex, qsizetype file)
        : m_park(park),
          m_library(library),
          m_texts(texts),
          m_cells(library, texts),
          m_caseIndex(caseIndex),
          m_before(caseBefore(park, caseIndex)),
          m_file(file)
    {}

    void read(const Spreadsheet &book)
    {
        m_book = &book;
        if (!identify())
            return;
        for (const QString &key : m_sheets)
            readSheet(key);
        if (m_isMarkLost)
            for (RowChange &change : changes)
                change.isAsked = true;
    }

    std::vector<ImportFinding> findings;
    std::vector<RowChange> changes;
    TenantAnswer answer;
    std::vector<ImportFinding> serials; ///< where certificates are claimed, as findings that perhaps are none

private:
    void find(ImportFinding finding)
    {
        finding.file = m_file;
        findings.push_back(std::move(finding));
    }

    bool refuse(ImportCode code, const QString &found = {}, const QString &meant = {})
    {
        find({.code = code, .found = found, .meant = meant});
        return false;
    }

    // ---- whose file it is
    bool identify()
    {
        const Case &inCase = m_park.cases.at(m_caseIndex);
        const Sheet *sheet = m_book->find(QStringLiteral("_pw"));
        if (!sheet)
            return identifyByTitle();
        std::map<QString, QString> mark;
        for (qint32 row = 0; row < sheet->endRow(); ++row)
            mark[sheet->textAt(row, 0)] = sheet->textAt(row, 1);
        if (mark[QStringLiteral("format")] != tenantFormat)
            return refuse(ImportCode::NotATenantBook);
        if (mark[QStringLiteral("version")].toInt() > tenantVersion)
            return refuse(ImportCode::NewerTemplate, mark[QStringLiteral("program")]);
        if (mark[QStringLiteral("park")] != m_park.profile.id)
            return refuse(ImportCode::OtherPark, mark[QStringLiteral("park")]);
        if (mark[QStringLiteral("year")].toInt() != inCase.year)
            return refuse(ImportCode::OtherYear, mark[QStringLiteral("year")], QString::number(inCase.year));
        answer.exportedOn = mark[QStringLiteral("exportedOn")];
        m_sheets = mark[QStringLiteral("sheets")].split(u' ', Qt::SkipEmptyParts);
        return knows(mark[QStringLiteral("enterprise")]);
    }

    bool knows(const QString &id)
    {
        const auto found = std::ranges::find(m_park.enterprises, id, &Enterprise::id);
        if (found == m_park.enterprises.end())
            return refuse(ImportCode::UnknownEnterprise, id);
        m_enterprise = &*found;
        answer.enterprise = id;
        return true;
    }

    /// The visible mark of the titles, when the hidden one is gone.
    bool identifyByTitle()
    {
        for (const Sheet &sheet : m_book->sheets)
            for (const SheetCell &cell : sheet.cells) {
                const QStringList parts = cell.row <= 3 ? cell.text.split(markSeparator) : QStringList();
                if (parts.size() < 4 ||
                    parts.back() != tenantCheckCode(m_park.profile.id, parts[parts.size() - 3], parts[parts.size() - 2].toInt()))
                    continue;
                const Case &inCase = m_park.cases.at(m_caseIndex);
                if (parts[parts.size() - 2].toInt() != inCase.year)
                    return refuse(ImportCode::OtherYear, parts[parts.size() - 2], QString::number(inCase.year));
                m_isMarkLost = true;
                m_sheets = layouts().keysByName();
                int columns = 0;
                for (const QString &key : m_sheets)
                    columns += int(layouts().find(key).columns.size());
                find({.code = ImportCode::MarkLost, .value = double(columns)});
                return knows(parts[parts.size() - 3]);
            }
        return refuse(ImportCode::NotATenantBook);
    }

    SheetLayouts layouts() const { return {*m_book, m_texts}; }

    // ---- sheets and rows
    std::vector<KnownRow> knownRows(const TenantSheet &sheet) const
    {
        std::vector<KnownRow> rows;
        for (const bool isBefore : {false, true}) {
            const qsizetype in = isBefore ? m_before : m_caseIndex;
            if (in < 0 || !rows.empty())
                break;
            for (const System system : sheet.systems) {
                const List &list = sheet.listIn(system);
                const void *owner = systemOf(m_park.cases.at(in), system);
                for (qsizetype i = 0; i < list.size(owner); ++i)
                    if (enterpriseOf(*list.element, list.at(owner, i)) == m_enterprise->id)
                        rows.push_back({system, owner, i, !isBefore, list.at(owner, i), idOf(*list.element, list.at(owner, i))});
            }
        }
        return rows;
    }

    /// The rows of the year before, by system and id.
    void indexBefore()
    {
        m_rowsBefore.clear();
        for (const System system : m_sheet->systems) {
            const List &list = m_sheet->listIn(system);
            const void *owner = m_before < 0 ? nullptr : systemOf(m_park.cases.at(m_before), system);
            for (qsizetype i = 0; owner && i < list.size(owner); ++i)
                m_rowsBefore.insert({int(system), idOf(*list.element, list.at(owner, i))}, list.at(owner, i));
        }
    }

    void readSheet(const QString &key)
    {
        const SheetLayout layout = layouts().find(key);
        if (key == enterpriseSheetKey)
            return readEnterprise(layout);
        const auto known = std::ranges::find(tenantSheets(), key, [](const TenantSheet &each) { return keyText(each.list); });
        if (known == tenantSheets().end())
            return;
        if (!layout.sheet)
            return find({.code = ImportCode::SheetMissing, .meant = m_texts.label(known->label)});
        m_layout = &layout;
        m_sheet = &*known;
        m_known = knownRows(*known);
        indexBefore();
        m_reported.clear();
        findMerged();
        m_idsInFile.clear();
        std::set<qint32> rows;
        for (const SheetCell &cell : layout.sheet->cells)
            if (cell.row >= layout.firstRow) {
                rows.insert(cell.row);
                if (cell.column == layout.idColumn && isFilled(cell.row))
                    m_idsInFile.insert(cell.text);
            }
        m_seen.clear();
        for (const qint32 row : rows)
            if (isFilled(row))
                readRow(row);
        findMissing();
        for (auto &[place, finding] : m_reported)
            find(std::move(finding));
    }

    /// Whether something stands in a column for input, or the row is one that was handed out.
    bool isFilled(qint32 row) const
    {
        if (m_layout->idColumn >= 0 && m_layout->sheet->at(row, m_layout->idColumn) && m_layout->cell(row, systemKey))
            return true;
        return std::ranges::any_of(m_layout->columns, [&](const auto &column) {
            return !column.first.contains(u'#') && m_layout->sheet->at(row, column.second);
        });
    }

    /// One finding a cell: an error outweighs a question, that a warning, that how the cell was understood; else the first stays.
    void report(qint32 row, qint32 column, ImportFinding finding)
    {
        finding.sheet = m_layout->sheet->name;
        finding.row = row;
        finding.column = column;
        finding.label = m_layout->label(column);
        const auto weight = [](const ImportFinding &each) {
            const ImportClass of = importClass(each.code);
            return of == ImportClass::Error ? 3 : of == ImportClass::Question ? 2 : of == ImportClass::Warning ? 1 : 0;
        };
        const auto [at, isNew] = m_reported.try_emplace({row, column}, finding);
        if (!isNew && weight(finding) > weight(at->second))
            at->second = finding;
    }

    void findMerged()
    {
        for (const SheetArea &area : m_layout->sheet->merged)
            if (area.lastRow >= m_layout->firstRow && m_layout->sheet->at(area.firstRow, area.firstColumn))
                report(area.firstRow, area.firstColumn,
                       {.code = ImportCode::MergedCells, .found = cellName(area.lastRow, area.lastColumn)});
    }

    bool isTotalRow(qint32 row)
    {
        for (const auto &[key, column] : m_layout->columns)
            if (const SheetCell *cell = m_layout->sheet->at(row, column); cell && isTotal(cell->text)) {
                report(row, column, {.code = ImportCode::TotalRow, .found = cell->text});
                return true;
            }
        return false;
    }

    std::optional<System> systemAt(qint32 row, const KnownRow *known)
    {
        if (m_sheet->systems.size() == 1)
            return m_sheet->systems.front();
        const SheetCell *cell = m_layout->cell(row, systemKey);
        for (const System system : m_sheet->systems) {
            const Part &part = systemPart(system);
            if (cell && (cell->text == m_texts.label(part.label) || cell->text == m_texts.otherLabel(part.label) ||
                         cell->text == keyText(part.key)))
                return system;
        }
        if (!cell && known)
            return known->system;
        report(row, m_layout->column(systemKey),
               {.code = cell ? ImportCode::UnknownWord : ImportCode::RequiredEmpty, .found = cell ? cell->text : QString()});
        return std::nullopt;
    }

    const KnownRow *knownById(const QString &id) const
    {
        const auto found = std::ranges::find(m_known, id, &KnownRow::id);
        return id.isEmpty() || found == m_known.end() ? nullptr : &*found;
    }

    /// The row of the park that this one is when its id is gone: the same words, and an id that nobody else has.
    const KnownRow *knownByContent(qint32 row) const
    {
        for (const KnownRow &known : m_known) {
            if (m_idsInFile.contains(known.id) || m_seen.contains(known.id))
                continue;
            const SheetCell *system = m_layout->cell(row, systemKey);
            if (system && system->text != m_texts.label(systemPart(known.system).label) &&
                system->text != m_texts.otherLabel(systemPart(known.system).label))
                continue;
            const bool isSame = std::ranges::all_of(m_sheet->listIn(known.system).element->fields, [&](const Field &field) {
                if (field.kind == Kind::Number || field.kind == Kind::Whole || m_layout->column(keyText(field.key)) < 0)
                    return true;
                const CellReading reading = m_cells.read(m_layout->cell(row, keyText(field.key)), {.field = &field});
                const Value value = field.get(known.row);
                const bool isEmpty = value.index() == 0 || value == Value(QString());
                return reading.value == value || (reading.value.index() == 0 && (isEmpty || value == field.initial()));
            });
            if (isSame)
                return &known;
        }
        return nullptr;
    }

    void readRow(qint32 row)
    {
        if (isTotalRow(row))
            return;
        const QString id = m_layout->idColumn < 0 ? QString() : m_layout->sheet->textAt(row, m_layout->idColumn);
        const KnownRow *known = knownById(id);
        if (known && m_seen.contains(id))
            return report(row, firstColumn(), {.code = ImportCode::IdTwice, .found = id});
        bool isAsked = false;
        if (!known) {
            known = knownByContent(row);
            if (known && !m_isMarkLost) {
                report(row, firstColumn(), {.code = ImportCode::IdLost, .meant = known->id});
                isAsked = true;
            }
        }
        if (known)
            m_seen.insert(known->id);
        if (const auto system = systemAt(row, known))
            readInto(row, *system, known, isAsked);
    }

    qint32 firstColumn() const
    {
        qint32 first = 1 << 20;
        for (const auto &[key, column] : m_layout->columns)
            first = std::min(first, column);
        return first;
    }

    void readInto(qint32 row, System system, const KnownRow *known, bool isAsked)
    {
        const List &list = m_sheet->listIn(system);
        const Object &object = *list.element;
        RowChange change{.file = m_file, .sheet = m_layout->sheet->name, .sheetRow = row};
        change.owner = m_sheet->owner(m_caseIndex, system);
        change.list = m_sheet->listIndexIn(system);
        const bool isSameSystem = known && known->system == system;
        change.content = isSameSystem ? std::const_pointer_cast<void>(list.copy(known->owner, known->at)) : list.make();
        void *content = change.content.get();
        if (!isSameSystem)
            emptyNumbers(object, content, false);
        if (known) {
            change.id = known->id;
            if (known->isInCase) {
                change.from = m_sheet->owner(m_caseIndex, known->system);
                change.fromList = m_sheet->listIndexIn(known->system);
                change.row = known->at;
            }
        }
        object.fields[size_t(fieldIndex(object, "enterprise"))].set(content, m_enterprise->id);
        object.fields[0].set(content, change.id);
        const void *before = change.id.isEmpty() ? nullptr : m_rowsBefore.value({int(system), change.id});
        std::set<int> unread;
        for (size_t i = 0; i < object.fields.size(); ++i)
            if (m_layout->column(keyText(object.fields[i].key)) >= 0 && !readField(row, object, int(i), content, before))
                unread.insert(int(i));
        dropEmptyGroups(object, row, content);
        judge(row, object, content, before, unread);
        finish(std::move(change), list, known, row, isAsked);
    }

    /// false: the cell was not understood and takes no part in checks.
    bool readField(qint32 row, const Object &object, int index, void *content, const void *before)
    {
        const Field &field = object.fields[size_t(index)];
        const qint32 column = m_layout->column(keyText(field.key));
        CellContext context{.field = &field};
        const Value earlier = before ? field.get(before) : Value{};
        if (const double *number = std::get_if<double>(&earlier))
            context.before = *number;
        if (const SheetCell *unit = hasUnitColumn(field) ? m_layout->cell(row, unitKey(field)) : nullptr) {
            const auto choices = unitChoices(field.unit);
            const UnitChoice *meant = CellReader::unit(choices, unit->text);
            if (!meant) {
                report(row, unit->column, {.code = ImportCode::UnknownUnit, .found = unit->text, .meant = unit->text});
                return false;
            }
            context.unitFactor = meant->factor;
        }
        CellReading reading = m_cells.read(m_layout->sheet->at(row, column), context);
        if (context.unitFactor != 1 && reading.remark && reading.remark->code == ImportCode::UnitConverted)
            reading.remark->found += u' ' + m_layout->cell(row, unitKey(field))->text;
        const Value value = reading.remark && reading.remark->answer ? *reading.remark->answer : reading.value;
        const bool isEmpty = value.index() == 0;
        if (reading.remark) {
            reading.remark->field = index;
            report(row, column, *reading.remark);
        } else if (isEmpty && field.presence == Presence::Required && !field.inOptionalObject) {
            report(row, column, {.code = ImportCode::RequiredEmpty, .field = index});
        }
        if (!isEmpty)
            field.set(content, value);
        else if (field.presence == Presence::Defaulted)
            field.set(content, field.initial());
        else if (field.presence == Presence::Required && field.kind == Kind::Number && !field.inOptionalObject)
            field.set(content, {}); // not given
        else if (field.kind == Kind::Text || field.kind == Kind::Reference)
            field.set(content, field.presence == Presence::Optional ? Value{} : Value(QString()));
        else if (field.hasGroup(content))
            field.set(content, {});
        return reading.isTaken && !isEmpty;
    }

    /// A nested object of which no cell is filled is not there.
    void dropEmptyGroups(const Object &object, qint32 row, void *content)
    {
        for (const Field &field : object.fields) {
            const bool isFilledGroup = std::ranges::any_of(object.fields, [&](const Field &each) {
                return each.group() == field.group() && m_layout->cell(row, keyText(each.key));
            });
            if (field.inOptionalObject && !isFilledGroup && m_layout->column(keyText(field.key)) >= 0)
                field.dropGroup(content);
        }
    }

    void judge(qint32 row, const Object &object, void *content, const void *before, const std::set<int> &unread)
    {
        const int setField = fieldIndex(object, "factorSet");
        const Value own = setField < 0 ? Value{} : object.fields[size_t(setField)].get(content);
        const QString *named = std::get_if<QString>(&own);
        const int set = m_library.fuels().setIndex(
            named ? *named : effectiveFactorSet(m_park.parameters, m_park.cases.at(m_caseIndex).parameters, m_library));
        for (ImportFinding finding : checkRow(m_sheet->list, object, content, m_library, set)) {
            const qint32 column = m_layout->column(keyText(object.fields[size_t(finding.field)].key));
            report(row, column, std::move(finding));
        }
        for (size_t i = 0; before && i < object.fields.size(); ++i) {
            const Field &field = object.fields[i];
            const qint32 column = m_layout->column(keyText(field.key));
            const Value now = field.get(content), then = field.get(before);
            if (field.kind != Kind::Number || column < 0 || unread.count(int(i)) || !std::holds_alternative<double>(now) ||
                !std::holds_alternative<double>(then))
                continue;
            if (auto finding = magnitude(std::get<double>(now), std::get<double>(then))) {
                finding->field = int(i);
                finding->meant = QString::fromUtf8(symbol(field.unit));
                report(row, column, *std::move(finding));
            }
        }
    }

    void finish(RowChange change, const List &list, const KnownRow *known, qint32 row, bool isAsked)
    {
        change.isAsked = isAsked;
        for (auto at = m_reported.lower_bound({row, -1}); at != m_reported.end() && at->first.first == row; ++at) {
            const ImportClass of = importClass(at->second.code);
            change.isTakable = change.isTakable && of != ImportClass::Error;
            change.isAsked = change.isAsked || of == ImportClass::Question;
        }
        const bool isInPark = known && known->isInCase;
        const bool isMoved = isInPark && !(change.from == change.owner);
        change.kind = isInPark ? RowChange::Kind::Changed : RowChange::Kind::New;
        for (size_t i = 0; isInPark && !isMoved && i < list.element->fields.size(); ++i)
            if (!(list.element->fields[i].get(change.content.get()) == list.element->fields[i].get(known->row)))
                change.fields.push_back(int(i));
        noteSerial(change, *list.element, row);
        if (isInPark && !isMoved && change.fields.empty())
            return;
        const QString hash = m_layout->hashColumn < 0 ? QString() : m_layout->sheet->textAt(row, m_layout->hashColumn);
        if (isInPark && !hash.isEmpty() && hash != rowHash(*list.element, known->row))
            change.kind = RowChange::Kind::Conflicting;
        changes.push_back(std::move(change));
    }

    /// Certificates are claimed once; who claims them first is known when all files are read.
    void noteSerial(const RowChange &change, const Object &object, qint32 row)
    {
        const int index = fieldIndex(object, "serial");
        const Value value = index < 0 ? Value{} : object.fields[size_t(index)].get(change.content.get());
        const QString *serial = std::get_if<QString>(&value);
        if (!serial || serial->isEmpty())
            return;
        const qint32 column = m_layout->column(QStringLiteral("serial"));
        serials.push_back({.code = ImportCode::SerialTwice,
                           .file = m_file,
                           .sheet = m_layout->sheet->name,
                           .row = row,
                           .column = column,
                           .label = m_layout->label(column),
                           .found = *serial,
                           .field = index});
    }

    void findMissing()
    {
        for (const KnownRow &known : m_known) {
            if (m_seen.contains(known.id))
                continue;
            find({.code = ImportCode::RowMissing, .sheet = m_layout->sheet->name, .meant = known.id});
            if (known.isInCase) {
                RowChange change{.kind = RowChange::Kind::Removed, .file = m_file, .sheet = m_layout->sheet->name};
                change.from = change.owner = m_sheet->owner(m_caseIndex, known.system);
                change.fromList = change.list = m_sheet->listIndexIn(known.system);
                change.row = known.at;
                change.id = known.id;
                change.isAsked = true;
                changes.push_back(std::move(change));
            }
        }
    }

    void readEnterprise(const SheetLayout &layout)
    {
        if (!layout.sheet)
            return;
        m_layout = &layout;
        m_reported.clear();
        const qint32 row = layout.firstRow;
        RowChange change{.kind = RowChange::Kind::Changed, .file = m_file, .sheet = layout.sheet->name, .sheetRow = row};
        change.list = change.fromList = listIndex(parkObject, "enterprises");
        change.row = m_enterprise - m_park.enterprises.constData();
        change.id = m_enterprise->id;
        const auto content = std::make_shared<Enterprise>(*m_enterprise);
        change.content = content;
        for (const Field *field : tenantEnterpriseFields()) {
            const int index = fieldIndex(enterpriseObject, field->key);
            if (layout.column(keyText(field->key)) < 0)
                continue;
            readField(row, enterpriseObject, index, content.get(), nullptr);
            if (field->key == "name" && content->name != m_enterprise->name)
                report(row, layout.column(keyText(field->key)),
                       {.code = ImportCode::NameChanged, .found = content->name, .meant = m_enterprise->name});
            if (!(field->get(content.get()) == field->get(m_enterprise)))
                change.fields.push_back(index);
        }
        for (auto &[place, finding] : m_reported) {
            change.isTakable = change.isTakable && importClass(finding.code) != ImportClass::Error;
            change.isAsked = change.isAsked || importClass(finding.code) == ImportClass::Question;
            find(std::move(finding));
        }
        if (!change.fields.empty())
            changes.push_back(std::move(change));
    }

    const Park &m_park;
    const Library &m_library;
    const BookTexts &m_texts;
    CellReader m_cells;
    qsizetype m_caseIndex, m_before, m_file;
    const Spreadsheet *m_book = nullptr;
    const Enterprise *m_enterprise = nullptr;
    bool m_isMarkLost = false;
    QStringList m_sheets;
    // of the sheet that is being read
    const SheetLayout *m_layout = nullptr;
    const TenantSheet *m_sheet = nullptr;
    std::vector<KnownRow> m_known;
    QHash<std::pair<int, QString>, const void *> m_rowsBefore;
    QSet<QString> m_seen, m_idsInFile;
    std::map<std::pair<qint32, qint32>, ImportFinding> m_reported;
};

/// In how many cells two workbooks differ, sheet by sheet.
int differences(const Spreadsheet &one, const Spreadsheet &other)
{
    int count = 0;
    for (const Sheet &sheet : one.sheets) {
        const Sheet *same = sheet.name.startsWith(u'_') ? nullptr : other.find(sheet.name);
        if (!same)
            continue;
        for (const SheetCell &cell : sheet.cells)
            count += sheet.textAt(cell.row, cell.column) != same->textAt(cell.row, cell.column);
        for (const SheetCell &cell : same->cells)
            count += !sheet.at(cell.row, cell.column);
    }
    return count;
}

void findTwice(TenantImport &import, const std::vector<ReturnedFile> &files)
{
    for (size_t second = 1; second < import.answers.size(); ++second)
        for (size_t first = 0; first < second; ++first) {
            if (import.answers[second].enterprise.isEmpty() ||
                import.answers[first].enterprise != import.answers[second].enterprise)
                continue;
            const int count = differences(*files[first].content, *files[second].content);
            import.findings.push_back({.code = ImportCode::AnsweredTwice,
                                       .file = qsizetype(second),
                                       .found = files[first].fileName,
                                       .meant = import.answers[second].enterprise,
                                       .value = double(count)});
            for (RowChange &change : import.changes)
                if (change.file == qsizetype(first) || change.file == qsizetype(second))
                    change.isAsked = true;
        }
}

} // namespace

TenantImport readTenantBooks(const Park &park, const Library &library, const BookTexts &texts, qsizetype caseIndex,
                             const std::vector<ReturnedFile> &files)
{
    TenantImport import;
    std::map<QString, QString> claimed; // of the enterprises' rows as they came, with who claims them
    for (size_t i = 0; i < files.size(); ++i) {
        FileReading reading(park, library, texts, caseIndex, qsizetype(i));
        if (files[i].content)
            reading.read(*files[i].content);
        else
            reading.findings.push_back(
                {.code = ImportCode::FileRefused, .file = qsizetype(i), .error = files[i].content.error()});
        for (ImportFinding &place : reading.serials) {
            const auto [at, isNew] = claimed.try_emplace(place.found, reading.answer.enterprise);
            if (isNew || at->second == reading.answer.enterprise)
                continue;
            place.meant = at->second;
            for (RowChange &change : reading.changes)
                if (change.sheet == place.sheet && change.sheetRow == place.row)
                    change.isTakable = false;
            reading.findings.push_back(std::move(place));
        }
        std::ranges::move(reading.findings, std::back_inserter(import.findings));
        std::ranges::move(reading.changes, std::back_inserter(import.changes));
        import.answers.push_back(std::move(reading.answer));
    }
    findTwice(import, files);
    std::ranges::stable_sort(import.findings, {}, &ImportFinding::file);
    for (const Enterprise &enterprise : park.enterprises)
        if (std::ranges::find(import.answers, enterprise.id, &TenantAnswer::enterprise) == import.answers.end())
            import.missing << enterprise.id;
    return import;
}

} // namespace core
