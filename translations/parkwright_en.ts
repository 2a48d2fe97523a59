<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>the contents of %n evidence files</source>
        <translation>
            <numerusform>the contents of %n evidence file</numerusform>
            <numerusform>the contents of %n evidence files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the trail of changes (%n entries)</source>
        <translation>
            <numerusform>the trail of changes (%n entry)</numerusform>
            <numerusform>the trail of changes (%n entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contents of %n pictures</source>
        <translation>
            <numerusform>the contents of %n picture</numerusform>
            <numerusform>the contents of %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks were read; nothing in them differs from the park.</source>
        <translation>
            <numerusform>%n workbook was read; nothing in it differs from the park.</numerusform>
            <numerusform>%n workbooks were read; nothing in them differs from the park.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of evidence are in %1.</source>
        <translation>
            <numerusform>%n file of evidence is in %1.</numerusform>
            <numerusform>%n files of evidence are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs are new or changed:</source>
        <translation>
            <numerusform>%n paragraph is new or changed:</numerusform>
            <numerusform>%n paragraphs are new or changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs were taken out.</source>
        <translation>
            <numerusform>%n paragraph was taken out.</numerusform>
            <numerusform>%n paragraphs were taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message numerus="yes">
        <source>%1 (%n equal rows folded)</source>
        <translation>
            <numerusform>%1 (%n equal row folded)</numerusform>
            <numerusform>%1 (%n equal rows folded)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message numerus="yes">
        <source>%n lead nowhere</source>
        <translation>
            <numerusform>%n leads nowhere</numerusform>
            <numerusform>%n lead nowhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n days</source>
        <translation>
            <numerusform>expires in %n day</numerusform>
            <numerusform>expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>sum of %n parts</source>
        <translation>
            <numerusform>sum of %n part</numerusform>
            <numerusform>sum of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n further parts</source>
        <translation>
            <numerusform>and %n further part</numerusform>
            <numerusform>and %n further parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the largest of %n shares</source>
        <translation>
            <numerusform>the only share</numerusform>
            <numerusform>the largest of %n shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainTrail</name>
    <message numerus="yes">
        <source>and %n smaller parts: the ledger lists all</source>
        <translation>
            <numerusform>and %n smaller part: the ledger lists all</numerusform>
            <numerusform>and %n smaller parts: the ledger lists all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactTexts</name>
    <message numerus="yes">
        <source>%1 · %n rows</source>
        <translation>
            <numerusform>%1 · %n row</numerusform>
            <numerusform>%1 · %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTexts</name>
    <message numerus="yes">
        <source>Fuel, used in %n rows</source>
        <translation>
            <numerusform>Fuel, used in %n row</numerusform>
            <numerusform>Fuel, used in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFindings</name>
    <message numerus="yes">
        <source>The water of %n enterprises was added up. Is it that of the whole park? Tick its row then.</source>
        <translation>
            <numerusform>The water of %n enterprise was taken. Is it that of the whole park? Tick its row then.</numerusform>
            <numerusform>The water of %n enterprises was added up. Is it that of the whole park? Tick its row then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerTexts</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureExplain</name>
    <message numerus="yes">
        <source>sum of %n parts</source>
        <translation>
            <numerusform>sum of %n part</numerusform>
            <numerusform>sum of %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoFigures</name>
    <message numerus="yes">
        <source>%n errors stop the evaluation of this case.</source>
        <translation>
            <numerusform>%n error stops the evaluation of this case.</numerusform>
            <numerusform>%n errors stop the evaluation of this case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message numerus="yes">
        <source>%n files are there already. What enterprises filled in is lost when they are replaced.</source>
        <translation>
            <numerusform>One file is there already. What an enterprise filled in is lost when it is replaced.</numerusform>
            <numerusform>%n files are there already. What enterprises filled in is lost when they are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n differences, and what each of them alone does to A:</source>
        <translation>
            <numerusform>%n difference, and what it alone does to A:</numerusform>
            <numerusform>%n differences, and what each of them alone does to A:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows: %1</source>
        <translation>
            <numerusform>%n new row: %1</numerusform>
            <numerusform>%n new rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed: %1</source>
        <translation>
            <numerusform>%n row removed: %1</numerusform>
            <numerusform>%n rows removed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the trail</source>
        <translation>
            <numerusform>%n entry of the trail</numerusform>
            <numerusform>%n entries of the trail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message numerus="yes">
        <source>%n cells could not be read; they are marked red and keep their text.</source>
        <translation>
            <numerusform>%n cell could not be read; it is marked red and keeps its text.</numerusform>
            <numerusform>%n cells could not be read; they are marked red and keep their text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodoTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>Insert %n rows into %1</source>
        <translation>
            <numerusform>Insert %n row into %1</numerusform>
            <numerusform>Insert %n rows into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rows of %1</source>
        <translation>
            <numerusform>Delete %n row of %1</numerusform>
            <numerusform>Delete %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cells of %1</source>
        <translation>
            <numerusform>Clear %n cell of %1</numerusform>
            <numerusform>Clear %n cells of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells of %1</source>
        <translation>
            <numerusform>Fill %n cell of %1</numerusform>
            <numerusform>Fill %n cells of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows into %1</source>
        <translation>
            <numerusform>Paste %n row into %1</numerusform>
            <numerusform>Paste %n rows into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n factors</source>
        <translation>
            <numerusform>Take over %n factor</numerusform>
            <numerusform>Take over %n factors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountingStep</name>
    <message numerus="yes">
        <source>%n of them are not verified</source>
        <translation>
            <numerusform>%n of them is not verified</numerusform>
            <numerusform>%n of them are not verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoundaryStep</name>
    <message numerus="yes">
        <source>%n enterprises</source>
        <translation>
            <numerusform>%n enterprise</numerusform>
            <numerusform>%n enterprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoundaryView</name>
    <message numerus="yes">
        <source>%n enterprises</source>
        <translation>
            <numerusform>%n enterprise</numerusform>
            <numerusform>%n enterprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shown case has no row of %n enterprises, and nothing of them counts: %1.</source>
        <translation>
            <numerusform>The shown case has no row of %n enterprise, and nothing of it counts: %1.</numerusform>
            <numerusform>The shown case has no row of %n enterprises, and nothing of them counts: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CasesView</name>
    <message numerus="yes">
        <source>%1 against %2: %n inputs differ</source>
        <translation>
            <numerusform>%1 against %2: %n input differs</numerusform>
            <numerusform>%1 against %2: %n inputs differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CostCurve</name>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DossierPage</name>
    <message numerus="yes">
        <source>%n figures in the sentences are not confirmed yet. Once they are, a later change marks the sentence.</source>
        <translation>
            <numerusform>%n figure in the sentences is not confirmed yet. Once it is, a later change marks the sentence.</numerusform>
            <numerusform>%n figures in the sentences are not confirmed yet. Once they are, a later change marks the sentence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvidencePage</name>
    <message numerus="yes">
        <source>Project and %n files are in %1.</source>
        <translation>
            <numerusform>Project and %n file are in %1.</numerusform>
            <numerusform>Project and %n files are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files and their catalogue are in %1.</source>
        <translation>
            <numerusform>%n file and its catalogue are in %1.</numerusform>
            <numerusform>%n files and their catalogue are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n documents are missing.</source>
        <translation>
            <numerusform>The file of %n document is missing.</numerusform>
            <numerusform>The files of %n documents are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvidenceStore</name>
    <message numerus="yes">
        <source>%n files are attached. They are copied beside the project when it is saved.</source>
        <translation>
            <numerusform>%n file is attached. It is copied beside the project when it is saved.</numerusform>
            <numerusform>%n files are attached. They are copied beside the project when it is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExplainDock</name>
    <message numerus="yes">
        <source>and %n smaller parts: the ledger lists all</source>
        <translation>
            <numerusform>and %n smaller part: the ledger lists it</numerusform>
            <numerusform>and %n smaller parts: the ledger lists all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FactorsPage</name>
    <message numerus="yes">
        <source>%1: %n items change</source>
        <translation>
            <numerusform>%1: %n item changes</numerusform>
            <numerusform>%1: %n items change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows differ from those of the program</source>
        <translation>
            <numerusform>%n row differs from that of the program</numerusform>
            <numerusform>%n rows differ from those of the program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in the trail</source>
        <translation>
            <numerusform>%n change in the trail</numerusform>
            <numerusform>%n changes in the trail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HourlyInputs</name>
    <message numerus="yes">
        <source>%n of electricity</source>
        <translation>
            <numerusform>%n of electricity</numerusform>
            <numerusform>%n of electricity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plants of electricity</source>
        <translation>
            <numerusform>%n plant of electricity</numerusform>
            <numerusform>%n plants of electricity</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HourlyPage</name>
    <message numerus="yes">
        <source>%n rows more than a year were cut off.</source>
        <translation>
            <numerusform>%n row more than a year was cut off.</numerusform>
            <numerusform>%n rows more than a year were cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing values were filled between their neighbours.</source>
        <translation>
            <numerusform>%n missing value was filled between its neighbours.</numerusform>
            <numerusform>%n missing values were filled between their neighbours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportButtons</name>
    <message numerus="yes">
        <source>Take %n rows</source>
        <translation>
            <numerusform>Take %n row</numerusform>
            <numerusform>Take %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LedgerPage</name>
    <message numerus="yes">
        <source>Σ of the %n shown rows</source>
        <translation>
            <numerusform>Σ of the %n shown row</numerusform>
            <numerusform>Σ of the %n shown rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Σ of all %n rows</source>
        <translation>
            <numerusform>Σ of the only row</numerusform>
            <numerusform>Σ of all %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %n rows</source>
        <translation>
            <numerusform>%1: %2 in %n row</numerusform>
            <numerusform>%1: %2 in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n cells hold texts that were not taken: the file has the values before.</source>
        <translation>
            <numerusform>%n cell holds a text that was not taken: the file has the value before.</numerusform>
            <numerusform>%n cells hold texts that were not taken: the file has the values before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ManualWindow</name>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeasuresPage</name>
    <message numerus="yes">
        <source>All %n measures say that they apply to this case: its rows hold their effect already. Show a case before them, or list all.</source>
        <translation>
            <numerusform>The only measure says that it applies to this case: its rows hold its effect already. Show a case before it, or list all.</numerusform>
            <numerusform>All %n measures say that they apply to this case: its rows hold their effect already. Show a case before them, or list all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n measures</source>
        <translation>
            <numerusform>%1 with %n measure</numerusform>
            <numerusform>%1 with %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n measures whose life is missing</source>
        <translation>
            <numerusform>without %n measure whose life is missing</numerusform>
            <numerusform>without %n measures whose life is missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeasuresTrial</name>
    <message numerus="yes">
        <source>%1 with %n measures</source>
        <translation>
            <numerusform>%1 with %n measure</numerusform>
            <numerusform>%1 with %n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message numerus="yes">
        <source>Tick mine or theirs: %n conflicts are not decided.</source>
        <translation>
            <numerusform>Tick mine or theirs: %n conflict is not decided.</numerusform>
            <numerusform>Tick mine or theirs: %n conflicts are not decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OpenCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are open</source>
        <translation>
            <numerusform>%n point is open</numerusform>
            <numerusform>%n points are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message numerus="yes">
        <source>%1 · %n not applicable</source>
        <translation>
            <numerusform>%1 · %n not applicable</numerusform>
            <numerusform>%1 · %n not applicable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PacksDialog</name>
    <message numerus="yes">
        <source>%n items, no mistake.</source>
        <translation>
            <numerusform>%n item, no mistake.</numerusform>
            <numerusform>%n items, no mistake.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message numerus="yes">
        <source>%n cells hold texts that could not be read; the figures use the values before.</source>
        <translation>
            <numerusform>%n cell holds a text that could not be read; the figures use the value before.</numerusform>
            <numerusform>%n cells hold texts that could not be read; the figures use the values before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message numerus="yes">
        <source>%n pages went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ParkFiles</name>
    <message numerus="yes">
        <source>Saved. The files of %n documents are missing or not what was attached; Evidence shows which.</source>
        <translation>
            <numerusform>Saved. The file of %n document is missing or not what was attached; Evidence shows which.</numerusform>
            <numerusform>Saved. The files of %n documents are missing or not what was attached; Evidence shows which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy was saved as %1. The files of %n documents are missing or not what was attached; Evidence shows which.</source>
        <translation>
            <numerusform>A copy was saved as %1. The file of %n document is missing or not what was attached; Evidence shows which.</numerusform>
            <numerusform>A copy was saved as %1. The files of %n documents are missing or not what was attached; Evidence shows which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold texts that were not taken; no file has them, and they are lost with the park:</source>
        <translation>
            <numerusform>One cell holds a text that was not taken; no file has it, and it is lost with the park:</numerusform>
            <numerusform>%n cells hold texts that were not taken; no file has them, and they are lost with the park:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ParkMap</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enterprises</source>
        <translation>
            <numerusform>%n enterprise</numerusform>
            <numerusform>%n enterprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ParksView</name>
    <message numerus="yes">
        <source>%n are outside of the limits</source>
        <translation>
            <numerusform>%n is outside of the limits</numerusform>
            <numerusform>%n are outside of the limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parks</source>
        <translation>
            <numerusform>%n park</numerusform>
            <numerusform>%n parks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n files could not be read</source>
        <translation>
            <numerusform>%1, %n file could not be read</numerusform>
            <numerusform>%1, %n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PointCurve</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PortfolioCard</name>
    <message numerus="yes">
        <source>%n measures for %1 a year and %2 to invest; they bring the core indicator to %3 t/tce.</source>
        <translation>
            <numerusform>%n measure for %1 a year and %2 to invest; it brings the core indicator to %3 t/tce.</numerusform>
            <numerusform>%n measures for %1 a year and %2 to invest; they bring the core indicator to %3 t/tce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures cannot be taken: their yearly cost, or what they need, is not there.</source>
        <translation>
            <numerusform>%n measure cannot be taken: its yearly cost, or what it needs, is not there.</numerusform>
            <numerusform>%n measures cannot be taken: their yearly cost, or what they need, is not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReturnedChangesModel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n are about changed since</source>
        <translation>
            <numerusform>what %n is about changed since</numerusform>
            <numerusform>what %n are about changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RoadChart</name>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SchemeOutcomeStep</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items without data</source>
        <translation>
            <numerusform>%n item without data</numerusform>
            <numerusform>%n items without data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsCard</name>
    <message numerus="yes">
        <source>%n differences since: %1 changed values, %2 rows added, %3 rows removed.</source>
        <translation>
            <numerusform>%n difference since: %1 changed values, %2 rows added, %3 rows removed.</numerusform>
            <numerusform>%n differences since: %1 changed values, %2 rows added, %3 rows removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>%1: %n edits after the last save, until %2. %3</source>
        <translation>
            <numerusform>%1: %n edit after the last save, at %2. %3</numerusform>
            <numerusform>%1: %n edits after the last save, until %2. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SystemPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SystemPanel</name>
    <message numerus="yes">
        <source>%n streams between enterprises</source>
        <translation>
            <numerusform>%n stream between enterprises</numerusform>
            <numerusform>%n streams between enterprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SystemsStep</name>
    <message numerus="yes">
        <source>%n points are open</source>
        <translation>
            <numerusform>%n point is open</numerusform>
            <numerusform>%n points are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableDialog</name>
    <message numerus="yes">
        <source>Import %n rows into %1 (%2)</source>
        <translation>
            <numerusform>Import %n row into %1 (%2)</numerusform>
            <numerusform>Import %n rows into %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableEditor</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden columns</source>
        <translation>
            <numerusform>Show %n hidden column</numerusform>
            <numerusform>Show %n hidden columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows not counted</source>
        <translation>
            <numerusform>%n row not counted</numerusform>
            <numerusform>%n rows not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sums of all %n rows</source>
        <translation>
            <numerusform>sums of the %n row</numerusform>
            <numerusform>sums of all %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sums of the %n rows that count</source>
        <translation>
            <numerusform>sum of the %n row that counts</numerusform>
            <numerusform>sums of the %n rows that count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrailModel</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows: %1</source>
        <translation>
            <numerusform>%n row: %1</numerusform>
            <numerusform>%n rows: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrailView</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionsView</name>
    <message numerus="yes">
        <source>%n inputs differ</source>
        <translation>
            <numerusform>%n input differs</numerusform>
            <numerusform>%n inputs differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeatherCheckView</name>
    <message numerus="yes">
        <source>%n values filled between their neighbours</source>
        <translation>
            <numerusform>%n value filled between its neighbours</numerusform>
            <numerusform>%n values filled between their neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>derived in %n hours</source>
        <translation>
            <numerusform>derived in %n hour</numerusform>
            <numerusform>derived in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n times, worst %2</source>
        <translation>
            <numerusform>%1: %n time, worst %2</numerusform>
            <numerusform>%1: %n times, worst %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows, the first is row %2</source>
        <translation>
            <numerusform>%1: %n row, row %2</numerusform>
            <numerusform>%1: %n rows, the first is row %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WizardPage</name>
    <message numerus="yes">
        <source>%n points are open</source>
        <translation>
            <numerusform>%n point is open</numerusform>
            <numerusform>%n points are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WorkbooksDialog</name>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files read.</source>
        <translation>
            <numerusform>%n file read.</numerusform>
            <numerusform>%n files read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows from workbooks (%1)</source>
        <translation>
            <numerusform>Take %n row from workbooks (%1)</numerusform>
            <numerusform>Take %n rows from workbooks (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks were written to %1.</source>
        <translation>
            <numerusform>One workbook was written to %1.</numerusform>
            <numerusform>%n workbooks were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n workbooks (%1)</source>
        <translation>
            <numerusform>Hand out %n workbook (%1)</numerusform>
            <numerusform>Hand out %n workbooks (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n returned workbooks (%1)</source>
        <translation>
            <numerusform>Note %n returned workbook (%1)</numerusform>
            <numerusform>Note %n returned workbooks (%1)</numerusform>
        </translation>
    </message>
</context>
</TS>
