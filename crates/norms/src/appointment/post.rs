//! The post and its row: who appoints, who proposes, which marks apply (section 4.4 and the columns of the List).

use acts::Cite;
use acts::nomenclature::{
    Actor, Alternative, Body, Duty, Found, Mark, PostRole, Route, Row, When, find, mark, routes, row,
};
use calendar::Date;
use serde::Serialize;
use strum::IntoEnumIterator;

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::code::{Code, Verdict};
use super::facts::{Facts, Post};
use super::finding::Finding;
use super::law::Law;
use super::reading::{self, ReadingKey, Readings};
use super::words::{ActForm, CaseKind};
use crate::outcome::Authority;
use crate::reading::{ReadingName, ReadingSet};
use crate::trace::Trace;
use crate::verdict::Level;

/// Why a question goes no further.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Stop {
    /// Facts are missing.
    Lacks(Asks),
    /// The question does not arise.
    Not(Cite),
    /// An authority decides.
    For(Authority, Cite),
    /// Two rows answer.
    Both(Cite, Cite),
}

/// What was found, or why not.
pub(super) type Answered<V> = Result<V, Stop>;

/// The answer of a norm.
pub(super) fn answer<V>(found: Answered<V>) -> Outcome<V> {
    match found {
        Ok(value) => Outcome::Determined(value),
        Err(Stop::Lacks(asks)) => Outcome::Undetermined(asks),
        Err(Stop::Not(cite)) => Outcome::NotApplicable(cite),
        Err(Stop::For(authority, cite)) => Outcome::ForAuthority(authority, cite),
        Err(Stop::Both(one, other)) => Outcome::Conflict(one, other),
    }
}

/// A fact that the question needs.
pub(super) fn need<V, T: Trace>(fact: Option<V>, ask: Ask, by: Cite, trace: &mut T) -> Answered<V> {
    fact.ok_or_else(|| {
        trace.step(by, Finding::Missing { fact: ask });
        Stop::Lacks(Asks::of(ask))
    })
}

/// Notes a code on a verdict, with the step that says why.
pub(super) fn note<T: Trace>(verdict: &mut Verdict, by: Cite, noted: Noted, trace: &mut T) {
    let level = noted.level.unwrap_or_else(|| noted.code.level());
    verdict.note(noted.code, level);
    trace.step(
        by,
        Finding::AppointmentNoted {
            level,
            code: noted.code,
            actor: noted.actor,
            unit: noted.unit,
            document: noted.document,
            field: noted.field,
            addressee: noted.addressee,
            due: noted.due,
            from: noted.from,
            number: noted.number,
            row: noted.row,
            act: noted.act,
        },
    );
}

/// A code with what its sentence wants.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noted {
    pub code: Code,
    pub level: Option<Level>,
    pub actor: Option<Actor>,
    pub unit: Option<acts::nomenclature::Unit>,
    pub document: Option<super::words::Document>,
    pub field: Option<super::words::SheetField>,
    pub addressee: Option<super::submission::Addressee>,
    pub due: Option<Date>,
    pub from: Option<Date>,
    pub number: Option<i32>,
    pub row: Option<i32>,
    pub act: Option<&'static str>,
}

impl From<Code> for Noted {
    fn from(code: Code) -> Noted {
        Noted {
            code,
            level: None,
            actor: None,
            unit: None,
            document: None,
            field: None,
            addressee: None,
            due: None,
            from: None,
            number: None,
            row: None,
            act: None,
        }
    }
}

const NO_POST: &Post = &Post {
    row: None,
    rows: None,
    name: None,
    body: None,
    succeeds: None,
    committee: None,
    in_charge_of: None,
    role: None,
    occupied: None,
    corps_a: None,
    act_form: None,
};

/// What is recorded of the post.
pub(super) fn post(facts: &Facts) -> &Post {
    facts.post.as_ref().unwrap_or(NO_POST)
}

