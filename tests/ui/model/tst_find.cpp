#include "core/explain/explanation.h"
#include "core/model/edit.h"
#include "tests/support/parks.h"
#include "ui/model/findmodel.h"

#include <QAbstractItemModelTester>

using namespace ui;

/// What Ctrl+K finds.
class TestFind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void initials_data();
    void initials();
    void everyKind_data();
    void everyKind();
    void byPinyinInitials();
    void rowsByNoteAndEnterprise();
    void numbersAsTheyAreShown_data();
    void numbersAsTheyAreShown();
    void figuresByTheirNumber();
    void nothingTypedFindsNothing();
    void atMostFifty();
    void explains();
    void parksWithoutCases();

private:
    /// The texts found, best first.
    QStringList find(const QString &text)
    {
        m_model->setText(text);
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts << m_model->index(row).data().toString();
        return texts;
    }
    void read() { m_model->read({{"Overview", "Page"}, {"Ledger", "Page"}}, {{"Save as…", "File"}, {"Undo", "Edit"}}); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Results> m_results;
    std::unique_ptr<ShownCase> m_shown;
    std::unique_ptr<FindModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFind::init()
{
    m_appearance = std::make_unique<Appearance>();
    m_document = std::make_unique<Document>();
    m_results = std::make_unique<Results>(*m_document, support::library(), support::schemes(), support::currentYear);
    m_shown = std::make_unique<ShownCase>(*m_document, *m_results);
    m_document->open(support::coastalPark(), QStringLiteral("x.json"));
    m_model = std::make_unique<FindModel>(*m_document, *m_shown, *m_results, *m_appearance);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    read();
}

void TestFind::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_shown.reset();
    m_results.reset();
    m_document.reset();
    m_appearance.reset();
}

void TestFind::initials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("signs") << QStringLiteral("海上光电") << "hsgd";
    QTest::newRow("the example park") << QStringLiteral("滨海先进制造产业园") << "bhxjzzcyy";
    QTest::newRow("letters and digits stay") << QStringLiteral("LNG 重卡 2 号") << "lngzk2h";
    QTest::newRow("punctuation goes") << QStringLiteral("煤（烟煤）、焦炭") << "mymjt";
    QTest::newRow("u with two dots") << QStringLiteral("绿电") << "ld";
    QTest::newRow("Latin") << QStringLiteral("Grid power") << "gridpower";
    QTest::newRow("nothing") << QString() << "";
}

void TestFind::initials()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Initials initials;
    QCOMPARE(initials(text), expected);
    QCOMPARE(initials(text), expected); // from what it knows now
}

void TestFind::everyKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("found");
    using Kind = Findable::Kind;
    QTest::newRow("page") << "ledg" << int(Kind::Page) << "Ledger";
    QTest::newRow("list") << "green attr" << int(Kind::List) << "Green attributes";
    QTest::newRow("command") << "save" << int(Kind::Command) << QStringLiteral("Save as…");
    QTest::newRow("enterprise") << QStringLiteral("氯碱") << int(Kind::Enterprise) << QStringLiteral("示例氯碱有限公司");
    QTest::newRow("fuel") << "anthracite" << int(Kind::Fuel) << "Anthracite";
    QTest::newRow("fuel by its Chinese name") << QStringLiteral("无烟煤") << int(Kind::Fuel) << "Anthracite";
    QTest::newRow("row by id, in any case") << "fe5" << int(Kind::Row) << QStringLiteral("FE5 · Bituminous coal");
    QTest::newRow("row by the middle of its name") << "minous" << int(Kind::Row) << QStringLiteral("FE5 · Bituminous coal");
}

void TestFind::everyKind()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, found);
    find(text);
    bool isThere = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        isThere = isThere || (int(m_model->found(row).kind) == kind && m_model->found(row).text == found);
    QVERIFY2(isThere, qPrintable(find(text).join(u'|')));
    QCOMPARE(int(m_model->found(0).kind) == int(Findable::Kind::Row) && kind != int(Findable::Kind::Row), false); // rows last
}

void TestFind::byPinyinInitials()
{
    m_appearance->setLanguage(Language::Chinese);
    read();
    const QStringList coal = find("ym"); // 烟煤
    QVERIFY2(!coal.filter(QStringLiteral("烟煤")).isEmpty(), qPrintable(coal.join(u'|')));
    QVERIFY(!find("slljyxgs").isEmpty() || !find("sllj").isEmpty()); // 示例氯碱有限公司
    QVERIFY(!find("sllj").filter(QStringLiteral("示例氯碱有限公司")).isEmpty());
    QCOMPARE(find(QStringLiteral("烟煤")).isEmpty(), false);
    m_appearance->setLanguage(Language::English);
}

