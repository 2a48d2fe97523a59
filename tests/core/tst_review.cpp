#include "core/dossier/docx.h"
#include "core/dossier/docxpackage.h"
#include "core/exchange/tablebook.h"
#include "core/review/parkpath.h"
#include "core/review/remarklist.h"
#include "core/review/remarksfile.h"
#include "core/review/reviewdocuments.h"
#include "tests/support/dossiers.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace core;
using Target = RemarkTarget::Kind;
using Entry = RemarkEntry::Kind;

namespace {

const QDateTime noon(QDate(2026, 3, 12), QTime(12, 0), Qt::UTC);

RemarkTarget place(const QString &path)
{
    return {.kind = Target::Place, .path = path};
}

const QString meterPath = "cases/C2025/energySupply/powerReceived/PR1";

/// A remark of every kind on the coastal park, with answers.
Remarks someRemarks(const ReviewedPark &reviewed)
{
    Remarks remarks{{reviewed.park.profile.id, reviewed.park.profile.name, {}}, {}};
    const RemarkTarget targets[]{
        {},
        place(meterPath),
        place(meterPath + "/mwh"),
        {.kind = Target::Item, .caseId = "C2025", .scheme = "ndrc-910", .item = "carbonPerEnergy"},
        {.kind = Target::Section, .document = "application/zh", .section = "basis.park"},
    };
    int minute = 0;
    for (const RemarkTarget &each : targets) {
        bool isUnknown = false;
        auto seen = valuesAt(reviewed, each, isUnknown).value_or(SeenValues());
        remarks.list.push_back(newRemark(each, std::move(seen), QString("Remark %1: 请说明\n\"why\" <b>").arg(minute),
                                         {"李审核", noon.addSecs(60 * minute)}));
        ++minute;
    }
    addEntry(remarks.list[1], Entry::Answer, "The meter was replaced in June.", {"Wang", noon.addDays(1)});
    addEntry(remarks.list[2], Entry::Answer, "Corrected.", {{}, noon.addDays(1)});
    addEntry(remarks.list[2], Entry::Settled, {}, {"李审核", noon.addDays(2)});
    sortRemarks(remarks);
    return remarks;
}

/// The coastal park, what is computed for it, and its documents.
struct Fixture {
    Park park = support::coastalPark();
    Evaluation evaluation = support::evaluate(park);
    ReviewDocuments documents{park,    evaluation, support::library(), support::schemes(), support::dossierTexts(),
                              nullptr, nullptr};
    ReviewedPark reviewed{park, evaluation, support::schemes(),
                          [this](const QString &key, const QString &caseId) { return documents(key, caseId); }};
    BookTexts labels = BookTexts::english();
    RemarkWords english{labels, support::dossierTexts(), DocumentLanguage::English};
    RemarkWords chinese{labels, support::dossierTexts(), DocumentLanguage::Chinese};
};

/// Everything that is said in a file of remarks, sorted; ids left out, as those of clashes are given anew.
QStringList everythingIn(const Remarks &remarks)
{
    QStringList all;
    for (const Remark &remark : remarks.list)
        for (const RemarkEntry &entry : remark.entries)
            all << remark.target.path + '|' + QString::number(int(entry.kind)) + '|' + remarkTime(entry.when) + '|' + entry.by +
                       '|' + entry.text;
    all.removeDuplicates();
    all.sort();
    return all;
}

Remarks randomRemarks(QRandomGenerator &random, const RemarkedPark &of)
{
    Remarks remarks{of, {}};
    const int count = random.bounded(6);
    for (int i = 0; i < count; ++i) {
        Remark remark{QString("r%1").arg(random.bounded(5)),
                      place(QString("measures/M%1").arg(random.bounded(2))),
                      {{"name", QString::number(random.bounded(2))}},
                      {}};
        if (remarks.find(remark.id))
            continue;
        const int entries = 1 + random.bounded(4);
        for (int j = 0; j < entries; ++j) {
            const RemarkEntry entry{QString("e%1").arg(random.bounded(4)), j == 0 ? Entry::Wording : Entry(random.bounded(4)),
                                    noon.addSecs(random.bounded(3)), QString(QChar('A' + random.bounded(2))),
                                    QString::number(random.bounded(3) + 1)};
            if (std::ranges::find(remark.entries, entry.id, &RemarkEntry::id) == remark.entries.end())
                remark.entries.push_back(entry);
        }
        remarks.list.push_back(std::move(remark));
    }
    sortRemarks(remarks);
    return remarks;
}

QByteArray fileWith(const QByteArray &remark)
{
    return R"({"format": "parkwright-remarks", "version": 1, "park": {"id": "p", "name": "P"}, "remarks": [)" + remark + "]}";
}

const QByteArray entry = R"([{"id": "e1", "kind": "remark", "when": "2026-03-12T12:00:00Z", "text": "Why?"}])";

/// What is read in word/document.xml.
QString readDocx(const QByteArray &bytes)
{
    bool isTooLarge = false;
    const auto files = unzipParts(bytes, 1 << 28, isTooLarge);
    QString all;
    QXmlStreamReader xml(files ? files->value("word/document.xml") : QByteArray());
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == QLatin1StringView("w:t"))
            all += xml.readElementText();
    return xml.hasError() ? xml.errorString() : all;
}

} // namespace

