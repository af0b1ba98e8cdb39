//! Which known key was meant by a mistyped one.

use std::collections::HashMap;

use registry::fold_lookalikes;

/// How many comparisons are made for one file: proposals are a courtesy, and a file of the wrong register has a million wrong keys.
const COMPARISONS: usize = 4_000_000;

/// Proposes keys, each wrong key looked for once.
pub(super) struct Nearest {
    found: HashMap<Box<str>, Option<Box<str>>>,
    left: usize,
}

impl Nearest {
    pub(super) fn new() -> Nearest {
        Nearest { found: HashMap::new(), left: COMPARISONS }
    }

    /// The known key nearest to this one, if one is near.
    pub(super) fn find<'c>(&mut self, wrong: &str, known: impl Iterator<Item = &'c str>) -> Option<Box<str>> {
        if let Some(found) = self.found.get(wrong) {
            return found.clone();
        }
        let mut compared = 0;
        let near = nearest_of(wrong, known.take(self.left).inspect(|_| compared += 1).map(|key| (key, key)));
        self.left -= compared;
        self.found.insert(wrong.into(), near.clone());
        near
    }
}

/// Of pairs of a spelling and a key, the key whose spelling is nearest; of equally near ones the first in alphabetical order.
pub(super) fn nearest_of<'c>(wrong: &str, known: impl Iterator<Item = (&'c str, &'c str)>) -> Option<Box<str>> {
    let folded: Vec<char> = alike(wrong).chars().collect();
    let most = (folded.len() / 3).clamp(1, 4);
    let near = known.filter_map(|(spelling, key)| {
        // A key in bytes is at most four times as long as in characters; most are passed over by this alone.
        if 2 * spelling.len() + most < folded.len() || spelling.len() > 4 * (folded.len() + most) {
            return None;
        }
        let other: Vec<char> = alike(spelling).chars().collect();
        if other.len().abs_diff(folded.len()) > most {
            return None;
        }
        let distance = distance(&folded, &other);
        (distance <= most).then_some((distance, key))
    });
    near.min().map(|(_, key)| key.into())
}

/// The text as two keys are compared. Look-alikes are folded in Cyrillic words only, so a Cyrillic letter is put before each word:
/// a key in Latin letters may have been typed with a Cyrillic one among them.
fn alike(text: &str) -> String {
    text.split_whitespace().map(|word| fold_lookalikes(&format!("я{word}"))).collect()
}

/// Letters to be inserted, left out or changed.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let change = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}
