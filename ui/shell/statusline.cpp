#include "statusline.h"

#include "ui/inputs/elidedlabel.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"
#include "ui/model/keeper.h"
#include "ui/model/sentences.h"

#include <QEvent>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace ui {

StatusLine::StatusLine(Appearance &appearance, const FindingsModel &findings, QStatusBar *bar)
    : QObject(bar),
      m_bar(bar),
      m_appearance(appearance),
      m_findings(findings),
      m_state(new ElidedLabel(bar)),
      m_hint(new ElidedLabel(bar)),
      m_saveAs(new QToolButton(bar)),
      m_scheme(new QToolButton(bar)),
      m_errors(new QToolButton(bar)),
      m_warnings(new QToolButton(bar)),
      m_notes(new QToolButton(bar)),
      m_language(new QToolButton(bar)),
      m_theme(new QToolButton(bar)),
      m_zoom(new QToolButton(bar)),
      m_sizes(new QMenu(m_zoom))
{
    bar->setSizeGripEnabled(false);
    bar->installEventFilter(this);
    bar->addWidget(m_state);
    bar->addWidget(m_saveAs);
    m_saveAs->setObjectName(QStringLiteral("saveElsewhere"));
    connect(m_saveAs, &QToolButton::clicked, this, &StatusLine::saveAsWanted);
    for (QToolButton *button : {m_errors, m_warnings, m_notes}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        scaleIcons(button, 14);
        connect(button, &QToolButton::clicked, this, &StatusLine::findingsWanted);
        bar->addWidget(button);
    }
    bar->addWidget(m_hint, 1);
    bar->addPermanentWidget(m_scheme);
    m_scheme->setObjectName(QStringLiteral("shownScheme"));
    connect(m_scheme, &QToolButton::clicked, this, [this] { Q_EMIT schemeWanted(m_shownScheme); });
    bar->addPermanentWidget(m_language);
    bar->addPermanentWidget(m_theme);
    bar->addPermanentWidget(m_zoom);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setMenu(m_sizes);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    for (const int size : Appearance::textSizes) {
        QAction *action =
            m_sizes->addAction(QStringLiteral("%1 %").arg(size), this, [this, size] { m_appearance.setTextSize(size); });
        action->setCheckable(true);
        action->setData(size);
    }
    scaleIcons(m_theme, 14);
    connect(m_language, &QToolButton::clicked, this, [this] {
        m_appearance.setLanguage(m_appearance.language() == Language::English ? Language::Chinese : Language::English);
    });
    connect(m_theme, &QToolButton::clicked, this,
            [this] { m_appearance.setTheme(m_appearance.theme() == Theme::Light ? Theme::Dark : Theme::Light); });
}

void StatusLine::hint(const QString &text)
{
    m_hint->setText(text);
}

void StatusLine::setRefusal(const QString &reason)
{
    m_refusal = reason;
}

QString StatusLine::stateText(const Document &document, const Keeper &keeper) const
{
    if (!document.isOpen())
        return tr("Parkwright %1 · works without network").arg(QStringLiteral(PARKWRIGHT_VERSION));
    if (!m_refusal.isEmpty())
        return tr("Cannot save: %1").arg(m_refusal);
    if (document.isReadOnly())
        return tr("Read-only: %1").arg(document.readOnlyReason());
    if (keeper.state() == Keeper::State::Failed)
        return tr("Cannot keep the edits: %1").arg(sentence(keeper.error()));
    if (keeper.state() == Keeper::State::Keeping)
        return tr("Keeping…");
    if (document.isSaved())
        return document.savedAt().isValid() ? tr("Saved %1").arg(document.savedAt().toString(QStringLiteral("HH:mm")))
                                            : tr("Saved");
    return document.isChanged() ? tr("Edits kept, not saved to file") : tr("Not saved to a project file yet");
}

void StatusLine::showSchemeOf(const Document &document, const Results &results)
{
    m_shownScheme = m_shownScheme < results.schemes().size() ? m_shownScheme : 0;
    const core::LocalText &names = results.schemes()[m_shownScheme].name;
    m_schemeName = m_appearance.local(names);
    m_scheme->setVisible(document.isOpen());
    m_scheme->setToolTip(tr("Scheme: %1. Show its evaluation").arg(m_schemeName));
    m_scheme->setAccessibleName(m_scheme->toolTip());
}

/// The name of the scheme, as far as the other parts leave room and some is left for the hint.
void StatusLine::fitScheme()
{
    constexpr int leastName = 12, hint = 24, frame = 4; // signs of the width of "x"
    const QFontMetrics metrics = m_scheme->fontMetrics();
    const int sign = metrics.horizontalAdvance(u'x');
    int taken = (hint + frame) * sign + metrics.horizontalAdvance(m_state->text());
    for (const QToolButton *each : {m_saveAs, m_errors, m_warnings, m_notes, m_language, m_theme, m_zoom})
        if (!each->isHidden())
            taken += each->sizeHint().width() + sign;
    m_scheme->setText(metrics.elidedText(m_schemeName, Qt::ElideRight, std::max(leastName * sign, m_bar->width() - taken)));
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::Resize)
        fitScheme();
    return QObject::eventFilter(watched, event);
}

void StatusLine::refresh(const Document &document, const Results &results, const Keeper &keeper)
{
    const Palette &palette = Palette::of(m_appearance.theme());
    m_state->setText(stateText(document, keeper));
    m_saveAs->setText(tr("Save as…"));
    m_saveAs->setVisible(document.isOpen() && !m_refusal.isEmpty());
    const std::tuple<QToolButton *, core::Severity, QString> counts[]{
        {m_errors, core::Severity::Error, tr("%n errors", nullptr, m_findings.count(core::Severity::Error))},
        {m_warnings, core::Severity::Warning, tr("%n warnings", nullptr, m_findings.count(core::Severity::Warning))},
        {m_notes, core::Severity::Info, tr("%n notes", nullptr, m_findings.count(core::Severity::Info))},
    };
    for (const auto &[button, severity, text] : counts) {
        button->setVisible(m_findings.count(severity) > 0);
        button->setText(text);
        button->setIcon(icon(iconName(severity), palette.severities[size_t(severity)].word));
        button->setToolTip(tr("Show the findings"));
    }
    const bool english = m_appearance.language() == Language::English;
    showSchemeOf(document, results);
    m_language->setText(english ? QStringLiteral("English") : QStringLiteral("中文"));
    m_language->setToolTip(tr("Switch the language"));
    m_theme->setIcon(icon(m_appearance.theme() == Theme::Light ? QStringLiteral("moon") : QStringLiteral("sun"), palette.text));
    m_theme->setToolTip(m_appearance.theme() == Theme::Light ? tr("Dark theme") : tr("Light theme"));
    m_theme->setAccessibleName(m_theme->toolTip());
    m_zoom->setText(QStringLiteral("%1 %").arg(m_appearance.textSize()));
    m_zoom->setToolTip(tr("Size of text (Ctrl+Alt++, Ctrl+Alt+−)"));
    m_zoom->setAccessibleName(tr("Size of text: %1").arg(m_zoom->text()));
    for (QAction *action : m_sizes->actions())
        action->setChecked(action->data().toInt() == m_appearance.textSize());
    fitScheme();
}

} // namespace ui
