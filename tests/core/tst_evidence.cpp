#include "core/exchange/evidencefolder.h"
#include "core/explain/evidencematrix.h"
#include "core/model/ownpictures.h"
#include "core/storage/package.h"
#include "core/storage/projectfile.h"
#include "core/storage/workingcopy.h"
#include "tests/support/fill.h"
#include "tests/support/parks.h"
#include "tests/support/sheetmain.h"
#include "tests/support/zips.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace core::storage;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// No file may grow beyond this as long as it lives: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

Evidence evidence(const QString &id, const QByteArray &content, const QStringList &refers = {})
{
    Evidence made;
    made.id = id;
    made.title = id;
    made.fileName = id + ".pdf";
    made.sha256 = QString::fromLatin1(hashOf(content));
    made.refers = refers;
    return made;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

/// The files of evidence: kept once, found again, packed, handed over; and what they prove.
class TestEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFileIsKeptOnceUnderItsHash();
    void aLargeFileIsReadPieceByPiece();
    void aDamagedCopyIsReplaced();
    void aFullDiskLeavesNothing();
    void whatIsNoFileIsRefused();
    void stoppingLeavesNothing();
    void statesOfFiles();
    void anUnsavedProjectKeepsItsFilesUntilItIsSaved();
    void anotherWindowKeepsItsFiles();
    void openingReadsNoFile();

    void packedAndOpenedAgain_data();
    void packedAndOpenedAgain();
    void picturesOfOwnTextGoAlong();
    void ownPicturesAreRead();
    void twoPackagesAreTheSame();
    void aChangedFileIsNotMailed();
    void packagesThatAreRefused_data();
    void packagesThatAreRefused();
    void bombs();
    void aPackageThatFailsLeavesNothing();

    void handedOverAsAFolder_data();
    void handedOverAsAFolder();
    void namesThatSystemsRefuse();

    void whatProvesTheRows();
    void whatProvesTheItems();
    void times_data();
    void times();
    void daysThatAreLeft();
    void brokenPaths();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        support::writeFile(path(name), bytes);
        return path(name);
    }
    /// A project with two files, saved as p.park.
    Park savedPark() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEvidence::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Park TestEvidence::savedPark() const
{
    Park park = support::parkWith(R"("production": {"electricityUse": [{"id": "u", "mwh": 5}]})");
    park.evidence = {evidence("bill", "the bill", {"cases/C1/production/electricityUse/u"}),
                     evidence("map", "the map", {"park"})};
    const QString folder = evidenceFolder(path("p.park"));
    if (!keepFile(written("bill.pdf", "the bill"), folder) || !keepFile(written("map.pdf", "the map"), folder) ||
        !writeProject(park, path("p.park")))
        qFatal("cannot be prepared");
    return park;
}

void TestEvidence::aFileIsKeptOnceUnderItsHash()
{
    // Source: FIPS 180-2, appendix B.1: SHA-256 of "abc"
    const QString known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    QCOMPARE(evidenceFolder(path("a.b.park")), path("a.b.files"));
    const auto kept = keepFile(written("scan.pdf", "abc"), path("p.files"));
    QVERIFY(kept);
    QCOMPARE(kept->sha256, known);
    QCOMPARE(kept->size, 3);
    QCOMPARE(bytesOf(path("p.files/") + known), "abc");
    QCOMPARE(filesIn(path("p.files")), QStringList{known});
    struct stat before = {}, after = {};
    const QByteArray name = QFile::encodeName(path("p.files/") + known);
    QCOMPARE(::stat(name.constData(), &before), 0);
    QVERIFY(keepFile(path("scan.pdf"), path("p.files"))); // again: the file is not written again
    QCOMPARE(::stat(name.constData(), &after), 0);
    QCOMPARE(before.st_ino, after.st_ino);
    QVERIFY(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec && before.st_mtim.tv_sec == after.st_mtim.tv_sec);
}

