//! What is wrong in a register file, and what would be right.

use std::fmt;

use calendar::Date;
use serde::Serialize;

/// A column as the spreadsheet shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ColumnName {
    /// Letter, such as `C`; absent where the column itself is.
    pub letter: Option<Box<str>>,
    /// Machine key, such as `person.iin`; for an unknown column its heading.
    pub key: Box<str>,
}

/// A cell, a row, a sheet or a file that cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CellProblem {
    /// Key of the sheet; for an unknown sheet or file its name.
    pub sheet: Box<str>,
    /// Row as the spreadsheet numbers it, from 1; absent where no single row is meant.
    pub row: Option<u32>,
    /// Column; absent where no single column is meant.
    pub column: Option<ColumnName>,
    /// What stands there; personal data only in part.
    pub found: Box<str>,
    /// What is wrong.
    pub problem: Problem,
}

/// A cell that was taken in, but should be looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CellNote {
    /// Key of the sheet.
    pub sheet: Box<str>,
    /// Row as the spreadsheet numbers it, from 1.
    pub row: u32,
    /// Column; absent where the row is meant.
    pub column: Option<ColumnName>,
    /// What stands there; personal data only in part.
    pub found: Box<str>,
    /// What was seen.
    pub note: Note,
}

/// What is wrong, with what would be right. Written as its name in kebab case (`kind`) beside its particulars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
#[allow(missing_docs)]
pub enum Problem {
    /// The file cannot be opened or is damaged.
    #[error("the file cannot be read: {reason}")]
    Unreadable { reason: Box<str> },
    /// Neither a workbook, nor a CSV file, nor a folder.
    #[error("this is neither an .xlsx workbook, nor a .csv file, nor a folder of .csv files")]
    NotARegisterFile,
    /// No row of any sheet is to be imported.
    #[error("the file has no rows to import; rows marked as an example are left out")]
    NothingToImport,
    /// A sheet (or file) of no known name.
    #[error("there is no such sheet; known sheets: {}", allowed.join(", "))]
    UnknownSheet { allowed: Vec<Box<str>> },
    /// Two sheets of the same meaning.
    #[error("this sheet is in the file twice")]
    RepeatedSheet,
    /// A sheet that the rows of another point at.
    #[error("this sheet is missing: the rows of “{needed_by}” point at it, and the register has nothing of the kind")]
    MissingSheet { needed_by: Box<str> },
    /// A heading of no known column.
    #[error("there is no such column{}; known columns: {}", meant(nearest), allowed.join(", "))]
    UnknownColumn { nearest: Option<Box<str>>, allowed: Vec<Box<str>> },
    /// Two columns of the same meaning.
    #[error("this column stands in the sheet twice, first as column {first}")]
    RepeatedColumn { first: Box<str> },
    /// A required column is not there.
    #[error("this required column is missing")]
    MissingColumn,
    /// A value in a column without a heading.
    #[error("this column has no heading; give it one or clear the cell")]
    NoHeading,
    /// A required cell is blank.
    #[error("this cell must be filled in")]
    MissingValue,
    /// A cell is blank that another cell of the row makes necessary.
    #[error("this cell must be filled in, because “{column}” is")]
    NeededWith { column: Box<str> },
    /// A formula that failed.
    #[error("the formula of this cell gives an error; write the value itself")]
    FormulaError,
    /// Bytes that are not text.
    #[error("this text is not in UTF-8; save the file as CSV UTF-8")]
    NotUtf8,
    /// Not twelve digits.
    #[error("an IIN has twelve digits; here are {digits} digits and {others} other characters")]
    IinForm { digits: usize, others: usize },
    /// The control digit does not fit.
    #[error("the control digit of this IIN should be {expected}, it is {given}: one of the digits is mistyped")]
    IinControl { expected: u8, given: u8 },
    /// No number is issued for these digits.
    #[error("no IIN is issued for these first eleven digits: one of them is mistyped")]
    IinNotIssued,
    /// Too short, and not by lost zeros.
    #[error(
        "this IIN has {digits} digits; with zeros put back in front its control digit does not fit; \
         write all twelve digits in a cell of text format"
    )]
    IinLostDigits { digits: usize },
    /// A number in scientific notation.
    #[error(
        "this number was rounded by the spreadsheet and its digits are lost; write it anew in a cell of text format"
    )]
    Rounded,
    /// No date.
    #[error("this is not a date; write it as YYYY-MM-DD or DD.MM.YYYY, or format the cell as a date")]
    NotADate,
    /// A date of no calendar.
    #[error("the calendar has no such day")]
    NoSuchDay,
    /// A date far from any service.
    #[error("this day lies outside {from} to {to}: the year is mistyped")]
    DateOutOfRange { from: Date, to: Date },
    /// The end lies before the beginning.
    #[error("this day lies before that of “{start}”")]
    BeforeStart { start: Box<str> },
    /// None of the allowed values.
    #[error("this value is not allowed here; allowed: {}", allowed.join(", "))]
    NotAllowed { allowed: Vec<Box<str>> },
    /// No whole number within the bounds.
    #[error("a whole number from {from} to {to} is expected")]
    NotANumber { from: u16, to: u16 },
    /// No KATO code.
    #[error("a KATO code has nine digits, such as 710000000")]
    NotALocality,
    /// A body neither in the file nor in the register.
    #[error("there is no body with this key{}", meant(nearest))]
    UnknownBody { nearest: Option<Box<str>> },
    /// A unit neither in the file nor in the register.
    #[error("there is no unit with this key{}", meant(nearest))]
    UnknownUnit { nearest: Option<Box<str>> },
    /// A post neither in the file nor in the register.
    #[error("there is no post with this key{}", meant(nearest))]
    UnknownPost { nearest: Option<Box<str>> },
    /// A person neither in the file nor in the register.
    #[error("no person with this IIN is in the sheet of people or in the register")]
    UnknownPerson,
    /// A key given out twice.
    #[error("this key is already given in row {first_row}; a key is given once")]
    RepeatedKey { first_row: u32 },
    /// The same person described in two ways.
    #[error("row {first_row} gives another value for the person with this IIN")]
    PersonDiffers { first_row: u32 },
    /// Two appointments to the same post at the same time.
    #[error(
        "this person is appointed to the same post in row {other_row} of “{other_sheet}” for overlapping days; \
         give the earlier appointment its last day or remove one of the rows"
    )]
    AppointmentsOverlap { other_sheet: Box<str>, other_row: u32 },
    /// Two rows say different things of the same matter.
    #[error("row {other_row} of “{other_sheet}” says something else of the same matter; leave one of the two")]
    Contradiction { other_sheet: Box<str>, other_row: u32 },
    /// The unit belongs to another body than the post.
    #[error("this unit belongs to the body “{body}”")]
    UnitOfAnotherBody { body: Box<str> },
    /// A post set against itself.
    #[error("this is the same post as in “{column}”; two different posts are expected")]
    SamePost { column: Box<str> },
    /// A particular that this kind of circumstance does not have.
    #[error("this cell is filled in only where “{column}” is one of: {}", kinds.join(", "))]
    NotForThisKind { column: Box<str>, kinds: Vec<Box<str>> },
}

