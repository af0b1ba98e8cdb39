//! One file of several volumes.
//!
//! Every volume is a whole tagged PDF/A file. Their objects are written one after another under new numbers; what a file
//! has once (its catalogue, its tree of pages, its tree of structure, its metadata) is put together anew. Nothing but the
//! places of the objects is kept of a volume once it is written.

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, MaybeRef, Object, ObjectIdentifier, Stream};

use crate::PrintError;
use crate::join::write::{Copy, Writer};

mod write;

/// Numbers of the objects that a file has once.
const CATALOGUE: i32 = 1;
const PAGES: i32 = 2;
const STRUCTURE: i32 = 3;
const CONTENT: i32 = 4;
const METADATA: i32 = 5;
const ONCE: usize = 5;

/// The file so far.
pub(crate) struct Joined {
    writer: Writer,
    /// The first key of the tree of marked content that is free.
    key: i64,
    pages: i64,
    volumes: Vec<i32>,
    marks: Vec<i32>,
    names: Vec<i32>,
    content: Vec<u8>,
    first: Option<First>,
}

/// What the file takes from its first volume.
struct First {
    catalogue: Vec<u8>,
    structure: Vec<u8>,
    content: Vec<u8>,
    metadata: Vec<u8>,
    info: i32,
    id: Vec<u8>,
}

/// Where a volume keeps what is put together anew.
struct Roots<'a> {
    catalogue: Dict<'a>,
    catalogue_id: i32,
    pages: i32,
    structure: Dict<'a>,
    structure_id: i32,
    content: Dict<'a>,
    content_id: i32,
    metadata: Stream<'a>,
    info: i32,
}

fn lacks(what: &str) -> PrintError {
    PrintError::Join(format!("a volume has no {what}"))
}

impl Default for Joined {
    fn default() -> Self {
        Joined {
            writer: Writer::new(ONCE),
            key: 0,
            pages: 0,
            volumes: Vec::new(),
            marks: Vec::new(),
            names: Vec::new(),
            content: Vec::new(),
            first: None,
        }
    }
}

impl Joined {
    /// Adds the pages of a volume.
    ///
    /// # Errors
    /// A volume that is not made as the volumes of this crate are.
    pub(crate) fn add(&mut self, volume: Vec<u8>) -> Result<(), PrintError> {
        let trailer = trailer(&volume)?;
        let pdf = Pdf::new(volume).map_err(|error| PrintError::Join(format!("{error:?}")))?;
        let roots = Roots::of(&pdf, trailer.info)?;
        let prefix = format!("{:06}", self.volumes.len());
        let ids = [(roots.structure_id, STRUCTURE), (roots.content_id, CONTENT)];
        let base = self.writer.take(pdf.len() + 1);
        let copy = Copy { base, ids, key: self.key, prefix: prefix.as_bytes() };
        self.objects(&pdf, &roots, &copy)?;
        self.structure(&roots, &copy)?;
        if self.first.is_none() {
            let put_together = ["Pages", "Metadata", "StructTreeRoot"];
            self.first = Some(First {
                catalogue: copy.entries(&roots.catalogue, &put_together),
                structure: copy.entries(&roots.structure, &["K", "ParentTree", "IDTree", "ParentTreeNextKey"]),
                content: copy.entries(&roots.content, &["K"]),
                metadata: roots.metadata.decoded().map_err(|_| lacks("metadata"))?.into_owned(),
                info: copy.number(roots.info),
                id: trailer.id,
            });
        }
        Ok(())
    }