void TestEvidence::aLargeFileIsReadPieceByPiece()
{
    QFile large(path("large.bin"));
    QVERIFY(large.open(QIODevice::WriteOnly));
    constexpr qint64 size = 50'000'001;
    QVERIFY(large.resize(size));
    large.close();
    qint64 last = 0;
    int steps = 0;
    const auto kept = keepFile(path("large.bin"), path("f"), {}, [&](qint64 done, qint64 whole) {
        QVERIFY(done > last && whole == size);
        last = done;
        ++steps;
    });
    QVERIFY(kept);
    QCOMPARE(kept->size, size);
    QCOMPARE(last, size);
    QVERIFY(steps > 40);
    QCOMPARE(kept->sha256, QString::fromLatin1(hashOf(QByteArray(size, '\0'))));
}

void TestEvidence::aDamagedCopyIsReplaced()
{
    const QString name = QString::fromLatin1(hashOf("whole"));
    QVERIFY(QDir().mkpath(path("f")));
    written("f/" + name, "who");
    QVERIFY(keepFile(written("again.pdf", "whole"), path("f")));
    QCOMPARE(bytesOf(path("f/") + name), "whole");
    QCOMPARE(filesIn(path("f")).size(), 1);
}

void TestEvidence::aFullDiskLeavesNothing()
{
    written("big.pdf", QByteArray(3 << 20, 'x'));
    for (const rlim_t bytes : {rlim_t(0), rlim_t(1 << 20), rlim_t((3 << 20) - 1)}) {
        const FullDisk full(bytes);
        const auto kept = keepFile(path("big.pdf"), path("f"));
        QVERIFY(!kept);
        QCOMPARE(int(kept.error().code), int(ErrorCode::FileNotWritable));
        QVERIFY(!kept.error().detail.isEmpty());
        QVERIFY(!QDir(path("f")).exists());
    }
    QVERIFY(keepFile(written("small.pdf", "small"), path("f")));
    const FullDisk full(1 << 20);
    QVERIFY(!keepFile(path("big.pdf"), path("f")));
    QCOMPARE(filesIn(path("f")), QStringList{QString::fromLatin1(hashOf("small"))});
}

void TestEvidence::whatIsNoFileIsRefused()
{
    QCOMPARE(int(keepFile(path("none.pdf"), path("f")).error().code), int(ErrorCode::FileMissing));
    QCOMPARE(int(keepFile(m_folder->path(), path("f")).error().code), int(ErrorCode::FileUnreadable));
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QCOMPARE(int(keepFile(path("pipe"), path("f")).error().code), int(ErrorCode::FileUnreadable)); // and does not wait for it
    QVERIFY(!QDir(path("f")).exists());
    const QString file = written("a.pdf", "a");
    QCOMPARE(int(keepFile(file, file).error().code), int(ErrorCode::FileNotWritable)); // a file where the folder should be
}

void TestEvidence::stoppingLeavesNothing()
{
    std::stop_source stop;
    const auto kept = keepFile(written("big.pdf", QByteArray(3 << 20, 'x')), path("f"), stop.get_token(),
                               [&](qint64, qint64) { stop.request_stop(); });
    QVERIFY(!kept);
    QVERIFY(!QDir(path("f")).exists());
}

void TestEvidence::statesOfFiles()
{
    Park park = savedPark();
    park.evidence.append({evidence("lost", "nobody has it"), evidence("changed", "as it was"), Evidence()});
    park.evidence.last().id = "note";
    const QString folder = evidenceFolder(path("p.park"));
    written("p.files/" + park.evidence[3].sha256, "as it is");
    const auto states = [](const std::vector<EvidenceFile> &files) {
        std::vector<FileState> all;
        for (const EvidenceFile &each : files)
            all.push_back(each.state);
        return all;
    };
    using State = FileState;
    QCOMPARE(states(presentFiles(park, {folder})),
             (std::vector{State::There, State::There, State::Missing, State::There, State::NotAttached}));
    QCOMPARE(states(verifiedFiles(park, {folder})),
             (std::vector{State::There, State::There, State::Missing, State::Changed, State::NotAttached}));
    QCOMPARE(verifiedFiles(park, {folder})[0].size, 8);
    park.evidence[0].sha256 = park.evidence[0].sha256.toUpper(); // as other tools write it
    QCOMPARE(verifiedFiles(park, {path("nowhere"), folder})[0].state, State::There);
    park.evidence[0].sha256 = "../p.park"; // never a path
    QCOMPARE(presentFiles(park, {folder})[0].state, State::Missing);
}

