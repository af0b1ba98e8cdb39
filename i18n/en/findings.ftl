# Steps of a determination: what each of them found.

finding-in-force = The act enters into force on { $from }.
finding-not-in-force = On { $on } the act is not yet in force; it enters into force on { $from }.
finding-missing = Not recorded: { $fact }.
finding-missing-of-post = Not recorded for the post “{ $post }”: { $fact }.

## The list and the level

finding-body-covered =
    { $covered ->
        [yes] The Decree applies to this body.
       *[no] The Decree does not apply to this body.
    }
finding-falls-under = The post “{ $post }” is in the list; item: { $item }.
finding-not-in-list = The post “{ $post }” falls under no item of the list.
finding-stands-at = Level of the post “{ $post }”: { $level }.

## Beginning of the term

finding-term-began = The term began on { $from } with the appointment to the post “{ $post }”.
finding-term-restarted = The term began anew on { $from } with the appointment to the post “{ $post }”; its ground does not carry the term over: { $ground }.
finding-term-restarted-unequal = The term began anew on { $from } with the appointment to the post “{ $post }”: it is not of equal rank with the post before, “{ $before }”.
finding-term-restarted-by-decision =
    The term began anew on { $from } with the appointment to the post “{ $post }”: it was decided that the gap of { $gap-days ->
        [one] { $gap-days } day
       *[other] { $gap-days } days
    } does not carry it over.
finding-term-carried-over =
    The term in the post “{ $before }” is carried over to the post “{ $post }”; ground: { $ground }; { $gap-days ->
        [0] without a gap.
        [one] gap: { $gap-days } day.
       *[other] gap: { $gap-days } days.
    }
finding-carry-over-open = Whether the term in the post “{ $before }” is carried over to the post “{ $post }” cannot be decided; for now it is counted as carried over. Not recorded: { $missing }.
finding-duties-change-nothing = Additional duties given from { $from } do not restart the term.
finding-took-the-place = The post “{ $post }” took the place of the post held before, “{ $before }”.

## Passing of the term, and absences

finding-three-years-pass = Three years from { $from } pass on { $on }.
finding-absences-joined =
    The leave from { $from } to { $to } and the one that began on { $then-from } are one absence; { $days-off ->
        [0] nothing lies between them.
       *[other] days off between them: { $days-off }.
    }
finding-absence-excluded =
    The absence from { $from } to { $to } is left out of the term: { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. The term passes on { $term-passes }.
finding-absence-counted = The absence from { $from } to { $to } counts in the term: to exceed the limit it would have had to last to { $exceeds-from } or longer.
finding-absence-of-other-kind = The absence that began on { $from } counts in the term; this kind is not left out: { $kind }.
finding-absence-after-term = The absence that began on { $from } changes nothing: the term passed on { $term-passed }.
finding-absence-open =
    The end of the leave that began on { $from } is not recorded; { $days-so-far ->
        [0] on { $seen-on } it had not begun
        [one] up to and including { $seen-on } it has lasted { $days-so-far } day
       *[other] up to and including { $seen-on } it has lasted { $days-so-far } days
    }, and the term does not pass before { $not-before }.
finding-term-passes = The term in the post passes on { $on }.
finding-term-passes-not-before = A fact is missing; the term in the post passes no earlier than { $on }.
finding-nothing-left = From { $from } nothing of the term is left.

## Extension and plan

finding-extended = The time in the post is extended until { $until } by an order of { $ordered }.
finding-extends-nothing = The extension until { $until } adds nothing: the time runs until { $runs-from } without it.
finding-extension-limit = Extensions are counted from { $runs-from }; the latest possible end is { $until }.
finding-time-ends = The time in the post ends on { $on }.
finding-in-plan =
    { $stands ->
        [yes] The time in the post ends on { $time-ends }, so the employee stands in the plan for { $year }.
       *[no] The time in the post ends on { $time-ends }, so the employee does not stand in the plan for { $year }.
    }
finding-moved-out-before = From { $on } the employee is no longer in this post, so does not stand in the plan for { $year }.
finding-transitional =
    { $applies ->
        [yes] The term passed on { $term-passed }, no later than the Decree entered into force on { $commencement }: the transitional procedure applies.
       *[no] The term passes on { $term-passed }, after the Decree entered into force on { $commencement }: the transitional procedure does not apply.
    }
finding-last-day = The last day is { $on }, counted from { $counted-from }.

## Family circumstances and consent

finding-protects = A circumstance protects the employee: { $kind }, since { $from }.
finding-claimed = A circumstance is claimed without a document and cannot be relied on: { $kind }.
finding-claimed-document-over = A circumstance ({ $kind }) is claimed: its document was valid until { $until }.
finding-claimed-not-proved = A circumstance ({ $kind }) is claimed: its document does not prove one fact – { $fact }.
finding-holds-no-post = The employee holds no post on { $on }.
finding-does-not-protect = A recorded circumstance does not protect on this day: { $kind }.
finding-not-protected = No documented circumstance protects the employee on this day.
finding-relocation =
    { $needed ->
        [yes] The move requires relocation to another locality.
       *[no] The move requires no relocation to another locality.
    }
finding-consent-stands = A written consent to this move stands, given on { $on }.
finding-consent-withdrawn = A written consent was given on { $on } and withdrawn in time on { $withdrawn }.
finding-no-consent = No written consent to this move is recorded.
finding-interest-of-service = The rotation is in the interest of the service: the term in the post need not have passed.

## The destination

finding-move-scheme = Levels: { $from } → { $to }; scheme of the move: { $scheme }.
finding-ranks-compared =
    { $equal ->
        [yes] The posts “{ $one }” and “{ $other }” are of equal rank.
       *[no] The posts “{ $one }” and “{ $other }” are not of equal rank.
    }
finding-left-on-barring-ground = The post “{ $post }” was left on { $on }; ground: { $ground }. It is open again from { $open-from }.
finding-bar-lifted = The one-year bar was lifted by a decision of { $decided }.
finding-requirements-compared = Qualification requirements: { $required } in all, { $met } met, { $unmet } not met.
finding-agreement-needed =
    { $president ->
        [yes] { $administration ->
            [yes] The agreement of the President and of the Presidential Administration is needed.
           *[no] The agreement of the President is needed.
        }
       *[no] { $administration ->
            [yes] The agreement of the Presidential Administration is needed.
           *[no] No agreement of the President or of the Presidential Administration is needed.
        }
    }
finding-decides = Belongs to: { $authority }.
finding-act-takes-form = Form of the act of appointment: { $form }.
finding-destination-open = The post “{ $post }” is open on this day.
finding-refused = Against it: { $code }.
finding-warned = To be noted: { $warning }.

# A code of an act's catalogue, by what it does to the step.
noted-refuse = Against it: { $code }
noted-breach = A breach, recorded: { $code }
noted-warn = To be noted: { $code }
noted-ask = To be decided by a person: { $code }
finding-row-of-the-form = The plan follows its form: a row of its own for the employee, numbered.
finding-particular-shown = Column { $column } shows: { $particular }.
finding-particular-missing = Column { $column } is empty, because this is not recorded: { $particular }.
finding-row-complete = The row shows all that the plan must show of an employee.
refusal-plan-form-incomplete = A cell of the plan’s row is empty
