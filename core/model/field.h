#pragma once

#include "core/base/result.h"
#include "core/units/unit.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

// One declaration per field: a member pointer becomes a plain description that JSON, tables, Excel, SQL and comparison read.
// Calculations never go through descriptions.

namespace core {

/// The value of any field: not given, or one of the types a file can hold.
using Value = std::variant<std::monostate, double, bool, QString, QStringList, QList<double>>;

/// A word of a closed list; its position is the enumerator.
struct Word {
    const char *key, *label;
};
template <class E> inline constexpr std::span<const Word> words{}; // one specialisation beside each enum

/// An id of another row.
template <class Row> struct Ref {
    QString id;
    bool operator==(const Ref &) const = default;
};

/// A calendar month; `count` is 12 × year + month − 1.
struct Month {
    int count = 0;
    bool operator==(const Month &) const = default;
    auto operator<=>(const Month &) const = default;
};
/// Reads YYYY-MM; nothing when it is no month.
std::optional<Month> monthFromText(const QString &text);
QString toText(Month month);
constexpr Month monthOf(int year, int month)
{
    return {12 * year + month - 1};
}

/// The day of a year of 365 days (0…364) that MM-DD means; nothing when it is no date, 29 February too.
std::optional<int> dayOfYearFromText(const QString &text);
/// MM-DD of a day of a year of 365 days.
QString toDayText(int day);

enum class Kind : unsigned char { Number, Whole, Flag, Choice, Text, Month, Reference, Texts, Numbers };
enum class Presence : unsigned char { Required, Defaulted, Optional };

/// Where a field's value may be looked up.
enum class Lookup : unsigned char {
    None,
    Enterprises,
    EnterprisesOrOutside,
    Fuels,
    FuelUnits,
    FactorSets,
    LimitStandards,
    LimitProducts,
    Stations,
    Processes,  ///< names that are proposed; any other text is one, too
    LoadShapes, ///< rows of load_shapes.csv; any other text is one, too
};

/// What a declaration may add to what the member's type says.
struct Traits {
    double least = -std::numeric_limits<double>::infinity(), most = std::numeric_limits<double>::infinity();
    bool defaulted = false; ///< may be left out: the member's initial value holds then
    bool isId = false;      ///< not empty, without a slash
    bool closed = false;    ///< a number outside of the limits is refused, not found
    bool lasting = false;   ///< does not change from year to year: a case that is rolled forward keeps it
    bool dates = false;     ///< the texts are dates of a year of 365 days, MM-DD, each once
    bool counts = false;    ///< the numbers are few whole ones of 1…most, each once, and may be typed
    bool bands = false;     ///< the text has a letter for each hour of a day: S, P, F, V, D
    bool whole = false;     ///< a whole number of which every digit counts: files with one that would be rounded are refused
    bool date = false;      ///< the text is a day, a month or a year: 2026-01-20, 2026-01, 2026
    Lookup lookup = Lookup::None;
};
inline constexpr Traits notNegative{.least = 0};
inline constexpr Traits lastingQuantity{.least = 0, .lasting = true};
inline constexpr Traits share{.least = 0, .most = 1};

struct Field {
    std::string_view key; ///< dots lead into nested objects: "steam.tonnes"
    const char *label;
    Kind kind;
    Unit unit;
    Presence presence;
    bool inOptionalObject; ///< the nested object itself may be left out
    std::span<const Word> choices;
    Traits traits;
    Value (*get)(const void *row);
    bool (*set)(void *row, const Value &value); ///< false: wrong type or unknown word
    Value (*initial)();                         ///< the value of a new row
    bool (*hasGroup)(const void *row);          ///< whether the nested optional object is there; true where there is none
    void (*dropGroup)(void *row);               ///< takes the nested optional object away

