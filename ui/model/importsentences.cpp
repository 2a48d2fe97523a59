#include "importsentences.h"

#include "core/exchange/spreadsheet.h"
#include "ui/model/quotedtext.h"
#include "ui/model/sentences.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct ImportFindings {
    Q_DECLARE_TR_FUNCTIONS(ImportFindings)
};

/// A number far from last year, with what explains it.
QString magnitudeSentence(const ImportFinding &finding, const Format &format)
{
    const bool isElectricity = finding.meant == QLatin1StringView("MWh");
    if (finding.other == 0.001 && isElectricity)
        return ImportFindings::tr("About a thousandth of last year. Is it in GWh?");
    if (finding.other == 1000 && isElectricity)
        return ImportFindings::tr("About a thousand times last year. Is it in kWh?");
    if (finding.other == 0.1 && isElectricity)
        return ImportFindings::tr("About a tenth of last year. Is it in 10⁴ kWh?");
    if (finding.other == 0.001 && finding.meant == QLatin1StringView("kgce"))
        return ImportFindings::tr("About a thousandth of last year. Kilogrammes of coal equivalent are asked.");
    if (finding.other > 0)
        return ImportFindings::tr("About %1 times last year. Check the unit.").arg(format.computed(finding.other));
    return ImportFindings::tr("Far from last year. Check the number.");
}

} // namespace

