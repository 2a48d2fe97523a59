#include "writtenwords.h"

#include "core/model/edit.h"
#include "core/model/park.h"
#include "ui/model/format.h"

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// As the exchange format's examples write them.
constexpr Word buildingTypes[]{
    {"office", QT_TRANSLATE_NOOP("Field", "Office")},          {"factory", QT_TRANSLATE_NOOP("Field", "Factory building")},
    {"dormitory", QT_TRANSLATE_NOOP("Field", "Dormitory")},    {"canteen", QT_TRANSLATE_NOOP("Field", "Canteen")},
    {"warehouse", QT_TRANSLATE_NOOP("Field", "Warehouse")},    {"laboratory", QT_TRANSLATE_NOOP("Field", "Laboratory")},
    {"dataCentre", QT_TRANSLATE_NOOP("Field", "Data centre")},
};
/// The five zones of GB 50176, as Chinese files name them.
constexpr Word climateZones[]{
    {"严寒", QT_TRANSLATE_NOOP("Field", "Severe cold")},
    {"寒冷", QT_TRANSLATE_NOOP("Field", "Cold")},
    {"夏热冬冷", QT_TRANSLATE_NOOP("Field", "Hot summer and cold winter")},
    {"夏热冬暖", QT_TRANSLATE_NOOP("Field", "Hot summer and warm winter")},
    {"温和", QT_TRANSLATE_NOOP("Field", "Mild")},
};

const Field *fieldOf(const Object &object, std::string_view key)
{
    const int index = fieldIndex(object, key);
    return index < 0 ? nullptr : &object.fields[size_t(index)];
}

bool isOf(const Field &field, const Object &object, std::string_view key)
{
    return &field == fieldOf(object, key);
}

} // namespace

std::vector<KnownWord> knownWords(const Field &field, const Library &library, bool isChinese)
{
    std::vector<KnownWord> known;
    const auto add = [&known](std::span<const Word> words) {
        for (const Word &each : words)
            known.push_back({QString::fromUtf8(each.key), fieldText(each.label), QString::fromUtf8(each.label)});
    };
    static const Object &building =
        *systemPart(System::Buildings).object->lists[size_t(listIndex(System::Buildings, "buildings"))].element;
    static const Object &profile = *parkObject.parts[0].object;
    const auto addRows = [&known, isChinese](const Table &table, auto written, const char *chinese, const char *english) {
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            const QString inChinese = table.text(row, chinese), inEnglish = table.text(row, english);
            known.push_back({written(row), isChinese ? inChinese : inEnglish, isChinese ? inEnglish : inChinese});
        }
    };
    if (isOf(field, building, "type"))
        add(buildingTypes);
    else if (isOf(field, profile, "climateZone"))
        add(climateZones);
    else if (const Table &shapes = library.loadShapes(); field.traits.lookup == Lookup::LoadShapes)
        addRows(
            shapes, [&shapes](qsizetype row) { return shapes.id(row); }, "name_zh", "name_en");
    else if (const Table &classes = library.parkClasses(); isOf(field, profile, "parkTypes.industry"))
        addRows(
            classes, [&classes](qsizetype row) { return classes.text(row, "class_zh"); }, "class_zh", "class_en");
    return known;
}

QString knownText(const Field &field, const QString &written, const Library &library, bool isChinese)
{
    const auto known = knownWords(field, library, isChinese);
    const auto found = std::ranges::find_if(
        known, [&written](const KnownWord &each) { return each.written == written || each.other == written; });
    return found == known.end() ? written : found->shown;
}

} // namespace ui
