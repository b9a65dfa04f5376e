# The office's own forms.

office-invite = Invite a person
office-invite-again = Invite another
office-duty = New reporting duty
office-only = This is for the office.
