#include "core/exchange/tabletext.h"
#include "core/storage/projectfile.h"
#include "tests/support/parks.h"
#include "tests/support/randomedits.h"
#include "ui/model/casecommands.h"
#include "ui/model/keeper.h"
#include "ui/model/listmodel.h"
#include "ui/model/objectmodel.h"
#include "ui/model/parametersmodel.h"
#include "ui/model/rejectedcells.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <numeric>

using namespace ui;
using core::System;

/// Editing through the models as the tables do it, without a widget.
class TestEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void typingChangesOneCell();
    void whatCannotBeReadStaysWithASentence_data();
    void whatCannotBeReadStaysWithASentence();
    void refusedTextsAreTakenBackFirst();
    void refusedBlocksAreOneStep();
    void refusedBlocksComeBackWithRedo();
    void refusedTextsWaitForTheirRow();
    void refusedBlocksAreSaidOnce();
    void refusedRowsAreNotCounted();
    void numbersWaitForTheChoiceOfTheirRow();
    void missingIsNeverZero();
    void everySumIsOfTheSameRows();
    void unitsAreTypedAndShown();
    void unitsOfFuelsHaveOneName();
    void columnsThatNoFuelUses();
    void knownWordsReadInBothLanguages();
    void fuelsAreTypedAsEnergy();
    void choicesAreNamesAndIds();
    void processesBringTheirFactor();
    void newRowsComeAtTheEnd();
    void fuelsBringTheirUnit();
    void blocksArePasted();
    void pasteGrowsTheList();
    void pasteAsksOnceForTheDecimalSign();
    void titlesAndComputedColumnsAreNotPasted();
    void exchangedMonthsArePasted();
    void copiedBlocksComeBackEqual();
    void rowsAreInsertedRemovedAndSorted();
    void cellsAreFilledAndCleared();
    void formsAndParametersAreEdited();
    void casesComeAndGo();
    void undoTextsSpeakBothLanguages();
    void everyCommandUndoneAndRedone();
    void randomCommandsUndoneToTheStart();
    void resultsOfOneCaseAreThoseOfTheWhole();
    void readOnlyParksStayAsTheyAre();
    void everyCommandIsKept();
    void refusedTextsOutliveACrash();
    void keepingGoesOnAfterAFailure();
    void aFailureOfOneCopyIsNoneOfTheNext();
    void savedWorkIsNotOffered();
    void openingKeepsNothing();

private:
    std::unique_ptr<ListModel> list(System system, std::string_view key)
    {
        auto model =
            std::make_unique<ListModel>(*m_shown, *m_results, *m_document, *m_appearance, system, core::listIndex(system, key));
        m_testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        return model;
    }
    static int column(const RowsModel &model, std::string_view key) { return core::fieldIndex(*model.list().element, key) - 1; }
    static QList<int> rowsOf(const RowsModel &model)
    {
        QList<int> rows(model.size());
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    static QModelIndex cell(const RowsModel &model, int row, std::string_view key)
    {
        return model.index(row, column(model, key));
    }
    const core::Case &shown() const { return *m_shown->inPark(); }
    void undoAll()
    {
        while (m_document->canUndo())
            m_document->undo();
    }

    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Results> m_results;
    std::unique_ptr<ShownCase> m_shown;
};

void TestEditing::init()
{
    m_appearance = std::make_unique<Appearance>();
    m_document = std::make_unique<Document>();
    m_results = std::make_unique<Results>(*m_document, support::library(), support::schemes(), support::currentYear);
    m_shown = std::make_unique<ShownCase>(*m_document, *m_results);
    m_document->open(support::coastalPark(), QStringLiteral("x.park"));
}

void TestEditing::cleanup()
{
    m_testers.clear();
    m_shown.reset();
    m_results.reset();
    m_document.reset();
    m_appearance.reset();
}

void TestEditing::typingChangesOneCell()
{
    const core::Park before = m_document->park();
    const double emissions = m_results->ofCase(m_shown->index()).account.accounting.total().value;
    const auto power = list(System::EnergySupply, "powerReceived");
    const QModelIndex grid = cell(*power, 0, "mwh");
    QSignalSpy changed(power.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(power->setData(grid, QStringLiteral("690,760")));
    QCOMPARE(shown().energySupply.powerReceived[0].energy.value, 690760.0);
    QCOMPARE(grid.data().toString(), QStringLiteral("690,760"));
    QVERIFY(!changed.isEmpty());
    // 10,000 MWh more at the printed factor of annex 4
    COMPARE_CLOSE(m_results->ofCase(m_shown->index()).account.accounting.total().value, emissions + 10000 * 0.8325);
    QVERIFY(power->setData(grid, QStringLiteral("690760"))); // the same number is no command
    m_document->undo();
    QVERIFY(m_document->park() == before);
    QVERIFY(!m_document->canUndo());
    COMPARE_CLOSE(m_results->ofCase(m_shown->index()).account.accounting.total().value, emissions);
}

void TestEditing::whatCannotBeReadStaysWithASentence_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *key, const char *text, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(key) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
    };
    row("words", "mwh", "many", "is no number");
    row("an ambiguous comma", "mwh", "1,37", "is no number");
    row("another unit", "mwh", "5 t", "The unit \"t\" is unknown here. Use one of: MWh, kWh");
    row("per cent of energy", "mwh", "5 %", "is no share");
    row("an unknown choice", "kind", "solar", "is not in the list. Choose one of: Public grid, Direct green supply");
    row("no choice", "kind", "", "cannot be empty");
    row("an enterprise that is not there", "enterprise", "Nobody Ltd", "is not in the list");
}

void TestEditing::whatCannotBeReadStaysWithASentence()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const core::Park before = m_document->park();
    const auto power = list(System::EnergySupply, "powerReceived");
    const QModelIndex at = cell(*power, 0, key.toStdString());
    const QString held = at.data().toString();
    QVERIFY(!power->setData(at, text));
    QCOMPARE(at.data().toString(), text);
    QVERIFY(at.data(RejectedRole).toBool());
    QCOMPARE(at.data(SeverityRole).toInt(), int(core::Severity::Error));
    QVERIFY2(at.data(Qt::ToolTipRole).toString().contains(sentence), qPrintable(at.data(Qt::ToolTipRole).toString()));
    QVERIFY(m_document->park() == before);
    QVERIFY(!m_document->canUndo());
    QVERIFY(power->setData(at, at.column() == column(*power, "mwh") ? QStringLiteral("680760") : held));
    QVERIFY(!at.data(RejectedRole).isValid() || !at.data(RejectedRole).toBool());
    QVERIFY(m_document->park() == before);
}

/// Interface rules, §3: the wrong text stays until it is corrected or dropped, and undo takes back what was typed last.
void TestEditing::refusedTextsAreTakenBackFirst()
{
    const core::Park before = m_document->park();
    RejectedCells rejected(*m_document);
    const auto power = list(System::EnergySupply, "powerReceived");
    const auto undo = [&] { // as the window does
        if (!rejected.takeBackLast(m_document->lastCommand()))
            m_document->undo();
    };
    const QModelIndex first = cell(*power, 0, "mwh"), second = cell(*power, 1, "mwh");
    const QString held = second.data().toString();
    QVERIFY(power->setData(first, QStringLiteral("5")));
    QVERIFY(!power->setData(second, QStringLiteral("abc")));
    undo();
    QVERIFY(rejected.cells().empty());
    QCOMPARE(second.data().toString(), held);
    QCOMPARE(first.data().toString(), QStringLiteral("5")); // the edit before stays
    undo();
    QVERIFY(m_document->park() == before);

    QVERIFY(!power->setData(second, QStringLiteral("abc"))); // older than the edit: it waits
    QVERIFY(power->setData(first, QStringLiteral("5")));
    undo();
    QVERIFY(m_document->park() == before);
    QCOMPARE(second.data().toString(), QStringLiteral("abc"));
    QVERIFY(power->setData(second, {}, RejectedRole)); // Esc
    QCOMPARE(second.data().toString(), held);
    QVERIFY(!power->setData(second, {}, RejectedRole));
    QVERIFY(!m_document->canUndo());

    ParametersModel parameters(*m_document, *m_shown, support::library(), *m_appearance);
    const QModelIndex rate = parameters.index(core::parameterPlace(-1, "discountRate").index, ParametersModel::ValueColumn);
    QVERIFY(!parameters.setData(rate, QStringLiteral("high")));
    parameters.refresh(); // the page came into view again
    QCOMPARE(rate.data().toString(), QStringLiteral("high"));
    undo();
    QCOMPARE(rate.data().toString(), QStringLiteral("6"));
}

