#pragma once

#include "ui/model/versionrun.h"
#include "ui/pages/page.h"

class QProgressBar;
class QPushButton;

namespace ui {

class ElidedLabel;
class SideCard;

/// The open park against a version in a file: every difference with what it does to the totals.
class VersionsView : public QWidget
{
    Q_OBJECT
public:
    explicit VersionsView(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    QString answer() const;
    void exportTable();
    /// Compares with this file; it is only read.
    void compareWith(const QString &fileName);
    const VersionRun &run() const { return m_run; }

Q_SIGNALS:
    void said(const QString &sentence);
    /// Something else is known.
    void changed();
    /// The file that is compared is to be merged; empty: one still to be chosen.
    void mergeWanted(const QString &fileName);

private:
    void choose();
    void start();
    void showAnswer();
    void showWork();

    const PageContext m_context;
    VersionRun m_run;
    QString m_fileName;
    int m_ofPark = 0;
    bool m_isFileFirst = true;
    ElidedLabel *m_file;
    QPushButton *m_choose, *m_saved, *m_swap, *m_merge, *m_cancel;
    QProgressBar *m_progress;
    QWidget *m_work;
    SideCard *m_card;
};

} // namespace ui
