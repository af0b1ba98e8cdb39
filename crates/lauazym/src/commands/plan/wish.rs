//! `plan pin`, `forbid`, `limit`, `release`: the head's wishes, for a person or, with `--post`, for a post.

use office::plan::LimitedTo;
use registry::Region;

use super::*;

pub(super) fn run(session: &Session, what: Do) -> Result<Exit, Failure> {
    match what {
        Do::Pin { person, post, of } => wish(session, &of, |draft, names| pin(draft, names, &person, &post)),
        Do::Forbid { names: given, of_post, of } => {
            wish(session, &of, |draft, names| forbid(draft, names, &given, of_post.as_deref()))
        }
        Do::Limit { names: given, of_post, region, locality, level, of } => {
            let level = level.map(Into::into);
            let place = LimitedTo { posts: Vec::new(), region: region.map(Region), locality, level };
            wish(session, &of, |draft, names| limit(draft, names, &given, of_post.as_deref(), place))
        }
        Do::Release { person, of_post, of } => wish(session, &of, |draft, names| {
            if let Some(key) = of_post {
                draft.posts.remove(&names.post(&key)?);
            }
            if let Some(given) = person {
                draft.wishes.remove(&names.person(&given)?);
            }
            Ok(())
        }),
        // The other commands are none of wishes.
        _ => Ok(Exit::Done),
    }
}

impl Desk<'_, '_> {
    /// The wishes in force, each a line.
    pub(super) fn tell_wishes(&self) -> Result<(), Failure> {
        let staff = &self.view.world.staff;
        let title = |key: &String| staff.find_post(key).map_or_else(|| key.clone(), |post| self.title(post));
        let titles = |keys: &[String]| keys.iter().map(title).collect::<Vec<_>>().join("; ");
        let name = |key: &String| {
            let no = key.strip_prefix('P').and_then(|digits| digits.parse().ok()).map(PersonNo);
            no.map_or_else(|| key.clone(), |no| format!("{key} {}", name_of(self.view.world, no)))
        };
        let line = |id: &str, who: String, what: String| self.say(id, &[("who", who.into()), ("what", what.into())]);
        let mut lines = Vec::new();
        for (person, wish) in &self.draft.wishes {
            let who = || name(person);
            lines.extend(wish.pinned.as_ref().map(|key| line("cli-plan-wish-pinned", who(), title(key))));
            if !wish.forbidden.is_empty() {
                lines.push(line("cli-plan-wish-forbidden", who(), titles(&wish.forbidden)));
            }
            if let Some(LimitedTo { posts, region, locality, level }) = &wish.limited {
                let place = [region.map(|region| region.0.to_string()), locality.map(|locality| locality.to_string())];
                let level =
                    level.map(|level| json!(level).as_str().map(|level| self.say(&format!("level-{level}"), &[])));
                let posts = (!posts.is_empty()).then(|| titles(posts));
                let said: Vec<String> = place.into_iter().chain([level.flatten(), posts]).flatten().collect();
                lines.push(line("cli-plan-wish-limited", who(), said.join("; ")));
            }
        }
        for (post, wish) in &self.draft.posts {
            if wish.closed {
                lines.push(line("cli-plan-wish-closed", title(post), String::new()));
            }
            if !wish.limited.is_empty() {
                let people: Vec<String> = wish.limited.iter().map(name).collect();
                lines.push(line("cli-plan-wish-limited", title(post), people.join("; ")));
            }
        }
        for line in lines {
            say!("{line}");
        }
        Ok(())
    }
}

/// How people and posts stand in a draft: as the register knows them.
struct Names<'n> {
    session: &'n Session,
    world: &'n World,
}

impl Names<'_> {
    fn person(&self, given: &str) -> Result<String, Failure> {
        Ok(format!("P{}", self.session.person(self.world, given)?.0))
    }

    fn post(&self, given: &str) -> Result<String, Failure> {
        let post = self.session.post(self.world, given)?;
        Ok(self.world.staff.post(post).key.to_string())
    }

    fn people(&self, given: &[String]) -> Result<Vec<String>, Failure> {
        given.iter().map(|person| self.person(person)).collect()
    }

    /// A person first, then posts.
    fn person_and_posts(&self, given: &[String]) -> Result<(String, Vec<String>), Failure> {
        let form = || Failure::Told { id: "cli-plan-error-names", value: given.join(" ") };
        let (person, posts) = given.split_first().ok_or_else(form)?;
        let posts = posts.iter().map(|post| self.post(post)).collect::<Result<Vec<_>, _>>()?;
        Ok((self.person(person)?, posts))
    }
}

/// Changes the wishes of a draft. Those that cannot be met are refused, and the draft stays as it was.
fn wish(
    session: &Session,
    of: &OfPlan,
    change: impl FnOnce(&mut Draft, &Names<'_>) -> Result<(), Failure>,
) -> Result<Exit, Failure> {
    let mut draft = read(session, of)?;
    change(&mut draft, &Names { session, world: session.open()?.world() })?;
    draft.tidy();
    planned(session, &draft, ("plan", None), |desk| desk.show())?;
    write(session, of, &draft)?;
    Ok(Exit::Done)
}

fn pin(draft: &mut Draft, names: &Names<'_>, person: &str, post: &str) -> Result<(), Failure> {
    draft.pin(&names.person(person)?, &names.post(post)?);
    Ok(())
}

fn forbid(draft: &mut Draft, names: &Names<'_>, given: &[String], of_post: Option<&str>) -> Result<(), Failure> {
    let pairs: Vec<(String, String)> = match of_post {
        Some(key) if given.is_empty() => {
            draft.close(&names.post(key)?);
            return Ok(());
        }
        Some(key) => {
            let post = names.post(key)?;
            names.people(given)?.into_iter().map(|person| (person, post.clone())).collect()
        }
        None => {
            let (person, posts) = names.person_and_posts(given)?;
            if posts.is_empty() {
                return Err(Failure::Told { id: "cli-plan-error-names", value: given.join(" ") });
            }
            posts.into_iter().map(|post| (person.clone(), post)).collect()
        }
    };
    for (person, post) in pairs {
        draft.forbid(&person, &post);
    }
    Ok(())
}

/// A limit takes the place of the one before.
fn limit(
    draft: &mut Draft,
    names: &Names<'_>,
    given: &[String],
    of_post: Option<&str>,
    place: LimitedTo,
) -> Result<(), Failure> {
    if let Some(key) = of_post {
        draft.posts.entry(names.post(key)?).or_default().limited = names.people(given)?;
        return Ok(());
    }
    let (person, posts) = names.person_and_posts(given)?;
    let limited = LimitedTo { posts, ..place };
    if limited == LimitedTo::default() {
        return Err(Failure::Told { id: "cli-plan-error-names", value: given.join(" ") });
    }
    draft.wishes.entry(person).or_default().limited = Some(limited);
    Ok(())
}