/// Also over a crash: the working copy has the evidence, the folder beside it the file.
void TestEvidence::anUnsavedProjectKeepsItsFilesUntilItIsSaved()
{
    const QString working = path("working"), staged = stagedEvidenceFolder(working);
    Park park = support::parkWith({});
    QString copyPath;
    {
        auto copy = WorkingCopy::create(working, park, {});
        QVERIFY(copy);
        copyPath = copy->path();
        QVERIFY(keepFile(written("bill.pdf", "the bill"), staged));
        auto row = std::make_shared<Evidence>(evidence("bill", "the bill"));
        QVERIFY(copy->apply({Edit::insert<Evidence>({}, listIndex(parkObject, "evidence"), 0, {row})}));
    }
    QCOMPARE(recoverableIn(working).size(), size_t(1));
    tidyStagedFiles(working);
    QCOMPARE(filesIn(staged).size(), 1);
    auto recovered = WorkingCopy::recover(copyPath);
    QVERIFY(recovered);
    park = recovered->park();
    QVERIFY(!fileOf(park.evidence[0], {staged}).isEmpty());

    const QString folder = evidenceFolder(path("saved.park"));
    const auto published = publishFiles(park, {staged}, folder);
    QVERIFY(published);
    QCOMPARE(published->added, 1);
    QVERIFY(published->missing.empty() && published->changed.empty());
    QCOMPARE(bytesOf(fileOf(park.evidence[0], {folder})), "the bill");
    QCOMPARE(publishFiles(park, {staged}, folder)->added, 0); // all there
    recovered->discard();
    tidyStagedFiles(working);
    QVERIFY(!QDir(staged).exists());

    park.evidence.append({evidence("lost", "lost"), evidence("changed", "before")});
    written("saved.files/" + park.evidence[2].sha256, "after");
    const auto elsewhere = publishFiles(park, {folder}, path("other.files")); // "Save as"
    QVERIFY(elsewhere);
    QCOMPARE(elsewhere->added, 1);
    QCOMPARE(elsewhere->missing, std::vector<qsizetype>{1});
    QCOMPARE(elsewhere->changed, std::vector<qsizetype>{2});
    QCOMPARE(filesIn(path("other.files")), QStringList{QString::fromLatin1(hashOf("the bill"))});
}

/// A package that was opened has no working copy yet.
void TestEvidence::anotherWindowKeepsItsFiles()
{
    const QString working = path("working"), staged = stagedEvidenceFolder(working);
    {
        const auto held = holdStagedFiles(working);
        QVERIFY(held);
        QVERIFY(keepFile(written("bill.pdf", "the bill"), staged));
        tidyStagedFiles(working); // another window opens or closes
        QCOMPARE(filesIn(staged).size(), 1);
    }
    tidyStagedFiles(working);
    QVERIFY(!QDir(staged).exists());
    QVERIFY(QDir(working).entryList(QDir::Files | QDir::Hidden).isEmpty());
    tidyStagedFiles({});
    QVERIFY(QDir(path({})).exists());
}

/// A pipe in the place of a file would hang whoever reads it.
void TestEvidence::openingReadsNoFile()
{
    Park park = savedPark();
    const QString file = fileOf(park.evidence[0], {evidenceFolder(path("p.park"))});
    QVERIFY(QFile::remove(file));
    QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    const auto opened = readAnyPark(path("p.park"));
    QVERIFY(opened);
    QCOMPARE(opened->evidence.size(), 2);
    QVERIFY(presentFiles(*opened, {evidenceFolder(path("p.park"))})[0].state != FileState::There);
    QVERIFY(writeProject(*opened, path("p.park")));
    QVERIFY(publishFiles(*opened, {}, evidenceFolder(path("p.park"))));
}

void TestEvidence::packedAndOpenedAgain_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("open") << QString();
    QTest::newRow("with a password") << QString::fromUtf8("零碳 2026");
}

