#include "owntext.h"

#include "ui/inputs/droppedfiles.h"
#include "ui/inputs/icon.h"
#include "ui/model/richtext.h"

#include <QEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextList>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr int restMs = 1500;               // ours: a pause in typing
constexpr int widest = 260, highest = 150; // px of a picture among the text

/// Takes the files of pictures that are dropped on it, and hands them on.
class OwnTextEdit : public QTextEdit
{
public:
    OwnTextEdit(std::function<void(const QStringList &)> take, QWidget *parent) : QTextEdit(parent), m_take(std::move(take)) {}

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override
    {
        return !droppedFiles(*source).isEmpty() || QTextEdit::canInsertFromMimeData(source);
    }
    void insertFromMimeData(const QMimeData *source) override
    {
        if (const QStringList files = droppedFiles(*source); !files.isEmpty())
            m_take(files);
        else
            QTextEdit::insertFromMimeData(source);
    }

private:
    std::function<void(const QStringList &)> m_take;
};

} // namespace

OwnTextCard::OwnTextCard(PictureSource pictures, QWidget *parent)
    : Card(parent),
      m_pictures(std::move(pictures)),
      m_editor(new OwnTextEdit([this](const QStringList &files) { Q_EMIT picturesDropped(files); }, this)),
      m_bold(addButton("ownBold")),
      m_italic(addButton("ownItalic")),
      m_list(addButton("ownList")),
      m_picture(addButton("ownPicture"))
{
    m_editor->setObjectName(QStringLiteral("ownText"));
    m_editor->setTabChangesFocus(true);
    m_editor->setAutoFormatting(QTextEdit::AutoBulletList);
    m_editor->installEventFilter(this);
    content()->addWidget(m_editor, 1);
    buildPictureLine();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(m_editor, &QTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &OwnTextCard::flush);
    connect(m_bold, &QToolButton::clicked, this, &OwnTextCard::toggleBold);
    connect(m_italic, &QToolButton::clicked, this, &OwnTextCard::toggleItalic);
    connect(m_list, &QToolButton::clicked, this, &OwnTextCard::toggleList);
    connect(m_picture, &QToolButton::clicked, this, &OwnTextCard::pictureWanted);
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, &OwnTextCard::showPictureLine);
}

/// Caption and alternative text of the picture at the cursor.
void OwnTextCard::buildPictureLine()
{
    m_pictureLine = new QWidget(this);
    m_captionLabel = new QLabel(m_pictureLine);
    m_caption = new QLineEdit(m_pictureLine);
    m_caption->setObjectName(QStringLiteral("pictureCaption"));
    m_alternativeLabel = new QLabel(m_pictureLine);
    m_alternative = new QLineEdit(m_pictureLine);
    m_alternative->setObjectName(QStringLiteral("pictureAlternative"));
    m_captionLabel->setBuddy(m_caption);
    m_alternativeLabel->setBuddy(m_alternative);
    auto *line = new QHBoxLayout(m_pictureLine);
    line->setContentsMargins({});
    line->addWidget(m_captionLabel);
    line->addWidget(m_caption, 2);
    line->addWidget(m_alternativeLabel);
    line->addWidget(m_alternative, 3);
    content()->addWidget(m_pictureLine);
    m_pictureLine->hide();
    for (QLineEdit *each : {m_caption, m_alternative}) {
        connect(each, &QLineEdit::textEdited, this, &OwnTextCard::describePicture);
        connect(each, &QLineEdit::editingFinished, this, &OwnTextCard::flush);
    }
}

QToolButton *OwnTextCard::addButton(const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoRaise(true);
    addAtEnd(button);
    return button;
}

