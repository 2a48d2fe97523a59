#include "figure.h"

#include "core/model/edit.h"

namespace core {

bool isHeat(FlowSum sum)
{
    switch (sum) {
    case FlowSum::HeatReceived:
    case FlowSum::HeatSent:
    case FlowSum::NonFossilHeatReceived:
    case FlowSum::NonFossilHeatSent:
    case FlowSum::RenewableHeat:
    case FlowSum::HeatProduced:
    case FlowSum::Heat:
    case FlowSum::HeatInEnergy:
    case FlowSum::CleanHeat:
    case FlowSum::HeatUses:
    case FlowSum::HeatWhole:
        return true;
    default:
        return false;
    }
}

Figure rowValue(const Place &row, std::string_view key)
{
    if (row.kind == Place::Kind::Water)
        return {Figure::Kind::RowValue, row, fieldIndex(*systemPart(System::Infrastructure).object, key)};
    const List *list = listAt(row);
    return {Figure::Kind::RowValue, row, list ? fieldIndex(*list->element, key) : -1};
}

} // namespace core
