# Words of the presidential personnel reserve (Decree 853).

# Steps of a determination on the personnel reserve.

finding-reserve-tested = { $reserve-test }
finding-nomination-route = Route of the nomination: { $variant }.
finding-route-step-by = { $route-step }: { $actor }.
finding-route-step-by-nobody = { $route-step }: nobody.
finding-quarter-day = Day named: { $named }; last day in time: { $last-day }.
finding-counts-for-cycle =
    { $late ->
        [yes] Sent on { $sent }, after the day of its own quarter; cycle: { $year }, quarter { $quarter }.
       *[no] Sent on { $sent }; cycle: { $year }, quarter { $quarter }.
    }
finding-cycle-opens = Cycle: { $year }, quarter { $quarter }.
finding-paper-found =
    { $there ->
        [yes] There is: { $material }.
       *[no] Missing: { $material }.
    }
finding-indicators-cover =
    { $cut ->
        [yes] The indicators cover { $from } – { $to }, cut to the time in the post.
       *[no] The indicators cover { $from } – { $to }.
    }
finding-stay-found =
    { $over ->
        [yes] The stay: { $first-day } – { $last-day }; it is over.
       *[no] The stay: { $first-day } – { $last-day }.
    }
finding-same-stay-goes-on = Included for a further post during the stay ({ $from }); the stay goes on, its beginning: { $since }.
finding-first-possible-day = Counted from { $counted-from }; the first possible day: { $on }.
finding-membership-found =
    { $stands ->
        [yes] In the reserve; day of inclusion: { $from }.
       *[no] Not in the reserve; day taken into account: { $from }.
    }
finding-ground-found = A ground of removal exists: { $ground }; its day: { $on }.
finding-reserve-members-counted = Members of the reserve: { $count }.
finding-grounds-counted = Grounds of removal found: { $count }.
finding-no-ground-found = No ground: { $near-ground }.
finding-operation-found = Operation { $seq }: { $operation }.
finding-operations-approved = Operations approved: { $count }.
finding-edition-holds = The edition of that day is found.
finding-edition-not-held = The edition cannot be told: { $why }.

# What was tested.

reserve-test-employee = Serves in a special body.
    .not = Does not serve in a special body.
reserve-test-post-listed = The post is in the list of Decree No 290.
    .not = The post is not in the list of Decree No 290.
reserve-test-post-of-special-body = The post belongs to a special body.
    .not = The post does not belong to a special body.
reserve-test-not-first-head-post = The post is not that of a first head.
    .not = The post is that of a first head.
reserve-test-qualified = Meets the qualification requirements.
    .not = Does not meet the qualification requirements.
reserve-test-all-conditions-asked = A seconded person must meet every condition of clause 8.
    .not = A seconded person need not meet every condition of clause 8.
reserve-test-all-conditions = Every condition of clause 8 is met.
    .not = Not every condition of clause 8 is met.
reserve-test-attested-fit = Attested as fit for the post held.
    .not = Not attested as fit for the post held.
reserve-test-attestation-replaced = Not subject to attestation: the indicators of results stand in for the decision.
    .not = The indicators do not stand in for the attestation decision.
reserve-test-no-penalty = No disciplinary penalty stands.
    .not = A disciplinary penalty stands.
reserve-test-right-nominator = The nominator has the right to nominate.
    .not = The nominator has no right to nominate.
reserve-test-right-sender = The list is sent by the proper official.
    .not = The list is sent by another official.
reserve-test-sending-body-agreed = The first head of the sending body has agreed.
    .not = The first head of the sending body has not agreed.
reserve-test-additional-nomination = Nominated as an additional candidate.
    .not = Not an additional candidate.
reserve-test-not-at-once = The nomination and the submission for agreeing an appointment are not made at the same time.
    .not = The nomination and the submission for agreeing an appointment are made at the same time.
reserve-test-forecast-recorded = A forecast of need is on record.
    .not = No forecast of need is on record.
