//! What the register has of a person, as the facts that the norms of an act read.

use calendar::Date;
use norms::regular_attestation::{self, Leads, Led};
use registry::{
    AbsenceKind, Appointment, AttestationRecord, BodyNo, Career, Fact, Ground, Person, PersonNo, PostNo, Role,
    ServiceIn, ServiceRecord, Staff, World,
};

/// The bodies of Decree 1070 that are law-enforcement bodies; civil protection stands beside them in its title.
const LAW_ENFORCEMENT: [&str; 3] = ["prosecutor-general", "financial-monitoring", "internal-affairs"];

/// The kind of a unit that is the central body as a whole.
const CENTRAL_BODY: &str = "central-body";

/// The facts of regular attestation (Z1100000380), as far as the register has them.
///
/// Service in a post of a law-enforcement body is service in law enforcement; of other bodies only the service record says what it
/// is. Before the first appointment nothing is known but what the service record and the attestations tell.
pub fn regular_attestation(world: &World, person: PersonNo) -> regular_attestation::Facts {
    let (career, staff) = (world.career(person), &world.staff);
    let Some(known) = world.person(person) else { return regular_attestation::Facts::default() };
    let service = service(&career, &known.service, staff);
    regular_attestation::Facts {
        sex: known.sex,
        recorded_from: recorded_from(&career, &known.service),
        service: (!service.is_empty()).then_some(service),
        attestations: attestations(known),
        appointments: (!career.appointments.is_empty()).then(|| appointments(&career, staff)),
        leaves: Some(leaves(&career)),
        pregnancies: None,
    }
}

/// The day with which the register begins to tell of a person; none where the service itself began with it.
fn recorded_from(career: &Career<'_>, record: &[ServiceRecord]) -> Option<Date> {
    let first = career.appointments.iter().filter_map(Appointment::effective).min()?;
    let in_bodies = record.iter().filter(|period| period.place == ServiceIn::LawEnforcement);
    let entered = in_bodies.map(|period| period.from).min();
    entered.is_none_or(|entered| entered < first).then_some(first)
}

fn attestations(person: &Person) -> Option<Vec<regular_attestation::Attestation>> {
    let held = |record: &AttestationRecord| match *record {
        AttestationRecord::Held { on, kind, undergone } => {
            Some(regular_attestation::Attestation { on, kind, undergone })
        }
        AttestationRecord::NoneUntil(_) => None,
    };
    (!person.attestations.is_empty()).then(|| person.attestations.iter().filter_map(held).collect())
}

fn place(post: PostNo, staff: &Staff) -> Option<ServiceIn> {
    let body: BodyNo = staff.post(post).body;
    LAW_ENFORCEMENT.contains(&&*staff.bodies[body.index()].key).then_some(ServiceIn::LawEnforcement)
}

type Period = regular_attestation::Service;

/// Every period of service: the service record, and the appointments beside it. Without a service record it is open what was
/// before the first appointment, and what was after a post was left on another ground than dismissal.
fn service(career: &Career<'_>, record: &[ServiceRecord], staff: &Staff) -> Vec<Period> {
    let recorded = |period: &ServiceRecord| Period {
        place: Some(period.place),
        from: Some(period.from),
        last_day: period.last_day,
        preferential_percent: period.preferential_percent.map(i32::from),
    };
    let mut periods: Vec<Period> = Vec::new();
    for period in record.iter().map(recorded) {
        periods.extend(beside(&periods, period));
    }
    let whole = !record.is_empty();
    for (at, appointment) in career.appointments.iter().enumerate() {
        let from = appointment.effective();
        if at == 0
            && let (false, Some(from)) = (whole, from)
        {
            periods.push(Period { last_day: Some(from.plus_days(-1)), ..Period::default() });
        }
        let held =
            Period { place: place(appointment.post, staff), from, last_day: appointment.last_day, ..Period::default() };
        periods.extend(beside(&periods, held));
        let dismissed = appointment.left == Fact::Known(Ground::Dismissal);
        if let (false, false, Some(last)) = (whole, dismissed, appointment.last_day) {
            let next = career.appointments.get(at + 1).and_then(Appointment::effective);
            let after = Period {
                from: Some(last.plus_days(1)),
                last_day: next.map(|next| next.plus_days(-1)),
                ..Period::default()
            };
            periods.extend(beside(&periods, after));
        }
    }
    periods
}

