//! Drafts as files beside the register, and the changes of a draft.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Draft, PostWish, Wish};

/// The drafts beside a register.
#[derive(Clone, Debug)]
pub struct Drafts {
    folder: PathBuf,
}

/// Why a draft cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum DraftFileError {
    /// The disk.
    #[error("{}: {error}", path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The file is no draft.
    #[error("{}: {reason}", path.display())]
    Form {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
}

impl Drafts {
    /// Those beside the register of this directory.
    pub fn beside(data: &Path) -> Drafts {
        Drafts { folder: data.join("drafts") }
    }

    /// Where the draft of a year lies, of one body or of all.
    fn place(&self, year: i32, body: Option<&str>) -> PathBuf {
        let body = body.map(|key| format!("-{key}")).unwrap_or_default();
        self.folder.join(format!("rotation-{year}{body}.toml"))
    }

    /// The draft of a year, if one was begun.
    ///
    /// # Errors
    /// [`DraftFileError`].
    pub fn read(&self, year: i32, body: Option<&str>) -> Result<Option<Draft>, DraftFileError> {
        let path = self.place(year, body);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(DraftFileError::Disk { path, error }),
        };
        toml::from_str(&text).map(Some).map_err(|error| DraftFileError::Form { path, reason: error.to_string() })
    }

    /// Writes the draft beside the old one and then in its place: a draft is whole or as it was.
    ///
    /// # Errors
    /// [`DraftFileError`].
    pub fn write(&self, draft: &Draft, body: Option<&str>) -> Result<(), DraftFileError> {
        let path = self.place(draft.year, body);
        let disk = |path: &Path| {
            let path = path.to_owned();
            move |error| DraftFileError::Disk { path, error }
        };
        let form = |error: toml::ser::Error| DraftFileError::Form { path: path.clone(), reason: error.to_string() };
        let text = toml::to_string_pretty(draft).map_err(form)?;
        fs::create_dir_all(&self.folder).map_err(disk(&self.folder))?;
        let new = path.with_extension("new");
        fs::write(&new, text).map_err(disk(&new))?;
        fs::rename(&new, &path).map_err(disk(&path))
    }
}

impl Draft {
    /// Gives a person a post. A post can be one person's only.
    pub fn pin(&mut self, person: &str, post: &str) {
        self.wishes.values_mut().for_each(|other| unpin(other, post));
        let wish = self.wishes.entry(person.to_owned()).or_default();
        wish.forbidden.retain(|other| other != post);
        wish.pinned = Some(post.to_owned());
    }

    /// Keeps a person from a post.
    pub fn forbid(&mut self, person: &str, post: &str) {
        let wish = self.wishes.entry(person.to_owned()).or_default();
        unpin(wish, post);
        if !wish.forbidden.iter().any(|other| other == post) {
            wish.forbidden.push(post.to_owned());
        }
    }

    /// Gives a post to nobody.
    pub fn close(&mut self, post: &str) {
        self.wishes.values_mut().for_each(|wish| unpin(wish, post));
        self.posts.entry(post.to_owned()).or_default().closed = true;
    }

    /// Drops the wishes that wish nothing.
    pub fn tidy(&mut self) {
        self.wishes.retain(|_, wish| *wish != Wish::default());
        self.posts.retain(|_, wish| *wish != PostWish::default());
    }
}

fn unpin(wish: &mut Wish, post: &str) {
    wish.pinned = wish.pinned.take().filter(|pinned| pinned != post);
}
