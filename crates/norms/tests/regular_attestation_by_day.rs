//! Overdue and the window, stated day by day and compared with the norms over drawn careers and readings.
//!
//! The statement here goes through the calendar once, from the first day of service on, and keeps of the past what the
//! inventory's computations name; it shares nothing with the norms.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod regular_attestation_drawn;

use acts::find_act;
use calendar::{Date, WorkingCalendar};
use norms::Silent;
use norms::regular_attestation::{
    self as regular, CampaignResets, ChangedFunctions, Code, CycleAnchor, Facts, HeadsScope, Law, Leads, LeaveSex, Led,
    NewPostRule, Outcome, PregnancyBeforeLeave, Readings, ReturnOrNewPost, ReturnWindowScope, TwentyYearsOn,
};
use proptest::prelude::*;
use registry::{AttestationKind, ServiceIn, Sex};
use regular_attestation_drawn::{FIRST, facts, on, readings};

/// What the past says of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Said {
    NotServing,
    Exempt,
    /// Earliest and latest day, and the breach after it.
    Window(Option<Date>, Date, Code),
    /// Which of two terms prevails is for a person to say; nothing is late before the day.
    Open(Date),
}

fn covers(from: Option<Date>, last: Option<Date>, day: Date) -> bool {
    from.unwrap() <= day && last.is_none_or(|last| day <= last)
}

struct Days<'f> {
    facts: &'f Facts,
    readings: Readings,
}