/// The rows that the recorded facts name for the post, before a special row prevails.
fn named_rows<T: Trace>(facts: &Facts, trace: &mut T) -> Answered<Vec<&'static Row>> {
    let post = post(facts);
    let found = if let Some(id) = post.row {
        row(id).into_iter().collect()
    } else if let Some(ids) = &post.rows {
        ids.iter().filter_map(|id| row(*id)).collect()
    } else {
        match find(need(post.name.as_deref(), Ask::PostRow, cites::SUBJECT, trace)?) {
            Found::Row(row) => vec![row],
            Found::Nothing => Vec::new(),
            // Several rows have such words; a person says which.
            Found::Several(_) => return need(None, Ask::PostRow, cites::SUBJECT, trace),
        }
    };
    if found.is_empty() {
        trace.step(cites::SUBJECT, Finding::NoRow);
        return Err(Stop::Not(cites::SUBJECT));
    }
    Ok(found)
}

/// The rows of the post: a row that names the very post prevails over the general one (4.4, A6).
fn prevailing<T: Trace>(facts: &Facts, law: &Law<'_>, trace: &mut T) -> Answered<Vec<&'static Row>> {
    let named = named_rows(facts, trace)?;
    let special = |general: &Row| named.iter().find(|row| general.special_rows.contains(&row.id)).map(|row| row.id);
    if named.iter().all(|row| special(row).is_none()) {
        return Ok(named);
    }
    trace.rests_on(ReadingKey::Overlap);
    if law.readings.overlap == reading::Overlap::Both {
        return Ok(named);
    }
    let mut taken = Vec::new();
    for row in &named {
        match special(row) {
            Some(special) => {
                let found = Finding::RowGivesWay { row: i32::from(row.id), special: i32::from(special) };
                trace.step(row.cite, found);
            }
            None => taken.push(*row),
        }
    }
    Ok(taken)
}

/// The row or rows of the post (decree/1(1), 4.4).
pub fn rows<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<u16>> {
    answer(prevailing(facts, law, trace).map(|rows| {
        for row in &rows {
            trace.step(row.cite, Finding::RowTaken { row: i32::from(row.id) });
        }
        rows.iter().map(|row| row.id).collect()
    }))
}

/// The one row of the post.
pub(super) fn the_row<T: Trace>(facts: &Facts, law: &Law<'_>, trace: &mut T) -> Answered<&'static Row> {
    let rows = prevailing(facts, law, trace)?;
    match rows[..] {
        [row] => {
            trace.step(row.cite, Finding::RowTaken { row: i32::from(row.id) });
            Ok(row)
        }
        // Under the reading that both rows apply, they may answer differently.
        [one, other, ..] if law.readings.overlap == reading::Overlap::Both => {
            trace.step(one.cite, Finding::RowTaken { row: i32::from(one.id) });
            trace.step(other.cite, Finding::RowTaken { row: i32::from(other.id) });
            Err(Stop::Both(one.cite, other.cite))
        }
        _ => need(None, Ask::PostRow, cites::SUBJECT, trace),
    }
}

/// The columns of a row under one reading of the print.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Columns {
    pub appoints: &'static [Actor],
    pub proposes: &'static [Actor],
    pub agrees: &'static [Alternative],
    /// Whether column 4 is that of the data, so that its second reading of "on his instruction" belongs to it.
    pub printed: bool,
}

/// The columns of a row as they are read, and, while no reading is confirmed, as they may also be read (A17, A33).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Read {
    pub columns: Columns,
    pub otherwise: Option<Columns>,
}

/// How the columns of a row are read.
pub(super) fn columns<T: Trace>(row: &'static Row, law: &Law<'_>, trace: &mut T) -> Read {
    let printed =
        Columns { appoints: &row.appointed_by, proposes: &row.proposed_by, agrees: &row.agreed_with, printed: true };
    let Some(other) = &row.other else { return Read { columns: printed, otherwise: None } };
    let other = Columns {
        appoints: other.appointed_by.as_deref().unwrap_or(&row.appointed_by),
        proposes: &other.proposed_by,
        agrees: &other.agreed_with,
        printed: false,
    };
    let key = format!("list.row.{}.reading", row.id);
    let name = Readings::names().iter().find(|name| **name == key);
    let read = name.map(|name| {
        trace.rests_on(ReadingName(name));
        law.readings.value(name)
    });
    match read.as_deref() {
        Some("default") => Read { columns: printed, otherwise: None },
        Some("other") => Read { columns: other, otherwise: None },
        _ => {
            trace.step(row.cite, Finding::RowInDoubt { row: i32::from(row.id) });
            Read { columns: printed, otherwise: Some(other) }
        }
    }
}

