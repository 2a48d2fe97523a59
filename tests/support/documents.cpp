#include "documents.h"

#include "core/dossier/numbering.h"

#include <cmath>

using namespace core;

namespace support {

namespace {

/// Texts in both languages.
struct Both {
    DocumentLanguage language;
    QString operator()(const char16_t *chinese, const char16_t *english) const
    {
        return QString::fromUtf16(language == DocumentLanguage::Chinese ? chinese : english);
    }
};

DocumentParagraph paragraph(const QString &text, ParagraphStyle style = ParagraphStyle::Body)
{
    return {{}, style, {plainRun(text)}};
}

DocumentTable usualTable(const Both &say)
{
    DocumentTable table;
    table.id = QStringLiteral("T08");
    table.caption = say(u"能源消费结构", u"Energy mix");
    table.unit = say(u"吨标准煤", u"tce");
    table.columns = {{say(u"品种", u"Carrier"), 2},
                     {say(u"2024 年", u"2024"), 1, ColumnKind::Number},
                     {say(u"2025 年", u"2025"), 1, ColumnKind::Number},
                     {say(u"状态", u"Status"), 0.8, ColumnKind::Short}};
    const auto row = [](const QString &name, const QString &a, const QString &b, const QString &status, RowKind kind) {
        DocumentTableRow made{kind, {}};
        for (const QString &text : {name, a, b, status})
            made.cells.push_back({{plainRun(text)}});
        return made;
    };
    table.rows = {{RowKind::Group, {{{plainRun(say(u"化石能源", u"Fossil"))}}}},
                  row(say(u"煤炭", u"Coal"), QStringLiteral("181,699.81"), QStringLiteral("175,000.00"), say(u"●达到", u"● met"),
                      RowKind::Usual),
                  row(say(u"天然气", u"Natural gas"), QStringLiteral("33,501.02"), QStringLiteral("—"),
                      say(u"？缺数据", u"? no data"), RowKind::Usual),
                  row(say(u"合计", u"Total"), QStringLiteral("215,200.83"), QStringLiteral("175,000.00"), {}, RowKind::Total)};
    table.notes = {{plainRun(say(u"合计由未修约的数据得出。", u"Totals come from unrounded parts."))}};
    return table;
}

DocumentTable longTable(const Both &say)
{
    DocumentTable table;
    table.id = QStringLiteral("T04");
    table.caption = say(u"重点企业", u"Key enterprises");
    table.columns = {{say(u"序号", u"No."), 0.5, ColumnKind::Short},
                     {say(u"企业", u"Enterprise"), 2},
                     {say(u"电力（兆瓦时）", u"Power (MWh)"), 1, ColumnKind::Number}};
    for (int i = 1; i <= 60; ++i)
        table.rows.push_back({RowKind::Usual,
                              {{{plainRun(QString::number(i))}},
                               {{plainRun(say(u"企业", u"Enterprise ") + QString::number(i))}},
                               {{plainRun(QString::number(1000 * i))}}}});
    return table;
}

DocumentTable turnedTable(const Both &say)
{
    DocumentTable table;
    table.id = QStringLiteral("T20");
    table.caption = say(u"重点项目表", u"Projects");
    table.unit = say(u"万元", u"10⁴ CNY");
    for (int i = 0; i < 10; ++i)
        table.columns.push_back({say(u"栏目", u"Column ") + QString::number(i + 1), i == 2 ? 3.0 : 1.0,
                                 i > 4 ? ColumnKind::Number : ColumnKind::Text});
    for (int i = 0; i < 4; ++i) {
        DocumentTableRow row;
        for (int j = 0; j < 10; ++j)
            row.cells.push_back({{plainRun(j == 2 ? say(u"屋顶光伏与储能，建设期两年，配套改造变电站",
                                                        u"Roof PV and storage, two years, with a new substation")
                                                  : QString::number(100 * i + j))}});
        table.rows.push_back(row);
    }
    return table;
}

DocumentParagraph everyRun(const Both &say)
{
    DocumentParagraph all = paragraph(say(u"2025 年碳排放总量", u"In 2025 emissions were "));
    all.id = QStringLiteral("A5");
    all.runs.push_back({RunKind::Number, say(u"134.76 万吨", u"1,347.6 kt"), 0, {}});
    all.runs.push_back({RunKind::Bold, say(u"（核算边界内）", u" (inside the boundary)"), -1, {}});
    all.runs.push_back({RunKind::Italic, say(u"，见", u", see "), -1, {}});
    all.runs.push_back({RunKind::Reference, QStringLiteral("T08"), -1, QStringLiteral("T08")});
    all.runs.push_back(plainRun(say(u"和", u" and ")));
    all.runs.push_back({RunKind::Reference, QStringLiteral("F06"), -1, QStringLiteral("F06")});
    all.runs.push_back(plainRun(say(u"；“双碳”目标说明见", u"; more at ")));
    all.runs.push_back(
        {RunKind::Link, QStringLiteral("www.ndrc.gov.cn"), -1, QStringLiteral("https://www.ndrc.gov.cn/a?b=1&c=2")});
    all.runs.push_back(plainRun(say(u"。", u". ")));
    all.runs.push_back({RunKind::Gap, say(u"【待补：2023 年数据】", u"[To be supplied: 2023]"), -1, {}});
    all.runs.push_back({RunKind::Hint, say(u"【编写提示：说明变化原因】", u"[Hint: give the reasons]"), -1, {}});
    return all;
}

DocumentFigure figure(const char *id, FigureType type, const QString &caption, const Both &say)
{
    DocumentFigure made;
    made.id = QString::fromLatin1(id);
    made.type = type;
    made.caption = caption;
    made.alternative = say(u"图示：", u"Picture: ") + caption;
    made.source = say(u"数据来源：核算台账", u"Source: the ledger");
    return made;
}

using Values = std::vector<std::optional<double>>;

void addColumns(std::vector<DocumentFigure> &all, const Both &say)
{
    DocumentFigure bars =
        figure("F01", FigureType::BarsAcross, say(u"2025 年重点企业能源消费", u"Energy use of key enterprises"), say);
    bars.horizontal = QStringLiteral("tce");
    for (int i = 0; i < 8; ++i)
        bars.categories << say(u"滨海新材料科技有限公司", u"Coastal Materials ") + QString::number(i + 1);
    bars.series = {{say(u"燃料", u"Fuel"), {9000., 8000., 7000., 5000., 3000., 2500., 900., 0.}},
                   {say(u"电力", u"Power"), {4000., 2000., 2500., 1500., 1000., 500., 400., 300.}},
                   {say(u"热力", u"Heat"), {1000., 600., std::nullopt, 500., 200., 100., 100., 50.}}};
    DocumentFigure columns =
        figure("F06", FigureType::Columns, say(u"碳排放与单位能耗碳排放", u"Emissions and carbon per energy"), say);
    columns.vertical = say(u"万吨 CO₂", u"kt CO₂");
    columns.secondVertical = say(u"吨/吨标准煤", u"t/tce");
    columns.categories = {QStringLiteral("2023"), QStringLiteral("2024"), QStringLiteral("2025"), QStringLiteral("2028")};
    columns.series = {{say(u"燃料", u"Fuel"), {60., 58., 55., 20.}},
                      {say(u"电力", u"Power"), {70., 66., 60., -4.}},
                      {say(u"热力", u"Heat"), {12., 12., 11., 3.}}};
    columns.series.push_back({say(u"单位能耗碳排放", u"Carbon per energy"), {2.1, 2.05, 1.97, 0.19}, -1, true, false, true});
    columns.limit = 100;
    columns.limitName = say(u"目标", u"Target");
    DocumentFigure bridge = figure("F10", FigureType::Bridge, say(u"基准年至目标年减排构成", u"Bridge from base to goal"), say);
    bridge.vertical = say(u"万吨 CO₂", u"kt CO₂");
    bridge.categories = {QStringLiteral("2025"), say(u"燃料", u"Fuel"), say(u"电力", u"Power"), say(u"热力", u"Heat"),
                         QStringLiteral("2028")};
    bridge.series = {{{}, {126., -35., -64., -8., 19.}}};
    DocumentFigure across = bars;
    across.id = QStringLiteral("F18");
    across.type = FigureType::Tornado;
    across.caption = say(u"敏感性", u"Sensitivity");
    across.horizontal = say(u"内部收益率变化（百分点）", u"Change of IRR (points)");
    across.categories = {say(u"投资", u"Investment"), say(u"节约", u"Saving"), say(u"成本", u"Cost")};
    across.series = {{QStringLiteral("−20 %"), {2.6, -2.9, 0.8}}, {QStringLiteral("+20 %"), {-1.9, 2.4, -0.9}}};
    all.insert(all.end(), {bars, columns, bridge, across});
}

void addLines(std::vector<DocumentFigure> &all, const Both &say)
{
    DocumentFigure lines = figure("F09", FigureType::Lines, say(u"碳排放趋势", u"Trend of emissions"), say);
    lines.vertical = say(u"万吨 CO₂", u"kt CO₂");
    lines.positions = {2023, 2024, 2025, 2027, 2028};
    lines.series = {{say(u"规划情景", u"Plan"), {142., 136., 126., 60., 19.}},
                    {say(u"对照情景", u"No measures"), {std::nullopt, std::nullopt, 126., 133., 138.}, -1, true, true}};
    DocumentFigure areas = figure("F12", FigureType::Areas, say(u"典型周供需", u"A typical week"), say);
    areas.vertical = QStringLiteral("MW");
    areas.horizontal = say(u"小时", u"Hour");
    DocumentFigure carpet = figure("F13", FigureType::Carpet, say(u"全年逐时下网功率", u"Import by hour"), say);
    carpet.vertical = QStringLiteral("MW");
    FigureSeries sun{say(u"光伏", u"PV"), {}}, wind{say(u"风电", u"Wind"), {}}, load{say(u"负荷", u"Load"), {}, -1, true},
        year{say(u"下网", u"Import"), {}};
    for (int i = 0; i < 168; ++i) {
        areas.positions.push_back(i);
        sun.values.emplace_back(std::max(0., 80 * std::sin((i % 24 - 6) * M_PI / 12)));
        wind.values.emplace_back(30 + 20 * std::sin(i / 17.));
        load.values.emplace_back(90 + 10 * std::cos(i / 12. * M_PI));
    }
    for (int i = 0; i < 8760; ++i)
        year.values.emplace_back(40 * std::cos(i / 12. * M_PI) + 30 * std::cos(i / 8760. * 2 * M_PI));
    areas.series = {sun, wind, load};
    carpet.series = {year};
    all.insert(all.end(), {lines, areas, carpet});
}

void addOthers(std::vector<DocumentFigure> &all, const Both &say)
{
    DocumentFigure ring = figure("F03", FigureType::Ring, say(u"2025 年能源消费结构", u"Energy mix of 2025"), say);
    ring.categories = {say(u"煤炭", u"Coal"), say(u"油品", u"Oil"), say(u"天然气", u"Gas"),
                       say(u"非化石电力", u"Non-fossil power")};
    ring.series = {{{}, {40., 8., 22., 30.}}};
    DocumentFigure flow = figure("F04", FigureType::Flow, say(u"2025 年能流图", u"Energy flow of 2025"), say);
    flow.vertical = QStringLiteral("tce");
    flow.categories = {say(u"煤炭", u"Coal"), say(u"电网", u"Grid"), say(u"园区", u"Park"), say(u"生产", u"Production"),
                       say(u"建筑", u"Buildings")};
    flow.layers = {0, 0, 1, 2, 2};
    flow.flows = {{0, 2, 180}, {1, 2, 90}, {2, 3, 230}, {2, 4, 40}};
    DocumentFigure bullets = figure("F11", FigureType::Bullets, say(u"指标达成度", u"Achievement of the indicators"), say);
    bullets.categories = {say(u"单位能耗碳排放", u"Carbon per energy"), say(u"清洁能源消费占比", u"Clean energy share"),
                          say(u"工业固废综合利用率", u"Waste use")};
    bullets.series = {{{}, {0.9, 1.2, std::nullopt}}};
    DocumentFigure times = figure("F15", FigureType::Timetable, say(u"路线图与时间表", u"Road map"), say);
    times.categories = {say(u"屋顶光伏", u"Roof PV"), say(u"热泵改造", u"Heat pumps"), say(u"绿电直连", u"Direct line")};
    times.series = {{{}, {2025., 2026., 2026.}}, {{}, {2026., 2027., 2028.}}};
    DocumentFigure curve =
        figure("F16", FigureType::CostCurve, say(u"减排成本曲线（参考）", u"Abatement cost (indicative)"), say);
    curve.horizontal = say(u"吨 CO₂", u"t CO₂");
    curve.vertical = say(u"元/吨", u"CNY/t");
    curve.categories = times.categories;
    curve.series = {{{}, {20000., 50000., 90000.}}, {{}, {-120., 80., 310.}}};
    DocumentFigure dots = figure("F19", FigureType::Dots, say(u"达标一览", u"Status"), say);
    dots.categories = bullets.categories;
    dots.series = {{QStringLiteral("2024"), {1., 0., 3.}}, {QStringLiteral("2025"), {0., 0., 2.}}};
    DocumentFigure boxes = figure("F20", FigureType::Boxes, say(u"核算边界", u"Boundary"), say);
    boxes.categories = {say(u"能源供应", u"Energy supply"), say(u"工业生产", u"Production"), say(u"建筑", u"Buildings")};
    boxes.series = {
        {say(u"外购煤炭", u"Coal bought"), {}}, {say(u"外购电力", u"Power bought"), {}}, {say(u"外送热力", u"Heat sent"), {}}};
    all.insert(all.end(), {ring, flow, bullets, times, curve, dots, boxes});
}

DocumentSection section(const QString &id, int level, const QString &heading, std::vector<DocumentBlock> blocks,
                        bool isAnnex = false)
{
    return {id, level, heading, isAnnex, std::move(blocks)};
}

} // namespace

std::vector<DocumentFigure> sampleFigures(DocumentLanguage language)
{
    const Both say{language};
    std::vector<DocumentFigure> all;
    addColumns(all, say);
    addLines(all, say);
    addOthers(all, say);
    return all;
}

Document sampleDocument(DocumentKind kind, DocumentLanguage language)
{
    const Both say{language};
    Document document;
    document.kind = kind;
    document.language = language;
    document.title = say(u"滨海零碳园区申报书", u"Application of the coastal park");
    document.subtitle = say(u"国家级零碳园区", u"National zero-carbon park");
    document.parkName = say(u"滨海产业园", u"Coastal Park");
    document.caseId = QStringLiteral("C2028");
    document.year = 2025;
    document.isDraft = true;
    document.projectDigest = QString(64, u'a');
    document.factorDigest = QString(64, u'b');
    document.programVersion = QStringLiteral("0.1.0");
    document.numbers = {{QStringLiteral("C2025"), QStringLiteral("accounting.totalT"), FigureFormat::CarbonMass, 1347604.9,
                         say(u"134.76 万吨", u"1,347.6 kt")}};
    QString text =
        say(u"园区位于沿海地区，产业以新材料、装备制造和食品加工为主。", u"The park lies at the coast and makes materials, "
                                                                         u"machines and food. ");
    text = text.repeated(6);
    std::vector<DocumentBlock> figures;
    for (const DocumentFigure &each : sampleFigures(language))
        figures.emplace_back(each);
    document.sections = {
        section(QStringLiteral("cover"), 0, {},
                {paragraph(document.title, ParagraphStyle::Cover), paragraph(document.subtitle, ParagraphStyle::Subtitle),
                 paragraph(say(u"管理委员会", u"Management committee"), ParagraphStyle::Cover)}),
        section(QStringLiteral("contents"), 0, say(u"目　录", u"Contents"), {}),
        section(QStringLiteral("summary"), 0, say(u"摘　要", u"Summary"), {paragraph(text)}),
        section(QStringLiteral("park"), 1, say(u"园区情况", u"The park"), {}),
        section(QStringLiteral("park.basic"), 2, say(u"基本情况", u"Profile"), {paragraph(text), everyRun(say), usualTable(say)}),
        section(QStringLiteral("park.industry"), 2, say(u"产业发展情况", u"Industry"),
                {paragraph(text), longTable(say), paragraph(say(u"第一条", u"First"), ParagraphStyle::Numbered),
                 paragraph(say(u"第二条", u"Second"), ParagraphStyle::Numbered),
                 paragraph(say(u"要点", u"A point"), ParagraphStyle::Bullet)}),
        section(QStringLiteral("figures"), 1, say(u"图件", u"Figures"), figures),
        section(QStringLiteral("figures.detail"), 3, say(u"细目", u"Details"), {paragraph(text)}),
        section(QStringLiteral("projects"), 1, say(u"重点项目", u"Projects"),
                {paragraph(text), turnedTable(say), paragraph(text)}),
        section(QStringLiteral("annex.ledger"), 1, say(u"核算台账", u"Ledger"), {turnedTable(say)}, true),
        section(QStringLiteral("annex.factors"), 1, say(u"因子", u"Factors"), {usualTable(say)}, true)};
    auto &ledger = std::get<DocumentTable>(document.sections[9].blocks[0]);
    ledger.id = QStringLiteral("T42:C2025");
    ledger.caption = say(u"化石燃料", u"Fossil fuels");
    std::get<DocumentTable>(document.sections[10].blocks[0]).id = QStringLiteral("T50");
    return document;
}

} // namespace support
