#include "remarkcard.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"
#include "ui/model/momenttext.h"
#include "ui/model/remarksmodel.h"
#include "ui/prompts/prompts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using Entry = RemarkEntry::Kind;

namespace {

QString entryText(Entry kind)
{
    switch (kind) {
    case Entry::Wording:
        return RemarkCard::tr("Remark");
    case Entry::Answer:
        return RemarkCard::tr("Answer");
    case Entry::Settled:
        return RemarkCard::tr("Settled");
    case Entry::Reopened:
        return RemarkCard::tr("Reopened");
    }
    return {};
}

} // namespace

RemarkCard::RemarkCard(const PageContext &context, RemarksStore &store, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_store(store),
      m_standing(new QLabel(this)),
      m_then(new QLabel(this)),
      m_now(new QLabel(this)),
      m_thread(new QTextBrowser(this)),
      m_text(new QPlainTextEdit(this)),
      m_answer(new QPushButton(this)),
      m_show(new QToolButton(this)),
      m_settle(new QToolButton(this)),
      m_reopen(new QToolButton(this)),
      m_reword(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    build();
    connect(m_show, &QToolButton::clicked, this, [this] {
        if (const Remark *remark = m_store.remarks().find(m_id))
            Q_EMIT targetWanted(remark->target);
    });
    connect(m_answer, &QPushButton::clicked, this, [this] { write(Entry::Answer); });
    connect(m_settle, &QToolButton::clicked, this, [this] { write(Entry::Settled); });
    connect(m_reopen, &QToolButton::clicked, this, [this] { write(Entry::Reopened); });
    connect(m_reword, &QToolButton::clicked, this, &RemarkCard::reword);
    connect(m_remove, &QToolButton::clicked, this, &RemarkCard::remove);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_answer->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
}

void RemarkCard::build()
{
    m_standing->setObjectName(QStringLiteral("standing"));
    m_then->setObjectName(QStringLiteral("then"));
    m_now->setObjectName(QStringLiteral("now"));
    m_thread->setObjectName(QStringLiteral("thread"));
    m_text->setObjectName(QStringLiteral("answerText"));
    m_answer->setObjectName(QStringLiteral("answerRemark"));
    m_show->setObjectName(QStringLiteral("showTarget"));
    m_settle->setObjectName(QStringLiteral("settleRemark"));
    m_reopen->setObjectName(QStringLiteral("reopenRemark"));
    m_reword->setObjectName(QStringLiteral("rewordRemark"));
    m_remove->setObjectName(QStringLiteral("removeRemark"));
    asMuted(m_standing);
    for (QLabel *label : {m_standing, m_then, m_now}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_thread->setFrameShape(QFrame::NoFrame);
    m_thread->setOpenLinks(false);
    m_thread->setMinimumHeight(6 * fontMetrics().height());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(4 * fontMetrics().height());
    for (QToolButton *button : {m_show, m_settle, m_reopen, m_reword, m_remove}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(button == m_show);
    }
    addAtEnd(m_show);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QWidget *button : std::initializer_list<QWidget *>{m_answer, m_settle, m_reopen})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_reword);
    buttons->addWidget(m_remove);
    for (QWidget *each : std::initializer_list<QWidget *>{m_then, m_now, m_standing})
        content()->addWidget(each);
    content()->addWidget(m_thread, 1);
    content()->addWidget(m_text);
    content()->addLayout(buttons);
}

void RemarkCard::show(const RemarkLine *line)
{
    const Remark *remark = line ? m_store.remarks().find(line->id) : nullptr;
    setVisible(remark != nullptr);
    if (!remark)
        return;
    if (m_id != line->id)
        m_text->clear(); // it was meant for another
    m_id = line->id;
    setTitle(tr("Remark %1").arg(line->number), line->where);
    const bool isChanged = line->standing.kind == RemarkStanding::Kind::Changed;
    m_then->setText(line->then.isEmpty() ? QString() : tr("When the remark was made: %1").arg(line->then));
    m_now->setText(tr("Now: %1").arg(line->now));
    m_then->setVisible(!line->then.isEmpty());
    m_now->setVisible(isChanged);
    m_standing->setText(standingSentence(line->standing.kind));
    showThread(*remark);
    showButtons(*remark);
}

void RemarkCard::showThread(const Remark &remark)
{
    const QString muted = Palette::of(m_context.appearance.theme()).muted.name();
    QString html;
    for (const RemarkEntry &entry : remark.entries) {
        QStringList head{entryText(entry.kind)};
        if (!entry.by.isEmpty())
            head << entry.by.toHtmlEscaped();
        head << momentText(entry.when);
        html += QStringLiteral("<p style='margin:0 0 2px 0; color:%1'>%2</p>").arg(muted, head.join(QStringLiteral(" · ")));
        if (!entry.text.isEmpty())
            html += QStringLiteral("<p style='margin:0 0 10px 0; white-space:pre-wrap'>%1</p>").arg(entry.text.toHtmlEscaped());
    }
    m_thread->setHtml(html);
    m_thread->setAccessibleName(tr("Remark and answers"));
}

void RemarkCard::showButtons(const Remark &remark)
{
    const QColor ink = Palette::of(m_context.appearance.theme()).text;
    const bool isSettled = remark.state() == RemarkState::Settled;
    m_text->setPlaceholderText(isSettled ? tr("Why it is taken up again") : tr("Answer, or say what settled it"));
    m_text->setAccessibleName(tr("Answer"));
    const std::tuple<QToolButton *, QString, QString, const char *> texts[]{
        {m_show, tr("Show it"), tr("Go to what the remark is about"), "search"},
        {m_settle, tr("Settle"), tr("The remark is done with"), "check-circle"},
        {m_reopen, tr("Reopen"), tr("The remark is open again"), "arrow-repeat"},
        {m_reword, tr("Reword…"), tr("Word the remark otherwise; the former wording stays below it"), "pencil"},
        {m_remove, tr("Delete…"), tr("Take the remark out with all its answers"), "trash"}};
    for (const auto &[button, text, tip, name] : texts) {
        button->setText(text);
        button->setToolTip(tip);
        button->setIcon(icon(QLatin1StringView(name), ink));
    }
    m_answer->setText(tr("Answer"));
    m_answer->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    m_answer->setVisible(!isSettled);
    m_settle->setVisible(!isSettled);
    m_reopen->setVisible(isSettled);
}

void RemarkCard::write(Entry kind)
{
    const QString text = m_text->toPlainText();
    m_text->clear();
    m_store.write(m_id, kind, text);
}

void RemarkCard::reword()
{
    const Remark *remark = m_store.remarks().find(m_id);
    if (!remark)
        return;
    const QString before = remark->wording()->text;
    const QString text = m_context.prompts.longText(this, tr("Reword the remark"), tr("Remark"), before);
    if (!text.isEmpty() && text != before)
        m_store.write(m_id, Entry::Wording, text);
}

void RemarkCard::remove()
{
    if (m_context.prompts.confirm(this,
                                  tr("Delete the remark with all its answers? Undo does not bring it back; a copy of the remarks "
                                     "that somebody else has would, when it is taken in."),
                                  tr("Delete")))
        m_store.remove(m_id);
}

} // namespace ui
