//! The printed file as others read it: with the tools of poppler and qpdf, which share no code with what wrote it.
#![allow(clippy::unwrap_used, dead_code)]

use std::io::Write;
use std::process::Command;

use forms::{Align, Block, Column, Document, Heading, Language, Page, Span, Table, Text};
use tempfile::NamedTempFile;

/// A printed file on disk.
pub struct Paper {
    file: NamedTempFile,
}

/// A word as it stands on its page, in points from the top left.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub page: usize,
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
    pub text: String,
}

impl Paper {
    pub fn of(bytes: &[u8]) -> Paper {
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        Paper { file }
    }

    pub fn printed(document: &Document) -> Paper {
        Paper::of(&print::pdf(document).unwrap())
    }

    fn run(&self, tool: &str, package: &str, arguments: &[&str]) -> String {
        let (before, after): (Vec<&str>, Vec<&str>) =
            arguments.iter().partition(|argument| argument.len() > 1 && argument.starts_with('-'));
        let output = Command::new(tool).args(before).arg(self.file.path()).args(after).output();
        let output = output.unwrap_or_else(|error| {
            panic!("{tool} does not run ({error}): these tests need it, install the Debian package {package}")
        });
        let words = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{tool}: {words}{}", String::from_utf8_lossy(&output.stderr));
        words
    }

    /// The text in the order in which it is read.
    pub fn text(&self) -> String {
        self.run("pdftotext", "poppler-utils", &["-"]).replace('\u{c}', "\n")
    }

    /// The text of the tags, in their order, for those who do not see the page.
    pub fn tagged_text(&self) -> String {
        self.run("pdfinfo", "poppler-utils", &["-struct-text"])
    }

    /// An entry of the file's properties.
    pub fn property(&self, name: &str) -> String {
        let all = self.run("pdfinfo", "poppler-utils", &[]);
        let line = all.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.unwrap_or_else(|| panic!("no {name} in {all}")).trim().to_owned()
    }

    pub fn pages(&self) -> usize {
        self.property("Pages").parse().unwrap()
    }

    /// The faces: name, and whether it is embedded and has a way back to letters.
    pub fn faces(&self) -> Vec<(String, bool, bool)> {
        let all = self.run("pdffonts", "poppler-utils", &[]);
        let rows = all.lines().skip(2).map(|line| {
            let parts: Vec<&str> = line.split_whitespace().collect();
            let [.., embedded, _subset, unicode, _object, _generation] = parts.as_slice() else { panic!("{line}") };
            (parts[0].to_owned(), *embedded == "yes", *unicode == "yes")
        });
        rows.collect()
    }

    /// Fails unless the file is sound.
    pub fn is_sound(&self) {
        let all = self.run("qpdf", "qpdf", &["--check"]);
        assert!(all.contains("No syntax or stream encoding errors found"), "{all}");
    }

    /// Every word with its place.
    pub fn words(&self) -> Vec<Word> {
        let all = self.run("pdftotext", "poppler-utils", &["-bbox", "-"]);
        let mut page = 0;
        let mut words = Vec::new();
        for line in all.lines().map(str::trim) {
            if line.starts_with("<page ") {
                page += 1;
            }
            let Some(rest) = line.strip_prefix("<word ") else { continue };
            let number = |name: &str| -> f64 {
                let after = rest.split_once(&format!("{name}=\"")).unwrap().1;
                after.split_once('"').unwrap().0.parse().unwrap()
            };
            let text = rest.split_once('>').unwrap().1.strip_suffix("</word>").unwrap();
            words.push(Word {
                page,
                left: number("xMin"),
                top: number("yMin"),
                right: number("xMax"),
                bottom: number("yMax"),
                text: text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\""),
            });
        }
        words
    }
}

/// Spaces and line ends as one space.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn bold(text: &str) -> Span {
    Span { text: text.to_owned(), bold: true, italic: false }
}

pub fn document(page: Page, blocks: Vec<Block>) -> Document {
    Document { language: Language::Kk, title: "Ротация жоспары".to_owned(), page, blocks }
}

pub fn heading(level: u8, text: &str) -> Block {
    Block::Heading(Heading { level, text: text.into() })
}

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph(text.into())
}

/// A table of columns of equal wish, its cells at the left.
pub fn table(headings: &[&str], rows: Vec<Vec<String>>) -> Block {
    let column = |heading: &&str| Column { heading: (*heading).into(), width: 1.0, align: Align::Left };
    let cells = |row: Vec<String>| row.iter().map(|cell| Text::from(cell.as_str())).collect();
    Block::Table(Table { columns: headings.iter().map(column).collect(), rows: rows.into_iter().map(cells).collect() })
}
