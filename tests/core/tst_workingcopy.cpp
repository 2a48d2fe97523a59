#include "core/storage/projectfile.h"
#include "core/storage/workingcopy.h"
#include "tests/support/fill.h"
#include "tests/support/parks.h"
#include "tests/support/randomedits.h"

#include <QDir>
#include <QTemporaryDir>

using namespace core;
using namespace core::storage;

class TestWorkingCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void everyFieldComesBack();
    void randomEditsComeBack_data();
    void randomEditsComeBack();
    void isDurable();
    void onlyWhatWasNotSavedIsOffered();
    void isHeldByOne();

private:
    QString folder() const { return m_directory->filePath(QStringLiteral("copies")); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

/// Clearing and setting every field of every object of a park that is filled completely.
void TestWorkingCopy::everyFieldComesBack()
{
    Park park = support::filledPark();
    auto copy = WorkingCopy::create(folder(), park, {});
    QVERIFY(copy);
    std::vector<Edit> all, back;
    const std::function<void(const Object &, const Address &)> visit = [&](const Object &object, const Address &address) {
        const void *at = find(park, address);
        for (int i = 0; i < int(object.fields.size()); ++i)
            for (const Value &value : {Value{}, object.fields[size_t(i)].get(at)})
                if (const auto edits = editsToSet(park, address, i, value))
                    for (const Edit &edit : *edits) {
                        all.push_back(edit);
                        back.push_back(apply(park, edit));
                    }
        for (size_t i = 0; i < object.parts.size(); ++i) {
            Address inner = address;
            inner.append({.part = qint16(i)});
            visit(*object.parts[i].object, inner);
        }
        for (size_t l = 0; l < object.lists.size(); ++l)
            for (qsizetype i = 0; i < object.lists[l].size(find(park, address)); ++i)
                visit(*object.lists[l].element, rowAddress(address, int(l), i));
    };
    visit(parkObject, {});
    QVERIFY(all.size() > 1000);
    const auto applied = copy->apply(all);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    QVERIFY(copy->park() == park);
    const QString path = copy->path();
    copy = fail({ErrorCode::FileMissing, {}, {}, {}}); // closes it
    auto again = WorkingCopy::recover(path);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(again->park() == park);
    std::ranges::reverse(back);
    QVERIFY(again->apply(back));
    again = fail({ErrorCode::FileMissing, {}, {}, {}});
    QVERIFY(WorkingCopy::recover(path)->park() == support::filledPark());
}

void TestWorkingCopy::randomEditsComeBack_data()
{
    QTest::addColumn<bool>("isFilled");
    QTest::newRow("the example") << false;
    QTest::newRow("every field and list") << true;
}

void TestWorkingCopy::randomEditsComeBack()
{
    QFETCH(bool, isFilled);
    const Park before = isFilled ? support::filledPark() : support::coastalPark();
    Park park = before;
    auto copy = WorkingCopy::create(folder(), park, {});
    QVERIFY(copy);
    std::mt19937 random(20261125);
    std::vector<Edit> back;
    for (int i = 0; i < 1000; ++i) {
        const Edit edit = support::randomEdit(park, random);
        back.push_back(apply(park, edit));
        const auto applied = copy->apply({edit});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
        if (i % 250 == 249) {
            const QString path = copy->path();
            copy = fail({ErrorCode::FileMissing, {}, {}, {}});
            copy = WorkingCopy::recover(path);
            QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
            QVERIFY(copy->park() == park);
            QCOMPARE(copy->unsavedEdits(), i + 1);
        }
    }
    std::ranges::reverse(back);
    QVERIFY(copy->apply(back));
    const QString path = copy->path();
    copy = fail({ErrorCode::FileMissing, {}, {}, {}});
    QVERIFY(WorkingCopy::recover(path)->park() == before);
}

void TestWorkingCopy::isDurable()
{
    auto copy = WorkingCopy::create(folder(), support::parkWith({}), {});
    QVERIFY(copy);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(copy->setting("journal_mode").value_or(QString()), QStringLiteral("wal"));
        QCOMPARE(copy->setting("synchronous").value_or(QString()), QStringLiteral("2"));
        const QString path = copy->path();
        copy = fail({ErrorCode::FileMissing, {}, {}, {}});
        copy = WorkingCopy::recover(path);
        QVERIFY(copy);
    }
}

void TestWorkingCopy::onlyWhatWasNotSavedIsOffered()
{
    const Park park = support::parkWith({});
    const Edit rename = Edit::set(profileAddress(), fieldIndex(objectAt(profileAddress()), "name"), QStringLiteral("新园区"));
    QVERIFY(recoverableIn(folder()).empty()); // no folder yet
    {
        const auto untouched = WorkingCopy::create(folder(), park, QStringLiteral("/a.park"));
        auto saved = WorkingCopy::create(folder(), park, {});
        auto edited = WorkingCopy::create(folder(), park, QStringLiteral("/b.park"));
        auto discarded = WorkingCopy::create(folder(), park, QStringLiteral("/c.park"));
        QVERIFY(untouched && saved && edited && discarded);
        QVERIFY(saved->apply({rename}) && saved->markSaved(QStringLiteral("/d.park")));
        QCOMPARE(saved->fileName(), QStringLiteral("/d.park"));
        QVERIFY(edited->apply({rename, rename}));
        QVERIFY(discarded->apply({rename}));
        discarded->discard();
        QVERIFY(!discarded->apply({rename}));
        QVERIFY(recoverableIn(folder()).empty()); // they are held
        QFile unfinished(folder() + QStringLiteral("/unfinished.park")), foreign(folder() + QStringLiteral("/foreign.park"));
        QVERIFY(unfinished.open(QIODevice::WriteOnly));
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("something else") > 0);
        QVERIFY(writeProject(park, folder() + QStringLiteral("/published.park")));
    }
    const auto found = recoverableIn(folder());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].fileName, QStringLiteral("/b.park"));
    QCOMPARE(found[0].parkName, QStringLiteral("新园区"));
    QCOMPARE(found[0].edits, 2);
    QVERIFY(qAbs(found[0].lastEdit.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QStringList left{QFileInfo(found[0].path).fileName(), QStringLiteral("foreign.park"), QStringLiteral("published.park")};
    left.sort();
    QCOMPARE(files(), left);
    auto copy = WorkingCopy::recover(found[0].path);
    QVERIFY(copy);
    QCOMPARE(copy->fileName(), QStringLiteral("/b.park"));
    QCOMPARE(copy->unsavedEdits(), 2);
    copy->discard();
    QCOMPARE(files(), (QStringList{"foreign.park", "published.park"}));
    QVERIFY(recoverableIn(folder()).empty());
    QVERIFY(!WorkingCopy::recover(folder() + QStringLiteral("/published.park"))); // a project is no working copy
    QCOMPARE(WorkingCopy::create(QStringLiteral("/dev/null/x"), park, {}).error().code, ErrorCode::FileNotWritable);
}

void TestWorkingCopy::isHeldByOne()
{
    auto copy = WorkingCopy::create(folder(), support::parkWith({}), {});
    QVERIFY(copy);
    const auto second = WorkingCopy::recover(copy->path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::FileLocked);
    QCOMPARE(WorkingCopy::recover(folder() + QStringLiteral("/none.park")).error().code, ErrorCode::FileMissing);
    const WorkingCopy moved = *std::move(copy);
    QVERIFY(!WorkingCopy::recover(moved.path()));
}

QTEST_APPLESS_MAIN(TestWorkingCopy)
#include "tst_workingcopy.moc"
