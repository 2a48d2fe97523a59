#include "freetable.h"

#include <QRegularExpression>

#include <algorithm>

// Which column of a table is which field: a sum of small reasons, the strongest pairs first.

namespace core {

namespace {

/// What people call a field besides its labels, in small letters without blanks.
struct OtherNames {
    std::string_view field;
    const char *names;
    bool areWhole = false; ///< they are part of too many other headings
};
constexpr OtherNames otherNames[]{
    {"id", "编号|编码"},
    {"id", "代码|code|no.", true},
    {"industry", "行业|行业代码|行业类别|所属行业|国民经济行业代码|国民经济行业|industrycode"},
    {"employees", "职工人数|职工|员工人数|员工|从业人数|从业人员|用工人数|headcount|staff"},
    {"aboveScale", "是否规上|规上|规上企业|是否规模以上|规模以上|规模以上企业"},
    {"name", "名称|建筑名称|企业名称|项目名称"},
    {"enterprise", "企业|企业名称|单位名称|公司|公司名称|用户|用户名称|户名|用能单位|company|customer|user|tenant"},
    {"fuel", "品种|能源品种|燃料品种|能源名称|燃料名称|能源种类|fueltype|energycarrier"},
    {"quantity", "数量|消费量|消耗量|实物量|用量|使用量|amount|consumption"},
    {"unit", "单位|计量单位|uom"},
    {"activity", "用途|purpose"},
    {"mwh", "电量|用电量|耗电量|发电量|购电量|售电量|上网电量|电力消费量|electricity|power|energy|consumption"},
    {"gj", "热量|用热量|供热量|耗热量|热力|heat"},
    {"product", "产品|产品名称"},
    {"output", "产量|production"},
    {"type", "类型|类别|种类|kind"},
    {"kind", "类型|类别|种类|type"},
    {"capacityMw", "装机容量|装机|容量|capacity"},
    {"floorAreaM2", "建筑面积|面积|area|floorarea"},
    {"count", "数量|台数|辆数|number"},
    {"serial", "证书编号|绿证编号|certificate"},
    {"note", "备注|说明|remark|comment"},
};

QString plain(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s*·_:：]"));
    return narrowed(text).remove(blanks).toLower();
}

/// A heading and the unit in it.
struct HeadingParts {
    QString base, unit;
};

/// "用电量（万kWh）", "Electricity, MWh", "电量/kWh", "Electricity MWh": all ways to part them.
std::vector<HeadingParts> partsOf(const TableColumn &column)
{
    const QString heading = narrowed(column.heading);
    std::vector<HeadingParts> parts;
    static const QRegularExpression bracket(QStringLiteral("^(.*?)\\s*[(\\[【]([^()\\[\\]【】]*)[)\\]】]\\s*\\*?\\s*$")),
        separated(QStringLiteral("^(.*)[/,，:：、 ]\\s*(\\S+)$"));
    if (const auto match = bracket.match(heading); match.hasMatch())
        parts.push_back({match.captured(1), match.captured(2).remove(QStringLiteral("单位")).remove(u':').trimmed()});
    if (!column.writtenUnit.isEmpty())
        parts.push_back({heading, column.writtenUnit});
    if (const auto match = separated.match(heading); match.hasMatch())
        parts.push_back({match.captured(1), match.captured(2)});
    parts.push_back({heading, heading}); // a heading that is a unit
    return parts;
}

/// The unit of a fuel as headings write it; empty: none.
QString fuelUnit(const QString &written)
{
    static const QStringList known{QStringLiteral("t"),        QStringLiteral("吨"),    QStringLiteral("万m³"),
                                   QStringLiteral("万m3"),     QStringLiteral("万nm³"), QStringLiteral("万nm3"),
                                   QStringLiteral("m³"),       QStringLiteral("m3"),    QStringLiteral("nm³"),
                                   QStringLiteral("nm3"),      QStringLiteral("gj"),    QStringLiteral("10^4nm3"),
                                   QStringLiteral("万立方米"), QStringLiteral("立方米")};
    if (!known.contains(plain(written)))
        return {};
    return plain(written) == QStringLiteral("吨") ? QStringLiteral("t") : written.trimmed();
}

/// What is known of a list while its columns are looked for.
class Matching
{
public:
    Matching(const TableWords &words, const TableTarget &target)
        : m_words(words), m_object(*target.declared().element), m_heat(words.heatTcePerGj())
    {}

