#include "emptystate.h"

#include "ui/inputs/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

constexpr int narrowestList = 12, widestList = 30; ///< signs

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_manual(new QLabel(this)), m_rows(new QVBoxLayout)
{
    asMuted(m_sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("trouble"));
    m_manual->setObjectName(QStringLiteral("emptyManual"));
    m_manual->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_manual, &QLabel::linkActivated, this, &EmptyState::manualWanted);
    m_rows->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addLayout(m_rows);
    column->addWidget(m_manual, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void EmptyState::addRow()
{
    const size_t index = m_shown.size();
    Row row{.whole = new QWidget(this), .choices = nullptr, .button = nullptr};
    row.choices = new QComboBox(row.whole);
    row.choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.choices->setMinimumContentsLength(narrowestList);
    row.choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row.choices->setObjectName(QStringLiteral("emptyChoices"));
    row.button = new QPushButton(row.whole);
    row.button->setObjectName(QStringLiteral("emptyStep"));
    row.button->setProperty("primary", index == 0);
    auto *line = new QHBoxLayout(row.whole);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(row.choices, 1);
    line->addWidget(row.button);
    line->addStretch();
    m_rows->addWidget(row.whole);
    connect(row.button, &QPushButton::clicked, this, [this, index] {
        const auto take = m_steps[index].take; // which may say something else here
        if (take)
            take(m_shown[index].choices->currentIndex());
    });
    connect(row.choices, &QComboBox::currentIndexChanged, row.button, [this, index](int choice) {
        if (index < m_steps.size())
            m_shown[index].button->setEnabled(m_steps[index].refusal.isEmpty() && choice >= 0);
    });
    m_shown.push_back(row);
}

void EmptyState::say(const QString &sentence, std::vector<Step> steps)
{
    m_sentence->setText(sentence);
    m_manual->setText(QStringLiteral("<a href=\"manual\">%1</a>").arg(tr("About this page in the manual")));
    m_manual->setAccessibleName(tr("About this page in the manual"));
    m_manual->setVisible(!sentence.isEmpty());
    m_steps = std::move(steps);
    while (m_shown.size() < m_steps.size())
        addRow();
    for (size_t i = 0; i < m_shown.size(); ++i) {
        m_shown[i].whole->setVisible(i < m_steps.size());
        if (i < m_steps.size())
            show(m_shown[i], m_steps[i]);
    }
}

void EmptyState::show(Row &row, const Step &step)
{
    QComboBox &choices = *row.choices;
    const bool isSame = row.of == step.of && row.proposed == step.proposed && choices.count() == step.choices.size();
    const int chosen = isSame ? choices.currentIndex() : int(step.proposed);
    row.of = step.of;
    row.proposed = step.proposed;
    choices.clear();
    choices.addItems(step.choices);
    for (qsizetype i = 0; i < step.tips.size(); ++i)
        choices.setItemData(int(i), step.tips[i], Qt::ToolTipRole);
    choices.setCurrentIndex(chosen);
    choices.setMaximumWidth(widestList * choices.fontMetrics().averageCharWidth());
    choices.setVisible(!step.choices.isEmpty());
    choices.setPlaceholderText(step.hint);
    choices.setAccessibleName(step.hint);
    row.button->setText(step.text);
    row.button->setToolTip(step.refusal);
    row.button->setEnabled(step.refusal.isEmpty() && (step.choices.isEmpty() || choices.currentIndex() >= 0));
}

} // namespace ui
