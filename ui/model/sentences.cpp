#include "sentences.h"

#include "core/model/designchecks.h"
#include "core/model/judging.h"
#include "core/reference/sourcenames.h"
#include "ui/model/quotedtext.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

/// What happened at the place, without the file.
/// Long: one sentence per code.
QString happened(const Error &error)
{
    const QString subject = quotedText(error.subject), &detail = error.detail; // details are mostly our own words
    switch (error.code) {
    case ErrorCode::FileMissing:
        return Errors::tr("The file is not there. Check the name.");
    case ErrorCode::FileUnreadable:
        return detail.isEmpty() ? Errors::tr("This is not a file that can be read.")
                                : Errors::tr("The file cannot be read: %1.").arg(detail);
    case ErrorCode::FileNotRegular:
        return Errors::tr(
            "This cannot be read as a file: it is a folder, a device or a pipe. Name a file; save first what a pipe gives.");
    case ErrorCode::FileTooLarge:
        return Errors::tr("The file is larger than %1 MB, more than any park needs. Check that it is the right file.")
            .arg(detail);
    case ErrorCode::FileNotWritable:
        return detail.isEmpty() ? Errors::tr("The file or its folder may not be written. Use another name or folder.")
                                : Errors::tr("The file cannot be written: %1.").arg(detail);
    case ErrorCode::FileNotReplaceable:
        return Errors::tr("There is a folder, a device or a pipe of this name, and it stays. Name a file.");
    case ErrorCode::JsonSyntax:
        return Errors::tr("The text is not valid JSON here (%1). The file may be cut off or edited by hand; ask for it again.")
            .arg(detail);
    case ErrorCode::JsonEncoding:
        return Errors::tr("The text is not valid UTF-8 here. Save the file as UTF-8.");
    case ErrorCode::JsonTooDeep:
        return Errors::tr("The text is nested deeper than any park file. Check that it is the right file.");
    case ErrorCode::NumberNotFinite:
        return Errors::tr("The number is too large to calculate with. Correct it.");
    case ErrorCode::RepeatedKey:
        return Errors::tr("This key stands twice in one object. Remove one of them.");
    case ErrorCode::NullValue:
        return Errors::tr("The value is null. Leave the key out where nothing is known.");
    case ErrorCode::WrongFormat:
        return Errors::tr("This is not a park file: \"format\" must be \"parkwright-exchange\".");
    case ErrorCode::WrongVersion:
        return Errors::tr("The version of the format must be 1. A newer program may have written the file.");
    case ErrorCode::UnknownKey:
        return detail.isEmpty()
                   ? Errors::tr("The key \"%1\" is unknown. Remove it, or begin it with x- to keep it as a remark.").arg(subject)
                   : Errors::tr("The key \"%1\" is unknown; \"%2\" may be meant.").arg(subject, detail);
    case ErrorCode::MissingKey:
        return Errors::tr("The key \"%1\" is missing. Add it.").arg(subject);
    case ErrorCode::ExpectedObject:
        return Errors::tr("An object { … } is expected here.");
    case ErrorCode::ExpectedArray:
        return Errors::tr("A list [ … ] is expected here.");
    case ErrorCode::ExpectedNumber:
        return Errors::tr("A number is expected here, without quotes and unit.");
    case ErrorCode::ExpectedWholeNumber:
        return Errors::tr("A whole number is expected here.");
    case ErrorCode::ExpectedFlag:
        return Errors::tr("true or false is expected here.");
    case ErrorCode::ExpectedText:
        return Errors::tr("A text in quotes is expected here.");
    case ErrorCode::ExpectedTextList:
        return Errors::tr("A list of texts is expected here.");
    case ErrorCode::ExpectedNumberList:
        return Errors::tr("A list of numbers is expected here.");
    case ErrorCode::ExpectedMonth:
        return Errors::tr("A month as YYYY-MM is expected here.");
    case ErrorCode::ExpectedDate:
        return Errors::tr(
                   "\"%1\" is no date. Write it as 2026-01-20, a month as 2026-01; leave it empty where nothing limits it.")
            .arg(subject);
    case ErrorCode::NoDateOfYear:
        return Errors::tr("\"%1\" is no date. Write month and day as 10-01.").arg(subject);
    case ErrorCode::LeapDay:
        return Errors::tr("Typical years have no 29 February (02-29): the simulated year has 365 days. Leave the date out.");
    case ErrorCode::DateRepeated:
        return Errors::tr("The date %1 stands twice in the list. Remove one of them.").arg(subject);
    case ErrorCode::DateInBothLists:
        return Errors::tr(
            "A date is both a holiday (calendar.holidays) and a make-up workday (calendar.workdays). Leave it in one "
            "of the two lists.");
    case ErrorCode::UnknownWord:
        return Errors::tr("The word \"%1\" is unknown here. Use one of: %2.").arg(subject, detail);
    case ErrorCode::NumberOutOfRange:
        return Errors::tr("The number %1 is outside of %2. Correct it.").arg(subject, detail);
    case ErrorCode::EmptyId:
        return Errors::tr("The id is empty. Give each row its own id.");
    case ErrorCode::IdRepeated:
        return Errors::tr("The id is used before. Give each row its own id.");
    case ErrorCode::SlashInId:
        return Errors::tr("The id \"%1\" has a slash. Use other signs.").arg(subject);
    case ErrorCode::EmptyKey:
        return Errors::tr("A key is empty. Name it.");
    case ErrorCode::EmptyReason:
        return Errors::tr("The reason is empty. Say why the item does not apply, or remove it.");
    case ErrorCode::PeriodReversed:
        return Errors::tr("The production ends before it begins. Exchange producedFrom and producedTo.");
    case ErrorCode::EnergyAndSteam:
        return Errors::tr("Both gj and steam are given. Keep the one that was metered.");
    case ErrorCode::NeitherEnergyNorSteam:
        return Errors::tr("Neither gj nor steam is given. Give one of them.");
    case ErrorCode::LimitHalfGiven:
        return Errors::tr("Only one of limitStandard and limitProduct is given. Give both or neither.");
    case ErrorCode::NotEntered:
        return Errors::tr("%1 is not entered yet. Enter it, or send the project (.park), which may have gaps.").arg(subject);
    case ErrorCode::SeriesColumnMissing:
        return Errors::tr("The column \"%1\" is missing from the header of the series. Add it.").arg(subject);
    case ErrorCode::SeriesCellCount:
        return Errors::tr("The line has %1 cells, the header has %2. Complete the line.").arg(subject, detail);
    case ErrorCode::SeriesCell:
        return Errors::tr("\"%2\" in the column \"%1\" is not a number. Correct it; the decimal sign is a point.")
            .arg(subject, quotedText(detail));
    case ErrorCode::SeriesNegative:
        return Errors::tr("%2 in the column \"%1\" is below zero. Correct it.").arg(subject, quotedText(detail));
    case ErrorCode::SeriesEmpty:
        return Errors::tr("The series has no hours. Choose a CSV file with a header and one line an hour.");
    case ErrorCode::NotAProject:
        return Errors::tr(
            "This is not a Parkwright project, or its beginning is damaged. Choose a .park file, or a .json file in the "
            "exchange format.");
    case ErrorCode::ProjectNewer:
        return Errors::tr("The project was written by a newer program (%1). Install that version or a later one.")
            .arg(quotedText(detail));
    case ErrorCode::ProjectDamaged:
        return Errors::tr("The project file is damaged (%1). Ask for it again, or take the last copy.").arg(detail);
    case ErrorCode::ModuleMissing:
        return Errors::tr("A part of the program is missing: %1. Install the program again.").arg(detail);
    case ErrorCode::StorageFailed:
        return detail.isEmpty() ? Errors::tr("The project file could not be read or written.")
                                : Errors::tr("The project file could not be read or written: %1.").arg(detail);
    case ErrorCode::DiskFull:
        return Errors::tr("There is no room left on the disk. Make room, or use another disk.");
    case ErrorCode::DiskFailed:
        return Errors::tr("The disk or network drive does not read or write any more. Check it, or use another one.");
    case ErrorCode::FileReplaced:
        return Errors::tr("Another program changed the file since it was opened. Save under another name, or open it again.");
    case ErrorCode::FileLocked:
        return Errors::tr("The file is being edited by %1. Save under another name.").arg(quotedText(detail));
    case ErrorCode::WeatherHeader:
        return Errors::tr(
            "This is not an EPW weather file: its first line must begin with LOCATION and name latitude, longitude, zone "
            "and elevation.");
    case ErrorCode::WeatherRow:
        return Errors::tr(
                   "\"%1\" cannot be read as weather here. Check the row: EPW rows have 22 to 35 columns, hours 1 to 24 in "
                   "order, and at least global irradiance or both of direct and diffuse.")
            .arg(quotedText(detail));
    case ErrorCode::WeatherRowCount:
        return Errors::tr("The file has %1 rows; a year has 8760 hours, a leap year 8784.").arg(detail);
    case ErrorCode::WeatherGap:
        return Errors::tr("\"%1\" is missing for %2 hours, more than six. Fill the gap in the file.").arg(subject, detail);
    case ErrorCode::WeatherColumn:
        return Errors::tr("The column \"%1\" is missing. Name it in the first line of the file.").arg(subject);
    case ErrorCode::SeriesUnknown:
        return Errors::tr("There is no series \"%1\" in the design.").arg(subject);
    case ErrorCode::SeriesLength:
        return Errors::tr("The series \"%1\" has %2 values. A year has 8760 at 60 minutes, 17520 at 30, 35040 at 15; a leap year "
                          "8784, 17568, 35136. Complete or cut the series, or correct its step.")
            .arg(subject, detail);
    case ErrorCode::SeriesUnit:
        return Errors::tr("The series \"%1\" is in %2, which does not fit here. Name another series, or correct its unit.")
            .arg(subject, detail);
    case ErrorCode::StationUnknown:
        return Errors::tr("There is no weather station \"%1\".").arg(subject);
    case ErrorCode::CurveUnknown:
        return Errors::tr("There is no power curve \"%1\". Known: %2.").arg(subject, detail);
    case ErrorCode::MountUnknown:
        return Errors::tr("There is no mount \"%1\". Known: %2.").arg(subject, detail);
    case ErrorCode::ShapeUnknown:
        return Errors::tr("There is no load shape \"%1\". Known: %2.").arg(subject, detail);
    case ErrorCode::NoWeather:
        return Errors::tr("There is no weather. Give the park latitude and longitude, or choose a station or a file.");
    case ErrorCode::WorkbookWrongContent:
        return Errors::tr("The content is neither .xlsx nor .ods. Open it in a spreadsheet program and save it as .xlsx.");
    case ErrorCode::WorkbookProtected:
        return Errors::tr("The file is protected by a password. Take the password off and hand it in again.");
    case ErrorCode::WorkbookTooLarge:
        return Errors::tr("The workbook holds more than can be taken in. Leave only the sheets that are needed.");
    case ErrorCode::WorkbookDamaged:
        return Errors::tr("The workbook is damaged. Open it in a spreadsheet program and save it again.");
    case ErrorCode::WorkbookTooSlow:
        return Errors::tr("Reading the workbook takes too long. Leave only the sheets that are needed.");
    case ErrorCode::WorkbookNotOurs:
        return Errors::tr("The workbook was not made by this program, or its hidden sheets are gone. Export it again.");
    case ErrorCode::WorkbookNewer:
        return Errors::tr("The workbook was made by a newer version of the program (%1). Update the program.")
            .arg(quotedText(detail));
    case ErrorCode::WorkbookCell:
        return Errors::tr("\"%1\" cannot be taken here. Correct the cell.").arg(quotedText(detail));
    case ErrorCode::TableOfNoList:
        return Errors::tr(
            "The first line has the columns of no list of a park. Export the park as .csv and use its first lines, or "
            "read the table with File ▸ Import table….");
    case ErrorCode::TableListUnclear:
        return Errors::tr("Several lists have these columns (%1). End the name of the file as the export does: "
                          "-cases.production.electricityUse.csv.")
            .arg(detail);
    case ErrorCode::TableListTwice:
        return Errors::tr("Another of the tables is the list %1, too. Name one of them.").arg(detail);
    case ErrorCode::EvidenceChanged:
        return Errors::tr("The document \"%1\" is not the one that was attached. Attach the right one again.").arg(subject);
    case ErrorCode::PackageDamaged:
        return Errors::tr("The package cannot be unpacked (%1). Ask for it again.").arg(detail);
    case ErrorCode::PackageNotOurs:
        return Errors::tr("The package holds %1 projects; exactly one is expected. Ask for a package made by Parkwright.")
            .arg(detail);
    case ErrorCode::PackageUnsafeName:
        return Errors::tr("The package holds a file whose name leads out of its folder. Do not unpack it; ask who sent it.");
    case ErrorCode::PackageTooLarge:
        return Errors::tr("The package unpacks to more than %1 MB. Check that it is the right file.").arg(detail);
    case ErrorCode::PackagePassword:
        return Errors::tr("The package has a password, and the one given does not fit. Type it again, or ask the sender for it.");
    case ErrorCode::CaseNotEvaluated:
        return Errors::tr("The case %1 has errors and no results. Correct them first.").arg(subject);
    case ErrorCode::ReferenceRow:
        return Errors::tr("The program's reference data are damaged (%1). Install the program again.").arg(detail);
    case ErrorCode::SchemeBroken:
        return Errors::tr("The program's scheme \"%1\" is damaged. Install the program again.").arg(subject);
    case ErrorCode::SchemeMetricUnknown:
        return Errors::tr("The metric \"%1\" is unknown. Use one of the list in resources/schemes/README.md.").arg(subject);
    case ErrorCode::SchemeReferenceUnknown:
        return Errors::tr("Nothing in the pack has the id \"%1\". Correct the id, or add what it names.").arg(subject);
    case ErrorCode::SchemeIdRepeated:
        return detail.isEmpty() ? Errors::tr("The id \"%1\" stands twice in the pack. Give each its own.").arg(subject)
                                : Errors::tr("There is a scheme with the id \"%1\" already. Give the pack its own.").arg(subject);
    case ErrorCode::SchemeTextEmpty:
        return Errors::tr("The text \"%1\" is empty. Write what it has to say.").arg(subject);
    case ErrorCode::SchemeRuleWithoutTarget:
        return Errors::tr("There is nothing here that could be reached. Give a number, or one per class or year.");
    case ErrorCode::SchemeGroupTooSmall:
        return Errors::tr("The group \"%1\" asks for %2 items and has fewer. Ask for fewer, or put more items into it.")
            .arg(subject, detail);
    case ErrorCode::SchemeOrder:
        return Errors::tr("The numbers are not in order at \"%1\". Write them from the easiest to the hardest, years and classes "
                          "from the lowest to the highest.")
            .arg(subject);
    }
    return {};
}

