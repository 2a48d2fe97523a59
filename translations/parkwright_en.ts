<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n errors stop the evaluation of this case.</source>
        <translation>
            <numerusform>%n error stops the evaluation of this case.</numerusform>
            <numerusform>%n errors stop the evaluation of this case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>Unsaved work was kept: %1, %n edits until %2. %3</source>
        <translation>
            <numerusform>Unsaved work was kept: %1, %n edit until %2. %3</numerusform>
            <numerusform>Unsaved work was kept: %1, %n edits until %2. %3</numerusform>
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
    <name>ui::TableEditor</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
</TS>
