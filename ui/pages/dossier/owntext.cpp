#include "owntext.h"

#include "ui/inputs/icon.h"
#include "ui/model/richtext.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextList>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int restMs = 1500; // ours: a pause in typing

} // namespace

OwnTextCard::OwnTextCard(QWidget *parent)
    : Card(parent),
      m_editor(new QTextEdit(this)),
      m_bold(addButton("ownBold")),
      m_italic(addButton("ownItalic")),
      m_list(addButton("ownList"))
{
    m_editor->setObjectName(QStringLiteral("ownText"));
    m_editor->setTabChangesFocus(true);
    m_editor->setAutoFormatting(QTextEdit::AutoBulletList);
    m_editor->installEventFilter(this);
    content()->addWidget(m_editor, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(m_editor, &QTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &OwnTextCard::flush);
    connect(m_bold, &QToolButton::clicked, this, &OwnTextCard::toggleBold);
    connect(m_italic, &QToolButton::clicked, this, &OwnTextCard::toggleItalic);
    connect(m_list, &QToolButton::clicked, this, &OwnTextCard::toggleList);
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
    for (QToolButton *button : {m_bold, m_italic, m_list}) {
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
    m_editor->setHtml(html);
    m_rest.stop();
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
