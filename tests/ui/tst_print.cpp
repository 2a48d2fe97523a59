#include "core/dossier/docx.h"
#include "core/dossier/numbering.h"
#include "tests/support/documents.h"
#include "ui/print/documentexport.h"
#include "ui/print/figurepainting.h"
#include "ui/print/pdf.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace core;

namespace {

std::shared_ptr<const ui::DocumentFonts> fonts()
{
    static const auto found = std::make_shared<const ui::DocumentFonts>();
    return found;
}

ui::DocumentPages pagesOf(DocumentKind kind, DocumentLanguage language = DocumentLanguage::Chinese)
{
    return {std::make_shared<const Document>(support::sampleDocument(kind, language)), fonts()};
}

/// A brief: figures and a table side by side, sentences below.
Document brief(int sentences)
{
    Document document = support::sampleDocument(DocumentKind::Brief);
    const auto figures = support::sampleFigures();
    std::vector<DocumentBlock> below(size_t(sentences), document.sections[2].blocks[0]);
    document.sections = {{QStringLiteral("left"), 0, {}, false, {figures[0], figures[4]}},
                         {QStringLiteral("right"), 0, {}, false, {document.sections[4].blocks[2]}},
                         {QStringLiteral("below"), 0, {}, false, below}};
    return document;
}

/// The places of a page that are not white.
int inkOf(const ui::DocumentPages &pages, int page)
{
    QImage image((pages.sizeMm(page) * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2 / ui::perMm, 2 / ui::perMm);
    pages.paint(page, painter);
    painter.end();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 250;
    return ink;
}

} // namespace

/// Documents on pages, and the PDF made of them.
class TestPrint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesHoldTheDocument_data();
    void pagesHoldTheDocument();
    void nothingLeavesThePage();
    void headingsStayWithTheirText();
    void longTablesGoOn();
    void briefIsOnePage();
    void figuresArePainted_data();
    void figuresArePainted();
    void emptyFiguresAreLeftOut();
    void pdfHasBookmarks();
    void pdfSaysWhatItIs();
    void twoExportsAreEqual();
    void damagedPdfsSayNothing();
    void contentsKnowTheirPages();
};

void TestPrint::pagesHoldTheDocument_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("language");
    for (const int kind : {0, 1, 2})
        for (const int language : {0, 1})
            QTest::addRow("%d %d", kind, language) << kind << language;
}

void TestPrint::pagesHoldTheDocument()
{
    QFETCH(int, kind);
    QFETCH(int, language);
    const ui::DocumentPages pages = pagesOf(DocumentKind(kind), DocumentLanguage(language));
    QVERIFY(pages.count() > 8 && pages.count() < 30);
    int turned = 0;
    for (int page = 0; page < pages.count(); ++page) {
        turned += pages.sizeMm(page) == QSizeF(297, 210);
        QVERIFY2(inkOf(pages, page) > 50, qPrintable(QString::number(page)));
    }
    QCOMPARE(turned, 2);
    // headings stand in order, and numbers begin with the first chapter
    int last = 0;
    for (size_t i = 0; i < pages.headings().size(); ++i) {
        const auto &place = pages.headings()[i];
        if (pages.document().sections[i].level == 0)
            continue;
        QVERIFY(place.page >= last);
        last = place.page;
    }
    QCOMPARE(pages.headingNumbers()[3], 1);
    QCOMPARE(pages.headingNumbers()[0], 0);
}

