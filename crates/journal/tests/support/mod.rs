//! A journal in a temporary place, and ways to look at and tamper with its files.
#![allow(dead_code, reason = "each test program uses its part")]

use journal::{Draft, Journal, JournalId, Keys};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A data directory and a keys directory that are gone after the test.
pub struct Place {
    dir: TempDir,
    pub id: JournalId,
}

impl Place {
    pub fn new() -> Self {
        let place = Self { dir: tempfile::tempdir().unwrap(), id: JournalId::random().unwrap() };
        Keys::create(place.keys_dir(), place.id).unwrap();
        place
    }

    pub fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    pub fn keys_dir(&self) -> PathBuf {
        self.dir.path().join("keys")
    }

    /// Another directory beside them.
    pub fn other(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn keys(&self) -> Keys {
        Keys::load(self.keys_dir(), self.id).unwrap()
    }

    pub fn create(&self) -> Journal {
        Journal::create(self.data(), &self.keys()).unwrap()
    }

    pub fn open(&self) -> Journal {
        Journal::open(self.data(), &self.keys()).unwrap()
    }

    /// The database, behind the journal's back.
    pub fn database(&self) -> Connection {
        Connection::open(self.data().join("journal.sqlite")).unwrap()
    }

    /// Whether any file in the data directory contains these bytes.
    pub fn data_contains(&self, bytes: &[u8]) -> bool {
        fn search(dir: &Path, bytes: &[u8]) -> bool {
            fs::read_dir(dir).unwrap().any(|file| {
                let path = file.unwrap().path();
                if path.is_dir() {
                    return search(&path, bytes);
                }
                fs::read(&path).unwrap().windows(bytes.len()).any(|part| part == bytes)
            })
        }
        search(&self.data(), bytes)
    }

    /// That a full check finds nothing wrong.
    pub fn assert_sound(&self) {
        let report = journal::verify(self.data(), Some(&self.keys()), &[]);
        assert!(report.is_sound(), "{:#?}", report.problems);
    }
}

/// An event whose content is clear.
pub fn clear(kind: &str, subject: u64) -> Draft {
    Draft {
        recorded_at: 1_700_000_000_000 + i64::try_from(subject % 1000).unwrap(),
        actor: "hr".to_owned(),
        kind: kind.to_owned(),
        subject: Some(subject),
        body: format!(r#"{{"of":{subject}}}"#).into_bytes(),
        private: None,
    }
}

/// An event with a private part.
pub fn private(kind: &str, subject: u64, bytes: &[u8]) -> Draft {
    Draft { private: Some(bytes.to_vec()), ..clear(kind, subject) }
}

/// Replaces the public key beside the data, as a thief would.
pub fn write_identity(place: &Place, keys: &Keys) {
    let text = format!("lauazym-journal 1\njournal {}\nkey {}\n", keys.journal(), keys.public());
    fs::write(place.data().join("identity"), text).unwrap();
}