/// One paste is one step to undo, whether its cells could be read or not.
void TestEditing::refusedBlocksAreOneStep()
{
    const core::Park before = m_document->park();
    RejectedCells rejected(*m_document);
    const auto power = list(System::EnergySupply, "powerReceived");
    const int mwh = column(*power, "mwh");
    power->paste(0, mwh, QStringLiteral("a\nb\nc"), {});
    QCOMPARE(rejected.cells().size(), size_t(3));
    QVERIFY(rejected.takeBackLast(m_document->lastCommand()));
    QVERIFY(rejected.cells().empty());
    power->paste(0, mwh, QStringLiteral("7\nb\nc"), {});
    QCOMPARE(rejected.cells().size(), size_t(2));
    QVERIFY(!rejected.takeBackLast(m_document->lastCommand())); // they go with what was taken of the block
    m_document->undo();
    QVERIFY(rejected.cells().empty());
    QVERIFY(m_document->park() == before);
}

/// Undo and redo of a paste bring its unread cells back, not what stood in their place.
void TestEditing::refusedBlocksComeBackWithRedo()
{
    const core::Park before = m_document->park();
    const RejectedCells rejected(*m_document);
    const auto power = list(System::EnergySupply, "powerReceived");
    const int rows = power->size(), mwh = column(*power, "mwh");
    QVERIFY(!power->setData(power->index(0, mwh), QStringLiteral("older")));
    power->paste(0, mwh, QStringLiteral("7\n").repeated(rows) + QStringLiteral("plenty"), {});
    QCOMPARE(power->size(), rows + 1);
    QCOMPARE(power->index(0, mwh).data().toString(), "7"); // corrected
    QCOMPARE(power->index(rows, mwh).data().toString(), "plenty");
    m_document->undo();
    QVERIFY(m_document->park() == before);
    QCOMPARE(power->index(0, mwh).data().toString(), "older");
    QCOMPARE(rejected.cells().size(), size_t(1));
    m_document->redo();
    QCOMPARE(power->index(0, mwh).data().toString(), "7");
    QCOMPARE(power->index(rows, mwh).data().toString(), "plenty");
    QVERIFY(power->index(rows, mwh).data(RejectedRole).toBool());
    QCOMPARE(rejected.cells().size(), size_t(1));
    QCOMPARE(rejected.cells()[0].place.index, rows);
}

/// A text that could not be read is never lost to a number that stood there before: not with the table, not with the row.
void TestEditing::refusedTextsWaitForTheirRow()
{
    const RejectedCells rejected(*m_document);
    {
        const auto power = list(System::EnergySupply, "powerReceived");
        QVERIFY(!power->setData(power->index(2, column(*power, "mwh")), QStringLiteral("plenty")));
        power->insertRowsAt(1, 2);
        m_testers.clear();
    }
    const auto power = list(System::EnergySupply, "powerReceived"); // another page shows the same list
    const int mwh = column(*power, "mwh");
    QCOMPARE(power->index(4, mwh).data().toString(), "plenty");
    power->removeRowsAt({4});
    QVERIFY(rejected.cells().empty());
    m_document->undo();
    QCOMPARE(power->index(4, mwh).data().toString(), "plenty");
    m_document->undo();
    QCOMPARE(power->index(2, mwh).data().toString(), "plenty");
    const qsizetype ofCase = m_shown->index();
    deleteCase(*m_document, ofCase);
    QVERIFY(rejected.cells().empty());
    m_document->undo();
    QCOMPARE(rejected.cells().size(), size_t(1));
    QCOMPARE(rejected.cells()[0].place.index, 2);
    m_shown->show(ofCase);
    power->refresh();
    power->sortBy(mwh, Qt::AscendingOrder);
    const int sorted = rejected.cells()[0].place.index;
    QVERIFY(sorted != 2);
    m_document->undo();
    QCOMPARE(rejected.cells()[0].place.index, 2);
    m_document->redo();
    QCOMPARE(rejected.cells()[0].place.index, sorted);
}

/// A block with a column off is thousands of cells: who shows them hears of it once, not once for each.
void TestEditing::refusedBlocksAreSaidOnce()
{
    constexpr int rows = 5000;
    const RejectedCells rejected(*m_document);
    const auto power = list(System::EnergySupply, "powerReceived");
    QSignalSpy changed(power.get(), &QAbstractItemModel::dataChanged), said(power.get(), &RowsModel::rejectedChanged);
    power->paste(0, column(*power, "mwh"), QStringLiteral("abc\n").repeated(rows), {});
    QCOMPARE(power->size(), rows);
    QCOMPARE(power->uncounted(), rows);
    QCOMPARE(rejected.cells().size(), size_t(rows));
    QVERIFY2(changed.count() < 5, qPrintable(QString::number(changed.count())));
    QVERIFY2(said.count() < 5, qPrintable(QString::number(said.count())));
}

/// Figures do not use the number behind a text that could not be read without a word.
void TestEditing::refusedRowsAreNotCounted()
{
    const auto power = list(System::EnergySupply, "powerReceived");
    const int emission = power->columnCount() - 2, energy = power->columnCount() - 1, mwh = column(*power, "mwh");
    QCOMPARE(power->sum(mwh), QStringLiteral("1,366,000")); // README of the example parks, check 1
    QCOMPARE(power->uncounted(), 0);
    QVERIFY(!power->setData(power->index(0, mwh), QStringLiteral("abc")));
    QCOMPARE(power->index(0, emission).data().toString(), Format::absent());
    QCOMPARE(power->index(0, energy).data().toString(), Format::absent());
    QVERIFY(power->index(1, emission).data().toString() != Format::absent());
    QCOMPARE(power->sum(mwh), QStringLiteral("685,240")); // without the 680,760 of PR1
    QCOMPARE(power->uncounted(), 1);
    QCOMPARE(power->worst(), core::Severity::Error);
    QVERIFY(power->setData(power->index(0, mwh), {}, RejectedRole));
    QCOMPARE(power->sum(mwh), QStringLiteral("1,366,000"));
    QCOMPARE(power->uncounted(), 0);
}