void TestPrint::nothingLeavesThePage()
{
    // what is painted outside the block and outside header and footer would be cut by a printer: the outer 8 mm stay white
    for (const DocumentKind kind : {DocumentKind::Application, DocumentKind::Emissions}) {
        const ui::DocumentPages pages = pagesOf(kind);
        for (int page = 0; page < pages.count(); ++page) {
            QImage image((pages.sizeMm(page) * 2).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(2 / ui::perMm, 2 / ui::perMm);
            pages.paint(page, painter);
            painter.end();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (x < 16 || y < 16 || x >= image.width() - 16 || y >= image.height() - 16)
                        QVERIFY2(qGray(image.pixel(x, y)) > 250, qPrintable(QStringLiteral("%1: %2 %3").arg(page).arg(x).arg(y)));
        }
    }
}

void TestPrint::headingsStayWithTheirText()
{
    // chapters that end at every possible height of the page
    for (int lines = 1; lines < 30; ++lines) {
        Document document = support::sampleDocument(DocumentKind::Application);
        document.sections.resize(5);
        DocumentParagraph line;
        line.runs = {plainRun(QStringLiteral("一行"))};
        document.sections[3].blocks.assign(size_t(lines), line);
        document.sections[4].blocks.resize(1);
        const ui::DocumentPages pages(std::make_shared<const Document>(document), fonts());
        const auto &place = pages.headings()[4];
        // a heading and two lines below it need three lines of 28.95 pt above the lower margin (297 − 35 mm)
        QVERIFY2(place.top + 3 * 28.95 * 20 < (297 - 35) * ui::perMm + 60, qPrintable(QString::number(lines)));
    }
}

void TestPrint::longTablesGoOn()
{
    Document document = support::sampleDocument(DocumentKind::Application);
    const ui::DocumentPages whole(std::make_shared<const Document>(document), fonts());
    auto &rows = std::get<DocumentTable>(document.sections[5].blocks[1]).rows;
    const std::vector<DocumentTableRow> more = rows;
    for (int i = 0; i < 9; ++i)
        rows.insert(rows.end(), more.begin(), more.end());
    const ui::DocumentPages longer(std::make_shared<const Document>(document), fonts());
    QVERIFY(longer.count() > whole.count() + 10); // 540 rows more at some 30 on a page
    // one row that is higher than a page must not hang, nor one that has a word without end
    rows.resize(1);
    rows[0].cells[1].runs = {plainRun(QString(6000, u'长'))};
    rows[0].cells[2].runs = {plainRun(QString(300, u'9'))};
    QVERIFY(ui::DocumentPages(std::make_shared<const Document>(document), fonts()).count() > 5);
}

void TestPrint::briefIsOnePage()
{
    const auto fits = ui::exportDocument(std::make_shared<const Document>(brief(2)), fonts(), ui::DocumentFile::Pdf, {});
    QVERIFY(fits && fits->fits);
    QCOMPARE(fits->pages, 1);
    const auto tooLong = ui::exportDocument(std::make_shared<const Document>(brief(60)), fonts(), ui::DocumentFile::Docx, {});
    QVERIFY(tooLong && !tooLong->fits);
}

void TestPrint::figuresArePainted_data()
{
    QTest::addColumn<int>("index");
    const auto all = support::sampleFigures();
    QSet<int> types;
    for (size_t i = 0; i < all.size(); ++i) {
        types.insert(int(all[i].type));
        QTest::addRow("%s", qPrintable(all[i].id)) << int(i);
    }
    if (types.size() != int(FigureType::Boxes) + 1)
        qFatal("a type of figure is missing");
}

void TestPrint::figuresArePainted()
{
    QFETCH(int, index);
    const DocumentFigure figure = support::sampleFigures()[size_t(index)];
    for (const double width : {156.0, 85.0}) {
        const FigurePicture picture = ui::figurePng(figure, width, *fonts(), DocumentLanguage::Chinese);
        const QImage image = QImage::fromData(picture.png);
        QCOMPARE(image.width(), int(std::lround(width / 25.4 * 200))); // 200 dpi
        QCOMPARE(image.height(), int(std::lround(picture.heightMm / 25.4 * 200)));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 200);
        int coloured = 0, edge = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const bool isInk = image.pixel(x, y) != qRgb(255, 255, 255);
                coloured += isInk;
                edge += isInk && (x < 1 || x >= image.width() - 1);
            }
        QVERIFY(coloured > image.width() * image.height() / 100);
        QVERIFY2(edge < image.height() / 3, qPrintable(QString::number(edge)));
        QCOMPARE(ui::figurePng(figure, width, *fonts(), DocumentLanguage::Chinese).png, picture.png);
    }
    // no values, one value, and numbers that are none
    DocumentFigure odd = figure;
    for (FigureSeries &series : odd.series)
        series.values = {0.0};
    ui::figurePng(odd, 156, *fonts(), DocumentLanguage::English);
    for (FigureSeries &series : odd.series)
        series.values.assign(3, std::nullopt);
    odd.categories.clear();
    odd.positions.clear();
    odd.layers.clear();
    ui::figurePng(odd, 156, *fonts(), DocumentLanguage::English);
}

void TestPrint::emptyFiguresAreLeftOut()
{
    DocumentFigure figure;
    figure.series = {{QStringLiteral("a"), {std::nullopt, std::nullopt}}};
    QCOMPARE(ui::figureHeightMm(figure, 156), 0.0);
    QVERIFY(ui::figurePng(figure, 156, *fonts(), DocumentLanguage::Chinese).png.isEmpty());
}

