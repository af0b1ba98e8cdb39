# The site: frame, signing in, errors, today.

site-name = Lauazym
site-skip = Skip to the content
site-sections = Sections
site-section-today = Today
site-section-people = People
site-section-posts = Posts
site-section-rotation = Rotation
site-section-acts = Acts
site-section-scenarios = Scenarios
site-section-journal = Journal
site-search = Search for a person, a post or a clause
site-search-hint = Name, IIN, post, clause
site-search-do = Search
site-search-title = Search: { $asked }
site-search-none = Nothing was found. Search for a person by family name or IIN, for a post by title, for a clause by number: 3.3.
site-language = Language
site-language-kk = Қазақша
site-language-ru = Русский
site-language-en = English

site-sign-in = Sign in
site-sign-in-do = Sign in
site-sign-in-refused = The user name and the password do not fit each other. Check both and enter them again.
site-sign-out = Sign out
site-user = User name
site-roles = Roles
site-second-factor = Second factor
site-code = One-time code
site-code-asked = The password is right. Enter it once more, and the code of the application.
site-account-title = Account: { $name }
site-sessions = Open sessions
site-session-since = Since
site-session-from = From
site-session-this = this session
site-session-end = End
site-session-end-do = End the session
site-own-file = My file
site-due-not-yours = The due list is not open to your role.
site-password = Password

site-error-not-found = There is no such page
    .why = Neither the register nor the acts have anything of this name:
    .cure = Check the address, or search.
site-error-not-yours = This section is not open to you
    .why = Your role does not entitle you to open this section.
    .cure = If you need it for your work, ask the administrator for the right.
site-error-not-signed-in = You are not signed in
    .why = This address answers only those who are signed in.
    .cure = Sign in and ask again.
site-error-from-elsewhere = The form was sent from another site
    .why = Forms from other sites are not accepted: it may not have been you who sent it.
    .cure = Open the page on this site and send the form again.
site-error-stale-form = The form is out of date
    .why = The session ended or changed after the page was opened. Nothing was changed.
    .cure = Reload the page and fill in the form again.
site-error-refused = What was entered is not right
    .cure = Go back and correct it. Nothing was changed.
site-error-too-many = Too many attempts
    .why = The number of attempts to sign in is limited, which protects against guessing of passwords.
    .cure = Try again in a minute.
site-error-fault = A fault of the system
    .why = The request was not carried out. The fault was noted for the administrator.
    .cure = Try again; if it stays, tell the administrator the number of the operation.
site-operation = Operation number:
site-to-today = To the page “Today”

site-today-title = Today, { $day }
site-today-empty = There is nobody in the register yet. The first step is to import the staff list. The system makes an empty template of the file.
site-today-empty-command = lauazym import --template staff.xlsx
site-plan-deadlines = Deadlines of the plan
site-plan-of-year = Plan of { $year }
site-due-overdue = Overdue
    .none = Nobody is overdue.
site-due-month = This month
    .none = Nobody’s time ends this month.
site-due-later = Later
    .none = Nobody’s time ends before the end of the plan year.
site-due-undecided = Cannot be decided
site-due-undecided-why = The answer depends on a fact that the register does not have. Once it is entered the system decides by itself.
site-show-all = Show all: { $count }

site-day-today = today
site-day-in-working-days = { $count ->
    [one] in { $count } working day
   *[other] in { $count } working days
 }
site-day-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
 }
site-day-in-months = { $count ->
    [one] in { $count } month
   *[other] in { $count } months
 }
site-day-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
 }
site-day-years-ago = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
 }
site-day-months-ago = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
 }
site-not-before = not before { $day }
site-open-day = open
site-day-counted = counted
site-weekday-monday = Mon
site-weekday-tuesday = Tue
site-weekday-wednesday = Wed
site-weekday-thursday = Thu
site-weekday-friday = Fri
site-weekday-saturday = Sat
site-weekday-sunday = Sun

site-column-number = Number
site-column-name = Name
site-column-post = Post
site-column-body = Body
site-column-ends = End of the time in the post
site-column-notes = Notes
site-region = Region
site-unit = Unit
site-clause = Clause
site-protected = Protected
site-protected-by = Protected: { $kinds }
site-transitional = Transitional
site-missing = Not recorded: { $fact }
site-any = Any
site-filters = Filters
site-filter-do = Show
site-filter-clear = Clear
site-range = { $first }–{ $last } of { $count }
site-pages = Pages of the list
site-previous = ← Previous
site-next = Next →

site-mark-refuse = Refused:
site-mark-breach = Breach:
site-mark-warn = Note:
site-mark-ask = Needed:
site-ledger = How the term adds up
site-ledger-sign = Sign
site-ledger-what = What was counted
site-ledger-amount = How much
site-ledger-day = Day
site-ledger-three-years = 3 years
site-seal = Entry of the journal
site-seal-recorded = Recorded
site-seal-by = By
site-seal-hash = Hash
site-seal-proof = Open the proof