/// A choice that could not be read is no choice: neither the sums nor a file count the row by the one of new rows.
void TestEditing::numbersWaitForTheChoiceOfTheirRow()
{
    const auto power = list(System::EnergySupply, "powerReceived");
    const int rows = power->size(), kind = column(*power, "kind"), mwh = column(*power, "mwh");
    const QString report = power->paste(rows, 0, QStringLiteral("太阳能\t700000\nPublic grid\t500\n"), {});
    QVERIFY2(report.startsWith(QStringLiteral("1 cell")), qPrintable(report)); // the number could
    const auto pasted = [&](int row) -> const core::PowerReceived & { return shown().energySupply.powerReceived[rows + row]; };
    QCOMPARE(pasted(0).energy.value, core::notGiven);
    QCOMPARE(pasted(1).energy.value, 500.0);
    QCOMPARE(power->index(rows, mwh).data().toString(), QStringLiteral("700000 MWh"));
    QVERIFY(power->index(rows, mwh).data(RejectedRole).toBool());
    power->refreshResults();
    QCOMPARE(power->uncounted(), 1);
    QCOMPARE(power->sum(mwh), QStringLiteral("1,366,500"));
    QVERIFY(power->setData(power->index(rows, kind), QStringLiteral("Direct green supply"))); // and the number comes with it
    QCOMPARE(pasted(0).energy.value, 700000.0);
    QVERIFY(!power->index(rows, mwh).data(RejectedRole).toBool());
    m_document->undo();
    QCOMPARE(pasted(0).energy.value, core::notGiven);
    QVERIFY(power->index(rows, mwh).data(RejectedRole).toBool());
    // the same one after the other; a number that was there counts on by the choice that was there
    QVERIFY(!power->setData(power->index(rows + 2, kind), QStringLiteral("other power")));
    QVERIFY(power->setData(power->index(rows + 2, mwh), QStringLiteral("9")));
    QCOMPARE(pasted(2).energy.value, core::notGiven);
    QVERIFY(!power->setData(power->index(0, kind), QStringLiteral("other power")));
    QVERIFY(power->setData(power->index(0, mwh), QStringLiteral("8")));
    QCOMPARE(shown().energySupply.powerReceived[0].energy.value, 8.0);
}

void TestEditing::missingIsNeverZero()
{
    const auto power = list(System::EnergySupply, "powerReceived");
    const int emission = power->columnCount() - 2, mwh = column(*power, "mwh");
    const QString before = power->index(1, emission).data().toString();
    power->clear({power->index(0, mwh)});
    power->refreshResults();
    for (int computed = emission; computed < power->columnCount(); ++computed) {
        QCOMPARE(power->index(0, computed).data().toString(), Format::absent());
        QVERIFY(!power->index(0, computed).data(RawRole).isValid());
    }
    QCOMPARE(power->index(1, emission).data().toString(), before);
    QCOMPARE(power->sum(mwh), QStringLiteral("685,240"));
    QCOMPARE(power->uncounted(), 1);
    for (int row = 1; row < power->size(); ++row)
        power->clear({power->index(row, mwh)});
    power->refreshResults();
    QCOMPARE(power->uncounted(), power->size());
    for (const int column : {mwh, emission, emission + 1}) // no row has a number: their sum is not 0
        QCOMPARE(power->sum(column), Format::absent());
}

/// What is said not to be counted is in no sum of the list, neither of what was entered nor of what was computed.
void TestEditing::everySumIsOfTheSameRows()
{
    const auto waste = list(System::Infrastructure, "solidWaste");
    const int generated = column(*waste, "generatedT"), used = column(*waste, "usedT");
    QCOMPARE(waste->sum(generated), QStringLiteral("149,400")); // 52,000 + 18,000 + 31,000 + 46,000 + 2,400 of the file
    QVERIFY(!waste->setData(waste->index(0, used), QStringLiteral("abc")));
    QCOMPARE(waste->uncounted(), 1);
    QCOMPARE(waste->sum(generated), QStringLiteral("97,400")); // without SW1, whose use could not be read
    QVERIFY(waste->setData(waste->index(0, used), {}, RejectedRole));
    QCOMPARE(waste->sum(generated), QStringLiteral("149,400"));
    waste->clear({waste->index(1, used)}); // nor is a row that lacks something
    waste->refreshResults();
    QCOMPARE(waste->uncounted(), 1);
    QCOMPARE(waste->sum(generated), QStringLiteral("131,400"));
}

/// One name per unit in the window, ASCII in the file, and both are understood.
void TestEditing::unitsOfFuelsHaveOneName()
{
    const auto fuels = list(System::EnergySupply, "fuelUse");
    const QModelIndex gas = cell(*fuels, 0, "unit");
    QCOMPARE(gas.data().toString(), QStringLiteral("10⁴ Nm³"));
    m_appearance->setLanguage(Language::Chinese);
    QCOMPARE(gas.data().toString(), QStringLiteral("万Nm³"));
    QCOMPARE(fuels->choices(gas)[0].text, QStringLiteral("万Nm³"));
    for (const char *typed : {"万Nm³", "万Nm3", "10^4Nm3", "10⁴ Nm³", "10^4 Nm3"}) {
        QVERIFY2(fuels->setData(gas, QString::fromUtf8(typed)), typed);
        QCOMPARE(shown().energySupply.fuelUse[0].unit, QStringLiteral("10^4Nm3"));
    }
    const auto streams = list(System::Infrastructure, "symbiosis");
    const QModelIndex hydrogen = cell(*streams, 1, "unit");
    QCOMPARE(hydrogen.data().toString(), QStringLiteral("万Nm³"));
    QVERIFY(streams->setData(hydrogen, QStringLiteral("t")));
    QVERIFY(streams->setData(hydrogen, QStringLiteral("万Nm³")));
    QCOMPARE(shown().infrastructure.symbiosis[1].unit, QStringLiteral("10^4Nm3"));
    QVERIFY(streams->setData(hydrogen, QStringLiteral("万件"))); // no volume: as it was typed
    QCOMPARE(shown().infrastructure.symbiosis[1].unit, QStringLiteral("万件"));
    // what is per unit says so
    const int ownFactor = column(*fuels, "custom.tco2PerUnit");
    QVERIFY(fuels->headerData(ownFactor, Qt::Horizontal).toString().contains(QStringLiteral("/单位")));
    const auto products = list(System::Production, "products"); // the first is counted in t
    const QModelIndex energy = cell(*products, 0, "unitEnergyKgce");
    for (const char *typed : {"45 kgce/t", "45 kgce/吨", "45 kgce/单位", "0.045 tce/t", "45"}) {
        QVERIFY2(products->setData(energy, QString::fromUtf8(typed)), typed);
        QCOMPARE(shown().production.products[0].unitEnergy->value, 45.0);
    }
    QVERIFY(!products->setData(energy, QStringLiteral("45 kgce/kg")));
}

void TestEditing::columnsThatNoFuelUses()
{
    const auto fuels = list(System::EnergySupply, "fuelUse");
    const int own = column(*fuels, "custom.tco2PerUnit");
    QVERIFY(fuels->isUnused(own));
    QVERIFY(!fuels->isUnused(column(*fuels, "quantity")));
    QVERIFY(fuels->setData(fuels->index(0, own), QStringLiteral("20")));
    QVERIFY(!fuels->isUnused(own));
    const auto power = list(System::EnergySupply, "powerReceived");
    for (int each = 0; each < power->columnCount(); ++each)
        QVERIFY(!power->isUnused(each));
}

