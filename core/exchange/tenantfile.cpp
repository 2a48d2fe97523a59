#include "tenantfile.h"

#include "core/exchange/numbertext.h"
#include "core/exchange/rowreading.h"
#include "core/exchange/tenantextras.h"
#include "core/exchange/tenantknown.h"
#include "core/exchange/tenantlayout.h"
#include "core/exchange/tenantmark.h"
#include "core/exchange/tenantrow.h"
#include "core/model/newrows.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

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
        m_mark = readTenantMark(m_park, m_texts, m_caseIndex, book);
        if (m_mark.finding)
            find(*m_mark.finding);
        m_enterprise = m_mark.enterprise;
        if (!m_enterprise)
            return;
        result.answer = {m_enterprise->id, m_mark.exportedOn, false};
        for (const QString &key : m_mark.sheets)
            readSheet(key);
        for (const Sheet *sheet : layouts().unknown(m_mark.sheets))
            find({.code = ImportCode::SheetUnknown, .sheet = sheet->name, .meant = sheet->name});
        result.answer.isFilled = m_hasFigures || !result.water.empty() || (m_mark.withValues && !result.changes.empty());
        if (!result.answer.isFilled && !m_mark.withValues && result.findings.empty())
            find({.code = ImportCode::ReturnedBlank});
        for (ImportFinding &finding : hiddenInTenantBook(layouts(), m_mark.sheets, result.changes))
            find(std::move(finding));
        if (m_mark.isLost)
            for (RowChange &change : result.changes)
                change.isAsked = true;
        if (m_isOfAnother)
            withhold();
    }

    TenantFile result;

