<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Saved on the bill</source>
        <translation>节省电费</translation>
    </message>
    <message>
        <source>Feed-in</source>
        <translation>上网收入</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳成本</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Rest value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>所得税</translation>
    </message>
    <message>
        <source>Sum after year %1</source>
        <translation>第 %1 年末累计</translation>
    </message>
    <message>
        <source>(what is bought and run − what feed-in earns) ÷ own power used or sold, all at present value</source>
        <translation>（投资与运维 − 上网收入）÷ 自用或上网的自发电量，均按现值计</translation>
    </message>
    <message>
        <source>what is bought and run ÷ own power that is not curtailed, all at present value</source>
        <translation>投资与运维 ÷ 未弃掉的自发电量，均按现值计</translation>
    </message>
    <message>
        <source>Energy a year, wear counted</source>
        <translation>年电量（已计衰减）</translation>
    </message>
    <message>
        <source>Present value of 1 a year over %1 years</source>
        <translation>%1 年间每年 1 的现值</translation>
    </message>
    <message>
        <source>Yearly money counts here as in the first year: its growth is left out.</source>
        <translation>此处各年收支按第一年计，不计增长。</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>内部收益率</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>静态回收期</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>动态回收期</translation>
    </message>
    <message>
        <source>Levelised cost of own power</source>
        <translation>自发电度电成本</translation>
    </message>
    <message>
        <source>Cost of green power where it is used or sold</source>
        <translation>绿电成本（按使用或上网电量）</translation>
    </message>
    <message>
        <source>the interest at which the net present value is 0</source>
        <translation>使净现值为 0 的折现率</translation>
    </message>
    <message>
        <source>Price of wind, yuan/kW</source>
        <translation>风电单价，元/kW</translation>
    </message>
    <message>
        <source>Price of solar PV, yuan/kW</source>
        <translation>光伏单价，元/kW</translation>
    </message>
    <message>
        <source>Price of batteries, yuan/kWh</source>
        <translation>储能单价，元/kWh</translation>
    </message>
    <message>
        <source>Solar output lost in the first year</source>
        <translation>光伏首年衰减</translation>
    </message>
    <message>
        <source>Solar output lost in each year after it</source>
        <translation>光伏此后逐年衰减</translation>
    </message>
    <message>
        <source>Solar plants end at %1 of their output as new; the years between are taken by proportion.</source>
        <translation>光伏最终出力为全新时的 %1，其间各年按比例取值。</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风电</translation>
    </message>
    <message>
        <source>Solar PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation>储能容量</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>并网容量</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>Core indicator</source>
        <translation>核心指标</translation>
    </message>
    <message>
        <source>Σ investment × annuity + operation + purchase and fees + carbon − feed-in</source>
        <translation>Σ 投资 × 年金系数 + 运维 + 购电及费用 + 碳成本 − 上网收入</translation>
    </message>
    <message>
        <source>A point of the curve: its year is known once it is written to the case.</source>
        <translation>曲线上的一点：写入情景后才能得知其全年运行。</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>储能</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>并网</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需量电费</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购电</translation>
    </message>
    <message>
        <source>Levies on own power</source>
        <translation>自发电附加费</translation>
    </message>
    <message>
        <source>other emissions + fossil power factor × purchase that no attribute covers</source>
        <translation>其他排放 + 化石能源电力排放因子 × 未被绿证覆盖的购电量</translation>
    </message>
    <message>
        <source>energy consumption</source>
        <translation>综合能源消费量</translation>
    </message>
    <message>
        <source>Other emissions</source>
        <translation>其他排放</translation>
    </message>
    <message>
        <source>Green attributes</source>
        <translation>绿色电力属性</translation>
    </message>
    <message>
        <source>Fossil power factor</source>
        <translation>化石能源电力排放因子</translation>
    </message>
    <message>
        <source>the capacities and the hours of the year that cost least together and meet every limit</source>
        <translation>满足全部约束且总成本最低的容量与全年逐时运行</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Operation, of the price a year</source>
        <translation>年运维占单价</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>the connection that costs least together with the plants</source>
        <translation>与各电源一起成本最低的并网容量</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>容量电费</translation>
    </message>
    <message>
        <source>the largest purchase of an hour: any connection that carries it costs the same</source>
        <translation>一小时最大购电功率：能承载它的并网容量成本相同</translation>
    </message>
    <message>
        <source>Economics of %1</source>
        <translation>%1的经济性</translation>
    </message>
    <message>
        <source>Beside buying all power from the grid; after tax, flows at the end of their year.</source>
        <translation>与全部购电相比；税后，现金流计于年末。</translation>
    </message>
    <message>
        <source>Σ net of a year ÷ (1 + %1)^year, years 0 to %2</source>
        <translation>Σ 各年净现金流 ÷（1 + %1）的年数次方，第 0 至 %2 年</translation>
    </message>
    <message>
        <source>years until the sum of the flows stays at or above 0, within the year by proportion</source>
        <translation>累计现金流不再低于 0 所需的年数，年内按比例</translation>
    </message>
    <message>
        <source>the same with each flow at its present value</source>
        <translation>同上，各现金流按现值计</translation>
    </message>
    <message>
        <source>Least-cost design of %1</source>
        <translation>%1的最低成本方案</translation>
    </message>
</context>
<context>
    <name>AccountingLine</name>
    <message>
        <source>Fuels</source>
        <translation>用作燃料</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>加工转换</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>工业过程</translation>
    </message>
</context>
<context>
    <name>BoundaryTexts</name>
    <message>
        <source>This is a park in a park. It needs a clear boundary on all four sides and a management body that is responsible for it. Name both at the left.</source>
        <translation>这是“园中园”，需要有明确的四至边界和负责的管理机构。请在左侧填写。</translation>
    </message>
    <message>
        <source>This is the whole park. Describe its boundary, so that a reader can tell what is inside. A park in a park would need a clear boundary on all four sides and a management body of its own.</source>
        <translation>这是园区整体。请描述边界，让读者知道哪些在园内。若为“园中园”，则需要明确的四至边界和负责的管理机构。</translation>
    </message>
    <message>
        <source>Inside the boundary counts all energy that is used and all processes, of every enterprise, in one calendar year. What is sent out is subtracted.</source>
        <translation>边界内所有企业一个自然年的全部用能和工业过程都计入；外供部分扣除。</translation>
    </message>
</context>
<context>
    <name>BusScenes</name>
    <message>
        <source>No hours yet.</source>
        <translation>尚无逐时结果。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Storage level</source>
        <translation>储能电量</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Heat: %1 bought, %2 lost.</source>
        <translation>热力：外购 %1，损失 %2。</translation>
    </message>
    <message>
        <source>Heat: %1 bought.</source>
        <translation>热力：外购 %1。</translation>
    </message>
    <message>
        <source>Hydrogen: %1 bought.</source>
        <translation>氢：外购 %1。</translation>
    </message>
</context>
<context>
    <name>CellTexts</name>
    <message>
        <source>Outside</source>
        <translation>园区外</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. Write 1234.5 or 1,234.5, with its unit if you like.</source>
        <translation>“%1”不是数。请写成 1234.5 或 1,234.5，可带单位。</translation>
    </message>
    <message>
        <source>%1 is no share; per cent mean nothing here.</source>
        <translation>“%1”不是占比，此处不能用百分号。</translation>
    </message>
    <message>
        <source>The unit &quot;%1&quot; is unknown here. Write the number alone.</source>
        <translation>此处不认识单位“%1”。请只写数。</translation>
    </message>
    <message>
        <source>The unit &quot;%1&quot; is unknown here. Use one of: %2.</source>
        <translation>此处不认识单位“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. Choose one of: %2.</source>
        <translation>“%1”不在列表中。可选：%2。</translation>
    </message>
    <message>
        <source>A series is imported, not typed.</source>
        <translation>序列数据需导入，不能键入。</translation>
    </message>
    <message>
        <source>Write a month as 2025-03.</source>
        <translation>月份请写成 2025-03。</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>请写整数。</translation>
    </message>
    <message>
        <source>This cell cannot be empty. Choose or write a value.</source>
        <translation>此格不能为空。请选择或填写。</translation>
    </message>
    <message>
        <source>The number must lie within %1.</source>
        <translation>数值须在 %1 之内。</translation>
    </message>
    <message>
        <source>The production ends before it begins. Correct one of the months.</source>
        <translation>生产结束月份早于开始月份。请更正其中一个月份。</translation>
    </message>
    <message>
        <source>A date is both a holiday and a make-up workday. Leave it in one of the two lists.</source>
        <translation>有日期既是节假日又是调休上班日。请只保留在其中一栏。</translation>
    </message>
    <message>
        <source>Write a date as 2026-01-20, a month as 2026-01.</source>
        <translation>日期请写成 2026-01-20，月份写成 2026-01。</translation>
    </message>
    <message>
        <source>Write 24 letters, one for each hour from 0 o&apos;clock: S sharp peak, P peak, F flat, V valley, D deep valley.</source>
        <translation>请从 0 点起按小时填 24 个字母：S 尖峰、P 高峰、F 平段、V 低谷、D 深谷。</translation>
    </message>
    <message>
        <source>Write whole numbers from 1 to %1 with commas between them, a span with a dash: 1-3, 5.</source>
        <translation>请填 1 到 %1 的整数，用逗号隔开，连续的用短横线：1-3, 5。</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Without serial</source>
        <translation>无编号</translation>
    </message>
    <message>
        <source>Also in a plan</source>
        <translation>规划情景也引用</translation>
    </message>
    <message>
        <source>Again, in other months</source>
        <translation>再次申报，月份不同</translation>
    </message>
    <message>
        <source>Claimed twice</source>
        <translation>重复申报</translation>
    </message>
</context>
<context>
    <name>CleanMix</name>
    <message>
        <source>Direct and on-site green</source>
        <translation>绿电直供与自发</translation>
    </message>
    <message>
        <source>Certificates and green trade</source>
        <translation>绿证与绿电交易</translation>
    </message>
    <message>
        <source>Biogenic fuels</source>
        <translation>生物质燃料</translation>
    </message>
    <message>
        <source>Non-fossil heat</source>
        <translation>非化石热</translation>
    </message>
    <message>
        <source>Grid power, uncovered</source>
        <translation>未覆盖网电</translation>
    </message>
    <message>
        <source>Natural gas</source>
        <translation>天然气</translation>
    </message>
    <message>
        <source>Other gas</source>
        <translation>其他燃气</translation>
    </message>
    <message>
        <source>Fossil heat</source>
        <translation>外购化石热</translation>
    </message>
    <message>
        <source>Waste and other fuels</source>
        <translation>废弃物及其他燃料</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>煤</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>油</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The scheme &quot;%1&quot; is unknown. Known: %2.</source>
        <translation>未知的指标体系“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;.</source>
        <translation>没有情景“%1”。</translation>
    </message>
    <message>
        <source>See parkwright --help.</source>
        <translation>参见 parkwright --help。</translation>
    </message>
    <message>
        <source>Name at least one file. See parkwright --help.</source>
        <translation>请至少给出一个文件。参见 parkwright --help。</translation>
    </message>
    <message>
        <source>The format must be text, json or csv.</source>
        <translation>格式只能是 text、json 或 csv。</translation>
    </message>
    <message>
        <source>Name two files: the one to read and the one to write. See parkwright --help.</source>
        <translation>请给出两个文件：要读的和要写的。参见 parkwright --help。</translation>
    </message>
    <message>
        <source>The file to write must end with %1.</source>
        <translation>要写的文件名应以 %1 结尾。</translation>
    </message>
    <message>
        <source>Name one park and a case with --case; the format is text or json. See parkwright --help.</source>
        <translation>请给出一个园区文件并用 --case 指定情景；格式为 text 或 json。参见 parkwright --help。</translation>
    </message>
    <message>
        <source>Name one case file. See parkwright --help.</source>
        <translation>请指定一个算例文件。参见 parkwright --help。</translation>
    </message>
    <message>
        <source>--fix takes wind MW, PV MW, battery MWh, battery MW and grid MW, separated by commas, none below zero.</source>
        <translation>--fix 后为风电 MW、光伏 MW、储能 MWh、储能 MW、并网 MW，用逗号分隔，均不小于零。</translation>
    </message>
    <message>
        <source>--rule and --limits need --fix.</source>
        <translation>--rule 和 --limits 需要 --fix。</translation>
    </message>
    <message>
        <source>The format must be text or json.</source>
        <translation>格式必须是 text 或 json。</translation>
    </message>
    <message>
        <source>The park has no such case.</source>
        <translation>园区没有这个情景。</translation>
    </message>
    <message>
        <source>The park has no enterprise &quot;%1&quot;.</source>
        <translation>园区没有企业“%1”。</translation>
    </message>
    <message>
        <source>(not taken: errors)</source>
        <translation>（未采纳：有错误）</translation>
    </message>
    <message>
        <source>(not taken: a question is open)</source>
        <translation>（未采纳：有待确认的问题）</translation>
    </message>
    <message>
        <source>No answer from: %1</source>
        <translation>尚未回复：%1</translation>
    </message>
    <message>
        <source>Name two files: the one to read and the one to write.</source>
        <translation>请给出两个文件：读取的和写入的。</translation>
    </message>
    <message>
        <source>Name the workbooks to read and the project, which comes last.</source>
        <translation>请给出要读取的工作簿，项目文件放在最后。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Known: %2.</source>
        <translation>无法理解“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>“%1”须为 %2 至 %3 之间的数，而不是“%4”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of %2.</source>
        <translation>“%1”须为以下之一：%2。</translation>
    </message>
    <message>
        <source>The sun offset must be auto, epw or hours from −12 to 12.</source>
        <translation>太阳时刻偏移须为 auto、epw 或 −12 至 12 小时。</translation>
    </message>
    <message>
        <source>Name one weather file; the format is text or json. See parkwright --help.</source>
        <translation>请给出一个气象文件；格式为 text 或 json。参见 parkwright --help。</translation>
    </message>
    <message>
        <source>The search ended before the least cost was proven; the gap says how far it may lie below.</source>
        <translation>搜索未证明最低成本即结束；最低成本还可能更低，幅度不超过所示差距。</translation>
    </message>
    <message>
        <source>No dispatch with foresight was cheaper than the rule; this year was run by rule.</source>
        <translation>没有比规则更省的前瞻调度；本年按规则运行。</translation>
    </message>
    <message>
        <source>CHP, heat pumps, boilers, electrolysers and flexible loads entered as fixed profiles.</source>
        <translation>热电联产、热泵、锅炉、电解槽和柔性负荷按事先确定的曲线计入。</translation>
    </message>
    <message>
        <source>Only the largest battery looks ahead; the others ran by rule.</source>
        <translation>仅最大的储能参与前瞻优化；其余按规则运行。</translation>
    </message>
    <message>
        <source>Name two files to compare. See parkwright --help.</source>
        <translation>请给出两个要对比的文件。参见 parkwright --help。</translation>
    </message>
    <message>
        <source>A template is for .docx only.</source>
        <translation>模板只用于 .docx。</translation>
    </message>
    <message>
        <source>The kind is application, scheme, emissions or brief.</source>
        <translation>类型为 application、scheme、emissions 或 brief。</translation>
    </message>
    <message>
        <source>The language is zh or en.</source>
        <translation>语言为 zh 或 en。</translation>
    </message>
    <message>
        <source>The date is written as 2026-03-12.</source>
        <translation>日期写作 2026-03-12。</translation>
    </message>
    <message>
        <source>Not written: what is required is missing or no longer confirmed.</source>
        <translation>未写出：必填内容缺失或已过期。</translation>
    </message>
    <message>
        <source>Written as a draft, which its header says. --require writes nothing where something required is missing.</source>
        <translation>已按草稿写出，页眉注明“草稿”。加 --require 则缺必填内容时不写出。</translation>
    </message>
    <message>
        <source>Font not installed, another stands in: %1</source>
        <translation>未安装字体，已由其他字体代替：%1</translation>
    </message>
    <message>
        <source>The document does not say from which project it was made: it is none of Parkwright, or another program has rewritten it.</source>
        <translation>文件未注明由哪个项目生成：它不是园匠生成的，或已被其他程序改写。</translation>
    </message>
    <message>
        <source>Made from this project as it is now.</source>
        <translation>由当前项目生成。</translation>
    </message>
    <message>
        <source>Made from another project, or from this one before it was changed.</source>
        <translation>由另一项目生成，或本项目此后有改动。</translation>
    </message>
    <message>
        <source>Made with the factors in use now.</source>
        <translation>所用因子与当前一致。</translation>
    </message>
    <message>
        <source>Made with other factors than those in use now.</source>
        <translation>所用因子与当前不同。</translation>
    </message>
    <message>
        <source>the factors that cases keep</source>
        <translation>各情景所存的因子</translation>
    </message>
    <message numerus="yes">
        <source>the contents of %n evidence files</source>
        <translation>
            <numerusform>%n 个佐证材料的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the exchange file: %1.</source>
        <translation>未写入交换文件：%1。</translation>
    </message>
    <message>
        <source>parkwright FILE --review          opens the window for an examiner: for reading only, remarks in a file of their own
parkwright remarks FILE OUT.docx|.csv|.xlsx   the list of the remarks on a park, and what changed since
    --language zh|en              of the list; zh by default
    --remarks FILE.remarks.json   the one beside FILE by default
    --date YYYY-MM-DD             today by default
</source>
        <translation>parkwright 文件 --review          以审查方式打开窗口：只读，意见另存一个文件
parkwright remarks 文件 出.docx|.csv|.xlsx   对园区的审查意见表，以及此后有何变更
    --language zh|en              意见表的语言；默认 zh
    --remarks 文件.remarks.json   默认取文件旁的意见文件
    --date YYYY-MM-DD             默认当天
</translation>
    </message>
    <message>
        <source>parkwright dictionary            every list and field that a project can hold, with unit, limits and meaning
    --language zh|en              that of the system by default
    --format md|csv               md by default
</source>
        <translation>parkwright dictionary            项目可容纳的全部清单和字段，含单位、限值和含义
    --language zh|en              默认为系统语言
    --format md|csv               默认为 md
</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the trail of changes (%n entries)</source>
        <translation>
            <numerusform>变更留痕（%n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>Save with the factors in use</source>
        <translation>保存并固化所用因子</translation>
    </message>
    <message>
        <source>Write: parkwright dictionary [--language zh|en] [--format md|csv]</source>
        <translation>用法：parkwright dictionary [--language zh|en] [--format md|csv]</translation>
    </message>
    <message>
        <source>Name one project. See parkwright --help.</source>
        <translation>请指定一个项目文件。参见 parkwright --help。</translation>
    </message>
    <message>
        <source>The remarks were made for &quot;%1&quot; (%2), which has the name or the id of this park.</source>
        <translation>这些审查意见原针对“%1”（%2）提出，其名称或编号与本园区相同。</translation>
    </message>
    <message>
        <source>The remarks are on another park, &quot;%1&quot; (%2). Name the file of this park&apos;s remarks with --remarks.</source>
        <translation>这些审查意见针对另一园区“%1”（%2）。请用 --remarks 指定本园区的意见文件。</translation>
    </message>
    <message>
        <source>Take over returned workbooks</source>
        <translation>采纳交回的填报表</translation>
    </message>
    <message numerus="yes">
        <source>the contents of %n pictures</source>
        <translation>
            <numerusform>%n 张图片的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice. Keep one of them.</source>
        <translation>“%1”给了两次，请保留其一。</translation>
    </message>
    <message>
        <source>parkwright history FILE.park      its snapshots, and who changed what when
    --format text|json|csv
    --snapshot NAME [--note TEXT]   keeps the park as it is now under a name
</source>
        <translation>parkwright history FILE.park      其快照，以及何人何时作了何种更改
    --format text|json|csv
    --snapshot NAME [--note TEXT]   以一个名称保存园区的当前状态
</translation>
    </message>
    <message>
        <source>Dispatched at least cost with foresight; proven: no other dispatch of the battery saves more than %1 %.</source>
        <translation>已按最低成本前瞻调度；已证明储能的其他调度方案至多再节省 %1 %。</translation>
    </message>
    <message>
        <source>the weather</source>
        <translation>气象数据</translation>
    </message>
    <message>
        <source>29 February is left out of: %1.</source>
        <translation>以下数据已去掉 2 月 29 日：%1。</translation>
    </message>
    <message>
        <source>--rule dispatches without limits. Leave out --rule or --limits.</source>
        <translation>--rule 按规则调度，不施加约束。请去掉 --rule 或 --limits。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command, no option and no file that is there. See parkwright --help.</source>
        <translation>“%1”既不是命令、选项，也不是存在的文件。请见 parkwright --help。</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>采纳 %1</translation>
    </message>
    <message>
        <source>%1 is as it was. Give --accept to take over these differences.</source>
        <translation>%1 未作更改。如需采纳以上差异，请加 --accept。</translation>
    </message>
    <message>
        <source>The output could not be written whole. %1</source>
        <translation>输出未能完整写出。%1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks were read; nothing in them differs from the park.</source>
        <translation>
            <numerusform>已读取 %n 份填报表，与园区数据没有差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of evidence %1 (%2) is missing.</source>
        <translation>佐证材料 %1（%2）的文件缺失。</translation>
    </message>
    <message>
        <source>The file of evidence %1 (%2) was changed since it was attached.</source>
        <translation>佐证材料 %1（%2）的文件在附上之后被改动过。</translation>
    </message>
    <message>
        <source>The file of evidence %1 (%2) cannot be read.</source>
        <translation>佐证材料 %1（%2）的文件无法读取。</translation>
    </message>
    <message>
        <source>A document is checked with the park it was made from. Write: parkwright check FILE OUT.docx|.pdf</source>
        <translation>申报材料须与其来源园区一起检查。写法：parkwright check FILE OUT.docx|.pdf</translation>
    </message>
    <message>
        <source>The file is there and is no project of Parkwright that can be read; it stays as it is. Name another file, or move this one away.</source>
        <translation>该文件已存在，但不是可以读取的 园匠项目，已保持原样。请另取文件名，或先移走该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files of evidence are in %1.</source>
        <translation>
            <numerusform>%n 个佐证材料文件已放入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 is given more than once. Give it once.</source>
        <translation>--%1 给出了多次。请只给一次。</translation>
    </message>
    <message>
        <source>Written as a draft, which its header says: only parts that are not required are missing.</source>
        <translation>已按草稿写出，页眉注明“草稿”：缺少的只是非必填的部分。</translation>
    </message>
    <message>
        <source>Written as a draft, which its header says.</source>
        <translation>已按草稿写出，页眉注明“草稿”。</translation>
    </message>
    <message>
        <source>This is what the document says of itself; its text was not compared.</source>
        <translation>以上是文件自身的记载，未核对其正文。</translation>
    </message>
    <message>
        <source>Files of evidence that are missing beside %1, or were changed there, were left behind: %2.</source>
        <translation>%1 旁边缺失或已被改动的佐证材料文件未带过来：%2。</translation>
    </message>
    <message>
        <source>This file is read; the hours would take its place. Name another file to write.</source>
        <translation>该文件正被读取，逐时数据会把它覆盖。请指定另一个输出文件。</translation>
    </message>
    <message>
        <source>The project is not there, and none of the tables says what park it is. Import all the .csv of an export for a new one.</source>
        <translation>项目不存在，且这些表格都没有说明是哪个园区。要生成新项目，请导入一次导出的全部 .csv。</translation>
    </message>
    <message>
        <source>The workbook of an enterprise ends with .xlsx.</source>
        <translation>企业填报表的扩展名为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 is the workbook of a whole park: import it alone.</source>
        <translation>%1 是整园工作簿：请单独导入。</translation>
    </message>
    <message>
        <source>The project is not there. Returned workbooks are taken into one that is; a new one is made of one workbook of a whole park (.xlsx), or of all the .csv of an export.</source>
        <translation>项目不存在。交回的填报表须导入已有项目；新项目由一个整园工作簿（.xlsx）或一次导出的全部 .csv 生成。</translation>
    </message>
    <message>
        <source>Prices below zero, and feed-in dearer than purchase, were cut for the plan: another dispatch may cost less, by the proven share at most.</source>
        <translation>优化时已截断负电价以及高于购电价的上网电价：其他调度的费用可能更低，但最多低至所证明的比例。</translation>
    </message>
    <message>
        <source>By the digest that the document carries, its text is as the program wrote it.</source>
        <translation>按文件所带的摘要值，正文与本程序写出时一致。</translation>
    </message>
    <message>
        <source>Its text was changed after the program wrote it; the figures in changed paragraphs were not compared.</source>
        <translation>正文在本程序写出之后有改动；改动段落中的数字未作核对。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs are new or changed:</source>
        <translation>
            <numerusform>新增或改动了 %n 个段落：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs were taken out.</source>
        <translation>
            <numerusform>删除了 %n 个段落。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its paragraphs stand in another order.</source>
        <translation>段落的次序有变。</translation>
    </message>
    <message>
        <source>parkwright report FILE --kind application|scheme|emissions|brief OUT.docx|.pdf   a document of the park
    --case ID                     the goal of the application, else the case reported
    --language zh|en              of the document; zh by default
    --scheme ID                   that the self-assessment follows
    --enterprise ID               whose emissions are reported, in place of the park
    --template FILE.docx          styles, header and footer of an office
    --preset government|report    layout of the pages, in place of that of the kind
    --date YYYY-MM-DD             today by default
    --draft                       with hints for the author, marked as a draft
    --require                     writes nothing (1) where something required is missing
parkwright report FILE --case ID OUT.xlsx   the check workbook: every result of a case again as formulas
parkwright check FILE OUT.docx|.pdf   whether the document was made from this project with these factors
</source>
        <translation>parkwright report 文件 --kind application|scheme|emissions|brief 出.docx|.pdf   生成园区的申报材料
    --case ID                     申报书的目标情景，其他材料所报告的情景
    --language zh|en              材料的语言；默认 zh
    --scheme ID                   自评价所依据的指标体系
    --enterprise ID               报告该企业的排放，而非整个园区
    --template FILE.docx          单位自用模板的样式、页眉和页脚
    --preset government|report    页面版式（公文或报告），代替该类文件的缺省版式
    --date YYYY-MM-DD             默认当天
    --draft                       带编写提示，注明草稿
    --require                     缺必填内容时不写出（返回 1）
parkwright report 文件 --case ID 出.xlsx   核算验证表：以公式重算该情景的全部结果
parkwright check 文件 出.docx|.pdf   该材料是否由此项目、按这些因子生成
</translation>
    </message>
    <message>
        <source>The preset of the pages is government or report.</source>
        <translation>页面版式为 government（公文）或 report（报告）。</translation>
    </message>
    <message>
        <source>--preset is for documents of several pages. Leave it out.</source>
        <translation>--preset 仅用于多页文件，请去掉。</translation>
    </message>
    <message>
        <source>--sheets takes &quot;all&quot; or names of lists with commas between: heatUse,products.</source>
        <translation>--sheets 后写 all，或用逗号隔开的清单名（如 heatUse,products）。</translation>
    </message>
    <message>
        <source>The file is there and is no unfilled workbook of this year. Nothing is written: move it away, or name another place.</source>
        <translation>该文件已存在，且不是该年度未填写的填报表。一份也没有写出：请移走该文件，或指定别处。</translation>
    </message>
    <message>
        <source>--case, --values and --sheets are for the workbooks of enterprises: give --tenant too.</source>
        <translation>--case、--values 和 --sheets 用于企业填报表：请同时给出 --tenant。</translation>
    </message>
    <message>
        <source>parkwright [FILE]                 opens the window; FILE is a .park or a .json in the exchange format
parkwright evaluate FILE…         emissions, energy, indicators and items of each case
    --case ID                     only this case
    --scheme ID                   by this scheme in place of ndrc-910; may be given again
    --pack FILE.json              by a scheme pack of one&apos;s own; may be given again
    --require                     fails (1) when a scheme is not passed
    --format text|json|csv        text by default
parkwright check FILE…            only what is wrong or doubtful
    --format text|json|csv
parkwright compare A B           two versions of a park field by field, and what each difference does
    --format text|json|csv
parkwright import IN.json OUT.park   makes a project of an exchange file; one that is there keeps its history
parkwright export FILE.park OUT.json writes a project as an exchange file
parkwright yield WEATHER.epw         a year of PV and wind
    --pv K=V,…  --wind K=V,…      settings of the plant
    --sun-offset auto|epw|HOURS   where the sun stands in the file
parkwright simulate FILE --case ID   the case&apos;s design hour by hour
    --hourly OUT.csv|.xlsx        every hour
parkwright export FILE OUT.xlsx|.csv     the whole park as a workbook, or as one .csv a list
    --tenant ID|all               the workbook that an enterprise fills, or one for each
    --case ID                     the year to fill; the newest metered case by default
    --values                      with the figures of the case, to be corrected
    --sheets LIST,…|all           sheets beside those that the enterprise has rows in
    --language en|zh              of the workbook
parkwright import IN.xlsx…|.csv… FILE.park   what returned workbooks, or tables of an export, say and would change
    --accept                      takes what needs no question; of a whole-park workbook, all that differs
    --case ID                     the year that was asked
parkwright size CASE.json         least-cost wind, PV, battery and grid for every hour of a series
    --fix W,P,E,B,G               least-cost dispatch of these MW, MW, MWh, MW, MW; annual limits are left out
    --limits                      with --fix: the annual limits hold
    --rule                        with --fix: merit order, no foresight
    --hourly OUT.csv|.xlsx        writes the dispatch
    --format text|json            text by default
parkwright --version, --help

Exit codes: 0 done, 1 errors found or a gate not met, 2 usage, 3 a file was refused, 4 infeasible, 5 internal.
</source>
        <translation>parkwright [文件]                 打开窗口；文件为 .park 或交换格式的 .json
parkwright evaluate 文件…         各情景的排放、能耗、指标与逐项结果
    --case ID                     仅此情景
    --scheme ID                   以该指标体系代替 ndrc-910；可重复
    --pack FILE.json              以自备的指标体系包评价；可重复
    --require                     有指标体系未通过时返回 1
    --format text|json|csv        默认 text
parkwright check 文件…            仅列出错误与存疑之处
    --format text|json|csv
parkwright compare 甲 乙             逐字段对比园区的两个版本，并说明每处差异的影响
    --format text|json|csv
parkwright import 入.json 出.park    由交换文件生成项目；已有的项目保留其历史
parkwright export 入.park 出.json    将项目写成交换文件
parkwright yield 气象.epw          一年的光伏与风电出力
    --pv K=V,…  --wind K=V,…      电站参数
    --sun-offset auto|epw|小时数  文件中太阳所在时刻
parkwright simulate 文件 --case ID  逐时模拟该情景的设计
    --hourly 出.csv|.xlsx         写出每小时数据
parkwright export 文件 出.xlsx|.csv    整个园区写成一份工作簿，或每张表一个 .csv
    --tenant ID|all               企业填报的工作簿，或为每家企业各一份
    --case ID                     要填报的年度；默认最新的实绩情景
    --values                      带上情景现有数据，供更正
    --sheets LIST,…|all           除企业已有数据的工作表外另附的工作表
    --language en|zh              工作簿的语言
parkwright import 入.xlsx…|.csv… 文件.park  交回的填报表或导出的表格说了什么、会改变什么
    --accept                      采纳无需确认的各行；整园工作簿则采纳全部差异
    --case ID                     所填报的年度
parkwright size 算例.json         按逐时序列求成本最低的风电、光伏、储能与网供容量
    --fix W,P,E,B,G               给定容量（MW、MW、MWh、MW、MW）下成本最低的调度；不计年度限值
    --limits                      与 --fix 同用：年度限值有效
    --rule                        与 --fix 同用：按规则调度，无预见
    --hourly 出.csv|.xlsx         写出调度
    --format text|json            默认 text
parkwright --version、--help

退出码：0 完成，1 发现错误或未达要求，2 用法错误，3 文件被拒绝，4 无可行解，5 内部错误。
</translation>
    </message>
    <message>
        <source>The brief does not fit one page. Shorten the names of the park and of its management body.</source>
        <translation>简报超出一页。请缩短园区和管理机构的名称。</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n equal rows folded)</source>
        <translation>
            <numerusform>%1（%n 行相同，已折叠）</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that the program does not read</source>
        <translation>程序不读取的键</translation>
    </message>
    <message>
        <source>has the row</source>
        <translation>有此行</translation>
    </message>
    <message>
        <source>does not have it</source>
        <translation>无此行</translation>
    </message>
    <message>
        <source>other order of rows</source>
        <translation>行的顺序不同</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Effect (t CO₂)</source>
        <translation>影响（t CO₂）</translation>
    </message>
    <message>
        <source>Effect (tce)</source>
        <translation>影响（tce）</translation>
    </message>
    <message>
        <source>Effect (t/tce)</source>
        <translation>影响（t/tce）</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>The program ended unexpectedly. What was entered is kept. The report is in %1; it holds nothing of your parks. Nobody gets it unless you hand it to whoever gave you the program.</source>
        <translation>程序上次意外退出，已录入的内容均已保留。报告保存在 %1，其中不含园区数据。报告不会自行发送，可由您交给向您提供本程序的人。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 off</source>
        <translation>%1 休</translation>
    </message>
    <message>
        <source>%1 at work</source>
        <translation>%1 班</translation>
    </message>
    <message>
        <source>%1 (holiday)</source>
        <translation>%1（节假日）</translation>
    </message>
    <message>
        <source>%1 (make-up workday)</source>
        <translation>%1（调休上班）</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>Park, cases and measures</source>
        <translation>园区、情景与措施</translation>
    </message>
    <message>
        <source>Kept in the project only</source>
        <translation>只保存在项目中的内容</translation>
    </message>
    <message>
        <source>Source of the default: %1.</source>
        <translation>默认值来源：%1。</translation>
    </message>
    <message>
        <source>number, in the unit of the row</source>
        <translation>数值，单位见该行</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>数值，%1</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>one of the words</source>
        <translation>所列用词之一</translation>
    </message>
    <message>
        <source>month, YYYY-MM</source>
        <translation>月份，年-月</translation>
    </message>
    <message>
        <source>several texts</source>
        <translation>多段文字</translation>
    </message>
    <message>
        <source>series of numbers</source>
        <translation>数值序列</translation>
    </message>
    <message>
        <source>id of an enterprise</source>
        <translation>企业编号</translation>
    </message>
    <message>
        <source>id of an enterprise, or outside</source>
        <translation>企业编号，或 outside</translation>
    </message>
    <message>
        <source>id of a fuel</source>
        <translation>燃料编号</translation>
    </message>
    <message>
        <source>unit of the fuel</source>
        <translation>该燃料的单位</translation>
    </message>
    <message>
        <source>name of a factor set</source>
        <translation>因子集名称</translation>
    </message>
    <message>
        <source>number of a GB standard</source>
        <translation>GB 标准号</translation>
    </message>
    <message>
        <source>product of the standard</source>
        <translation>标准中的产品</translation>
    </message>
    <message>
        <source>id of a weather station</source>
        <translation>气象站编号</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 when left out</source>
        <translation>省略时为%1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可省略</translation>
    </message>
    <message>
        <source>Data dictionary: %1</source>
        <translation>数据字典：%1</translation>
    </message>
    <message>
        <source>Made from the declarations that tables, files and checks read. The key is the name in exchange files, the unit that of the file; tables show other units on request.</source>
        <translation>由表格、文件和检查共同读取的字段声明生成。“键”是交换文件中的名称，单位为文件中的单位；表格可按需要显示其他单位。</translation>
    </message>
    <message>
        <source>not in exchange files</source>
        <translation>不在交换文件中</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Kind and unit</source>
        <translation>类型与单位</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>dates, MM-DD</source>
        <translation>日期，MM-DD</translation>
    </message>
    <message>
        <source>date, YYYY-MM-DD</source>
        <translation>日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>id of a load shape</source>
        <translation>负荷曲线的编号</translation>
    </message>
    <message>
        <source>several whole numbers</source>
        <translation>若干整数</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>The park has no case %1.</source>
        <translation>园区没有情景 %1。</translation>
    </message>
    <message>
        <source>The application is about a goal, and %1 is an actual case. Choose a planned one.</source>
        <translation>申报书以目标情景为准，而 %1 是实绩情景。请选择规划情景。</translation>
    </message>
    <message>
        <source>Several cases could be %1 of this document: %2. Choose one.</source>
        <translation>本文件的 %1 可以是多个情景：%2。请选择其一。</translation>
    </message>
    <message>
        <source>The park has no case that this document could be about. Add one.</source>
        <translation>园区没有可用于本文件的情景。请先添加。</translation>
    </message>
    <message>
        <source>There are no results of %1. Mend its errors first: the findings say where.</source>
        <translation>%1 没有结果。请先改正其中的错误，位置见检查结果。</translation>
    </message>
    <message>
        <source>There is no scheme %1.</source>
        <translation>没有指标体系 %1。</translation>
    </message>
    <message>
        <source>The park has no enterprise %1.</source>
        <translation>园区没有企业 %1。</translation>
    </message>
    <message>
        <source>This is no .docx. Save the template in Word or WPS as .docx and name that file.</source>
        <translation>这不是 .docx 文件。请在 Word 或 WPS 中将模板另存为 .docx 后再选择。</translation>
    </message>
    <message>
        <source>The template inflates to more than 64 MB. Take the large pictures out of it.</source>
        <translation>模板解压后超过 64 MB，请去掉其中的大图片。</translation>
    </message>
    <message>
        <source>The template is damaged. Open it in Word or WPS, save it anew and try again.</source>
        <translation>模板已损坏。请在 Word 或 WPS 中打开并重新保存后再试。</translation>
    </message>
</context>
<context>
    <name>EnergyFlow</name>
    <message>
        <source>Direct green supply</source>
        <translation>绿电直供</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风电</translation>
    </message>
    <message>
        <source>Solar PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>Other primary power</source>
        <translation>其他一次电力</translation>
    </message>
    <message>
        <source>Biomass</source>
        <translation>生物质</translation>
    </message>
    <message>
        <source>Other fuels</source>
        <translation>其他燃料</translation>
    </message>
    <message>
        <source>Recovered in processes</source>
        <translation>工艺回收能源</translation>
    </message>
    <message>
        <source>Fossil heat received</source>
        <translation>外购化石热力</translation>
    </message>
    <message>
        <source>Non-fossil heat received</source>
        <translation>外购非化石热力</translation>
    </message>
    <message>
        <source>Waste heat, heat pumps</source>
        <translation>余热、热泵等</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>工业过程</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>来源不明</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>站内转换</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>Other systems, sent out</source>
        <translation>其他系统与外送</translation>
    </message>
    <message>
        <source>Sent out</source>
        <translation>外送</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>转换与输送损失</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>其他系统</translation>
    </message>
</context>
<context>
    <name>EnergyMix</name>
    <message>
        <source>Coal</source>
        <translation>煤</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>油</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>外购与可再生热</translation>
    </message>
    <message>
        <source>Biomass, other</source>
        <translation>生物质及其他</translation>
    </message>
    <message>
        <source>Grid, uncovered</source>
        <translation>未覆盖网电</translation>
    </message>
    <message>
        <source>Certificates, trade</source>
        <translation>绿证、绿电交易</translation>
    </message>
    <message>
        <source>Direct, on-site green</source>
        <translation>绿电直供与自发</translation>
    </message>
</context>
<context>
    <name>EnterpriseTexts</name>
    <message>
        <source>Electricity used (MWh)</source>
        <translation>用电量（MWh）</translation>
    </message>
    <message>
        <source>Heat used (GJ)</source>
        <translation>用热量（GJ）</translation>
    </message>
    <message>
        <source>Fuels and power of its rows (tce)</source>
        <translation>本企业各行能耗（tce）</translation>
    </message>
    <message>
        <source>Emissions by use (t CO₂)</source>
        <translation>按用能计排放（t CO₂）</translation>
    </message>
    <message>
        <source>Products against the limits</source>
        <translation>产品能耗限额等级</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>待填</translation>
    </message>
    <message>
        <source>Energy used (tce)</source>
        <translation>用能（tce）</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file is not there. Check the name.</source>
        <translation>文件不存在，请检查文件名。</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>这不是可以读取的文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>文件无法读取：%1。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, more than any park needs. Check that it is the right file.</source>
        <translation>文件超过 %1 MB，远大于园区所需，请确认是否选对文件。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>文件无法写入：%1。</translation>
    </message>
    <message>
        <source>The text is not valid JSON here (%1). The file may be cut off or edited by hand; ask for it again.</source>
        <translation>此处不是有效的 JSON（%1）。文件可能被截断或手工改动，请重新索取。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 here. Save the file as UTF-8.</source>
        <translation>此处不是有效的 UTF-8，请将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The text is nested deeper than any park file. Check that it is the right file.</source>
        <translation>嵌套层数超过任何园区文件，请确认是否选对文件。</translation>
    </message>
    <message>
        <source>The number is too large to calculate with. Correct it.</source>
        <translation>数值过大，无法计算，请更正。</translation>
    </message>
    <message>
        <source>This key stands twice in one object. Remove one of them.</source>
        <translation>同一对象中键名重复，请删除其一。</translation>
    </message>
    <message>
        <source>The value is null. Leave the key out where nothing is known.</source>
        <translation>值为 null；未知时请不要写这个键。</translation>
    </message>
    <message>
        <source>This is not a park file: &quot;format&quot; must be &quot;parkwright-exchange&quot;.</source>
        <translation>这不是园区文件：“format”应为“parkwright-exchange”。</translation>
    </message>
    <message>
        <source>The version of the format must be 1. A newer program may have written the file.</source>
        <translation>格式版本应为 1；文件可能由更新的程序写出。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is unknown. Remove it, or begin it with x- to keep it as a remark.</source>
        <translation>未知的键“%1”。请删除，或以 x- 开头作为备注保留。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is unknown; &quot;%2&quot; may be meant.</source>
        <translation>未知的键“%1”，是否应为“%2”？</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing. Add it.</source>
        <translation>缺少键“%1”，请补上。</translation>
    </message>
    <message>
        <source>An object { … } is expected here.</source>
        <translation>此处应为对象 { … }。</translation>
    </message>
    <message>
        <source>A list [ … ] is expected here.</source>
        <translation>此处应为列表 [ … ]。</translation>
    </message>
    <message>
        <source>A number is expected here, without quotes and unit.</source>
        <translation>此处应为数字，不带引号和单位。</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>A text in quotes is expected here.</source>
        <translation>此处应为带引号的文字。</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>此处应为文字列表。</translation>
    </message>
    <message>
        <source>A list of numbers is expected here.</source>
        <translation>此处应为数字列表。</translation>
    </message>
    <message>
        <source>A month as YYYY-MM is expected here.</source>
        <translation>此处应为 YYYY-MM 形式的月份。</translation>
    </message>
    <message>
        <source>The word &quot;%1&quot; is unknown here. Use one of: %2.</source>
        <translation>此处不认识“%1”，请使用：%2。</translation>
    </message>
    <message>
        <source>The number %1 is outside of %2. Correct it.</source>
        <translation>数值 %1 超出 %2，请更正。</translation>
    </message>
    <message>
        <source>The id is empty. Give each row its own id.</source>
        <translation>编号为空，请为每行给出各自的编号。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; has a slash. Use other signs.</source>
        <translation>编号“%1”含有斜线，请改用其他字符。</translation>
    </message>
    <message>
        <source>A key is empty. Name it.</source>
        <translation>键名为空，请命名。</translation>
    </message>
    <message>
        <source>The reason is empty. Say why the item does not apply, or remove it.</source>
        <translation>理由为空。请说明该项为何不适用，或将其删除。</translation>
    </message>
    <message>
        <source>The production ends before it begins. Exchange producedFrom and producedTo.</source>
        <translation>生产结束早于开始，请对调 producedFrom 与 producedTo。</translation>
    </message>
    <message>
        <source>Both gj and steam are given. Keep the one that was metered.</source>
        <translation>同时给出了 gj 和 steam，请保留实际计量的一个。</translation>
    </message>
    <message>
        <source>Neither gj nor steam is given. Give one of them.</source>
        <translation>gj 和 steam 都没有给出，请给出其一。</translation>
    </message>
    <message>
        <source>Only one of limitStandard and limitProduct is given. Give both or neither.</source>
        <translation>limitStandard 与 limitProduct 只给出了一个，请同时给出或都不给。</translation>
    </message>
    <message>
        <source>The program&apos;s reference data are damaged (%1). Install the program again.</source>
        <translation>程序的参考数据已损坏（%1），请重新安装。</translation>
    </message>
    <message>
        <source>The program&apos;s scheme &quot;%1&quot; is damaged. Install the program again.</source>
        <translation>程序的指标体系“%1”已损坏，请重新安装。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>Green attributes of %1 MWh cover more than the %2 MWh of grid power; the excess counts nothing. Check both, or carry the excess into the next year.</source>
        <translation>绿证绿电 %1 MWh 多于网电 %2 MWh，超出部分不计。请核对两者，或将超出部分留待下一年。</translation>
    </message>
    <message>
        <source>The green attribute %1 is not valid for the year; its %2 MWh are not counted. Replace or remove it.</source>
        <translation>绿证绿电 %1 不能用于该年度，其 %2 MWh 未计入。请更换或移除。</translation>
    </message>
    <message>
        <source>Electricity emits %1 t because more fossil power is sent out than comes in. Check the power that is sent.</source>
        <translation>电力排放为 %1 t，因为外送的化石电力多于受入。请核对外送电力。</translation>
    </message>
    <message>
        <source>Electricity supply %1 MWh and use %2 MWh differ by more than 1 %. Look for a missing meter.</source>
        <translation>电力供应 %1 MWh 与使用 %2 MWh 相差超过 1 %，请查找遗漏的计量。</translation>
    </message>
    <message>
        <source>Heat supply %1 GJ and use %2 GJ differ by more than 1 %. Look for a missing meter.</source>
        <translation>热力供应 %1 GJ 与使用 %2 GJ 相差超过 1 %，请查找遗漏的计量。</translation>
    </message>
    <message>
        <source>No factor for &quot;%1&quot; in &quot;%2&quot; in the sets that are searched. Choose a unit of the table, or name the set that has it.</source>
        <translation>所查因子集中没有“%1”以“%2”为单位的因子。请选用表中的单位，或指定含有该单位的因子集。</translation>
    </message>
    <message>
        <source>The fuel &quot;%1&quot; is unknown. Choose one of the list.</source>
        <translation>未知的燃料“%1”，请从列表中选择。</translation>
    </message>
    <message>
        <source>The energy unit does not fit the powertrain of %1. Gasoline and diesel: L or kg; gas: m3 or kg; electric: kWh; plug-in: kWh or L; fuel cell: kg.</source>
        <translation>%1 的能量单位与动力类型不符。汽油、柴油：L 或 kg；燃气：m3 或 kg；纯电：kWh；插电混动：kWh 或 L；燃料电池：kg。</translation>
    </message>
    <message>
        <source>No grid average is known for the year or before. Give the location factor for a location-based total.</source>
        <translation>该年及以前没有电网平均因子。如需基于位置的总量，请填写基于位置的电力因子。</translation>
    </message>
    <message>
        <source>The steam of %1 lies outside of the enthalpy table. Check pressure (MPa, absolute) and temperature, or give GJ.</source>
        <translation>%1 的蒸汽超出焓值表。请核对压力（MPa，绝对压力）和温度，或直接给出 GJ。</translation>
    </message>
    <message>
        <source>No CO₂ factor for the biogenic fuel of %1; its biogenic CO₂ is counted as 0. Give an own factor to report it.</source>
        <translation>%1 的生物质燃料没有 CO₂ 因子，其生物质 CO₂ 按 0 计。如需报告，请填写自有因子。</translation>
    </message>
    <message>
        <source>No factor or heat value for the fuel of %1 in any set. Give own values with their source.</source>
        <translation>各因子集都没有 %1 所用燃料的因子或热值。请填写自有数值并注明出处。</translation>
    </message>
    <message>
        <source>The chosen factor set lacks a value of %1; taken from %2. Confirm it, or give an own factor.</source>
        <translation>所选因子集缺少%1的数值，已取自 %2。请确认，或填写自有因子。</translation>
    </message>
    <message>
        <source>The area of the park is negative. Correct it.</source>
        <translation>园区面积为负，请更正。</translation>
    </message>
    <message>
        <source>%1 is negative (%2). Correct it.</source>
        <translation>%1为负（%2），请更正。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used before. Give each row its own id.</source>
        <translation>编号“%1”已被使用，请为每行给出各自的编号。</translation>
    </message>
    <message>
        <source>The factor set is unknown. Choose one of the list.</source>
        <translation>未知的因子集，请从列表中选择。</translation>
    </message>
    <message>
        <source>An uptake of %1 t per hectare and year is more than any vegetation takes up (%2): this is a stock. Give the yearly flow.</source>
        <translation>每公顷每年吸收 %1 t 超过任何植被的能力（%2）：这是存量，请填写年流量。</translation>
    </message>
    <message>
        <source>%1 of %2 must lie between 0 and 100 %. Correct it.</source>
        <translation>%2 的%1应在 0 至 100 % 之间，请更正。</translation>
    </message>
    <message>
        <source>More is used in %1 than there was. Check what was used, generated and taken from stock.</source>
        <translation>%1 的利用量多于可用量，请核对利用、产生和取用往年贮存的数量。</translation>
    </message>
    <message>
        <source>The case is metered (actual), but the year %1 is still to come. Make it a planned case or correct the year.</source>
        <translation>该情景为实绩，但 %1 年尚未到来。请改为规划情景或更正年份。</translation>
    </message>
    <message>
        <source>The project was written by a newer program (%1). Install that version or a later one.</source>
        <translation>项目由更新的程序（%1）写出，请安装该版本或更新版本。</translation>
    </message>
    <message>
        <source>The project file is damaged (%1). Ask for it again, or take the last copy.</source>
        <translation>项目文件已损坏（%1）。请重新索取，或使用上一份副本。</translation>
    </message>
    <message>
        <source>The project file could not be read or written: %1.</source>
        <translation>项目文件无法读写：%1。</translation>
    </message>
    <message>
        <source>%1 is not entered yet. Enter it, or send the project (.park), which may have gaps.</source>
        <translation>尚未填写 %1。请填写，或改为发送项目文件（.park），项目文件允许有空缺。</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened. Save under another name, or open it again.</source>
        <translation>文件打开后已被其他程序修改。请另存为其他名称，或重新打开。</translation>
    </message>
    <message>
        <source>The file is being edited by %1. Save under another name.</source>
        <translation>文件正由 %1 编辑。请另存为其他名称。</translation>
    </message>
    <message>
        <source>%1 of %2 is not entered yet; the row counts nothing and there is no verdict. Enter it.</source>
        <translation>%2 的“%1”尚未填写；该行不计入，也不作判定。请填写。</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing from the header of the series. Add it.</source>
        <translation>序列表头缺少列“%1”。请补上。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header has %2. Complete the line.</source>
        <translation>该行有 %1 个单元格，表头有 %2 个。请补全该行。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; in the column &quot;%1&quot; is not a number. Correct it; the decimal sign is a point.</source>
        <translation>列“%1”中的“%2”不是数字。请改正；小数点用“.”。</translation>
    </message>
    <message>
        <source>%2 in the column &quot;%1&quot; is below zero. Correct it.</source>
        <translation>列“%1”中的 %2 小于零。请改正。</translation>
    </message>
    <message>
        <source>The series has no hours. Choose a CSV file with a header and one line an hour.</source>
        <translation>序列没有任何小时数据。请选择有表头、每小时一行的 CSV 文件。</translation>
    </message>
    <message>
        <source>This is not an EPW weather file: its first line must begin with LOCATION and name latitude, longitude, zone and elevation.</source>
        <translation>这不是 EPW 气象文件：首行须以 LOCATION 开头，并给出纬度、经度、时区和海拔。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as weather here. Check the row: EPW rows have 22 to 35 columns, hours 1 to 24 in order, and at least global irradiance or both of direct and diffuse.</source>
        <translation>“%1”不能作为气象数据读取。请检查该行：EPW 每行有 22 至 35 列，小时按 1 至 24 顺序排列，且至少有总辐照度，或同时有直射和散射辐照度。</translation>
    </message>
    <message>
        <source>The file has %1 rows; a year has 8760 hours, a leap year 8784.</source>
        <translation>文件有 %1 行；一年有 8760 小时，闰年有 8784 小时。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing for %2 hours, more than six. Fill the gap in the file.</source>
        <translation>“%1”连续缺失 %2 小时，超过六小时。请在文件中补全。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing. Name it in the first line of the file.</source>
        <translation>缺少“%1”列。请在文件首行写明列名。</translation>
    </message>
    <message>
        <source>There is no series &quot;%1&quot; in the design.</source>
        <translation>设计中没有序列“%1”。</translation>
    </message>
    <message>
        <source>There is no weather station &quot;%1&quot;.</source>
        <translation>没有气象站“%1”。</translation>
    </message>
    <message>
        <source>There is no power curve &quot;%1&quot;. Known: %2.</source>
        <translation>没有功率曲线“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>There is no mount &quot;%1&quot;. Known: %2.</source>
        <translation>没有安装方式“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>There is no load shape &quot;%1&quot;. Known: %2.</source>
        <translation>没有负荷曲线“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>There is no weather. Give the park latitude and longitude, or choose a station or a file.</source>
        <translation>没有气象数据。请填写园区经纬度，或选择气象站或文件。</translation>
    </message>
    <message>
        <source>The content is neither .xlsx nor .ods. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>内容不是 .xlsx 或 .ods。请用表格软件打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Take the password off and hand it in again.</source>
        <translation>文件有打开密码，请去掉后再交。</translation>
    </message>
    <message>
        <source>The workbook holds more than can be taken in. Leave only the sheets that are needed.</source>
        <translation>工作簿内容过多，超出可读取的上限。请只保留需要的工作表。</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>工作簿已损坏。请用表格软件打开并重新保存。</translation>
    </message>
    <message>
        <source>Reading the workbook takes too long. Leave only the sheets that are needed.</source>
        <translation>读取工作簿耗时过长。请只保留需要的工作表。</translation>
    </message>
    <message>
        <source>The workbook was not made by this program, or its hidden sheets are gone. Export it again.</source>
        <translation>该工作簿不是由本程序生成的，或其隐藏工作表已丢失。请重新导出。</translation>
    </message>
    <message>
        <source>The workbook was made by a newer version of the program (%1). Update the program.</source>
        <translation>该工作簿由更新版本的程序（%1）生成。请升级程序。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken here. Correct the cell.</source>
        <translation>此处不能填“%1”。请改正该单元格。</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is unknown. Use one of the list in resources/schemes/README.md.</source>
        <translation>指标代号“%1”未知。请使用 resources/schemes/README.md 所列的代号。</translation>
    </message>
    <message>
        <source>Nothing in the pack has the id &quot;%1&quot;. Correct the id, or add what it names.</source>
        <translation>指标体系包中没有编号“%1”。请更正编号，或补充它所指的内容。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; stands twice in the pack. Give each its own.</source>
        <translation>编号“%1”在指标体系包中出现两次。请为各项分别编号。</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; is empty. Write what it has to say.</source>
        <translation>文字“%1”为空。请填写内容。</translation>
    </message>
    <message>
        <source>There is nothing here that could be reached. Give a number, or one per class or year.</source>
        <translation>此处没有可以达到的目标值。请给出一个数值，或按类别、年份分别给出。</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; asks for %2 items and has fewer. Ask for fewer, or put more items into it.</source>
        <translation>选择组“%1”要求 %2 项，但项数不足。请减少要求项数，或增加指标。</translation>
    </message>
    <message>
        <source>The numbers are not in order at &quot;%1&quot;. Write them from the easiest to the hardest, years and classes from the lowest to the highest.</source>
        <translation>“%1”处的数值顺序有误。请由易到难排列；年份和类别由低到高排列。</translation>
    </message>
    <message>
        <source>There is a scheme with the id &quot;%1&quot; already. Give the pack its own.</source>
        <translation>已有编号为“%1”的指标体系。请为指标体系包另取编号。</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; is not the one that was attached. Attach the right one again.</source>
        <translation>文件“%1”不是当初附上的那一份。请重新附上正确的文件。</translation>
    </message>
    <message>
        <source>The package cannot be unpacked (%1). Ask for it again.</source>
        <translation>压缩包无法解开（%1）。请对方重新发送。</translation>
    </message>
    <message>
        <source>The package holds %1 projects; exactly one is expected. Ask for a package made by Parkwright.</source>
        <translation>压缩包中有 %1 个项目，应当只有一个。请对方用园匠重新打包。</translation>
    </message>
    <message>
        <source>The package holds a file whose name leads out of its folder. Do not unpack it; ask who sent it.</source>
        <translation>压缩包中有文件名指向文件夹之外。请不要解开，并向发送方核实。</translation>
    </message>
    <message>
        <source>The package unpacks to more than %1 MB. Check that it is the right file.</source>
        <translation>压缩包解开后超过 %1 MB。请确认文件是否正确。</translation>
    </message>
    <message>
        <source>The package has a password, and the one given does not fit. Type it again, or ask the sender for it.</source>
        <translation>压缩包有密码，所给密码不正确。请重新输入，或向发送方索取。</translation>
    </message>
    <message>
        <source>The case %1 has errors and no results. Correct them first.</source>
        <translation>情景 %1 有错误，没有结果。请先改正。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write month and day as 10-01.</source>
        <translation>“%1”不是日期。请按 10-01 的写法填写月和日。</translation>
    </message>
    <message>
        <source>Typical years have no 29 February (02-29): the simulated year has 365 days. Leave the date out.</source>
        <translation>典型年没有 2 月 29 日（02-29）：模拟年为 365 天。请去掉该日期。</translation>
    </message>
    <message>
        <source>The date %1 stands twice in the list. Remove one of them.</source>
        <translation>日期 %1 在列表中出现两次。请删除其中一个。</translation>
    </message>
    <message>
        <source>A date is both a holiday (calendar.holidays) and a make-up workday (calendar.workdays). Leave it in one of the two lists.</source>
        <translation>有日期既是节假日（calendar.holidays）又是调休上班日（calendar.workdays）。请只保留在其中一个列表中。</translation>
    </message>
    <message>
        <source>The id is used before. Give each row its own id.</source>
        <translation>该编号已被使用。请为每行设置唯一编号。</translation>
    </message>
    <message>
        <source>%1 of %2 is outside of %3. Correct it.</source>
        <translation>%2 的“%1”超出允许范围 %3。请改正。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-01-20, a month as 2026-01; leave it empty where nothing limits it.</source>
        <translation>“%1”不是日期。请写成 2026-01-20，月份写成 2026-01；长期有效的请留空。</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1. Install the program again.</source>
        <translation>程序缺少组成部分：%1。请重新安装程序。</translation>
    </message>
    <message>
        <source>%1 of %2 names &quot;%3&quot;, which is not there. Choose one of the list.</source>
        <translation>%2 的%1“%3”不存在，请从列表中选择。</translation>
    </message>
    <message>
        <source>%1 refers to what is not there: %2. Correct or remove the reference.</source>
        <translation>%1 引用了不存在的内容：%2，请更正或移除引用。</translation>
    </message>
    <message>
        <source>This cannot be read as a file: it is a folder, a device or a pipe. Name a file; save first what a pipe gives.</source>
        <translation>这不能作为文件读取：它是文件夹、设备或管道。请指定文件；管道的输出请先保存。</translation>
    </message>
    <message>
        <source>This is not a Parkwright project, or its beginning is damaged. Choose a .park file, or a .json file in the exchange format.</source>
        <translation>这不是 园匠项目，或其开头已损坏。请选择 .park 文件，或交换格式的 .json 文件。</translation>
    </message>
    <message>
        <source>The series &quot;%1&quot; has %2 values. A year has 8760 at 60 minutes, 17520 at 30, 35040 at 15; a leap year 8784, 17568, 35136. Complete or cut the series, or correct its step.</source>
        <translation>序列“%1”有 %2 个值。一年在步长 60 分钟时有 8760 个值，30 分钟 17520 个，15 分钟 35040 个；闰年为 8784、17568、35136 个。请补全或截短序列，或更正步长。</translation>
    </message>
    <message>
        <source>The series &quot;%1&quot; is in %2, which does not fit here. Name another series, or correct its unit.</source>
        <translation>序列“%1”的单位是 %2，此处不适用。请改选序列，或更正其单位。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The weather is that of %1, %2 km from the park. Read a weather file of the place.</source>
        <translation>气象取自%1，距园区 %2 km。请读入当地的气象文件。</translation>
    </message>
    <message>
        <source>No average load rate is given: the network charge by capacity (notice 1192) is reckoned with 1. Enter that of the province.</source>
        <translation>未填写平均负荷率：按容量缴纳的输配电费（1192 号文）以 1 计算。请填写本省的平均负荷率。</translation>
    </message>
    <message>
        <source>The load &quot;%1&quot; has a shape and a series; the series was taken.</source>
        <translation>负荷“%1”既有曲线又有序列，采用了序列。</translation>
    </message>
    <message>
        <source>%1 hours of the year are in no band of the tariff; they cost the flat price.</source>
        <translation>全年有 %1 小时不在任何电价时段内，按平段电价计算。</translation>
    </message>
    <message>
        <source>Several bands of the tariff name %1 hours of the year with different prices; the first band was taken.</source>
        <translation>全年有 %1 小时被几个电价时段以不同电价包含，以先列出的时段为准。</translation>
    </message>
    <message>
        <source>The energy consumption of %1 tce is below %2 tce, where notice 910 has no limit for the core indicator. Check that all energy is entered.</source>
        <translation>综合能源消费量 %1 tce 低于 %2 tce，910 号文对核心指标没有限值。请检查能源是否填报完整。</translation>
    </message>
    <message>
        <source>The factors that %1 keeps from its last saving cannot be read; it has no result. Take over those of this program on the page Factors.</source>
        <translation>%1 上次保存时留存的因子无法读取，因此没有结果。请在“因子”页采用本程序的因子。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; of %2 is claimed before, for %3. Each MWh may be claimed once: correct the serial number or remove one of the rows.</source>
        <translation>绿证“%1”（%2）此前已为 %3 年申报。每兆瓦时只能申报一次：请更正编号，或删除其中一行。</translation>
    </message>
    <message>
        <source>The numbers of %1 are too large to calculate with; it has no result. Look for one with too many digits, and correct it.</source>
        <translation>%1 的数值过大，无法计算，因此没有结果。请查找位数过多的数值并更正。</translation>
    </message>
    <message>
        <source>There is a folder, a device or a pipe of this name, and it stays. Name a file.</source>
        <translation>这个名称下是文件夹、设备或管道，未作改动。请指定一个文件。</translation>
    </message>
    <message>
        <source>The first line has the columns of no list of a park. Export the park as .csv and use its first lines, or read the table with File ▸ Import table….</source>
        <translation>首行的列名不属于园区的任何清单。请将园区导出为 .csv 并使用其首行，或用“文件 ▸ 导入表格…”读取该表格。</translation>
    </message>
    <message>
        <source>Several lists have these columns (%1). End the name of the file as the export does: -cases.production.electricityUse.csv.</source>
        <translation>有多份清单的列与此相同（%1）。请让文件名的结尾与导出时一致，例如 -cases.production.electricityUse.csv。</translation>
    </message>
    <message>
        <source>Another of the tables is the list %1, too. Name one of them.</source>
        <translation>另有一个表格也是清单 %1。请只指定其中一个。</translation>
    </message>
    <message>
        <source>%1 hours of the year are sharp peak (S), for which the tariff has no price; they cost the peak price.</source>
        <translation>全年有 %1 小时为尖峰（S）时段而电价没有尖峰价格，按高峰电价计。</translation>
    </message>
    <message>
        <source>%1 hours of the year are deep valley (D), for which the tariff has no price; they cost the valley price.</source>
        <translation>全年有 %1 小时为深谷（D）时段而电价没有深谷价格，按低谷电价计。</translation>
    </message>
    <message>
        <source>The plant &quot;%1&quot; gives up to %2 times its capacity. Check its series, or the energy and the capacity of its row.</source>
        <translation>设备“%1”的出力最高达其容量的 %2 倍。请核对其序列，或其行的电量与容量。</translation>
    </message>
    <message>
        <source>The battery &quot;%1&quot; may charge from the grid, but by rule it charges from surplus only. Dispatch at least cost to let it.</source>
        <translation>电池“%1”允许由电网充电，但按规则调度时只用富余电力充电。若要由电网充电，请采用费用最低调度。</translation>
    </message>
    <message>
        <source>The file or its folder may not be written. Use another name or folder.</source>
        <translation>该文件或其所在文件夹不允许写入。请换用其他名称或文件夹。</translation>
    </message>
    <message>
        <source>The project file could not be read or written.</source>
        <translation>无法读写项目文件。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make room, or use another disk.</source>
        <translation>磁盘空间已满。请清理空间，或换用其他磁盘。</translation>
    </message>
    <message>
        <source>The disk or network drive does not read or write any more. Check it, or use another one.</source>
        <translation>磁盘或网络驱动器已无法读写。请检查，或换用其他磁盘。</translation>
    </message>
</context>
<context>
    <name>EvaluationTexts</name>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Guiding</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>还需</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>必选</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>A figure is missing</source>
        <translation>缺少数值</translation>
    </message>
    <message>
        <source>No target for this case</source>
        <translation>本情景没有目标值</translation>
    </message>
    <message>
        <source>The year %1 is missing</source>
        <translation>缺少 %1 年</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>缺少回答</translation>
    </message>
    <message>
        <source>No enterprise to count</source>
        <translation>没有可计入的企业</translation>
    </message>
    <message>
        <source>the official text was seen</source>
        <translation>已见官方原文</translation>
    </message>
    <message>
        <source>a second-hand text was seen, not the document</source>
        <translation>所见为二手资料，未见原文</translation>
    </message>
    <message>
        <source>from memory, not checked against the document</source>
        <translation>凭记忆录入，未与原文核对</translation>
    </message>
    <message>
        <source>concluded or translated by us</source>
        <translation>由本软件推断或翻译</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>不作结论</translation>
    </message>
    <message>
        <source>the park&apos;s management</source>
        <translation>园区管理机构</translation>
    </message>
    <message>
        <source>the enterprises</source>
        <translation>入园企业</translation>
    </message>
    <message>
        <source>grid and energy suppliers</source>
        <translation>电网及能源供应单位</translation>
    </message>
    <message>
        <source>operators of water and waste</source>
        <translation>水务与固废处理单位</translation>
    </message>
    <message>
        <source>operators of transport</source>
        <translation>交通运输单位</translation>
    </message>
    <message>
        <source>the statistics office</source>
        <translation>统计部门</translation>
    </message>
    <message>
        <source>How it is made: %1</source>
        <translation>计算方法：%1</translation>
    </message>
    <message>
        <source>To deliver: %1</source>
        <translation>需提交：%1</translation>
    </message>
    <message>
        <source>From whom (our reading): %1</source>
        <translation>由谁提供（我们的理解）：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>可信程度：%1</translation>
    </message>
    <message>
        <source>Stands in: %1</source>
        <translation>出处：%1</translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message>
        <source>no end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>issued later than today</source>
        <translation>出具日期晚于今天</translation>
    </message>
    <message>
        <source>no date: write 2026-05-31</source>
        <translation>不是日期：请写成 2026-05-31</translation>
    </message>
    <message>
        <source>all found</source>
        <translation>均可找到</translation>
    </message>
    <message numerus="yes">
        <source>%n lead nowhere</source>
        <translation>
            <numerusform>%n 处找不到</numerusform>
        </translation>
    </message>
    <message>
        <source>no file</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>file was changed</source>
        <translation>文件已被改动</translation>
    </message>
    <message>
        <source>file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>Kept file</source>
        <translation>存档文件</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n days</source>
        <translation>
            <numerusform>%n 天后过期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Fuel combustion</source>
        <translation>用作燃料</translation>
    </message>
    <message>
        <source>Energy conversion</source>
        <translation>加工转换</translation>
    </message>
    <message>
        <source>Purchased electricity</source>
        <translation>外购电力</translation>
    </message>
    <message>
        <source>Purchased heat</source>
        <translation>外购热力</translation>
    </message>
    <message>
        <source>Industrial processes</source>
        <translation>工业过程</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>煤</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>油</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>Biomass, waste, other</source>
        <translation>生物质、废弃物及其他</translation>
    </message>
    <message>
        <source>Grid power received</source>
        <translation>受入网电</translation>
    </message>
    <message>
        <source>Direct non-fossil power received</source>
        <translation>受入绿电直供电量</translation>
    </message>
    <message>
        <source>Other fossil power received</source>
        <translation>受入其他化石电量</translation>
    </message>
    <message>
        <source>Non-fossil power sent</source>
        <translation>送出非化石电量</translation>
    </message>
    <message>
        <source>Fossil power sent</source>
        <translation>送出化石电量</translation>
    </message>
    <message>
        <source>Valid certificates and green trades</source>
        <translation>有效绿证与绿电交易电量</translation>
    </message>
    <message>
        <source>Grid power covered by certificates</source>
        <translation>绿证、绿电交易覆盖的网电</translation>
    </message>
    <message>
        <source>Grid power not covered</source>
        <translation>未覆盖网电</translation>
    </message>
    <message>
        <source>On-site solar, wind, water and other primary power</source>
        <translation>园内光伏、风电、水电等一次电力</translation>
    </message>
    <message>
        <source>On-site biomass power</source>
        <translation>园内生物质发电</translation>
    </message>
    <message>
        <source>On-site power of fossil fuels and waste heat</source>
        <translation>园内化石燃料与余热发电</translation>
    </message>
    <message>
        <source>Power that counts as direct green supply</source>
        <translation>计入绿电直供的电量</translation>
    </message>
    <message>
        <source>Electricity of the park, U</source>
        <translation>园区用电量 U</translation>
    </message>
    <message>
        <source>Heat received</source>
        <translation>受入热量</translation>
    </message>
    <message>
        <source>Heat sent</source>
        <translation>送出热量</translation>
    </message>
    <message>
        <source>Non-fossil heat received</source>
        <translation>受入非化石热量</translation>
    </message>
    <message>
        <source>Non-fossil heat sent</source>
        <translation>送出非化石热量</translation>
    </message>
    <message>
        <source>Solar and geothermal heat</source>
        <translation>太阳能与地热供热</translation>
    </message>
    <message>
        <source>Heat produced</source>
        <translation>园内产热</translation>
    </message>
    <message>
        <source>Heat of the park, H</source>
        <translation>园区用热量 H</translation>
    </message>
    <message>
        <source>Power that counts as fossil</source>
        <translation>计为化石电力的电量</translation>
    </message>
    <message>
        <source>Other fossil power less fossil power sent</source>
        <translation>其他化石电量减送出化石电量</translation>
    </message>
    <message>
        <source>Direct and on-site green power less green power sent</source>
        <translation>直供与自发绿电减送出绿电</translation>
    </message>
    <message>
        <source>Non-fossil power</source>
        <translation>非化石电量</translation>
    </message>
    <message>
        <source>Power in the energy consumption</source>
        <translation>计入能源消费量的电量</translation>
    </message>
    <message>
        <source>Heat in the energy consumption</source>
        <translation>计入能源消费量的热量</translation>
    </message>
    <message>
        <source>Non-fossil heat</source>
        <translation>非化石热量</translation>
    </message>
    <message>
        <source>Electricity used by the six systems</source>
        <translation>六大系统用电合计</translation>
    </message>
    <message>
        <source>Heat used by the six systems</source>
        <translation>六大系统用热合计</translation>
    </message>
    <message>
        <source>The larger of electricity supplied and used</source>
        <translation>供电与用电中较大者</translation>
    </message>
    <message>
        <source>The larger of heat supplied and used</source>
        <translation>供热与用热中较大者</translation>
    </message>
    <message>
        <source>Emissions of %1</source>
        <translation>%1的排放</translation>
    </message>
    <message>
        <source>Share of %1 in the park&apos;s emissions</source>
        <translation>%1占园区排放的比重</translation>
    </message>
    <message>
        <source>%1: own fuels, conversion and processes</source>
        <translation>%1：自身燃料、加工转换与工业过程</translation>
    </message>
    <message>
        <source>%1: part of purchased electricity</source>
        <translation>%1：分摊的外购电力</translation>
    </message>
    <message>
        <source>%1: part of purchased heat</source>
        <translation>%1：分摊的外购热力</translation>
    </message>
    <message>
        <source>Electricity used by %1</source>
        <translation>%1用电</translation>
    </message>
    <message>
        <source>Heat used by %1</source>
        <translation>%1用热</translation>
    </message>
    <message>
        <source>Energy of %1</source>
        <translation>%1的能耗</translation>
    </message>
    <message>
        <source>Area of native species</source>
        <translation>乡土植物面积</translation>
    </message>
    <message>
        <source>Share of native species</source>
        <translation>乡土植物比重</translation>
    </message>
    <message>
        <source>Yearly uptake of green areas</source>
        <translation>绿地年吸收量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Area of the park</source>
        <translation>园区面积</translation>
    </message>
    <message>
        <source>%1: emissions</source>
        <translation>%1：排放</translation>
    </message>
    <message>
        <source>%1: biogenic CO₂</source>
        <translation>%1：生物质 CO₂</translation>
    </message>
    <message>
        <source>%1: energy</source>
        <translation>%1：能耗</translation>
    </message>
    <message>
        <source>%1: quantity of the year</source>
        <translation>%1：全年数量</translation>
    </message>
    <message>
        <source>%1: electricity</source>
        <translation>%1：用电</translation>
    </message>
    <message>
        <source>%1: heat</source>
        <translation>%1：用热</translation>
    </message>
    <message>
        <source>%1: uptake</source>
        <translation>%1：吸收量</translation>
    </message>
    <message>
        <source>%1: heat value</source>
        <translation>%1：热值</translation>
    </message>
    <message>
        <source>%1: emission factor</source>
        <translation>%1：排放因子</translation>
    </message>
    <message>
        <source>Emissions of the park, E</source>
        <translation>园区碳排放 E园区</translation>
    </message>
    <message>
        <source>Emissions in the location-based view</source>
        <translation>基于位置的排放</translation>
    </message>
    <message>
        <source>Grid power at the location-based factor</source>
        <translation>网电按基于位置的因子</translation>
    </message>
    <message>
        <source>Other fossil power at the fossil factor</source>
        <translation>其他化石电量按化石电力因子</translation>
    </message>
    <message>
        <source>International bunkers, inside the total</source>
        <translation>国际航空航海燃料（已含在总量内）</translation>
    </message>
    <message>
        <source>Biogenic CO₂, beside the total</source>
        <translation>生物质 CO₂（总量之外列示）</translation>
    </message>
    <message>
        <source>Energy consumption of the year, C</source>
        <translation>年综合能源消费量 C</translation>
    </message>
    <message>
        <source>%1 in the energy consumption</source>
        <translation>能源消费量中的%1</translation>
    </message>
    <message>
        <source>Clean energy</source>
        <translation>清洁能源</translation>
    </message>
    <message>
        <source>Clean energy with natural gas</source>
        <translation>清洁能源（含天然气）</translation>
    </message>
    <message>
        <source>Energy of non-fossil heat</source>
        <translation>非化石热力的能量</translation>
    </message>
    <message>
        <source>Natural gas used</source>
        <translation>天然气用量</translation>
    </message>
    <message>
        <source>Biogenic fuels used</source>
        <translation>生物质燃料用量</translation>
    </message>
    <message>
        <source>Share of the certificates that grid power can take</source>
        <translation>可由网电抵扣的绿证比例</translation>
    </message>
    <message>
        <source>Waste energy used: %1</source>
        <translation>余能利用率：%1</translation>
    </message>
    <message>
        <source>%1: what counts</source>
        <translation>%1：分子</translation>
    </message>
    <message>
        <source>%1: of all</source>
        <translation>%1：分母</translation>
    </message>
    <message>
        <source>entered in the park, as the table has it</source>
        <translation>园区填报，与数据表一致</translation>
    </message>
    <message>
        <source>entered in the park</source>
        <translation>园区填报</translation>
    </message>
    <message>
        <source>a row of the reference tables</source>
        <translation>取自数据表</translation>
    </message>
    <message>
        <source>counts 0 by the rule</source>
        <translation>按规则计为 0</translation>
    </message>
    <message>
        <source>steam × (its enthalpy − that of the feed water) ÷ 1000</source>
        <translation>蒸汽量 ×（蒸汽焓 − 给水焓）÷ 1000</translation>
    </message>
    <message>
        <source>the smaller of: %1; %2</source>
        <translation>取较小者：%1；%2</translation>
    </message>
    <message>
        <source>the larger of: %1; %2</source>
        <translation>取较大者：%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n parts</source>
        <translation>
            <numerusform>%n 项之和</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never below 0</source>
        <translation>%1，不小于 0</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy class: %1.</source>
        <translation>能耗级别：%1。</translation>
    </message>
    <message>
        <source>%1: %2 – then %3</source>
        <translation>%1：%2，则为 %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>A factor is searched in the named set first, then in the other sets in a fixed order; a value from a set that was not named is a note in the findings.</source>
        <translation>因子先在指定的因子集中查找，再按固定顺序查找其他因子集；取自未指定因子集的数值列为提示。</translation>
    </message>
    <message>
        <source>Conversion counts input less output and less recovered energy, with full oxidation.</source>
        <translation>加工转换按投入减产出、再减回收能源计算，碳氧化率取 100 %。</translation>
    </message>
    <message>
        <source>A certificate covers grid power of the year, whole or not at all, while its validity in months after production has not run out.</source>
        <translation>绿证在生产后有效月数之内可整张抵扣当年网电，逾期整张不计。</translation>
    </message>
    <message>
        <source>Annex 4 has no term for sinks, offsets or avoided emissions: nothing of the kind is subtracted.</source>
        <translation>附件 4 没有碳汇、抵消或避免排放项：此类一律不扣减。</translation>
    </message>
    <message>
        <source>The notice counts electricity at equal value and prints no number for it: the parameter is dated and can be changed.</source>
        <translation>通知要求电力按等价值折算但未给出数值：该参数注明年份，可以修改。</translation>
    </message>
    <message>
        <source>Heat produced from sun and earth counts as energy consumed and as clean; its emissions are 0.</source>
        <translation>太阳能与地热供热计入能源消费量，也计入清洁能源，排放为 0。</translation>
    </message>
    <message>
        <source>Biomass counts once, as fuel with its heat value.</source>
        <translation>生物质只计一次，按燃料热值计算。</translation>
    </message>
    <message>
        <source>Power from waste heat counts neither as fossil nor as non-fossil.</source>
        <translation>余热发电既不计为化石电力，也不计为非化石电力。</translation>
    </message>
    <message>
        <source>The notice does not say whether non-fossil power made in the park counts as direct supply: a parameter says it.</source>
        <translation>通知未说明园内自发非化石电力是否计入直供：由参数确定。</translation>
    </message>
    <message>
        <source>The annex does not define clean energy: green power, power covered by certificates, non-fossil heat and biogenic fuels count.</source>
        <translation>附件未定义清洁能源：此处计入绿电、绿证覆盖电量、非化石热力与生物质燃料。</translation>
    </message>
    <message>
        <source>National statistics count natural gas as clean energy; the stricter share without it is the default.</source>
        <translation>国家统计口径把天然气计为清洁能源；默认采用不含天然气的较严口径。</translation>
    </message>
    <message>
        <source>Feedstock emits nothing here; whether it is part of the energy consumption is a parameter.</source>
        <translation>原料用能不计排放；是否计入能源消费量由参数确定。</translation>
    </message>
    <message>
        <source>The annex gives no formula: products are counted, each with a level 2 in its limit standard once; one without energy per unit leaves the item without data.</source>
        <translation>附件未给出计算式：此处按产品个数计，有二级限额的产品各计一次；有限额而缺单耗的产品使本项缺数据。</translation>
    </message>
    <message>
        <source>The annex gives no formula: used over generated and taken from stock, hazardous waste left out.</source>
        <translation>附件未给出计算式：综合利用量 ÷（产生量 + 利用往年贮存量），不含危险废物。</translation>
    </message>
    <message>
        <source>The weights of heat, cold and pressure are not given: recoverable energy is the weight.</source>
        <translation>余热、余冷、余压的权重未给出：以可回收能量为权重。</translation>
    </message>
    <message>
        <source>The annex gives no formula: reused water over reused and fresh water.</source>
        <translation>附件未给出计算式：重复利用水量 ÷（重复利用水量 + 新水量）。</translation>
    </message>
    <message>
        <source>Purchased electricity and heat are shared out by use; what no system states stays with energy supply.</source>
        <translation>外购电力与热力按用量分摊到各系统；无系统填报的部分留在能源供应系统。</translation>
    </message>
    <message>
        <source>Steam is read from the table of saturated and superheated steam by linear interpolation; pressures are absolute.</source>
        <translation>蒸汽焓由饱和与过热蒸汽热焓表线性内插；压力为绝对压力。</translation>
    </message>
    <message>
        <source>A park exactly on a bound of the energy classes belongs to the upper class.</source>
        <translation>恰在能耗级别分界上的园区归入上一级。</translation>
    </message>
    <message>
        <source>Uptake of vegetation is shown and never subtracted.</source>
        <translation>植被吸收量只列示，不扣减。</translation>
    </message>
    <message numerus="yes">
        <source>and %n further parts</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: part of the flow</source>
        <translation>%1：该流向中的部分</translation>
    </message>
    <message>
        <source>Energy flow %1 → %2</source>
        <translation>能流：%1 → %2</translation>
    </message>
    <message>
        <source>no data yet: %1</source>
        <translation>暂无数据：%1</translation>
    </message>
    <message>
        <source>answered by the park</source>
        <translation>由园区回答</translation>
    </message>
    <message numerus="yes">
        <source>the largest of %n shares</source>
        <translation>
            <numerusform>%n 个比例中的最大值</numerusform>
        </translation>
    </message>
    <message>
        <source>No data yet: nothing that is entered in &quot;%1&quot; gives this figure.</source>
        <translation>暂无数据：“%1”中尚未填写可得出该数的内容。</translation>
    </message>
    <message>
        <source>Largest share that a network loses</source>
        <translation>管网最大损耗率</translation>
    </message>
    <message>
        <source>Electricity of %1</source>
        <translation>%1的用电量</translation>
    </message>
    <message>
        <source>Floor area of the buildings with electricity</source>
        <translation>已填用电的建筑面积</translation>
    </message>
    <message>
        <source>Electricity of the buildings by floor area</source>
        <translation>建筑单位面积用电量</translation>
    </message>
    <message>
        <source>Roof that can carry PV modules</source>
        <translation>可装光伏组件的屋顶</translation>
    </message>
    <message>
        <source>%1: roof for PV</source>
        <translation>%1：可装光伏屋顶</translation>
    </message>
    <message>
        <source>Target %1 · %2 · %3</source>
        <translation>目标 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Purchased electricity and heat are shared out by use; what no row of an enterprise states is counted with none of them.</source>
        <translation>外购电力和热力按用量分摊；没有企业数据行填报的部分不计入任何企业。</translation>
    </message>
    <message>
        <source>Emissions of %1 by use</source>
        <translation>%1的排放（按用量）</translation>
    </message>
    <message>
        <source>Fuels and power of the rows of %1</source>
        <translation>%1数据行的燃料和电力</translation>
    </message>
    <message>
        <source>Energy used by %1</source>
        <translation>%1的用能</translation>
    </message>
    <message>
        <source>Fuels of %1</source>
        <translation>%1的燃料</translation>
    </message>
    <message>
        <source>Energy of the electricity used by %1</source>
        <translation>%1用电折算的能耗</translation>
    </message>
    <message>
        <source>Energy of the heat used by %1</source>
        <translation>%1用热折算的能耗</translation>
    </message>
    <message>
        <source>Guiding indicators</source>
        <translation>引导指标</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <translation>%1的条目</translation>
    </message>
</context>
<context>
    <name>ExplainTrail</name>
    <message>
        <source>Doubtful</source>
        <translation>存疑之处</translation>
    </message>
    <message>
        <source>How we read the notice</source>
        <translation>我们的读法</translation>
    </message>
    <message>
        <source>Under the other reading</source>
        <translation>另一种口径</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>由什么组成</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller parts: the ledger lists all</source>
        <translation>
            <numerusform>另有 %n 个较小的项，全部见核算台账</numerusform>
        </translation>
    </message>
    <message>
        <source>Factors and their sources</source>
        <translation>所用因子与出处</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Document, year, check</source>
        <translation>文件、年份、核对情况</translation>
    </message>
    <message>
        <source>Annex: how %1 came about</source>
        <translation>附件：%1 的由来</translation>
    </message>
    <message>
        <source>The trail goes on: the ledger of the case lists every row.</source>
        <translation>追溯未完：该情景的台账列出每一行。</translation>
    </message>
</context>
<context>
    <name>FactTexts</name>
    <message>
        <source>At the factor of fossil power, less valid certificates.</source>
        <translation>扣除有效绿证、绿电交易后，按化石能源电力因子计算。</translation>
    </message>
    <message>
        <source>No emissions.</source>
        <translation>排放为零。</translation>
    </message>
    <message>
        <source>At the factor of fossil power.</source>
        <translation>按化石能源电力因子计算。</translation>
    </message>
    <message>
        <source>At its own factor, else at that of fossil heat.</source>
        <translation>按其自身因子计算；未填写时按化石能源热力因子计算。</translation>
    </message>
    <message>
        <source>Is taken off at the factor of what is sent.</source>
        <translation>按外供部分的因子扣除。</translation>
    </message>
    <message>
        <source>Takes nothing off the emissions.</source>
        <translation>不扣减排放。</translation>
    </message>
    <message>
        <source>Inside: what it burns counts as fuel of the park.</source>
        <translation>园内：所烧燃料计入园区的燃料排放。</translation>
    </message>
    <message>
        <source>Inside: made from power or heat that counts already.</source>
        <translation>园内：由已计入的电力或热力转换而来。</translation>
    </message>
    <message>
        <source>Is described, does not count.</source>
        <translation>仅作描述，不计入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n rows</source>
        <translation>
            <numerusform>%1 · %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>南纬 %1°</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>北纬 %1°</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>西经 %1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>东经 %1°</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热量</translation>
    </message>
    <message>
        <source>Roof area</source>
        <translation>屋顶面积</translation>
    </message>
    <message>
        <source>Roof usable for PV</source>
        <translation>屋顶可装光伏</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Fuels</source>
        <translation>燃料</translation>
    </message>
    <message>
        <source>Electricity use</source>
        <translation>用电</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Green, one star</source>
        <translation>绿建一星</translation>
    </message>
    <message>
        <source>Green, two stars</source>
        <translation>绿建二星</translation>
    </message>
    <message>
        <source>Green, three stars</source>
        <translation>绿建三星</translation>
    </message>
    <message>
        <source>Ultra-low energy</source>
        <translation>超低能耗</translation>
    </message>
    <message>
        <source>Near-zero energy</source>
        <translation>近零能耗</translation>
    </message>
    <message>
        <source>Zero energy</source>
        <translation>零能耗</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>能源品种</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Load shape</source>
        <translation>负荷曲线</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Flexible up</source>
        <translation>可上调</translation>
    </message>
    <message>
        <source>Flexible down</source>
        <translation>可下调</translation>
    </message>
    <message>
        <source>Flexible within</source>
        <translation>调节时段</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Least capacity</source>
        <translation>最小容量</translation>
    </message>
    <message>
        <source>Greatest capacity</source>
        <translation>最大容量</translation>
    </message>
    <message>
        <source>Behind the meter or on a direct line</source>
        <translation>表后或直连</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>倾角</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>安装方式</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损耗</translation>
    </message>
    <message>
        <source>DC to AC ratio</source>
        <translation>容配比</translation>
    </message>
    <message>
        <source>Temperature coefficient</source>
        <translation>温度系数</translation>
    </message>
    <message>
        <source>Power curve</source>
        <translation>功率曲线</translation>
    </message>
    <message>
        <source>Hub height</source>
        <translation>轮毂高度</translation>
    </message>
    <message>
        <source>Wind shear</source>
        <translation>风切变</translation>
    </message>
    <message>
        <source>Mean wind speed</source>
        <translation>平均风速</translation>
    </message>
    <message>
        <source>Electric efficiency</source>
        <translation>发电效率</translation>
    </message>
    <message>
        <source>Power to heat ratio</source>
        <translation>电热比</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>燃料</translation>
    </message>
    <message>
        <source>Heat source</source>
        <translation>热源</translation>
    </message>
    <message>
        <source>Sink temperature</source>
        <translation>供热温度</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Operation, share of investment</source>
        <translation>运维费占投资</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Charging efficiency</source>
        <translation>充电效率</translation>
    </message>
    <message>
        <source>Discharging efficiency</source>
        <translation>放电效率</translation>
    </message>
    <message>
        <source>Least state of charge</source>
        <translation>最低荷电状态</translation>
    </message>
    <message>
        <source>Greatest state of charge</source>
        <translation>最高荷电状态</translation>
    </message>
    <message>
        <source>Self-discharge per hour</source>
        <translation>每小时自放电</translation>
    </message>
    <message>
        <source>Charges from the grid</source>
        <translation>电网充电</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>气象</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>台站</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sun offset</source>
        <translation>太阳时偏移</translation>
    </message>
    <message>
        <source>Scaled to the station</source>
        <translation>按台站缩放</translation>
    </message>
    <message>
        <source>Global irradiance</source>
        <translation>总辐照</translation>
    </message>
    <message>
        <source>Direct irradiance</source>
        <translation>直射辐照</translation>
    </message>
    <message>
        <source>Diffuse irradiance</source>
        <translation>散射辐照</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>风速</translation>
    </message>
    <message>
        <source>Height of the wind speed</source>
        <translation>测风高度</translation>
    </message>
    <message>
        <source>Import limit</source>
        <translation>受入上限</translation>
    </message>
    <message>
        <source>Export limit</source>
        <translation>上网上限</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>孤网</translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation>排放因子</translation>
    </message>
    <message>
        <source>Price, sharp peak</source>
        <translation>尖峰电价</translation>
    </message>
    <message>
        <source>Price, peak</source>
        <translation>高峰电价</translation>
    </message>
    <message>
        <source>Price, flat</source>
        <translation>平段电价</translation>
    </message>
    <message>
        <source>Price, valley</source>
        <translation>低谷电价</translation>
    </message>
    <message>
        <source>Price, deep valley</source>
        <translation>深谷电价</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>购电价序列</translation>
    </message>
    <message>
        <source>Export price</source>
        <translation>上网电价</translation>
    </message>
    <message>
        <source>Export prices</source>
        <translation>上网电价序列</translation>
    </message>
    <message>
        <source>Fee, transmission</source>
        <translation>输配电价</translation>
    </message>
    <message>
        <source>Fee, line losses</source>
        <translation>线损费</translation>
    </message>
    <message>
        <source>Fee, system operation</source>
        <translation>系统运行费</translation>
    </message>
    <message>
        <source>Fee, funds</source>
        <translation>政府性基金</translation>
    </message>
    <message>
        <source>Capacity price</source>
        <translation>容量电价</translation>
    </message>
    <message>
        <source>Demand price</source>
        <translation>需量电价</translation>
    </message>
    <message>
        <source>Network charge</source>
        <translation>输配电费方式</translation>
    </message>
    <message>
        <source>Average load rate</source>
        <translation>平均负荷率</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation>碳价</translation>
    </message>
    <message>
        <source>Least self-use of generation</source>
        <translation>自发自用占发电下限</translation>
    </message>
    <message>
        <source>Least self-use of load</source>
        <translation>自发自用占用电下限</translation>
    </message>
    <message>
        <source>Greatest export of generation</source>
        <translation>上网占发电上限</translation>
    </message>
    <message>
        <source>Greatest unused share</source>
        <translation>弃电占比上限</translation>
    </message>
    <message>
        <source>Least direct share</source>
        <translation>直供占比下限</translation>
    </message>
    <message>
        <source>Greatest carbon per energy</source>
        <translation>单位能耗碳排放上限</translation>
    </message>
    <message>
        <source>Basis of the shares</source>
        <translation>占比口径</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>电源与设备</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>储能</translation>
    </message>
    <message>
        <source>Tariff bands</source>
        <translation>电价时段</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>yuan/kWh</source>
        <translation>元/kWh</translation>
    </message>
    <message>
        <source>W/m²</source>
        <translation>W/m²</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>m/s</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>标幺</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>EPW file</source>
        <translation>EPW 文件</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Hydrogen</source>
        <translation>氢</translation>
    </message>
    <message>
        <source>Solar PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风电</translation>
    </message>
    <message>
        <source>CHP</source>
        <translation>热电联产</translation>
    </message>
    <message>
        <source>Heat pump</source>
        <translation>热泵</translation>
    </message>
    <message>
        <source>Electric boiler</source>
        <translation>电锅炉</translation>
    </message>
    <message>
        <source>Gas boiler</source>
        <translation>燃气锅炉</translation>
    </message>
    <message>
        <source>Biomass boiler</source>
        <translation>生物质锅炉</translation>
    </message>
    <message>
        <source>Electrolyser</source>
        <translation>电解槽</translation>
    </message>
    <message>
        <source>Follows heat</source>
        <translation>以热定电</translation>
    </message>
    <message>
        <source>Follows power</source>
        <translation>以电定热</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>空气</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>地源</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Waste heat</source>
        <translation>余热</translation>
    </message>
    <message>
        <source>Per kWh</source>
        <translation>按电量</translation>
    </message>
    <message>
        <source>By capacity (notice 1192)</source>
        <translation>按容量（1192 号文）</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付量</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>发电量</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>规则调度</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>最小成本</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Native species</source>
        <translation>乡土植物</translation>
    </message>
    <message>
        <source>Planted in</source>
        <translation>种植年份</translation>
    </message>
    <message>
        <source>Yearly uptake</source>
        <translation>年吸收量</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Green areas</source>
        <translation>绿地</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>海绵与水面</translation>
    </message>
    <message>
        <source>Green roof</source>
        <translation>屋顶绿化</translation>
    </message>
    <message>
        <source>Permeable paving</source>
        <translation>透水铺装</translation>
    </message>
    <message>
        <source>Wetland</source>
        <translation>湿地</translation>
    </message>
    <message>
        <source>Produced from</source>
        <translation>生产起始</translation>
    </message>
    <message>
        <source>Produced to</source>
        <translation>生产截止</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Net generation</source>
        <translation>净发电量</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>蒸汽</translation>
    </message>
    <message>
        <source>Pressure (absolute)</source>
        <translation>绝对压力</translation>
    </message>
    <message>
        <source>Measured factor</source>
        <translation>实测因子</translation>
    </message>
    <message>
        <source>Power received</source>
        <translation>外购电力</translation>
    </message>
    <message>
        <source>Power sent</source>
        <translation>外送电力</translation>
    </message>
    <message>
        <source>Green attributes</source>
        <translation>绿证绿电</translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation>自发电</translation>
    </message>
    <message>
        <source>Heat received</source>
        <translation>外购热力</translation>
    </message>
    <message>
        <source>Heat sent</source>
        <translation>外送热力</translation>
    </message>
    <message>
        <source>Heat produced</source>
        <translation>自产热</translation>
    </message>
    <message>
        <source>Public grid</source>
        <translation>公共电网</translation>
    </message>
    <message>
        <source>Direct green supply</source>
        <translation>绿电直供</translation>
    </message>
    <message>
        <source>Other fossil power</source>
        <translation>其他化石电力</translation>
    </message>
    <message>
        <source>Fossil</source>
        <translation>化石</translation>
    </message>
    <message>
        <source>Non-fossil</source>
        <translation>非化石</translation>
    </message>
    <message>
        <source>Green certificate</source>
        <translation>绿证</translation>
    </message>
    <message>
        <source>Green-power trade</source>
        <translation>绿电交易</translation>
    </message>
    <message>
        <source>Hydro</source>
        <translation>水电</translation>
    </message>
    <message>
        <source>Biomass</source>
        <translation>生物质</translation>
    </message>
    <message>
        <source>Geothermal</source>
        <translation>地热</translation>
    </message>
    <message>
        <source>Solar thermal power</source>
        <translation>光热发电</translation>
    </message>
    <message>
        <source>Nuclear</source>
        <translation>核电</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>煤</translation>
    </message>
    <message>
        <source>Other fossil</source>
        <translation>其他化石</translation>
    </message>
    <message>
        <source>Solar thermal</source>
        <translation>太阳能热</translation>
    </message>
    <message>
        <source>Coal boiler</source>
        <translation>燃煤锅炉</translation>
    </message>
    <message>
        <source>Fresh water</source>
        <translation>新水取用量</translation>
    </message>
    <message>
        <source>Reused water</source>
        <translation>重复利用水量</translation>
    </message>
    <message>
        <source>Wastewater</source>
        <translation>废水产生量</translation>
    </message>
    <message>
        <source>Wastewater treated</source>
        <translation>废水处理量</translation>
    </message>
    <message>
        <source>Reclaimed water</source>
        <translation>再生水量</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Hazardous</source>
        <translation>危险废物</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>产生量</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>利用量</translation>
    </message>
    <message>
        <source>Used from stock</source>
        <translation>利用往年贮存</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>处置量</translation>
    </message>
    <message>
        <source>Landfilled</source>
        <translation>填埋量</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>可回收量</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>计量覆盖</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Solid waste</source>
        <translation>固体废物</translation>
    </message>
    <message>
        <source>Waste energy</source>
        <translation>余能</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>管网</translation>
    </message>
    <message>
        <source>Symbiosis</source>
        <translation>产业共生</translation>
    </message>
    <message>
        <source>Waste cold</source>
        <translation>余冷</translation>
    </message>
    <message>
        <source>Waste pressure</source>
        <translation>余压</translation>
    </message>
    <message>
        <source>Microgrid</source>
        <translation>微电网</translation>
    </message>
    <message>
        <source>Heating network</source>
        <translation>供热管网</translation>
    </message>
    <message>
        <source>Cooling network</source>
        <translation>供冷管网</translation>
    </message>
    <message>
        <source>Gas network</source>
        <translation>燃气管网</translation>
    </message>
    <message>
        <source>Water network</source>
        <translation>供水管网</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电设施</translation>
    </message>
    <message>
        <source>Equal value of electricity</source>
        <translation>电力等价值</translation>
    </message>
    <message>
        <source>Calorific value of heat</source>
        <translation>热力当量值</translation>
    </message>
    <message>
        <source>Fossil power factor</source>
        <translation>化石电力因子</translation>
    </message>
    <message>
        <source>Fossil heat factor</source>
        <translation>化石热力因子</translation>
    </message>
    <message>
        <source>Location-based power factor</source>
        <translation>基于位置的电力因子</translation>
    </message>
    <message>
        <source>On-site non-fossil power counts as direct supply</source>
        <translation>园区内非化石电力计入直供</translation>
    </message>
    <message>
        <source>Feedstock counts as energy consumption</source>
        <translation>原料用能计入能源消费</translation>
    </message>
    <message>
        <source>Natural gas counts as clean energy</source>
        <translation>天然气计入清洁能源</translation>
    </message>
    <message>
        <source>Factor set of fuels</source>
        <translation>燃料因子集</translation>
    </message>
    <message>
        <source>Validity of green attributes</source>
        <translation>绿证有效期</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>海拔</translation>
    </message>
    <message>
        <source>Climate zone</source>
        <translation>气候区</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Boundary in words</source>
        <translation>四至边界</translation>
    </message>
    <message>
        <source>Management body</source>
        <translation>管理主体</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基准年</translation>
    </message>
    <message>
        <source>Lead industry</source>
        <translation>主导产业</translation>
    </message>
    <message>
        <source>Class by industry</source>
        <translation>按产业分类</translation>
    </message>
    <message>
        <source>Class by location</source>
        <translation>按区位分类</translation>
    </message>
    <message>
        <source>Class by energy structure</source>
        <translation>按能源结构分类</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>具备</translation>
    </message>
    <message>
        <source>Industry (GB/T 4754)</source>
        <translation>行业（GB/T 4754）</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Above designated size</source>
        <translation>规模以上</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节约量</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>建设主体</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>建设内容</translation>
    </message>
    <message>
        <source>Key task</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>年运行成本</translation>
    </message>
    <message>
        <source>Yearly saving</source>
        <translation>年节约</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Electricity saved</source>
        <translation>节电量</translation>
    </message>
    <message>
        <source>Heat saved</source>
        <translation>节热量</translation>
    </message>
    <message>
        <source>Process emissions saved</source>
        <translation>过程减排</translation>
    </message>
    <message>
        <source>Renewable power added</source>
        <translation>新增可再生电量</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用情景</translation>
    </message>
    <message>
        <source>Fuels saved</source>
        <translation>节约燃料</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标项</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Energy supply</source>
        <translation>能源供应</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产过程</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>物流交通</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>生态</translation>
    </message>
    <message>
        <source>Hourly design</source>
        <translation>逐时设计</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Whole park</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Park in park</source>
        <translation>园中园</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>已建</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产量</translation>
    </message>
    <message>
        <source>Energy per unit</source>
        <translation>单位能耗</translation>
    </message>
    <message>
        <source>Limit standard</source>
        <translation>限额标准</translation>
    </message>
    <message>
        <source>Product in the standard</source>
        <translation>标准中的产品</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Process factor</source>
        <translation>过程因子</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Process emissions</source>
        <translation>过程排放</translation>
    </message>
    <message>
        <source>Heat use</source>
        <translation>用热</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>动力</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Distance per vehicle and year</source>
        <translation>单车年行驶里程</translation>
    </message>
    <message>
        <source>Energy per 100 km</source>
        <translation>百公里能耗</translation>
    </message>
    <message>
        <source>Energy unit</source>
        <translation>能耗单位</translation>
    </message>
    <message>
        <source>Share in the park</source>
        <translation>园区内占比</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货运量</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>运距</translation>
    </message>
    <message>
        <source>Vehicle fleets</source>
        <translation>车队</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>货运</translation>
    </message>
    <message>
        <source>Gasoline</source>
        <translation>汽油</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>柴油</translation>
    </message>
    <message>
        <source>CNG</source>
        <translation>CNG</translation>
    </message>
    <message>
        <source>LNG</source>
        <translation>LNG</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>纯电</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>插电混动</translation>
    </message>
    <message>
        <source>Fuel cell</source>
        <translation>燃料电池</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>公路</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>Waterway</source>
        <translation>水路</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Conveyor</source>
        <translation>皮带</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Factor set</source>
        <translation>因子集</translation>
    </message>
    <message>
        <source>Own heat value</source>
        <translation>自有热值</translation>
    </message>
    <message>
        <source>Own factor</source>
        <translation>自有因子</translation>
    </message>
    <message>
        <source>Source of own values</source>
        <translation>自有数值出处</translation>
    </message>
    <message>
        <source>International bunker</source>
        <translation>国际航行</translation>
    </message>
    <message>
        <source>Final use</source>
        <translation>终端消费</translation>
    </message>
    <message>
        <source>Power generation</source>
        <translation>火力发电</translation>
    </message>
    <message>
        <source>Heat generation</source>
        <translation>供热</translation>
    </message>
    <message>
        <source>Conversion input</source>
        <translation>加工转换投入</translation>
    </message>
    <message>
        <source>Conversion output</source>
        <translation>加工转换产出</translation>
    </message>
    <message>
        <source>Recovered energy</source>
        <translation>回收能</translation>
    </message>
    <message>
        <source>Feedstock</source>
        <translation>用作原料</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>外购</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自产</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Factors in use</source>
        <translation>所用因子</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Tables read before</source>
        <translation>读过的表格</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Own text of documents</source>
        <translation>申报材料自写文字</translation>
    </message>
    <message>
        <source>Confirmed paragraphs</source>
        <translation>已确认段落</translation>
    </message>
    <message>
        <source>Cases of documents</source>
        <translation>申报材料所用情景</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>Energy consumption</source>
        <translation>综合能源消费量</translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation>另一项措施</translation>
    </message>
    <message>
        <source>Needs and exclusions</source>
        <translation>依赖与互斥</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>互斥于</translation>
    </message>
    <message>
        <source>Weekday of 1 January</source>
        <translation>1 月 1 日是星期几</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Make-up workdays</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公楼</translation>
    </message>
    <message>
        <source>Factory building</source>
        <translation>厂房</translation>
    </message>
    <message>
        <source>Dormitory</source>
        <translation>宿舍</translation>
    </message>
    <message>
        <source>Canteen</source>
        <translation>食堂</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Severe cold</source>
        <translation>严寒</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>寒冷</translation>
    </message>
    <message>
        <source>Hot summer and cold winter</source>
        <translation>夏热冬冷</translation>
    </message>
    <message>
        <source>Hot summer and warm winter</source>
        <translation>夏热冬暖</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>温和</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>交回日期</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>采纳行数</translation>
    </message>
    <message>
        <source>Workbooks of enterprises</source>
        <translation>企业填报表</translation>
    </message>
</context>
<context>
    <name>FindTexts</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>燃料</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Enterprise %1</source>
        <translation>企业 %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Fuel, not used in this case</source>
        <translation>燃料，本情景未使用</translation>
    </message>
    <message numerus="yes">
        <source>Fuel, used in %n rows</source>
        <translation>
            <numerusform>燃料，用于 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicator of %1</source>
        <translation>%1 的指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>计算结果</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>What is wrong and what helps</source>
        <translation>问题与处理办法</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 is not taken. %2</source>
        <translation>“%1”的输入未被采用。%2</translation>
    </message>
    <message>
        <source>Effect (t CO₂)</source>
        <translation>影响（t CO₂）</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the members of a list</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Hourly</name>
    <message>
        <source>Self-use of generation, losses not used</source>
        <translation>自发自用占发电量比例（储能损耗不计为自用）</translation>
    </message>
    <message>
        <source>Self-use of generation, losses used</source>
        <translation>自发自用占发电量比例（储能损耗计为自用）</translation>
    </message>
    <message>
        <source>Self-use of consumption, losses not used</source>
        <translation>自发自用占用电量比例（储能损耗不计为自用）</translation>
    </message>
    <message>
        <source>Self-use of consumption, losses used</source>
        <translation>自发自用占用电量比例（储能损耗计为自用）</translation>
    </message>
    <message>
        <source>Feed-in share of generation</source>
        <translation>上网电量占发电量比例</translation>
    </message>
    <message>
        <source>Unused share: curtailment and storage losses</source>
        <translation>未利用比例：弃电与储能损耗</translation>
    </message>
    <message>
        <source>Curtailed share of generation</source>
        <translation>弃电占发电量比例</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Load that nothing served</source>
        <translation>未能满足的负荷</translation>
    </message>
    <message>
        <source>Load served</source>
        <translation>已满足的负荷</translation>
    </message>
    <message>
        <source>Available generation, with what is curtailed</source>
        <translation>总可用发电量（含弃电）</translation>
    </message>
    <message>
        <source>Purchase from the grid</source>
        <translation>电网购电量</translation>
    </message>
    <message>
        <source>Feed-in to the grid</source>
        <translation>上网电量</translation>
    </message>
    <message>
        <source>Curtailed</source>
        <translation>弃电</translation>
    </message>
    <message>
        <source>Own power delivered to the load</source>
        <translation>自有电力供给负荷的电量</translation>
    </message>
    <message>
        <source>Own power to the bus, storage losses in it</source>
        <translation>自有电力送入母线的电量（含储能损耗）</translation>
    </message>
    <message>
        <source>Neither delivered nor fed in</source>
        <translation>既未供给负荷也未上网的电量</translation>
    </message>
    <message>
        <source>Generation that is not curtailed</source>
        <translation>扣除弃电的发电量</translation>
    </message>
    <message>
        <source>Electricity of the park, U</source>
        <translation>园区用电量 U</translation>
    </message>
    <message>
        <source>Non-fossil generation and direct lines</source>
        <translation>非化石发电与直连线路电量</translation>
    </message>
    <message>
        <source>Non-fossil feed-in</source>
        <translation>非化石上网电量</translation>
    </message>
    <message>
        <source>Power that counts as direct green supply</source>
        <translation>计入绿电直供的电量</translation>
    </message>
    <message>
        <source>Σ of all hours: purchase × price of the hour</source>
        <translation>各小时之和：购电量 × 该小时电价</translation>
    </message>
    <message>
        <source>purchase × the fee per kWh</source>
        <translation>购电量 × 每千瓦时费用</translation>
    </message>
    <message>
        <source>connected capacity × price of the capacity</source>
        <translation>接入容量 × 容量电价</translation>
    </message>
    <message>
        <source>Σ of all months: highest purchase × price of the demand</source>
        <translation>各月之和：最大购电功率 × 需量电价</translation>
    </message>
    <message>
        <source>own generation × the levies per kWh</source>
        <translation>自发电量 × 每千瓦时应缴费用</translation>
    </message>
    <message>
        <source>purchase × emission factor × price of carbon</source>
        <translation>购电量 × 排放因子 × 碳价</translation>
    </message>
    <message>
        <source>Σ of all hours: feed-in × price of the hour, earned</source>
        <translation>各小时之和：上网电量 × 该小时电价（收入）</translation>
    </message>
    <message>
        <source>the highest purchase of all hours</source>
        <translation>全部小时中的最大购电功率</translation>
    </message>
    <message>
        <source>Σ of the 8,760 hours that were simulated</source>
        <translation>模拟的 8,760 个小时之和</translation>
    </message>
    <message>
        <source>Notice %1: %2</source>
        <translation>%1 号文：%2</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Line losses</source>
        <translation>线损费</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>输配电费</translation>
    </message>
    <message>
        <source>System operation</source>
        <translation>系统运行费</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>基金及附加</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需量电费</translation>
    </message>
    <message>
        <source>Levies on own power</source>
        <translation>自发自用应缴费用</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳成本</translation>
    </message>
    <message>
        <source>Feed-in</source>
        <translation>上网收入</translation>
    </message>
    <message>
        <source>Electricity bill: %1</source>
        <translation>电费：%1</translation>
    </message>
    <message>
        <source>Grid peak</source>
        <translation>网购最大功率</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Trial beside %1, not written yet</source>
        <translation>%1 之外的试算，尚未写入</translation>
    </message>
    <message>
        <source>Simulated year of %1</source>
        <translation>%1 的模拟年</translation>
    </message>
    <message>
        <source>With a synthetic year of weather: months follow the climate means.</source>
        <translation>采用合成气象年：各月与气候均值一致。</translation>
    </message>
    <message>
        <source>The notices do not say whether what storage loses counts as self-used. Both readings are shown.</source>
        <translation>文件未说明储能损耗是否计为自用，两种理解均予列出。</translation>
    </message>
    <message>
        <source>the hours that buy nothing and leave nothing unserved</source>
        <translation>不购电且无失负荷的小时</translation>
    </message>
    <message>
        <source>Σ of the hours of the month</source>
        <translation>该月各小时之和</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1，%2 月</translation>
    </message>
    <message>
        <source>Hours without the grid</source>
        <translation>脱网运行小时数</translation>
    </message>
    <message>
        <source>Σ of the twelve months</source>
        <translation>十二个月之和</translation>
    </message>
    <message>
        <source>24/7 score: carbon-free power matched hour by hour</source>
        <translation>24/7 得分：逐小时匹配的无碳电力</translation>
    </message>
    <message>
        <source>24/7 score with the carbon-free part of the grid</source>
        <translation>24/7 得分，计入电网的无碳部分</translation>
    </message>
    <message>
        <source>Carbon-free generation over the demand of the year</source>
        <translation>无碳发电占全年需求的比例</translation>
    </message>
    <message>
        <source>Carbon-free share of the grid&apos;s power</source>
        <translation>网电的无碳份额</translation>
    </message>
    <message>
        <source>Generation of firm plants</source>
        <translation>稳定电源发电</translation>
    </message>
    <message>
        <source>Generation of wind</source>
        <translation>风电发电</translation>
    </message>
    <message>
        <source>Generation of solar PV</source>
        <translation>光伏发电</translation>
    </message>
    <message>
        <source>Battery out</source>
        <translation>储能放电</translation>
    </message>
    <message>
        <source>Battery in</source>
        <translation>储能充电</translation>
    </message>
    <message>
        <source>Load matched in its hour</source>
        <translation>当小时匹配的负荷</translation>
    </message>
    <message>
        <source>Carbon-free power used</source>
        <translation>使用的无碳电力</translation>
    </message>
    <message>
        <source>Carbon-free part of the grid power</source>
        <translation>网电的无碳部分</translation>
    </message>
    <message>
        <source>Carbon-free generation, with what is curtailed or fed in</source>
        <translation>无碳发电（含弃电和上网）</translation>
    </message>
    <message>
        <source>Grid power for load that is not matched</source>
        <translation>未匹配负荷的购电</translation>
    </message>
    <message>
        <source>as it was simulated for this hour</source>
        <translation>该小时的模拟结果</translation>
    </message>
    <message>
        <source>Σ of the 8,760 hours: the smaller of the load and of carbon-free generation with what batteries give, less what they take</source>
        <translation>8,760 小时之和：负荷与（无碳发电 + 储能放电 − 储能充电）二者中的较小者</translation>
    </message>
    <message>
        <source>Σ of the 8,760 hours: non-fossil plants of the park, on direct lines and in trades</source>
        <translation>8,760 小时之和：园区内、直连线路和交易中的非化石电站</translation>
    </message>
    <message>
        <source>Σ of the 8,760 hours: purchase for load above carbon-free generation and batteries</source>
        <translation>8,760 小时之和：为超出无碳发电和储能的负荷所购电量</translation>
    </message>
    <message>
        <source>1 − average factor of the grid ÷ factor of its fossil power</source>
        <translation>1 − 电网平均因子 ÷ 化石电力因子</translation>
    </message>
    <message>
        <source>Certificates tell no hour and match nothing here; a trade counts where its plant is in the design and has hours of its own.</source>
        <translation>绿证不带小时，此处不参与匹配；交易在其电站列入设计、有自己的逐时出力时计入。</translation>
    </message>
    <message>
        <source>No hours of the grid are published: its carbon-free share is 1 less the average factor over that of fossil power, the same in every hour.</source>
        <translation>电网的逐时数据没有公布：其无碳份额为 1 减去平均因子与化石电力因子之比，每小时相同。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Hourly direct share</source>
        <translation>逐时绿电直供占比</translation>
    </message>
    <message>
        <source>Direct share: %1 by the rows of energy supply, %2 by the hour, %3 points less. The rows say what was contracted or metered over the year; the hours say what the load takes when there is wind and sun, and what nobody takes is fed in or curtailed.</source>
        <translation>绿电直供占比：按能源供应数据为 %1，逐时模拟为 %2，低 %3 个百分点。填报数据是全年合同或计量的电量；逐时模拟只计有风有光时负荷能用掉的电量，用不掉的上网或弃电。</translation>
    </message>
    <message>
        <source>Direct share: %1 by the rows of energy supply, %2 by the hour, %3 points more. The rows say what was contracted or metered over the year; the hours say what the capacities of the design make of it.</source>
        <translation>绿电直供占比：按能源供应数据为 %1，逐时模拟为 %2，高 %3 个百分点。填报数据是全年合同或计量的电量；逐时模拟按设计的容量计算。</translation>
    </message>
    <message>
        <source>purchase × the fee per kWh; by capacity: fee × average load rate × %1 h × connected capacity</source>
        <translation>购电量 × 每千瓦时费用；按容量时：费用 × 平均负荷率 × %1 h × 接入容量</translation>
    </message>
    <message>
        <source>On-site, firm</source>
        <translation>园内稳定电源</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风电</translation>
    </message>
    <message>
        <source>Solar PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>CHP</source>
        <translation>热电联产</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>热泵</translation>
    </message>
    <message>
        <source>Electric boilers</source>
        <translation>电锅炉</translation>
    </message>
    <message>
        <source>Fuel boilers</source>
        <translation>燃料锅炉</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>制冷机</translation>
    </message>
    <message>
        <source>Electrolysers</source>
        <translation>电解槽</translation>
    </message>
    <message>
        <source>Store out</source>
        <translation>储能放出</translation>
    </message>
    <message>
        <source>Grid import</source>
        <translation>网购电</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>外购</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>Store in</source>
        <translation>储能充入</translation>
    </message>
    <message>
        <source>Fed in</source>
        <translation>上网</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ImportFindings</name>
    <message>
        <source>About a thousandth of last year. Is it in GWh?</source>
        <translation>约为上年的千分之一，单位可能是 GWh。</translation>
    </message>
    <message>
        <source>About a thousand times last year. Is it in kWh?</source>
        <translation>约为上年的一千倍，单位可能是 kWh。</translation>
    </message>
    <message>
        <source>About a tenth of last year. Is it in 10⁴ kWh?</source>
        <translation>约为上年的十分之一，单位可能是万kWh。</translation>
    </message>
    <message>
        <source>About a thousandth of last year. Kilogrammes of coal equivalent are asked.</source>
        <translation>约为上年的千分之一，应填千克标准煤。</translation>
    </message>
    <message>
        <source>About %1 times last year. Check the unit.</source>
        <translation>约为上年的 %1 倍，请核对单位。</translation>
    </message>
    <message>
        <source>Far from last year. Check the number.</source>
        <translation>与上年相差很大，请核对。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>A text that is a number, read as %1.</source>
        <translation>文本数字，按 %1 读取。</translation>
    </message>
    <message>
        <source>Thousands separators, read as %1.</source>
        <translation>千位分隔符，按 %1 读取。</translation>
    </message>
    <message>
        <source>Full-width digits, read as %1.</source>
        <translation>全角数字，按 %1 读取。</translation>
    </message>
    <message>
        <source>The comma in &quot;%1&quot; stands neither for thousands nor for decimals. Type the number again.</source>
        <translation>“%1”中的逗号位置既非千位也非小数，请重填。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2 or %3. Choose one.</source>
        <translation>“%1”可读作 %2 或 %3，请确认。</translation>
    </message>
    <message>
        <source>A number with its unit: &quot;%1&quot; is read as %2.</source>
        <translation>数字带单位：“%1”按 %2 读取。</translation>
    </message>
    <message>
        <source>%1 is converted to %2 MWh.</source>
        <translation>%1 换算为 %2 MWh。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. Give the definite figure.</source>
        <translation>“%1”不是数字，请填确定的数值。</translation>
    </message>
    <message>
        <source>The unit &quot;%1&quot; is not one of this quantity. Choose it from the list.</source>
        <translation>单位“%1”不适用于该数量，请从列表选择。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as not answered, not as 0.</source>
        <translation>“%1”视为未填，不是 0。</translation>
    </message>
    <message>
        <source>The cell is a date (%1) where a quantity is asked. Type the quantity.</source>
        <translation>单元格是日期（%1），此处应为数量，请重填。</translation>
    </message>
    <message>
        <source>The quantity %1 is negative. Give what was used, not a balance.</source>
        <translation>数量 %1 为负，请填实际用量而非差额。</translation>
    </message>
    <message>
        <source>A share is between 0 and 1. Is %1 meant as %1 %, which is %2?</source>
        <translation>占比应在 0 到 1 之间；%1 是否指 %1 %，即 %2？</translation>
    </message>
    <message>
        <source>The formula has an error (%1) and no value. Type the value.</source>
        <translation>公式出错（%1），无值可读，请填数值。</translation>
    </message>
    <message>
        <source>The value that the formula had last, %1, is taken; the formula is not.</source>
        <translation>读取公式上次计算的值 %1，公式不导入。</translation>
    </message>
    <message>
        <source>The formula has no stored value. Open the file in a spreadsheet program, save it and hand it in again.</source>
        <translation>公式没有保存的值。请用表格软件打开并保存后再交。</translation>
    </message>
    <message>
        <source>The formula refers to another file and has no stored value. Type the value.</source>
        <translation>公式引用外部文件且无保存值，请填数值。</translation>
    </message>
    <message>
        <source>The required field &quot;%1&quot; is empty. Fill it in.</source>
        <translation>必填项“%1”未填，请补填。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known. Is &quot;%2&quot; meant?</source>
        <translation>未知的“%1”，是否为“%2”？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Choose from the list.</source>
        <translation>此处没有“%1”，请从列表选择。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too general. Choose the kind of fuel from the list.</source>
        <translation>“%1”太笼统，请从列表选择具体品种。</translation>
    </message>
    <message>
        <source>The month &quot;%1&quot; is read as %2.</source>
        <translation>月份“%1”按 %2 读取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month. Write it as 2025-06.</source>
        <translation>“%1”不是月份，请写作 2025-06。</translation>
    </message>
    <message>
        <source>The text begins like a formula; it is kept as text.</source>
        <translation>内容以公式符号开头，按文字保存。</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; is left out, it would count twice.</source>
        <translation>“%1”行不导入，以免重复计算。</translation>
    </message>
    <message>
        <source>The row %1 stands here twice. Say which one is new and clear its hidden id.</source>
        <translation>编号 %1 的行出现两次，请确认哪一行是新增，并清空其隐藏编号。</translation>
    </message>
    <message>
        <source>The row equals %1. Is it that row, or a new one?</source>
        <translation>与已有行 %1 相同，是同一行还是新增？</translation>
    </message>
    <message>
        <source>%1 was there and is not now. Is it deleted or forgotten?</source>
        <translation>%1 原有、现在没有：删除还是漏填？</translation>
    </message>
    <message>
        <source>Of the merged cells up to %1 only the first is read; the others are taken as empty.</source>
        <translation>合并单元格（至 %1）只读第一格，其余视为空。</translation>
    </message>
    <message>
        <source>The unit is %2, not %1. It is %3 if these are normal cubic metres; is it so?</source>
        <translation>单位应为 %2 而非 %1；如为标况可换算为 %3，是否如此？</translation>
    </message>
    <message>
        <source>There is no factor for this fuel per %1. Use %2.</source>
        <translation>该燃料没有以 %1 计的因子，请用 %2。</translation>
    </message>
    <message>
        <source>A heat value or factor of your own is given without its source. Name the report.</source>
        <translation>填了自测热值或因子但没有依据，请写明报告。</translation>
    </message>
    <message>
        <source>This kind of vehicle does not use %1. Give its energy in %2.</source>
        <translation>该类车辆的能耗单位不能是 %1，应为 %2。</translation>
    </message>
    <message>
        <source>%1 MWh is more than the plant can give in a year (%2 MWh). Check output and capacity.</source>
        <translation>%1 MWh 超过装机全年满发电量 %2 MWh，请核对电量与装机。</translation>
    </message>
    <message>
        <source>Only %1 full-load hours: is the capacity in kW?</source>
        <translation>利用小时仅 %1 h，装机单位可能是 kW。</translation>
    </message>
    <message>
        <source>Heat and steam are both filled. Give one of them.</source>
        <translation>热量与蒸汽只能填一种。</translation>
    </message>
    <message>
        <source>More is used (%1) than there is (%2). Correct one of them.</source>
        <translation>利用量 %1 大于可利用量 %2，请改正。</translation>
    </message>
    <message>
        <source>More comes from stock (%1) than is used in all (%2). Correct one of them.</source>
        <translation>利用往年贮存量 %1 大于利用总量 %2，请改正。</translation>
    </message>
    <message>
        <source>The standard and the product in it go together. Fill in both or neither.</source>
        <translation>限额标准与限额产品须同时填写。</translation>
    </message>
    <message>
        <source>%2 has no product &quot;%1&quot;. Choose from the list.</source>
        <translation>%2 中没有产品“%1”，请从列表选择。</translation>
    </message>
    <message>
        <source>The certificate %1 is already claimed by %2. Find out whose it is.</source>
        <translation>绿证编号 %1 已由 %2 申报，请核实归属。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; differs from the register (%2). Was the enterprise renamed?</source>
        <translation>企业名称“%1”与登记的“%2”不同，是更名吗？</translation>
    </message>
    <message>
        <source>The workbook was not handed out by this program. Use the one that was sent.</source>
        <translation>该工作簿不是由本程序发出的，请使用发出的表格。</translation>
    </message>
    <message>
        <source>The workbook was made for %1; the case is of %2. Ask for the right one.</source>
        <translation>该表是 %1 年度的，当前为 %2 年。请提交正确的表。</translation>
    </message>
    <message>
        <source>The workbook belongs to another project (%1).</source>
        <translation>该表属于另一项目（%1）。</translation>
    </message>
    <message>
        <source>The park has no enterprise %1. Add it, or ask for the right file.</source>
        <translation>园区没有企业 %1。请先添加，或核对文件。</translation>
    </message>
    <message>
        <source>The same enterprise returned another file (%1); they differ in %2 cells. Choose one.</source>
        <translation>同一企业还交了另一份文件（%1），有 %2 处不同，请选择。</translation>
    </message>
    <message>
        <source>The template was made by a newer version of the program (%1). Update the program.</source>
        <translation>由更新版本（%1）的模板生成，请升级程序。</translation>
    </message>
    <message>
        <source>The mark of the template is lost. %1 columns were read by their headings; please confirm.</source>
        <translation>模板标识丢失，已按表头识别 %1 列，请确认。</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is missing and taken as not answered.</source>
        <translation>缺少工作表“%1”，视为未填。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>conflicting</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No column gives &quot;%1&quot;, which every row needs. Choose one, or a value for all rows.</source>
        <translation>没有一列给出每行都需要的“%1”。请选择一列，或填写适用于所有行的值。</translation>
    </message>
    <message>
        <source>The heading names the unit &quot;%1&quot;, which &quot;%2&quot; does not have. Choose the unit of the column.</source>
        <translation>表头“%1”中的单位不适用于“%2”。请选择该列的单位。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2 or %3, and nothing in the column tells. Say what its commas are.</source>
        <translation>“%1”可读作 %2 或 %3，该列无法判断。请说明逗号的含义。</translation>
    </message>
    <message>
        <source>The merged cell is taken for all its rows, up to %1.</source>
        <translation>合并单元格的内容适用于其全部行，直到 %1。</translation>
    </message>
    <message>
        <source>The cell is empty, which is no answer: %1 stays. Write 0 where there is none.</source>
        <translation>单元格为空，不算已填，保留原值 %1。如没有，请填 0。</translation>
    </message>
    <message>
        <source>The cell had %1 and is empty now. Is that to go, or was it forgotten?</source>
        <translation>该单元格原为 %1，现为空。是要清除，还是漏填？</translation>
    </message>
    <message>
        <source>The date &quot;%1&quot; is read as %2.</source>
        <translation>日期“%1”按 %2 读取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-01-20; leave it empty where nothing limits it.</source>
        <translation>“%1”不是日期，请写成 2026-01-20；长期有效的请留空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the registered name of %2, not of the enterprise this workbook was made for. Nothing of it is taken; ask for the workbook that %2 was sent.</source>
        <translation>“%1”是 %2 的登记名称，而此表是为另一家企业生成的。整份表均不采纳，请 %2 改用发给本企业的填报表。</translation>
    </message>
    <message>
        <source>The file says the same as %1 and counts once.</source>
        <translation>此文件与 %1 内容相同，只计一次。</translation>
    </message>
    <message>
        <source>The sheet has no column &quot;%1&quot;, which every row needs; none of its rows is taken. Put the column back, or fill the workbook that was sent.</source>
        <translation>此工作表缺少必填列“%1”，表中各行均不采纳。请恢复该列，或改用发出的填报表。</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is none of those that were handed out; nothing of it is read.</source>
        <translation>工作表“%1”不在发出的填报表中，内容未读取。</translation>
    </message>
    <message>
        <source>The row %1 is one of %2. Was it copied from there, or is it a new one of this enterprise?</source>
        <translation>行 %1 属于 %2。是从那里复制来的，还是本企业新增的？</translation>
    </message>
    <message>
        <source>The sheet was made for %1; the case is of %2. None of its rows is taken; fill the sheet that was sent.</source>
        <translation>该工作表是 %1 年度的，当前为 %2 年。其中各行均不导入；请填写所发的工作表。</translation>
    </message>
    <message>
        <source>The sheet was made for %1, the workbook for %2. None of its rows is taken; fill the sheet that was sent.</source>
        <translation>该工作表是为 %1 制作的，填报表是为 %2 制作的。其中各行均不导入；请填写所发的工作表。</translation>
    </message>
    <message numerus="yes">
        <source>The water of %n enterprises was added up. Is it that of the whole park? Tick its row then.</source>
        <translation>
            <numerusform>已汇总 %n 家企业的用水量。是否为全园区用水量？如是，请勾选该行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is hidden, and values of it are taken. Show it and look at them.</source>
        <translation>该工作表被隐藏，其中的数值会被采用。请取消隐藏并核对。</translation>
    </message>
    <message>
        <source>Values of hidden rows are taken: %1. Show the rows and look at them.</source>
        <translation>会采用隐藏行中的数值：第 %1 行。请取消隐藏并核对。</translation>
    </message>
    <message>
        <source>Values of hidden columns are taken: %1. Show the columns and look at them.</source>
        <translation>会采用隐藏列中的数值：%1 列。请取消隐藏并核对。</translation>
    </message>
    <message>
        <source>%1 gave its water in another file too; that of this one is not added up. Find out which holds.</source>
        <translation>%1 在另一份文件中也填了用水；本文件的用水未计入合计。请核实以哪一份为准。</translation>
    </message>
    <message>
        <source>The new row says the same as that of line %1. Is it there twice?</source>
        <translation>该新增行与第 %1 行完全相同，是否重复填写？</translation>
    </message>
    <message>
        <source>The column %1 is none of those that were handed out; nothing of it is read.</source>
        <translation>列 %1 不是发出的填报表中的列，其中内容未读取。</translation>
    </message>
    <message>
        <source>There is no factor for this fuel per %1. At %4 kg/L it is %3 %2; is that right?</source>
        <translation>该燃料没有以 %1 计的因子。按 %4 kg/L 折算为 %3 %2，是否正确？</translation>
    </message>
    <message>
        <source>The unit is empty, and %1 MWh is very much for one enterprise. Is it in kWh, which is %2 MWh?</source>
        <translation>单位未填，而 %1 MWh 对一家企业来说过大。单位是否为 kWh，即 %2 MWh？</translation>
    </message>
    <message>
        <source>The workbook came back, but nothing is filled in. Ask the enterprise for its figures.</source>
        <translation>填报表交回但未填，请向该企业索取数据。</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Carbon per energy</source>
        <translation>单位能耗碳排放</translation>
    </message>
    <message>
        <source>Direct green supply</source>
        <translation>绿电直供占比</translation>
    </message>
    <message>
        <source>Clean energy share</source>
        <translation>清洁能源消费占比</translation>
    </message>
    <message>
        <source>Clean energy share with natural gas</source>
        <translation>清洁能源消费占比（含天然气）</translation>
    </message>
    <message>
        <source>Non-fossil power share</source>
        <translation>非化石电力占比</translation>
    </message>
    <message>
        <source>Products at limit level 2</source>
        <translation>产品达二级能耗限额</translation>
    </message>
    <message>
        <source>Solid waste used</source>
        <translation>工业固体废弃物综合利用率</translation>
    </message>
    <message>
        <source>Waste energy used</source>
        <translation>余热/余冷/余压综合利用率</translation>
    </message>
    <message>
        <source>Water reused</source>
        <translation>工业用水重复利用率</translation>
    </message>
    <message>
        <source>Clean freight</source>
        <translation>货物清洁运输比例</translation>
    </message>
    <message>
        <source>Clean vehicles</source>
        <translation>新能源车辆占比</translation>
    </message>
    <message>
        <source>Green coverage</source>
        <translation>绿地率</translation>
    </message>
    <message>
        <source>Green share of new buildings</source>
        <translation>新建建筑二星及以上占比</translation>
    </message>
</context>
<context>
    <name>InputTexts</name>
    <message>
        <source>Industrial value added</source>
        <translation>工业增加值</translation>
    </message>
    <message>
        <source>Industrial land</source>
        <translation>工业用地面积</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Output of high-tech enterprises</source>
        <translation>高新技术企业产值</translation>
    </message>
    <message>
        <source>Gross output</source>
        <translation>工业总产值</translation>
    </message>
    <message>
        <source>Value added of recycling</source>
        <translation>资源再生利用产业增加值</translation>
    </message>
    <message>
        <source>Value added of green industries</source>
        <translation>绿色产业增加值</translation>
    </message>
    <message>
        <source>Curtailed power</source>
        <translation>弃电量</translation>
    </message>
    <message>
        <source>National renewable share of the year</source>
        <translation>当年全国可再生能源占比</translation>
    </message>
    <message>
        <source>Income of technology, industry and trade</source>
        <translation>技工贸收入</translation>
    </message>
    <message>
        <source>Main pollutants discharged</source>
        <translation>主要污染物排放量</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>入驻率</translation>
    </message>
    <message>
        <source>Residency contract signed</source>
        <translation>已签入园合同</translation>
    </message>
    <message>
        <source>Environmental or energy management system</source>
        <translation>环境或能源管理体系</translation>
    </message>
    <message>
        <source>Hazardous materials handled properly</source>
        <translation>有害物料妥善管理</translation>
    </message>
    <message>
        <source>Pollution prevention beyond the rules</source>
        <translation>高于法规的污染预防</translation>
    </message>
    <message>
        <source>Framework for risks</source>
        <translation>风险管理框架</translation>
    </message>
    <message>
        <source>Key polluter</source>
        <translation>重点排污单位</translation>
    </message>
    <message>
        <source>Occupational health and safety system</source>
        <translation>职业健康安全体系</translation>
    </message>
    <message>
        <source>Code of conduct for grievances</source>
        <translation>申诉处理准则</translation>
    </message>
    <message>
        <source>Prevention of harassment</source>
        <translation>反骚扰机制</translation>
    </message>
    <message>
        <source>Programme of skills</source>
        <translation>技能培训计划</translation>
    </message>
    <message>
        <source>Buys locally</source>
        <translation>本地采购</translation>
    </message>
    <message>
        <source>Cleaner production audited</source>
        <translation>已通过清洁生产审核</translation>
    </message>
    <message>
        <source>Environmental information disclosed</source>
        <translation>环境信息公开</translation>
    </message>
    <message>
        <source>At the energy benchmark</source>
        <translation>达到能效标杆水平</translation>
    </message>
    <message>
        <source>Green factory</source>
        <translation>绿色工厂</translation>
    </message>
    <message>
        <source>Green supply chain</source>
        <translation>绿色供应链</translation>
    </message>
    <message>
        <source>Digital diagnosis of energy and carbon</source>
        <translation>能碳数字化诊断</translation>
    </message>
    <message>
        <source>Carbon verified</source>
        <translation>已碳核查</translation>
    </message>
    <message>
        <source>Carbon footprint of products</source>
        <translation>产品碳足迹</translation>
    </message>
    <message>
        <source>Cleaner production applied</source>
        <translation>实施清洁生产</translation>
    </message>
    <message>
        <source>Aware of cleaner production</source>
        <translation>了解清洁生产</translation>
    </message>
    <message>
        <source>Plans to join a symbiosis</source>
        <translation>计划参与产业共生</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Value added by industrial land</source>
        <translation>单位工业用地增加值</translation>
    </message>
    <message>
        <source>CO₂ by value added</source>
        <translation>单位增加值二氧化碳排放</translation>
    </message>
    <message>
        <source>Fresh water</source>
        <translation>新鲜水量</translation>
    </message>
</context>
<context>
    <name>KeyFigure</name>
    <message>
        <source>Emissions of the system</source>
        <translation>本系统排放</translation>
    </message>
    <message>
        <source>Share of the park</source>
        <translation>占园区</translation>
    </message>
    <message>
        <source>Electricity used</source>
        <translation>用电量</translation>
    </message>
    <message>
        <source>Direct green supply</source>
        <translation>绿电直供占比</translation>
    </message>
    <message>
        <source>Uncovered grid power</source>
        <translation>未覆盖网电</translation>
    </message>
    <message>
        <source>Solid waste used</source>
        <translation>工业固体废弃物综合利用率</translation>
    </message>
    <message>
        <source>Waste energy used</source>
        <translation>余热/余冷/余压综合利用率</translation>
    </message>
    <message>
        <source>Water reused</source>
        <translation>工业用水重复利用率</translation>
    </message>
    <message>
        <source>Products at limit level 2</source>
        <translation>产品达二级能耗限额</translation>
    </message>
    <message>
        <source>Process emissions</source>
        <translation>工业过程排放</translation>
    </message>
    <message>
        <source>Heat used</source>
        <translation>用热量</translation>
    </message>
    <message>
        <source>Clean freight</source>
        <translation>货物清洁运输比例</translation>
    </message>
    <message>
        <source>Clean vehicles</source>
        <translation>新能源车辆占比</translation>
    </message>
    <message>
        <source>Fuel of the fleets</source>
        <translation>车队燃料</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Green coverage</source>
        <translation>绿地率</translation>
    </message>
    <message>
        <source>Native species</source>
        <translation>乡土植物</translation>
    </message>
    <message>
        <source>Yearly uptake, never subtracted</source>
        <translation>年吸收量（仅展示，不抵扣）</translation>
    </message>
    <message>
        <source>Electricity supplied</source>
        <translation>电力供应量</translation>
    </message>
    <message>
        <source>Heat supplied</source>
        <translation>热力供应量</translation>
    </message>
    <message>
        <source>Largest network loss</source>
        <translation>管网最大损耗率</translation>
    </message>
    <message>
        <source>Power of the fleets</source>
        <translation>车队用电量</translation>
    </message>
    <message>
        <source>Green new buildings</source>
        <translation>新建建筑二星及以上占比</translation>
    </message>
    <message>
        <source>Power by floor area</source>
        <translation>单位面积用电量</translation>
    </message>
    <message>
        <source>Roof usable for PV</source>
        <translation>可装光伏屋顶</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Replace the value by what is typed</source>
        <translation>用键入的内容替换原值</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>字母和数字</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>编辑原值</translation>
    </message>
    <message>
        <source>Accept and go down or up; after Tabs to the first column of the entry</source>
        <translation>确认并移到下一行或上一行；用 Tab 录入后回到起始列</translation>
    </message>
    <message>
        <source>Accept and go right or left; at the end to the next row</source>
        <translation>确认并移到右侧或左侧；行末移到下一行</translation>
    </message>
    <message>
        <source>Drop the edit</source>
        <translation>放弃编辑</translation>
    </message>
    <message>
        <source>The same value into all selected cells</source>
        <translation>将同一值填入所有选中的单元格</translation>
    </message>
    <message>
        <source>Fill down or right in the selection</source>
        <translation>在选区内向下或向右填充</translation>
    </message>
    <message>
        <source>Copy the cell from above</source>
        <translation>复制上方单元格</translation>
    </message>
    <message>
        <source>Copy, cut and paste cells</source>
        <translation>复制、剪切和粘贴单元格</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清除单元格</translation>
    </message>
    <message>
        <source>Insert or delete rows</source>
        <translation>插入或删除行</translation>
    </message>
    <message>
        <source>Move; with Ctrl to the edge</source>
        <translation>移动；按住 Ctrl 移到边缘</translation>
    </message>
    <message>
        <source>arrows · Ctrl+arrows · Home · End</source>
        <translation>方向键 · Ctrl+方向键 · Home · End</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>扩展选区</translation>
    </message>
    <message>
        <source>Shift with any move</source>
        <translation>移动时按住 Shift</translation>
    </message>
    <message>
        <source>Select the column or the row</source>
        <translation>选中整列或整行</translation>
    </message>
    <message>
        <source>Open the list of the cell</source>
        <translation>打开单元格的下拉列表</translation>
    </message>
    <message>
        <source>Previous or next list</source>
        <translation>上一张或下一张清单</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Leave the table from its last row</source>
        <translation>从最后一行离开表格</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Previous or next part of the chart</source>
        <translation>图表的上一部分或下一部分</translation>
    </message>
    <message>
        <source>Explain the part</source>
        <translation>查看该部分的计算说明</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Move the column left or right</source>
        <translation>将列左移或右移</translation>
    </message>
    <message>
        <source>Outside of tables</source>
        <translation>表格之外</translation>
    </message>
    <message>
        <source>Rename the shown case</source>
        <translation>重命名当前情景</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Fuel combustion</source>
        <translation>用作燃料</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>加工转换</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>Industrial process</source>
        <translation>工业过程</translation>
    </message>
    <message>
        <source>Feedstock</source>
        <translation>用作原料</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>煤</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>油</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Biomass, other</source>
        <translation>生物质及其他</translation>
    </message>
</context>
<context>
    <name>LedgerTexts</name>
    <message>
        <source>own value</source>
        <translation>自有因子</translation>
    </message>
    <message>
        <source>set by the notice</source>
        <translation>通知规定</translation>
    </message>
    <message>
        <source>Without enterprise</source>
        <translation>未指定企业</translation>
    </message>
    <message>
        <source>Without carrier</source>
        <translation>无能源品种</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>能源品种</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>the lines of annex 4: fuel combustion, conversion, electricity, heat, process</extracomment>
        <translation>核算环节</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Factor (t/unit)</source>
        <translation>因子（t/单位）</translation>
    </message>
    <message>
        <source>Emissions (t CO₂)</source>
        <translation>排放（t CO₂）</translation>
    </message>
    <message>
        <source>Heat value</source>
        <translation>热值、折标系数</translation>
    </message>
    <message>
        <source>Energy (tce)</source>
        <translation>能耗（tce）</translation>
    </message>
    <message>
        <source>Factor checked</source>
        <translation>因子核对</translation>
    </message>
</context>
<context>
    <name>LimitLevel</name>
    <message>
        <source>Level 1</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>三级</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>超过限额</translation>
    </message>
    <message>
        <source>No limit standard</source>
        <translation>无限额标准</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>数据缺失</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Emissions (t CO₂)</source>
        <translation>排放（t CO₂）</translation>
    </message>
    <message>
        <source>Energy (tce)</source>
        <translation>能耗（tce）</translation>
    </message>
    <message>
        <source>Factor (t/unit)</source>
        <translation>因子（t/单位）</translation>
    </message>
    <message>
        <source>Source of the factor</source>
        <translation>因子来源</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Heat counted (GJ)</source>
        <translation>计入热量（GJ）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Parkwright</source>
        <translation>园匠</translation>
    </message>
</context>
<context>
    <name>ManualTexts</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Rules and formulas</source>
        <translation>规则与公式</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>数据字典</translation>
    </message>
</context>
<context>
    <name>MeasureExplain</name>
    <message>
        <source>Net yearly cost</source>
        <translation>净年成本</translation>
    </message>
    <message>
        <source>Reduction together</source>
        <translation>合计减排量</translation>
    </message>
    <message>
        <source>Reduction in order</source>
        <translation>按顺序的减排量</translation>
    </message>
    <message>
        <source>Cost per tonne</source>
        <translation>每吨成本</translation>
    </message>
    <message>
        <source>Emissions with all of them</source>
        <translation>采用所选全部措施后的排放</translation>
    </message>
    <message>
        <source>Emissions with it and those before it</source>
        <translation>采用该措施及其之前各项措施后的排放</translation>
    </message>
    <message>
        <source>Reduction alone</source>
        <translation>单独减排量</translation>
    </message>
    <message>
        <source>Emissions with it alone</source>
        <translation>单独采用该措施后的排放</translation>
    </message>
    <message>
        <source>Annuity of the investment</source>
        <translation>投资年金</translation>
    </message>
    <message>
        <source>Present value of 1 a year over the lifetime</source>
        <translation>寿命期内每年 1 的现值</translation>
    </message>
    <message>
        <source>Measures tried on %1</source>
        <translation>在%1上试算的措施</translation>
    </message>
    <message>
        <source>Ticked measures: %1</source>
        <translation>勾选的措施：%1</translation>
    </message>
    <message>
        <source>Emissions with %1 and those before it</source>
        <translation>采用%1及其之前各项措施后的排放</translation>
    </message>
    <message>
        <source>the case evaluated again with what this measure and those before it do</source>
        <translation>计入该措施及其之前各项措施的效果，对情景重新评价</translation>
    </message>
    <message>
        <source>the case evaluated again with what this measure does</source>
        <translation>计入该措施的效果，对情景重新评价</translation>
    </message>
    <message>
        <source>(1 − (1 + rate)^−lifetime) ÷ rate</source>
        <translation>(1 − (1 + 折现率)^−寿命) ÷ 折现率</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n parts</source>
        <translation>
            <numerusform>%n 项之和</numerusform>
        </translation>
    </message>
    <message>
        <source>entered in the list of measures</source>
        <translation>在措施清单中填写</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>节约：%1</translation>
    </message>
    <message>
        <source>Measures whose cost is not known count 0 here; there is no cost per tonne then.</source>
        <translation>成本未知的措施在此计为 0，此时没有每吨成本。</translation>
    </message>
    <message>
        <source>There is none: the lifetime is missing, nothing is lowered, or what the measure needs or excludes keeps it out.</source>
        <translation>没有数值：缺少寿命、没有减排，或因该措施的依赖或互斥关系而不能采用。</translation>
    </message>
    <message>
        <source>The notice does not say where a saving falls: power takes the place of grid power first, heat of fossil heat, a fuel falls in all rows that use it.</source>
        <translation>通知没有规定节约从何处扣减：节电先代替网电，节热先扣化石热力，燃料从所有使用它的行中扣减。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MergeTexts</name>
    <message>
        <source>Both changed the value.</source>
        <translation>双方都修改了该值。</translation>
    </message>
    <message>
        <source>One took it away, the other changed it.</source>
        <translation>一方删除，另一方修改。</translation>
    </message>
    <message>
        <source>Each alone is right, both together are not.</source>
        <translation>各自正确，合在一起不符合规则。</translation>
    </message>
    <message>
        <source>I removed the row, they changed it.</source>
        <translation>我方删除了该行，对方作了修改。</translation>
    </message>
    <message>
        <source>They removed the row, I changed it.</source>
        <translation>对方删除了该行，我方作了修改。</translation>
    </message>
    <message>
        <source>Both made a row with this id.</source>
        <translation>双方都新建了此编号的行。</translation>
    </message>
    <message>
        <source>Both put the rows into another order.</source>
        <translation>双方都调整了行的顺序。</translation>
    </message>
    <message>
        <source>Both changed the list.</source>
        <translation>双方都修改了该清单。</translation>
    </message>
    <message>
        <source>Keys that the program does not read differ.</source>
        <translation>程序不读取的键不同。</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>该行</translation>
    </message>
    <message>
        <source>this order</source>
        <translation>此顺序</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>此清单</translation>
    </message>
    <message>
        <source>its own row, in another list</source>
        <translation>各自的行，在不同清单中</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Common version</source>
        <translation>共同版本</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>修改人：%1</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Six systems</source>
        <translation>六大系统</translation>
    </message>
    <message>
        <source>Evaluation and application</source>
        <translation>评价与申报</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>指标评价</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Evaluation wizard</source>
        <translation>评价向导</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>核算台账</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>逐时模拟</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>优化配置</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>经济性</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>申报材料</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Measures and roadmap</source>
        <translation>措施与路线</translation>
    </message>
</context>
<context>
    <name>NoFigures</name>
    <message>
        <source>Take its synthetic year</source>
        <translation>采用该站合成年</translation>
    </message>
    <message>
        <source>Choose a weather station</source>
        <translation>选择气象站</translation>
    </message>
    <message>
        <source>Take these prices</source>
        <translation>采用该电价</translation>
    </message>
    <message>
        <source>Choose the price list of an area</source>
        <translation>选择地区电价表</translation>
    </message>
    <message numerus="yes">
        <source>%n errors stop the evaluation of this case.</source>
        <translation>
            <numerusform>存在 %n 处错误，本情景未评价。</numerusform>
        </translation>
    </message>
    <message>
        <source>The park has no case yet.</source>
        <translation>园区还没有情景。</translation>
    </message>
    <message>
        <source>Go to the cases of the park</source>
        <translation>前往园区的情景表</translation>
    </message>
    <message>
        <source>Show the first error</source>
        <translation>查看第一处错误</translation>
    </message>
    <message>
        <source>Enter where the park lies</source>
        <translation>填写园区位置</translation>
    </message>
</context>
<context>
    <name>ObjectModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %.</source>
        <translation>比例应在 0 至 100 % 之间。</translation>
    </message>
</context>
<context>
    <name>OpenPoint</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The default of &quot;%1&quot; is not verified. Compare it with its document: %2.</source>
        <translation>“%1”的默认值未核对，请与原文件比对：%2。</translation>
    </message>
    <message>
        <source>The factor of %1 is not verified. Compare it with its document: %2.</source>
        <translation>%1的因子未核对，请与原文件比对：%2。</translation>
    </message>
    <message>
        <source>The park has no case yet. Add one in step 1.</source>
        <translation>园区还没有情景，请在第 1 步添加。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no answer yet.</source>
        <translation>“%1”还没有回答。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not met, or only partly. The notice asks for it before a park may apply.</source>
        <translation>“%1”不符合或只部分符合；通知要求符合后才能申报。</translation>
    </message>
    <message>
        <source>Nothing is named that proves &quot;%1&quot;.</source>
        <translation>“%1”没有注明佐证材料。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not entered.</source>
        <translation>“%1”未填写。</translation>
    </message>
    <message>
        <source>No enterprises are entered. Add them on the page &quot;Park&quot;.</source>
        <translation>没有填写企业，请在“园区”页添加。</translation>
    </message>
    <message>
        <source>Nothing is entered for &quot;%1&quot;.</source>
        <translation>“%1”还没有任何数据。</translation>
    </message>
    <message>
        <source>No electricity is entered: neither power received nor power of own plants.</source>
        <translation>没有电力数据：既无外购电力，也无自发电。</translation>
    </message>
    <message>
        <source>No evidence refers to %1 of &quot;%2&quot;.</source>
        <translation>“%2”中的 %1 没有佐证材料。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no verdict: what it is computed from is not entered, or the class has no limit.</source>
        <translation>“%1”没有结论：所需数据未填写，或该能耗级别没有限值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; the target is %3.</source>
        <translation>“%1”为 %2，目标为 %3。</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>缺佐证材料</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加佐证材料</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Open &quot;Park&quot;</source>
        <translation>打开“园区”页</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Errors stop the evaluation of this case. Mend them first; step %1 lists them.</source>
        <translation>存在错误，该情景无法评价。请先改正；第 %1 步列出全部错误。</translation>
    </message>
    <message>
        <source>No row that emits or uses energy is entered yet. Begin with step %1.</source>
        <translation>尚未录入任何产生排放或用能的数据行。请从第 %1 步开始。</translation>
    </message>
    <message>
        <source>Go to step %1</source>
        <translation>转到第 %1 步</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no data yet. %2.</source>
        <translation>“%1”尚无数据。%2。</translation>
    </message>
</context>
<context>
    <name>Operand</name>
    <message>
        <source>Standard coal (GJ/tce)</source>
        <translation>标准煤热值（GJ/tce）</translation>
    </message>
    <message>
        <source>Heat value (GJ per unit)</source>
        <translation>低位热值（GJ/单位）</translation>
    </message>
    <message>
        <source>Carbon content (tC/TJ)</source>
        <translation>单位热值含碳量（tC/TJ）</translation>
    </message>
    <message>
        <source>Oxidation of conversion, fixed by annex 4</source>
        <translation>加工转换碳氧化率（附件 4 规定）</translation>
    </message>
    <message>
        <source>Oxidation</source>
        <translation>碳氧化率</translation>
    </message>
    <message>
        <source>CO₂ per carbon, 44/12</source>
        <translation>CO₂ 与碳之比 44/12</translation>
    </message>
    <message>
        <source>GJ per TJ</source>
        <translation>GJ/TJ 换算</translation>
    </message>
    <message>
        <source>m³ per 10⁴ m³</source>
        <translation>万 m³ 换算</translation>
    </message>
    <message>
        <source>Density of natural gas (kg/m³)</source>
        <translation>天然气密度（kg/m³）</translation>
    </message>
    <message>
        <source>Density of diesel (kg/L)</source>
        <translation>柴油密度（kg/L）</translation>
    </message>
    <message>
        <source>Density of gasoline (kg/L)</source>
        <translation>汽油密度（kg/L）</translation>
    </message>
    <message>
        <source>kg per t</source>
        <translation>kg/t 换算</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>Enthalpy of the steam (kJ/kg)</source>
        <translation>蒸汽焓（kJ/kg）</translation>
    </message>
    <message>
        <source>Enthalpy of the feed water (kJ/kg)</source>
        <translation>给水焓（kJ/kg）</translation>
    </message>
    <message>
        <source>kWh per MWh</source>
        <translation>kWh/MWh 换算</translation>
    </message>
    <message>
        <source>ha per km²</source>
        <translation>公顷与平方公里换算</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Calorific value of electricity (GJ per MWh)</source>
        <translation>电力当量值（GJ/MWh）</translation>
    </message>
    <message>
        <source>Share of the row that takes this path</source>
        <translation>该行进入此流向的比例</translation>
    </message>
    <message>
        <source>yuan per 10⁴ yuan</source>
        <translation>元/万元</translation>
    </message>
</context>
<context>
    <name>ParameterTexts</name>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>单一来源</translation>
    </message>
    <message>
        <source>two sources</source>
        <translation>两处来源</translation>
    </message>
    <message>
        <source>three sources</source>
        <translation>三处来源</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Set by the user</source>
        <translation>用户设定</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>采用值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · 已改动</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>自有值</translation>
    </message>
</context>
<context>
    <name>ParkFacts</name>
    <message>
        <source>Fossil power</source>
        <translation>化石能源电力</translation>
    </message>
    <message>
        <source>Non-fossil power</source>
        <translation>非化石能源电力</translation>
    </message>
    <message>
        <source>Fossil heat</source>
        <translation>化石能源热力</translation>
    </message>
    <message>
        <source>Non-fossil heat</source>
        <translation>非化石能源热力</translation>
    </message>
</context>
<context>
    <name>ParksTexts</name>
    <message>
        <source>has errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open park</source>
        <translation>打开园区</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Project (*.park)</source>
        <translation>项目 (*.park)</translation>
    </message>
    <message>
        <source>Exchange file (*.json)</source>
        <translation>交换文件 (*.json)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; stands %2. Does the comma stand before the decimals?</source>
        <translation>“%1”列中有 %2。其中的逗号是小数点吗？</translation>
    </message>
    <message>
        <source>Yes, before the decimals</source>
        <translation>是，逗号为小数点</translation>
    </message>
    <message>
        <source>No, mark such cells</source>
        <translation>不是，标出这些单元格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the changes of %1 to its file?</source>
        <translation>把 %1 的更改保存到文件吗？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Park files (*.park *.json *.zip)</source>
        <translation>园区文件 (*.park *.json *.zip)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已存在。是否替换？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. What enterprises filled in is lost when they are replaced.</source>
        <translation>
            <numerusform>已有 %n 个同名文件。替换后，企业填写的内容将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Does green power from plants inside the park count as direct supply?</source>
        <translation>园内自发绿电是否计入直供？</translation>
    </message>
    <message>
        <source>No, dedicated lines only</source>
        <translation>不计入，只算专线直连</translation>
    </message>
    <message>
        <source>Yes, it counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Is natural gas clean energy?</source>
        <translation>清洁能源是否含天然气？</translation>
    </message>
    <message>
        <source>No, without gas</source>
        <translation>不含</translation>
    </message>
    <message>
        <source>Yes, with gas</source>
        <translation>含天然气</translation>
    </message>
    <message>
        <source>Is energy that becomes material consumed energy?</source>
        <translation>原料用能是否计入能源消费？</translation>
    </message>
    <message>
        <source>No, without feedstock</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Yes, with feedstock</source>
        <translation>计入</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>the park as a whole</source>
        <translation>整个园区</translation>
    </message>
</context>
<context>
    <name>RemarksErrors</name>
    <message>
        <source>This is not a file of remarks: &quot;format&quot; must be &quot;parkwright-remarks&quot;.</source>
        <translation>这不是审查意见文件：“format”须为“parkwright-remarks”。</translation>
    </message>
    <message>
        <source>The version of the remarks must be 1. A newer program may have written the file.</source>
        <translation>审查意见文件的版本须为 1。该文件可能由更新版本的程序写成。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2026-03-12T14:05:00Z.</source>
        <translation>“%1”不是时间。请写成 2026-03-12T14:05:00Z 的形式。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; stands twice. Give one of the two another.</source>
        <translation>编号“%1”出现两次。请为其中一个另取编号。</translation>
    </message>
    <message>
        <source>The remark has no wording: one of its entries must be of the kind &quot;remark&quot;.</source>
        <translation>该意见没有正文：其条目中须有一条种类为“remark”。</translation>
    </message>
    <message>
        <source>The text is empty. Say something, or take the remark out.</source>
        <translation>文字为空。请填写内容，或删去该意见。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>t CO₂</source>
        <translation>t CO₂</translation>
    </message>
    <message>
        <source>tce</source>
        <translation>tce</translation>
    </message>
    <message>
        <source>t/tce</source>
        <translation>t/tce</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Errors stop the evaluation of this case.</source>
        <translation>存在错误，本情景未评价。</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>fuels</source>
        <translation>用作燃料</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>加工转换</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>工业过程</translation>
    </message>
    <message>
        <source>Location-based, beside it</source>
        <translation>基于位置（另列）</translation>
    </message>
    <message>
        <source>Energy consumption</source>
        <translation>综合能源消费量</translation>
    </message>
    <message>
        <source>Electricity use</source>
        <translation>用电量</translation>
    </message>
    <message>
        <source>Direct green supply</source>
        <translation>绿电直供占比</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>Wind %1 MW, PV %2 MW, battery %3 MWh and %4 MW, grid %5 MW (highest import %6 MW)</source>
        <translation>风电 %1 MW，光伏 %2 MW，储能 %3 MWh、%4 MW，并网 %5 MW（最大下网 %6 MW）</translation>
    </message>
    <message>
        <source>Cost %1 yuan a year</source>
        <translation>年费用 %1 元</translation>
    </message>
    <message>
        <source>No design costs less than %1 yuan: gap %2, %3 years dispatched in %4 s</source>
        <translation>任何方案的费用都不低于 %1 元：差距 %2，%4 s 内调度了 %3 个年度</translation>
    </message>
    <message>
        <source>Load %1 MWh, own generation %2, import %3, feed-in %4, curtailed %5, unserved %6 MWh</source>
        <translation>用电 %1 MWh，可用发电 %2，下网 %3，上网 %4，弃电 %5，缺供 %6 MWh</translation>
    </message>
    <message>
        <source>Share of the load from own generation %1, self-use of generation %2, feed-in %3, unused %4</source>
        <translation>自发自用占用电 %1，占发电 %2，上网 %3，未利用 %4</translation>
    </message>
    <message>
        <source>there is no target</source>
        <translation>没有目标值</translation>
    </message>
    <message>
        <source>the year %1 lacks</source>
        <translation>缺 %1 年数据</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>the enterprises do not say</source>
        <translation>企业未填报</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分达到</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 分（满分 %2 分）</translation>
    </message>
    <message>
        <source>no verdict, data are missing</source>
        <translation>缺少数据，不作结论</translation>
    </message>
    <message>
        <source>gives no verdict</source>
        <translation>不作结论</translation>
    </message>
    <message>
        <source>%1 met, %2 not met, %3 not applicable, %4 without data</source>
        <translation>达到 %1 项，未达到 %2 项，不适用 %3 项，缺数据 %4 项</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>等级：%1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>得分：%1</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A：%1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B：%1</translation>
    </message>
    <message>
        <source>There is no difference between A and B.</source>
        <translation>A 与 B 没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences, and what each of them alone does to A:</source>
        <translation>
            <numerusform>共 %n 处差异；每处后为单独采用该项时对 A 的影响：</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>仅 B 有</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>仅 A 有</translation>
    </message>
    <message>
        <source>the rows stand in another order</source>
        <translation>行的顺序不同</translation>
    </message>
    <message>
        <source>keys that the program does not read: %1 → %2</source>
        <translation>程序不读取的键：%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 t CO₂, %3 tce, %4 t/tce</source>
        <translation>%1：%2 t CO₂，%3 tce，%4 t/tce</translation>
    </message>
    <message numerus="yes">
        <source>%n new rows: %1</source>
        <translation>
            <numerusform>新增 %n 行：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed: %1</source>
        <translation>
            <numerusform>删除 %n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the rows in another order</source>
        <translation>行的顺序改变</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the trail</source>
        <translation>
            <numerusform>留痕 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the snapshot with --snapshot NAME. See parkwright --help.</source>
        <translation>请用 --snapshot NAME 给出快照名称。参见 parkwright --help。</translation>
    </message>
    <message>
        <source>Snapshots are kept in projects. Make one with parkwright import IN.json OUT.park.</source>
        <translation>快照保存在项目文件中。请用 parkwright import IN.json OUT.park 建立项目文件。</translation>
    </message>
    <message>
        <source>The search found no design that meets everything, and no proof that there is none.</source>
        <translation>搜索既没有找到满足全部条件的方案，也没有证明不存在这样的方案。</translation>
    </message>
    <message>
        <source>No energy is entered yet: neither emissions nor an energy class are known.</source>
        <translation>尚未填写能源数据：排放量和能耗级别均未知。</translation>
    </message>
</context>
<context>
    <name>SchemeChapter</name>
    <message>
        <source>The schemes</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>A scheme is data: a pack says which items it asks for, by which clause, and how well its text is known. This chapter is made from the packs of this program. [The page Evaluation](chapter:evaluation) judges every case by each of them; [Scheme packs](chapter:evaluation#packs) tells how to write your own.</source>
        <translation>指标体系是数据：指标体系包写明要求哪些指标、依据哪一条款、其文字的可信程度如何。本章由程序中的指标体系包生成。[指标评价](chapter:evaluation)页以每一套体系评价各情景；[指标体系包](chapter:evaluation#packs)说明如何编写自己的体系。</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Id at the command line</source>
        <translation>命令行编号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发布机构</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>来源网址</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>文字依据</translation>
    </message>
    <message>
        <source>official</source>
        <translation>正式文件</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>standard of an association</source>
        <translation>团体标准</translation>
    </message>
    <message>
        <source>reference values</source>
        <translation>参考值</translation>
    </message>
    <message>
        <source>passed when every item that counts is met or does not apply</source>
        <translation>计入结论的各项均达到或不适用，即为通过</translation>
    </message>
    <message>
        <source>passed when every item that counts is met or does not apply, and of each group so many as it asks for</source>
        <translation>计入结论的各项均达到或不适用，且每组达到所要求的项数，即为通过</translation>
    </message>
    <message>
        <source>a score: the mean of the ratios to the reference values</source>
        <translation>得分：各项与基准值之比的平均</translation>
    </message>
    <message>
        <source>a score: the sum of the weights that are fulfilled</source>
        <translation>得分：已满足各项的权重之和</translation>
    </message>
    <message>
        <source>a score: the sum of the points, scaled for what does not apply</source>
        <translation>得分：各项分数之和，按不适用项折算</translation>
    </message>
    <message>
        <source>a score: the sum of the points, bounded in each category</source>
        <translation>得分：各项分数之和，每类有上限</translation>
    </message>
    <message>
        <source>none: a table to compare with</source>
        <translation>不作结论：仅供对照</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2 分</translation>
    </message>
    <message>
        <source>compared with an outside reference</source>
        <translation>与外部参考值比较</translation>
    </message>
    <message>
        <source>elasticity</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>yearly cut</source>
        <translation>年均下降</translation>
    </message>
    <message>
        <source>yearly growth</source>
        <translation>年均增长</translation>
    </message>
    <message>
        <source>ratio to the reference value</source>
        <translation>与基准值之比</translation>
    </message>
    <message>
        <source>months between</source>
        <translation>相隔月数</translation>
    </message>
    <message>
        <source>a target of its own for each of: %1</source>
        <translation>下列各节点各有目标：%1</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可信程度</translation>
    </message>
</context>
<context>
    <name>Sizing</name>
    <message>
        <source>%1 (%2): giving this one alone is not enough.</source>
        <translation>%1（%2）：仅放宽这一项还不够。</translation>
    </message>
    <message>
        <source>%1 (%2): with all others kept it would have to become %3, which is %4 MWh a year.</source>
        <translation>%1（%2）：其他限值不变时，须改为 %3，即每年 %4 MWh。</translation>
    </message>
    <message>
        <source>Least self-use of own generation</source>
        <translation>自发自用电量占发电量的下限</translation>
    </message>
    <message>
        <source>Least share of the load from own generation</source>
        <translation>自发自用电量占用电量的下限</translation>
    </message>
    <message>
        <source>Largest feed-in of own generation</source>
        <translation>上网电量占发电量的上限</translation>
    </message>
    <message>
        <source>Largest unused share of own generation</source>
        <translation>未利用电量占发电量的上限</translation>
    </message>
    <message>
        <source>Largest import of a year</source>
        <translation>年下网电量上限</translation>
    </message>
    <message>
        <source>wind</source>
        <translation>风电</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>battery energy</source>
        <translation>储能容量</translation>
    </message>
    <message>
        <source>battery power</source>
        <translation>储能功率</translation>
    </message>
    <message>
        <source>grid connection</source>
        <translation>并网容量</translation>
    </message>
    <message>
        <source>No design meets all limits; this is proven.</source>
        <translation>没有任何方案满足全部限值；已证明。</translation>
    </message>
    <message>
        <source>No design was found that meets all limits.</source>
        <translation>未找到满足全部限值的方案。</translation>
    </message>
    <message>
        <source>At least %1 MWh of the load a year could not be served.</source>
        <translation>每年至少有 %1 MWh 负荷无法供应。</translation>
    </message>
    <message>
        <source>A larger maximum would help for: %1.</source>
        <translation>提高以下各项的上限会有帮助：%1。</translation>
    </message>
    <message>
        <source>A smaller minimum would help for: %1.</source>
        <translation>降低以下各项的下限会有帮助：%1。</translation>
    </message>
    <message>
        <source>%1: relaxed by one per cent it saves %2 yuan a year (%3 yuan/MWh).</source>
        <translation>%1：放宽百分之一每年可节省 %2 元（%3 元/MWh）。</translation>
    </message>
    <message>
        <source>%1 (%2): whether giving this one alone is enough was not found out.</source>
        <translation>%1（%2）：单独放宽这一项是否足够，尚未查明。</translation>
    </message>
</context>
<context>
    <name>SystemPicture</name>
    <message>
        <source>Sent out</source>
        <translation>外送</translation>
    </message>
    <message>
        <source>Received fossil heat</source>
        <translation>外购化石热力</translation>
    </message>
    <message>
        <source>Received non-fossil heat</source>
        <translation>外购非化石热力</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>非清洁</translation>
    </message>
    <message>
        <source>Fuels and processes</source>
        <translation>燃料与工业过程</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>乡土植物</translation>
    </message>
    <message>
        <source>Not native</source>
        <translation>非乡土植物</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>The park is open for reading only; nothing was pasted.</source>
        <translation>园区以只读方式打开，未粘贴任何内容。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read; they are marked red and keep their text.</source>
        <translation>
            <numerusform>%n 个单元格无法识别，已标红并保留原文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed columns take no values; what was meant for them was left out.</source>
        <translation>计算列不能填写，相应内容已略去。</translation>
    </message>
    <message>
        <source>The number waits: %1 of its row could not be read. It is taken when that is corrected, or when it is entered again.</source>
        <translation>该数值暂未计入：本行的“%1”无法识别。更正该项后，或重新输入该数值后，即被采用。</translation>
    </message>
</context>
<context>
    <name>TableTexts</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>表格已写入 %1。</translation>
    </message>
</context>
<context>
    <name>TodoTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure of the park helps here yet.</source>
        <translation>尚无对应措施。</translation>
    </message>
    <message>
        <source>Cover grid power by direct green supply</source>
        <translation>扩大绿电直供</translation>
    </message>
    <message>
        <source>Replace received fossil heat</source>
        <translation>替代外购化石热力</translation>
    </message>
    <message>
        <source>Replace the largest fuel: %1</source>
        <translation>替代排放最多的燃料：%1</translation>
    </message>
    <message>
        <source>Cut process emissions</source>
        <translation>减少工业过程排放</translation>
    </message>
    <message>
        <source>Replace expired green attribute %1</source>
        <translation>补换过期绿证 %1</translation>
    </message>
    <message>
        <source>Enter what is missing: %1</source>
        <translation>补填缺失数据：%1</translation>
    </message>
    <message>
        <source>%1 uncovered: %2</source>
        <translation>未覆盖网电 %1：%2</translation>
    </message>
    <message>
        <source>%1 received: %2</source>
        <translation>外购 %1：%2</translation>
    </message>
    <message>
        <source>%1 burnt: %2</source>
        <translation>消耗 %1：%2</translation>
    </message>
    <message>
        <source>%1 not counted: %2</source>
        <translation>%1 未计入：%2</translation>
    </message>
    <message>
        <source>The indicator has no value without it.</source>
        <translation>缺少这些数据，该指标没有数值。</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>转到 %1 行</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>转到清单</translation>
    </message>
    <message>
        <source>Largest row: %1</source>
        <translation>最大一行：%1</translation>
    </message>
    <message>
        <source>Measures %1</source>
        <translation>措施 %1</translation>
    </message>
    <message>
        <source>cut %1</source>
        <translation>减排 %1</translation>
    </message>
    <message>
        <source>%1 of clean energy</source>
        <translation>清洁能源 %1</translation>
    </message>
    <message>
        <source>use %1 more</source>
        <translation>多利用 %1</translation>
    </message>
    <message>
        <source>reuse %1 more</source>
        <translation>多重复利用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n 种产品</numerusform>
        </translation>
    </message>
    <message>
        <source>With the fresh water as it is. Where reused water takes the place of fresh water, %1 are enough.</source>
        <translation>按新水量不变计算；若以重复利用水替代新水，只需 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还需：%1</translation>
    </message>
    <message>
        <source>Go to the input</source>
        <translation>转到填报处</translation>
    </message>
    <message>
        <source>Measures of the same key task: %1</source>
        <translation>同一重点任务的措施：%1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <translation>措施：%1</translation>
    </message>
    <message>
        <source>%1; the cheapest %2</source>
        <extracomment>the measures, then an amount of money</extracomment>
        <translation>%1；最低投资 %2</translation>
    </message>
    <message>
        <source>Every item that has a value meets its target.</source>
        <translation>有数值的各项均已达到目标。</translation>
    </message>
    <message>
        <source>No item has a value yet.</source>
        <translation>各项指标均尚无数值。</translation>
    </message>
</context>
<context>
    <name>TornadoTexts</name>
    <message>
        <source>20 % less</source>
        <translation>减少 20 %</translation>
    </message>
    <message>
        <source>20 % more</source>
        <translation>增加 20 %</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>不可行</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <source>Add case %1</source>
        <translation>新增情景 %1</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation>（副本）</translation>
    </message>
    <message>
        <source>Roll forward to %1</source>
        <translation>结转到 %1</translation>
    </message>
    <message>
        <source>Rename case to %1</source>
        <translation>情景改名为 %1</translation>
    </message>
    <message>
        <source>Delete case %1</source>
        <translation>删除情景 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <translation>在%1中新增一行</translation>
    </message>
    <message>
        <source>Change %1 of %2 in %3</source>
        <translation>更改 %2 的%1：%3</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n rows into %1</source>
        <translation>
            <numerusform>在%1中插入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rows of %1</source>
        <translation>
            <numerusform>删除%1的 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cells of %1</source>
        <translation>
            <numerusform>清空%1的 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells of %1</source>
        <translation>
            <numerusform>填充%1的 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows into %1</source>
        <translation>
            <numerusform>向%1粘贴 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort %1</source>
        <translation>排序%1</translation>
    </message>
    <message>
        <source>Take over class %1</source>
        <translation>采用类型%1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答“%1”</translation>
    </message>
    <message>
        <source>Take back the answer to %1</source>
        <translation>撤回“%1”的回答</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>修改“%1”的说明</translation>
    </message>
    <message>
        <source>Change evidence of %1</source>
        <translation>修改“%1”的佐证材料</translation>
    </message>
    <message>
        <source>Change why %1 does not apply</source>
        <translation>修改“%1”不适用的理由</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>Write text of &quot;%1&quot;</source>
        <translation>编写“%1”的文字</translation>
    </message>
    <message>
        <source>Confirm figures of the document</source>
        <translation>确认文件中的数字</translation>
    </message>
    <message>
        <source>Choose a case of the document</source>
        <translation>选择文件所用情景</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files</source>
        <translation>
            <numerusform>附上 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n factors</source>
        <translation>
            <numerusform>采用 %n 行因子</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Make snapshot %1</source>
        <translation>新建快照“%1”</translation>
    </message>
    <message>
        <source>Change the note of snapshot %1</source>
        <translation>修改快照“%1”的备注</translation>
    </message>
    <message>
        <source>Rename snapshot %1 to %2</source>
        <translation>快照“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Delete snapshot %1</source>
        <translation>删除快照“%1”</translation>
    </message>
    <message>
        <source>Restore snapshot %1</source>
        <translation>恢复快照“%1”</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>与 %1 合并</translation>
    </message>
    <message>
        <source>Change &quot;%1&quot; of %2</source>
        <translation>修改 %2 的“%1”</translation>
    </message>
    <message>
        <source>Change employees of %1</source>
        <translation>修改 %1 的从业人员</translation>
    </message>
    <message>
        <source>Change what %1 refers to</source>
        <translation>修改 %1 所证明的对象</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>yuan/kW</source>
        <translation>元/kW</translation>
    </message>
    <message>
        <source>yuan/kWh</source>
        <translation>元/kWh</translation>
    </message>
    <message>
        <source>yuan/(kW·a)</source>
        <translation>元/(kW·a)</translation>
    </message>
    <message>
        <source>yuan/(kW·month)</source>
        <translation>元/(kW·月)</translation>
    </message>
    <message>
        <source>yuan/t</source>
        <translation>元/t</translation>
    </message>
    <message>
        <source>10⁴ %1</source>
        <extracomment>ten thousand of a unit, as in 10⁴ Nm³</extracomment>
        <translation>万%1</translation>
    </message>
    <message>
        <source>%1/unit</source>
        <extracomment>a quantity per unit of a fuel or product: GJ/unit</extracomment>
        <translation>%1/单位</translation>
    </message>
    <message>
        <source>10⁴ yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a label and its unit: Heat (GJ)</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Electricity</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热量</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>data are missing</source>
        <translation>缺少数据</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>各项指标</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 项达到</translation>
    </message>
    <message>
        <source>%1 not met · %2 not applicable · %3 no data</source>
        <translation>%1 项未达到 · %2 项不适用 · %3 项缺数据</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 to pass</source>
        <translation>达标线 %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>core indicator and all guiding indicators that apply</source>
        <translation>核心指标和适用的引导指标均已达到</translation>
    </message>
    <message>
        <source>core indicator and all guiding indicators</source>
        <translation>核心指标和引导指标均已达到</translation>
    </message>
    <message>
        <source>core indicator met, guiding indicators missing</source>
        <translation>核心指标达到，引导指标尚有欠缺</translation>
    </message>
    <message>
        <source>the core indicator is not met</source>
        <translation>核心指标未达到</translation>
    </message>
    <message>
        <source>the core indicator has no verdict</source>
        <translation>核心指标无法判定</translation>
    </message>
    <message>
        <source>Energy class</source>
        <translation>能耗级别</translation>
    </message>
    <message>
        <source>consumption %1</source>
        <translation>年综合能源消费量 %1</translation>
    </message>
    <message>
        <source>no energy is entered yet</source>
        <translation>尚未填写能源数据</translation>
    </message>
    <message>
        <source>Guiding indicators</source>
        <translation>引导指标</translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Case and scheme</source>
        <translation>情景与指标体系</translation>
    </message>
    <message>
        <source>Choose the year that is evaluated, and what it is judged by.</source>
        <translation>选择评价哪一年，以及依据哪个指标体系。</translation>
    </message>
    <message>
        <source>Basic conditions</source>
        <translation>基本条件</translation>
    </message>
    <message>
        <source>The notice asks four things of every park before it may apply. Answer each and name what proves it.</source>
        <translation>通知要求园区申报前具备四项基本条件。请逐项回答，并注明佐证材料。</translation>
    </message>
    <message>
        <source>Class of the park</source>
        <translation>园区类型</translation>
    </message>
    <message>
        <source>How much energy the park uses in a year decides which limit holds. What kind of park it is helps to compare it with others.</source>
        <translation>年综合能源消费量决定适用哪个能耗级别的限值；园区类型便于与同类园区比较。</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Say what belongs to the park. All energy and all processes inside count, nothing outside.</source>
        <translation>说明哪些属于园区。边界内的全部用能和工业过程都计入，边界外的不计。</translation>
    </message>
    <message>
        <source>Six systems</source>
        <translation>六大系统</translation>
    </message>
    <message>
        <source>Enter what came in, what was used and what was made in the year, one system after the other.</source>
        <translation>按系统依次填写这一年购入、使用和产出了什么。</translation>
    </message>
    <message>
        <source>Energy mix</source>
        <translation>能源结构与直供</translation>
    </message>
    <message>
        <source>Energy mix and direct supply</source>
        <translation>能源结构与直供</translation>
    </message>
    <message>
        <source>Check which energy the park used in the year, and how much of it came as direct green power and certificates. This decides the clean energy share, and what the received power emits.</source>
        <translation>核对园区一年用了哪些能源、其中多少来自绿电直供与绿证。这一步决定清洁能源消费占比，也决定外购电力按多少排放计算。</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>排放核算</translation>
    </message>
    <message>
        <source>Emissions accounting</source>
        <translation>排放核算</translation>
    </message>
    <message>
        <source>Follow the emissions from the rows to the total before anything is judged by them.</source>
        <translation>在据此评价之前，从各行数据到总量复核一遍排放。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标与不适用</translation>
    </message>
    <message>
        <source>Indicators and what does not apply</source>
        <translation>指标与不适用</translation>
    </message>
    <message>
        <source>See each indicator against its target. Where circumstances make a guiding one impossible, say why: it is no condition of acceptance then.</source>
        <translation>逐项对照目标。受客观条件限制无法达到的引导指标，请说明理由，说明后不作为验收要求。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What the evaluation comes to, what is still open, and what is to be handed in.</source>
        <translation>评价结论、尚缺的内容以及需要提交的材料。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>各项指标</translation>
    </message>
    <message>
        <source>Answer each item and name what proves it. Where rows give the value, a link leads to them; where an item does not apply, say why.</source>
        <translation>逐项回答并注明佐证材料。数值由数据行得出的，可点链接前往；不适用的条目请说明理由。</translation>
    </message>
    <message>
        <source>The scheme asks this before its items: the answers decide which targets hold.</source>
        <translation>该指标体系先问以下问题：回答决定适用哪些目标值。</translation>
    </message>
    <message>
        <source>Enter what came in, what was used and what was made in the year. The items of this scheme are computed from these rows.</source>
        <translation>录入全年输入、使用和产出的数量。该指标体系的条目由这些数据行计算得出。</translation>
    </message>
    <message>
        <source>What the scheme says of the case, what is missing, what to mend first, and the result as a document.</source>
        <translation>该指标体系对本情景的结论、缺少的内容、优先整改事项，以及结果文件。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业信息</translation>
    </message>
    <message>
        <source>The enterprise as it is registered; correct what is wrong.</source>
        <translation>企业登记信息，有误请改正。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>填表说明</translation>
    </message>
    <message>
        <source>Fill the white cells; columns with * are required. Grey cells are for orientation.</source>
        <translation>请填白色单元格；带 * 的列必填。灰色单元格供参考。</translation>
    </message>
    <message>
        <source>Each sheet says in its second row what belongs there. New rows go below the given ones.</source>
        <translation>每张表第二行说明填写内容。新增行填在已有行下方。</translation>
    </message>
    <message>
        <source>Write numbers as 1234.5. Leave a cell empty where nothing is known; 0 means none.</source>
        <translation>数字写作 1234.5。不清楚的留空；0 表示没有。</translation>
    </message>
    <message>
        <source>Delete no sheets, rows or columns. What no longer exists: write so in its note.</source>
        <translation>请勿删除工作表、行或列。已不存在的请在备注中说明。</translation>
    </message>
    <message>
        <source>Template version</source>
        <translation>模板版本</translation>
    </message>
    <message>
        <source>Electricity bought over a meter of your own at the boundary of the park.</source>
        <translation>经本企业在园区边界的计量表外购的电力。</translation>
    </message>
    <message>
        <source>Electricity sent out over a meter of your own at the boundary of the park.</source>
        <translation>经本企业在园区边界的计量表送出的电力。</translation>
    </message>
    <message>
        <source>Heat or steam bought over a meter of your own at the boundary of the park.</source>
        <translation>经本企业在园区边界的计量表外购的热力或蒸汽。</translation>
    </message>
    <message>
        <source>Heat or steam sent out over a meter of your own at the boundary of the park.</source>
        <translation>经本企业在园区边界的计量表送出的热力或蒸汽。</translation>
    </message>
    <message>
        <source>Green certificates and green-power trades, each with its months of production.</source>
        <translation>绿证与绿电交易，逐笔填写电量生产月份。</translation>
    </message>
    <message>
        <source>Power made on your premises, net of the own use of the plant.</source>
        <translation>厂区内自发电，扣除厂用电。</translation>
    </message>
    <message>
        <source>Heat made on your premises.</source>
        <translation>厂区内自产热。</translation>
    </message>
    <message>
        <source>Fuels that were used in the year, in all parts of the enterprise; not what was bought.</source>
        <translation>全年全厂实际消费的燃料，不是购买量。</translation>
    </message>
    <message>
        <source>Electricity that was used in the year, in all parts of the enterprise.</source>
        <translation>全年全厂实际用电量。</translation>
    </message>
    <message>
        <source>Heat that processes used in the year.</source>
        <translation>全年生产工艺用热。</translation>
    </message>
    <message>
        <source>Main products with their output and the energy per unit of output.</source>
        <translation>主要产品的产量与单位产品能耗。</translation>
    </message>
    <message>
        <source>Industrial solid waste that came up and what became of it.</source>
        <translation>产生的工业固体废物及其去向。</translation>
    </message>
    <message>
        <source>Waste heat, cold and pressure: what could be recovered and what was used.</source>
        <translation>余热、余冷、余压：可回收量与利用量。</translation>
    </message>
    <message>
        <source>Vehicles of the enterprise that run or charge in the park.</source>
        <translation>在园区内行驶或充电的本企业车辆。</translation>
    </message>
    <message>
        <source>Goods carried to and from the enterprise.</source>
        <translation>运入与运出的货物。</translation>
    </message>
    <message>
        <source>Buildings of the enterprise that are not part of its production.</source>
        <translation>本企业非生产用建筑。</translation>
    </message>
    <message>
        <source>The year&apos;s use, not purchases; changes of stock do not count.</source>
        <translation>填全年实际消费量，不是购买量；库存变化不计。</translation>
    </message>
    <message>
        <source>Choose feedstock if it is not burnt.</source>
        <translation>作原料（不燃烧）选“原料”。</translation>
    </message>
    <message>
        <source>Required with a heat value or factor of your own: report, date, laboratory.</source>
        <translation>填自测热值或因子时必填：报告、日期、检测机构。</translation>
    </message>
    <message>
        <source>Absolute: add 0.1 MPa to the gauge pressure.</source>
        <translation>绝对压力，表压加 0.1 MPa。</translation>
    </message>
    <message>
        <source>Either heat or steam, not both.</source>
        <translation>热量与蒸汽只填一种。</translation>
    </message>
    <message>
        <source>Kilogrammes of coal equivalent per unit of output; 1 tce is 1000.</source>
        <translation>每单位产品的千克标准煤，1 吨标煤 = 1000。</translation>
    </message>
    <message>
        <source>Only together with the standard.</source>
        <translation>须与标准同时填写。</translation>
    </message>
    <message>
        <source>Net of the own use of the plant.</source>
        <translation>扣除厂用电。</translation>
    </message>
    <message>
        <source>All use, that from stock included.</source>
        <translation>全部利用量，含利用往年贮存量。</translation>
    </message>
    <message>
        <source>Between 0 and 1: the part of the energy used or charged in the park.</source>
        <translation>0 到 1：在园区内使用或充入的能量占比。</translation>
    </message>
    <message>
        <source>Per vehicle.</source>
        <translation>每辆车。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Where it is used *</source>
        <translation>用在哪里 *</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Water of the enterprise in the year, in one row.</source>
        <translation>企业全年用水量，填一行。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Bills, reports and certificates that prove the figures; hand in the files with the workbook.</source>
        <translation>证明数据的账单、报告和证书；文件请与填报表一并提交。</translation>
    </message>
    <message>
        <source>Which sheet it proves</source>
        <translation>佐证哪张表</translation>
    </message>
    <message>
        <source>Catalogue of evidence</source>
        <translation>佐证材料目录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>CO2 that processes set free other than by burning.</source>
        <translation>燃烧以外的工业过程排放的二氧化碳。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Title or file of the document on the sheet &quot;Evidence&quot; that proves the row.</source>
        <translation>“佐证”工作表中证明本行的材料的标题或文件名。</translation>
    </message>
    <message>
        <source>In which lines</source>
        <translation>证明哪几行</translation>
    </message>
    <message>
        <source>The numbers of the lines on that sheet, such as 7, 9; empty: all lines.</source>
        <translation>该工作表中的行号，如 7、9；不填则为全部各行。</translation>
    </message>
    <message>
        <source>%1 per unit of fuel</source>
        <translation>%1/单位燃料</translation>
    </message>
    <message>
        <source>The year&apos;s use by the meters; power of your own that you used yourself counts.</source>
        <translation>按表计填全年用电量；自发自用的电量计入。</translation>
    </message>
    <message>
        <source>How the use spreads over day and week; leave it as it is if that is not known.</source>
        <translation>用电在一天和一周中的分布；不清楚则不必改动。</translation>
    </message>
    <message>
        <source>Heat that processes used in the year, steam as its heat and not in tonnes.</source>
        <translation>工艺全年用热量；蒸汽按热量填写，不按吨填写。</translation>
    </message>
    <message>
        <source>The temperature at which the process needs its heat.</source>
        <translation>工艺用热所需的温度。</translation>
    </message>
    <message>
        <source>What sets CO2 free other than by burning, such as lime burning or soda ash in glass.</source>
        <translation>燃烧以外释放二氧化碳的工序，如石灰煅烧、玻璃配料中的纯碱。</translation>
    </message>
    <message>
        <source>Tonnes of the product or material that the factor is about, own use included.</source>
        <translation>因子所对应的产品或原料的吨数，含自用。</translation>
    </message>
    <message>
        <source>Tonnes of CO2 per tonne, from an inventory or a verification.</source>
        <translation>每吨的二氧化碳吨数，取自清单或核查数据。</translation>
    </message>
    <message>
        <source>Where the factor comes from: standard or report, and its date.</source>
        <translation>因子的出处：标准或报告，以及日期。</translation>
    </message>
    <message>
        <source>What could be recovered in the year, whether it was used or not.</source>
        <translation>全年可回收的数量，不论是否已利用。</translation>
    </message>
    <message>
        <source>Of what could be recovered, the part that was used.</source>
        <translation>可回收的数量中已利用的部分。</translation>
    </message>
    <message>
        <source>Taken in the year from the mains, from rivers or wells.</source>
        <translation>全年自管网、河流或水井取用的水量。</translation>
    </message>
    <message>
        <source>Water that was used again within the enterprise.</source>
        <translation>企业内部重复利用的水量。</translation>
    </message>
    <message>
        <source>All waste water of the year, treated or not.</source>
        <translation>全年废水总量，不论是否处理。</translation>
    </message>
    <message>
        <source>The part of the waste water that was treated.</source>
        <translation>废水中经过处理的部分。</translation>
    </message>
    <message>
        <source>Treated waste water that was used in place of fresh water.</source>
        <translation>处理后代替新水使用的废水量。</translation>
    </message>
    <message>
        <source>The full name as it is registered.</source>
        <translation>登记的企业全称。</translation>
    </message>
    <message>
        <source>The code of GB/T 4754.</source>
        <translation>GB/T 4754 行业代码。</translation>
    </message>
    <message>
        <source>The number of employees at the end of the year.</source>
        <translation>年末职工人数。</translation>
    </message>
    <message>
        <source>Whether statistics count it among enterprises above designated size.</source>
        <translation>统计上是否属于规模以上企业。</translation>
    </message>
    <message>
        <source>What the document is, one row for each.</source>
        <translation>材料的名称，每份材料一行。</translation>
    </message>
    <message>
        <source>The name of the file that you hand in with the workbook.</source>
        <translation>随填报表一并交来的文件名。</translation>
    </message>
    <message>
        <source>Flat glass</source>
        <translation>平板玻璃</translation>
    </message>
    <message>
        <source>Soda ash in the melt</source>
        <translation>玻璃熔制用纯碱</translation>
    </message>
    <message>
        <source>Verification report of 2025</source>
        <translation>2025 年核查报告</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>炉渣</translation>
    </message>
    <message>
        <source>Delivery van</source>
        <translation>厢式货车</translation>
    </message>
    <message>
        <source>Office building</source>
        <translation>办公楼</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公</translation>
    </message>
    <message>
        <source>Example Glass Co., Ltd.</source>
        <translation>示例玻璃有限公司</translation>
    </message>
    <message>
        <source>Electricity bills of the year</source>
        <translation>全年电费单</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Build: %1, %2</source>
        <translation>构建：%1，%2</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>系统：%1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>所用组件：</translation>
    </message>
    <message>
        <source>About Parkwright</source>
        <translation>关于园匠</translation>
    </message>
    <message>
        <source>Parkwright</source>
        <translation>园匠</translation>
    </message>
    <message>
        <source>Plans zero-carbon industrial parks and evaluates them. Free software; works without network.</source>
        <translation>规划并评价零碳园区。自由软件，无需网络。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy versions and licences as text</source>
        <translation>以文本形式复制版本和许可证信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::AccountingStep</name>
    <message>
        <source>The accounting follows when rows are entered and the case has no errors.</source>
        <translation>填写数据且没有错误后显示核算结果。</translation>
    </message>
    <message>
        <source>Emissions of the park</source>
        <translation>园区碳排放</translation>
    </message>
    <message>
        <source>annex 4: what is judged</source>
        <translation>按附件 4，用于评价</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>grid power at its average, to compare</source>
        <translation>网电按平均因子，供对照</translation>
    </message>
    <message>
        <source>International bunkers</source>
        <translation>国际航空航海燃料</translation>
    </message>
    <message>
        <source>inside the total</source>
        <translation>已含在总量中</translation>
    </message>
    <message>
        <source>Biogenic</source>
        <translation>生物质 CO₂</translation>
    </message>
    <message>
        <source>beside the total</source>
        <translation>单列，不计入总量</translation>
    </message>
    <message>
        <source>By system and line of annex 4</source>
        <translation>按系统和附件 4 各项</translation>
    </message>
    <message>
        <source>t CO₂; power and heat shared out by use</source>
        <translation>t CO₂；电和热按用量分摊</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Largest rows</source>
        <translation>排放最大的行</translation>
    </message>
    <message>
        <source>t CO₂ as the row is entered; Enter goes there</source>
        <translation>t CO₂，按填写的行；回车转到该行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>附件 4 项</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>排放</translation>
    </message>
    <message>
        <source>Factors of the tables that are used</source>
        <translation>使用的参考因子</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not verified</source>
        <translation>
            <numerusform>其中 %n 个未核对</numerusform>
        </translation>
    </message>
    <message>
        <source>none is unverified</source>
        <translation>均已核对</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>t CO₂</source>
        <translation>t CO₂</translation>
    </message>
</context>
<context>
    <name>ui::BillCard</name>
    <message>
        <source>Electricity bill</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>No prices yet. Choose a tariff under Inputs.</source>
        <translation>尚无电价。请在“输入”中选择电价。</translation>
    </message>
    <message>
        <source>%1 a month · %2 a year</source>
        <translation>%1/月 · 全年 %2</translation>
    </message>
    <message>
        <source>no tariff</source>
        <translation>未设电价</translation>
    </message>
</context>
<context>
    <name>ui::BoundaryStep</name>
    <message>
        <source>The park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>the same fields as on the page &quot;Park&quot;</source>
        <translation>与“园区”页是同一份数据</translation>
    </message>
    <message>
        <source>What the notice asks</source>
        <translation>通知的要求</translation>
    </message>
    <message>
        <source>Enterprises inside the boundary</source>
        <translation>边界内企业</translation>
    </message>
    <message numerus="yes">
        <source>%n enterprises</source>
        <translation>
            <numerusform>%n 家企业</numerusform>
        </translation>
    </message>
    <message>
        <source>Show and add enterprises on the page &quot;Park&quot;</source>
        <translation>在“园区”页查看和添加企业</translation>
    </message>
</context>
<context>
    <name>ui::BoundaryView</name>
    <message>
        <source>Boundary of the park</source>
        <translation>园区边界</translation>
    </message>
    <message>
        <source>What the notice asks</source>
        <translation>通知的要求</translation>
    </message>
    <message>
        <source>Inside and outside of the boundary</source>
        <translation>边界内外</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>园内</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>如何计入</translation>
    </message>
    <message>
        <source>No power, heat or plant is entered yet: what crosses the boundary stands here then.</source>
        <translation>尚未填写电力、热力或能源站：填写后这里列出跨越边界的各项。</translation>
    </message>
    <message>
        <source>Fuels count where they are burnt, whoever burns them; vehicles by the share that is used or charged in the park. What green areas take up is shown, never subtracted.</source>
        <translation>燃料在燃烧处计入，不论由谁使用；车辆按在园内使用或充电的份额计入。绿地的吸收量只列示，不扣减。</translation>
    </message>
    <message>
        <source>Enterprises inside the boundary</source>
        <translation>边界内企业</translation>
    </message>
    <message numerus="yes">
        <source>%n enterprises</source>
        <translation>
            <numerusform>%n 家企业</numerusform>
        </translation>
    </message>
    <message>
        <source>No enterprise is entered yet.</source>
        <translation>尚未填写企业。</translation>
    </message>
    <message>
        <source>The shown case has rows of every one of them.</source>
        <translation>当前情景中每家企业都有数据行。</translation>
    </message>
    <message numerus="yes">
        <source>The shown case has no row of %n enterprises, and nothing of them counts: %1.</source>
        <translation>
            <numerusform>当前情景中有 %n 家企业没有任何数据行，均未计入：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show and add enterprises</source>
        <translation>查看和添加企业</translation>
    </message>
</context>
<context>
    <name>ui::Carpet</name>
    <message>
        <source>highest: %1; lowest: %2</source>
        <translation>最高：%1；最低：%2</translation>
    </message>
    <message>
        <source>Week of %1: %2 %3 h in all</source>
        <translation>%1起的一周：合计 %2 %3·h</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>ui::CaseMenu</name>
    <message>
        <source>&amp;Case</source>
        <translation>情景(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>上一情景(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>下一情景(&amp;N)</translation>
    </message>
    <message>
        <source>Rename case</source>
        <translation>情景改名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Add an empty case</source>
        <translation>新增空白情景(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the case</source>
        <translation>复制情景(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Roll forward to the next year</source>
        <translation>结转到下一年(&amp;R)</translation>
    </message>
    <message>
        <source>Rena&amp;me case…</source>
        <translation>情景改名(&amp;M)…</translation>
    </message>
    <message>
        <source>De&amp;lete case</source>
        <translation>删除情景(&amp;L)</translation>
    </message>
    <message>
        <source>Duplicate the shown case</source>
        <translation>复制当前情景</translation>
    </message>
    <message>
        <source>From mea&amp;sures…</source>
        <translation>由措施生成(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>ui::CaseStep</name>
    <message>
        <source>The case that is evaluated</source>
        <translation>被评价的情景</translation>
    </message>
    <message>
        <source>its figures are of this one calendar year</source>
        <translation>数据为这一个自然年</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>the park in one year, metered or planned; choose one</source>
        <translation>园区的某一年，实绩或规划；请选择一个</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Verdict now</source>
        <translation>当前结论</translation>
    </message>
    <message>
        <source>Cases of the park</source>
        <translation>园区的情景</translation>
    </message>
    <message>
        <source>The park has no case yet. Add one: it is the park in one year.</source>
        <translation>园区还没有情景。请添加一个：情景就是园区的某一年。</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Roll forward</source>
        <translation>结转到下一年</translation>
    </message>
    <message>
        <source>The same rows in the next year, quantities empty</source>
        <translation>下一年沿用相同的行，数量留空</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>what the case is judged by</source>
        <translation>评价依据</translation>
    </message>
    <message>
        <source>%1
%2, version of %3. Our copy: %4.</source>
        <extracomment>issuer, document, version, how many sources agree</extracomment>
        <translation>%1
%2，%3 版。本软件所录文本：%4。</translation>
    </message>
    <message>
        <source>The set of items that the case is judged by</source>
        <translation>据以评价本情景的指标体系</translation>
    </message>
    <message>
        <source>%1 items in %2 steps. A person answers %3 of them; the others follow from rows and figures.</source>
        <translation>共 %1 个条目，分 %2 步。其中 %3 个由人回答，其余由数据行和数值得出。</translation>
    </message>
</context>
<context>
    <name>ui::CaseSwitcher</name>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Shown case (Alt+Up, Alt+Down)</source>
        <translation>当前情景（Alt+上、Alt+下）</translation>
    </message>
</context>
<context>
    <name>ui::CasesView</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A, the base</source>
        <translation>A（基准）</translation>
    </message>
    <message>
        <source>Add a second case: a copy of the shown one, in which you change what differs. Both then stand side by side here, input by input and result by result.</source>
        <translation>请添加第二个情景：复制当前情景，再修改其中不同之处。之后两个情景将在此逐项输入、逐项结果并列显示。</translation>
    </message>
    <message>
        <source>Add a second case</source>
        <translation>添加第二个情景</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列对比</translation>
    </message>
    <message>
        <source>inputs, then results</source>
        <translation>先输入，后结果</translation>
    </message>
    <message>
        <source>Nothing differs in what was entered.</source>
        <translation>录入内容没有差异。</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>needs two cases</source>
        <translation>需要两个情景</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %n inputs differ</source>
        <translation>
            <numerusform>%1 与 %2 相比：%n 项输入不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Explain the total</source>
        <translation>查看该合计的计算说明</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1对比%2</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>差值：%1</translation>
    </message>
</context>
<context>
    <name>ui::ChartMenu</name>
    <message>
        <source>Menu of %1</source>
        <translation>“%1”的菜单</translation>
    </message>
    <message>
        <source>Explain, copy, save or enlarge</source>
        <translation>计算说明、复制、保存或放大</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>计算说明</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG (2×)…</source>
        <translation>另存为 PNG（2 倍）…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>保存数据…</translation>
    </message>
</context>
<context>
    <name>ui::ClassStep</name>
    <message>
        <source>What the park says of itself</source>
        <translation>园区自述</translation>
    </message>
    <message>
        <source>free text; it stands in the application</source>
        <translation>自由填写，写入申报书</translation>
    </message>
    <message>
        <source>no limit is printed</source>
        <translation>未规定限值</translation>
    </message>
    <message>
        <source>Energy class of the notice</source>
        <translation>通知规定的能耗级别</translation>
    </message>
    <message>
        <source>by the energy used in the year, electricity at equal value</source>
        <translation>按年综合能源消费量，电力按等价值</translation>
    </message>
    <message>
        <source>Energy used in a year</source>
        <translation>年综合能源消费量</translation>
    </message>
    <message>
        <source>Limit of the core indicator</source>
        <translation>核心指标限值</translation>
    </message>
    <message>
        <source>The class follows when the energy of the year is entered and has no errors.</source>
        <translation>填写全年能源数据且没有错误后显示能耗级别。</translation>
    </message>
    <message>
        <source>The park uses less energy than the notice has a class for. It prints no limit for the core indicator here, so that the core indicator has no verdict. Check that all energy is entered.</source>
        <translation>园区年综合能源消费量低于通知最低能耗级别的下限（20 万吨标准煤），通知对此没有规定核心指标限值，因此核心指标没有结论。请检查能源数据是否填全。</translation>
    </message>
    <message>
        <source>This is the class &quot;%1&quot;: %2.</source>
        <translation>能耗级别为“%1”：%2。</translation>
    </message>
    <message>
        <source>none of the others holds</source>
        <translation>其他各项都不成立</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses more than %2 of the energy</source>
        <translation>“%1”用能占比超过 %2</translation>
    </message>
    <message>
        <source>Kind of park: tool classes, ours</source>
        <translation>园区类型：本软件的工具分类</translation>
    </message>
    <message>
        <source>no official test is published</source>
        <translation>官方尚未公布判定标准</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>本情景</translation>
    </message>
    <message>
        <source>The class follows when the energy use of the systems is entered.</source>
        <translation>填写各系统用能后给出建议类型。</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Writes the proposed class into the park</source>
        <translation>把建议的类型写入园区资料</translation>
    </message>
    <message>
        <source>Energy counts where it is used: fuels in the system of their row, electricity at equal value and heat by the rows of use.</source>
        <translation>能源按使用地计：燃料计入所在系统，电力（等价值）和热力按用电、用热各行计。</translation>
    </message>
</context>
<context>
    <name>ui::ColumnOrder</name>
    <message>
        <source>Move column left</source>
        <translation>左移此列</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>右移此列</translation>
    </message>
    <message>
        <source>Columns in their usual order</source>
        <translation>恢复列的默认顺序</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsTable</name>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容示例</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>In the unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>%1: read as</source>
        <translation>%1：读作</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>（不读取）</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1：单位</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 至 1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>%1: commas</source>
        <translation>%1：逗号</translation>
    </message>
    <message>
        <source>thousands: 1,375 is 1375</source>
        <translation>千位分隔：1,375 即 1375</translation>
    </message>
    <message>
        <source>decimals: 1,375 is 1.375</source>
        <translation>小数点：1,375 即 1.375</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>适用于所有行</translation>
    </message>
    <message>
        <source>%1 for all rows</source>
        <translation>所有行的%1</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Parks</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The table in view with all of its columns, also those that are not shown, as .xlsx or .csv.</source>
        <translation>将当前表格连同未显示的列全部导出为 .xlsx 或 .csv。</translation>
    </message>
</context>
<context>
    <name>ui::ConditionsStep</name>
    <message>
        <source>%1 · our copy: %2</source>
        <extracomment>clause of a document, how many sources agree on our copy</extracomment>
        <translation>%1 · 本软件所录文本：%2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Takes back answer, note and evidence</source>
        <translation>撤回回答、说明和佐证材料</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What supports the answer</source>
        <translation>回答的依据</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>请先回答</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>“%1”的说明</translation>
    </message>
    <message>
        <source>The park says: %1 · boundary: %2 · management body: %3</source>
        <translation>园区资料：%1 · 边界：%2 · 管理机构：%3</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Change in step %1</source>
        <translation>在第 %1 步修改</translation>
    </message>
</context>
<context>
    <name>ui::CostCurve</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n 项措施</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DesignInputs</name>
    <message>
        <source>Weather</source>
        <translation>气象</translation>
    </message>
    <message>
        <source>Grid and dispatch</source>
        <translation>电网与调度</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>The design of the case</source>
        <translation>本情景的设计</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>In load shapes, charging and tariff bands a holiday counts as a Sunday and a make-up workday as a Monday; the energy of the year stays the same. Write dates as 10-01, spans as 10-01–10-07. The simulated year has no 29 February and no holidays of its own.</source>
        <translation>在负荷曲线、充电和电价时段中，节假日按星期日计，调休上班日按星期一计；全年电量不变。日期写作 10-01，连续几天写作 10-01–10-07。模拟年没有 2 月 29 日，本身也不含节假日。</translation>
    </message>
</context>
<context>
    <name>ui::DossierPage</name>
    <message>
        <source>Application</source>
        <translation>国家级零碳园区申报书</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>自评价报告</translation>
    </message>
    <message>
        <source>Emissions report</source>
        <translation>碳排放报告</translation>
    </message>
    <message>
        <source>Brief of one page</source>
        <translation>一页简报</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>文件语言</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Outline of annex 2 of notice 910; about the goal of the park</source>
        <translation>910 号文附件 2 大纲；以园区目标情景为准</translation>
    </message>
    <message>
        <source>About the shown case: %1</source>
        <translation>以当前情景为准：%1</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>申报材料</translation>
    </message>
    <message>
        <source>complete: nothing is missing, no figure changed</source>
        <translation>齐备：无缺项，数字无变化</translation>
    </message>
    <message>
        <source>%1 missing · %2 changed</source>
        <translation>缺 %1 处 · %2 处数字已变化</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Check workbook…</source>
        <translation>核算验证表…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Accounting and indicators of the case as formulas that rebuild every result</source>
        <translation>以公式重算该情景的核算与指标，可逐项复核</translation>
    </message>
    <message>
        <source>Export Word…</source>
        <translation>导出 Word…</translation>
    </message>
    <message>
        <source>Choose the case</source>
        <translation>选择情景</translation>
    </message>
    <message>
        <source>Case of the document</source>
        <translation>文件所用情景</translation>
    </message>
    <message>
        <source>A figure changed since it was confirmed</source>
        <translation>确认后有数字变化</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>有缺项</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐备</translation>
    </message>
    <message>
        <source>%1 %2: confirmed %3, now %4</source>
        <translation>%1 %2：上次确认 %3，现在 %4</translation>
    </message>
    <message>
        <source>Figures of this section</source>
        <translation>本节数字</translation>
    </message>
    <message>
        <source>Figures changed here</source>
        <translation>此节有数字已变化</translation>
    </message>
    <message numerus="yes">
        <source>%n figures in the sentences are not confirmed yet. Once they are, a later change marks the sentence.</source>
        <translation>
            <numerusform>文中有 %n 个数字尚未确认。确认之后，如有变化会标出该句。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the figures</source>
        <translation>确认数字</translation>
    </message>
    <message>
        <source>Text still holds</source>
        <translation>文字仍成立</translation>
    </message>
    <message>
        <source>Before export</source>
        <translation>导出前还缺</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing and doubtful</source>
        <translation>缺项与存疑</translation>
    </message>
    <message>
        <source>It can be exported as it is: gaps stay marked in the document and its head says draft.</source>
        <translation>可以照样导出；缺处在文件中以底纹标出，页眉注明草稿。</translation>
    </message>
    <message>
        <source>Tables and figures here</source>
        <translation>此节的图表</translation>
    </message>
    <message>
        <source>Something is missing or changed. Write the document as a draft? Its head says so.</source>
        <translation>有缺项或数字变化。是否按草稿写出？页眉将注明草稿。</translation>
    </message>
    <message>
        <source>Write the draft</source>
        <translation>写出草稿</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The document is in %1.</source>
        <translation>文件已写入 %1。</translation>
    </message>
    <message>
        <source>Template of the office</source>
        <translation>单位模板</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>提出意见…</translation>
    </message>
    <message>
        <source>Remark on this section (Ctrl+Shift+R)</source>
        <translation>对本节提出意见（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Word with the template of an office…</source>
        <translation>按单位模板导出 Word…</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 has more than %2 megapixels. Make it smaller and insert it again.</source>
        <translation>%1 超过 %2 百万像素。请缩小后重新插入。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be shown. Save it as PNG or JPEG and insert that.</source>
        <translation>%1 不是可显示的图片。请另存为 PNG 或 JPEG 后插入。</translation>
    </message>
    <message>
        <source>%1 stands in the text. Give it a caption and say what it shows; it is copied beside the project when that is saved.</source>
        <translation>%1 已插入文字。请填写图题和图中内容；保存项目时图片会复制到项目旁。</translation>
    </message>
    <message>
        <source>Nothing stands here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Pages of official documents</source>
        <translation>公文版式</translation>
    </message>
    <message>
        <source>Pages of reports</source>
        <translation>报告版式</translation>
    </message>
    <message>
        <source>Layout of the pages</source>
        <translation>页面版式</translation>
    </message>
</context>
<context>
    <name>ui::EconomicsPage</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>of the case</source>
        <translation>本情景</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>购置的设备</translation>
    </message>
    <message>
        <source>Years of the project</source>
        <translation>项目年限</translation>
    </message>
    <message>
        <source>Tax on profit, %</source>
        <translation>所得税率，%</translation>
    </message>
    <message>
        <source>Subsidy on the investment, 10⁴ yuan</source>
        <translation>投资补贴，万元</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>经济性</translation>
    </message>
    <message>
        <source>%1 · the design pays: it is worth %2 more than it costs</source>
        <translation>%1 · 设计可行：净收益 %2</translation>
    </message>
    <message>
        <source>%1 · the design does not pay: %2 are missing</source>
        <translation>%1 · 设计不经济：尚差 %2</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风电</translation>
    </message>
    <message>
        <source>Solar PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>储能</translation>
    </message>
    <message>
        <source>%1 (%2): %3 %4 for %5, %6 a year, %7 years%8</source>
        <translation>%1（%2）：%3 %4，投资 %5，年运维 %6，寿命 %7 年%8</translation>
    </message>
    <message>
        <source>(default price)</source>
        <translation>（默认价格）</translation>
    </message>
    <message>
        <source>Power bill without: %1 a year, with: %2.</source>
        <translation>不建时电费每年 %1，建成后 %2。</translation>
    </message>
    <message>
        <source>none: the sum never turns</source>
        <translation>无：累计现金流始终同号</translation>
    </message>
    <message>
        <source>several: %1 to %2</source>
        <translation>多个：%1 至 %2</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>折现率 %1</translation>
    </message>
    <message>
        <source>Internal rate</source>
        <translation>内部收益率</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>静态回收期</translation>
    </message>
    <message>
        <source>not within the project</source>
        <translation>项目期内不能回收</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>动态回收期</translation>
    </message>
    <message>
        <source>Levelised cost</source>
        <translation>度电成本</translation>
    </message>
    <message>
        <source>of own power</source>
        <translation>自发电量</translation>
    </message>
    <message>
        <source>Green power costs</source>
        <translation>绿电成本</translation>
    </message>
    <message>
        <source>where it is used or sold</source>
        <translation>按使用或上网电量</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>No years yet.</source>
        <translation>尚无年份。</translation>
    </message>
    <message>
        <source>Saved on the bill</source>
        <translation>节省电费</translation>
    </message>
    <message>
        <source>Feed-in</source>
        <translation>上网收入</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳成本</translation>
    </message>
    <message>
        <source>Subsidy and rest value</source>
        <translation>补贴与残值</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>所得税</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Discounted sum so far</source>
        <translation>折现累计现金流</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>of the project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Year %1: %2</source>
        <translation>第 %1 年：%2</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>ends at the net present value</source>
        <translation>终点为净现值</translation>
    </message>
    <message>
        <source>Price of power bought</source>
        <translation>购电价格</translation>
    </message>
    <message>
        <source>Yield of the plants</source>
        <translation>发电量</translation>
    </message>
    <message>
        <source>Price of power sold</source>
        <translation>上网电价</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation>碳价</translation>
    </message>
    <message>
        <source>What moves the net present value</source>
        <translation>净现值的敏感性</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>逐年</translation>
    </message>
    <message>
        <source>10⁴ yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Rest value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Change %1 (%2)</source>
        <translation>修改%1（%2）</translation>
    </message>
    <message>
        <source>The design of this case holds no solar plant, wind plant or battery behind the meter. Have the least-cost one sized and write it to the case, or set capacities by hand.</source>
        <translation>本情景的设计中没有表后光伏、风电或储能。可先求最低成本配置并写入情景，或自行设定容量。</translation>
    </message>
    <message>
        <source>Size the least-cost design</source>
        <translation>求最低成本配置</translation>
    </message>
    <message>
        <source>Set capacities by hand</source>
        <translation>自行设定容量</translation>
    </message>
    <message>
        <source>The design has no power prices: take the price list of an area, or enter prices on the page &quot;Sizing&quot;. Without them nothing is saved.</source>
        <translation>设计中没有电价：请采用某地区电价表，或在“优化配置”页填写；没有电价就没有节省。</translation>
    </message>
    <message>
        <source>none found up to %1</source>
        <translation>在 %1 以内未求得</translation>
    </message>
    <message>
        <source>synthetic weather</source>
        <translation>合成气象</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>折现累计</translation>
    </message>
    <message>
        <source>Growth of all yearly money, % a year</source>
        <translation>各年收支增长率，%</translation>
    </message>
    <message>
        <source>Discount rate, % a year</source>
        <translation>折现率，%</translation>
    </message>
    <message>
        <source>%1 by year of the project, line = net; sums at the right</source>
        <translation>%1，按项目年份；横线 = 净额，右侧为合计</translation>
    </message>
    <message>
        <source>%1, ± 20 %</source>
        <translation>%1，±20 %</translation>
    </message>
</context>
<context>
    <name>ui::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Re&amp;mark…</source>
        <translation>提出意见(&amp;M)…</translation>
    </message>
    <message>
        <source>Text in %1 that was not taken</source>
        <translation>未被采用的文字（%1）</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>在列表中查找(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>About this page in the manual</source>
        <translation>在手册中查看本页</translation>
    </message>
</context>
<context>
    <name>ui::EvaluationPage</name>
    <message>
        <source>Evaluation</source>
        <translation>指标评价</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>逐项结果</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>各情景</translation>
    </message>
    <message>
        <source>one scheme, all cases</source>
        <translation>同一指标体系，全部情景</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Evaluation wizard</source>
        <translation>评价向导</translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation>优先整改</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>The set of items that the case is judged by</source>
        <translation>据以评价本情景的指标体系</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the items as a workbook or as separated values</source>
        <translation>将逐项结果写成工作簿或逗号分隔值</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Items of this state</source>
        <translation>只看此状态的指标</translation>
    </message>
    <message>
        <source>Items of this category</source>
        <translation>只看此类别的指标</translation>
    </message>
    <message>
        <source>All schemes</source>
        <translation>全部指标体系</translation>
    </message>
    <message>
        <source>one case, every scheme; click one to see its items</source>
        <translation>同一情景，对照全部指标体系；点选一行查看逐项结果</translation>
    </message>
    <message>
        <source>Result sheet…</source>
        <translation>自评价报告…</translation>
    </message>
    <message>
        <source>The self-assessment by this scheme as a document: preview, Word, PDF</source>
        <translation>按此指标体系的自评价报告：预览、Word、PDF</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>全部系统</translation>
    </message>
    <message>
        <source>smallest gap first</source>
        <translation>差距最小的在前</translation>
    </message>
    <message>
        <source>cheapest measure first</source>
        <translation>措施投资最低的在前</translation>
    </message>
    <message>
        <source>Items of this system</source>
        <translation>该系统的条目</translation>
    </message>
    <message>
        <source>Order of what to fix first</source>
        <translation>优先整改的排序</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 items met</source>
        <translation>%1：%2，%4 项中 %3 项达标</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceButton</name>
    <message>
        <source>Evidence…</source>
        <translation>佐证材料…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Evidence of %1: %2</source>
        <translation>“%1”的佐证材料：%2</translation>
    </message>
    <message>
        <source>The park has no evidence yet.</source>
        <translation>园区还没有佐证材料。</translation>
    </message>
    <message>
        <source>Add evidence on the page &quot;Park&quot;</source>
        <translation>在“园区”页添加佐证材料</translation>
    </message>
</context>
<context>
    <name>ui::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>%1 of %2 documents have their file, %3 expired</source>
        <translation>%2 份材料中 %1 份有文件，%3 份已过期</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附上文件…</translation>
    </message>
    <message>
        <source>Copies files into the project; dropping them on this page does the same. A selected document takes a single file.</source>
        <translation>将文件复制进项目；拖放到本页效果相同。选中一份材料时，单个文件归入该材料。</translation>
    </message>
    <message>
        <source>Export folder…</source>
        <translation>导出文件夹…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Only items without proof</source>
        <translation>只看没有佐证的指标</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>Documents %1</source>
        <translation>材料 %1</translation>
    </message>
    <message>
        <source>Proof of items</source>
        <translation>指标佐证</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Of the answer</source>
        <translation>回答的佐证</translation>
    </message>
    <message>
        <source>Rows with proof</source>
        <translation>有佐证的行</translation>
    </message>
    <message>
        <source>Of the rows</source>
        <translation>数据行的佐证</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>应提交</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Certificates %1</source>
        <translation>绿证 %1</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>绿证</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>生产月份</translation>
    </message>
    <message>
        <source>For its year</source>
        <translation>对应年度</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pack for mailing</source>
        <translation>打包发送</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Project and %n files are in %1.</source>
        <translation>
            <numerusform>项目和 %n 个文件已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export evidence into a new folder of</source>
        <translation>佐证材料导出到此处的新文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n files and their catalogue are in %1.</source>
        <translation>
            <numerusform>%n 个文件及目录已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of the package</source>
        <translation>压缩包密码</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Choose the rows, items and conditions that the selected document proves</source>
        <translation>选择所选文件所证明的数据行、条目和条件</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n documents are missing.</source>
        <translation>
            <numerusform>%n 份材料的文件缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack for mailing without a password…</source>
        <translation>打包发送，不设密码…</translation>
    </message>
    <message>
        <source>Pack for mailing with a password (AES-256)…</source>
        <translation>打包发送，设密码（AES-256）…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents have their file, %3 expired, %4 expire soon</source>
        <translation>%2 份材料中 %1 份有文件，%3 份已过期，%4 份即将过期</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceStore</name>
    <message numerus="yes">
        <source>%n files are attached. They are copied beside the project when it is saved.</source>
        <translation>
            <numerusform>已附上 %n 个文件，保存项目时复制到项目旁。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExplainDock</name>
    <message>
        <source>Explain</source>
        <translation>计算说明</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+Left）</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>计算说明内容</translation>
    </message>
    <message>
        <source>show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Click a figure, a bar, a cell or an item, or press Ctrl+E: here stands how it came about.</source>
        <translation>点击任一数字、图形、单元格或指标，或按 Ctrl+E，这里说明它是怎样算出来的。</translation>
    </message>
    <message>
        <source>The case has no results: errors stop its evaluation. The findings say what to mend.</source>
        <translation>该情景没有结果：有错误使评价无法进行，请按检查结果修改。</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>查看该行</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller parts: the ledger lists all</source>
        <translation>
            <numerusform>另有 %n 个较小的项，全部见核算台账</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>由什么组成</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑之处</translation>
    </message>
    <message>
        <source>Factors and their sources</source>
        <translation>所用因子与出处</translation>
    </message>
    <message>
        <source>How we read the notice</source>
        <translation>我们的读法</translation>
    </message>
    <message>
        <source>Under the other reading</source>
        <translation>另一种口径</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Where it counts</source>
        <translation>用在哪里</translation>
    </message>
    <message>
        <source>Back to the figure before</source>
        <translation>返回上一个数字</translation>
    </message>
    <message>
        <source>Print as an annex…</source>
        <translation>作为附件打印…</translation>
    </message>
    <message>
        <source>used here</source>
        <translation>当前使用</translation>
    </message>
    <message>
        <source>use this factor</source>
        <translation>使用此因子</translation>
    </message>
    <message>
        <source>Nothing was computed here: what stands in this place was entered, or stands in a table with its source.</source>
        <translation>这里没有计算结果：此处内容为填写的数据，或来自注明出处的表格。</translation>
    </message>
    <message>
        <source>There is no such figure now; the page says why.</source>
        <translation>目前没有这项数字，原因见页面。</translation>
    </message>
    <message>
        <source>Use another factor</source>
        <translation>改用其他因子</translation>
    </message>
</context>
<context>
    <name>ui::FactorsPage</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Kept → now</source>
        <translation>所存 → 现有</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items change</source>
        <translation>
            <numerusform>%1：%n 项变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Emissions (t)</source>
        <translation>碳排放（t）</translation>
    </message>
    <message>
        <source>Consumption (tce)</source>
        <translation>综合能源消费量（tce）</translation>
    </message>
    <message>
        <source>Carbon per energy (t/tce)</source>
        <translation>单位能耗碳排放（t/tce）</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>every case keeps the factors that the program has</source>
        <translation>各情景所存因子与程序现有因子一致</translation>
    </message>
    <message numerus="yes">
        <source>%n rows differ from those of the program</source>
        <translation>
            <numerusform>%n 行与程序现有因子不同</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved case keeps the factors it was evaluated with, so that it gives the same result in a year. Where a newer program has other rows, they stand here, with what they would change, and nothing changes before you take them over.</source>
        <translation>情景保存时，连同当时所用的因子一起保存，一年后结果不变。新版程序的因子如有不同，列在此处并说明影响；在您采用之前，什么都不会改变。</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>不同的因子行</translation>
    </message>
    <message>
        <source>tick those to take over</source>
        <translation>勾选要采用的行</translation>
    </message>
    <message>
        <source>What the ticked rows change</source>
        <translation>所选行带来的变化</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Take over the ticked rows</source>
        <translation>采用所选行</translation>
    </message>
    <message>
        <source>the program has no such row any more (%1)</source>
        <translation>程序中已无此行（%1）</translation>
    </message>
    <message>
        <source>new beside the kept rows (%1)</source>
        <translation>已存各行之外新增（%1）</translation>
    </message>
    <message>
        <source>Factors the case counts with</source>
        <translation>本情景所用因子</translation>
    </message>
    <message>
        <source>none yet: no row emits or uses energy</source>
        <translation>暂无：没有排放或用能的数据行</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Total of the case</source>
        <translation>情景合计</translation>
    </message>
</context>
<context>
    <name>ui::FactsMap</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>显示值</translation>
    </message>
</context>
<context>
    <name>ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open park…</source>
        <translation>打开园区(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>打开示例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New park</source>
        <translation>新建园区(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy or export…</source>
        <translation>保存副本或导出(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose park</source>
        <translation>关闭园区(&amp;L)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Open for &amp;review…</source>
        <translation>以审查方式打开(&amp;R)…</translation>
    </message>
    <message>
        <source>For reading only, with remarks in a file of their own</source>
        <translation>只读，意见另存一个文件</translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>Find… Ctrl+K</source>
        <translation>查找… Ctrl+K</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Pages, lists, rows, enterprises, fuels, indicators, commands, numbers. Enter jumps, Alt+Enter explains.</source>
        <translation>可查页面、清单、行、企业、燃料、指标、命令和数字，也可输入拼音首字母。回车跳转，Alt+回车查看计算说明。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>ui::FindingsDock</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部位置</translation>
    </message>
    <message>
        <source>Park and cases</source>
        <translation>园区与情景</translation>
    </message>
    <message>
        <source>Filter by severity</source>
        <translation>按严重程度筛选</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>全部级别</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Filter by place</source>
        <translation>按位置筛选</translation>
    </message>
    <message>
        <source>Filter by case</source>
        <translation>按情景筛选</translation>
    </message>
    <message>
        <source>Shown case</source>
        <translation>当前情景</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部情景</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Findings: %1 of %2</source>
        <translation>检查结果：%1 / %2</translation>
    </message>
    <message>
        <source>Nothing was found: the data can be evaluated as they are.</source>
        <translation>没有检查结果：数据可直接用于评价。</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>没有符合筛选条件的检查结果。</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>筛选检查结果</translation>
    </message>
</context>
<context>
    <name>ui::FirmFlagsModel</name>
    <message>
        <source>does not say</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业信息</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人数</translation>
    </message>
</context>
<context>
    <name>ui::FlowCard</name>
    <message>
        <source>Unit of the flow</source>
        <translation>能流图单位</translation>
    </message>
    <message>
        <source>Emission flow</source>
        <translation>碳流图</translation>
    </message>
    <message>
        <source>Energy flow</source>
        <translation>能流图</translation>
    </message>
    <message>
        <source>Nothing flows yet: the case has no power, heat or fuel.</source>
        <translation>尚无能流：本情景没有电力、热力或燃料。</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all</source>
        <translation>%1：%2，占 %3</translation>
    </message>
    <message>
        <source>%1 → %2: %3, %4 of all</source>
        <translation>%1 → %2：%3，占 %4</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1，占 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>能量，%1</translation>
    </message>
    <message>
        <source>Emissions, %1</source>
        <translation>排放，%1</translation>
    </message>
    <message>
        <source>%1 · %2, from carriers to systems</source>
        <translation>%1 · %2，从能源品种到系统</translation>
    </message>
    <message>
        <source>%1 · %2, calorific value</source>
        <translation>%1 · %2，当量值</translation>
    </message>
</context>
<context>
    <name>ui::Gauge</name>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
</context>
<context>
    <name>ui::HandOutChoice</name>
    <message>
        <source>Enterprises that get a workbook</source>
        <translation>要生成填报表的企业</translation>
    </message>
    <message>
        <source>Sheets beside those an enterprise has rows in</source>
        <translation>除企业已有数据的工作表外另附</translation>
    </message>
</context>
<context>
    <name>ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Parkwright</source>
        <translation>关于园匠(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in the trail</source>
        <translation>
            <numerusform>留痕 %n 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Trail of changes</source>
        <translation>变更留痕</translation>
    </message>
    <message>
        <source>who changed what, the newest first; a click on the place leads there</source>
        <translation>谁改了什么，最新在前；单击位置即可跳转</translation>
    </message>
    <message>
        <source>New snapshot…</source>
        <translation>新建快照…</translation>
    </message>
    <message>
        <source>Keeps the park as it is now under a name</source>
        <translation>以一个名称保存园区当前状态</translation>
    </message>
</context>
<context>
    <name>ui::HourlyInputs</name>
    <message>
        <source>Synthetic year, %1</source>
        <translation>合成气象年，%1</translation>
    </message>
    <message>
        <source>Series of the design</source>
        <translation>方案中的序列</translation>
    </message>
    <message>
        <source>Synthetic weather: single hours are indicative, months follow the climate means.</source>
        <translation>合成气象：单个小时仅供参考，各月与气候均值一致。</translation>
    </message>
    <message>
        <source>Irradiance scaled to the station: %1 instead of %2 kWh/m² a year.</source>
        <translation>辐照量已按气象站校正：全年 %1 kWh/m²，原为 %2 kWh/m²。</translation>
    </message>
    <message>
        <source>Least cost with foresight saves %1 against the rule; proven to %2 of the bill.</source>
        <translation>前瞻最低费用调度较规则节省 %1；经证明误差不超过电费的 %2。</translation>
    </message>
    <message>
        <source>No dispatch with foresight is cheaper than the rule.</source>
        <translation>没有比规则更省的前瞻调度。</translation>
    </message>
    <message>
        <source>CHP, heat pumps, boilers, electrolysers and flexible loads enter as fixed profiles.</source>
        <translation>热电联产、热泵、锅炉、电解槽和柔性负荷按事先确定的曲线计入。</translation>
    </message>
    <message>
        <source>Only the largest battery looks ahead.</source>
        <translation>仅最大的储能参与前瞻优化。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>气象</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>负荷</translation>
    </message>
    <message numerus="yes">
        <source>%n of electricity</source>
        <translation>
            <numerusform>%n 条电力负荷</numerusform>
        </translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>least cost, with foresight</source>
        <translation>前瞻，费用最低</translation>
    </message>
    <message>
        <source>own use first, by rule</source>
        <translation>自用优先（按规则）</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Read a load series…</source>
        <translation>读入负荷序列…</translation>
    </message>
    <message>
        <source>Read a weather file…</source>
        <translation>读入气象文件…</translation>
    </message>
    <message>
        <source>Scale irradiance to the station&apos;s means</source>
        <translation>辐照量按气象站均值校正</translation>
    </message>
    <message>
        <source>Price list of an area</source>
        <translation>地区电价表</translation>
    </message>
    <message>
        <source>Network charge of a direct supply</source>
        <translation>绿电直连的输配电费</translation>
    </message>
    <message>
        <source>No direct supply</source>
        <translation>无绿电直连</translation>
    </message>
    <message>
        <source>Per kWh, own use too (notice 1192)</source>
        <translation>按电量，自用亦计（1192 号文）</translation>
    </message>
    <message>
        <source>By capacity (notice 1192)</source>
        <translation>按容量（1192 号文）</translation>
    </message>
    <message>
        <source>Own use first, by rule</source>
        <translation>自用优先，按规则</translation>
    </message>
    <message>
        <source>Least cost, with foresight</source>
        <translation>前瞻，费用最低</translation>
    </message>
    <message>
        <source>1 January is a %1; holidays: %2, make-up workdays: %3.</source>
        <translation>1 月 1 日为%1；节假日 %2 天，调休上班日 %3 天。</translation>
    </message>
    <message>
        <source>Synthetic year of a station</source>
        <translation>气象站的合成年</translation>
    </message>
    <message>
        <source>Further stations</source>
        <translation>其他气象站</translation>
    </message>
    <message>
        <source>Prices below zero, and feed-in dearer than purchase, were cut for the plan: another dispatch may cost less, by the proven share at most.</source>
        <translation>优化时已截断负电价以及高于购电价的上网电价：其他调度的费用可能更低，但最多低至所证明的比例。</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>发电</translation>
    </message>
    <message numerus="yes">
        <source>%n plants of electricity</source>
        <translation>
            <numerusform>%n 台发电设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a generation series…</source>
        <translation>读入出力序列…</translation>
    </message>
    <message>
        <source>Read prices of purchase…</source>
        <translation>读入购电价格…</translation>
    </message>
    <message>
        <source>Read prices of feed-in…</source>
        <translation>读入上网电价…</translation>
    </message>
</context>
<context>
    <name>ui::HourlyPage</name>
    <message>
        <source>Hourly</source>
        <translation>逐时模拟</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>储能功率</translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation>储能容量</translation>
    </message>
    <message>
        <source>Feed-in limit</source>
        <translation>上网功率上限</translation>
    </message>
    <message>
        <source>case: %1 %2</source>
        <translation>情景：%1 %2</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>of electricity use</source>
        <translation>占用电量</translation>
    </message>
    <message>
        <source>Green share of use</source>
        <translation>自发绿电占比</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>用电 %1</translation>
    </message>
    <message>
        <source>Feed-in</source>
        <translation>上网</translation>
    </message>
    <message>
        <source>Curtailed</source>
        <translation>弃电</translation>
    </message>
    <message>
        <source>Grid peak</source>
        <translation>网购最大功率</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Export hours</source>
        <translation>导出逐时数据</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Read a weather file</source>
        <translation>读入气象文件</translation>
    </message>
    <message>
        <source>Weather files (*.epw *.csv *.txt)</source>
        <translation>气象文件 (*.epw *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Check of a weather file</source>
        <translation>气象文件检查</translation>
    </message>
    <message>
        <source>Read a load series</source>
        <translation>读入负荷序列</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>29 February is left out.</source>
        <translation>已略去 2 月 29 日。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows more than a year were cut off.</source>
        <translation>
            <numerusform>已截去超出一年的 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing values were filled between their neighbours.</source>
        <translation>
            <numerusform>%n 个缺失值已由相邻值插补。</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated year stands in the energy supply of %1; Undo brings the former rows back.</source>
        <translation>模拟年已写入 %1 的能源供应；撤销可恢复原有各行。</translation>
    </message>
    <message>
        <source>Capacities</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>All figures follow while you drag. Nothing is in the case until it is written.</source>
        <translation>拖动时各数值随之变化；写入之前情景不变。</translation>
    </message>
    <message>
        <source>Write to case</source>
        <translation>写入情景</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Take into the accounting</source>
        <translation>写入核算</translation>
    </message>
    <message>
        <source>Writes the simulated year as rows of the energy supply of this planned case: purchases, generation, feed-in, green trades, heat and fuels of plants. They stand in the place of the rows that told of the same.</source>
        <translation>将模拟年写为该规划情景能源供应的各行：购电、发电、上网、绿电交易、机组供热及燃料，取代原先说明同一内容的各行。</translation>
    </message>
    <message>
        <source>Export hours…</source>
        <translation>导出逐时数据…</translation>
    </message>
    <message>
        <source>Tables of the design</source>
        <translation>设计表</translation>
    </message>
    <message>
        <source>Plants, storage, loads, weather, grid and tariff as they are kept in the case</source>
        <translation>本情景保存的设备、储能、负荷、气象、电网与电价</translation>
    </message>
    <message>
        <source>%1 · 8,760 hours · %2 of electricity</source>
        <translation>%1 · 8,760 小时 · 用电 %2</translation>
    </message>
    <message>
        <source>Read a weather file…</source>
        <translation>读入气象文件…</translation>
    </message>
    <message>
        <source>Hourly direct share</source>
        <translation>逐时绿电直供占比</translation>
    </message>
    <message>
        <source>Its stamps name the beginning of each interval.</source>
        <translation>时间标记为各时段的开始。</translation>
    </message>
    <message>
        <source>Its stamps name the end of each interval.</source>
        <translation>时间标记为各时段的结束。</translation>
    </message>
    <message>
        <source>by rows: %1</source>
        <translation>按填报数据：%1</translation>
    </message>
    <message>
        <source>Self-use rate</source>
        <translation>发电自用率</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>发电 %1</translation>
    </message>
    <message>
        <source>%1, column &quot;%2&quot;: %3 values of %4 minutes, from %5 to %6 %7.</source>
        <translation>%1，“%2”列：%3 个值，间隔 %4 分钟，从 %5 到 %6 %7。</translation>
    </message>
    <message>
        <source>It stands for all electricity of the case.</source>
        <translation>它代表情景的全部用电。</translation>
    </message>
    <message>
        <source>It is a plant of the case, its peak the capacity.</source>
        <translation>它成为情景的一台设备，峰值为容量。</translation>
    </message>
    <message>
        <source>It stands in the place of the bands of the tariff.</source>
        <translation>它取代电价时段。</translation>
    </message>
    <message>
        <source>It stands in the place of the one price of feed-in.</source>
        <translation>它取代单一的上网电价。</translation>
    </message>
    <message>
        <source>roofs hold %1 MW</source>
        <translation>屋顶可装 %1 MW</translation>
    </message>
    <message>
        <source>Read a generation series</source>
        <translation>读入出力序列</translation>
    </message>
    <message>
        <source>Read a series of prices</source>
        <translation>读入价格序列</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ui::HourlyTrial</name>
    <message>
        <source>Write trial capacities to %1</source>
        <translation>把试算容量写入 %1</translation>
    </message>
    <message>
        <source>Write the simulated power supply to %1</source>
        <translation>把模拟的电力供应写入 %1</translation>
    </message>
    <message>
        <source>Change the dispatch of %1</source>
        <translation>更改 %1 的调度方式</translation>
    </message>
    <message>
        <source>Take the tariff of %1, %2</source>
        <translation>采用 %1 %2 的电价</translation>
    </message>
    <message>
        <source>Change the network charge of %1</source>
        <translation>更改 %1 的输配电费方式</translation>
    </message>
    <message>
        <source>Use a synthetic year for %1</source>
        <translation>%1 采用合成气象年</translation>
    </message>
    <message>
        <source>Scale the weather to the station</source>
        <translation>按气象站校正气象数据</translation>
    </message>
    <message>
        <source>Take the weather as it is</source>
        <translation>按原样采用气象数据</translation>
    </message>
    <message>
        <source>Take the weather of %1</source>
        <translation>采用 %1 的气象数据</translation>
    </message>
    <message>
        <source>Take the load of %1</source>
        <translation>采用 %1 的负荷</translation>
    </message>
    <message>
        <source>%1 (hours not known: flat price)</source>
        <translation>%1（时段未知：采用平段电价）</translation>
    </message>
    <message>
        <source>%1, %2 km away</source>
        <translation>%1，相距 %2 km</translation>
    </message>
    <message>
        <source>Take the generation of %1</source>
        <translation>采用 %1 的出力</translation>
    </message>
    <message>
        <source>Take the prices of %1</source>
        <translation>采用 %1 的价格</translation>
    </message>
    <message>
        <source>Limit the solar power of %1 to its roofs</source>
        <translation>%1 的光伏以屋顶为限</translation>
    </message>
    <message>
        <source>Take the limit of the solar power of %1 away</source>
        <translation>取消 %1 的光伏上限</translation>
    </message>
</context>
<context>
    <name>ui::HoursPlot</name>
    <message>
        <source>%1 from %2 to %3 %4</source>
        <translation>%1：%2 至 %3 %4</translation>
    </message>
</context>
<context>
    <name>ui::ImportButtons</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tick all without a question</source>
        <translation>全选（有疑问的除外）</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows</source>
        <translation>
            <numerusform>采纳 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IndicatorsStep</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Does not apply because</source>
        <translation>不适用的理由</translation>
    </message>
    <message>
        <source>A park that does not meet the core indicator may in principle not apply for acceptance. A guiding indicator that circumstances make impossible is explained here and in the application; it is no condition of acceptance then. Clear the reason and the indicator applies again.</source>
        <translation>核心指标未达到的，原则上不能申请验收。受客观条件限制无法达到的引导指标，在此处和申报书中说明理由后，不作为验收要求。清空理由则该指标重新适用。</translation>
    </message>
    <message>
        <source>%1 (core)</source>
        <translation>%1（核心）</translation>
    </message>
    <message>
        <source>It applies</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Why &quot;%1&quot; does not apply</source>
        <translation>“%1”不适用的理由</translation>
    </message>
</context>
<context>
    <name>ui::IslandCard</name>
    <message>
        <source>Island check</source>
        <translation>孤网校核</translation>
    </message>
    <message>
        <source>the park without the grid</source>
        <translation>脱离电网的园区</translation>
    </message>
    <message>
        <source>Length of the outage</source>
        <translation>停电时长</translation>
    </message>
    <message>
        <source>When the grid fails for</source>
        <translation>电网停电时长</translation>
    </message>
    <message>
        <source>The park lives alone in %1 of 8,760 hours anyway.</source>
        <translation>8,760 小时中有 %1 小时园区本就独立供电。</translation>
    </message>
    <message>
        <source>No load is lost from %1 of all hours of the year.</source>
        <translation>全年 %1 的时刻起停电不损失负荷。</translation>
    </message>
    <message>
        <source>On average %1 are lost.</source>
        <translation>平均损失 %1。</translation>
    </message>
    <message>
        <source>At worst %1, when it begins on %2.</source>
        <translation>最不利时损失 %1，始于 %2。</translation>
    </message>
</context>
<context>
    <name>ui::ItemBullets</name>
    <message>
        <source>The scheme judges nothing here.</source>
        <translation>该指标体系在此没有评价指标。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>share of 1</source>
        <translation>比值（0–1）</translation>
    </message>
</context>
<context>
    <name>ui::ItemCard</name>
    <message>
        <source>Remark…</source>
        <translation>提出意见…</translation>
    </message>
    <message>
        <source>Remark on this item (Ctrl+Shift+R)</source>
        <translation>对该指标提出意见（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>计算说明</translation>
    </message>
    <message>
        <source>How the value came about (Ctrl+E)</source>
        <translation>数值的由来（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>ui::ItemEditor</name>
    <message>
        <source>no answer yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>对“%1”的回答</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figure (%1)</source>
        <translation>数值（%1）</translation>
    </message>
    <message>
        <source>computed from rows</source>
        <translation>由数据行计算</translation>
    </message>
    <message>
        <source>Figure of %1</source>
        <translation>“%1”的数值</translation>
    </message>
    <message>
        <source>Short-term target</source>
        <translation>近期目标</translation>
    </message>
    <message>
        <source>Medium-term target</source>
        <translation>中期目标</translation>
    </message>
    <message>
        <source>Long-term target</source>
        <translation>远期目标</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>“%1”的数值</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A figure of the economy of the case: it holds for all schemes.</source>
        <translation>本情景的经济数据：对所有指标体系有效。</translation>
    </message>
    <message>
        <source>Only enterprises with more than %1 employees count.</source>
        <translation>只计从业人员超过 %1 人的企业。</translation>
    </message>
    <message>
        <source>Only enterprises above scale count.</source>
        <translation>只计规模以上企业。</translation>
    </message>
    <message>
        <source>The share of the enterprises: tick what each says; a half tick does not say yet. %1</source>
        <translation>按企业占比计算：勾选各企业的情况；半勾表示尚未说明。%1</translation>
    </message>
    <message>
        <source>Enterprises of %1</source>
        <translation>“%1”涉及的企业</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>“%1”的说明</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Does not apply because</source>
        <translation>不适用的原因</translation>
    </message>
    <message>
        <source>It applies</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Why &quot;%1&quot; does not apply</source>
        <translation>“%1”不适用的理由</translation>
    </message>
    <message>
        <source>Computed from rows: %1.</source>
        <extracomment>list of links to tables</extracomment>
        <translation>由数据行计算：%1。</translation>
    </message>
    <message>
        <source>The park has no actual case of %1: %2.</source>
        <translation>园区没有 %1 年的实绩情景：%2。</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The park has no enterprises yet: %1.</source>
        <translation>园区尚未录入企业：%1。</translation>
    </message>
    <message>
        <source>enter them</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. Write it with a point: 12.5 or 12.5 %.</source>
        <translation>“%1”不是数字。请用小数点书写：12.5 或 12.5 %。</translation>
    </message>
</context>
<context>
    <name>ui::ItemsStep</name>
    <message>
        <source>The park has no case yet. Add one in step 1.</source>
        <translation>园区还没有情景，请在第 1 步添加。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>name of a group of items, how many of them have to be met, how many there are</extracomment>
        <translation>%1：%3 项中 %2 项</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>计算说明</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>“%1”的计算说明</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>数值：%1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>差距：%1</translation>
    </message>
</context>
<context>
    <name>ui::KeptEditsDialog</name>
    <message>
        <source>Edits that were kept</source>
        <translation>保留的编辑</translation>
    </message>
    <message>
        <source>%1 was never saved.</source>
        <translation>%1从未保存过。</translation>
    </message>
    <message>
        <source>%1, since the last save of %2. The file itself is unchanged.</source>
        <translation>%1，自上次保存 %2 以来。文件本身没有改动。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::LedgerPage</name>
    <message numerus="yes">
        <source>Σ of the %n shown rows</source>
        <translation>
            <numerusform>Σ 所示 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Σ of all %n rows</source>
        <translation>
            <numerusform>Σ 全部 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Without enterprise</source>
        <translation>未指定企业</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>system</source>
        <translation>按系统</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>按企业</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>按能源品种</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>按核算环节</translation>
    </message>
    <message>
        <source>Filter by system</source>
        <translation>按系统筛选</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>全部系统</translation>
    </message>
    <message>
        <source>Filter by enterprise</source>
        <translation>按企业筛选</translation>
    </message>
    <message>
        <source>All enterprises</source>
        <translation>全部企业</translation>
    </message>
    <message>
        <source>Filter by carrier</source>
        <translation>按能源品种筛选</translation>
    </message>
    <message>
        <source>All carriers</source>
        <translation>全部品种</translation>
    </message>
    <message>
        <source>Filter by activity</source>
        <translation>按核算环节筛选</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>全部环节</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>恢复显示全部行</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the shown rows with their titles, in full precision</source>
        <translation>复制所示各行及表头，保留全部精度</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>核算台账</translation>
    </message>
    <message>
        <source>Totals of the ledger</source>
        <translation>台账合计</translation>
    </message>
    <message>
        <source>No row of this case fits the filter.</source>
        <translation>本情景没有符合筛选条件的行。</translation>
    </message>
    <message>
        <source>No row of this case emits or uses energy yet. Enter power, heat and fuels on the pages of the six systems.</source>
        <translation>本情景还没有产生排放或能耗的行。请在六大系统各页录入电力、热力和燃料。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %n rows</source>
        <translation>
            <numerusform>%1：%2，共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>转到该行</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>计算说明</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开全部分组</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>收起全部分组</translation>
    </message>
    <message>
        <source>Filter the ledger</source>
        <translation>筛选核算台账</translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation>查看该数字的计算说明</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the shown rows as a workbook or as separated values</source>
        <translation>将显示的各行写成工作簿或逗号分隔值</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>%1: no row emits or uses energy yet</source>
        <translation>%1：暂无排放或用能的数据行</translation>
    </message>
    <message>
        <source>Explain the sum</source>
        <translation>查看合计的计算说明</translation>
    </message>
    <message>
        <source>All rows of the ledger</source>
        <translation>台账全部各行</translation>
    </message>
    <message>
        <source>Shown rows of the ledger</source>
        <translation>台账所示各行</translation>
    </message>
    <message>
        <source>energy consumption</source>
        <translation>能源消费量</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>排放量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::LevelScale</name>
    <message>
        <source>Row</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>等级</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Parkwright</source>
        <translation>园匠</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Next of navigation, page and findings</source>
        <translation>切换到下一区域（导航、页面、检查结果）</translation>
    </message>
    <message>
        <source>Previous of navigation, page and findings</source>
        <translation>切换到上一区域（导航、页面、检查结果）</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Attach evidence to %1</source>
        <translation>为 %1 添加佐证材料</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Select the row or the item that the files prove.</source>
        <translation>请选择这些文件所证明的数据行或条目。</translation>
    </message>
    <message>
        <source>Drop files on the row, the item or the condition that they prove, or on the page &quot;Evidence&quot;.</source>
        <translation>请把文件拖放到其所证明的数据行、条目或条件上，或拖放到“佐证材料”页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold texts that were not taken: the file has the values before.</source>
        <translation>
            <numerusform>%n 个单元格的文字未被采用：文件中保存的是之前的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The page that was shown before</source>
        <translation>上一个显示的页面</translation>
    </message>
    <message>
        <source>The edits are not kept on disk: %1 Save the park to a safe place.</source>
        <translation>编辑未能保留到磁盘：%1请将园区保存到可靠的位置。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>No program of this system shows %1.</source>
        <translation>本系统没有可显示 %1 的程序。</translation>
    </message>
</context>
<context>
    <name>ui::ManualWindow</name>
    <message>
        <source>Parkwright manual</source>
        <translation>园匠手册</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+Left）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+Right）</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>搜索手册（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>本章正文</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>没有找到。请试较短的词。</translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n 节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Matrix</name>
    <message>
        <source>From</source>
        <translation>供方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>受方</translation>
    </message>
    <message>
        <source>What</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>ui::MeasuresPage</name>
    <message>
        <source>No measures yet. Add one here, or paste a list from Excel on the page &quot;Park&quot;, tab &quot;Measures&quot;.</source>
        <translation>还没有措施。可在此添加，或在“园区”页的“措施”表中从 Excel 粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>All %n measures say that they apply to this case: its rows hold their effect already. Show a case before them, or list all.</source>
        <translation>
            <numerusform>全部 %n 项措施都注明适用于本情景：其数据已包含措施效果。请切换到措施实施前的情景，或列出全部措施。</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure applies to this case.</source>
        <translation>没有适用于该情景的措施。</translation>
    </message>
    <message>
        <source>Keep as case</source>
        <translation>保存为情景</translation>
    </message>
    <message>
        <source>Writes the case with the ticked measures behind the others: one step to undo.</source>
        <translation>把含所选措施的情景写在其他情景之后：一步可撤销。</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>添加措施</translation>
    </message>
    <message>
        <source>Edit measures</source>
        <translation>编辑措施</translation>
    </message>
    <message>
        <source>Shows the selected measure in the list of the page &quot;Park&quot;; so does a double click or Enter.</source>
        <translation>在“园区”页的措施表中显示所选措施；双击或回车相同。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Tick all measures</source>
        <translation>勾选全部措施</translation>
    </message>
    <message>
        <source>Tick no measure</source>
        <translation>全不选措施</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Which measures are listed</source>
        <translation>列出哪些措施</translation>
    </message>
    <message>
        <source>Order of the measures</source>
        <translation>措施顺序</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <translation>成本由低到高</translation>
    </message>
    <message>
        <source>as in the table</source>
        <translation>按表中顺序</translation>
    </message>
    <message>
        <source>Projects of the application</source>
        <translation>申报重点项目表</translation>
    </message>
    <message>
        <source>not in this case yet</source>
        <translation>本情景尚未包含的</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>适用于 %1 的</translation>
    </message>
    <message>
        <source>%1 · tick measures, and all figures follow</source>
        <translation>%1 · 勾选措施，各项数字随之更新</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n measures</source>
        <translation>
            <numerusform>%1，含 %n 项措施</numerusform>
        </translation>
    </message>
    <message>
        <source>core indicator %1 → %2 %3, %4</source>
        <translation>核心指标 %1 → %2 %3，%4</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>Energy consumption</source>
        <translation>综合能源消费量</translation>
    </message>
    <message>
        <source>Core indicator</source>
        <translation>核心指标</translation>
    </message>
    <message>
        <source>Verdict by notice 910</source>
        <translation>910 号通知评价结论</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>已勾选 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n measures whose life is missing</source>
        <translation>
            <numerusform>不含 %n 项缺少寿命期的措施</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan per t</source>
        <translation>%1 元/t</translation>
    </message>
    <message>
        <source>Change by system</source>
        <translation>各系统的变化</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>还没有情景。</translation>
    </message>
    <message>
        <source>%1 a year, with the ticked measures</source>
        <translation>%1/年，含所选措施</translation>
    </message>
    <message>
        <source>%1 (%2 t)</source>
        <translation>%1（%2 t）</translation>
    </message>
    <message>
        <source>Not drawn, as they lower no emissions in this order: %1.</source>
        <translation>按此顺序不减少排放、因而未画出：%1。</translation>
    </message>
    <message>
        <source>Not drawn, as their cost is not known: %1.</source>
        <translation>成本未知、因而未画出：%1。</translation>
    </message>
    <message>
        <source>Power saved and added is settled hour by hour in the year of the design.</source>
        <translation>节约和新增的电量按设计年逐时平衡。</translation>
    </message>
    <message>
        <source>Abatement cost</source>
        <translation>减排成本曲线</translation>
    </message>
    <message>
        <source>No measure lowers emissions at a known cost.</source>
        <translation>没有成本已知且能减排的措施。</translation>
    </message>
    <message>
        <source>%1 a year at %2 yuan per t</source>
        <translation>每年 %1，%2 元/t</translation>
    </message>
    <message>
        <source>Emissions avoided</source>
        <translation>减排量</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>yuan per t</source>
        <translation>元/t</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>依次实施</translation>
    </message>
    <message>
        <source>each alone, cheapest first</source>
        <translation>各自单独实施，成本由低到高</translation>
    </message>
    <message>
        <source>carbon price %1</source>
        <translation>碳价 %1</translation>
    </message>
    <message>
        <source>of the ticked measures, in order; colours are those of the tasks</source>
        <translation>所选措施依次实施；颜色表示重点任务</translation>
    </message>
    <message>
        <source>of all listed measures, in order; colours are those of the tasks</source>
        <translation>所列全部措施依次实施；颜色表示重点任务</translation>
    </message>
    <message>
        <source>No measure is in the plan of the application.</source>
        <translation>申报方案中没有措施。</translation>
    </message>
    <message>
        <source>The case is kept as %1 in the year of its base; the page &quot;Park&quot; renames it and moves it to another year. Undo takes it back.</source>
        <translation>已保存为情景“%1”，年份与基础情景相同；可在“园区”页改名和更改年份。撤销可收回。</translation>
    </message>
    <message>
        <source>Measures and roadmap</source>
        <translation>措施与路线</translation>
    </message>
    <message>
        <source>Net yearly cost</source>
        <translation>净年成本</translation>
    </message>
    <message>
        <source>annex 2; its reductions are those each project states alone, those of the list above follow the shown case; plan and significance are written on the page &quot;Dossier&quot;</source>
        <translation>附件 2；表中减排量为各项目单独填报的数值，上方列表的减排量按所示情景计算；实施计划和意义在“申报材料”页填写</translation>
    </message>
</context>
<context>
    <name>ui::MeasuresTable</name>
    <message>
        <source>It says that it applies to the shown case: its rows may hold the effect already.</source>
        <translation>该措施注明适用于当前情景：其数据可能已包含措施效果。</translation>
    </message>
    <message>
        <source>Without a lifetime its yearly cost is not known.</source>
        <translation>没有寿命期，年成本未知。</translation>
    </message>
    <message>
        <source>Alone it lowers no emissions of this case.</source>
        <translation>单独实施不减少该情景的排放。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Investment (10⁴ yuan)</source>
        <translation>投资（万元）</translation>
    </message>
    <message>
        <source>Yuan per t</source>
        <translation>元/t</translation>
    </message>
    <message>
        <source>Annuity of the investment over its life, yearly cost, less yearly saving; below 0 it pays.</source>
        <translation>投资按寿命期折成的年金加年运行成本，减年节约；低于 0 即有收益。</translation>
    </message>
    <message>
        <source>What it lowers alone on the shown case.</source>
        <translation>在当前情景上单独实施的减排量。</translation>
    </message>
    <message>
        <source>Of a chosen measure: what it adds to those before it. Of another: what it would add to all chosen.</source>
        <translation>已选措施：在其前各项之外新增的减排量；未选措施：在全部已选之外可新增的减排量。</translation>
    </message>
    <message>
        <source>Yearly cost over the effect in order.</source>
        <translation>年成本除以依次实施的减排量。</translation>
    </message>
    <message>
        <source>Net yearly cost (10⁴ yuan)</source>
        <translation>净年成本（万元）</translation>
    </message>
    <message>
        <source>Reduction alone (t)</source>
        <translation>单独减排（t）</translation>
    </message>
    <message>
        <source>Reduction in order (t)</source>
        <translation>依次减排（t）</translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation>查看该数字的计算说明</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
</context>
<context>
    <name>ui::MeasuresTrial</name>
    <message numerus="yes">
        <source>%1 with %n measures</source>
        <translation>
            <numerusform>%1，含 %n 项措施</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保存情景 %1</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>添加措施</translation>
    </message>
    <message>
        <source>Relate two measures</source>
        <translation>设定措施间的关系</translation>
    </message>
    <message>
        <source>Remove a relation of two measures</source>
        <translation>删除措施间的关系</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge with another copy</source>
        <translation>与另一副本合并</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>另一副本</translation>
    </message>
    <message>
        <source>The common version</source>
        <translation>共同版本</translation>
    </message>
    <message>
        <source>Two copies that were edited apart become one, row by row and field by field: what only they changed is taken, what both changed is yours to decide. The common version is the state both began with. Files are only read, and nothing changes before you accept.</source>
        <translation>将分别编辑的两个副本逐行、逐字段合并为一个：仅对方修改的内容予以采纳，双方都修改的由您决定。共同版本是双方开始编辑时的状态。文件只读取；确认之前不作任何修改。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Choose the other copy</source>
        <translation>选择另一副本</translation>
    </message>
    <message>
        <source>Choose the common version</source>
        <translation>选择共同版本</translation>
    </message>
    <message>
        <source>The file as last saved</source>
        <translation>上次保存的文件</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>没有冲突。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>将发生的改动</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有需要变更的内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部采用我方</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部采用对方</translation>
    </message>
    <message>
        <source>Accept the merge</source>
        <translation>确认合并</translation>
    </message>
    <message>
        <source>%1, as last saved</source>
        <translation>%1（上次保存）</translation>
    </message>
    <message>
        <source>Mine now</source>
        <translation>我方当前</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>In conflict (%1)</source>
        <translation>冲突（%1）</translation>
    </message>
    <message>
        <source>Choose the other copy.</source>
        <translation>请选择另一副本。</translation>
    </message>
    <message>
        <source>Choose the common version: a file from before the copies went apart.</source>
        <translation>请选择共同版本：两个副本分开编辑之前的文件。</translation>
    </message>
    <message>
        <source>The open park is the common version: everything in which the other copy differs is taken.</source>
        <translation>当前园区就是共同版本：另一副本中不同之处将全部采纳。</translation>
    </message>
    <message numerus="yes">
        <source>Tick mine or theirs: %n conflicts are not decided.</source>
        <translation>
            <numerusform>请勾选我方或对方：还有 %n 处冲突未决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: the open park has it all.</source>
        <translation>没有改动：当前园区已包含全部内容。</translation>
    </message>
    <message>
        <source>Everything is decided. Accept takes it over as one step that can be undone.</source>
        <translation>均已决定。确认后作为一步并入，可以撤销。</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>快照 %1</translation>
    </message>
    <message>
        <source>Choose the other copy and the common version first.</source>
        <translation>请先选择另一份副本和共同版本。</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::MixStep</name>
    <message>
        <source>edit it here; it is the same data as on the page &quot;%1&quot;</source>
        <translation>可在此直接修改，与“%1”页是同一份数据</translation>
    </message>
    <message>
        <source>Energy mix</source>
        <translation>能源消费结构</translation>
    </message>
    <message>
        <source>The mix follows when the energy of the year is entered and has no errors.</source>
        <translation>填写全年能源数据且没有错误后显示能源结构。</translation>
    </message>
    <message>
        <source>%1 in all, electricity at equal value; parts in %2</source>
        <extracomment>683.3 ktce, ktce</extracomment>
        <translation>共 %1，电力按等价值；各项单位 %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>clean energy target %1</source>
        <translation>清洁能源目标 %1</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>由此得出</translation>
    </message>
    <message>
        <source>Direct green supply share</source>
        <translation>绿电直供占比</translation>
    </message>
    <message>
        <source>Clean energy share</source>
        <translation>清洁能源消费占比</translation>
    </message>
    <message>
        <source>Grid power without certificates</source>
        <translation>未被绿证覆盖的网电</translation>
    </message>
    <message>
        <source>%1 ÷ %2 MWh</source>
        <translation>%1 ÷ %2 MWh</translation>
    </message>
    <message>
        <source>%1 MWh</source>
        <translation>%1 MWh</translation>
    </message>
    <message>
        <source>grid %1 − valid certificates and trade %2</source>
        <translation>网电 %1 − 有效绿证绿电 %2</translation>
    </message>
    <message>
        <source>target %1; without gas %2</source>
        <translation>目标 %1；不含天然气为 %2</translation>
    </message>
    <message>
        <source>target %1; with natural gas %2</source>
        <translation>目标 %1；含天然气为 %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit of the energy</source>
        <translation>电量单位</translation>
    </message>
    <message>
        <source>The unit in which the energy is shown and typed; what is stored does not change</source>
        <translation>电量按此单位显示和输入；存储的数值不变</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ui::OpenCard</name>
    <message>
        <source>What is missing in this step</source>
        <translation>这一步还缺什么</translation>
    </message>
    <message>
        <source>Nothing. This step is complete.</source>
        <translation>没有缺项，这一步已完成。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are open</source>
        <translation>
            <numerusform>%n 项未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 项提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutcomeStep</name>
    <message>
        <source>There is no verdict: the case has errors, or the park has no case.</source>
        <translation>没有结论：情景有错误，或园区还没有情景。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>core indicator and all guiding indicators</source>
        <translation>核心指标和引导指标均已达到</translation>
    </message>
    <message>
        <source>in principle no application for acceptance</source>
        <translation>原则上不能申请验收</translation>
    </message>
    <message>
        <source>not everything is met or known</source>
        <translation>尚未全部达到或数据不全</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Guiding indicators</source>
        <translation>引导指标</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 项达到</translation>
    </message>
    <message>
        <source>%1 not met · %2 not applicable · %3 no data</source>
        <translation>%1 项未达到 · %2 项不适用 · %3 项缺数据</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>各项指标</translation>
    </message>
    <message>
        <source>What to work on first</source>
        <translation>先做什么</translation>
    </message>
    <message>
        <source>the farthest from its target first</source>
        <translation>离目标最远的排在前面</translation>
    </message>
    <message>
        <source>%1. %2: %3, target %4, gap %5.</source>
        <extracomment>place, item, value, target, gap; then the link</extracomment>
        <translation>%1. %2：%3，目标 %4，差距 %5。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Every item that applies meets its target.</source>
        <translation>适用的指标全部达到目标。</translation>
    </message>
    <message>
        <source>Nothing can be judged yet. Enter what steps 5 and 6 ask for.</source>
        <translation>还不能评价，请先填写第 5、6 步的数据。</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>in the steps before</source>
        <translation>前面各步</translation>
    </message>
    <message>
        <source>%1: %2 missing, %3 to check</source>
        <extracomment>step number and name as a link, then the counts</extracomment>
        <translation>%1：缺 %2 项，待核对 %3 项</translation>
    </message>
    <message>
        <source>Nothing: all steps are complete.</source>
        <translation>无：各步均已完成。</translation>
    </message>
    <message>
        <source>To be handed in</source>
        <translation>需要提交</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>%1: core indicator and all guiding indicators met</source>
        <translation>%1 年：核心指标与引导指标全部达到</translation>
    </message>
    <message>
        <source>%1: core indicator met, %2 of %3 guiding indicators met</source>
        <translation>%1 年：核心指标达到，引导指标 %2 / %3 达到</translation>
    </message>
    <message>
        <source>%1: core indicator not met, %2 of %3 guiding indicators met</source>
        <translation>%1 年：核心指标未达到，引导指标 %2 / %3 达到</translation>
    </message>
    <message>
        <source>%1: no verdict on the core indicator, %2 of %3 guiding indicators met</source>
        <translation>%1 年：核心指标无法判定，引导指标 %2 / %3 达到</translation>
    </message>
    <message>
        <source>Core indicator · notice 910, annex 3</source>
        <translation>核心指标 · 910 号文附件 3</translation>
    </message>
    <message>
        <source>still to lower: %1</source>
        <translation>还需降低 %1</translation>
    </message>
    <message>
        <source>%1 t CO₂ ÷ %2 tce · energy class %3</source>
        <translation>%1 t CO₂ ÷ %2 tce · 能耗级别 %3</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>Guiding indicators</source>
        <translation>引导指标</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%2 项中 %1 项达到</translation>
    </message>
    <message>
        <source>Energy mix</source>
        <translation>能源消费结构</translation>
    </message>
    <message>
        <source>%1, equal value</source>
        <translation>%1（等价值）</translation>
    </message>
    <message>
        <source>Emissions by system</source>
        <translation>各系统排放</translation>
    </message>
    <message>
        <source>The gauge needs energy and emissions of a year.</source>
        <translation>需要一个年度的能耗和排放数据。</translation>
    </message>
    <message>
        <source>Three things to do first</source>
        <translation>先做这三件事</translation>
    </message>
    <message>
        <source>Nothing emits, and no input of the indicators is missing.</source>
        <translation>没有排放，指标数据也无缺失。</translation>
    </message>
    <message>
        <source>%1: core indicator and all %2 guiding indicators that apply met</source>
        <translation>%1 年：核心指标和适用的 %2 项引导指标均已达到</translation>
    </message>
    <message>
        <source>No energy is entered yet: neither emissions nor an energy class are known.</source>
        <translation>尚未填写能源数据：排放量和能耗级别均未知。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not applicable</source>
        <translation>
            <numerusform>%1，另有 %n 项不适用</numerusform>
        </translation>
    </message>
    <message>
        <source>No case has power, heat or fuels yet.</source>
        <translation>尚无情景有电力、热力或燃料。</translation>
    </message>
</context>
<context>
    <name>ui::OwnTextCard</name>
    <message>
        <source>Own text</source>
        <translation>自写文字</translation>
    </message>
    <message>
        <source>stands in this section beside what the program writes</source>
        <translation>与程序生成的内容同列本节</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>List</source>
        <translation>项目符号</translation>
    </message>
    <message>
        <source>Write what only you can say. Fonts and colours follow the document.</source>
        <translation>写下只有您能说明的内容。字体和颜色随文件统一。</translation>
    </message>
    <message>
        <source>Insert picture…</source>
        <translation>插入图片…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图题</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>图中内容</translation>
    </message>
    <message>
        <source>Read to those who cannot see the picture</source>
        <translation>替代文字，供读屏软件读出</translation>
    </message>
</context>
<context>
    <name>ui::PacksDialog</name>
    <message>
        <source>Items of the pack</source>
        <translation>指标体系包的指标</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This pack comes with the program. Copy it to change it.</source>
        <translation>此指标体系包随程序提供。复制后方可修改。</translation>
    </message>
    <message numerus="yes">
        <source>%n items, no mistake.</source>
        <translation>
            <numerusform>%n 项指标，无错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Copy a pack</source>
        <translation>复制指标体系包</translation>
    </message>
    <message>
        <source>Id of the copy: letters, digits and hyphens</source>
        <translation>副本编号：字母、数字和连字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the id: it has other signs, or a pack of this id is there.</source>
        <translation>“%1”不能用作编号：含有其他字符，或已有同编号的指标体系包。</translation>
    </message>
    <message>
        <source>Open a scheme pack</source>
        <translation>打开指标体系包</translation>
    </message>
    <message>
        <source>Scheme packs (*.json)</source>
        <translation>指标体系包 (*.json)</translation>
    </message>
    <message>
        <source>A pack &quot;%1&quot; is there already. Rename the file or remove the other.</source>
        <translation>已有指标体系包“%1”。请给文件改名，或先移除原有的。</translation>
    </message>
    <message>
        <source>Saved. The evaluation uses it now.</source>
        <translation>已保存，评价即刻采用。</translation>
    </message>
    <message>
        <source>Save a copy of the pack</source>
        <translation>另存指标体系包</translation>
    </message>
    <message>
        <source>The pack is in %1.</source>
        <translation>指标体系包已写入 %1。</translation>
    </message>
    <message>
        <source>Remove this pack? Answers to its items stay in the projects.</source>
        <translation>移除此指标体系包？各项目中对其指标的回答仍然保留。</translation>
    </message>
    <message>
        <source>The text of this pack was changed and not saved. Discard the changes?</source>
        <translation>此指标体系包的文本已修改，尚未保存。是否放弃修改？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The text of this pack does not say where its id stands: it cannot be copied under another.</source>
        <translation>此指标体系包的文本中找不到编号所在的位置，无法以另一编号复制。</translation>
    </message>
    <message>
        <source>Double-click a name, a clause or a target to change it.</source>
        <translation>双击名称、条款或目标值即可修改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target here. Write the number, of shares in per cent.</source>
        <translation>“%1”不是可用的目标值。请填写数字，占比填写百分数。</translation>
    </message>
    <message>
        <source>Scheme packs</source>
        <translation>指标体系包</translation>
    </message>
    <message>
        <source>Text of the pack</source>
        <translation>指标体系包文本</translation>
    </message>
    <message>
        <source>Copy to edit</source>
        <translation>复制后编辑</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <translation>打开指标体系包…</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>保存并启用</translation>
    </message>
    <message>
        <source>Save a copy to mail…</source>
        <translation>另存一份用于发送…</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>跳到该处</translation>
    </message>
    <message>
        <source>Text of the pack (JSON)</source>
        <translation>文本（JSON）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>About this page in the manual (F1)</source>
        <translation>在手册中查看本页（F1）</translation>
    </message>
    <message>
        <source>About this page in the manual</source>
        <translation>在手册中查看本页</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold texts that could not be read; the figures use the values before.</source>
        <translation>
            <numerusform>%n 个单元格的文字无法读取；各项数字仍按之前的值计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages went to the printer.</source>
        <translation>
            <numerusform>已将 %n 页送往打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on, or export a PDF.</source>
        <translation>打印机没有响应。请检查是否已开机，或改为导出 PDF。</translation>
    </message>
</context>
<context>
    <name>ui::ParkFiles</name>
    <message>
        <source>opened by %1</source>
        <translation>已由 %1 打开</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>新建园区（规划）</translation>
    </message>
    <message>
        <source>New park</source>
        <translation>新建园区</translation>
    </message>
    <message>
        <source>Name of the park</source>
        <translation>园区名称</translation>
    </message>
    <message>
        <source>Discard the unsaved work for good?</source>
        <translation>永久放弃未保存的工作吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>副本已保存为 %1。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>打开压缩包</translation>
    </message>
    <message>
        <source>Password of the package</source>
        <translation>压缩包密码</translation>
    </message>
    <message>
        <source>opened for review</source>
        <translation>以审查方式打开</translation>
    </message>
    <message>
        <source>Save with the factors in use</source>
        <translation>保存并固化所用因子</translation>
    </message>
    <message>
        <source>%1 is open for reading only and stays as it is. Save under another name.</source>
        <translation>%1 以只读方式打开，保持原样。请另存为其他名称。</translation>
    </message>
    <message>
        <source>Copying the files of the evidence beside the project</source>
        <translation>正在把佐证材料的文件复制到项目旁边</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>Saved. The files of %n documents are missing or not what was attached; Evidence shows which.</source>
        <translation>
            <numerusform>已保存。有 %n 份佐证材料的文件缺失或与所附文件不一致，见“佐证材料”页。</numerusform>
        </translation>
    </message>
    <message>
        <source>its file may not be written</source>
        <translation>其文件不可写入</translation>
    </message>
    <message>
        <source>%1 is the file that is open. Save a copy under another name.</source>
        <translation>%1 就是正在打开的文件。请用其他名称保存副本。</translation>
    </message>
    <message numerus="yes">
        <source>A copy was saved as %1. The files of %n documents are missing or not what was attached; Evidence shows which.</source>
        <translation>
            <numerusform>副本已保存为 %1。有 %n 份佐证材料的文件缺失或与所附文件不一致，见“佐证材料”页。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold texts that were not taken; no file has them, and they are lost with the park:</source>
        <translation>
            <numerusform>%n 个单元格中有未被采用的文字；任何文件中都没有这些文字，关闭园区后即丢失：</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>不保留，继续</translation>
    </message>
</context>
<context>
    <name>ui::ParkMap</name>
    <message>
        <source>Emissions %1</source>
        <translation>排放量 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enterprises</source>
        <translation>
            <numerusform>%n 家企业</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of facts</source>
        <translation>事实图</translation>
    </message>
    <message>
        <source>%1 · a plan, not to scale</source>
        <translation>%1 · 示意图，不按比例</translation>
    </message>
    <message>
        <source>Add a case: then stands here what the park receives, makes and sends out.</source>
        <translation>请新增情景：之后这里显示园区的输入、生产和输出。</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Plants in the park</source>
        <translation>园内能源站</translation>
    </message>
</context>
<context>
    <name>ui::ParkMenu</name>
    <message>
        <source>&amp;Park</source>
        <translation>园区(&amp;P)</translation>
    </message>
    <message>
        <source>Enterprise work&amp;books…</source>
        <translation>企业填报表(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Merge with another copy…</source>
        <translation>与另一副本合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Attach &amp;evidence…</source>
        <translation>添加佐证材料(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>概况(&amp;P)</translation>
    </message>
    <message>
        <source>Boun&amp;dary</source>
        <translation>核算边界(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;nterprises</source>
        <translation>企业(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;arameters</source>
        <translation>参数(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>佐证材料(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ui::ParkPage</name>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Set for this case only</source>
        <translation>仅为当前情景设定</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Fuels that %1 saves in a year</source>
        <translation>%1 每年节约的燃料</translation>
    </message>
    <message>
        <source>Select a measure to enter the fuels that it saves.</source>
        <translation>选中一项措施，即可填写其节约的燃料。</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back to the value of the project, or to that of the document</source>
        <translation>回到项目的值，或来源文件的值</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>核算边界</translation>
    </message>
    <message>
        <source>Explain the parameter</source>
        <translation>查看该参数的计算说明</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>计算说明</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>查看单元格的计算说明</translation>
    </message>
</context>
<context>
    <name>ui::ParksView</name>
    <message>
        <source>Parks to compare</source>
        <translation>要对比的园区</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>由小到大</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>由大到小</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>newest metered year</source>
        <translation>最近一个实绩年度</translation>
    </message>
    <message>
        <source>every case</source>
        <translation>全部情景</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>排序指标</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>对照指标</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>Energy use from</source>
        <translation>能耗下限</translation>
    </message>
    <message>
        <source>Energy use to</source>
        <translation>能耗上限</translation>
    </message>
    <message>
        <source>Share of a system</source>
        <translation>某系统占比</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Parks</source>
        <translation>园区</translation>
    </message>
    <message numerus="yes">
        <source>%n are outside of the limits</source>
        <translation>
            <numerusform>%n 个不在筛选范围内</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>Add files: each park becomes a point.</source>
        <translation>请添加文件：每个园区显示为一个点。</translation>
    </message>
    <message>
        <source>no park was added yet</source>
        <translation>尚未添加园区</translation>
    </message>
    <message numerus="yes">
        <source>%n parks</source>
        <translation>
            <numerusform>%n 个园区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n files could not be read</source>
        <translation>
            <numerusform>%1，%n 个文件无法读取</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Picture</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
    <message>
        <source>%1: hidden; a click or Space shows it.</source>
        <translation>%1：已隐藏，单击或按空格键可显示。</translation>
    </message>
    <message>
        <source>%1: a click or Space hides it.</source>
        <translation>%1：单击或按空格键可隐藏。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total of what is shown</source>
        <translation>已显示部分合计</translation>
    </message>
</context>
<context>
    <name>ui::PointCurve</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>ui::PortfolioCard</name>
    <message>
        <source>Cheapest portfolio</source>
        <translation>最低成本组合</translation>
    </message>
    <message>
        <source>least yearly cost under the limits</source>
        <translation>在约束下年成本最低</translation>
    </message>
    <message>
        <source>Budget of investments (10⁴ yuan)</source>
        <translation>投资预算（万元）</translation>
    </message>
    <message>
        <source>Core indicator at most (t/tce)</source>
        <translation>核心指标不高于（t/tce）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>First measure of a pair</source>
        <translation>一对措施中的第一项</translation>
    </message>
    <message>
        <source>Needs or excludes</source>
        <translation>依赖或互斥</translation>
    </message>
    <message>
        <source>Second measure of a pair</source>
        <translation>一对措施中的第二项</translation>
    </message>
    <message>
        <source>Pairs of measures</source>
        <translation>成对的措施</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Find and tick the cheapest set</source>
        <translation>求最低成本组合并勾选</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>互斥</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 依赖 %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 与 %2 互斥</translation>
    </message>
    <message>
        <source>The cheapest set is none: the limits hold without a measure that costs.</source>
        <translation>最低成本组合为空：不采取有成本的措施也满足约束。</translation>
    </message>
    <message numerus="yes">
        <source>%n measures for %1 a year and %2 to invest; they bring the core indicator to %3 t/tce.</source>
        <translation>
            <numerusform>%n 项措施，每年 %1，投资 %2；核心指标降至 %3 t/tce。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven: no cheaper set keeps the limits.</source>
        <translation>已证明：没有更便宜的组合满足约束。</translation>
    </message>
    <message>
        <source>Not proven: the search ended before it had looked at all sets.</source>
        <translation>未证明：搜索在看完所有组合前结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n measures cannot be taken: their yearly cost, or what they need, is not there.</source>
        <translation>
            <numerusform>%n 项措施不能采用：缺少年成本，或缺少其依赖的措施。</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched with the sums of years; the figures above are those hour by hour.</source>
        <translation>搜索按全年总量进行；上方数字按逐时平衡。</translation>
    </message>
    <message>
        <source>No set of these measures keeps the limits.</source>
        <translation>这些措施的任何组合都不能满足约束。</translation>
    </message>
    <message>
        <source>The limit asks for at least %1 to invest: %2 more than the budget.</source>
        <translation>达到限值至少需投资 %1，比预算多 %2。</translation>
    </message>
    <message>
        <source>More money does not help.</source>
        <translation>增加资金也无济于事。</translation>
    </message>
    <message>
        <source>They reach %1 t/tce at best, the limit is %2.</source>
        <translation>最好可达 %1 t/tce，限值为 %2。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索……</translation>
    </message>
    <message>
        <source>Other measures than those found are ticked now.</source>
        <translation>现在勾选的不是求得的组合。</translation>
    </message>
</context>
<context>
    <name>ui::ReadingCard</name>
    <message>
        <source>Reading</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>where the notice is silent</source>
        <translation>通知未写明之处</translation>
    </message>
    <message>
        <source>The annexes do not say it. The application names the reading that is chosen, and what the other gives.</source>
        <translation>附件未写明口径，报告会注明所选口径，并列出另一种的结果。</translation>
    </message>
    <message>
        <source>direct share %1</source>
        <translation>直供占比 %1</translation>
    </message>
    <message>
        <source>clean share %1</source>
        <translation>清洁占比 %1</translation>
    </message>
    <message>
        <source>carbon per energy %1 t/tce</source>
        <translation>单位能耗碳排放 %1 t/tce</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
</context>
<context>
    <name>ui::ReferenceMenu</name>
    <message>
        <source>The park as a whole</source>
        <translation>园区整体</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>The case %1</source>
        <translation>情景 %1</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translation>尚无数据行。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部数据行</translation>
    </message>
</context>
<context>
    <name>ui::RemarkCard</name>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新提出</translation>
    </message>
    <message>
        <source>Remark %1</source>
        <translation>意见 %1</translation>
    </message>
    <message>
        <source>When the remark was made: %1</source>
        <translation>提出意见时：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Remark and answers</source>
        <translation>意见与答复</translation>
    </message>
    <message>
        <source>Why it is taken up again</source>
        <translation>重新提出的理由</translation>
    </message>
    <message>
        <source>Answer, or say what settled it</source>
        <translation>填写答复，或说明如何办结</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看所指内容</translation>
    </message>
    <message>
        <source>Go to what the remark is about</source>
        <translation>转到意见所指之处</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>The remark is done with</source>
        <translation>该意见已办结</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新提出</translation>
    </message>
    <message>
        <source>The remark is open again</source>
        <translation>该意见重新待答复</translation>
    </message>
    <message>
        <source>Reword…</source>
        <translation>修改措辞…</translation>
    </message>
    <message>
        <source>Word the remark otherwise; the former wording stays below it</source>
        <translation>修改意见的措辞；原措辞仍保留</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Take the remark out with all its answers</source>
        <translation>删除该意见及其全部答复</translation>
    </message>
    <message>
        <source>Reword the remark</source>
        <translation>修改意见的措辞</translation>
    </message>
    <message>
        <source>Delete the remark with all its answers? Undo does not bring it back; a copy of the remarks that somebody else has would, when it is taken in.</source>
        <translation>删除该意见及其全部答复？撤销不能恢复；若他人仍有副本，并入后会重新出现。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ui::Remarking</name>
    <message>
        <source>Keep the remarks in</source>
        <translation>审查意见存入</translation>
    </message>
    <message>
        <source>Remarks (*.remarks.json)</source>
        <translation>审查意见 (*.remarks.json)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Some remarks are in no file yet. Close the park without them?</source>
        <translation>部分审查意见尚未存入文件。不保存这些意见即关闭园区？</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>不保存即关闭</translation>
    </message>
    <message>
        <source>%1 is no longer in the park.</source>
        <translation>园区中已没有“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::RemarksModel</name>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>无法比对</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>提出时内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>It still says what it said when the remark was made.</source>
        <translation>内容与提出意见时相同。</translation>
    </message>
    <message>
        <source>It has changed since the remark was made.</source>
        <translation>提出意见后内容已变更。</translation>
    </message>
    <message>
        <source>The park has it no longer.</source>
        <translation>园区中已没有该内容。</translation>
    </message>
    <message>
        <source>It cannot be compared now: its scheme or document cannot be made here.</source>
        <translation>目前无法比对：此处无法得出其指标体系或文件。</translation>
    </message>
</context>
<context>
    <name>ui::RemarksStore</name>
    <message>
        <source>%1 was not read and stays as it is. %2</source>
        <translation>%1 未能读取，保持原样。%2</translation>
    </message>
    <message>
        <source>%1 holds remarks on another park, &quot;%2&quot;. It stays as it is; remarks on this park need another place.</source>
        <translation>%1 是对另一园区“%2”的审查意见，保持原样；本园区的意见须另存他处。</translation>
    </message>
    <message>
        <source>The remarks in %1 were made for &quot;%2&quot; (%3). They are shown because it has the name or the id of this park; they take its present name with the next remark.</source>
        <translation>%1 中的审查意见原针对“%2”（%3）提出。因其名称或编号与本园区相同而予显示；下次提出意见时将改记本园区的现名。</translation>
    </message>
    <message>
        <source>%1 holds remarks on this park, but not under the name of its file. Take them in on the page Review.</source>
        <translation>%1 是对本园区的审查意见，但与园区文件不同名。请在“审查意见”页并入。</translation>
    </message>
    <message>
        <source>%1 cannot take these remarks and stays as it is. Choose another file for them.</source>
        <translation>%1 不能存放这些审查意见，保持原样。请另选文件。</translation>
    </message>
    <message>
        <source>The park has no file of its own yet, beside which remarks could stand. Choose a file for them.</source>
        <translation>园区尚无自己的文件，审查意见无处可放。请为其选择文件。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder of the park. Choose a file for the remarks elsewhere; it is found again when the park is opened here.</source>
        <translation>园区所在文件夹不能写入。请为审查意见另选文件；在本机再次打开该园区时会自动找到。</translation>
    </message>
    <message>
        <source>The remarks are not kept yet. %1: %2</source>
        <translation>审查意见尚未保存。%1：%2</translation>
    </message>
    <message>
        <source>%1 holds remarks on another park, &quot;%2&quot; (%3). Nothing was taken in.</source>
        <translation>%1 是对另一园区“%2”（%3）的审查意见，未并入任何内容。</translation>
    </message>
    <message>
        <source>%1 has nothing that is not here already.</source>
        <translation>%1 中的内容此处均已有。</translation>
    </message>
    <message>
        <source>Taken in from %1. New remarks: %2; new answers and other entries: %3.</source>
        <translation>已从 %1 并入。新增意见：%2；新增答复及其他条目：%3。</translation>
    </message>
</context>
<context>
    <name>ui::ResultSheetCard</name>
    <message>
        <source>Result sheet</source>
        <translation>自评价报告</translation>
    </message>
    <message>
        <source>The self-assessment by this scheme: verdict, every item with value, target and state, what is missing. It is the document of the page &quot;Dossier&quot;, where you can add your own text.</source>
        <translation>按本指标体系的自评价报告：结论、每个条目的数值、目标和状态、缺少的内容。即“申报材料”页中的同一文件，可在那里补充自写文字。</translation>
    </message>
    <message>
        <source>Result sheet (PDF)…</source>
        <translation>自评价报告（PDF）…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>ui::ReturnedChangesModel</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>cannot be taken: see the findings</source>
        <translation>无法采纳：见检查结果</translation>
    </message>
    <message>
        <source>a tick answers its question with yes</source>
        <translation>勾选即对所提问题回答“是”</translation>
    </message>
    <message>
        <source>Take row %1 of %2</source>
        <translation>采纳 %2 的 %1 行</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将有的变化</translation>
    </message>
    <message>
        <source>The file does not have the row.</source>
        <translation>文件中没有这一行。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>无法采纳</translation>
    </message>
    <message>
        <source>Take all rows of %1 that ask nothing</source>
        <translation>采纳 %1 中无疑问的全部行</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReturnedFindingsModel</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What it says and what helps</source>
        <translation>说明与处理办法</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>as it stands beside remarks</source>
        <translation>署于意见旁</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>并入…</translation>
    </message>
    <message>
        <source>Take in the remarks and answers of a file that came back; nothing of either is lost</source>
        <translation>并入交回文件中的意见与答复；双方内容均不丢失</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The list of remarks as a document or a table</source>
        <translation>将审查意见表导出为文档或表格</translation>
    </message>
    <message>
        <source>Word, in Chinese…</source>
        <translation>Word（中文）…</translation>
    </message>
    <message>
        <source>Word, in English…</source>
        <translation>Word（英文）…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Remark on the park…</source>
        <translation>对园区提出意见…</translation>
    </message>
    <message>
        <source>Remarks on rows, items and sections are made where they stand (Ctrl+Shift+R)</source>
        <translation>对数据行、指标和章节的意见在其所在之处提出（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>Remarks of this state</source>
        <translation>此状态的意见</translation>
    </message>
    <message>
        <source>Remarks on this part</source>
        <translation>此部分的意见</translation>
    </message>
    <message>
        <source>No remarks yet. Select a row of a table, an item of the evaluation or a section of the dossier and press Ctrl+Shift+R. Remarks stand in a file of their own; the park is never changed by them.</source>
        <translation>尚无审查意见。请选中表格中的一行、评价中的一项指标或申报材料中的一节，按 Ctrl+Shift+R。意见另存一个文件，绝不改动园区数据。</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>申报材料</translation>
    </message>
    <message>
        <source>Park and others</source>
        <translation>园区及其他</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>no remarks</source>
        <translation>尚无意见</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n 条意见</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, %2 answered, %3 settled</source>
        <translation>待答复 %1 条，已答复 %2 条，已办结 %3 条</translation>
    </message>
    <message numerus="yes">
        <source>what %n are about changed since</source>
        <translation>
            <numerusform>其中 %n 条所指内容此后已变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>存于 %1</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>Enter shows what a remark is about</source>
        <translation>按回车键查看意见所指内容</translation>
    </message>
    <message>
        <source>Take in remarks</source>
        <translation>并入审查意见</translation>
    </message>
    <message>
        <source>Remarks (*.remarks.json *.json)</source>
        <translation>审查意见 (*.remarks.json *.json)</translation>
    </message>
    <message>
        <source>Export the remarks</source>
        <translation>导出审查意见</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>The remarks are in %1.</source>
        <translation>审查意见已写入 %1。</translation>
    </message>
</context>
<context>
    <name>ui::RoadCard</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3 年</translation>
    </message>
    <message>
        <source>There is no planned case after the base year yet: keep one, and the road leads there.</source>
        <translation>基准年之后还没有规划情景：保存一个，路线即通向它。</translation>
    </message>
    <message>
        <source>From %1 to %2 the cases emit %3 together, within the budget of %4 of the straight way to the target.</source>
        <translation>%1 至 %2 年各情景累计排放 %3，在直线达标路径的排放预算 %4 之内。</translation>
    </message>
    <message>
        <source>From %1 to %2 the cases emit %3 together, more than the budget of %4 of the straight way to the target.</source>
        <translation>%1 至 %2 年各情景累计排放 %3，超过直线达标路径的排放预算 %4。</translation>
    </message>
    <message>
        <source>From %1 to %2 the cases emit %3 together; there is no limit to compare with.</source>
        <translation>%1 至 %2 年各情景累计排放 %3；没有可比较的限值。</translation>
    </message>
    <message>
        <source>At %1 yuan per t that costs %2.</source>
        <translation>按 %1 元/t 计，成本为 %2。</translation>
    </message>
    <message>
        <source>Road to the target</source>
        <translation>达标路线图</translation>
    </message>
    <message>
        <source>No case has a result and no measure has years yet.</source>
        <translation>还没有有结果的情景，也没有注明年份的措施。</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>limit of %1: %2</source>
        <translation>%1 年限值：%2</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>各情景</translation>
    </message>
    <message>
        <source>straight way to the limit</source>
        <translation>到限值的直线路径</translation>
    </message>
    <message>
        <source>shown case with the ticked measures as they end</source>
        <translation>当前情景加所选措施（完工次年起见效）</translation>
    </message>
    <message>
        <source>%1 by year; filled dots are metered, hollow ones planned</source>
        <translation>%1，按年；实心点为实绩，空心点为规划</translation>
    </message>
    <message>
        <source>Carbon price (yuan/t)</source>
        <translation>碳价（元/t）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::RoadChart</name>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>终止年</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n 项措施</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowBars</name>
    <message>
        <source>Row</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation>对照值</translation>
    </message>
</context>
<context>
    <name>ui::RulesCard</name>
    <message>
        <source>Direct green supply</source>
        <translation>绿电直供</translation>
    </message>
    <message>
        <source>what the notices ask, in both readings</source>
        <translation>文件要求，两种理解</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Losses not used</source>
        <translation>损耗不计为自用</translation>
    </message>
    <message>
        <source>Losses used</source>
        <translation>损耗计为自用</translation>
    </message>
    <message>
        <source>Self-used is the load less the purchase: what storage loses is not used.</source>
        <translation>自用 = 用电量 − 购电量：储能损耗不计为自用。</translation>
    </message>
    <message>
        <source>Self-used is the generation less feed-in and curtailment: what storage loses counts as used.</source>
        <translation>自用 = 发电量 − 上网电量 − 弃电：储能损耗计为自用。</translation>
    </message>
    <message>
        <source>Notice %1: %2</source>
        <translation>%1 号文：%2</translation>
    </message>
    <message>
        <source>* As reported by the press; the full text was not seen.</source>
        <translation>* 据媒体报道；未见全文。</translation>
    </message>
</context>
<context>
    <name>ui::Sankey</name>
    <message>
        <source>From</source>
        <translation>供方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>受方</translation>
    </message>
</context>
<context>
    <name>ui::SchemeOutcomeStep</name>
    <message>
        <source>There is no verdict: the case has errors, or the park has no case.</source>
        <translation>没有结论：情景有错误，或园区还没有情景。</translation>
    </message>
    <message>
        <source>smallest gap first</source>
        <translation>差距最小的在前</translation>
    </message>
    <message>
        <source>cheapest measure first</source>
        <translation>措施投资最低的在前</translation>
    </message>
    <message>
        <source>Order of what to mend first</source>
        <translation>优先整改的排序</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>What to mend first</source>
        <translation>优先整改</translation>
    </message>
    <message>
        <source>%1: %2, target %3.</source>
        <extracomment>item, value, target</extracomment>
        <translation>%1：%2，目标 %3。</translation>
    </message>
    <message>
        <source>Gap %1.</source>
        <translation>差距 %1。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还差什么</translation>
    </message>
    <message numerus="yes">
        <source>%n items without data</source>
        <translation>
            <numerusform>%n 个条目无数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Every item has what it needs.</source>
        <translation>每个条目的数据都已齐全。</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>in the steps before</source>
        <translation>前面各步</translation>
    </message>
    <message>
        <source>%1: %2 missing, %3 to check</source>
        <extracomment>step number and name as a link, then the counts</extracomment>
        <translation>%1：缺 %2 项，待核对 %3 项</translation>
    </message>
    <message>
        <source>Nothing: all steps are complete.</source>
        <translation>无：各步均已完成。</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Units of tables</source>
        <translation>表格单位</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>千位分隔</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>概要数字</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>By language: %1</source>
        <translation>按语言：%1</translation>
    </message>
    <message>
        <source>International: %1</source>
        <translation>国际通用：%1</translation>
    </message>
    <message>
        <source>A unit that was chosen in the menu of a column goes before these.</source>
        <translation>在列菜单中选定的单位优先于此处的设置。</translation>
    </message>
    <message>
        <source>Reset all column units</source>
        <translation>清除各列单独选定的单位</translation>
    </message>
    <message>
        <source>Trail of changes</source>
        <translation>变更留痕</translation>
    </message>
    <message>
        <source>Name in the trail</source>
        <translation>留痕署名</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>可以留空</translation>
    </message>
    <message>
        <source>Stands beside every change that you make.</source>
        <translation>显示在您所做的每项变更旁。</translation>
    </message>
</context>
<context>
    <name>ui::SideCard</name>
    <message>
        <source>Only differences</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Differences to the first instead of values</source>
        <translation>显示与第一个的差值而非数值</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Changes of at least</source>
        <translation>变化幅度不小于</translation>
    </message>
    <message>
        <source>The whole park</source>
        <translation>整个园区</translation>
    </message>
</context>
<context>
    <name>ui::SizingPage</name>
    <message>
        <source>Limits</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>of the case</source>
        <translation>本情景</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Also assumed</source>
        <translation>其他假设</translation>
    </message>
    <message>
        <source>Write to case</source>
        <translation>写入情景</translation>
    </message>
    <message>
        <source>Makes the capacities shown the design of the case: one step to undo.</source>
        <translation>将所示容量写为本情景的设计，可一步撤销。</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>约束与代价</translation>
    </message>
    <message>
        <source>No electricity use is left to be covered: enter uses on the pages of the systems, or a load in the design.</source>
        <translation>没有待满足的用电：请在各系统页面填写用电量，或在设计中填写负荷。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Size again</source>
        <translation>重新优化</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>优化配置</translation>
    </message>
    <message>
        <source>%1 · least cost %2 a year</source>
        <translation>%1 · 最低成本每年 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 of it a year, %4 years</source>
        <translation>%1 %2，每年运维 %3，寿命 %4 年</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认值）</translation>
    </message>
    <message>
        <source>Wind: %1</source>
        <translation>风电：%1</translation>
    </message>
    <message>
        <source>Solar PV: %1</source>
        <translation>光伏：%1</translation>
    </message>
    <message>
        <source>Battery of %1 h: %2</source>
        <translation>%1 小时储能：%2</translation>
    </message>
    <message>
        <source>Fees on each kWh bought: %1 yuan</source>
        <translation>购电每 kWh 的附加费用：%1 元</translation>
    </message>
    <message>
        <source>Other own plants make %1 a year and are not sized.</source>
        <translation>其他自有电源每年发电 %1，不参与优化。</translation>
    </message>
    <message>
        <source>Synthetic weather: not fit for sizing storage to the last per cent.</source>
        <translation>合成气象年：不宜据此把储能容量精确到百分之一。</translation>
    </message>
    <message>
        <source>Searching: best so far %1 a year, at most %2 above the least; %3 s.</source>
        <translation>正在搜索：目前最优每年 %1，与最低成本的差距不超过 %2；已用 %3 秒。</translation>
    </message>
    <message>
        <source>Searching for the least-cost design…</source>
        <translation>正在搜索成本最低的设计……</translation>
    </message>
    <message>
        <source>The design stands. Now the curve of cost and carbon…</source>
        <translation>设计已确定，正在计算成本—碳排放曲线……</translation>
    </message>
    <message>
        <source>Now what moves the cost…</source>
        <translation>正在计算敏感性……</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Proven: no design of these plants costs less than %1 a year.</source>
        <translation>已证明：这些设备的任何设计每年成本都不低于 %1。</translation>
    </message>
    <message>
        <source>The search ended before its proof: what is shown holds, but a design up to %1 cheaper may exist.</source>
        <translation>搜索未完成证明即结束：所示设计可行，但可能存在成本再低至多 %1 的设计。</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风电</translation>
    </message>
    <message>
        <source>Solar PV</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation>储能容量</translation>
    </message>
    <message>
        <source>%1 MW</source>
        <translation>%1 MW</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>并网容量</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>Core indicator</source>
        <translation>核心指标</translation>
    </message>
    <message>
        <source>largest purchase of an hour</source>
        <translation>小时最大购电</translation>
    </message>
    <message>
        <source>with the purchase of plants</source>
        <translation>含设备购置</translation>
    </message>
    <message>
        <source>%1 bought</source>
        <translation>购电 %1</translation>
    </message>
    <message>
        <source>The limit of the core indicator is below what the rest of the park emits: %1 t CO₂ a year would have to go elsewhere.</source>
        <translation>核心指标的约束低于园区其余排放：每年还须在别处减少 %1 t CO₂。</translation>
    </message>
    <message>
        <source>The limit of the core indicator allows %1 of purchase a year.</source>
        <translation>核心指标的约束允许每年购电 %1。</translation>
    </message>
    <message>
        <source>The least direct share allows %1 of purchase a year.</source>
        <translation>直供比例的约束允许每年购电 %1。</translation>
    </message>
    <message>
        <source>No limit binds: the prices alone make this design.</source>
        <translation>没有约束起作用：此设计仅由价格决定。</translation>
    </message>
    <message>
        <source>Cost and carbon</source>
        <translation>成本与碳排放</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索……</translation>
    </message>
    <message>
        <source>No curve: see what stands in the way.</source>
        <translation>没有曲线：见“约束与代价”。</translation>
    </message>
    <message>
        <source>core indicator</source>
        <translation>核心指标</translation>
    </message>
    <message>
        <source>%1, %2 a year</source>
        <translation>%1，每年 %2</translation>
    </message>
    <message>
        <source>from the least cost to the least carbon; choose a point</source>
        <translation>从成本最低到碳排放最低，可选一点</translation>
    </message>
    <message>
        <source>%1: one tonne of CO₂ less costs %2 yuan here.</source>
        <translation>%1：此处每再减少 1 t CO₂ 的代价为 %2 元。</translation>
    </message>
    <message>
        <source>Price of wind</source>
        <translation>风电造价</translation>
    </message>
    <message>
        <source>Price of solar PV</source>
        <translation>光伏造价</translation>
    </message>
    <message>
        <source>Price of batteries</source>
        <translation>储能造价</translation>
    </message>
    <message>
        <source>Price of power bought</source>
        <translation>购电价格</translation>
    </message>
    <message>
        <source>Price of power sold</source>
        <translation>上网电价</translation>
    </message>
    <message>
        <source>Grid charges</source>
        <translation>容（需）量电费</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation>碳价</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>成本的敏感性</translation>
    </message>
    <message>
        <source>No design to move.</source>
        <translation>没有可分析的设计。</translation>
    </message>
    <message>
        <source>The capacities stand in the design of %1; the hourly page shows their year. Undo takes them back.</source>
        <translation>容量已写入 %1 的设计，“逐时模拟”页显示其全年结果；可撤销。</translation>
    </message>
    <message>
        <source>No design meets all limits. Searching by how much one would have to give; %1 s.</source>
        <translation>没有方案能满足全部约束。正在计算单项约束须放宽多少；%1 秒。</translation>
    </message>
    <message>
        <source>No design has met all limits so far. The best of %1 tried lacks %2 of the year&apos;s load; %3 s.</source>
        <translation>目前尚无方案满足全部约束。已试 %1 个方案，最好者缺口为全年负荷的 %2；%3 秒。</translation>
    </message>
    <message>
        <source>Levies on each kWh of own power used or fed in: %1 yuan</source>
        <translation>自用或上网的自发电每千瓦时应缴费用：%1 元</translation>
    </message>
    <message>
        <source>Enter the uses of production</source>
        <translation>填写生产过程用电</translation>
    </message>
    <message>
        <source>Open the page Hourly</source>
        <translation>打开“逐时模拟”页</translation>
    </message>
    <message>
        <source>The design has no power prices: take the price list of an area, or enter at least the flat price at the left. Without a price nothing is worth buying.</source>
        <translation>设计中没有电价：请采用某地区电价表，或在左侧至少填写平段电价。没有价格，任何设备都不值得购置。</translation>
    </message>
    <message>
        <source>%1 · chosen point %2 a year, least cost %3</source>
        <translation>%1 · 所选点每年 %2，最低成本每年 %3</translation>
    </message>
    <message>
        <source>known once the point is written</source>
        <translation>写入该点后可知</translation>
    </message>
    <message>
        <source>The chosen point holds the purchase of a year at %1: this makes its design, not the prices alone.</source>
        <translation>所选点把每年购电限制为 %1：此设计由该限制而不仅由价格决定。</translation>
    </message>
    <message>
        <source>The green attributes of the case, %1, cover all of this purchase: less of it does not move the core indicator.</source>
        <translation>本情景的绿证绿电 %1 已覆盖全部购电：购电再减少，核心指标也不变。</translation>
    </message>
    <message>
        <source>CO₂ of purchased power, before certificates</source>
        <translation>购电的 CO₂（未计绿证）</translation>
    </message>
    <message>
        <source>Point of the curve, from least carbon to least cost</source>
        <translation>曲线上的点，从最低碳到最低成本</translation>
    </message>
    <message>
        <source>Solar on roofs alone (%1 MW)</source>
        <translation>光伏仅装屋顶（%1 MW）</translation>
    </message>
    <message>
        <source>The search ended before its proof: what is shown holds, but a far cheaper design may exist.</source>
        <translation>搜索在证明最优之前结束：所示方案成立，但可能存在成本低得多的方案。</translation>
    </message>
    <message>
        <source>Discount rate: %1</source>
        <translation>折现率：%1</translation>
    </message>
    <message>
        <source>synthetic weather</source>
        <translation>合成气象</translation>
    </message>
    <message>
        <source>The least direct share cannot be met: own power that is not green makes %1 a year more than it leaves.</source>
        <translation>最低直供占比无法达到：自有的非绿色电源每年发电比其余量多 %1。</translation>
    </message>
    <message>
        <source>No plant, battery or connection changes that, so nothing is sized.</source>
        <translation>任何电源、储能或并网容量都改变不了这一点，因此不进行优化。</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>%1 a year, ± 20 %</source>
        <translation>每年 %1，±20 %</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsCard</name>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>kept in the project, the newest first</source>
        <translation>保存在项目中，最新在前</translation>
    </message>
    <message>
        <source>A snapshot keeps the park as it is now under a name: before a big change, or as it was handed in. It takes little room, for it shares all that did not change. Restoring it is one step that undo takes back.</source>
        <translation>快照以一个名称保存园区当前状态，例如在重大修改之前，或提交时的版本。未改动的内容共用存储，占用空间很小。恢复快照是一步操作，可撤销。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Brings the park back to what it was; one step that undo takes back</source>
        <translation>将园区恢复到当时状态；一步操作，可撤销</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cases then and now</source>
        <translation>各情景的当时与现在</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged and cannot be read.</source>
        <translation>快照“%1”已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The park is as it was then.</source>
        <translation>园区与当时完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences since: %1 changed values, %2 rows added, %3 rows removed.</source>
        <translation>
            <numerusform>此后有 %n 处差异：%1 个数值改变，新增 %2 行，删除 %3 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with the present</source>
        <translation>与现在比较</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>t CO₂ then</source>
        <translation>当时 t CO₂</translation>
    </message>
    <message>
        <source>t CO₂ now</source>
        <translation>现在 t CO₂</translation>
    </message>
    <message>
        <source>Change t CO₂</source>
        <translation>变化 t CO₂</translation>
    </message>
    <message>
        <source>Change tce</source>
        <translation>变化 tce</translation>
    </message>
    <message>
        <source>New snapshot</source>
        <translation>新建快照</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>快照名称</translation>
    </message>
    <message>
        <source>The snapshot is restored, but for keys of a foreign file (x-…) that no step can bring back.</source>
        <translation>快照已恢复，但外来文件的附加键（x-…）无法通过操作恢复。</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>重命名快照</translation>
    </message>
    <message>
        <source>Note on the snapshot</source>
        <translation>快照备注</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>保存原因</translation>
    </message>
    <message>
        <source>Delete the snapshot %1 for good?</source>
        <translation>永久删除快照“%1”？</translation>
    </message>
</context>
<context>
    <name>ui::StackedBars</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>highest: %1, %2 %3</source>
        <translation>最高：%1，%2 %3</translation>
    </message>
    <message>
        <source>lowest: %1, %2 %3</source>
        <translation>最低：%1，%2 %3</translation>
    </message>
    <message>
        <source>shown: %1, %2 %3</source>
        <translation>当前：%1，%2 %3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Parkwright</source>
        <translation>园匠</translation>
    </message>
    <message>
        <source>Open park…</source>
        <translation>打开园区…</translation>
    </message>
    <message>
        <source>Plan and evaluate zero-carbon industrial parks</source>
        <translation>零碳园区的规划与评价</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>New park</source>
        <translation>新建园区</translation>
    </message>
    <message>
        <source>Drop a .park or .json file anywhere in this window to open it. Opening never changes a file.</source>
        <translation>把 .park 或 .json 文件拖到窗口任意处即可打开。打开不会改动文件。</translation>
    </message>
    <message>
        <source>It was never saved.</source>
        <translation>从未保存过。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Parks that you open are listed here with their carbon per energy.</source>
        <translation>打开过的园区及其单位能耗碳排放会列在这里。</translation>
    </message>
    <message>
        <source>Existing park</source>
        <translation>现有园区</translation>
    </message>
    <message>
        <source>Collect the data of a year, account, evaluate</source>
        <translation>收集一年的数据，核算并评价</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>新建园区（规划）</translation>
    </message>
    <message>
        <source>Plan supply and targets before the first tenant</source>
        <translation>企业入驻前规划供能与目标</translation>
    </message>
    <message>
        <source>Example park</source>
        <translation>示例园区</translation>
    </message>
    <message>
        <source>A coastal park, five cases, 12 measures</source>
        <translation>滨海制造业园区，5 个情景，12 项措施</translation>
    </message>
    <message>
        <source>Example of a new zone</source>
        <translation>新建园区示例</translation>
    </message>
    <message>
        <source>A planned zone to start from</source>
        <translation>可作为起点的规划园区</translation>
    </message>
    <message>
        <source>From exchange file…</source>
        <translation>从交换文件…</translation>
    </message>
    <message>
        <source>A .json written by Parkwright or another tool</source>
        <translation>由园匠或其他工具写出的 .json</translation>
    </message>
    <message>
        <source>Open a park (Ctrl+O)</source>
        <translation>打开园区（Ctrl+O）</translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation>第一次使用？</translation>
    </message>
    <message>
        <source>The tour takes five steps on the example park and can be left at any time.</source>
        <translation>导览在示例园区上分五步进行，可随时退出。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Read the manual (F1)</source>
        <translation>阅读手册（F1）</translation>
    </message>
    <message>
        <source>From Excel…</source>
        <translation>从 Excel…</translation>
    </message>
    <message>
        <source>A new park that begins with tables you have</source>
        <translation>新建园区，并导入您已有的表格</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter recent parks</source>
        <translation>筛选最近打开的园区</translation>
    </message>
    <message>
        <source>Unsaved work was kept</source>
        <translation>未保存的工作已保留</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The file itself is unchanged.</source>
        <translation>文件本身没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n edits after the last save, until %2. %3</source>
        <translation>
            <numerusform>%1：上次保存后有 %n 处编辑，最后一处在 %2。%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Show edits…</source>
        <translation>查看编辑…</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Carbon per energy</source>
        <translation>单位能耗碳排放</translation>
    </message>
    <message>
        <source>Last case</source>
        <translation>最后一个情景</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开日期</translation>
    </message>
    <message>
        <source>No recent park has this in its name or folder.</source>
        <translation>最近打开的园区中，名称或文件夹都不含这些字。</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 项错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 项警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 项提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>查看检查结果</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>只读：%1</translation>
    </message>
    <message>
        <source>Cannot keep the edits: %1</source>
        <translation>无法保留编辑：%1</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>正在保留…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Edits kept, not saved to file</source>
        <translation>编辑已保留，未保存到文件</translation>
    </message>
    <message>
        <source>Not saved to a project file yet</source>
        <translation>尚未保存为项目文件</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Size of text (Ctrl+Alt++, Ctrl+Alt+−)</source>
        <translation>字号（Ctrl+Alt++、Ctrl+Alt+−）</translation>
    </message>
    <message>
        <source>Size of text: %1</source>
        <translation>字号：%1</translation>
    </message>
    <message>
        <source>Scheme: %1. Show its evaluation</source>
        <translation>指标体系：%1。查看其评价</translation>
    </message>
    <message>
        <source>Cannot save: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Parkwright %1 · works without network</source>
        <translation>园匠 %1 · 无需联网</translation>
    </message>
</context>
<context>
    <name>ui::SteamForm</name>
    <message>
        <source>Steam</source>
        <translation>蒸汽</translation>
    </message>
    <message>
        <source>Empty: saturated steam</source>
        <translation>留空：饱和蒸汽</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter mass and absolute pressure; enthalpy and heat follow from them.</source>
        <translation>请填写质量（吨）和绝对压力，焓值和热量由此得出。</translation>
    </message>
    <message>
        <source>The mass is negative. Write it without a sign: what is sent stands in a list of its own.</source>
        <translation>质量为负。请不带负号填写：外送的热力另有清单。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field, and why it cannot hold what was typed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The table of enthalpies has no such steam. It has saturated steam from %1 to %2 MPa and superheated steam from %3 to %4 MPa, up to %5 °C; pressures are absolute.</source>
        <translation>焓值表中没有这样的蒸汽。表中饱和蒸汽为 %1 至 %2 MPa，过热蒸汽为 %3 至 %4 MPa、最高 %5 °C；均为绝对压力。</translation>
    </message>
    <message>
        <source>Superheated steam: enthalpy %1 kJ/kg</source>
        <translation>过热蒸汽：焓值 %1 kJ/kg</translation>
    </message>
    <message>
        <source>Not hotter than water boils at this pressure, so saturated steam: enthalpy %1 kJ/kg</source>
        <translation>温度不高于该压力下的沸点，按饱和蒸汽计：焓值 %1 kJ/kg</translation>
    </message>
    <message>
        <source>Saturated steam: enthalpy %1 kJ/kg</source>
        <translation>饱和蒸汽：焓值 %1 kJ/kg</translation>
    </message>
    <message>
        <source>%1 t × (%2 − %3) ÷ 1000 = %4 GJ</source>
        <translation>%1 t ×（%2 − %3）÷ 1000 = %4 GJ</translation>
    </message>
    <message>
        <source>The row has %1 GJ now. OK puts the steam in their place.</source>
        <translation>该行现填 %1 GJ，按“确定”后由蒸汽取代。</translation>
    </message>
    <message>
        <source>The row has %1 GJ and no steam.</source>
        <translation>该行填的是 %1 GJ，没有蒸汽。</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>not visited</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 missing, %2 to check</source>
        <translation>缺 %1 项，待核对 %2 项</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>第 %1 步，%2，%3</translation>
    </message>
    <message>
        <source>Steps of the wizard</source>
        <translation>向导步骤</translation>
    </message>
</context>
<context>
    <name>ui::SurenessCard</name>
    <message>
        <source>core indicator</source>
        <translation>核心指标</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ranges by the quality of the data: metered with evidence, without it, planned; factors that the notice prescribes are exact. The grades are not checked against their document.</source>
        <translation>不确定范围按数据质量取：有佐证材料的计量、无佐证材料的计量、规划；通知规定的因子视为精确。分级尚未与原文核对。</translation>
    </message>
    <message>
        <source>The core indicator is at or below %1 t/tce with more than 99.9 % probability.</source>
        <translation>单位能耗碳排放不超过 %1 t/tce 的概率大于 99.9 %。</translation>
    </message>
    <message>
        <source>The core indicator is at or below %1 t/tce with less than 0.1 % probability.</source>
        <translation>单位能耗碳排放不超过 %1 t/tce 的概率小于 0.1 %。</translation>
    </message>
    <message>
        <source>The core indicator is at or below %1 t/tce with %2 % probability.</source>
        <translation>单位能耗碳排放不超过 %1 t/tce 的概率为 %2 %。</translation>
    </message>
    <message>
        <source>Without energy consumption there is no indicator.</source>
        <translation>没有能源消费，无法计算该指标。</translation>
    </message>
    <message>
        <source>For this case the notice sets no limit.</source>
        <translation>该情景在通知中没有限值。</translation>
    </message>
    <message>
        <source>95 % of 10,000 draws lie between %1 and %2 t/tce, half of them below %3.</source>
        <translation>10,000 次抽样的 95 % 在 %1 与 %2 t/tce 之间，中位数 %3。</translation>
    </message>
    <message>
        <source>First order: %1 ± %2 t/tce (95 %).</source>
        <translation>一阶传递：%1 ± %2 t/tce（95 %）。</translation>
    </message>
    <message>
        <source>Another input</source>
        <translation>其他输入</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>影响最大的输入</translation>
    </message>
    <message>
        <source>No input of this case is uncertain.</source>
        <translation>该情景没有不确定的输入。</translation>
    </message>
    <message>
        <source>%1 of the variance, known to ± %2</source>
        <translation>占方差 %1，精度 ± %2</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可信程度</translation>
    </message>
</context>
<context>
    <name>ui::SystemLists</name>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
</context>
<context>
    <name>ui::SystemPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>查看单元格的计算说明</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a table into %1</source>
        <translation>将表格导入“%1”</translation>
    </message>
    <message>
        <source>Only lists are imported</source>
        <translation>只能导入清单</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export %1 as .xlsx or .csv</source>
        <translation>将“%1”导出为 .xlsx 或 .csv</translation>
    </message>
    <message>
        <source>Only lists are exported</source>
        <translation>只能导出清单</translation>
    </message>
</context>
<context>
    <name>ui::SystemPanel</name>
    <message>
        <source>Mean of the type: %1</source>
        <translation>同类平均：%1</translation>
    </message>
    <message>
        <source>%1: no use entered</source>
        <translation>%1：未填用量</translation>
    </message>
    <message>
        <source>%1: differs by %2</source>
        <translation>%1：相差 %2</translation>
    </message>
    <message>
        <source>Supply and use may differ by %1 before a finding says so.</source>
        <translation>供用相差超过 %1 时列入检查结果。</translation>
    </message>
    <message>
        <source>Supply and use</source>
        <translation>供用平衡</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>No electricity or heat is supplied or used yet.</source>
        <translation>尚未填报电力或热力的供应与使用。</translation>
    </message>
    <message>
        <source>Electricity · supply</source>
        <translation>电力 · 供</translation>
    </message>
    <message>
        <source>Electricity · use</source>
        <translation>电力 · 用</translation>
    </message>
    <message>
        <source>Heat · supply</source>
        <translation>热力 · 供</translation>
    </message>
    <message>
        <source>Heat · use</source>
        <translation>热力 · 用</translation>
    </message>
    <message>
        <source>Waste, waste energy and water</source>
        <translation>固体废弃物、余热余冷余压与水的利用</translation>
    </message>
    <message>
        <source>limits of notice 910, annex 3</source>
        <translation>910 号文附件 3 的限值</translation>
    </message>
    <message>
        <source>Outside the park</source>
        <translation>园区外</translation>
    </message>
    <message>
        <source>Symbiosis</source>
        <translation>产业共生</translation>
    </message>
    <message numerus="yes">
        <source>%n streams between enterprises</source>
        <translation>
            <numerusform>企业间 %n 股物料</numerusform>
        </translation>
    </message>
    <message>
        <source>No stream from one enterprise to another is entered yet.</source>
        <translation>尚未填报企业之间的物料往来。</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>供方 ↓ 受方 →</translation>
    </message>
    <message>
        <source>Products against their limits</source>
        <translation>产品单位能耗与限额等级</translation>
    </message>
    <message>
        <source>left is better</source>
        <translation>越靠左越先进</translation>
    </message>
    <message>
        <source>No product names a limit standard that the reference data has.</source>
        <translation>尚无产品对应参考数据中的能耗限额标准。</translation>
    </message>
    <message>
        <source>%1 kgce/%2</source>
        <translation>%1 kgce/%2</translation>
    </message>
    <message>
        <source>Largest enterprises by emissions</source>
        <translation>排放量前列企业</translation>
    </message>
    <message>
        <source>No row with emissions names an enterprise yet.</source>
        <translation>尚无排放数据行填写所属企业。</translation>
    </message>
    <message>
        <source>%1 · electricity and heat by use</source>
        <translation>%1 · 电、热按用量分摊</translation>
    </message>
    <message>
        <source>Freight by mode</source>
        <translation>各运输方式货运量</translation>
    </message>
    <message>
        <source>No freight is entered yet.</source>
        <translation>尚未填报货运量。</translation>
    </message>
    <message>
        <source>Vehicles by powertrain</source>
        <translation>各动力类型车辆数</translation>
    </message>
    <message>
        <source>No vehicle is entered yet.</source>
        <translation>尚未填报车辆。</translation>
    </message>
    <message>
        <source>number of vehicles</source>
        <translation>辆</translation>
    </message>
    <message>
        <source>Electricity of the buildings by floor area</source>
        <translation>建筑单位面积用电量</translation>
    </message>
    <message>
        <source>No building is entered yet.</source>
        <translation>尚未填报建筑。</translation>
    </message>
    <message>
        <source>%1 · tick: mean of the buildings of the same type here, by floor area</source>
        <translation>%1 · 竖线：本园区同类建筑按面积加权平均</translation>
    </message>
    <message>
        <source>Green areas by type</source>
        <translation>各类绿地面积</translation>
    </message>
    <message>
        <source>No green area is entered yet.</source>
        <translation>尚未填报绿地。</translation>
    </message>
    <message>
        <source>Surfaces by kind</source>
        <translation>海绵与水面面积</translation>
    </message>
    <message>
        <source>No surface is entered yet.</source>
        <translation>尚未填报海绵与水面。</translation>
    </message>
    <message>
        <source>kgce/%1</source>
        <translation>kgce/%1</translation>
    </message>
</context>
<context>
    <name>ui::SystemsStep</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>%n points are open</source>
        <translation>
            <numerusform>%n 项未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The park has no case yet. Add one in step 1.</source>
        <translation>园区还没有情景，请在第 1 步添加。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Every list of this system has rows.</source>
        <translation>本系统各清单均有数据。</translation>
    </message>
    <message>
        <source>Nothing is entered yet for: %1. Leave a list empty where the park has none of it.</source>
        <translation>尚未填写：%1。园区没有的，清单留空即可。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ui::TableDialog</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Any table will do: .xlsx, .ods or .csv, in Chinese or English. Nothing changes before you take the rows.</source>
        <translation>任何表格均可：.xlsx、.ods 或 .csv，中英文皆可。采纳之前不会改动任何数据。</translation>
    </message>
    <message>
        <source>Every row is a new one</source>
        <translation>每一行都作为新增行</translation>
    </message>
    <message>
        <source>Else a row that has the id or all the words of one in the list changes that one.</source>
        <translation>否则，编号相同或文字全部相同的行将更新清单中的那一行。</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Headings in line</source>
        <translation>表头所在行(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>写入(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有需要变更的内容。</translation>
    </message>
    <message>
        <source>Nothing to say about the table.</source>
        <translation>表格没有问题。</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>各行的处理结果</translation>
    </message>
    <message>
        <source>Findings of the table</source>
        <translation>表格的检查结果</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>There is no table in %1.</source>
        <translation>%1 中没有表格。</translation>
    </message>
    <message>
        <source>Rows (%1)</source>
        <translation>行（%1）</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows into %1 (%2)</source>
        <translation>
            <numerusform>导入 %n 行到%1（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file: here stands then what becomes of its rows.</source>
        <translation>请先选择文件，这里将显示各行的处理结果。</translation>
    </message>
    <message>
        <source>%1 rows into %2: %3 new, %4 changed, %5 as they are, %6 sums left out, %7 that cannot be taken.</source>
        <translation>共 %1 行，写入 %2：新增 %3 行，变更 %4 行，未变 %5 行，略去合计 %6 行，无法采纳 %7 行。</translation>
    </message>
</context>
<context>
    <name>ui::TableEditor</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1 · mean %2</source>
        <translation>合计 %1 · 平均 %2</translation>
    </message>
    <message>
        <source>Show in another unit</source>
        <translation>换单位显示</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Insert rows</source>
        <translation>插入行</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序排序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排序</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>新增行</translation>
    </message>
    <message>
        <source>Insert rows (Ctrl++)</source>
        <translation>插入行（Ctrl++）</translation>
    </message>
    <message>
        <source>Delete the selected rows (Ctrl+−)</source>
        <translation>删除选中的行（Ctrl+−）</translation>
    </message>
    <message>
        <source>Paste cells of a spreadsheet (Ctrl+V)</source>
        <translation>粘贴电子表格的单元格（Ctrl+V）</translation>
    </message>
    <message>
        <source>Fill the first cell into those below (Ctrl+D)</source>
        <translation>用首格向下填充（Ctrl+D）</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Nothing here in this case.</source>
        <translation>本情景没有此项内容。</translation>
    </message>
    <message>
        <source>No %1 yet. Type here, or paste rows from a spreadsheet.</source>
        <translation>还没有%1。在此输入，或粘贴电子表格的多行。</translation>
    </message>
    <message>
        <source>Type here, or paste rows from a spreadsheet</source>
        <translation>在此输入，或粘贴电子表格的多行</translation>
    </message>
    <message>
        <source>Editing %1 · %2: Enter accepts, Esc drops, Ctrl+Enter fills the selection</source>
        <translation>正在编辑 %1 · %2：Enter 确认，Esc 放弃，Ctrl+Enter 填入所选各格</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>隐藏列</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden columns</source>
        <translation>
            <numerusform>显示 %n 个隐藏列</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Read rows from a table of anybody: .xlsx, .ods, .csv</source>
        <translation>从任意表格读取行：.xlsx、.ods、.csv</translation>
    </message>
    <message>
        <source>Write the table as .xlsx or .csv</source>
        <translation>将表格保存为 .xlsx 或 .csv</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>提出意见…</translation>
    </message>
    <message>
        <source>Remark on the selected row or cell (Ctrl+Shift+R)</source>
        <translation>对选中的行或单元格提出意见（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>计算说明</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>添加佐证材料…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows not counted</source>
        <translation>
            <numerusform>%n 行未计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sums of all %n rows</source>
        <translation>
            <numerusform>合计为全部 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sums of the %n rows that count</source>
        <translation>
            <numerusform>合计为计入的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Steam…</source>
        <translation>蒸汽…</translation>
    </message>
</context>
<context>
    <name>ui::TableMenu</name>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
</context>
<context>
    <name>ui::TenantAnswersModel</name>
    <message>
        <source>not yet</source>
        <translation>尚未交回</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>采纳行数</translation>
    </message>
</context>
<context>
    <name>ui::ToolsMenu</name>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Hourly</source>
        <translation>逐时模拟(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sizing</source>
        <translation>优化配置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Evaluation wizard</source>
        <translation>评价向导(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Factors</source>
        <translation>因子(&amp;F)</translation>
    </message>
    <message>
        <source>Scheme &amp;packs…</source>
        <translation>指标体系包(&amp;P)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>结束导览（Esc）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>导览，第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>评价结论</translation>
    </message>
    <message>
        <source>Carbon per energy against its limit, and the guiding indicators beside it. Every figure here follows from the tables; there is nothing to start.</source>
        <translation>单位能耗碳排放与限值对比，旁边是引导指标。这里的数字都由表格自动得出，无需启动计算。</translation>
    </message>
    <message>
        <source>A cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Type over a number, or paste rows from a spreadsheet: all figures answer at once. What nobody entered stays empty, it is not zero. Ctrl+Z takes back.</source>
        <translation>直接键入数字，或从电子表格粘贴多行，所有结果立即更新。未填写的内容保持为空，不视为零。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>计算说明</translation>
    </message>
    <message>
        <source>Click a figure, or press Ctrl+E on it: here stands its formula with the numbers in it, the rows that went in and the source of each factor.</source>
        <translation>点击任意数字，或在其上按 Ctrl+E：这里显示代入数值的公式、参与计算的行以及各因子的来源。</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>A park has metered years and planned ones. All pages show the case chosen here; Alt+Up and Alt+Down step through them.</source>
        <translation>园区有实绩年度，也有规划年度。所有页面都显示在此选择的情景；按 Alt+↑ 和 Alt+↓ 逐个切换。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还差什么</translation>
    </message>
    <message>
        <source>Each item of the scheme with its value, its limit and what is still needed, and below it all cases side by side.</source>
        <translation>指标体系的每一项及其数值、限值和尚需改进的量；下方并列显示所有情景。</translation>
    </message>
</context>
<context>
    <name>ui::TrailModel</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>the rows in another order</source>
        <translation>行的顺序改变</translation>
    </message>
    <message numerus="yes">
        <source>%n rows: %1</source>
        <translation>
            <numerusform>%n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>ui::TrailView</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter the trail by text</source>
        <translation>按文字筛选留痕</translation>
    </message>
    <message>
        <source>Filter the trail by case</source>
        <translation>按情景筛选留痕</translation>
    </message>
    <message>
        <source>Filter the trail by author</source>
        <translation>按操作人筛选留痕</translation>
    </message>
    <message>
        <source>Trail of changes</source>
        <translation>变更留痕</translation>
    </message>
    <message>
        <source>Filter the trail</source>
        <translation>筛选留痕</translation>
    </message>
    <message>
        <source>Outside of the cases</source>
        <translation>情景之外</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部情景</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>全部操作人</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes</source>
        <translation>
            <numerusform>%1 / %n 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>No change yet: each stands here with its time and author.</source>
        <translation>尚无改动：每次改动都会连同时间和作者列在这里。</translation>
    </message>
</context>
<context>
    <name>ui::UsersCard</name>
    <message>
        <source>All users</source>
        <translation>全部用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>direct green power by user</source>
        <translation>各用户的绿电直供</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Use (MWh)</source>
        <translation>用电（MWh）</translation>
    </message>
    <message>
        <source>Peak (MW)</source>
        <translation>最大功率（MW）</translation>
    </message>
    <message>
        <source>Direct green (MWh)</source>
        <translation>绿电直供（MWh）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Power of own non-fossil plants and direct lines, traced hour by hour in proportion to what all use in the hour. The workbook of exported hours has those of each user. Notice 688 was not seen in full.</source>
        <translation>自有非化石发电和直连线路的电量，逐时按各用户当时的用电比例追溯。导出的逐时工作簿含每个用户的各小时。688 号文未见到全文。</translation>
    </message>
</context>
<context>
    <name>ui::VersionsView</name>
    <message>
        <source>Compare with a version</source>
        <translation>与某一版本对比</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>As last saved</source>
        <translation>上次保存的文件</translation>
    </message>
    <message>
        <source>What has changed since the open park was saved.</source>
        <translation>自上次保存以来的改动。</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 与 B</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Takes the changes of another copy into the open park; nothing changes before you accept.</source>
        <translation>将另一副本的改动并入当前园区；确认之前不作任何修改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>逐字段对比</translation>
    </message>
    <message>
        <source>inputs with what each difference alone does to A, then results</source>
        <translation>先输入（每处差异单独对 A 的影响），后结果</translation>
    </message>
    <message>
        <source>Choose another version of the park, or the file as last saved. The file is only read.</source>
        <translation>请选择园区的另一版本，或上次保存的文件。文件只读取，不改动。</translation>
    </message>
    <message>
        <source>The two versions do not differ in what was entered.</source>
        <translation>两个版本的录入内容没有差异。</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n inputs differ</source>
        <translation>
            <numerusform>%n 项输入不同</numerusform>
        </translation>
    </message>
    <message>
        <source>no other version was chosen yet</source>
        <translation>尚未选择另一版本</translation>
    </message>
    <message>
        <source>the open park</source>
        <translation>当前园区</translation>
    </message>
    <message>
        <source>No file chosen.</source>
        <translation>未选择文件。</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A：%1 · B：%2</translation>
    </message>
</context>
<context>
    <name>ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>计算说明(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>默认字号(&amp;U)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Explain (F4)</source>
        <translation>计算说明（F4）</translation>
    </message>
    <message>
        <source>Findings (F8)</source>
        <translation>检查结果（F8）</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ui::ViewsCard</name>
    <message>
        <source>GHG Protocol, scope 1</source>
        <translation>GHG Protocol 范围一</translation>
    </message>
    <message>
        <source>fuels, conversion, processes in the park</source>
        <translation>园区内燃料、加工转换和工业过程</translation>
    </message>
    <message>
        <source>GHG Protocol, scope 2, location-based</source>
        <translation>GHG Protocol 范围二（基于位置）</translation>
    </message>
    <message>
        <source>grid average, heat purchased</source>
        <translation>电网平均因子、外购热力</translation>
    </message>
    <message>
        <source>GHG Protocol, scope 2, market-based</source>
        <translation>GHG Protocol 范围二（基于市场）</translation>
    </message>
    <message>
        <source>no residual mix is published: the grid average stands in</source>
        <translation>未公布剩余电力因子，以电网平均代替</translation>
    </message>
    <message>
        <source>residual mix of %1</source>
        <translation>%1 年剩余电力因子</translation>
    </message>
    <message>
        <source>Biogenic CO₂</source>
        <translation>生物质 CO₂</translation>
    </message>
    <message>
        <source>apart, in no scope</source>
        <translation>另列，不计入任何范围</translation>
    </message>
    <message>
        <source>GHG Protocol, scope 3, category %1</source>
        <translation>GHG Protocol 范围三第 %1 类</translation>
    </message>
    <message>
        <source>what the model can give</source>
        <translation>模型可给出的部分</translation>
    </message>
    <message>
        <source>ISO 14064-1, category %1</source>
        <translation>ISO 14064-1 第 %1 类</translation>
    </message>
    <message>
        <source>RE100: renewable electricity</source>
        <translation>RE100 可再生电力占比</translation>
    </message>
    <message>
        <source>Beside the verdict</source>
        <translation>结论之外的口径</translation>
    </message>
    <message>
        <source>other accounts of the same case; they never enter it</source>
        <translation>同一情景的其他口径，不影响结论</translation>
    </message>
    <message>
        <source>910 with the grid average</source>
        <translation>910 号文按电网平均因子</translation>
    </message>
    <message>
        <source>certificates and direct supply not counted</source>
        <translation>不计绿证与绿电直供</translation>
    </message>
    <message>
        <source>View</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>needs a design: give the case plants and storage on the page Hourly</source>
        <translation>需要设计：请在“逐时模拟”页为情景设置电源和储能</translation>
    </message>
    <message>
        <source>the year of the design cannot be simulated: the page Hourly says why</source>
        <translation>设计的模拟年无法计算：原因见“逐时模拟”页</translation>
    </message>
    <message>
        <source>24/7 carbon-free score</source>
        <translation>24/7 无碳得分</translation>
    </message>
    <message>
        <source>%1 of %2 MWh matched in their hour</source>
        <translation>%2 MWh 中有 %1 MWh 在当小时匹配</translation>
    </message>
    <message>
        <source>24/7 score with the grid</source>
        <translation>24/7 得分（计入电网）</translation>
    </message>
    <message>
        <source>no average factor of the grid for the year</source>
        <translation>该年没有电网平均因子</translation>
    </message>
    <message>
        <source>Carbon-free generation by the year&apos;s sum</source>
        <translation>无碳发电（按全年总量）</translation>
    </message>
    <message>
        <source>%1 of %2 MWh, whatever the hour</source>
        <translation>%1 / %2 MWh，不论小时</translation>
    </message>
    <message>
        <source>Simulated year of %1</source>
        <translation>%1 的模拟年</translation>
    </message>
    <message>
        <source>grid %1 carbon-free in every hour</source>
        <translation>电网每小时 %1 无碳</translation>
    </message>
    <message>
        <source>%1 of %2 MWh; plants of unknown age: %3 MWh, within the %4 % that are exempt</source>
        <translation>%2 MWh 中的 %1 MWh；电站年限未知 %3 MWh，在豁免的 %4 % 之内</translation>
    </message>
    <message>
        <source>%1 of %2 MWh; plants of unknown age: %3 MWh, more than the %4 % that are exempt</source>
        <translation>%2 MWh 中的 %1 MWh；电站年限未知 %3 MWh，超过豁免的 %4 %</translation>
    </message>
</context>
<context>
    <name>ui::WeatherCheckView</name>
    <message>
        <source>Temperature outside of −60…60 °C</source>
        <translation>气温超出 −60…60 °C</translation>
    </message>
    <message>
        <source>Global irradiance below 0 or above what the sun gives</source>
        <translation>总辐射小于 0 或超过太阳所能给出的值</translation>
    </message>
    <message>
        <source>Direct irradiance outside of 0…1,400 W/m²</source>
        <translation>直射辐射超出 0…1,400 W/m²</translation>
    </message>
    <message>
        <source>Diffuse irradiance above the global</source>
        <translation>散射辐射大于总辐射</translation>
    </message>
    <message>
        <source>Irradiance while the sun is down</source>
        <translation>太阳落山后仍有辐射</translation>
    </message>
    <message>
        <source>Wind above 60 m/s</source>
        <translation>风速超过 60 m/s</translation>
    </message>
    <message>
        <source>Irradiance of the year outside of 700…2,300 kWh/m²</source>
        <translation>全年辐照量超出 700…2,300 kWh/m²</translation>
    </message>
    <message>
        <source>Direct and diffuse do not add up to the global irradiance</source>
        <translation>直射与散射之和与总辐射不符</translation>
    </message>
    <message>
        <source>Irradiance peaks at another hour than the sun</source>
        <translation>辐射峰值与太阳时刻不符</translation>
    </message>
    <message>
        <source>Hour of the sun</source>
        <translation>太阳时刻</translation>
    </message>
    <message>
        <source>The sun of hour i stands as at i + 1 − this; 0.5 is the middle of the interval.</source>
        <translation>第 i 小时的太阳位置取 i + 1 减去该值；0.5 为时段中点。</translation>
    </message>
    <message>
        <source>Use this weather</source>
        <translation>采用此气象数据</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>%1; 29 February is left out</source>
        <translation>%1；已略去 2 月 29 日</translation>
    </message>
    <message>
        <source>Irradiance of the year</source>
        <translation>全年辐照量</translation>
    </message>
    <message>
        <source>%1 kWh/m²; the station %2 has %3</source>
        <translation>%1 kWh/m²；气象站 %2 为 %3</translation>
    </message>
    <message>
        <source>%1 kWh/m²</source>
        <translation>%1 kWh/m²</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>%1 °C, from %2 to %3</source>
        <translation>%1 °C，%2 至 %3</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风速</translation>
    </message>
    <message>
        <source>%1 m/s at %2 m</source>
        <translation>%1 m/s，高度 %2 m</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺测</translation>
    </message>
    <message numerus="yes">
        <source>%n values filled between their neighbours</source>
        <translation>
            <numerusform>%n 个值由相邻值插补</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct and diffuse</source>
        <translation>直射与散射</translation>
    </message>
    <message>
        <source>derived from the global irradiance (Erbs)</source>
        <translation>由总辐射推算（Erbs）</translation>
    </message>
    <message numerus="yes">
        <source>derived in %n hours</source>
        <translation>
            <numerusform>其中 %n 小时为推算</numerusform>
        </translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>与文件一致</translation>
    </message>
    <message>
        <source>found at %1 h, open by %2 W/m²</source>
        <translation>检出为 %1 h，闭合差 %2 W/m²</translation>
    </message>
    <message>
        <source>found at %1 h by the middle of the day</source>
        <translation>按日中点检出为 %1 h</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 km from the park; the sun is that of the park</source>
        <translation>距园区 %1 km；太阳位置按园区计算</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑之处</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n times, worst %2</source>
        <translation>
            <numerusform>%1：%n 次，最极端为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mean day</source>
        <translation>平均日</translation>
    </message>
    <message>
        <source>No hours yet.</source>
        <translation>尚无逐时结果。</translation>
    </message>
    <message>
        <source>Irradiance of the file</source>
        <translation>文件中的辐射</translation>
    </message>
    <message>
        <source>Sun as it is taken</source>
        <translation>所取太阳时刻</translation>
    </message>
    <message>
        <source>Sun in the middle of the hour</source>
        <translation>太阳取时段中点</translation>
    </message>
    <message>
        <source>W/m² by the clock; the two lines lie on each other where the file is not shifted</source>
        <translation>W/m²，按钟点；文件无偏移时两线重合</translation>
    </message>
    <message>
        <source>Irradiance by month</source>
        <translation>各月辐照量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>kWh/m², line = station %1</source>
        <translation>kWh/m²，横线 = 气象站 %1</translation>
    </message>
    <message>
        <source>Dates out of order; hours are taken in the order of the file</source>
        <translation>日期顺序有误，按文件中的行序采用</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows, the first is row %2</source>
        <translation>
            <numerusform>%1：共 %n 行，首处为第 %2 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WizardPage</name>
    <message numerus="yes">
        <source>%n points are open</source>
        <translation>
            <numerusform>%n 项未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Evaluation wizard</source>
        <translation>评价向导</translation>
    </message>
    <message>
        <source>You can leave at any time. What you entered is kept, and you come back to this step.</source>
        <translation>可随时离开，已填内容都已保存；回来时停在这一步。</translation>
    </message>
    <message>
        <source>Leave the wizard</source>
        <translation>离开向导</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Previous step (Alt+Left)</source>
        <translation>上一步（Alt+←）</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Next step (Alt+Right)</source>
        <translation>下一步（Alt+→）</translation>
    </message>
    <message>
        <source>Copies the address %1</source>
        <translation>复制地址 %1</translation>
    </message>
    <message>
        <source>Address copied: %1</source>
        <translation>已复制地址：%1</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>各项指标</translation>
    </message>
</context>
<context>
    <name>ui::WorkbooksDialog</name>
    <message>
        <source>Enterprise workbooks</source>
        <translation>企业填报表</translation>
    </message>
    <message>
        <source>Each enterprise gets a workbook with the lists it can fill for %1, last year&apos;s figures beside the empty cells. It needs no program but Excel, WPS or LibreOffice.</source>
        <translation>每家企业得到一份填报表，列出其可填报的 %1 各清单，空单元格旁附上年数据。企业只需 Excel、WPS 或 LibreOffice。</translation>
    </message>
    <message>
        <source>With the figures of the case, to be corrected</source>
        <translation>带上情景现有数据，供更正</translation>
    </message>
    <message>
        <source>Read returned workbooks…</source>
        <translation>读取交回的填报表…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将有的变化</translation>
    </message>
    <message>
        <source>Findings of the files</source>
        <translation>文件的检查结果</translation>
    </message>
    <message>
        <source>Where to put the workbooks</source>
        <translation>填报表存放位置</translation>
    </message>
    <message>
        <source>Returned workbooks</source>
        <translation>交回的填报表</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.ods)</source>
        <translation>工作簿 (*.xlsx *.xlsm *.xls *.ods)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>正在读取 %n 个文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files read.</source>
        <translation>
            <numerusform>已读取 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>变化（%1）</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message>
        <source>Not answered (%1)</source>
        <translation>未回复（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows from workbooks (%1)</source>
        <translation>
            <numerusform>采纳填报表中的 %n 行（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the workbooks that came back: here stands what they would change.</source>
        <translation>请读取交回的填报表：此处列出将要变更的内容。</translation>
    </message>
    <message>
        <source>Read the workbooks that came back: here stands what is wrong or doubtful in them.</source>
        <translation>请读取交回的填报表：此处列出其中的错误和疑问。</translation>
    </message>
    <message>
        <source>The park has all that stands in the workbooks: nothing would change.</source>
        <translation>工作簿中的内容园区都已有：不会有任何改动。</translation>
    </message>
    <message>
        <source>Nothing in the workbooks is wrong or doubtful.</source>
        <translation>工作簿中没有错误或存疑之处。</translation>
    </message>
    <message>
        <source>Write a workbook for each ticked enterprise…</source>
        <translation>为勾选的每家企业生成填报表…</translation>
    </message>
    <message>
        <source>The park has no enterprises.</source>
        <translation>园区还没有企业。</translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation>各企业交回情况</translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks were written to %1.</source>
        <translation>
            <numerusform>%n 份填报表已写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n workbooks (%1)</source>
        <translation>
            <numerusform>发出 %n 份填报表（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n returned workbooks (%1)</source>
        <translation>
            <numerusform>登记交回的 %n 份填报表（%1）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearCharts</name>
    <message>
        <source>The week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>The next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Residual load, every hour of the year</source>
        <translation>全年逐时净负荷</translation>
    </message>
    <message>
        <source>No hours yet.</source>
        <translation>尚无逐时结果。</translation>
    </message>
    <message>
        <source>import</source>
        <translation>购入</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>富余</translation>
    </message>
    <message>
        <source>MW · hour of day by date</source>
        <translation>MW · 横轴日期，纵轴时刻</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1起的一周</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>%1, line = load</source>
        <translation>%1，横线为负荷</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续曲线</translation>
    </message>
    <message>
        <source>Residual load</source>
        <translation>净负荷</translation>
    </message>
    <message>
        <source>Exceeded in %1 h</source>
        <translation>有 %1 小时超过此值</translation>
    </message>
    <message>
        <source>MW over hours</source>
        <translation>MW，按小时数</translation>
    </message>
    <message>
        <source>Whose week, months and mean day are shown</source>
        <translation>周图、各月和平均日显示哪种能源</translation>
    </message>
    <message>
        <source>The days over which the mean is taken</source>
        <translation>对哪些日求平均</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mean day</source>
        <translation>平均日</translation>
    </message>
</context>
</TS>
