#include "core/model/park.h"
#include "core/model/place.h"
#include "tests/support/parks.h"

#include <QSet>

using namespace core;

namespace {

/// Calls `visit` for every described object, those inside others too.
void walk(const Object &object, const QString &name, const std::function<void(const Object &, const QString &)> &visit)
{
    visit(object, name);
    for (const List &list : object.lists)
        walk(*list.element, name + u'/' + QString::fromLatin1(list.key.data(), qsizetype(list.key.size())), visit);
    for (const Part &part : object.parts)
        walk(*part.object, name + u'/' + QString::fromLatin1(part.key.data(), qsizetype(part.key.size())), visit);
}

} // namespace

class TestModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreUniqueAndLabelled();
    void rowsOfSystemsBeginWithAnId();
    void everyFieldTakesItsOwnValueBack();
    void everyListGrowsAndShrinks();
    void months_data();
    void months();
    void wholeNumbers();
    void optionalGroupsAppearAndVanish();
    void pathsNamePlaces();
};

void TestModel::keysAreUniqueAndLabelled()
{
    int fields = 0, lists = 0;
    walk(parkObject, QStringLiteral("park"), [&](const Object &object, const QString &name) {
        QSet<std::string> keys;
        for (const Field &field : object.fields) {
            QVERIFY2(!keys.contains(std::string(field.key)), qPrintable(name));
            keys.insert(std::string(field.key));
            QVERIFY(field.label && *field.label);
            const bool isNamedNumber = field.kind == Kind::Whole && !field.choices.empty(); // 1 … the number of its names
            QCOMPARE(field.kind == Kind::Choice || isNamedNumber, !field.choices.empty());
            if (isNamedNumber)
                QVERIFY(field.traits.closed && field.traits.least == 1 && field.traits.most == double(field.choices.size()));
            ++fields;
        }
        for (const List &list : object.lists) {
            QVERIFY2(!keys.contains(std::string(list.key)), qPrintable(name));
            keys.insert(std::string(list.key));
            ++lists;
        }
        QVERIFY(object.extra);
    });
    QVERIFY(fields > 200);
    QVERIFY(lists > 35);
}

void TestModel::rowsOfSystemsBeginWithAnId()
{
    for (const System system : allSystems)
        for (const List &list : systemPart(system).object->lists) {
            const auto fields = list.element->fields;
            QVERIFY(fields.front().traits.isId);
            QCOMPARE(std::string(fields[fields.size() - 2].key), std::string("enterprise"));
            QCOMPARE(std::string(fields.back().key), std::string("note"));
        }
}

void TestModel::everyFieldTakesItsOwnValueBack()
{
    const Park park = support::coastalPark();
    Park copy = park;
    int values = 0;
    for (Case &each : copy.cases)
        for (const System system : allSystems) {
            void *owner = systemPart(system).edit(&each);
            for (const List &list : systemPart(system).object->lists)
                for (qsizetype i = 0; i < list.size(owner); ++i)
                    for (const Field &field : list.element->fields) {
                        const Value value = field.get(list.at(owner, i));
                        QVERIFY(value.index() == 0 || field.set(list.edit(owner, i), value));
                        QVERIFY(field.get(list.at(owner, i)) == value);
                        values += value.index() != 0;
                    }
        }
    QVERIFY(copy == park);
    QVERIFY(values > 2000);
}

void TestModel::everyListGrowsAndShrinks()
{
    Case inCase;
    for (const System system : allSystems) {
        void *owner = systemPart(system).edit(&inCase);
        for (const List &list : systemPart(system).object->lists) {
            list.insert(owner, 0);
            list.insert(owner, 1);
            QVERIFY(list.element->fields[0].set(list.edit(owner, 1), QStringLiteral("second")));
            list.remove(owner, 0);
            QCOMPARE(list.size(owner), 1);
            QCOMPARE(std::get<QString>(list.element->fields[0].get(list.at(owner, 0))), QStringLiteral("second"));
            list.remove(owner, 0);
        }
    }
    QVERIFY(inCase == Case());
}

void TestModel::months_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMonth");
    QTest::newRow("a month") << "2025-02" << true;
    QTest::newRow("December") << "2024-12" << true;
    QTest::newRow("no month 13") << "2025-13" << false;
    QTest::newRow("no month 0") << "2025-00" << false;
    QTest::newRow("one digit") << "2025-1" << false;
    QTest::newRow("a day") << "2025-01-01" << false;
    QTest::newRow("full-width digits") << QStringLiteral("２０２５-01") << false;
    QTest::newRow("a sign") << "+025-01" << false;
    QTest::newRow("year 0") << "0000-01" << false;
}

void TestModel::months()
{
    QFETCH(QString, text);
    QFETCH(bool, isMonth);
    const auto month = monthFromText(text);
    QCOMPARE(month.has_value(), isMonth);
    if (month)
        QCOMPARE(toText(*month), text);
}

void TestModel::wholeNumbers()
{
    Case inCase;
    const Field &year = caseObject.fields[3];
    QCOMPARE(std::string(year.key), std::string("year"));
    QVERIFY(year.set(&inCase, 2030.0));
    QVERIFY(!year.set(&inCase, 2030.5));
    QVERIFY(!year.set(&inCase, 1e300));
    QVERIFY(!year.set(&inCase, QStringLiteral("2031")));
    QCOMPARE(inCase.year, 2030);
}

void TestModel::optionalGroupsAppearAndVanish()
{
    HeatTransfer row;
    const Object &object = *energySupplyObject.lists[4].element;
    const auto field = [&](std::string_view key) -> const Field & { return *std::ranges::find(object.fields, key, &Field::key); };
    QCOMPARE(field("steam.tonnes").get(&row).index(), size_t(0));
    QVERIFY(field("steam.tonnes").set(&row, 12.0));
    QVERIFY(field("steam.temperatureC").set(&row, 250.0));
    QVERIFY(row.steam && row.steam->temperature);
    QVERIFY(field("steam.temperatureC").set(&row, Value{}));
    QVERIFY(row.steam && !row.steam->temperature);
    QVERIFY(field("steam.tonnes").inOptionalObject);
    QVERIFY(field("steam.tonnes").presence == Presence::Required);
}

void TestModel::pathsNamePlaces()
{
    const Park park = support::coastalPark();
    QCOMPARE(path(park, casePlace(2)), QStringLiteral("cases/C2025"));
    QCOMPARE(path(park, systemPlace(2, System::Transport)), QStringLiteral("cases/C2025/transport"));
    QCOMPARE(path(park, parameterPlace(2, "fuelFactorSet")), QStringLiteral("cases/C2025/parameters/fuelFactorSet"));
    QCOMPARE(path(park, parameterPlace(-1, "heatTcePerGj")), QStringLiteral("parameters/heatTcePerGj"));
    const Place row = rowPlace(2, System::EnergySupply, "greenAttributes", 1);
    QCOMPARE(path(park, row), QStringLiteral("cases/C2025/energySupply/greenAttributes/GA2"));
    QCOMPARE(path(park, listPlace(2, System::EnergySupply, "greenAttributes")),
             QStringLiteral("cases/C2025/energySupply/greenAttributes"));
    QCOMPARE(int(listIndex(System::Ecosystem, "fleets")), -1);
}

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
