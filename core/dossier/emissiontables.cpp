#include "dossiertables.h"

#include "core/base/keytext.h"

#include <algorithm>

namespace core {

namespace {

QString lineName(const DossierWork &work, std::string_view key)
{
    return work.word("line", key);
}

} // namespace

DocumentTable emissionsByYearTable(DossierWork &work, const Cases &cases)
{
    DocumentTable table = work.table(QStringLiteral("T11"), cases);
    const auto add = [&](RowKind kind, const QString &name, const QString &unit, const QString &path, FigureFormat format) {
        DocumentTableRow row{kind, {work.cell(name), work.cell(unit)}};
        for (const qsizetype each : cases)
            row.cells.push_back(work.cell(work.number(each, path, format)));
        table.rows.push_back(std::move(row));
    };
    const QString mass = work.text(QStringLiteral("unit.carbonMass")), coal = work.text(QStringLiteral("unit.coalMass"));
    for (const std::string_view key : {"fuelT", "conversionT", "electricityT", "heatT"})
        add(RowKind::Usual, lineName(work, key), mass, QStringLiteral("accounting.") + keyText(key), FigureFormat::CarbonMass);
    add(RowKind::Total, lineName(work, "energyActivityT"), mass, QStringLiteral("accounting.energyActivityT"),
        FigureFormat::CarbonMass);
    add(RowKind::Usual, lineName(work, "processT"), mass, QStringLiteral("accounting.processT"), FigureFormat::CarbonMass);
    add(RowKind::Total, lineName(work, "totalT"), mass, QStringLiteral("accounting.totalT"), FigureFormat::CarbonMass);
    add(RowKind::Usual, work.text(QStringLiteral("T11.energy")), coal, QStringLiteral("energy.totalTce"), FigureFormat::CoalMass);
    add(RowKind::Usual, work.text(QStringLiteral("T11.perEnergy")), work.text(QStringLiteral("unit.t/tce")),
        QStringLiteral("indicators.carbonPerEnergy"), FigureFormat::PerCoal);
    add(RowKind::Usual, lineName(work, "internationalBunkersT"), mass, QStringLiteral("accounting.internationalBunkersT"),
        FigureFormat::CarbonMass);
    add(RowKind::Usual, lineName(work, "biogenicT"), mass, QStringLiteral("accounting.biogenicT"), FigureFormat::CarbonMass);
    work.note(table, QStringLiteral("T11.note"));
    work.note(table, QStringLiteral("table.unrounded"));
    return table;
}

DocumentTable emissionsBySystemTable(DossierWork &work, const Cases &cases)
{
    DocumentTable table = work.table(QStringLiteral("T12"), cases);
    const auto add = [&](RowKind kind, const QString &name, const QString &path) {
        DocumentTableRow row{kind, {work.cell(name)}};
        for (const qsizetype each : cases) {
            const auto part = work.value(each, path), total = work.value(each, QStringLiteral("accounting.totalT"));
            row.cells.push_back(work.cell(work.number(each, path, FigureFormat::WholeTonnes)));
            row.cells.push_back(
                work.cell(work.number(each, QStringLiteral("share(%1)").arg(path), FigureFormat::Percent,
                                      part && total && *total > 0 ? std::optional(*part / *total) : std::nullopt)));
        }
        table.rows.push_back(std::move(row));
    };
    for (const System system : allSystems)
        add(RowKind::Usual, work.word("system", systemPart(system).key),
            QStringLiteral("bySystemT.") + keyText(systemPart(system).key));
    add(RowKind::Total, work.text(QStringLiteral("table.total")), QStringLiteral("accounting.totalT"));
    work.note(table, QStringLiteral("T12.note"));
    work.note(table, QStringLiteral("table.unrounded"));
    return table;
}

DocumentTable trendTable(DossierWork &work)
{
    DocumentTable table = work.table(QStringLiteral("T14"));
    const DossierRoles &roles = work.roles;
    const auto base = work.value(roles.base, QStringLiteral("accounting.totalT"));
    const auto add = [&](qsizetype each, const char *role) {
        const auto total = work.value(each, QStringLiteral("accounting.totalT"));
        const auto index = base && *base > 0 && total ? std::optional(100 * *total / *base) : std::nullopt;
        table.rows.push_back(
            {RowKind::Usual,
             {work.cell(work.at(each).name), work.cell(work.text(QStringLiteral("role.") + QLatin1StringView(role))),
              work.cell(work.yearText(each)),
              work.cell(work.number(each, QStringLiteral("energy.totalTce"), FigureFormat::CoalMass)),
              work.cell(work.number(each, QStringLiteral("energy.electricityUseMwh"), FigureFormat::Whole)),
              work.cell(work.number(each, QStringLiteral("accounting.totalT"), FigureFormat::CarbonMass)),
              work.cell(work.number(each, QStringLiteral("indicators.carbonPerEnergy"), FigureFormat::PerCoal)),
              work.cell(work.number(each, QStringLiteral("indicators.directSupplyShare"), FigureFormat::Percent)),
              work.cell(work.number(each, QStringLiteral("index(accounting.totalT)"), FigureFormat::TwoDecimals, index))}});
    };
    for (const qsizetype each : roles.history)
        add(each, each == roles.base ? "BASE" : "HIST");
    for (const qsizetype each : roles.steps)
        add(each, "STEPS");
    if (roles.goal >= 0)
        add(roles.goal, "GOAL");
    if (roles.trend >= 0)
        add(roles.trend, "TREND");
    return table;
}

DocumentTable summaryTable(DossierWork &work, qsizetype caseIndex, const QString &ofCase)
{
    DocumentTable table = work.table(QStringLiteral("T41") + ofCase, {}, {{"year", work.yearText(caseIndex)}});
    const auto total = work.value(caseIndex, QStringLiteral("accounting.totalT"));
    const auto add = [&](RowKind kind, std::string_view key) {
        const QString path = QStringLiteral("accounting.") + keyText(key);
        const auto value = work.value(caseIndex, path);
        const auto portion = value && total && *total > 0 ? std::optional(*value / *total) : std::nullopt;
        table.rows.push_back(
            {kind,
             {work.cell(lineName(work, key)), work.cell(work.number(caseIndex, path, FigureFormat::WholeTonnes)),
              work.cell(work.number(caseIndex, path, FigureFormat::CarbonMass)),
              work.cell(work.number(caseIndex, QStringLiteral("share(%1)").arg(path), FigureFormat::Percent, portion))}});
    };
    for (const std::string_view key : {"fuelT", "conversionT", "electricityT", "heatT"})
        add(RowKind::Usual, key);
    add(RowKind::Total, "energyActivityT");
    add(RowKind::Usual, "processT");
    add(RowKind::Total, "totalT");
    if (!work.request.enterpriseId.isEmpty())
        work.note(table, QStringLiteral("T41.enterprise"));
    work.note(table, QStringLiteral("table.unrounded"));
    return table;
}

DocumentTable memoTable(DossierWork &work, qsizetype caseIndex, const QString &ofCase)
{
    DocumentTable table = work.table(QStringLiteral("T52") + ofCase, {}, {{"year", work.yearText(caseIndex)}});
    const auto add = [&](const char *name, const QString &path, std::optional<double> value, const char *unit,
                         const char *treatment) {
        table.rows.push_back({RowKind::Usual,
                              {work.cell(work.text(QStringLiteral("T52.") + QLatin1StringView(name))),
                               work.cell(work.number(caseIndex, path, FigureFormat::WholeTonnes, value)),
                               work.cell(work.text(QStringLiteral("unit.") + QLatin1StringView(unit))),
                               work.cell(work.text(QStringLiteral("T52.") + QLatin1StringView(treatment)))}});
    };
    const auto accounting = [&](const char *name, const char *key, const char *treatment) {
        const QString path = QStringLiteral("accounting.") + QLatin1StringView(key);
        add(name, path, work.value(caseIndex, path), "t", treatment);
    };
    accounting("bunkers", "internationalBunkersT", "inTotal");
    accounting("biogenic", "biogenicT", "beside");
    double feedstock = 0, sinks = 0;
    for (const Contribution &row : work.account(caseIndex).ledger)
        if (row.line == Line::None)
            feedstock += row.quantity * row.heatValue / work.library(caseIndex).defaultOf("standardCoal").value;
    for (const GreenArea &each : work.at(caseIndex).ecosystem.greenAreas)
        sinks += each.sink ? each.area.value * each.sink->value : 0;
    const auto known = [&](double sum, bool hasRows) { return hasRows ? std::optional(sum) : std::nullopt; };
    add("feedstock", QStringLiteral("use.feedstock"), known(feedstock, work.hasEnergy(caseIndex)), "tce", "beside");
    add("sinks", QStringLiteral("sinksT"),
        known(sinks, work.hasEnergy(caseIndex) || !work.at(caseIndex).ecosystem.greenAreas.isEmpty()), "t", "beside");
    accounting("location", "locationBasedTotalT", "reference");
    return table;
}

MaybeTable comparisonTable(DossierWork &work, qsizetype caseIndex, qsizetype before)
{
    if (before < 0)
        return std::nullopt;
    DocumentTable table =
        work.table(QStringLiteral("T54"), {}, {{"last", work.yearText(before)}, {"year", work.yearText(caseIndex)}});
    for (const std::string_view key : {"fuelT", "conversionT", "electricityT", "heatT", "processT", "totalT"}) {
        const QString path = QStringLiteral("accounting.") + keyText(key);
        const auto last = work.value(before, path), now = work.value(caseIndex, path);
        const auto difference = last && now ? std::optional(*now - *last) : std::nullopt;
        table.rows.push_back(
            {key == "totalT" ? RowKind::Total : RowKind::Usual,
             {work.cell(lineName(work, key)), work.cell(work.number(before, path, FigureFormat::WholeTonnes)),
              work.cell(work.number(caseIndex, path, FigureFormat::WholeTonnes)),
              work.cell(work.number(caseIndex, QStringLiteral("difference(%1,%2)").arg(path, work.at(before).id),
                                    FigureFormat::WholeTonnes, difference)),
              work.cell(work.number(caseIndex, QStringLiteral("signedChange(%1,%2)").arg(path, work.at(before).id),
                                    FigureFormat::Percent, work.change(before, caseIndex, path))),
              TableCell{
                  work.ownInCell(QStringLiteral("emissions.reason.") + keyText(key), QStringLiteral("hint.cell.reason"))}}});
    }
    return table;
}

} // namespace core
