#include "opencard.h"

#include "ui/inputs/statusmark.h"
#include "ui/inputs/texts.h"
#include "ui/model/evaluationmodels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using PointKind = OpenPoint::Kind;
using Weight = OpenPoint::Weight;

namespace {

constexpr size_t mostRows = 12;

/// Gives the texts of this file their context.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OpenPoint)
};

const Field &profileField(const OpenPoint &point)
{
    return parkObject.parts[0].object->fields[size_t(point.index)];
}

} // namespace

QString OpenPointTexts::local(const LocalText &text) const
{
    return m_context.appearance.local(text);
}

QString OpenPointTexts::item(const OpenPoint &point) const
{
    return local(scheme().items[size_t(point.index)].name);
}

QString OpenPointTexts::rowIds(const OpenPoint &point) const
{
    Place row = point.place;
    row.kind = Place::Kind::Row;
    QStringList ids;
    for (const qint32 each : point.rows) {
        row.index = each;
        ids << idAt(park(), row);
    }
    return ids.join(Texts::tr(", "));
}

QString OpenPointTexts::factorSentence(const UsedFactor &factor) const
{
    const Library &library = m_context.results.libraryOf(m_context.shown.index());
    if (factor.origin.kind == FactorOrigin::Kind::Parameter)
        return Texts::tr("The default of \"%1\" is not verified. Compare it with its document: %2.")
            .arg(fieldText(parametersObject.fields[size_t(factor.origin.index)].label), factor.source->document);
    const Table &fuels = library.fuels().table();
    return Texts::tr("The factor of %1 is not verified. Compare it with its document: %2.")
        .arg(local({fuels.text(factor.origin.index, "name_zh"), fuels.text(factor.origin.index, "name_en")}),
             factor.source->document);
}

qsizetype OpenPointTexts::numberOf(WizardStep step) const
{
    const qsizetype at = m_reviews.course.indexOf(step);
    return at < 0 ? qsizetype(m_reviews.course.steps.size()) : at + 1;
}

QString OpenPointTexts::sentence(const OpenPoint &point) const
{
    const auto condition = [&] { return local(scheme().conditions[size_t(point.index)].name); };
    switch (point.kind) {
    case PointKind::NoCase:
        return Texts::tr("The park has no case yet. Add one in step 1.");
    case PointKind::NoResults:
        return Texts::tr("Errors stop the evaluation of this case. Mend them first; step %1 lists them.")
            .arg(numberOf(WizardStep::Systems));
    case PointKind::Finding:
        return FindingSentences(m_context.results.libraryOf(point.place.caseIndex), m_context.appearance.format())(park(),
                                                                                                                   point.finding);
    case PointKind::Unanswered:
        return Texts::tr("\"%1\" has no answer yet.").arg(condition());
    case PointKind::NotFulfilled:
        return Texts::tr("\"%1\" is not met, or only partly. The notice asks for it before a park may apply.").arg(condition());
    case PointKind::AnswerWithoutEvidence:
        return Texts::tr("Nothing is named that proves \"%1\".").arg(condition());
    case PointKind::ProfileField:
        return Texts::tr("\"%1\" is not entered.").arg(fieldText(profileField(point).label));
    case PointKind::NoEnterprises:
        return Texts::tr("No enterprises are entered. Add them on the page \"Park\".");
    case PointKind::EmptySystem:
        return Texts::tr("Nothing is entered for \"%1\".").arg(fieldText(systemPart(point.place.system).label));
    case PointKind::NoElectricity:
        return Texts::tr("No electricity is entered: neither power received nor power of own plants.");
    case PointKind::NothingAccounted:
        return Texts::tr("No row that emits or uses energy is entered yet. Begin with step %1.")
            .arg(numberOf(WizardStep::Systems));
    case PointKind::RowsWithoutEvidence:
        return Texts::tr("No evidence refers to %1 of \"%2\".").arg(rowIds(point), fieldText(listAt(point.place)->label));
    case PointKind::UnverifiedFactor:
        return factorSentence(m_reviews.factors[size_t(point.index)]);
    case PointKind::ItemNoData:
        if (scheme().id != defaultScheme && m_context.shown.evaluated()) {
            const SchemeResult &result = m_context.shown.evaluated()->schemes[m_context.scheme];
            const ItemTexts texts(scheme().items[size_t(point.index)], m_context.appearance.format());
            return Texts::tr("\"%1\" has no data yet. %2.").arg(texts.name(), texts.asked(result.items[size_t(point.index)]));
        }
        return Texts::tr("\"%1\" has no verdict: what it is computed from is not entered, or the class has no limit.")
            .arg(item(point));
    case PointKind::ItemNotMet: {
        const SchemeResult &result = m_context.shown.evaluated()->schemes[m_context.scheme];
        const ItemTexts texts(result.scheme->items[size_t(point.index)], m_context.appearance.format());
        const ItemResult &now = result.items[size_t(point.index)];
        return Texts::tr("\"%1\" is %2; the target is %3.").arg(texts.name(), texts.value(now), texts.target(now));
    }
    }
    return {};
}

