#include "wizardpage.h"

#include "core/schemes/answers.h"
#include "ui/charts/textscale.h"
#include "ui/inputs/elidedlabel.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"
#include "ui/wizard/steps/steps.h"
#include "ui/wizard/steptexts.h"
#include "ui/wizard/stepview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace ui {

using namespace core;

namespace {

constexpr int listWidth = 220;
const auto stepSetting = QStringLiteral("wizard/step");

} // namespace

WizardPage::WizardPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_name(new ElidedLabel(this)),
      m_ofWhat(new QLabel(this)),
      m_kept(new QLabel(this)),
      m_place(new QLabel(this)),
      m_what(new QLabel(this)),
      m_list(new StepList(context.appearance, this)),
      m_stack(new QStackedWidget(this)),
      m_leave(new QPushButton(this)),
      m_previous(new QPushButton(this)),
      m_next(new QPushButton(this))
{
    takeScheme(0);
    m_at = std::clamp<qsizetype>(QSettings().value(stepSetting).toInt(), 0, qsizetype(m_course.steps.size()) - 1);
    asMuted(m_place);
    m_what->setWordWrap(true);
    m_what->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_what->setObjectName(QStringLiteral("what"));
    titleLine()->addWidget(m_place);
    content()->removeItem(titleLine()); // the list of steps stands beside it
    titleLine()->setParent(nullptr);
    titleLine()->setContentsMargins({}); // in line with what is below
    layout()->setContentsMargins({});

    auto *step = new QVBoxLayout;
    step->setContentsMargins(20, 14, 8, 0);
    step->setSpacing(4);
    step->addLayout(titleLine());
    step->addWidget(m_what);
    step->addSpacing(8);
    step->addWidget(m_stack, 1);
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addLayout(step, 1);
    right->addWidget(makeFooter());
    auto *whole = new QHBoxLayout;
    whole->setSpacing(0);
    whole->addWidget(makeList());
    whole->addLayout(right, 1);
    content()->setContentsMargins({});
    content()->addLayout(whole, 1);

    connect(m_list, &StepList::chosen, this, &WizardPage::showPosition);
    connect(m_what, &QLabel::linkActivated, this, &WizardPage::copyClause);
    connect(m_leave, &QPushButton::clicked, this, &WizardPage::leaveWanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { move(1); });
    connect(&context.results, &Results::schemesChanged, this, [this] { // positions may be others, and items
        const auto &schemes = this->context().results.schemes();
        const auto found = std::ranges::find(schemes, m_schemeId, &Scheme::id);
        takeScheme(found == schemes.end() ? 0 : size_t(found - schemes.begin()));
    });
    for (const auto &[key, by] : {std::pair{Qt::Key_Left, -1}, std::pair{Qt::Key_Right, 1}}) {
        auto *shortcut = new QShortcut(Qt::ALT | key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        (by < 0 ? m_previousKey : m_nextKey) = shortcut;
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { move(by); });
    }
}

QWidget *WizardPage::makeList()
{
    auto *panel = m_panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("wizardSteps"));
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    asTitle(m_name);
    asMuted(m_ofWhat);
    asMuted(m_kept);
    m_ofWhat->setObjectName(QStringLiteral("ofWhat"));
    m_ofWhat->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_ofWhat, m_kept})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 14, 0, 12);
    column->setSpacing(4);
    for (QLabel *label : {m_name, m_ofWhat, m_kept})
        label->setContentsMargins(14, 0, 12, 0);
    column->addWidget(m_name);
    column->addWidget(m_ofWhat);
    column->addSpacing(6);
    column->addWidget(m_list, 1);
    column->addWidget(m_kept);
    return panel;
}

QWidget *WizardPage::makeFooter()
{
    auto *bar = new QFrame(this);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Button);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 8, 16, 8);
    row->setSpacing(8);
    m_leave->setFlat(true);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_previous->setObjectName(QStringLiteral("previous"));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setProperty("primary", true);
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the name
    row->addWidget(m_leave);
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return bar;
}

void WizardPage::move(int by)
{
    showPosition(std::clamp<qsizetype>(m_at + by, 0, qsizetype(m_course.steps.size()) - 1));
}

