#include "checkcontext.h"

#include "core/base/keytext.h"
#include "core/schemes/answers.h"
#include "core/schemes/itemjudge.h"

#include <algorithm>

// The sheets of indicators and verdicts, and the one that compares with the program.

namespace core::check {

using L1 = QLatin1StringView;

namespace {

const QString none = QStringLiteral("null");
constexpr double tolerance = 1e-9;

/// The results of notice 910, which every case is judged by; null where the evaluation was asked for others only.
const SchemeResult *verdictOf(const Context &context)
{
    const auto &schemes = context.evaluated.schemes;
    const auto found = std::ranges::find_if(schemes, [](const SchemeResult &each) { return each.scheme->id == defaultScheme; });
    return found == schemes.end() ? nullptr : &*found;
}

QString classColumn(size_t index)
{
    return QStringLiteral("class%1").arg(index + 1);
}

Term isOn(const Term &value, const Term &bound)
{
    return atMost(absolute(value - bound), number(tolerance) * absolute(bound));
}

class IndicatorRows
{
public:
    explicit IndicatorRows(Context &context)
        : m_context(context),
          m_sheet(context.addSheet(QStringLiteral("indicators"), {"path", "label", "part", "whole", "open", "value", "class1",
                                                                  "class2", "class3", "reason", "target", "status", "gap"}))
    {}

    /// The part of a whole; nothing where the whole is not above 0 or where quantities are open.
    void add(const QString &path, const QString &label, const Term &part, const Term &whole, const Term &open)
    {
        begin(path, label);
        m_sheet.put(L1("part"), part);
        m_sheet.put(L1("whole"), whole);
        m_sheet.put(L1("open"), open);
        const Term isKnown = all({above(at("whole"), number(0)), equal(at("open"), number(0))});
        m_sheet.put(L1("value"), choose(isKnown, at("part") / at("whole"), text(none)));
        m_values.insert(path, m_sheet.cell(L1("value"), m_sheet.rowCount() - 1));
    }
    void addVerdict(const SchemeResult &result)
    {
        addClass(result);
        const size_t first = m_sheet.rowCount();
        for (size_t i = 0; i < result.items.size(); ++i)
            addItem(result.scheme->items[i]);
        Term failed = number(0);
        for (size_t row = first; row < m_sheet.rowCount(); ++row)
            failed = failed + choose(any({equal(m_sheet.cell(L1("status"), row), text(word("met"))),
                                          equal(m_sheet.cell(L1("status"), row), text(word("notApplicable")))}),
                                     number(0), number(1));
        begin(QStringLiteral("schemes.ndrc-910.passed"), word("passed"));
        m_sheet.put(L1("value"), choose(equal(failed, number(0)), number(1), number(0)));
    }
    Term value(const QString &path) const { return m_values.value(path); }

private:
    QString word(const char *id) const { return m_context.word(QStringLiteral("verdict.") + QString::fromLatin1(id)); }
    Term at(const char *column) const { return m_sheet.here(L1(column)); }

    void begin(const QString &path, const QString &label)
    {
        m_sheet.beginRow();
        m_sheet.put(CellKind::Label, L1("path"), path);
        m_sheet.put(CellKind::Label, L1("label"), label);
    }

    /// The last class whose bound is reached.
    void addClass(const SchemeResult &result)
    {
        const auto &classes = result.scheme->classes;
        m_classCount = std::min<size_t>(classes.size(), 3);
        begin({}, word("classIds"));
        for (size_t i = 0; i < m_classCount; ++i)
            m_sheet.put(CellKind::Factor, L1(classColumn(i).toLatin1()), classes[i].id);
        m_idRow = m_sheet.rowCount() - 1;
        begin(QStringLiteral("schemes.ndrc-910.class"), word("class"));
        for (size_t i = 0; i < m_classCount; ++i)
            m_sheet.put(CellKind::Factor, L1(classColumn(i).toLatin1()), classes[i].from);
        const Term &c = m_context.named(L1("pw_totalTce"));
        const auto id = [&](size_t i) { return m_sheet.cell(L1(classColumn(i).toLatin1()), m_idRow); };
        Term chosen = id(0);
        for (size_t i = 1; i < m_classCount; ++i) {
            const Term bound = m_sheet.here(L1(classColumn(i).toLatin1()));
            chosen = choose(any({atLeast(c, bound), isOn(c, bound)}), id(i), chosen);
        }
        m_sheet.put(L1("value"), chosen);
        m_class = m_sheet.cell(L1("value"), m_sheet.rowCount() - 1);
    }