QString OpenPointTexts::word(const OpenPoint &point) const
{
    if (point.kind == PointKind::Finding && point.weight != Weight::Missing)
        return severityText(point.finding.severity);
    if (point.kind == PointKind::RowsWithoutEvidence || point.kind == PointKind::AnswerWithoutEvidence)
        return Texts::tr("No evidence");
    if (point.kind == PointKind::ItemNotMet)
        return statusText(ItemStatus::NotMet);
    return point.weight == Weight::Missing ? Texts::tr("Missing") : severityText(Severity::Warning);
}

QString OpenPointTexts::link(const OpenPoint &point) const
{
    switch (point.kind) {
    case PointKind::NoCase:
        return Texts::tr("Go to step %1").arg(1);
    case PointKind::NoResults:
    case PointKind::NothingAccounted:
        return Texts::tr("Go to step %1").arg(numberOf(WizardStep::Systems));
    case PointKind::Finding: {
        const QString id = idAt(park(), point.place);
        return id.isEmpty() || !listAt(point.place) ? Texts::tr("Show") : Texts::tr("Go to %1").arg(id);
    }
    case PointKind::RowsWithoutEvidence:
        return Texts::tr("Add evidence");
    case PointKind::Unanswered:
    case PointKind::AnswerWithoutEvidence:
        return Texts::tr("Answer");
    case PointKind::NoEnterprises:
        return Texts::tr("Open \"Park\"");
    case PointKind::ProfileField:
    case PointKind::EmptySystem:
    case PointKind::NoElectricity:
        return Texts::tr("Enter");
    default:
        return Texts::tr("Show");
    }
}

OpenCard::OpenCard(const WizardContext &context, QWidget *parent) : Card(parent), m_context(context)
{
    setObjectName(QStringLiteral("openCard"));
}

void OpenCard::show(const StepReview &review, const StepReviews &all)
{
    const OpenPointTexts texts(m_context, all);
    const int asked = int(review.count(Weight::Missing) + review.count(Weight::Doubt)), notes = int(review.count(Weight::Note));
    QStringList counts; // as the step's title counts: a note asks for nothing
    if (asked > 0)
        counts << tr("%n points are open", nullptr, asked);
    if (notes > 0)
        counts << tr("%n notes", nullptr, notes);
    setTitle(tr("What is missing in this step"), counts.join(QStringLiteral(" · ")));
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const size_t shown = std::min(review.open.size(), mostRows);
    for (size_t i = 0; i < shown; ++i)
        addRow(int(i), review.open[i], texts);
    if (shown == 0 || shown < review.open.size()) {
        auto *rest = new QLabel(shown == 0 ? tr("Nothing. This step is complete.")
                                           : tr("and %n more", nullptr, int(review.open.size() - shown)),
                                m_rows);
        asMuted(rest);
        grid->addWidget(rest, int(shown), 0, 1, 3);
    }
    content()->addWidget(m_rows);
}

void OpenCard::addRow(int row, const OpenPoint &point, const OpenPointTexts &texts)
{
    const Palette &palette = Palette::of(m_context.appearance.theme());
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    auto *mark = new StatusMark(m_rows);
    if (point.kind == PointKind::Finding && point.weight != Weight::Missing)
        mark->show(point.finding.severity, texts.word(point), palette);
    else if (point.kind == PointKind::ItemNotMet)
        mark->show(ItemStatus::NotMet, texts.word(point), palette);
    else if (point.weight == Weight::Missing)
        mark->show(ItemStatus::NoData, texts.word(point), palette);
    else
        mark->show(Severity::Warning, texts.word(point), palette);
    auto *sentence = new QLabel(texts.sentence(point), m_rows);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    auto *go = new QLabel(QStringLiteral("<a href=\"%1\">%2</a>").arg(row).arg(texts.link(point).toHtmlEscaped()), m_rows);
    go->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    go->setAccessibleName(texts.link(point) + QStringLiteral(": ") + texts.sentence(point));
    connect(
        go, &QLabel::linkActivated, this, [this, point] { Q_EMIT chosen(point); },
        Qt::QueuedConnection); // the row may go away
    for (QLabel *label : {sentence, go})
        label->setContentsMargins(0, 2, 0, 0); // on the line of the chip's word
    grid->addWidget(mark, row, 0, Qt::AlignTop);
    grid->addWidget(sentence, row, 1, Qt::AlignTop);
    grid->addWidget(go, row, 2, Qt::AlignTop | Qt::AlignRight);
}

} // namespace ui
