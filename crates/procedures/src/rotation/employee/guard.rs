//! What speaks against the steps of a rotation by plan, and what the register is to record of them.

use calendar::Date;
use norms::rotation::{ActForm, Withdrawable, act_form};
use norms::rotation::{
    After, Consented, MoveGround, Outcome, Proposed, agreement, extension_runs, in_scope, may_take, protection,
    qualifies, relocation_consent, return_bar, same_locality_offer, term_passed,
};
use norms::{Recorder, Silent};
use registry::{AbsenceKind, Fact, Ground, PersonEvent, PostNo, RefusalOf, ReorganisationCause};

use super::{Command, Employee, State};
use crate::rotation::checks::{self, MoveOf};
use crate::rotation::planning::no_such_post;
use crate::rotation::{Kind, Planning, after_refusal, cites, exchange, housing, plan_ground};
use crate::{Actor, Code, Context, DocumentKind, Judged, Reason, Row, Value};

impl Employee {
    /// The approved plan in which the employee stands (rules/9).
    pub(super) fn ground<'c>(&self, context: &Context<'c>) -> Result<&'c Planning, Reason> {
        let body = self.body(context).unwrap_or_default();
        // A plan made after a renaming names the post as it is called now.
        let named = |post: &str| plan_ground(context.cases, body, self.person, post);
        named(&self.post).or_else(|_| named(&self.opened_for))
    }

    /// The post held, as long as it is.
    fn held(&self, context: &Context<'_>) -> Option<PostNo> {
        let held = context.held_on(self.person, context.today);
        held.filter(|held| context.post(&self.post) == Some(*held))
    }

    pub(super) fn bar(&self, row: &Row<State>, context: &Context<'_>, judged: &mut Judged) {
        let (career, today, law) = (context.career(self.person), context.today, context.law);
        match row.step {
            "open" => match self.held(context) {
                Some(held) => {
                    if judged.take(in_scope(held, law, &mut Silent), cites::LIST_APPROVED) == Some(false) {
                        judged.refuse(self.about_post(Code::NotListed, cites::LIST_APPROVED));
                    }
                }
                None => judged.refuse(Reason::new(Code::NotInPost, cites::SCOPE)),
            },
            "enter-plan" => judged.check(self.ground(context).map(|_| ())),
            "term-passes" => {
                let passed = term_passed(&career, today, law, &mut Silent);
                self.await_day(passed, cites::TERM, context, judged);
            }
            "extended" => {
                let runs = extension_runs(&career, today, law, &mut Silent);
                let running = matches!(runs, Outcome::Determined(_));
                judged.require(running, Code::ExtensionNotEligible, cites::OFFER_OR_EXTENSION);
            }
            "extension-ends" => {
                if let Outcome::Determined(until) = extension_runs(&career, today, law, &mut Silent) {
                    let reason = Reason::new(Code::DayNotCome, cites::OFFER_AFTER_MAXIMUM);
                    judged.refuse(reason.with("from", Value::Day(until)));
                }
            }
            "accept-offer" | "refuse-offer" => {
                judged.require(self.offered.is_some(), Code::NoOffer, cites::OFFER_OR_EXTENSION);
            }
            "release" => judged.check(after_refusal(self.offer_refused)),
            "refuse-rotation" => self.bar_protected(context, judged),
            "decide" | "consent-early" => judged.check(self.ground(context).map(|_| ())),
            "take-effect" => {
                if let Some(decision) = self.decision.as_ref().filter(|decision| today < decision.on) {
                    judged.refuse(Reason::new(Code::DayNotCome, cites::TERM).with("from", Value::Day(decision.on)));
                }
            }
            "end-housing" => {
                judged.require(self.duties_ended(context).is_some(), Code::StepNotOpen, cites::HOUSING);
            }
            "withdraw-consent" => {
                judged.require(self.consented.is_some(), Code::WrittenConsentMissing, cites::PROTECTED);
            }
            "post-left" => judged.require(self.held(context).is_none(), Code::StepNotOpen, cites::SCOPE),
            _ => {}
        }
    }

    fn about_post(&self, code: Code, clause: acts::Cite) -> Reason {
        Reason::new(code, clause).with("post", Value::Post(self.post.clone()))
    }

    /// Refuses before the day, or where the day cannot be told.
    fn await_day(&self, day: Outcome<Date>, clause: acts::Cite, context: &Context<'_>, judged: &mut Judged) {
        match day {
            Outcome::Determined(from) | Outcome::NotBefore(from, _) if context.today < from => {
                judged.refuse(Reason::new(Code::DayNotCome, clause).with("from", Value::Day(from)));
            }
            Outcome::Determined(_) => {}
            Outcome::NotBefore(_, asks) => {
                judged.refuse(Reason::new(Code::UndeterminedTerm, clause));
                judged.ask(asks, clause);
            }
            other => drop(judged.take(other, clause)),
        }
    }

    /// R12: whoever clause 6 protects refuses under that clause.
    fn bar_protected(&self, context: &Context<'_>, judged: &mut Judged) {
        let found = protection(&context.career(self.person), context.today, context.law, &mut Silent);
        if judged.take(found, cites::PROTECTED).is_some_and(|found| !found.kinds.is_empty()) {
            judged.refuse(Reason::new(Code::EmployeeProtected, cites::PROTECTED));
        }
    }

    /// R19: whether a withdrawal still stops the move (A60).
    pub(super) fn withdrawal_counts(&self, context: &Context<'_>) -> bool {
        let issued = self.line.day_of("order").filter(|_| matches!(self.line.state, State::Ordered | State::Notified));
        match context.law.readings.withdrawable {
            Withdrawable::Issue => issued.is_none(),
            Withdrawable::TakesEffect => self.decision.as_ref().is_none_or(|decision| context.today < decision.on),
            Withdrawable::NotAtAll => false,
        }
    }

    pub(super) fn weigh_step(&self, command: &Command, context: &Context<'_>, judged: &mut Judged) {
        match command {
            Command::LeaveBegins { kind, from, to } => self.weigh_leave(*kind, *from, *to, context, judged),
            Command::LeaveEnds { kind, from, to } => self.weigh_leave(*kind, *from, Some(*to), context, judged),
            Command::Reappointed { post, cause, from, equal } => {
                self.weigh_reappointment(post, *cause, *from, *equal, context, judged);
            }
            Command::DutiesAdded { from, until } => {
                judged.record(self.person, PersonEvent::DutiesAdded { from: *from, until: *until, post: None });
            }
            Command::AskConsent { to } => self.weigh_asking(to, context, judged),
            Command::Consent => self.record_consent(self.asked.as_deref(), context, judged),
            Command::ConsentEarly { to } => self.record_consent(Some(to), context, judged),
            Command::RefuseRelocation => {
                self.record_refusal(RefusalOf::Relocation, self.asked.clone(), context, judged)
            }
            Command::RefuseRotation => self.record_refusal(RefusalOf::Rotation, None, context, judged),
            Command::RefuseOffer => self.record_refusal(RefusalOf::OfferedPost, self.offered.clone(), context, judged),
            Command::Offer { post } => drop(self.weigh_offer(post, context.today, context, judged)),
            Command::Release { last_day } => self.weigh_release(*last_day, context, judged),
            Command::MoveOrRelease { to, on } => self.weigh_outcome(to.as_deref(), *on, context, judged),
            Command::Decide { to, on, together, jointly } => {
                self.weigh_move(to, *on, together, context, judged);
                self.weigh_deciders(to, jointly, context, judged);
            }
            Command::Order { signed_by } => self.weigh_order(*signed_by, context, judged),
            Command::TakeEffect { taken_up } => self.record_move(*taken_up, judged),
            Command::GrantHousing { privatisation, .. } => {
                let needed = context.person(self.person).and_then(|person| person.housing);
                judged.check(housing(needed, *privatisation));
            }
            Command::WithdrawConsent { .. } => self.weigh_withdrawal(context, judged),
            _ => {}
        }
    }

    /// R2: only leaves of the two kinds are left out of the term (rules/3.3).
    fn weigh_leave(&self, kind: AbsenceKind, from: Date, to: Option<Date>, context: &Context<'_>, judged: &mut Judged) {
        let left_out = matches!(kind, AbsenceKind::StudyLeave | AbsenceKind::ChildCareLeave);
        judged.require(left_out, Code::LeaveNotLeftOut, cites::ABSENCE);
        let order = context.registered(DocumentKind::LeaveOrder);
        judged.record(self.person, PersonEvent::Absent { kind, from, to, order });
    }

    /// R3: the term runs on in a post of equal rank (rules/3.2).
    fn weigh_reappointment(
        &self,
        post: &str,
        cause: ReorganisationCause,
        from: Date,
        equal: bool,
        context: &Context<'_>,
        judged: &mut Judged,
    ) {
        judged.require(equal, Code::CarryOverNotProved, cites::CARRY_OVER);
        if context.post(post).is_none() {
            judged.refuse(no_such_post(post));
        }
        let ground = match cause {
            ReorganisationCause::Reorganisation => Ground::Reorganisation,
            ReorganisationCause::StructureChange => Ground::StructureChange,
            ReorganisationCause::Renaming => Ground::Renaming,
        };
        let order = context.registered(DocumentKind::Order);
        judged.record(
            self.person,
            PersonEvent::Appointed {
                post: post.into(),
                from: Some(from),
                issued: order.as_ref().and_then(|order| order.on),
                taken_up: None,
                ground: Fact::Known(ground),
                equal: Fact::Known(equal),
                carry_over: Fact::Unknown,
                cause_document: order.clone(),
                order,
            },
        );
    }

    /// R6: consent is asked of the protected, to a move to another locality (rules/6.1).
    fn weigh_asking(&self, to: &str, context: &Context<'_>, judged: &mut Judged) {
        let Some(post) = context.post(to) else { return judged.refuse(no_such_post(to)) };
        let consent = relocation_consent(&context.career(self.person), post, context.today, context.law, &mut Silent);
        if judged.take(consent, cites::PROTECTED).is_some_and(|found| found != Consented::Missing) {
            judged.refuse(Reason::new(Code::ConsentNotNeeded, cites::PROTECTED).with("post", Value::Post(to.into())));
        }
    }

    fn record_consent(&self, to: Option<&str>, context: &Context<'_>, judged: &mut Judged) {
        let Some(to) = to else { return };
        if context.post(to).is_none() {
            return judged.refuse(no_such_post(to));
        }
        let document = context.registered(DocumentKind::Consent);
        let given = PersonEvent::Consented { to: to.into(), on: context.today, written: true, document };
        judged.record(self.person, given);
    }

    fn record_refusal(&self, of: RefusalOf, post: Option<Box<str>>, context: &Context<'_>, judged: &mut Judged) {
        judged.record(self.person, PersonEvent::Refused { of, post, on: context.today });
    }

    /// R9: a post in the same locality, not lower than the one held (rules/6.2).
    fn weigh_offer(&self, post: &str, on: Date, context: &Context<'_>, judged: &mut Judged) -> Option<PostNo> {
        let Some(to) = context.post(post) else {
            judged.refuse(no_such_post(post));
            return None;
        };
        let mut trace = Recorder::default();
        // On the day of a move the post taken may be on record already.
        let seen = on.plus_days(-1);
        let offer =
            same_locality_offer(&context.career(self.person), to, seen, After::Refusal, context.law, &mut trace);
        judged.permit(offer, &trace, context.law.staff, cites::OFFER_OR_EXTENSION);
        Some(to)
    }

    /// R11: before a release after an offer of rules/6.2 it is shown that the time could be extended (A25).
    fn weigh_release(&self, last_day: Date, context: &Context<'_>, judged: &mut Judged) {
        let extended =
            context.career(self.person).extensions.iter().any(|extension| extension.ordered <= context.today);
        if !extended {
            judged.warn(Reason::new(Code::ReleaseWithExtensionOpen, cites::AFTER_REFUSAL));
        }
        self.check_entitled(None, &[], cites::CARRIED_OUT_BY, context, judged);
        let order = context.registered(DocumentKind::Order);
        let ground = Fact::Known(Ground::RefusalOfOfferedPost);
        judged.record(self.person, PersonEvent::Left { last_day, ground, order });
    }

    fn check_entitled(
        &self,
        to: Option<PostNo>,
        jointly: &[Actor],
        under: acts::Cite,
        context: &Context<'_>,
        judged: &mut Judged,
    ) {
        if let Some(from) = context.post(&self.post) {
            checks::entitled((from, to.unwrap_or(from)), jointly, under, context, judged);
        }
    }

    /// R13: moved or released for refusing the rotation, which starts the bar on the post left (rules/3.6).
    fn weigh_outcome(&self, to: Option<&str>, on: Date, context: &Context<'_>, judged: &mut Judged) {
        let order = context.registered(DocumentKind::Order);
        let Some(key) = to else {
            self.check_entitled(None, &[], cites::CARRIED_OUT_BY, context, judged);
            let (last_day, ground) = (on.plus_days(-1), Fact::Known(Ground::RefusalOfRotation));
            return judged.record(self.person, PersonEvent::Left { last_day, ground, order });
        };
        let Some(post) = context.post(key) else { return judged.refuse(no_such_post(key)) };
        self.check_entitled(Some(post), &[], cites::CARRIED_OUT_BY, context, judged);
        let career = context.career(self.person);
        if let Outcome::Determined(open_from) = return_bar(&career, post, on, context.law, &mut Silent)
            && on < open_from
        {
            let reason = Reason::new(Code::ReturnWithinYear, cites::RETURN_BAR);
            judged.refuse(reason.with("post", Value::Post(key.into())).with("until", Value::Day(open_from)));
        }
        match qualifies(&career, post, context.law, &mut Silent) {
            Outcome::Determined(true) => {}
            Outcome::Determined(false) => judged.refuse(Reason::new(Code::QualificationNotMet, cites::QUALIFICATION)),
            _ => judged.refuse(Reason::new(Code::UndeterminedQualification, cites::QUALIFICATION)),
        }
        judged.record(self.person, appointed(key, on, None, None, Ground::RefusalOfRotation, order));
    }

    /// R14: everything that speaks against the move (section 4.1 of the inventory).
    fn weigh_move(&self, to: &str, on: Date, together: &[MoveOf], context: &Context<'_>, judged: &mut Judged) {
        let (Some(post), Some(from)) = (context.post(to), context.post(&self.post)) else {
            return judged.refuse(no_such_post(to));
        };
        if self.accepted.as_deref() == Some(to) {
            self.weigh_offer(to, on, context, judged);
        } else {
            let occupied = self.occupied(post, on, together, context);
            let mut trace = Recorder::default();
            let proposed = Proposed { to: post, on, ground: MoveGround::Plan, occupied };
            let found = may_take(&context.career(self.person), proposed, context.law, &mut trace);
            judged.permit(found, &trace, context.law.staff, cites::CARRIED_OUT_BY);
            self.ask_of_term(on, context, judged);
        }
        let left_for =
            |moved: &MoveOf| Some((context.held_on(moved.person, on.plus_days(-1))?, context.post(&moved.to)?));
        let left_for: Vec<(PostNo, PostNo)> = together.iter().filter_map(left_for).collect();
        judged.check(exchange(context.law, from, post, &left_for));
        let needed = agreement(from, post, context.law, &mut Silent);
        if let Some(needed) = judged.take(needed, cites::AGREEMENT) {
            let id = self.id(Kind::Agreement);
            judged.check(context.cases.agreed(&id, to, needed, cites::AGREEMENT));
        }
    }

    /// Where it cannot be told whether the term has passed, what is missing is asked for.
    fn ask_of_term(&self, on: Date, context: &Context<'_>, judged: &mut Judged) {
        let open = judged.reasons.iter().find(|r| matches!(r.code, Code::UndeterminedTerm | Code::CarryOverNotProved));
        if let Some(clause) = open.map(|reason| reason.clause) {
            let passed = term_passed(&context.career(self.person), on.plus_days(-1), context.law, &mut Silent);
            judged.ask(passed.asks(), clause);
        }
    }

    /// Whether somebody holds the post on the day who does not leave it: in the same set of moves, or by a decision of their own.
    fn occupied(&self, post: PostNo, on: Date, together: &[MoveOf], context: &Context<'_>) -> bool {
        let leaves = |person| {
            let in_set = together.iter().any(|moved| moved.person == person && context.post(&moved.to) != Some(post));
            in_set || context.cases.leaves(person, post, on, context)
        };
        context.world.holders_on(post, on).any(|person| person != self.person && !leaves(person))
    }

    fn weigh_deciders(&self, to: &str, jointly: &[Actor], context: &Context<'_>, judged: &mut Judged) {
        if let Some(post) = context.post(to) {
            self.check_entitled(Some(post), jointly, cites::CARRIED_OUT_BY, context, judged);
        }
    }

    /// R15: the act has its form and its signer (rules/17.1, 17.2; A38).
    fn weigh_order(&self, signed_by: Actor, context: &Context<'_>, judged: &mut Judged) {
        let Some(decision) = &self.decision else { return };
        let Some(post) = context.post(&decision.to) else { return judged.refuse(no_such_post(&decision.to)) };
        issued(post, signed_by, context, judged);
        let consents = context.career(self.person).consents.iter().any(|consent| consent.to == post);
        if consents {
            judged.record(self.person, PersonEvent::ActIssued { to: decision.to.clone(), on: context.today });
        }
    }

    /// R17: the move becomes a fact of the register.
    fn record_move(&self, taken_up: Option<Date>, judged: &mut Judged) {
        let Some(decision) = &self.decision else { return };
        if taken_up.is_some_and(|day| day != decision.on) {
            judged.warn(Reason::new(Code::TakenUpOnAnotherDay, cites::TERM));
        }
        let ground = match self.accepted.as_deref() == Some(&decision.to) {
            true => Ground::AcceptedOffer,
            false => Ground::Rotation,
        };
        let issued = self.line.day_of("order");
        judged.record(self.person, appointed(&decision.to, decision.on, issued, taken_up, ground, self.order()));
    }

    /// R19: a withdrawal in time counts as refusal of relocation; a later one is recorded and shown (A60).
    fn weigh_withdrawal(&self, context: &Context<'_>, judged: &mut Judged) {
        let Some(to) = self.consented.clone() else { return };
        judged.record(self.person, PersonEvent::ConsentWithdrawn { to, on: context.today });
        if !self.withdrawal_counts(context) {
            judged.warn(Reason::new(Code::ConsentWithdrawnLate, cites::PROTECTED));
        }
    }
}