void TestEvidence::packedAndOpenedAgain()
{
    QFETCH(QString, password);
    Park park = savedPark();
    park.evidence.append(evidence("lost", "nobody has it"));
    park.evidence.append(park.evidence[0]); // two rows, one file
    park.evidence.last().id = "again";
    const auto packed = writePackage(park, {evidenceFolder(path("p.park"))}, path("mail.zip"), password);
    QVERIFY(packed);
    QCOMPARE(packed->files, 2);
    QCOMPARE(packed->missing, std::vector<qsizetype>{2});
    QVERIFY(!bytesOf(path("mail.zip")).contains("SQLite") && isPackage(bytesOf(path("mail.zip"))));

    const auto opened = readPackage(path("mail.zip"), path("staged"), password);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->park == park);
    QCOMPARE(opened->files, 2);
    QCOMPARE(bytesOf(fileOf(park.evidence[0], {path("staged")})), "the bill");
    QCOMPARE(filesIn(path("staged")).size(), 2);
    if (password.isEmpty()) {
        const auto any = readAnyPark(path("mail.zip"));
        QVERIFY(any && *any == park);
        return;
    }
    for (const char *wrong : {"", "2026"}) {
        const auto refused = readPackage(path("mail.zip"), path("other"), QString::fromLatin1(wrong));
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(ErrorCode::PackagePassword));
        QVERIFY(!QDir(path("other")).exists());
    }
    QCOMPARE(int(readAnyPark(path("mail.zip")).error().code), int(ErrorCode::PackagePassword));
}

/// A picture of own text is kept, saved elsewhere, packed and opened like a file of evidence.
void TestEvidence::picturesOfOwnTextGoAlong()
{
    Park park = support::parkWith({});
    const QString there = QString::fromLatin1(hashOf("a map")), lost = QString::fromLatin1(hashOf("lost"));
    OwnText text;
    text.document = "application/zh";
    text.section = "basis.park";
    text.text = "<p>x</p><p>" + pictureHtml({there, "map.png", "Map", {}}) + pictureHtml({lost, "lost.png", "Lost", {}}) +
                pictureHtml({there, "map.png", "Again", {}}) + "</p>";
    park.ownTexts.append(text);
    QVERIFY(keepFile(written("map.png", "a map"), path("staged")));
    const auto published = publishFiles(park, {path("staged")}, path("p.files"));
    QVERIFY(published);
    QCOMPARE(published->added, 1);
    QCOMPARE(published->lostPictures, QStringList{"lost.png"});
    QCOMPARE(bytesOf(fileNamed(there, {path("p.files")})), "a map");

    const auto packed = writePackage(park, {path("p.files")}, path("mail.zip"));
    QVERIFY(packed);
    QCOMPARE(packed->files, 1);
    QCOMPARE(packed->lostPictures, QStringList{"lost.png"});
    const auto opened = readPackage(path("mail.zip"), path("other"));
    QVERIFY(opened && opened->park == park);
    QCOMPARE(bytesOf(fileNamed(there, {path("other")})), "a map");

    QFile::remove(fileNamed(there, {path("p.files")}));
    written("p.files/" + there, "another map"); // nobody mails what he did not put in
    QCOMPARE(int(writePackage(park, {path("p.files")}, path("mail2.zip")).error().code), int(ErrorCode::EvidenceChanged));
    support::writeFile(path("elsewhere.zip"), "old");
    QVERIFY(QFile::link(path("elsewhere.zip"), path("link.zip"))); // stays one, and its file gets the package
    QVERIFY(writePackage(Park{}, {}, path("link.zip")));
    QVERIFY(QFileInfo(path("link.zip")).isSymLink() && isPackageFile(path("elsewhere.zip")));
    QVERIFY(!QFile::exists(path("mail2.zip")));
    QCOMPARE(publishFiles(park, {path("p.files")}, path("q.files"))->lostPictures, (QStringList{"map.png", "lost.png"}));
}

