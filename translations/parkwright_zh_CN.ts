<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <source>parkwright [FILE]                 opens the window; FILE is a .park or a .json in the exchange format
parkwright evaluate FILE…         emissions, energy, indicators and items of each case
    --case ID                     only this case
    --scheme ID                   only this scheme; may be given again
    --require                     fails (1) when a scheme is not passed
    --format text|json|csv        text by default
parkwright check FILE…            only what is wrong or doubtful
    --format text|json|csv
parkwright import IN.json OUT.park   makes a project of an exchange file
parkwright export FILE.park OUT.json writes a project as an exchange file
parkwright --version, --help

Exit codes: 0 done, 1 errors found or a gate not met, 2 usage, 3 a file was refused, 5 internal.
</source>
        <translation>parkwright [文件]                 打开窗口；文件为 .park 或交换格式的 .json
parkwright evaluate 文件…         各情景的排放、能耗、指标与逐项结果
    --case ID                     仅此情景
    --scheme ID                   仅此指标体系；可重复给出
    --require                     有指标体系未通过时返回 1
    --format text|json|csv        默认 text
parkwright check 文件…            仅列出错误与存疑之处
    --format text|json|csv
parkwright import 入.json 出.park    由交换文件生成项目
parkwright export 入.park 出.json    将项目写成交换文件
parkwright --version、--help

退出码：0 完成，1 发现错误或未达要求，2 用法错误，3 文件被拒绝，5 内部错误。
</translation>
    </message>
    <message>
        <source>Name two files: the one to read and the one to write. See parkwright --help.</source>
        <translation>请给出两个文件：要读的和要写的。参见 parkwright --help。</translation>
    </message>
    <message>
        <source>The file to write must end with %1.</source>
        <translation>要写的文件名应以 %1 结尾。</translation>
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
        <translation>电网电，未覆盖</translation>
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
        <translation>用电量 (MWh)</translation>
    </message>
    <message>
        <source>Heat used (GJ)</source>
        <translation>用热量 (GJ)</translation>
    </message>
    <message>
        <source>Fuels and power of its rows (tce)</source>
        <translation>本企业各行能耗 (tce)</translation>
    </message>
    <message>
        <source>Emissions by use (t CO₂)</source>
        <translation>按用能计排放 (t CO₂)</translation>
    </message>
    <message>
        <source>Products against the limits</source>
        <translation>产品能耗限额等级</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>待填</translation>
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
        <translation>绿证绿电 %1 MWh 多于电网电 %2 MWh，超出部分不计。请核对两者，或将超出部分留待下一年。</translation>
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
        <source>The energy consumption of %1 tce is below %2 tce, where the scheme has no limit for the core indicator. Check that all energy is entered.</source>
        <translation>综合能源消费量 %1 tce 低于 %2 tce，指标体系对核心指标没有限值。请检查能源是否填报完整。</translation>
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
        <translation>所查因子组中没有“%1”以“%2”为单位的因子。请选用表中的单位，或指定含有该单位的因子组。</translation>
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
        <translation>该年及以前没有电网平均因子。如需基于位置的总量，请给出位置因子。</translation>
    </message>
    <message>
        <source>The steam of %1 lies outside of the enthalpy table. Check pressure (MPa, absolute) and temperature, or give GJ.</source>
        <translation>%1 的蒸汽超出焓值表。请核对压力（MPa，绝对压力）和温度，或直接给出 GJ。</translation>
    </message>
    <message>
        <source>No CO2 factor for the biogenic fuel of %1; its biogenic CO2 is counted as 0. Give an own factor to report it.</source>
        <translation>%1 的生物质燃料没有 CO2 因子，其生物质 CO2 按 0 计。如需报告，请填写自有因子。</translation>
    </message>
    <message>
        <source>No factor or heat value for the fuel of %1 in any set. Give own values with their source.</source>
        <translation>各因子组都没有 %1 所用燃料的因子或热值。请填写自有数值并注明出处。</translation>
    </message>
    <message>
        <source>The chosen factor set lacks a value of %1; taken from %2. Confirm it, or give an own factor.</source>
        <translation>所选因子组缺少%1的数值，取自 %2。请确认，或填写自有因子。</translation>
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
        <source>%1 of %2 names something that is not there. Choose one of the list.</source>
        <translation>%2 的%1指向不存在的对象，请从列表中选择。</translation>
    </message>
    <message>
        <source>The factor set is unknown. Choose one of the list.</source>
        <translation>未知的因子组，请从列表中选择。</translation>
    </message>
    <message>
        <source>%1 refers to something that is not there. Correct or remove the reference.</source>
        <translation>%1 引用了不存在的内容，请更正或移除引用。</translation>
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
        <source>This is not a Parkwright project. Choose a .park file, or a .json file in the exchange format.</source>
        <translation>这不是园匠项目。请选择 .park 文件，或交换格式的 .json 文件。</translation>
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
        <source>The factors that %1 keeps from its last saving cannot be read; it has no result. Take the project from a backup, or roll a case forward to use the factors of this program.</source>
        <translation>%1 上次保存时留存的因子无法读取，因此没有结果。请使用项目的备份，或将情景结转到下一年以采用本程序的因子。</translation>
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
        <translation>最低荷电</translation>
    </message>
    <message>
        <source>Greatest state of charge</source>
        <translation>最高荷电</translation>
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
        <translation>按容量（1192 号）</translation>
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
        <translation>燃料因子组</translation>
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
        <translation>年成本</translation>
    </message>
    <message>
        <source>Yearly saving</source>
        <translation>年收益</translation>
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
        <translation>证据</translation>
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
        <translation>既有</translation>
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
        <translation>因子组</translation>
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
        <translation>国际燃料舱</translation>
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
        <translation>工业固废综合利用率</translation>
    </message>
    <message>
        <source>Waste energy used</source>
        <translation>余热余冷余压利用率</translation>
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
        <source>Electricity use</source>
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
        <source>Heat use</source>
        <translation>用热量</translation>
    </message>
    <message>
        <source>Solid waste used</source>
        <translation>工业固废综合利用率</translation>
    </message>
    <message>
        <source>Waste energy used</source>
        <translation>余热余冷余压利用率</translation>
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
        <source>Green share of new buildings</source>
        <translation>新建建筑二星及以上占比</translation>
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
        <translation>排放 (t CO₂)</translation>
    </message>
    <message>
        <source>Energy (tce)</source>
        <translation>能耗 (tce)</translation>
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
        <source>Park files (*.park *.json)</source>
        <translation>园区文件 (*.park *.json)</translation>
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
            <numerusform>清空%1的 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells of %1</source>
        <translation>
            <numerusform>填充%1的 %n 格</numerusform>
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
        <source>core indicator and all guiding indicators</source>
        <translation>核心指标与全部引导指标</translation>
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
        <source>Verdict</source>
        <translation>结论</translation>
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
        <source>Energy class</source>
        <translation>能耗级别</translation>
    </message>
    <message>
        <source>consumption %1</source>
        <translation>年综合能源消费量 %1</translation>
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
        <translation>%1 未达到 · %2 不适用 · %3 缺数据</translation>
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
</context>
<context>
    <name>ui::FindingsDock</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
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
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>About Parkwright</source>
        <translation>关于园匠</translation>
    </message>
    <message>
        <source>Parkwright %1 plans zero-carbon industrial parks and evaluates them.

