#pragma once

#include "tests/support/parks.h"

#include <QTemporaryDir>

#include <algorithm>

namespace support {

/// The reference tables of another version of the program: those of ours with some rows changed.
class OtherTables
{
public:
    OtherTables()
    {
        for (const core::KeepableTable &kind : core::keepableTables()) {
            const QString name = QString::fromLatin1(kind.name.data(), qsizetype(kind.name.size()));
            m_tables.push_back(*core::Table::read(QStringLiteral(":/reference"), name));
        }
    }
    void set(const QString &table, const QString &row, const char *column, const QString &text)
    {
        edit(table, [&](core::Table &of, std::vector<QStringList> &rows) { find(rows, row).replace(of.column(column), text); });
    }
    void remove(const QString &table, const QString &row)
    {
        edit(table, [&](core::Table &, std::vector<QStringList> &rows) {
            std::erase_if(rows, [&](const QStringList &each) { return each.front() == row; });
        });
    }
    /// A row like another one, with its own id.
    void copy(const QString &table, const QString &row, const QString &id)
    {
        edit(table, [&](core::Table &, std::vector<QStringList> &rows) {
            QStringList made = find(rows, row);
            made.front() = id;
            rows.push_back(made);
        });
    }
    core::Library library() const
    {
        QTemporaryDir folder;
        for (const core::Table &table : m_tables)
            write(table, folder.filePath(table.name() + QStringLiteral(".csv")));
        const core::Library &ours = support::library(); // of what no case keeps
        for (const core::Table *table : {&ours.parkClasses(), &ours.loadShapes(), &ours.industries(), &ours.processFactors()})
            write(*table, folder.filePath(table->name() + QStringLiteral(".csv")));
        return *core::Library::read(folder.path());
    }

private:
    template <class F> void edit(const QString &name, F change)
    {
        core::Table &table = *std::ranges::find(m_tables, name, &core::Table::name);
        std::vector<QStringList> rows;
        for (qsizetype i = 0; i < table.rowCount(); ++i)
            rows.push_back(table.cells(i));
        change(table, rows);
        table = table.withRows(std::move(rows));
    }
    static QStringList &find(std::vector<QStringList> &rows, const QString &id)
    {
        const auto found = std::ranges::find_if(rows, [&id](const QStringList &each) { return each.at(0) == id; });
        if (found == rows.end())
            qFatal("no row %s", qPrintable(id));
        return *found;
    }
    static QByteArray line(const QStringList &cells)
    {
        QByteArray text;
        for (const QString &cell : cells)
            text += (text.isEmpty() ? "\"" : ",\"") + QString(cell).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
        return text + '\n';
    }
    static void write(const core::Table &table, const QString &fileName)
    {
        QFile file(fileName);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(fileName));
        file.write(line(table.columns()));
        for (qsizetype i = 0; i < table.rowCount(); ++i)
            file.write(line(table.cells(i)));
    }
    std::vector<core::Table> m_tables;
};

} // namespace support
