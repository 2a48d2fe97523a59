#include "itemcard.h"

#include "core/reference/table.h"
#include "core/schemes/answers.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"
#include "ui/model/evaluationmodels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

using namespace core;

ItemCard::ItemCard(const PageContext &context, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_facts(new QLabel(this)),
      m_answerName(new QLabel(this)),
      m_valueName(new QLabel(this)),
      m_noteName(new QLabel(this)),
      m_reasonName(new QLabel(this)),
      m_answer(new QComboBox(this)),
      m_value(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_remark(new QToolButton(this))
{
    m_remark->setObjectName(QStringLiteral("itemRemark"));
    m_remark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remark->setAutoRaise(true);
    addAtEnd(m_remark);
    connect(m_remark, &QToolButton::clicked, this, &ItemCard::remarkWanted);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(QStringLiteral("itemFacts"));
    m_answer->setObjectName(QStringLiteral("itemAnswer"));
    m_value->setObjectName(QStringLiteral("itemValue"));
    m_note->setObjectName(QStringLiteral("itemNote"));
    m_reason->setObjectName(QStringLiteral("itemReason"));
    m_value->setAlignment(Qt::AlignRight);
    auto *grid = new QGridLayout;
    const std::pair<QLabel *, QWidget *> rows[]{
        {m_answerName, m_answer}, {m_valueName, m_value}, {m_noteName, m_note}, {m_reasonName, m_reason}};
    int line = 0;
    for (const auto &[name, editor] : rows) {
        name->setBuddy(editor);
        grid->addWidget(name, line, 0);
        grid->addWidget(editor, line++, 1);
    }
    grid->setColumnStretch(1, 1);
    content()->addWidget(m_facts);
    content()->addLayout(grid);
    content()->addStretch(1);
    connect(m_answer, &QComboBox::activated, this, &ItemCard::answer);
    connect(m_value, &QLineEdit::editingFinished, this, &ItemCard::enterValue);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_item >= 0 && m_note->isModified())
            push(editsToNote(m_context.document.park(), m_context.shown.index(), key(), m_note->text().trimmed()));
    });
    connect(m_reason, &QLineEdit::editingFinished, this, &ItemCard::excuse);
}

const SchemeItem &ItemCard::item() const
{
    return m_context.results.schemes()[m_scheme].items[size_t(m_item)];
}

QString ItemCard::key() const
{
    return answerKey(m_context.results.schemes()[m_scheme], item().id);
}

void ItemCard::show(size_t scheme, qsizetype item)
{
    m_scheme = scheme;
    m_item = item;
    setVisible(item >= 0 && m_context.shown.inPark());
    if (isHidden())
        return;
    const Scheme &of = m_context.results.schemes()[scheme];
    m_remark->setText(tr("Remark…"));
    m_remark->setToolTip(tr("Remark on this item (Ctrl+Shift+R)"));
    m_remark->setIcon(icon(QStringLiteral("chat-left-text"), Palette::of(m_context.appearance.theme()).text));
    showFacts(of, this->item());
    showAnswer(of, this->item());
}

void ItemCard::showFacts(const Scheme &scheme, const SchemeItem &item)
{
    const bool isChinese = m_context.appearance.language() == Language::Chinese;
    const auto local = [&](const LocalText &text) { return isChinese ? text.chinese : text.english; };
    setTitle(QStringLiteral("%1 %2").arg(item.id, local(item.name)), ItemTexts(item, m_context.appearance.format()).role());
    QStringList lines;
    if (!local(item.formula).isEmpty())
        lines.append(tr("How it is made: %1").arg(local(item.formula)));
    if (!local(item.evidence).isEmpty())
        lines.append(tr("To deliver: %1").arg(local(item.evidence)));
    for (size_t step = 0; step < item.rule.rubric.size(); ++step)
        lines.append(QStringLiteral("%1: %2").arg(step).arg(local(item.rule.rubric[step])));
    lines.append(tr("Stands in: %1, %2").arg(scheme.document, item.clause));
    if (!item.mark.isEmpty())
        lines.append(tr("How sure: %1").arg(markText(item.mark)));
    if (!item.sourceUrl.isEmpty())
        lines.append(item.sourceUrl);
    m_facts->setText(lines.join(u'\n'));
}

