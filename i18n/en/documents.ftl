# Words of documents.

document-not-recorded = not recorded
document-not-before = not before { $day }; not recorded: { $missing }
document-undetermined = cannot be determined; not recorded: { $missing }
document-present = yes
document-claimed = stated, not proved
document-absent = no
document-needed = needed
document-not-needed = not needed
document-agreement-both = of the President and of the Presidential Administration
document-agreement-president = of the President
document-agreement-administration = of the Presidential Administration

document-rotation-plan = the annual rotation plan in its form
document-plan-submission = submission of the plan to the head
document-plan-dispatch = dispatch of the approved plan
document-acquaintance-sheet = acquaintance sheet
document-plan-extract = an employee’s own row of the plan
document-order = order on a move
document-notice = notice to an employee
document-submission = submission to the Administration
document-service-record = service record
