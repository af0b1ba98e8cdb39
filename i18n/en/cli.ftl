# Answers of the command line.

## Errors: what is wrong and what to do

cli-error = Error: { $reason }
cli-error-ambiguous-person = “{ $name }” fits several people ({ $count }): { $some }. Give the number (P12) or the IIN.
cli-error-no-register = There is no register in { $dir }. Make one with: lauazym demo --data { $dir } or lauazym import FILE --data { $dir }
cli-error-register-exists = There is a register in { $dir } already. Name an empty directory.
cli-error-refused = Nothing was recorded ({ $whom }): { $reason }
cli-error-file = File: { $file }. { $reason }
cli-error-no-person = The register has no such person: { $name }. Give a number (P12), an IIN or a name.
cli-error-no-post = The register has no such post: { $name }. Give its key in the staff list.
cli-error-no-body = The register has no such body: { $name }
cli-error-no-act = There is no such act: { $name }. The acts are listed by: lauazym acts list
cli-error-no-clause = The act has no such clause: { $name }. Its clauses are shown by: lauazym acts show ACT
cli-error-no-norm = There is no such norm: { $name }. They are listed by: lauazym norms
cli-error-no-reading = There is no such reading: { $name }. They are listed by: lauazym acts readings
cli-error-reading-form = A reading is written as NAME=VALUE; given was: { $value }
cli-error-citation-form = A citation is written as ACT, ACT/PART/CLAUSE or ACT@DAY/PART/CLAUSE; given was: { $value }
cli-error-date = A day is written as YYYY-MM-DD; given was: { $value }
cli-error-no-post-held = The employee holds no post on this day: { $name }
cli-error-erased = The personal data of this person were erased by law: { $name }

## Hints

cli-hint-explain = To see why: lauazym explain { $person }
cli-hint-due = Who must rotate: lauazym due --year { $year }
cli-hint-person = About the person: lauazym person { $person }
cli-hint-publish = Record the publication: lauazym acts publish { $act } DAY --source SOURCE
cli-hint-template = An empty template: lauazym import --template FILE
cli-hint-verify = Check the journal: lauazym journal verify

## Demo and import

cli-demo-made = A made-up staff: bodies – { $bodies }, posts – { $posts }, people – { $people }.
cli-demo-fictitious = All people are fictitious.
cli-import-reading = Reading { $sheet }: { $rows }
cli-import-recorded = Recorded: new people – { $people }, their events – { $events }, events of the staff establishment – { $staff-events }.
cli-import-would-record = The file is right. To be recorded: new people – { $people }, their events – { $events }, events of the staff establishment – { $staff-events }. Nothing was recorded.
cli-import-nothing-new = The file has nothing that the register does not have.
cli-import-problems =
    Nothing was imported; { $count ->
        [one] { $count } place is
       *[other] { $count } places are
    } to be corrected.
cli-import-warnings = To be looked at: { $count }.
cli-import-template-written = The template was written: { $file }

## A person

cli-person-post-held = Post held
cli-person-no-post = holds no post
cli-person-born = Born
cli-person-rank = Rank
cli-person-as-of = As of { $on }
cli-person-known-on = As known on { $on }
cli-person-appointments = Appointments
cli-person-absences = Absences
cli-person-extensions = Extensions
cli-person-circumstances = Family circumstances
cli-person-consents = Consents
cli-person-refusals = Refusals
cli-person-waivers = Decisions lifting the bar
cli-person-duties = Additional duties
cli-person-qualifications = Qualification requirements
cli-person-history = Recorded events
cli-person-still-held = still held
cli-person-end-unknown = the end is not recorded
cli-person-documented = documented
cli-person-claimed = claimed without a document

## Who falls due

cli-due-heading = Rotation plan for { $year }, drawn up on { $on }
cli-due-count = In the plan: { $count }; holders of listed posts: { $holders }.
cli-due-undecided = Not decided for want of facts: { $count }
cli-due-more = Not shown: { $count }. Leave out --limit to see all.
cli-due-nobody = Nobody falls due in this year.
cli-due-marked = * a bound, a fact is missing
cli-due-not-in-force = The day of the Decree’s publication is not recorded, so the transitional procedure is undecided.

## Explanation and permission

