# Answers of the command line.

## Errors: what is wrong and what to do

cli-error = Error: { $reason }
cli-error-ambiguous-person = “{ $name }” fits several people ({ $count }): { $some }. Give the number (P12) or the IIN.
cli-error-no-register = There is no register in { $dir }. Make one with: lauazym demo --data { $dir } or lauazym import FILE --data { $dir }
cli-error-refused = Nothing was recorded ({ $whom }): { $reason }
cli-error-file = File: { $file }. { $reason }
cli-error-no-person = The register has no such person: { $name }. Give a number (P12), an IIN or a name.
cli-error-not-known-then = The register did not know this person then: { $name }. Take a later day.
cli-error-no-post = The register has no such post: { $name }. Give its key in the staff list.
cli-error-no-body = The register has no such body: { $name }
cli-error-no-act = There is no such act: { $name }. The acts are listed by: lauazym acts list
cli-error-no-clause = The act has no such clause: { $name }. Its clauses are shown by: lauazym acts show ACT
cli-error-reading-form = A reading is written as NAME=VALUE; given was: { $value }
cli-error-reading-central = The central authority chooses this reading, one for all bodies: { $value }. Leave out --body.
cli-error-not-an-export = This file is no export of a journal: { $value }. Such a file is made by: lauazym journal export
cli-error-erased = The data of this person were erased and cannot be read again: { $name }
cli-error-no-ground = An erasure needs its legal ground: lauazym journal erase { $value } --ground "…". Nothing was erased.
cli-error-demo-among-people = The register in { $value } holds people who are not of the demo; the made-up staff is not recorded among them. Name another directory: lauazym demo --data OTHER
cli-error-file-exists = There is such a file already: { $value }. It was not written over; name another.

## Demo

cli-demo-recorded = A made-up staff was recorded: people – { $people }, posts – { $posts }, journal entries – { $entries }. All people are fictitious.
cli-demo-already = This staff is recorded already: people – { $people }, posts – { $posts }, journal entries – { $entries }.
cli-demo-due = Who must rotate in { $year }:
cli-demo-more = { $count } more; all of them: lauazym due --year { $year }
cli-demo-cases = Hard cases ({ $count } in all); the reasons of any: lauazym explain { $person }
cli-demo-next =
    The data lie in { $data }. What next:
      lauazym due --year { $year }
      lauazym explain { $person }
      lauazym acts coverage
      lauazym journal verify

## Import

cli-import-reading = Reading { $sheet }: { $rows }
cli-import-checking = Checking
cli-import-recording = Recording
cli-import-recorded = Recorded: new people – { $new }, changed people – { $changed }, events of people – { $events }, events of the staff establishment – { $staff }.
cli-import-would-record = The file is right, nothing was recorded. It would be: new people – { $new }, changed people – { $changed }, events of people – { $events }, events of the staff establishment – { $staff }.
cli-import-nothing-new = There is nothing here that the register does not have.
cli-import-refused =
    Nothing was recorded; { $count ->
        [one] { $count } place is
       *[other] { $count } places are
    } to be corrected.
cli-import-warning = To be looked at: { $sheet }, row { $row }, { $column }: { $note }
cli-import-template-written = The template was written: { $file }

## A person, and what the norms say

cli-person = Person
cli-iin = IIN
cli-born = Born
cli-rank = Rank
cli-post-title = Title of the post
cli-family = Family
cli-housing = Needs service housing
cli-person-next = To see why: lauazym explain { $person }
cli-explain-heading = { $person }. As of { $day }; plan year { $year }.
cli-explain-as-above = (steps said above: { $count })
cli-may-question = { $name } → “{ $post }”, taking effect on { $day }
cli-many-clauses =
    { $count ->
        [one] { $count } clause
       *[other] { $count } clauses
    }

## The rotation plan

cli-due-summary = As of { $day }. Holders of posts that are listed or not yet matched with the list: { $holders }.
cli-due-undecided = It cannot be decided whether these stand in the plan ({ $count }); a fact is missing:
cli-not-before = not before { $day }
cli-claimed = undocumented: { $kinds }
cli-remark-missing = missing: { $fact }
cli-remark-transitional = transitional
cli-total = In all

## Scenarios

cli-check-difference = { $what }: expected { $expected }; found { $found }
cli-check-summary = Scenarios: passed – { $passed }; failed – { $failed }.

## Acts

