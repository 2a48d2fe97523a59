#include "park.h"
#include "row.h"

namespace core {

static constexpr Traits calendarYear{.least = 1, .most = 9999, .closed = true};
static constexpr Traits projectLife{.least = 0, .most = 200, .closed = true}; // a dam may last so long. Ours.

static constexpr Field profileFields[]{
    field<&ParkProfile::id>("id", QT_TRANSLATE_NOOP("Field", "Id"), idTraits),
    field<&ParkProfile::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&ParkProfile::nameEnglish>("nameEn", QT_TRANSLATE_NOOP("Field", "English name")),
    field<&ParkProfile::province>("province", QT_TRANSLATE_NOOP("Field", "Province")),
    field<&ParkProfile::city>("city", QT_TRANSLATE_NOOP("Field", "City")),
    field<&ParkProfile::latitude>("latitude", QT_TRANSLATE_NOOP("Field", "Latitude"), {.least = -90, .most = 90}),
    field<&ParkProfile::longitude>("longitude", QT_TRANSLATE_NOOP("Field", "Longitude"), {.least = -180, .most = 180}),
    field<&ParkProfile::altitude>("altitudeM", QT_TRANSLATE_NOOP("Field", "Altitude")),
    field<&ParkProfile::climateZone>("climateZone", QT_TRANSLATE_NOOP("Field", "Climate zone")),
    field<&ParkProfile::area>("areaKm2", QT_TRANSLATE_NOOP("Field", "Area"), notNegative),
    field<&ParkProfile::boundary>("boundary", QT_TRANSLATE_NOOP("Field", "Boundary")),
    field<&ParkProfile::boundaryText>("boundaryText", QT_TRANSLATE_NOOP("Field", "Boundary in words")),
    field<&ParkProfile::managementBody>("managementBody", QT_TRANSLATE_NOOP("Field", "Management body")),
    field<&ParkProfile::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage")),
    field<&ParkProfile::baseYear>("baseYear", QT_TRANSLATE_NOOP("Field", "Base year"), calendarYear),
    field<&ParkProfile::leadIndustry>("leadIndustry", QT_TRANSLATE_NOOP("Field", "Lead industry")),
    field<&ParkProfile::parkTypes, &ParkTypes::industry>("parkTypes.industry", QT_TRANSLATE_NOOP("Field", "Class by industry")),
    field<&ParkProfile::parkTypes, &ParkTypes::location>("parkTypes.location", QT_TRANSLATE_NOOP("Field", "Class by location")),
    field<&ParkProfile::parkTypes, &ParkTypes::energyStructure>("parkTypes.energyStructure",
                                                                QT_TRANSLATE_NOOP("Field", "Class by energy structure")),
};
static constexpr Object profileObject{
    .fields = profileFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<ParkProfile>};

static constexpr Field flagFields[]{
    field<&EnterpriseFlag::key>("key", QT_TRANSLATE_NOOP("Field", "Flag")),
    field<&EnterpriseFlag::value>("value", QT_TRANSLATE_NOOP("Field", "Holds")),
};
static constexpr Object flagObject{
    .fields = flagFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<EnterpriseFlag>};

static constexpr Field enterpriseFields[]{
    field<&Enterprise::id>("id", QT_TRANSLATE_NOOP("Field", "Id"), idTraits),
    field<&Enterprise::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Enterprise::industry>("industry", QT_TRANSLATE_NOOP("Field", "Industry (GB/T 4754)")),
    field<&Enterprise::employees>("employees", QT_TRANSLATE_NOOP("Field", "Employees"), notNegative),
    field<&Enterprise::aboveScale>("aboveScale", QT_TRANSLATE_NOOP("Field", "Above designated size"), {.defaulted = true}),
};
static constexpr List enterpriseLists[]{
    list<&Enterprise::flags>("flags", QT_TRANSLATE_NOOP("Field", "Flags"), flagObject, Form::MapOfValues),
};
constinit const Object enterpriseObject{.fields = enterpriseFields,
                                        .lists = enterpriseLists,
                                        .parts = {},
                                        .requiredGroup = {},
                                        .judge = nullptr,
                                        .extra = extraOf<Enterprise>};

static constexpr Field measureFuelFields[]{
    field<&MeasureFuel::fuel>("fuel", QT_TRANSLATE_NOOP("Field", "Fuel"), {.lookup = Lookup::Fuels}),
    field<&MeasureFuel::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Saved")),
    field<&MeasureFuel::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), {.lookup = Lookup::FuelUnits}),
};
static constexpr Object measureFuelObject{
    .fields = measureFuelFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<MeasureFuel>};