void TestEvidence::ownPicturesAreRead()
{
    const OwnPicture picture{QString(64, 'a'), "a \"b\" <c>.png", "Caption & more", "It's a map"};
    QCOMPARE(picturesIn("<p>" + pictureHtml(picture) + "</p>"), std::vector{picture});
    for (const char *none :
         {"", "<img", "<img src=\"map.png\"/>", "<img src=\"../../etc/passwd\"/>", "<imgx src='a'/>", "&lt;img/&gt;"})
        QVERIFY2(picturesIn(QString::fromLatin1(none)).empty(), none);
    QVERIFY(picturesIn(QStringLiteral("<img src=\"%1\"/>").arg(QString(64, 'g'))).empty()); // no hash
    QVERIFY(picturesIn(QStringLiteral("<img src=\"%1\"/>").arg(QString(63, 'a'))).empty());
    QCOMPARE(picturesIn(QStringLiteral("<IMG alt='x' SRC='%1'>").arg(QString(64, 'b'))).size(), size_t(1));
}

void TestEvidence::twoPackagesAreTheSame()
{
    const Park park = savedPark();
    const QString folder = evidenceFolder(path("p.park"));
    QVERIFY(QDir().mkpath(path("a")) && QDir().mkpath(path("b")));
    QVERIFY(writePackage(park, {folder}, path("a/mail.zip")) && writePackage(park, {folder}, path("b/mail.zip")));
    QCOMPARE(bytesOf(path("a/mail.zip")), bytesOf(path("b/mail.zip")));
    QCOMPARE(filesIn(path("a")), QStringList{"mail.zip"});
}

void TestEvidence::aChangedFileIsNotMailed()
{
    const Park park = savedPark();
    const QString folder = evidenceFolder(path("p.park")), file = fileOf(park.evidence[1], {folder});
    QVERIFY(QFile::remove(file));
    support::writeFile(file, "another map");
    const auto packed = writePackage(park, {folder}, path("mail.zip"));
    QVERIFY(!packed);
    QCOMPARE(int(packed.error().code), int(ErrorCode::EvidenceChanged));
    QCOMPARE(packed.error().subject, "map.pdf");
    QVERIFY(!QFile::exists(path("mail.zip")));
    QCOMPARE(int(writePackage(support::parkWith({}), {}, path("no/mail.zip")).error().code), int(ErrorCode::FileNotWritable));
}

void TestEvidence::packagesThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTemporaryDir folder;
    const QString name = folder.filePath("x.park");
    QVERIFY(writeProject(support::parkWith({}), name));
    const QByteArray project = bytesOf(name);
    using support::zipped;
    QTest::newRow("no zip") << QByteArray("PK\x03\x04 and nothing else") << ErrorCode::PackageDamaged;
    QTest::newRow("empty") << QByteArray() << ErrorCode::PackageDamaged;
    QTest::newRow("cut off") << zipped({{"x.park", project}}).left(900) << ErrorCode::PackageDamaged;
    QTest::newRow("no project") << zipped({{"a.txt", "a"}}) << ErrorCode::PackageNotOurs;
    QTest::newRow("two projects") << zipped({{"x.park", project}, {"y.park", project}}) << ErrorCode::PackageNotOurs;
    QTest::newRow("a project that is none") << zipped({{"x.park", "hello"}}) << ErrorCode::NotAProject;
    for (const char *bad : {"../x.files/a", "/etc/a", "x.files/../../a", "x.files\\a", "C:a", "a\nb", "x.files/.."})
        QTest::newRow(bad) << zipped({{"x.park", project}, {bad, "a"}}) << ErrorCode::PackageUnsafeName;
    QTest::newRow("a file that is not what its name says")
        << zipped({{"x.park", project}, {"x.files/" + hashOf("a"), "b"}}) << ErrorCode::EvidenceChanged;
}

void TestEvidence::packagesThatAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto opened = readPackage(written("bad.zip", bytes), path("staged"));
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), int(code));
    QVERIFY(!QDir(path("staged")).exists());
    QCOMPARE(filesIn(m_folder->path()), QStringList{"bad.zip"});
    const auto looked = readPackage(path("bad.zip"), {}); // nobody reads what he may not unpack
    QVERIFY(!looked);
    QCOMPARE(int(looked.error().code), int(code));
}

