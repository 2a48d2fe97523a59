#include "tenantbook.h"

#include "core/base/filename.h"
#include "core/exchange/cellreading.h"
#include "core/exchange/tenantextras.h"
#include "core/exchange/tenantwords.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype inputRows = 200;

/// A row that goes onto a sheet.
struct HandedOutRow {
    System system;
    const void *row;
    const void *before = nullptr; ///< the same row a year earlier
};

class TenantWriter
{
public:
    TenantWriter(const Park &park, const Library &library, const BookTexts &texts, const TenantRequest &request)
        : m_park(park),
          m_library(library),
          m_texts(texts),
          m_request(request),
          m_cells(library, texts),
          m_enterprise(park.enterprises.at(request.enterprise)),
          m_before(caseBefore(park, request.caseIndex))
    {}

    OutBook book()
    {
        addGuide();
        addEnterprise();
        for (const TenantSheet &sheet : tenantSheets())
            if (const auto rows = rowsOf(sheet);
                !rows.empty() || isForEveryTenant(sheet) || m_request.sheets.contains(keyText(sheet.list)))
                addSheet(sheet, rows);
        addWater();
        addEvidence();
        addMark();
        return std::move(m_book);
    }

private:
    std::vector<HandedOutRow> rowsIn(qsizetype caseIndex, const TenantSheet &sheet) const
    {
        std::vector<HandedOutRow> rows;
        for (const System system : sheet.systems) {
            const List &list = sheet.listIn(system);
            const void *owner = systemOf(m_park.cases.at(caseIndex), system);
            for (qsizetype i = 0; i < list.size(owner); ++i)
                if (enterpriseOf(*list.element, list.at(owner, i)) == m_enterprise.id)
                    rows.push_back({system, list.at(owner, i)});
        }
        return rows;
    }

    std::vector<HandedOutRow> rowsOf(const TenantSheet &sheet) const
    {
        std::vector<HandedOutRow> rows = rowsIn(m_request.caseIndex, sheet);
        const std::vector<HandedOutRow> earlier = m_before >= 0 ? rowsIn(m_before, sheet) : std::vector<HandedOutRow>{};
        if (rows.empty())
            rows = earlier;
        const auto id = [&sheet](const HandedOutRow &row) { return sheet.listIn(row.system).element->fields[0].get(row.row); };
        for (HandedOutRow &row : rows)
            for (const HandedOutRow &each : earlier)
                if (each.system == row.system && id(each) == id(row))
                    row.before = each.row;
        return rows;
    }

    OutColumn labelled(const QString &key, const char *label, const char *context = "Workbook") const
    {
        return {.key = key, .label = m_texts.own(context, label), .otherLabel = m_texts.other(context, label)};
    }

    /// The column of a field on the sheet of a list, or on one that is none by its key.
    OutColumn column(std::string_view list, const Field &field) const
    {
        const bool isRequired = field.presence == Presence::Required && !field.inOptionalObject;
        const QString mark = isRequired ? QStringLiteral(" *") : QString();
        const auto heading = [&](const QString &label, const QString &perUnit) {
            return label + headingUnit(field, perUnit) + mark;
        };
        OutColumn column{.key = keyText(field.key),
                         .label = heading(m_texts.label(field.label), m_texts.own("Workbook", perUnitLabel)),
                         .otherLabel = heading(m_texts.otherLabel(field.label), m_texts.other("Workbook", perUnitLabel))};
        dependOn(column, field);
        if (column.dependentChoices.empty())
            column.choices = choices(field);
        column.isNumber = field.kind == Kind::Number || field.kind == Kind::Whole;
        column.least = field.traits.least;
        column.most = field.traits.most;
        column.example = example(list, field, isRequired, column.choices);
        const char *text = explanation(list, field.key);
        QStringList lines{text ? m_texts.own("Workbook", text) : QString()};
        if (!column.example.isEmpty())
            lines << m_texts.own("Workbook", QT_TRANSLATE_NOOP("Workbook", "Example: %1")).arg(column.example);
        lines.removeAll(QString());
        column.explanation = lines.join(u'\n');
        return column;
    }

