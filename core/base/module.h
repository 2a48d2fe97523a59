#pragma once

#include <QFunctionPointer>
#include <QString>

namespace core {

/// A function of one of the program's modules: libraries of its own that bring what few starts of it need. They are loaded when
/// first asked for, from `lib/parkwright/modules` beside the folder of the program, in it or above; a null pointer: it is not
/// there.
QFunctionPointer moduleFunction(const QString &module, const char *function);

/// The same, of a known type.
template <class Function> Function *moduleFunction(const QString &module, const char *function)
{
    return reinterpret_cast<Function *>(moduleFunction(module, function));
}

} // namespace core
