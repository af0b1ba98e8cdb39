# Words of the norms of Decree No 490 (extraordinary attestation).

## Steps

finding-employee-of-the-bodies =
    { $employee ->
        [yes] The person is an employee of the internal affairs bodies.
       *[no] The person is not an employee of the internal affairs bodies.
    }
finding-post-matches-item = The post matches an item of annex 1; item: { $item }; commission: { $commission }.
finding-post-matches-no-item = The post matches no item of annex 1.
finding-structure-places-post =
    { $placed ->
        [yes] The model structure places the post in the item: { $item }.
       *[no] The model structure does not place the post in the item: { $item }.
    }
finding-post-in-both-lists = The post may fit both the central and the regional list.
finding-competent-commission = Competent commission: { $commission }.
finding-home-commission-from =
    { $table ->
        [yes] The regional commission follows from the approved table.
       *[no] The regional commission follows from the place of the post.
    }
finding-excepted-on =
    { $excepted ->
        [yes] On this day the employee is not subject: { $on }.
       *[no] On this day no exception of clause 2 holds: { $on }.
    }
finding-exception-ground = Ground of the exception: { $ground }.
finding-exception-ends = Last day of the exception: { $on }.
finding-subject-to-attestation =
    { $subject ->
        [yes] The employee is subject to the extraordinary attestation.
       *[no] The employee is not subject to the extraordinary attestation now.
    }
finding-campaign-day = Day looked at: { $on }; first day of the campaign: { $first }, last day: { $last }.
finding-plan-for = Day to plan for: { $on }.
finding-paper-late =
    { $days ->
        [0] The paper is in time; first day without a breach: { $first-free }.
       *[other] Days off the last day: { $days }; first day without a breach: { $first-free }.
    }
finding-stage-finished =
    { $finished ->
        [yes] This part is finished.
       *[no] This part is not seen to be finished.
    }
finding-results-stand = Norms passed: { $norms-passed }; test below the threshold: { $test-below }.
finding-choice-limited =
    { $limited ->
        [yes] Only 15(3), 15(4) and 15(5) remain.
       *[no] All five decisions are open.
    }
finding-sides-shown = Shown to the commission: personal qualities: { $personal }; professional ones: { $professional }; results of service: { $results }.
finding-field-filled =
    { $filled ->
        [yes] The line is filled in.
       *[no] The line is blank.
    }
finding-seats-occupied = Of those there, with a seat that counts: { $seated }; without one: { $without-seat }.
finding-seat-filled = Seat number: { $seat }; its holder is named.
finding-quorum-counted =
    { $quorate ->
        [yes] The session is lawful by number: composition { $base }, present { $present }, needed { $needed }.
       *[no] The session is not lawful by number: composition { $base }, present { $present }, needed { $needed }.
    }
finding-quorum-readings = Quorum with the secretary counted in both: { $in-base-and-attendance }; in neither: { $excluded }; in the composition only: { $in-base-only }.
finding-members-counted = Of the voting members, took part in the session: { $took-part }; in the room for the item: { $in-room }; recused: { $recused }.
finding-votes-counted = For: { $votes-for }; against: { $against }; abstained: { $abstained }; members of whom a majority is needed: { $members }.
finding-vote-led-to = Outcome of the vote: { $outcome }.
finding-decision-means = Decision: { $decision }; what follows: { $follows }.
finding-absence-seen = Day of the absence: { $day }; what it is: { $absence }.
finding-absences-counted = Unexcused absences that count: { $count }; clause 17 needs: { $needed }.
finding-absence-leads-to = What comes next: { $next }.
finding-approved-by = Approves: { $approver }; agreement of the Presidential Administration needed: { $agreed-by-administration }.
finding-signers-counted = Members who sign: { $members }; the secretary took part: { $secretary }.
finding-dismissal-grounds = Attestation not passed: { $not-passed }; other posts refused: { $posts-refused }.
finding-appeal-open = An appeal may be registered from: { $from }.