    /// How much speaks for the pair; a table needs at least `enough`.
    static constexpr double enough = 45;

    double worth(const TableColumn &column, int index) const
    {
        const Field &field = m_object.fields[size_t(index)];
        if (!isColumnField(field))
            return 0;
        if (!column.key.isEmpty())
            return column.key == QString::fromLatin1(field.key.data(), qsizetype(field.key.size())) ? 200 : 0;
        double best = nameWorth(plain(column.heading), field);
        for (const HeadingParts &parts : partsOf(column)) {
            const bool hasUnit = isUnitOf(field, parts.unit);
            const double name = parts.base == parts.unit ? 0 : nameWorth(plain(parts.base), field);
            best = std::max(best, name + (hasUnit ? 20 : 0));
            if (hasUnit && name == 0 && !isShare(field))
                best = std::max(best, parts.base == parts.unit ? 50.0 : 30.0);
        }
        return best + contentWorth(column, field, best > 0);
    }

    /// The unit that the heading names for this field.
    void fitUnit(TableColumn &column) const
    {
        column.unit.clear();
        column.isUnitUnknown = false;
        if (column.field < 0)
            return;
        const Field &field = m_object.fields[size_t(column.field)];
        if (field.kind != Kind::Number && field.kind != Kind::Whole)
            return;
        const auto choices = columnUnits(field, m_heat);
        if (!choices.empty())
            column.unit = choices.front().symbol;
        const auto parts = partsOf(column);
        for (const HeadingParts &each : parts) {
            if (field.unit == Unit::FuelUnit) {
                column.unit = fuelUnit(each.unit);
                if (!column.unit.isEmpty())
                    return;
            } else if (const UnitChoice *meant = unitMeant(choices, each.unit); meant && !each.unit.isEmpty()) {
                column.unit = meant->symbol;
                return;
            }
        }
        column.isUnitUnknown = field.unit != Unit::None && field.unit != Unit::FuelUnit &&
                               (looksLikeUnit(parts.front().unit) || !column.writtenUnit.isEmpty());
    }

private:
    static bool isShare(const Field &field) { return field.traits.most == 1; }

    bool isUnitOf(const Field &field, const QString &unit) const
    {
        if (unit.isEmpty() || (field.kind != Kind::Number && field.kind != Kind::Whole))
            return false;
        if (field.unit == Unit::FuelUnit)
            return !fuelUnit(unit).isEmpty();
        const auto choices = columnUnits(field, m_heat);
        return unitMeant(choices, unit) != nullptr;
    }

    double nameWorth(const QString &heading, const Field &field) const
    {
        if (heading.isEmpty())
            return 0;
        if (heading == QString::fromLatin1(field.key.data(), qsizetype(field.key.size())).toLower())
            return 100;
        double best = 0;
        for (const QString &label : {plain(m_words.texts.label(field.label)), plain(m_words.texts.otherLabel(field.label)),
                                     plain(QString::fromUtf8(field.label))}) {
            if (heading == label)
                best = std::max(best, 100.0);
            else if (label.size() >= 2 && (heading.contains(label) || label.contains(heading)) && heading.size() >= 2)
                best = std::max(best, 40 + 40.0 * double(std::min(label.size(), heading.size())) /
                                               double(std::max(label.size(), heading.size())));
        }
        for (const OtherNames &each : otherNames)
            if (each.field == field.key)
                for (const QString &name : QString::fromUtf8(each.names).split(u'|')) {
                    if (heading == name)
                        best = std::max(best, 80.0);
                    else if (!each.areWhole && name.size() >= 2 && heading.contains(name))
                        best = std::max(best, 50.0 + double(name.size()));
                }
        return best;
    }