    QStringList choices(const Field &field) const
    {
        QStringList names;
        for (const Word &word : field.choices)
            names << m_texts.label(word.label);
        if (field.kind == Kind::Flag)
            names = {m_texts.flag(true), m_texts.flag(false)};
        if (field.traits.lookup == Lookup::Fuels)
            for (const Fuel &fuel : m_library.fuels().all())
                names << m_cells.fuelName(fuel.id);
        if (field.traits.lookup == Lookup::LoadShapes)
            for (qsizetype i = 0; i < m_library.loadShapes().rowCount(); ++i)
                names << m_cells.loadShapeName(m_library.loadShapes().id(i));
        if (field.traits.lookup == Lookup::LimitStandards)
            for (qsizetype i = 0; i < m_library.limits().rowCount(); ++i)
                if (const QString name = m_library.limits().text(i, "standard"); !names.contains(name))
                    names << name;
        return names;
    }

    /// Units follow the fuel that is chosen in the same row, products the standard.
    void dependOn(OutColumn &column, const Field &field) const
    {
        auto &choices = column.dependentChoices;
        if (field.traits.lookup == Lookup::FuelUnits) {
            column.dependsOn = QStringLiteral("fuel");
            for (const Fuel &fuel : m_library.fuels().all())
                for (const Fuel::Unit &unit : fuel.units)
                    choices.emplace_back(m_cells.fuelName(fuel.id), m_cells.fuelUnitName(unit.symbol));
        } else if (field.traits.lookup == Lookup::LimitProducts) {
            column.dependsOn = QStringLiteral("limitStandard");
            const Table &limits = m_library.limits();
            for (qsizetype i = 0; i < limits.rowCount(); ++i)
                if (const std::pair pair(limits.text(i, "standard"), limits.text(i, "product_zh"));
                    std::ranges::find(choices, pair) == choices.end())
                    choices.push_back(pair);
        }
        std::ranges::stable_sort(choices, {}, [](const auto &each) { return each.first; });
    }

    /// What the grey row shows; nothing where nothing has to stand.
    QString example(std::string_view list, const Field &field, bool isRequired, const QStringList &choices) const
    {
        if (const char *words = exampleWords(list, field.key))
            return word(field, m_texts.own("Workbook", words)); // keys are no texts and stay as they are
        if (!isRequired || !choices.isEmpty())
            return isRequired ? choices.front() : QString();
        switch (field.kind) {
        case Kind::Number:
            return field.traits.most == 1 ? QStringLiteral("0.8") : QStringLiteral("1234.5");
        case Kind::Month:
            return QStringLiteral("2025-06");
        default:
            return {};
        }
    }

    /// A text of the park as the workbook shows it.
    QString word(const Field &field, const QString &text) const
    {
        if (field.kind == Kind::Choice)
            return m_texts.word(field.choices, text);
        switch (field.traits.lookup) {
        case Lookup::Fuels:
            return m_cells.fuelName(text);
        case Lookup::FuelUnits:
            return m_cells.fuelUnitName(text);
        case Lookup::LoadShapes:
            return m_cells.loadShapeName(text);
        default:
            return text;
        }
    }

    Value shown(const Field &field, const void *row) const
    {
        const Value value = field.get(row);
        if (const bool *flag = std::get_if<bool>(&value))
            return m_texts.flag(*flag);
        if (const QString *text = std::get_if<QString>(&value))
            return word(field, *text);
        return std::holds_alternative<double>(value) ? value : Value{};
    }

    /// Production where the sheet has it, as most rows are.
    static System exampleSystem(const TenantSheet &sheet)
    {
        const auto production = std::ranges::find(sheet.systems, System::Production);
        return production == sheet.systems.end() ? sheet.systems.front() : *production;
    }

    void addSheet(const TenantSheet &sheet, const std::vector<HandedOutRow> &rows)
    {
        const auto fields = sheet.fields();
        const bool hasBefore = std::ranges::any_of(rows, [](const HandedOutRow &row) { return row.before != nullptr; });
        OutSheet out = head(m_texts.label(sheet.label), m_texts.own("Workbook", sheet.hint), keyText(sheet.list));
        if (sheet.systems.size() > 1) {
            out.columns.push_back(labelled(systemKey, systemLabel));
            for (const System system : sheet.systems)
                out.columns.back().choices << m_texts.label(systemPart(system).label);
            out.columns.back().example = m_texts.label(systemPart(exampleSystem(sheet)).label);
        }
        for (const Field *field : fields) {
            out.columns.push_back(column(sheet.list, *field));
            if (hasUnitColumn(*field)) {
                out.columns.push_back(labelled(unitKey(*field), unitLabel));
                for (const UnitChoice &choice : unitChoices(field->unit))
                    out.columns.back().choices << choice.symbol;
                out.columns.back().example =
                    out.columns[out.columns.size() - 2].example.isEmpty() ? QString() : QString::fromUtf8(symbol(field->unit));
            }
            if (hasBefore && field->kind == Kind::Number) {
                out.columns.push_back(labelled(lastYearKey(*field), QT_TRANSLATE_NOOP("Workbook", "Last year")));
                out.columns.back().isLocked = true;
            }
        }
        if (sheet.list == "fuelUse") {
            out.columns.push_back(labelled(rowEvidenceKey, QT_TRANSLATE_NOOP("Workbook", "Evidence")));
            out.columns.back().explanation =
                m_texts.own("Workbook", QT_TRANSLATE_NOOP("Workbook", "Title or file of the document on the sheet \"Evidence\" "
                                                                      "that proves the row."));
        }
        for (const HandedOutRow &row : rows)
            out.rows.push_back(cells(sheet, fields, row, hasBefore));
        out.emptyRows = std::max<qsizetype>(0, inputRows - qsizetype(rows.size()));
        m_book.sheets.push_back(std::move(out));
    }

