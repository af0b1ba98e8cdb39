# Regular attestation (the Law on law-enforcement service, as an article reports it).

## Steps

finding-source-not-verified = The source is an article about the Law, not the Law itself; the edition it rests on is not verified.
finding-serves-in-bodies =
    { $serves ->
        [yes] Serves in a law-enforcement body on { $on }.
       *[no] Does not serve in a law-enforcement body on { $on }.
    }
finding-service-continuous-since = Continuous service began on { $from }.
finding-service-interrupted = Service was interrupted: last day { $last-day }, entered again on { $from }. Continuous service is counted anew from that day.
finding-service-gap-bridged = A gap that leaves the service unbroken: last day { $last-day }, entered again on { $from }.
finding-attested-last = Last attestation: { $on }; kind: { $kind }.
finding-attestation-resets-nothing = The extraordinary attestation of { $on } does not start the three years anew.
finding-attestation-cycle = The three years are counted from { $from } ({ $source }); they are over on { $on }.
finding-equal-post-starts-no-year = The appointment of { $from } is to an equal post and starts no new year.
finding-equal-post-other-functions =
    { $starts ->
        [yes] The appointment of { $from } is to an equal post with other functions; the year starts anew.
       *[no] The appointment of { $from } is to an equal post with other functions; the year does not start anew.
    }
finding-new-post-year = Appointed to a new post on { $from }; the year in it is over on { $on }.
finding-new-post-year-not-counted = The appointment of { $from } does not count: the three-year date does not fall into the first year in the new post. Three-year date: { $cycle }.
finding-attestation-due = Attestation is due on { $on }; last day for holding it: { $latest }.
finding-returned-from-leave = Return to service from leave: { $on }; first day on which attestation may be held: { $earliest }.
finding-return-year = Return to service: { $returned }; last day of the year after it: { $latest }.
finding-return-window-not-opened = The three years were not over by the return from leave, so the term after the return does not open. Return: { $returned }; three years over: { $cycle }.
finding-terms-exclude = Both terms cannot be kept. The year in the new post is over on { $year-ends }; the last day after the return is { $latest }.
finding-leads-body =
    { $exempt ->
        [yes] Post: { $ground } ({ $of }), since { $from }. Not subject to attestation while in it.
       *[no] Post: { $ground } ({ $of }), since { $from }. It does not exempt from attestation.
    }
finding-service-elsewhere-not-counted = Service elsewhere does not count: { $from } – { $until }.
finding-service-counted = Length of service in law-enforcement bodies: years { $years }, months { $months }, days { $days }.
finding-twenty-years-complete = Twenty years of service are complete on { $on }.
finding-twenty-years-not-yet = On the day that matters twenty years of service are not complete. Day: { $checked-on }; complete on { $on }.
finding-on-exempting-leave = Exempt on the ground: { $ground }; { $from } – { $last-day }.
finding-leave-of-women-only = Such leave ({ $ground }; { $from } – { $last-day }) exempts women only.
finding-pregnant-before-leave =
    { $exempt ->
        [yes] Pregnant since { $from } and not yet on leave; this exempts.
       *[no] Pregnant since { $from } and not yet on leave; read otherwise, this would exempt.
    }
finding-not-in-extraordinary = In an extraordinary attestation this ground does not exempt: { $ground }.
finding-nothing-exempts = Nothing exempts on { $on }.
finding-overdue-on = Attestation was overdue: { $first } – { $until }.
finding-never-overdue = Attestation was never overdue up to { $on }.
finding-attestation-in-time = This day lies in time: { $on }.

## Missing facts

ask-sex = whether the employee is a woman or a man
    .cure = Record it from the personal file.
ask-service-periods = the periods of service: where, from which day to which
    .cure = Record every period of service from the service record, those before the register too.
ask-attestations = the attestations undergone
    .cure = Record day and kind of each attestation; if there were none, record that.
ask-attestation-kind = whether an attestation was regular or extraordinary
    .cure = Record the kind from the commission’s decision.
ask-appointments = the appointments to posts
    .cure = Record the orders of appointment.
ask-functions-changed = whether the functions changed with the equal post
    .cure = Compare the functions of both posts and record the finding.
ask-head-or-deputy = whether the post is that of the head of the body or of a deputy
    .cure = Record the role of the post from the staff list.
ask-body-led = what is led: the central body, a territorial one or a subdivision
    .cure = Record the level of the unit in which the post stands.
ask-leaves = the leaves for pregnancy and child care
    .cure = Record the orders of leave; if there were none, record that.
ask-preferential-counting = how the period of service counts by preferential counting
    .cure = Record at which rate the period counts.
ask-pregnancies = the periods of pregnancy
    .cure = Record the period named in the certificate; if there is none, record that.

## Determinations and their values