/// Actors of a column, and those of the other reading while none is confirmed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Column {
    /// The actors; none where the column is empty.
    pub actors: Vec<Actor>,
    /// Whether they elect rather than appoint; not said of those who propose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elects: Option<bool>,
    /// Whether the column can be read in two ways and neither is confirmed.
    pub uncertain: bool,
    /// The actors of the other reading, where they differ.
    pub otherwise: Vec<Actor>,
}

impl Column {
    fn of(read: &Read, elects: Option<bool>, actors: impl Fn(&Columns) -> &'static [Actor]) -> Column {
        let first = actors(&read.columns);
        let other = read.otherwise.as_ref().map(actors);
        let otherwise = other.filter(|other| *other != first).unwrap_or_default();
        Column { actors: first.to_vec(), elects, uncertain: read.otherwise.is_some(), otherwise: otherwise.to_vec() }
    }
}

/// Who appoints or elects to the post (column 2).
pub fn appointer<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Column> {
    answer(the_row(facts, law, trace).map(|row| {
        let read = columns(row, law, trace);
        for actor in read.columns.appoints.iter().copied() {
            trace.step(row.cite, if row.elected { Finding::Elects { actor } } else { Finding::Appoints { actor } });
        }
        trace.step(cites::COLUMNS, Finding::RowTaken { row: i32::from(row.id) });
        Column::of(&read, Some(row.elected), |columns| columns.appoints)
    }))
}

/// Who releases from the post: the List names only who appoints (A32).
pub fn releaser<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Column> {
    trace.rests_on(ReadingKey::ReleaseBy);
    match law.readings.release_by {
        reading::ReleaseBy::Appointer => appointer(facts, on, law, trace),
        reading::ReleaseBy::Other => {
            answer(the_row(facts, law, trace).and(Err(Stop::For(Authority::AppointingAuthority, cites::COLUMNS))))
        }
    }
}

/// Who proposes to the appointer (column 3).
pub fn proposer<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Column> {
    answer(the_row(facts, law, trace).map(|row| {
        let read = columns(row, law, trace);
        for actor in read.columns.proposes.iter().copied() {
            trace.step(row.cite, Finding::ProposesToAppointer { actor });
        }
        if read.columns.proposes.is_empty() {
            trace.step(row.cite, Finding::NobodyProposes);
        }
        Column::of(&read, None, |columns| columns.proposes)
    }))
}

/// Whether the President appoints by the row, under the reading taken first.
pub(super) fn president_appoints(read: &Read) -> bool {
    read.columns.appoints.contains(&Actor::President)
}

/// The form of the President's act: as recorded, else as the reading has it (A22).
pub(super) fn act_form<T: Trace>(facts: &Facts, law: &Law<'_>, trace: &mut T) -> Option<ActForm> {
    post(facts).act_form.or_else(|| {
        trace.rests_on(ReadingKey::PostActForm);
        match law.readings.post_act_form {
            reading::PostActForm::Unknown => None,
            reading::PostActForm::Decree => Some(ActForm::Decree),
            reading::PostActForm::Order => Some(ActForm::Order),
        }
    })
}

/// Whether the post is in corps A: as recorded, else as the reading has it (A21).
pub(super) fn corps_a<T: Trace>(facts: &Facts, law: &Law<'_>, trace: &mut T) -> Option<bool> {
    post(facts).corps_a.or_else(|| {
        trace.rests_on(ReadingKey::CorpsA);
        match law.readings.corps_a {
            reading::CorpsA::Unknown => None,
            reading::CorpsA::Yes => Some(true),
            reading::CorpsA::No => Some(false),
        }
    })
}

/// Whether a condition on the post holds: unknown with the fact that would say so.
enum Meets {
    Yes,
    No,
    Unknown(Ask),
}

