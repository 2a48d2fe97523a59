#pragma once

#include "ui/pages/page.h"

#include <QMenu>

namespace ui {

/// What a document may prove, to choose from: the park, enterprises, measures, the lists and rows of the shown case, items and
/// conditions of the schemes. What it refers to already is ticked; choosing ticks or unticks as a command.
class ReferenceMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ReferenceMenu(const PageContext &context, QWidget *parent = nullptr);
    /// Of which document of the park.
    void setEvidence(qsizetype evidence) { m_evidence = evidence; }

private:
    void fill();
    void fillSystem(QMenu *menu, core::System system);
    void fillList(QMenu *menu, const core::Place &list);
    void fillScheme(QMenu *menu, const core::Scheme &scheme);
    void addPath(QMenu *menu, const QString &text, const QString &path);
    /// A submenu that is filled when it is opened.
    template <class Fill> void addLater(QMenu *menu, const QString &text, Fill fill);
    void toggle(const QString &path, bool isChosen);

    PageContext m_context;
    qsizetype m_evidence = -1;
};

} // namespace ui
