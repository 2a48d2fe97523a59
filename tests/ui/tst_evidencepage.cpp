#include "core/explain/evidencematrix.h"
#include "core/model/judging.h"
#include "core/storage/projectfile.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/card.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/casecommands.h"
#include "ui/model/evidencestore.h"
#include "ui/model/referencetexts.h"
#include "ui/pages/evaluation/evaluationpage.h"
#include "ui/pages/evidence/evidencepage.h"
#include "ui/pages/evidence/referencemenu.h"
#include "ui/pages/factors/factorspage.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardpage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace ui;
using namespace core;

/// Evidence attached, saved beside the project, packed and opened again; factors taken over.
class TestEvidencePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFileIsAttachedSavedAndFoundAgain();
    void aRowTakesItsProofByKey();
    void filesAreDroppedOnWhatTheyProve();
    void referencesAreChosen();
    void referencesSayNamesNotKeys();
    void aPackageIsOpenedAgain();
    void aMissingFileIsSaid();
    void aDocumentThatExpiresSoonIsSaid();
    void aChangedFileIsSaid();
    void theMatrixCountsEveryItem();
    void certificatesAreListed();
    void keptFactorsAreTakenOver();
    void ticksOfFactorsStay();
    void theMenuOfReferencesLeavesNothingBehind();

private:
    EvidencePage *page() { return qobject_cast<EvidencePage *>(m_open->window.page(PageId::Evidence)); }
    template <class W> W *find(const char *name) { return page()->findChild<W *>(QLatin1StringView(name)); }
    /// A scan, and its SHA-256.
    QString scan(const QByteArray &bytes)
    {
        QFile file(m_open->folder.filePath("scan.pdf"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no scan");
        return file.fileName();
    }
    const core::Park &park() { return m_open->document.park(); }
    /// As a pointer that comes in with files and lets them go.
    void dropOnWindow(QPoint at, const QMimeData &data)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_open->window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_open->window, &drop);
    }
    void attach(const QString &name)
    {
        const qsizetype before = park().evidence.size();
        page()->attach({name});
        QTRY_COMPARE(park().evidence.size(), before + 1);
    }
    std::unique_ptr<support::OpenWindow> m_open;
};

void TestEvidencePage::init()
{
    m_open = std::make_unique<support::OpenWindow>();
    m_open->window.showPage(PageId::Evidence);
}

void TestEvidencePage::aFileIsAttachedSavedAndFoundAgain()
{
    const QByteArray bytes("a bill of December");
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    attach(scan(bytes));
    QCOMPARE(park().evidence.back().sha256, hash);
    QCOMPARE(park().evidence.back().fileName, QStringLiteral("scan.pdf"));
    QFile::remove(m_open->folder.filePath("scan.pdf"));                                  // the project has its own
    QVERIFY(core::storage::writeProject(Park(), m_open->folder.filePath("other.park"))); // beside: another project
    const QString project = m_open->folder.filePath("mine.park");
    m_open->document.open(park(), project, Document::Origin::Imported); // where Save goes
    attach(scan(bytes));
    QVERIFY(m_open->window.files().save());
    QFile kept(core::storage::evidenceFolder(project) + u'/' + hash);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    m_open->document.undo();
    QVERIFY(park().evidence.back().sha256 == hash); // the first attachment came with the park
}

void TestEvidencePage::aRowTakesItsProofByKey()
{
    auto *attachKey = m_open->window.findChild<QAction *>("attachEvidence");
    m_open->window.showPage(PageId::Overview); // nothing is selected there
    const QString file = scan("a bill");
    m_open->prompts.files = {file};
    attachKey->trigger();
    QVERIFY(!m_open->window.message().isEmpty());
    m_open->window.showPage(PageId::EnergySupply);
    auto *table = m_open->window.page(PageId::EnergySupply)->findChild<TableEditor *>();
    table->showRow(1);
    table->view()->setCurrentIndex(table->model()->index(1, 2)); // one cell: its row is proven
    const auto before = park().evidence.size();
    attachKey->trigger();
    QTRY_COMPARE(park().evidence.size(), before + 1);
    const QStringList refers = park().evidence.back().refers;
    QCOMPARE(refers.size(), 1);
    QCOMPARE(refers[0], table->model()->pathOf(1, -1));
    QVERIFY(core::leadsSomewhere(park(), refers[0]));
}