/// The steps of a scheme in the place of those before.
void WizardPage::takeScheme(size_t scheme)
{
    for (const Shown &each : m_shown)
        delete each.area;
    m_scheme = scheme;
    m_schemeId = this->scheme().id;
    m_course = courseOf(this->scheme());
    Q_EMIT schemeShown(m_scheme);
    m_shown.assign(m_course.steps.size(), {});
    m_at = 0;
}

bool WizardPage::showScheme(const QString &id)
{
    const auto &schemes = context().results.schemes();
    const auto found = std::ranges::find(schemes, id, &Scheme::id);
    if (found == schemes.end())
        return false;
    if (id == m_schemeId)
        return true;
    takeScheme(size_t(found - schemes.begin()));
    refresh();
    return true;
}

/// Steps are made when they are first shown.
StepView *WizardPage::viewAt(qsizetype position)
{
    Shown &shown = m_shown[size_t(position)];
    if (!shown.view) {
        const WizardContext whole{context(), m_scheme};
        shown.view = makeStep(m_course, m_course.steps[size_t(position)], whole).release();
        connectView(shown.view);
        shown.area = new QScrollArea(m_stack);
        shown.area->setFrameShape(QFrame::NoFrame);
        shown.area->setWidgetResizable(true);
        shown.area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        shown.area->setFocusPolicy(Qt::NoFocus);
        shown.area->setWidget(shown.view);
        m_stack->addWidget(shown.area);
        connect(shown.view, &StepView::shown, shown.area,
                [area = shown.area](QWidget *part) { area->ensureWidgetVisible(part, 0, 12); });
    }
    return shown.view;
}

void WizardPage::connectView(StepView *view)
{
    connect(view, &StepView::hinted, this, &Page::hinted);
    connect(view, &StepView::explainWanted, this, &Page::explainWanted);
    connect(view, &StepView::placeWanted, this, &Page::placeWanted);
    connect(view, &StepView::said, this, &Page::said);
    connect(view, &StepView::stepWanted, this, [this](WizardStep step) {
        if (!showStep(step))
            showPosition(qsizetype(m_course.steps.size()) - 1); // what has no step of its own is told at the end
    });
    connect(view, &StepView::positionWanted, this, &WizardPage::showPosition);
    connect(view, &StepView::documentWanted, this, &WizardPage::documentWanted);
    // later: the step that asks goes
    connect(view, &StepView::schemeWanted, this, &WizardPage::showScheme, Qt::QueuedConnection);
    connect(view, &StepView::importWanted, this, &WizardPage::importWanted);
    connect(view, &StepView::pointWanted, this, [this](WizardStep step, const OpenPoint &point) {
        const qsizetype at = step == WizardStep::Items ? m_course.indexOfItem(size_t(point.index)) : m_course.indexOf(step);
        if (at >= 0)
            showPosition(at);
        if (at < 0 || !viewAt(at)->showPoint(point))
            Q_EMIT placeWanted(point.place);
    });
    connect(view, &StepView::caseWanted, this, [this](qsizetype index) {
        // stays where it was chosen
        m_progress[context().document.park().cases.at(index).id + u'\n' + m_schemeId].at = m_at;
        context().shown.show(index);
    });
}

WizardPage::Progress &WizardPage::progress()
{
    Progress &of = m_progress[m_ofCase + u'\n' + m_schemeId];
    of.visited.resize(m_course.steps.size());
    of.at = std::clamp<qsizetype>(of.at, 0, qsizetype(m_course.steps.size()) - 1);
    return of;
}

/// Another case has its own step; one that was not here yet begins with the step shown.
void WizardPage::followCase()
{
    if (m_ofPark != context().document.openCount())
        m_progress.clear();
    m_ofPark = context().document.openCount();
    const Case *shown = context().shown.inPark();
    m_ofCase = shown ? shown->id : QString();
    if (!m_progress.contains(m_ofCase + u'\n' + m_schemeId))
        progress().at = m_at;
    m_at = progress().at;
}

void WizardPage::review()
{
    const qsizetype index = context().shown.index();
    m_reviews = reviewSteps(context().document.park(), index, context().shown.evaluated(),
                            context().results.evaluation().findings, scheme(), context().results.libraryOf(index));
}

