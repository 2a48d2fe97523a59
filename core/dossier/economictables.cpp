#include "dossiertables.h"

#include "core/dossier/measureplan.h"

// Measures of return, cash flow, sensitivity, safeguards: T22 to T25.

namespace core {

MaybeTable returnTable(DossierWork &work)
{
    if (measuresInPlan(work.park, work.roles).empty())
        return std::nullopt;
    DocumentTable table = work.table(QStringLiteral("T22"));
    const auto add = [&](const char *name, const TextRun &value, const char *unit, const Puts &puts = {}) {
        const QString base = QStringLiteral("T22.") + QLatin1StringView(name);
        table.rows.push_back({RowKind::Usual,
                              {work.cell(work.text(base, puts)), work.cell(value), work.cell(work.text(QStringLiteral("unit.") + QLatin1StringView(unit))),
                               work.cell(work.text(base + QLatin1StringView(".note")))}});
    };
    const auto number = [&](const char *path, FigureFormat format) { return work.parkNumber(QLatin1StringView(path), format); };
    add("investment", number("programme.investmentWanYuan", FigureFormat::Money), "money");
    add("irr", number("programme.irr", FigureFormat::Percent), "none");
    add("npv", number("programme.npvWanYuan", FigureFormat::Money), "money",
        {{"rate", work.plain(work.discountRate(), FigureFormat::Percent)}});
    add("payback", number("programme.paybackYears", FigureFormat::TwoDecimals), "year");
    add("discountedPayback", number("programme.discountedPaybackYears", FigureFormat::TwoDecimals), "year");
    std::optional<double> tonnes = 0.0, cost = 0.0;
    for (const qsizetype each : measuresInPlan(work.park, work.roles)) {
        const Measure &measure = work.park.measures.at(each);
        const auto one = work.roles.goal < 0 ? std::nullopt : indicativeTonnes(measure, work.account(work.roles.goal), work.library(work.roles.goal));
        const auto unitCost = abatementCost(measure, one ? std::optional(1.0) : std::nullopt, work.discountRate());
        tonnes = tonnes && one ? std::optional(*tonnes + *one) : std::nullopt;
        cost = cost && unitCost ? std::optional(*cost + *unitCost) : std::nullopt;
    }
    const auto perTonne = tonnes && cost && *tonnes > 0 ? std::optional(*cost / *tonnes) : std::nullopt;
    add("abatement", work.number(-1, QStringLiteral("programme.yuanPerT"), FigureFormat::Whole, perTonne), "yuan/t");
    return table;
}

MaybeTable cashFlowTable(DossierWork &work)
{
    if (work.programme().years.empty())
        return std::nullopt;
    DocumentTable table = work.table(QStringLiteral("T23"));
    table.isLandscape = true;
    for (const economics::ProgrammeYear &each : work.programme().years) {
        const auto money = [&](const char *key, double value) {
            return work.cell(work.number(-1, QStringLiteral("programme.years.%1.%2").arg(each.year).arg(QLatin1StringView(key)), FigureFormat::Money, value));
        };
        table.rows.push_back({RowKind::Usual,
                              {work.cell(QString::number(each.year)), money("investment", each.investment), money("cost", each.cost),
                               money("saving", each.saving), money("net", each.net), money("sum", each.sum),
                               money("discountedSum", each.discountedSum)}});
    }
    work.note(table, QStringLiteral("table.unrounded"));
    return table;
}

MaybeTable sensitivityTable(DossierWork &work)
{
    if (work.projects().empty())
        return std::nullopt;
    DocumentTable table = work.table(QStringLiteral("T24"));
    const auto add = [&](const QString &name, const QString &path, const economics::ProgrammeScale &scale, double moved) {
        const auto result = economics::programme(work.projects(), work.discountRate(), scale);
        table.rows.push_back(
            {RowKind::Usual,
             {work.cell(name), work.cell(work.number(-1, path + QLatin1StringView(".change"), FigureFormat::Percent, moved)),
              work.cell(work.number(-1, path + QLatin1StringView(".irr"), FigureFormat::Percent, result.rate())),
              work.cell(work.number(-1, path + QLatin1StringView(".paybackYears"), FigureFormat::TwoDecimals, result.payback))}});
    };
    struct Factor {
        const char *key;
        double economics::ProgrammeScale::*of;
    };
    static constexpr Factor factors[]{{"investment", &economics::ProgrammeScale::investment},
                                      {"saving", &economics::ProgrammeScale::saving},
                                      {"cost", &economics::ProgrammeScale::cost}};
    add(work.text(QStringLiteral("T24.base")), QStringLiteral("sensitivity.base"), {}, 0);
    for (const Factor &factor : factors)
        for (const double moved : {-0.2, -0.1, 0.1, 0.2}) { // rules for the documents, T24
            economics::ProgrammeScale scale;
            scale.*factor.of = 1 + moved;
            add(work.text(QStringLiteral("T24.") + QLatin1StringView(factor.key)),
                QStringLiteral("sensitivity.%1.%2").arg(QLatin1StringView(factor.key)).arg(moved), scale, moved);
        }
    return table;
}

DocumentTable safeguardTable(DossierWork &work)
{
    DocumentTable table = work.table(QStringLiteral("T25"));
    for (const char *each : {"support", "mechanism", "platform", "pilots", "staff"}) { // annex 2, chapter 6
        const QString place = QStringLiteral("safeguards.") + QLatin1StringView(each);
        table.rows.push_back({RowKind::Usual,
                              {work.cell(work.text(QStringLiteral("T25.") + QLatin1StringView(each))),
                               TableCell{work.ownInCell(place + QLatin1StringView(".unit"), QStringLiteral("hint.cell.unit"))},
                               TableCell{work.ownInCell(place + QLatin1StringView(".time"), QStringLiteral("hint.cell.time"))},
                               TableCell{work.ownInCell(place + QLatin1StringView(".evidence"), QStringLiteral("hint.cell.evidence"))}}});
    }
    return table;
}

} // namespace core
