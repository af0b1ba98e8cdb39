# Words of documents.

paper-not-recorded = not recorded
paper-not-before = not before { $day }; not recorded: { $missing }
paper-undetermined = cannot be determined; not recorded: { $missing }
paper-present = yes
paper-claimed = stated, not proved
paper-absent = no
paper-needed = needed
paper-not-needed = not needed
paper-agreement-both = of the President and of the Presidential Administration
paper-agreement-president = of the President
paper-agreement-administration = of the Presidential Administration

paper-rotation-plan = the annual rotation plan in its form
paper-plan-submission = submission of the plan to the head
paper-plan-dispatch = dispatch of the approved plan
paper-acquaintance-sheet = acquaintance sheet
paper-plan-extract = an employee’s own row of the plan
paper-order = order on a move
paper-notice = notice to an employee
paper-submission = submission to the Administration
paper-service-record = service record
