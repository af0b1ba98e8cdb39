//! The DOCX: an OPC package of WordprocessingML (ISO/IEC 29500), written as a stream.

mod body;
mod xml;

use std::io::{self, BufWriter, Seek, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::{Document, Page, WriteError, layout};
use body::Body;
use xml::Xml;

/// Columns of a table beyond which Word refuses a file.
const COLUMNS: usize = 63;
/// The greatest number a list of Word begins with.
const LIST_NUMBERS: u64 = 32_767;
/// Columns beyond which a table that lies on its side is set smaller.
const MANY_COLUMNS: usize = 8;

const WORDPROCESSING: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Writes the document as DOCX. The same document always gives the same bytes: no moment of writing stands in the file.
///
/// Beside the document itself no more than a buffer is held, however long its tables are. Headings below level 6 are of
/// level 6. A character that XML cannot hold stands as U+FFFD.
///
/// # Errors
///
/// When `out` fails, and for what Word does not open: a table of more than 63 columns, a list that counts beyond 32,767,
/// a table whose rows do not fit its columns.
pub fn docx(document: &Document, out: impl Write + Seek) -> Result<(), WriteError> {
    layout::check(document, COLUMNS)?;
    let lists = numbered_lists(document)?;
    let mut zip = ZipWriter::new(out);
    let mut fixed = |name: &str, text: &str| -> Result<(), WriteError> {
        start(&mut zip, name)?;
        Ok(zip.write_all(text.as_bytes())?)
    };
    let language = layout::locale(document.language);
    fixed("[Content_Types].xml", include_str!("docx/content_types.xml"))?;
    fixed("_rels/.rels", include_str!("docx/package_rels.xml"))?;
    fixed("docProps/app.xml", include_str!("docx/app.xml"))?;
    fixed("word/_rels/document.xml.rels", include_str!("docx/document_rels.xml"))?;
    fixed("word/footer1.xml", include_str!("docx/footer.xml"))?;
    fixed("word/settings.xml", &include_str!("docx/settings.xml").replace("{language}", language))?;
    fixed("word/styles.xml", &styles(document))?;

    start(&mut zip, "docProps/core.xml")?;
    core(document, &mut zip)?;
    start(&mut zip, "word/numbering.xml")?;
    numbering(&lists, &mut zip)?;
    start(&mut zip, "word/document.xml")?;
    Body::new(Xml::new(BufWriter::new(&mut zip))?, document.page).write(&document.blocks)?;
    zip.finish()?;
    Ok(())
}

/// Begins a part of the package.
fn start(zip: &mut ZipWriter<impl Write + Seek>, name: &str) -> Result<(), WriteError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    Ok(zip.start_file(name, options)?)
}

/// The first numbers of the numbered lists, in order.
fn numbered_lists(document: &Document) -> Result<Vec<u64>, WriteError> {
    let mut lists = Vec::new();
    for (from, items) in document.blocks.iter().filter_map(body::numbered) {
        if from.saturating_add(items.len() as u64) > LIST_NUMBERS {
            return Err(WriteError::ListNumbers { from, items: items.len(), most: LIST_NUMBERS });
        }
        lists.push(from);
    }
    Ok(lists)
}

/// Whether bytes are a WordprocessingML document, by what the archive holds.
pub fn is_docx(bytes: &[u8]) -> bool {
    let archive = zip::ZipArchive::new(std::io::Cursor::new(bytes));
    archive.is_ok_and(|archive| {
        ["[Content_Types].xml", "word/document.xml"].iter().all(|part| archive.index_for_name(part).is_some())
    })
}

/// The styles, with what depends on the document: language, place of what stands at the right, size of tables.
fn styles(document: &Document) -> String {
    let wide = layout::tables(document).any(|table| table.columns.len() > MANY_COLUMNS);
    // The head of a statutory form is long and stands on every page: it is set smaller than the rows.
    let (rows, head) = match document.page {
        Page::Portrait => ("24", "22"),
        Page::Landscape if wide => ("18", "16"),
        Page::Landscape => ("20", "18"),
    };
    let aside = (f64::from(body::text_width(document.page)) * layout::ASIDE).round();
    include_str!("docx/styles.xml")
        .replace("{font}", layout::FONT)
        .replace("{language}", layout::locale(document.language))
        .replace("{aside}", &aside.to_string())
        .replace("{table}", rows)
        .replace("{head}", head)
}

/// The properties of the file.
fn core(document: &Document, out: impl Write) -> io::Result<()> {
    let mut xml = Xml::new(out)?;
    let names = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    xml.open("cp:coreProperties", &names)?;
    xml.text("dc:title", &[], &document.title)?;
    xml.text("dc:language", &[], layout::locale(document.language))?;
    xml.close("cp:coreProperties")?;
    xml.finish()
}

/// The lists: a dash for those without numbers, and for each numbered one the number it begins with.
fn numbering(lists: &[u64], out: impl Write) -> io::Result<()> {
    let mut xml = Xml::new(out)?;
    xml.open("w:numbering", &[("xmlns:w", WORDPROCESSING)])?;
    for (id, format, text) in [("0", "bullet", "–"), ("1", "decimal", "%1.")] {
        xml.open("w:abstractNum", &[("w:abstractNumId", id)])?;
        xml.property("w:multiLevelType", "singleLevel")?;
        xml.open("w:lvl", &[("w:ilvl", "0")])?;
        xml.property("w:start", "1")?;
        xml.property("w:numFmt", format)?;
        xml.property("w:suff", "space")?;
        xml.property("w:lvlText", text)?;
        xml.property("w:lvlJc", "left")?;
        xml.open("w:pPr", &[])?;
        xml.empty("w:ind", &[("w:left", "0"), ("w:firstLine", "709")])?;
        xml.close("w:pPr")?;
        xml.close("w:lvl")?;
        xml.close("w:abstractNum")?;
    }
    xml.open("w:num", &[("w:numId", body::DASHES)])?;
    xml.property("w:abstractNumId", "0")?;
    xml.close("w:num")?;
    for (index, from) in lists.iter().enumerate() {
        xml.open("w:num", &[("w:numId", &body::number_id(index))])?;
        xml.property("w:abstractNumId", "1")?;
        xml.open("w:lvlOverride", &[("w:ilvl", "0")])?;
        xml.property("w:startOverride", &from.to_string())?;
        xml.close("w:lvlOverride")?;
        xml.close("w:num")?;
    }
    xml.close("w:numbering")?;
    xml.finish()
}