/// Types of buildings are free texts of the file: known ones read in the language shown, and the file keeps its own.
void TestEditing::knownWordsReadInBothLanguages()
{
    const core::Park before = m_document->park();
    const auto buildings = list(System::Buildings, "buildings");
    const QModelIndex type = cell(*buildings, 0, "type");
    QCOMPARE(type.data().toString(), QStringLiteral("Office"));
    m_appearance->setLanguage(Language::Chinese);
    QCOMPARE(type.data().toString(), QStringLiteral("办公楼"));
    QVERIFY(m_document->park() == before);
    QVERIFY(buildings->setData(type, QStringLiteral("食堂")));
    QCOMPARE(shown().buildings.buildings[0].type, QStringLiteral("canteen"));
    QVERIFY(buildings->setData(type, QStringLiteral("Dormitory"))); // the name in the other language
    QCOMPARE(shown().buildings.buildings[0].type, QStringLiteral("dormitory"));
    QVERIFY(buildings->setData(type, QStringLiteral("观鸟塔"))); // any word
    QCOMPARE(shown().buildings.buildings[0].type, QStringLiteral("观鸟塔"));
    QCOMPARE(type.data().toString(), QStringLiteral("观鸟塔"));

    const auto uses = list(System::Production, "electricityUse"); // its load shape
    const QModelIndex shape = cell(*uses, 0, "loadShape");
    QVERIFY(uses->setData(shape, QStringLiteral("twoShift")));
    QCOMPARE(shape.data().toString(), QStringLiteral("两班"));
    m_appearance->setLanguage(Language::English);
    QCOMPARE(shape.data().toString(), QStringLiteral("Two shifts"));
    QVERIFY(uses->setData(shape, QStringLiteral("One shift")));
    QCOMPARE(shown().production.electricityUse[0].loadShape, QStringLiteral("dayShift"));
    QVERIFY(uses->setData(shape, QStringLiteral("连续生产"))); // the name in the other language
    QCOMPARE(shown().production.electricityUse[0].loadShape, QStringLiteral("continuous"));
    QVERIFY(uses->setData(shape, QStringLiteral("line3"))); // any word
    QCOMPARE(shown().production.electricityUse[0].loadShape, QStringLiteral("line3"));
    const core::Object &profileObject = *core::parkObject.parts[0].object;
    ObjectModel profile(
        profileObject, [] { return std::optional(core::profileAddress()); }, *m_document, support::library(), *m_appearance);
    const QModelIndex zone = profile.index(core::fieldIndex(profileObject, "climateZone"), 1);
    QCOMPARE(m_document->park().profile.climateZone, QStringLiteral("夏热冬冷"));
    QCOMPARE(zone.data().toString(), QStringLiteral("Hot summer and cold winter"));
    QVERIFY(profile.setData(zone, QStringLiteral("Mild")));
    QCOMPARE(m_document->park().profile.climateZone, QStringLiteral("温和"));
}

void TestEditing::unitsAreTypedAndShown()
{
    const auto power = list(System::EnergySupply, "powerReceived");
    const QModelIndex grid = cell(*power, 0, "mwh");
    const auto typed = [&](const char *text) {
        power->setData(grid, QString::fromUtf8(text));
        return shown().energySupply.powerReceived[0].energy.value;
    };
    QCOMPARE(typed("70万"), 700000.0);
    QCOMPARE(typed("7亿kWh"), 700000.0);
    QCOMPARE(typed("６５０００万千瓦时"), 650000.0);
    QCOMPARE(typed("0.7 GWh"), 700.0);
    power->showUnit(grid.column(), QStringLiteral("万 kWh"));
    QCOMPARE(power->headerData(grid.column(), Qt::Horizontal).toString(), QStringLiteral("Electricity (10⁴ kWh)"));
    QCOMPARE(grid.data().toString(), QStringLiteral("70"));
    QCOMPARE(typed("75"), 750.0); // in the unit shown
    QCOMPARE(typed("75 MWh"), 75.0);
    QCOMPARE(grid.data(RawRole).toDouble(), 75.0);
    const auto networks = list(System::Infrastructure, "networks");
    const QModelIndex losses = cell(*networks, 0, "lossShare");
    QVERIFY(networks->setData(losses, QStringLiteral("23.4")));
    QCOMPARE(*shown().infrastructure.networks[0].lossShare, 0.234); // to the last bit
    QVERIFY(networks->setData(losses, QStringLiteral("5％")));
    QCOMPARE(*shown().infrastructure.networks[0].lossShare, 0.05);
    const auto fuels = list(System::EnergySupply, "fuelUse");
    QCOMPARE(shown().energySupply.fuelUse[0].unit, QStringLiteral("10^4Nm3"));
    QVERIFY(fuels->setData(cell(*fuels, 0, "quantity"), QStringLiteral("1900万Nm3")));
    QCOMPARE(shown().energySupply.fuelUse[0].quantity.value, 1900.0);
    QVERIFY(fuels->setData(cell(*fuels, 4, "quantity"), QStringLiteral("3万t")));
    QCOMPARE(shown().energySupply.fuelUse[4].quantity.value, 30000.0);
    QVERIFY(!fuels->setData(cell(*fuels, 4, "quantity"), QStringLiteral("3万Nm3")));
}

/// Coal of 23.204 GJ/t (guidelines of 24 industries) and 29.3076 GJ/tce (GB/T 2589): energy is converted by the row's heat value.
void TestEditing::fuelsAreTypedAsEnergy()
{
    const auto fuels = list(System::EnergySupply, "fuelUse");
    const QModelIndex coal = cell(*fuels, 4, "quantity");
    const auto tonnes = [this] { return shown().energySupply.fuelUse[4].quantity.value; };
    QVERIFY(fuels->setData(coal, QStringLiteral("1000 GJ")));
    COMPARE_CLOSE(tonnes(), 1000 / 23.204);
    QVERIFY(fuels->setData(coal, QStringLiteral("500 tce")));
    COMPARE_CLOSE(tonnes(), 500 * 29.3076 / 23.204);
    QVERIFY(fuels->setData(coal, QStringLiteral("500 吨标准煤")));
    COMPARE_CLOSE(tonnes(), 500 * 29.3076 / 23.204);
    QStringList symbols;
    for (const core::UnitChoice &each : fuels->units(coal)) {
        symbols << each.symbol;
        if (each.symbol == QLatin1StringView("tce"))
            QCOMPARE(fuels->valueIn(coal, each), QStringLiteral("500"));
    }
    QCOMPARE(symbols.first(), QStringLiteral("t"));
    QVERIFY2(symbols.contains(QStringLiteral("万 t")) && symbols.contains(QStringLiteral("GJ")), qPrintable(symbols.join(u' ')));
    QVERIFY(!symbols.contains(QStringLiteral("MWh"))); // it would be read as power
    // by the heat value of its own
    const QModelIndex own = cell(*fuels, 4, "custom.ncvGjPerUnit");
    QVERIFY(fuels->setData(own, QStringLiteral("20")));
    QVERIFY(fuels->setData(coal, QStringLiteral("1000 GJ")));
    COMPARE_CLOSE(tonnes(), 50);
    // pasted into a new row, by the fuel that stands before it
    const int rows = fuels->size();
    QVERIFY(fuels->paste(rows, 0, QStringLiteral("bituminous\t2320.4 GJ"), {}).isEmpty());
    COMPARE_CLOSE(shown().energySupply.fuelUse[rows].quantity.value, 100);
    // a fuel without such a unit has no energy
    QVERIFY(!fuels->setData(cell(*fuels, fuels->size(), "quantity"), QStringLiteral("5 GJ")));
}

void TestEditing::choicesAreNamesAndIds()
{
    const auto power = list(System::EnergySupply, "powerReceived");
    const QModelIndex kind = cell(*power, 0, "kind"), enterprise = cell(*power, 0, "enterprise");
    QVERIFY(power->setData(kind, QStringLiteral("otherFossil")));
    QCOMPARE(kind.data().toString(), QStringLiteral("Other fossil power"));
    QVERIFY(power->setData(kind, QStringLiteral("direct"))); // the only one that begins so
    QCOMPARE(shown().energySupply.powerReceived[0].kind, core::ReceivedPowerKind::DirectNonFossil);
    const core::Enterprise &first = m_document->park().enterprises[0];
    QVERIFY(power->setData(enterprise, first.name));
    QCOMPARE(shown().energySupply.powerReceived[0].enterprise->id, first.id);
    QVERIFY(power->setData(enterprise, QString()));
    QVERIFY(!shown().energySupply.powerReceived[0].enterprise);
    const auto fuels = list(System::EnergySupply, "fuelUse");
    QCOMPARE(fuels->choices(cell(*fuels, 0, "fuel")).size(), support::library().fuels().all().size());
    m_appearance->setLanguage(Language::Chinese);
    QVERIFY(fuels->setData(cell(*fuels, 0, "fuel"), QStringLiteral("无烟煤")));
    QCOMPARE(shown().energySupply.fuelUse[0].fuel, QStringLiteral("anthracite"));
    m_appearance->setLanguage(Language::English);
    const auto attributes = list(System::EnergySupply, "greenAttributes");
    QVERIFY(attributes->setData(cell(*attributes, 0, "producedTo"), QString()));
    for (const char *text : {"2025-3", "2025/03", "2025年3月", "202503"}) {
        QVERIFY2(attributes->setData(cell(*attributes, 0, "producedFrom"), QString::fromUtf8(text)), text);
        QCOMPARE(shown().energySupply.greenAttributes[0].producedFrom, core::monthOf(2025, 3));
        m_document->undo();
    }
}

