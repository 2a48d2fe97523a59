#include "importfinding.h"

#include <array>

namespace core {

ImportClass importClass(ImportCode code)
{
    switch (code) {
    case ImportCode::TextNumber:
    case ImportCode::Thousands:
    case ImportCode::FullWidthDigits:
    case ImportCode::NumberWithUnit:
    case ImportCode::UnitConverted:
    case ImportCode::StoredValue:
    case ImportCode::MonthRead:
    case ImportCode::DateRead:
    case ImportCode::SameAnswer:
    case ImportCode::FormulaLikeText:
        return ImportClass::Info;
    case ImportCode::NotAnswered:
    case ImportCode::Magnitude:
    case ImportCode::TotalRow:
    case ImportCode::MergedCells:
    case ImportCode::MergedFilled:
    case ImportCode::AboveCapacity:
    case ImportCode::FewFullLoadHours:
    case ImportCode::MarkLost:
    case ImportCode::SheetMissing:
    case ImportCode::SheetUnknown:
    case ImportCode::BlankKept:
    case ImportCode::HiddenSheet:
    case ImportCode::HiddenRows:
    case ImportCode::HiddenColumns:
    case ImportCode::WaterTwice:
    case ImportCode::RowTwice:
    case ImportCode::ColumnUnknown:
    case ImportCode::ReturnedBlank:
        return ImportClass::Warning;
    case ImportCode::CommaUnclear:
    case ImportCode::ColumnCommaUnclear:
    case ImportCode::WaterSummed:
    case ImportCode::SharePercent:
    case ImportCode::WordMeant:
    case ImportCode::IdLost:
    case ImportCode::RowMissing:
    case ImportCode::NormalCubicMetres:
    case ImportCode::NameChanged:
    case ImportCode::RowOfAnother:
    case ImportCode::BlankEmptied:
    case ImportCode::AnsweredTwice:
    case ImportCode::UnitForgotten:
    case ImportCode::LitresOfFuel:
        return ImportClass::Question;
    default:
        return ImportClass::Error;
    }
}

/// Long: one word per code.
std::string_view key(ImportCode code)
{
    static constexpr std::array<std::string_view, size_t(importCodeCount)> keys{"textNumber",
                                                                                "thousands",
                                                                                "fullWidthDigits",
                                                                                "commaMisplaced",
                                                                                "commaUnclear",
                                                                                "numberWithUnit",
                                                                                "unitConverted",
                                                                                "notANumber",
                                                                                "unknownUnit",
                                                                                "notAnswered",
                                                                                "dateFound",
                                                                                "negative",
                                                                                "sharePercent",
                                                                                "magnitude",
                                                                                "formulaError",
                                                                                "storedValue",
                                                                                "noStoredValue",
                                                                                "noStoredExternal",
                                                                                "requiredEmpty",
                                                                                "blankKept",
                                                                                "blankEmptied",
                                                                                "wordMeant",
                                                                                "unknownWord",
                                                                                "fuelTooGeneral",
                                                                                "monthRead",
                                                                                "notAMonth",
                                                                                "dateRead",
                                                                                "notADate",
                                                                                "formulaLikeText",
                                                                                "totalRow",
                                                                                "idTwice",
                                                                                "idLost",
                                                                                "rowMissing",
                                                                                "mergedCells",
                                                                                "normalCubicMetres",
                                                                                "noFactorInUnit",
                                                                                "ownFactorWithoutSource",
                                                                                "fleetUnit",
                                                                                "aboveCapacity",
                                                                                "fewFullLoadHours",
                                                                                "heatAndSteam",
                                                                                "usedExceedsAvailable",
                                                                                "stockExceedsUsed",
                                                                                "limitHalfGiven",
                                                                                "unknownLimitProduct",
                                                                                "serialTwice",
                                                                                "nameChanged",
                                                                                "nameOfAnother",
                                                                                "rowOfAnother",
                                                                                "fileRefused",
                                                                                "notATenantBook",
                                                                                "otherYear",
                                                                                "otherPark",
                                                                                "unknownEnterprise",
                                                                                "answeredTwice",
                                                                                "sameAnswer",
                                                                                "newerTemplate",
                                                                                "markLost",
                                                                                "sheetMissing",
                                                                                "sheetColumnMissing",
                                                                                "sheetUnknown",
                                                                                "sheetOfOtherYear",
                                                                                "sheetOfAnother",
                                                                                "hiddenSheet",
                                                                                "hiddenRows",
                                                                                "hiddenColumns",
                                                                                "columnMissing",
                                                                                "columnUnitUnknown",
                                                                                "columnCommaUnclear",
                                                                                "mergedFilled",
                                                                                "waterSummed",
                                                                                "waterTwice",
                                                                                "rowTwice",
                                                                                "columnUnknown",
                                                                                "returnedBlank",
                                                                                "unitForgotten",
                                                                                "litresOfFuel"};
    return keys[size_t(code)];
}

} // namespace core