    /// What the cells say: numbers where words are asked speak against, names of enterprises and fuels for it.
    double contentWorth(const TableColumn &column, const Field &field, bool isNamed) const
    {
        if (column.examples.isEmpty())
            return 0;
        qsizetype numbers = 0, known = 0;
        for (const QString &example : column.examples) {
            numbers += writtenNumber(example) || writtenNumber(example, DecimalSign::Comma);
            known += isKnown(example, field);
        }
        const bool areNumbers = 2 * numbers > column.examples.size(), areKnown = 2 * known > column.examples.size();
        const bool wantsNumber = field.kind == Kind::Number || field.kind == Kind::Whole;
        if (wantsNumber != areNumbers && !(field.kind == Kind::Text || field.kind == Kind::Flag || field.kind == Kind::Month))
            return areKnown ? 0 : -40;
        return areKnown ? (isNamed ? 30 : 50) : 0;
    }

    bool isKnown(const QString &written, const Field &field) const
    {
        const QString text = narrowed(written);
        if (field.traits.lookup == Lookup::Enterprises)
            return std::ranges::any_of(m_words.park.enterprises,
                                       [&](const Enterprise &each) { return each.id == text || narrowed(each.name) == text; });
        if (field.traits.lookup == Lookup::Fuels)
            return std::ranges::any_of(m_words.library.fuels().all(), [&](const Fuel &each) {
                return each.id == text || each.nameChinese == text || each.nameEnglish.compare(text, Qt::CaseInsensitive) == 0;
            });
        return field.kind == Kind::Choice && !m_words.texts.key(field.choices, text).isEmpty();
    }

    const TableWords &m_words;
    const Object &m_object;
    double m_heat;
};

/// What commas are in a column, as far as its cells tell. Source: our list of faults, a point is always decimal.
void readCommas(const Sheet &sheet, const TableHead &head, TableColumn &column)
{
    static const QRegularExpression unclear(QStringLiteral("^[-+]?[1-9]\\d{0,2},\\d{3}(?![\\d,.])"));
    bool hasThousands = false, hasDecimals = false, hasUnclear = false, hasPoint = false;
    for (const SheetCell &cell : sheet.cells) {
        if (cell.row < head.firstRow || cell.column != column.column || cell.type != SheetCell::Type::Text)
            continue;
        const QString text = narrowed(cell.text);
        const bool isPointNumber = writtenNumber(text).has_value(),
                   isCommaNumber = writtenNumber(text, DecimalSign::Comma).has_value();
        if (!text.contains(u',')) {
            hasPoint = hasPoint || (isPointNumber && text.contains(u'.'));
        } else if (unclear.match(text).hasMatch()) {
            hasUnclear = true;
        } else {
            hasThousands = hasThousands || (isPointNumber && !isCommaNumber) || text.count(u',') > 1;
            hasDecimals = hasDecimals || (isCommaNumber && (!isPointNumber || text.startsWith(QLatin1StringView("0,"))));
        }
    }
    column.decimal.reset();
    column.isCommaUnclear = false;
    if (hasDecimals && !hasThousands && !hasPoint)
        column.decimal = DecimalSign::Comma;
    else if ((hasThousands || hasPoint) && !hasDecimals)
        column.decimal = DecimalSign::Point;
    else if (hasUnclear && !hasDecimals)
        column.isCommaUnclear = true;
}

/// The plan as it was the last time; nothing when no table with these headings was read into the list.
std::optional<TablePlan> remembered(const TableWords &words, const TablePlan &blank, const Object &object)
{
    const auto fits = [&](const TableMapping &mapping) {
        if (mapping.list != blank.target.key())
            return false;
        for (qsizetype i = 0; i < mapping.headings.size(); ++i)
            if (!mapping.headings[i].isEmpty() && !mapping.fields.value(i).isEmpty() &&
                std::ranges::find(blank.columns, mapping.headings[i], &TableColumn::heading) == blank.columns.end())
                return false;
        return std::ranges::all_of(blank.columns, [&mapping](const TableColumn &column) {
            return column.heading.isEmpty() || mapping.headings.contains(column.heading);
        });
    };
    const auto &all = words.park.tableMappings;
    const auto found = std::find_if(all.rbegin(), all.rend(), fits); // the newest
    if (found == all.rend())
        return std::nullopt;
    TablePlan plan = blank;
    for (qsizetype i = 0; i < found->headings.size(); ++i) {
        const int field = fieldIndex(object, found->fields.value(i).toStdString());
        if (found->headings[i].isEmpty()) {
            if (field >= 0)
                plan.constants[field] = found->units.value(i);
            continue;
        }
        const auto column = std::ranges::find_if(
            plan.columns, [&](const TableColumn &each) { return each.heading == found->headings[i] && each.field < 0; });
        if (column == plan.columns.end() || field < 0)
            continue;
        column->field = field;
        column->unit = found->units.value(i);
    }
    return plan;
}

double assign(const Matching &matching, TablePlan &plan, const Object &object)
{
    struct Pair {
        double worth;
        size_t column;
        int field;
    };
    std::vector<Pair> pairs;
    for (size_t column = 0; column < plan.columns.size(); ++column)
        for (int field = 0; field < int(object.fields.size()); ++field)
            if (const double worth = matching.worth(plan.columns[column], field); worth >= Matching::enough)
                pairs.push_back({worth, column, field});
    std::ranges::stable_sort(pairs, std::greater<>(), &Pair::worth);
    double sum = 0;
    for (const Pair &pair : pairs)
        if (plan.columns[pair.column].field < 0 && !plan.columnOf(pair.field)) {
            plan.columns[pair.column].field = pair.field;
            sum += pair.worth;
        }
    return sum;
}

/// Several systems have a list of the same kind: that which the park fills most is meant sooner. Between 0 and 1.
double usedness(const Park &park, const TableTarget &target)
{
    qsizetype most = 0;
    for (qsizetype i = 0; i < park.cases.size(); ++i)
        most = std::max(most, target.declared().size(find(park, target.owner(i))));
    return double(most) / double(most + 1);
}

} // namespace

