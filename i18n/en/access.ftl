# Roles and what they may do.

access-role-hr-service = HR service
access-role-head = head of the body
access-role-head-deputy = deputy of the head
access-role-authorised-head = authorised head
access-role-authorised-head-deputy = deputy of an authorised head
access-role-appointing-authority = person entitled to appoint
access-role-employee = employee
access-role-commission-secretary = commission secretary
access-role-commission-member = commission member
access-role-administration-hr = HR of the Presidential Administration
access-role-structural-unit = structural unit
access-role-auditor = auditor
access-role-administrator = administrator

access-action-people-find = find people
access-action-person-read = read a person’s file
access-action-family-read = read family, health and disability
access-action-register-write = record facts
access-action-posts-read = read posts and structure
access-action-erase = erase a person
access-action-due-read = read who falls due
access-action-plan-read = read the plan
access-action-plan-draft = draw up the plan
access-action-documents-write = make and upload documents
access-action-case-read = read a case
access-action-case-act = take a step of a case
access-action-acts-read = read the acts
access-action-scenarios-run = run scenarios
access-action-journal-read = read and verify the journal
access-action-settings-write = change settings
access-action-users-write = open accounts, give roles

access-reach-own = own
access-reach-scope = within the grant
access-reach-none = —
