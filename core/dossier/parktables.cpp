#include "dossiertables.h"

#include "core/accounting/ledgersums.h"
#include "core/explain/evidencematrix.h"
#include "core/indicators/enterprises.h"
#include "core/schemes/answers.h"

#include <algorithm>

namespace core {

namespace {

using Kind = ColumnKind;

QString employees(const Park &park)
{
    double total = 0;
    for (const Enterprise &each : park.enterprises)
        total += each.employees.value_or(0);
    return total > 0 ? roundedText(total, 0) : QString();
}

std::optional<double> economyOf(const Case &inCase, const QString &key)
{
    for (const EconomyFigure &each : inCase.economy)
        if (each.key == key)
            return each.value;
    return std::nullopt;
}

} // namespace

DocumentTable profileTable(DossierWork &work)
{
    const ParkProfile &park = work.park.profile;
    DocumentTable table = work.table(QStringLiteral("T01"));
    const auto add = [&](const char *item, const QString &text) {
        if (!text.isEmpty())
            table.rows.push_back(
                {RowKind::Usual, {work.cell(work.text(QStringLiteral("T01.") + QLatin1StringView(item))), work.cell(text)}});
    };
    const auto required = [&](const char *item, const QString &text, const char *path) {
        if (!text.isEmpty())
            return add(item, text);
        work.missing(QLatin1StringView(item), true, QLatin1StringView(path), QStringLiteral("park"));
        const QString what = work.text(QStringLiteral("T01.") + QLatin1StringView(item));
        table.rows.push_back({RowKind::Usual, {work.cell(what), work.cell(work.gapRun(what))}});
    };
    required("name", work.parkName(), "park/name");
    required("location",
             park.province.isEmpty() ? QString()
                                     : work.text(QStringLiteral("T01.place"), {{"province", park.province}, {"city", park.city}}),
             "park/province");
    add("boundary", work.word("boundary", park.boundary));
    if (park.boundary == Boundary::ParkInPark)
        required("boundaryText", park.boundaryText.value_or(QString()), "park/boundaryText");
    else
        add("boundaryText", park.boundaryText.value_or(QString()));
    add("managementBody", park.managementBody.value_or(QString()));
    add("area", park.area ? fullText(park.area->value) : QString());
    add("stage", work.word("stage", park.stage));
    add("industry", work.industry(park.leadIndustry));
    const auto large = std::ranges::count_if(work.park.enterprises, &Enterprise::aboveScale);
    add("enterprises", roundedText(double(work.park.enterprises.size()), 0));
    add("aboveScale", roundedText(double(large), 0));
    add("employees", employees(work.park));
    if (park.parkTypes) {
        add("typeIndustry", park.parkTypes->industry);
        add("typeLocation", park.parkTypes->location);
        add("typeEnergy", park.parkTypes->energyStructure);
    }
    return table;
}

DocumentTable conditionsTable(DossierWork &work)
{
    DocumentTable table = work.table(QStringLiteral("T02"));
    const qsizetype shown = shownCase(work);
    int number = 0;
    for (const Scheme &scheme : work.schemes) {
        if (scheme.id != defaultScheme)
            continue;
        for (const SchemeCondition &each : scheme.conditions) {
            const Answer *answer = answerTo(work.at(shown), each.id);
            const bool isBoundary = each.isAboutBoundary && work.park.profile.boundaryText;
            TableCell met = work.cell(answer ? work.word("answer", answer->status) : work.text(QStringLiteral("T02.bySelf")));
            QString note = answer && answer->note ? *answer->note : isBoundary ? *work.park.profile.boundaryText : QString();
            if (!answer && !isBoundary) {
                met = work.cell(work.gapRun(work.text(QStringLiteral("T02.answer"))));
                work.missing(QStringLiteral("condition"), false,
                             QStringLiteral("cases/%1/answers/%2").arg(work.at(shown).id, each.id), QStringLiteral("wizard"),
                             {{"condition", work.local(each.name)}});
            }
            QStringList evidence;
            for (const qsizetype one : evidenceOfAnswer(work.park, shown, scheme, each.id))
                evidence.append(work.park.evidence[one].id);
            table.rows.push_back({RowKind::Usual,
                                  {work.cell(QString::number(++number)), work.cell(work.local(each.text)), std::move(met),
                                   work.cell(note.isEmpty() ? dash() : note),
                                   work.cell(evidence.isEmpty() ? dash() : evidence.join(QStringLiteral(", ")))}});
        }
    }
    return table;
}

MaybeTable economyTable(DossierWork &work)
{
    const Cases cases = work.roles.inOrder();
    DocumentTable table = work.table(QStringLiteral("T03"), cases);
    const auto add = [&](const char *id, const char *path, FigureFormat format, auto valueOf) {
        DocumentTableRow row{RowKind::Usual, {}};
        const QString base = QStringLiteral("T03.") + QLatin1StringView(id);
        row.cells = {work.cell(work.text(base)), work.cell(work.text(base + QStringLiteral(".unit")))};
        bool any = false;
        for (const qsizetype each : cases) {
            const std::optional<double> value = valueOf(each);
            any = any || value;
            row.cells.push_back(work.cell(work.number(each, QLatin1StringView(path), format, value)));
        }
        if (any)
            table.rows.push_back(std::move(row));
    };
    const auto economy = [&](const char *key) {
        return [&work, key](qsizetype each) { return economyOf(work.at(each), QLatin1StringView(key)); };
    };
    const auto perValueAdded = [&](const char *path) {
        return [&work, path](qsizetype each) -> std::optional<double> {
            const auto added = economyOf(work.at(each), QStringLiteral("valueAddedWanYuan"));
            const auto value = work.value(each, QLatin1StringView(path));
            return added && *added > 0 && value ? std::optional(*value / *added) : std::nullopt;
        };
    };
    add("output", "economy.grossOutputWanYuan", FigureFormat::Money, economy("grossOutputWanYuan"));
    add("added", "economy.valueAddedWanYuan", FigureFormat::Money, economy("valueAddedWanYuan"));
    add("employees", "economy.employees", FigureFormat::Count, economy("employees"));
    add("energyPer", "ratio(energy.totalTce,economy.valueAddedWanYuan)", FigureFormat::FourDecimals,
        perValueAdded("energy.totalTce"));
    add("carbonPer", "ratio(accounting.totalT,economy.valueAddedWanYuan)", FigureFormat::FourDecimals,
        perValueAdded("accounting.totalT"));
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

EnterpriseUses largestUses(const DossierWork &work, qsizetype caseIndex)
{
    constexpr size_t shown = 10; // rules for the documents, T04
    const Account &account = work.account(caseIndex);
    const auto figures = enterpriseFigures(work.park, caseIndex, account, work.library(caseIndex));
    const auto owners = enterprisesOf(work.park, caseIndex, account.ledger);
    std::vector<EnterpriseUse> all;
    for (const EnterpriseFigures &each : figures) {
        EnterpriseUse use{each.enterprise, each.electricityUse.value, each.heatUse.value, 0, each.direct.value, 0};
        for (size_t i = 0; i < account.ledger.size(); ++i) {
            const Line line = account.ledger[i].line;
            if (owners[i] == qint32(each.enterprise) && line != Line::Electricity && line != Line::Heat)
                use.fuelTce += account.ledger[i].energy.value;
        }
        use.totalTce = use.fuelTce + use.electricityMwh * account.parameters.electricityEqualValue.value +
                       use.heatGj * account.parameters.heatCalorificValue.value;
        if (each.enterprise >= 0 && use.totalTce != 0)
            all.push_back(use);
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &EnterpriseUse::totalTce);
    EnterpriseUses uses;
    for (size_t i = 0; i < all.size(); ++i) {
        const auto addTo = [&](EnterpriseUse &sum) {
            sum.electricityMwh += all[i].electricityMwh;
            sum.heatGj += all[i].heatGj;
            sum.fuelTce += all[i].fuelTce;
            sum.directT += all[i].directT;
            sum.totalTce += all[i].totalTce;
        };
        addTo(uses.total);
        if (i < shown)
            uses.largest.push_back(all[i]);
        else
            addTo(uses.rest);
    }
    if (uses.total.totalTce > 0)
        uses.largestShare = (uses.total.totalTce - uses.rest.totalTce) / uses.total.totalTce;
    return uses;
}

namespace {

QString productsOf(const DossierWork &work, qsizetype caseIndex, const QString &enterprise)
{
    QStringList products;
    for (const Product &each : work.at(caseIndex).production.products)
        if (each.enterprise && each.enterprise->id == enterprise)
            products.append(QStringLiteral("%1 %2 %3").arg(each.product, fullText(each.output), each.unit));
    return products.isEmpty() ? dash() : products.join(QStringLiteral("; "));
}

} // namespace

MaybeTable enterpriseTable(DossierWork &work, const EnterpriseUses &uses)
{
    if (uses.largest.empty())
        return std::nullopt;
    const qsizetype shown = shownCase(work);
    DocumentTable table = work.table(QStringLiteral("T04"), {}, {{"year", work.yearText(shown)}});
    const auto add = [&](RowKind kind, const QString &number, const QString &name, const QString &industry,
                         const QString &products, const EnterpriseUse &use, const QString &path) {
        const auto figure = [&](const char *key, double value) {
            return work.cell(work.number(shown, QStringLiteral("enterprises.%1.%2").arg(path, QLatin1StringView(key)),
                                         FigureFormat::Whole, value));
        };
        table.rows.push_back({kind,
                              {work.cell(number), work.cell(name), work.cell(industry), work.cell(products),
                               figure("electricityMwh", use.electricityMwh), figure("heatGj", use.heatGj),
                               figure("fuelTce", use.fuelTce), figure("directT", use.directT)}});
    };
    int number = 0;
    for (const EnterpriseUse &each : uses.largest) {
        const Enterprise &enterprise = work.park.enterprises.at(each.enterprise);
        add(RowKind::Usual, QString::number(++number), enterprise.name,
            enterprise.industry ? work.industry(enterprise.industry) : dash(), productsOf(work, shown, enterprise.id), each,
            enterprise.id);
    }
    if (uses.rest.totalTce != 0)
        add(RowKind::Usual, QString::number(++number), work.text(QStringLiteral("table.others")), {}, {}, uses.rest,
            QStringLiteral("rest"));
    add(RowKind::Total, {}, work.text(QStringLiteral("table.total")), {}, {}, uses.total, QStringLiteral("total"));
    work.note(table, QStringLiteral("T04.note"));
    return table;
}

MaybeTable productTable(DossierWork &work)
{
    const qsizetype shown = shownCase(work);
    DocumentTable table = work.table(QStringLiteral("T05"), {}, {{"year", work.yearText(shown)}});
    for (const Product &each : work.at(shown).production.products) {
        const ProductLimit *limit = limitOf(each, work.library(shown));
        const LimitLevel level = limitLevel(each, work.library(shown));
        if (!each.unitEnergy && each.limitStandard)
            work.missing(QStringLiteral("unitEnergy"), false,
                         QStringLiteral("cases/%1/production/products/%2").arg(work.at(shown).id, each.id),
                         QStringLiteral("production"), {{"product", each.product}});
        table.rows.push_back(
            {RowKind::Usual,
             {work.cell(each.product), work.cell(work.enterpriseName(each.enterprise)), work.cell(fullText(each.output)),
              work.cell(each.unit), work.cell(each.unitEnergy ? fullText(each.unitEnergy->value) : dash()),
              work.cell(each.limitStandard.value_or(dash())),
              work.cell(limit && limit->level2 ? fullText(*limit->level2) : dash()),
              work.cell(work.word("level", limitLevels[size_t(level)].key))}});
    }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace core
