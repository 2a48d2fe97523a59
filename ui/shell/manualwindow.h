#pragma once

#include "ui/model/appearance.h"
#include "ui/model/manual.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class ManualText;
struct Palette;

/// The manual beside the program: contents or what was found at the left, the chapter at the right, back and forward.
class ManualWindow : public QDialog
{
    Q_OBJECT
public:
    ManualWindow(const core::Library &library, const std::vector<core::Scheme> &schemes, const Appearance &appearance,
                 QWidget *parent = nullptr);

    const Manual &manual() const { return *m_manual; }
    /// Shows "chapter" or "chapter#anchor"; an unknown place shows the first chapter.
    void show(const QString &place);
    using QWidget::show;
    /// The place in view.
    QString place() const { return m_places.value(m_at); }
    void search(const QString &wanted);

Q_SIGNALS:
    /// A link leads to a page of the program, by its key.
    void pageWanted(const QString &key);

private:
    QWidget *makeHead();
    QTreeWidget *makeTree(const QString &name);
    /// Everything anew in the program's language, colours and size of text, at the same place.
    void refresh();
    void fillContents();
    void fillHits();
    void showPlace();
    void follow(const QUrl &link);
    void step(int direction);
    void chooseIn(const QTreeWidget &tree, QTreeWidgetItem *item);
    const Palette &colours() const;
    QStringList words() const;

    const core::Library &m_library;
    const std::vector<core::Scheme> &m_schemes;
    const Appearance &m_appearance;
    std::unique_ptr<Manual> m_manual;
    QToolButton *m_back, *m_forward;
    QLineEdit *m_search;
    QLabel *m_found;
    QStackedWidget *m_left;
    QTreeWidget *m_contents, *m_hits;
    ManualText *m_text;
    QString m_shownChapter; ///< with its language and theme: what the text is made of
    QStringList m_places;   ///< the way so far
    qsizetype m_at = -1;
};

} // namespace ui
