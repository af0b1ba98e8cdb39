//! What can be asked of accounts and of who may do what.

use clap::{Args, Subcommand};
use office::access::Role;
use strum::IntoEnumIterator;

#[derive(Subcommand, Debug)]
pub enum Access {
    /// Show which role may do what, and how far it reaches
    Table,
}

#[derive(Subcommand, Debug)]
pub enum Account {
    /// List the accounts with their roles
    List,
    /// Open an account; the password is read from the terminal or the standard input
    Open {
        /// The name to sign in with
        login: String,
        /// Who it is, in words
        #[arg(long, default_value = "")]
        name: String,
        /// Who it is in the register: number (P12), IIN or name
        #[arg(long)]
        person: Option<String>,
        #[command(flatten)]
        given: Given,
    },
    /// Give an account a role
    Grant {
        /// The name to sign in with
        login: String,
        #[command(flatten)]
        given: Given,
    },
    /// Take a role back
    Withdraw {
        /// The name to sign in with
        login: String,
        #[command(flatten)]
        given: Given,
    },
    /// Close an account; its sessions end
    Close {
        /// The name to sign in with
        login: String,
    },
}

/// Roles with where they hold.
#[derive(Args, Debug, Clone)]
pub struct Given {
    /// A role, such as `hr-service`; several times for several
    #[arg(long, required = true, value_parser = role)]
    pub role: Vec<Role>,
    /// Only in this body
    #[arg(long, value_name = "KEY")]
    pub body: Option<String>,
    /// Only in this region: two digits
    #[arg(long, value_name = "CODE")]
    pub region: Option<u8>,
}

fn role(text: &str) -> Result<Role, String> {
    let names = || Role::iter().map(|role| role.to_string()).collect::<Vec<_>>().join(", ");
    text.parse().map_err(|_| names())
}
