//! Who decides, who acts, by which route and in what form (rules/3.1, 4, 8.1, 17.2, 18, 21, 24.2).

use calendar::Date;
use registry::{Career, Fact, Nomenclature, PostNo};

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::finding::Finding;
use super::law::Law;
use super::term::no_post;
use crate::outcome::Authority;
use crate::set::{Set, members};
use crate::trace::Trace;

members! {
    /// The form that the act of appointment takes.
    ActForm {
        /// An order of the head or of the person entitled to appoint (бұйрық).
        Order,
        /// An order of the President (өкім).
        PresidentialOrder,
    }
}

/// Who decides on rotation by plan (rules/3.1): the head of the body.
pub fn decider<T: Trace>(trace: &mut T) -> Outcome<Authority> {
    trace.step(cites::TERM, Finding::Decides { authority: Authority::Head });
    Outcome::Determined(Authority::Head)
}

/// Whose a task of rotation is that names no other actor (rules/4): the HR service's.
pub fn task_owner<T: Trace>(trace: &mut T) -> Outcome<Authority> {
    trace.step(cites::HR_SERVICE, Finding::Decides { authority: Authority::HrService });
    Outcome::Determined(Authority::HrService)
}

/// Who carries out the move of an employee from one post to another: those entitled to appoint to and release from both posts
/// (rules/8.1, 24.2).
pub fn appointing_authority<T: Trace>(
    from: PostNo,
    to: PostNo,
    law: &Law<'_>,
    trace: &mut T,
) -> Outcome<Set<Authority>> {
    let mut entitled = Set::EMPTY;
    let mut asks = Asks::EMPTY;
    for cite in [cites::CARRIED_OUT_BY, cites::INTEREST_DECIDED_BY] {
        for post in [from, to] {
            match law.staff.post(post).appointing_authority.as_deref() {
                Some(recorded) => {
                    // A name that is none of those the rules speak of is still the person entitled to appoint.
                    let authority = recorded.parse().unwrap_or(Authority::AppointingAuthority);
                    trace.step(cite, Finding::Decides { authority });
                    entitled.insert(authority);
                }
                None => {
                    trace.step(cite, Finding::MissingOfPost { fact: Ask::AppointingAuthority, post });
                    asks.insert(Ask::AppointingAuthority);
                }
            }
        }
    }
    if asks.is_empty() { Outcome::Determined(entitled) } else { Outcome::Undetermined(asks) }
}

fn class<T: Trace>(post: PostNo, by: acts::Cite, law: &Law<'_>, trace: &mut T) -> Option<Nomenclature> {
    match law.staff.post(post).nomenclature {
        Fact::Known(class) => Some(class),
        Fact::NotApplicable => Some(Nomenclature::default()),
        Fact::Unknown => {
            trace.step(by, Finding::MissingOfPost { fact: Ask::Nomenclature, post });
            None
        }
    }
}

/// Before whom the extension of an employee's time in the post is brought: the head of the body (rules/18), or the
/// Administration where the post held is in one of its or the President's classes (rules/21).
pub fn extension_route<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Authority> {
    let Some(at) = career.held_on(on) else {
        return no_post(career, on, cites::EXTENSION_ROUTE, trace);
    };
    let post = career.appointments[at].post;
    let Some(class) = class(post, cites::EXTENSION_ROUTE_ADMINISTRATION, law, trace) else {
        return Outcome::Undetermined(Asks::of(Ask::Nomenclature));
    };
    let (by, authority) = if class.any() {
        (cites::EXTENSION_ROUTE_ADMINISTRATION, Authority::Administration)
    } else {
        (cites::EXTENSION_ROUTE, Authority::Head)
    };
    trace.step(by, Finding::Decides { authority });
    Outcome::Determined(authority)
}

/// The form of the act of appointment to a post (rules/17.2): the President's decision is a presidential order.
pub fn act_form<T: Trace>(post: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<ActForm> {
    let Some(class) = class(post, cites::ACT_FORM, law, trace) else {
        return Outcome::Undetermined(Asks::of(Ask::Nomenclature));
    };
    let form = if class.president_appoints { ActForm::PresidentialOrder } else { ActForm::Order };
    trace.step(cites::ACT_FORM, Finding::ActTakesForm { form });
    Outcome::Determined(form)
}
