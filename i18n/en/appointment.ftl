# Decree No 828: agreeing, appointing, releasing.

## Steps

finding-act-stands = The decree on { $on }: { $act-state }.
finding-rows-held = The text of the rows is held; the first day: { $from }.
finding-no-row = No row of the List covers the post.
finding-row-taken = Row of the List: { $row }.
finding-row-gives-way = General row: { $row }; the special row prevails: { $special }.
finding-row-in-doubt = The row can be read in two ways, neither confirmed: { $row }.
finding-appoints = Appoints: { $actor }.
finding-elects = Elects: { $actor }.
finding-proposes-to-appointer = Proposes to the appointer: { $actor }.
finding-nobody-proposes = The column of the proposer is empty.
finding-agrees-to-it = Agrees: { $actor }.
finding-on-instruction-of = On instruction only, given by: { $actor }.
finding-nobody-agrees = Nobody has to agree.
finding-writes = Brings the submission: { $actor }.
finding-no-writer-prescribed = Nobody is prescribed to bring a submission.
finding-addressed-to = The submission is addressed to: { $addressee }.
finding-mark-applies =
    { $applies ->
        [yes] The mark applies to this post: { $mark }.
       *[no] The mark does not apply to this post: { $mark }.
    }
finding-secretary-needed =
    { $needed ->
        [yes] By its mark the row asks for the Secretary of the Security Council.
       *[no] No mark asks for the Secretary of the Security Council.
    }
finding-sc-chairman-needed =
    { $needed ->
        [yes] The Chairman of the Security Council has to agree.
       *[no] The Chairman of the Security Council need not agree.
    }
finding-deputy-head-needed =
    { $needed ->
        [yes] Corps A: the Deputy Head concerned has to agree.
       *[no] Not corps A: the Deputy Head need not agree.
    }
finding-head-decision-needed =
    { $needed ->
        [yes] The decision of the Head of the Administration is needed.
       *[no] No decision of its own by the Head of the Administration is needed.
    }
finding-goes-to-commission =
    { $goes ->
        [yes] The case goes to the Commission.
       *[no] The case does not go to the Commission.
    }
finding-unit-studies = Studies the candidate first: { $unit }.
finding-handed-to-working-body = The materials have been passed to the working body of the Commission.
finding-no-unit-for-post = No clause names a unit for this post.
finding-may-decide-otherwise = May decide otherwise: { $actor }.
finding-paper-needed = Needed: { $document }.
finding-paper-missing = Missing: { $document }.
finding-no-papers-prescribed = No papers are prescribed for this case.
finding-clock-runs = The term is counted from { $counted-from }; last day: { $due }.
finding-clocks-stop = On the repeal the clocks stop: { $on }.
finding-decision-stands = { $actor }: { $decided }.
finding-agrees-by-the-act = The act itself contains the agreement of: { $actor }.
finding-gate-stands = Adopting the act: { $gate }.
finding-case-stands = State of the case: { $case-state }.
finding-transition-proposed = Proposed: { $proposed }.
finding-governed =
    { $rotation ->
        [yes] A rotation: another act governs the case.
       *[no] The case runs under this decree.
    }
finding-on-the-way = Step: { $case-step }.
finding-numbers = Number set by the List: { $number }.
finding-next-change = Next change: { $on }; made by: { $by }.
finding-unit-said = Text of the unit: { $text-state }.
finding-alternative-goes =
    { $linked ->
        [yes] Another candidate: a new, linked case is opened.
       *[no] Another candidate: it joins the same case.
    }
finding-sheet-shows = The sheet shows: { $field }.
finding-notice-for = To be notified: { $actor }.

## Facts asked for

ask-post-row = the row of the List
    .cure = Name the row of the List for the post
ask-post-body = whose post it is
    .cure = Name the body
ask-post-succession = which earlier bodies the body has succeeded
    .cure = Enter the table of succession
ask-post-committee = of which committee it is the post
    .cure = Name the committee
ask-post-duties = what the holder is in charge of
    .cure = Enter what the holder is in charge of
ask-post-role = which of the posts of the row it is
    .cure = Say which of the posts it is
ask-occupied = how many posts of the kind are held
    .cure = Enter how many are held
ask-corps-a = whether the post is in corps A
    .cure = Enter it by the list of corps A
ask-act-form = whether the President acts by a decree or an order
    .cure = Enter the form of the act
