#include "explaindock.h"

#include "core/explain/hourlyexplain.h"
#include "ui/charts/palette.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"
#include "ui/model/results.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QToolButton>

namespace ui {

using core::Figure;

namespace {

constexpr int usualWidth = 312;
constexpr size_t longestTrail = 400; // figures; ours: what a park with some hundred rows has

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

ExplainDock::ExplainDock(const Document &document, const Results &results, const ShownCase &shown, const Appearance &appearance,
                         QWidget *parent)
    : QDockWidget(parent),
      m_document(document),
      m_results(results),
      m_shown(shown),
      m_appearance(appearance),
      m_text(new QTextBrowser(this)),
      m_backKey(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut))
{
    setObjectName(QStringLiteral("explainDock"));
    setAllowedAreas(Qt::RightDockWidgetArea | Qt::LeftDockWidgetArea);
    buildHead();
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMinimumWidth(usualWidth);
    m_text->document()->setDocumentMargin(12);
    setWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ExplainDock::follow);
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        refresh();
        Q_EMIT explained(visible ? m_figure : Figure{});
    });
    connect(m_backKey, &QShortcut::activated, this, &ExplainDock::back);
    refresh();
}

void ExplainDock::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 6, 4);
    row->setSpacing(2);
    m_title = new QLabel(head);
    asTitle(m_title);
    row->addWidget(m_title, 1);
    const auto add = [&](void (ExplainDock::*act)()) {
        auto *button = new QToolButton(head);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_back = add(&ExplainDock::back);
    m_copy = new QToolButton(head);
    m_copy->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, this, &ExplainDock::copy);
    row->addWidget(m_copy);
    m_print = new QToolButton(head);
    m_print->setAutoRaise(true);
    m_print->setObjectName(QStringLiteral("printTrail"));
    connect(m_print, &QToolButton::clicked, this, &ExplainDock::printWanted);
    row->addWidget(m_print);
    m_close = new QToolButton(head);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QDockWidget::close);
    row->addWidget(m_close);
    setTitleBarWidget(head);
}

bool ExplainDock::isOther() const
{
    return core::isOfPage(m_figure.kind);
}

void ExplainDock::refreshOther()
{
    if (isOther())
        refresh();
}

ExplainScene ExplainDock::sceneOf(const Figure &figure) const
{
    if (isOther()) {
        const auto found = m_others.find(figure.kind);
        return found != m_others.end() ? found->second(figure) : ExplainScene{};
    }
    return ExplainTexts(m_document, m_results, m_appearance.format()).scene(figure);
}

bool ExplainDock::canExplain() const
{
    if (isOther())
        return !m_scene.title.isEmpty();
    const qsizetype index = m_figure.place.caseIndex;
    return m_document.isOpen() && m_figure.kind != Figure::Kind::None && index >= 0 &&
           index < qsizetype(m_results.evaluation().cases.size()) && m_results.ofCase(index).hasResults;
}

void ExplainDock::explain(const Figure &figure)
{
    if (m_figure.kind != Figure::Kind::None && m_figure != figure)
        m_before.push_back(m_figure);
    m_figure = figure;
    m_isNothing = false;
    m_shownIndex = m_shown.index();
    show();
    raise();
    refresh();
    Q_EMIT explained(m_figure);
}

void ExplainDock::explainNothing()
{
    explain({});
    m_isNothing = true;
    refresh();
}

void ExplainDock::forget()
{
    m_before.clear();
    m_figure = {};
    m_isNothing = false;
    hide();
    Q_EMIT explained(m_figure);
}

void ExplainDock::back()
{
    if (m_before.empty())
        return;
    m_figure = m_before.back();
    m_before.pop_back();
    m_shownIndex = m_shown.index();
    refresh();
    Q_EMIT explained(m_figure);
}

void ExplainDock::followCase()
{
    if (m_figure.place.caseIndex == m_shownIndex)
        m_figure.place.caseIndex = qint32(m_shown.index());
    m_shownIndex = m_shown.index();
    m_before.clear(); // of another case or park
    refresh();
    if (isVisible())
        Q_EMIT explained(m_figure);
}