/// What should be looked at. Written as its name in kebab case (`kind`) beside its particulars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
#[allow(missing_docs)]
pub enum Note {
    /// A word with Latin letters among Cyrillic ones.
    #[error("a word mixes Latin and Cyrillic letters; perhaps “{proposal}” is meant")]
    MixedAlphabets { proposal: Box<str> },
    /// The same in the name of a person, told without the name.
    #[error("this name mixes Latin and Cyrillic letters; Latin are: {letters}")]
    MixedAlphabetsInName { letters: Box<str> },
    /// An identification number lost its leading zeros and got them back.
    #[error("the number lost {zeros} leading zeros, and they were put back; check it against the document")]
    ZerosRestored { zeros: usize },
    /// A row that says what another says.
    #[error("row {first_row} says the same; this row adds nothing")]
    RepeatedRow { first_row: u32 },
    /// A body that the decree on rotation does not list.
    #[error("the rotation of decree 1070 covers only these bodies: {}; nobody of another falls due", covered.join(", "))]
    BodyNotCovered { covered: Vec<Box<str>> },
    /// A person in two posts.
    #[error(
        "the person holds another post at that time by row {other_row} of “{other_sheet}”; give the last day there, if it has ended"
    )]
    TwoPostsAtOnce { other_sheet: Box<str>, other_row: u32 },
    /// Two persons in a post.
    #[error(
        "another person holds this post at that time by row {other_row} of “{other_sheet}”; give the last day there, if it has ended"
    )]
    TwoHolders { other_sheet: Box<str>, other_row: u32 },
    /// A row that is marked as an example, but is not the template's.
    #[error("this row is marked as an example and was left out, though it is not the template's example")]
    ExampleRowChanged,
}

