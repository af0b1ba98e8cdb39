//! Cookies, secrets drawn by chance, and the tokens of forms.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use sha2::{Digest, Sha256};

/// Letters and digits that are not taken for each other when copied from a screen.
const READABLE: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// Thirty-two bytes drawn by chance.
pub(crate) struct Secret([u8; 32]);

impl Secret {
    pub fn draw() -> Result<Secret, getrandom::Error> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Secret(bytes))
    }

    /// All of it, as a cookie holds it.
    pub fn long(&self) -> String {
        hex(&self.0)
    }

    /// Sixty bits of it, as a person types it: `k4tx-9mwe-2rqa`.
    pub fn short(&self) -> String {
        let letters: Vec<u8> = self.0.iter().take(12).map(|byte| READABLE[usize::from(byte % 32)]).collect();
        letters.chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect::<Vec<_>>().join("-")
    }
}

/// Bytes in hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The hash under which a secret is kept.
pub(crate) fn digest(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// The token that the forms of a session carry: it follows from the cookie, and the cookie does not follow from it.
pub(crate) fn token(cookie: &str) -> String {
    hex(&digest(&format!("form of {cookie}")))
}

/// Whether two secrets are the same, in a time that does not depend on where they differ.
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

/// The value of a cookie.
pub(crate) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let pairs = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|line| line.split(';'));
    pairs.filter_map(|pair| pair.trim().split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// A cookie that only this site gets, and no script reads; without `value` it is taken away.
pub(crate) fn set_cookie(name: &str, value: Option<&str>, seconds: u64, over_tls: bool) -> String {
    let secure = if over_tls { "; Secure" } else { "" };
    let (value, seconds) = value.map_or(("", 0), |value| (value, seconds));
    format!("{}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}", named(name, over_tls))
}

/// The name of a cookie: over TLS with the prefix by which browsers bind it to this very host.
pub(crate) fn named(name: &str, over_tls: bool) -> String {
    if over_tls { format!("__Host-{name}") } else { name.to_owned() }
}
