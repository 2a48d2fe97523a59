#pragma once

#include "core/exchange/sheetchild.h"
#include "core/exchange/sheetreader.h"

#include <QCoreApplication>
#include <QTest>

namespace support {

/// Reads spreadsheets as the program does: the test itself is the child. For tests that end with SHEET_TEST_MAIN.
inline core::SheetReader sheetReader()
{
    return {QCoreApplication::applicationFilePath()};
}

} // namespace support

#define SHEET_TEST_MAIN(Test)                                                                                                    \
    int main(int argc, char *argv[])                                                                                             \
    {                                                                                                                            \
        if (core::isSheetChild(argc, argv))                                                                                      \
            return core::runSheetChild(argc, argv);                                                                              \
        QCoreApplication application(argc, argv);                                                                                \
        Test test;                                                                                                               \
        return QTest::qExec(&test, argc, argv);                                                                                  \
    }
