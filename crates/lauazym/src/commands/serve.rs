//! `serve`: the site over the register.

use std::sync::Arc;

use calendar::Date;
use office::Office;
use web::{Clock, DayAccounts, Moment, Settings, Site};

use crate::arguments::Serving;
use crate::failure::{Exit, Failure};
use crate::session::{Session, local, now, today};

pub fn run(session: &Session, serving: Serving) -> Result<Exit, Failure> {
    over(session, session.open()?, serving)
}

/// Opens the site over an opened register and stays until it is asked to end.
pub fn over(session: &Session, office: Office, serving: Serving) -> Result<Exit, Failure> {
    let drawn = DayAccounts::draw().map_err(|error| Failure::Input(error.to_string()))?;
    let listed = drawn.list().to_vec();
    let settings = Settings {
        clock: Box::new(Wall { fixed: session.global.today }),
        accounts: Box::new(drawn),
        calendar: session.calendar.clone(),
        data: session.global.data.clone(),
        over_tls: serving.behind_tls,
    };
    let site = Arc::new(Site::new(office, settings));
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::file("tokio"))?;
    runtime.block_on(async {
        let listen = serving.listen;
        let listener = tokio::net::TcpListener::bind(listen).await.map_err(Failure::file(listen))?;
        let address = listener.local_addr().map_err(Failure::file(listen))?;
        say!("\n{}", session.text("cli-serve-open", &[("address", format!("http://{address}/").into())]));
        say!("{}", session.text("cli-serve-accounts", &[]));
        for account in listed {
            let role = session.text(&format!("site-role-{}", account.role.key()), &[]);
            say!("  {:<12} {}   {role}", account.user, account.password);
        }
        say!("{}", session.text("cli-serve-end", &[]));
        web::serve(site, listener).await.map_err(Failure::file(listen))
    })?;
    Ok(Exit::Done)
}

/// The clock of this machine, in Kazakhstan; the day is that given on the command line, where one is.
struct Wall {
    fixed: Option<Date>,
}

impl Clock for Wall {
    fn now(&self) -> Moment {
        Moment { today: self.fixed.unwrap_or_else(today), now: now() }
    }

    fn local(&self, at: i64) -> String {
        local(at)
    }
}
