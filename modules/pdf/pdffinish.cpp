#include "ui/print/pdffinish.h"

#include <QRegularExpression>

#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace ui {

namespace {

QPDFObjectHandle textOf(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

std::vector<QPDFObjectHandle> pagesOf(QPDF &pdf)
{
    std::vector<QPDFObjectHandle> pages;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    return pages;
}

double heightOf(QPDFObjectHandle page)
{
    return page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
}

/// So far from the upper edge of a page, at the zoom that is.
QPDFObjectHandle placeOn(const QPDFObjectHandle &page, double top)
{
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(heightOf(page) - top, 2));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

void addLinks(QPDF &pdf, const std::vector<PdfLink> &links)
{
    std::vector<QPDFObjectHandle> pages = pagesOf(pdf);
    const auto isPage = [&pages](int page) { return page >= 0 && size_t(page) < pages.size(); };
    for (const PdfLink &link : links) {
        if (!isPage(link.page) || (!isPage(link.toPage) && link.address.isEmpty()))
            continue;
        QPDFObjectHandle &page = pages[size_t(link.page)];
        const double height = heightOf(page);
        QPDFObjectHandle rect = QPDFObjectHandle::newArray();
        for (const double edge : {link.left, height - link.bottom, link.right, height - link.top})
            rect.appendItem(QPDFObjectHandle::newReal(edge, 2));
        QPDFObjectHandle border = QPDFObjectHandle::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(QPDFObjectHandle::newInteger(0));
        QPDFObjectHandle made = QPDFObjectHandle::newDictionary();
        made.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        made.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        made.replaceKey("/Rect", rect);
        made.replaceKey("/Border", border);
        if (isPage(link.toPage))
            made.replaceKey("/Dest", placeOn(pages[size_t(link.toPage)], link.toTop));
        else {
            QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
            action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
            action.replaceKey("/URI", QPDFObjectHandle::newString(link.address.toStdString()));
            made.replaceKey("/A", action);
        }
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(made));
    }
}

/// The bookmarks as a tree: each goes below the nearest one before it with a smaller level.
class Outline
{
public:
    Outline(QPDF &pdf, const std::vector<PdfBookmark> &bookmarks) : m_pdf(pdf), m_bookmarks(bookmarks), m_pages(pagesOf(pdf)) {}

    QPDFObjectHandle run()
    {
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        size_t next = 0;
        const int count = addBelow(root, 0, next);
        root.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        return root;
    }

private:
    QPDFObjectHandle entry(const PdfBookmark &bookmark)
    {
        QPDFObjectHandle made = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        made.replaceKey("/Title", textOf(bookmark.text));
        made.replaceKey("/Dest", placeOn(m_pages[size_t(bookmark.page)], bookmark.top));
        return made;
    }

    /// Adds what lies deeper than `level`; says how many entries that are.
    int addBelow(QPDFObjectHandle &parent, int level, size_t &next)
    {
        int count = 0;
        QPDFObjectHandle last;
        while (next < m_bookmarks.size() && m_bookmarks[next].level > level) {
            const PdfBookmark &bookmark = m_bookmarks[next++];
            if (bookmark.page < 0 || size_t(bookmark.page) >= m_pages.size())
                continue;
            QPDFObjectHandle made = entry(bookmark);
            made.replaceKey("/Parent", parent);
            if (last.isInitialized()) {
                last.replaceKey("/Next", made);
                made.replaceKey("/Prev", last);
            } else
                parent.replaceKey("/First", made);
            const int below = addBelow(made, bookmark.level, next);
            if (below > 0)
                made.replaceKey("/Count", QPDFObjectHandle::newInteger(-below)); // closed
            last = made;
            ++count;
        }
        if (last.isInitialized())
            parent.replaceKey("/Last", last);
        return count;
    }

