# The answer in one sentence.

outcome-determined = determined
outcome-not-before = not before this day
outcome-undetermined = cannot be decided
outcome-not-applicable = not applicable
outcome-for-authority = for the authority
outcome-conflict = the clauses differ

answer-determined = Determined: { $value }
answer-not-before = Not before { $value }. To fix the day, not recorded: { $asks }
answer-at-least = No fewer than { $value }. To fix the answer, not recorded: { $asks }
answer-as-far-as-known = As far as is known: { $value }. Not recorded: { $asks }
answer-undetermined = Cannot be decided; not recorded: { $asks }
answer-not-applicable = The question does not arise; clause: { $clauses }
answer-for-authority = To be decided by { $authority }; clause: { $clauses }
answer-conflict = Two clauses answer differently: { $clauses }

permission-given = allowed, nothing in the act speaks against it
permission-refused = Not allowed. { $reasons }
permission-refused-plainly = not allowed


verdict-lawful = Allowed: nothing in the act speaks against it.
verdict-refused = Not allowed.

refusals-added = then also – { $reasons }
refusals-dropped = then no longer – { $reasons }
