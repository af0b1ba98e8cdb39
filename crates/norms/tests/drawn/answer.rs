//! Every norm by its name, with any trace.

use norms::rotation::{self, FormRow, Proposed};
use norms::{Answer, Trace};

use super::Case;

/// The answer of the norm of this name to the question of the case.
pub fn answer<T: Trace>(norm: &str, case: &Case, trace: &mut T) -> Answer {
    let law = &case.law();
    let career = &case.career.as_career();
    let asked = &case.asked;
    let (on, post, from) = (asked.on, asked.post, asked.from);
    match norm {
        "acts::commencement" => rotation::commencement(law, trace).into(),
        "rotation::body_is_covered" => rotation::body_is_covered(asked.body, trace).into(),
        "rotation::listed" => rotation::listed(post, law, trace).into(),
        "rotation::in_scope" => rotation::in_scope(post, law, trace).into(),
        "rotation::level" => rotation::level(post, law, trace).into(),
        "rotation::term_start" => rotation::term_start(career, on, law, trace).into(),
        "rotation::absence_excluded" => rotation::absence_excluded(career, on, law, trace).into(),
        "rotation::due" => rotation::due(career, on, law, trace).into(),
        "rotation::term_passed" => rotation::term_passed(career, on, law, trace).into(),
        "rotation::end_of_time" => rotation::time_end(career, on, law, trace).into(),
        "rotation::plan_row" => rotation::plan_row(career, on, asked.year, law, trace).into(),
        "rotation::transitional" => rotation::transitional(career, law, trace).into(),
        "rotation::transition_deadline" => rotation::transition_deadline(law, trace).into(),
        "rotation::extension_limit" => rotation::extension_limit(career, on, law, trace).into(),
        "rotation::extension" => rotation::extension(career, on, asked.until, law, trace).into(),
        "rotation::return_bar" => rotation::return_bar(career, post, on, law, trace).into(),
        "rotation::materials_due" => rotation::materials_due(career, on, law, trace).into(),
        "rotation::order_deadline" => rotation::order_deadline(asked.event_day, law, trace).into(),
        "rotation::notice_deadline" => rotation::notice_deadline(asked.event_day, law, trace).into(),
        "rotation::reply_deadline" => rotation::reply_deadline(asked.event_day, law, trace).into(),
        "rotation::plan_proposals_due" => rotation::plan_proposals_due(asked.year, law, trace).into(),
        "rotation::plan_submission_due" => rotation::plan_submission_due(asked.year, law, trace).into(),
        "rotation::decider" => rotation::decider(trace).into(),
        "rotation::task_owner" => rotation::task_owner(trace).into(),
        "rotation::appointing_authority" => rotation::appointing_authority(from, post, law, trace).into(),
        "rotation::extension_route" => rotation::extension_route(career, on, law, trace).into(),
        "rotation::act_form" => rotation::act_form(post, law, trace).into(),
        "rotation::scheme" => rotation::scheme(from, post, law, trace).into(),
        "rotation::agreement" => rotation::agreement(from, post, law, trace).into(),
        "rotation::equal_rank" => rotation::equal_rank(from, post, law, trace).into(),
        "rotation::protected" => rotation::protection(career, on, law, trace).into(),
        "rotation::relocation_consent" => rotation::relocation_consent(career, post, on, law, trace).into(),
        "rotation::qualifies" => rotation::qualifies(career, post, law, trace).into(),
        "rotation::may_take" => {
            let proposed = Proposed { to: post, on, ground: asked.ground, occupied: asked.occupied };
            rotation::may_take(career, proposed, law, trace).into()
        }
        "rotation::same_locality_offer" => {
            rotation::same_locality_offer(career, post, on, asked.after, law, trace).into()
        }
        "rotation::plan_form" => {
            let row = FormRow { person: &case.person, career: *career, on, intended: post };
            rotation::plan_form(&row, law, trace).into()
        }
        _ => panic!("{norm} is asked by no test"),
    }
}
