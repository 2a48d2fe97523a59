#pragma once

#include "core/explain/figure.h"
#include "ui/charts/palette.h"
#include "ui/model/findingsmodel.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui {

class Card;
class ElidedLabel;
class EmptyState;
class FigureFrame;
class MessageBar;
class Picture;
class Prompts;
class RejectedCells;

/// What every page is given; nothing else reaches it.
struct PageContext {
    Document &document;
    const Results &results;
    ShownCase &shown;
    Appearance &appearance;
    Prompts &prompts;
    RejectedCells &rejected;
};

/// A page: its name, one sentence with the answer, its content, which scrolls when the window is short. Reads everything again in
/// refresh().
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the present case, language and theme.
    virtual void refresh() = 0;
    /// The results of the same case changed: what is selected and being edited stays.
    virtual void refreshResults() { refresh(); }
    /// Jumps to a place of the page; false when it is not here.
    virtual bool showPlace(const core::Place &place);
    /// The same, and to the field of its row or object where it is not −1.
    virtual bool showField(const core::Place &place, int) { return showPlace(place); }
    /// Frames what shows the figure that is explained; None: nothing is.
    virtual void markExplained(const core::Figure &figure);
    QString answer() const;
    /// Says above the figures that cells could not be read, as long as there are any: figures use what the fields hold.
    void warnOfUnread();

Q_SIGNALS:
    /// What the status bar says about the selection or the cell that is edited.
    void hinted(const QString &text);
    /// A figure of the page was clicked.
    void explainWanted(const core::Figure &figure);
    /// A place elsewhere in the window is to be shown.
    void placeWanted(const core::Place &place);
    /// Another page is to be shown: its key, or "cases", "measures" of the park.
    void pageWanted(const QString &key);
    /// A place of the manual is to be shown: "hourly", "files#series"; empty: the chapter of this page.
    void manualWanted(const QString &place);
    /// What happened to a file; empty: all is well.
    void said(const QString &sentence);

protected:
    /// A chart in a card: its menu in the head, its clicks and sentences those of the page.
    void addChart(Card *card, Picture *picture);
    void setTitle(const QString &title, const QString &answer);
    /// What stands in the place of figures; its link leads to the chapter of the page.
    EmptyState *addEmptyState(QWidget *parent);
    QVBoxLayout *content() const { return m_content; }
    QHBoxLayout *titleLine() const { return m_titleLine; }
    /// Behind the ⋯ at the end of the title line: what is not among the three actions that stand there (interface rules, §1).
    void addMore(const QList<QAction *> &actions);
    const Palette &colours() const { return Palette::of(m_context.appearance.theme()); }
    Format format() const { return m_context.appearance.format(); }
    bool isEnglish() const { return m_context.appearance.language() == Language::English; }
    const QString &local(const core::LocalText &text) const { return m_context.appearance.local(text); }
    const PageContext &context() const { return m_context; }
    /// "2025 Actual" of the shown case; empty without one.
    QString caseText() const;

private:
    void showReadOnly();
    /// Of the park and the shown case.
    std::vector<RejectedCell> unreadCells() const;
    void showUnread(MessageBar *bar) const;
    void askManual();

    PageContext m_context;
    QLabel *m_title;
    QToolButton *m_manual;
    ElidedLabel *m_answer;
    QLabel *m_readOnly;            ///< the chip in the title line
    QToolButton *m_more = nullptr; ///< null: the page has no further actions
    QHBoxLayout *m_titleLine;
    QVBoxLayout *m_content;
};

} // namespace ui
