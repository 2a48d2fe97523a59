#include "cellreading.h"

#include "core/base/datetext.h"
#include "core/exchange/json.h"
#include "core/exchange/numbertext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

using Type = SheetCell::Type;

/// The unit of the fuel tables for gases, and how Chinese workbooks show it.
const QString tenThousandNormalCubicMetres = QStringLiteral("10^4Nm3"), tenThousandInChinese = QStringLiteral("万Nm³");

CellReading refused(ImportCode code, const QString &found, const QString &meant = {})
{
    return {{}, false, ImportFinding{.code = code, .found = found, .meant = meant}};
}

CellReading understood(Value value, ImportCode code, const QString &found, double number, const QString &meant = {})
{
    return {std::move(value), true, ImportFinding{.code = code, .found = found, .meant = meant, .value = number}};
}

CellReading asked(Value answer, ImportCode code, const QString &found, double value, double other, const QString &meant = {})
{
    return {
        {},
        false,
        ImportFinding{.code = code, .found = found, .meant = meant, .value = value, .other = other, .answer = std::move(answer)}};
}

bool isShare(const Field &field)
{
    return field.kind == Kind::Number && field.traits.most == 1;
}

/// Whether any text may stand in a field: a note, a name.
bool isFreeText(const Field &field)
{
    return field.kind == Kind::Text && field.traits.lookup == Lookup::None && !field.traits.date;
}

/// How many letters differ at least.
int distance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i] != b[j]);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, row[size_t(j)] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// Whether two words may be the same, written wrongly.
bool isAlike(const QString &a, const QString &b)
{
    const qsizetype length = std::min(a.size(), b.size());
    return length >= 2 && distance(a.toLower(), b.toLower()) <= (length >= 8 ? 2 : 1);
}

/// Powers of ten only move the point: the number that is nearest to what was written, to the last bit.
double scaled(double value, double factor)
{
    const int power = factor > 0 ? int(std::lround(std::log10(factor))) : 0;
    if (factor <= 0 || std::pow(10, power) != factor)
        return value * factor;
    const QByteArray text = QByteArray::number(value, 'e', QLocale::FloatingPointShortest);
    const qsizetype exponent = text.indexOf('e');
    return exponent < 0 ? value * factor
                        : (text.left(exponent + 1) + QByteArray::number(text.mid(exponent + 1).toInt() + power)).toDouble();
}

/// Words that count things: "1850人".
bool isCountingWord(const QString &text)
{
    static const QSet<QString> words{QStringLiteral("人"), QStringLiteral("名"), QStringLiteral("个"), QStringLiteral("家"),
                                     QStringLiteral("台"), QStringLiteral("辆"), QStringLiteral("座"), QStringLiteral("栋"),
                                     QStringLiteral("户"), QStringLiteral("套")};
    return words.contains(text);
}

/// How many of the unit of the row a number with its unit is: 4532万方 in rows of 10⁴Nm³ is 4532. Nothing: it is another unit.
std::optional<double> inFuelUnit(const WrittenNumber &read, const QString &text, const QString &rowUnit)
{
    const QString unit = plainFuelUnit(rowUnit);
    if (unit.isEmpty())
        return std::nullopt;
    if (plainFuelUnit(read.rest) == unit)
        return read.value;
    const bool isInTenThousands = text.contains(u'万') && plainFuelUnit(u'万' + read.rest) == unit;
    return isInTenThousands ? std::optional(scaled(read.value, 1e-4)) : std::nullopt;
}

/// Whether what follows a number is a unit at all, and no second number or remark: "190000-200000", "197203.8（含光伏）".
bool looksLikeAUnit(const QString &rest)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{2}|^[-+*/~(（\\[【=<>]"));
    return !digits.match(rest).hasMatch();
}

} // namespace

bool isNoAnswer(const QString &text)
{
    static const QSet<QString> signs{QStringLiteral("/"),  QStringLiteral("\\"),  QStringLiteral("-"),  QStringLiteral("--"),
                                     QStringLiteral("—"),  QStringLiteral("——"),  QStringLiteral("无"), QStringLiteral("n/a"),
                                     QStringLiteral("na"), QStringLiteral("none")};
    return signs.contains(text.toLower());
}

bool agrees(double value, double before)
{
    return before != 0 && value / before <= 5 && value / before >= 0.2;
}

const UnitChoice *CellReader::unit(std::span<const UnitChoice> choices, const QString &written)
{
    return unitMeant(choices, narrowed(written));
}

QString CellReader::fuelName(const QString &id) const
{
    const Fuel *fuel = m_library.fuels().find(id);
    return !fuel ? id : m_texts.isChinese ? fuel->nameChinese : fuel->nameEnglish;
}

