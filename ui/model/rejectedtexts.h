#pragma once

#include "core/model/edit.h"

#include <QString>
#include <QVariant>

#include <map>
#include <optional>
#include <utility>

namespace ui {

/// A text that could not be read, and the sentence that says why.
struct RejectedText {
    QString text, sentence;
    int number = 0; ///< of what was done when it was typed (Document::lastCommand)
    /// What its cell answers for a role; invalid: nothing of its own.
    QVariant data(int role) const;
};

/// The texts of a park that could not be read, by the fields they were meant for. They stay with their rows wherever those move,
/// whatever is shown; the document keeps them beside the park.
class RejectedTexts
{
public:
    /// An object and one of its fields.
    using Place = std::pair<core::Address, int>;
    struct IsBefore {
        bool operator()(const Place &left, const Place &right) const;
    };
    using Texts = std::map<Place, RejectedText, IsBefore>;
    /// What is to stand at places; nothing: no text.
    using Changes = std::map<Place, std::optional<RejectedText>, IsBefore>;

    bool isEmpty() const { return m_texts.empty(); }
    const Texts &all() const { return m_texts; }
    /// Null: the field holds what it shows.
    const RejectedText *find(const core::Address &object, int field) const;
    /// Whether a field of the object has one.
    bool has(const core::Address &object) const;
    /// Whether a row of the list has one, in this field where it is not −1.
    bool has(const core::Address &owner, int list, int field = -1) const;
    /// Puts in what is to stand at the places, and keeps in `changes` what stood there. False: it is the same as before.
    bool exchange(Changes &changes);
    /// Drops those that came with the thing done with this number. False: there were none.
    bool drop(int number);
    /// After an edit: they move with their rows. Returns those of rows that are gone, where they were.
    Texts follow(const core::Edit &edit);
    void add(Texts texts) { m_texts.merge(texts); }
    void clear() { m_texts.clear(); }

private:
    Texts m_texts;
};

} // namespace ui