    QPDF &m_pdf;
    const std::vector<PdfBookmark> &m_bookmarks;
    std::vector<QPDFObjectHandle> m_pages;
};

void setProperties(QPDF &pdf, const PdfProperties &properties)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textOf(properties.title));
    info.replaceKey("/Creator", textOf(QStringLiteral("Parkwright")));
    if (properties.date.isValid()) {
        const QString moment =
            QStringLiteral("D:") + properties.date.toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("000000Z");
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(moment.toStdString()));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(moment.toStdString()));
    }
    for (const auto &[name, value] : properties.others)
        info.replaceKey('/' + name.toStdString(), textOf(value));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata"); // it repeats the clock
    root.replaceKey("/Lang", textOf(properties.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    if (!properties.bookmarks.empty()) {
        root.replaceKey("/Outlines", Outline(pdf, properties.bookmarks).run());
        root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
}

/// A map from glyphs to signs with the signs that were meant. Lists of signs stand in brackets.
QByteArray mendedMap(const QByteArray &map, const QHash<char16_t, char16_t> &codes)
{
    static const QRegularExpression list(QStringLiteral("\\[[^\\]]*\\]|(?<=> )<[0-9A-Fa-f]{4}>(?= *\\n)"));
    static const QRegularExpression sign(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    const QString text = QString::fromLatin1(map);
    QString mended;
    qsizetype at = 0;
    for (auto each = list.globalMatch(text); each.hasNext();) {
        const auto found = each.next();
        mended += text.mid(at, found.capturedStart() - at);
        qsizetype from = found.capturedStart();
        for (auto code = sign.globalMatch(found.captured()); code.hasNext();) {
            const auto one = code.next();
            const char16_t value = char16_t(one.captured(1).toUShort(nullptr, 16));
            mended += text.mid(from, found.capturedStart() + one.capturedStart() - from);
            mended += QStringLiteral("<%1>").arg(uint(codes.value(value, value)), 4, 16, QLatin1Char('0'));
            from = found.capturedStart() + one.capturedEnd();
        }
        mended += text.mid(from, found.capturedEnd() - from);
        at = found.capturedEnd();
    }
    return (mended + text.mid(at)).toLatin1();
}

void mendCodes(QPDF &pdf, const QHash<char16_t, char16_t> &codes)
{
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        if (!map.isStream())
            continue;
        const auto data = map.getStreamData();
        const QByteArray mended =
            mendedMap(QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())), codes);
        map.replaceStreamData(mended.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

/// The six letters before the name of a font that is no whole one: the painter takes them from its own numbers.
void nameFonts(QPDF &pdf)
{
    constexpr int letters = 6, ofAlphabet = 26;
    int fonts = 0;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/FontName").isName())
            continue;
        const std::string name = object.getKey("/FontName").getName();
        const size_t end = name.find('+');
        if (end == std::string::npos)
            continue;
        std::string tag(letters, 'A');
        for (int at = letters - 1, left = fonts++; at >= 0; --at, left /= ofAlphabet)
            tag[size_t(at)] = char('A' + left % ofAlphabet);
        object.replaceKey("/FontName", QPDFObjectHandle::newName('/' + tag + name.substr(end)));
    }
}

QByteArray takenFrom(QPDFWriter &writer)
{
    writer.setOutputMemory();
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

/// The painter numbers the parts of its fonts in the order of a hash, another one in each process, and objects are packed by
/// their numbers. Writing them once gives each the number of its place in the way from the root.
QByteArray numberedAnew(const QByteArray &pdf)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("pages", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(document);
    writer.setStaticID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setCompressStreams(false);
    return takenFrom(writer);
}

} // namespace

} // namespace ui

Q_DECL_EXPORT void parkwrightFinishPdf(const QByteArray &pdf, const ui::PdfProperties &properties, QByteArray &written,
                                       QString &why)
{
    using namespace ui;
    try {
        const QByteArray numbered = numberedAnew(pdf);
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pages", numbered.constData(), size_t(numbered.size()));
        setProperties(document, properties);
        addLinks(document, properties.links);
        mendCodes(document, properties.codes);
        nameFonts(document);
        QPDFWriter writer(document);
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        written = takenFrom(writer);
    } catch (const std::exception &error) { // the library speaks in exceptions; they end here
        why = QString::fromUtf8(error.what());
    }
}

Q_DECL_EXPORT void parkwrightPdfProperties(const QByteArray &pdf, std::vector<std::pair<QString, QString>> &properties)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        QPDFObjectHandle info = document.getTrailer().getKey("/Info");
        if (!info.isDictionary())
            return;
        for (const std::string &key : info.getKeys())
            if (QPDFObjectHandle value = info.getKey(key); value.isString())
                properties.emplace_back(QString::fromStdString(key.substr(1)), QString::fromStdString(value.getUTF8Value()));
    } catch (const std::exception &) {
        properties.clear();
    }
}