## Words

commission-central = central
commission-regional = regional
ground-law-77-leave = leave under article 77 of the Law
ground-awaiting-confirmation = the period is over, the HR unit’s confirmation is awaited
ground-free-for-campaign = free for the campaign
outcome-adopted = adopted
outcome-adopted-by-chair = adopted by the chair’s vote
outcome-rejected = not adopted
outcome-no-decision = no decision
outcome-postponed = put off
result-adopted = adopted
result-adopted-by-chair = adopted by the chair’s vote
result-rejected = not adopted
result-no-decision = no decision
result-postponed = put off
by-session-adopted = adopted
by-session-adopted-by-chair = adopted by the chair’s vote
by-session-rejected = not adopted
by-session-no-decision = no decision
by-session-postponed = put off
by-item-adopted = adopted
by-item-adopted-by-chair = adopted by the chair’s vote
by-item-rejected = not adopted
by-item-no-decision = no decision
by-item-postponed = put off
decision-fit-reserve-or-promotion = fits; reserve or promotion
decision-fit = fits
decision-unfit-demotion = does not fit; demotion
decision-unfit-transfer = does not fit; transfer
decision-unfit-dismissal = does not fit; dismissal
decision-dismissal-for-non-appearance = dismissal for two absences
decision-other = another text
decisions-fit-reserve-or-promotion = fits; reserve or promotion
decisions-fit = fits
decisions-unfit-demotion = does not fit; demotion
decisions-unfit-transfer = does not fit; transfer
decisions-unfit-dismissal = does not fit; dismissal
follows-proposal-reserve = a proposal for the personnel reserve
follows-proposal-promotion = a proposal for a higher post
follows-proposal-both = a proposal for the reserve and for a higher post
follows-proposal = a proposal for the reserve or for a higher post
follows-stays = stays in post
follows-lower-post-offered = a lower post is to be offered
follows-other-post-offered = another post is to be offered
follows-dismissal-case = a case of dismissal
absence-valid = for a valid reason
absence-unexcused = without a valid reason
absence-excepted = in an excepted period, does not count
absence-unjudged = the reason is not judged
next-after-return = attestation after the return to service
next-call-again = call again
next-vote-on-clause-17 = a vote on the outcome of clause 17
next-decision-15-5 = decision 15(5)
next-recommended-automatically = the recommendation follows of itself
next-exempt-for-now = wait for the end of the exception
next-judge-reason = judge the reason
approver-minister = the Minister of Internal Affairs
approver-replacing-person = the person replacing the Minister
approver-other = somebody else

## Answers

value-attestation-category = item of annex 1: { $item }; commission: { $commission }
value-attestation-competent = commission: { $commission }; region: { $region }
value-attestation-exempt =
    { $exempt ->
        [yes] not subject; ground: { $ground }; last day: { $until }
       *[no] no exception of clause 2 holds
    }
value-attestation-subject = subject to attestation: { $subject }; item: { $item }; commission: { $commission }
value-attestation-notice-due = last day: { $last-day }; plan for: { $plan-for }
value-attestation-characteristic-due = last day: { $last-day }; plan for: { $plan-for }
value-attestation-pack-due = last day: { $last-day }; plan for: { $plan-for }
value-attestation-notice-lateness = days late: { $days-late }; first day without a breach: { $first-day-without-breach }
value-attestation-characteristic-lateness = days late: { $days-late }; first day without a breach: { $first-day-without-breach }
value-attestation-pack-lateness = days late: { $days-late }; first day without a breach: { $first-day-without-breach }
value-attestation-approver-of = approves: { $approver }; the replacing person may, too: { $replacing-person }; agreement of the Presidential Administration: { $agreed-by-administration }
value-attestation-allowed-decisions = lawful decisions: { $decisions }
value-attestation-effect = what follows: { $follows }
value-attestation-quorum = lawful by number: { $quorate }; composition: { $base }; present: { $present }; needed: { $needed }
value-attestation-present-at-item = present: { $present }; gone: { $gone }; recused: { $recused }
value-attestation-recusal-effect = votes possible: { $votes-possible }; votes needed: { $votes-needed }; left: { $left }; needed for the quorum: { $quorum-needed }
value-attestation-vote-result = outcome: { $result }; for: { $for }; against: { $against }; abstained: { $abstained }; members: { $members }; by the session: { $by-session }; by the item: { $by-item }
value-attestation-absence-count = { $value }
value-attestation-after-absence = absence: { $absence }; count: { $count }; next: { $next }
value-attestation-signers = members: { $members }; secretary: { $secretary }
value-attestation-acquaintance-due = last day: { $last-day }; day to aim at: { $aim-at }
value-attestation-dismissal-ground = not passed: { $not-passed }; posts refused: { $posts-refused }
value-attestation-appeal = an appeal may be registered: { $registrable }; it holds up execution: { $suspends }