/// A row, an item, its card and a condition take what is dropped on them; an item without an answer by its clause.
void TestEvidencePage::filesAreDroppedOnWhatTheyProve()
{
    const auto drop = [this](QWidget *on, QPoint at, const QByteArray &content) {
        const auto before = park().evidence.size();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(scan(content))});
        dropOnWindow(on->mapTo(&m_open->window, at), data);
        [&] { QTRY_COMPARE(park().evidence.size(), before + 1); }();
        return park().evidence.back().refers;
    };
    m_open->window.showPage(PageId::EnergySupply);
    QCoreApplication::processEvents(); // the page is laid out
    const auto tables = m_open->window.page(PageId::EnergySupply)->findChildren<TableEditor *>();
    TableEditor *table = *std::ranges::find_if(tables, [](const TableEditor *each) { return each->isVisible(); });
    const QRect cell = table->view()->visualRect(table->model()->index(1, 0));
    QCOMPARE(drop(table->view()->viewport(), cell.center(), "a bill"), QStringList{table->model()->pathOf(1, -1)});

    m_open->window.showPage(PageId::Evaluation);
    auto *evaluation = qobject_cast<EvaluationPage *>(m_open->window.page(PageId::Evaluation));
    QVERIFY(evaluation->showItem(QStringLiteral("eip"), QStringLiteral("PM-P1")));
    QCoreApplication::processEvents();
    auto *items = evaluation->findChild<QTableView *>(QStringLiteral("items"));
    const QRect row = items->visualRect(items->model()->index(0, 2));
    QCOMPARE(drop(items->viewport(), row.center(), "a statute"), QStringList{QStringLiteral("schemes/eip/PM-P1")});
    const auto proven = evidenceOfItems(park(), m_open->shown.index(), *m_open->shown.evaluated(),
                                        *std::ranges::find_if(m_open->shown.evaluated()->schemes,
                                                              [](const SchemeResult &each) { return each.scheme->id == "eip"; }),
                                        support::library());
    QCOMPARE(proven.front().evidence, std::vector{park().evidence.size() - 1});
    QVERIFY(!proven.front().isOpen());
    QVERIFY(std::ranges::none_of(m_open->results.evaluation().findings, [](const Finding &finding) {
        return finding.code == FindingCode::UnknownReference && finding.place.kind == Place::Kind::Evidence;
    }));
    const auto before = park().evidence.size();
    QMimeData data; // nothing is proven by the tool bar
    data.setUrls({QUrl::fromLocalFile(scan("lost"))});
    dropOnWindow(QPoint(3, 3), data);
    QCOMPARE(park().evidence.size(), before);
    QVERIFY(m_open->window.message().contains(QStringLiteral("Drop files")));

    m_open->window.showPage(PageId::Wizard);
    auto *wizard = static_cast<WizardPage *>(m_open->window.page(PageId::Wizard));
    QVERIFY(wizard->showStep(WizardStep::Conditions));
    QCoreApplication::processEvents();
    const auto cards = wizard->view(WizardStep::Conditions)->findChildren<Card *>();
    Card *condition = *std::ranges::find_if(cards, [](const Card *each) { return each->property("provenItem").isValid(); });
    QCOMPARE(drop(condition, QPoint(20, 20), "a decree"), QStringList{QStringLiteral("schemes/ndrc-910/developmentZone")});
}

/// What a document refers to is ticked in a menu, as a command.
void TestEvidencePage::referencesAreChosen()
{
    auto *documents = find<TableEditor>("evidenceTable");
    documents->showRow(0);
    auto *button = find<QToolButton>("refers");
    QVERIFY(button->isEnabled());
    const QStringList before = park().evidence.front().refers;
    QMenu *menu = button->menu();
    const auto open = [](QMenu *of) { Q_EMIT of->aboutToShow(); };
    const auto action = [](QMenu *of, const QString &path) {
        for (QAction *each : of->actions())
            if (each->data().toString() == path)
                return each;
        return static_cast<QAction *>(nullptr);
    };
    open(menu);
    action(menu, QStringLiteral("park"))->trigger();
    QVERIFY(park().evidence.front().refers.contains(QStringLiteral("park")));
    open(menu);
    QVERIFY(action(menu, QStringLiteral("park"))->isChecked());
    int leading = 0;
    for (QAction *each : menu->actions()) {
        if (!each->menu())
            continue;
        open(each->menu());
        QVERIFY(!each->menu()->isEmpty());
        for (QAction *inside : each->menu()->actions()) {
            if (inside->menu())
                open(inside->menu());
            const auto leads = [&](const QAction *leaf) {
                return leaf->data().toString().isEmpty() || core::leadsSomewhere(park(), leaf->data().toString());
            };
            QVERIFY2(leads(inside), qPrintable(inside->data().toString()));
            if (inside->menu())
                for (const QAction *leaf : inside->menu()->actions()) {
                    QVERIFY2(leads(leaf), qPrintable(leaf->data().toString()));
                    ++leading;
                }
        }
    }
    QVERIFY(leading > 20); // the rows of the example
    m_open->document.undo();
    QCOMPARE(park().evidence.front().refers, before);
}