/// An act of appointment has the form that its maker gives it and is signed by who is entitled (rules/8.1, 17.1, 17.2).
pub(in crate::rotation) fn issued(post: PostNo, signed_by: Actor, context: &Context<'_>, judged: &mut Judged) {
    match judged.take(act_form(post, context.law, &mut Silent), cites::ACT_FORM) {
        Some(ActForm::PresidentialOrder) => {
            let form = context.document(DocumentKind::PresidentialOrder).is_some();
            judged.require(form && signed_by == Actor::President, Code::PresidentialForm, cites::ACT_FORM);
        }
        Some(ActForm::Order) => {
            if context.document(DocumentKind::Order).is_none() {
                judged.lacks(DocumentKind::Order, cites::ORDER);
            }
            let signs = Context { acting: &[signed_by], ..*context };
            checks::entitled((post, post), &[], cites::CARRIED_OUT_BY, &signs, judged);
        }
        None => {}
    }
}

/// An appointment as the register records it.
pub(in crate::rotation) fn appointed(
    post: &str,
    from: Date,
    issued: Option<Date>,
    taken_up: Option<Date>,
    ground: Ground,
    order: Option<registry::Document>,
) -> PersonEvent {
    PersonEvent::Appointed {
        post: post.into(),
        from: Some(from),
        issued,
        taken_up,
        ground: Fact::Known(ground),
        equal: Fact::Unknown,
        carry_over: Fact::Unknown,
        order,
        cause_document: None,
    }
}