    std::vector<Value> cells(const TenantSheet &sheet, const std::vector<const Field *> &fields, const HandedOutRow &row,
                             bool hasBefore) const
    {
        const Object &object = *sheet.listIn(row.system).element;
        std::vector<Value> cells{object.fields[0].get(row.row), rowHash(object, row.row)};
        if (sheet.systems.size() > 1)
            cells.push_back(m_texts.label(systemPart(row.system).label));
        for (const Field *each : fields) {
            const int index = fieldIndex(object, each->key);
            const Field *field = index < 0 ? nullptr : &object.fields[size_t(index)];
            cells.push_back(field && isHandedOutFilled(*field, m_request.withValues) ? shown(*field, row.row) : Value{});
            if (hasUnitColumn(*each))
                cells.push_back(QString::fromUtf8(symbol(each->unit)));
            if (hasBefore && each->kind == Kind::Number)
                cells.push_back(field && row.before ? field->get(row.before) : Value{});
        }
        return cells;
    }

    OutSheet head(const QString &name, const QString &hint, const QString &key) const
    {
        OutSheet out{.name = m_book.freeName(name)};
        out.title =
            name + markSeparator + tenantMark(m_park, m_texts, m_enterprise.id, m_park.cases.at(m_request.caseIndex).year);
        out.hint = hint;
        out.columns.push_back({.key = u'@' + key, .label = {}, .otherLabel = {}, .isHidden = true, .isLocked = true});
        out.columns.push_back({.key = hashKey, .label = {}, .otherLabel = {}, .isHidden = true, .isLocked = true});
        return out;
    }

    void addEnterprise()
    {
        OutSheet out = head(
            m_texts.own("Workbook", enterpriseSheetName),
            m_texts.own("Workbook", QT_TRANSLATE_NOOP("Workbook", "The enterprise as it is registered; correct what is wrong.")),
            enterpriseSheetKey);
        std::vector<Value> cells{m_enterprise.id, rowHash(enterpriseObject, &m_enterprise)};
        for (const Field *field : tenantEnterpriseFields()) {
            out.columns.push_back(column("enterprise", *field));
            cells.push_back(shown(*field, &m_enterprise));
        }
        out.rows.push_back(std::move(cells));
        m_book.sheets.push_back(std::move(out));
    }

    void addWater()
    {
        OutSheet out =
            head(m_texts.own("Workbook", waterSheetName),
                 m_texts.own("Workbook", QT_TRANSLATE_NOOP("Workbook", "Water of the enterprise in the year, in one row.")),
                 waterSheetKey);
        for (const Field *field : tenantWaterFields())
            out.columns.push_back(column("water", *field));
        out.emptyRows = 1;
        m_book.sheets.push_back(std::move(out));
    }