    /// The objects of a volume, but for those that the file has once.
    fn objects(&mut self, pdf: &Pdf, roots: &Roots, copy: &Copy) -> Result<(), PrintError> {
        let metadata = roots.metadata.obj_id().obj_number;
        let mut put_together = vec![roots.catalogue_id, roots.structure_id, roots.content_id, metadata];
        if self.first.is_some() {
            put_together.push(roots.info);
        }
        let count = i32::try_from(pdf.len()).map_err(|_| PrintError::Join("a volume is too long".to_owned()))?;
        for number in (1..=count).filter(|number| !put_together.contains(number)) {
            let Some(object) = pdf.xref().get::<Object>(ObjectIdentifier::new(number, 0)) else { continue };
            let mut bytes = Vec::new();
            match &object {
                Object::Dict(pages) if number == roots.pages => {
                    bytes.extend(b"<<");
                    bytes.extend(copy.entries(pages, &[]));
                    bytes.extend(format!("/Parent {PAGES} 0 R>>").as_bytes());
                    self.pages += pages.get::<i64>("Count").ok_or_else(|| lacks("count of its pages"))?;
                    self.volumes.push(copy.number(number));
                }
                Object::Stream(stream) => {
                    let dict = copy.entries(stream.dict(), &[]);
                    self.writer.stream(copy.number(number), &dict, &stream.raw_data());
                    continue;
                }
                object => copy.object(object, &mut bytes),
            }
            self.writer.object(copy.number(number), bytes);
        }
        Ok(())
    }

    /// The parts of the structure: what the document holds, which content belongs to which part, and the names of parts.
    fn structure(&mut self, roots: &Roots, copy: &Copy) -> Result<(), PrintError> {
        let kids = roots.content.get::<Array>("K").ok_or_else(|| lacks("content"))?;
        for kid in kids.raw_iter() {
            copy.value(&kid, &mut self.content);
        }
        let tree = roots.structure.get::<Dict>("ParentTree").and_then(|tree| tree.get::<Array>("Nums"));
        let tree = tree.ok_or_else(|| lacks("tree of marked content"))?;
        let keys = roots.structure.get::<i64>("ParentTreeNextKey").ok_or_else(|| lacks("next key"))?;
        let mut node = format!("<</Limits[{} {}]/Nums[", self.key, self.key + keys - 1).into_bytes();
        for (at, entry) in tree.raw_iter().enumerate() {
            match entry {
                MaybeRef::NotRef(Object::Number(key)) if at % 2 == 0 => {
                    node.extend(format!(" {}", self.key + key.as_i64()).as_bytes());
                }
                entry => copy.value(&entry, &mut node),
            }
        }
        node.extend(b"]>>");
        self.key += keys;
        let number = self.part(node);
        self.marks.push(number);
        let names = roots.structure.get::<Dict>("IDTree").and_then(|tree| tree.get::<Array>("Names"));
        let Some(names) = names else { return Ok(()) };
        let names: Vec<MaybeRef<Object>> = names.raw_iter().collect();
        let (Some(least), Some(most)) = (names.first(), names.len().checked_sub(2).and_then(|at| names.get(at))) else {
            return Ok(());
        };
        let mut node = b"<</Limits[".to_vec();
        copy.name(least, &mut node);
        copy.name(most, &mut node);
        node.extend(b"]/Names[");
        for name in &names {
            copy.name(name, &mut node);
        }
        node.extend(b"]>>");
        let number = self.part(node);
        self.names.push(number);
        Ok(())
    }

    fn part(&mut self, bytes: Vec<u8>) -> i32 {
        let number = self.writer.take(1) + 1;
        self.writer.object(number, bytes);
        number
    }