/// Clinker emits 0.535 t/t by the guideline of the cement industry, quicklime 0.768 by the IPCC.
void TestEditing::processesBringTheirFactor()
{
    const auto rows = list(System::Production, "processEmissions");
    const auto row = [&](int at) -> const core::ProcessEmission & { return shown().production.processEmissions[at]; };
    const auto type = [&](int at, std::string_view key, const QString &text) {
        return rows->setData(rows->index(at, column(*rows, key)), text);
    };
    const int last = rows->size();
    QCOMPARE(rows->choices(cell(*rows, 0, "process")).size(), support::library().processes().size());
    QVERIFY(type(last, "process", QStringLiteral("Portland clinker"))); // a new row
    QCOMPARE(row(last).factor.value, 0.535);
    QVERIFY(row(last).justification.value_or(QString()).contains(QStringLiteral("CETS-AG-02.01")));
    QVERIFY(type(last, "process", QStringLiteral("Quicklime, high calcium"))); // chosen again
    QCOMPARE(row(last).factor.value, 0.768);
    QVERIFY(row(last).justification.value_or(QString()).contains(QStringLiteral("IPCC")));
    QVERIFY(type(last, "factorTPerT", QStringLiteral("0.7"))); // one's own: not the IPCC's any more
    QCOMPARE(row(last).justification, std::nullopt);
    QVERIFY(type(last, "process", QStringLiteral("Portland clinker")));
    QCOMPARE(row(last).factor.value, 0.7); // stays, and has no source that is not its
    QCOMPARE(row(last).justification, std::nullopt);
    m_document->undo();
    m_document->undo();
    QCOMPARE(row(last).factor.value, 0.768);
    QVERIFY(row(last).justification);

    const core::ProcessEmission given = row(0);
    QVERIFY(type(0, "process", QStringLiteral("Portland clinker")));
    QCOMPARE(row(0).factor, given.factor);
    QCOMPARE(row(0).justification, given.justification);
    QVERIFY(type(0, "process", QStringLiteral("own process"))); // any other name
    QCOMPARE(row(0).process, QStringLiteral("own process"));
    m_appearance->setLanguage(Language::Chinese);
    QVERIFY(type(last + 1, "process", QStringLiteral("硅酸盐水泥熟料")));
    QCOMPARE(row(last + 1).factor.value, 0.535);
    QVERIFY(row(last + 1).justification.value_or(QString()).contains(QStringLiteral("水泥行业")));
    m_appearance->setLanguage(Language::English);
}

void TestEditing::newRowsComeAtTheEnd()
{
    const auto power = list(System::EnergySupply, "powerReceived");
    const int rows = power->size();
    QCOMPARE(power->headerData(rows, Qt::Vertical).toString(), QStringLiteral("＋"));
    QVERIFY(power->setData(cell(*power, rows, "mwh"), QStringLiteral("5")));
    QCOMPARE(power->size(), rows + 1);
    QCOMPARE(shown().energySupply.powerReceived.back().id, QStringLiteral("PR5"));
    QCOMPARE(shown().energySupply.powerReceived.back().energy.value, 5.0);
    // a row whose quantity nobody entered counts nothing and withholds the verdict
    QVERIFY(power->setData(cell(*power, rows + 1, "note"), QStringLiteral("line 3")));
    QCOMPARE(shown().energySupply.powerReceived.back().energy.value, core::notGiven);
    QCOMPARE(cell(*power, rows + 1, "mwh").data().toString(), QString());
    QCOMPARE(m_results->ofCase(m_shown->index()).schemes[0].items[0].status, core::ItemStatus::NoData);
    power->refreshResults();
    QCOMPARE(cell(*power, rows + 1, "mwh").data(SeverityRole).toInt(), int(core::Severity::Warning));
    m_document->undo();
    m_document->undo();
    QCOMPARE(power->size(), rows);
}

void TestEditing::fuelsBringTheirUnit()
{
    const auto fuels = list(System::Production, "fuelUse");
    const int rows = fuels->size();
    QVERIFY(fuels->setData(cell(*fuels, rows, "fuel"), QStringLiteral("Natural gas")));
    QCOMPARE(shown().production.fuelUse.back().unit, QStringLiteral("10^4Nm3"));
    QVERIFY(fuels->setData(cell(*fuels, rows, "fuel"), QStringLiteral("anthracite")));
    QCOMPARE(shown().production.fuelUse.back().unit, QStringLiteral("t"));
    QVERIFY(!fuels->setData(cell(*fuels, rows, "unit"), QStringLiteral("10^4Nm3")));
}

void TestEditing::blocksArePasted()
{
    const core::Park before = m_document->park();
    const auto power = list(System::EnergySupply, "powerReceived");
    const QString text = QStringLiteral("grid\t1,000.5\t\t=1+1\nPublic grid\t２０万\t\tsecond\n");
    QCOMPARE(power->paste(0, 0, text, {}), QString());
    const auto rows = [this]() -> const auto &
    {
        return shown().energySupply.powerReceived;
    }; // anew: edits move it
    QCOMPARE(rows()[0].energy.value, 1000.5);
    QCOMPARE(rows()[1].energy.value, 200000.0);
    QCOMPARE(*rows()[0].note, QStringLiteral("=1+1")); // text that looks like a formula stays text
    QCOMPARE(*rows()[1].note, QStringLiteral("second"));
    m_document->undo(); // one paste, one step
    QVERIFY(m_document->park() == before);
    // what cannot be read keeps its text; the rest goes in
    const QString report = power->paste(0, 1, QStringLiteral("x1\n7\n#DIV/0!\n"), {});
    QVERIFY2(report.startsWith(QStringLiteral("2 cells could not be read")), qPrintable(report));
    QCOMPARE(rows()[1].energy.value, 7.0);
    QCOMPARE(cell(*power, 2, "mwh").data().toString(), QStringLiteral("#DIV/0!"));
    QCOMPARE(rows()[2].energy, before.cases[m_shown->index()].energySupply.powerReceived[2].energy);
}

void TestEditing::pasteGrowsTheList()
{
    const auto buildings = list(System::Buildings, "buildings");
    const int rows = buildings->size();
    QString text;
    for (int i = 0; i < 500; ++i)
        text += QStringLiteral("B %1\toffice\t%2\tYes\tgreen2\t%3\t\t\n").arg(i).arg(1000 + i).arg(50 + i % 7);
    const QString report = buildings->paste(rows, 0, text, {});
    QCOMPARE(report, QString());
    QCOMPARE(buildings->size(), rows + 500);
    QCOMPARE(shown().buildings.buildings.back().floorArea.value, 1499.0);
    QCOMPARE(shown().buildings.buildings.back().standard, core::BuildingStandard::Green2);
    QVERIFY(shown().buildings.buildings.back().isNew);
    QVERIFY(!core::hasError(m_results->ofCase(m_shown->index()).findings)); // every row has an id of its own
    m_document->undo();
    QCOMPARE(buildings->size(), rows);
}