/// Remarks of an examiner: their file, merging, what changed since, and how they are handed out.
class TestReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pathsLeadBack();
    void pathsThatLeadNowhere();
    void namesOfFiles();
    void fileReadsBack();
    void timesReadBack_data();
    void timesReadBack();
    void brokenFiles_data();
    void brokenFiles();
    void everyCutIsRefused();
    void writingIsWholeOrNot();
    void statesFollowTheEntries();
    void laterComesLater();
    void mergeLosesNothing();
    void mergeOfAnswers();
    void belongsToItsPark();
    void leftBehind();
    void sameAsSeen();
    void changedSince();
    void goneSince();
    void itemsWithinRounding();
    void sectionsFollowTheirText();
    void wordsOfPlaces();
    void wordsOfValues();
    void sheetHasEverything();
    void docxCanBeRead();
};

/// Every row and field of a whole park: its path leads to it again.
void TestReview::pathsLeadBack()
{
    const Park park = support::coastalPark();
    int count = 0;
    for (const qsizetype inCase : {qsizetype(0), qsizetype(2)})
        for (const System system : allSystems) {
            const Address owner = systemAddress(inCase, system);
            const Object &object = objectAt(owner);
            for (size_t list = 0; list < object.lists.size(); ++list)
                for (qsizetype row = 0; row < object.lists[list].size(find(park, owner)); ++row) {
                    const Address address = rowAddress(owner, int(list), row);
                    const auto end = endOfPath(park, pathTo(park, address));
                    QVERIFY(end && end->object == address && end->field == -1);
                    for (int field = 0; field < int(objectAt(address).fields.size()); ++field) {
                        const auto inRow = endOfPath(park, pathTo(park, address, field));
                        QVERIFY2(inRow && inRow->object == address && inRow->field == field,
                                 qPrintable(pathTo(park, address, field)));
                        ++count;
                    }
                }
        }
    QVERIFY(count > 500);
    // as findings and evidence write them
    const Place row{Place::Kind::Row, System::EnergySupply, 0, 2, 0};
    QCOMPARE(pathTo(park, rowAddress(systemAddress(2, System::EnergySupply), 0, 0)), path(park, row));
    QVERIFY(endOfPath(park, "park/areaKm2"));
    QVERIFY(endOfPath(park, "parameters/discountRate"));
    QVERIFY(endOfPath(park, "cases/C2025/infrastructure/water/freshM3"));
    QVERIFY(endOfPath(park, "measures/" + park.measures[0].id + "/effects/electricityMwh"));
}

void TestReview::pathsThatLeadNowhere()
{
    const Park park = support::coastalPark();
    for (const char *path : {"", "/", "cases", "cases/C1999", "cases/C2025/energySupply/powerReceived/nobody", "park/x", "x",
                             "cases/C2025/energySupply/powerReceived/PR1/mwh/more", "cases//energySupply"})
        QVERIFY2(!endOfPath(park, path), path);
    QVERIFY(!objectOf("cases/C2025/nothing/at/all"));
    QVERIFY(objectOf("cases/C1999/energySupply/powerReceived/nobody/mwh")); // the declarations know it
}

void TestReview::namesOfFiles()
{
    QCOMPARE(remarksFileName("/a/b/my park.park"), QString("/a/b/my park.remarks.json"));
    QCOMPARE(remarksFileName("/a/b/v1.2.json"), QString("/a/b/v1.2.remarks.json"));
    QCOMPARE(remarksFileName({}), QString());
    QCOMPARE(remarksFileName(":/examples/coastal-park.json"), QString());
}

