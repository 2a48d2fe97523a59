#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// A sentence about a file over the page; stays until it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &sentence) { offer(sentence, {}); }
    /// With a button that helps; an empty text: none.
    void offer(const QString &sentence, const QString &action);
    QString sentence() const;

Q_SIGNALS:
    void actionWanted();

private:
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace ui
