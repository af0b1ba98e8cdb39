//! Lists whose state stands in the address: what was asked, from where on, in which order.

use std::fmt::Write;

/// Rows of a page.
pub(crate) const ROWS: usize = 50;

/// An address with a question; fields that are empty are left out.
pub(crate) fn address(path: &str, question: &[(&str, &str)]) -> String {
    let mut address = path.to_owned();
    let mut sign = '?';
    for (name, value) in question.iter().filter(|(_, value)| !value.is_empty()) {
        address.push(sign);
        // Writing into a String cannot fail.
        let _ = write!(address, "{name}=");
        encode(value, &mut address);
        sign = '&';
    }
    address
}

/// A text as part of an address.
pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    encode(text, &mut out);
    out
}

fn encode(value: &str, out: &mut String) {
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            // Writing into a String cannot fail.
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
}

/// A page of a list: the rows from a cursor on, and the cursors of the pages before and after it.
pub(crate) struct Page<'l, T> {
    pub rows: &'l [T],
    /// How many rows stand before these.
    pub before: usize,
    /// The cursor of the page before: empty for the first page, absent where this is the first.
    pub previous: Option<String>,
    /// The cursor of the page after.
    pub next: Option<String>,
}

/// The rows after the one named by the cursor; from the first on where the cursor names none of them.
pub(crate) fn page<'l, T>(all: &'l [T], after: &str, name: impl Fn(&T) -> String) -> Page<'l, T> {
    let from = match after {
        "" => 0,
        after => all.iter().position(|row| name(row) == after).map_or(0, |at| at + 1),
    };
    let until = all.len().min(from + ROWS);
    let rows = all.get(from..until).unwrap_or_default();
    let next = (until < all.len()).then(|| rows.last().map(&name)).flatten();
    let previous = (from > 0).then(|| match from.checked_sub(ROWS + 1) {
        Some(at) => all.get(at).map(&name).unwrap_or_default(),
        None => String::new(),
    });
    Page { rows, before: from, previous, next }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_was_asked() {
        assert_eq!(
            address("/people", &[("q", "Әбіл"), ("body", ""), ("year", "2027")]),
            "/people?q=%D3%98%D0%B1%D1%96%D0%BB&year=2027"
        );
        assert_eq!(address("/people", &[("q", "")]), "/people");
    }

    #[test]
    fn pages_follow_one_another_and_lead_back() {
        let all: Vec<usize> = (0..120).collect();
        let name = |row: &usize| row.to_string();
        let first = page(&all, "", name);
        assert_eq!((first.rows.len(), first.before, first.previous, first.next.as_deref()), (50, 0, None, Some("49")));
        let second = page(&all, "49", name);
        assert_eq!((second.rows[0], second.previous.as_deref(), second.next.as_deref()), (50, Some(""), Some("99")));
        let third = page(&all, "99", name);
        assert_eq!((third.rows.len(), third.previous.as_deref(), third.next), (20, Some("49"), None));
        assert_eq!(page(&all, "gone", name).before, 0);
    }
}
