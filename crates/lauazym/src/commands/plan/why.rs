//! `plan why`: the clauses that allow a move or speak against it, its cost, who has the posts that somebody could have, and at what price.

use norms::Determination;
use planner::{Alternative, Care, Contention, HeldBy};

use super::*;
use crate::output::determination_json;

/// So many names are listed in a sentence.
const NAMED: usize = 12;

/// Everything that is asked of one person in a plan.
struct Why {
    person: PersonNo,
    held: PostNo,
    given: Option<PostNo>,
    asked: Option<OfPost>,
    stays: Option<WhyStays>,
    contention: Contention,
    care: Option<Care>,
    best: Option<Alternative>,
    /// Every lawful post but the one given, cheapest first.
    others: Vec<Alternative>,
}

/// One post in question: the one given, or the one named.
struct OfPost {
    post: PostNo,
    on: Date,
    found: Determination,
    against: Option<Refusals>,
    cost: Vec<Reckoning>,
}

impl Desk<'_, '_> {
    pub(super) fn why(&mut self, person: &str, post: Option<&str>) -> Result<(), Failure> {
        let no = self.session.person(self.view.world, person)?;
        let post = post.map(|key| self.session.post(self.view.world, key)).transpose()?;
        self.prove()?;
        let gathered = self.reasons(no, post);
        let why = gathered.map_err(|error| refused(self.session, &self.view, DraftError::Plan(error)))?;
        match self.session.format {
            Format::Table => self.tell(&why),
            Format::Json => {
                let object = self.written(&why)?;
                let mut answer = Answer::new(Vec::new());
                answer.rows.push(Row { shown: Vec::new(), object });
                answer.write(self.session)
            }
            Format::Csv => self.prices(&why.others, usize::MAX),
        }
    }

    fn reasons(&mut self, no: PersonNo, post: Option<PostNo>) -> Result<Why, planner::PlanError> {
        let plan = self.planner.plan();
        let given = plan.given().find(|(person, _)| *person == no).map(|(_, post)| post);
        let asked = match post.or(given) {
            None => None,
            Some(post) => {
                let (on, found) = self.planner.explain(no, post)?;
                let (against, cost) = (self.planner.against(no, post)?, self.planner.cost(no, post)?);
                Some(OfPost { post, on, found, against, cost })
            }
        };
        let mut others = self.planner.alternatives(no)?;
        others.retain(|other| Some(other.post) != given);
        Ok(Why {
            person: no,
            held: self.planner.mover(no)?.post,
            given,
            asked,
            stays: self.planner.why_stays(no)?,
            contention: self.planner.contention(no)?,
            care: plan.stays.into_iter().find(|stay| stay.mover.person == no).and_then(|stay| stay.care),
            best: self.planner.best_alternative(no)?,
            others,
        })
    }

    fn tell(&mut self, why: &Why) -> Result<(), Failure> {
        if let Some(asked) = &why.asked {
            self.tell_of_post(why, asked)?;
        }
        match &why.stays {
            Some(WhyStays::Taken(held)) => self.tell_of_contention(why, held)?,
            Some(_) => say!("{}", self.stays_because(why.person)?),
            None => {}
        }
        if let Some(care) = &why.care {
            self.tell_care_of(why.person, care)?;
        }
        match &why.best {
            None => say!("\n{}", self.say("cli-plan-no-other", &[])),
            Some(best) => {
                let values = [
                    ("post", self.title(best.post).into()),
                    ("key", self.key(best.post).to_owned().into()),
                    ("points", best.points.into()),
                    ("stay", best.stays.into()),
                ];
                say!("\n{}", self.say("cli-plan-best", &values));
                say!("{}", self.say("cli-plan-alternatives", &[("count", why.others.len().into())]));
                self.prices(&why.others, SHOWN)?;
            }
        }
        Ok(())
    }