reserve-test-checked-by-department = The Department has checked and found no defect.
    .not = The Department has not checked, or has found defects.
reserve-test-no-defect-open = No defect is left uncured.
    .not = A defect is left uncured.
reserve-test-materials-complete = The papers are complete.
    .not = The papers are incomplete.
reserve-test-list-is-formed = The list is formed.
    .not = The list is not formed.
reserve-test-secretary-agreed = The Secretary has agreed to this version of the list.
    .not = The Secretary has not agreed to this version of the list.
reserve-test-submitted-rightly = This version of the list was submitted by the proper official.
    .not = This version of the list was not submitted by the proper official.
reserve-test-head-decides = The Head of the Administration decides.
    .not = Somebody other than the Head of the Administration decides.
reserve-test-member = Is in the reserve.
    .not = Is not in the reserve.
reserve-test-not-seconded = Is not on secondment.
    .not = Is on secondment.
reserve-test-post-of-inclusion = The post is one of those of the inclusion.
    .not = The post is none of those of the inclusion.
reserve-test-trained = Trained during the stay in the reserve.
    .not = Not trained during the stay in the reserve.
reserve-test-removal-materials-there = The materials for removal are submitted.
    .not = The materials for removal are not submitted.
reserve-test-decided-otherwise = There is another decision on the three months.
    .not = There is no other decision on the three months.
reserve-test-old-member-in-scope = The member of the former reserve serves in a special body.
    .not = The member of the former reserve does not serve in a special body.
reserve-test-target-holds = The unit to be changed is in force.
    .not = The unit to be changed is not in force.
reserve-test-one-row-matches = Exactly one row matches the former one.
    .not = The former row does not match exactly one row.

# Steps of the route.

route-step-nominates = Nominates
route-step-agrees-to-nomination = Agrees to the nomination
route-step-sends-list = Sends the list
route-step-organises = Organises the work
route-step-forms-list = Draws up the list
route-step-checks = Checks
route-step-agrees-to-list = Agrees to the list
route-step-submits = Submits for approval
route-step-approves = Decides and approves
route-step-tells-first-heads = Tells the first heads
route-step-is-told-of-refusal = Is told of a refusal

# Near a ground of removal, and none.

near-ground-out-of-court = liability not imposed by a court
near-ground-criminal-liability = criminal liability
near-ground-no-intent = no intent
near-ground-corruption-not-disciplinary = liability for corruption that is not disciplinary
near-ground-lighter-penalty = a lighter penalty
near-ground-quashed = the penalty or court act was quashed
near-ground-report-withdrawn = the report was withdrawn
near-ground-same-body = a move inside the body
near-ground-other-body = a body that the clause does not name
near-ground-between-special-bodies = a move between special bodies
near-ground-not-by-attestation = a step down not by attestation
near-ground-stay-runs = the stay still runs
near-ground-not-for-corruption = a penalty not for corruption
near-ground-no-such-fact = no such fact by the day
near-ground-before-membership = a fact from before the reserve

# Who acts.

actor-president = President of the Republic of Kazakhstan
actor-administration = Administration of the President
actor-head-of-administration = Head of the Administration of the President
actor-administration-unit-head = head of a structural unit of the Administration of the President
actor-security-council-secretary = Secretary of the Security Council
actor-msdd = Military Security and Defence Department of the Security Council
actor-sgs = State Guard Service
actor-sgs-chief = chief of the State Guard Service
actor-first-head = first head of a special state body
actor-hr-unit = HR unit of a special state body
actor-host-head = head of the host body or organisation
actor-attestation-commission = attestation commission
actor-employee = employee
actor-academy = Law Enforcement Academy under the Prosecutor General's Office
actor-appointing-authority = appointing authority
actor-court = court

# Routes of nomination.

variant-ordinary = serves in a special body itself
variant-state-guard-service = serves in the State Guard Service
variant-seconded-body-or-international = on secondment to a body or an international organisation
variant-seconded-administration = on secondment to the Administration of the President
list-route-general = general route
list-route-state-guard-service = own route of the State Guard Service
unchecked-refuse = off the list
unchecked-warn = a warning
unchecked-none = nothing follows