cli-edition-in-force = Edition { $edition }: in force, { $from } – { $until }
cli-edition-not-fixed = Edition { $edition }: { $from }
cli-not-yet-fixed-publication = not yet fixed: the publication of { $act } is not recorded
cli-not-yet-fixed-rule = not yet fixed: the text of { $act } does not say
cli-not-yet-fixed-signing = not yet fixed: the day of signing of { $act } is not known
cli-acts-recorded = Recorded.
cli-acts-published = Recorded: { $act } was first officially published on { $day }. In force from: { $from }.
cli-acts-published-anew = Recorded: { $act } was first officially published on { $day }; recorded before was { $old }. In force from: { $from }; before, from: { $old-from }.
cli-acts-published-already = This is recorded already: { $act } was first officially published on { $day }. In force from: { $from }.

## Journal

cli-journal-sound = The journal is sound. Entries: { $entries }; problems: { $problems }; root hash: { $root }
cli-journal-damaged = The journal is damaged. Entries: { $entries }; problems: { $problems }; root hash: { $root }. Restore a copy: lauazym journal restore
cli-journal-problem-at = Entry { $entry }: { $what }
cli-journal-witness = Compared with the witness of { $entries } entries.
cli-journal-witness-absent = There is no witness beside the keys: an end that was cut off would not be seen.
cli-journal-witness-without-keys = Without the keys no witness was compared: an end that was cut off would not be seen, unless a --checkpoint shows it.
cli-journal-restored = Restored from { $from } to { $to }; entries: { $entries }.
cli-journal-older = The copy { $from } is sound; entries: { $entries }. It is older than the register was: the witness knows of { $lost } more after them, and the copy does not have these.
cli-journal-other-history = The copy { $from } is sound; entries: { $entries }. The witness is of another continuation of this journal: another copy was used meanwhile, and what was recorded in that is not here.
cli-journal-accept-loss = Nothing was restored. Look for a newer copy, or accept the loss: lauazym journal restore { $from } --accept-loss
cli-journal-witness-aside = What came later is lost. Record it anew, and repeat any erasure of a person that was among it. The former witness was moved to { $file }.
cli-journal-exported-without-keys = The export has no keys: it can be checked, but the personal data in it cannot be read after an import. With them: lauazym journal export --with-keys
cli-journal-imported-without-keys = To be looked at: this export has no keys. The journal can be checked, the personal data in it cannot be read. Take an export made with --with-keys.
cli-journal-exported = Exported to { $place }; entries: { $entries }.
cli-journal-imported = Imported into { $place }; entries: { $entries }.
cli-journal-backed-up = Copied to { $place }; entries: { $entries }. Keep the keys elsewhere.
cli-journal-erased = The key of { $person } is destroyed; the personal data can no longer be read. Destroy it in earlier copies too.
cli-journal-erased-later = The key of { $person } is destroyed; its trace on the disk goes when the journal is next opened. Destroy it in earlier copies too.

## Table columns

cli-column-person = Person
cli-column-name = Name
cli-column-case = Case
cli-column-post = Post
cli-column-body = Body
cli-column-item = List item
cli-column-term-passes = Term passes
cli-column-time-ends = Time ends
cli-column-protected = Protected
cli-column-remark = Remark
cli-column-in-plan = In the plan
cli-column-transitional = Transitional
cli-column-marked = Fact missing
cli-column-undecided = Undecided
cli-column-fact = Fact
cli-column-value = Value
cli-column-from = From
cli-column-last-day = Last day
cli-column-ground = Ground
cli-column-norm = Norm
cli-column-decides = Determines
cli-column-needs = Needs
cli-column-citations = Clauses
cli-column-outcome = Outcome
cli-column-act = Act
cli-column-title = Title
cli-column-signed = Signed
cli-column-in-force-from = In force from
cli-column-in-force-until = In force until
cli-column-in-force = In force
cli-column-provisions = Provisions
cli-column-unaccounted = Unaccounted
cli-column-citation = Clause
cli-column-kind = Kind
cli-column-status = Status
cli-column-by = Executed by
cli-column-summary = Summary
cli-column-reading = Reading
cli-column-options = Options
cli-column-question = Question
cli-column-sheet = Sheet
cli-column-row = Row
cli-column-column = Column
cli-column-found = Found
cli-column-problem = Problem
cli-column-recorded = Recorded
cli-column-new-people = New people
cli-column-file = File
cli-column-passed = Passed
cli-column-asks = Questions
cli-column-scenario = Scenario
cli-column-sound = Sound
cli-column-entries = Entries
cli-column-explain = Explanation

## How the command line is explained