void TestEditing::pasteAsksOnceForTheDecimalSign()
{
    const auto power = list(System::EnergySupply, "powerReceived");
    int asked = 0;
    const auto comma = [&](const QString &column, const QString &example) {
        ++asked;
        return column.startsWith(QStringLiteral("Electricity")) && example == QStringLiteral("1,37") ? core::DecimalSign::Comma
                                                                                                     : core::DecimalSign::Point;
    };
    QCOMPARE(power->paste(0, 1, QStringLiteral("1.375\n1,37\n2,5\n"), comma), QString());
    QCOMPARE(asked, 1);
    QCOMPARE(shown().energySupply.powerReceived[0].energy.value, 1375.0); // decided for the column
    QCOMPARE(shown().energySupply.powerReceived[1].energy.value, 1.37);
    QCOMPARE(power->paste(0, 1, QStringLiteral("1,37\n108.5\n0,9\n45\n"), comma), QString()); // none reads in two ways
    QCOMPARE(asked, 2);
    QCOMPARE(shown().energySupply.powerReceived[0].energy.value, 1.37);
    QCOMPARE(shown().energySupply.powerReceived[1].energy.value, 108.5);
    QCOMPARE(shown().energySupply.powerReceived[2].energy.value, 0.9);
    QCOMPARE(shown().energySupply.powerReceived[3].energy.value, 45.0);
    QVERIFY(!power->paste(0, 1, QStringLiteral("1,37\n1.37\n1.375\n"), comma).isEmpty()); // not once so and once so
    QCOMPARE(asked, 3);
    QCOMPARE(cell(*power, 1, "mwh").data().toString(), QStringLiteral("1.37"));
    QVERIFY(cell(*power, 1, "mwh").data(RejectedRole).toBool());
    QCOMPARE(power->paste(0, 1, QStringLiteral("1,375\n1.37\n"), comma), QString());
    QCOMPARE(asked, 3); // every cell reads in the usual way
    QCOMPARE(shown().energySupply.powerReceived[0].energy.value, 1375.0);
}

void TestEditing::titlesAndComputedColumnsAreNotPasted()
{
    const auto power = list(System::EnergySupply, "powerReceived");
    QStringList titles;
    for (int c = 0; c < power->columnCount(); ++c)
        titles << power->headerData(c, Qt::Horizontal).toString();
    const QString whole = titles.mid(0, 4).join(u'\t') + QStringLiteral("\nPublic grid\t12\t\t\n");
    QCOMPARE(power->paste(0, 0, whole, {}), QString());
    QCOMPARE(shown().energySupply.powerReceived[0].energy.value, 12.0);
    const double second = shown().energySupply.powerReceived[1].energy.value;
    const QString report = power->paste(0, 3, QStringLiteral("note\t999\t999\n"), {});
    QVERIFY2(report.contains(QStringLiteral("Computed columns take no values")), qPrintable(report));
    QCOMPARE(*shown().energySupply.powerReceived[0].note, QStringLiteral("note"));
    QCOMPARE(shown().energySupply.powerReceived[1].energy.value, second);
    QVERIFY(!power->paste(0, 0, QString(), {}).isEmpty());
}

void TestEditing::exchangedMonthsArePasted()
{
    const auto attributes = list(System::EnergySupply, "greenAttributes");
    const int from = column(*attributes, "producedFrom");
    QCOMPARE(attributes->paste(0, from, QStringLiteral("2020-01\t2020-12\n"), {}), QString());
    QCOMPARE(attributes->paste(0, from, QStringLiteral("2025-03\t2025-06\n"), {}), QString()); // later than the end before
    QCOMPARE(*shown().energySupply.greenAttributes[0].producedTo, core::monthOf(2025, 6));
    const QString report = attributes->paste(0, from, QStringLiteral("2025-09\t2025-06\n"), {});
    QVERIFY(!report.isEmpty());
    // a new row that breaks the rule must not come in broken either
    QVERIFY(!attributes->paste(attributes->size(), 0, QStringLiteral("certificate\t5\t2025-09\t2025-06\n"), {}).isEmpty());
    const core::GreenAttribute &last = shown().energySupply.greenAttributes.back();
    QVERIFY(!last.producedTo || !(*last.producedTo < last.producedFrom));
}

void TestEditing::copiedBlocksComeBackEqual()
{
    for (const System system : core::allSystems)
        for (const core::List &each : core::systemPart(system).object->lists) {
            const auto model = list(system, each.key);
            if (model->size() == 0)
                continue;
            const core::Park before = m_document->park();
            const QString text = model->copied({rowsOf(*model), 0, core::fieldIndex(*each.element, "note")});
            QCOMPARE(model->paste(0, 0, text, {}), QString());
            QVERIFY2(m_document->park() == before, each.key.data());
        }
    QCOMPARE(core::cellsOf(core::tableText({{"a\tb", "c\nd"}, {"\"q\"", ""}})),
             (std::vector<QStringList>{{"a\tb", "c\nd"}, {"\"q\"", ""}}));
}

void TestEditing::rowsAreInsertedRemovedAndSorted()
{
    const core::Park before = m_document->park();
    const auto heat = list(System::EnergySupply, "heatProduced");
    const int rows = heat->size();
    QStringList ids;
    for (int i = 0; i < rows; ++i)
        ids << heat->headerData(i, Qt::Vertical).toString();
    heat->insertRowsAt(1, 2);
    QCOMPARE(heat->size(), rows + 2);
    QCOMPARE(heat->headerData(3, Qt::Vertical).toString(), ids[1]);
    heat->removeRowsAt({1, 2, 5});
    QCOMPARE(heat->size(), rows - 1);
    heat->sortBy(column(*heat, "gj"), Qt::DescendingOrder);
    for (int i = 1; i < heat->size(); ++i)
        QVERIFY(cell(*heat, i - 1, "gj").data(RawRole).toDouble() >= cell(*heat, i, "gj").data(RawRole).toDouble());
    heat->sortBy(column(*heat, "technology"), Qt::AscendingOrder);
    // what could not be read and what is selected go with their row
    const QModelIndex wrong = cell(*heat, 0, "gj");
    const QString id = heat->headerData(0, Qt::Vertical).toString();
    QVERIFY(!heat->setData(wrong, QStringLiteral("many")));
    const QPersistentModelIndex selected(wrong);
    heat->sortBy(column(*heat, "gj"), Qt::AscendingOrder);
    heat->sortBy(column(*heat, "gj"), Qt::DescendingOrder);
    QCOMPARE(heat->headerData(selected.row(), Qt::Vertical).toString(), id);
    QCOMPARE(selected.data().toString(), QStringLiteral("many"));
    QVERIFY(heat->setData(selected, QStringLiteral("1")));
    undoAll();
    QVERIFY(m_document->park() == before);
    for (int i = 0; i < rows; ++i)
        QCOMPARE(heat->headerData(i, Qt::Vertical).toString(), ids[i]);
}

void TestEditing::cellsAreFilledAndCleared()
{
    const core::Park before = m_document->park();
    const auto power = list(System::EnergySupply, "powerReceived");
    power->fillDown({{0, 1, 2, 3}, 0, 2});
    for (const core::PowerReceived &row : shown().energySupply.powerReceived)
        QVERIFY(row.energy.value == 680760.0 && row.kind == core::ReceivedPowerKind::Grid);
    m_document->undo();
    QVERIFY(m_document->park() == before);
    power->clear({cell(*power, 0, "mwh"), cell(*power, 0, "note"), cell(*power, 1, "note")});
    QCOMPARE(shown().energySupply.powerReceived[0].energy.value, core::notGiven);
    QVERIFY(!shown().energySupply.powerReceived[1].note);
    m_document->undo();
    power->enterInto({cell(*power, 0, "mwh"), cell(*power, 2, "mwh")}, QStringLiteral("5"));
    QCOMPARE(shown().energySupply.powerReceived[2].energy.value, 5.0);
    m_document->undo();
    QVERIFY(m_document->park() == before);
}

