//! Entry into force: computed from the rule and the facts, never typed in.

use calendar::Date;

use crate::act::{Act, Edition, EntryRule};

/// Why a boundary in time cannot be given yet: the fact it waits for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotYetFixed {
    /// The day of first official publication is not recorded.
    #[error("not yet fixed: publication date of {0}")]
    PublicationDay(String),
    /// The text held does not say when it enters into force.
    #[error("not yet fixed: the text of {0} held here does not say when it enters into force")]
    NoRule(String),
    /// The day of signing is not recorded.
    #[error("not yet fixed: signing day of {0}")]
    SigningDay(String),
    /// A rule that names a day or a number of days, without it.
    #[error("not yet fixed: the day named by {0}")]
    Day(String),
}

/// When an act was first officially published, as recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicationFact {
    /// The day.
    pub on: Date,
    /// The day on which it became known to the register; what was asked before did not know it.
    pub known_on: Option<Date>,
}

/// A boundary in time: fixed, or waiting for a fact.
pub type Boundary = Result<Date, NotYetFixed>;

/// From when to when an edition is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interval {
    /// First day in force.
    pub from: Boundary,
    /// Last day in force; none while there is no end.
    pub until: Option<Date>,
}

/// The first day on which an edition is in force.
///
/// On signing: the day of signing. After publication with N days to pass in full: publication + N + 1, since the day of
/// publication does not count and all N must be over (U2500001070/decree/3; U2500000853/decree/2).
/// On a day, or backdated: that day.
pub fn commencement(edition: &Edition, publication: Option<Date>) -> Boundary {
    let by = || edition.made_by.clone();
    match edition.rule {
        EntryRule::OnSigning => edition.signed_on.ok_or_else(|| NotYetFixed::SigningDay(by())),
        EntryRule::AfterPublication => {
            let wait = edition.wait_days.ok_or_else(|| NotYetFixed::Day(by()))?;
            let published = edition.first_official_publication.or(publication);
            published.map(|day| day.plus_days(wait + 1)).ok_or_else(|| NotYetFixed::PublicationDay(by()))
        }
        EntryRule::OnDay | EntryRule::Backdated => edition.day.ok_or_else(|| NotYetFixed::Day(by())),
        EntryRule::Unknown => Err(NotYetFixed::NoRule(by())),
    }
}

/// From when to when an edition of an act is in force; the act's repeal ends every edition.
pub fn interval(act: &Act, edition: &Edition, publication: Option<Date>) -> Interval {
    let repealed = act.repeal.as_ref().map(|repeal| repeal.day.plus_days(-1));
    let until = match (edition.until, repealed) {
        (Some(limited), Some(repealed)) => Some(limited.min(repealed)),
        (limited, repealed) => limited.or(repealed),
    };
    Interval { from: commencement(edition, publication), until }
}

impl Interval {
    /// Whether the day lies in the interval; unknown while the beginning waits for a fact.
    pub fn holds_on(&self, day: Date) -> Result<bool, NotYetFixed> {
        // Past its end an edition is out of force whenever it began.
        if self.until.is_some_and(|last| day > last) {
            return Ok(false);
        }
        self.from.clone().map(|from| from <= day)
    }
}

impl Act {
    /// The editions in force on a day, oldest first, each with the answer to whether it is.
    ///
    /// `known_on` asks as of an earlier knowledge: an amending act signed after that day, or a publication recorded after it,
    /// was not known then. `publication` gives the recorded first official publication of an act by its id.
    pub fn editions_on(
        &self,
        day: Date,
        known_on: Option<Date>,
        publication: impl Fn(&str) -> Option<PublicationFact>,
    ) -> Vec<(&Edition, Result<bool, NotYetFixed>)> {
        let known = |since: Option<Date>| known_on.is_none_or(|at| since.is_none_or(|since| since <= at));
        self.editions
            .iter()
            .filter(|edition| known(edition.signed_on))
            .map(|edition| {
                let published = publication(&edition.made_by).filter(|fact| known(fact.known_on)).map(|fact| fact.on);
                (edition, interval(self, edition, published).holds_on(day))
            })
            .filter(|(_, holds)| !matches!(holds, Ok(false)))
            .collect()
    }
}