    /// The whole file.
    ///
    /// # Errors
    /// No volume was added.
    pub(crate) fn finish(mut self) -> Result<Vec<u8>, PrintError> {
        let first = self.first.take().ok_or_else(|| PrintError::Join("there are no volumes".to_owned()))?;
        let of = |numbers: &[i32]| numbers.iter().map(|number| format!("{number} 0 R ")).collect::<String>();
        let whole = |parts: &[&[u8]]| [b"<<".as_slice(), &parts.concat(), b">>"].concat();
        let pages = format!("<</Type/Pages/Count {}/Kids[{}]>>", self.pages, of(&self.volumes));
        self.writer.object(PAGES, pages.into_bytes());
        let names =
            if self.names.is_empty() { String::new() } else { format!("/IDTree<</Kids[{}]>>", of(&self.names)) };
        let trees =
            format!("/K[{CONTENT} 0 R]/ParentTree<</Kids[{}]>>{names}/ParentTreeNextKey {}", of(&self.marks), self.key);
        self.writer.object(STRUCTURE, whole(&[&first.structure, trees.as_bytes()]));
        self.writer.object(CONTENT, whole(&[&first.content, b"/K[", &self.content, b"]"]));
        let refs = format!("/Pages {PAGES} 0 R/Metadata {METADATA} 0 R/StructTreeRoot {STRUCTURE} 0 R");
        self.writer.object(CATALOGUE, whole(&[&first.catalogue, refs.as_bytes()]));
        let metadata = with_pages(&first.metadata, self.pages)?;
        let dict = format!("/Type/Metadata/Subtype/XML/Length {}", metadata.len());
        self.writer.stream(METADATA, dict.as_bytes(), &metadata);
        let trailer = [format!("/Root {CATALOGUE} 0 R/Info {} 0 R/ID", first.info).as_bytes(), &first.id].concat();
        Ok(self.writer.finish(&trailer))
    }
}

impl<'a> Roots<'a> {
    fn of(pdf: &'a Pdf, info: i32) -> Result<Roots<'a>, PrintError> {
        let number = |dict: &Dict, key: &str| dict.get_ref(key).map(|at| at.obj_number).ok_or_else(|| lacks(key));
        let root = pdf.xref().root_id();
        let catalogue = pdf.xref().get::<Dict>(root).ok_or_else(|| lacks("catalogue"))?;
        let structure = catalogue.get::<Dict>("StructTreeRoot").ok_or_else(|| lacks("structure"))?;
        let kids = structure.get::<Array>("K").ok_or_else(|| lacks("structure"))?;
        let content_id = match kids.raw_iter().collect::<Vec<_>>().as_slice() {
            [MaybeRef::Ref(content)] => content.obj_number,
            _ => return Err(lacks("single element that holds its content")),
        };
        let content = pdf.xref().get::<Dict>(ObjectIdentifier::new(content_id, 0)).ok_or_else(|| lacks("content"))?;
        Ok(Roots {
            catalogue_id: root.obj_number,
            pages: number(&catalogue, "Pages")?,
            structure_id: number(&catalogue, "StructTreeRoot")?,
            metadata: catalogue.get::<Stream>("Metadata").ok_or_else(|| lacks("metadata"))?,
            catalogue,
            structure,
            content,
            content_id,
            info,
        })
    }
}

struct Trailer {
    info: i32,
    id: Vec<u8>,
}

/// Where a volume's trailer says its information is, and the volume's identifiers as they stand there.
fn trailer(volume: &[u8]) -> Result<Trailer, PrintError> {
    let end = &volume[volume.len().saturating_sub(1024)..];
    let after = |words: &[u8]| {
        let at = end.windows(words.len()).rposition(|window| window == words)?;
        end.get(at + words.len()..)
    };
    let digits = |rest: &[u8]| {
        let digits: Vec<u8> = rest.iter().copied().take_while(u8::is_ascii_digit).collect();
        String::from_utf8(digits).ok()?.parse().ok()
    };
    let info = after(b"/Info ").and_then(digits).ok_or_else(|| lacks("information in its trailer"))?;
    let id = after(b"/ID").and_then(|rest| Some(rest[..=rest.iter().position(|&byte| byte == b']')?].to_vec()));
    Ok(Trailer { info, id: id.ok_or_else(|| lacks("identifier"))? })
}

/// The metadata with the number of pages of the whole.
fn with_pages(metadata: &[u8], pages: i64) -> Result<Vec<u8>, PrintError> {
    let text = std::str::from_utf8(metadata).map_err(|_| lacks("metadata in UTF-8"))?;
    let (open, close) = ("<xmpTPg:NPages>", "</xmpTPg:NPages>");
    let Some((before, rest)) = text.split_once(open) else { return Ok(metadata.to_vec()) };
    let (_, after) = rest.split_once(close).ok_or_else(|| lacks("number of pages in its metadata"))?;
    Ok(format!("{before}{open}{pages}{close}{after}").into_bytes())
}