void refit(const TableWords &words, const Sheet &sheet, const TableHead &head, const TableTarget &target, TableColumn &column)
{
    Matching(words, target).fitUnit(column);
    column.decimal.reset();
    column.isCommaUnclear = false;
    const Kind kind = column.field < 0 ? Kind::Text : target.declared().element->fields[size_t(column.field)].kind;
    if (kind == Kind::Number || kind == Kind::Whole)
        readCommas(sheet, head, column);
}

TablePlan proposedPlan(const TableWords &words, const Sheet &sheet, const TableHead &head, const TableTarget &target)
{
    const Object &object = *target.declared().element;
    TablePlan plan{.target = target, .head = head, .columns = columnsOf(sheet, head)};
    if (auto known = remembered(words, plan, object)) {
        for (TableColumn &column : known->columns) {
            const QString unit = column.unit;
            refit(words, sheet, head, target, column);
            if (column.field >= 0) { // the unit as it was chosen
                column.unit = unit;
                column.isUnitUnknown = false;
            }
        }
        return *known;
    }
    assign(Matching(words, target), plan, object);
    for (TableColumn &column : plan.columns)
        refit(words, sheet, head, target, column);
    return plan;
}

TableTarget proposedTarget(const TableWords &words, const Sheet &sheet, const TableHead &head)
{
    if (head.keyRow >= 0)
        for (const TableTarget &target : tableTargets())
            for (const SheetCell &cell : sheet.cells)
                if (cell.row == head.keyRow && (cell.text == u'@' + target.key().replace(u'/', u'.') ||
                                                cell.text == QStringLiteral("@cases.") + target.key().replace(u'/', u'.')))
                    return target;
    TableTarget best = tableTargets().front();
    double most = 0;
    for (const TableTarget &target : tableTargets()) {
        const Object &object = *target.declared().element;
        TablePlan plan{.target = target, .head = head, .columns = columnsOf(sheet, head)};
        if (remembered(words, plan, object))
            return target;
        double worth = assign(Matching(words, target), plan, object);
        for (size_t i = 0; i < object.fields.size(); ++i) // what the list cannot do without
            if (object.fields[i].presence == Presence::Required && !object.fields[i].inOptionalObject &&
                !object.fields[i].traits.isId && !plan.columnOf(int(i)))
                worth -= 30;
        worth += usedness(words.park, target);
        if (worth > most) {
            most = worth;
            best = target;
        }
    }
    return best;
}

} // namespace core
