#pragma once

#include "core/review/remarklist.h"
#include "core/review/remarksfile.h"
#include "core/review/reviewdocuments.h"
#include "ui/model/appearance.h"
#include "ui/model/results.h"

#include <QSet>

#include <functional>

namespace ui {

/// The remarks on the open park: read with it, kept in their own file at once, never in the park and never undone with it.
class RemarksStore : public QObject
{
    Q_OBJECT
public:
    /// `settings`: the name of whoever writes and places that were chosen are remembered.
    RemarksStore(const Document &document, const Results &results, const Appearance &appearance, bool settings,
                 QObject *parent = nullptr);

    const core::Remarks &remarks() const { return m_remarks; }
    /// How many have the state.
    int count(core::RemarkState state) const;
    /// Every remark in the language of the program, in the order of the file. Made when asked for.
    const std::vector<core::RemarkLine> &lines() const;
    /// In another language, for what is handed out.
    core::Document asDocument(core::DocumentLanguage language, const QDate &date) const;
    core::OutSheet asSheet() const;
    /// "C2025 · Energy supply · Power received · P1".
    QString where(const core::RemarkTarget &target) const;

    /// Where remarks are kept; empty: there is no place for them yet.
    const QString &fileName() const { return m_fileName; }
    /// Whether a place has to be chosen before anything can be kept, and why, as a sentence.
    bool needsPlace() const { return m_fileName.isEmpty(); }
    QString placeSentence() const;
    /// Whether everything is in the file.
    bool isKept() const { return m_isKept; }
    /// Keeps the remarks in this file from now on, together with those that it holds. False: it was refused, and said why.
    bool setPlace(const QString &fileName);

    /// Who writes; may be empty.
    const QString &name() const { return m_name; }
    void setName(const QString &name);
    /// What the clock says; tests have their own.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }

    // ---- each is kept at once; what cannot be written stays here and is said
    /// The id of the new remark; empty: nothing was written.
    QString add(const core::RemarkTarget &target, const QString &text);
    void write(const QString &id, core::RemarkEntry::Kind kind, const QString &text);
    void remove(const QString &id);
    /// Takes in what another file has and this one lacks: what came back from the author, or from another examiner.
    bool takeIn(const QString &fileName);

Q_SIGNALS:
    /// Remarks, or where they are kept.
    void changed();
    void said(const QString &sentence);

private:
    void load();
    void follow();
    bool take(const QString &fileName);
    bool keep();
    bool joinFile();
    void setRemarks(core::Remarks remarks);
    void sayLeftBehind();
    QString chosenPlace() const;
    core::ReviewedPark reviewed() const;
    core::RemarkWords words(const core::BookTexts &labels, core::DocumentLanguage language) const;
    core::DocumentLanguage language() const;
    /// What documents are made from; read when one is first asked for.
    struct Tables {
        core::Result<core::DossierTexts> texts;
        core::Result<core::HourlyTables> hourly;
        core::Result<core::Table> rules;
    };
    const Tables &tables() const;

    const Document &m_document;
    const Results &m_results;
    const Appearance &m_appearance;
    bool m_hasSettings;
    std::function<QDateTime()> m_now;
    core::Remarks m_remarks;
    QString m_parkFile, m_fileName, m_name;
    QString m_refused; ///< a file that stands where remarks would go and was left alone
    bool m_isKept = true;
    int m_ofPark = 0;        ///< the park that the remarks are on
    QSet<QString> m_removed; ///< not to come back from the file

    mutable std::optional<Tables> m_tables;
    mutable std::unique_ptr<core::ReviewDocuments> m_documents; ///< of the present state of the park
    mutable std::optional<std::vector<core::RemarkLine>> m_lines;
};

} // namespace ui