# Papers.

material-nominees-list = list of nominees
material-first-head-submission = first head's submission
material-qualities = professional and personal qualities
material-service-indicators = service indicators of three years
material-qualification-conformity = qualification met
material-attestation-decision = attestation commission's decision
material-service-results = indicators of results
material-service-reference = service reference (service record)
material-special-check = special check information
material-administration-submission = submission by the Administration's unit head
material-sending-body-agreement = agreement of the sending body's first head
material-characterising-materials = characterising materials
material-sgs-chief-submission = submission by the State Guard Service's chief
missing-nominees-list = { material-nominees-list }
missing-first-head-submission = { material-first-head-submission }
missing-qualities = { material-qualities }
missing-service-indicators = { material-service-indicators }
missing-qualification-conformity = { material-qualification-conformity }
missing-attestation-decision = { material-attestation-decision }
missing-service-results = { material-service-results }
missing-service-reference = { material-service-reference }
missing-special-check = { material-special-check }
missing-administration-submission = { material-administration-submission }
missing-sending-body-agreement = { material-sending-body-agreement }
missing-characterising-materials = { material-characterising-materials }
missing-sgs-chief-submission = { material-sgs-chief-submission }

# Penalties, requirements, operations, reasons.

penalty-remark = remark
penalty-reprimand = reprimand
penalty-incomplete-fitness-warning = warning of incomplete fitness for service
penalty-release-from-post = release from the post
penalty-one-step-down-in-post = one step down in post
penalty-one-step-down-in-rank = one step down in rank
penalty-other = another penalty
requirement-service-length = length of service
requirement-training = professional training
operation-replace-title = replacing the title
operation-replace-preamble = replacing the preamble
operation-replace-clause = replacing a clause
operation-repeal-clause = striking out a clause
operation-replace-paragraph = replacing a paragraph
operation-replace-list-row = replacing a row of a list
operation-replace-table-row = replacing a row of a table
operation-restate-annex = restating an annex
why-publication-not-recorded = the day of official publication is not recorded
reason-publication-not-recorded = ({ why-publication-not-recorded })
why-commencement-not-known = the commencement of the changing act is not known
reason-commencement-not-known = ({ why-commencement-not-known })
why-instruction-edition-not-held = the earlier edition of the instruction is not held
reason-instruction-edition-not-held = ({ why-instruction-edition-not-held })
state-applied = applied
state-scheduled = not in effect yet
state-edition-unknown = edition of the instruction unknown
state-text = an edition stands
state-repealed = struck out
state-not-in-force = not in force yet
state-unknown = unknown
state-too-short = short of three months
state-appointable = may be appointed
state-over = over
standing-kept = stays in the reserve
standing-dropped = left the reserve
standing-out-of-scope = outside the Rules

# Answers.

value-reserve-route = { $variant }; nominates: { $nominator }; sends the list: { $sender }; checks: { $check-by }; forms the list: { $list-by }; submits for approval: { $submission-by }; approves: { $approver }
value-reserve-materials =
    { $complete ->
        [yes] the papers are complete
       *[no] missing: { $missing }
    }
value-reserve-indicators-window = { $from } – { $to }
value-reserve-quarter-dates = { $quarter }: lists – { $nominations-last-day }; check – { $check-last-day }; list drawn up – { $list-last-day }
value-reserve-cycle =
    { $late ->
        [yes] { $quarter }, after the day of its own quarter
       *[no] { $quarter }
    }