void TestReview::fileReadsBack()
{
    const Fixture of;
    const Remarks remarks = someRemarks(of.reviewed);
    QVERIFY(!remarks.list[1].seen.empty() && !remarks.list[3].seen.empty() && !remarks.list[4].seen.empty());
    const QByteArray bytes = toJson(remarks);
    const auto back = remarksFromJson(bytes);
    QVERIFY(back);
    QCOMPARE(back->park, remarks.park);
    QVERIFY(*back == remarks);
    QCOMPARE(toJson(*back), bytes);
    QVERIFY(*remarksFromJson(toJson(Remarks{{"p", {}, "d"}, {}})) == (Remarks{{"p", {}, "d"}, {}})); // no remark, no name
}

void TestReview::timesReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTime");
    QTest::newRow("to the second") << "2026-03-12T12:00:00Z" << true;
    QTest::newRow("to the millisecond") << "2026-03-12T12:00:00.250Z" << true;
    QTest::newRow("no zone") << "2026-03-12T12:00:00" << false;
    QTest::newRow("another zone") << "2026-03-12T12:00:00+08:00" << false;
    QTest::newRow("no day of the calendar") << "2026-02-30T12:00:00Z" << false;
    QTest::newRow("a date") << "2026-03-12" << false;
    QTest::newRow("words") << "yesterday" << false;
}

void TestReview::timesReadBack()
{
    QFETCH(QString, text);
    QFETCH(bool, isTime);
    const auto read = remarkTime(text);
    QCOMPARE(read.has_value(), isTime);
    if (read)
        QCOMPARE(remarkTime(*read), text);
}

