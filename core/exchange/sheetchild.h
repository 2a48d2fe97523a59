#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// What the reading child does with a file: looks at what it really is, counts what it inflates to (at most 300 MB), reads it.
/// Always a whole answer of frames (core/exchange/sheetframes.h), unless liborcus aborts or the limits of the process are met.
QByteArray sheetFramesOf(const QString &fileName);

/// The main function of the reading child: the frames of a file on stdout, within 400 MB of memory beyond what the program itself
/// takes and 30 seconds of processor time. The exit code.
int runSheetChild(const char *fileName);

} // namespace core
