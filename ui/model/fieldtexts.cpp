#include "fieldtexts.h"

#include "core/reference/sourcenames.h"
#include "ui/model/countstexts.h"
#include "ui/model/dates.h"
#include "ui/model/referencetexts.h"
#include "ui/model/sentences.h"
#include "ui/model/writtenwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct CellTexts {
    Q_DECLARE_TR_FUNCTIONS(CellTexts)
};

QString textOf(const Object &object, std::string_view key, const void *row)
{
    const int index = fieldIndex(object, key);
    if (index < 0 || !row)
        return {};
    const Value value = object.fields[size_t(index)].get(row);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

bool isShare(const Field &field)
{
    return field.kind == Kind::Number && field.traits.most == 1;
}

bool isYear(const Field &field)
{
    return field.kind == Kind::Whole || field.key.ends_with("Year");
}

/// Hundredths and thousandths by dividing: 23.4 % is 0.234 to the last bit.
double toCanonical(double value, double factor)
{
    return factor < 1 ? value / (1 / factor) : value * factor;
}

double fromCanonical(double value, double factor)
{
    return factor < 1 ? value * (1 / factor) : value / factor;
}

/// Most of the choices, for a sentence.
QString someOf(const std::vector<FieldChoice> &choices)
{
    QStringList texts;
    for (size_t i = 0; i < std::min<size_t>(choices.size(), 6); ++i)
        texts.append(choices[i].text);
    return listed(texts) + (choices.size() > 6 ? QStringLiteral(" …") : QString());
}

/// A unit that is written in a text: of a fuel, a product, a stream.
bool isUnitName(const Field &field)
{
    return field.key == "unit" && (field.traits.lookup == Lookup::FuelUnits || field.kind == Kind::Text);
}

/// What evidence refers to: words are shown, paths are typed and copied.
bool isOfPlaces(const Field &field)
{
    static const Field *const refers = &evidenceObject.fields[size_t(fieldIndex(evidenceObject, "refers"))];
    return &field == refers;
}

/// A month as people write it: 2025-3, 2025/03, 2025年3月, 202503.
QString monthText(const QString &typed)
{
    QString digits;
    QStringList parts;
    for (const QChar c : narrowed(typed) + u' ') {
        if (c.isDigit())
            digits += c;
        else if (!digits.isEmpty())
            parts.append(std::exchange(digits, {}));
    }
    if (parts.size() == 1 && parts[0].size() == 6)
        parts = {parts[0].left(4), parts[0].mid(4)};
    return parts.size() == 2 && parts[0].size() == 4 ? parts[0] + u'-' + parts[1].rightJustified(2, u'0') : typed;
}

} // namespace

QString namedText(const Field &field, const QString &text, const Park &park, const Library &library, bool isChinese)
{
    if (isUnitName(field))
        return unitText(text);
    if (QString known = knownText(field, text, library, isChinese); known != text)
        return known;
    if (field.traits.lookup == Lookup::Enterprises || field.traits.lookup == Lookup::EnterprisesOrOutside)
        for (const Enterprise &enterprise : park.enterprises)
            if (enterprise.id == text)
                return enterprise.name;
    if (field.traits.lookup == Lookup::EnterprisesOrOutside && text == QLatin1StringView("outside"))
        return CellTexts::tr("Outside");
    if (field.traits.lookup == Lookup::Fuels)
        if (const Fuel *fuel = library.fuels().find(text))
            return isChinese ? fuel->nameChinese : fuel->nameEnglish;
    if (field.traits.lookup == Lookup::FactorSets)
        return factorSetName(library.fuels().sets(), text, isChinese);
    return text;
}

std::vector<UnitChoice> FieldTexts::units(const Field &field) const
{
    const auto &own = m_document.park().parameters.heatCalorificValue;
    auto choices = unitChoices(field.unit, own ? own->value : m_library.defaultOf("heatTcePerGj").value);
    for (UnitChoice &each : choices) { // each is understood in either language, also as a setting of the other one
        each.otherNames << each.symbol << unitIn(each.symbol, Language::English);
        each.symbol = unitSign(each.symbol);
    }
    return choices;
}

UnitChoice FieldTexts::unit(std::string_view place, const Field &field) const
{
    const QString own = m_appearance.unit(place, field.key), chosen = own.isEmpty() ? m_appearance.kindUnit(field.unit) : own;
    const auto choices = units(field);
    const UnitChoice *meant = chosen.isEmpty() ? nullptr : unitMeant(choices, chosen);
    return meant ? *meant : ownUnit(field);
}

UnitChoice FieldTexts::ownUnit(const Field &field)
{
    return {isShare(field) ? QStringLiteral("%") : unitText(field.unit), isShare(field) ? 0.01 : 1.0, {}};
}

