#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/cellview.h"
#include "ui/inputs/steamform.h"
#include "ui/inputs/tableeditor.h"
#include "ui/pages/system/systempage.h"
#include "ui/shell/look.h"

#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

using namespace ui;
using core::System;

/// Steam that is entered by mass, pressure and temperature: GJ = tonnes × (h − 83.74) / 1000 (domain model, §2.1). The enthalpies
/// are rows of steam_enthalpy.csv, or means of two of them computed here.
class TestSteamForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensFromTheCells();
    void opensByTheKeyboard();
    void saysTheHeat_data();
    void saysTheHeat();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void entersInOneStep();
    void cancelChangesNothing();
    void becomesANewRow();
    void showsWhatTheRowHas();
    void readsInTheUnitOfTheColumn();
    void readOnlyParksAreOnlyShown();
    void followsTheLanguage();
    void closesWithItsRow();

private:
    /// A list of energy supply, in view.
    TableEditor *table(const char *list = "heatReceived")
    {
        MainWindow &window = m_open->window;
        window.showPage(PageId::EnergySupply);
        auto *page = qobject_cast<SystemPage *>(window.page(PageId::EnergySupply));
        const int at = core::listIndex(System::EnergySupply, list);
        page->showField(
            {core::Place::Kind::Row, System::EnergySupply, static_cast<signed char>(at), qint32(m_open->shown.index()), 0}, 1);
        return page->tables()[at];
    }
    static int column(const TableEditor &table, const std::string &key)
    {
        int at = 0;
        while (at < table.model()->columnCount() && table.model()->columnKey(at) != key)
            ++at;
        return at;
    }
    static QAction *steamIn(const QMenu &menu)
    {
        const auto actions = menu.actions();
        const auto found = std::ranges::find(actions, QStringLiteral("Steam…"), &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }
    SteamForm *form() const { return m_open->window.findChild<SteamForm *>(); }
    SteamForm *openForm(int row, const char *list = "heatReceived")
    {
        TableEditor *editor = table(list);
        const auto menu = editor->menuAt(editor->model()->index(row, column(*editor, "gj")));
        if (QAction *steam = steamIn(*menu))
            steam->trigger();
        return form();
    }
    QLineEdit *field(const char *key) const { return form()->findChild<QLineEdit *>(QLatin1StringView(key)); }
    void type(const QString &mass, const QString &pressure, const QString &temperature) const
    {
        field("steam.tonnes")->setText(mass);
        field("steam.pressureMPa")->setText(pressure);
        field("steam.temperatureC")->setText(temperature);
    }
    QString outcome() const { return form()->findChild<QLabel *>(QStringLiteral("steamOutcome"))->text(); }
    QString now() const { return form()->findChild<QLabel *>(QStringLiteral("steamNow"))->text(); }
    QPushButton *ok() const { return form()->findChild<QPushButton *>(QStringLiteral("enterSteam")); }
    QPushButton *cancel() const { return form()->findChild<QPushButton *>(QStringLiteral("cancelSteam")); }
    const QList<core::HeatTransfer> &received() const
    {
        return m_open->document.park().cases[m_open->shown.index()].energySupply.heatReceived;
    }

    std::unique_ptr<support::OpenWindow> m_open;
};

void TestSteamForm::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // settings of a test are not the user's
    QCoreApplication::setOrganizationName(QStringLiteral("ParkwrightTests"));
    applyLook(*qApp, Theme::Light);
}

void TestSteamForm::init()
{
    QSettings().clear();
    m_open = std::make_unique<support::OpenWindow>();
    m_open->appearance.setLanguage(Language::English);
}

void TestSteamForm::cleanup()
{
    m_open.reset();
    QSettings().clear();
}

/// The menu of the table offers it on heat in GJ and on steam, of either direction, and nowhere else.
void TestSteamForm::opensFromTheCells()
{
    for (const char *list : {"heatReceived", "heatSent"}) {
        TableEditor *editor = table(list);
        for (const char *key : {"gj", "steam.tonnes", "steam.pressureMPa", "steam.temperatureC"}) {
            const auto menu = editor->menuAt(editor->model()->index(0, column(*editor, key)));
            QVERIFY2(steamIn(*menu), key);
        }
        for (const char *key : {"kind", "factorTPerGj", "heatCounted"}) {
            const auto menu = editor->menuAt(editor->model()->index(0, column(*editor, key)));
            QVERIFY2(!steamIn(*menu), key);
        }
    }
    TableEditor *produced = table("heatProduced");
    const auto menu = produced->menuAt(produced->model()->index(0, column(*produced, "gj")));
    QVERIFY(!steamIn(*menu));
}