void WizardPage::makeStale()
{
    for (Shown &each : m_shown)
        each.isStale = true;
}

void WizardPage::refresh()
{
    followCase();
    review();
    makeStale();
    showView();
}

void WizardPage::refreshResults()
{
    if (!m_shown[size_t(m_at)].view)
        return refresh(); // the steps are new
    review();
    makeStale();
    viewAt(m_at)->refreshResults(m_reviews);
    m_shown[size_t(m_at)].isStale = false;
    showList();
    showTexts();
}

bool WizardPage::showStep(WizardStep step)
{
    const qsizetype at = m_course.indexOf(step);
    if (at >= 0)
        showPosition(at);
    return at >= 0;
}

void WizardPage::showPosition(qsizetype position)
{
    const Shown &shown = m_shown[size_t(position)];
    if (position == m_at && shown.area && m_stack->currentWidget() == shown.area)
        return;
    m_at = position;
    progress().at = position;
    if (m_schemeId == defaultScheme) // the one a program begins with
        QSettings().setValue(stepSetting, int(position));
    showView();
    m_shown[size_t(position)].area->verticalScrollBar()->setValue(0);
}

void WizardPage::showView()
{
    StepView *view = viewAt(m_at);
    progress().visited[size_t(m_at)] = true;
    Shown &shown = m_shown[size_t(m_at)];
    if (shown.isStale)
        view->refresh(m_reviews);
    shown.isStale = false;
    m_stack->setCurrentWidget(shown.area);
    showList();
    showTexts();
}

void WizardPage::showList()
{
    QList<StepList::Row> rows;
    for (size_t i = 0; i < m_course.steps.size(); ++i) {
        const StepReview &step = m_reviews.of(m_course.steps[i]);
        StepList::Row row{nameOf(qsizetype(i)), StepState::Unseen, step.count(OpenPoint::Weight::Missing),
                          step.count(OpenPoint::Weight::Doubt)};
        if (progress().visited[i])
            row.state = step.isComplete() ? StepState::Complete : StepState::Open;
        rows.append(row);
    }
    m_list->show(rows);
    const int most = std::max(listWidth, int(textScaled(listWidth, fontMetrics()) * 3 / 4)); // the step has the rest
    m_panel->setFixedWidth(std::clamp(m_list->neededWidth(), listWidth, most));
    m_list->setCurrent(m_at);
}

const ItemPart *WizardPage::partOf(qsizetype position) const
{
    const CourseStep &step = m_course.steps[size_t(position)];
    return step.kind == WizardStep::Items ? &m_course.parts[size_t(step.part)] : nullptr;
}

QString WizardPage::nameOf(qsizetype position) const
{
    const ItemPart *part = partOf(position);
    if (!part)
        return stepName(m_course.steps[size_t(position)].kind);
    const auto &categories = scheme().categories;
    const QString name = part->category < 0 ? tr("Items") : local(categories[size_t(part->category)].name);
    return part->pages > 1 ? QStringLiteral("%1 %2/%3").arg(name).arg(part->page + 1).arg(part->pages) : name;
}

