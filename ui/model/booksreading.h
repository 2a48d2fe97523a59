#pragma once

#include "core/exchange/sheetreader.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace ui {

/// Reads spreadsheets off the window's thread, each in a child process of the program.
class BooksReading : public QObject
{
    Q_OBJECT
public:
    explicit BooksReading(QObject *parent = nullptr);
    ~BooksReading() override;

    /// The program that reads; tests name their own.
    void setProgram(const QString &program) { m_program = program; }
    bool isBusy() const { return m_thread; }
    /// Reads files in the order given, then says done; does nothing while it is busy.
    void read(const QStringList &fileNames);

    struct File {
        QString name;
        core::Result<core::Spreadsheet> content;
    };
    /// What was read last; to be taken once.
    std::vector<File> take() { return std::move(m_files); }

Q_SIGNALS:
    void done();

private:
    QString m_program;
    QPointer<QThread> m_thread;
    std::vector<File> m_files;
};

} // namespace ui
