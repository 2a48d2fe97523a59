#include "core/dossier/authoring.h"
#include "core/model/ownpictures.h"
#include "core/storage/evidencefiles.h"
#include "core/storage/projectfile.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/pages/dossier/dossierpage.h"
#include "ui/pages/dossier/owntext.h"
#include "ui/pages/dossier/pagepreview.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QTextTable>
#include <QToolButton>

using namespace ui;
using namespace core;

/// The documents of a park in the window: read, written beside, confirmed, exported.
class TestDossierPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everySectionIsShown_data();
    void everySectionIsShown();
    void partsScrollNotThePage();
    void tablesHaveTheirLines();
    void figuresExplainThemselves();
    void ownTextIsKeptAndUndone();
    void fontsOfPastedTextAreDropped();
    void aChangedFigureMarksItsSentence();
    void aGapIsListedOnce();
    void gapsLeadToTheirPage();
    void theWindowSpeaksItsOwnLanguage();
    void theLayoutOfThePagesCanBeSwapped();
    void chaptersAreAsTheirWorstSection();
    void documentsAreWritten();
    void pagesArePreviewed();
    void anOfficesTemplateIsTaken();
    void aRefusedDraftWritesNothing();
    void picturesAreInsertedAndUndone();
    void badPicturesGetASentence();
    void droppedPicturesAreTaken();
    void aLostPictureIsAGap();

private:
    void open(const QString &file = QStringLiteral(EXAMPLES "/coastal-park.json"))
    {
        m_open = std::make_unique<support::OpenWindow>(file);
        m_open->window.showPage(PageId::Dossier);
    }
    DossierPage *page() { return qobject_cast<DossierPage *>(m_open->window.page(PageId::Dossier)); }
    template <class W> W *find(const char *name) { return page()->findChild<W *>(QLatin1StringView(name)); }
    void choose(const char *box, int index)
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    /// The first section with a sentence that holds the emissions of the base year.
    int sectionWithFigures()
    {
        const auto &sections = page()->draft().content()->sections;
        for (size_t i = 0; i < sections.size(); ++i)
            for (const DocumentBlock &block : sections[i].blocks)
                if (const auto *paragraph = std::get_if<DocumentParagraph>(&block);
                    paragraph && !confirmedValues(*page()->draft().content(), *paragraph)
                                      .filter(QStringLiteral("C2025:accounting.totalT="))
                                      .isEmpty())
                    return int(i);
        return -1;
    }
    /// Those that no earlier section has.
    static int differentGaps(const std::vector<DocumentGap> &gaps)
    {
        int different = 0;
        for (size_t i = 0; i < gaps.size(); ++i)
            different += isRepeated(gaps, i) ? 0 : 1;
        return different;
    }
    /// A picture on disk.
    QString picture(const char *name, const QSize &size = {300, 200})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString file = m_open->folder.filePath(QLatin1StringView(name));
        image.save(file);
        return file;
    }
    int picturesIn(const DocumentSection &section) const
    {
        return int(std::ranges::count_if(section.blocks, [](const DocumentBlock &block) {
            const auto *figure = std::get_if<DocumentFigure>(&block);
            return figure && figure->type == FigureType::Picture;
        }));
    }
    std::unique_ptr<support::OpenWindow> m_open;
};

void TestDossierPage::init()
{
    open();
}

void TestDossierPage::everySectionIsShown_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("coastal park") << QStringLiteral(EXAMPLES "/coastal-park.json");
    QTest::newRow("new zone") << QStringLiteral(EXAMPLES "/new-zone.json");
}

void TestDossierPage::everySectionIsShown()
{
    QFETCH(QString, file);
    open(file);
    for (int kind = 0; kind < 4; ++kind)
        for (int language = 0; language < 2; ++language) {
            choose("documentKind", kind);
            choose("documentLanguage", language);
            QVERIFY2(page()->draft().content(),
                     qPrintable(page()->draft().made() ? QString() : dossierSentence(page()->draft().made().error())));
            const core::Document &made = *page()->draft().content();
            QVERIFY(!made.sections.empty());
            QCOMPARE(find<QListWidget>("outline")->count(), int(made.sections.size()));
            for (size_t i = 0; i < made.sections.size(); ++i) {
                page()->showSection(int(i));
                const QString text = find<QTextBrowser>("sectionText")->toPlainText();
                QVERIFY2(text.contains(made.sections[i].heading), qPrintable(made.sections[i].heading));
                for (const DocumentBlock &block : made.sections[i].blocks)
                    if (const auto *table = std::get_if<DocumentTable>(&block))
                        QVERIFY2(text.contains(table->caption), qPrintable(table->caption));
            }
        }
}

