#pragma once

#include "ui/model/appearance.h"
#include "ui/model/explaintrail.h"
#include "ui/model/showncase.h"

#include <QDockWidget>

#include <functional>
#include <map>

class QLabel;
class QShortcut;
class QTextBrowser;
class QToolButton;

namespace ui {

/// Explains one figure: formula, rows, factors with their sources, readings. Follows the results and the shown case.
class ExplainDock : public QDockWidget
{
    Q_OBJECT
public:
    ExplainDock(const Document &document, const Results &results, const ShownCase &shown, const Appearance &appearance,
                QWidget *parent = nullptr);

    /// What explains the figures of a kind that no evaluation holds (of a trial); an empty title: it does not know the figure.
    void setOther(core::FigureKind kind, std::function<ExplainScene(const core::Figure &)> explain)
    {
        m_others[kind] = std::move(explain);
    }
    /// Opens and explains; a figure of a case without results is only named so.
    void explain(const core::Figure &figure);
    /// Opens and says that nothing stands behind what was asked about, in the place of a figure that was explained before.
    void explainNothing();
    /// Shows it again where it is such a figure.
    void refreshOther();
    /// Back to the figure before.
    void back();
    /// Explains nothing, as before the first figure.
    void forget();
    /// Shows the present results again; costs nothing while it is hidden.
    void refresh();
    /// The same figure of the shown case.
    void followCase();
    const core::Figure &figure() const { return m_figure; }
    const ExplainScene &scene() const { return m_scene; }
    /// The figure and its trail down to the rows, as text.
    void copy() const;
    /// The same as a document; nothing where nothing is explained.
    std::optional<core::Document> document() const;

Q_SIGNALS:
    /// The trail is to be printed.
    void printWanted();
    void placeWanted(const core::Place &place);
    /// The row of a fuel is to count with the factor of this set.
    void factorWanted(const core::Place &row, const QString &set);
    /// What is explained now.
    void explained(const core::Figure &figure);

private:
    void buildHead();
    void follow(const QUrl &link);
    QString html();
    QString section(const QString &title, const QString &body) const;
    QString link(const core::Figure &figure, const QString &text);
    QString partsHtml(const std::vector<ExplainLine> &parts);
    QString sourcesHtml();
    QString otherFactorsHtml() const;
    QString formulaHtml() const;
    bool canExplain() const;
    bool isOther() const;
    ExplainScene sceneOf(const core::Figure &figure) const;
    std::vector<ExplainScene> trail() const;

    const Document &m_document;
    const Results &m_results;
    const ShownCase &m_shown;
    const Appearance &m_appearance;
    QLabel *m_title;
    QToolButton *m_back, *m_copy, *m_print, *m_close;
    QTextBrowser *m_text;
    QShortcut *m_backKey;
    core::Figure m_figure;
    bool m_isNothing = false;    ///< something was asked about that is no figure
    qsizetype m_shownIndex = -1; ///< the case the figure was asked in
    std::vector<core::Figure> m_before;
    std::vector<core::Figure> m_links; ///< by number in the text
    ExplainScene m_scene;
    std::map<core::FigureKind, std::function<ExplainScene(const core::Figure &)>> m_others;
};

} // namespace ui