/// Alt+Down on a cell opens its units, or where it has none, as temperatures, the form alone; each field has its name.
void TestSteamForm::opensByTheKeyboard()
{
    TableEditor *editor = table();
    for (const char *key : {"gj", "steam.temperatureC"}) {
        editor->view()->setCurrentIndex(editor->model()->index(1, column(*editor, key)));
        editor->view()->setFocus();
        QTest::keyClick(editor->view(), Qt::Key_Down, Qt::AltModifier);
        auto *menu = editor->findChild<QMenu *>(QStringLiteral("units"));
        QVERIFY2(menu && steamIn(*menu), key);
        steamIn(*menu)->trigger();
        menu->close();
        QTRY_VERIFY(!editor->findChild<QMenu *>(QStringLiteral("units")));
        QVERIFY(form() && form()->isVisible());
        for (const char *each : {"steam.tonnes", "steam.pressureMPa", "steam.temperatureC"})
            QVERIFY2(!field(each)->accessibleName().isEmpty(), each);
        QTest::keyClick(form(), Qt::Key_Escape);
        QTRY_VERIFY(!form());
    }
}

void TestSteamForm::saysTheHeat_data()
{
    QTest::addColumn<QString>("mass");
    QTest::addColumn<QString>("pressure");
    QTest::addColumn<QString>("temperature");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("enthalpy"); // kJ/kg
    QTest::addColumn<double>("tonnes");

    const QString superheated = QStringLiteral("Superheated"), saturated = QStringLiteral("Saturated");
    QTest::newRow("a row of the table: 1 MPa, 220 °C") << "1000"
                                                       << "1"
                                                       << "220" << superheated << 2874.9 << 1000.0;
    // at 1 MPa the mean of 240 and 260 °C, at 3 MPa too; 2 MPa lies in the middle
    QTest::newRow("between four rows: 2 MPa, 250 °C")
        << "200"
        << "2"
        << "250" << superheated << ((2920.5 + 2964.8) / 2 + (2823.0 + 2885.5) / 2) / 2 << 200.0;
    QTest::newRow("saturated, a row of the table: 1 MPa") << "100"
                                                          << "1"
                                                          << "" << saturated << 2776.9 << 100.0;
    QTest::newRow("saturated between 1.0 and 1.2 MPa") << "100"
                                                       << "1.1"
                                                       << "" << saturated << (2776.9 + 2783.8) / 2 << 100.0;
    QTest::newRow("not hotter than it boils, 179.88 °C") << "100"
                                                         << "1"
                                                         << "120" << QStringLiteral("Not hotter") << 2776.9 << 100.0;
    // read as cells are
    QTest::newRow("full-width digits, a unit, bar")
        << QStringLiteral("３万t") << "10 bar" << QStringLiteral("２２０") << superheated << 2874.9 << 30000.0;
}

void TestSteamForm::saysTheHeat()
{
    QFETCH(QString, mass);
    QFETCH(QString, pressure);
    QFETCH(QString, temperature);
    QFETCH(QString, kind);
    QFETCH(double, enthalpy);
    QFETCH(double, tonnes);
    QVERIFY(openForm(0));
    type(mass, pressure, temperature);
    const Format format = m_open->appearance.format();
    const QString heat = format.computed(tonnes * (enthalpy - 83.74) / 1000);
    QVERIFY2(outcome().startsWith(kind), qPrintable(outcome()));
    QVERIFY2(outcome().contains(format.fixed(enthalpy, 2) + QStringLiteral(" kJ/kg")), qPrintable(outcome()));
    QVERIFY2(outcome().contains(format.entered(tonnes) + QStringLiteral(" t × (")), qPrintable(outcome()));
    QVERIFY2(outcome().endsWith(QStringLiteral("− 83.74) ÷ 1000 = %1 GJ").arg(heat)), qPrintable(outcome()));
    QVERIFY(ok()->isEnabled());
}

