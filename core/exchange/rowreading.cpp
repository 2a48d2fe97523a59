#include "rowreading.h"

#include "core/accounting/effectiveparameters.h"
#include "core/exchange/json.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/rowchecks.h"
#include "core/model/edit.h"

#include <QSet>

namespace core {

namespace {

int weight(const ImportFinding &finding)
{
    switch (importClass(finding.code)) {
    case ImportClass::Error:
        return 3;
    case ImportClass::Question:
        return 2;
    case ImportClass::Warning:
        return 1;
    case ImportClass::Info:
        return 0;
    }
    return 0;
}

/// Whether a remark only repeats what holds for the whole column or file.
bool isOfColumn(const FieldCell &from, const ImportFinding &remark)
{
    return (from.isColumnConverted && remark.code == ImportCode::UnitConverted) ||
           (from.isText && remark.code == ImportCode::TextNumber);
}

void clear(const Field &field, void *content)
{
    const bool isWanted = field.presence == Presence::Required && field.kind == Kind::Number && !field.inOptionalObject;
    if (field.presence == Presence::Defaulted)
        field.set(content, field.inOptionalObject ? Value{} : field.initial());
    else if (!isWanted && (field.kind == Kind::Text || field.kind == Kind::Reference))
        field.set(content, field.presence == Presence::Optional ? Value{} : Value(QString()));
    else if (isWanted || field.hasGroup(content))
        field.set(content, {}); // not given
}

} // namespace

void CellFindings::begin(const QString &sheet, Label label)
{
    m_sheet = sheet;
    m_label = std::move(label);
    m_found.clear();
}

void CellFindings::report(qint32 row, qint32 column, ImportFinding finding)
{
    finding.sheet = m_sheet;
    finding.row = row;
    finding.column = column;
    if (finding.label.isEmpty())
        finding.label = m_label(column);
    const auto [at, isNew] = m_found.try_emplace({row, column}, finding);
    if (!isNew && weight(finding) > weight(at->second))
        at->second = std::move(finding);
}

std::vector<ImportFinding> CellFindings::take()
{
    std::vector<ImportFinding> all;
    for (auto &[place, finding] : m_found)
        all.push_back(std::move(finding));
    m_found.clear();
    return all;
}

bool readField(CellFindings &findings, const CellReader &reader, const FieldCell &from, const Object &object, int index,
               void *content, const void *before)
{
    const Field &field = object.fields[size_t(index)];
    CellContext context{.field = &field,
                        .fuelUnit = from.fuelUnit,
                        .unitFactor = from.unitFactor,
                        .isUnitEmpty = from.isUnitEmpty,
                        .decimal = from.decimal,
                        .enterprises = from.known};
    const Value earlier = before ? field.get(before) : Value{};
    if (const double *number = std::get_if<double>(&earlier))
        context.before = *number;
    CellReading reading = reader.read(from.cell, context);
    if (reading.remark && reading.remark->code == ImportCode::UnitConverted && !from.unit.isEmpty())
        reading.remark->found += u' ' + from.unit;
    Value value = reading.remark && reading.remark->answer ? *reading.remark->answer : reading.value;
    if (value.index() != 0 && trouble(field, value)) {
        const bool isNumber = std::holds_alternative<double>(value);
        reading = {{},
                   false,
                   ImportFinding{.code = isNumber ? ImportCode::NotANumber : ImportCode::UnknownWord,
                                 .found = from.cell->type == SheetCell::Type::Number
                                              ? QString::fromStdString(json::numberText(from.cell->number))
                                              : from.cell->text}};
        value = {};
    }
    const bool isEmpty = value.index() == 0;
    const bool isRequired = field.presence == Presence::Required && !field.inOptionalObject;
    if (reading.remark) {
        reading.remark->field = index;
        reading.remark->isOpen = isEmpty && reading.isTaken && isRequired; // "/" takes no figure away by itself
        if (!isOfColumn(from, *reading.remark))
            findings.report(from.row, from.column, *reading.remark);
    } else if (isEmpty && isRequired) {
        findings.report(from.row, from.column, {.code = ImportCode::RequiredEmpty, .field = index});
    }
    if (isEmpty)
        clear(field, content);
    else
        field.set(content, value);
    return reading.isTaken && !isEmpty;
}

void RowJudging::judge(CellFindings &findings, qint32 row, std::string_view list, const Object &object, void *content,
                       const void *before, const std::set<int> &unread, const std::function<qint32(int)> &columnOf) const
{
    const int setField = fieldIndex(object, "factorSet");
    const Value own = setField < 0 ? Value{} : object.fields[size_t(setField)].get(content);
    const QString *named = std::get_if<QString>(&own);
    const int set = library.fuels().setIndex(
        named ? *named : effectiveFactorSet(park.parameters, park.cases.at(caseIndex).parameters, library));
    for (ImportFinding finding : checkRow(list, object, content, library, set)) {
        const qint32 column = columnOf(finding.field);
        findings.report(row, column, std::move(finding));
    }
    for (size_t i = 0; before && i < object.fields.size(); ++i) {
        const Field &field = object.fields[i];
        const qint32 column = columnOf(int(i));
        const Value now = field.get(content), then = field.get(before);
        if (field.kind != Kind::Number || column < 0 || unread.count(int(i)) || !std::holds_alternative<double>(now) ||
            !std::holds_alternative<double>(then))
            continue;
        if (auto finding = magnitude(std::get<double>(now), std::get<double>(then))) {
            finding->field = int(i);
            finding->meant = QString::fromUtf8(symbol(field.unit));
            findings.report(row, column, *std::move(finding));
        }
    }
}

bool isTotal(const QString &text)
{
    static const QSet<QString> words{QStringLiteral("合计"), QStringLiteral("总计"),    QStringLiteral("小计"),
                                     QStringLiteral("共计"), QStringLiteral("总和"),    QStringLiteral("total"),
                                     QStringLiteral("sum"),  QStringLiteral("subtotal")};
    return words.contains(narrowed(text).remove(u' ').remove(u':').toLower());
}

} // namespace core