static constexpr Field relationFields[]{
    field<&MeasureRelation::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&MeasureRelation::measure>("measure", QT_TRANSLATE_NOOP("Field", "Other measure")),
};
static constexpr Object relationObject{
    .fields = relationFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<MeasureRelation>};

static constexpr Field measureFields[]{
    field<&Measure::id>("id", QT_TRANSLATE_NOOP("Field", "Id"), idTraits),
    field<&Measure::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Measure::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
    field<&Measure::content>("content", QT_TRANSLATE_NOOP("Field", "Content")),
    field<&Measure::task>("task", QT_TRANSLATE_NOOP("Field", "Key task"), {.least = 1, .most = 8, .closed = true}),
    field<&Measure::investment>("investmentWanYuan", QT_TRANSLATE_NOOP("Field", "Investment")),
    field<&Measure::annualCost>("annualCostWanYuan", QT_TRANSLATE_NOOP("Field", "Yearly cost")),
    field<&Measure::annualSaving>("annualSavingWanYuan", QT_TRANSLATE_NOOP("Field", "Yearly saving")),
    field<&Measure::lifetime>("lifetimeYears", QT_TRANSLATE_NOOP("Field", "Lifetime"), projectLife),
    field<&Measure::startYear>("startYear", QT_TRANSLATE_NOOP("Field", "Start"), calendarYear),
    field<&Measure::endYear>("endYear", QT_TRANSLATE_NOOP("Field", "End"), calendarYear),
    field<&Measure::effects, &MeasureEffects::electricity>("effects.electricityMwh",
                                                           QT_TRANSLATE_NOOP("Field", "Electricity saved")),
    field<&Measure::effects, &MeasureEffects::heat>("effects.heatGj", QT_TRANSLATE_NOOP("Field", "Heat saved")),
    field<&Measure::effects, &MeasureEffects::process>("effects.processT", QT_TRANSLATE_NOOP("Field", "Process emissions saved")),
    field<&Measure::effects, &MeasureEffects::renewable>("effects.renewableMwh",
                                                         QT_TRANSLATE_NOOP("Field", "Renewable power added")),
    field<&Measure::appliesTo>("appliesTo", QT_TRANSLATE_NOOP("Field", "Applies to"), {.defaulted = true}),
};
static constexpr List measureLists[]{
    list<&Measure::fuels>("effects.fuels", QT_TRANSLATE_NOOP("Field", "Fuels saved"), measureFuelObject),
    list<&Measure::relations>("relations", QT_TRANSLATE_NOOP("Field", "Needs and exclusions"), relationObject),
};
constinit const Object measureObject{.fields = measureFields,
                                     .lists = measureLists,
                                     .parts = {},
                                     .requiredGroup = "effects",
                                     .judge = nullptr,
                                     .extra = extraOf<Measure>};

static constexpr Field evidenceFields[]{
    field<&Evidence::id>("id", QT_TRANSLATE_NOOP("Field", "Id"), idTraits),
    field<&Evidence::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
    field<&Evidence::fileName>("fileName", QT_TRANSLATE_NOOP("Field", "File")),
    field<&Evidence::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "SHA-256")),
    field<&Evidence::refers>("refers", QT_TRANSLATE_NOOP("Field", "Refers to"), {.defaulted = true}),
    field<&Evidence::issuedOn>("issuedOn", QT_TRANSLATE_NOOP("Field", "Issued on"), {.date = true}),
    field<&Evidence::validUntil>("validUntil", QT_TRANSLATE_NOOP("Field", "Valid until"), {.date = true}),
};
constinit const Object evidenceObject{
    .fields = evidenceFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<Evidence>};