void TestEditing::formsAndParametersAreEdited()
{
    const core::Park before = m_document->park();
    ObjectModel profile(
        *core::parkObject.parts[0].object, [] { return std::optional(core::profileAddress()); }, *m_document, support::library(),
        *m_appearance);
    const QAbstractItemModelTester profileTester(&profile, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int area = core::fieldIndex(*core::parkObject.parts[0].object, "areaKm2");
    QVERIFY(profile.setData(profile.index(area, 1), QStringLiteral("3000 ha")));
    QCOMPARE(m_document->park().profile.area->value, 30.0);
    QVERIFY(!profile.setData(profile.index(area, 1), QStringLiteral("large")));
    QVERIFY(profile.index(area, 1).data(RejectedRole).toBool());
    const int year = core::fieldIndex(*core::parkObject.parts[0].object, "baseYear");
    QVERIFY(!profile.setData(profile.index(year, 1), QStringLiteral("2024.5")));
    QVERIFY(profile.setData(profile.index(year, 1), QStringLiteral("2024")));

    ParametersModel parameters(*m_document, *m_shown, support::library(), *m_appearance);
    const QAbstractItemModelTester parametersTester(&parameters, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int rate = core::parameterPlace(-1, "discountRate").index;
    QVERIFY(parameters.setData(parameters.index(rate, ParametersModel::ValueColumn), QStringLiteral("8")));
    QCOMPARE(*m_document->park().parameters.discountRate, 0.08);
    parameters.setForCase(rate);
    QCOMPARE(*shown().parameters.discountRate, 0.08);
    QCOMPARE(parameters.index(rate, ParametersModel::SetBy).data().toString(), QStringLiteral("Case · changed"));
    parameters.restore(rate);
    parameters.restore(rate);
    QCOMPARE(parameters.index(rate, ParametersModel::SetBy).data().toString(), QStringLiteral("Default"));
    undoAll();
    QVERIFY(m_document->park() == before);
}

void TestEditing::casesComeAndGo()
{
    const core::Park before = m_document->park();
    const auto power = list(System::EnergySupply, "powerReceived");
    m_shown->show(2);
    m_shown->show(rollCaseForward(*m_document, 2));
    power->refresh();
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2026"));
    QCOMPARE(m_shown->index(), qsizetype(3)); // before the plans
    QCOMPARE(power->size(), 4);
    QCOMPARE(cell(*power, 0, "mwh").data().toString(), QString());
    renameCase(*m_document, 3, QStringLiteral("First half"));
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2026"));
    m_shown->show(duplicateCase(*m_document, 4));
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2028-2"));
    deleteCase(*m_document, 0);
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2028-2")); // stays with its case
    m_shown->show(addCase(*m_document));
    QCOMPARE(m_shown->inPark()->year, 2031);
    deleteCase(*m_document, m_shown->index());
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2028-2")); // what was shown before it came
    undoAll();
    QVERIFY(m_document->park() == before);
    while (m_document->canRedo())
        m_document->redo();
    while (!m_document->park().cases.isEmpty())
        deleteCase(*m_document, 0);
    QCOMPARE(m_shown->index(), qsizetype(-1));
    power->refresh();
    QCOMPARE(power->rowCount(), 0);
    undoAll();
    QVERIFY(m_document->park() == before);
    QVERIFY(m_shown->index() >= 0);
    m_shown->show(2); // two new cases, one from the other: undo goes back the way they came
    m_shown->show(duplicateCase(*m_document, m_shown->index()));
    m_shown->show(duplicateCase(*m_document, m_shown->index()));
    m_document->undo();
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2025-2"));
    m_document->undo();
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2025"));
}

void TestEditing::undoTextsSpeakBothLanguages()
{
    const auto power = list(System::EnergySupply, "powerReceived");
    power->setData(cell(*power, 2, "mwh"), QStringLiteral("5"));
    const QString name = m_shown->inPark()->name;
    QCOMPARE(m_document->undoText(), QStringLiteral("Change Electricity of PR3 in Power received · %1").arg(name));
    m_appearance->setLanguage(Language::Chinese);
    QCOMPARE(m_document->undoText(), QStringLiteral("更改 PR3 的电量：外购电力 · %1").arg(name));
    m_document->undo();
    QVERIFY(m_document->redoText().contains(QStringLiteral("PR3")));
    QVERIFY(m_document->undoText().isEmpty());
}

/// One command of each kind: undone it is the park before, redone the park after.
void TestEditing::everyCommandUndoneAndRedone()
{
    const auto power = list(System::EnergySupply, "powerReceived");
    const auto heat = list(System::EnergySupply, "heatReceived");
    const std::pair<const char *, std::function<void()>> commands[]{
        {"clear",
         [&] {
             power->clear({power->index(0, 1), power->index(1, 3)});
         }},
        {"set", [&] { power->setData(cell(*power, 0, "mwh"), QStringLiteral("1")); }},
        {"steam instead of GJ", [&] { heat->setData(cell(*heat, 0, "steam.tonnes"), QStringLiteral("5")); }},
        {"GJ instead of steam", [&] { heat->setData(cell(*heat, 0, "gj"), QStringLiteral("5")); }},
        {"new row", [&] { power->setData(cell(*power, power->size(), "mwh"), QStringLiteral("1")); }},
        {"insert", [&] { power->insertRowsAt(1, 3); }},
        {"remove",
         [&] {
             power->removeRowsAt({0, 2});
         }},
        {"sort", [&] { power->sortBy(1, Qt::AscendingOrder); }},
        {"fill",
         [&] {
             power->fillDown({{0, 1, 2}, 0, 4});
         }},
        {"paste", [&] { power->paste(2, 0, QStringLiteral("grid\t1\ngrid\t2\ngrid\t3\ngrid\t4"), {}); }},
        {"roll forward", [&] { rollCaseForward(*m_document, 0); }},
        {"duplicate", [&] { duplicateCase(*m_document, 1); }},
        {"empty case", [&] { addCase(*m_document); }},
        {"rename", [&] { renameCase(*m_document, 1, QStringLiteral("x")); }},
        {"delete", [&] { deleteCase(*m_document, 4); }},
    };
    for (const auto &[name, command] : commands) {
        const core::Park before = m_document->park();
        power->refresh();
        heat->refresh();
        command();
        const core::Park after = m_document->park();
        QVERIFY2(!(before == after), name);
        QVERIFY2(!m_document->undoText().isEmpty(), name);
        m_document->undo();
        QVERIFY2(m_document->park() == before, name);
        m_document->redo();
        QVERIFY2(m_document->park() == after, name);
    }
}

void TestEditing::randomCommandsUndoneToTheStart()
{
    const core::Park before = m_document->park();
    std::vector<std::unique_ptr<ListModel>> models; // every table of the pages looks on
    for (const System system : core::allSystems)
        for (const core::List &each : core::systemPart(system).object->lists)
            models.push_back(list(system, each.key));
    std::mt19937 random(42);
    for (int i = 0; i < 1000; ++i) {
        std::vector<core::Edit> edits{support::randomEdit(m_document->park(), random)};
        m_document->push([] { return QString(); }, std::move(edits));
        if (random() % 10 == 0)
            m_document->undo();
        if (random() % 50 == 0)
            for (const auto &model : models)
                model->refresh();
    }
    const core::Park after = m_document->park();
    undoAll();
    QVERIFY(m_document->park() == before);
    while (m_document->canRedo())
        m_document->redo();
    QVERIFY(m_document->park() == after || m_document->canUndo());
}

void TestEditing::resultsOfOneCaseAreThoseOfTheWhole()
{
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) {
        m_document->push([] { return QString(); }, {support::randomEdit(m_document->park(), random)});
        if (i % 10)
            continue;
        const core::Evaluation whole = support::evaluate(m_document->park());
        QCOMPARE(m_results->evaluation().cases.size(), whole.cases.size());
        for (size_t c = 0; c < whole.cases.size(); ++c) {
            QCOMPARE(m_results->evaluation().cases[c].hasResults, whole.cases[c].hasResults);
            QCOMPARE(m_results->evaluation().cases[c].account.accounting.total(), whole.cases[c].account.accounting.total());
            QCOMPARE(m_results->evaluation().cases[c].findings.size(), whole.cases[c].findings.size());
        }
    }
}

void TestEditing::readOnlyParksStayAsTheyAre()
{
    const core::Park before = m_document->park();
    m_document->setReadOnly(QStringLiteral("opened by somebody"));
    const auto power = list(System::EnergySupply, "powerReceived");
    power->refresh();
    QCOMPARE(power->rowCount(), power->size()); // no line for new rows
    QVERIFY(!(power->flags(power->index(0, 1)) & Qt::ItemIsEditable));
    QVERIFY(!power->setData(power->index(0, 1), QStringLiteral("1")));
    QVERIFY(!power->paste(0, 1, QStringLiteral("1"), {}).isEmpty());
    power->insertRowsAt(0, 1);
    power->removeRowsAt({0});
    power->sortBy(1, Qt::AscendingOrder);
    power->clear({power->index(0, 1)});
    QVERIFY(m_document->park() == before);
}

void TestEditing::everyCommandIsKept()
{
    const QTemporaryDir folder;
    core::Park last;
    {
        Keeper keeper(*m_document, folder.path());
        m_document->open(support::coastalPark(), QStringLiteral("x.park"));
        QCOMPARE(keeper.state(), Keeper::State::Nothing);
        const auto power = list(System::EnergySupply, "powerReceived");
        for (int i = 0; i < 20; ++i)
            power->setData(cell(*power, i % 4, "mwh"), QString::number(1000 + i));
        power->insertRowsAt(0, 2);
        m_document->undo();
        keeper.flush();
        QCOMPARE(keeper.state(), Keeper::State::Kept);
        last = m_document->park();
    } // gone without saving, as after a crash
    const auto found = core::storage::recoverableIn(folder.path());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].fileName, QStringLiteral("x.park"));
    QVERIFY(found[0].edits >= 22);
    m_document->open(support::parkWith({}), QString());
    Keeper keeper(*m_document, folder.path());
    auto copy = core::storage::WorkingCopy::recover(found[0].path);
    QVERIFY(copy);
    keeper.adopt(*std::move(copy));
    QVERIFY(m_document->park() == last);
    QVERIFY(m_document->isChanged() && !m_document->isSaved());
    // and goes on being kept
    renameCase(*m_document, 0, QStringLiteral("after the crash"));
    keeper.flush();
    QCOMPARE(keeper.state(), Keeper::State::Kept);
    keeper.discard();
    QVERIFY(core::storage::recoverableIn(folder.path()).empty());
}

