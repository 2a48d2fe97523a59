#pragma once

#include "ui/model/fieldtexts.h"
#include "ui/model/results.h"

#include <QAbstractTableModel>

namespace ui {

/// The name of a case of a park; its id where the park has it no more.
QString caseName(const core::Park &park, const QString &id);

/// The trail of the open park, a line for each change, the newest first. Lines are read when they are shown: a hundred thousand
/// of them cost no more than those in view.
class TrailModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { When, Who, What, Where, Old, New, ColumnCount };
    static constexpr int PlaceRole = Qt::UserRole + 60; ///< whether a click leads somewhere
    TrailModel(const Document &document, const Results &results, const Appearance &appearance, QObject *parent = nullptr);

    /// Which lines are shown; empty: all.
    struct Filter {
        QString text;                  ///< anywhere in the line
        std::optional<QString> inCase; ///< by its id; an empty one: outside of the cases
        std::optional<QString> author;
        bool isEmpty() const { return text.isEmpty() && !inCase && !author; }
        bool operator==(const Filter &) const = default;
    };
    void setFilter(const Filter &filter);
    /// Takes what was added to the trail since; everything anew when it is another trail.
    void follow();
    /// Everything anew: another language, other units.
    void refresh();

    /// Who stands in the trail, in the order of their first entry.
    QStringList authors() const;
    /// How many changes there are, shown or not.
    int total() const { return m_total; }
    /// The place a line is about, when it is still there.
    std::optional<core::Place> place(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        qint32 entry;
        qint32 change; ///< −1: the entry has none
    };
    const core::History &history() const { return m_document.history(); }
    const Line &line(int row) const { return m_lines[m_lines.size() - 1 - size_t(row)]; }
    const core::TrailChange *changeOf(const Line &line) const;
    const std::vector<core::TrailChange> &changes(qint32 entry) const;
    void add(qsizetype entry, std::vector<Line> &lines) const;
    bool mayPass(const core::TrailEntry &entry) const;
    bool passes(const core::TrailEntry &entry, const core::TrailChange *change) const;
    void readKeys();
    QString whereOf(const core::TrailChange &change) const;
    QString valueOf(const core::TrailChange &change, bool isNew) const;
    QVariant rawValue(const core::TrailChange &change, bool isNew) const;
    std::optional<core::Address> addressOf(const core::TrailChange &change) const;

    const Document &m_document;
    FieldTexts m_texts;
    Filter m_filter;
    std::vector<QByteArray> m_keys; ///< what stands in the text of edits where a label has the wanted text
    std::vector<Line> m_lines;      ///< the oldest first
    qsizetype m_read = 0;           ///< entries
    int m_total = 0;
    int m_openCount = -1; ///< of the document
    mutable qint32 m_decoded = -1;
    mutable std::vector<core::TrailChange> m_changes; ///< of the entry decoded last
};

} // namespace ui