static constexpr Field economyFields[]{
    field<&EconomyFigure::key>("key", QT_TRANSLATE_NOOP("Field", "Figure")),
    field<&EconomyFigure::value>("value", QT_TRANSLATE_NOOP("Field", "Value")),
};
static constexpr Object economyObject{
    .fields = economyFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<EconomyFigure>};

static constexpr Field answerFields[]{
    field<&Answer::key>("key", QT_TRANSLATE_NOOP("Field", "Item")),
    field<&Answer::status>("status", QT_TRANSLATE_NOOP("Field", "Answer")),
    field<&Answer::value>("value", QT_TRANSLATE_NOOP("Field", "Value")),
    field<&Answer::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
    field<&Answer::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), {.defaulted = true}),
};
static constexpr Object answerObject{
    .fields = answerFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<Answer>};

static constexpr Field notApplicableFields[]{
    field<&NotApplicable::key>("key", QT_TRANSLATE_NOOP("Field", "Item")),
    field<&NotApplicable::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
};
static constexpr Object notApplicableObject{.fields = notApplicableFields,
                                            .lists = {},
                                            .parts = {},
                                            .requiredGroup = {},
                                            .judge = [](const void *row) -> std::optional<ErrorCode> {
                                                if (static_cast<const NotApplicable *>(row)->reason.trimmed().isEmpty())
                                                    return ErrorCode::EmptyReason;
                                                return {};
                                            },
                                            .extra = extraOf<NotApplicable>};

static constexpr Field keptFactorFields[]{
    field<&KeptFactor::table>("inTable", QT_TRANSLATE_NOOP("Field", "Table")),
    field<&KeptFactor::row>("rowId", QT_TRANSLATE_NOOP("Field", "Row")),
    field<&KeptFactor::columns>("columns", QT_TRANSLATE_NOOP("Field", "Columns")),
    field<&KeptFactor::cells>("cells", QT_TRANSLATE_NOOP("Field", "Cells")),
};
constinit const Object keptFactorObject{
    .fields = keptFactorFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<KeptFactor>};

static constexpr Field caseFields[]{
    field<&Case::id>("id", QT_TRANSLATE_NOOP("Field", "Id"), idTraits),
    field<&Case::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Case::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Case::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), calendarYear),
};
static constexpr Part caseParts[]{
    part<&Case::parameters>("parameters", QT_TRANSLATE_NOOP("Field", "Parameters"), parametersObject),
    part<&Case::energySupply>("energySupply", QT_TRANSLATE_NOOP("Field", "Energy supply"), energySupplyObject),
    part<&Case::infrastructure>("infrastructure", QT_TRANSLATE_NOOP("Field", "Infrastructure"), infrastructureObject),
    part<&Case::production>("production", QT_TRANSLATE_NOOP("Field", "Production"), productionObject),
    part<&Case::transport>("transport", QT_TRANSLATE_NOOP("Field", "Transport"), transportObject),
    part<&Case::buildings>("buildings", QT_TRANSLATE_NOOP("Field", "Buildings"), buildingsObject),
    part<&Case::ecosystem>("ecosystem", QT_TRANSLATE_NOOP("Field", "Ecosystem"), ecosystemObject),
    part<&Case::design>("design", QT_TRANSLATE_NOOP("Field", "Hourly design"), designObject),
};
static constexpr List caseLists[]{
    list<&Case::economy>("economy", QT_TRANSLATE_NOOP("Field", "Economy"), economyObject, Form::MapOfValues),
    list<&Case::answers>("answers", QT_TRANSLATE_NOOP("Field", "Answers"), answerObject, Form::MapOfRows),
    list<&Case::notApplicable>("notApplicable", QT_TRANSLATE_NOOP("Field", "Not applicable"), notApplicableObject,
                               Form::MapOfValues),
    list<&Case::factors>("factors", QT_TRANSLATE_NOOP("Field", "Factors in use"), keptFactorObject, Form::Rows, true),
};
constinit const Object caseObject{
    .fields = caseFields, .lists = caseLists, .parts = caseParts, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<Case>};