value-reserve-stay = { $first-day } – { $last-day }; { $state }; days left: { $days-left }
value-reserve-old-member = { $standing }; last day: { $last-day }
item-reserve-removal-grounds = { $ground } ({ $on })
item-reserve-operations = { $seq }: { $operation }, { $target } – { $state }
value-reserve-text-on = { $unit }: { $state } { $reason } { $text }
value-reserve-decided-together-per-candidate = for each candidate
value-reserve-decided-together-per-list = for the whole list
value-reserve-told-of-refusal-first-head = { actor-first-head }
value-reserve-told-of-refusal-employee = { actor-employee }
value-reserve-uncured-listed = stands on the list
value-reserve-uncured-carried-over = carried over to the next quarter
value-reserve-uncured-closed = the nomination is closed
value-reserve-uncured-listed-with-remark = stands on the list with a remark
value-reserve-removal-duty-must = must remove
value-reserve-removal-duty-may = may remove
value-reserve-removal-duty-no-ground = no ground

# What the norms determine.

norm-reserve-commencement = Day of entry into force of the Decree
norm-reserve-in-scope = Whether the Rules speak of the person
norm-reserve-members-on = Members of the reserve on the day
norm-reserve-post-in-scope = Whether the intended posts are posts of the reserve
norm-reserve-route = Route from nomination to approval
norm-reserve-nominator = Whether the right official nominates
norm-reserve-eligible = Whether the person may enter the reserve
norm-reserve-posts-open = Posts for which the person may be nominated
norm-reserve-materials = Completeness of the papers
norm-reserve-indicators-window = Period of the indicators of service
norm-reserve-quarter-dates = The three days of the quarter
norm-reserve-cycle = Cycle to which the nomination belongs
norm-reserve-cycle-of-decision = Cycle to which the decision belongs
norm-reserve-nominate = Whether the nomination may be sent
norm-reserve-simultaneity = Whether two submissions coincide
norm-reserve-defects-until = Last day for curing defects
norm-reserve-defects = Whether defective papers may be handled so
norm-reserve-uncured = What becomes of a candidate with open defects
norm-reserve-listing = Whether the candidate may stand on the list
norm-reserve-submission = Whether the list may be submitted
norm-reserve-approval = Whether the reserve may be approved
norm-reserve-decision = Whether the decision on the candidate may be taken
norm-reserve-decided-together = For what one decision is taken
norm-reserve-notice-to-first-heads = Last day for telling the first heads
norm-reserve-notice-to-employee = Last day for telling the employee
norm-reserve-notices = Whether the notices were in time
norm-reserve-told-of-refusal = Who is told of a refusal
norm-reserve-stay = The stay in the reserve
norm-reserve-appointable-from = First day for an appointment from the reserve
norm-reserve-appointable = Whether the person may be appointed from the reserve
norm-reserve-extension = Whether the stay may be extended
norm-reserve-temporary-duties = Whether temporary duties may be given
norm-reserve-removal-grounds = Grounds of removal from the reserve
norm-reserve-removal-duty = Whether removal is a duty
norm-reserve-removal-decision = Whether the removal may be decided
norm-reserve-re-inclusion = First day for inclusion anew
norm-reserve-old-member = Standing of a member of the former reserve
norm-reserve-operations = Operations of the Decree on other acts
norm-reserve-operation = Whether the operation may be applied
norm-reserve-text-on = Text of the unit on the day

# Missing facts: what is missing, and what to do about it (.cure).

ask-service = where the person serves
    .cure = Record it with its document.
ask-capacity = the capacity in which the person serves
    .cure = Record it with its document.
ask-secondments = secondments
    .cure = Record them, or that there are none.
ask-intended-posts = the intended posts
    .cure = Record it with its document.
ask-list-of-decree-290 = whether the post is in the list of Decree No 290
    .cure = Compare the post with the list and record the result.
ask-special-body = whether it belongs to a special body
    .cure = Record it with its document.
ask-first-head-post = whether the post is a first head’s
    .cure = Record it with its document.
ask-service-counts-from = the day from which length of service counts
    .cure = Record it with its document.
ask-training = the training had
    .cure = Record it with its document.
ask-subject-to-attestation = whether the person is subject to attestation
    .cure = Record it with its document.
ask-attestation-post = the post the attestation decision is about
    .cure = Record it with its document.
