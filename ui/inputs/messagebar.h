#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ui {

/// A sentence about a file or an edit over the page; stays until it is closed, or until the edit is taken back.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &sentence);
    /// The same about what was just done in the park: it goes when that is taken back.
    void sayOfEdit(const QString &sentence);
    void forgetEdit();
    QString sentence() const;

private:
    QLabel *m_text;
    bool m_isOfEdit = false;
    QToolButton *m_close;
};

} // namespace ui
