#include "core/compare/merge.h"
#include "core/explain/differenceexplain.h"
#include "core/schemes/factorsinuse.h"
#include "core/storage/evidencefiles.h"
#include "core/storage/projectfile.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/charts/pointcurve.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/sidetree.h"
#include "ui/model/sidemodel.h"
#include "ui/model/versionrun.h"
#include "ui/pages/compare/casesview.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/compare/parksview.h"
#include "ui/pages/compare/versionsview.h"
#include "ui/shell/explaindock.h"
#include "ui/shell/mergedialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace ui;
using namespace core;

/// Cases, versions and parks side by side, and merging two copies.
class TestComparePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anAnswerGoesWithItsFile();
    void casesShowTheFiguresOfTheCore();
    void differencesExplainThemselves();
    void moreThanThreeCases();
    void equalRowsFold();
    void oneSystemAndLargeChanges();
    void aSecondCaseIsAskedFor();
    void versionsShowWhatEachDifferenceDoes();
    void asLastSaved();
    void aFileThatCannotBeReadSaysWhy();
    void everyColumnIsExported();
    void parksAreRankedWithABrokenFileAmongThem();
    void parksAreFilteredAndJudged();
    void filesAreOnlyRead();
    void cancelEndsTheReading();
    void nothingIsMergedBeforeItIsAccepted();
    void conflictsNameTheirAuthors();
    void aRemovedRowIsSeenAsItWas();
    void theCommonSnapshotIsTaken();
    void mergeAsksForTheCommonVersion();
    void bothRowsAreKept();
    void readOnlyIsNotMerged();
    void evidenceOfTheOtherCopyComesAlong();
    void anExchangeFileTakesNoFactorsAway();
    void bothLanguages();
    void theMergeFollowsTheLanguage();

private:
    ComparePage *page() { return qobject_cast<ComparePage *>(m_open->window.page(PageId::Compare)); }
    void showTab(int tab) { page()->findChild<QTabWidget *>("compareTabs")->setCurrentIndex(tab); }
    template <class W> W *find(QWidget *in, const char *name)
    {
        W *found = in->findChild<W *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    SideModel *sides(QWidget *in) { return in->findChild<SideModel *>(); }
    static double raw(const SideModel &model, const QString &path, int column)
    {
        const QModelIndex at = model.indexOf(path);
        return at.isValid() ? at.siblingAtColumn(column).data(RawRole).toDouble() : std::nan("");
    }
    const Park &park() { return m_open->document.park(); }
    QString file(const char *name) { return m_open->folder.filePath(QLatin1StringView(name)); }
    /// The park as a project, that is open then.
    QString save(const Park &park, const char *name)
    {
        if (!storage::writeAnyPark(park, file(name)))
            qFatal("cannot write %s", name);
        return file(name);
    }
    MergeDialog *mergeDialog()
    {
        m_open->window.findChild<QAction *>("mergeCopy")->trigger();
        return m_open->window.findChild<MergeDialog *>();
    }
    std::unique_ptr<support::OpenWindow> m_open;
};

void TestComparePage::init()
{
    m_open = std::make_unique<support::OpenWindow>();
    m_open->window.showPage(PageId::Compare);
}

void TestComparePage::casesShowTheFiguresOfTheCore()
{
    page()->cases()->choose({0, 2});
    const SideModel &model = *sides(page()->cases());
    QCOMPARE(model.versions(), 2);
    const auto total = [this](qsizetype index) { return m_open->results.ofCase(index).account.accounting.total().value; };
    COMPARE_CLOSE(raw(model, "totalT", model.valueColumn(0)), total(0));
    COMPARE_CLOSE(raw(model, "totalT", model.valueColumn(1)), total(2));
    COMPARE_CLOSE(raw(model, "totalT", model.deltaColumn(1)), total(2) - total(0));
    COMPARE_CLOSE(raw(model, "totalT", model.shareColumn(1)), 100 * (total(2) - total(0)) / total(0));
    const QString path = "cases/" + park().cases[0].id + "/energySupply/powerReceived/PR1/mwh";
    const double before = park().cases[0].energySupply.powerReceived[0].energy.value,
                 after = park().cases[2].energySupply.powerReceived[0].energy.value;
    COMPARE_CLOSE(raw(model, path, model.deltaColumn(1)), after - before);
    const QString text = model.indexOf(path).siblingAtColumn(model.deltaColumn(1)).data().toString();
    QCOMPARE(text, (after > before ? "+" : "") + Format().computed(after - before) + " MWh");
    core::Park a = park(), b = park();
    a.cases = {park().cases[0]};
    b.cases = {park().cases[2]};
    b.cases[0].id = a.cases[0].id; // one more difference, the id
    const auto differing = core::parkDifferences(a, b).size() + 1;
    QVERIFY(page()->answer().startsWith(park().cases[2].name));
    QVERIFY2(page()->answer().contains(park().cases[0].name), qPrintable(page()->answer()));
    QVERIFY2(page()->answer().contains(QString::number(differing)), qPrintable(page()->answer()));
    auto *totals = find<PlainTable>(page()->cases(), "caseTotals");
    QCOMPARE(totals->model()->rowCount(), 2);
    totals->setFocus();
    totals->setCurrentIndex(totals->model()->index(1, 3)); // consumption of the second case
    QTest::keyClick(totals, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_open->window.explanation()->figure(), core::caseFigure(core::FigureKind::Consumption, 2));
}