## Norms

norm-attestation-category = Item of annex 1 that the post matches
norm-attestation-competent = Competent attestation commission
norm-attestation-exempt = Whether clause 2 excepts the employee
norm-attestation-subject = Whether the employee is subject to attestation
norm-attestation-may-list = Whether the employee may be listed before the commission
norm-attestation-may-remove = Whether the employee may be taken off the list
norm-attestation-late-proof = Acts that lie in a period proved later
norm-attestation-in-window = Whether the stage may lie on the day
norm-attestation-set-up = Whether the commission may be set up
norm-attestation-approver-of = Who approves the document
norm-attestation-may-approve = Whether the document may be approved so
norm-attestation-composition = Whether the personal composition rests on the seats
norm-attestation-notice-due = Last day for the notice
norm-attestation-notice-lateness = How late the notice was
norm-attestation-notice = Whether the notice was given as it has to be
norm-attestation-characteristic-due = Last day for the characteristic
norm-attestation-characteristic-lateness = How late the characteristic was
norm-attestation-may-send-characteristic = Whether the characteristic may be sent
norm-attestation-pack-due = Last day for the materials
norm-attestation-pack-lateness = How late the materials were
norm-attestation-pack = Whether the materials were sent as they have to be
norm-attestation-may-start-stage = Whether norms or test may be held
norm-attestation-allowed-decisions = Decisions that norms and test leave
norm-attestation-may-interview = Whether the interview may be held
norm-attestation-may-close-item = Whether the item may be closed
norm-attestation-may-decide = Whether the decision may be taken
norm-attestation-effect = What the decision means
norm-attestation-quorum = Quorum of the session
norm-attestation-may-open = Whether the session may be opened
norm-attestation-present-at-item = Who is there for this case
norm-attestation-recusal-effect = What a recusal does
norm-attestation-item-quorum = Whether enough are left for the item
norm-attestation-votes = Whether the vote is taken as it has to be
norm-attestation-vote-result = Result of the open vote
norm-attestation-may-declare = Whether the result may be declared
norm-attestation-absence-count = Number of unexcused absences
norm-attestation-after-absence = What follows the absence
norm-attestation-may-count-absence = Whether the absence may be counted under clause 17
norm-attestation-may-relist = Whether the employee may be put on an agenda again
norm-attestation-protocol-due = Last day for the protocol
norm-attestation-signers = Who signs the protocol
norm-attestation-protocol = How the protocol stands
norm-attestation-sheet-target = Day to aim at for the sheet
norm-attestation-sheet = How the attestation sheet stands
norm-attestation-acquaintance-due = Last day for the acquaintance
norm-attestation-acquaintance = How the acquaintance stands
norm-attestation-dismissal-ground = Grounds of dismissal
norm-attestation-may-dismiss = Whether a dismissal case may be opened
norm-attestation-appeal = Whether an appeal may be registered

## Missing facts

ask-employee-status = whether the person is an employee of the internal affairs bodies
    .cure = Record whether the person has that status.
