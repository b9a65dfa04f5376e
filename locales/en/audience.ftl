## The text of a broadcast

broadcast-text-empty = There is nothing in the message besides {"{"}name{"}"}, {"{"}unit{"}"}… Type what is to be sent.
broadcast-text-long = The text has { $length } characters, { $max } at most. Shorten it, or send the rest as a document.
broadcast-text-variable = I do not know what { $name } stands for. Use {"{"}name{"}"}, {"{"}unit{"}"}, {"{"}owed{"}"}, {"{"}days{"}"}, or leave out the braces.

## Whom a broadcast is for, as it is typed

audience-empty = Type whom it is for, such as: everyone; communes, wards except xã Ia Ly; leaders of districts; not reported 2026.
audience-long = That is more than { $max } characters, so nobody is chosen yet. Choose by kind of unit, or send several broadcasts.
audience-unknown = I do not know who “{ $name }” is, so nobody is chosen yet. Type it again, such as: everyone; communes; party groups; xã Ia Ly; units below huyện Chư Păh; officers; leaders; not reported 2026; not acknowledged 3; recipients; except xã Ia Ly.
audience-unit-many = “{ $name }” fits several units, so nobody is chosen yet. Type it again with the code in this place: { $list }
audience-people-many = There are { $count } people called { $name }, so nobody is chosen yet. Type the unit instead of the name.
audience-period-unknown = There is no such period, so nobody is chosen yet. Behind “not reported” you can type: { $list }
audience-period-which = Not reported for which period? Type it again with the period: { $list }
audience-broadcast-unknown = There is no broadcast “{ $name }”, so nobody is chosen yet. Behind “not acknowledged” you can type: { $list }
audience-broadcast-which = Which broadcast was not acknowledged? Type it again with its number: { $list }
audience-roles-differ = A broadcast is for one set of roles. Name the roles for all units together (such as: leaders of communes, wards), or send two broadcasts.
audience-except-role = I can not leave out “{ $name }”: an exception is a unit, a person, or a role everywhere. Such as: communes except xã Ia Ly; everyone except leaders.
audience-except-twice = There are two exceptions, and I do not know of what. Set the groups apart by a semicolon, such as: communes except Ia Ly; wards except Pleiku.

## Whom a broadcast is for, as it is shown: what is shown can be typed again

audience-everyone = everyone
audience-kind-commune = communes
audience-kind-ward = wards
audience-kind-district-committee = district committees
audience-kind-direct-committee = direct committees
audience-kind-party-group = party groups
audience-kind-mass-organisation = mass organisations
audience-kind-press = press
audience-kind-office = the office
audience-below = { $unit } and units below
audience-owing = not reported { $period }
audience-silent = not acknowledged broadcast { $number }
audience-group-advisory = advisory bodies
audience-group-party = party bodies
audience-group-state-and-mass = state bodies
audience-people = { $count } people
audience-more = { $list } and { $count } more
audience-only = only { $list }
audience-but = except { $list }
audience-role-officer = officers
audience-role-leader = leaders
audience-role-admin = admins
audience-role-viewer = viewers
audience-role-press = reporters