ask-post-held-since = since when the post is held
    .cure = Record it with its document.
ask-recommendation = the commission’s recommendation
    .cure = Record it with its document.
ask-penalties = disciplinary penalties
    .cure = Record them, or that there are none.
ask-nominator = who nominates
    .cure = Record it with its document.
ask-self-nomination = whether one nominates oneself
    .cure = Record it with its document.
ask-first-head = whether the person is a first head
    .cure = Record it with its document.
ask-sender = who sends the list
    .cure = Record it with its document.
ask-agreements = the agreements obtained
    .cure = Record them, or that there are none.
ask-materials = the papers attached
    .cure = Record it with its document.
ask-forecast = the forecast of need
    .cure = Record it with its document.
ask-sending-day = the day of sending
    .cure = Record it with its document.
ask-submission-day = the day of the submission
    .cure = Record it with its document.
ask-earlier = earlier nominations
    .cure = Record them, or that there are none.
ask-agreement-submission = submissions for agreeing an appointment
    .cure = Record them, or that there are none.
ask-letter = whether both went in one letter
    .cure = Record it with its document.
ask-checks = the Department’s check
    .cure = Record them, or that there are none.
ask-check-results = the results of the check
    .cure = Record it with its document.
ask-defects = defects of the papers
    .cure = Record them, or that there are none.
ask-handling = what is to be done with defective papers
    .cure = Record it with its document.
ask-list-formed = the day the list was drawn up
    .cure = Record it with its document.
ask-list-version = the version of the list
    .cure = Record it with its document.
ask-list-agreements = agreements to the list
    .cure = Record them, or that there are none.
ask-submissions = submissions of the list
    .cure = Record them, or that there are none.
ask-decider = who decides
    .cure = Record it with its document.
ask-decision-kind = what is decided
    .cure = Record it with its document.
ask-named-grounds = the grounds the removal names
    .cure = Record it with its document.
ask-entries = entries of the reserve
    .cure = Record them, or that there are none.
ask-exits = whether the person left the reserve
    .cure = Record them, or that there are none.
ask-inclusion-day = the day of the decision to include
    .cure = Record it with its document.
ask-notice-day = the day of the notice
    .cure = Record it with its document.
ask-end-of-penalty = the day the penalty was lifted or lapsed
    .cure = Record it with its document.
ask-other-decisions = decisions otherwise on the three months
    .cure = Record them, or that there are none.
ask-appointment-post = the post of the appointment
    .cure = Record it with its document.
ask-duty-post = the post of the temporary duties
    .cure = Record it with its document.
ask-approval-day = the day the reserve was approved
    .cure = Record it with its document.
ask-extract-received = the day the extract was received
    .cure = Record it with its document.
ask-removal-materials = the papers for the removal
    .cure = Record it with its document.
ask-liabilities = administrative and criminal liability
    .cure = Record them, or that there are none.
ask-intent = whether the offence was intentional
    .cure = Record it with its document.
ask-reports = own reports
    .cure = Record them, or that there are none.
ask-dismissals = dismissals
    .cure = Record them, or that there are none.
ask-transfers = transfers
    .cure = Record them, or that there are none.
ask-demotions = moves down
    .cure = Record them, or that there are none.
ask-training-done = training in the reserve
    .cure = Record them, or that there are none.
ask-target-unit = what stands at the address to be changed
    .cure = Record it with its document.
ask-matching-rows = how many rows have the old words
    .cure = Record it with its document.
ask-commencement-of-944 = the first day of Decree No 944
    .cure = Record it with its document.

# Values of readings.

