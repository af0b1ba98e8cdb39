//! Objects as bytes, and the file that holds them.

use hayro_syntax::object::{Dict, MaybeRef, Number, Object};

/// How the objects of a volume are written into the file.
pub(crate) struct Copy<'a> {
    /// What is added to a number.
    pub base: i32,
    /// Objects that the file has once: the number in the volume and in the file.
    pub ids: [(i32, i32); 2],
    /// What is added to a key of the tree of marked content.
    pub key: i64,
    /// What the names of parts of the structure begin with, so that two volumes have none in common.
    pub prefix: &'a [u8],
}

impl Copy<'_> {
    /// The number in the file.
    pub(crate) fn number(&self, number: i32) -> i32 {
        self.ids.iter().find(|(id, _)| *id == number).map_or(self.base + number, |(_, once)| *once)
    }

    /// The entries of a dictionary, without those named.
    pub(crate) fn entries(&self, dict: &Dict, without: &[&str]) -> Vec<u8> {
        let mut out = Vec::new();
        for (key, value) in dict.entries().filter(|(key, _)| !without.contains(&key.as_str())) {
            name(key.as_ref(), &mut out);
            match (key.as_str(), &value) {
                ("StructParents" | "StructParent", MaybeRef::NotRef(Object::Number(number))) => {
                    out.extend(format!(" {}", number.as_i64() + self.key).as_bytes());
                }
                ("ID", value) => self.name(value, &mut out),
                ("Headers", MaybeRef::NotRef(Object::Array(names))) => {
                    out.push(b'[');
                    names.raw_iter().for_each(|value| self.name(&value, &mut out));
                    out.push(b']');
                }
                (_, value) => self.value(value, &mut out),
            }
        }
        out
    }

    /// A value, a string as the name of a part of the structure.
    pub(crate) fn name(&self, value: &MaybeRef<Object>, out: &mut Vec<u8>) {
        match value {
            MaybeRef::NotRef(Object::String(letters)) => string(&[self.prefix, letters.as_bytes()].concat(), out),
            value => self.value(value, out),
        }
    }

    /// A value with what parts it from the one before.
    pub(crate) fn value(&self, value: &MaybeRef<Object>, out: &mut Vec<u8>) {
        match value {
            MaybeRef::Ref(at) => out.extend(format!(" {} 0 R", self.number(at.obj_number)).as_bytes()),
            MaybeRef::NotRef(object) => self.object(object, out),
        }
    }

    /// An object that is no stream.
    pub(crate) fn object(&self, object: &Object, out: &mut Vec<u8>) {
        match object {
            Object::Null(_) => out.extend(b" null"),
            Object::Boolean(value) => out.extend(format!(" {value}").as_bytes()),
            Object::Number(value) => number(*value, out),
            Object::String(letters) => string(letters.as_bytes(), out),
            Object::Name(letters) => name(letters.as_ref(), out),
            Object::Array(values) => {
                out.push(b'[');
                values.raw_iter().for_each(|value| self.value(&value, out));
                out.push(b']');
            }
            Object::Dict(dict) => {
                out.extend(b"<<");
                out.extend(self.entries(dict, &[]));
                out.extend(b">>");
            }
            // A stream is an object of its own and never a value.
            Object::Stream(_) => out.extend(b" null"),
        }
    }
}

fn number(value: Number, out: &mut Vec<u8>) {
    let real = value.as_f64();
    if real.fract() == 0.0 {
        out.extend(format!(" {}", value.as_i64()).as_bytes());
    } else {
        out.extend(format!(" {real}").as_bytes());
    }
}

fn name(letters: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for &letter in letters {
        if letter.is_ascii_alphanumeric() || b"-_.+*".contains(&letter) {
            out.push(letter);
        } else {
            out.extend(format!("#{letter:02X}").as_bytes());
        }
    }
}

fn string(letters: &[u8], out: &mut Vec<u8>) {
    if letters.iter().all(|letter| (b' '..=b'~').contains(letter) && !b"()\\".contains(letter)) {
        out.push(b'(');
        out.extend(letters);
        out.push(b')');
    } else {
        out.push(b'<');
        letters.iter().for_each(|letter| out.extend(format!("{letter:02X}").as_bytes()));
        out.push(b'>');
    }
}