ask-case-kind = whether it is an appointment or a release
    .cure = Say which it is
ask-release-ground = the ground of the release
    .cure = Enter the ground of the release
ask-rotation = whether the case is a rotation
    .cure = Say whether it is a rotation
ask-case-opened = the day on which the case was opened
    .cure = Enter the day on which it was opened
ask-submission-by = who brings the submission
    .cure = Name the submitter
ask-submission-to = to whom the submission is addressed
    .cure = Name the addressee
ask-submission-content = what the submission says
    .cure = Enter what the submission says
ask-prime-minister-statement = whether the submission states the agreement of the Prime Minister
    .cure = Enter whether the submission says so
ask-release-reasons = the reasons and grounds of the release
    .cure = Enter whether the submission gives them
ask-transition = the decision on a case open at the repeal
    .cure = Record the decision on the transition
ask-documents = the papers received
    .cure = List the papers received
ask-consultation = the consultations with the Mazhilis
    .cure = Enter whether they were held, and the day
ask-registration = whether the materials are registered
    .cure = Enter whether they are registered, and the day
ask-check = the check of the documents
    .cure = Enter day and outcome of the check
ask-hand-over = the hand-over after the check
    .cure = Enter when and to whom they were handed over
ask-studies = the studies of the units
    .cure = Enter what the units have reported
ask-task-day = the day from which the ten days run
    .cure = Enter the day of the task or of the receipt
ask-named-unit = the unit that the Head named
    .cure = Enter the unit of the Head’s task
ask-sheet = the approval sheet
    .cure = Enter whether the sheet is drawn up and what it shows
ask-opinions = the opinions on the sheet
    .cure = Enter the opinions and whose they are
ask-conclusion = the conclusion of the official who disagrees
    .cure = Enter whether there are a conclusion and reasons
ask-signature = the signature under the opinion
    .cure = Enter how it was signed
ask-agreement-form = in what form the agreement was given
    .cure = Enter the form of the agreement
ask-instructions = the instructions given
    .cure = Record the instructions and who gave them
ask-sc-chairman-holder = who is Chairman of the Security Council
    .cure = Enter who held the role on the day
ask-authorisation = whether the Head is authorised to consent
    .cure = Record the authorisation
ask-discussion = the discussion in the Security Council
    .cure = Enter whether it was held, and the day
ask-notices = the notices given
    .cure = Enter the notices with their days
ask-appointing-actor = who adopts the act
    .cure = Name who adopts the act
ask-text-unit = the unit of the act asked about
    .cure = Name the unit, such as rules/16
ask-overrides = the decisions otherwise on the routing
    .cure = Enter the decisions otherwise
ask-without-procedure = who decided without the procedures
    .cure = Name who decided
ask-commencement-290 = the first day of force of Decree No 290
    .cure = Enter that day

## Norms

norm-appointment-in-force = Force of the decree
norm-appointment-text-on = Text of a unit on a day
norm-appointment-may-open = May a case be opened
norm-appointment-at-repeal = The case at the repeal
norm-appointment-governing-act = The act that governs the case
norm-appointment-rows = Row of the List
norm-appointment-appointer = Who appoints
norm-appointment-releaser = Who releases
norm-appointment-proposer = Who proposes
norm-appointment-submitter = Who submits
norm-appointment-addressee = To whom is submitted
norm-appointment-agreement = Who agrees
norm-appointment-marks = Marks of the row
norm-appointment-needs-secretary = Does a mark ask for the Secretary
norm-appointment-needs-sc-chairman = Is the Chairman of the Security Council needed
norm-appointment-needs-deputy-head = Is the Deputy Head needed
norm-appointment-discussion-needed = Is the candidate discussed in the Security Council
norm-appointment-commission-branch = Does the case go to the Commission
norm-appointment-consent-authority = Who gives the consent
norm-appointment-head-consent-needed = Is the decision of the Head needed
norm-appointment-number-limit = Number of posts
norm-appointment-routes = Who studies first
norm-appointment-override-by = Who may decide otherwise
norm-appointment-may-override = Is the decision otherwise within authority
norm-appointment-case-route = The way of the case
norm-appointment-required-documents = Papers required
norm-appointment-missing-documents = Papers missing
norm-appointment-may-submit = Is the submission in order
norm-appointment-after-check = After the check
norm-appointment-may-hand-over = May the materials be handed over
norm-appointment-transfer-due = Last day for the hand-over
norm-appointment-notice-due = Last day for the notice
norm-appointment-notice-addressees = Who is notified
norm-appointment-notified = Was notice given in time
norm-appointment-examination-due = Last day of the study
norm-appointment-examined = Was the candidate studied
norm-appointment-decision-due = Service term of the decision
norm-appointment-sheet = Is the approval sheet in order
norm-appointment-alternative-case = The case of another candidate
norm-appointment-may-decide = May the decision be taken
norm-appointment-direct-report = Is the direct report open
norm-appointment-without-procedure = May it be decided without the procedures
norm-appointment-agreement-satisfied = Is it agreed
norm-appointment-gate = Is the way to the act open
norm-appointment-may-draft = May the draft be issued
norm-appointment-may-adopt = May the act be adopted

