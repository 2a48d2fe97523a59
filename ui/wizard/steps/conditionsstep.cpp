#include "conditionsstep.h"

#include "ui/inputs/card.h"
#include "ui/inputs/evidencebutton.h"
#include "ui/inputs/provenpath.h"
#include "ui/inputs/texts.h"
#include "ui/model/parametersmodel.h"
#include "ui/wizard/opencard.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace ui {

using namespace core;

ConditionsStep::ConditionsStep(const WizardContext &context, QWidget *parent)
    : StepView(context, {WizardStep::Conditions}, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 14);
    column->setSpacing(12);
    for (size_t i = 0; i < scheme().conditions.size(); ++i) {
        m_rows.append(addRow(i));
        column->addWidget(m_rows.back().card);
    }
    column->addWidget(openCard());
    column->addStretch(1);
}

ConditionsStep::Row ConditionsStep::addRow(size_t condition)
{
    Row row{};
    row.card = new Card(this);
    row.card->setProperty(provenScheme, scheme().id);
    row.card->setProperty(provenItem, scheme().conditions[condition].id);
    row.text = textLabel(row.card);
    row.profile = linkLabel(row.card);
    row.profile->setWordWrap(true);
    row.noteName = new QLabel(row.card);
    row.answers = new QButtonGroup(row.card);
    row.clear = new QPushButton(row.card);
    row.clear->setFlat(true);
    row.note = new QLineEdit(row.card);
    row.note->setObjectName(QStringLiteral("note%1").arg(condition));
    row.evidence = new EvidenceButton(row.card);
    row.evidence->setObjectName(QStringLiteral("evidence%1").arg(condition));
    row.noteName->setBuddy(row.note);
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    for (size_t status = 0; status < std::size(answerStatuses); ++status) {
        auto *button = new QRadioButton(row.card);
        button->setObjectName(QStringLiteral("answer%1-%2").arg(condition).arg(status));
        row.answers->addButton(button, int(status));
    }
    for (const AnswerStatus status : {AnswerStatus::Yes, AnswerStatus::Partly, AnswerStatus::No})
        line->addWidget(row.answers->button(int(status)));
    line->addWidget(row.clear);
    line->addSpacing(10);
    line->addWidget(row.noteName);
    line->addWidget(row.note, 1);
    line->addWidget(row.evidence);
    row.card->content()->addWidget(row.text);
    row.card->content()->addWidget(row.profile);
    row.card->content()->addLayout(line);
    connectRow(row, condition);
    return row;
}

void ConditionsStep::connectRow(const Row &row, size_t condition)
{
    connect(row.answers, &QButtonGroup::idClicked, this, [this, condition](int status) {
        if (shownCase())
            push(QT_TRANSLATE_NOOP("UndoText", "Answer %1"), condition,
                 editsToAnswer(park(), caseIndex(), key(condition), AnswerStatus(status)));
    });
    connect(row.clear, &QPushButton::clicked, this, [this, condition] {
        if (shownCase())
            push(QT_TRANSLATE_NOOP("UndoText", "Take back the answer to %1"), condition,
                 editsToAnswer(park(), caseIndex(), key(condition), std::nullopt));
    });
    keep(row.note, [this, condition](qsizetype index, const QString &text) {
        push(QT_TRANSLATE_NOOP("UndoText", "Change note of %1"), condition, editsToNote(park(), index, key(condition), text));
    });
    connect(row.evidence, &EvidenceButton::chosen, this, [this, condition](const QStringList &ids) {
        push(QT_TRANSLATE_NOOP("UndoText", "Change evidence of %1"), condition,
             editsToProve(park(), caseIndex(), key(condition), ids));
    });
    connect(row.evidence, &EvidenceButton::addWanted, this,
            [this] { Q_EMIT placeWanted({.kind = Place::Kind::Evidence, .index = 0}); });
    connect(row.profile, &QLabel::linkActivated, this, [this] { Q_EMIT stepWanted(WizardStep::Boundary); });
}