impl From<bool> for Meets {
    fn from(yes: bool) -> Meets {
        if yes { Meets::Yes } else { Meets::No }
    }
}

/// Whose post it is: as recorded, else the body of its committee.
fn body(post: &Post) -> Option<Body> {
    post.body.or_else(|| post.committee.and_then(|committee| committee.body()))
}

fn meets_body<T: Trace>(bodies: &[Body], post: &Post, on: Date, law: &Law<'_>, trace: &mut T) -> Meets {
    let Some(body) = body(post) else { return Meets::Unknown(Ask::PostBody) };
    if bodies.contains(&body) {
        return Meets::Yes;
    }
    if !body.may_succeed() {
        return Meets::No;
    }
    trace.rests_on(ReadingKey::Succession);
    if law.readings.succession == reading::Succession::ByLetter {
        return Meets::No;
    }
    let Some(succeeded) = &post.succeeds else { return Meets::Unknown(Ask::PostSuccession) };
    let stands = |since: Option<Date>| since.is_none_or(|since| since <= on);
    let mut standing = succeeded.iter().filter(|s| stands(s.from));
    if standing.clone().any(|s| s.body.is_some_and(|old| bodies.contains(&old))) {
        return Meets::Yes;
    }
    if standing.any(|s| s.body.is_none()) { Meets::Unknown(Ask::PostSuccession) } else { Meets::No }
}

fn meets_committee(when: &When, post: &Post) -> Meets {
    let named = if when.committees.is_empty() { &when.except_committees } else { &when.committees };
    match (post.committee, post.body) {
        (Some(committee), _) => (named.contains(&committee) != when.committees.is_empty()).into(),
        // None of the committees named is one of this body.
        (None, Some(body)) if named.iter().all(|c| c.body() != Some(body)) => when.committees.is_empty().into(),
        (None, _) => Meets::Unknown(Ask::PostCommittee),
    }
}

fn meets_duty(duty: Duty, post: &Post) -> Meets {
    match (&post.in_charge_of, post.role) {
        // Deputies are in charge of a sphere; a head of staff is not one.
        (_, Some(PostRole::StaffHead)) => Meets::No,
        (Some(duties), None) if duty == Duty::SocialSphere && duties.contains(&duty) => Meets::Unknown(Ask::PostRole),
        (Some(duties), _) => duties.contains(&duty).into(),
        (None, _) => Meets::Unknown(Ask::PostDuties),
    }
}