private:
    void find(ImportFinding finding)
    {
        finding.file = m_file;
        result.findings.push_back(std::move(finding));
    }

    /// Nothing is taken, and whose answer it is nobody knows.
    void withhold()
    {
        for (RowChange &change : result.changes)
            change.isTakable = false;
        result.water.clear();
        result.serials.clear();
        result.answer.enterprise.clear();
    }

    SheetLayouts layouts() const { return {*m_book, m_texts}; }

    // ---- sheets and rows
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
        if (isLeftOut(layout))
            return;
        if (key == enterpriseSheetKey)
            return readEnterprise(layout);
        const TenantReading reading{m_park, m_texts, m_cells, m_caseIndex, m_file, *m_enterprise};
        if (key == waterSheetKey)
            return readTenantWater(reading, layout, result);
        if (key == evidenceSheetKey)
            return readEvidence(reading, layout);
        const auto known = std::ranges::find(tenantSheets(), key, [](const TenantSheet &each) { return keyText(each.list); });
        if (known == tenantSheets().end())
            return;
        if (!layout.sheet)
            return find({.code = ImportCode::SheetMissing, .meant = m_texts.label(known->label)});
        if (lacksColumns(layout, known->systems.size() > 1 ? QStringList{systemKey} : QStringList(), known->fields()))
            return;
        m_layout = &layout;
        m_sheet = &*known;
        m_known = knownRows(m_park, m_caseIndex, *known, m_enterprise->id);
        indexBefore();
        m_reported.begin(layout.sheet->name, [&layout](qint32 column) { return layout.label(column); });
        findMerged();
        m_idsInFile.clear();
        std::set<qint32> rows;
        for (const SheetCell &cell : layout.sheet->cells)
            if (cell.row >= layout.firstRow) {
                rows.insert(cell.row);
                if (cell.column == layout.idColumn && layout.isFilled(cell.row))
                    m_idsInFile.insert(cell.text);
            }
        m_seen.clear();
        for (const qint32 row : rows)
            if (layout.isFilled(row))
                readRow(row);
        findMissing();
        for (ImportFinding &finding : m_reported.take())
            find(std::move(finding));
    }

    /// Whether nothing of a sheet is to be read; what is beside its columns is told.
    bool isLeftOut(const SheetLayout &layout)
    {
        if (!layout.sheet)
            return false;
        if (const auto finding = sheetOfOtherBook(m_park, m_caseIndex, *m_enterprise, *layout.sheet)) {
            find(*finding);
            return true;
        }
        for (const qint32 column : layout.unknownColumns()) {
            const QString name = cellName(0, column).chopped(1), heading = layout.label(column);
            find({.code = ImportCode::ColumnUnknown,
                  .sheet = layout.sheet->name,
                  .found = heading.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, heading)});
        }
        return false;
    }

    /// Whether a column that every row needs is gone; then none of the rows can be understood.
    bool lacksColumns(const SheetLayout &layout, const QStringList &keys, const std::vector<const Field *> &fields)
    {
        bool isLacking = false;
        const auto look = [&](const QString &key, const QString &label) {
            if (layout.column(key) >= 0)
                return;
            find({.code = ImportCode::SheetColumnMissing, .sheet = layout.sheet->name, .label = label});
            isLacking = true;
        };
        for (const QString &key : keys)
            look(key, m_texts.own("Workbook", systemLabel).remove(QStringLiteral(" *")));
        for (const Field *field : fields)
            if (field->presence == Presence::Required && !field->inOptionalObject)
                look(keyText(field->key), m_texts.label(field->label));
        return isLacking;
    }

    void report(qint32 row, qint32 column, ImportFinding finding) { m_reported.report(row, column, std::move(finding)); }

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
        if (const auto named = cell ? namedSystem(*m_sheet, m_texts, cell->text) : std::nullopt) {
            if (named->isMeant)
                report(row, cell->column,
                       {.code = ImportCode::WordMeant,
                        .found = cell->text,
                        .meant = m_texts.label(systemPart(named->system).label)});
            return named->system;
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

    /// Whether a unit is the one that rows in cubic metres or litres come to have when they are taken.
    static bool isCountedFor(const Value &written, const Value &held)
    {
        const QString *unit = std::get_if<QString>(&written), *taken = std::get_if<QString>(&held);
        const QString plain = unit ? plainFuelUnit(*unit) : QString();
        return taken && !plain.isEmpty() &&
               (plainFuelUnit(*taken) == u'万' + plain || (plain == u'l' && *taken == QLatin1StringView("t")));
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
                if (field.traits.lookup == Lookup::FuelUnits && isCountedFor(reading.value, value))
                    return true;
                return reading.value == value || (reading.value.index() == 0 && (isEmpty || value == field.initial()));
            });
            if (isSame)
                return &known;
        }
        return nullptr;
    }

    /// Whether somebody wrote into a row what was not handed out with it.
    bool hasFigures(qint32 row, const QString &id) const
    {
        const auto isFigure = [&](const Field *field) {
            return !isHandedOutFilled(*field, m_mark.withValues) && m_layout->cell(row, keyText(field->key));
        };
        return id.isEmpty() || std::ranges::any_of(m_sheet->fields(), isFigure);
    }

    void readRow(qint32 row)
    {
        if (isTotalRow(row))
            return;
        const QString id = m_layout->idColumn < 0 ? QString() : m_layout->sheet->textAt(row, m_layout->idColumn);
        m_hasFigures = m_hasFigures || hasFigures(row, id);
        const KnownRow *known = knownById(id);
        if (known && m_seen.contains(id))
            return report(row, firstColumn(), {.code = ImportCode::IdTwice, .found = id});
        const QString other = known || id.isEmpty() ? QString() : otherOwner(m_park, m_caseIndex, *m_sheet, m_enterprise->id, id);
        bool isAsked = !other.isEmpty();
        if (isAsked)
            report(row, firstColumn(), {.code = ImportCode::RowOfAnother, .found = id, .meant = other});
        if (!known && !isAsked) {
            known = knownByContent(row);
            if (known && !m_mark.isLost) {
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
        TenantRow cells({*m_layout, m_cells, m_texts, m_reported}, row, object, isSameSystem ? known->row : nullptr,
                        known && known->isInCase, m_mark.withValues);
        std::set<int> unread;
        for (size_t i = 0; i < object.fields.size(); ++i)
            if (m_layout->column(keyText(object.fields[i].key)) >= 0 && !cells.read(int(i), content, before))
                unread.insert(int(i));
        cells.dropEmptyGroups(content);
        RowJudging{m_park, m_library, m_caseIndex}.judge(
            m_reported, row, m_sheet->list, object, content, before, unread,
            [&](int field) { return m_layout->column(keyText(object.fields[size_t(field)].key)); });
        change.isAsked = isAsked;
        m_reported.judge(row, change);
        if (change.isTakable)
            cells.reportKept();
        finish(std::move(change), list, known, row);
    }

    void finish(RowChange change, const List &list, const KnownRow *known, qint32 row)
    {
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
        if (change.kind == RowChange::Kind::New && change.id.isEmpty())
            findTwin(change, *list.element);
        if (isInPark && !hash.isEmpty() && hash != rowHash(*list.element, known->row))
            change.kind = RowChange::Kind::Conflicting;
        result.changes.push_back(std::move(change));
    }

    /// Says of a new row that another new one of its sheet is the same.
    void findTwin(const RowChange &change, const Object &object)
    {
        const auto isSame = [&](const RowChange &each) {
            return each.kind == change.kind && each.id.isEmpty() && each.sheet == change.sheet && each.owner == change.owner &&
                   std::ranges::all_of(object.fields.subspan(1), [&](const Field &field) {
                       return field.get(each.content.get()) == field.get(change.content.get());
                   });
        };
        if (const auto twin = std::ranges::find_if(result.changes, isSame); twin != result.changes.end())
            report(change.sheetRow, firstColumn(), {.code = ImportCode::RowTwice, .value = double(twin->sheetRow + 1)});
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
        result.serials.push_back({.code = ImportCode::SerialTwice,
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
                result.changes.push_back(std::move(change));
            }
        }
    }

    void readEvidence(const TenantReading &reading, const SheetLayout &layout)
    {
        const size_t before = result.changes.size();
        readTenantEvidence(reading, layouts(), layout, result);
        m_hasFigures = m_hasFigures || result.changes.size() > before;
    }

    void readEnterprise(const SheetLayout &layout)
    {
        if (!layout.sheet)
            return find({.code = ImportCode::SheetMissing, .meant = m_texts.own("Workbook", enterpriseSheetName)});
        if (lacksColumns(layout, {}, tenantEnterpriseFields()))
            return;
        m_layout = &layout;
        m_reported.begin(layout.sheet->name, [&layout](qint32 column) { return layout.label(column); });
        const qint32 row = layout.firstRow;
        RowChange change{.kind = RowChange::Kind::Changed, .file = m_file, .sheet = layout.sheet->name, .sheetRow = row};
        change.list = change.fromList = listIndex(parkObject, "enterprises");
        change.row = m_enterprise - m_park.enterprises.constData();
        change.id = m_enterprise->id;
        const auto content = std::make_shared<Enterprise>(*m_enterprise);
        change.content = content;
        TenantRow cells({layout, m_cells, m_texts, m_reported}, row, enterpriseObject, m_enterprise, true, true);
        for (const Field *field : tenantEnterpriseFields()) {
            const int index = fieldIndex(enterpriseObject, field->key);
            if (layout.column(keyText(field->key)) < 0)
                continue;
            cells.read(index, content.get(), nullptr);
            if (field->key == "name" && content->name != m_enterprise->name)
                reportName(row, layout.column(keyText(field->key)), content->name);
            if (!(field->get(content.get()) == field->get(m_enterprise)))
                change.fields.push_back(index);
        }
        m_reported.judge(row, change);
        for (ImportFinding &finding : m_reported.take())
            find(std::move(finding));
        if (change.fields.empty())
            return;
        m_hasFigures = true;
        result.changes.push_back(std::move(change));
    }

    /// A name that is not the registered one: renamed, or the workbook of one enterprise filled by another.
    void reportName(qint32 row, qint32 column, const QString &name)
    {
        const auto other = std::ranges::find_if(m_park.enterprises, [&name](const Enterprise &each) {
            return narrowed(each.name).compare(narrowed(name), Qt::CaseInsensitive) == 0;
        });
        m_isOfAnother = other != m_park.enterprises.end() && &*other != m_enterprise && !name.trimmed().isEmpty();
        report(row, column,
               m_isOfAnother ? ImportFinding{.code = ImportCode::NameOfAnother, .found = name, .meant = other->id}
                             : ImportFinding{.code = ImportCode::NameChanged, .found = name, .meant = m_enterprise->name});
    }

    const Park &m_park;
    const Library &m_library;
    const BookTexts &m_texts;
    CellReader m_cells;
    qsizetype m_caseIndex, m_before, m_file;
    const Spreadsheet *m_book = nullptr;
    const Enterprise *m_enterprise = nullptr;
    TenantMark m_mark;
    bool m_isOfAnother = false, m_hasFigures = false;
    // of the sheet that is being read
    const SheetLayout *m_layout = nullptr;
    const TenantSheet *m_sheet = nullptr;
    std::vector<KnownRow> m_known;
    QHash<std::pair<int, QString>, const void *> m_rowsBefore;
    QSet<QString> m_seen, m_idsInFile;
    CellFindings m_reported;
};

} // namespace

TenantFile readTenantBook(const Park &park, const Library &library, const BookTexts &texts, qsizetype caseIndex, qsizetype file,
                          const Spreadsheet &book)
{
    FileReading reading(park, library, texts, caseIndex, file);
    reading.read(book);
    return std::move(reading.result);
}

} // namespace core
