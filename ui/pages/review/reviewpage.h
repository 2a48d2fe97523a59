#pragma once

#include "core/dossier/document.h"
#include "core/review/remark.h"
#include "ui/pages/page.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace ui {

class Card;
class ColumnFit;
class ElidedLabel;
class RemarkCard;
class RemarksModel;
class RemarksStore;

/// Remarks of an examiner on rows, items and sections of documents, and the answers of the author.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    ReviewPage(const PageContext &context, RemarksStore &store, QWidget *parent = nullptr);
    void refresh() override;
    /// Nothing: the page follows the results by itself, for the remarks read them first.
    void refreshResults() override {}
    /// Selects a remark.
    void showRemark(const QString &id);

Q_SIGNALS:
    /// What a remark is about is to be shown where it stands.
    void targetWanted(const core::RemarkTarget &target);
    /// A remark on the whole park is to be made.
    void remarkWanted();
    /// A file for the remarks is to be chosen.
    void fileWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void follow();
    void buildExport();
    void fillFilters();
    void filter();
    void showTexts();
    void showFile();
    void showList();
    void showChosen();
    void takeIn();
    void exportWord(core::DocumentLanguage language);
    void exportTable();
    QString answerText() const;

    RemarksStore &m_store;
    RemarksModel *m_model;
    QTableView *m_view;
    ColumnFit *m_fit;
    Card *m_list;
    RemarkCard *m_remark;
    QComboBox *m_state, *m_part; ///< which remarks are shown; the first entry: all
    QLabel *m_none, *m_nameLabel;
    QLineEdit *m_name;
    ElidedLabel *m_place;
    QToolButton *m_choose, *m_takeIn, *m_export;
    QAction *m_chinese, *m_english, *m_table;
    QPushButton *m_new;
    bool m_isStale = false; ///< remarks or results changed while it was not in view
};

} // namespace ui