/// Interface rules, §2: of the pages only Overview, Evaluation and Hourly scroll. The outline stands in line.
void TestDossierPage::partsScrollNotThePage()
{
    m_open->window.resize(1366, 768);
    for (int round = 0; round < 4; ++round) // layouts settle from the inside to the outside
        QCoreApplication::processEvents();
    const auto *board = page()->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(board->verticalScrollBar()->maximum(), 0);
    const auto *outline = find<QListWidget>("outline");
    for (int row = 0; row < outline->count(); ++row)
        QVERIFY2(!outline->item(row)->icon().isNull(), qPrintable(outline->item(row)->text()));
}

void TestDossierPage::tablesHaveTheirLines()
{
    int tables = 0;
    auto *outline = find<QListWidget>("outline");
    for (int row = 0; row < outline->count() && tables == 0; ++row) {
        outline->setCurrentRow(row);
        for (const QTextFrame *frame : find<QTextBrowser>("sectionText")->document()->rootFrame()->childFrames())
            if (const auto *table = qobject_cast<const QTextTable *>(frame)) {
                ++tables;
                QCOMPARE(table->format().borderStyle(), QTextFrameFormat::BorderStyle_Solid); // others vanish on paper
            }
    }
    QVERIFY(tables > 0);
}

void TestDossierPage::figuresExplainThemselves()
{
    page()->showSection(sectionWithFigures());
    const core::Document &made = *page()->draft().content();
    const auto total = std::ranges::find(made.numbers, QStringLiteral("accounting.totalT"), &NumberField::path);
    QVERIFY(total != made.numbers.end());
    QSignalSpy explained(page(), &Page::explainWanted);
    Q_EMIT find<QTextBrowser>("sectionText")->anchorClicked(QUrl(QStringLiteral("number:%1").arg(total - made.numbers.begin())));
    QCOMPARE(explained.size(), 1);
    QCOMPARE(explained.front().front().value<Figure>().kind, FigureKind::Emissions);
}

void TestDossierPage::ownTextIsKeptAndUndone()
{
    page()->showSection(3);
    const QString section = page()->draft().content()->sections[3].id;
    auto *editor = find<QTextEdit>("ownText");
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("Two lines of 220 kV."));
    page()->findChild<OwnTextCard *>()->flush();
    QCOMPARE(page()->draft().ownText(section), QStringLiteral("<p>Two lines of 220 kV.</p>"));
    QVERIFY(find<QTextBrowser>("sectionText")->toPlainText().contains("Two lines of 220 kV."));
    QCOMPARE(m_open->document.park().ownTexts.size(), 1);
    m_open->document.undo();
    QVERIFY(page()->draft().ownText(section).isEmpty());
    QVERIFY(!find<QTextBrowser>("sectionText")->toPlainText().contains("Two lines"));
    m_open->document.redo();
    QVERIFY(find<QTextBrowser>("sectionText")->toPlainText().contains("Two lines"));
}

void TestDossierPage::fontsOfPastedTextAreDropped()
{
    page()->showSection(3);
    auto *editor = find<QTextEdit>("ownText");
    editor->setHtml(QStringLiteral(
        "<p style=\"color:red; font-family:Comic Sans MS\">A <b>bold</b> word</p><ul><li>one</li><li>two</li></ul>"));
    page()->findChild<OwnTextCard *>()->flush();
    QCOMPARE(page()->draft().ownText(page()->draft().content()->sections[3].id),
             QStringLiteral("<p>A <b>bold</b> word</p><ul><li>one</li><li>two</li></ul>"));
}