    Term valueOf(const SchemeItem &item) const
    {
        const QString metric = QString::fromStdString(item.metric);
        const auto indicator = [&](const QString &key) { return m_values.value(QStringLiteral("indicators.") + key); };
        if (metric == QLatin1StringView("judgedCleanEnergyShare"))
            return choose(m_context.named(L1("pw_gas_clean")), indicator(QStringLiteral("cleanEnergyShareWithGas")),
                          indicator(QStringLiteral("cleanEnergyShare")));
        return indicator(metric);
    }

    void addItem(const SchemeItem &item)
    {
        const auto place = [&](const char *what) {
            return QStringLiteral("schemes.ndrc-910.items.") + item.id + u'.' + QString::fromLatin1(what);
        };
        begin(place("value"), item.name.in(m_context.texts.isChinese));
        m_sheet.put(L1("value"), valueOf(item));
        for (size_t i = 0; i < m_classCount; ++i)
            m_sheet.put(CellKind::Factor, L1(classColumn(i).toLatin1()), cellOf(item.targetByClass[i]));
        m_sheet.put(CellKind::Input, L1("reason"),
                    item.mayBeNotApplicable ? reasonFor(m_context.inCase(), item.id).trimmed() : QString());
        const size_t row = m_sheet.rowCount() - 1;
        const Term given =
            lookUp(m_sheet.row(L1("class1"), row, m_classCount), m_class, m_sheet.row(L1("class1"), m_idRow, m_classCount));
        m_sheet.put(L1("target"), choose(isNumber(given), given, text(none)));
        const bool isAtMost = item.comparison == Comparison::AtMost;
        const Term gap = isAtMost ? at("value") - at("target") : at("target") - at("value");
        const Term isJudged = all({isNumber(at("value")), isNumber(at("target"))});
        const Term holds = isAtMost ? atMost(at("value"), at("target")) : atLeast(at("value"), at("target"));
        const Term verdict =
            choose(isJudged, choose(any({holds, isOn(at("value"), at("target"))}), text(word("met")), text(word("notMet"))),
                   text(word("noData")));
        const Term applies = equal(at("reason"), text({}));
        m_sheet.put(L1("status"), choose(applies, verdict, text(word("notApplicable"))));
        m_sheet.put(L1("gap"), choose(all({isJudged, applies}), gap, text(none)));
    }

