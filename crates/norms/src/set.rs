//! Small sets of named things: which facts are asked for, which refusals speak against a move.

use std::fmt;
use std::marker::PhantomData;

use serde::{Serialize, Serializer, ser::SerializeSeq};
use strum::IntoEnumIterator;

/// A member of a small set: an enumeration of at most 64 names.
pub trait Member: Copy + Eq + IntoEnumIterator + Serialize + 'static {
    /// The place of the member in its enumeration.
    fn place(self) -> u32;

    /// The name as it is written.
    fn name(self) -> &'static str;
}

/// A set of members, kept in one word so that collecting them costs nothing.
pub struct Set<M> {
    bits: u64,
    of: PhantomData<M>,
}

impl<M: Member> Set<M> {
    /// The empty set.
    pub const EMPTY: Set<M> = Set { bits: 0, of: PhantomData };

    /// The set of one member.
    #[inline]
    pub fn of(member: M) -> Set<M> {
        Set { bits: 1 << member.place(), of: PhantomData }
    }

    /// Adds a member.
    #[inline]
    pub fn insert(&mut self, member: M) {
        self.bits |= 1 << member.place();
    }

    /// The members of both sets together.
    #[inline]
    #[must_use]
    pub fn union(self, other: Set<M>) -> Set<M> {
        Set { bits: self.bits | other.bits, of: PhantomData }
    }

    /// Whether the member is in the set.
    #[inline]
    pub fn contains(self, member: M) -> bool {
        self.bits & (1 << member.place()) != 0
    }

    /// Whether nothing is in the set.
    #[inline]
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The members in the order of their enumeration.
    pub fn iter(self) -> impl Iterator<Item = M> {
        M::iter().filter(move |member| self.contains(*member))
    }
}

impl<M> Clone for Set<M> {
    fn clone(&self) -> Set<M> {
        *self
    }
}

impl<M> Copy for Set<M> {}

impl<M> PartialEq for Set<M> {
    fn eq(&self, other: &Set<M>) -> bool {
        self.bits == other.bits
    }
}

impl<M> Eq for Set<M> {}

impl<M: Member> Default for Set<M> {
    fn default() -> Set<M> {
        Set::EMPTY
    }
}

impl<M: Member + fmt::Debug> fmt::Debug for Set<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<M: Member> FromIterator<M> for Set<M> {
    fn from_iter<I: IntoIterator<Item = M>>(members: I) -> Set<M> {
        members.into_iter().fold(Set::EMPTY, |set, member| set.union(Set::of(member)))
    }
}

impl<M: Member> Serialize for Set<M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for member in self.iter() {
            list.serialize_element(&member)?;
        }
        list.end()
    }
}

/// Declares an enumeration whose members are collected in a [`Set`]; they are written in kebab case, or as said: `NoNotice = "ATT-006"`.
macro_rules! members {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident $(= $written:literal)?),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
                 strum::EnumIter, strum::EnumString, strum::IntoStaticStr, strum::Display)]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name {
            $($(#[$member_doc])* $(#[serde(rename = $written)] #[strum(serialize = $written)])? $member),+
        }

        impl $crate::set::Member for $name {
            #[inline]
            fn place(self) -> u32 {
                self as u32
            }

            fn name(self) -> &'static str {
                self.into()
            }
        }
    };
}
pub(crate) use members;