void TestEvidence::bombs()
{
    const QString name = path("x.park");
    QVERIFY(writeProject(support::parkWith({}), name));
    const QByteArray zeros(200 << 20, '\0'); // deflates to a thousandth
    const auto opened = readPackage(
        written("bomb.zip", support::zipped({{"x.park", bytesOf(name)}, {"x.files/" + hashOf("a"), zeros}})), path("staged"));
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), int(ErrorCode::PackageTooLarge));
    QVERIFY(!QDir(path("staged")).exists());
    // harmless: what other programs leave in a zip
    const QByteArray mac =
        support::zipped({{"x.park", bytesOf(name)}, {"__MACOSX/._x.park", "x"}, {"x.files/.DS_Store", "x"}, {"x.files/", ""}});
    QVERIFY(readPackage(written("mac.zip", mac), path("staged")));
    QVERIFY(filesIn(path("staged")).isEmpty());
}

void TestEvidence::aPackageThatFailsLeavesNothing()
{
    const QString name = path("x.park");
    QVERIFY(writeProject(support::parkWith({}), name));
    const QByteArray bytes = support::zipped(
        {{"x.park", bytesOf(name)}, {"x.files/" + hashOf("good"), "good"}, {"x.files/" + hashOf("bad"), "worse"}});
    QVERIFY(keepFile(written("own.pdf", "own"), path("staged")));
    QVERIFY(!readPackage(written("half.zip", bytes), path("staged")));
    QCOMPARE(filesIn(path("staged")), QStringList{QString::fromLatin1(hashOf("own"))});
    written("half.zip", support::zipped({{"x.park", bytesOf(name)},
                                         {"x.files/" + hashOf(QByteArray(3 << 20, 'q')), QByteArray(3 << 20, 'q')}}));
    const FullDisk full(1 << 20);
    const auto opened = readPackage(path("half.zip"), path("staged"));
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), int(ErrorCode::FileNotWritable));
    QCOMPARE(filesIn(path("staged")), QStringList{QString::fromLatin1(hashOf("own"))});
}

void TestEvidence::handedOverAsAFolder_data()
{
    QTest::addColumn<CatalogueFormat>("format");
    QTest::newRow("csv") << CatalogueFormat::Csv;
    QTest::newRow("workbook") << CatalogueFormat::Workbook;
}

void TestEvidence::handedOverAsAFolder()
{
    QFETCH(CatalogueFormat, format);
    Park park = savedPark();
    park.evidence.append(evidence("lost", "nobody has it"));
    park.evidence[0].issuedOn = "2025-03-01";
    park.evidence[0].validUntil = "2026-02-28";
    park.evidence[0].title = "=1+1";
    const QStringList folders{evidenceFolder(path("p.park"))};
    const auto done = exportEvidence(park, folders, path("out"), format, BookTexts::english());
    QVERIFY(done);
    QCOMPARE(*done, 2);
    const QString catalogue = format == CatalogueFormat::Csv ? "Catalogue of evidence.csv" : "Catalogue of evidence.xlsx";
    QCOMPARE(filesIn(path("out")), (QStringList{"01 bill.pdf", "02 map.pdf", catalogue}));
    QCOMPARE(bytesOf(path("out/01 bill.pdf")), "the bill");
    const auto read = support::sheetReader().read(path("out/") + catalogue);
    QVERIFY(read);
    const core::Sheet &sheet = read->sheets.front();
    const qint32 first = format == CatalogueFormat::Csv ? 1 : qint32(FirstDataRow);
    const auto line = [&](qint32 row) {
        QStringList cells;
        for (qint32 column = 0; column < 7; ++column)
            cells << sheet.textAt(first + row, column);
        return cells;
    };
    QCOMPARE(line(0), (QStringList{"1", "=1+1", "01 bill.pdf", "2025-03-01", "2026-02-28", "cases/C1/production/electricityUse/u",
                                   hashOf("the bill")}));
    QCOMPARE(line(2), (QStringList{"3", "lost", "", "", "", "", hashOf("nobody has it")}));
    const auto again = exportEvidence(park, folders, path("out"), format, BookTexts::english());
    QCOMPARE(int(again.error().code), int(ErrorCode::FileNotWritable));
    support::writeFile(path("p.files/") + park.evidence[2].sha256, "something else");
    QCOMPARE(int(exportEvidence(park, folders, path("changed"), format, BookTexts::english()).error().code),
             int(ErrorCode::EvidenceChanged));
    QVERIFY(!QDir(path("changed")).exists());
}