reading-until-boundary--exclusive = the day named is not included
reading-until-boundary--inclusive = the day named is included
reading-quarter-date-on-rest-day--no-shift = does not move
reading-quarter-date-on-rest-day--next-working-day = to the next working day
reading-quarter-date-on-rest-day--previous-working-day = to the working day before
reading-term-start--next-day = from the next day
reading-term-start--same-day = from the same day
reading-stay-starts--decision = from the decision to include
reading-stay-starts--first-heads-notified = from the notice to the first heads
reading-stay-starts--employee-informed = from the notice to the employee
reading-stay-last-day--anniversary = the third anniversary
reading-stay-last-day--day-before-anniversary = the day before it
reading-exit-on-expiry--by-decision = by a decision
reading-exit-on-expiry--automatic = of itself
reading-after-appointment--leave-reserve-on-appointment = leaves on appointment
reading-after-appointment--stay-until-ground = stays until a ground
reading-min-stay-measured-at--appointment = on the day of appointment
reading-min-stay-measured-at--submission-for-agreement = on the day of the submission for agreement
reading-reserve-bound-to-post--intended-posts = for the posts named only
reading-reserve-bound-to-post--any-post-in-list = for any post of the list
reading-unattested-substitute--service-results-replace-decision = indicators replace the decision
reading-unattested-substitute--ineligible = cannot enter
reading-attestation-recommendation-required--no = no recommendation needed
reading-attestation-recommendation-required--yes = a recommendation needed
reading-penalty-test-moment--sent = on the day of sending only
reading-penalty-test-moment--sent-and-decision = on the day of sending and at the decision
reading-seconded-full-test--yes = all three conditions
reading-seconded-full-test--no = qualification only
reading-temporary-duties-administration--forbidden = not allowed
reading-temporary-duties-administration--allowed = allowed
reading-sgs-route--own-route-department-check = own route, the Department’s check
reading-sgs-route--own-route-same-dates = own route and check, the same dates
reading-sgs-route--own-route-no-dates = own route, no dates
reading-sgs-route--general-route = general route
reading-administration-submission-replaces--yes = it replaces it
reading-administration-submission-replaces--no = both are needed
reading-defects-until--list-formed = until the list is drawn up
reading-defects-until--check-day = until the day of the check
reading-uncured-defects--not-listed-carry-over = off the list, carried over
reading-uncured-defects--not-listed-close = off the list, closed
reading-uncured-defects--listed-with-remark = listed with a remark
reading-simultaneous-window--while-pending = the whole time it is pending
reading-simultaneous-window--same-day = the same day
reading-simultaneous-window--same-letter = the same letter
reading-decision-unit--per-candidate = each candidate
reading-decision-unit--per-list = the whole list
reading-notify-refusal--first-head = the first head
reading-notify-refusal--first-head-and-employee = the first head and the employee
reading-notify-refusal--none = nobody
reading-renomination-after-refusal--next-quarter = in the next quarter
reading-renomination-after-refusal--same-quarter = in the same quarter too
reading-late-nomination--next-quarter = counts for the next quarter
reading-late-nomination--accept-with-flag = accepted with a flag
reading-late-nomination--refuse = refused
reading-additional-candidates--within-cycle = within the cycle
reading-additional-candidates--any-time = at any time
reading-training-tracking--warn-if-absent = a warning if absent
reading-training-tracking--record-only = recorded only
reading-training-tracking--require-before-appointment = a condition of appointment
reading-temporary-duties-min-stay--no = no three months needed
reading-temporary-duties-min-stay--yes = three months needed
reading-corruption-other-liability--flag-only = no ground, flagged
reading-corruption-other-liability--ground = a ground
reading-quashed-penalty--ground-falls-away = the ground falls away
reading-quashed-penalty--ground-stays = the ground stays
reading-transfer-between-special-bodies--ground = a ground
reading-transfer-between-special-bodies--not-ground = no ground
reading-seconded-to-listed-body-before-nomination--allow-with-flag = allowed with a flag
reading-seconded-to-listed-body-before-nomination--refuse-nomination = refused
reading-removal-effective--decision = from the decision
reading-removal-effective--ground = from the ground
reading-ground-3-ceased--penalty-lifted-or-lapsed = once the penalty is lifted or lapses
reading-ground-3-ceased--penalty-lifted-or-lapsed-and-new-post = and once post or rank is regained
reading-re-inclusion-other-grounds--general-basis = on the general basis
reading-re-inclusion-other-grounds--one-year = after a year
reading-re-inclusion-other-grounds--never = never
reading-old-reserve-members--kept-term-from-old-inclusion = kept, the term from the old inclusion
reading-old-reserve-members--dropped = dropped
reading-old-reserve-members--kept-term-from-commencement = kept, the term from the commencement
reading-commencement-day--publication-plus-11 = the eleventh day after publication
reading-commencement-day--publication-plus-10 = the tenth day after publication
reading-amended-amender--unknown-before-later-edition = unknown before the later edition
reading-amended-amender--latest-edition-throughout = the later edition throughout
reading-sender-of-lists--nominating-official = the official who nominates
reading-sender-of-lists--first-head-always = always the first head
reading-concept-paragraph-count--capital-paragraphs = paragraphs that begin a sentence
reading-concept-paragraph-count--all-indented-lines = every indented line
reading-post-scope--list-290-special-bodies = posts of the list within special bodies
reading-post-scope--list-290-all = every post of the list
reading-cycle-of-late-decision--cycle-of-nomination = the cycle of the nomination
reading-cycle-of-late-decision--quarter-of-decision = the quarter of the decision
reading-need-forecast--record-only = recorded only
reading-need-forecast--required = required
reading-intent-evidence--court-act-states-it = the court act says so
reading-intent-evidence--hr-records-it = the HR unit records it
reading-other-min-stay-decision--any-length = any length
reading-other-min-stay-decision--shorter-only = shorter only
reading-removal-duty--mandatory = a duty
reading-removal-duty--discretionary = a choice
reading-end-by-death--closed-by-fact = closed by the fact
reading-end-by-death--by-decision = by a decision
reading-renomination-before-end--after-stay = after the stay
reading-renomination-before-end--last-quarter-of-stay = in the last quarter of the stay too
reading-return-of-materials--warn = allowed with a warning
reading-return-of-materials--forbidden = not allowed
reading-term-complete--by-wording = by the wording of each clause
reading-term-complete--day-after = on the day after
reading-term-complete--corresponding-day = on the corresponding day
reading-inclusion-while-member--other-post-same-stay = for another post, the same stay
reading-inclusion-while-member--refuse-any = refused
reading-inclusion-while-member--other-post-new-stay = for another post, a stay of its own
reading-renomination-removal-pending--allow-with-flag = allowed with a warning
reading-renomination-removal-pending--after-removal = only after the removal
reading-attestation-post--post-now-held = about the post now held
reading-attestation-post--post-at-attestation = about the post at the attestation