QString FieldTexts::label(std::string_view place, const Field &field) const
{
    return withUnit(fieldText(field.label), labelUnit(field.unit, unit(place, field).symbol));
}

QString FieldTexts::shown(const Field &field, const Value &value, const UnitChoice &unit) const
{
    const bool isChinese = m_appearance.language() == Language::Chinese;
    if (const double *number = std::get_if<double>(&value); number && !isYear(field))
        return unit.factor == 1 ? m_appearance.format().entered(*number)
                                : m_appearance.format().computed(fromCanonical(*number, unit.factor));
    if (const QStringList *dates = std::get_if<QStringList>(&value); dates && field.traits.dates)
        return datesText(*dates);
    if (const QList<double> *counts = std::get_if<QList<double>>(&value); counts && field.traits.counts)
        return countsText(*counts);
    if (const QStringList *paths = std::get_if<QStringList>(&value); paths && isOfPlaces(field)) {
        ItemNames names{{}, m_appearance.language()};
        if (m_schemes)
            names.schemes = *m_schemes;
        QStringList words;
        for (const QString &path : *paths)
            words.append(referenceText(m_document.park(), path, names));
        return listed(words);
    }
    if (const QString *text = std::get_if<QString>(&value))
        if (QString named = namedText(field, *text, m_document.park(), m_library, isChinese); named != *text)
            return named;
    return m_appearance.format().text(field, value);
}

QString FieldTexts::plain(const Field &field, const Value &value, const UnitChoice &unit) const
{
    if (const double *number = std::get_if<double>(&value); number && field.choices.empty())
        return isYear(field)      ? QString::number(*number, 'f', 0)
               : unit.factor == 1 ? Format::plain(*number)
                                  : QString::number(fromCanonical(*number, unit.factor), 'g', 15);
    if (isOfPlaces(field))
        return m_appearance.format().text(field, value);
    return shown(field, value, unit);
}

/// The standards of the limits, or the products of one.
void FieldTexts::addLimits(std::vector<FieldChoice> &choices, const std::optional<QString> &productsOf) const
{
    const Table &limits = m_library.limits();
    for (qsizetype i = 0; i < limits.rowCount(); ++i) {
        if (productsOf && limits.text(i, "standard") != *productsOf)
            continue;
        const QString key = limits.text(i, productsOf ? "product_zh" : "standard");
        if (std::ranges::find(choices, key, &FieldChoice::key) == choices.end())
            choices.push_back({key, key, productsOf ? limits.text(i, "product_en") : limits.text(i, "product_zh")});
    }
}

std::vector<FieldChoice> FieldTexts::choices(const Object &object, const Field &field, const void *row) const
{
    const bool isChinese = m_appearance.language() == Language::Chinese;
    std::vector<FieldChoice> choices;
    for (const KnownWord &word : knownWords(field, m_library, isChinese))
        choices.push_back({word.written, word.shown, {}});
    for (const Word &word : field.choices)
        choices.push_back({QString::fromLatin1(word.key), fieldText(word.label), {}});
    if (field.kind == Kind::Flag)
        for (const bool flag : {true, false})
            choices.push_back(
                {flag ? QStringLiteral("true") : QStringLiteral("false"), m_appearance.format().text(field, flag), {}});
    switch (field.traits.lookup) {
    case Lookup::EnterprisesOrOutside:
        choices.push_back({QStringLiteral("outside"), CellTexts::tr("Outside"), {}});
        [[fallthrough]];
    case Lookup::Enterprises:
        for (const Enterprise &enterprise : m_document.park().enterprises)
            choices.push_back({enterprise.id, enterprise.name, enterprise.id});
        break;
    case Lookup::Fuels:
        for (const Fuel &fuel : m_library.fuels().all())
            choices.push_back({fuel.id, isChinese ? fuel.nameChinese : fuel.nameEnglish, sourceOf(fuel)});
        break;
    case Lookup::FuelUnits:
        if (const Fuel *fuel = m_library.fuels().find(textOf(object, "fuel", row)))
            for (const Fuel::Unit &unit : fuel->units)
                choices.push_back({unit.symbol, unitText(unit.symbol), {}});
        break;
    case Lookup::FactorSets: {
        const Table &sets = m_library.fuels().sets();
        for (qsizetype i = 0; i < sets.rowCount(); ++i)
            choices.push_back({sets.id(i), factorSetName(sets, sets.id(i), isChinese), {}});
        break;
    }
    case Lookup::LimitStandards:
    case Lookup::LimitProducts:
        addLimits(choices,
                  field.traits.lookup == Lookup::LimitProducts ? textOf(object, "limitStandard", row) : std::optional<QString>());
        break;
    case Lookup::Processes:
        for (const ProcessFactor &each : m_library.processes())
            choices.push_back({isChinese ? each.nameChinese : each.nameEnglish, isChinese ? each.nameChinese : each.nameEnglish,
                               QStringLiteral("%1 t CO₂/t %2")
                                   .arg(Format::plain(each.factor.value), isChinese ? each.perChinese : each.perEnglish)});
        break;
    case Lookup::Stations:
    case Lookup::LoadShapes:
    case Lookup::None:
        break;
    }
    return choices;
}