void TestEvidence::namesThatSystemsRefuse()
{
    Park park = savedPark();
    park.evidence[0].fileName = "C:\\scans\\a:b?.pdf";
    park.evidence[1].fileName = QString(300, u'图') + ".pdf";
    const QStringList names = namesInFolder(park, {evidenceFolder(path("p.park"))});
    QCOMPARE(names[0], "01 C__scans_a_b_.pdf");
    QVERIFY(names[1].startsWith("02 图") && names[1].endsWith("图.pdf"));
    const qsizetype bytes = QFile::encodeName(names[1]).size();
    QVERIFY2(bytes > 200 && bytes <= 255, qPrintable(QString::number(bytes))); // what a file system takes
    for (int before = 0; before < 4; ++before) { // signs of two halves stay whole, wherever they are cut
        park.evidence[0].fileName = QString(before, u'a') + QStringLiteral("😀").repeated(200) + QString(before, u'b') + ".pdf";
        const QString name = namesInFolder(park, {evidenceFolder(path("p.park"))})[0];
        QVERIFY(QFile::encodeName(name).size() <= 255);
        QVERIFY(!name.toUtf8().contains('?') && name.isValidUtf16());
    }
}

void TestEvidence::whatProvesTheRows()
{
    Park park = support::coastalPark();
    const QString one = "cases/C2025/energySupply/powerReceived/" + park.cases[2].energySupply.powerReceived[0].id;
    park.evidence = {evidence("a", "a", {one}), evidence("b", "b", {"cases/C2025/energySupply/powerReceived"}),
                     evidence("c", "c", {"cases/C2025", "park"}), evidence("d", "d", {"cases/C2025/infrastructure/water"}),
                     evidence("e", "e", {"cases/C2024/energySupply/powerReceived"})};
    using Positions = std::vector<qsizetype>;
    QCOMPARE(evidenceAt(park, one), (Positions{0, 1}));
    QCOMPARE(evidenceAt(park, "cases/C2025/energySupply/powerReceived/" + park.cases[2].energySupply.powerReceived[1].id),
             Positions{1});
    QCOMPARE(evidenceAt(park, "cases/C2025/infrastructure/water"), Positions{3});
    QCOMPARE(evidenceAt(park, "cases/C2025/production/fuelUse/FP1"), Positions{}); // the case as a whole proves no row
}

void TestEvidence::whatProvesTheItems()
{
    Park park = support::coastalPark();
    park.cases[2].answers.append(Answer());
    park.cases[2].answers.last().key = "wasteEnergyUse";
    park.cases[2].answers.last().evidence = QStringList{"b"};
    park.evidence = {evidence("a", "a", {"cases/C2025/infrastructure/solidWaste"}), evidence("b", "b"),
                     evidence("c", "c", {"cases/C2025/answers/waterReuse"})};
    const Evaluation evaluation = support::evaluate(park);
    const SchemeResult &result = evaluation.cases[2].schemes.front();
    const auto items = evidenceOfItems(park, 2, evaluation.cases[2], result, support::library());
    QCOMPARE(items.size(), result.items.size());
    const auto item = [&](const char *id) {
        for (const ProvenItem &each : items)
            if (result.scheme->items[each.item].id == QLatin1StringView(id))
                return each;
        return ProvenItem();
    };
    const ProvenItem waste = item("solidWasteUse");
    const auto ordinary =
        std::ranges::count_if(park.cases[2].infrastructure.solidWaste, [](const SolidWaste &row) { return !row.hazardous; });
    QCOMPARE(qsizetype(waste.inputs.size()), ordinary); // hazardous rows do not count
    QCOMPARE(waste.unproven, size_t(0));
    QVERIFY(!waste.isOpen());
    QCOMPARE(item("wasteEnergyUse").evidence, std::vector<qsizetype>{1});
    QCOMPARE(item("waterReuse").evidence, std::vector<qsizetype>{2});
    QVERIFY(!item("waterReuse").isOpen());
    const ProvenItem products = item("productLimitShare");
    QVERIFY(products.isOpen() && !products.inputs.empty());
    const ProvenItem core = item("carbonPerEnergy"); // nearly every row of power, heat, fuels and processes
    QVERIFY(core.inputs.size() > 40);
    QCOMPARE(core.unproven, core.inputs.size());
}