/// What a cell could not take was typed all the same: it comes back where its row stands, and no undo takes it away unseen.
void TestEditing::refusedTextsOutliveACrash()
{
    const QTemporaryDir folder;
    {
        Keeper keeper(*m_document, folder.path());
        const auto power = list(System::EnergySupply, "powerReceived");
        QVERIFY(!power->setData(cell(*power, 2, "mwh"), QStringLiteral("plenty")));
        power->insertRowsAt(1, 2); // in the same transaction it moves with its row
        keeper.flush();
        QCOMPARE(keeper.state(), Keeper::State::Kept);
        m_testers.clear();
    } // gone without saving, as after a crash
    const auto found = core::storage::recoverableIn(folder.path());
    QCOMPARE(found.size(), size_t(1));
    m_document->open(support::parkWith({}), QString());
    QVERIFY(m_document->rejected().isEmpty());
    Keeper keeper(*m_document, folder.path());
    auto copy = core::storage::WorkingCopy::recover(found[0].path);
    QVERIFY(copy);
    keeper.adopt(*std::move(copy));
    RejectedCells rejected(*m_document);
    QCOMPARE(rejected.cells().size(), size_t(1));
    QCOMPARE(rejected.cells()[0].place.index, 4);
    QVERIFY(!rejected.cells()[0].sentence.isEmpty());
    QVERIFY(!rejected.takeBackLast(m_document->lastCommand()));
    const auto &[where, text] = *m_document->rejected().all().begin();
    QCOMPARE(text.text, QStringLiteral("plenty"));
    const auto [object, field] = where;
    QVERIFY(m_document->dropRejected(object, field)); // corrected: then there is nothing to come back
    keeper.flush();
    keeper.discard();
    QVERIFY(core::storage::recoverableIn(folder.path()).empty());
}

void TestEditing::keepingGoesOnAfterAFailure()
{
    const QTemporaryDir folder;
    const QString working = folder.filePath(QStringLiteral("working"));
    QFile inTheWay(working); // no folder can be made there
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    {
        Keeper keeper(*m_document, working);
        renameCase(*m_document, 0, QStringLiteral("first"));
        keeper.flush();
        QCOMPARE(keeper.state(), Keeper::State::Failed);
        renameCase(*m_document, 2, QStringLiteral("fails"));
        renameCase(*m_document, 3, QStringLiteral("is sent before the failure is known"));
        keeper.flush();
        QCOMPARE(keeper.state(), Keeper::State::Failed);
        QVERIFY(inTheWay.remove());
        renameCase(*m_document, 1, QStringLiteral("second"));
        keeper.flush();
        QCOMPARE(keeper.state(), Keeper::State::Kept);
    } // gone without saving
    const auto found = core::storage::recoverableIn(working);
    QCOMPARE(found.size(), size_t(1));
    auto copy = core::storage::WorkingCopy::recover(found[0].path);
    QVERIFY(copy);
    QVERIFY(copy->park() == m_document->park()); // the edit that failed is in it too
}

/// Two edits fail; when the first failure is known a new copy begins, and the second comes while that is being made.
void TestEditing::aFailureOfOneCopyIsNoneOfTheNext()
{
    const QTemporaryDir folder;
    const QString working = folder.filePath(QStringLiteral("working"));
    QFile inTheWay(working);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Keeper keeper(*m_document, working);
    bool isRemoved = false; // soon the folder of the new copy stands there
    connect(&keeper, &Keeper::stateChanged, &keeper, [&] {
        if (keeper.state() == Keeper::State::Failed && !isRemoved && (isRemoved = inTheWay.remove()))
            renameCase(*m_document, 1, QStringLiteral("begins anew"));
    });
    renameCase(*m_document, 0, QStringLiteral("fails"));
    renameCase(*m_document, 2, QStringLiteral("is sent before the failure is known"));
    keeper.flush();
    QVERIFY(isRemoved);
    keeper.flush();
    QCOMPARE(keeper.state(), Keeper::State::Kept);
    keeper.discard();
}

void TestEditing::savedWorkIsNotOffered()
{
    const QTemporaryDir folder;
    {
        Keeper keeper(*m_document, folder.path());
        renameCase(*m_document, 0, QStringLiteral("x"));
        m_document->saved(QStringLiteral("y.park"));
        keeper.published(QStringLiteral("y.park"));
        keeper.flush();
    }
    QVERIFY(core::storage::recoverableIn(folder.path()).empty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0); // nothing is left lying about
}

void TestEditing::openingKeepsNothing()
{
    const QTemporaryDir folder;
    Keeper keeper(*m_document, folder.filePath(QStringLiteral("working")));
    m_document->open(support::coastalPark(), QStringLiteral("x.park"));
    keeper.flush();
    QCOMPARE(keeper.state(), Keeper::State::Nothing);
    QVERIFY(!QDir(folder.filePath(QStringLiteral("working"))).exists());
}

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
