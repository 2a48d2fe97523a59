#pragma once

#include "ui/model/ownpacks.h"
#include "ui/model/showncase.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace ui {

class Appearance;
class PlainTable;
class Prompts;

/// Scheme packs: the shipped ones to read, the user's own to write, as text and, what is changed most, in the table of its items.
/// What is typed is checked at once, with the place of a mistake and what the shown case would get by it.
class PacksDialog : public QDialog
{
    Q_OBJECT
public:
    PacksDialog(Results &results, const ShownCase &shown, const Document &document, const Appearance &appearance,
                Prompts &prompts, const QString &folder, QWidget *parent = nullptr);

    QPlainTextEdit *editor() const { return m_text; }
    /// What was found wrong with the text; empty: nothing.
    QString trouble() const { return m_trouble; }
    void showPack(int row);
    void reject() override;

private:
    void build();
    void connectParts();
    void buildItems();
    void fill();
    void choose(int row);
    void showFile(const QString &fileName);
    bool mayLeaveText();
    core::Result<core::Scheme> packInView() const;
    void check();
    void followCase();
    void showItems(const core::Scheme &scheme);
    void offerTyping(const core::Scheme &scheme);
    void takeTyped(const QModelIndex &index, const QString &text);
    void showPlace();
    void copyToEdit();
    void openFile();
    void save();
    void saveElsewhere();
    void removePack();
    void use();
    bool isOwn(int row) const { return row >= int(m_shippedCount); }

    Results &m_results;
    const ShownCase &m_shown;
    const Document &m_document;
    const Appearance &m_appearance;
    Prompts &m_prompts;
    QString m_folder, m_trouble;
    QString m_classId; ///< of the shown case by the pack in view
    size_t m_shippedCount = 0;
    int m_row = 0; ///< of the pack in view
    std::vector<core::Scheme> m_shipped;
    std::vector<QByteArray> m_shippedTexts;
    std::vector<OwnPack> m_own;
    std::optional<core::Error> m_error; ///< of the text in view
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_state;
    PlainTable *m_items;
    QTabWidget *m_tabs;
    QPushButton *m_copy, *m_open, *m_save, *m_saveAs, *m_remove, *m_goTo;
    QTimer m_rest;
};

} // namespace ui