    Context &m_context;
    Sheet &m_sheet;
    QHash<QString, Term> m_values;
    size_t m_classCount = 0, m_idRow = 0;
    Term m_class;
};

/// Where the parts of a share are.
struct Share {
    Term part, whole, open;
};

Share ofResources(const Context &context, const char *group, const QString &kind = {})
{
    const Sheet &sheet = context.sheet(L1("resources"));
    const Term name = text(context.word(QStringLiteral("group.") + QString::fromLatin1(group)));
    const auto added = [&](const char *column) {
        const Range of = sheet.column(L1(column)), groups = sheet.column(L1("group"));
        return kind.isEmpty() ? sumWhere(of, {{groups, name}})
                              : sumWhere(of, {{groups, name}, {sheet.column(L1("kind")), text(kind)}});
    };
    return {added("part"), added("whole"), added("open")};
}

Share shareOf(const Context &context, std::string_view key)
{
    const auto named = [&](const char *name) { return context.named(L1(name)); };
    const Term nothing = number(0), &c = named("pw_totalTce"), u = named("pw_electricityUseMwh");
    if (key == "carbonPerEnergy")
        return {named("pw_totalT"), c, nothing};
    if (key == "directSupplyShare")
        return {named("pw_directNonFossilMwh"), u, nothing};
    if (key == "cleanEnergyShare")
        return {named("pw_cleanTce"), c, nothing};
    if (key == "cleanEnergyShareWithGas")
        return {named("pw_cleanTce") + named("pw_gasTce"), c, nothing};
    if (key == "nonFossilPowerShare")
        return {named("pw_directReceived") + named("pw_primary") + named("pw_biomass") - named("pw_sentNonFossil") +
                    named("pw_coveredGrid"),
                u, nothing};
    if (key == "greenCoverage") {
        const Term area = named("pw_area");
        const bool isAny = !context.inCase().ecosystem.greenAreas.isEmpty();
        const Term whole = isAny ? choose(isNumber(area), area, nothing) : nothing;
        return {ofResources(context, "greenArea").part, whole, nothing};
    }
    static constexpr std::pair<std::string_view, const char *> groups[]{
        {"productLimitShare", "product"},     {"solidWasteUse", "waste"},
        {"wasteEnergyUse", "wasteEnergy"},    {"waterReuse", "water"},
        {"cleanFreightShare", "freight"},     {"cleanVehicleShare", "fleet"},
        {"newGreenBuildingShare", "building"}};
    const auto found = std::ranges::find(groups, key, &std::pair<std::string_view, const char *>::first);
    Q_ASSERT(found != std::end(groups));
    return ofResources(context, found->second);
}

/// An indicator that the program gives no value although its parts are there: quantities of the case are not entered.
bool isWithdrawn(const Context &context, const std::optional<double> &value, const Share &share)
{
    const bool lacks = std::ranges::any_of(context.evaluated.findings,
                                           [](const Finding &finding) { return finding.code == FindingCode::MissingQuantity; });
    return lacks && !value && numberOf(share.whole.value) > 0 && numberOf(share.open.value) == 0;
}

CellValue valueOf(const std::optional<double> &value)
{
    return value ? CellValue(*value) : CellValue(none);
}

using Results = std::vector<std::pair<QString, CellValue>>;

void addAccountResults(const CaseEvaluation &evaluated, Results &results)
{
    const Accounting &accounting = evaluated.account.accounting;
    const auto add = [&](const char *path, double value) { results.emplace_back(QString::fromLatin1(path), value); };
    add("accounting.fuelT", accounting.fuel.value);
    add("accounting.conversionT", accounting.conversion.value);
    add("accounting.electricityT", accounting.electricity.value);
    add("accounting.heatT", accounting.heat.value);
    add("accounting.energyActivityT", accounting.energyActivity().value);
    add("accounting.processT", accounting.process.value);
    add("accounting.totalT", accounting.total().value);
    add("accounting.internationalBunkersT", accounting.internationalBunkers.value);
    add("accounting.biogenicT", accounting.biogenic.value);
    const auto &located = accounting.locationBasedTotal;
    results.emplace_back(QStringLiteral("accounting.locationBasedTotalT"),
                         valueOf(located ? std::optional(located->value) : std::nullopt));
    for (const System system : allSystems)
        results.emplace_back(QStringLiteral("bySystemT.") + keyText(systemPart(system).key),
                             accounting.bySystem[size_t(system)].value);
    const Energy &energy = evaluated.account.energy;
    add("energy.totalTce", energy.total.value);
    static constexpr const char *carriers[carrierCount]{"energy.byCarrierTce.coal", "energy.byCarrierTce.oil",
                                                        "energy.byCarrierTce.gas",  "energy.byCarrierTce.electricity",
                                                        "energy.byCarrierTce.heat", "energy.byCarrierTce.biomassWasteOther"};
    for (size_t i = 0; i < carrierCount; ++i)
        add(carriers[i], energy.byCarrier[i].value);
    add("energy.electricityUseMwh", energy.electricityUse.value);
    add("energy.directNonFossilMwh", energy.directNonFossil.value);
    add("energy.attributesMwh", energy.attributes.value);
    add("energy.uncoveredGridMwh", energy.uncoveredGrid.value);
}

void addVerdictResults(const Context &context, const SchemeResult &result, Results &results)
{
    const QString start = QStringLiteral("schemes.") + result.scheme->id + u'.';
    results.emplace_back(start + QStringLiteral("class"), result.scheme->classes[result.classIndex].id);
    results.emplace_back(start + QStringLiteral("passed"), result.passed ? 1.0 : 0.0);
    for (size_t i = 0; i < result.items.size(); ++i) {
        const QString item = start + QStringLiteral("items.") + result.scheme->items[i].id + u'.';
        results.emplace_back(item + QStringLiteral("value"), valueOf(result.items[i].value));
        results.emplace_back(item + QStringLiteral("target"), valueOf(result.items[i].target));
        results.emplace_back(item + QStringLiteral("status"),
                             context.word(QStringLiteral("verdict.") + keyText(key(result.items[i].status))));
        results.emplace_back(item + QStringLiteral("gap"), valueOf(result.items[i].gap));
    }
}

/// What the program says, by the paths of its results.
Results resultsOf(const Context &context)
{
    Results results;
    addAccountResults(context.evaluated, results);
    const Indicators &indicators = context.evaluated.indicators;
    for (const Indicator &each : allIndicators())
        results.emplace_back(QStringLiteral("indicators.") + keyText(each.key), valueOf(indicators.*each.value));
    for (size_t kind = 0; kind < indicators.wasteEnergyUseByKind.size(); ++kind)
        results.emplace_back(QStringLiteral("indicators.wasteEnergyUseByKind.") + QString::fromLatin1(wasteEnergyKinds[kind].key),
                             valueOf(indicators.wasteEnergyUseByKind[kind]));
    if (const SchemeResult *result = verdictOf(context))
        addVerdictResults(context, *result, results);
    return results;
}

/// Where the book has the result of a path.
std::optional<Term> cellFor(const Context &context, const QString &path)
{
    const auto rowOf = [](const Sheet &sheet, const QString &wanted) -> std::optional<size_t> {
        const auto paths = sheet.column(L1("path")).values;
        const auto found = std::ranges::find(paths, CellValue(wanted));
        return found == paths.end() ? std::nullopt : std::optional(size_t(found - paths.begin()));
    };
    const std::pair<const char *, const char *> places[]{{"totals", "value"}, {"systems", "total"}, {"indicators", "value"}};
    for (const auto &[id, column] : places)
        if (const auto row = rowOf(context.sheet(L1(id)), path))
            return context.sheet(L1(id)).cell(L1(column), *row);
    for (const char *column : {"target", "status", "gap"}) {
        const QString ending = u'.' + QString::fromLatin1(column);
        if (!path.endsWith(ending))
            continue;
        const Sheet &sheet = context.sheet(L1("indicators"));
        if (const auto row = rowOf(sheet, path.chopped(ending.size()) + QStringLiteral(".value")))
            return sheet.cell(L1(column), *row);
    }
    return std::nullopt;
}

} // namespace

void addIndicators(Context &context)
{
    IndicatorRows rows(context);
    const Indicators &values = context.evaluated.indicators;
    const auto add = [&](const QString &path, const QString &label, const std::optional<double> &value, Share share) {
        if (isWithdrawn(context, value, share))
            share.open = number(1);
        rows.add(path, label, share.part, share.whole, share.open);
    };
    for (const Indicator &each : allIndicators()) {
        const QString path = QStringLiteral("indicators.") + keyText(each.key);
        add(path, context.texts.own("Indicator", each.label), values.*each.value, shareOf(context, each.key));
    }
    for (size_t kind = 0; kind < values.wasteEnergyUseByKind.size(); ++kind) {
        const QString name = context.wordOf(WasteEnergyKind(kind));
        add(QStringLiteral("indicators.wasteEnergyUseByKind.") + QString::fromLatin1(wasteEnergyKinds[kind].key), name,
            values.wasteEnergyUseByKind[kind], ofResources(context, "wasteEnergy", name));
    }
    if (const SchemeResult *result = verdictOf(context))
        rows.addVerdict(*result);
}

void addCheck(Context &context)
{
    Sheet &sheet = context.addSheet(QStringLiteral("check"), {"path", "book", "program", "difference", "relative", "agrees"});
    for (const auto &[path, value] : resultsOf(context)) {
        sheet.beginRow();
        sheet.put(CellKind::Label, L1("path"), path);
        sheet.put(L1("book"), cellFor(context, path).value_or(text(QStringLiteral("?"))));
        sheet.put(CellKind::Label, L1("program"), value);
        const Term book = sheet.here(L1("book")), program = sheet.here(L1("program"));
        const Term areNumbers = all({isNumber(book), isNumber(program)});
        sheet.put(L1("difference"), choose(areNumbers, book - program, text({})));
        const Term scale = greatest(number(tolerance), absolute(program));
        sheet.put(L1("relative"), choose(areNumbers, absolute(book - program) / scale, text({})));
        const Term isNear = atMost(absolute(book - program), number(tolerance) * scale);
        sheet.put(L1("agrees"), choose(choose(areNumbers, isNear, equal(book, program)), number(1), number(0)));
    }
    const Term failed = countFilled(sheet.column(L1("path"))) - sum(sheet.column(L1("agrees")));
    sheet.beginRow();
    sheet.put(CellKind::Label, L1("path"), context.word(QStringLiteral("check.all")));
    sheet.put(L1("agrees"), choose(equal(failed, number(0)), number(1), number(0)));
    context.define(QStringLiteral("all_ok"), sheet.cell(L1("agrees"), sheet.rowCount() - 1));
}

} // namespace core::check
