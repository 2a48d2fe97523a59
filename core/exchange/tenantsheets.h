#pragma once

#include "core/base/keytext.h"
#include "core/exchange/booktexts.h"
#include "core/model/edit.h"

namespace core {

/// One sheet of the workbook an enterprise fills: the lists of this key in all systems that have one.
struct TenantSheet {
    std::string_view list;
    const char *hint; ///< what belongs here
    std::vector<System> systems{};
    const char *label = nullptr;

    const List &listIn(System system) const;
    Address owner(qsizetype caseIndex, System system) const { return systemAddress(caseIndex, system); }
    int listIndexIn(System system) const { return core::listIndex(system, list); }
    /// The fields an enterprise fills, over all systems, in the order of their declaration; the position in the field list of
    /// one system is found by key.
    std::vector<const Field *> fields() const;
};

/// The system that a word in the column of systems names, by its label in either language or its key.
struct NamedSystem {
    System system;
    bool isMeant; ///< the word is only a part of one label: it is to be asked
};
std::optional<NamedSystem> namedSystem(const TenantSheet &sheet, const BookTexts &texts, const QString &written);

/// All sheets in their order. Networks, symbiosis, green areas and what the park itself holds are not for enterprises.
const std::vector<TenantSheet> &tenantSheets();

/// The fields of an enterprise itself that it may correct.
std::vector<const Field *> tenantEnterpriseFields();

/// Labels of columns that are no fields, and their keys.
inline constexpr const char *unitLabel = QT_TRANSLATE_NOOP("Workbook", "Unit"),
                            *perUnitLabel = QT_TRANSLATE_NOOP("Workbook", "%1 per unit of fuel"),
                            *systemLabel = QT_TRANSLATE_NOOP("Workbook", "Where it is used *");
/// Names of sheets that are no lists of a system.
inline constexpr const char *guideSheetName = QT_TRANSLATE_NOOP("Workbook", "Guide"),
                            *enterpriseSheetName = QT_TRANSLATE_NOOP("Workbook", "Enterprise"),
                            *waterSheetName = QT_TRANSLATE_NOOP("Workbook", "Water"),
                            *evidenceSheetName = QT_TRANSLATE_NOOP("Workbook", "Evidence");
inline const QString hashKey = QStringLiteral("#hash"), systemKey = QStringLiteral("#system"),
                     enterpriseSheetKey = QStringLiteral("enterprise");
/// " (GJ)", what a heading says of the unit of a number; " (t per unit)" where it is for each unit of a fuel, in the words given.
QString headingUnit(const Field &field, const QString &perUnit);
QString unitKey(const Field &field);     ///< "mwh#unit": the unit of the number before it
QString lastYearKey(const Field &field); ///< "mwh#last": the number of the year before
/// Whether a unit column stands beside the number: for electricity, which people count in kWh, 万kWh and MWh.
bool hasUnitColumn(const Field &field);
/// Whether a workbook is handed out with what is known in the column: figures that change from year to year only on request.
bool isHandedOutFilled(const Field &field, bool withValues);

/// A check sum of what a row held when it was handed out.
QString rowHash(const Object &object, const void *row);

/// The newest actual case before the year of this one; −1: none.
qsizetype caseBefore(const Park &park, qsizetype caseIndex);

} // namespace core