    fn tell_of_post(&mut self, why: &Why, asked: &OfPost) -> Result<(), Failure> {
        let question = [
            ("name", name_of(self.view.world, why.person).into()),
            ("post", self.title(asked.post).into()),
            ("day", language::date(self.session.language, asked.on).into()),
        ];
        say!("{}\n", self.say("cli-may-question", &question));
        say!("{}\n", permission_text(&asked.found, &self.view.world.staff, self.session));
        match &asked.against {
            Some(Refusals::Denied(denied)) => return say(self.denied(*denied)),
            Some(_) => return Ok(()),
            None => {}
        }
        let columns = vec![
            column("criterion", "cli-column-plan-criterion"),
            column("units", "cli-column-plan-units"),
            column("points", "cli-column-plan-points"),
        ];
        let mut cost = Answer::new(columns);
        for line in &asked.cost {
            cost.plain(vec![self.criterion(line).into(), line.units.into(), line.points.into()]);
        }
        cost.write(self.session)?;
        if why.given == Some(asked.post) || asked.post == why.held {
            return Ok(());
        }
        match why.others.iter().find(|other| other.post == asked.post) {
            None => say!("{}", self.say("cli-plan-no-price", &[])),
            Some(price) => {
                let values = [("points", price.points.into()), ("stay", price.stays.into())];
                say!("{}", self.say("cli-plan-price", &values));
            }
        }
        Ok(())
    }

    fn tell_of_contention(&self, why: &Why, held: &[HeldBy]) -> Result<(), Failure> {
        say!("{}", self.say("cli-plan-holders", &[]));
        let columns = vec![
            column("post", "cli-column-post-key"),
            column("title", "cli-column-post"),
            column("person", "cli-column-plan-holder"),
            column("stays", "cli-column-plan-stays-more"),
            column("points", "cli-column-plan-points-more"),
        ];
        let mut answer = Answer::new(columns);
        for by in held {
            let mut person =
                by.person.map(|no| format!("P{} {}", no.0, name_of(self.view.world, no))).unwrap_or_default();
            if by.remains {
                person = self.say("cli-plan-remains", &[("name", person.into())]);
            }
            let price = why.others.iter().find(|other| other.post == by.post);
            let (stays, points) = (price.map(|price| price.stays), price.map(|price| price.points));
            let cells = vec![self.key(by.post).into(), self.title(by.post).into(), person.into()];
            answer.plain([cells, vec![json!(stays), json!(points)]].concat());
        }
        answer.write(self.session)?;
        let Contention { people, posts } = &why.contention;
        let values = [("people", people.len().into()), ("posts", posts.len().into())];
        say!("{}", self.say("cli-plan-contend", &values));
        let people = people.iter().map(|no| format!("P{} {}", no.0, name_of(self.view.world, *no)));
        say!("{}", self.say("cli-plan-contend-people", &[("names", self.listed(people).into())]));
        let posts = posts.iter().map(|post| self.key(*post).to_owned());
        say!("{}", self.say("cli-plan-contend-posts", &[("names", self.listed(posts).into())]));
        Ok(())
    }

    /// The first of many names.
    fn listed(&self, names: impl ExactSizeIterator<Item = String>) -> String {
        let more = names.len().saturating_sub(NAMED);
        let mut listed: Vec<String> = names.take(NAMED).collect();
        if more > 0 {
            listed.push(self.say("cli-plan-and-more", &[("count", more.into())]));
        }
        listed.join("; ")
    }

    /// Lawful posts of a person, each with what the whole plan would cost more.
    fn prices(&self, others: &[Alternative], at_most: usize) -> Result<(), Failure> {
        let columns = vec![
            column("post", "cli-column-post-key"),
            column("title", "cli-column-post"),
            column("stays", "cli-column-plan-stays-more"),
            column("points", "cli-column-plan-points-more"),
        ];
        let mut answer = Answer::new(columns);
        for other in others.iter().take(at_most) {
            let title = self.title(other.post);
            answer.plain(vec![self.key(other.post).into(), title.into(), other.stays.into(), other.points.into()]);
        }
        answer.write(self.session)
    }