/// Long: one sentence per code.
QString importSentence(const ImportFinding &finding, const Format &format)
{
    const auto number = [&format](double value) { return format.entered(value); }; // as it is taken, not rounded
    const QString found = quotedText(finding.found);
    switch (finding.code) {
    case ImportCode::FileRefused:
        return finding.error ? sentence(*finding.error) : ImportFindings::tr("The file cannot be read.");
    case ImportCode::Magnitude:
        return magnitudeSentence(finding, format);
    case ImportCode::TextNumber:
        return ImportFindings::tr("A text that is a number, read as %1.").arg(number(finding.value));
    case ImportCode::Thousands:
        return ImportFindings::tr("Thousands separators, read as %1.").arg(number(finding.value));
    case ImportCode::FullWidthDigits:
        return ImportFindings::tr("Full-width digits, read as %1.").arg(number(finding.value));
    case ImportCode::CommaMisplaced:
        return ImportFindings::tr("The comma in \"%1\" stands neither for thousands nor for decimals. Type the number again.")
            .arg(found);
    case ImportCode::CommaUnclear:
        return ImportFindings::tr("\"%1\" can be %2 or %3. Choose one.").arg(found, number(finding.value), number(finding.other));
    case ImportCode::NumberWithUnit:
        return ImportFindings::tr("A number with its unit: \"%1\" is read as %2.").arg(found, number(finding.value));
    case ImportCode::UnitConverted:
        return ImportFindings::tr("%1 is converted to %2 MWh.").arg(found, number(finding.value));
    case ImportCode::NotANumber:
        return ImportFindings::tr("\"%1\" is no number. Give the definite figure.").arg(found);
    case ImportCode::UnknownUnit:
        return ImportFindings::tr("The unit \"%1\" is not one of this quantity. Choose it from the list.")
            .arg(quotedText(finding.meant));
    case ImportCode::NotAnswered:
        return ImportFindings::tr("\"%1\" is taken as not answered, not as 0.").arg(found);
    case ImportCode::DateFound:
        return ImportFindings::tr("The cell is a date (%1) where a quantity is asked. Type the quantity.").arg(found);
    case ImportCode::Negative:
        return ImportFindings::tr("The quantity %1 is negative. Give what was used, not a balance.").arg(found);
    case ImportCode::SharePercent:
        return ImportFindings::tr("A share is between 0 and 1. Is %1 meant as %1 %, which is %2?")
            .arg(number(finding.value), number(finding.other));
    case ImportCode::FormulaError:
        return ImportFindings::tr("The formula has an error (%1) and no value. Type the value.").arg(found);
    case ImportCode::StoredValue:
        return ImportFindings::tr("The value that the formula had last, %1, is taken; the formula is not.")
            .arg(finding.meant.isEmpty() ? number(finding.value) : finding.meant);
    case ImportCode::NoStoredValue:
        return ImportFindings::tr(
            "The formula has no stored value. Open the file in a spreadsheet program, save it and hand it in again.");
    case ImportCode::NoStoredExternal:
        return ImportFindings::tr("The formula refers to another file and has no stored value. Type the value.");
    case ImportCode::RequiredEmpty:
        return ImportFindings::tr("The required field \"%1\" is empty. Fill it in.").arg(finding.label);
    case ImportCode::BlankKept:
        return ImportFindings::tr("The cell is empty, which is no answer: %1 stays. Write 0 where there is none.")
            .arg(quotedText(finding.meant));
    case ImportCode::BlankEmptied:
        return ImportFindings::tr("The cell had %1 and is empty now. Is that to go, or was it forgotten?")
            .arg(quotedText(finding.meant));
    case ImportCode::WordMeant:
        return ImportFindings::tr("\"%1\" is not known. Is \"%2\" meant?").arg(found, finding.meant);
    case ImportCode::UnknownWord:
        return ImportFindings::tr("\"%1\" is not known here. Choose from the list.").arg(found);
    case ImportCode::FuelTooGeneral:
        return ImportFindings::tr("\"%1\" is too general. Choose the kind of fuel from the list.").arg(found);
    case ImportCode::MonthRead:
        return ImportFindings::tr("The month \"%1\" is read as %2.").arg(found, finding.meant);
    case ImportCode::NotAMonth:
        return ImportFindings::tr("\"%1\" is no month. Write it as 2025-06.").arg(found);
    case ImportCode::DateRead:
        return ImportFindings::tr("The date \"%1\" is read as %2.").arg(found, finding.meant);
    case ImportCode::NotADate:
        return ImportFindings::tr("\"%1\" is no date. Write it as 2026-01-20; leave it empty where nothing limits it.")
            .arg(found);
    case ImportCode::FormulaLikeText:
        return ImportFindings::tr("The text begins like a formula; it is kept as text.");
    case ImportCode::TotalRow:
        return ImportFindings::tr("The row \"%1\" is left out, it would count twice.").arg(found);
    case ImportCode::IdTwice:
        return ImportFindings::tr("The row %1 stands here twice. Say which one is new and clear its hidden id.").arg(found);
    case ImportCode::IdLost:
        return ImportFindings::tr("The row equals %1. Is it that row, or a new one?").arg(finding.meant);
    case ImportCode::RowMissing:
        return ImportFindings::tr("%1 was there and is not now. Is it deleted or forgotten?").arg(finding.meant);
    case ImportCode::MergedCells:
        return ImportFindings::tr("Of the merged cells up to %1 only the first is read; the others are taken as empty.")
            .arg(found);
    case ImportCode::NormalCubicMetres:
        return ImportFindings::tr("The unit is %2, not %1. It is %3 if these are normal cubic metres; is it so?")
            .arg(found, finding.meant, number(finding.value));
    case ImportCode::NoFactorInUnit:
        return ImportFindings::tr("There is no factor for this fuel per %1. Use %2.").arg(found, finding.meant);
    case ImportCode::OwnFactorWithoutSource:
        return ImportFindings::tr("A heat value or factor of your own is given without its source. Name the report.");
    case ImportCode::FleetUnit:
        return ImportFindings::tr("This kind of vehicle does not use %1. Give its energy in %2.").arg(found, finding.meant);
    case ImportCode::AboveCapacity:
        return ImportFindings::tr("%1 MWh is more than the plant can give in a year (%2 MWh). Check output and capacity.")
            .arg(number(finding.value), format.computed(finding.other));
    case ImportCode::FewFullLoadHours:
        return ImportFindings::tr("Only %1 full-load hours: is the capacity in kW?").arg(format.computed(finding.value));
    case ImportCode::HeatAndSteam:
        return ImportFindings::tr("Heat and steam are both filled. Give one of them.");
    case ImportCode::UsedExceedsAvailable:
        return ImportFindings::tr("More is used (%1) than there is (%2). Correct one of them.")
            .arg(number(finding.value), number(finding.other));
    case ImportCode::StockExceedsUsed:
        return ImportFindings::tr("More comes from stock (%1) than is used in all (%2). Correct one of them.")
            .arg(number(finding.value), number(finding.other));
    case ImportCode::LimitHalfGiven:
        return ImportFindings::tr("The standard and the product in it go together. Fill in both or neither.");
    case ImportCode::UnknownLimitProduct:
        return ImportFindings::tr("%2 has no product \"%1\". Choose from the list.").arg(found, finding.meant);
    case ImportCode::SerialTwice:
        return ImportFindings::tr("The certificate %1 is already claimed by %2. Find out whose it is.").arg(found, finding.meant);
    case ImportCode::NameChanged:
        return ImportFindings::tr("The name \"%1\" differs from the register (%2). Was the enterprise renamed?")
            .arg(found, finding.meant);
    case ImportCode::NameOfAnother:
        return ImportFindings::tr(
                   "\"%1\" is the registered name of %2, not of the enterprise this workbook was made for. Nothing of "
                   "it is taken; ask for the workbook that %2 was sent.")
            .arg(found, finding.meant);
    case ImportCode::RowOfAnother:
        return ImportFindings::tr("The row %1 is one of %2. Was it copied from there, or is it a new one of this enterprise?")
            .arg(found, finding.meant);
    case ImportCode::NotATenantBook:
        return ImportFindings::tr("The workbook was not handed out by this program. Use the one that was sent.");
    case ImportCode::OtherYear:
        return ImportFindings::tr("The workbook was made for %1; the case is of %2. Ask for the right one.")
            .arg(found, finding.meant);
    case ImportCode::OtherPark:
        return ImportFindings::tr("The workbook belongs to another project (%1).").arg(found);
    case ImportCode::UnknownEnterprise:
        return ImportFindings::tr("The park has no enterprise %1. Add it, or ask for the right file.").arg(found);
    case ImportCode::AnsweredTwice:
        return ImportFindings::tr("The same enterprise returned another file (%1); they differ in %2 cells. Choose one.")
            .arg(found, number(finding.value));
    case ImportCode::SameAnswer:
        return ImportFindings::tr("The file says the same as %1 and counts once.").arg(found);
    case ImportCode::NewerTemplate:
        return ImportFindings::tr("The template was made by a newer version of the program (%1). Update the program.").arg(found);
    case ImportCode::MarkLost:
        return ImportFindings::tr("The mark of the template is lost. %1 columns were read by their headings; please confirm.")
            .arg(number(finding.value));
    case ImportCode::SheetMissing:
        return ImportFindings::tr("The sheet \"%1\" is missing and taken as not answered.").arg(finding.meant);
    case ImportCode::SheetColumnMissing:
        return ImportFindings::tr(
                   "The sheet has no column \"%1\", which every row needs; none of its rows is taken. Put the column "
                   "back, or fill the workbook that was sent.")
            .arg(finding.label);
    case ImportCode::SheetUnknown:
        return ImportFindings::tr("The sheet \"%1\" is none of those that were handed out; nothing of it is read.")
            .arg(finding.meant);
    case ImportCode::SheetOfOtherYear:
        return ImportFindings::tr("The sheet was made for %1; the case is of %2. None of its rows is taken; fill the sheet that "
                                  "was sent.")
            .arg(found, finding.meant);
    case ImportCode::SheetOfAnother:
        return ImportFindings::tr("The sheet was made for %1, the workbook for %2. None of its rows is taken; fill the sheet "
                                  "that was sent.")
            .arg(found, finding.meant);
    case ImportCode::HiddenSheet:
        return ImportFindings::tr("The sheet is hidden, and values of it are taken. Show it and look at them.");
    case ImportCode::HiddenRows:
        return ImportFindings::tr("Values of hidden rows are taken: %1. Show the rows and look at them.").arg(finding.found);
    case ImportCode::HiddenColumns:
        return ImportFindings::tr("Values of hidden columns are taken: %1. Show the columns and look at them.")
            .arg(finding.found);
    case ImportCode::ColumnMissing:
        return ImportFindings::tr("No column gives \"%1\", which every row needs. Choose one, or a value for all rows.")
            .arg(finding.label);
    case ImportCode::ColumnUnitUnknown:
        return ImportFindings::tr("The heading names the unit \"%1\", which \"%2\" does not have. Choose the unit of the column.")
            .arg(found, finding.meant);
    case ImportCode::ColumnCommaUnclear:
        return ImportFindings::tr("\"%1\" can be %2 or %3, and nothing in the column tells. Say what its commas are.")
            .arg(found, number(finding.value), number(finding.other));
    case ImportCode::WaterSummed:
        return ImportFindings::tr("The water of %n enterprises was added up. Is it that of the whole park? Tick its row then.",
                                  nullptr, int(finding.value));
    case ImportCode::WaterTwice:
        return ImportFindings::tr(
                   "%1 gave its water in another file too; that of this one is not added up. Find out which holds.")
            .arg(finding.meant);
    case ImportCode::RowTwice:
        return ImportFindings::tr("The new row says the same as that of line %1. Is it there twice?").arg(number(finding.value));
    case ImportCode::ColumnUnknown:
        return ImportFindings::tr("The column %1 is none of those that were handed out; nothing of it is read.").arg(found);
    case ImportCode::LitresOfFuel:
        return ImportFindings::tr("There is no factor for this fuel per %1. At %4 kg/L it is %3 %2; is that right?")
            .arg(found, finding.meant, number(finding.value), number(finding.other));
    case ImportCode::UnitForgotten:
        return ImportFindings::tr("The unit is empty, and %1 MWh is very much for one enterprise. Is it in kWh, which is %2 MWh?")
            .arg(number(finding.value), number(finding.other));
    case ImportCode::ReturnedBlank:
        return ImportFindings::tr("The workbook came back, but nothing is filled in. Ask the enterprise for its figures.");
    case ImportCode::MergedFilled:
        return ImportFindings::tr("The merged cell is taken for all its rows, up to %1.").arg(found);
    }
    return {};
}

QString importClassText(ImportClass importClass)
{
    switch (importClass) {
    case ImportClass::Error:
        return ImportFindings::tr("Error");
    case ImportClass::Warning:
        return ImportFindings::tr("Warning");
    case ImportClass::Info:
        return ImportFindings::tr("Read as");
    case ImportClass::Question:
        return ImportFindings::tr("Question");
    }
    return {};
}

QString importPlace(const ImportFinding &finding)
{
    if (finding.row < 0 || finding.column < 0)
        return finding.sheet;
    const QString cell = cellName(finding.row, finding.column);
    return finding.sheet.isEmpty() ? cell : finding.sheet + u'!' + cell;
}

QString changeText(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::New:
        return ImportFindings::tr("new");
    case RowChange::Kind::Changed:
        return ImportFindings::tr("changed");
    case RowChange::Kind::Conflicting:
        return ImportFindings::tr("conflicting");
    case RowChange::Kind::Removed:
        return ImportFindings::tr("removed");
    }
    return {};
}

} // namespace ui
