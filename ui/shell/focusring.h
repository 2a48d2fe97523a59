#pragma once

#include "ui/model/appearance.h"

#include <QPointer>
#include <QWidget>

namespace ui {

/// A frame of 2 px in the accent colour inside of the control that has the keyboard: the style's own is hardly seen. Charts and
/// rows of the start page paint theirs, tables mark the cell.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    /// Frames controls of this window and of its dialogs.
    FocusRing(const Appearance &appearance, QWidget *window);
    ~FocusRing() override;
    /// The control in the frame; null: none.
    QWidget *framed() const { return m_framed; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Frame;
    bool isOurs(const QObject *control) const;
    void follow(QWidget *focused);
    void place();

    const Appearance &m_appearance;
    QPointer<QWidget> m_framed, m_frame;
};

} // namespace ui