FieldTexts::Brought FieldTexts::broughtBy(const Value &process) const
{
    const QString *name = std::get_if<QString>(&process);
    const ProcessFactor *factor = name ? m_library.process(*name) : nullptr;
    if (!factor)
        return {};
    const bool isChinese = m_appearance.language() == Language::Chinese;
    const Source source = SourceNames::carried().shown(m_library.processFactors().source(factor->row), isChinese);
    return {{"factorTPerT", factor->factor.value}, {"justification", source.document}};
}

/// "anthracite · NDRC guidelines of 24 industries": the set its factor comes from when none is named.
QString FieldTexts::sourceOf(const Fuel &fuel) const
{
    const Table &table = m_library.fuels().table();
    for (const Fuel::Unit &unit : fuel.units)
        for (const FuelFactor &factor : unit.bySet)
            if (factor.emissionRow >= 0)
                return fuel.id + QStringLiteral(" · ") +
                       factorSetName(m_library.fuels().sets(), table.text(factor.emissionRow, "factor_set"),
                                     m_appearance.language() == Language::Chinese);
    return fuel.id;
}

/// 万Nm³ and Nm³ for a fuel whose unit is 10^4Nm3; 0: the typed unit is not the row's.
double FieldTexts::fuelUnitFactor(const Object &object, const void *row, const QString &typed) const
{
    const QString own = textOf(object, "unit", row);
    const auto plain = [](QString text) {
        return text.remove(u' ')
            .replace(u'³', u'3')
            .replace(QStringLiteral("立方米"), QStringLiteral("m3"))
            .toLower()
            .remove(u'n');
    };
    if (typed == own || plain(typed) == plain(own))
        return 1;
    if (own == QLatin1StringView("10^4Nm3") && plain(typed) == QLatin1StringView("m3"))
        return 1e-4;
    const UnitChoice *mass = own == u't' ? unitMeant(unitChoices(Unit::Tonne), typed) : nullptr;
    return mass ? mass->factor : 0;
}

/// "kgce" of the kgce/t that somebody writes for a quantity per unit of a row whose unit is t.
QString FieldTexts::unitAlone(const Object &object, const Field &field, const void *row, const QString &typed) const
{
    const QString perUnit = labelUnit(field.unit, {}); // "/unit"; empty: it is per nothing
    const qsizetype slash = typed.lastIndexOf(u'/');
    if (perUnit.isEmpty() || slash < 0)
        return typed;
    const bool isOfRow = typed.mid(slash) == perUnit || fuelUnitFactor(object, row, typed.mid(slash + 1).trimmed()) == 1;
    return isOfRow ? typed.left(slash).trimmed() : typed;
}

tl::expected<Value, QString> FieldTexts::readNumber(const Object &object, const Field &field, const void *row,
                                                    const QString &text, const UnitChoice &unit, DecimalSign decimal,
                                                    std::vector<UnitChoice> ofRow) const
{
    const auto number = writtenNumber(text, decimal);
    if (!number)
        return tl::unexpected(
            CellTexts::tr("\"%1\" is no number. Write 1234.5 or 1,234.5, with its unit if you like.").arg(text));
    if (number->isPercent) {
        if (!isShare(field) && unit.symbol != u'%')
            return tl::unexpected(CellTexts::tr("%1 is no share; per cent mean nothing here.").arg(fieldText(field.label)));
        return Value(number->value);
    }
    if (number->rest.isEmpty())
        return Value(toCanonical(number->value, unit.factor));
    if (field.unit == Unit::FuelUnit)
        if (const double factor = fuelUnitFactor(object, row, number->rest); factor > 0)
            return Value(toCanonical(number->value, factor));
    const auto known = ofRow.empty() ? units(field) : std::move(ofRow);
    const QString typed = unitAlone(object, field, row, number->rest);
    if (const UnitChoice *meant = unitMeant(known, typed))
        return Value(toCanonical(number->value, meant->factor));
    if (typed == unitText(field.unit) || typed == QString::fromUtf8(symbol(field.unit)))
        return Value(number->value);
    QStringList symbols;
    for (const UnitChoice &each : known)
        symbols.append(each.symbol);
    return tl::unexpected(
        symbols.isEmpty() ? CellTexts::tr("The unit \"%1\" is unknown here. Write the number alone.").arg(number->rest)
                          : CellTexts::tr("The unit \"%1\" is unknown here. Use one of: %2.").arg(number->rest, listed(symbols)));
}