impl Days<'_> {
    fn serves(&self, day: Date) -> bool {
        let service = self.facts.service.as_ref().unwrap().iter();
        let mut in_bodies = service.filter(|spell| spell.place == Some(ServiceIn::LawEnforcement));
        in_bodies.any(|spell| covers(spell.from, spell.last_day, day))
    }

    fn on_leave(&self, day: Date) -> bool {
        let counts = self.facts.sex == Some(Sex::Female) || self.readings.leave_sex == LeaveSex::Anyone;
        let until_back = |leave: &regular::Leave| leave.returned.unwrap_or(leave.last_day.unwrap().plus_days(1));
        counts && self.facts.leaves.as_ref().unwrap().iter().any(|leave| leave.from <= day && day < until_back(leave))
    }

    fn pregnant(&self, day: Date) -> bool {
        let counts =
            self.facts.sex == Some(Sex::Female) && self.readings.pregnancy_before_leave == PregnancyBeforeLeave::Exempt;
        let periods = self.facts.pregnancies.as_ref().unwrap();
        counts && periods.iter().any(|period| covers(Some(period.from), period.last_day, day))
    }

    fn heads(&self, day: Date) -> bool {
        let begun = self.facts.appointments.as_ref().unwrap().iter().filter(|post| post.from.unwrap() <= day);
        let Some(held) = begun.max_by_key(|post| post.from) else { return false };
        let whole = held.of == Some(Led::CentralBody) || self.readings.heads_scope == HeadsScope::EveryBody;
        held.last_day.is_none_or(|last| day <= last) && held.leads != Some(Leads::None) && whole
    }

    fn attested_on(&self, day: Date) -> bool {
        let regular_only = self.readings.campaign_resets == CampaignResets::ResetsNothing;
        let counts = |held: &&regular::Attestation| {
            held.undergone && !(regular_only && held.kind == Some(AttestationKind::Extraordinary))
        };
        self.facts.attestations.as_ref().unwrap().iter().filter(counts).any(|held| held.on == day)
    }

    fn new_post_on(&self, day: Date) -> bool {
        let restart = self.readings.changed_functions == ChangedFunctions::Restart;
        let new =
            |post: &&regular::Appointment| post.equal == Some(false) || restart && post.functions_changed == Some(true);
        self.facts.appointments.as_ref().unwrap().iter().filter(new).any(|post| post.from == Some(day))
    }

    /// What is said of every day from the first of service to the last one asked about.
    fn go_through(&self, until: Date) -> Vec<(Date, Said)> {
        let mut said = Vec::new();
        let (mut since, mut last_served): (Option<Date>, Option<Date>) = (None, None);
        let (mut attested, mut new_posts, mut returned): (Option<Date>, Vec<Date>, Option<Date>) =
            (None, Vec::new(), None);
        let (mut served_days, mut twenty_since): (i32, Option<Date>) = (0, None);
        let mut day = FIRST;
        while day <= until {
            let serves = self.serves(day);
            if serves {
                let unbroken =
                    last_served.is_some_and(|last| day <= last.plus_days(1).plus_months(self.readings.gap_months));
                since = if unbroken { since } else { Some(day) };
            }
            if self.attested_on(day) {
                attested = Some(day);
            }
            if self.new_post_on(day) {
                new_posts.push(day);
            }
            if self.on_leave(day.plus_days(-1)) && !self.on_leave(day) {
                returned = Some(day);
            }
            let served_a_day_ago = last_served == Some(day.plus_days(-1));
            if twenty_since.is_none()
                && (serves || served_a_day_ago)
                && day.plus_days(-served_days).plus_years(20) <= day
            {
                twenty_since = Some(day);
            }
            let of_day = if !serves {
                Said::NotServing
            } else {
                self.of_day(day, since.unwrap(), attested, &new_posts, returned, twenty_since, served_days)
            };
            said.push((day, of_day));
            if serves {
                served_days += 1;
                last_served = Some(day);
            }
            day = day.plus_days(1);
        }
        said
    }

    #[allow(clippy::too_many_arguments, reason = "all that the past leaves behind")]
    fn of_day(
        &self,
        day: Date,
        since: Date,
        attested: Option<Date>,
        new_posts: &[Date],
        returned: Option<Date>,
        twenty_since: Option<Date>,
        served_days: i32,
    ) -> Said {
        let attested = attested.filter(|on| *on >= since);
        let anchor = attested.unwrap_or(since);
        let mut cycle = anchor.plus_years(3);
        if self.readings.cycle_anchor == CycleAnchor::ServiceMultiples {
            cycle =
                (1..).map(|times| since.plus_years(3 * times)).find(|end| attested.is_none_or(|on| on < *end)).unwrap();
        }
        let post = new_posts.iter().copied().filter(|post| *post > anchor).max();
        let year_ends = post.map(|post| post.plus_years(1)).filter(|ends| {
            self.readings.new_post_rule != NewPostRule::OnlyIfDue || (post.unwrap() <= cycle && cycle <= *ends)
        });
        let due = match (year_ends, self.readings.new_post_rule) {
            (None, _) => cycle,
            (Some(ends), NewPostRule::LaterOfBoth) => ends.max(cycle),
            (Some(ends), _) => ends,
        };
        let grace = self.readings.grace_months;
        let mut window = (Said::Window(year_ends, due.plus_months(grace), Code::Overdue), due);
        let always = self.readings.return_window_scope == ReturnWindowScope::Always;
        if let Some(back) = returned.filter(|back| *back > anchor && (always || cycle <= *back)) {
            let (earliest, latest) = (back.plus_months(6), back.plus_years(1));
            window = match (year_ends, self.readings.return_or_new_post) {
                (Some(ends), _) if ends <= latest => {
                    (Said::Window(Some(earliest.max(ends)), latest, Code::OverdueAfterReturn), earliest.max(ends))
                }
                (Some(ends), ReturnOrNewPost::NewPostPrevails) => {
                    (Said::Window(Some(ends), ends.plus_months(grace), Code::Overdue), ends)
                }
                (Some(_), ReturnOrNewPost::Manual) => (Said::Open(latest), day),
                _ => (Said::Window(Some(earliest), latest, Code::OverdueAfterReturn), earliest),
            };
        }
        let twenty = match self.readings.twenty_years_on {
            TwentyYearsOn::AttestationDay => twenty_since.is_some(),
            // If the service goes on as it does, it has lasted so long on the due date.
            TwentyYearsOn::DueDay => match twenty_since {
                Some(complete) => complete <= window.1,
                None => self.served_until(day, window.1).is_some_and(|end| {
                    let served = served_days + day.days_until(end);
                    end.plus_days(-served).plus_years(20) <= end
                }),
            },
        };
        if twenty || self.heads(day) || self.on_leave(day) || self.pregnant(day) { Said::Exempt } else { window.0 }
    }

    /// The day before which the spell of the day will have been served, seen from a later day: that day, or the one after the end recorded.
    fn served_until(&self, day: Date, later: Date) -> Option<Date> {
        let mut service = self.facts.service.as_ref().unwrap().iter();
        let spell = service.find(|spell| covers(spell.from, spell.last_day, day))?;
        (later >= day).then(|| spell.last_day.map_or(later, |last| later.min(last.plus_days(1))))
    }
}

