#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// A sentence about a file or an edit over the page; stays until it is closed, or until the edit is taken back or
/// another page is shown.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &sentence) { offer(sentence, {}); }
    /// The same about what was just done on a page: it goes when that is taken back, or with the page.
    void sayOfEdit(const QString &sentence);
    void forgetEdit();
    /// With a button that helps; an empty text: none.
    void offer(const QString &sentence, const QString &action);
    QString sentence() const;

Q_SIGNALS:
    void actionWanted();

private:
    QLabel *m_text;
    bool m_isOfEdit = false;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace ui