QString quotedReferences(const Park &park, const Finding &finding)
{
    QStringList unknown = unknownReferences(park, finding);
    for (QString &each : unknown)
        each = quotedPath(each);
    return unknown.join(QStringLiteral(", "));
}

} // namespace

QString sentence(const Error &error)
{
    QString where = quotedPath(error.place);
    if (error.line > 0) {
        const QString line = error.column > 0 ? Errors::tr("line %1, column %2").arg(error.line).arg(error.column)
                                              : Errors::tr("line %1").arg(error.line);
        where = where.isEmpty() ? line : line + QStringLiteral(", ") + where;
    }
    return where.isEmpty() ? happened(error) : where + QStringLiteral(": ") + happened(error);
}

QString sentence(const RunRemark &remark, const Format &format)
{
    switch (remark.code) {
    case RunRemarkCode::StationFar:
        return Errors::tr("The weather is that of %1, %2 km from the park. Read a weather file of the place.")
            .arg(remark.subject, format.fixed(remark.amount, 0));
    case RunRemarkCode::LoadRateAssumed:
        return Errors::tr("No average load rate is given: the network charge by capacity (notice 1192) is reckoned with 1. Enter "
                          "that of the province.");
    case RunRemarkCode::ShapeUnused:
        return Errors::tr("The load \"%1\" has a shape and a series; the series was taken.").arg(remark.subject);
    case RunRemarkCode::HoursWithoutBand:
        return Errors::tr("%1 hours of the year are in no band of the tariff; they cost the flat price.")
            .arg(format.fixed(remark.amount, 0));
    case RunRemarkCode::BandsContested:
        return Errors::tr(
                   "Several bands of the tariff name %1 hours of the year with different prices; the first band was taken.")
            .arg(format.fixed(remark.amount, 0));
    case RunRemarkCode::SharpPeakUnpriced:
        return Errors::tr("%1 hours of the year are sharp peak (S), for which the tariff has no price; they cost the peak price.")
            .arg(format.fixed(remark.amount, 0));
    case RunRemarkCode::DeepValleyUnpriced:
        return Errors::tr(
                   "%1 hours of the year are deep valley (D), for which the tariff has no price; they cost the valley price.")
            .arg(format.fixed(remark.amount, 0));
    case RunRemarkCode::PerUnitAboveOne:
        return Errors::
            tr("The plant \"%1\" gives up to %2 times its capacity. Check its series, or the energy and the capacity of its row.")
                .arg(remark.subject, format.fixed(remark.amount, 3));
    case RunRemarkCode::GridChargingIdle:
        return Errors::tr(
                   "The battery \"%1\" may charge from the grid, but by rule it charges from surplus only. Dispatch at least "
                   "cost to let it.")
            .arg(remark.subject);
    }
    return {};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Errors::tr("Error");
    case Severity::Warning:
        return Errors::tr("Warning");
    case Severity::Info:
        return Errors::tr("Note");
    }
    return {};
}