ask-appointment-day = the first day in the post
    .cure = Record the first day in the post.
ask-sub-unit = the sub-unit of the post
    .cure = Record directorate, division, or the unit itself.
ask-structure-match = the item by the model structure
    .cure = Compare with the structure that the Minister approved and record the item.
ask-staff-class = the class of staff of the post
    .cure = Record the class from the staff list.
ask-acting-posts = the posts whose duties are performed for a time
    .cure = Record them, or that there are none.
ask-leadership = whether the post is a leadership post
    .cure = Record whether it is.
ask-home-region = the region of the post
    .cure = Record the region.
ask-home-table = the approved table of home commissions
    .cure = Enter the unit’s region in the table.
ask-direct-head = the direct head
    .cure = Record the direct head.
ask-service-end = the end of service
    .cure = Record the day, or that service goes on.
ask-exemptions = pregnancies and leaves
    .cure = Record them, or that there are none.
ask-exemption-start = the first day of the period
    .cure = Take it from the proof; the day of filing does not stand for it.
ask-exemption-end = the last day of the period
    .cure = Record the last day by the proof.
ask-proof-filed = the day on which the proof came in
    .cure = Record the day of filing.
ask-return-confirmation = the confirmation of the HR unit
    .cure = Record the day, or that it is not given.
ask-stated-ground = the ground stated
    .cure = State the ground.
ask-commission = the commission and its region
    .cure = Record its sort and region.
ask-commissions-set-up = the commissions set up
    .cure = Record them, or that there are none.
ask-regulation-approval = the approval of the regulation
    .cure = Record the day, or that there is none.
ask-composition-approval = the approval of the personal composition
    .cure = Record the day, or that there is none.
ask-members = the members of the personal composition
    .cure = Record the members with their seats.
ask-seat-post = whether the member holds the post of the seat
    .cure = Record whether that post is held.
ask-release = whether the member was released from the post
    .cure = Record the day, or that it has not come.
ask-hr-unit = whether the secretary is of the HR unit
    .cure = Record the secretary’s unit.
ask-work-schedule = the work schedule of the commission
    .cure = Record its approval and its days.
ask-document = which document is approved
    .cure = Name the document.
ask-approver = who approved
    .cure = Record who approved.
ask-document-approval-day = the day of the approval
    .cure = Record the day.
ask-agreement = the agreement of the Presidential Administration
    .cure = Record the day, or that there is none.
ask-schedules = the schedules of the stages
    .cure = Record them with approval and days.
ask-employee-notices = the notices given to the employee
    .cure = Record them, or that there are none.
ask-first-stage = the day of the employee’s first stage
    .cure = Record the day.
ask-stage = which stage is meant
    .cure = Name the stage.
ask-characteristic = the service characteristic
    .cure = Record the days of drawing up and sending.
ask-filled-fields = which lines of the form are filled in
    .cure = Record the lines filled in.
ask-author = the author of the characteristic
    .cure = Record the author.
ask-characteristic-acquaintance = the acquaintance with the characteristic
    .cure = Record the day, or that it has not come.
ask-materials-sent = the materials sent to the commission
    .cure = Record day, commission and contents.
ask-norms-results = the results of the norms
    .cure = Record result and day of each norm.
ask-test-results = the results of the test
    .cure = Record mark or non-appearance for both parts.
ask-test-threshold = the threshold of the test
    .cure = Record the threshold of that day.
ask-lateness-overrides = the overrides recorded
    .cure = Record each with its code, by whom and why, or that there are none.
ask-session-day = the day of the session
    .cure = Record the day.
ask-attendance = who was there when the session opened
    .cure = Record those present; for whoever holds the other post of a seat, the person and the seat.
ask-movements = who came and left during the session
    .cure = Record them with times, or that nobody did.
ask-vote-time = the time of the vote
    .cure = Record the time.
ask-recusals = the members recused
    .cure = Record them, or that there are none.