void TestReview::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("code"); ///< of RemarksTrouble::File
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &bytes, RemarksTrouble trouble, ErrorCode code, const char *place) {
        QTest::newRow(name) << bytes << int(trouble) << int(code) << QString(place);
    };
    const auto file = [&row](const char *name, const QByteArray &bytes, ErrorCode code, const char *place) {
        row(name, bytes, RemarksTrouble::File, code, place);
    };
    const QByteArray rest = R"("target": {"kind": "park"}, "entries": )" + entry;
    file("nothing", "", ErrorCode::JsonSyntax, "");
    file("no JSON", "remarks", ErrorCode::JsonSyntax, "");
    file("a list", "[]", ErrorCode::ExpectedObject, "");
    row("a park", R"({"format": "parkwright-exchange", "version": 1})", RemarksTrouble::NotRemarks, {}, "format");
    row("no format", R"({"version": 1})", RemarksTrouble::NotRemarks, {}, "format");
    row("a newer version", R"({"format": "parkwright-remarks", "version": 2, "park": {"id": "p", "name": "P"}, "remarks": []})",
        RemarksTrouble::Version, {}, "version");
    file("no park", R"({"format": "parkwright-remarks", "version": 1, "remarks": []})", ErrorCode::MissingKey, "park");
    file("a park without name", R"({"format": "parkwright-remarks", "version": 1, "park": {"id": "p"}, "remarks": []})",
         ErrorCode::MissingKey, "park/name");
    file("no remarks", R"({"format": "parkwright-remarks", "version": 1, "park": {"id": "p", "name": "P"}})",
         ErrorCode::MissingKey, "remarks/remarks");
    file("an unknown key",
         R"({"format": "parkwright-remarks", "version": 1, "park": {"id": "p", "name": "P"}, "remarks": [], "by": 1})",
         ErrorCode::UnknownKey, "by");
    file("an x- key", fileWith(R"({"id": "r1", "x-mine": 1, )" + rest + "}"), ErrorCode::UnknownKey, "remarks/r1/x-mine");
    file("a key twice", fileWith(R"({"id": "r1", "id": "r2", )" + rest + "}"), ErrorCode::RepeatedKey, "remarks/r1/id");
    file("no id", fileWith("{" + rest + "}"), ErrorCode::MissingKey, "remarks/#1/id");
    file("an id with a slash", fileWith(R"({"id": "r/1", )" + rest + "}"), ErrorCode::SlashInId, "remarks/r/1/id");
    row("an id twice", fileWith(R"({"id": "r1", )" + rest + R"(}, {"id": "r1", )" + rest + "}"), RemarksTrouble::RepeatedId, {},
        "remarks/r1/id");
    file("null", fileWith(R"({"id": "r1", "seen": {"mwh": null}, )" + rest + "}"), ErrorCode::NullValue, "remarks/r1/seen/mwh");
    file("an object as value", fileWith(R"({"id": "r1", "seen": {"mwh": {}}, )" + rest + "}"), ErrorCode::ExpectedText,
         "remarks/r1/seen/mwh");
    file("numbers as value", fileWith(R"({"id": "r1", "seen": {"mwh": [1]}, )" + rest + "}"), ErrorCode::ExpectedTextList,
         "remarks/r1/seen/mwh");
    file("a number too large", fileWith(R"({"id": "r1", "seen": {"mwh": 1e999}, )" + rest + "}"), ErrorCode::NumberNotFinite,
         "remarks/r1/seen/mwh");
    file("a target that there is not", fileWith(R"({"id": "r1", "target": {"kind": "moon"}, "entries": )" + entry + "}"),
         ErrorCode::UnknownWord, "remarks/r1/target/kind");
    file("a place without path", fileWith(R"({"id": "r1", "target": {"kind": "place"}, "entries": )" + entry + "}"),
         ErrorCode::MissingKey, "remarks/r1/target/path");
    file("a park with path", fileWith(R"({"id": "r1", "target": {"kind": "park", "path": "x"}, "entries": )" + entry + "}"),
         ErrorCode::UnknownKey, "remarks/r1/target/path");
    row("an item of no scheme",
        fileWith(R"({"id": "r1", "target": {"kind": "item", "case": "C", "scheme": " ", "item": "i"}, "entries": )" + entry +
                 "}"),
        RemarksTrouble::Empty, {}, "remarks/r1/target/scheme");
    const QByteArray park = R"({"id": "r1", "target": {"kind": "park"}, "entries": )";
    file("no entries", fileWith(R"({"id": "r1", "target": {"kind": "park"}})"), ErrorCode::MissingKey,
         "remarks/r1/entries/entries");
    row("no wording", fileWith(park + R"([{"id": "e1", "kind": "answer", "when": "2026-03-12T12:00:00Z", "text": "x"}]})"),
        RemarksTrouble::NoWording, {}, "remarks/r1/entries/entries");
    row("no time", fileWith(park + R"([{"id": "e1", "kind": "remark", "when": "12 March", "text": "x"}]})"), RemarksTrouble::Time,
        {}, "remarks/r1/entries/e1/when");
    row("an empty wording", fileWith(park + R"([{"id": "e1", "kind": "remark", "when": "2026-03-12T12:00:00Z", "text": ""}]})"),
        RemarksTrouble::Empty, {}, "remarks/r1/entries/e1/text");
    file("a name that is a number",
         fileWith(park + R"([{"id": "e1", "kind": "remark", "when": "2026-03-12T12:00:00Z", "by": 7, "text": "x"}]})"),
         ErrorCode::ExpectedText, "remarks/r1/entries/e1/by");
    file("no UTF-8", fileWith(R"({"id": "r1", "seen": {"note": ")" + QByteArray("\xff") + R"("}, )" + rest + "}"),
         ErrorCode::JsonEncoding, "remarks/r1/seen/");
}

void TestReview::brokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, trouble);
    QFETCH(int, code);
    QFETCH(QString, place);
    const auto read = remarksFromJson(bytes);
    QVERIFY(!read);
    QCOMPARE(int(read.error().trouble), trouble);
    if (trouble == int(RemarksTrouble::File))
        QCOMPARE(int(read.error().error.code), code);
    if (!place.endsWith('/')) // signs that are no text have no key yet
        QCOMPARE(read.error().error.place, place);
    QVERIFY(read.error().error.line >= 1);
}

/// However short a file was cut, it is refused, not taken in part.
void TestReview::everyCutIsRefused()
{
    const Fixture of;
    const QByteArray whole = toJson(someRemarks(of.reviewed)).trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!remarksFromJson(whole.left(size)), QByteArray::number(size));
}