static constexpr Field tableMappingFields[]{
    field<&TableMapping::list>("ofList", QT_TRANSLATE_NOOP("Field", "List")),
    field<&TableMapping::sheet>("sheet", QT_TRANSLATE_NOOP("Field", "Sheet")),
    field<&TableMapping::headings>("headings", QT_TRANSLATE_NOOP("Field", "Headings")),
    field<&TableMapping::fields>("fields", QT_TRANSLATE_NOOP("Field", "Fields")),
    field<&TableMapping::units>("units", QT_TRANSLATE_NOOP("Field", "Units")),
};
static constexpr Object tableMappingObject{.fields = tableMappingFields,
                                           .lists = {},
                                           .parts = {},
                                           .requiredGroup = {},
                                           .judge = nullptr,
                                           .extra = extraOf<TableMapping>};

static constexpr Field workbookNoteFields[]{
    field<&WorkbookNote::caseId>("ofCase", QT_TRANSLATE_NOOP("Field", "Case")),
    field<&WorkbookNote::enterprise>("ofEnterprise", QT_TRANSLATE_NOOP("Field", "Enterprise")),
    field<&WorkbookNote::handedOutOn>("handedOutOn", QT_TRANSLATE_NOOP("Field", "Handed out on"), {.date = true}),
    field<&WorkbookNote::returnedOn>("returnedOn", QT_TRANSLATE_NOOP("Field", "Returned on"), {.date = true}),
    field<&WorkbookNote::fileName>("fileName", QT_TRANSLATE_NOOP("Field", "File")),
    field<&WorkbookNote::rowsTaken>("rowsTaken", QT_TRANSLATE_NOOP("Field", "Rows taken")),
};
constinit const Object workbookNoteObject{.fields = workbookNoteFields,
                                          .lists = {},
                                          .parts = {},
                                          .requiredGroup = {},
                                          .judge = nullptr,
                                          .extra = extraOf<WorkbookNote>};

static constexpr Part parkParts[]{
    part<&Park::profile>("park", QT_TRANSLATE_NOOP("Field", "Park"), profileObject, true),
    part<&Park::parameters>("parameters", QT_TRANSLATE_NOOP("Field", "Parameters"), parametersObject),
};
static constexpr List parkLists[]{
    list<&Park::enterprises>("enterprises", QT_TRANSLATE_NOOP("Field", "Enterprises"), enterpriseObject),
    list<&Park::cases>("cases", QT_TRANSLATE_NOOP("Field", "Cases"), caseObject),
    list<&Park::measures>("measures", QT_TRANSLATE_NOOP("Field", "Measures"), measureObject),
    list<&Park::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), evidenceObject),
    list<&Park::tableMappings>("tableMappings", QT_TRANSLATE_NOOP("Field", "Tables read before"), tableMappingObject, Form::Rows,
                               true),
    list<&Park::ownTexts>("ownTexts", QT_TRANSLATE_NOOP("Field", "Own text of documents"), ownTextObject, Form::Rows, true),
    list<&Park::confirmedParagraphs>("confirmedParagraphs", QT_TRANSLATE_NOOP("Field", "Confirmed paragraphs"),
                                     confirmedParagraphObject, Form::Rows, true),
    list<&Park::documentRoles>("documentRoles", QT_TRANSLATE_NOOP("Field", "Cases of documents"), documentRoleObject, Form::Rows,
                               true),
    list<&Park::workbookNotes>("workbookNotes", QT_TRANSLATE_NOOP("Field", "Workbooks of enterprises"), workbookNoteObject,
                               Form::Rows, true),
};
constinit const Object parkObject{
    .fields = {}, .lists = parkLists, .parts = parkParts, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<Park>};

const Part &systemPart(System system)
{
    return caseParts[1 + size_t(system)];
}

} // namespace core
