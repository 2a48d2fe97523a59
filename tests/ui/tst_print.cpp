#include "core/dossier/docx.h"
#include "core/dossier/numbering.h"
#include "tests/support/documents.h"
#include "tests/support/zips.h"
#include "ui/print/documentexport.h"
#include "ui/print/figurepainting.h"
#include "ui/print/keptpictures.h"
#include "ui/print/pdf.h"

#include <QApplication>
#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
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

/// Where something is painted outside the block and outside header and footer, which a printer would cut: the outer 8 mm of a
/// page are white.
QString strayInk(const ui::DocumentPages &pages)
{
    for (int page = 0; page < pages.count(); ++page) {
        QImage image((pages.sizeMm(page) * 2).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2 / ui::perMm, 2 / ui::perMm);
        pages.paint(page, painter);
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if ((x < 16 || y < 16 || x >= image.width() - 16 || y >= image.height() - 16) && qGray(image.pixel(x, y)) <= 250)
                    return QStringLiteral("%1: %2 %3").arg(page).arg(x).arg(y);
    }
    return {};
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
    void headingAndHintStandWithTheirTable();
    void longTablesGoOn();
    void rowsHigherThanAPageGoOn_data();
    void rowsHigherThanAPageGoOn();
    void briefIsOnePage();
    void figuresArePainted_data();
    void figuresArePainted();
    void groundsLieBelowTheText();
    void longNamesHaveRoom();
    void emptyFiguresAreLeftOut();
    void pdfHasBookmarks();
    void pdfSaysWhatItIs();
    void twoExportsAreEqual();
    void textOfPdfsCanBeRead();
    void damagedPdfsSayNothing();
    void contentsKnowTheirPages();
    void referencesAreLinks();
    void picturesFitThePage_data();
    void picturesFitThePage();
    void lostPicturesAreNamed();
    void picturesStandInBothFiles();
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
    for (const DocumentKind kind : {DocumentKind::Application, DocumentKind::Emissions})
        QCOMPARE(strayInk(pagesOf(kind)), QString());
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

void TestPrint::headingAndHintStandWithTheirTable()
{
    DocumentParagraph hint;
    hint.runs = {{RunKind::Hint, QStringLiteral("【编写提示：对本类指标作简要评述】"), -1, {}}};
    Document turned = support::sampleDocument(DocumentKind::Scheme);
    turned.sections[8].blocks = {hint, turned.sections[8].blocks[1]};
    const ui::DocumentPages pages(std::make_shared<const Document>(turned), fonts());
    QCOMPARE(pages.sizeMm(pages.headings()[8].page), QSizeF(297, 210));
    QCOMPARE(pages.headings()[9].page, pages.headings()[8].page + 1); // the annex that follows
    // chapters that end at every possible height of the page: the hint does not leave its table for the next one
    for (int lines = 1; lines < 30; ++lines) {
        Document document = support::sampleDocument(DocumentKind::Application);
        document.sections.resize(5);
        DocumentParagraph line;
        line.runs = {plainRun(QStringLiteral("一行"))};
        document.sections[3].blocks.assign(size_t(lines), line);
        document.sections[4].blocks = {hint, document.sections[4].blocks[2]};
        const auto &place = ui::DocumentPages(std::make_shared<const Document>(document), fonts()).headings()[4];
        // heading and hint of 28.95 pt; caption, unit, head and two rows of 10 pt at least
        QVERIFY2(place.top + (2 * 28.95 + 5 * 10) * 20 < (297 - 35) * ui::perMm + 60, qPrintable(QString::number(lines)));
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

void TestPrint::rowsHigherThanAPageGoOn_data()
{
    QTest::addColumn<int>("signs");
    QTest::addColumn<int>("rows");
    QTest::newRow("most of a page") << 900 << 3;
    QTest::newRow("a page") << 1100 << 2;
    QTest::newRow("two pages") << 2200 << 2;
    QTest::newRow("six pages") << 6000 << 1;
}

/// Rules for the documents, 5 and 8.10: what a page does not hold goes on on the next one, and no caption stands alone.
void TestPrint::rowsHigherThanAPageGoOn()
{
    QFETCH(int, signs);
    QFETCH(int, rows);
    Document document = support::sampleDocument(DocumentKind::Application);
    auto table = std::get<DocumentTable>(document.sections[5].blocks[1]);
    table.rows.resize(size_t(rows));
    for (DocumentTableRow &row : table.rows)
        row.cells[1].runs = {plainRun(QString(signs, u'长'))};
    document.sections[5].blocks = {table};
    const ui::DocumentPages pages(std::make_shared<const Document>(document), fonts());
    QCOMPARE(strayInk(pages), QString());
    const int heading = pages.headings()[5].page;
    QCOMPARE(pages.captionNumbers().value(QStringLiteral("pw_T04")), pages.headingNumbers()[5]);
    constexpr int manyLines = 4000; // a caption alone has some hundreds
    QVERIFY2(inkOf(pages, heading) > manyLines, qPrintable(QString::number(inkOf(pages, heading))));
    constexpr int perPage = 1500; // no page holds more of these signs in the column of this table
    QVERIFY(pages.count() - heading >= signs * rows / perPage);
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
        const QImage image = QImage::fromData(picture.bytes);
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
        QCOMPARE(ui::figurePng(figure, width, *fonts(), DocumentLanguage::Chinese).bytes, picture.bytes);
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

/// The yellow of a gap does not cut the letters of the line above.
void TestPrint::groundsLieBelowTheText()
{
    const auto imageOf = [](RunKind kind) {
        Document document = support::sampleDocument(DocumentKind::Application);
        document.sections.resize(5);
        DocumentParagraph paragraph;
        paragraph.runs = {{kind, QString(80, u'量'), -1, {}}};
        document.sections[4].blocks = {paragraph};
        const ui::DocumentPages pages(std::make_shared<const Document>(document), fonts());
        const int page = pages.headings()[4].page;
        QImage image((pages.sizeMm(page) * 6).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(6 / ui::perMm, 6 / ui::perMm);
        pages.paint(page, painter);
        return image;
    };
    const QImage plain = imageOf(RunKind::Plain), gap = imageOf(RunKind::Gap);
    int dark = 0, yellow = 0;
    for (int y = 0; y < plain.height(); ++y)
        for (int x = 0; x < plain.width(); ++x) {
            const QColor colour = gap.pixelColor(x, y);
            yellow += colour.red() > 200 && colour.blue() < 200;
            if (qGray(plain.pixel(x, y)) > 60)
                continue;
            ++dark;
            QVERIFY2(qGray(gap.pixel(x, y)) < 160, qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
        }
    QVERIFY(dark > 1000 && yellow > 1000);
}

/// Rows with names of two lines are higher, so that no name lies over the next.
void TestPrint::longNamesHaveRoom()
{
    constexpr double width = 156, line = 4.3; // mm, of 8.5 pt
    int checked = 0;
    for (DocumentFigure figure : support::sampleFigures()) {
        if (figure.type != FigureType::Timetable && figure.type != FigureType::Dots)
            continue;
        const double usual = ui::figureHeightMm(figure, width);
        for (QString &name : figure.categories)
            name = QString(figure.type == FigureType::Dots ? 40 : 30, u'长');
        const double added = (ui::figureHeightMm(figure, width) - usual) / double(figure.categories.size());
        QVERIFY2(added + 6 >= 2 * line, qPrintable(figure.id)); // a row of one line has 6 mm at least
        QVERIFY(!ui::figurePng(figure, width, *fonts(), DocumentLanguage::Chinese).bytes.isEmpty());
        ++checked;
    }
    QCOMPARE(checked, 2);
}

void TestPrint::emptyFiguresAreLeftOut()
{
    DocumentFigure figure;
    figure.series = {{QStringLiteral("a"), {std::nullopt, std::nullopt}}};
    QCOMPARE(ui::figureHeightMm(figure, 156), 0.0);
    QVERIFY(ui::figurePng(figure, 156, *fonts(), DocumentLanguage::Chinese).bytes.isEmpty());
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
    const auto from = ui::madeFromPdf(*bytes).value_or(std::nullopt);
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

/// Every glyph of a page has a sign: a reader, a search and a copy find the digits. "GB 21340-2019" stands where fonts have other
/// forms of digits for words in Latin letters.
void TestPrint::textOfPdfsCanBeRead()
{
    auto document = std::make_shared<Document>(support::sampleDocument());
    for (DocumentSection &section : document->sections)
        for (DocumentBlock &block : section.blocks)
            if (auto *table = std::get_if<DocumentTable>(&block); table && !table->rows.empty())
                table->rows.front().cells.back().runs = {{RunKind::Plain, QStringLiteral("GB 21340-2019 official 示例"), -1, {}}};
    const auto bytes = ui::writePdf({document, fonts()});
    QVERIFY(bytes);
    QPDF pdf;
    pdf.processMemoryFile("test", bytes->constData(), size_t(bytes->size()));
    int maps = 0;
    QSet<QChar> signs;
    static const QRegularExpression range(QStringLiteral("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (<|\\[)([^\\]\n]*)")),
        sign(QStringLiteral("[0-9A-Fa-f]{4}"));
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        const auto data = object.getKey("/ToUnicode").getStreamData();
        const QString map = QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        int next = 0;
        for (auto each = range.globalMatch(map.mid(map.indexOf("endcodespacerange"))); each.hasNext();) {
            const auto found = each.next();
            QCOMPARE(found.captured(1).toInt(nullptr, 16), next); // no glyph without a sign
            next = found.captured(2).toInt(nullptr, 16) + 1;
            for (auto code = sign.globalMatch(found.captured(4)); code.hasNext();)
                signs.insert(QChar(code.next().captured().toUShort(nullptr, 16)));
        }
        ++maps;
    }
    QVERIFY(maps > 0);
    for (const char digit : QByteArray("0123456789GBof"))
        QVERIFY2(signs.contains(QLatin1Char(digit)), &digit);
}

void TestPrint::damagedPdfsSayNothing()
{
    const auto saysNothing = [](const QByteArray &bytes) {
        const auto from = ui::madeFromPdf(bytes);
        return from && !*from;
    };
    QVERIFY(saysNothing({}));
    QVERIFY(saysNothing("%PDF-1.7\nnothing"));
    const auto bytes = ui::writePdf(pagesOf(DocumentKind::Emissions));
    QVERIFY(bytes && !saysNothing(*bytes));
    constexpr qsizetype endMark = 64; // without it alone nothing is lost
    for (qsizetype cut = 0; cut < bytes->size() - endMark; cut += bytes->size() / 20)
        QVERIFY(saysNothing(bytes->left(cut)));
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

/// A reference of the PDF leads to the page of what it names; so does each line of the contents.
void TestPrint::referencesAreLinks()
{
    const ui::DocumentPages pages = pagesOf(DocumentKind::Application);
    const DocumentNumbers numbers(pages.document());
    const auto bytes = ui::writePdf(pages);
    QVERIFY(bytes);
    QPDF pdf;
    pdf.processMemoryFile("test", bytes->constData(), size_t(bytes->size()));
    std::vector<QPDFObjectHandle> sheets;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        sheets.push_back(page.getObjectHandle());
    const auto pageOf = [&](QPDFObjectHandle page) {
        for (size_t i = 0; i < sheets.size(); ++i)
            if (sheets[i].getObjGen() == page.getObjGen())
                return int(i);
        return -1;
    };
    int links = 0, addresses = 0;
    for (QPDFObjectHandle &sheet : sheets) {
        QPDFObjectHandle notes = sheet.getKey("/Annots");
        const double width = sheet.getKey("/MediaBox").getArrayItem(2).getNumericValue(),
                     height = sheet.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        for (int i = 0; notes.isArray() && i < notes.getArrayNItems(); ++i) {
            QPDFObjectHandle note = notes.getArrayItem(i);
            QCOMPARE(note.getKey("/Subtype").getName(), std::string("/Link"));
            const auto edge = [&](int at) { return note.getKey("/Rect").getArrayItem(at).getNumericValue(); };
            QVERIFY(edge(0) >= 0 && edge(0) < edge(2) && edge(2) <= width);
            QVERIFY(edge(1) >= 0 && edge(1) < edge(3) && edge(3) <= height);
            if (note.hasKey("/A")) {
                ++addresses;
                continue;
            }
            ++links;
            QVERIFY(pageOf(note.getKey("/Dest").getArrayItem(0)) >= 0);
        }
    }
    QVERIFY2(links >= int(numbers.captions(true).size()) + 8, qPrintable(QString::number(links))); // contents, and "see Table 1"
    QCOMPARE(addresses, 1);
    // each reference of the text leads to the page that has the caption
    const auto places = pages.captionNumbers();
    QVERIFY(places.contains(QStringLiteral("pw_T08")));
    int references = 0;
    for (const ui::DocumentPages::Link &link : pages.links())
        if (link.to.page >= 0) {
            QVERIFY(link.to.page < pages.count() && link.to.top >= 0);
            ++references;
        }
    QCOMPARE(references, links);
}

namespace {

QString keptIn(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    support::writeFile(folder.filePath(hash), bytes);
    return hash;
}

QByteArray imageBytes(const QSize &size, const char *format, QImage::Format pixels = QImage::Format_RGB32)
{
    QImage image(size, pixels);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

void TestPrint::picturesFitThePage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("isKept"); // byte for byte
    QTest::newRow("small") << QSize(300, 200) << QByteArray("PNG") << true;
    QTest::newRow("photograph") << QSize(4000, 3000) << QByteArray("JPEG") << false;
    QTest::newRow("tall") << QSize(200, 4000) << QByteArray("PNG") << false;
    QTest::newRow("one pixel") << QSize(1, 1) << QByteArray("PNG") << true;
    QTest::newRow("50 megapixels") << QSize(8000, 6250) << QByteArray("JPEG") << false;
    QTest::newRow("50 megapixels as PNG") << QSize(8000, 6250) << QByteArray("PNG") << false;
}

void TestPrint::picturesFitThePage()
{
    QFETCH(QSize, size);
    QFETCH(QByteArray, format);
    QFETCH(bool, isKept);
    const QTemporaryDir folder;
    const QByteArray bytes = imageBytes(size, format.constData());
    const QString hash = keptIn(folder, bytes);
    QVERIFY(!ui::pictureTrouble(folder.filePath(hash)));
    const ui::KeptPictures pictures([&] { return QStringList{folder.path()}; });
    const KeptPicture kept = pictures(hash);
    QCOMPARE(int(kept.state), int(PictureState::There));
    QCOMPARE(kept.bytes == bytes, isKept);
    const QImage image = QImage::fromData(kept.bytes);
    QVERIFY(!image.isNull() && image.width() <= 1843 && image.height() <= 2244); // 156 × 190 mm at 300 dpi
    QVERIFY(std::abs(double(image.width()) / image.height() - double(size.width()) / size.height()) <
            0.01 * double(size.width()) / size.height() + 0.02);
    DocumentPicture picture;
    picture.bytes = kept.bytes;
    picture.widthMm = kept.widthMm;
    picture.heightMm = kept.heightMm;
    QCOMPARE(picture.isJpeg(), format == "JPEG");
    for (const double width : {156.0, 85.0}) {
        const QSizeF shown = ui::pictureSizeMm(picture, width);
        QVERIFY(shown.width() > 0 && shown.width() <= width + 1e-9 && shown.height() > 0 && shown.height() <= 190 + 1e-9);
    }
    QCOMPARE(pictures(hash).bytes, kept.bytes);
}

void TestPrint::lostPicturesAreNamed()
{
    const QTemporaryDir folder;
    const ui::KeptPictures pictures([&] { return QStringList{folder.path()}; });
    QCOMPARE(int(pictures(QString(64, u'a')).state), int(PictureState::Missing));
    QCOMPARE(int(pictures(QStringLiteral("../x")).state), int(PictureState::Missing));
    support::writeFile(folder.filePath(QString(64, u'b')), imageBytes({3, 3}, "PNG")); // another one under its name
    QCOMPARE(int(pictures(QString(64, u'b')).state), int(PictureState::Changed));
    const QByteArray whole = imageBytes({200, 200}, "JPEG");
    for (const QByteArray &bad : {QByteArray(), QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                                  QByteArray("\x89PNG\r\n"), whole.left(40), QByteArray("GIF89a\1\0\1\0")}) {
        const QString hash = keptIn(folder, bad);
        QCOMPARE(int(pictures(hash).state), int(PictureState::Unreadable));
        QCOMPARE(ui::pictureTrouble(folder.filePath(hash)), std::optional(ui::PictureTrouble::NotPicture));
    }
    const QString huge = keptIn(folder, imageBytes({12000, 6000}, "PNG", QImage::Format_Grayscale8));
    QCOMPARE(ui::pictureTrouble(folder.filePath(huge)), std::optional(ui::PictureTrouble::TooLarge));
    QCOMPARE(int(pictures(huge).state), int(PictureState::Unreadable));
}

void TestPrint::picturesStandInBothFiles()
{
    DocumentFigure figure;
    figure.type = FigureType::Picture;
    figure.id = QStringLiteral("picture-1");
    figure.caption = QStringLiteral("规划图");
    figure.alternative = QStringLiteral("园区平面");
    figure.picture.bytes = imageBytes({600, 300}, "JPEG");
    figure.picture.widthMm = 101.6;
    figure.picture.heightMm = 50.8;
    Document document = support::sampleDocument(DocumentKind::Application);
    document.sections[2].blocks.clear();
    document.sections[4].blocks = {figure, figure};
    const ui::DocumentPages pages(std::make_shared<const Document>(document), fonts());
    const DocumentNumbers numbers(document);
    QCOMPARE(numbers.caption(4, 0)->text(), QStringLiteral("图 1"));
    QCOMPARE(numbers.caption(4, 1)->bookmark, QStringLiteral("pw_picture_1_2"));
    const int page = pages.headings()[4].page;
    QVERIFY(inkOf(pages, page) > 2 * 100 * 50 * 4 / 2); // two of 101.6 × 50.8 mm at two dots per mm
    for (const ui::DocumentFile file : {ui::DocumentFile::Docx, ui::DocumentFile::Pdf}) {
        const auto shared = std::make_shared<const Document>(document);
        const auto made = ui::exportDocument(shared, fonts(), file, QDate(2026, 3, 12));
        QVERIFY(made);
        const auto again = ui::exportDocument(shared, fonts(), file, QDate(2026, 3, 12));
        QVERIFY(made->bytes == again->bytes);
        QVERIFY(file == ui::DocumentFile::Pdf || made->bytes.contains(figure.picture.bytes)); // as it is
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestPrint test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_print.moc"
