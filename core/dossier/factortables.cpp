#include "dossiertables.h"

#include "core/base/keytext.h"
#include "core/dossier/sourcewords.h"

#include <set>

// Where factors and parameters come from: T50, T51.

namespace core {

std::vector<DocumentTable> factorTables(DossierWork &work, qsizetype caseIndex, const QString &ofCase)
{
    const Account &account = work.account(caseIndex);
    const Library &library = work.library(caseIndex);
    const Table &fuels = library.fuels().table();
    DocumentTable table = work.table(QStringLiteral("T50") + ofCase, {}, {{"year", work.yearText(caseIndex)}});
    table.isLandscape = true;
    std::set<qint32> rows;
    for (const Contribution &each : account.ledger)
        for (const FactorOrigin &origin : {each.factorFrom, each.heatValueFrom})
            if (origin.kind == FactorOrigin::Kind::FuelRow)
                rows.insert(origin.index);
    const auto cell = [&](const QString &text) { return work.cell(text.isEmpty() ? dash() : text); };
    for (const qint32 row : rows) {
        const auto text = [&](const char *column) { return fuels.text(row, column); };
        const QString oxidation = text("oxidation_pct");
        table.rows.push_back(
            {RowKind::Usual,
             {cell(text(work.isChinese() ? "name_zh" : "name_en")), cell(wordOf(work, "set", text("factor_set"))),
              cell(work.text(QStringLiteral("unit.") + text("activity_unit"))), cell(text("ncv_GJ_per_unit")),
              cell(text("carbon_tC_per_TJ")), cell(oxidation.isEmpty() ? oxidation : oxidation + u'%'),
              cell(text("tCO2_per_unit")), cell(asSource(work, fuels.source(row))),
              cell(wordOf(work, "sourceStatus", text("status"))), cell(wordOf(work, "sourceCheck", text("check")))}});
    }
    std::vector<DocumentTable> tables;
    if (!table.rows.empty())
        tables.push_back(std::move(table));
    if (auto others = otherFactorTable(work, caseIndex, ofCase))
        tables.push_back(*std::move(others));
    return tables;
}

DocumentTable parameterTable(DossierWork &work, qsizetype caseIndex)
{
    DocumentTable table = work.table(QStringLiteral("T51:") + work.at(caseIndex).id, {}, {{"year", work.yearText(caseIndex)}});
    const Case &inCase = work.at(caseIndex);
    const Library &library = work.library(caseIndex);
    const EffectiveParameters &in = work.account(caseIndex).parameters;
    const auto add = [&](std::string_view key, const QString &value, const char *unit, const QString &standard,
                         const QString &source) {
        const QString name = keyText(key);
        const bool isOther = isGiven(work, caseIndex, key) && value != standard;
        table.rows.push_back({RowKind::Usual,
                              {work.cell(work.text(QStringLiteral("parameter.") + name)), work.cell(value),
                               work.cell(work.text(QStringLiteral("unit.") + QLatin1StringView(unit))), work.cell(standard),
                               work.cell(work.text(isOther ? QStringLiteral("yes") : QStringLiteral("no"))), work.cell(source)}});
    };
    const auto number = [&](std::string_view key, double value, const char *unit) {
        const DefaultValue standard = library.defaultOf(key);
        const Source source = library.parameters().source(standard.row);
        add(key, fullText(roundedValue(value, 8)), unit, fullText(roundedValue(standard.value, 8)), asSource(work, source));
    };
    number("electricityEqualValueTcePerMwh", in.electricityEqualValue.value, "tce/MWh");
    number("heatTcePerGj", in.heatCalorificValue.value, "tce/GJ");
    number("fossilPowerFactorTPerMwh", in.fossilPowerFactor.value, "t/MWh");
    number("fossilHeatFactorTPerGj", in.fossilHeatFactor.value, "t/GJ");
    number("greenAttributeValidityMonths", in.greenAttributeValidity, "month");
    const auto average = library.nationalAverage(inCase.year);
    const Source grid = average ? library.gridFactors().source(average->row) : Source{};
    add("locationFactorTPerMwh", in.locationFactor ? fullText(in.locationFactor->value) : dash(), "t/MWh",
        average ? fullText(average->value) : dash(), grid.document.isEmpty() ? dash() : asSource(work, grid));
    const auto flag = [&](std::string_view key, bool value, bool standard) {
        const auto word = [&](bool of) { return work.text(of ? QStringLiteral("yes") : QStringLiteral("no")); };
        add(key, word(value), "none", word(standard), work.text(QStringLiteral("parameter.reading")));
    };
    flag("onSiteCountsAsDirect", in.onSiteCountsAsDirect, true);
    flag("includeFeedstockInEnergy", in.includeFeedstockInEnergy, false);
    flag("cleanEnergyIncludesGas", in.cleanEnergyIncludesGas, false);
    const QString set = effectiveFactorSet(work.park.parameters, inCase.parameters, library),
                  usual = effectiveFactorSet({}, {}, library);
    add("fuelFactorSet", wordOf(work, "set", set), "none", wordOf(work, "set", usual), dash());
    for (int i = 1; work.has(QStringLiteral("reading.%1").arg(i)); ++i)
        work.note(table, QStringLiteral("reading.%1").arg(i));
    return table;
}

} // namespace core