void WizardPage::showTexts()
{
    const CourseStep &step = m_course.steps[size_t(m_at)];
    StepTexts texts = stepTexts(step.kind, scheme().id == defaultScheme);
    if (partOf(m_at))
        texts.title = nameOf(m_at);
    const int number = int(m_at) + 1;
    const StepReview &open = m_reviews.of(step);
    const int points = int(open.count(OpenPoint::Weight::Missing) + open.count(OpenPoint::Weight::Doubt));
    setTitle(QStringLiteral("%1  %2").arg(number).arg(texts.title),
             points ? tr("%n points are open", nullptr, points) : tr("complete"));
    m_previousKey->setWhatsThis(tr("Previous step"));
    m_nextKey->setWhatsThis(tr("Next step"));
    m_place->setText(tr("Step %1 of %2").arg(number).arg(m_course.steps.size()));
    m_what->clear(); // links keep the colour they were laid out with
    m_what->setText(texts.what.toHtmlEscaped() + QStringLiteral(" ") + clauses());
    m_what->setAccessibleName(texts.what);
    m_name->setText(tr("Evaluation wizard"));
    const QString shown = caseText();
    const QString ofScheme = local(scheme().name);
    m_ofWhat->setText(shown.isEmpty() ? ofScheme : QStringLiteral("%1 · %2").arg(shown, ofScheme));
    m_kept->setText(tr("You can leave at any time. What you entered is kept, and you come back to this step."));

    m_leave->setText(tr("Leave the wizard"));
    m_leave->setIcon(icon(QStringLiteral("x-lg"), colours().text));
    m_previous->setText(tr("Previous"));
    m_previous->setIcon(icon(QStringLiteral("chevron-left"), colours().text));
    m_previous->setToolTip(tr("Previous step (Alt+Left)"));
    m_previous->setEnabled(number > 1);
    const bool isLast = size_t(number) == m_course.steps.size();
    m_next->setVisible(!isLast);
    if (!isLast)
        m_next->setText(tr("Next: %1").arg(nameOf(number)));
    m_next->setIcon(icon(QStringLiteral("chevron-right"), colours().onAccent));
    m_next->setToolTip(tr("Next step (Alt+Right)"));
}

/// The annexes as links that copy their address.
QString WizardPage::clauses() const
{
    QStringList links;
    for (const QString &number : stepTexts(step(), scheme().id == defaultScheme).annexes)
        if (const SchemeAnnex *annex = scheme().annex(number))
            links << QStringLiteral("<a href=\"%1\" title=\"%3\">%2</a>")
                         .arg(number, local(annex->name).toHtmlEscaped(),
                              tr("Copies the address %1").arg(annex->sourceUrl).toHtmlEscaped());
    return links.join(QStringLiteral(" · "));
}

void WizardPage::copyClause(const QString &number)
{
    if (const SchemeAnnex *annex = scheme().annex(number)) {
        QGuiApplication::clipboard()->setText(annex->sourceUrl);
        Q_EMIT hinted(tr("Address copied: %1").arg(annex->sourceUrl));
    }
}

void WizardPage::showEdit(const Edit &edit)
{
    const Place place = placeOf(edit);
    const bool isRow = place.kind == Place::Kind::Row;
    const bool isThere = edit.kind == Edit::Kind::Set && core::find(context().document.park(), edit.object);
    if (isRow && isThere) {
        showField(place, edit.object.size() == 3 ? edit.member : -1); // of the row, not of something inside of it
        return;
    }
    const bool isInMix = isRow && step() == WizardStep::EnergyMix && place.system == System::EnergySupply;
    if (const qsizetype at = positionOf(edit); at >= 0 && !isInMix)
        showPosition(at);
}

/// The step with the item that an answer or reason is about; −1: it is about none of this scheme.
qsizetype WizardPage::positionOf(const QString &key) const
{
    for (size_t i = 0; i < scheme().items.size(); ++i) {
        const QString own = answerKey(scheme(), scheme().items[i].id);
        if (key == own || key.startsWith(own + u'.'))
            return m_course.indexOfItem(i);
    }
    return -1;
}

qsizetype WizardPage::positionOf(const Place &place) const
{
    const Case *shown = context().shown.inPark();
    const bool isAnswer = place.kind == Place::Kind::Answer && shown && place.index < shown->answers.size();
    return isAnswer && scheme().id != defaultScheme ? positionOf(shown->answers[place.index].key) : -1;
}

/// Answers and reasons stand with the item they are about, other edits where the notice has them.
qsizetype WizardPage::positionOf(const Edit &edit) const
{
    if (const qsizetype at = positionOf(answerKeyOf(context().document.park(), edit)); at >= 0)
        return at;
    const auto kind = stepOf(edit);
    return kind ? m_course.indexOf(*kind) : -1;
}

/// In the step that is shown when it is there, else in the one it belongs to.
bool WizardPage::showField(const Place &place, int field)
{
    if (viewAt(m_at)->showField(place, field))
        return true;
    if (const qsizetype at = positionOf(place); at >= 0) {
        showPosition(at);
        return viewAt(at)->showField(place, field);
    }
    const auto step = stepOf(place);
    if (!step || !showStep(*step))
        return false;
    return view(*step)->showField(place, field);
}

} // namespace ui
