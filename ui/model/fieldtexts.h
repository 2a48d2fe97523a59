#pragma once

#include "core/exchange/numbertext.h"
#include "core/reference/library.h"
#include "core/schemes/scheme.h"
#include "core/units/unitchoices.h"
#include "ui/model/appearance.h"
#include "ui/model/document.h"

namespace ui {

/// A value a field may take, as a list shows it.
struct FieldChoice {
    QString key;    ///< as it is stored
    QString text;   ///< as people read it
    QString remark; ///< where it comes from
};

/// The fields of a park as people read and write them: in the units of their choice, with names instead of ids.
class FieldTexts
{
public:
    FieldTexts(const Document &document, const core::Library &library, const Appearance &appearance)
        : m_document(document), m_library(library), m_appearance(appearance)
    {}

    /// References to answers and clauses show the names of these instead of keys; they must outlive it.
    void nameItems(const std::vector<core::Scheme> &schemes) { m_schemes = &schemes; }

    /// The units for a field, the canonical one first; empty where there is no choice.
    std::vector<core::UnitChoice> units(const core::Field &field) const;
    /// The unit in which a field of this place (a list's key) is shown.
    core::UnitChoice unit(std::string_view place, const core::Field &field) const;
    /// The symbol of a choice in the language shown.
    QString unitSign(const QString &symbol) const { return unitIn(symbol, m_appearance.language()); }
    /// The unit of a field that nobody chose: per cent for shares.
    static core::UnitChoice ownUnit(const core::Field &field);
    /// "Electricity (万 kWh)".
    QString label(std::string_view place, const core::Field &field) const;
    /// What a cell shows.
    QString shown(const core::Field &field, const core::Value &value, const core::UnitChoice &unit) const;
    /// What is edited and copied: full precision, no thousands.
    QString plain(const core::Field &field, const core::Value &value, const core::UnitChoice &unit) const;

    /// Values that come along with another: the factor first, then where it comes from.
    using Brought = std::vector<std::pair<std::string_view, core::Value>>;
    /// What a process brings by its name in the reference tables; nothing: it has none there.
    Brought broughtBy(const core::Value &process) const;

    /// What a field may be chosen from; empty where anything may be typed.
    std::vector<FieldChoice> choices(const core::Object &object, const core::Field &field, const void *row) const;

    /// The value that a typed text means, in the canonical unit; an empty text is no value. Else a sentence that says what helps.
    /// `ofRow`: units that only this row has.
    tl::expected<core::Value, QString> read(const core::Object &object, const core::Field &field, const void *row,
                                            const QString &text, const core::UnitChoice &unit,
                                            core::DecimalSign decimal = core::DecimalSign::Point,
                                            const std::vector<core::UnitChoice> &ofRow = {}) const;

private:
    tl::expected<core::Value, QString> readNumber(const core::Object &object, const core::Field &field, const void *row,
                                                  const QString &text, const core::UnitChoice &unit, core::DecimalSign decimal,
                                                  std::vector<core::UnitChoice> ofRow) const;
    QString sourceOf(const core::Fuel &fuel) const;
    void addLimits(std::vector<FieldChoice> &choices, const std::optional<QString> &productsOf) const;
    QString unitAlone(const core::Object &object, const core::Field &field, const void *row, const QString &typed) const;
    double fuelUnitFactor(const core::Object &object, const void *row, const QString &typed) const;

    const Document &m_document;
    const core::Library &m_library;
    const Appearance &m_appearance;
    const std::vector<core::Scheme> *m_schemes = nullptr;
};

/// The name of what a text field holds by its key: a fuel, a factor set, an enterprise, a known word; else the text itself.
QString namedText(const core::Field &field, const QString &text, const core::Park &park, const core::Library &library,
                  bool isChinese);
/// Whether people may type a field's value; series are imported.
inline bool isTyped(const core::Field &field)
{
    return field.kind != core::Kind::Numbers || field.traits.counts;
}

/// A sentence for a cell whose value the park cannot take.
QString cellSentence(const core::Error &error);

} // namespace ui
