#pragma once

#include "authored.h"
#include "buildings.h"
#include "design.h"
#include "ecosystem.h"
#include "energysupply.h"
#include "infrastructure.h"
#include "keptfactor.h"
#include "parameters.h"
#include "production.h"
#include "transport.h"

#include <array>

namespace core {

enum class Boundary : unsigned char { WholePark, ParkInPark };
inline constexpr Word boundaries[]{
    {"wholePark", QT_TRANSLATE_NOOP("Field", "Whole park")},
    {"parkInPark", QT_TRANSLATE_NOOP("Field", "Park in park")},
};
template <> inline constexpr std::span<const Word> words<Boundary>{boundaries};

enum class Stage : unsigned char { Existing, New };
inline constexpr Word stages[]{
    {"existing", QT_TRANSLATE_NOOP("Field", "Existing")},
    {"new", QT_TRANSLATE_NOOP("Field", "New")},
};
template <> inline constexpr std::span<const Word> words<Stage>{stages};

struct ParkTypes {
    QString industry, location, energyStructure;
    bool operator==(const ParkTypes &) const = default;
};

struct ParkProfile : Described {
    QString id, name;
    std::optional<QString> nameEnglish;
    QString province, city;
    std::optional<Degrees> latitude, longitude;
    std::optional<Metres> altitude;
    std::optional<QString> climateZone;
    std::optional<SquareKilometres> area;
    Boundary boundary = Boundary::WholePark;
    std::optional<QString> boundaryText, managementBody;
    Stage stage = Stage::Existing;
    int baseYear = 2025;
    std::optional<QString> leadIndustry;
    std::optional<ParkTypes> parkTypes;
    /// The name in a language; the Chinese one where there is no English one.
    const QString &nameIn(bool isChinese) const { return !isChinese && nameEnglish ? *nameEnglish : name; }
    bool operator==(const ParkProfile &) const = default;
};

struct EnterpriseFlag : Described {
    QString key;
    bool value = false;
    bool operator==(const EnterpriseFlag &) const = default;
};

struct Enterprise : Described {
    QString id, name;
    std::optional<QString> industry; ///< code of GB/T 4754
    std::optional<double> employees;
    bool aboveScale = false;
    QList<EnterpriseFlag> flags;
    bool operator==(const Enterprise &) const = default;
};

struct MeasureFuel : Described {
    QString fuel;
    FuelQuantity quantity; ///< saved in a year
    std::optional<QString> unit;
    bool operator==(const MeasureFuel &) const = default;
};

struct MeasureEffects {
    std::optional<MegawattHours> electricity;
    std::optional<Gigajoules> heat;
    std::optional<TonnesCo2> process;
    std::optional<MegawattHours> renewable;
    bool operator==(const MeasureEffects &) const = default;
};

enum class RelationKind : unsigned char { Needs, Excludes };
inline constexpr Word relationKinds[]{
    {"needs", QT_TRANSLATE_NOOP("Field", "needs")},
    {"excludes", QT_TRANSLATE_NOOP("Field", "excludes")},
};
template <> inline constexpr std::span<const Word> words<RelationKind>{relationKinds};

/// What a measure has to do with another: only together with it, or not both.
struct MeasureRelation : Described {
    RelationKind kind = RelationKind::Needs;
    QString measure; ///< id of the other
    bool operator==(const MeasureRelation &) const = default;
};

/// A project that turns one case into the next; it describes, evaluating never applies it.
struct Measure : Described {
    QString id, name;
    std::optional<QString> owner, content;
    std::optional<int> task; ///< 1…8, the key tasks of the notice
    std::optional<TenThousandYuan> investment, annualCost, annualSaving;
    std::optional<Years> lifetime;
    std::optional<double> startYear, endYear;
    MeasureEffects effects;
    QList<MeasureFuel> fuels;
    QStringList appliesTo;
    QList<MeasureRelation> relations;
    bool operator==(const Measure &) const = default;
};

struct Evidence : Described {
    QString id, title, fileName, sha256;
    QStringList refers;
    std::optional<QString> issuedOn, validUntil;
    bool operator==(const Evidence &) const = default;
};

struct EconomyFigure : Described {
    QString key;
    double value = 0;
    bool operator==(const EconomyFigure &) const = default;
};

enum class AnswerStatus : unsigned char { Yes, No, Partly };
inline constexpr Word answerStatuses[]{
    {"yes", QT_TRANSLATE_NOOP("Field", "Yes")},
    {"no", QT_TRANSLATE_NOOP("Field", "No")},
    {"partly", QT_TRANSLATE_NOOP("Field", "Partly")},
};
template <> inline constexpr std::span<const Word> words<AnswerStatus>{answerStatuses};

struct Answer : Described {
    QString key; ///< item id of ndrc-910, or scheme/item
    AnswerStatus status = AnswerStatus::No;
    std::optional<double> value;
    std::optional<QString> note;
    QStringList evidence;
    bool operator==(const Answer &) const = default;
};

struct NotApplicable : Described {
    QString key;
    QString reason;
    bool operator==(const NotApplicable &) const = default;
};

enum class CaseKind : unsigned char { Actual, Planned };
inline constexpr Word caseKinds[]{
    {"actual", QT_TRANSLATE_NOOP("Field", "Actual")},
    {"planned", QT_TRANSLATE_NOOP("Field", "Planned")},
};
template <> inline constexpr std::span<const Word> words<CaseKind>{caseKinds};

/// The park in one year, metered or planned.
struct Case : Described {
    QString id, name;
    CaseKind kind = CaseKind::Actual;
    int year = 2025;
    Parameters parameters;
    EnergySupply energySupply;
    Infrastructure infrastructure;
    Production production;
    Transport transport;
    Buildings buildings;
    Ecosystem ecosystem;
    QList<EconomyFigure> economy;
    QList<Answer> answers;
    QList<NotApplicable> notApplicable;
    Design design;
    QList<KeptFactor> factors; ///< filled when the project is saved; empty: the library's own rows hold
    bool operator==(const Case &) const = default;
};

/// How the columns of somebody's table were read into a list, for the next file that looks the same.
struct TableMapping : Described {
    QString list;         ///< "production/electricityUse"
    QString sheet;        ///< its name; empty: a file without sheets
    QStringList headings; ///< of the columns, as the file has them
    QStringList fields;   ///< as many keys of fields; empty: the column is not read
    QStringList units;    ///< as many symbols; empty: that of the field. Without heading: the text that holds for all rows
    bool operator==(const TableMapping &) const = default;
};

/// What went between the project and an enterprise for a case: the workbook that was handed out, and the one that came back.
struct WorkbookNote : Described {
    QString caseId, enterprise;                     ///< ids; each pair once
    std::optional<QString> handedOutOn, returnedOn; ///< YYYY-MM-DD; not given: not known, not yet
    std::optional<QString> fileName;                ///< of what came back, without its folder
    std::optional<int> rowsTaken;                   ///< of it into the park
    bool operator==(const WorkbookNote &) const = default;
};

/// A project: one park with its enterprises, cases, measures and evidence.
struct Park : Described {
    ParkProfile profile;
    Parameters parameters;
    QList<Enterprise> enterprises;
    QList<Case> cases;
    QList<Measure> measures;
    QList<Evidence> evidence;
    QList<TableMapping> tableMappings;
    QList<OwnText> ownTexts;
    QList<ConfirmedParagraph> confirmedParagraphs;
    QList<DocumentRole> documentRoles;
    QList<WorkbookNote> workbookNotes;
    bool operator==(const Park &) const = default;
};

extern const Object enterpriseObject;
extern const Object measureObject;
extern const Object evidenceObject;
extern const Object caseObject;
extern const Object workbookNoteObject;
extern const Object parkObject;

/// The six systems in the order of the guideline, of the results and of the pages.
enum class System : unsigned char { EnergySupply, Infrastructure, Production, Transport, Buildings, Ecosystem };
inline constexpr std::array allSystems{System::EnergySupply, System::Infrastructure, System::Production,
                                       System::Transport,    System::Buildings,      System::Ecosystem};
/// The description of a system inside a case.
const Part &systemPart(System system);
inline const void *systemOf(const Case &inCase, System system)
{
    return systemPart(system).at(&inCase);
}

} // namespace core