void TestSteamForm::saysWhyThereIsNone_data()
{
    QTest::addColumn<QString>("mass");
    QTest::addColumn<QString>("pressure");
    QTest::addColumn<QString>("temperature");
    QTest::addColumn<QString>("said");

    const QString range = QStringLiteral("from 0.001 to 22 MPa and superheated steam from 0.01 to 20 MPa, up to 600 °C");
    QTest::newRow("saturated, too thin") << "1"
                                         << "0.0009"
                                         << "" << range;
    QTest::newRow("saturated, too dense") << "1"
                                          << "22.1"
                                          << "" << range;
    QTest::newRow("superheated, too dense") << "1"
                                            << "21"
                                            << "500" << range;
    QTest::newRow("too hot") << "1"
                             << "1"
                             << "601" << range;
    QTest::newRow("no pressure") << "1"
                                 << ""
                                 << "250"
                                 << "Enter mass";
    QTest::newRow("no mass") << ""
                             << "1"
                             << "250"
                             << "Enter mass";
    QTest::newRow("no number") << "1"
                               << "a lot"
                               << "250"
                               << "Pressure (absolute): \"a lot\" is no number";
    QTest::newRow("a decimal comma, as in cells") << "1"
                                                  << "1,1"
                                                  << "250"
                                                  << "\"1,1\" is no number";
    QTest::newRow("an unknown unit") << "1"
                                     << "1"
                                     << "250 apples"
                                     << "Temperature: The unit \"apples\" is unknown";
    QTest::newRow("below nothing") << "-1"
                                   << "1"
                                   << "250"
                                   << "The mass is negative";
}

void TestSteamForm::saysWhyThereIsNone()
{
    QFETCH(QString, mass);
    QFETCH(QString, pressure);
    QFETCH(QString, temperature);
    QFETCH(QString, said);
    QVERIFY(openForm(0));
    type(mass, pressure, temperature);
    QVERIFY2(outcome().contains(said), qPrintable(outcome()));
    QVERIFY(!outcome().contains(QStringLiteral("GJ")));
    QVERIFY(!ok()->isEnabled());
}

/// HR1 of the example has GJ: the steam takes their place, and one undo brings them back.
void TestSteamForm::entersInOneStep()
{
    const core::HeatTransfer before = received()[0];
    QVERIFY(before.energy && !before.steam);
    QVERIFY(openForm(0));
    QVERIFY2(now().contains(m_open->appearance.format().entered(before.energy->value)), qPrintable(now()));
    type(QStringLiteral("1,000"), QStringLiteral("1"), QStringLiteral("220"));
    QVERIFY(received()[0] == before);
    QTest::keyClick(field("steam.temperatureC"), Qt::Key_Return);
    QTRY_VERIFY(!form());
    const core::HeatTransfer after = received()[0];
    QVERIFY(!after.energy && after.steam);
    QCOMPARE(after.steam->mass.value, 1000.0);
    QCOMPARE(after.steam->pressure.value, 1.0);
    QVERIFY(after.steam->temperature);
    QCOMPARE(after.steam->temperature->value, 220.0);
    QCOMPARE(after.kind, before.kind);
    QVERIFY(after.factor == before.factor);
    m_open->document.undo();
    QVERIFY(received()[0] == before);
    m_open->document.redo();
    QVERIFY(received()[0] == after);
}

void TestSteamForm::cancelChangesNothing()
{
    const core::Park before = m_open->document.park();
    QVERIFY(openForm(0));
    type(QStringLiteral("1000"), QStringLiteral("1"), QStringLiteral("220"));
    cancel()->click();
    QTRY_VERIFY(!form());
    QVERIFY(m_open->document.park() == before);
    QVERIFY(openForm(1)); // nothing of it is left
    QVERIFY(field("steam.tonnes")->text() != QStringLiteral("1000"));
    ok()->click(); // what the row has already
    QTRY_VERIFY(!form());
    QVERIFY(m_open->document.park() == before);
    QVERIFY(!m_open->document.canUndo());
}

/// From the line for new rows: one step adds the row.
void TestSteamForm::becomesANewRow()
{
    const qsizetype rows = received().size();
    QVERIFY(openForm(int(rows)));
    QVERIFY(field("steam.tonnes")->text().isEmpty() && now().isEmpty());
    type(QStringLiteral("100"), QStringLiteral("1"), {});
    ok()->click();
    QTRY_VERIFY(!form());
    QCOMPARE(received().size(), rows + 1);
    QVERIFY(received().back().steam && !received().back().steam->temperature && !received().back().energy);
    QCOMPARE(received().back().steam->mass.value, 100.0);
    m_open->document.undo();
    QCOMPARE(received().size(), rows);
}