    void addEvidence()
    {
        constexpr qsizetype evidenceRows = 50;
        OutSheet out =
            head(m_texts.own("Workbook", evidenceSheetName),
                 m_texts.own("Workbook", QT_TRANSLATE_NOOP("Workbook", "Bills, reports and certificates that prove the "
                                                                       "figures; hand in the files with the workbook.")),
                 evidenceSheetKey);
        for (const Field *field : tenantEvidenceFields())
            out.columns.push_back(column("evidence", *field));
        out.columns.push_back(labelled(evidenceOfKey, QT_TRANSLATE_NOOP("Workbook", "Which sheet it proves")));
        for (const OutSheet &sheet : m_book.sheets)
            if (std::ranges::any_of(tenantSheets(), [&sheet](const TenantSheet &each) {
                    return !sheet.columns.empty() && sheet.columns[0].key == u'@' + keyText(each.list);
                }))
                out.columns.back().choices << sheet.name;
        out.columns.push_back(labelled(evidenceRowsKey, QT_TRANSLATE_NOOP("Workbook", "In which lines")));
        out.columns.back().explanation =
            m_texts.own("Workbook", QT_TRANSLATE_NOOP("Workbook", "The numbers of the lines on that sheet, such as 7, 9; empty: "
                                                                  "all lines."));
        out.emptyRows = evidenceRows;
        m_book.sheets.push_back(std::move(out));
    }

    void addGuide()
    {
        const auto line = [this](const char *text) { return std::vector<Value>{m_texts.own("Workbook", text)}; };
        OutSheet out{.name = m_book.freeName(m_texts.own("Workbook", guideSheetName))};
        out.rows = {
            {QString(m_park.profile.nameIn(m_texts.isChinese) + markSeparator + m_enterprise.name)},
            {tenantMark(m_park, m_texts, m_enterprise.id, m_park.cases.at(m_request.caseIndex).year)},
            line(QT_TRANSLATE_NOOP("Workbook",
                                   "Fill the white cells; columns with * are required. Grey cells are for orientation.")),
            line(QT_TRANSLATE_NOOP("Workbook",
                                   "Each sheet says in its second row what belongs there. New rows go below the given ones.")),
            line(QT_TRANSLATE_NOOP("Workbook",
                                   "Write numbers as 1234.5. Leave a cell empty where nothing is known; 0 means none.")),
            line(
                QT_TRANSLATE_NOOP("Workbook", "Delete no sheets, rows or columns. What no longer exists: write so in its note.")),
        };
        m_book.sheets.push_back(std::move(out));
    }

    void addMark()
    {
        const Case &inCase = m_park.cases.at(m_request.caseIndex);
        OutSheet mark{.name = QStringLiteral("_pw"), .isHidden = true};
        const auto pair = [&mark](const char *name, const Value &value) {
            mark.rows.push_back({QString::fromLatin1(name), value});
        };
        pair("format", tenantFormat);
        pair("version", double(tenantVersion));
        pair("program", QStringLiteral(PARKWRIGHT_VERSION));
        pair("park", m_park.profile.id);
        pair("enterprise", m_enterprise.id);
        pair("case", inCase.id);
        pair("year", double(inCase.year));
        pair("exportedOn", m_request.exportedOn);
        pair("values", m_request.withValues ? 1.0 : 0.0);
        QStringList sheets;
        for (const OutSheet &sheet : m_book.sheets)
            if (!sheet.columns.empty())
                sheets << sheet.columns[0].key.mid(1);
        pair("sheets", sheets.join(u' '));
        m_book.sheets.push_back(std::move(mark));
    }

    const Park &m_park;
    const Library &m_library;
    const BookTexts &m_texts;
    const TenantRequest &m_request;
    CellReader m_cells;
    const Enterprise &m_enterprise;
    qsizetype m_before;
    OutBook m_book;
};

} // namespace

OutBook tenantBook(const Park &park, const Library &library, const BookTexts &texts, const TenantRequest &request)
{
    return TenantWriter(park, library, texts, request).book();
}

bool isForEveryTenant(const TenantSheet &sheet)
{
    return sheet.list == "electricityUse" || sheet.list == "fuelUse";
}

QString tenantFileName(const Park &park, const TenantRequest &request)
{
    const Enterprise &enterprise = park.enterprises.at(request.enterprise);
    const QString year = QString::number(park.cases.at(request.caseIndex).year);
    return plainFileName(enterprise.id + u' ' + enterprise.name + u' ' + year + QStringLiteral(".xlsx"));
}

QString tenantCheckCode(const QString &park, const QString &enterprise, int year)
{
    const QByteArray text = (park + u'\n' + enterprise + u'\n' + QString::number(year)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex().left(6));
}

QString tenantMark(const Park &park, const BookTexts &texts, const QString &enterprise, int year)
{
    const QString version = texts.own("Workbook", QT_TRANSLATE_NOOP("Workbook", "Template version"));
    return QStringList{version + u' ' + QString::number(tenantVersion), enterprise, QString::number(year),
                       tenantCheckCode(park.profile.id, enterprise, year)}
        .join(markSeparator);
}

} // namespace core
