#pragma once

#include "core/dossier/document.h"

#include <QHash>

// The numbers of headings, tables and figures, and what references to them say. Source: rules for the documents, §5 Numbering.

namespace core {

/// "表 7": its word, its number in the sequence of that word, the bookmark that references name.
struct CaptionLabel {
    QString word; ///< also the name of the sequence: 表, 图, 附表, 附图; Table, Figure, Annex table, Annex figure
    int number = 0;
    QString bookmark;
    size_t section = 0;
    QString title;

    QString text() const { return word + u' ' + QString::number(number); }
};

/// The numbers of one document, counted from its start.
class DocumentNumbers
{
public:
    explicit DocumentNumbers(const Document &document);

    /// "一、", "（一）", "1.", "附件1　", "1.2 ": as it stands before the heading; empty for sections of level 0.
    const QString &heading(size_t section) const { return m_headings[section]; }
    /// The label of a block with a caption; nothing for others.
    const CaptionLabel *caption(size_t section, size_t block) const;
    const CaptionLabel *caption(const QString &id) const;
    /// The section of this id that has a heading; nothing for others.
    std::optional<size_t> section(const QString &id) const;
    /// Tables or figures of one word in order.
    std::vector<const CaptionLabel *> captions(bool isFigures) const;
    /// What a run reads: references read as the label of the table or figure or as the heading of the section that they name,
    /// where that is in the document.
    QString text(const TextRun &run) const;

private:
    std::vector<QString> m_headings; ///< their numbers
    std::vector<CaptionLabel> m_labels;
    std::vector<bool> m_isFigure;
    QHash<std::pair<size_t, size_t>, size_t> m_byPlace;
    QHash<QString, size_t> m_byId;
    std::vector<std::pair<QString, QString>> m_sections; ///< id and heading
};

/// Whether a figure has anything to show; one that has not is left out, with its caption and number.
bool isShown(const DocumentFigure &figure);
/// 11 as 十一; up to 99.
QString chineseNumber(int number);
/// What stands for an id where only letters, digits and underscores may, 40 of them.
QString bookmarkName(const QString &id);
/// Text as it is.
inline TextRun plainRun(const QString &text)
{
    return {RunKind::Plain, text, -1, {}};
}

} // namespace core
