//! Sample documents, and what the programs of an office make of the files written from them.

pub mod any;

use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use forms::{Align, Block, Column, Document, Heading, Items, Language, Page, Signature, Span, Table, Text, WriteError};
use quick_xml::Reader;
use quick_xml::events::Event;

const PACKAGES: &str =
    "the Debian packages libreoffice-writer-nogui, libreoffice-calc-nogui and poppler-utils are needed for this test";

/// A PDF that LibreOffice made.
pub struct Pdf {
    /// The text of each page.
    pub pages: Vec<String>,
    /// Width and height of the first page in points.
    pub size: (f64, f64),
}

impl Pdf {
    /// All words in the order in which they stand.
    pub fn words(&self) -> Vec<&str> {
        self.pages.iter().flat_map(|page| page.split_whitespace()).collect()
    }

    /// Says that all the words are there in this order, others (page numbers, repeated heads) among them or not. A word
    /// may be broken over several lines.
    #[track_caller]
    pub fn assert_order(&self, words: &[String]) {
        let found = self.words();
        let mut at = 0;
        for (index, word) in words.iter().enumerate() {
            let end = (at..found.len()).find_map(|start| {
                let mut rest = word.as_str();
                let pieces = found[start..].iter().take_while(|piece| match rest.strip_prefix(**piece) {
                    Some(after) if !rest.is_empty() => {
                        rest = after;
                        true
                    }
                    _ => false,
                });
                let end = start + pieces.count();
                rest.is_empty().then_some(end)
            });
            let before = &words[index.saturating_sub(5)..index];
            at = end.unwrap_or_else(|| panic!("{word:?} is missing after {before:?}"));
        }
    }

    /// Says that all the words are there. A printed sheet of a workbook has its cells in no certain order.
    #[track_caller]
    pub fn assert_words(&self, words: &[String]) {
        let letters: String = (0..self.pages.len()).map(|page| self.letters(page)).collect();
        for word in words {
            assert!(letters.contains(word), "{word:?} is missing");
        }
    }

    /// The page without any blank between letters: a column may break a long word.
    pub fn letters(&self, page: usize) -> String {
        self.pages[page].split_whitespace().collect()
    }
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output =
        Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program}: {error}; {PACKAGES}"));
    assert!(output.status.success(), "{program}: {}; {PACKAGES}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Opens a file with LibreOffice and prints it.
pub fn print(file: &[u8], extension: &str) -> Pdf {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let source = path(&format!("document.{extension}"));
    std::fs::write(&source, file).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", path("profile"));
    run(
        "soffice",
        &[&profile, "--headless", "--convert-to", "pdf", "--outdir", directory.path().to_str().unwrap(), &source],
    );
    let pdf = path("document.pdf");
    assert!(Path::new(&pdf).exists(), "LibreOffice could not open the file; {PACKAGES}");
    let text = run("pdftotext", &["-raw", &pdf, "-"]);
    let info = run("pdfinfo", &[&pdf]);
    let size = info.lines().find_map(|line| line.strip_prefix("Page size:")).unwrap();
    let mut sides = size.split_whitespace().filter_map(|word| word.parse().ok());
    let size = (sides.next().unwrap(), sides.next().unwrap());
    Pdf { pages: text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect(), size }
}

/// Name and text of the parts of a package.
pub fn parts(file: &[u8]) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut part = zip.by_index(index).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (part.name().unwrap().into_owned(), text)
        })
        .collect()
}

/// The part of this name.
pub fn part(file: &[u8], name: &str) -> String {
    parts(file).into_iter().find(|(other, _)| other == name).unwrap().1
}

/// Says that a part is well-formed XML with characters that XML 1.0 allows.
#[track_caller]
pub fn assert_well_formed(name: &str, text: &str) {
    let mut reader = Reader::from_str(text);
    let mut depth = 0;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
            Event::Start(start) => {
                depth += 1;
                start.attributes().for_each(|attribute| drop(attribute.unwrap()));
            }
            Event::Empty(start) => start.attributes().for_each(|attribute| drop(attribute.unwrap())),
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{name}");
    let allowed =
        |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    assert!(text.chars().all(allowed), "{name} holds a character that XML does not allow");
}

/// A document of these blocks.
pub fn document(page: Page, blocks: Vec<Block>) -> Document {
    let title = blocks.iter().find_map(|block| match block {
        Block::Heading(heading) => Some(heading.text.plain()),
        _ => None,
    });
    Document { language: Language::Kk, title: title.unwrap_or_default(), page, blocks }
}

/// A heading of this level.
pub fn heading(level: u8, text: &str) -> Block {
    Block::Heading(Heading { level, text: text.into() })
}

/// A column.
pub fn column(heading: &str, width: f64, align: Align) -> Column {
    Column { heading: heading.into(), width, align }
}

/// A table of texts.
pub fn table(columns: Vec<Column>, rows: &[&[&str]]) -> Block {
    Block::Table(Table {
        columns,
        rows: rows.iter().map(|row| row.iter().map(|&cell| cell.into()).collect()).collect(),
    })
}

