#include "menus.h"

#include "ui/model/showncase.h"

#include <QAction>
#include <QActionGroup>

namespace ui {

FileMenu::FileMenu(QWidget *parent)
    : QMenu(parent),
      m_open(addAction(QString(), QKeySequence::Open, this, &FileMenu::openWanted)),
      m_example(addAction(QString(), this, &FileMenu::exampleWanted)),
      m_saveCopy(addAction(QString(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &FileMenu::saveCopyWanted)),
      m_quit(nullptr)
{
    addSeparator();
    m_quit = addAction(QString(), QKeySequence::Quit, this, &FileMenu::quitWanted);
    m_open->setObjectName(QStringLiteral("open"));
    m_saveCopy->setObjectName(QStringLiteral("saveCopy"));
}

void FileMenu::refresh(bool isOpen)
{
    setTitle(tr("&File"));
    m_open->setText(tr("&Open park…"));
    m_example->setText(tr("Open the &example"));
    m_saveCopy->setText(tr("&Save a copy…"));
    m_saveCopy->setEnabled(isOpen);
    m_quit->setText(tr("&Quit"));
}

ViewMenu::ViewMenu(Appearance &appearance, QAction *findings, QWidget *parent)
    : QMenu(parent), m_appearance(appearance), m_themes(new QMenu(this)), m_languages(new QMenu(this)), m_findings(findings)
{
    const auto choice = [this](QMenu *menu, QActionGroup *group, auto take) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, take);
        return action;
    };
    auto *themes = new QActionGroup(this), *languages = new QActionGroup(this);
    m_light = choice(m_themes, themes, [this] { m_appearance.setTheme(Theme::Light); });
    m_dark = choice(m_themes, themes, [this] { m_appearance.setTheme(Theme::Dark); });
    m_english = choice(m_languages, languages, [this] { m_appearance.setLanguage(Language::English); });
    m_chinese = choice(m_languages, languages, [this] { m_appearance.setLanguage(Language::Chinese); });
    addMenu(m_themes);
    addMenu(m_languages);
    addSeparator();
    addAction(m_findings);
}

void ViewMenu::refresh()
{
    setTitle(tr("&View"));
    m_themes->setTitle(tr("&Theme"));
    m_light->setText(tr("&Light"));
    m_dark->setText(tr("&Dark"));
    m_languages->setTitle(tr("&Language"));
    m_english->setText(QStringLiteral("English")); // a language names itself
    m_chinese->setText(QStringLiteral("中文"));
    m_findings->setText(tr("&Findings"));
    m_light->setChecked(m_appearance.theme() == Theme::Light);
    m_dark->setChecked(m_appearance.theme() == Theme::Dark);
    m_english->setChecked(m_appearance.language() == Language::English);
    m_chinese->setChecked(m_appearance.language() == Language::Chinese);
}

CaseMenu::CaseMenu(ShownCase &shown, QWidget *parent)
    : QMenu(parent),
      m_previous(addAction(QString(), QKeySequence(Qt::ALT | Qt::Key_Up), &shown, [&shown] { shown.step(-1); })),
      m_next(addAction(QString(), QKeySequence(Qt::ALT | Qt::Key_Down), &shown, [&shown] { shown.step(1); }))
{}

void CaseMenu::refresh()
{
    setTitle(tr("&Case"));
    m_previous->setText(tr("&Previous case"));
    m_next->setText(tr("&Next case"));
}

HelpMenu::HelpMenu(QWidget *parent) : QMenu(parent), m_about(addAction(QString(), this, &HelpMenu::aboutWanted)) {}

void HelpMenu::refresh()
{
    setTitle(tr("&Help"));
    m_about->setText(tr("&About Parkwright"));
}

} // namespace ui
