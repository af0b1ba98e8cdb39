//! The people in the order of the Kazakh alphabet, and their names as they are searched.

use office::Office;
use registry::{Iin, PersonNo, fold_lookalikes, kazakh_order};

/// Names folded for searching, and the order of the people by name.
pub(crate) struct PeopleIndex {
    /// The state of the register that this is of.
    pub version: u64,
    /// By name; those whose identity was erased are not in it.
    pub by_name: Vec<PersonNo>,
    /// By the person's number: the name as it is compared.
    folded: Vec<String>,
}

impl PeopleIndex {
    pub fn of(office: &Office) -> PeopleIndex {
        let world = office.world();
        let mut named: Vec<(Vec<u16>, PersonNo)> = Vec::with_capacity(world.people.len());
        let mut folded = Vec::with_capacity(world.people.len());
        for (no, person) in world.numbered_people() {
            let name = person.identity.as_ref().map(|identity| identity.name.to_string());
            folded.push(name.as_deref().map(fold_lookalikes).unwrap_or_default());
            if let Some(name) = name {
                named.push((kazakh_order(&name), no));
            }
        }
        named.sort();
        let by_name = named.into_iter().map(|(_, no)| no).collect();
        PeopleIndex { version: office.version(), by_name, folded }
    }

    /// The people whose name has every word asked for at the beginning of one of its words, by name; or who have this IIN or number.
    pub fn find(&self, office: &Office, asked: &str) -> Vec<PersonNo> {
        let asked = asked.trim();
        if let Ok(iin) = asked.parse::<Iin>() {
            return office.world().find_iin(iin).into_iter().collect();
        }
        if let Some(number) = asked.strip_prefix(['P', 'p']).and_then(|digits| digits.parse().ok()) {
            let person = office.world().person(PersonNo(number)).filter(|person| person.identity.is_some());
            return person.map(|_| PersonNo(number)).into_iter().collect();
        }
        let asked = fold_lookalikes(asked);
        let words: Vec<&str> = asked.split(' ').filter(|word| !word.is_empty()).collect();
        let has = |name: &str| words.iter().all(|word| name.split([' ', '-']).any(|own| own.starts_with(word)));
        self.by_name.iter().copied().filter(|no| self.folded.get(no.index()).is_some_and(|name| has(name))).collect()
    }
}