/// The headings of the yearly plan of rotation in Kazakh.
pub const HEADINGS: [(&str, f64, Align); 6] = [
    ("№", 1.0, Align::Center),
    (
        "Тегі, аты, әкесінің аты (болған кезде), туған күні, қызметкердің лауазымы, арнаулы атағы немесе сыныптық шені",
        6.0,
        Align::Left,
    ),
    ("Қызметкердің атқаратын лауазымдағы үш жылдық өкілеттігі мерзімінің өту күні", 4.0, Align::Center),
    ("Ротация үшін көзделген лауазым санаты", 3.5, Align::Center),
    (
        "Отбасылық жағдайы және отбасы мүшелерінің саны, қызметкердің (қорғаншы болып табылатын) мүгедектігі бар \
         балаларының, оның ішінде асырап алған балаларының немесе асырауында онымен тұрақты бірге тұратын және бірінші \
         немесе екінші топтағы мүгедектігі бар отбасы мүшелерінің не Қазақстан Республикасының әлеуметтік қорғау туралы \
         заңнамасында белгіленген жасына байланысты зейнеткер ата-анасының бар-жоғы",
        7.0,
        Align::Left,
    ),
    ("Қызметтік тұрғын үйдің қажеттілігі туралы ақпарат", 4.0, Align::Left),
];

/// Every letter that Kazakh has and Russian has not.
pub const KAZAKH: &str = "ӘҒҚҢӨҰҮҺІәғқңөұүһі";

/// The yearly plan of rotation with so many rows.
pub fn plan(rows: usize) -> Document {
    let columns = HEADINGS.iter().map(|&(heading, width, align)| column(heading, width, align)).collect();
    let row = |number: usize| {
        [
            number.to_string(),
            format!(
                "Өскенбаев{number} Әділхан Ғабитұлы, 1984.03.15, Қызылорда облысы департаменті басқармасының басшысы"
            ),
            "2026.11.30".to_owned(),
            "C-O-3".to_owned(),
            format!("Үйленген, отбасында {} адам; һәм ата-анасы бірге тұрады", 2 + number % 5),
            "Қажет".to_owned(),
        ]
    };
    let rows = (1..=rows).map(|number| row(number).iter().map(|cell| cell.as_str().into()).collect()).collect();
    let aside = ["Бекітемін", "Орган басшысы", "____________ Н. Ілиясов"].map(Text::from).to_vec();
    document(
        Page::Landscape,
        vec![
            Block::Aside(aside),
            heading(1, "Қызметкерлерді ротациялаудың 2027 жылға арналған жоспары"),
            Block::Table(Table { columns, rows }),
            Block::Signatures(vec![signature("Персоналды басқару қызметінің басшысы", "Ә. Һамитова")]),
        ],
    )
}

/// A line to sign on.
pub fn signature(post: &str, name: &str) -> Signature {
    Signature { post: post.to_owned(), name: name.to_owned() }
}

/// A letter with everything but a table.
pub fn letter() -> Document {
    let item = |text: &str| Text::from(text);
    document(
        Page::Portrait,
        vec![
            Block::Aside(vec![item("Қаржы министрлігі"), item("Астана қаласы, Мәңгілік ел даңғылы, 8-үй")]),
            heading(1, "Ротация туралы хабарлама"),
            Block::Paragraph(Text(vec![
                span("Құрметті Әсел Өміртайқызы! Сізге ", false, false),
                span("үш айдың ішінде", true, false),
                span(" жаңа лауазымға ауысу ұсынылады, ол туралы ", false, false),
                span("толық мәлімет", false, true),
                span(" төменде берілген.\nБұл жол жаңадан басталады.", false, false),
            ])),
            Block::Items(Items {
                from: Some(3),
                items: vec![item("Лауазым атауы көрсетілген."), item("Мерзімі белгіленген.")],
            }),
            Block::Items(Items {
                from: None, items: vec![item("келісім парағы"), item("өтініш үлгісі")]
            }),
            Block::Paragraph(item("Жауапты он жұмыс күні ішінде күтеміз.")),
            Block::Signatures(vec![signature("Департамент басшысы", "Һ. Ұзақов"), signature("Орындаушы", "")]),
            Block::NewPage,
            heading(2, "Екінші парақ"),
            Block::Paragraph(item("Қосымша мәтін.")),
        ],
    )
}

/// A run of letters.
pub fn span(text: &str, bold: bool, italic: bool) -> Span {
    Span { text: text.to_owned(), bold, italic }
}

/// All texts of a document in the order in which they stand.
pub fn texts(document: &Document) -> Vec<String> {
    let mut texts = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Heading(heading) => texts.push(heading.text.plain()),
            Block::Paragraph(text) => texts.push(text.plain()),
            Block::Aside(lines) => texts.extend(lines.iter().map(Text::plain)),
            Block::Items(list) => texts.extend(list.items.iter().map(Text::plain)),
            Block::Table(table) => {
                texts.extend(table.columns.iter().map(|column| column.heading.plain()));
                texts.extend(table.rows.iter().flatten().map(Text::plain));
            }
            Block::Signatures(signatures) => {
                texts.extend(signatures.iter().flat_map(|signature| [signature.post.clone(), signature.name.clone()]));
            }
            Block::NewPage => {}
        }
    }
    texts
}

/// All words of a document in the order in which they stand.
pub fn words(document: &Document) -> Vec<String> {
    texts(document).iter().flat_map(|text| text.split_whitespace()).map(str::to_owned).collect()
}

/// The document as DOCX.
pub fn docx(document: &Document) -> Result<Vec<u8>, WriteError> {
    let mut file = Cursor::new(Vec::new());
    forms::docx(document, &mut file)?;
    Ok(file.into_inner())
}

/// The document as XLSX.
pub fn xlsx(document: &Document) -> Result<Vec<u8>, WriteError> {
    let mut file = Vec::new();
    forms::xlsx(document, &mut file)?;
    Ok(file)
}
