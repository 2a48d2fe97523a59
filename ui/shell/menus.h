#pragma once

#include "ui/charts/palette.h"

#include <QMenu>
#include <QObject>

class QAction;
class QActionGroup;

namespace ui {

class ShownCase;

/// File: open, the example, save a copy, quit.
class FileMenu : public QMenu
{
    Q_OBJECT
public:
    explicit FileMenu(QWidget *parent);
    void refresh(bool isOpen);

Q_SIGNALS:
    void openWanted();
    void exampleWanted();
    void saveCopyWanted();
    void quitWanted();

private:
    QAction *m_open, *m_example, *m_saveCopy, *m_quit;
};

/// View: theme, language, findings, pages by key.
class ViewMenu : public QMenu
{
    Q_OBJECT
public:
    ViewMenu(Appearance &appearance, QAction *findings, QWidget *parent);
    void refresh();

private:
    Appearance &m_appearance;
    QMenu *m_themes, *m_languages;
    QAction *m_findings, *m_light, *m_dark, *m_english, *m_chinese;
};

/// Case: the one before, the one after.
class CaseMenu : public QMenu
{
    Q_OBJECT
public:
    CaseMenu(ShownCase &shown, QWidget *parent);
    void refresh();

private:
    QAction *m_previous, *m_next;
};

/// Help: about.
class HelpMenu : public QMenu
{
    Q_OBJECT
public:
    explicit HelpMenu(QWidget *parent);
    void refresh();

Q_SIGNALS:
    void aboutWanted();

private:
    QAction *m_about;
};

} // namespace ui
