#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ui {

/// A sentence about a file over the page; stays until it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &sentence);
    QString sentence() const;

private:
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace ui