    /// All of it for scripts.
    fn written(&self, why: &Why) -> Result<Value, Failure> {
        let care = why.care.as_ref().map(|care| self.care(why.person, care, true)).transpose()?;
        let price = |other: &Alternative| {
            let (post, title) = (self.key(other.post), self.title(other.post));
            json!({ "post": post, "title": title, "stays": other.stays, "points": other.points })
        };
        let question = why.asked.as_ref().map(|asked| {
            json!({
                "post": self.key(asked.post),
                "title": self.title(asked.post),
                "on": asked.on,
                "given": why.given == Some(asked.post),
                "law": determination_json(&asked.found, &self.view.world.staff, self.session.language),
                "against": asked.against.as_ref().map(|against| self.against(against)),
                "cost": asked.cost.iter().map(|line| self.cost_line(line)).collect::<Vec<_>>(),
                "points": asked.cost.iter().map(|line| line.points).sum::<i64>(),
            })
        });
        Ok(json!({
            "person": format!("P{}", why.person.0),
            "name": name_of(self.view.world, why.person),
            "held": self.key(why.held),
            "given": why.given.map(|post| self.key(post)),
            "question": question,
            "stays": why.stays.as_ref().map(|stays| self.stays(why, stays)),
            "care": care,
            "best-alternative": why.best.as_ref().map(price),
            "alternatives": why.others.iter().map(price).collect::<Vec<_>>(),
        }))
    }

    fn cost_line(&self, line: &Reckoning) -> Value {
        let mut object = json!(line);
        object["text"] = self.criterion(line).into();
        object
    }

    fn against(&self, against: &Refusals) -> Value {
        match against {
            Refusals::Law(codes) => {
                let reasons: Vec<Value> = codes.iter().map(|code| self.reason(code, None)).collect();
                json!({ "by": "law", "refusals": reasons })
            }
            Refusals::Missing(asks) => json!({ "by": "missing-facts", "asks": asks }),
            Refusals::Denied(denied) => self.denial(*denied),
        }
    }

    fn reason(&self, code: norms::rotation::RefusalCode, count: Option<usize>) -> Value {
        let mut object = json!({ "code": code, "text": language::reason(self.session.language, &code.to_string()) });
        if let Some(count) = count {
            object["posts"] = count.into();
        }
        object
    }

    fn denial(&self, denied: Denied) -> Value {
        let by = match denied {
            Denied::ByHead => "prohibition",
            Denied::Closed => "closed-post",
            Denied::Limited => "limit",
            Denied::OnItsDay(day) => return json!({ "by": "day-of-chain", "day": day, "text": self.denied(denied) }),
        };
        json!({ "by": by, "text": self.denied(denied) })
    }

    fn stays(&self, why: &Why, stays: &WhyStays) -> Value {
        match stays {
            WhyStays::Pinned => json!({ "because": "pinned" }),
            WhyStays::NoLawfulPost(counts, missing) => {
                let reasons: Vec<Value> = counts.iter().map(|(code, count)| self.reason(*code, Some(*count))).collect();
                let asks = missing.iter().fold(norms::rotation::Asks::EMPTY, |all, asks| all.union(*asks));
                json!({ "because": "no-lawful-post", "refusals": reasons, "asks": asks })
            }
            WhyStays::Denied(denied) => {
                let of = |(post, denied): &(PostNo, Denied)| {
                    let mut object = self.denial(*denied);
                    object["post"] = self.key(*post).into();
                    object
                };
                json!({ "because": "denied", "posts": denied.iter().map(of).collect::<Vec<_>>() })
            }
            WhyStays::Taken(held) => {
                let holder = |by: &HeldBy| {
                    let price = why.others.iter().find(|other| other.post == by.post);
                    json!({
                        "post": self.key(by.post),
                        "title": self.title(by.post),
                        "person": by.person.map(|no| format!("P{}", no.0)),
                        "name": by.person.map(|no| name_of(self.view.world, no)),
                        "remains": by.remains,
                        "pinned": by.pinned,
                        "stays": price.map(|price| price.stays),
                        "points": price.map(|price| price.points),
                    })
                };
                let Contention { people, posts } = &why.contention;
                json!({
                    "because": "taken",
                    "holders": held.iter().map(holder).collect::<Vec<_>>(),
                    "contention": {
                        "people": people.iter().map(|no| format!("P{}", no.0)).collect::<Vec<_>>(),
                        "posts": posts.iter().map(|post| self.key(*post)).collect::<Vec<_>>(),
                    },
                })
            }
        }
    }
}