/// HR2 of the example is steam of 1.1 MPa and 250 °C, 2938.23 kJ/kg (README of the example parks, check 2).
void TestSteamForm::showsWhatTheRowHas()
{
    QVERIFY(openForm(1));
    QVERIFY(received()[1].steam);
    QCOMPARE(field("steam.pressureMPa")->text(), QStringLiteral("1.1"));
    QCOMPARE(field("steam.temperatureC")->text(), QStringLiteral("250"));
    const double heat = received()[1].steam->mass.value * (2942.65 - 88.4 * 0.05 - 83.74) / 1000;
    QVERIFY2(outcome().contains(m_open->appearance.format().computed(heat)), qPrintable(outcome()));
    field("steam.temperatureC")->clear(); // saturated from now on
    ok()->click();
    QTRY_VERIFY(!form());
    QVERIFY(received()[1].steam && !received()[1].steam->temperature);
    m_open->document.undo();
    QVERIFY(received()[1].steam->temperature);
}

/// A column in kPa: its field says so, and what is typed without a unit is kPa. When the column goes back, the field does.
void TestSteamForm::readsInTheUnitOfTheColumn()
{
    TableEditor *editor = table();
    const int pressure = column(*editor, "steam.pressureMPa");
    editor->model()->showUnit(pressure, QStringLiteral("kPa"));
    QVERIFY(openForm(1));
    QVERIFY2(field("steam.pressureMPa")->accessibleName().contains(QStringLiteral("kPa")),
             qPrintable(field("steam.pressureMPa")->accessibleName()));
    QCOMPARE(field("steam.pressureMPa")->text(), QStringLiteral("1100"));
    editor->model()->showUnit(pressure, QStringLiteral("MPa"));
    QCOMPARE(field("steam.pressureMPa")->text(), QStringLiteral("1.1"));
}

void TestSteamForm::readOnlyParksAreOnlyShown()
{
    m_open->document.setReadOnly(QStringLiteral("opened by somebody"));
    QVERIFY(openForm(1));
    QVERIFY(field("steam.tonnes")->isReadOnly());
    QVERIFY(ok()->isHidden());
    QVERIFY2(outcome().contains(QStringLiteral("GJ")), qPrintable(outcome()));
    QCOMPARE(cancel()->text(), QStringLiteral("Close"));
}

/// The language is switched while the form stands: its words follow, what was typed stays.
void TestSteamForm::followsTheLanguage()
{
    QVERIFY(openForm(0));
    type(QStringLiteral("1000"), QStringLiteral("1"), QStringLiteral("220"));
    const auto texts = [this] {
        return QStringList{form()->windowTitle(), outcome(), now(), field("steam.pressureMPa")->accessibleName(),
                           cancel()->text()};
    };
    const QStringList english = texts();
    m_open->appearance.setLanguage(Language::Chinese);
    QTest::qWait(0); // dialogs that cannot follow close
    QVERIFY(form());
    const QStringList chinese = texts();
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(chinese[i] != english[i], qPrintable(english[i]));
    QCOMPARE(field("steam.tonnes")->text(), QStringLiteral("1000"));
    m_open->appearance.setLanguage(Language::English);
    QCOMPARE(texts(), english);
}

/// Rows that move keep their form; it goes with the row, and with its case.
void TestSteamForm::closesWithItsRow()
{
    QVERIFY(received().size() > 2);
    QVERIFY(openForm(1));
    type(QStringLiteral("1000"), QStringLiteral("1"), QStringLiteral("220"));
    table()->model()->removeRowsAt({0});
    QVERIFY(form() && form()->isVisible());
    ok()->click();
    QTRY_VERIFY(!form());
    QCOMPARE(received()[0].steam->mass.value, 1000.0); // HR2 is the first now
    QVERIFY(openForm(0));
    table()->model()->removeRowsAt({0});
    QTRY_VERIFY(!form());
    QVERIFY(openForm(0));
    m_open->shown.show(m_open->shown.index() == 0 ? 1 : 0);
    QTRY_VERIFY(!form());
}

QTEST_MAIN(TestSteamForm)
#include "tst_steamform.moc"