QString CellReader::fuelUnitName(const QString &symbol) const
{
    return m_texts.isChinese && symbol == tenThousandNormalCubicMetres ? tenThousandInChinese : symbol;
}

QString CellReader::loadShapeName(const QString &id) const
{
    const Table &shapes = m_library.loadShapes();
    const qsizetype row = shapes.row(id);
    return row < 0 ? id : shapes.text(row, m_texts.isChinese ? "name_zh" : "name_en");
}

CellReading CellReader::read(const SheetCell *cell, const CellContext &context) const
{
    if (!cell || (cell->type == Type::Text && narrowed(cell->text).isEmpty()))
        return {};
    if (cell->type == Type::Error)
        return refused(ImportCode::FormulaError, cell->text);
    const Field &field = *context.field;
    if (cell->type == Type::Formula && isFreeText(field) && !cell->text.isEmpty())
        return understood(cell->text, ImportCode::FormulaLikeText, cell->text, 0);
    if (cell->type == Type::Formula)
        return refused(cell->isExternal ? ImportCode::NoStoredExternal : ImportCode::NoStoredValue, {});
    CellReading reading;
    if (field.kind == Kind::Number || field.kind == Kind::Whole)
        reading = number(*cell, context);
    else if (field.kind == Kind::Flag && cell->type == Type::Flag)
        reading.value = cell->number != 0;
    else if (field.traits.date)
        reading = date(*cell);
    else if (field.kind == Kind::Month && cell->type == Type::Date)
        reading = understood(cell->text.left(7), ImportCode::MonthRead, cell->text, 0, cell->text.left(7));
    else
        reading = word(m_texts.text(*cell).trimmed(), context);
    if (cell->isFormula && reading.isTaken && !reading.remark) {
        const double *value = std::get_if<double>(&reading.value);
        reading.remark = ImportFinding{.code = ImportCode::StoredValue,
                                       .found = cell->text,
                                       .meant = value ? QString() : m_texts.text(*cell),
                                       .value = value ? *value : 0};
    }
    return reading;
}

CellReading CellReader::number(const SheetCell &cell, const CellContext &context) const
{
    if (cell.type == Type::Date)
        return refused(ImportCode::DateFound, cell.text);
    if (cell.type == Type::Flag)
        return refused(ImportCode::NotANumber, m_texts.text(cell));
    CellReading reading = cell.type == Type::Number ? CellReading{Value(scaled(cell.number, context.unitFactor)), true, {}}
                                                    : writtenNumber(cell.text, context);
    const double *value = std::get_if<double>(&reading.value);
    if (!reading.isTaken || !value)
        return reading;
    if (*value < 0 && context.field->traits.least >= 0)
        return refused(ImportCode::Negative, m_texts.text(cell));
    if (isShare(*context.field) && *value > 1)
        return *value <= 100 ? asked(*value / 100, ImportCode::SharePercent, QString::fromStdString(json::numberText(*value)),
                                     *value, *value / 100)
                             : refused(ImportCode::NotANumber, QString::fromStdString(json::numberText(*value)));
    constexpr double mostMegawattHours = 1e6, kilowattHours = 1000; // of one enterprise; a megawatt-hour in them
    const bool namesUnit = reading.remark && reading.remark->code == ImportCode::NumberWithUnit;
    if (context.isUnitEmpty && !namesUnit && *value > mostMegawattHours && !(context.before && agrees(*value, *context.before)))
        return asked(*value / kilowattHours, ImportCode::UnitForgotten, QString::fromStdString(json::numberText(*value)), *value,
                     *value / kilowattHours);
    if (context.unitFactor != 1 && !reading.remark)
        reading.remark = ImportFinding{
            .code = ImportCode::UnitConverted, .found = QString::fromStdString(json::numberText(cell.number)), .value = *value};
    return reading;
}