    constexpr std::string_view group() const ///< "steam" of "steam.tonnes"; empty at the top
    {
        const auto dot = key.rfind('.');
        return dot == key.npos ? std::string_view{} : key.substr(0, dot);
    }
};

// ---- a member type as a Value
template <class T> struct As;
template <class T, Kind K> struct AsPlain {
    static constexpr Kind kind = K;
    static constexpr Unit unit = Unit::None;
    static constexpr std::span<const Word> choices{};
    static Value out(const T &member) { return member; }
    static bool in(T &member, const Value &value)
    {
        const T *given = std::get_if<T>(&value);
        if (given)
            member = *given;
        return given;
    }
};
/// A number may be not given yet although its field is required: then it has no value.
template <> struct As<double> : AsPlain<double, Kind::Number> {
    static Value out(double member) { return member == notGiven ? Value{} : Value(member); }
    static bool in(double &member, const Value &value)
    {
        const double *given = std::get_if<double>(&value);
        if (given ? *given == notGiven : value.index() != 0)
            return false;
        member = given ? *given : notGiven;
        return true;
    }
};
template <> struct As<bool> : AsPlain<bool, Kind::Flag> {};
template <> struct As<QString> : AsPlain<QString, Kind::Text> {};
template <> struct As<QStringList> : AsPlain<QStringList, Kind::Texts> {};
template <> struct As<QList<double>> : AsPlain<QList<double>, Kind::Numbers> {};
template <> struct As<int> : AsPlain<double, Kind::Whole> {
    static Value out(int member) { return double(member); }
    static bool in(int &member, const Value &value)
    {
        const double *given = std::get_if<double>(&value);
        const bool whole = given && std::abs(*given) < 1e9 && std::trunc(*given) == *given;
        if (whole)
            member = int(*given);
        return whole;
    }
};
template <Unit U> struct As<Quantity<U>> : As<double> {
    static constexpr Unit unit = U;
    static Value out(Quantity<U> quantity) { return As<double>::out(quantity.value); }
    static bool in(Quantity<U> &quantity, const Value &value) { return As<double>::in(quantity.value, value); }
};
template <> struct As<Month> : AsPlain<QString, Kind::Month> {
    static Value out(Month month) { return toText(month); }
    static bool in(Month &month, const Value &value)
    {
        const QString *given = std::get_if<QString>(&value);
        const auto read = given ? monthFromText(*given) : std::nullopt;
        if (read)
            month = *read;
        return read.has_value();
    }
};
template <class Row> struct As<Ref<Row>> : As<QString> {
    static constexpr Kind kind = Kind::Reference;
    static Value out(const Ref<Row> &reference) { return reference.id; }
    static bool in(Ref<Row> &reference, const Value &value) { return As<QString>::in(reference.id, value); }
};
template <class E>
requires std::is_enum_v<E>
struct As<E> : AsPlain<QString, Kind::Choice> {
    static constexpr std::span<const Word> choices = words<E>;
    static Value out(E choice) { return QString::fromLatin1(words<E>[size_t(choice)].key); }
    static bool in(E &choice, const Value &value)
    {
        const QString *given = std::get_if<QString>(&value);
        for (size_t i = 0; given && i < words<E>.size(); ++i)
            if (*given == QLatin1StringView(words<E>[i].key)) {
                choice = E(i);
                return true;
            }
        return false;
    }
};

// ---- member pointers to descriptions
namespace declaration {

template <class T> struct Inner {
    using Type = T;
    static constexpr bool optional = false;
};
template <class T> struct Inner<std::optional<T>> {
    using Type = T;
    static constexpr bool optional = true;
};
template <class M> struct Member;
template <class R, class T> struct Member<T R::*> {
    using Row = R;
    using Type = typename Inner<T>::Type;
    static constexpr bool optional = Inner<T>::optional;
};

template <auto... Path, class T> Value read(const T &member);
template <auto M, auto... Rest, class T> Value step(const T &object)
{
    return read<Rest...>(object.*M);
}
template <auto... Path, class T> Value read(const T &member)
{
    if constexpr (Inner<T>::optional)
        return member ? read<Path...>(*member) : Value{};
    else if constexpr (sizeof...(Path) == 0)
        return As<T>::out(member);
    else
        return step<Path...>(member);
}

template <auto... Path, class T> bool write(T &member, const Value &value);
template <auto M, auto... Rest, class T> bool stepIn(T &object, const Value &value)
{
    return write<Rest...>(object.*M, value);
}
template <auto... Path, class T> bool write(T &member, const Value &value)
{
    if constexpr (Inner<T>::optional) {
        if (value.index() == 0) {
            if constexpr (sizeof...(Path) == 0)
                member.reset();
            else if (member)
                return write<Path...>(*member, value);
            return true;
        }
        auto inner = member.value_or(typename T::value_type{});
        if (!write<Path...>(inner, value))
            return false;
        member = std::move(inner);
        return true;
    } else if constexpr (sizeof...(Path) == 0)
        return As<T>::in(member, value);
    else
        return stepIn<Path...>(member, value);
}

/// The value of a new object's field; that of a new nested object where the object begins without one.
template <auto M, auto... Rest, class T> Value initial(const T &object)
{
    if constexpr (sizeof...(Rest) == 0)
        return step<M>(object);
    else if constexpr (Member<decltype(M)>::optional)
        return initial<Rest...>(typename Member<decltype(M)>::Type{});
    else
        return initial<Rest...>(object.*M);
}

template <auto M, auto... Rest, class T> bool hasGroup(const T &object)
{
    if constexpr (sizeof...(Rest) == 0)
        return true;
    else if constexpr (Member<decltype(M)>::optional)
        return (object.*M).has_value();
    else
        return hasGroup<Rest...>(object.*M);
}

template <auto M, auto... Rest, class T> void dropGroup(T &object)
{
    if constexpr (sizeof...(Rest) == 0)
        return;
    else if constexpr (Member<decltype(M)>::optional)
        (object.*M).reset();
    else
        dropGroup<Rest...>(object.*M);
}

} // namespace declaration

/// The field of `Row` that the member pointers lead to; kind, unit, choices and optionality follow from the types.
template <class Row, auto First, auto... Rest>
constexpr Field fieldOf(std::string_view key, const char *label, Traits traits = {})
{
    using namespace declaration;
    using Last = Member<std::tuple_element_t<sizeof...(Rest), std::tuple<decltype(First), decltype(Rest)...>>>;
    using T = As<typename Last::Type>;
    constexpr size_t optionals = (size_t(Member<decltype(First)>::optional) + ... + size_t(Member<decltype(Rest)>::optional));
    return {key,
            label,
            T::kind,
            T::unit,
            Last::optional     ? Presence::Optional
            : traits.defaulted ? Presence::Defaulted
                               : Presence::Required,
            optionals > size_t(Last::optional),
            T::choices,
            traits,
            [](const void *row) { return step<First, Rest...>(*static_cast<const Row *>(row)); },
            [](void *row, const Value &value) { return stepIn<First, Rest...>(*static_cast<Row *>(row), value); },
            [] { return initial<First, Rest...>(Row{}); },
            [](const void *row) { return hasGroup<First, Rest...>(*static_cast<const Row *>(row)); },
            [](void *row) { dropGroup<First, Rest...>(*static_cast<Row *>(row)); }};
}
/// `field<&HeatReceived::steam, &Steam::mass>("steam.tonnes", label, notNegative)`.
template <auto First, auto... Rest> constexpr Field field(std::string_view key, const char *label, Traits traits = {})
{
    return fieldOf<typename declaration::Member<decltype(First)>::Row, First, Rest...>(key, label, traits);
}

/// What a value breaks although its type is right: an id that is empty or has a slash, a number that is not finite or outside of
/// a closed range, a text that is no date or stands twice where dates are listed. Readers of files ask it before they set a
/// field.
std::optional<ErrorCode> trouble(const Field &field, const Value &value);
/// The text that trouble() is about in a list of dates; empty elsewhere.
QString troublingText(const Field &field, const Value &value);

/// Whether a rule over several fields is broken only because something is not entered yet. A project keeps such rows, an exchange
/// file never has them.
constexpr bool isIncomplete(ErrorCode code)
{
    return code == ErrorCode::NeitherEnergyNorSteam || code == ErrorCode::LimitHalfGiven || code == ErrorCode::EmptyReason;
}

struct List;
struct Part;

/// A described struct: what an object of the exchange format, a table row or a form is made of.
struct Object {
    std::span<const Field> fields;
    std::span<const List> lists;
    std::span<const Part> parts;
    std::string_view requiredGroup; ///< a nested object that must be there although all its fields may be left out
    std::optional<ErrorCode> (*judge)(const void *object); ///< rules over several fields; may be null
    QByteArray *(*extra)(void *object);                    ///< the x- keys as the text of one JSON object; empty: none
    std::array<std::string_view, 2> alternatives{};        ///< fields or nested objects of which exactly one is given
};

/// How a list stands in the exchange format.
enum class Form : unsigned char {
    Rows,        ///< [ {…}, {…} ]
    MapOfRows,   ///< { key: {…} }: the first field is the key
    MapOfValues, ///< { key: value }: the first field is the key, the second the value
};

/// One list of an object, seen without its row type.
struct List {
    std::string_view key;
    const char *label;
    Form form;
    const Object *element;
    qsizetype (*size)(const void *owner);
    const void *(*at)(const void *owner, qsizetype index);
    void *(*edit)(void *owner, qsizetype index);
    void (*insert)(void *owner, qsizetype index);
    void (*remove)(void *owner, qsizetype index);
    void (*reserve)(void *owner, qsizetype size);
    std::shared_ptr<const void> (*copy)(const void *owner, qsizetype index); ///< a row that lives on its own
    std::shared_ptr<void> (*make)();                                         ///< a new row
    void (*assign)(void *owner, qsizetype index, const void *row);
    void (*order)(void *owner, const std::vector<qsizetype> &from); ///< row i is the one that was at from[i]
    bool onlyInProject;                                             ///< the exchange format does not know it
};
template <auto L>
constexpr List list(std::string_view key, const char *label, const Object &element, Form form = Form::Rows,
                    bool onlyInProject = false)
{
    using Owner = typename declaration::Member<decltype(L)>::Row;
    using Element = typename declaration::Member<decltype(L)>::Type::value_type;
    return {key,
            label,
            form,
            &element,
            [](const void *owner) { return (static_cast<const Owner *>(owner)->*L).size(); },
            [](const void *owner, qsizetype i) -> const void * { return &(static_cast<const Owner *>(owner)->*L).at(i); },
            [](void *owner, qsizetype i) -> void * { return &(static_cast<Owner *>(owner)->*L)[i]; },
            [](void *owner, qsizetype i) { (static_cast<Owner *>(owner)->*L).emplace(i); },
            [](void *owner, qsizetype i) { (static_cast<Owner *>(owner)->*L).removeAt(i); },
            [](void *owner, qsizetype size) { (static_cast<Owner *>(owner)->*L).reserve(size); },
            [](const void *owner, qsizetype i) -> std::shared_ptr<const void> {
                return std::make_shared<Element>((static_cast<const Owner *>(owner)->*L).at(i));
            },
            []() -> std::shared_ptr<void> { return std::make_shared<Element>(); },
            [](void *owner, qsizetype i, const void *row) {
                (static_cast<Owner *>(owner)->*L)[i] = *static_cast<const Element *>(row);
            },
            [](void *owner, const std::vector<qsizetype> &from) {
                auto &rows = static_cast<Owner *>(owner)->*L;
                const auto before = rows;
                for (size_t i = 0; i < from.size(); ++i)
                    rows[qsizetype(i)] = before[from[i]];
            },
            onlyInProject};
}

/// An object inside an object: a system in a case, the profile in a park.
struct Part {
    std::string_view key;
    const char *label;
    const Object *object;
    bool required;
    const void *(*at)(const void *owner);
    void *(*edit)(void *owner);
    std::shared_ptr<const void> (*copy)(const void *owner); ///< an object that lives on its own
};
template <auto P> constexpr Part part(std::string_view key, const char *label, const Object &object, bool required = false)
{
    using Owner = typename declaration::Member<decltype(P)>::Row;
    return {key,
            label,
            &object,
            required,
            [](const void *owner) -> const void * { return &(static_cast<const Owner *>(owner)->*P); },
            [](void *owner) -> void * { return &(static_cast<Owner *>(owner)->*P); },
            [](const void *owner) -> std::shared_ptr<const void> {
                return std::make_shared<typename declaration::Member<decltype(P)>::Type>(static_cast<const Owner *>(owner)->*P);
            }};
}

/// The id of a row, its first field; of lists whose rows have ids.
QString rowId(const List &list, const void *owner, qsizetype row);

/// What every described struct carries: the x- keys of its file, kept and ignored.
struct Described {
    QByteArray extra;
    bool operator==(const Described &) const = default;
};
template <class T> QByteArray *extraOf(void *object)
{
    return &static_cast<T *>(object)->extra;
}

} // namespace core