## Actors and units

actor-first-president = First President of the Republic of Kazakhstan – Elbasy
actor-sc-chairman = Chairman of the Security Council
actor-sc-secretary = Secretary of the Security Council
actor-head-pa = Head of the Administration of the President
actor-prime-minister = Prime Minister
actor-government = Government
actor-mazhilis = Mazhilis of the Parliament
actor-senate = Senate of the Parliament
actor-high-judicial-council = Supreme Judicial Council
actor-commission-le = Commission (Commission under the President of the Republic of Kazakhstan on personnel policy in the law-enforcement bodies)
actor-elbasy-office-head = Head of the Office of the First President – Elbasy
actor-minister-relevant = ministers (the minister concerned)
actor-minister-foreign = Minister of Foreign Affairs
actor-minister-defence = Minister of Defence
actor-minister-interior = Minister of Internal Affairs
actor-minister-emergency = Minister for Emergency Situations
actor-minister-justice = Minister of Justice
actor-minister-finance = Minister (of Finance)
actor-minister-industry = Minister of Industry and Infrastructure Development
actor-minister-economy = Minister of National Economy
actor-minister-culture = Minister of Culture and Sports
actor-justice-staff-head = head of staff (of the Ministry of Justice)
actor-prosecutor-general = Prosecutor General
actor-knb-chairman = Chairman of the National Security Committee (KNB)
actor-sgo-head = Head of the State Guard Service
actor-anticorruption-chair = Chairman of the Anti-Corruption Agency (Anti-Corruption Service)
actor-fma-chair = Chairman of the Financial Monitoring Agency
actor-civil-service-agency-chair = Chairman of the Agency for Civil Service Affairs
actor-aspr-chair = Chairman of the Agency for Strategic Planning and Reforms
actor-competition-chair = Chairman of the Agency for Protection and Development of Competition
actor-accounts-chair = Chairman of the Accounts Committee for Control over Execution of the Republican Budget
actor-direct-body-head = Heads of bodies directly subordinate and accountable to the President
actor-president-office-chief = Head of the President's Office
actor-supreme-court-chair = Chairman of the Supreme Court
actor-akim-region = akims of regions, of cities of republican significance and of the capital
actor-akim-oblast = akim of the region
actor-akim-city = akim of the city
actor-maslikhat-region = maslikhats of the regions, cities of republican significance and the capital concerned
actor-maslikhat-district = maslikhat of the district of the region or of the city of regional significance
actor-maslikhat-city = maslikhat of the city
actor-holding-board = boards of directors of the holdings concerned
actor-samruk-board = Management Board of 'Samruk-Kazyna' National Welfare Fund JSC
actor-pa-personnel-service = Personnel Service of the Administration
actor-pa-unit = structural units of the Administration
actor-pa-official = officials of the Administration concerned
actor-commission-working-body = working body of the Commission
actor-pa-deputy-head-nc = Deputy Head of the Administration who is deputy chairman of the National Commission on Personnel Policy
actor-sc-staff = staff of the Security Council
actor-submitter = submitter (rules/1–3)
actor-state-body = state body
unit-pa-personnel = Personnel Service (the structural unit for civil service and personnel policy)
unit-commission-working-body = working body of the Commission
unit-sc-secretariat = Secretariat of the Security Council
unit-sc-military = Military Security and Defence Department of the Security Council
unit-sc-general-security = General Security Issues Department of the Security Council
unit-sc-law-enforcement = Law Enforcement System Department of the Security Council
unit-pa-security-law = structural unit for security and law and order
unit-pa-socio-economic = structural unit for the socio-economic sphere
unit-pa-foreign-policy = structural unit for foreign policy
unit-pa-legal = structural unit for legal support
unit-pa-domestic-policy = structural unit for domestic policy
unit-pa-state-control = structural unit for state control and development of territories
unit-pa-strategic-planning = structural unit for strategic planning
unit-named-by-head = the unit that the Head names