static tl::expected<Value, QString> readBands(const QString &typed)
{
    if (const auto hours = bandHoursMeant(typed))
        return Value(*hours);
    return tl::unexpected(
        CellTexts::tr("Write 24 letters, one for each hour from 0 o'clock: S sharp peak, P peak, F flat, V valley, "
                      "D deep valley."));
}

tl::expected<Value, QString> FieldTexts::read(const Object &object, const Field &field, const void *row, const QString &text,
                                              const UnitChoice &unit, DecimalSign decimal,
                                              const std::vector<UnitChoice> &ofRow) const
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return Value{};
    if (field.kind == Kind::Number || (field.kind == Kind::Whole && field.choices.empty()))
        return readNumber(object, field, row, typed, unit, decimal, ofRow);
    const auto choices = this->choices(object, field, row);
    if (!choices.empty()) {
        const QString written = isUnitName(field) ? writtenUnit(typed) : QString();
        const auto means = [&typed, &written](const FieldChoice &each) {
            if (!written.isEmpty() && each.key.compare(written, Qt::CaseInsensitive) == 0)
                return true;
            return each.key.compare(typed, Qt::CaseInsensitive) == 0 || each.text.compare(typed, Qt::CaseInsensitive) == 0;
        };
        auto found = std::ranges::find_if(choices, means);
        const auto known = knownWords(field, m_library, m_appearance.language() == Language::Chinese);
        const bool isOpen = !known.empty() || field.traits.lookup == Lookup::Processes; // these fields take any word
        if (found == choices.end() && !isOpen) {                                        // the only one that begins so
            const auto begins = [&typed](const FieldChoice &each) { return each.text.startsWith(typed, Qt::CaseInsensitive); };
            if (std::ranges::count_if(choices, begins) == 1)
                found = std::ranges::find_if(choices, begins);
        }
        if (found == choices.end() && isOpen) {
            const auto other = std::ranges::find(known, typed, &KnownWord::other);
            return Value(other == known.end() ? text : other->written);
        }
        if (found == choices.end())
            return tl::unexpected(CellTexts::tr("\"%1\" is not in the list. Choose one of: %2.").arg(typed, someOf(choices)));
        if (field.kind == Kind::Whole)
            return Value(found->key.toDouble());
        return field.kind == Kind::Flag ? Value(found->key == QLatin1StringView("true")) : Value(found->key);
    }
    switch (field.kind) {
    case Kind::Month:
        return Value(monthText(typed));
    case Kind::Texts: {
        if (field.traits.dates)
            return Value(datesMeant(typed));
        QStringList texts;
        for (const QString &each : typed.split(QRegularExpression(QStringLiteral("[,，、;；]")), Qt::SkipEmptyParts))
            texts.append(each.trimmed());
        return Value(texts);
    }
    case Kind::Numbers:
        if (!isTyped(field))
            return tl::unexpected(CellTexts::tr("A series is imported, not typed."));
        if (const auto counts = countsMeant(typed, int(field.traits.most)))
            return Value(*counts);
        return tl::unexpected(
            CellTexts::tr("Write whole numbers from 1 to %1 with commas between them, a span with a dash: 1-3, 5.")
                .arg(int(field.traits.most)));
    default:
        if (field.traits.bands)
            return readBands(typed);
        return Value(isUnitName(field) ? writtenUnit(text) : text);
    }
}

QString cellSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ExpectedMonth:
        return CellTexts::tr("Write a month as 2025-03.");
    case ErrorCode::ExpectedDate:
        return CellTexts::tr("Write a date as 2026-01-20, a month as 2026-01.");
    case ErrorCode::ExpectedWholeNumber:
        return CellTexts::tr("Write a whole number.");
    case ErrorCode::ExpectedNumber:
    case ErrorCode::ExpectedFlag:
    case ErrorCode::ExpectedText:
    case ErrorCode::UnknownWord:
        return CellTexts::tr("This cell cannot be empty. Choose or write a value.");
    case ErrorCode::NumberOutOfRange:
        return CellTexts::tr("The number must lie within %1.").arg(error.detail);
    case ErrorCode::DateInBothLists:
        return CellTexts::tr("A date is both a holiday and a make-up workday. Leave it in one of the two lists.");
    case ErrorCode::PeriodReversed:
        return CellTexts::tr("The production ends before it begins. Correct one of the months.");
    default:
        return sentence(error);
    }
}

} // namespace ui
