#pragma once

#include "ui/model/findingsmodel.h"

#include <QObject>

class QMenu;
class QStatusBar;
class QToolButton;

namespace ui {

class ElidedLabel;
class Keeper;

/// The status bar: how the file stands, findings, scheme, language, theme and size of text.
class StatusLine : public QObject
{
    Q_OBJECT
public:
    StatusLine(Appearance &appearance, const FindingsModel &findings, QStatusBar *bar);
    void refresh(const Document &document, const Results &results, const Keeper &keeper);
    /// The scheme that is looked at, by its position among those of the results.
    void showScheme(size_t scheme) { m_shownScheme = scheme; }
    /// Why the last save was refused; empty: it was not. Stays until it is taken back.
    void setRefusal(const QString &reason);
    /// What the keys do, or what is selected.
    void hint(const QString &text);

Q_SIGNALS:
    void findingsWanted();
    /// The park is to be saved elsewhere, where it cannot be saved to its file.
    void saveAsWanted();
    /// The evaluation by this scheme.
    void schemeWanted(size_t scheme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitScheme();
    void showSchemeOf(const Document &document, const Results &results);
    QString stateText(const Document &document, const Keeper &keeper) const;

    QStatusBar *m_bar;
    Appearance &m_appearance;
    const FindingsModel &m_findings;
    ElidedLabel *m_state, *m_hint;
    size_t m_shownScheme = 0;
    QString m_schemeName; ///< whole
    QString m_refusal;    ///< of the last save
    QToolButton *m_saveAs, *m_scheme, *m_errors, *m_warnings, *m_notes, *m_language, *m_theme, *m_zoom;
    QMenu *m_sizes;
};

} // namespace ui