void TestEvidence::times_data()
{
    QTest::addColumn<QString>("issued");
    QTest::addColumn<QString>("until");
    QTest::addColumn<EvidenceTime>("expected");
    using Time = EvidenceTime;
    QTest::newRow("no dates") << ""
                              << "" << Time::Unlimited;
    QTest::newRow("its last day") << "2025-01-01"
                                  << "2026-03-15" << Time::ExpiresSoon;
    QTest::newRow("sixty days more") << ""
                                     << "2026-05-14" << Time::ExpiresSoon;
    QTest::newRow("a day longer") << ""
                                  << "2026-05-15" << Time::Valid;
    QTest::newRow("soon, but issued tomorrow") << "2026-03-16"
                                               << "2026-03-20" << Time::NotYet;
    QTest::newRow("the day after") << ""
                                   << "2026-03-14" << Time::Expired;
    QTest::newRow("its last month") << ""
                                    << "2026-03" << Time::ExpiresSoon;
    QTest::newRow("the month before") << ""
                                      << "2026-02" << Time::Expired;
    QTest::newRow("its last year") << "2025"
                                   << "2026" << Time::Valid;
    QTest::newRow("issued tomorrow") << "2026-03-16"
                                     << "" << Time::NotYet;
    QTest::newRow("issued this month") << "2026-03"
                                       << "" << Time::Unlimited;
    QTest::newRow("expired, as people write dates") << ""
                                                    << "2026年2月28日" << Time::Expired;
    QTest::newRow("valid, as people write dates") << "2026/1/5"
                                                  << "2026.12.15" << Time::Valid;
    QTest::newRow("words") << ""
                           << "forever" << Time::Unreadable;
    QTest::newRow("no such day") << ""
                                 << "2026-02-30" << Time::Unreadable;
}

void TestEvidence::times()
{
    QFETCH(QString, issued);
    QFETCH(QString, until);
    QFETCH(EvidenceTime, expected);
    Park park = support::parkWith({});
    park.evidence = {evidence("a", "a")};
    if (!issued.isEmpty())
        park.evidence[0].issuedOn = issued;
    if (!until.isEmpty())
        park.evidence[0].validUntil = until;
    QCOMPARE(int(evidenceTimes(park, QDate(2026, 3, 15))[0]), int(expected));
}

/// A month lasts to its end; what is no date has no days.
void TestEvidence::daysThatAreLeft()
{
    Evidence of = evidence("a", "a");
    const QDate today(2026, 3, 15);
    QCOMPARE(daysLeft(of, today), std::optional<int>());
    for (const auto &[until, days] : {std::pair{"2026-03-15", 0}, {"2026-03", 16}, {"2026-03-13", -2}, {"2027-03-15", 365}}) {
        of.validUntil = QString(until);
        QCOMPARE(daysLeft(of, today), std::optional(days));
    }
    of.validUntil = QStringLiteral("forever");
    QCOMPARE(daysLeft(of, today), std::optional<int>());
}

/// The paths that make the finding unknownReference of the evidence, one by one.
void TestEvidence::brokenPaths()
{
    Park park = savedPark();
    QVERIFY(brokenReferences(park).empty());
    park.evidence[1].refers = {"park",           "cases/C1",       "cases/C9",
                               "enterprises/E1", "enterprises/E9", "cases/C1/production/electricityUse/gone"};
    QStringList broken;
    for (const BrokenReference &each : brokenReferences(park)) {
        QCOMPARE(each.evidence, 1);
        broken << each.path;
    }
    QCOMPARE(broken, (QStringList{"cases/C9", "enterprises/E9", "cases/C1/production/electricityUse/gone"}));
    QVERIFY(support::findings(park).contains("evidence/map unknownReference"));
}

SHEET_TEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
