#pragma once

#include "core/review/remarklist.h"
#include "ui/inputs/card.h"
#include "ui/pages/page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace ui {

class RemarksStore;

/// One remark: what it is about, what stood there and stands there, all that was written about it, and a field to answer.
class RemarkCard : public Card
{
    Q_OBJECT
public:
    RemarkCard(const PageContext &context, RemarksStore &store, QWidget *parent = nullptr);
    /// Shows a remark; null: none is chosen.
    void show(const core::RemarkLine *line);
    using QWidget::show;

Q_SIGNALS:
    /// What the remark is about is to be shown where it stands.
    void targetWanted(const core::RemarkTarget &target);

private:
    void build();
    void showThread(const core::Remark &remark);
    void showButtons(const core::Remark &remark);
    /// Writes what was typed as an entry of this kind.
    void write(core::RemarkEntry::Kind kind);
    void reword();
    void remove();

    PageContext m_context;
    RemarksStore &m_store;
    QString m_id;
    QLabel *m_standing, *m_then, *m_now;
    QTextBrowser *m_thread;
    QPlainTextEdit *m_text;
    QPushButton *m_answer;
    QToolButton *m_show, *m_settle, *m_reopen, *m_reword, *m_remove;
};

} // namespace ui