cli-explain-heading = { $person }: what the norms say, { $on }
cli-explain-steps = Steps
cli-explain-clauses = Clauses
cli-explain-readings = Readings that decided the answer
cli-explain-asks = Missing facts
cli-may-question = { $person } → “{ $post }”, { $on }, on the ground of: { $ground }
cli-may-allowed = Allowed.
cli-may-refused = Not allowed; reasons: { $count }.
cli-may-undecided = Cannot be decided; missing: { $asks }
cli-may-agreement = Agreement needed before the order: { $authorities }
cli-may-agreement-none = No agreement is needed.
cli-may-cure = What would cure it: { $cure }
cli-may-warning = To be noted: { $warning }

## Scenarios

cli-check-passed = passed
cli-check-failed = failed
cli-check-summary = Scenarios: { $count }; passed: { $passed }; failed: { $failed }.
cli-check-differs = Expected: { $expected }. Found: { $found }.
cli-check-unreadable = The scenario cannot be read: { $file }. { $reason }
cli-check-none = No scenarios were found: { $path }

## Acts

cli-acts-in-force = in force since { $from }
cli-acts-not-in-force = not in force; enters into force on { $from }
cli-acts-not-yet-fixed = the day of entry into force is not fixed: the publication is not recorded
cli-acts-repealed = without force since { $day }
cli-acts-published = Recorded: “{ $act }” was first officially published on { $on }; source: { $source }. It enters into force on { $from }.
cli-acts-provisional = the source is still to be confirmed
cli-acts-chosen = Recorded: { $key } = { $value }, from { $from }; signed by { $signed-by }.
cli-coverage-complete = Every provision is accounted for.
cli-coverage-faults = Faults: { $count }

## Journal

cli-journal-sound = The journal is sound. Entries: { $entries }; checkpoints compared: { $checkpoints }.
cli-journal-root = Root hash: { $root }
cli-journal-unsound = The journal is damaged; problems: { $count }. Restore a backup: lauazym journal restore
cli-journal-problem-at = Entry { $at }: { $what }
cli-journal-without-keys = Verified without the keys: sealed parts were not opened.
cli-journal-exported = Exported to { $file }; entries: { $entries }.
cli-journal-imported = Imported from { $file }; entries: { $entries }.
cli-journal-backed-up = Copied to { $dir }; entries: { $entries }. Keep the keys elsewhere.
cli-journal-restored = Restored and verified: { $dir }; entries: { $entries }.
cli-journal-erased = The key of { $person } is destroyed; the personal data can never be read again. Destroy the keys in earlier copies too.

## Table columns

cli-column-number = No
cli-column-person = Person
cli-column-name = Name
cli-column-iin = IIN
cli-column-born = Born
cli-column-post = Post
cli-column-body = Body
cli-column-unit = Unit
cli-column-item = List item
cli-column-level = Level
cli-column-role = Role
cli-column-locality = Locality
cli-column-due = Term passes
cli-column-time-end = Time ends
cli-column-transitional = Transitional
cli-column-protected = Protected
cli-column-marked = Mark
cli-column-asks = Missing
cli-column-on = Day
cli-column-from = From
cli-column-to = To
cli-column-until = Until
cli-column-last-day = Last day
cli-column-ground = Ground
cli-column-left = Ground of leaving
cli-column-kind = Kind
cli-column-days = Days
cli-column-document = Document
cli-column-recorded = Recorded
cli-column-by = By
cli-column-event = Event
cli-column-entry = Entry
cli-column-act = Act
cli-column-title = Title
cli-column-signed = Signed
cli-column-in-force = In force
cli-column-edition = Edition
cli-column-provisions = Provisions
cli-column-executed = Executed
cli-column-kept = Recorded
cli-column-informational = Informational
cli-column-planned = Planned
cli-column-unaccounted = Unaccounted
cli-column-clause = Clause
cli-column-summary = Summary
cli-column-status = Status
cli-column-words = Words
cli-column-norm = Norm
cli-column-needs = Needs
cli-column-cites = Cites
cli-column-reading = Reading
cli-column-question = Question
cli-column-chosen = Chosen
cli-column-options = Options
cli-column-default = Default
cli-column-chosen-by = Chosen by
cli-column-sheet = Sheet
cli-column-row = Row
cli-column-column = Column
cli-column-found = Found
cli-column-problem = Problem
cli-column-rows = Rows
cli-column-scenario = Scenario
cli-column-result = Result
cli-column-expected = Expected
cli-column-outcome = Outcome
cli-column-answer = Answer
cli-column-refusal = Reason
cli-column-cure = Cure
cli-column-warning = Warning
cli-column-value = Value
cli-column-code = Code