cli-usage-usage = Usage
cli-usage-commands = Commands
cli-usage-command = COMMAND
cli-usage-arguments = Arguments
cli-usage-options = Options
cli-usage-default = default
cli-usage-values = values
cli-usage-variable = variable
cli-usage-help-flag = Print help
cli-usage-version-flag = Print the version
cli-usage-meant = Perhaps meant
cli-usage-more = More: lauazym --help, lauazym COMMAND --help
cli-usage-no-such-command = there is no such command: { $command }
cli-usage-no-such-argument = there is no such argument: { $argument }
cli-usage-missing = required and not given: { $argument }
cli-usage-missing-command = a command is required
cli-usage-conflict = { $argument } cannot stand together with { $other }
cli-usage-no-value = { $argument } wants a value
cli-usage-not-a-day = { $argument }: not a day: { $value }. Write it as 2026-11-20 or 20.11.2026
cli-usage-wrong-value = { $argument } cannot be: { $value }

## A norm by its name, and the days that follow from an event

cli-determine-digest = Digest of the determination: { $digest }
cli-error-no-norm = There is no norm “{ $name }”. See: lauazym norms
cli-error-set-form = “{ $value }” is not PATH=VALUE, such as session.day=2024-06-18.
cli-error-no-register-facts = The register holds no facts of a person for the norms of { $value } yet; bring them with --facts FILE.
cli-error-no-event = There is no event “{ $name }”. See: lauazym deadlines --list
cli-deadlines-heading = { $event }: { $day }
cli-deadlines-counted = Counted: { $count ->
    [one] { $count } day
   *[other] { $count } days
}: { $days }
cli-deadlines-skipped = Not counted: { $day } – { $why }
cli-column-event = Event
cli-column-means = What it is
cli-column-norms = Norms
cli-column-weekday = Weekday
cli-column-counted = Counted
cli-column-skipped = Skipped
cli-column-asks-for = Facts asked for
cli-acts-awaiting = Planned until the procedure { $procedure } is there: { $count }

cli-nomenclature-heading = Row { $row } of the List: { $name }. As of { $day }
cli-nomenclature-several = “{ $value }” fits several rows ({ $count }); name one by its number.
cli-error-no-nomenclature = No row of the List fits “{ $name }”. Try a row number or fewer words.

## The draft of the plan

cli-error-no-draft = No draft of this plan year: { $name }. Begin one: lauazym plan draft --year { $name }
cli-plan-summary = Rotation plan for { $year }, drawn up as of { $day }. Moved: { $moved }; exchanges: { $rings }; no lawful post for: { $stay }; points: { $points }.
cli-plan-proved = Proved: no lawful plan leaves fewer people where they are, and none of those costs fewer points.
cli-plan-proved-without = Proved, without the moves that are not lawful on the day of their chain ({ $count }): no other such plan leaves fewer people where they are, and none of those costs fewer points.
cli-plan-next =
    Next:
      lauazym plan why PERSON [POST] --year { $year }
      lauazym plan what-if PERSON [POST] --year { $year }
      lauazym plan pin PERSON POST --year { $year }