void TestDossierPage::aChangedFigureMarksItsSentence()
{
    const int section = sectionWithFigures();
    page()->showSection(section);
    const auto stale = [this, section] {
        int count = 0;
        for (const DocumentBlock &block : page()->draft().content()->sections[size_t(section)].blocks)
            if (const auto *paragraph = std::get_if<DocumentParagraph>(&block))
                count += paragraph->isStale ? 1 : 0;
        return count;
    };
    QVERIFY(find<QPushButton>("confirm")->isVisible());
    find<QPushButton>("confirm")->click();
    QCOMPARE(stale(), 0);
    QVERIFY(!find<QPushButton>("confirm")->isVisible()); // all confirmed
    // the newest metered case uses ten thousand MWh more of grid power
    const auto &cases = m_open->document.park().cases;
    const qsizetype base = std::ranges::find(cases, QStringLiteral("C2025"), &Case::id) - cases.begin();
    const Address row =
        rowAddress(systemAddress(base, System::EnergySupply), listIndex(System::EnergySupply, "powerReceived"), 0);
    const double before = cases[base].energySupply.powerReceived[0].energy.value;
    m_open->document.push([] { return QStringLiteral("more"); },
                          {Edit::set(row, fieldIndex(objectAt(row), "mwh"), before + 10'000)});
    page()->showSection(section);
    QVERIFY(stale() > 0);
    QVERIFY(find<QPushButton>("confirm")->isVisible());
    QVERIFY(std::ranges::any_of(page()->draft().content()->gaps,
                                [](const DocumentGap &gap) { return gap.kind == DocumentGap::Kind::Stale; }));
    find<QPushButton>("confirm")->click();
    QCOMPARE(stale(), 0);
    m_open->document.undo(); // the confirmation
    QVERIFY(stale() > 0);
}

/// Two sections need the case of the goal: that it is missing is said once.
void TestDossierPage::aGapIsListedOnce()
{
    Park park = m_open->document.park();
    park.cases.removeIf([](const Case &each) { return each.kind == CaseKind::Planned; });
    m_open->document.open(park, {});
    m_open->window.showPage(PageId::Dossier);
    QCOMPARE(find<QListWidget>("missing")->findItems(QStringLiteral("No case of the goal"), Qt::MatchExactly).size(), 1);
}

void TestDossierPage::gapsLeadToTheirPage()
{
    auto *missing = find<QListWidget>("missing");
    QCOMPARE(missing->count(), differentGaps(page()->draft().content()->gaps));
    QVERIFY(missing->count() > 0);
    QSignalSpy wanted(page(), &DossierPage::pageWanted);
    for (int row = 0; row < missing->count(); ++row)
        Q_EMIT missing->itemClicked(missing->item(row));
    for (const QList<QVariant> &each : wanted) {
        const QString key = each.front().toString();
        QVERIFY2(pageOfKey(key) || key == "measures" || key == "cases", qPrintable(key));
    }
}

/// Rules for the documents, 5: two presets that a user may swap; a document of another kind begins with its own.
void TestDossierPage::theLayoutOfThePagesCanBeSwapped()
{
    const auto *preset = find<QComboBox>("documentPreset");
    choose("documentKind", int(DocumentKind::Emissions));
    QCOMPARE(preset->currentIndex(), int(PagePreset::Report));
    choose("documentPreset", int(PagePreset::Government));
    QCOMPARE(preset->currentIndex(), int(PagePreset::Government));
    QVERIFY(page()->draft().content()->preset == PagePreset::Government);
    choose("documentKind", int(DocumentKind::Scheme));
    QCOMPARE(preset->currentIndex(), int(PagePreset::Report));
    choose("documentKind", int(DocumentKind::Brief));
    QVERIFY(preset->isHidden());
}

/// A Chinese document in an English window: what is missing is said in English, the titles of its tables as well.
void TestDossierPage::theWindowSpeaksItsOwnLanguage()
{
    choose("documentLanguage", int(DocumentLanguage::Chinese));
    const core::Document *chinese = page()->draft().content(), *english = page()->draft().worded(DocumentLanguage::English);
    QVERIFY(english && english != chinese && english->gaps.size() == chinese->gaps.size());
    auto *missing = find<QListWidget>("missing");
    QCOMPARE(missing->count(), differentGaps(english->gaps));
    for (int row = 0; row < missing->count(); ++row) {
        const auto gap = missing->item(row)->data(Qt::UserRole).toUInt();
        QCOMPARE(missing->item(row)->text(), english->gaps[gap].what);
        QCOMPARE(chinese->gaps[gap].path, english->gaps[gap].path);
    }
    page()->showSection(sectionWithFigures());
    for (int row = 0; row < find<QListWidget>("pictures")->count(); ++row)
        QVERIFY(!find<QListWidget>("pictures")->item(row)->text().startsWith(QStringLiteral("表")));
}

/// No chapter is complete while one of its sections is not, and what is empty has no tick.
void TestDossierPage::chaptersAreAsTheirWorstSection()
{
    auto *outline = find<QListWidget>("outline");
    const auto &sections = page()->draft().content()->sections;
    const auto isComplete = [&](size_t section) { return outline->item(int(section))->toolTip() == QStringLiteral("Complete"); };
    QCOMPARE(outline->count(), int(sections.size()));
    int open = 0;
    for (size_t i = 0; i < sections.size(); ++i)
        for (size_t below = i + 1; sections[i].level == 1 && below < sections.size() && sections[below].level > 1; ++below) {
            QVERIFY2(!isComplete(i) || isComplete(below), qPrintable(sections[i].id + ' ' + sections[below].id));
            open += !isComplete(below);
        }
    QVERIFY(open > 0);
}

void TestDossierPage::documentsAreWritten()
{
    const auto written = [this](const char *way, const char *name) {
        m_open->prompts.fileToAnswer = m_open->folder.filePath(QLatin1StringView(name));
        if (auto *button = page()->findChild<QAbstractButton *>(QLatin1StringView(way)))
            button->click();
        else // behind the three dots: a title line has three actions
            page()->findChild<QAction *>(QLatin1StringView(way))->trigger();
        QFile file(m_open->prompts.fileToAnswer);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray word = written("exportWord", "dossier.docx"), pdf = written("exportPdf", "dossier.pdf"),
                     book = written("exportWorkbook", "check.xlsx");
    QVERIFY(word.startsWith("PK") && word.size() > 100'000);
    QVERIFY(pdf.startsWith("%PDF") && pdf.size() > 100'000);
    QVERIFY(book.startsWith("PK"));
    QVERIFY(m_open->window.message().contains("check.xlsx"));
}

void TestDossierPage::pagesArePreviewed()
{
    find<QToolButton>("preview")->click();
    auto *window = page()->findChild<PagePreview *>();
    QVERIFY(window);
    QVERIFY(window->view()->count() > 20); // Source: rules for the documents, order of size: 30 to 60 pages with own text
    for (int shown = 1; shown < window->view()->count(); ++shown)
        QVERIFY(window->view()->top(shown) > window->view()->top(shown - 1));
    QVERIFY(!window->grab().isNull());
    m_open->prompts.printTo = m_open->folder.filePath("printed.pdf");
    m_open->prompts.printFrom = 3;
    m_open->prompts.printUpTo = 5;
    window->findChild<QPushButton *>("print")->click();
    QFile printed(m_open->prompts.printTo);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QCOMPARE(printed.readAll().count("/Type /Page\n"), 3);
}

void TestDossierPage::anOfficesTemplateIsTaken()
{
    const auto word = [this](const QString &as) {
        m_open->prompts.fileToAnswer = m_open->folder.filePath(as);
        find<QAction>("withTemplate")->trigger();
        return QFile::exists(m_open->prompts.fileToAnswer);
    };
    m_open->prompts.files = {}; // cancelled
    QVERIFY(!word("none.docx"));
    m_open->prompts.files = {QStringLiteral(EXAMPLES "/coastal-park.json")};
    QSignalSpy said(page(), &Page::said);
    QVERIFY(!word("none.docx"));
    QVERIFY(said.front().front().toString().contains("Word"));
    m_open->prompts.fileToAnswer = m_open->folder.filePath("own.docx");
    find<QPushButton>("exportWord")->click(); // an office that takes our own document for its template
    m_open->prompts.files = {m_open->prompts.fileToAnswer};
    QVERIFY(word("with.docx"));
}

void TestDossierPage::aRefusedDraftWritesNothing()
{
    QVERIFY(page()->draft().content()->isDraft);
    m_open->prompts.confirms = false;
    m_open->prompts.fileToAnswer = m_open->folder.filePath("none.docx");
    find<QPushButton>("exportWord")->click();
    QVERIFY(!QFile::exists(m_open->prompts.fileToAnswer));
}

void TestDossierPage::picturesAreInsertedAndUndone()
{
    const QTemporaryDir own;
    const QString project = own.filePath("pictures.park");
    QVERIFY(core::storage::writeProject(support::coastalPark(), project));
    open(project);
    page()->showSection(3);
    const auto section = [this]() -> const DocumentSection & { return page()->draft().content()->sections[3]; };
    const QString id = section().id;
    m_open->prompts.files = {picture("Map & plan.png")};
    find<QToolButton>("ownPicture")->click();
    QCOMPARE(picturesIn(section()), 1);
    const auto pictures = core::picturesIn(page()->draft().ownText(id));
    QCOMPARE(pictures.size(), size_t(1));
    QCOMPARE(pictures[0].fileName, QStringLiteral("Map & plan.png"));
    QCOMPARE(pictures[0].caption, QStringLiteral("Map & plan"));
    QVERIFY(m_open->window.message().contains("Map & plan.png"));
    // its caption and what it shows
    QVERIFY(find<QLineEdit>("pictureCaption")->isVisible());
    auto *caption = find<QLineEdit>("pictureCaption"), *shows = find<QLineEdit>("pictureAlternative");
    caption->selectAll();
    QTest::keyClicks(caption, QStringLiteral("Plan"));
    QTest::keyClicks(shows, QStringLiteral("The park from above"));
    page()->findChild<OwnTextCard *>()->flush();
    QCOMPARE(core::picturesIn(page()->draft().ownText(id))[0].caption, QStringLiteral("Plan"));
    QCOMPARE(core::picturesIn(page()->draft().ownText(id))[0].alternative, QStringLiteral("The park from above"));
    QVERIFY(find<QTextBrowser>("sectionText")->toPlainText().contains("Plan"));
    // another section and back: the text is as it was, nothing is written
    const QString html = page()->draft().ownText(id);
    page()->showSection(4);
    page()->showSection(3);
    page()->findChild<OwnTextCard *>()->flush();
    QCOMPARE(page()->draft().ownText(id), html);
    m_open->document.undo();
    QCOMPARE(core::picturesIn(page()->draft().ownText(id))[0].caption, QStringLiteral("Map & plan"));
    m_open->document.undo();
    QVERIFY(page()->draft().ownText(id).isEmpty());
    QCOMPARE(picturesIn(section()), 0);
    m_open->document.redo();
    QCOMPARE(picturesIn(section()), 1);
    // saved, opened again: still there
    QVERIFY(m_open->window.files().save());
    QVERIFY(QFile::exists(core::storage::evidenceFolder(project) + u'/' + pictures[0].sha256));
    QCOMPARE(picturesIn(section()), 1);
    m_open->prompts.fileToAnswer = m_open->folder.filePath("with.docx");
    find<QPushButton>("exportWord")->click();
    QFile original(picture("Map & plan.png")), word(m_open->prompts.fileToAnswer);
    QVERIFY(original.open(QIODevice::ReadOnly) && word.open(QIODevice::ReadOnly));
    QVERIFY(word.readAll().contains(original.readAll())); // pictures are stored as they are
}

void TestDossierPage::badPicturesGetASentence()
{
    page()->showSection(3);
    const QString id = page()->draft().content()->sections[3].id;
    QFile text(m_open->folder.filePath("text.png"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
    text.close();
    for (const QString &bad : {text.fileName(), m_open->folder.filePath("missing.png"), m_open->folder.path()}) {
        QSignalSpy said(page(), &Page::said);
        m_open->prompts.files = {bad};
        find<QToolButton>("ownPicture")->click();
        QCOMPARE(said.size(), 1);
        QVERIFY(!said.front().front().toString().isEmpty());
        QVERIFY(page()->draft().ownText(id).isEmpty());
    }
    m_open->prompts.files = {}; // cancelled
    find<QToolButton>("ownPicture")->click();
    QVERIFY(page()->draft().ownText(id).isEmpty());
}

void TestDossierPage::droppedPicturesAreTaken()
{
    page()->showSection(3);
    const QString id = page()->draft().content()->sections[3].id;
    auto *editor = find<QTextEdit>("ownText");
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(picture("one.jpg")), QUrl::fromLocalFile(picture("two.png"))});
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor->viewport(), &enter);
    QCoreApplication::sendEvent(editor->viewport(), &drop);
    const auto pictures = core::picturesIn(page()->draft().ownText(id));
    QCOMPARE(pictures.size(), size_t(2));
    QCOMPARE(pictures[0].fileName, QStringLiteral("one.jpg"));
    QCOMPARE(pictures[1].fileName, QStringLiteral("two.png"));
    QCOMPARE(picturesIn(page()->draft().content()->sections[3]), 2);
}

void TestDossierPage::aLostPictureIsAGap()
{
    page()->showSection(3);
    m_open->prompts.files = {picture("gone.png")};
    find<QToolButton>("ownPicture")->click();
    const QString id = page()->draft().content()->sections[3].id;
    const QString hash = core::picturesIn(page()->draft().ownText(id))[0].sha256;
    page()->draft().writeOwnText(page()->draft().content()->sections[3],
                                 page()->draft().ownText(id).replace(hash, QString(64, u'e')));
    QCOMPARE(picturesIn(page()->draft().content()->sections[3]), 0);
    QVERIFY(std::ranges::any_of(page()->draft().content()->gaps,
                                [](const DocumentGap &gap) { return gap.isRequired && gap.what.contains("gone.png"); }));
    page()->showSection(3);
    QVERIFY(find<QTextBrowser>("sectionText")->toPlainText().contains("gone"));
}

QTEST_MAIN(TestDossierPage)
#include "tst_dossierpage.moc"