/// Where an object lies.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    /// At this byte.
    At(usize),
    /// In the stream of objects of this number, at this place.
    In(i32, usize),
}

/// Objects that lie in one compressed stream.
const TOGETHER: usize = 200;

/// A file in the making. Objects that are no streams are compressed many together, which makes a tagged file several
/// times smaller.
pub(crate) struct Writer {
    out: Vec<u8>,
    /// By number; the object of number 0 is none.
    places: Vec<Place>,
    waiting: Vec<(i32, Vec<u8>)>,
}

impl Writer {
    /// A file whose first numbers, from 1, are kept free.
    pub(crate) fn new(free: usize) -> Writer {
        // The second line tells programs that move files that this one is not text.
        let out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        Writer { out, places: vec![Place::Nowhere; free + 1], waiting: Vec::new() }
    }

    /// Takes so many numbers in a row; the last number before them.
    pub(crate) fn take(&mut self, count: usize) -> i32 {
        let last = self.places.len() - 1;
        self.places.resize(self.places.len() + count, Place::Nowhere);
        last as i32
    }

    /// Writes an object that is no stream.
    pub(crate) fn object(&mut self, number: i32, bytes: Vec<u8>) {
        self.waiting.push((number, bytes));
        if self.waiting.len() == TOGETHER {
            self.pack();
        }
    }

    /// Writes a stream; its length is among the entries.
    pub(crate) fn stream(&mut self, number: i32, entries: &[u8], data: &[u8]) {
        self.lies(number, Place::At(self.out.len()));
        self.out.extend(format!("{number} 0 obj\n<<").as_bytes());
        self.out.extend(entries);
        self.out.extend(b">>\nstream\n");
        self.out.extend(data);
        self.out.extend(b"\nendstream\nendobj\n");
    }

    fn lies(&mut self, number: i32, place: Place) {
        if let Some(slot) = usize::try_from(number).ok().and_then(|number| self.places.get_mut(number)) {
            *slot = place;
        }
    }

    /// Compresses the objects that wait into one stream.
    fn pack(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        if waiting.is_empty() {
            return;
        }
        let pack = self.take(1) + 1;
        let (mut index, mut body) = (String::new(), Vec::new());
        for (at, (number, bytes)) in waiting.iter().enumerate() {
            index += &format!("{number} {} ", body.len());
            body.extend(bytes);
            body.push(b'\n');
            self.lies(*number, Place::In(pack, at));
        }
        let data = compressed(&[index.as_bytes(), &body].concat());
        let (count, first, length) = (waiting.len(), index.len(), data.len());
        let entries = format!("/Type/ObjStm/N {count}/First {first}/Filter/FlateDecode/Length {length}");
        self.stream(pack, entries.as_bytes(), &data);
    }

    /// The whole file: what waits, and the table of places with the entries of the trailer.
    pub(crate) fn finish(mut self, trailer: &[u8]) -> Vec<u8> {
        self.pack();
        let table = self.take(1) + 1;
        let start = self.out.len();
        self.lies(table, Place::At(start));
        let mut rows = Vec::with_capacity(8 * self.places.len());
        for (number, place) in self.places.iter().enumerate() {
            let (kind, first, second) = match *place {
                Place::Nowhere => (0, 0, if number == 0 { 65_535 } else { 0 }),
                Place::At(byte) => (1, byte as u64, 0),
                Place::In(pack, at) => (2, pack as u64, at as u64),
            };
            rows.push(kind);
            rows.extend(&first.to_be_bytes()[3..]);
            rows.extend(&second.to_be_bytes()[6..]);
        }
        let data = compressed(&rows);
        let (size, length) = (self.places.len(), data.len());
        let entries = format!("/Type/XRef/W[1 5 2]/Size {size}/Filter/FlateDecode/Length {length}");
        self.stream(table, &[entries.as_bytes(), trailer].concat(), &data);
        self.out.extend(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        self.out
    }
}

fn compressed(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(bytes, 6)
}
