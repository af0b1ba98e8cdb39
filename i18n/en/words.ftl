# Words of the register and of the law layer.

yes = yes
no = no
none = none
unknown = unknown
not-applicable = not applicable
days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
post-unnamed = a post without a title
finding = found

## Grounds of appointment and release

ground-ordinary = ordinary procedure
ground-rotation = rotation
ground-interest-of-service = rotation in the interest of the service
ground-reorganisation = reorganisation of the state body
ground-structure-change = change of structure
ground-renaming = renaming of the post
ground-refusal-of-rotation = refusal of rotation
ground-accepted-offer = acceptance of an offered post
ground-refusal-of-offered-post = refusal of an offered post
ground-dismissal = leaving the service

## Kinds of absence

absence-kind-study-leave = study leave
absence-kind-child-care-leave = unpaid child care leave
absence-kind-annual-leave = annual paid leave
absence-kind-sick-leave = sick leave
absence-kind-maternity-leave = maternity leave
absence-kind-secondment = secondment
absence-kind-other = another kind of absence

## Levels, roles, schemes

level-central = central
level-regional = regional
level-territorial = territorial

role-head = head
role-first-deputy = first deputy
role-deputy = deputy
role-chief-of-staff = chief of staff
role-officer = officer

scheme-inter-level = inter-level
scheme-inter-regional = inter-regional
scheme-inter-sectoral = inter-sectoral
scheme-none = none applies

move-ground-plan = annual plan
move-ground-interest = interest of the service

after-refusal = after a refusal to relocate
after-maximum-time = after the longest time in the post

## Family circumstances, consent, refusal

protected-kind-child = a child with a disability
protected-kind-family-member = a dependent family member with a disability of group I or II, living together
protected-kind-parent = a dependent parent who is a pensioner by age

circumstance-kind-child-with-disability = a child with a disability
circumstance-kind-family-member-with-disability = a family member with a disability
circumstance-kind-pensioner-parent = a pensioner parent

relation-own = own child
relation-adopted = adopted child
relation-ward = child under guardianship

consented-not-needed = no consent is needed
consented-given = consent is given
consented-missing = consent is needed and missing

refusal-of-relocation = refusal to relocate
refusal-of-rotation = refusal of rotation
refusal-of-offered-post = refusal of the offered post

## Who decides

authority-hr-service = the HR service
authority-head = the head of the body
authority-authorised-head = an authorised head
authority-appointing-authority = the person entitled to appoint and release
authority-administration = the Presidential Administration
authority-president = the President

waiver-by-president = the President
waiver-by-administration = the Presidential Administration
waiver-by-other = somebody else

nomenclature-president-appoints = the President appoints and releases
nomenclature-president-agrees = by agreement with the President
nomenclature-administration-agrees = by agreement with the Presidential Administration

chosen-by-body = the body
chosen-by-central-authority = the central authority

## Ranks and reorganisation

rank-kind-special = special rank
rank-kind-class = class rank

cause-reorganisation = reorganisation of the state body
cause-structure-change = change of structure
cause-renaming = renaming of the post

## What a question is about

subject-person = the employee
subject-particulars = what is recorded of the employee
subject-on = the day asked about
subject-post = the post
subject-from = the post held
subject-to = the post to be taken
subject-year = the plan year
subject-until = the end proposed
subject-event-day = the day of the event that starts the clock
subject-body = the state body

## Parts and state of the acts

part-decree = decree
part-list = list
part-rules = rules
part-form = form
part-form-2 = form 2
part-form-3 = form 3
part-composition-central = composition of the central commission
part-composition-regional = composition of the regional commission
part-amendments = amendments
part-act = form of the record
part-footer = imprint
part-article-004 = article 4

act-kind-law = law
act-kind-decree = decree

status-executed = executed
status-recorded = recorded
status-informational = informational
status-planned = planned

provision-kind-amendment = amendment
provision-kind-commencement = commencement
provision-kind-composition = composition
provision-kind-deadline = deadline
provision-kind-decision = decision
provision-kind-definition = definition
provision-kind-document = document
provision-kind-eligibility = eligibility
provision-kind-exception = exception
provision-kind-form-field = form field
provision-kind-informational = informational
provision-kind-notification = notification
provision-kind-prohibition = prohibition
provision-kind-removal = removal
provision-kind-repeal = repeal
provision-kind-routing = routing
provision-kind-subject = subject
provision-kind-transition = transition
provision-kind-voting = voting

entry-rule-on-signing = from the day of signing
entry-rule-after-publication = after the first official publication
entry-rule-on-day = from the day named
entry-rule-backdated = from a day before the signing
entry-rule-unknown = not said in the text

## Refusals told with the facts at hand

refusal-return-within-year = The employee left this post ({ $post }) less than a year ago and may come back from { $until }
refusal-qualification-not-met = One of the qualification requirements is not met; post: { $post }
refusal-undetermined-qualification = Whether the qualification requirements are met is not known; post: { $post }
refusal-rank-not-equal = The post to be taken is not of equal rank with the post held: { $post }

## A refusal and a warning that the catalogue does not have yet

notice-destination-abolished = This post was abolished: { $post }
    .cure = Choose a post of the present staff list
notice-qualification-set-aside = A qualification requirement is not shown to be met; in the interest of the service it was set aside with reasons

act-form-order = order
act-form-presidential-order = order of the President

## Short names of the bodies of the list

body-prosecutor-general = Prosecutor General’s Office
body-financial-monitoring = Financial Monitoring Agency
body-internal-affairs = Ministry of Internal Affairs
body-emergency = Ministry for Emergency Situations

event-plan-year = Plan year
event-materials-received = Receipt of the materials of an extension by the Administration
event-agreement-received = Receipt of a positive answer to an agreement
event-act-issued = Issue of the act of appointment
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
day-weekend = a day off of the week
day-off-moved = a day off moved from { $from }
event-first-stage = First stage of the extraordinary attestation of an employee
event-session = Session of the attestation commission
event-attested = Regular attestation undergone
event-returned-from-leave = Return of a woman from pregnancy or child-care leave
event-quarter = Quarter of the presidential reserve
event-reserve-approved = Approval of the reserve
event-extract-received = Receipt of the extract from the approved list by the HR unit
event-included = Decision to include in the reserve
event-check-done = End of the check of the materials in the Personnel Service
event-head-decided = Decision of the Head of the Administration
event-head-tasked = Task of the Head of the Administration to study a candidate
deadline-nominations = lists of nominees
deadline-check = check
deadline-list = list
deadline-earliest = first day
deadline-latest = last day
quarter-of-year = { $year }, quarter { $quarter }
decree-by-number = Decree No { $number }
part-regulation = regulation
part-composition = composition
clause-title = title
clause-preamble = preamble
clause-columns = columns
clause-status = note of repeal
clause-row = row of the composition
clause-signature = signature
clause-no-transition = no transitional clause
clause-heading = heading
clause-publication = publication
clause-stamp = stamp
clause-chapter = chapter
clause-note = note

## What the annual plan shows

particular-name = surname, first name and patronymic
particular-born = date of birth
particular-post-held = the post held
particular-rank = special rank or class rank
particular-expiry = the day on which the three years expire
particular-category = the category of the post intended
particular-family = family status and number of family members
particular-protected = whether there are persons of the three kinds of clause 6
particular-housing = need of service housing