## Words

document-submission = the submission
document-reference-sheet = the reference sheet (service record)
document-photo = the photograph
document-special-check = information on the special check
document-application = the application
document-qualities = in the submission: business and personal qualities
document-prime-minister-statement = in the submission: the agreement of the Prime Minister
document-reasons = in the submission: reasons and grounds of the release
field-name = the name
field-post = the post
field-officials = the officials
addressee-president = the President
addressee-administration = the Administration
addressee-none = nowhere
act-state-not-yet = not yet in force
act-state-in-force = in force
act-state-repealed = repealed
case-state-running = running
case-state-suspended = suspended
case-state-resubmit-under-new = to be submitted anew under the new act
case-state-finish-under-old = finished under the old act
case-state-closed = closed
case-step-submit = the submission is brought
case-step-register = registration
case-step-check = check of quality and completeness
case-step-hand-over = hand-over to the Head
case-step-give-tasks = tasks are given
case-step-draw-up-sheet = the approval sheet is drawn up
case-step-study = study of the candidate
case-step-report = the units report
case-step-bring-before-head = the file is brought before the Head
case-step-decide = decision of the Head
case-step-notify = the bodies are notified
case-step-draft = the draft is prepared
case-step-adopt = the act is adopted
case-step-pass-to-commission = passed to the working body of the Commission
case-step-commission-decides = decision of the Commission
case-step-report-to-head-of-state = direct report to the Head of State
case-step-head-of-state-decides = decision of the Head of State
case-step-sc-chairman-agrees = agreement of the Chairman of the Security Council
branch-ordinary = the ordinary way
branch-release = the ordinary way of a release
branch-commission = through the Commission
branch-direct-report = a direct report
branch-decree = a decree of the Head of State
branch-without-procedure = without the procedures
branch-none = no steps before the act
gate-closed = closed, a decision is awaited
gate-open = open
gate-barred = barred by a refusal
text-state-held = held
text-state-not-held = not held for that day
text-state-removed = removed
text-state-not-in-force = not in force
decided-agreed = agreed
decided-refused = refused
decided-withdrawn = withdrew the decision
clock-one-day = one day
clock-ten-working-days = ten working days
step-submit = { case-step-submit }
step-register = { case-step-register }
step-check = { case-step-check }
step-hand-over = { case-step-hand-over }
step-give-tasks = { case-step-give-tasks }
step-draw-up-sheet = { case-step-draw-up-sheet }
step-study = { case-step-study }
step-report = { case-step-report }
step-bring-before-head = { case-step-bring-before-head }
step-decide = { case-step-decide }
step-notify = { case-step-notify }
step-draft = { case-step-draft }
step-adopt = { case-step-adopt }
step-pass-to-commission = { case-step-pass-to-commission }
step-commission-decides = { case-step-commission-decides }
step-report-to-head-of-state = { case-step-report-to-head-of-state }
step-head-of-state-decides = { case-step-head-of-state-decides }
step-sc-chairman-agrees = { case-step-sc-chairman-agrees }
text-held = { text-state-held }
text-not-held = { text-state-not-held }
text-removed = { text-state-removed }
text-not-in-force = { text-state-not-in-force }
state-running = { case-state-running }
proposed-running = { case-state-running }
state-suspended = { case-state-suspended }
proposed-suspended = { case-state-suspended }
state-resubmit-under-new = { case-state-resubmit-under-new }
proposed-resubmit-under-new = { case-state-resubmit-under-new }
state-finish-under-old = { case-state-finish-under-old }
proposed-finish-under-old = { case-state-finish-under-old }
state-closed = { case-state-closed }
proposed-closed = { case-state-closed }

## Answers