Free software under the GNU General Public License, version 3 or later. Uses Qt, QCustomPlot, RapidJSON, libcsv and Bootstrap Icons.</source>
        <translation>园匠 %1：规划并评价零碳产业园区。

自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。使用 Qt、QCustomPlot、RapidJSON、libcsv 与 Bootstrap Icons。</translation>
    </message>
    <message>
        <source>Parkwright</source>
        <translation>园匠</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情景</translation>
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
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <translation>%1 年：核心指标未达到，引导指标 %2 / %3 达到，原则上不能申请验收</translation>
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
        <source>The park has no case yet.</source>
        <translation>园区还没有情景。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors stop the evaluation of this case.</source>
        <translation>
            <numerusform>存在 %n 处错误，本情景未评价。</numerusform>
        </translation>
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
        <source>Restore</source>
        <translation>恢复</translation>
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
    <message numerus="yes">
        <source>Unsaved work was kept: %1, %n edits until %2. %3</source>
        <translation>
            <numerusform>保留了未保存的工作：%1，截至 %2 共 %n 次编辑。%3</numerusform>
        </translation>
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
        <source>A coastal manufacturing park, five cases, 12 measures</source>
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
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>No park open</source>
        <translation>未打开园区</translation>
    </message>
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
        <source>Scheme %1</source>
        <translation>指标体系 %1</translation>
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
        <translation>%1差 %2</translation>
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
</context>
<context>
    <name>ui::TableEditor</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n 格</numerusform>
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
</context>
</TS>