void TestEvidencePage::referencesSayNamesNotKeys()
{
    const ItemNames names{support::schemes(), Language::Chinese};
    const QString answer = QStringLiteral("cases/C2025/answers/clearBoundary");
    const QString text = referenceText(support::coastalPark(), answer, names);
    QVERIFY2(text.contains(QStringLiteral("2025")) && text.contains(QStringLiteral("边界与管理机构")), qPrintable(text));
    const QString clause = referenceText(support::coastalPark(), QStringLiteral("schemes/hj-274/no-such"), names);
    QVERIFY2(clause.contains(QStringLiteral("国家生态工业示范园区标准")), qPrintable(clause));
}

void TestEvidencePage::aPackageIsOpenedAgain()
{
    attach(scan("a metering protocol"));
    const QString package = m_open->folder.filePath("mail.zip");
    m_open->prompts.fileToAnswer = package;
    m_open->prompts.textToAnswer = QStringLiteral("secret");
    m_open->prompts.textToAnswer.clear(); // the question is cancelled
    find<QAction>("packLocked")->trigger();
    QVERIFY(!QFile::exists(package));
    m_open->prompts.textToAnswer = QStringLiteral("secret");
    find<QAction>("packLocked")->trigger();
    QVERIFY(QFile::exists(package));
    const core::Park sent = park();
    m_open->prompts.textToAnswer.clear(); // no password given
    QVERIFY(!m_open->window.files().open(package));
    m_open->prompts.textToAnswer = QStringLiteral("secret");
    QVERIFY(m_open->window.files().open(package));
    QCOMPARE(park().evidence.size(), sent.evidence.size());
    QVERIFY(park().evidence.back() == sent.evidence.back());
}

void TestEvidencePage::aMissingFileIsSaid()
{
    QVERIFY(page()->answer().startsWith("0 of 6")); // the example names six documents and ships none
    const QAbstractItemModel *model = find<TableEditor>("evidenceTable")->model();
    const int column = model->columnCount() - 3;
    QCOMPARE(model->index(0, column).data(SeverityRole).toInt(), int(Severity::Warning));
    attach(scan("here"));
    QCOMPARE(model->index(6, column).data(SeverityRole), QVariant());
    QVERIFY(page()->answer().startsWith("1 of 7"));
}

/// Two days before its end a document is found, in the table and in the answer of the page.
void TestEvidencePage::aDocumentThatExpiresSoonIsSaid()
{
    Park soon = park();
    soon.evidence[0].validUntil = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    soon.evidence[1].validUntil = QDate::currentDate().toString(Qt::ISODate);
    soon.evidence[5].validUntil = QStringLiteral("2099");
    m_open->document.open(soon, {}, Document::Origin::Imported);
    page()->refresh();
    QVERIFY2(page()->answer().endsWith(", 0 expired, 2 expire soon"), qPrintable(page()->answer()));
    const QAbstractItemModel *model = find<TableEditor>("evidenceTable")->model();
    const int validity = model->columnCount() - 2;
    QCOMPARE(model->index(0, validity).data().toString(), QStringLiteral("expires in 2 days"));
    QCOMPARE(model->index(0, validity).data(SeverityRole).toInt(), int(Severity::Info));
    QCOMPARE(model->index(1, validity).data().toString(), QStringLiteral("expires today"));
    QCOMPARE(model->index(5, validity).data().toString(), QStringLiteral("valid"));
}

/// Files are read when the page is shown, and those that were written since when it is shown again.
void TestEvidencePage::aChangedFileIsSaid()
{
    attach(scan("here"));
    const auto *store = m_open->window.findChild<EvidenceStore *>();
    const QString file = core::storage::fileOf(park().evidence.back(), store->folders());
    QVERIFY(QFile::exists(file));
    page()->refresh();
    QVERIFY(page()->answer().startsWith("1 of 7"));
    QVERIFY(QFile::remove(file));
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("something else") > 0);
    other.close();
    page()->refresh();
    const QAbstractItemModel *model = find<TableEditor>("evidenceTable")->model();
    const QModelIndex state = model->index(6, model->columnCount() - 3);
    QTRY_COMPARE(state.data().toString(), QStringLiteral("file was changed"));
    QCOMPARE(state.data(SeverityRole).toInt(), int(Severity::Warning));
    QVERIFY(page()->answer().startsWith("0 of 7"));
}