norm-regular-attestation-subject = Whether the employee serves in a law-enforcement body
norm-regular-attestation-continuous-since = First day of the continuous service
norm-regular-attestation-anchor = Day from which the three years run
norm-regular-attestation-cycle-due = Day on which the three years are over
norm-regular-attestation-post-due = Day on which the year in the new post is over
norm-regular-attestation-due = Day from which regular attestation is due
norm-regular-attestation-window = Days between which regular attestation is held
norm-regular-attestation-service-length = Length of service in law-enforcement bodies
norm-regular-attestation-exemptions = Grounds of exemption from attestation
norm-regular-attestation-exempt-in-extraordinary = Grounds of exemption that hold in an extraordinary attestation
norm-regular-attestation-overdue = Spans on which attestation was overdue
norm-regular-attestation-may-attest = Whether an attestation on the day is lawful
norm-regular-attestation-state = Where the employee stands between two attestations
value-regular-attestation-anchor = { $day } ({ $source })
value-regular-attestation-window = earliest day: { $earliest }; last day: { $latest }; basis: { $basis }
value-regular-attestation-service-length = years { $years }, months { $months }, days { $days }; twenty years complete on: { $twenty-years-on }
item-regular-attestation-exemptions = { $ground } (from { $from }; last day: { $last-day })
item-regular-attestation-exempt-in-extraordinary = { $ground } (from { $from }; last day: { $last-day })
item-regular-attestation-overdue = { $first } – { $last }
value-regular-attestation-state-in-cycle = the three years run
value-regular-attestation-state-post-wait = put off by a new post
value-regular-attestation-state-exempt-head = exempt as head or deputy
value-regular-attestation-state-exempt-20 = exempt by twenty years of service
value-regular-attestation-state-on-leave = on leave, exempt
value-regular-attestation-state-return-wait = back from leave, not due yet
value-regular-attestation-state-return-due = back from leave, to be attested
value-regular-attestation-state-due = due
value-regular-attestation-state-overdue = overdue

## Words

ground-head = head of the body
ground-deputy-head = deputy head of the body
ground-twenty-years = twenty years of service
ground-pregnancy-leave = leave for pregnancy
ground-child-care-leave = leave for child care
ground-pregnancy = pregnancy
of-central-body = central body
of-territorial-body = territorial body
of-subdivision = subdivision
kind-regular = regular
kind-extraordinary = extraordinary
source-attestation = last attestation
source-service-start = start of the continuous service
basis-cycle = three years
basis-new-post = the year in the new post
basis-return = the term after the return from leave
earliest-none = not limited
last-day-none = not set
last-none = still running
twenty-years-on-none = not reached, the service ended

## Values of readings

reading-r-cycle-anchor--last-attestation-else-service-start = from the last attestation, failing that from the start of the continuous service
reading-r-cycle-anchor--service-start-multiples = in multiples of three years from the start of service
reading-r-new-post-rule--later-of-cycle-and-appointment-plus-1y = the later of both days
reading-r-new-post-rule--appointment-plus-1y = a year after the appointment
reading-r-new-post-rule--postpone-only-if-due = put off only if the three years end in the first year in the post
reading-r-equal-post-changed-functions-restart--no = other functions do not restart the year
reading-r-equal-post-changed-functions-restart--yes = other functions restart the year
reading-r-heads-scope--central-body-only = heads of the central body only
reading-r-heads-scope--every-body-and-subdivision = heads of territorial bodies and subdivisions too
reading-r-service20-counting--calendar = by the calendar
reading-r-service20-counting--preferential = with preferential counting
reading-r-service20-reference-date--attestation-date = on the day of attestation
reading-r-service20-reference-date--due-date = on the due date
reading-r-leave-sex--women-only = women only
reading-r-leave-sex--any = every employee on such leave
reading-r-pregnancy-before-leave--not-exempt = pregnancy before the leave does not exempt
reading-r-pregnancy-before-leave--exempt = pregnancy before the leave exempts too
reading-r-return-window-scope--always = for all who return
reading-r-return-window-scope--only-if-fell-due = only where the three years were over by the return
reading-r-return-vs-new-post--return-window-prevails = the term after the return prevails
reading-r-return-vs-new-post--new-post-prevails = the year in the new post prevails
reading-r-return-vs-new-post--manual = a person decides each time
reading-r-exempt20-in-extraordinary--no = do not hold in an extraordinary attestation
reading-r-exempt20-in-extraordinary--yes = hold in an extraordinary attestation too
reading-r-early-attestation--warn = allowed with a warning
reading-r-early-attestation--refuse = not allowed
reading-r-campaign-resets-cycle--yes = an extraordinary attestation starts the three years anew
reading-r-campaign-resets-cycle--no = an extraordinary attestation does not start the three years anew