void TestFind::rowsByNoteAndEnterprise()
{
    m_document->open(support::parkWith(R"("energySupply": {"powerReceived": [
        {"id": "P1", "kind": "grid", "mwh": 1, "note": "Substation North", "enterprise": "E2"}]})"),
                     {});
    read();
    QCOMPARE(find("north"), QStringList{QStringLiteral("P1 · Public grid")});
    QVERIFY(find("two").contains(QStringLiteral("P1 · Public grid"))); // the name of E2
    const core::Place place = m_model->found(int(find("north").indexOf(QStringLiteral("P1 · Public grid")))).place;
    QCOMPARE(core::path(m_document->park(), place), QStringLiteral("cases/C1/energySupply/powerReceived/P1"));
}

void TestFind::numbersAsTheyAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("plain") << "12345.6" << true;
    QTest::newRow("with thousands") << "12,345.6" << true;
    QTest::newRow("with a space") << "12 345.6" << true;
    QTest::newRow("with a narrow cell's no-break space") << QStringLiteral("12\u00a0345.6") << true;
    QTest::newRow("full width") << QStringLiteral("１２，３４５．６") << true;
    QTest::newRow("cut off") << "12,345" << true;
    QTest::newRow("rounded") << "12,346" << true;
    QTest::newRow("scaled") << QStringLiteral("1.23456万") << true;
    QTest::newRow("another decimal") << "12345.7" << false;
    QTest::newRow("another digit") << "12,344" << false;
    QTest::newRow("only its beginning") << "123" << false;
    QTest::newRow("thousands that are none") << "12,34" << false;
    QTest::newRow("nought") << "0" << false;
}

void TestFind::numbersAsTheyAreShown()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    m_document->open(support::parkWith(R"("energySupply": {"powerReceived": [
        {"id": "P1", "kind": "grid", "mwh": 77, "enterprise": "E2"},
        {"id": "P2", "kind": "grid", "mwh": 12345.6, "enterprise": "E2"}]})"),
                     {});
    read();
    const qsizetype at = find(text).indexOf(QStringLiteral("P2 · Public grid: Electricity"));
    QCOMPARE(at >= 0, isFound);
    if (!isFound)
        return;
    const Findable &found = m_model->found(int(at));
    QCOMPARE(found.where, QStringLiteral("12,345.6 MWh · Energy supply › Power received"));
    QCOMPARE(core::path(m_document->park(), found.place), QStringLiteral("cases/C1/energySupply/powerReceived/P2"));
    QCOMPARE(found.index, core::fieldIndex(*core::listAt(found.place)->element, "mwh"));
    const auto figure = m_model->figure(int(at));
    QVERIFY(figure && *figure == core::rowValue(found.place, "mwh"));
    QVERIFY(!find(text).contains(QStringLiteral("P1 · Public grid: Electricity")));
}

/// As an overview has it, scaled, and as a table of a document has it, whole.
void TestFind::figuresByTheirNumber()
{
    using core::FigureKind;
    const qsizetype index = m_shown->index();
    const core::Explainer explainer(m_document->park(), index, *m_shown->evaluated(), m_results->libraryOf(index));
    const core::Figure total = core::caseFigure(FigureKind::Emissions, index),
                       direct = core::caseFigure(FigureKind::Indicator, index, 1); // directSupplyShare
    const auto isFound = [&](const QString &text, const core::Figure &figure) {
        const qsizetype count = find(text).size();
        for (int row = 0; row < int(count); ++row)
            if (m_model->found(row).kind == Findable::Kind::Figure && m_model->figure(row) == figure)
                return true;
        return false;
    };
    const Format format = m_appearance->format();
    const auto emissions = explainer.valueOf(total), share = explainer.valueOf(direct);
    QVERIFY(emissions && share);
    QVERIFY(isFound(format.fixed(*emissions, 0), total));
    QVERIFY(isFound(format.fixed(*emissions, 2), total));
    QVERIFY(isFound(format.headline(*emissions, core::Unit::TonneCo2).number, total));
    QVERIFY(isFound(format.share(*share), direct));
    QVERIFY(!isFound(format.fixed(*emissions + 2, 0), total));
}

void TestFind::nothingTypedFindsNothing()
{
    QVERIFY(find({}).isEmpty());
    QVERIFY(find("   ").isEmpty());
    QVERIFY(find("no such thing anywhere").isEmpty());
}

void TestFind::atMostFifty()
{
    QVERIFY(find("e").size() == FindModel::most);
}

void TestFind::explains()
{
    find("FE5");
    const auto row = m_model->figure(0);
    QVERIFY(row && row->kind == core::Figure::Kind::RowEmission);
    QCOMPARE(core::path(m_document->park(), row->place), QStringLiteral("cases/C2025/energySupply/fuelUse/FE5"));
    find("carbonPerEnergy");
    QCOMPARE(m_model->found(0).kind, Findable::Kind::Item);
    const auto item = m_model->figure(0);
    QVERIFY(item && item->kind == core::Figure::Kind::Item && item->index == 0);
    find("ledger");
    QVERIFY(!m_model->figure(0));
}

void TestFind::parksWithoutCases()
{
    core::Park none = support::coastalPark();
    none.cases.clear();
    m_document->open(none, {});
    read();
    QVERIFY(find("FE5").isEmpty());
    QVERIFY(!find("ledger").isEmpty());
}

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