fn meant(nearest: &Option<Box<str>>) -> String {
    nearest.as_ref().map(|key| format!("; perhaps “{key}” is meant")).unwrap_or_default()
}

/// The id of the message and what is put into it.
fn message(value: &impl Serialize) -> (String, Vec<(String, String)>) {
    let mut id = String::from("import-");
    let mut particulars = Vec::new();
    if let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(value) {
        for (name, field) in fields {
            match field {
                serde_json::Value::String(text) if name == "kind" => id.push_str(&text),
                serde_json::Value::String(text) => particulars.push((name, text)),
                serde_json::Value::Array(list) => {
                    let list: Vec<&str> = list.iter().filter_map(|item| item.as_str()).collect();
                    particulars.push((name, list.join(", ")));
                }
                serde_json::Value::Null => particulars.push((name, String::new())),
                other => particulars.push((name, other.to_string())),
            }
        }
    }
    (id, particulars)
}

impl Problem {
    /// Id of the message that tells it in the language of the reader: `import-` and the name in kebab case.
    pub fn message_id(&self) -> String {
        message(self).0
    }

    /// What is put into the message, by name; a nearest key that was not found is empty.
    pub fn particulars(&self) -> Vec<(String, String)> {
        message(self).1
    }
}

impl Note {
    /// Id of the message that tells it in the language of the reader: `import-` and the name in kebab case.
    pub fn message_id(&self) -> String {
        message(self).0
    }

    /// What is put into the message, by name.
    pub fn particulars(&self) -> Vec<(String, String)> {
        message(self).1
    }
}

fn write_place(
    f: &mut fmt::Formatter<'_>,
    sheet: &str,
    row: Option<u32>,
    column: Option<&ColumnName>,
    found: &str,
) -> fmt::Result {
    write!(f, "{sheet}")?;
    if let Some(ColumnName { letter, key }) = column {
        write!(f, " {}{}", letter.as_deref().unwrap_or(""), row.map(|row| row.to_string()).unwrap_or_default())?;
        write!(f, " ({key})")?;
    } else if let Some(row) = row {
        write!(f, " row {row}")?;
    }
    if !found.is_empty() {
        write!(f, " “{found}”")?;
    }
    f.write_str(": ")
}

impl fmt::Display for CellProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_place(f, &self.sheet, self.row, self.column.as_ref(), &self.found)?;
        write!(f, "{}", self.problem)
    }
}

impl fmt::Display for CellNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_place(f, &self.sheet, Some(self.row), self.column.as_ref(), &self.found)?;
        write!(f, "{}", self.note)
    }
}

/// Why nothing of a file was taken in: all that is wrong with it, in the order of reading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ImportErrors {
    /// What is wrong; never empty.
    pub problems: Vec<CellProblem>,
    /// What should be looked at besides.
    pub warnings: Vec<CellNote>,
}

impl fmt::Display for ImportErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "nothing was imported, {} to be corrected:", self.problems.len())?;
        for problem in &self.problems {
            write!(f, "\n{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ImportErrors {}

/// The letter of a column counted from 0, as spreadsheets write it.
pub(super) fn letter(mut at: usize) -> Box<str> {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + (at % 26) as u8));
        match (at / 26).checked_sub(1) {
            Some(rest) => at = rest,
            None => return letters.into_iter().rev().collect::<String>().into(),
        }
    }
}