void TestPrint::pdfHasBookmarks()
{
    const ui::DocumentPages pages = pagesOf(DocumentKind::Application);
    const auto bytes = ui::writePdf(pages);
    QVERIFY(bytes);
    QPDF pdf;
    pdf.processMemoryFile("test", bytes->constData(), size_t(bytes->size()));
    QCOMPARE(int(QPDFPageDocumentHelper(pdf).getAllPages().size()), pages.count());
    QVERIFY(pdf.getWarnings().empty());
    QStringList texts;
    const auto walk = [&](const auto &self, QPDFObjectHandle entry, int depth) -> void {
        for (; entry.isDictionary(); entry = entry.getKey("/Next")) {
            texts << QString::number(depth) + QString::fromStdString(entry.getKey("/Title").getUTF8Value());
            QVERIFY(entry.getKey("/Dest").getArrayItem(0).isDictionary());
            self(self, entry.getKey("/First"), depth + 1);
        }
    };
    walk(walk, pdf.getRoot().getKey("/Outlines").getKey("/First"), 1);
    QCOMPARE(texts,
             (QStringList{QStringLiteral("1一、园区情况"), QStringLiteral("2（一）基本情况"),
                          QStringLiteral("2（二）产业发展情况"), QStringLiteral("1二、图件"), QStringLiteral("21.细目"),
                          QStringLiteral("1三、重点项目"), QStringLiteral("1附件1　核算台账"), QStringLiteral("1附件2　因子")}));
}

void TestPrint::pdfSaysWhatItIs()
{
    const auto bytes = ui::writePdf(pagesOf(DocumentKind::Application), QDate(2026, 3, 12));
    QVERIFY(bytes);
    const auto from = ui::madeFromPdf(*bytes);
    QVERIFY(from);
    QCOMPARE(from->projectDigest, QString(64, u'a'));
    QCOMPARE(from->caseId, QStringLiteral("C2028"));
    QPDF pdf;
    pdf.processMemoryFile("test", bytes->constData(), size_t(bytes->size()));
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    QCOMPARE(QString::fromStdString(info.getKey("/Title").getUTF8Value()), QStringLiteral("滨海零碳园区申报书"));
    QCOMPARE(info.getKey("/CreationDate").getStringValue(), std::string("D:20260312000000Z"));
    QCOMPARE(pdf.getRoot().getKey("/Lang").getUTF8Value(), std::string("zh-CN"));
    QCOMPARE(info.hasKey("/ParkwrightFontSubstitutions"), !fonts()->substitutions().isEmpty());
    const QByteArray user = qgetenv("USER");
    QVERIFY(user.isEmpty() || user.size() < 4 || !bytes->contains(user));
}

void TestPrint::twoExportsAreEqual()
{
    for (const ui::DocumentFile file : {ui::DocumentFile::Docx, ui::DocumentFile::Pdf}) {
        const auto document = std::make_shared<const Document>(support::sampleDocument());
        const auto first = ui::exportDocument(document, fonts(), file, QDate(2026, 3, 12));
        const auto second = ui::exportDocument(std::make_shared<const Document>(support::sampleDocument()),
                                               std::make_shared<const ui::DocumentFonts>(), file, QDate(2026, 3, 12));
        QVERIFY(first && second);
        QVERIFY(first->bytes == second->bytes);
        QVERIFY(first->bytes.size() > 20000);
    }
}

void TestPrint::damagedPdfsSayNothing()
{
    QVERIFY(!ui::madeFromPdf({}));
    QVERIFY(!ui::madeFromPdf("%PDF-1.7\nnothing"));
    const auto bytes = ui::writePdf(pagesOf(DocumentKind::Emissions));
    QVERIFY(bytes && ui::madeFromPdf(*bytes));
    constexpr qsizetype endMark = 64; // without it alone nothing is lost
    for (qsizetype cut = 0; cut < bytes->size() - endMark; cut += bytes->size() / 20)
        QVERIFY(!ui::madeFromPdf(bytes->left(cut)));
}

void TestPrint::contentsKnowTheirPages()
{
    // the .docx shows the pages that were laid out here, until its fields are brought up to date
    const auto document = std::make_shared<const Document>(support::sampleDocument());
    const ui::DocumentPages pages(document, fonts());
    const std::vector<int> numbers = pages.headingNumbers();
    QCOMPARE(numbers.size(), document->sections.size());
    QVERIFY(numbers.back() > numbers[3]);
    for (size_t i = 4; i < numbers.size(); ++i)
        QVERIFY(numbers[i] >= numbers[i - 1]);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestPrint test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_print.moc"