void TestEvidencePage::theMatrixCountsEveryItem()
{
    auto *matrix = find<PlainTable>("evidenceMatrix");
    QCOMPARE(matrix->model()->rowCount(), int(support::schemes().front().items.size()));
    page()->findChild<QTabWidget *>()->setCurrentIndex(1);
    QCoreApplication::processEvents();
    const auto *scheme = find<QComboBox>("evidenceScheme");
    QVERIFY2(matrix->y() - scheme->geometry().bottom() < 2 * matrix->fontMetrics().height(), "the table follows its choices");
    find<QCheckBox>("onlyOpen")->setChecked(true);
    QVERIFY(matrix->model()->rowCount() < int(support::schemes().front().items.size()));
}

void TestEvidencePage::certificatesAreListed()
{
    qsizetype rows = 0;
    for (const Case &each : park().cases)
        rows += each.energySupply.greenAttributes.size();
    QCOMPARE(find<PlainTable>("certificates")->model()->rowCount(), int(rows));
}

/// The example is evaluated with the shipped table; its cases keep it with another value in one cell.
void TestEvidencePage::keptFactorsAreTakenOver()
{
    const QString project = m_open->folder.filePath("kept.park");
    m_open->document.open(park(), project, Document::Origin::Imported);
    QVERIFY(m_open->window.files().save());
    core::Park kept = *core::storage::readProject(project);
    int changed = 0;
    for (Case &each : kept.cases)
        for (KeptFactor &factor : each.factors)
            if (const qsizetype at = factor.columns.indexOf(QStringLiteral("ncv_GJ_per_unit")); at >= 0 && changed == 0) {
                factor.cells[at] = QStringLiteral("12.5");
                ++changed;
            }
    QCOMPARE(changed, 1);
    m_open->document.open(kept, project, Document::Origin::Saved);
    m_open->window.showPage(PageId::Factors);
    auto *factors = m_open->window.page(PageId::Factors);
    auto *view = factors->findChild<QTableView *>("factorChanges");
    QCOMPARE(view->model()->rowCount(), 1);
    auto *accept = factors->findChild<QPushButton *>("acceptFactors");
    QVERIFY(!accept->isEnabled());
    const auto total = [this] { return m_open->results.ofCase(0).account.accounting.total().value; };
    const double before = total();
    factors->findChild<QPushButton *>("tickAllFactors")->click();
    QCOMPARE(factors->findChild<PlainTable *>("factorEffect")->model()->rowCount(), 1);
    QCOMPARE(total(), before); // nothing changes before it is accepted
    accept->click();
    QVERIFY(total() != before);
    QVERIFY(core::factorChanges(park(), support::library()).empty());
    m_open->document.undo();
    QCOMPARE(total(), before);
}

/// An edit elsewhere shows the rows anew: what was ticked and differs as it did stays ticked, and the view stays the same.
void TestEvidencePage::ticksOfFactorsStay()
{
    const QString project = m_open->folder.filePath("kept.park");
    m_open->document.open(park(), project, Document::Origin::Imported);
    QVERIFY(m_open->window.files().save());
    core::Park kept = *core::storage::readProject(project);
    for (KeptFactor &factor : kept.cases[0].factors)
        if (const qsizetype at = factor.columns.indexOf(QStringLiteral("ncv_GJ_per_unit")); at >= 0)
            factor.cells[at] = QStringLiteral("12.5");
    m_open->document.open(kept, project, Document::Origin::Saved);
    m_open->window.showPage(PageId::Factors);
    auto *factors = m_open->window.page(PageId::Factors);
    auto *view = factors->findChild<QTableView *>("factorChanges");
    auto *model = qobject_cast<QStandardItemModel *>(view->model());
    QVERIFY(model->rowCount() > 1);
    model->item(1)->setCheckState(Qt::Checked);
    const QString row = model->item(1, 1)->text();
    const qsizetype selections = view->findChildren<QItemSelectionModel *>().size();
    for (const char *name : {"one", "two", "three"}) // "C2025": not among the kept factors
        renameCase(m_open->document, 2, QLatin1StringView(name));
    QCOMPARE(view->findChildren<QItemSelectionModel *>().size(), selections);
    for (int each = 0; each < model->rowCount(); ++each)
        QCOMPARE(model->item(each)->checkState() == Qt::Checked, model->item(each, 1)->text() == row);
    QVERIFY(factors->findChild<QPushButton *>("acceptFactors")->isEnabled());
}

void TestEvidencePage::theMenuOfReferencesLeavesNothingBehind()
{
    m_open->window.showPage(PageId::Evidence);
    auto *menu = page()->findChild<ReferenceMenu *>();
    Q_EMIT menu->aboutToShow();
    const qsizetype inside = menu->findChildren<QMenu *>().size();
    QVERIFY(inside > 0);
    for (int opening = 0; opening < 10; ++opening)
        Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->findChildren<QMenu *>().size(), inside);
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
