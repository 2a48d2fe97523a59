#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// What the reading child does with a file: looks at what it really is, counts what it inflates to (at most 300 MB), reads it.
/// Always a whole answer of frames (core/exchange/sheetframes.h), unless liborcus aborts or the limits of the process are met.
QByteArray sheetFramesOf(const QString &fileName);

/// Whether the program was started as the reading child: `program --read-workbook FILE…`.
bool isSheetChild(int argumentCount, const char *const *arguments);

/// The main function of the reading child: the frames of the files on stdout, each read within 400 MB of memory beyond what the
/// program itself takes and 30 seconds of processor time. Of several files each is read by a process of its own, which starts as
/// a copy of this one, so that a file that brings its reader down is one failure among the others. The exit code.
int runSheetChild(int argumentCount, const char *const *arguments);

} // namespace core