void ConditionsStep::push(const char *text, size_t condition, std::vector<Edit> edits)
{
    context().document.push(
        [text, name = local(scheme().conditions[condition].name)] {
            return QCoreApplication::translate("UndoText", text).arg(name);
        },
        std::move(edits));
}

void ConditionsStep::show()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        showRow(m_rows[i], size_t(i));
}

void ConditionsStep::showRow(const Row &row, size_t index)
{
    const SchemeCondition &condition = scheme().conditions[index];
    const Answer *answer = shownCase() ? answerTo(*shownCase(), key(index)) : nullptr;
    const bool isEditable = shownCase() && !isReadOnly();
    row.card->setTitle(QStringLiteral("%1  %2").arg(index + 1).arg(local(condition.name)),
                       //: clause of a document, how many sources agree on our copy
                       tr("%1 · our copy: %2").arg(local(condition.clause), checkText(condition.check)));
    row.text->setText(local(condition.text));
    row.text->setToolTip(condition.sourceUrl);
    row.profile->setVisible(condition.isAboutBoundary);
    if (condition.isAboutBoundary)
        row.profile->setText(profileText());
    row.answers->setExclusive(false); // none is chosen without an answer
    for (size_t status = 0; status < std::size(answerStatuses); ++status) {
        QAbstractButton *button = row.answers->button(int(status));
        button->setText(fieldText(answerStatuses[status].label));
        button->setChecked(answer && size_t(answer->status) == status);
        button->setEnabled(isEditable);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(local(condition.name), button->text()));
    }
    row.answers->setExclusive(true);
    row.clear->setText(tr("Clear"));
    row.clear->setToolTip(tr("Takes back answer, note and evidence"));
    row.clear->setEnabled(isEditable && answer);
    row.noteName->setText(tr("Note"));
    showText(row.note, answer ? answer->note.value_or(QString()) : QString());
    row.note->setEnabled(isEditable && answer);
    row.note->setPlaceholderText(answer ? tr("What supports the answer") : tr("Answer first"));
    row.note->setAccessibleName(tr("Note on %1").arg(local(condition.name)));
    row.evidence->show(local(condition.name), answer ? answer->evidence : QStringList(), park().evidence);
    row.evidence->setEnabled(answer && !isReadOnly());
}

QString ConditionsStep::profileText() const
{
    const ParkProfile &profile = park().profile;
    const QString body = profile.managementBody.value_or(QString()), text = profile.boundaryText.value_or(QString());
    const QString says = tr("The park says: %1 · boundary: %2 · management body: %3")
                             .arg(fieldText(boundaries[size_t(profile.boundary)].label),
                                  text.isEmpty() ? tr("not entered") : text, body.isEmpty() ? tr("not entered") : body)
                             .toHtmlEscaped();
    const qsizetype step = reviews().course.indexOf(WizardStep::Boundary);
    return step < 0 ? says
                    : says + QStringLiteral(" · ") + link(QStringLiteral("boundary"), tr("Change in step %1").arg(step + 1));
}

bool ConditionsStep::showPoint(const OpenPoint &point)
{
    if (point.kind == OpenPoint::Kind::AnswerWithoutEvidence)
        m_rows[point.index].evidence->setFocus();
    else if (point.kind == OpenPoint::Kind::Unanswered || point.kind == OpenPoint::Kind::NotFulfilled)
        m_rows[point.index].answers->button(int(AnswerStatus::Yes))->setFocus();
    else
        return showPlace(point.place);
    return true;
}

/// The answers to conditions are here; other answers and evidence are not.
bool ConditionsStep::showPlace(const Place &place)
{
    if (place.kind != Place::Kind::Answer || !shownCase() || place.index >= shownCase()->answers.size())
        return false;
    for (size_t i = 0; i < scheme().conditions.size(); ++i)
        if (shownCase()->answers[place.index].key == key(i)) {
            m_rows[qsizetype(i)].answers->button(int(AnswerStatus::Yes))->setFocus();
            return true;
        }
    return false;
}

} // namespace ui