void ExplainDock::refresh()
{
    if (windowTitle() != tr("Explain")) // it also names the action in the menu
        setWindowTitle(tr("Explain"));
    m_title->setText(tr("Explain"));
    const QColor ink = Palette::of(m_appearance.theme()).text;
    const std::tuple<QToolButton *, const char *, QString> buttons[]{{m_back, "chevron-left", tr("Back (Alt+Left)")},
                                                                     {m_copy, "files", tr("Copy as text")},
                                                                     {m_print, "file-earmark-text", tr("Print as an annex…")},
                                                                     {m_close, "x-lg", tr("Close")}};
    for (const auto &[button, name, text] : buttons) {
        button->setIcon(icon(QString::fromLatin1(name), ink));
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_text->setAccessibleName(tr("Explanation"));
    m_backKey->setWhatsThis(tr("Back to the figure before"));
    m_back->setEnabled(!m_before.empty());
    if (!isVisible())
        return;
    const int at = m_text->verticalScrollBar()->value();
    m_links.clear();
    m_scene = isOther() || canExplain() ? sceneOf(m_figure) : ExplainScene{};
    m_copy->setEnabled(canExplain());
    m_print->setEnabled(canExplain());
    m_text->setHtml(html());
    m_text->verticalScrollBar()->setValue(at);
}

QString ExplainDock::link(const Figure &figure, const QString &text)
{
    if (figure.kind == Figure::Kind::None)
        return escaped(text);
    m_links.push_back(figure);
    return QStringLiteral("<a href=\"figure:%1\">%2</a>").arg(m_links.size() - 1).arg(escaped(text));
}

void ExplainDock::follow(const QUrl &link)
{
    const size_t at = size_t(link.path().toULongLong());
    if (link.scheme() == QLatin1StringView("factor") && at < m_scene.otherFactors.size())
        return Q_EMIT factorWanted(m_figure.place, QString(m_scene.otherFactors[at].set)); // by value: the scene is made anew
    if (at >= m_links.size())
        return;
    const Figure figure = m_links[at];
    if (link.scheme() == QLatin1StringView("place"))
        Q_EMIT placeWanted(figure.place);
    else
        explain(figure);
}

QString ExplainDock::formulaHtml() const
{
    const ExplainScene &scene = m_scene;
    QString body;
    if (!scene.fraction[0].isEmpty())
        body +=
            QStringLiteral("<table cellspacing=0 cellpadding=3><tr><td align=center style=\"border-bottom:1px solid %5\">%1</td>"
                           "<td rowspan=2 valign=middle>=</td><td align=center style=\"border-bottom:1px solid %5\">%3</td></tr>"
                           "<tr><td align=center>%2</td><td align=center>%4</td></tr></table>")
                .arg(escaped(scene.fraction[0]), escaped(scene.fraction[1]), escaped(scene.fraction[2]),
                     escaped(scene.fraction[3]), Palette::of(m_appearance.theme()).text.name());
    if (!scene.words.isEmpty())
        body += QStringLiteral("<p>%1</p>").arg(escaped(scene.words));
    if (!scene.numbers.isEmpty())
        body += QStringLiteral("<p>= %1</p>").arg(escaped(scene.numbers));
    body += QStringLiteral("<p><b>= %1</b></p>").arg(escaped(scene.result));
    const Palette &palette = Palette::of(m_appearance.theme());
    return QStringLiteral("<table width=100% cellspacing=0 cellpadding=8 "
                          "style=\"border-collapse:collapse;border-width:1px;border-style:solid;border-color:%1\" "
                          "bgcolor=\"%2\"><tr><td>%3</td></tr></table>")
        .arg(palette.line.name(), palette.base.name(), body);
}

QString ExplainDock::partsHtml(const std::vector<ExplainLine> &parts)
{
    const QString muted = Palette::of(m_appearance.theme()).muted.name();
    QString rows;
    for (const ExplainLine &part : parts) {
        QString note =
            part.note.isEmpty() ? QString() : QStringLiteral("<br><font color=\"%1\">%2</font>").arg(muted, escaped(part.note));
        if (part.place && part.figure.kind != core::hourlyKind && part.figure.kind >= Figure::Kind::RowEmission) {
            m_links.push_back(part.figure);
            note += QStringLiteral(" <a href=\"place:%1\">%2</a>").arg(m_links.size() - 1).arg(escaped(tr("show")));
        }
        rows += QStringLiteral("<tr><td>%1%2</td><td align=right>%3</td></tr>")
                    .arg(link(part.figure, part.name), note, escaped(part.value));
    }
    return QStringLiteral("<table width=100% cellspacing=0 cellpadding=2>%1</table>").arg(rows);
}

QString ExplainDock::sourcesHtml()
{
    const Palette &palette = Palette::of(m_appearance.theme());
    QString body;
    for (const ExplainSource &source : m_scene.sources) {
        const Palette::Status &warning = palette.severities[size_t(core::Severity::Warning)];
        const QString frame =
            source.isUnverified
                ? QStringLiteral("border-collapse:collapse;border-width:1px;border-style:dashed;border-color:%1\" bgcolor=\"%2")
                      .arg(warning.word.name(), warning.ground.name())
                : QStringLiteral("border-collapse:collapse;border-width:1px;border-style:solid;border-color:%1")
                      .arg(palette.line.name());
        const QString ink = source.isUnverified ? warning.word.name() : palette.muted.name();
        const QString notes =
            source.note.isEmpty()
                ? QString()
                : QStringLiteral("<br><font color=\"%1\">%2</font>").arg(palette.muted.name(), escaped(source.note));
        body += QStringLiteral("<p>%1 <b>%2</b></p><table cellspacing=0 cellpadding=4 style=\"%3\"><tr><td><font "
                               "color=\"%4\">%5</font>%6</td></tr></table>")
                    .arg(link(source.figure, source.name), escaped(source.value), frame, ink, escaped(source.badge), notes);
    }
    return body;
}

QString ExplainDock::otherFactorsHtml() const
{
    if (m_scene.otherFactors.size() < 2)
        return {};
    QString body;
    for (size_t i = 0; i < m_scene.otherFactors.size(); ++i) {
        const OtherFactor &each = m_scene.otherFactors[i];
        const QString use = each.isUsed ? QStringLiteral("<b>%1</b>").arg(escaped(tr("used here")))
                            : m_document.isReadOnly()
                                ? QString()
                                : QStringLiteral("<a href=\"factor:%1\">%2</a>").arg(i).arg(escaped(tr("use this factor")));
        body += QStringLiteral("<p>%1 %2</p>").arg(escaped(each.text), use);
    }
    return body;
}

QString ExplainDock::section(const QString &title, const QString &body) const
{
    return body.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b></p>%2").arg(escaped(title), body);
}

QString ExplainDock::html()
{
    const Palette &palette = Palette::of(m_appearance.theme());
    if (!canExplain()) {
        const QString text =
            m_isNothing && m_figure.kind == Figure::Kind::None
                ? tr("Nothing was computed here: what stands in this place was entered, or stands in a table with "
                     "its source.")
            : m_figure.kind == Figure::Kind::None
                ? tr("Click a figure, a bar, a cell or an item, or press Ctrl+E: here stands how it came about.")
            : isOther() ? tr("There is no such figure now; the page says why.")
                        : tr("The case has no results: errors stop its evaluation. The findings say what to mend.");
        return QStringLiteral("<p><font color=\"%1\">%2</font></p>").arg(palette.muted.name(), escaped(text));
    }
    const auto list = [](const QStringList &texts) {
        QString body;
        for (const QString &text : texts)
            body += QStringLiteral("<p>%1</p>").arg(escaped(text));
        return body;
    };
    QString text = QStringLiteral("<p><font color=\"%1\">%2</font></p><h4>%3</h4>")
                       .arg(palette.muted.name(), escaped(m_scene.crumbs), escaped(m_scene.title));
    if (!m_scene.about.isEmpty())
        text += QStringLiteral("<p><font color=\"%1\">%2</font></p>").arg(palette.muted.name(), escaped(m_scene.about));
    text += formulaHtml();
    if (m_scene.place) {
        m_links.push_back(m_figure);
        text += QStringLiteral("<p><a href=\"place:%1\">%2</a></p>").arg(m_links.size() - 1).arg(escaped(tr("Show the row")));
    }
    QString parts = m_scene.parts.empty() ? QString() : partsHtml(m_scene.parts);
    if (m_scene.moreParts)
        parts += QStringLiteral("<p>%1</p>")
                     .arg(escaped(tr("and %n smaller parts: the ledger lists all", nullptr, int(m_scene.moreParts))));
    text += section(tr("What it is made of"), parts);
    text += section(tr("Doubtful"), list(m_scene.findings));
    text += section(tr("Factors and their sources"), sourcesHtml());
    text += section(tr("Use another factor"), otherFactorsHtml());
    text += section(tr("How we read the notice"), list(m_scene.readings));
    text += section(tr("Under the other reading"), list(m_scene.alternatives));
    text += section(tr("Evidence"), list(m_scene.evidence));
    text += section(tr("Where it counts"), m_scene.usedIn.empty() ? QString() : partsHtml(m_scene.usedIn));
    return text;
}

/// Figures of a simulated year have no rows behind them: they stand alone.
std::vector<ExplainScene> ExplainDock::trail() const
{
    return isOther() ? std::vector{m_scene}
                     : explainTrail(ExplainTexts(m_document, m_results, m_appearance.format()), m_figure, longestTrail);
}

void ExplainDock::copy() const
{
    if (canExplain())
        QGuiApplication::clipboard()->setText(trailText(trail()));
}

std::optional<core::Document> ExplainDock::document() const
{
    if (!canExplain())
        return std::nullopt;
    const auto scenes = trail();
    return trailDocument(scenes, m_appearance.language(), m_document.park().profile.name, scenes.size() < longestTrail);
}

} // namespace ui
