#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// A framed part of a page with a title and a muted remark beside it.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &remark);
    /// Puts the remark below the title, in as many lines as it needs: for a card too narrow for both. To be said before widgets
    /// come into the card.
    void wrapRemark();
    QString title() const;
    /// Puts a widget behind title and remark.
    void addToHead(QWidget *widget);
    /// Puts a widget at the right end of the head.
    void addAtEnd(QWidget *widget);
    QString remark() const;
    QVBoxLayout *content() const { return m_content; }

private:
    QLabel *m_title, *m_remark;
    QHBoxLayout *m_head;
    QVBoxLayout *m_content;
    int m_inHead = 0; ///< widgets behind the remark
};

} // namespace ui
