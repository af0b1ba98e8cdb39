//! What clause 6 has for those whom it protects and who stay. An offer is no rotation move, so it stands apart from the moves.

use norms::rotation::{After, Outcome};
use norms::{Authority, Determination};
use planner::{Care, Extension};

use super::*;
use crate::output::{citations, determination_json, determinations_text};

impl Desk<'_, '_> {
    /// The protected who stay, after the moves.
    pub(super) fn tell_care(&self, plan: &Plan) -> Result<(), Failure> {
        let cared: Vec<(&planner::Stay, &Care)> =
            plan.stays.iter().filter_map(|stay| Some((stay, stay.care.as_ref()?))).collect();
        if cared.is_empty() {
            return Ok(());
        }
        say!("{}", self.say("cli-plan-care", &[("count", cared.len().into())]));
        let columns = vec![
            column("person", "cli-column-person"),
            column("name", "cli-column-name"),
            column("offer", "cli-column-plan-offer"),
            column("on", "cli-column-plan-day"),
            column("until", "cli-column-plan-until"),
            column("submit-by", "cli-column-plan-submit-by"),
            column("before", "cli-column-plan-before"),
        ];
        let mut answer = Answer::new(columns);
        for (stay, care) in cared {
            let no = stay.mover.person;
            let offer = care.offer.map(|offer| self.title(offer.post)).unwrap_or_default();
            let on = care.offer.map(|offer| offer.on.to_string()).unwrap_or_default();
            let [until, submit_by, before] = care.extension.as_ref().map(|of| self.more_time(of)).unwrap_or_default();
            let shown = [format!("P{}", no.0), name_of(self.view.world, no), offer, on, until, submit_by, before];
            answer.plain(shown.into_iter().map(Value::from).collect());
        }
        answer.write(self.session)
    }

    /// What clause 6 has for one person, with the law's steps.
    pub(super) fn tell_care_of(&self, no: PersonNo, care: &Care) -> Result<(), Failure> {
        let offer = match care.offer {
            None => self.say("cli-plan-no-offer", &[]),
            Some(offer) => {
                let on = language::date(self.session.language, offer.on);
                self.say("cli-plan-offer", &[("post", self.title(offer.post).into()), ("day", on.into())])
            }
        };
        say!("\n{offer}");
        match &care.extension {
            None => say!("{}", self.say("cli-plan-no-extension", &[])),
            Some(extension) => {
                let [until, submit_by, before] = self.more_time(extension);
                let values = [("until", until.into()), ("day", submit_by.into()), ("before", before.into())];
                say!("{}", self.say("cli-plan-extension", &values));
            }
        }
        say!("\n{}", determinations_text(&self.law_of_care(no, care)?, &self.view.world.staff, self.session));
        Ok(())
    }

    fn law_of_care(&self, no: PersonNo, care: &Care) -> Result<Vec<Determination>, Failure> {
        let found = self.planner.explain_care(no, care);
        found.map_err(|error| refused(self.session, &self.view, DraftError::Plan(error)))
    }

    /// Until when at the latest, by which day to be submitted, and before whom.
    fn more_time(&self, extension: &Extension) -> [String; 3] {
        let day = |outcome: &Outcome<Date>| match outcome {
            Outcome::Determined(day) => day.to_string(),
            Outcome::NotBefore(day, _) => self.say("cli-not-before", &[("day", day.to_string().into())]),
            _ => self.say("unknown", &[]),
        };
        let authority = |authority: Authority| self.say(&format!("authority-{authority}"), &[]);
        let before = extension.before.determined().map_or_else(|| self.say("unknown", &[]), authority);
        [day(&extension.until), day(&extension.submit_by), before]
    }

    /// For scripts; with the steps of the law where one person is asked about.
    pub(super) fn care(&self, no: PersonNo, care: &Care, explained: bool) -> Result<Value, Failure> {
        let law = self.law_of_care(no, care)?;
        let mut clauses: Vec<&str> = Vec::new();
        for clause in law.iter().flat_map(|found| citations(&found.citations)) {
            if !clauses.contains(&clause) {
                clauses.push(clause);
            }
        }
        let answer = |outcome: &Outcome<Date>| json!(norms::Answer::from(*outcome));
        let extension = care.extension.as_ref().map(|of| {
            json!({
                "until": answer(&of.until),
                "submit-by": answer(&of.submit_by),
                "before": norms::Answer::from(of.before),
                "permission": norms::Answer::from(of.permission),
            })
        });
        let mut object = json!({
            "by": if care.after == After::Refusal { "U2500001070/rules/6.2" } else { "U2500001070/rules/6.3" },
            "offer": care.offer.map(|of| json!({ "post": self.key(of.post), "title": self.title(of.post), "on": of.on })),
            "could-be-offered": care.could,
            "extension": extension,
            "clauses": clauses,
        });
        if explained {
            let staff = &self.view.world.staff;
            let written = law.iter().map(|found| determination_json(found, staff, self.session.language));
            object["law"] = written.collect::<Vec<_>>().into();
        }
        Ok(object)
    }
}