void ItemCard::showAnswer(const Scheme &scheme, const SchemeItem &item)
{
    const Case &inCase = *m_context.shown.inPark();
    const Answer *given = answerTo(inCase, answerKey(scheme, item.id));
    const bool isWord = item.rule.kind == RuleKind::Bool || item.rule.kind == RuleKind::DistinctTargets;
    const bool isFigure = !isWord && item.measured.metric < 0;
    const bool isWritable = !m_context.document.isReadOnly();
    m_answerName->setText(tr("Answer"));
    m_valueName->setText(item.unit.isEmpty() || item.unit == QLatin1StringView("share") ? tr("Figure")
                                                                                        : tr("Figure (%1)").arg(item.unit));
    m_noteName->setText(tr("Note"));
    m_reasonName->setText(tr("Does not apply because"));
    const QSignalBlocker quiet(m_answer);
    m_answer->clear();
    m_answer->addItem(tr("no answer yet"));
    for (const Word &word : answerStatuses)
        m_answer->addItem(fieldText(word.label));
    m_answer->setCurrentIndex(given ? int(given->status) + 1 : 0);
    const auto text = [](QLineEdit *line, const QString &of) {
        if (!line->hasFocus() || !line->isModified())
            line->setText(of);
    };
    text(m_value, given && given->value ? Format::plain(*given->value) : QString());
    text(m_note, given ? given->note.value_or(QString()) : QString());
    text(m_reason, reasonFor(inCase, answerKey(scheme, item.id)));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_answerName, m_answer})
        widget->setVisible(isWord || isFigure);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_valueName, m_value})
        widget->setVisible(isFigure || item.rule.kind == RuleKind::DistinctTargets);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_noteName, m_note})
        widget->setVisible(given != nullptr);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reasonName, m_reason})
        widget->setVisible(item.mayBeNotApplicable);
    m_reason->setPlaceholderText(tr("It applies"));
    for (QLineEdit *line : {m_value, m_note, m_reason})
        line->setReadOnly(!isWritable);
    m_answer->setEnabled(isWritable);
}

void ItemCard::push(std::vector<Edit> edits)
{
    if (edits.empty())
        return;
    const SchemeItem &of = item();
    m_context.document.push(
        [name = m_context.appearance.language() == Language::Chinese ? of.name.chinese : of.name.english] {
            return QCoreApplication::translate("UndoText", "Answer %1").arg(name);
        },
        std::move(edits));
}

void ItemCard::answer(int choice)
{
    if (m_item < 0)
        return;
    push(editsToAnswer(m_context.document.park(), m_context.shown.index(), key(),
                       choice > 0 ? std::optional(AnswerStatus(choice - 1)) : std::nullopt));
}

/// A text that is no number stays, marked, and changes nothing.
void ItemCard::enterValue()
{
    if (m_item < 0 || !m_value->isModified())
        return;
    QString text = m_value->text().trimmed();
    const bool isPercent = text.endsWith(u'%');
    if (isPercent)
        text.chop(1);
    const auto number = numberFromText(text.trimmed());
    const bool isRead = number || text.isEmpty();
    m_value->setToolTip(isRead ? QString() : tr("This is no number. Write it with a point: 12.5 or 12.5 %."));
    m_valueName->setText(isRead ? m_valueName->text() : m_value->toolTip());
    if (!isRead)
        return;
    m_value->setModified(false);
    push(editsToValue(m_context.document.park(), m_context.shown.index(), key(),
                      number ? std::optional(isPercent ? *number / 100 : *number) : std::nullopt));
}

void ItemCard::excuse()
{
    if (m_item < 0 || !m_reason->isModified())
        return;
    m_reason->setModified(false);
    push(editsToExcuse(m_context.document.park(), m_context.shown.index(), key(), m_reason->text().trimmed()));
}

} // namespace ui