QString statusText(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Met:
        return Errors::tr("Met");
    case ItemStatus::NotMet:
        return Errors::tr("Not met");
    case ItemStatus::NotApplicable:
        return Errors::tr("Not applicable");
    case ItemStatus::NoData:
        return Errors::tr("No data");
    }
    return {};
}

/// Long: one sentence per code.
QString FindingSentences::operator()(const Park &park, const Finding &finding) const
{
    const QString id = quotedText(idAt(park, finding.place));
    const List *list = listAt(finding.place);
    const void *row = nullptr;
    if (list && finding.place.kind == Place::Kind::Row)
        row = list->at(systemOf(park.cases.at(finding.place.caseIndex), finding.place.system), finding.place.index);
    const auto fieldName = [&]() -> QString {
        if (finding.field < 0)
            return {};
        const Place &place = finding.place;
        if (place.kind == Place::Kind::Design) {
            const Object &object = place.list < 0 ? designObject : *designObject.lists[size_t(place.list)].element;
            return fieldText(object.fields[size_t(finding.field)].label);
        }
        const Object &object = list                                       ? *list->element
                               : finding.place.kind == Place::Kind::Water ? infrastructureObject
                                                                          : parametersObject;
        return fieldText(object.fields[size_t(finding.field)].label);
    };
    const auto cell = [&](std::string_view key) -> QString {
        for (const Field &field : list->element->fields)
            if (field.key == key)
                if (const Value value = field.get(row); const QString *text = std::get_if<QString>(&value))
                    return quotedText(*text);
        return {};
    };
    const auto number = [&](double value) { return m_format.computed(value); };
    const auto fuelName = [&] {
        const Table &fuels = m_library.fuels().table();
        return fuels.text(finding.factorRow, m_format.language() == Language::Chinese ? "name_zh" : "name_en");
    };
    switch (finding.code) {
    case FindingCode::AttributesExceedGrid:
        return Errors::tr("Green attributes of %1 MWh cover more than the %2 MWh of grid power; the excess counts nothing. Check "
                          "both, or carry the "
                          "excess into the next year.")
            .arg(number(finding.amount), number(finding.other));
    case FindingCode::ExpiredAttribute:
        return Errors::tr("The green attribute %1 is not valid for the year; its %2 MWh are not counted. Replace or remove it.")
            .arg(id, number(finding.amount));
    case FindingCode::NegativeElectricity:
        return Errors::tr(
                   "Electricity emits %1 t because more fossil power is sent out than comes in. Check the power that is sent.")
            .arg(number(finding.amount));
    case FindingCode::BelowEnergyClass:
        return Errors::tr("The energy consumption of %1 tce is below %2 tce, where notice 910 has no limit for the core "
                          "indicator. Check that all energy is entered.")
            .arg(number(finding.amount), number(finding.other));
    case FindingCode::ElectricityImbalance:
        return Errors::tr("Electricity supply %1 MWh and use %2 MWh differ by more than 1 %. Look for a missing meter.")
            .arg(number(finding.amount), number(finding.other));
    case FindingCode::HeatImbalance:
        return Errors::tr("Heat supply %1 GJ and use %2 GJ differ by more than 1 %. Look for a missing meter.")
            .arg(number(finding.amount), number(finding.other));
    case FindingCode::UnitMismatch:
        return Errors::tr("No factor for \"%1\" in \"%2\" in the sets that are searched. Choose a unit of the table, or name the "
                          "set that has it.")
            .arg(cell("fuel"), cell("unit"));
    case FindingCode::UnknownFuel:
        return Errors::tr("The fuel \"%1\" is unknown. Choose one of the list.").arg(cell("fuel"));
    case FindingCode::FleetUnitMismatch:
        return Errors::tr("The energy unit does not fit the powertrain of %1. Gasoline and diesel: L or kg; gas: m3 or kg; "
                          "electric: kWh; plug-in: "
                          "kWh or L; fuel cell: kg.")
            .arg(id);
    case FindingCode::MissingFactor:
        if (finding.place.kind == Place::Kind::CaseParameter)
            return Errors::tr(
                "No grid average is known for the year or before. Give the location factor for a location-based total.");
        if (finding.field >= 0)
            return Errors::tr("The steam of %1 lies outside of the enthalpy table. Check pressure (MPa, absolute) and "
                              "temperature, or give GJ.")
                .arg(id);
        return finding.severity == Severity::Warning
                   ? Errors::tr("No CO₂ factor for the biogenic fuel of %1; its biogenic CO₂ is counted as 0. Give an own factor "
                                "to report it.")
                         .arg(id)
                   : Errors::tr("No factor or heat value for the fuel of %1 in any set. Give own values with their source.")
                         .arg(id);
    case FindingCode::FactorSetFallback:
        return Errors::tr("The chosen factor set lacks a value of %1; taken from %2. Confirm it, or give an own factor.")
            .arg(fuelName(),
                 factorSetName(m_library.fuels().sets(), m_library.fuels().table().text(finding.factorRow, "factor_set"),
                               m_format.language() == Language::Chinese));
    case FindingCode::NegativeQuantity:
        if (finding.place.kind == Place::Kind::ParkArea)
            return Errors::tr("The area of the park is negative. Correct it.");
        return Errors::tr("%1 is negative (%2). Correct it.").arg(fieldName(), number(finding.amount));
    case FindingCode::DuplicateId:
        return Errors::tr("The id \"%1\" is used before. Give each row its own id.").arg(id);
    case FindingCode::UnknownReference:
        if (finding.place.kind == Place::Kind::Parameter || finding.place.kind == Place::Kind::CaseParameter)
            return Errors::tr("The factor set is unknown. Choose one of the list.");
        if (const QString unknown = quotedReferences(park, finding); finding.field >= 0)
            return Errors::tr("%1 of %2 names \"%3\", which is not there. Choose one of the list.").arg(fieldName(), id, unknown);
        else
            return Errors::tr("%1 refers to what is not there: %2. Correct or remove the reference.").arg(id, unknown);
    case FindingCode::SinkIsStock:
        return Errors::tr("An uptake of %1 t per hectare and year is more than any vegetation takes up (%2): this is a stock. "
                          "Give the yearly flow.")
            .arg(number(finding.amount), number(finding.other));
    case FindingCode::ShareOutOfRange:
        return Errors::tr("%1 of %2 must lie between 0 and 100 %. Correct it.").arg(fieldName(), id);
    case FindingCode::UsedExceedsAvailable:
        return Errors::tr("More is used in %1 than there was. Check what was used, generated and taken from stock.").arg(id);
    case FindingCode::FutureActual:
        return Errors::tr(
                   "The case is metered (actual), but the year %1 is still to come. Make it a planned case or correct the year.")
            .arg(int(finding.amount));
    case FindingCode::DesignOutOfRange:
        return Errors::tr("%1 of %2 is outside of %3. Correct it.")
            .arg(fieldName(), id, allowedAt(park.cases.at(finding.place.caseIndex).design, finding));
    case FindingCode::BrokenFactors:
        return Errors::tr(
                   "The factors that %1 keeps from its last saving cannot be read; it has no result. Take over those of this "
                   "program on the page Factors.")
            .arg(quotedText(park.cases.at(finding.place.caseIndex).id));
    case FindingCode::SerialTwice:
        return Errors::tr("The certificate \"%1\" of %2 is claimed before, for %3. Each MWh may be claimed once: correct the "
                          "serial number or remove one of the rows.")
            .arg(cell("serial"), id, QString::number(int(finding.amount)));
    case FindingCode::ResultTooLarge:
        return Errors::tr(
                   "The numbers of %1 are too large to calculate with; it has no result. Look for one with too many digits, "
                   "and correct it.")
            .arg(quotedText(park.cases.at(finding.place.caseIndex).id));
    case FindingCode::MissingQuantity:
        return Errors::tr("%1 of %2 is not entered yet; the row counts nothing and there is no verdict. Enter it.")
            .arg(fieldName().isEmpty() ? Errors::tr("A value") : fieldName(), id);
    }
    return {};
}

} // namespace ui