value-appointment-in-force-not-yet = { act-state-not-yet }
value-appointment-in-force-in-force = { act-state-in-force }
value-appointment-in-force-repealed = { act-state-repealed }
value-appointment-addressee-president = { addressee-president }
value-appointment-addressee-administration = { addressee-administration }
value-appointment-addressee-none = { addressee-none }
value-appointment-gate-closed = { gate-closed }
value-appointment-gate-open = { gate-open }
value-appointment-gate-barred = { gate-barred }
value-appointment-required-documents-submission = { document-submission }
value-appointment-required-documents-reference-sheet = { document-reference-sheet }
value-appointment-required-documents-photo = { document-photo }
value-appointment-required-documents-special-check = { document-special-check }
value-appointment-required-documents-application = { document-application }
value-appointment-required-documents-qualities = { document-qualities }
value-appointment-required-documents-prime-minister-statement = { document-prime-minister-statement }
value-appointment-required-documents-reasons = { document-reasons }
value-appointment-missing-documents-submission = { document-submission }
value-appointment-missing-documents-reference-sheet = { document-reference-sheet }
value-appointment-missing-documents-photo = { document-photo }
value-appointment-missing-documents-special-check = { document-special-check }
value-appointment-missing-documents-application = { document-application }
value-appointment-missing-documents-qualities = { document-qualities }
value-appointment-missing-documents-prime-minister-statement = { document-prime-minister-statement }
value-appointment-missing-documents-reasons = { document-reasons }
value-appointment-consent-authority-president = { actor-president }
value-appointment-consent-authority-head-pa = { actor-head-pa }
value-appointment-governing-act-U020000828_ = this decree
value-appointment-governing-act-rotation-rules = the rules of rotation
value-appointment-after-check-checked = the check is passed
value-appointment-after-check-returned = the materials are returned
value-appointment-after-check-requested = what is missing is asked for
value-appointment-after-check-refused = the materials are refused
value-appointment-notice-addressees-submitter = the submitter’s body
value-appointment-notice-addressees-appointer = the appointer
value-appointment-notice-addressees-other = other bodies concerned
value-appointment-alternative-case-linked-case = a new, linked case
value-appointment-alternative-case-same-case = the same case
value-appointment-number-limit = { $value }
value-appointment-appointer =
    { $uncertain ->
        [yes] { $actors } (the other reading: { $otherwise })
       *[no] { $actors }
    }
value-appointment-releaser =
    { $uncertain ->
        [yes] { $actors } (the other reading: { $otherwise })
       *[no] { $actors }
    }
value-appointment-proposer =
    { $uncertain ->
        [yes] { $actors } (the other reading: { $otherwise })
       *[no] { $actors }
    }
value-appointment-submitter =
    { $rule ->
        [none] { $actors }
       *[other] { $actors } (under: { $rule })
    }
# A choice, never read: nobody prescribes who writes.
rule-none = none
value-appointment-rows = { $value }
value-appointment-agreement =
    { $uncertain ->
        [yes] { $alternatives } (the other reading: { $otherwise })
       *[no] { $alternatives }
    }
item-appointment-agreement-alternatives = { $all-of }
item-appointment-agreement-alternatives-on-instruction-of = { $all-of }, only on instruction; it is given by: { $on-instruction-of }
item-appointment-agreement-otherwise = { $all-of }
item-appointment-agreement-otherwise-on-instruction-of = { $all-of }, only on instruction; it is given by: { $on-instruction-of }
value-appointment-text-on = { $text }
value-appointment-transfer-due = { $due }
value-appointment-notice-due = { $due }
item-appointment-examination-due = { $unit }: { $due }
item-appointment-routes = { $unit } ({ $clauses })
item-appointment-override-by = { $unit }: { $by }
item-appointment-marks =
    { $applies ->
        [yes] { $mark } applies
       *[no] { $mark } does not apply
    }
value-appointment-case-route = { $branch }: { $steps }
item-appointment-case-route-steps = { $step }

## Readings