fn overdue_by_day(said: &[(Date, Said)]) -> Option<Vec<(Date, Code)>> {
    let mut late = Vec::new();
    for (day, said) in said {
        match said {
            Said::Window(_, latest, code) if day > latest => late.push((*day, *code)),
            Said::Open(latest) if day > latest => return None,
            _ => {}
        }
    }
    Some(late)
}

fn spans_by_day(spans: &[regular::Overdue], on: Date) -> Vec<(Date, Code)> {
    let days = |span: &regular::Overdue| {
        let (first, last) = (span.first, span.last.unwrap_or(on));
        (0..=first.days_until(last))
            .map(move |days| first.plus_days(days))
            .map(|day| (day, span.code))
            .collect::<Vec<_>>()
    };
    spans.iter().flat_map(days).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn the_norms_say_what_the_days_say(facts in facts(), readings in readings(), on in on(), days in prop::collection::vec(on(), 8)) {
        prop_assert!(facts.check().is_ok(), "{:?}", facts.check());
        let law = Law::on(find_act("Z1100000380").unwrap(), on, readings, WorkingCalendar::kazakhstan()).unwrap();
        let said = Days { facts: &facts, readings }.go_through(on);

        match (regular::overdue(&facts, on, &law, &mut Silent), overdue_by_day(&said)) {
            (Outcome::Determined(spans), Some(late)) => prop_assert_eq!(spans_by_day(&spans, on), late),
            (Outcome::Conflict(..), None) => {}
            (found, expected) => prop_assert!(false, "{:?} and {:?}", found, expected),
        }

        for day in days.into_iter().filter(|day| *day <= on) {
            let (_, said) = said[usize::try_from(FIRST.days_until(day)).unwrap()];
            let serves = regular::subject(&facts, day, &law, &mut Silent).determined().unwrap();
            prop_assert_eq!(serves, said != Said::NotServing);
            let exempt = regular::exemptions(&facts, day, &law, &mut Silent).determined();
            prop_assert_eq!(exempt.is_some_and(|list| !list.is_empty()), said == Said::Exempt, "on {}", day);
            match said {
                Said::NotServing | Said::Exempt => {}
                Said::Open(_) => {
                    let window = regular::window(&facts, day, &law, &mut Silent);
                    prop_assert!(matches!(window, Outcome::Conflict(..)), "on {}: {:?}", day, window);
                }
                Said::Window(earliest, latest, _) => {
                    // One for whom twenty years will be complete when it is due has none.
                    if let Some(window) = regular::window(&facts, day, &law, &mut Silent).determined() {
                        prop_assert_eq!((window.earliest, window.latest), (earliest, latest), "on {}", day);
                    }
                }
            }
        }
    }

    /// What comes later ends a span and never takes it away: every day once overdue stays so.
    #[test]
    fn no_later_day_takes_a_breach_away(facts in facts(), readings in readings(), mut days in prop::array::uniform2(on())) {
        days.sort_unstable();
        let law = Law::on(find_act("Z1100000380").unwrap(), days[0], readings, WorkingCalendar::kazakhstan()).unwrap();
        let [before, after] = days.map(|day| regular::overdue(&facts, day, &law, &mut Silent).determined().map(|spans| spans_by_day(&spans, day)));
        if let (Some(before), Some(after)) = (before, after) {
            let until = days[0];
            prop_assert_eq!(before, after.into_iter().filter(|(day, _)| *day <= until).collect::<Vec<_>>());
        }
    }
}