void TestReview::writingIsWholeOrNot()
{
    const Fixture of;
    const Remarks remarks = someRemarks(of.reviewed);
    QTemporaryDir folder;
    const QString name = folder.filePath("a.remarks.json");
    QVERIFY(writeRemarks(remarks, name));
    QVERIFY(*readRemarks(name) == remarks);
    Remarks fewer = remarks;
    fewer.list.pop_back();
    QVERIFY(writeRemarks(fewer, name)); // in the place of the other
    QVERIFY(*readRemarks(name) == fewer);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing is left beside it
    const QString link = folder.filePath("link.remarks.json");                     // stays one, and its file gets the new content
    QVERIFY(QFile::link(name, link));
    QVERIFY(writeRemarks(remarks, link));
    QVERIFY(QFileInfo(link).isSymLink() && *readRemarks(name) == remarks);
    QVERIFY(QFile::remove(link));
    const auto nowhere = writeRemarks(remarks, folder.filePath("none/a.remarks.json"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::FileNotWritable);
    QVERIFY(QDir(folder.path()).mkdir("b.remarks.json"));
    QVERIFY(!writeRemarks(remarks, folder.filePath("b.remarks.json"))); // a folder is no file
    QCOMPARE(readRemarks(folder.filePath("b.remarks.json")).error().error.code, ErrorCode::FileNotRegular);
    QCOMPARE(readRemarks(folder.filePath("c.remarks.json")).error().error.code, ErrorCode::FileMissing);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestReview::statesFollowTheEntries()
{
    Remark remark = newRemark({}, {}, "Why?", {"A", noon});
    QCOMPARE(remark.state(), RemarkState::Open);
    addEntry(remark, Entry::Answer, "So.", {"B", noon.addSecs(1)});
    QCOMPARE(remark.state(), RemarkState::Answered);
    addEntry(remark, Entry::Settled, {}, {"A", noon.addSecs(2)});
    QCOMPARE(remark.state(), RemarkState::Settled);
    addEntry(remark, Entry::Answer, "And so.", {"B", noon.addSecs(3)});
    QCOMPARE(remark.state(), RemarkState::Settled); // whoever settled it reopens it
    addEntry(remark, Entry::Reopened, "No.", {"A", noon.addSecs(4)});
    QCOMPARE(remark.state(), RemarkState::Open);
    addEntry(remark, Entry::Wording, "Why not?", {"A", noon.addSecs(5)});
    QCOMPARE(remark.state(), RemarkState::Open);
    QCOMPARE(remark.wording()->text, QString("Why not?"));
    QCOMPARE(remark.entries.size(), size_t(6)); // what was written before is still there
}

/// A clock that stands or runs back does not turn the order round.
void TestReview::laterComesLater()
{
    Remarks remarks{{}, {newRemark({}, {}, "Why?", {"A", noon})}};
    addEntry(remarks.list[0], Entry::Answer, "So.", {"B", noon});
    addEntry(remarks.list[0], Entry::Settled, {}, {"A", noon.addDays(-1)});
    const Remarks before = remarks;
    sortRemarks(remarks);
    QVERIFY(remarks == before);
    QCOMPARE(remarks.list[0].state(), RemarkState::Settled);
}

/// Random pairs and triples in which ids meet with the same and with other contents: both orders give the same, merging again
/// changes nothing, whoever merges first, and what either file said is in the result.
void TestReview::mergeLosesNothing()
{
    QRandomGenerator random(910);
    const RemarkedPark of{"p", "P", {}};
    int clashes = 0;
    for (int round = 0; round < 4000; ++round) {
        const Remarks a = randomRemarks(random, of), b = randomRemarks(random, of), c = randomRemarks(random, of);
        const Remarks ab = mergeRemarks(a, b);
        QVERIFY(ab == mergeRemarks(b, a));
        QVERIFY(mergeRemarks(ab, a) == ab);
        QVERIFY(mergeRemarks(b, ab) == ab);
        QVERIFY(mergeRemarks(a, {of, {}}) == a);
        QVERIFY(mergeRemarks(ab, c) == mergeRemarks(a, mergeRemarks(b, c)));
        QStringList both = everythingIn(a) + everythingIn(b);
        both.removeDuplicates();
        both.sort();
        QCOMPARE(everythingIn(ab), both);
        QSet<QString> ids;
        for (const Remark &each : ab.list) {
            QVERIFY(!ids.contains(each.id));
            ids.insert(each.id);
            clashes += each.id.contains('~');
        }
        QVERIFY(remarksFromJson(toJson(ab))); // a file that can be read
    }
    QVERIFY(clashes > 500);
}

/// The examiner goes on while the author answers.
void TestReview::mergeOfAnswers()
{
    Remarks examiner{{"p", "P", "old"},
                     {newRemark({}, {}, "Why?", {"A", noon}), newRemark(place("measures/M1"), {}, "How?", {"A", noon})}};
    Remarks author = examiner;
    author.park.digest = "new";
    addEntry(author.list[0], Entry::Answer, "So.", {"B", noon.addSecs(5)});
    addEntry(examiner.list[0], Entry::Wording, "Why now?", {"A", noon.addSecs(9)});
    examiner.list.push_back(newRemark(place("measures/M2"), {}, "When?", {"A", noon.addSecs(20)}));
    const Remarks merged = mergeRemarks(author, examiner);
    QCOMPARE(merged.park.digest, QString("new"));
    QCOMPARE(merged.list.size(), size_t(3));
    const Remark &first = *merged.find(examiner.list[0].id);
    QCOMPARE(first.state(), RemarkState::Answered);
    QCOMPARE(first.wording()->text, QString("Why now?"));
    QCOMPARE(first.entries.size(), size_t(3));
    QCOMPARE(merged.list.back().wording()->text, QString("When?"));
}

void TestReview::belongsToItsPark()
{
    ParkProfile park;
    park.id = "coastal";
    park.name = "Coastal park";
    QCOMPARE(belongingOf({"coastal", "Coastal park", {}}, park), Belonging::Same);
    QCOMPARE(belongingOf({"coastal", "Bay park", {}}, park), Belonging::Renamed);
    QCOMPARE(belongingOf({"bay", "Coastal park", {}}, park), Belonging::Renamed);
    QCOMPARE(belongingOf({"bay", "Bay park", {}}, park), Belonging::Other);
}

/// The file of the park got another name, that of its remarks did not.
void TestReview::leftBehind()
{
    QTemporaryDir folder;
    ParkProfile park;
    park.id = "coastal";
    park.name = "Coastal park";
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    const QByteArray ours = toJson(Remarks{{"coastal", "Coastal park", {}}, {}});
    write("new.park", "x");
    write("old.remarks.json", ours);
    write("copy.park", "x");
    write("copy.remarks.json", ours);                                   // has its park
    write("bay.remarks.json", toJson(Remarks{{"bay", "Bay", {}}, {}})); // another park's
    write("broken.remarks.json", "{");
    QCOMPARE(remarksLeftBehind(folder.filePath("new.park"), park), QStringList{folder.filePath("old.remarks.json")});
    QCOMPARE(remarksLeftBehind({}, park), QStringList());
}

void TestReview::sameAsSeen()
{
    const Fixture of;
    const Remarks remarks = someRemarks(of.reviewed);
    for (const Remark &each : remarks.list) {
        const RemarkStanding standing = standingOf(of.reviewed, each);
        QCOMPARE(int(standing.kind), int(RemarkStanding::Kind::Same));
        QVERIFY(standing.changed.isEmpty());
        QVERIFY(standing.now == each.seen);
    }
    // the file keeps what is compared
    const Remarks back = *remarksFromJson(toJson(remarks));
    for (const Remark &each : back.list)
        QCOMPARE(int(standingOf(of.reviewed, each).kind), int(RemarkStanding::Kind::Same));
}

/// One meter reads otherwise: its row, its field, the item and the park say so, and what was and is.
void TestReview::changedSince()
{
    const Fixture before;
    const Remarks remarks = someRemarks(before.reviewed);
    Park park = before.park;
    const auto end = endOfPath(park, meterPath + "/mwh");
    QVERIFY(end);
    const double was = std::get<double>(remarks.list[2].seen.front().value);
    apply(park, Edit::set(end->object, end->field, was + 1000));
    const Evaluation evaluation = support::evaluate(park);
    const ReviewedPark now{park, evaluation, support::schemes(), before.reviewed.documents};
    for (const int index : {0, 1, 2, 3})
        QCOMPARE(int(standingOf(now, remarks.list[size_t(index)]).kind), int(RemarkStanding::Kind::Changed));
    const RemarkStanding row = standingOf(now, remarks.list[1]);
    QCOMPARE(row.changed, QStringList{"mwh"});
    QCOMPARE(before.english.then(now, remarks.list[2], standingOf(now, remarks.list[2])),
             QLocale(QLocale::English).toString(was, 'f', 0) + " MWh");
    QCOMPARE(before.english.now(now, remarks.list[2], standingOf(now, remarks.list[2])),
             QLocale(QLocale::English).toString(was + 1000, 'f', 0) + " MWh");
    // cleared: nothing stands there, and that is a change as well
    apply(park, Edit::set(end->object, end->field, {}));
    QCOMPARE(int(standingOf({park, evaluation, support::schemes(), {}}, remarks.list[2]).kind),
             int(RemarkStanding::Kind::Changed));
    QCOMPARE(before.english.now({park, evaluation, support::schemes(), {}}, remarks.list[2],
                                standingOf({park, evaluation, support::schemes(), {}}, remarks.list[2])),
             QString("not given"));
}

void TestReview::goneSince()
{
    const Fixture of;
    const Remarks remarks = someRemarks(of.reviewed);
    Park park = of.park;
    const auto end = endOfPath(park, meterPath);
    QVERIFY(end);
    const Step last = end->object.back();
    Address owner = end->object;
    owner.removeLast();
    apply(park, Edit::remove(owner, last.list, last.row, 1));
    const Evaluation evaluation = support::evaluate(park);
    const ReviewedPark now{park, evaluation, support::schemes(), {}};
    QCOMPARE(int(standingOf(now, remarks.list[1]).kind), int(RemarkStanding::Kind::Gone));
    QCOMPARE(int(standingOf(now, remarks.list[2]).kind), int(RemarkStanding::Kind::Gone));
    QCOMPARE(int(standingOf(now, remarks.list[4]).kind), int(RemarkStanding::Kind::Unknown));    // no documents are made here
    QVERIFY(!of.english.then(now, remarks.list[1], standingOf(now, remarks.list[1])).isEmpty()); // what was is still told
    park.cases.clear();
    const Evaluation empty = support::evaluate(park);
    QCOMPARE(int(standingOf({park, empty, support::schemes(), {}}, remarks.list[3]).kind), int(RemarkStanding::Kind::Gone));
    Remark unknown = remarks.list[3];
    unknown.target.scheme = "somebody's own";
    QCOMPARE(int(standingOf(of.reviewed, unknown).kind), int(RemarkStanding::Kind::Unknown));
    unknown.target.scheme = "ndrc-910";
    unknown.target.item = "nothing";
    QCOMPARE(int(standingOf(of.reviewed, unknown).kind), int(RemarkStanding::Kind::Gone));
}

/// Another machine computes the same to 1e-9.
void TestReview::itemsWithinRounding()
{
    const Fixture of;
    Remark item = someRemarks(of.reviewed).list[3];
    QCOMPARE(item.seen.front().key, QString("value"));
    const double value = std::get<double>(item.seen.front().value);
    COMPARE_CLOSE(value, *of.evaluation.cases[2].indicators.carbonPerEnergy);
    item.seen.front().value = value * (1 + 5e-10);
    QCOMPARE(int(standingOf(of.reviewed, item).kind), int(RemarkStanding::Kind::Same));
    item.seen.front().value = value * (1 + 5e-9);
    QCOMPARE(int(standingOf(of.reviewed, item).kind), int(RemarkStanding::Kind::Changed));
}

/// The text of an author changes its section and no other.
void TestReview::sectionsFollowTheirText()
{
    const Fixture before;
    const Document *made = before.reviewed.documents("application/zh", {});
    QVERIFY(made);
    bool isUnknown = false;
    std::vector<Remark> remarks;
    for (const DocumentSection &each : made->sections) {
        const RemarkTarget target{.kind = Target::Section, .document = "application/zh", .section = each.id};
        remarks.push_back(newRemark(target, *valuesAt(before.reviewed, target, isUnknown), "x", {{}, noon}));
    }
    QVERIFY(remarks.size() > 15);
    Park park = before.park;
    OwnText own;
    own.document = "application/zh";
    own.section = "basis.park";
    own.text = "<p>位于海湾东岸。</p>";
    park.ownTexts.append(own);
    const Evaluation evaluation = support::evaluate(park);
    ReviewDocuments documents(park, evaluation, support::library(), support::schemes(), support::dossierTexts(), nullptr,
                              nullptr);
    const ReviewedPark now{park, evaluation, support::schemes(), std::ref(documents)};
    QStringList changed;
    for (const Remark &each : remarks)
        if (standingOf(now, each).kind != RemarkStanding::Kind::Same)
            changed << each.target.section;
    QCOMPARE(changed, QStringList{"basis.park"});
    QVERIFY(!before.reviewed.documents("novel/zh", {}));
    QVERIFY(!before.reviewed.documents("application", {}));
    QVERIFY(before.reviewed.documents("scheme:ndrc-910/en", "C2025"));
}

void TestReview::wordsOfPlaces()
{
    const Fixture of;
    const auto where = [&of](const RemarkTarget &target) { return of.english.where(of.reviewed, target); };
    QCOMPARE(where({}), QString("The whole park"));
    QCOMPARE(where(place(meterPath)), QString("2025 年实绩（基准年） · Energy supply · Power received · PR1"));
    QCOMPARE(where(place("park/areaKm2")), QString("Park · Area"));
    QCOMPARE(where(place("somewhere/else")), QString("somewhere/else"));
    QVERIFY(where({.kind = Target::Item, .caseId = "C2025", .scheme = "ndrc-910", .item = "waterReuse"})
                .startsWith("2025 年实绩（基准年） · "));
    const RemarkTarget section{.kind = Target::Section, .document = "application/zh", .section = "basis.park"};
    QVERIFY2(where(section).startsWith("Application (Chinese) · "), qPrintable(where(section)));
    QVERIFY(where(section).contains("园区基本情况"));
    QCOMPARE(*systemOf(place(meterPath)), System::EnergySupply);
    QVERIFY(!systemOf(section) && !systemOf(place("measures/M1")));
}

void TestReview::wordsOfValues()
{
    const Fixture of;
    const Remarks remarks = someRemarks(of.reviewed);
    const auto then = [&](size_t i) {
        return of.english.then(of.reviewed, remarks.list[i], standingOf(of.reviewed, remarks.list[i]));
    };
    QVERIFY2(then(1).contains("Kind: ") && then(1).contains("MWh"), qPrintable(then(1)));
    QVERIFY2(then(2).endsWith(" MWh"), qPrintable(then(2)));
    QVERIFY2(then(3).contains("State: ○ not met") && then(3).contains("t/tce"), qPrintable(then(3)));
    QVERIFY2(then(0).startsWith("check sum "), qPrintable(then(0)));
    QVERIFY2(then(4).contains("园区基本情况"), qPrintable(then(4)));
    for (const RemarkLine &line : remarkLines(of.reviewed, remarks, of.english))
        for (const QString &text : {line.where, line.then, line.now})
            QVERIFY2(!text.contains(QChar(0x27E6)) && !text.contains('{'), qPrintable(text)); // every word is there
}

void TestReview::sheetHasEverything()
{
    const Fixture of;
    const Remarks remarks = someRemarks(of.reviewed);
    const OutSheet sheet = remarksSheet(of.reviewed, remarks, of.english);
    QCOMPARE(sheet.rows.size(), remarks.list.size() + 1);
    for (const auto &row : sheet.rows)
        QCOMPARE(row.size(), sheet.rows.front().size());
    QVERIFY(std::get<QString>(sheet.rows[2].back()).contains("The meter was replaced in June."));
    QCOMPARE(std::get<QString>(sheet.rows[3][4]), meterPath + "/mwh");
    QTemporaryDir folder;
    QVERIFY(writeTable(sheet, folder.filePath("a.csv")));
    QVERIFY(writeTable(sheet, folder.filePath("a.xlsx")));
    const QByteArray csv = support::bytesOf(folder.filePath("a.csv"));
    QVERIFY(csv.contains("The meter was replaced in June."));
}

void TestReview::docxCanBeRead()
{
    const Fixture of;
    const Remarks remarks = someRemarks(of.reviewed);
    for (const RemarkWords *words : {&of.english, &of.chinese}) {
        const Document document = remarksDocument(of.reviewed, remarks, *words, QDate(2026, 4, 1));
        const auto bytes = writeDocx(document, {}, nullptr, {QDate(2026, 4, 1), {}, {}});
        QVERIFY(bytes);
        const QString text = readDocx(*bytes);
        for (const Remark &each : remarks.list) {
            QVERIFY(text.contains(words->where(of.reviewed, each.target)));
            for (const RemarkEntry &entry : each.entries)
                for (const QString &line : entry.text.split('\n'))
                    QVERIFY2(text.contains(line), qPrintable(line));
        }
        QVERIFY(text.contains(words->isChinese() ? "审查意见清单" : "Remarks and answers in full"));
        QVERIFY(!text.contains(QChar(0x27E6)) && !text.contains('{'));
        QCOMPARE(*writeDocx(remarksDocument(of.reviewed, remarks, *words, QDate(2026, 4, 1)), {}, nullptr,
                            {QDate(2026, 4, 1), {}, {}}),
                 *bytes);
    }
    const auto empty = writeDocx(remarksDocument(of.reviewed, {}, of.english, {}), {});
    QVERIFY(empty && readDocx(*empty).contains("There are no remarks."));
}

QTEST_APPLESS_MAIN(TestReview)
#include "tst_review.moc"
