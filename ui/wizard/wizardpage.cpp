#include "wizardpage.h"

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
      m_ofWhat(new ElidedLabel(this)),
      m_kept(new QLabel(this)),
      m_place(new QLabel(this)),
      m_what(new QLabel(this)),
      m_list(new StepList(context.appearance, this)),
      m_stack(new QStackedWidget(this)),
      m_leave(new QPushButton(this)),
      m_previous(new QPushButton(this)),
      m_next(new QPushButton(this))
{
    m_step = WizardStep(std::clamp(QSettings().value(stepSetting).toInt(), 0, int(wizardStepCount) - 1));
    asMuted(m_place);
    m_what->setWordWrap(true);
    m_what->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_what->setObjectName(QStringLiteral("what"));
    titleLine()->addWidget(m_place);
    content()->removeItem(titleLine()); // the list of steps stands beside it
    titleLine()->setParent(nullptr);

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

    connect(m_list, &StepList::chosen, this, &WizardPage::showStep);
    connect(m_what, &QLabel::linkActivated, this, &WizardPage::copyClause);
    connect(m_leave, &QPushButton::clicked, this, &WizardPage::leaveWanted);
    const auto move = [this](int by) { showStep(WizardStep(std::clamp(int(m_step) + by, 0, int(wizardStepCount) - 1))); };
    connect(m_previous, &QPushButton::clicked, this, [move] { move(-1); });
    connect(m_next, &QPushButton::clicked, this, [move] { move(1); });
    for (const auto &[key, by] : {std::pair{Qt::Key_Left, -1}, std::pair{Qt::Key_Right, 1}}) {
        auto *shortcut = new QShortcut(Qt::ALT | key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        (by < 0 ? m_previousKey : m_nextKey) = shortcut;
        connect(shortcut, &QShortcut::activated, this, [move, by = by] { move(by); });
    }
}

QWidget *WizardPage::makeList()
{
    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("wizardSteps"));
    panel->setFixedWidth(listWidth);
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    asTitle(m_name);
    asMuted(m_ofWhat);
    asMuted(m_kept);
    m_kept->setWordWrap(true);
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

/// Steps are made when they are first shown.
StepView *WizardPage::view(WizardStep step)
{
    StepView *&view = m_views[size_t(step)];
    if (!view) {
        view = makeStep(step, context()).release();
        connectView(view);
        auto *area = m_areas[size_t(step)] = new QScrollArea(m_stack);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(view);
        m_stack->addWidget(area);
        m_stale[size_t(step)] = true;
    }
    return view;
}

void WizardPage::connectView(StepView *view)
{
    connect(view, &StepView::hinted, this, &Page::hinted);
    connect(view, &StepView::explainWanted, this, &Page::explainWanted);
    connect(view, &StepView::placeWanted, this, &Page::placeWanted);
    connect(view, &StepView::said, this, &Page::said);
    connect(view, &StepView::stepWanted, this, &WizardPage::showStep);
    connect(view, &StepView::importWanted, this, &WizardPage::importWanted);
    connect(view, &StepView::pointWanted, this, [this](WizardStep step, const OpenPoint &point) {
        showStep(step);
        if (!this->view(step)->showPoint(point))
            Q_EMIT placeWanted(point.place);
    });
    connect(view, &StepView::caseWanted, this, [this](qsizetype index) {
        m_progress[context().document.park().cases.at(index).id].step = m_step; // stays where it was chosen
        context().shown.show(index);
    });
}

WizardPage::Progress &WizardPage::progress()
{
    return m_progress[m_ofCase];
}

/// Another case has its own step; one that was not here yet begins with the step shown.
void WizardPage::followCase()
{
    if (m_ofPark != context().document.openCount())
        m_progress.clear();
    m_ofPark = context().document.openCount();
    const Case *shown = context().shown.inPark();
    m_ofCase = shown ? shown->id : QString();
    if (!m_progress.contains(m_ofCase))
        m_progress[m_ofCase].step = m_step;
    m_step = progress().step;
}

void WizardPage::review()
{
    const qsizetype index = context().shown.index();
    m_reviews = reviewSteps(context().document.park(), index, context().shown.evaluated(),
                            context().results.evaluation().findings, scheme(), context().results.libraryOf(index));
}

void WizardPage::refresh()
{
    followCase();
    review();
    m_stale.fill(true);
    showView();
}

void WizardPage::refreshResults()
{
    review();
    m_stale.fill(true);
    view(m_step)->refreshResults(m_reviews);
    m_stale[size_t(m_step)] = false;
    showList();
    showTexts();
}

void WizardPage::showStep(WizardStep step)
{
    if (step == m_step && m_stack->currentWidget() == m_areas[size_t(step)] && m_areas[size_t(step)])
        return;
    m_step = step;
    progress().step = step;
    QSettings().setValue(stepSetting, int(step));
    showView();
    m_areas[size_t(step)]->verticalScrollBar()->setValue(0);
}

void WizardPage::showView()
{
    StepView *shown = view(m_step);
    progress().visited[size_t(m_step)] = true;
    if (m_stale[size_t(m_step)])
        shown->refresh(m_reviews);
    m_stale[size_t(m_step)] = false;
    m_stack->setCurrentWidget(m_areas[size_t(m_step)]);
    showList();
    showTexts();
}

void WizardPage::showList()
{
    QList<StepList::Row> rows;
    for (size_t i = 0; i < wizardStepCount; ++i) {
        const StepReview &step = m_reviews.steps[i];
        StepList::Row row{stepName(WizardStep(i)), StepState::Unseen, step.count(OpenPoint::Weight::Missing),
                          step.count(OpenPoint::Weight::Doubt)};
        if (progress().visited[i])
            row.state = step.isComplete() ? StepState::Complete : StepState::Open;
        rows.append(row);
    }
    m_list->show(rows);
    m_list->setCurrent(m_step);
}

void WizardPage::showTexts()
{
    const StepTexts texts = stepTexts(m_step);
    const int number = int(m_step) + 1;
    const StepReview &open = m_reviews.of(m_step);
    const int points = int(open.count(OpenPoint::Weight::Missing) + open.count(OpenPoint::Weight::Doubt));
    setTitle(QStringLiteral("%1  %2").arg(number).arg(texts.title),
             points ? tr("%n points are open", nullptr, points) : tr("complete"));
    m_previousKey->setWhatsThis(tr("Previous step"));
    m_nextKey->setWhatsThis(tr("Next step"));
    m_place->setText(tr("Step %1 of %2").arg(number).arg(wizardStepCount));
    m_what->clear(); // links keep the colour they were laid out with
    m_what->setText(texts.what.toHtmlEscaped() + QStringLiteral(" ") + clauses());
    m_what->setAccessibleName(texts.what);
    m_name->setText(tr("Evaluation wizard"));
    const QString shown = caseText();
    m_ofWhat->setText(shown.isEmpty() ? scheme().id : QStringLiteral("%1 · %2").arg(scheme().id, shown));
    m_kept->setText(tr("You can leave at any time. What you entered is kept, and you come back to this step."));

    m_leave->setText(tr("Leave the wizard"));
    m_leave->setIcon(icon(QStringLiteral("x-lg"), colours().text));
    m_previous->setText(tr("Previous"));
    m_previous->setIcon(icon(QStringLiteral("chevron-left"), colours().text));
    m_previous->setToolTip(tr("Previous step (Alt+Left)"));
    m_previous->setEnabled(number > 1);
    const bool isLast = size_t(number) == wizardStepCount;
    m_next->setVisible(!isLast);
    if (!isLast)
        m_next->setText(tr("Next: %1").arg(stepName(WizardStep(number))));
    m_next->setIcon(icon(QStringLiteral("chevron-right"), colours().onAccent));
    m_next->setToolTip(tr("Next step (Alt+Right)"));
}

/// The annexes as links that copy their address.
QString WizardPage::clauses() const
{
    QStringList links;
    for (const QString &number : stepTexts(m_step).annexes)
        if (const SchemeAnnex *annex = scheme().annex(number))
            links << QStringLiteral("<a href=\"%1\" title=\"%3\">%2</a>")
                         .arg(number, (isEnglish() ? annex->name.english : annex->name.chinese).toHtmlEscaped(),
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
        showPlace(place);
        return;
    }
    const bool isInMix = isRow && m_step == WizardStep::EnergyMix && place.system == System::EnergySupply;
    if (const auto step = stepOf(edit); step && !isInMix)
        showStep(*step);
}

/// In the step that is shown when it is there, else in the one it belongs to.
bool WizardPage::showPlace(const Place &place)
{
    if (view(m_step)->showPlace(place))
        return true;
    const auto step = stepOf(place);
    if (!step)
        return false;
    showStep(*step);
    return view(*step)->showPlace(place);
}

} // namespace ui