CellReading CellReader::writtenNumber(const QString &written, const CellContext &context) const
{
    const QString text = narrowed(written);
    if (isNoAnswer(text))
        return {{}, true, ImportFinding{.code = ImportCode::NotAnswered, .found = written}};
    static const QRegularExpression commas(QStringLiteral("^[-+]?[\\d ,.]*,[\\d ,.]*")),
        threes(QStringLiteral("^[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?(?![\\d,])"));
    const bool hasCommas = commas.match(text).hasMatch();
    const bool isDecimalComma = context.decimal == DecimalSign::Comma;
    if (hasCommas && !isDecimalComma && !threes.match(text).hasMatch())
        return refused(ImportCode::CommaMisplaced, written);
    const auto read = core::writtenNumber(text, isDecimalComma ? DecimalSign::Comma : DecimalSign::Point);
    if (!read)
        return refused(hasCommas ? ImportCode::CommaMisplaced : ImportCode::NotANumber, written);
    double factor = context.unitFactor;
    const bool hasMagnitude = text.contains(u'万') || text.contains(u'亿');
    bool hasUnit = read->isPercent || hasMagnitude;
    if (read->isPercent && !isShare(*context.field))
        return refused(ImportCode::UnknownUnit, written, QStringLiteral("%"));
    if (read->isPercent)
        factor = 1;
    if (!read->rest.isEmpty()) {
        const auto choices = unitChoices(context.field->unit);
        const UnitChoice *meant = unit(choices, read->rest);
        const bool isOwnSymbol = read->rest == QString::fromUtf8(symbol(context.field->unit)) ||
                                 (context.field->unit == Unit::None && isCountingWord(read->rest));
        if (const auto inUnit = context.field->unit == Unit::FuelUnit ? inFuelUnit(*read, text, context.fuelUnit) : std::nullopt)
            return understood(*inUnit, ImportCode::NumberWithUnit, written, *inUnit);
        if (!meant && !isOwnSymbol)
            return looksLikeAUnit(read->rest) && (!choices.empty() || context.field->unit == Unit::FuelUnit)
                       ? refused(ImportCode::UnknownUnit, written, read->rest)
                       : refused(ImportCode::NotANumber, written);
        factor = meant ? meant->factor : 1;
        hasUnit = true;
    }
    const double value = scaled(read->value, factor);
    const bool isUnclear = hasCommas && !context.decimal && text.count(u',') == 1 && !text.contains(u'.') &&
                           !(context.before && agrees(value, *context.before));
    if (isUnclear) {
        const auto decimal = core::writtenNumber(text, DecimalSign::Comma);
        return asked(value, ImportCode::CommaUnclear, written, value, decimal ? scaled(decimal->value, factor) : 0);
    }
    const bool isWide = std::ranges::any_of(written, [](QChar c) { return c.unicode() >= 0xff01 && c.unicode() <= 0xff5e; });
    return understood(value,
                      hasUnit                        ? ImportCode::NumberWithUnit
                      : hasCommas && !isDecimalComma ? ImportCode::Thousands
                      : isWide                       ? ImportCode::FullWidthDigits
                                                     : ImportCode::TextNumber,
                      written, value);
}

CellReading CellReader::word(const QString &text, const CellContext &context) const
{
    const Field &field = *context.field;
    if (field.kind == Kind::Month)
        return month(text);
    if (field.kind == Kind::Flag) {
        const auto flag = m_texts.flag(text);
        return flag ? CellReading{Value(*flag), true, {}} : refused(ImportCode::UnknownWord, text);
    }
    if (field.kind == Kind::Choice) {
        if (const QString key = m_texts.key(field.choices, text); !key.isEmpty())
            return {Value(key), true, {}};
        for (const Word &word : field.choices)
            for (const QString &name : {m_texts.label(word.label), m_texts.otherLabel(word.label)})
                if (isAlike(name, text))
                    return asked(QString::fromLatin1(word.key), ImportCode::WordMeant, text, 0, 0, m_texts.label(word.label));
        return refused(ImportCode::UnknownWord, text);
    }
    if (field.traits.lookup == Lookup::Fuels)
        return fuel(text);
    if (field.traits.lookup == Lookup::FuelUnits)
        return fuelUnit(text);
    if (field.traits.lookup == Lookup::LoadShapes)
        return loadShape(text);
    if (context.enterprises &&
        (field.traits.lookup == Lookup::Enterprises || field.traits.lookup == Lookup::EnterprisesOrOutside))
        return enterprise(text, context);
    static const QString formulaSigns = QStringLiteral("=+-@");
    if (text.size() > 1 && formulaSigns.contains(text[0]))
        return understood(text, ImportCode::FormulaLikeText, text, 0);
    return {Value(text), true, {}};
}

