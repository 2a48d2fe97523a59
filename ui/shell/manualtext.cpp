#include "manualtext.h"

#include "ui/charts/palette.h"
#include "ui/model/manual.h"

#include <QFontDatabase>
#include <QImage>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace ui {

namespace {

constexpr int margin = 22, cellPadding = 4;
const auto pictureScheme = QStringLiteral("picture:");

/// Calls `act` with the place of each picture and its format.
template <class Act> void forPictures(const QTextDocument &document, Act act)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto each = block.begin(); !each.atEnd(); ++each)
            if (const QTextFragment piece = each.fragment(); piece.charFormat().isImageFormat())
                act(piece, piece.charFormat().toImageFormat());
}

} // namespace

QString manualPicture(const QString &name, Language language)
{
    return QStringLiteral(":/manual/pictures/%1-%2.png").arg(name, languageCode(language));
}

ManualText::ManualText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(margin);
    document()->setUndoRedoEnabled(false);
}

void ManualText::show(const ManualChapter &chapter, Language language, const Palette &palette)
{
    setExtraSelections({});
    document()->setMarkdown(chapter.markdown, QTextDocument::MarkdownDialectGitHub);
    m_pictures.clear();
    forPictures(*document(), [&](const QTextFragment &, const QTextImageFormat &format) {
        m_pictures.insert(format.name(), QImage(manualPicture(format.name().mid(pictureScheme.size()), language)));
    });
    dressBlocks(chapter, palette);
    dressTables(palette);
    fitPictures();
    moveCursor(QTextCursor::Start);
}

/// Headings get their anchors and sizes, code its ground.
void ManualText::dressBlocks(const ManualChapter &chapter, const Palette &palette)
{
    static constexpr double sizes[]{1.7, 1.35, 1.12, 1.0};
    const double body = font().pointSizeF();
    qsizetype heading = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
        if (const int level = format.headingLevel(); level > 0 && heading < chapter.sections.size()) {
            format.setTopMargin(level == 1 ? 0 : body * (level == 2 ? 2.2 : 1.4));
            format.setBottomMargin(body * 0.6);
            cursor.setBlockFormat(format);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat letters = block.begin().fragment().charFormat();
            letters.clearProperty(QTextFormat::FontSizeAdjustment); // it would go before the size
            letters.setFontPointSize(body * sizes[std::clamp(level, 1, 4) - 1]);
            letters.setFontWeight(QFont::DemiBold);
            letters.setAnchor(true);
            letters.setAnchorNames({chapter.sections[heading].anchor});
            cursor.setCharFormat(letters);
            ++heading;
        } else if (isCode) {
            format.setBackground(palette.header);
            format.setNonBreakableLines(false);
            cursor.setBlockFormat(format);
        } else if (!cursor.currentTable() && format.headingLevel() == 0) {
            if (!block.text().contains(QChar::ObjectReplacementCharacter)) // a picture is as high as it is
                format.setLineHeight(128, QTextBlockFormat::ProportionalHeight);
            format.setBottomMargin(block.textList() ? body * 0.35 : body * 0.8);
            cursor.setBlockFormat(format);
        }
    }
}

void ManualText::dressTables(const Palette &palette)
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette.line);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(cellPadding);
        format.setTopMargin(6);
        format.setBottomMargin(14);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(palette.header);
            cell.setFormat(head);
        }
    }
}

/// Not wider than the room, else as they are.
void ManualText::fitPictures()
{
    const int room = viewport()->width() - 2 * margin - 4;
    std::vector<std::pair<QTextCursor, QTextImageFormat>> changes;
    forPictures(*document(), [&](const QTextFragment &piece, QTextImageFormat format) {
        const QImage image = m_pictures.value(format.name());
        const int width = std::min(room, image.width());
        if (width <= 0 || format.width() == width)
            return;
        const int pixels = int(width * devicePixelRatioF());
        document()->addResource(QTextDocument::ImageResource, QUrl(format.name()),
                                image.scaledToWidth(std::min(pixels, image.width()), Qt::SmoothTransformation));
        format.setWidth(width);
        format.setHeight(double(width) * image.height() / image.width());
        QTextCursor cursor(document());
        cursor.setPosition(piece.position());
        cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
        changes.emplace_back(cursor, format);
    });
    for (auto &[cursor, format] : changes)
        cursor.setCharFormat(format);
}

void ManualText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void ManualText::mark(const QStringList &words, const Palette &palette)
{
    QList<QTextEdit::ExtraSelection> all;
    for (const QString &word : words)
        for (QTextCursor at = document()->find(word); !at.isNull() && !word.isEmpty(); at = document()->find(word, at)) {
            QTextCharFormat format;
            format.setBackground(palette.items[size_t(core::ItemStatus::NoData)].ground);
            format.setForeground(palette.items[size_t(core::ItemStatus::NoData)].word);
            all.append({at, format});
        }
    setExtraSelections(all);
}

} // namespace ui