# Grounds of removal.

ground-18-1 = administrative liability imposed by a court – clause 18, sub-clause 1)
ground-18-2 = disciplinary liability for a corruption offence – clause 18, sub-clause 2)
ground-18-3-a = warning of incomplete fitness for service – clause 18, sub-clause 3)
ground-18-3-b = release from the post or a step down in post – clause 18, sub-clause 3)
ground-18-3-c = a step down in rank – clause 18, sub-clause 3)
ground-18-4 = own report – clause 18, sub-clause 4)
ground-18-5 = end of the term in the reserve – clause 18, sub-clause 5)
ground-18-6 = dismissal from service – clause 18, sub-clause 6)
ground-18-7-a = transfer or secondment to a special body – clause 18, sub-clause 7)
ground-18-7-b = transfer or secondment to a law-enforcement body – clause 18, sub-clause 7)
ground-18-7-c = transfer or secondment to a civil-protection body – clause 18, sub-clause 7)
ground-18-7-d = transfer or secondment to the Armed Forces – clause 18, sub-clause 7)
ground-18-7-e = transfer or secondment to other troops and military formations – clause 18, sub-clause 7)
ground-18-8-a = reduction in post by the results of attestation – clause 18, sub-clause 8)
ground-18-8-b = move to a lower post by the results of attestation – clause 18, sub-clause 8)