reading-list-comma--and = all agree
reading-list-comma--or = any of them agrees
reading-list-instruction-scope-president--whole = The President alone, or those who follow, on his instruction
reading-list-instruction-scope-president--first-only = The President or the first who follows; the rest agree in either case
reading-list-instruction-scope-sc--first-only = the Chairman or the Secretary; the Head agrees in either case
reading-list-instruction-scope-sc--whole = the Chairman alone, or both who follow
reading-list-triple-star-scope--17-3- = those of rules/17(3)
reading-list-triple-star-scope--17-2--17-3- = those of rules/17(2).5 to 17(2).7 too
reading-list-overlap--special = the special row prevails
reading-list-overlap--both = both apply
reading-commission-release--no = appointments only
reading-commission-release--yes = releases too
reading-clock-one-day-roll--next-working-day = to the next working day
reading-clock-one-day-roll--none = it does not move
reading-clock-one-day-count-event-day--no = it does not
reading-clock-one-day-count-event-day--yes = it does
reading-clock-ten-start--task-issued = with the Head's task
reading-clock-ten-start--received-by-unit = with the receipt by the unit
reading-clock-ten-start--submitted = with the submission
reading-clock-ten-shared--no = each has its own
reading-clock-ten-shared--yes = all share those of the unit tasked first
reading-clock-ten-count-first-day--no = it does not
reading-clock-ten-count-first-day--yes = it does
reading-check-on-incomplete--return = the materials are returned
reading-check-on-incomplete--request = they are kept, and what is missing is asked for
reading-check-on-incomplete--refuse = they are refused
reading-clock-ten-suspend-on-request--no = it runs
reading-clock-ten-suspend-on-request--yes = it stops
reading-examination-silence--none = nothing
reading-examination-silence--agreement = agreement
reading-examination-silence--refusal = refusal
reading-rules-2-1-covers-named-heads--no = it does not
reading-rules-2-1-covers-named-heads--yes = it does
reading-roles-sc-chairman--by-date = as the roles are recorded for the day
reading-roles-sc-chairman--separate-person = another person than the President
reading-roles-sc-chairman--president = The President
reading-list-discussion-gate--warn = it is recorded, its absence warned of
reading-list-discussion-gate--require = no act before it
reading-list-row-6-reading--unconfirmed = not confirmed
reading-list-row-6-reading--default = as the data have it
reading-list-row-6-reading--other = the other reading
reading-list-row-11-reading--unconfirmed = not confirmed
reading-list-row-11-reading--default = as the data have it
reading-list-row-11-reading--other = the other reading
reading-list-row-12-reading--unconfirmed = not confirmed
reading-list-row-12-reading--default = as the data have it
reading-list-row-12-reading--other = the other reading
reading-list-row-13-reading--unconfirmed = not confirmed
reading-list-row-13-reading--default = as the data have it
reading-list-row-13-reading--other = the other reading
reading-list-row-15-reading--unconfirmed = not confirmed
reading-list-row-15-reading--default = as the data have it
reading-list-row-15-reading--other = the other reading
reading-list-row-16-reading--unconfirmed = not confirmed
reading-list-row-16-reading--default = as the data have it
reading-list-row-16-reading--other = the other reading
reading-list-row-17-reading--unconfirmed = not confirmed
reading-list-row-17-reading--default = as the data have it
reading-list-row-17-reading--other = the other reading
reading-list-row-19-reading--unconfirmed = not confirmed
reading-list-row-19-reading--default = as the data have it
reading-list-row-19-reading--other = the other reading
reading-list-row-20-reading--unconfirmed = not confirmed
reading-list-row-20-reading--default = as the data have it
reading-list-row-20-reading--other = the other reading
reading-list-row-22-reading--unconfirmed = not confirmed
reading-list-row-22-reading--default = as the data have it
reading-list-row-22-reading--other = the other reading
reading-list-row-23-reading--unconfirmed = not confirmed
reading-list-row-23-reading--default = as the data have it
reading-list-row-23-reading--other = the other reading
reading-list-row-30-reading--unconfirmed = not confirmed
reading-list-row-30-reading--default = as the data have it
reading-list-row-30-reading--other = the other reading
reading-list-row-32-reading--unconfirmed = not confirmed
reading-list-row-32-reading--default = as the data have it
reading-list-row-32-reading--other = the other reading
reading-list-row-33-reading--unconfirmed = not confirmed
reading-list-row-33-reading--default = as the data have it
reading-list-row-33-reading--other = the other reading
reading-list-row-34-reading--unconfirmed = not confirmed
reading-list-row-34-reading--default = as the data have it
reading-list-row-34-reading--other = the other reading
reading-list-row-35-reading--unconfirmed = not confirmed
reading-list-row-35-reading--default = as the data have it
reading-list-row-35-reading--other = the other reading
reading-list-row-50-reading--unconfirmed = not confirmed
reading-list-row-50-reading--default = as the data have it
reading-list-row-50-reading--other = the other reading
reading-list-row-51-reading--unconfirmed = not confirmed
reading-list-row-51-reading--default = as the data have it
reading-list-row-51-reading--other = the other reading
reading-list-row-56-reading--unconfirmed = not confirmed
reading-list-row-56-reading--default = as the data have it
reading-list-row-56-reading--other = the other reading
reading-list-row-57-reading--unconfirmed = not confirmed
reading-list-row-57-reading--default = as the data have it
reading-list-row-57-reading--other = the other reading
reading-list-row-63-reading--unconfirmed = not confirmed
reading-list-row-63-reading--default = as the data have it
reading-list-row-63-reading--other = the other reading
reading-list-row-92-reading--unconfirmed = not confirmed
reading-list-row-92-reading--default = as the data have it
reading-list-row-92-reading--other = the other reading
reading-list-row-107-reading--unconfirmed = not confirmed
reading-list-row-107-reading--default = as the data have it
reading-list-row-107-reading--other = the other reading
reading-list-row-110-reading--unconfirmed = not confirmed
reading-list-row-110-reading--default = as the data have it
reading-list-row-110-reading--other = the other reading
reading-list-row-115-reading--unconfirmed = not confirmed
reading-list-row-115-reading--default = as the data have it
reading-list-row-115-reading--other = the other reading
reading-routing-multiple--all = each studies
reading-routing-multiple--first = the first alone
reading-routing-unrouted--ask-head = The Personnel Service and the unit that the Head names
reading-routing-unrouted--personnel-service = The Personnel Service alone
reading-routing-sc-override-by--all = all four
reading-routing-sc-override-by--security-council = the Chairman and the Secretary
reading-routing-sc-override-by--head-of-state-or-administration = the Head of State and the Head of the Administration
reading-post-corps-a--unknown = not known
reading-post-corps-a--yes = it is
reading-post-corps-a--no = it is not
reading-post-act-form--unknown = not known
reading-post-act-form--decree = a decree
reading-post-act-form--order = an order
reading-rules-3-3-pm-in-gate--no = it does not
reading-rules-3-3-pm-in-gate--yes = it does
reading-list-row-30-consent--head-pa = the Head's
reading-list-row-30-consent--none = nobody's
reading-notice-addressees--submitter-and-appointer = the submitter's body and the appointer
reading-notice-addressees--submitter = the submitter's body
reading-notice-addressees--appointer = the appointer
reading-notice-addressees--all-concerned = all concerned
reading-signature-policy--trust-list = one that verifies against the trust list
reading-signature-policy--any = any that verifies
reading-signature-policy--qualified = a qualified one
reading-alternative-mode--linked-case = into a new, linked case
reading-alternative-mode--same-case = into the same case
reading-act-U020000828--repealed-on--on-signing = from the signing of No 290
reading-act-U020000828--repealed-on--own-commencement = from the commencement of No 290
reading-transition--resubmit-under-new = to submit it anew
reading-transition--finish-under-old = to finish it under the old act
reading-transition--close = to close it
reading-submitter-default--appointer = the appointer
reading-submitter-default--body-head = the head of the body
reading-rules-4-scope--procedures = from the procedures of the Rules
reading-rules-4-scope--all = from column 4 too
reading-release-by--appointer = the appointer
reading-release-by--other = another
reading-bodies-succession--table = by the table of succession
reading-bodies-succession--by-letter = by the letter
reading-edition-default-commencement--unknown = not known
reading-edition-default-commencement--on-signing = on signing
reading-agreement-forms--any-dated-document = any dated document
reading-agreement-forms--sheet-only = the approval sheet alone
reading-commission-via-head--no = they do not
reading-commission-via-head--yes = they do
reading-commission-release-agreement--none = nobody
reading-commission-release-agreement--head-pa = the Head
reading-order-head-consent--by-rules = by the Rules it does
reading-order-head-consent--column-4 = column 4 is the full list
reading-list-row-110-submitter--none = nobody is prescribed
reading-list-row-110-submitter--prime-minister = The Prime Minister
reading-list-row-101-submitter--staff-head = the head of staff
reading-list-row-101-submitter--minister = the Minister
reading-list-row-101-submitter--either = either
value-appointment-at-repeal-running = { case-state-running }
value-appointment-at-repeal-suspended = { case-state-suspended }
value-appointment-at-repeal-resubmit-under-new = { case-state-resubmit-under-new }
value-appointment-at-repeal-finish-under-old = { case-state-finish-under-old }
value-appointment-at-repeal-closed = { case-state-closed }