/// What of a period lies beside those that are there already: a day of service counts once.
fn beside(periods: &[Period], period: Period) -> Vec<Period> {
    let Some(first) = period.from else { return vec![period] };
    let last = period.last_day.unwrap_or(Date::MAX);
    let mut taken: Vec<(Date, Date)> =
        periods.iter().filter_map(|held| Some((held.from?, held.last_day.unwrap_or(Date::MAX)))).collect();
    taken.sort_unstable();
    let (mut from, mut left) = (first, Vec::new());
    for (start, end) in taken.into_iter().filter(|(start, end)| first <= *end && *start <= last) {
        if from < start {
            left.push(Period { from: Some(from), last_day: Some(start.plus_days(-1)), ..period });
        }
        if end >= last {
            return left;
        }
        from = from.max(end.plus_days(1));
    }
    if from <= last {
        left.push(Period { from: Some(from), ..period });
    }
    left
}

fn appointments(career: &Career<'_>, staff: &Staff) -> Vec<regular_attestation::Appointment> {
    let mut found: Vec<regular_attestation::Appointment> = Vec::new();
    for (at, appointment) in career.appointments.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| career.appointments[before].post);
        let (leads, of) = leadership(appointment.post, staff);
        let from = appointment.effective();
        // Of two posts taken on one day the one recorded later stands.
        found.retain(|other| from.is_none() || other.from != from);
        found.push(regular_attestation::Appointment {
            post: Some(staff.post(appointment.post).key.to_string()),
            from,
            last_day: appointment.last_day,
            equal: appointment.equal.known().or_else(|| equal(before?, appointment.post, staff)),
            functions_changed: None,
            leads,
            of,
        });
    }
    found
}

/// Whether a post is equal to the one before: by the body's decision, by the table of equal posts, or because it is the same.
fn equal(before: PostNo, post: PostNo, staff: &Staff) -> Option<bool> {
    let class = |post: PostNo| staff.post(post).rank_class.as_deref();
    let by_table = || Some(class(before)? == class(post)?);
    if before == post { Some(true) } else { staff.equality(before, post).or_else(by_table) }
}

/// Whether a post is that of a head or of a deputy, and of what. That a unit is the central body itself is said by its kind.
fn leadership(post: PostNo, staff: &Staff) -> (Option<Leads>, Option<Led>) {
    let post = staff.post(post);
    let leads = post.role.map(|role| match role {
        Role::Head => Leads::Head,
        Role::FirstDeputy | Role::Deputy => Leads::Deputy,
        Role::ChiefOfStaff | Role::Officer => Leads::None,
    });
    let kind = post.unit.and_then(|unit| staff.units[unit.index()].kind.as_deref());
    let of = kind.map(|kind| if kind == CENTRAL_BODY { Led::CentralBody } else { Led::Subdivision });
    (leads, of)
}

fn leaves(career: &Career<'_>) -> Vec<regular_attestation::Leave> {
    let leave = |absence: &registry::Absence| {
        let kind = match absence.kind {
            AbsenceKind::MaternityLeave => regular_attestation::LeaveKind::Pregnancy,
            AbsenceKind::ChildCareLeave => regular_attestation::LeaveKind::ChildCare,
            _ => return None,
        };
        Some(regular_attestation::Leave { kind, from: absence.from, last_day: absence.to, returned: None })
    };
    career.absences.iter().filter_map(leave).collect()
}