CellReading CellReader::fuel(const QString &text) const
{
    const QString wanted = narrowed(text);
    const auto isNamed = [&wanted](const QString &name) { return name.compare(wanted, Qt::CaseInsensitive) == 0; };
    const auto &fuels = m_library.fuels().all();
    for (const Fuel &fuel : fuels)
        if (isNamed(fuel.id) || isNamed(fuel.nameChinese) || isNamed(fuel.nameEnglish) || isNamed(narrowed(fuel.nameChinese)))
            return {Value(fuel.id), true, {}};
    const auto holds = [&wanted](const Fuel &fuel) {
        return fuel.nameChinese.contains(wanted) || fuel.nameEnglish.contains(wanted, Qt::CaseInsensitive);
    };
    if (std::ranges::count_if(fuels, holds) > 1)
        return refused(ImportCode::FuelTooGeneral, text);
    for (const Fuel &fuel : fuels)
        if (isAlike(fuel.nameChinese, wanted) || isAlike(fuel.nameEnglish, wanted))
            return asked(fuel.id, ImportCode::WordMeant, text, 0, 0, fuelName(fuel.id));
    const Fuel *named = nullptr; // in a longer word, such as the grade of a diesel: the longest name holds
    for (const Fuel &fuel : fuels)
        if (fuel.nameChinese.size() >= 2 && wanted.contains(fuel.nameChinese) &&
            (!named || fuel.nameChinese.size() > named->nameChinese.size()))
            named = &fuel;
    return named ? asked(named->id, ImportCode::WordMeant, text, 0, 0, fuelName(named->id))
                 : refused(ImportCode::UnknownWord, text);
}

/// A unit that fuels have, however people write it: 万m3, 吨. Others stay as written and are judged with the fuel of the row.
CellReading CellReader::fuelUnit(const QString &text) const
{
    const QString plain = plainFuelUnit(text);
    for (const Fuel &fuel : m_library.fuels().all())
        for (const Fuel::Unit &unit : fuel.units)
            if (plainFuelUnit(unit.symbol) == plain)
                return {Value(unit.symbol), true, {}};
    return {Value(text), true, {}};
}

/// By id or by name in either language; others keep their word.
CellReading CellReader::loadShape(const QString &text) const
{
    const QString wanted = narrowed(text);
    const Table &shapes = m_library.loadShapes();
    for (qsizetype row = 0; row < shapes.rowCount(); ++row)
        for (const QString &name : {shapes.id(row), shapes.text(row, "name_zh"), shapes.text(row, "name_en")})
            if (name.compare(wanted, Qt::CaseInsensitive) == 0)
                return {Value(shapes.id(row)), true, {}};
    return {Value(text), true, {}};
}

CellReading CellReader::enterprise(const QString &text, const CellContext &context)
{
    const QString wanted = narrowed(text);
    if (context.field->traits.lookup == Lookup::EnterprisesOrOutside) {
        static const QSet<QString> outside{QStringLiteral("outside"), QStringLiteral("园区外"), QStringLiteral("外部")};
        if (outside.contains(wanted.toLower()))
            return {Value(QStringLiteral("outside")), true, {}};
    }
    for (const Enterprise &each : *context.enterprises)
        if (each.id.compare(wanted, Qt::CaseInsensitive) == 0 || narrowed(each.name).compare(wanted, Qt::CaseInsensitive) == 0)
            return {Value(each.id), true, {}};
    const Enterprise *meant = nullptr;
    for (const Enterprise &each : *context.enterprises) {
        const bool isPart = wanted.size() >= 2 && (each.name.contains(wanted, Qt::CaseInsensitive) || wanted.contains(each.name));
        if (!isPart && !isAlike(each.name, wanted))
            continue;
        if (meant) // several could be
            return refused(ImportCode::UnknownEnterprise, text);
        meant = &each;
    }
    return meant ? asked(meant->id, ImportCode::WordMeant, text, 0, 0, meant->name)
                 : refused(ImportCode::UnknownEnterprise, text);
}

CellReading CellReader::date(const SheetCell &cell)
{
    const QString text = cell.type == Type::Number ? QString::fromStdString(json::numberText(cell.number)) : cell.text.trimmed();
    if (cell.type != Type::Date && isNoAnswer(narrowed(text)))
        return {{}, true, ImportFinding{.code = ImportCode::NotAnswered, .found = text}};
    const auto read = writtenDate(text);
    if (!read)
        return refused(ImportCode::NotADate, text);
    return *read == text || cell.type == Type::Date ? CellReading{Value(*read), true, {}}
                                                    : understood(*read, ImportCode::DateRead, text, 0, *read);
}

CellReading CellReader::month(const QString &text)
{
    QStringList parts;
    QString digits;
    for (const QChar c : narrowed(text) + u' ') {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!digits.isEmpty())
            parts.append(std::exchange(digits, {}));
    }
    if (parts.size() == 1 && parts[0].size() == 6)
        parts = {parts[0].left(4), parts[0].mid(4)};
    const QString plain = parts.size() == 2 ? parts[0] + u'-' + parts[1].rightJustified(2, u'0') : QString();
    if (!monthFromText(plain))
        return refused(ImportCode::NotAMonth, text);
    return plain == text ? CellReading{Value(plain), true, {}} : understood(plain, ImportCode::MonthRead, text, 0, plain);
}

} // namespace core