void OwnTextCard::show(const QString &section, const QString &html, bool isWritable, const Palette &palette)
{
    if (section != m_section)
        flush();
    setTitle(tr("Own text"), tr("stands in this section beside what the program writes"));
    m_bold->setIcon(icon(QStringLiteral("type-bold"), palette.text));
    m_bold->setToolTip(tr("Bold"));
    m_italic->setIcon(icon(QStringLiteral("type-italic"), palette.text));
    m_italic->setToolTip(tr("Italic"));
    m_list->setIcon(icon(QStringLiteral("list-ul"), palette.text));
    m_list->setToolTip(tr("List"));
    m_picture->setIcon(icon(QStringLiteral("image"), palette.text));
    m_picture->setToolTip(tr("Insert picture…"));
    m_captionLabel->setText(tr("Caption"));
    m_caption->setAccessibleName(tr("Caption"));
    m_alternativeLabel->setText(tr("What it shows"));
    m_alternative->setAccessibleName(tr("What it shows"));
    m_alternative->setToolTip(tr("Read to those who cannot see the picture"));
    for (QLineEdit *each : {m_caption, m_alternative})
        each->setReadOnly(!isWritable);
    for (QToolButton *button : {m_bold, m_italic, m_list, m_picture}) {
        button->setAccessibleName(button->toolTip());
        button->setEnabled(isWritable);
    }
    m_editor->setReadOnly(!isWritable);
    m_editor->setAccessibleName(tr("Own text"));
    m_editor->setPlaceholderText(tr("Write what only you can say. Fonts and colours follow the document."));
    if (section == m_section && html == m_html)
        return;
    m_section = section;
    m_html = html;
    const QSignalBlocker quiet(m_editor);
    m_editor->clear();
    for (const OwnPicture &picture : picturesIn(html))
        loadImage(picture);
    m_editor->setHtml(html);
    namePictures(*m_editor->document(), html);
    m_editor->document()->clearUndoRedoStacks();
    showPictureLine();
    m_rest.stop();
}

/// The image of a picture, small, or an empty frame where its file is not there.
void OwnTextCard::loadImage(const OwnPicture &picture)
{
    const KeptPicture kept = m_pictures ? m_pictures(picture.sha256) : KeptPicture();
    QImage image = QImage::fromData(kept.bytes);
    if (image.isNull()) {
        image = QImage(widest / 2, highest / 2, QImage::Format_RGB32);
        image.fill(this->palette().color(QPalette::Mid));
    } else if (image.width() > widest || image.height() > highest)
        image = image.scaled(widest, highest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_editor->document()->addResource(QTextDocument::ImageResource, QUrl(picture.sha256), image);
}

void OwnTextCard::insertPicture(const OwnPicture &picture)
{
    loadImage(picture);
    QTextCursor cursor = m_editor->textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (!cursor.block().text().isEmpty())
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertImage(pictureFormat(picture));
    cursor.endEditBlock();
    m_editor->setTextCursor(cursor);
    flush();
    showPictureLine();
}

/// The place of the picture before or behind the cursor; −1: none.
int OwnTextCard::pictureAtCursor() const
{
    const QTextCursor cursor = m_editor->textCursor();
    for (const int at : {cursor.position() - 1, cursor.position()}) {
        QTextCursor one(m_editor->document());
        if (at < 0 || at >= m_editor->document()->characterCount() - 1)
            continue;
        one.setPosition(at);
        one.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
        if (m_editor->document()->characterAt(at) == QChar::ObjectReplacementCharacter && pictureOf(one.charFormat()))
            return at;
    }
    return -1;
}

void OwnTextCard::showPictureLine()
{
    const int at = pictureAtCursor();
    m_pictureLine->setVisible(at >= 0);
    if (at < 0)
        return;
    QTextCursor one(m_editor->document());
    one.setPosition(at + 1);
    const auto picture = pictureOf(one.charFormat());
    if (!picture)
        return;
    for (const auto &[line, text] : {std::pair(m_caption, picture->caption), std::pair(m_alternative, picture->alternative)})
        if (line->text() != text)
            line->setText(text);
}

void OwnTextCard::describePicture()
{
    const int at = pictureAtCursor();
    if (at < 0)
        return;
    QTextCursor one(m_editor->document());
    one.setPosition(at);
    one.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
    auto picture = pictureOf(one.charFormat());
    if (!picture)
        return;
    picture->caption = m_caption->text();
    picture->alternative = m_alternative->text();
    one.setCharFormat(pictureFormat(*picture));
    m_rest.start();
}

void OwnTextCard::flush()
{
    m_rest.stop();
    if (m_section.isEmpty() || m_editor->isReadOnly())
        return;
    const QString html = keptHtml(*m_editor->document());
    if (html == m_html)
        return;
    m_html = html;
    Q_EMIT written(m_section, html);
}

bool OwnTextCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    return Card::eventFilter(watched, event);
}

void OwnTextCard::toggleBold()
{
    m_editor->setFontWeight(m_editor->fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::Bold);
}

void OwnTextCard::toggleItalic()
{
    m_editor->setFontItalic(!m_editor->fontItalic());
}

void OwnTextCard::toggleList()
{
    QTextCursor cursor = m_editor->textCursor();
    if (QTextList *list = cursor.currentList()) {
        QTextBlockFormat plain = cursor.blockFormat();
        plain.setIndent(0);
        list->remove(cursor.block());
        cursor.setBlockFormat(plain);
    } else {
        cursor.createList(QTextListFormat::ListDisc);
    }
}

} // namespace ui
