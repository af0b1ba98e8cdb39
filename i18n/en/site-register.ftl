# The site: people and posts.

site-people-title = People: { $count }
site-people-none = Nobody meets these conditions. Take one of them away.
site-people-all = Show everybody: { $count }
site-filter-name = Name or IIN
site-filter-year = Plan year
site-filter-due = Due
site-no-post = No post
site-person-title = { $name }: time in the post ends { $day }
site-person-file = Particulars
site-born = { $day } (aged { $count })
site-in-post-since = In the post since
site-as-of = As of
site-as-of-do = Ask
site-family-hidden = Facts of family and health are not open to your role.
site-reading-noted = That you read this page is noted in the journal.
site-timeline = Service in order of time
site-determinations = Determinations: { $day }, plan year { $year }
site-paper-number = No { $number }
site-ground-unknown = ground not recorded

site-event-registered = Entered in the register
site-event-appointed = Appointed: { $post }. Ground: { $ground }
site-event-left = Left the post. Ground: { $ground }
site-event-duties-added = Additional duties without a change of post { $post }
site-event-absent = Absent: { $kind }
site-event-circumstance = Documented circumstance: { $kind }
site-event-circumstance-claimed = Claimed circumstance, no document: { $kind }
site-event-extended = Time in the post extended; last day: { $until }
site-event-attested = Underwent an attestation
site-event-not-attested = Did not appear at an attestation
site-event-corrected = Corrected: { $with }. Reason: { $reason }
site-event-taken-back = An earlier entry was taken back{ $with }. Reason: { $reason }
site-event-consented = Consented to a move: { $post }
site-event-consent-withdrawn = Withdrew the consent: { $post }
site-event-act-issued = The act of appointment was issued on the consent: { $post }
site-event-refused = Refused: { $what } { $post }
site-event-waived = A decision otherwise on the one-year bar: { $post }
site-event-qualified = Qualification requirement { $requirement }: { $met ->
    [yes] met
   *[no] not met
 }
site-event-ranked = Rank: { $rank }
site-event-never-attested = Underwent no attestation up to { $day }
site-event-family = Family particulars entered
site-event-housing = Need of service housing entered
site-event-sex = Sex entered
site-refusal-relocation = rotation with relocation
site-refusal-rotation = rotation
site-refusal-offered-post = the post offered
site-served-law-enforcement = Service in law-enforcement bodies
site-served-elsewhere = Service elsewhere
