#include "tenantsheets.h"

#include "core/base/keytext.h"
#include "core/exchange/json.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core {

namespace {

/// The lists in the order of the sheets. The hints are one sentence each.
constexpr struct {
    std::string_view list;
    const char *hint;
} sheetList[]{
    {"powerReceived", QT_TRANSLATE_NOOP("Workbook", "Electricity bought over a meter of your own at the boundary of the park.")},
    {"powerSent", QT_TRANSLATE_NOOP("Workbook", "Electricity sent out over a meter of your own at the boundary of the park.")},
    {"heatReceived", QT_TRANSLATE_NOOP("Workbook", "Heat or steam bought over a meter of your own at the boundary of the park.")},
    {"heatSent", QT_TRANSLATE_NOOP("Workbook", "Heat or steam sent out over a meter of your own at the boundary of the park.")},
    {"greenAttributes",
     QT_TRANSLATE_NOOP("Workbook", "Green certificates and green-power trades, each with its months of production.")},
    {"generation", QT_TRANSLATE_NOOP("Workbook", "Power made on your premises, net of the own use of the plant.")},
    {"heatProduced", QT_TRANSLATE_NOOP("Workbook", "Heat made on your premises.")},
    {"fuelUse",
     QT_TRANSLATE_NOOP("Workbook", "Fuels that were used in the year, in all parts of the enterprise; not what was bought.")},
    {"electricityUse", QT_TRANSLATE_NOOP("Workbook", "Electricity that was used in the year, in all parts of the enterprise.")},
    {"heatUse", QT_TRANSLATE_NOOP("Workbook", "Heat that processes used in the year.")},
    {"products", QT_TRANSLATE_NOOP("Workbook", "Main products with their output and the energy per unit of output.")},
    {"processEmissions", QT_TRANSLATE_NOOP("Workbook", "CO2 that processes set free other than by burning.")},
    {"solidWaste", QT_TRANSLATE_NOOP("Workbook", "Industrial solid waste that came up and what became of it.")},
    {"wasteEnergy", QT_TRANSLATE_NOOP("Workbook", "Waste heat, cold and pressure: what could be recovered and what was used.")},
    {"fleets", QT_TRANSLATE_NOOP("Workbook", "Vehicles of the enterprise that run or charge in the park.")},
    {"freight", QT_TRANSLATE_NOOP("Workbook", "Goods carried to and from the enterprise.")},
    {"buildings", QT_TRANSLATE_NOOP("Workbook", "Buildings of the enterprise that are not part of its production.")},
};

bool isForTenants(const Field &field)
{
    return field.key != "id" && field.key != "enterprise" && field.key != "factorSet" && field.key != "origin";
}

} // namespace

const List &TenantSheet::listIn(System system) const
{
    return systemPart(system).object->lists[size_t(listIndexIn(system))];
}

std::vector<const Field *> TenantSheet::fields() const
{
    std::vector<const Field *> fields;
    for (const System system : systems) {
        size_t after = 0; // a field that only some systems have stands behind the one before it
        for (const Field &field : listIn(system).element->fields) {
            if (!isForTenants(field))
                continue;
            const auto found = std::ranges::find(fields, field.key, &Field::key);
            if (found == fields.end())
                fields.insert(fields.begin() + std::ptrdiff_t(after), &field);
            after = size_t(std::ranges::find(fields, field.key, &Field::key) - fields.begin()) + 1;
        }
    }
    return fields;
}

std::optional<NamedSystem> namedSystem(const TenantSheet &sheet, const BookTexts &texts, const QString &written)
{
    const QString text = written.trimmed();
    std::vector<System> meant;
    for (const System system : sheet.systems) {
        const Part &part = systemPart(system);
        const QString own = texts.label(part.label), other = texts.otherLabel(part.label);
        if (text == own || text == other || text == keyText(part.key))
            return NamedSystem{system, false};
        if (text.size() >= 2 && (own.contains(text) || other.contains(text)))
            meant.push_back(system);
    }
    return meant.size() == 1 ? std::optional(NamedSystem{meant.front(), true}) : std::nullopt;
}

const std::vector<TenantSheet> &tenantSheets()
{
    static const std::vector<TenantSheet> sheets = [] {
        std::vector<TenantSheet> made;
        for (const auto &each : sheetList) {
            TenantSheet sheet{each.list, each.hint};
            for (const System system : allSystems)
                if (core::listIndex(system, each.list) >= 0)
                    sheet.systems.push_back(system);
            sheet.label = sheet.listIn(sheet.systems.front()).label;
            made.push_back(std::move(sheet));
        }
        return made;
    }();
    return sheets;
}

std::vector<const Field *> tenantEnterpriseFields()
{
    std::vector<const Field *> fields;
    for (const Field &field : enterpriseObject.fields)
        if (!field.traits.isId)
            fields.push_back(&field);
    return fields;
}

QString unitKey(const Field &field)
{
    return keyText(field.key) + QStringLiteral("#unit");
}

QString lastYearKey(const Field &field)
{
    return keyText(field.key) + QStringLiteral("#last");
}

bool hasUnitColumn(const Field &field)
{
    return field.unit == Unit::MegawattHour;
}

QString headingUnit(const Field &field, const QString &perUnit)
{
    const QString unit = QString::fromUtf8(symbol(field.unit));
    if (unit.isEmpty() || hasUnitColumn(field))
        return {};
    const bool isPerUnit = field.unit == Unit::GigajoulePerFuelUnit || field.unit == Unit::TonneCo2PerFuelUnit;
    return QStringLiteral(" (%1)").arg(isPerUnit ? perUnit.arg(unit) : unit);
}

bool isHandedOutFilled(const Field &field, bool withValues)
{
    return field.kind != Kind::Number || field.traits.lasting || withValues;
}

QString rowHash(const Object &object, const void *row)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Field &field : object.fields) {
        const Value value = field.get(row);
        QByteArray text(1, char('0' + int(value.index())));
        if (const double *number = std::get_if<double>(&value))
            text += QByteArray::fromStdString(json::numberText(*number));
        else if (const bool *flag = std::get_if<bool>(&value))
            text += *flag ? '1' : '0';
        else if (const QString *given = std::get_if<QString>(&value))
            text += given->toUtf8();
        hash.addData(text + '\n');
    }
    return QString::fromLatin1(hash.result().toHex().left(12));
}

qsizetype caseBefore(const Park &park, qsizetype caseIndex)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < park.cases.size(); ++i)
        if (park.cases[i].kind == CaseKind::Actual && park.cases[i].year < park.cases[caseIndex].year &&
            (found < 0 || park.cases[i].year > park.cases[found].year))
            found = i;
    return found;
}

} // namespace core
