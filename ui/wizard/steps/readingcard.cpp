#include "readingcard.h"

#include "core/schemes/readings.h"
#include "ui/inputs/texts.h"
#include "ui/model/evaluationmodels.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/// A reading in words: the question, the answers by the value of the parameter, and the figure that shows what comes of it.
struct ReadingText {
    std::string_view parameter;
    const char *question;
    std::array<const char *, 2> answers; ///< not so, so
    enum class Shows : unsigned char { DirectSupply, CleanShare, CarbonPerEnergy } shows;
};
constexpr ReadingText readingTexts[]{
    {"onSiteCountsAsDirect",
     QT_TRANSLATE_NOOP("Reading", "Does green power from plants inside the park count as direct supply?"),
     {QT_TRANSLATE_NOOP("Reading", "No, dedicated lines only"), QT_TRANSLATE_NOOP("Reading", "Yes, it counts")},
     ReadingText::Shows::DirectSupply},
    {"cleanEnergyIncludesGas",
     QT_TRANSLATE_NOOP("Reading", "Is natural gas clean energy?"),
     {QT_TRANSLATE_NOOP("Reading", "No, without gas"), QT_TRANSLATE_NOOP("Reading", "Yes, with gas")},
     ReadingText::Shows::CleanShare},
    {"includeFeedstockInEnergy",
     QT_TRANSLATE_NOOP("Reading", "Is energy that becomes material consumed energy?"),
     {QT_TRANSLATE_NOOP("Reading", "No, without feedstock"), QT_TRANSLATE_NOOP("Reading", "Yes, with feedstock")},
     ReadingText::Shows::CarbonPerEnergy},
};

QString tr_(const char *text)
{
    return QCoreApplication::translate("Reading", text);
}

} // namespace

ReadingCard::ReadingCard(const PageContext &context, QWidget *parent)
    : Card(parent), m_context(context), m_remark(new QLabel(this))
{
    for (size_t i = 0; i < std::size(readingTexts); ++i)
        m_rows.append(addRow(i));
    m_remark->setWordWrap(true);
    asMuted(m_remark);
    content()->addSpacing(4);
    content()->addWidget(m_remark);
}

ReadingCard::Row ReadingCard::addRow(size_t reading)
{
    Row row{readingParameter(readingTexts[reading].parameter), new QLabel(this), new QButtonGroup(this), {}};
    row.question->setWordWrap(true);
    asTitle(row.question);
    if (reading > 0)
        content()->addSpacing(4);
    content()->addWidget(row.question);
    for (const bool value : {true, false}) {
        auto *button = new QRadioButton(this);
        button->setObjectName(
            QStringLiteral("%1-%2").arg(QString::fromLatin1(readingTexts[reading].parameter.data())).arg(value));
        row.choices->addButton(button, value);
        auto *outcome = row.outcomes[value] = new QLabel(this);
        asMuted(outcome);
        outcome->setIndent(22);
        outcome->setWordWrap(true);
        outcome->setObjectName(button->objectName() + QStringLiteral("-outcome"));
        content()->addWidget(button);
        content()->addWidget(outcome);
    }
    connect(row.choices, &QButtonGroup::idClicked, this, [this, reading](int value) { take(reading, value != 0); });
    return row;
}

void ReadingCard::show()
{
    setTitle(tr("Reading"), tr("where the notice is silent"));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        showRow(m_rows[i], size_t(i));
    m_remark->setText(
        tr("The annexes do not say it. The application names the reading that is chosen, and what the other gives."));
}

void ReadingCard::showRow(const Row &row, size_t reading)
{
    const ReadingText &texts = readingTexts[reading];
    const qsizetype index = m_context.shown.index();
    const bool hasCase = index >= 0;
    const Park &park = m_context.document.park();
    const bool inForce = hasCase && readingInForce(park, index, row.parameter);
    const auto other = hasCase ? std::optional(evaluateUnder(park, index, row.parameter, !inForce, m_context.results.library(),
                                                             m_context.results.schemes(), m_context.results.currentYear()))
                               : std::nullopt;
    row.question->setText(tr_(texts.question));
    for (const bool value : {true, false}) {
        QAbstractButton *button = row.choices->button(value);
        const CaseEvaluation *under = value == inForce ? m_context.shown.evaluated() : other ? &*other : nullptr;
        row.outcomes[value]->setText(outcome(reading, under, readingByDefault(row.parameter) == value));
        button->setText(tr_(texts.answers[value]));
        button->setEnabled(hasCase && !m_context.document.isReadOnly());
        button->setAccessibleName(
            QStringLiteral("%1 %2: %3").arg(row.question->text(), button->text(), row.outcomes[value]->text()));
        if (hasCase && value == inForce)
            button->setChecked(true);
    }
}

QString ReadingCard::outcome(size_t reading, const CaseEvaluation *under, bool isDefault) const
{
    const Format format = m_context.appearance.format();
    QString text = Format::absent();
    if (under && under->hasResults) {
        const SchemeResult &result = under->schemes.front();
        const auto number = [&](const std::optional<double> &share) { return share ? format.share(*share) : Format::absent(); };
        const auto item = [&](std::string_view metric) {
            const auto found = std::ranges::find(result.scheme->items, metric, &SchemeItem::metric);
            const auto at = size_t(found - result.scheme->items.begin());
            return ItemTexts(*found, format).value(result.items[at]);
        };
        switch (readingTexts[reading].shows) {
        case ReadingText::Shows::DirectSupply:
            text = tr("direct share %1").arg(number(under->indicators.directSupplyShare));
            break;
        case ReadingText::Shows::CleanShare:
            text = tr("clean share %1").arg(item("judgedCleanEnergyShare"));
            break;
        case ReadingText::Shows::CarbonPerEnergy:
            text = tr("carbon per energy %1 t/tce").arg(item("carbonPerEnergy"));
            break;
        }
    }
    return isDefault ? tr("%1 (default)").arg(text) : text;
}

void ReadingCard::take(size_t reading, bool value)
{
    const ReadingText &texts = readingTexts[reading];
    if (m_context.shown.index() >= 0)
        m_context.document.push(
            [answer = texts.answers[value]] { return QCoreApplication::translate("UndoText", "Read: %1").arg(tr_(answer)); },
            editsToTake(m_context.document.park(), m_context.shown.index(), m_rows[qsizetype(reading)].parameter, value));
}

} // namespace ui