ask-votes = the votes and how they were taken
    .cure = Record who voted which way.
ask-interview = the interview
    .cure = Record day, commission and the employee’s presence.
ask-recording = the recording of the interview
    .cure = Record whether there is audio or video.
ask-decision = the decision of the commission
    .cure = Record the decision.
ask-decision-day = the day of the decision
    .cure = Record the day.
ask-absences = the absences from sessions
    .cure = Record them, or that there are none.
ask-absence-reason = what was made of the reason of the absence
    .cure = Record who judged it, and how.
ask-return-day = the day of return to service
    .cure = Record the day, or that it has not come.
ask-protocol = the protocol
    .cure = Record its days and signatures.
ask-attestation-sheet = the attestation sheet
    .cure = Record the day of the entry and the decision.
ask-acquaintance = the acquaintance with the decision
    .cure = Record the day, or that it has not come.
ask-offers = the posts offered and the answers
    .cure = Record them, or that there are none.

## Values of readings

reading-x-fail-rule--both = both failures are needed
reading-x-fail-rule--either = either failure suffices
reading-x-norms-not-taken--failed-or-not-taken-without-valid-reason = not taken without a valid reason is not passed
reading-x-norms-not-taken--failed-only = only what was failed
reading-x-norms-not-taken--failed-or-not-taken = whatever was not taken is not passed
reading-x-test-below-scope--any-component = any part below suffices
reading-x-test-below-scope--all-components = all parts must be below
reading-x-test-below-scope--total = the total is looked at
reading-x-quorum-secretary--in-base-and-attendance = the secretary counts in the composition and among those present
reading-x-quorum-secretary--excluded = the secretary does not count
reading-x-quorum-secretary--in-base-only = the secretary counts in the composition only
reading-x-quorum-base--personal-composition = of the names last approved
reading-x-quorum-base--post-composition = of the seats by posts
reading-x-quorum-scope--session = for the session
reading-x-quorum-scope--item = for each item
reading-x-majority-present-scope--session = of those who took part in the session
reading-x-majority-present-scope--item = of those there at the item
reading-x-abstention--allowed = a member may abstain
reading-x-abstention--forbidden = a member may not abstain
reading-x-ballot-mode--sequential-motion = motions one after another
reading-x-ballot-mode--single-choice = one ballot among five
reading-x-tie-without-chair-vote--no-decision = no decision
reading-x-tie-without-chair-vote--postpone = the item is put off
reading-x-chair-required--no = the chair need not be there
reading-x-chair-required--yes = the chair must be there
reading-x-secretary-required--no = the secretary need not be there
reading-x-secretary-required--yes = the secretary must be there
reading-x-seat-alternates--fixed-by-personal-composition = only the one named
reading-x-seat-alternates--either-may-attend = either of the two
reading-x-notice-anchor--employee-first-stage = before the employee’s first stage
reading-x-notice-anchor--campaign-start = before the campaign
reading-x-notice-exactness--at-least = a month or more
reading-x-notice-exactness--exact = exactly a month
reading-x-backward-weeks--same-weekday = to the same weekday
reading-x-backward-weeks--clear-days = clear days lie between
reading-x-backward-nonworking--previous-working-day-for-planning = it stays; the working day before is for planning
reading-x-backward-nonworking--previous-working-day = it moves to the working day before
reading-x-backward-nonworking--no-shift = it stays
reading-x-protocol-day-zero--excluded = the day of the decision is not counted
reading-x-protocol-day-zero--included = the day of the decision is counted
reading-x-acquaintance-day-zero--excluded = the day of the decision is not counted
reading-x-acquaintance-day-zero--included = the day of the decision is counted
reading-x-protocol-deadline-covers--text-and-signatures = text and signatures
reading-x-protocol-deadline-covers--text-only = the text only
reading-x-exemption-join--pregnancy-or-leave = two grounds
reading-x-exemption-join--pregnancy-and-leave = both together
reading-x-exemption-end-in-window--becomes-subject-after-hr-confirmation = subject once the HR unit confirms
reading-x-exemption-end-in-window--becomes-subject = subject at once
reading-x-exemption-end-in-window--exempt-for-campaign = free for the campaign
reading-x-valid-reason-judge--commission = the commission judges
reading-x-valid-reason-judge--hr-unit = the HR unit judges
reading-x-valid-reason-judge--closed-list = by a closed list
reading-x-absence-count--cumulative = counted in all
reading-x-absence-count--consecutive = counted in a row
reading-x-clause17-outcome--separate-outcome-by-vote = an outcome apart, by vote
reading-x-clause17-outcome--decision-15-5 = decision 15(5)
reading-x-clause17-outcome--automatic-recommendation = it follows of itself
reading-x-not-passed-scope--15-5--and-17 = 15(5) and clause 17
reading-x-not-passed-scope--15-3--15-4--15-5--and-17 = every decision that says unfit
reading-x-refusal-form--written-refusal-of-each-offer = in writing for each post
reading-x-refusal-form--written-general-refusal = one refusal in writing
reading-x-refusal-form--act-of-refusal-allowed = an act of refusal will do
reading-x-late-return--manual = a person decides
reading-x-late-return--attest-after-window = attested after the campaign
reading-x-late-return--lapse = it lapses
reading-x-window-scope--stages-2-to-5 = stages 2 to 5
reading-x-window-scope--all-stages = all stages
reading-x-window-scope--decisions = decisions only
reading-x-window-scope--first-stage = the first of stages 2 to 5
reading-x-overlap-rule--central-prevails = the central list wins
reading-x-overlap-rule--lowest-number = the lower number wins
reading-x-overlap-rule--manual = a person decides
reading-x-home-commission--explicit-table = by an approved table
reading-x-home-commission--region-of-stationing = by the region of the post
reading-x-recording--audio-or-video = audio or video
reading-x-recording--audio-and-video = both
reading-x-acting-holders--permanent-only = permanent holders only
reading-x-acting-holders--permanent-and-acting = acting holders, too
reading-x-post-reference-date--listing-rechecked-at-session = the day of listing, again at the session
reading-x-post-reference-date--campaign-start = the first day of the campaign
reading-x-post-reference-date--decree-date = the day of the Decree
reading-x-post-reference-date--session = the day of the session
reading-x-decision1-variants--exactly-one = exactly one variant
reading-x-decision1-variants--one-or-both = one or both
reading-x-decision1-variants--not-recorded = none need be named
reading-x-recusal--manual-recorded = entered by hand
reading-x-recusal--none = there is none
reading-x-appeal-suspends--no = it does not
reading-x-appeal-suspends--yes = it does
reading-x-late-document--record-breach = a recorded breach
reading-x-late-document--refuse-with-recorded-override = a refusal that can be overridden by name
reading-x-staff-class-source--post-class = the class of the post
reading-x-staff-class-source--post-rank-limit = the highest rank allowed
reading-x-staff-class-source--holder-rank = the rank of the holder
reading-x-decision-without-employee--only-clause-17 = under clause 17 only
reading-x-decision-without-employee--allowed = allowed
reading-x-independent-scope--divisions-and-sections = divisions and sections
reading-x-independent-scope--divisions-only = divisions only
reading-x-preparation-scope--notice-and-schedule = notice and schedule
reading-x-preparation-scope--whole-chapter-2 = all of chapter 2
reading-x-first-deputies--deputies = a first deputy is a deputy
reading-x-first-deputies--only-where-named = only where named
reading-x-minister-replacement--clause-8-only = the schedules of clause 8 only
reading-x-minister-replacement--every-approval = every document
reading-x-pack-contents--as-collected = whatever is at hand
reading-x-pack-contents--with-results = with the results
reading-x-test-not-taken--no-mark = no mark
reading-x-test-not-taken--below = a mark below the threshold