cli-plan-ring = exchange { $number } ({ $count })
cli-plan-chain = chain { $number } ({ $count })
cli-plan-all-taken = every lawful post is needed for others ({ $count })
cli-plan-reason = { $reason } ({ $count })
cli-plan-no-post = no post is free
cli-plan-denied-by-head = The head has forbidden this move.
cli-plan-denied-on-day = On the day of its chain, { $day }, this move is not lawful.
cli-plan-denied-closed = The head has decided that this post is given to nobody in this plan.
cli-plan-denied-limited = The head has limited the choice, and this move is outside it.
cli-plan-kept = The head has kept this person in the post held.
cli-plan-price = If this person had the post, the whole plan would cost more: points { $points }; staying where they are { $stay }.
cli-plan-no-price = The plan cannot give this post: its holder has no other lawful one, or it is pinned to someone else.
cli-plan-best = Best alternative: { $post } ({ $key }). The whole plan, drawn up anew, would cost more: points { $points }; staying where they are { $stay }.
cli-plan-no-other = There is no other lawful post that the plan could give.
cli-plan-holders = Every lawful post is needed for others. Who has it, and what the whole plan would cost more if this person had it instead (empty: it cannot be given):
cli-plan-remains = { $name } (stays in it)
cli-plan-contend = { $people } people may lawfully have only { $posts } posts between them, so one of them stays.
cli-plan-contend-people = People: { $names }
cli-plan-contend-posts = Posts: { $names }
cli-plan-and-more = and { $count } more
cli-plan-care = Protected by clause 6 and staying: { $count }. Each is offered a post in the same locality (6.2, 6.3), of those that remain free, or has the time in the post extended (6.2, 18–22). Such an offer is no rotation move.
cli-plan-offer = To be offered in the same locality: { $post }, from { $day }.
cli-plan-no-offer = No post remains free in the same locality that could be offered.
cli-plan-extension = Or more time in the post. At the latest until: { $until }; materials by: { $day }; decides: { $before }.
cli-plan-no-extension = The time in the post cannot be extended further.
cli-plan-alternatives = Other lawful posts: { $count }. What the whole plan would cost more:
cli-plan-change = Change of the whole plan: points { $points }; staying where they are { $stay }.
cli-plan-same = The two plans give everyone the same post.
cli-plan-error-not-lawful = This move is not lawful, so it cannot be pinned: { $value }
cli-plan-error-not-planned = Not among those for whom this plan is made: { $value }
cli-plan-error-not-given = The plan cannot give this post, because its holder does not leave it: { $value }
cli-plan-error-no-post-left = With this wish someone would be left without any post: { $value }
cli-plan-error-denied = Another wish denies this move, so it cannot be pinned: { $value }
cli-plan-wish-pinned = Wished for { $who }: { $what }
cli-plan-wish-forbidden = Denied to { $who }: { $what }
cli-plan-wish-limited = Limited, { $who }: only { $what }
cli-plan-wish-closed = Closed by the head, given to nobody: { $who }{ $what }
cli-plan-error-names = Name a person and then posts (for a limit a place will do), or with --post people: { $value }
cli-plan-error-form = Not a plan as “lauazym plan show --format json” writes it: { $value }
cli-column-plan-from = From
cli-column-plan-to = To
cli-column-plan-day = Day
cli-column-plan-together = Together
cli-column-plan-points = Points
cli-column-plan-criterion = What is weighed
cli-column-plan-units = Units
cli-column-plan-holder = Who has it
cli-column-plan-offer = Offer (6.2, 6.3)
cli-column-plan-until = Extension, latest end
cli-column-plan-submit-by = Materials by
cli-column-plan-before = Decides
cli-column-post-key = Post key
cli-column-plan-stays-more = Staying more
cli-column-plan-points-more = Points more
cli-column-plan-stays-fewer = Staying fewer
cli-column-plan-points-saved = Points saved
cli-column-plan-first = First plan
cli-column-plan-second = Second plan
criterion-relocation = other locality
criterion-family = family moving along ({ $units })
criterion-children-at-school = children change schools ({ $units })
criterion-protected-relocation = protected, moves with consent
criterion-housing = needs service housing
criterion-distance = { $units } × 100 km
criterion-other-role = post of another kind
criterion-unfamiliar-field = unit of a kind not served in
criterion-region-again = region served in before
criterion-temporary-vacancy = vacant for a time
criterion-agreement = agreement needed
criterion-empty-months = post empty, months: { $units }

## Documents

cli-plan-drawing = Drawing up the plan
cli-document-writing = Writing { $file }
cli-document-written = Written: { $file }
cli-documents-written = Files written to { $folder }: { $count }
cli-plan-form-complete = Every cell of the form is filled.
cli-plan-form-gaps = Empty cells of the form: { $count }; employees: { $people }. With them the plan cannot go to the head (rules 11, 13):
cli-column-plan-row = Row
cli-column-plan-column = Column
cli-column-document = Document
cli-column-document-title = What it is
cli-column-template = Template
cli-template-ours = of the product
cli-template-how = To use your own: print ours with “lauazym template NAME”, change it, and save it as { $folder }/NAME.LANGUAGE.md, or of one body as { $folder }/BODY/NAME.LANGUAGE.md
cli-error-ending = A document is written as .pdf, .docx or .xlsx: { $value }
cli-error-no-print-worker = The part that makes PDF is not installed beside this program. Build it with “cargo build --release -p lauazym-print”, or choose .docx or .xlsx{ $value }
cli-error-document-exists = There is such a file already: { $value }. Nothing was written over; name another, or add --replace
cli-column-missing = Not recorded

## Accounts and access

cli-column-action = Action
cli-column-login = Name to sign in
cli-column-account-name = Who
cli-column-roles = Roles
cli-column-account-state = State
cli-account-state-open = open
cli-account-state-closed = closed
cli-account-opened = The account was opened: { $login }
cli-account-changed = The account was changed: { $login }
cli-error-no-account = There is no account of this name: { $name }
cli-account-password = Password:
cli-account-none = There are no accounts yet. Open the first: lauazym account open LOGIN --role administrator
cli-error-login-taken = There is an account of this name already: { $login }
cli-error-login = This cannot be the name of an account: { $login }. Letters, digits, - _ . @ and no blanks
cli-error-short-password = The password is too short: it has at least this many characters: { $length }
cli-serve-open = The site is open: { $address }
cli-serve-accounts = The accounts of the demo (the passwords are others at each start):
cli-serve-end = To end it: Ctrl+C.