/// Whether a route covers the post, or the facts that would say so.
pub(super) fn covers<T: Trace>(
    route: &Route,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Result<bool, Asks> {
    let (when, post) = (&route.when, post(facts));
    let mut conditions = Vec::with_capacity(4);
    if !when.bodies.is_empty() {
        conditions.push(meets_body(&when.bodies, post, on, law, trace));
    }
    if !(when.committees.is_empty() && when.except_committees.is_empty()) {
        conditions.push(meets_committee(when, post));
    }
    if let Some(duty) = when.duty {
        conditions.push(meets_duty(duty, post));
    }
    if !when.roles.is_empty() {
        conditions.push(post.role.map_or(Meets::Unknown(Ask::PostRole), |role| when.roles.contains(&role).into()));
    }
    if conditions.iter().any(|met| matches!(met, Meets::No)) {
        return Ok(false);
    }
    let unknown = conditions.iter().filter_map(|met| if let Meets::Unknown(ask) = met { Some(*ask) } else { None });
    let asks: Asks = unknown.collect();
    // Which body's post it is comes first: of another body the rest is not asked.
    if asks.contains(Ask::PostBody) {
        return Err(Asks::of(Ask::PostBody));
    }
    if asks.is_empty() { Ok(true) } else { Err(asks) }
}

/// Whether one of the routes of the row that are of interest covers the post.
fn any_covers<T: Trace>(
    row: &Row,
    of_interest: impl Fn(&Route) -> bool,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Result<bool, Asks> {
    let mut asks = Asks::EMPTY;
    for route in routes().iter().filter(|route| route.rows.contains(&row.id) && of_interest(route)) {
        match covers(route, facts, on, law, trace) {
            Ok(true) => {
                trace.step(route.cite, Finding::UnitStudies { unit: route.unit });
                return Ok(true);
            }
            Ok(false) => {}
            Err(open) => asks = asks.union(open),
        }
    }
    if asks.is_empty() { Ok(false) } else { Err(asks) }
}

/// The clauses of rules/17(2) whose posts the wide reading of mark `***` takes in (A4).
const MILITARY_POSTS: [&str; 3] =
    ["U020000828_/rules/17(2).5", "U020000828_/rules/17(2).6", "U020000828_/rules/17(2).7"];

/// Whether a mark of the row applies to this very post and case.
pub(super) fn applies<T: Trace>(
    sign: Mark,
    row: &'static Row,
    kind: Option<CaseKind>,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<bool> {
    let applies = match sign {
        Mark::Commission => commission_agrees(row, kind, law, trace)?,
        Mark::Discussion => match row.marks_cover {
            // The mark stands at the word "chairman" (A36).
            Some(part) => need(post(facts).role, Ask::PostRole, cites::NOTE_DISCUSSION, trace)? == part,
            None => true,
        },
        Mark::GeneralSecurity => {
            trace.rests_on(ReadingKey::TripleStarScope);
            let wide = law.readings.triple_star_scope == reading::TripleStarScope::MilitaryToo;
            let of_interest = |route: &Route| {
                route.unit == acts::nomenclature::Unit::ScGeneralSecurity
                    || wide && MILITARY_POSTS.contains(&route.cite.as_str())
            };
            let found = any_covers(row, of_interest, facts, on, law, trace);
            known(found, cites::NOTE_GENERAL_SECURITY, trace)?
        }
        Mark::KnbDeputies => need(post(facts).body, Ask::PostBody, cites::NOTE_KNB, trace)? == Body::Knb,
    };
    if let Some(info) = mark(sign) {
        trace.step(info.cite, Finding::MarkApplies { mark: sign, applies });
    }
    Ok(applies)
}

/// What was found, with a step for each fact that is missing.
pub(super) fn known<V, T: Trace>(found: Result<V, Asks>, by: Cite, trace: &mut T) -> Answered<V> {
    found.map_err(|asks| {
        asks.iter().for_each(|fact| trace.step(by, Finding::Missing { fact }));
        Stop::Lacks(asks)
    })
}

/// Whether the Commission agrees in a case of this kind (note *, A7).
fn commission_agrees<T: Trace>(
    row: &'static Row,
    kind: Option<CaseKind>,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<bool> {
    if !row.has_mark(Mark::Commission) {
        return Ok(false);
    }
    match need(kind, Ask::CaseKind, cites::NOTE_COMMISSION, trace)? {
        CaseKind::Appointment => Ok(true),
        CaseKind::Release => {
            trace.rests_on(ReadingKey::CommissionRelease);
            Ok(law.readings.commission_release == reading::CommissionRelease::Yes)
        }
    }
}

/// A mark of the row, and whether it applies to the post.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MarkOn {
    /// The mark.
    pub mark: Mark,
    /// Whether it applies to this post and case.
    pub applies: bool,
}

/// The marks of the row, and whether each applies to this very post.
pub fn marks<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<MarkOn>> {
    answer(the_row(facts, law, trace).and_then(|row| {
        let carried = Mark::iter().filter(|mark| row.has_mark(*mark));
        carried
            .map(|mark| {
                let applies = applies(mark, row, facts.kind(), facts, on, law, trace)?;
                Ok(MarkOn { mark, applies })
            })
            .collect()
    }))
}

/// Whether a mark asks for the Secretary of the Security Council (notes *** and ****).
pub fn needs_secretary<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    answer(the_row(facts, law, trace).and_then(|row| {
        for mark in [Mark::GeneralSecurity, Mark::KnbDeputies] {
            if row.has_mark(mark) && applies(mark, row, facts.kind(), facts, on, law, trace)? {
                trace.step(row.cite, Finding::SecretaryNeeded { needed: true });
                return Ok(true);
            }
        }
        trace.step(row.cite, Finding::SecretaryNeeded { needed: false });
        Ok(false)
    }))
}

/// Whether the candidate is to be discussed in the Security Council (note **, A36).
pub fn discussion_needed<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    answer(the_row(facts, law, trace).and_then(|row| {
        Ok(row.has_mark(Mark::Discussion) && applies(Mark::Discussion, row, facts.kind(), facts, on, law, trace)?)
    }))
}

/// Whether the case goes to the Commission (note *, rules/7.3).
pub fn commission_branch<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    answer(the_row(facts, law, trace).and_then(|row| to_commission(row, facts, on, law, trace)))
}

