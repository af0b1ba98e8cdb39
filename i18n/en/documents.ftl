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
