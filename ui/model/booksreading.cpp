#include "booksreading.h"

#include "ui/model/ownprogram.h"

#include <QThread>

namespace ui {

BooksReading::BooksReading(QObject *parent) : QObject(parent), m_program(ownProgram()) {}

BooksReading::~BooksReading()
{
    if (m_thread)
        m_thread->wait();
}

void BooksReading::read(const QStringList &fileNames)
{
    if (m_thread)
        return;
    auto contents = std::make_shared<std::vector<core::Result<core::Spreadsheet>>>();
    m_thread =
        QThread::create([contents, fileNames, reader = core::SheetReader{m_program}] { *contents = reader.read(fileNames); });
    connect(m_thread, &QThread::finished, this, [this, contents, fileNames] {
        m_thread->deleteLater();
        m_thread.clear();
        m_files.clear();
        for (size_t i = 0; i < contents->size(); ++i)
            m_files.push_back({fileNames[qsizetype(i)], std::move((*contents)[i])});
        Q_EMIT done();
    });
    m_thread->start();
}

} // namespace ui