pub(super) fn to_commission<T: Trace>(
    row: &'static Row,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<bool> {
    let goes = row.has_mark(Mark::Commission) && applies(Mark::Commission, row, facts.kind(), facts, on, law, trace)?;
    trace.step(cites::COMMISSION, Finding::GoesToCommission { goes });
    Ok(goes)
}

/// Rows whose holders are first heads in the sense of rules/2-1: of central executive bodies, of local ones, of bodies directly
/// subordinate to the President; and the heads named apart (A14).
const FIRST_HEADS: [u16; 3] = [24, 28, 29];
const NAMED_HEADS: [u16; 5] = [8, 9, 14, 15, 25];

/// Whether rules/2-1 asks for the Chairman of the Security Council, beside column 4.
pub(super) fn first_head<T: Trace>(row: &Row, facts: &Facts, law: &Law<'_>, trace: &mut T) -> Answered<bool> {
    if FIRST_HEADS.contains(&row.id) {
        return Ok(true);
    }
    if !NAMED_HEADS.contains(&row.id) {
        return Ok(false);
    }
    trace.rests_on(ReadingKey::CoversNamedHeads);
    if law.readings.covers_named_heads == reading::CoversNamedHeads::No {
        return Ok(false);
    }
    // Of the Accounts Committee only the chairman is its head.
    match row.marks_cover {
        Some(part) => Ok(need(post(facts).role, Ask::PostRole, cites::FIRST_HEADS, trace)? == part),
        None => Ok(true),
    }
}

/// Whether the Chairman of the Security Council has to agree: column 4 names him, or rules/2-1 covers the post (4.8).
pub fn needs_sc_chairman<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    answer(the_row(facts, law, trace).and_then(|row| {
        let read = columns(row, law, trace);
        let named = read.columns.agrees.iter().any(|way| way.all_of.contains(&Actor::ScChairman));
        let by_rules = first_head(row, facts, law, trace)?;
        let needed = named || by_rules;
        trace.step(if by_rules { cites::FIRST_HEADS } else { row.cite }, Finding::ScChairmanNeeded { needed });
        if needed {
            trace.step(cites::RESOLUTION, Finding::AgreesToIt { actor: Actor::ScChairman });
        }
        Ok(needed)
    }))
}

/// Whether the Deputy Head who is deputy chairman of the National Commission has to agree: for corps A (rules/16.2).
pub fn needs_deputy_head<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    answer(the_row(facts, law, trace).and_then(|_| {
        let corps_a = corps_a(facts, law, trace);
        let needed = need(corps_a, Ask::CorpsA, cites::CORPS_A, trace)?;
        trace.step(cites::CORPS_A, Finding::DeputyHeadNeeded { needed });
        Ok(needed)
    }))
}

/// How many may hold posts of this kind (list/6, 12, 15, 32).
pub fn number_limit<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<i32> {
    answer(the_row(facts, law, trace).and_then(|row| match limit(row, facts, law, trace)? {
        Some(number) => Ok(number),
        None => Err(Stop::Not(cites::NUMBERS)),
    }))
}

pub(super) fn limit<T: Trace>(row: &Row, facts: &Facts, law: &Law<'_>, trace: &mut T) -> Answered<Option<i32>> {
    let number = match (row.seats, row.members) {
        (Some(seats), _) => seats,
        (None, Some(members)) => match need(post(facts).role, Ask::PostRole, cites::NUMBERS, trace)? {
            PostRole::Chairman => law.numbers.chairmen,
            _ => members,
        },
        (None, None) => return Ok(None),
    };
    trace.step(cites::NUMBERS, Finding::Numbers { number });
    Ok(Some(number))
}