/// A share of a total leads to the difference, the difference to the figures of both cases.
void TestComparePage::differencesExplainThemselves()
{
    page()->cases()->choose({0, 2});
    const auto *dock = m_open->window.explanation();
    auto *totals = find<PlainTable>(page()->cases(), "caseTotals");
    for (const int column : {2, 4, 6}) {
        Q_EMIT totals->clicked(totals->model()->index(1, column));
        const core::Figure share = dock->figure();
        QCOMPARE(share.kind, core::FigureKind::Difference);
        QCOMPARE(share.place.caseIndex, 2);
        const ExplainScene scene = dock->scene();
        const QString shown = totals->text(1, column);
        QVERIFY2(shown == scene.result || shown == u'+' + scene.result, qPrintable(scene.result));
        QCOMPARE(scene.parts.size(), 2u);
        const ExplainScene difference = page()->cases()->explained(scene.parts[0].figure);
        QCOMPARE(difference.parts.size(), 2u);
        QCOMPARE(difference.parts[0].figure.place.caseIndex, 2);
        QCOMPARE(difference.parts[1].figure.place.caseIndex, 0);
        QVERIFY(difference.parts[1].value.startsWith(u'−'));
        QCOMPARE(difference.parts[1].figure, scene.parts[1].figure);
    }
    totals->setFocus();
    totals->setCurrentIndex(totals->model()->index(1, 2));
    QTest::keyClick(totals, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(dock->figure(), core::differenceFigure(2, {0, 0, true}));
    Q_EMIT totals->clicked(totals->model()->index(0, 2)); // the base is compared with nothing: its own figure
    QCOMPARE(dock->figure(), core::caseFigure(core::FigureKind::Emissions, 0));
    QVERIFY(page()->cases()->explained(core::differenceFigure(0, {0, 0, true})).title.isEmpty());
}

void TestComparePage::moreThanThreeCases()
{
    page()->cases()->choose({0, 1, 2, 3, 4});
    const SideModel &model = *sides(page()->cases());
    QCOMPARE(model.versions(), 5);
    auto *tree = find<SideTree>(page()->cases(), "sideTree");
    const auto shown = [&] {
        int count = 0;
        for (int column = 0; column < model.columnCount(); ++column)
            count += !tree->isColumnHidden(column);
        return count;
    };
    QCOMPARE(shown(), 6); // the name and five values
    QVERIFY(tree->isColumnHidden(model.deltaColumn(4)));
    find<QCheckBox>(page()->cases(), "showDeltas")->setChecked(true);
    QCOMPARE(shown(), 6); // the name, the first, four differences
    QVERIFY(!tree->isColumnHidden(model.deltaColumn(4)));
    COMPARE_CLOSE(raw(model, "totalT", model.deltaColumn(4)), m_open->results.ofCase(4).account.accounting.total().value -
                                                                  m_open->results.ofCase(0).account.accounting.total().value);
}

void TestComparePage::equalRowsFold()
{
    Park other = park();
    other.cases[2].production.electricityUse[3].energy.value += 1;
    showTab(1);
    page()->versions()->compareWith(save(other, "other.park"));
    QTRY_VERIFY(!page()->versions()->run().isRunning());
    const QString list = QStringLiteral("cases/C2025/production/electricityUse");
    const SideModel &model = *sides(page()->versions());
    QCOMPARE(model.rowCount(model.indexOf(list)), 1);
    const auto rows = park().cases[2].production.electricityUse.size();
    QVERIFY(model.indexOf(list).data().toString().contains(QString::number(rows - 1)));
    find<QCheckBox>(page()->versions(), "onlyDifferences")->setChecked(false);
    QTRY_COMPARE(model.rowCount(model.indexOf(list)), int(rows));
}

void TestComparePage::oneSystemAndLargeChanges()
{
    Park other = park();
    other.cases[2].production.electricityUse[3].energy.value *= 0.5; // twice as much in the open park
    other.cases[2].energySupply.powerReceived[0].energy.value *= 0.99;
    showTab(1);
    page()->versions()->compareWith(save(other, "other.park"));
    QTRY_VERIFY(!page()->versions()->run().isRunning());
    const SideModel &model = *sides(page()->versions());
    const QString use = "cases/C2025/production/electricityUse/" + park().cases[2].production.electricityUse[3].id + "/mwh",
                  power = QStringLiteral("cases/C2025/energySupply/powerReceived/PR1/mwh");
    QVERIFY(model.indexOf(use).isValid() && model.indexOf(power).isValid());
    auto *system = find<QComboBox>(page()->versions(), "systemFilter");
    system->setCurrentIndex(system->findData(int(System::EnergySupply)));
    Q_EMIT system->activated(system->currentIndex());
    QVERIFY(!model.indexOf(use).isValid() && model.indexOf(power).isValid());
    system->setCurrentIndex(0);
    Q_EMIT system->activated(0);
    find<QDoubleSpinBox>(page()->versions(), "leastChange")->setValue(50);
    QVERIFY(model.indexOf(use).isValid() && !model.indexOf(power).isValid());
}

void TestComparePage::aSecondCaseIsAskedFor()
{
    Park one = park();
    one.cases = {one.cases[2]};
    m_open->document.open(one, {}, ui::Document::Origin::Imported);
    m_open->window.showPage(PageId::Compare);
    auto *add = find<QPushButton>(page()->cases(), "emptyStep");
    QVERIFY(add->isVisible());
    add->click();
    QCOMPARE(park().cases.size(), 2);
    QVERIFY(!add->isVisible());
    QCOMPARE(sides(page()->cases())->versions(), 2);
}

/// 1,000 MWh more of uncovered grid power: 832.5 t and 285.6 tce (annex 4: 0.8325 t/MWh, 0.2856 tce/MWh).
void TestComparePage::versionsShowWhatEachDifferenceDoes()
{
    Park other = park();
    other.cases[2].energySupply.powerReceived[0].energy.value -= 1000;
    other.cases[2].energySupply.powerReceived[0].note = QStringLiteral("before");
    showTab(1);
    page()->versions()->compareWith(save(other, "before.json"));
    QTRY_VERIFY(!page()->versions()->run().isRunning());
    QCOMPARE(page()->versions()->run().answer().differences, 2);
    const SideModel &model = *sides(page()->versions());
    const QString path = QStringLiteral("cases/C2025/energySupply/powerReceived/PR1/mwh");
    COMPARE_CLOSE(raw(model, path, model.deltaColumn(1)), 1000);
    COMPARE_CLOSE(raw(model, path, model.effectColumn(SideModel::Effect::Emissions)), 832.5);
    COMPARE_CLOSE(raw(model, path, model.effectColumn(SideModel::Effect::Energy)), 285.6);
    const QString note = QStringLiteral("cases/C2025/energySupply/powerReceived/PR1/note");
    QVERIFY(model.indexOf(note).isValid());
    QVERIFY(model.indexOf(note).siblingAtColumn(model.effectColumn(SideModel::Effect::Emissions)).data().toString().isEmpty());
    COMPARE_CLOSE(raw(model, "results/C2025/totalT", model.deltaColumn(1)), 832.5);
    find<QPushButton>(page()->versions(), "swapVersions")->click();
    QTRY_VERIFY(!page()->versions()->run().isRunning());
    COMPARE_CLOSE(raw(model, path, model.effectColumn(SideModel::Effect::Emissions)), -832.5);
}

void TestComparePage::asLastSaved()
{
    const QString project = save(park(), "mine.park");
    QVERIFY(m_open->window.files().open(project));
    m_open->window.showPage(PageId::Compare);
    showTab(1);
    find<QPushButton>(page()->versions(), "asLastSaved")->click();
    QTRY_VERIFY(!page()->versions()->run().isRunning());
    QCOMPARE(page()->versions()->run().answer().differences, 0);
    m_open->document.push([] { return QString(); },
                          {Edit::set(profileAddress(), fieldIndex(*parkObject.parts[0].object, "areaKm2"), 77.0)});
    QTRY_COMPARE(page()->versions()->run().answer().differences, 1); // follows the edits
    QTRY_VERIFY(!page()->versions()->run().isRunning());
    COMPARE_CLOSE(raw(*sides(page()->versions()), "park/areaKm2", sides(page()->versions())->valueColumn(1)), 77);
}

void TestComparePage::aFileThatCannotBeReadSaysWhy()
{
    QFile broken(file("broken.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": ");
    broken.close();
    showTab(1);
    m_open->prompts.files = {broken.fileName()};
    find<QPushButton>(page()->versions(), "chooseVersion")->click();
    QTRY_VERIFY(!page()->versions()->run().isRunning());
    QVERIFY(page()->versions()->run().error());
    QVERIFY(find<QLabel>(page()->versions(), "versionFile")->text().startsWith("broken.json: "));
    QCOMPARE(sides(page()->versions())->rowCount(), 0);
}

void TestComparePage::everyColumnIsExported()
{
    page()->cases()->choose({0, 1, 2, 3});
    m_open->prompts.fileToAnswer = file("table.csv");
    find<QPushButton>(page(), "exportComparison")->click();
    QFile written(file("table.csv"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    const SideModel &model = *sides(page()->cases());
    QCOMPARE(model.columnCount(), 1 + 4 + 3 + 3 + 1);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(text.section('\n', 0, 0).contains(model.headerData(column, Qt::Horizontal).toString()));
    QVERIFY(text.contains("cases/" + park().cases[0].id + "/energySupply/powerReceived/PR1/mwh"));
    QVERIFY(text.contains(Format::plain(m_open->results.ofCase(3).account.accounting.total().value)));
}

void TestComparePage::parksAreRankedWithABrokenFileAmongThem()
{
    QStringList files;
    for (int i = 0; i < 5; ++i) {
        Park each = park();
        each.profile.name = QStringLiteral("园区%1").arg(i);
        each.profile.nameEnglish = QStringLiteral("Park %1").arg(i);
        each.cases[2].energySupply.powerReceived[0].energy.value += (i * 7 % 5) * 1000; // 0, 2, 4, 1, 3
        files << save(each, qPrintable(QStringLiteral("park%1.%2").arg(i).arg(i % 2 ? "json" : "park")));
    }
    QFile broken(file("broken.park"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("SQLite format 3");
    broken.close();
    files.insert(2, broken.fileName());
    files << file("is not there.park");
    showTab(2);
    m_open->prompts.files = files;
    find<QPushButton>(page()->parks(), "addParks")->click();
    QTRY_VERIFY(!page()->parks()->run().isRunning());
    const ParksModel &model = *page()->parks()->model();
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.shownCount(), 5);
    QCOMPARE(model.refused(), 2);
    auto *ranked = find<QComboBox>(page()->parks(), "rankedBy");
    ranked->setCurrentIndex(ranked->findData(QStringLiteral("totalT")));
    Q_EMIT ranked->activated(ranked->currentIndex());
    QStringList names;
    for (int row = 0; row < 5; ++row) {
        names << model.index(row, ParksModel::ParkColumn).data().toString();
        QCOMPARE(model.index(row, ParksModel::RankColumn).data().toString(), QString::number(row + 1));
    }
    QCOMPARE(names, (QStringList{"Park 0", "Park 3", "Park 1", "Park 4", "Park 2"}));
    COMPARE_CLOSE(model.index(1, ParksModel::RankedColumn).data(RawRole).toDouble() -
                      model.index(0, ParksModel::RankedColumn).data(RawRole).toDouble(),
                  832.5);
    QCOMPARE(model.index(5, ParksModel::ParkColumn).data().toString(), "broken.park");
    QVERIFY(model.isRefused(5) && model.index(5, ParksModel::CaseColumn).data().toString().size() > 20);
    auto *best = find<QComboBox>(page()->parks(), "bestFirst");
    best->setCurrentIndex(1);
    Q_EMIT best->activated(1);
    QCOMPARE(model.index(0, ParksModel::ParkColumn).data().toString(), "Park 2");
    const PointCurveScene &scene = page()->parks()->scatter()->scene();
    QCOMPARE(scene.points.size(), 5);
    COMPARE_CLOSE(scene.points[0].y, model.index(0, ParksModel::RankedColumn).data(RawRole).toDouble());
    COMPARE_CLOSE(scene.points[0].x, model.index(0, ParksModel::BesideColumn).data(RawRole).toDouble());
    QCOMPARE(page()->parks()->scatter()->table().rows[0][0], "Park 2");
    m_open->prompts.fileToAnswer = file("parks.csv");
    find<QPushButton>(page(), "exportComparison")->click();
    QFile written(file("parks.csv"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(text.section('\n', 0, 0).contains(model.headerData(column, Qt::Horizontal).toString()));
    QVERIFY(text.contains("is not there.park"));
}

void TestComparePage::parksAreFilteredAndJudged()
{
    showTab(2);
    page()->parks()->add({save(park(), "a.park"), QStringLiteral(EXAMPLES "/new-zone.json")});
    QTRY_VERIFY(!page()->parks()->run().isRunning());
    const ParksModel &model = *page()->parks()->model();
    QCOMPARE(model.shownCount(), 2);
    const auto energy = [&](int row) { return model.index(row, ParksModel::BesideColumn).data(RawRole).toDouble(); };
    const double smaller = std::min(energy(0), energy(1)), larger = std::max(energy(0), energy(1));
    QVERIFY(smaller < larger);
    auto *least = find<QDoubleSpinBox>(page()->parks(), "leastSize");
    least->setValue(std::ceil(smaller) + 1);
    QCOMPARE(model.shownCount(), 1);
    QCOMPARE(model.leftOut(), 1);
    COMPARE_CLOSE(energy(0), larger);
    least->setValue(0);
    auto *cases = find<QComboBox>(page()->parks(), "parkCases");
    cases->setCurrentIndex(1); // every case
    Q_EMIT cases->activated(1);
    const Park zone = support::parkFromFile(QStringLiteral(EXAMPLES "/new-zone.json"));
    QCOMPARE(qsizetype(model.shownCount()), park().cases.size() + zone.cases.size());
    auto *scheme = find<QComboBox>(page()->parks(), "parksScheme");
    QCOMPARE(scheme->count(), int(support::schemes().size()));
    QSet<QString> verdicts;
    for (int i = 0; i < scheme->count(); ++i) {
        scheme->setCurrentIndex(i);
        Q_EMIT scheme->activated(i);
        for (int row = 0; row < model.shownCount(); ++row)
            verdicts.insert(model.index(row, ParksModel::VerdictColumn).data().toString());
    }
    QVERIFY(verdicts.size() > 3);
    auto *system = find<QComboBox>(page()->parks(), "shareOfSystem");
    system->setCurrentIndex(system->findData(int(System::Transport)));
    Q_EMIT system->activated(system->currentIndex());
    find<QDoubleSpinBox>(page()->parks(), "leastShare")->setValue(99);
    QCOMPARE(model.shownCount(), 0); // nobody lives on transport alone
}

void TestComparePage::filesAreOnlyRead()
{
    QDir().mkpath(file("sent"));
    const QString sent = save(park(), "sent/theirs.park");
    const auto listing = [&] {
        QStringList all;
        for (const QFileInfo &each : QDir(file("sent")).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot))
            all << QStringLiteral("%1 %2 %3").arg(each.fileName()).arg(each.size()).arg(each.lastModified().toMSecsSinceEpoch());
        return all;
    };
    const QStringList before = listing();
    showTab(1);
    page()->versions()->compareWith(sent);
    QTRY_VERIFY(!page()->versions()->run().isRunning());
    showTab(2);
    page()->parks()->add({sent});
    QTRY_VERIFY(!page()->parks()->run().isRunning());
    MergeDialog *dialog = mergeDialog();
    dialog->chooseCopy(sent);
    QCOMPARE(listing(), before);
}

void TestComparePage::cancelEndsTheReading()
{
    showTab(2);
    const QString one = save(park(), "one.park");
    QStringList files;
    for (int i = 0; i < 40; ++i) {
        files << file(qPrintable(QStringLiteral("copy%1.park").arg(i)));
        QVERIFY(QFile::copy(one, files.back()));
    }
    page()->parks()->add(files);
    QVERIFY(page()->parks()->run().isRunning());
    find<QPushButton>(page()->parks(), "cancelParks")->click();
    QVERIFY(!page()->parks()->run().isRunning());
    QVERIFY(page()->parks()->run().parks().size() < 40); // none came in without the event loop
    page()->parks()->add({one});
    QTRY_VERIFY(!page()->parks()->run().isRunning());
    QCOMPARE(page()->parks()->run().parks().back()->fileName, one);
}

/// Both raised one value, they also another and made a row; a document proves the row of the conflict.
void TestComparePage::nothingIsMergedBeforeItIsAccepted()
{
    const Park base = park();
    Park theirs = base;
    theirs.cases[2].energySupply.powerReceived[0].energy.value += 500;
    theirs.cases[2].energySupply.powerReceived[1].energy.value += 7;
    theirs.enterprises.append(theirs.enterprises[0]);
    theirs.enterprises.back().id = QStringLiteral("E99");
    Evidence bill;
    bill.id = QStringLiteral("EV99");
    bill.title = QStringLiteral("Bill of December");
    bill.refers = {"cases/C2025/energySupply/powerReceived/PR1"};
    theirs.evidence.append(bill);
    QVERIFY(m_open->window.files().open(save(base, "mine.park")));
    const Address row = rowAddress(systemAddress(2, System::EnergySupply), listIndex(System::EnergySupply, "powerReceived"), 0);
    const int mwh = fieldIndex(objectAt(row), "mwh");
    const double mineValue = base.cases[2].energySupply.powerReceived[0].energy.value + 100;
    m_open->document.push([] { return QString(); }, {Edit::set(row, mwh, mineValue)});
    const Park mine = park();
    MergeDialog *dialog = mergeDialog();
    m_open->prompts.files = {save(theirs, "theirs.park")};
    find<QPushButton>(dialog, "chooseTheirs")->click(); // the common version: the file as last saved
    auto *conflicts = find<QTableView>(dialog, "conflicts")->model();
    auto *accept = find<QPushButton>(dialog, "acceptMerge");
    QCOMPARE(conflicts->rowCount(), 1);
    const auto cell = [&](int column) { return conflicts->index(0, column).data().toString(); };
    QVERIFY(cell(ConflictsModel::PlaceColumn).contains("PR1"));
    QCOMPARE(cell(ConflictsModel::BaseColumn), Format().entered(mineValue - 100) + " MWh");
    QCOMPARE(cell(ConflictsModel::MineColumn), Format().entered(mineValue) + " MWh");
    QCOMPARE(cell(ConflictsModel::TheirsColumn), Format().entered(mineValue + 400) + " MWh");
    QVERIFY(cell(ConflictsModel::EvidenceColumn).contains("EV99"));
    QVERIFY(!accept->isEnabled()); // the conflict is not decided
    QVERIFY(park() == mine);
    const auto tick = [&](int column) {
        return conflicts->setData(conflicts->index(0, column), Qt::Checked, Qt::CheckStateRole);
    };
    QVERIFY(!tick(ConflictsModel::BothColumn)); // a value cannot be both
    QVERIFY(tick(ConflictsModel::TheirsColumn));
    QVERIFY(park() == mine);
    QVERIFY(accept->isEnabled());
    const Park merged =
        merge(base, mine, theirs, {{{dialog->result().conflicts[0].path, MergeConflict::Kind::Field}, MergeChoice::Theirs}})
            .merged;
    accept->click();
    QVERIFY(park() == merged);
    QCOMPARE(park().cases[2].energySupply.powerReceived[0].energy.value, mineValue + 400);
    QCOMPARE(park().enterprises.back().id, "E99");
    QVERIFY(m_open->document.undoText().contains("theirs.park"));
    m_open->document.undo();
    QVERIFY(park() == mine);
    m_open->document.redo();
    QVERIFY(park() == merged);
}

/// Each side's value with whoever changed it last there; nobody where a copy has no trail.
void TestComparePage::conflictsNameTheirAuthors()
{
    const Address row = rowAddress(systemAddress(2, System::EnergySupply), listIndex(System::EnergySupply, "powerReceived"), 0);
    const int mwh = fieldIndex(objectAt(row), "mwh");
    const double before = park().cases[2].energySupply.powerReceived[0].energy.value;
    const auto changeAs = [&](const QString &author, double value) {
        m_open->document.setAuthor(author);
        m_open->document.push([] { return QString(); }, {Edit::set(row, mwh, value)});
    };
    const QString mine = save(park(), "mine.park");
    QVERIFY(m_open->window.files().open(mine));
    changeAs(QStringLiteral("Li"), before + 500);
    const QString theirs = file("theirs.park"), silent = save(park(), "silent.park");
    QVERIFY(storage::writeProject(park(), theirs, m_open->document.history()));
    m_open->document.undo();
    changeAs(QStringLiteral("Sun"), before + 50);
    changeAs(QStringLiteral("Wang"), before + 100);
    MergeDialog *dialog = mergeDialog();
    dialog->chooseCopy(theirs);
    find<QPushButton>(dialog, "commonAsSaved")->click();
    auto *conflicts = find<QTableView>(dialog, "conflicts")->model();
    QCOMPARE(conflicts->rowCount(), 1);
    const auto cell = [&](int column) { return conflicts->index(0, column).data().toString(); };
    QCOMPARE(cell(ConflictsModel::MineColumn), Format().entered(before + 100) + " MWh\nby Wang");
    QCOMPARE(cell(ConflictsModel::TheirsColumn), Format().entered(before + 500) + " MWh\nby Li");
    dialog->chooseCopy(silent);
    QCOMPARE(cell(ConflictsModel::TheirsColumn), Format().entered(before + 500) + " MWh");
}

/// The common version has the row that they removed; before anything is chosen nothing is said to be free of conflicts.
void TestComparePage::aRemovedRowIsSeenAsItWas()
{
    const Park base = park();
    Park theirs = base;
    theirs.cases[2].energySupply.powerReceived.removeAt(0);
    QVERIFY(m_open->window.files().open(save(base, "mine.park")));
    const Address row = rowAddress(systemAddress(2, System::EnergySupply), listIndex(System::EnergySupply, "powerReceived"), 0);
    const double before = base.cases[2].energySupply.powerReceived[0].energy.value;
    m_open->document.push([] { return QString(); }, {Edit::set(row, fieldIndex(objectAt(row), "mwh"), before + 100)});
    MergeDialog *dialog = mergeDialog();
    auto *view = find<QTableView>(dialog, "conflicts");
    QVERIFY(!view->property("emptySentence").toString().contains("in conflict"));
    QVERIFY(view->columnWidth(ConflictsModel::BaseColumn) >=
            view->fontMetrics().horizontalAdvance(QStringLiteral("Common version"))); // its title is whole
    m_open->prompts.files = {save(theirs, "theirs.park")};
    find<QPushButton>(dialog, "chooseTheirs")->click();
    QCOMPARE(view->model()->rowCount(), 1);
    const auto cell = [&](int column) { return view->model()->index(0, column).data().toString(); };
    QVERIFY2(cell(ConflictsModel::BaseColumn).contains(Format().entered(before) + " MWh"),
             qPrintable(cell(ConflictsModel::BaseColumn)));
    QCOMPARE(cell(ConflictsModel::TheirsColumn), QStringLiteral("removed"));
}

void TestComparePage::theCommonSnapshotIsTaken()
{
    const Park base = park();
    QVERIFY(m_open->window.files().open(save(base, "mine.park")));
    m_open->document.makeSnapshot(QStringLiteral("sent to all"), {});
    Park theirs = base;
    theirs.profile.city = QStringLiteral("别处");
    core::History sent = m_open->document.history();
    sent.snapshots[0].name = QStringLiteral("received"); // they call it otherwise
    const QString copy = file("theirs.park");
    QVERIFY(storage::writeProject(theirs, copy, sent));
    const int areaField = fieldIndex(objectAt(profileAddress()), "areaKm2");
    m_open->document.push([] { return QString(); }, {Edit::set(profileAddress(), areaField, 99.0)});
    m_open->document.makeSnapshot(QStringLiteral("mine only"), {});
    MergeDialog *dialog = mergeDialog();
    dialog->chooseCopy(copy);
    QVERIFY(find<QLabel>(dialog, "common")->text().contains("sent to all"));
    QVERIFY(dialog->result().conflicts.empty());
    find<QPushButton>(dialog, "acceptMerge")->click();
    QCOMPARE(park().profile.city, theirs.profile.city);
    QCOMPARE(park().profile.area->value, 99.0);
}

void TestComparePage::mergeAsksForTheCommonVersion()
{
    const Park base = park();
    Park theirs = base;
    theirs.profile.city = QStringLiteral("别处");
    QVERIFY(m_open->window.files().open(save(base, "mine.park"))); // not edited since: the saved file tells nothing
    MergeDialog *dialog = mergeDialog();
    dialog->chooseCopy(save(theirs, "theirs.park"));
    auto *accept = find<QPushButton>(dialog, "acceptMerge");
    QVERIFY(!accept->isEnabled());
    QVERIFY(find<QLabel>(dialog, "mergeState")->text().contains("common version"));
    m_open->prompts.files = {file("nothing.park")};
    find<QPushButton>(dialog, "chooseCommon")->click();
    QVERIFY(!accept->isEnabled());
    QVERIFY(find<QLabel>(dialog, "mergeState")->text().startsWith("nothing.park: "));
    dialog->setVersions({std::make_shared<const Park>(base), std::make_shared<const Park>(theirs), "snapshot", "theirs"});
    QVERIFY(accept->isEnabled());
    find<QPushButton>(dialog, "cancelMerge")->click();
    QVERIFY(park() == base);
    QVERIFY(!m_open->document.canUndo());
}

void TestComparePage::bothRowsAreKept()
{
    const Park base = park();
    Park theirs = base, mine = base;
    for (Park *each : {&mine, &theirs}) {
        each->enterprises.append(each->enterprises[0]);
        each->enterprises.back().id = QStringLiteral("N1");
        each->enterprises.back().name = each == &mine ? QStringLiteral("甲") : QStringLiteral("乙");
    }
    m_open->document.open(mine, {}, ui::Document::Origin::Imported);
    MergeDialog *dialog = mergeDialog();
    dialog->setVersions({std::make_shared<const Park>(base), std::make_shared<const Park>(theirs), "snapshot", "theirs"});
    auto *conflicts = find<QTableView>(dialog, "conflicts")->model();
    QCOMPARE(conflicts->rowCount(), 1);
    QVERIFY(conflicts->setData(conflicts->index(0, ConflictsModel::BothColumn), Qt::Checked, Qt::CheckStateRole));
    find<QPushButton>(dialog, "acceptMerge")->click();
    QCOMPARE(park().enterprises.size(), base.enterprises.size() + 2);
    QCOMPARE(park().enterprises.back().id, "N1-2");
    m_open->document.undo();
    QVERIFY(park() == mine);
}

void TestComparePage::readOnlyIsNotMerged()
{
    Park theirs = park();
    theirs.profile.city = QStringLiteral("别处");
    m_open->document.setReadOnly(QStringLiteral("opened by somebody"));
    MergeDialog *dialog = mergeDialog();
    dialog->setVersions({std::make_shared<const Park>(park()), std::make_shared<const Park>(theirs), "snapshot", "theirs"});
    QVERIFY(!find<QPushButton>(dialog, "acceptMerge")->isEnabled());
}

void TestComparePage::evidenceOfTheOtherCopyComesAlong()
{
    const Park base = park();
    Park theirs = base;
    const QString scan = file("scan.pdf");
    QFile bytes(scan);
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    bytes.write("a bill");
    bytes.close();
    const auto kept = storage::keepFile(scan, storage::evidenceFolder(file("theirs.park")));
    QVERIFY(kept);
    Evidence bill;
    bill.id = QStringLiteral("EV99");
    bill.fileName = QStringLiteral("scan.pdf");
    bill.sha256 = kept->sha256;
    theirs.evidence.append(bill);
    QVERIFY(m_open->window.files().open(save(base, "mine.park")));
    MergeDialog *dialog = mergeDialog();
    dialog->chooseCopy(save(theirs, "theirs.park"));
    find<QPushButton>(dialog, "commonAsSaved")->click();
    find<QPushButton>(dialog, "acceptMerge")->click();
    QCOMPARE(park().evidence.back().id, "EV99");
    QVERIFY(m_open->window.files().save());
    QVERIFY(QFile::exists(storage::evidenceFolder(file("mine.park")) + u'/' + kept->sha256));
}

/// The factors that cases keep have no place in an exchange file: that they are missing there is no change.
void TestComparePage::anExchangeFileTakesNoFactorsAway()
{
    const Park base = withFactorsInUse(park(), support::evaluate(park()), support::library());
    QVERIFY(!base.cases[0].factors.isEmpty());
    Park theirs = base;
    theirs.profile.city = QStringLiteral("别处");
    QVERIFY(m_open->window.files().open(save(base, "mine.park")));
    MergeDialog *dialog = mergeDialog();
    dialog->chooseCopy(save(theirs, "theirs.json"));
    find<QPushButton>(dialog, "commonAsSaved")->click();
    QVERIFY(dialog->result().conflicts.empty());
    QVERIFY(dialog->result().merged == theirs);
}

/// Every text of the views and of the dialog follows the language; nothing stays empty.
void TestComparePage::bothLanguages()
{
    for (const Language language : {Language::Chinese, Language::English}) {
        m_open->appearance.setLanguage(language);
        for (int tab = 0; tab < 3; ++tab) {
            showTab(tab);
            QVERIFY(!page()->answer().isEmpty());
            for (const QPushButton *button : page()->findChildren<QPushButton *>())
                QVERIFY2(!button->isVisible() || !button->text().isEmpty(), qPrintable(button->objectName()));
        }
        const SideModel &model = *sides(page()->cases());
        QCOMPARE(model.indexOf("totalT").data().toString(), withUnit(fieldText("Emissions"), QStringLiteral("t CO₂")));
        MergeDialog *dialog = mergeDialog();
        QVERIFY(!dialog->windowTitle().isEmpty());
        delete dialog;
    }
}

/// The language is switched while the dialog stands: all it says follows, what was decided and the names of files stay.
void TestComparePage::theMergeFollowsTheLanguage()
{
    const Park base = park();
    Park theirs = base;
    theirs.cases[2].energySupply.powerReceived[0].energy.value += 500;
    QVERIFY(m_open->window.files().open(save(base, "mine.park")));
    const Address row = rowAddress(systemAddress(2, System::EnergySupply), listIndex(System::EnergySupply, "powerReceived"), 0);
    m_open->document.push([] { return QString(); }, {Edit::set(row, fieldIndex(objectAt(row), "mwh"),
                                                               base.cases[2].energySupply.powerReceived[0].energy.value + 100)});
    MergeDialog *dialog = mergeDialog();
    dialog->chooseCopy(save(theirs, "theirs.park")); // the common version: the file as last saved
    auto *conflicts = find<QTableView>(dialog, "conflicts")->model();
    QCOMPARE(conflicts->rowCount(), 1);
    find<QPushButton>(dialog, "allTheirs")->click();
    const auto texts = [&] {
        QStringList all{dialog->windowTitle(), conflicts->index(0, ConflictsModel::KindColumn).data().toString()};
        for (const auto *button : dialog->findChildren<QPushButton *>())
            if (!button->text().isEmpty())
                all << button->text();
        for (const auto *label : dialog->findChildren<QLabel *>())
            if (!label->text().isEmpty() && label->objectName() != "theirs") // the name of a file
                all << label->text();
        return all;
    };
    const QStringList english = texts();
    m_open->appearance.setLanguage(Language::Chinese);
    const QStringList chinese = texts();
    QCOMPARE(chinese.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(chinese[i] != english[i], qPrintable(english[i]));
    QVERIFY(find<QLabel>(dialog, "common")->text().contains("mine.park"));
    QVERIFY(find<QPushButton>(dialog, "acceptMerge")->isEnabled()); // theirs is still chosen
    dialog->chooseCopy(file("missing.park"));
    const QString trouble = find<QLabel>(dialog, "mergeState")->text();
    m_open->appearance.setLanguage(Language::English);
    QVERIFY(find<QLabel>(dialog, "mergeState")->text() != trouble); // why a file could not be read, too
    dialog->chooseCopy(file("theirs.park"));
    QCOMPARE(texts(), english);
}

/// While another file is read, nothing of the former one stands under its name.
void TestComparePage::anAnswerGoesWithItsFile()
{
    constexpr int patience = 60000; // ms, for a machine that is busy
    const QString first = QStringLiteral(EXAMPLES "/new-zone.json"), second = QStringLiteral(EXAMPLES "/coastal-park.json");
    VersionRun run(support::library(), support::currentYear);
    run.start({.fileName = first, .open = park()});
    QTRY_VERIFY_WITH_TIMEOUT(run.answer().sides, patience);
    run.start({.fileName = first, .open = park(), .shown = ShownSides::All});
    QVERIFY(run.answer().sides); // the same file: it stays until the new one comes
    run.start({.fileName = second, .open = park()});
    QVERIFY(!run.answer().sides);
    QTRY_VERIFY_WITH_TIMEOUT(run.answer().sides, patience);
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
